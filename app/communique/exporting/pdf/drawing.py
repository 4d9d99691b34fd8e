"""The content of one page: everything on it is an artifact unless it is drawn for an element of the tag tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from communique.exporting.pdf.embedding import FaceInUse
from communique.exporting.pdf.fonts import Face
from communique.exporting.pdf.lines import Chunk, Show
from communique.exporting.pdf.objects import number
from communique.exporting.pdf.tags import Element, Mark
from communique.house_style.sheet import Colour


class FontBook:
    """The faces used in one file, in the order of first use."""

    def __init__(self) -> None:
        self._used: dict[str, FaceInUse] = {}

    def use(self, face: Face) -> FaceInUse:
        """The face, given a resource name when it is met for the first time."""
        found = self._used.get(face.name)
        if found is None:
            found = self._used[face.name] = FaceInUse(face, f"F{len(self._used) + 1}")
        return found

    def __iter__(self) -> Iterator[FaceInUse]:
        return iter(self._used.values())


@lru_cache(maxsize=64)
def ink(colour: Colour, printed: bool) -> bytes:
    """The operator that takes a colour: RGB on the screen, CMYK in print."""
    if printed:
        return b" ".join(number(part / 100) for part in colour.cmyk) + b" k"
    return b" ".join(number(part / 255) for part in colour.rgb) + b" rg"


@dataclass(slots=True)
class Area:
    """A stretch that leads somewhere: its box on the page (left, bottom, right, top) and the address."""

    box: tuple[float, float, float, float]
    link: str
    element: Element


@dataclass(slots=True)
class Page:
    """One page as it is drawn. Places are points from the top left corner of the trimmed page; ``slug`` lies around that."""

    index: int
    height: float
    slug: float
    printed: bool
    fonts: FontBook
    owners: list[Element] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    _behind: list[bytes] = field(default_factory=list)
    _body: list[bytes] = field(default_factory=list)
    _state: tuple[str, float, Colour] | None = None

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A place in the file's own terms: from the bottom left corner of the sheet of paper."""
        return x + self.slug, self.height - y + self.slug

    def fill(self, colour: Colour, x: float, y: float, width: float, height: float) -> None:
        """A filled rectangle behind the text, as an artifact."""
        left, top = self.at(x, y)
        box = (left, top - height, width, height)
        self._behind.append(ink(colour, self.printed) + b" " + b" ".join(map(number, box)) + b" re f")

    def behind(self, operators: bytes) -> None:
        """Anything else behind the text, as an artifact."""
        self._behind.append(operators)

    def chunks(self, chunks: Iterable[tuple[Chunk, Element]], x: float, y: float) -> list[tuple[Chunk, Element]]:
        """A line on its baseline, each chunk marked as part of its element; gives what was drawn."""
        drawn = []
        for chunk, element in chunks:
            drawn.append((chunk, element))
            self._mark(element)
            for show in chunk.shows:
                self._show(show, x, y)
        return drawn

    def furniture(self, kind: str, shows: Sequence[Show], x: float, y: float) -> None:
        """Words that belong to the page and not to the text: an artifact of a kind, Header or Footer."""
        self._close()
        self._body.append(b"/Artifact <</Type /Pagination /Subtype /%s>> BDC\nBT" % kind.encode("ascii"))
        self._state = None
        for show in shows:
            self._show(show, x, y)
        self._body.append(b"ET EMC")
        self._state = None

    def turned(self, shows: Sequence[Show], matrix: tuple[float, float, float, float, float, float]) -> None:
        """Words behind the text at an angle, as an artifact; the matrix takes a place on their line to the page."""
        parts = []
        for show in shows:
            used = self.fonts.use(show.face)
            x, y = matrix[4] + matrix[0] * show.x, matrix[5] + matrix[1] * show.x
            words = b"".join(used.coded(shaped) for shaped, _ in show.words)
            turn = b" ".join(b"%.4f" % part for part in matrix[:4]) + b" %s %s" % (number(x), number(y))
            font = b"/%s %s Tf " % (used.resource.encode("ascii"), number(show.size))
            parts.append(ink(show.look.colour, self.printed) + b" BT " + font + turn + b" Tm [" + words + b"] TJ ET")
        self._behind += parts

    def ornament(self, name: str, box: tuple[float, float, float, float]) -> None:
        """An image behind the text, as an artifact: left, top, width, height."""
        self._behind.append(self._image(name, box))

    def picture(self, name: str, element: Element, box: tuple[float, float, float, float]) -> None:
        """An image as the content of an element: left, top, width, height."""
        self._close()
        self._body.append(self._begin(element) + b" " + self._image(name, box) + b" EMC")

    def _image(self, name: str, box: tuple[float, float, float, float]) -> bytes:
        x, y = self.at(box[0], box[1] + box[3])
        return b"q " + b" ".join(map(number, (box[2], 0, 0, box[3], x, y))) + b" cm /" + name.encode("ascii") + b" Do Q"

    def content(self) -> bytes:
        """The finished content stream."""
        self._close()
        behind = [b"/Artifact BMC", *self._behind, b"EMC"] if self._behind else []
        return b"\n".join([*behind, *self._body])

    def _begin(self, element: Element) -> bytes:
        mark = Mark(self.index, len(self.owners))
        self.owners.append(element)
        element.kids.append(mark)
        return b"/%s <</MCID %d>> BDC" % (element.tag.encode("ascii"), mark.number)

    def _mark(self, element: Element) -> None:
        """Open marked content for an element, unless its own is open still."""
        if self._state is not None and self.owners and self.owners[-1] is element:
            return
        self._close()
        self._body.append(self._begin(element) + b"\nBT")
        self._state = ("", 0.0, Colour((0, 0, 0), (0, 0, 0, 0)))

    def _close(self) -> None:
        if self._state is not None:
            self._body.append(b"ET EMC")
            self._state = None

    def _show(self, show: Show, x: float, y: float) -> None:
        used = self.fonts.use(show.face)
        look = show.look
        state = (used.resource, show.size, look.colour)
        if self._state is None or self._state[:2] != state[:2]:
            self._body.append(b"/%s %s Tf" % (used.resource.encode("ascii"), number(show.size)))
        if self._state is None or not self._state[0] or self._state[2] != state[2]:
            self._body.append(ink(look.colour, self.printed))
        self._state = state
        left, bottom = self.at(x + show.x, y)
        words = b"".join(_words(used, show)).replace(b"><", b"")
        self._body.append(b"1 0 0 1 %s %s Tm [%s] TJ" % (number(left), number(bottom), words))


def _words(used: FaceInUse, show: Show) -> Iterator[bytes]:
    """The inside of a TJ array: words, and behind a space what opens or closes it."""
    known, size = used.words, show.size
    for word, extra in show.words:
        found = known.get(id(word))
        yield found[1] if found else used.coded(word)
        if extra:
            yield number(-extra * 1000 / size)
