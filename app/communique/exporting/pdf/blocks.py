"""The blocks of a galley set in lines, each with its elements in the tag tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from communique.exporting.pdf import bidi, breaking
from communique.exporting.pdf.copytext import Copy, Look, copy_of
from communique.exporting.pdf.fonts import Typeface
from communique.exporting.pdf.lines import Chunk, Line, Voice, line
from communique.exporting.pdf.objects import Name
from communique.exporting.pdf.pictures import Image, placed
from communique.exporting.pdf.segments import segments
from communique.exporting.pdf.styles import Design, Style
from communique.exporting.pdf.tags import Element
from communique.galley import Galley, GalleyBlock, Picture, Run
from communique.house_style.sheet import Colour

BULLET = "•"
LINKED = ("http://", "https://", "mailto:", "tel:")
LISTED = {"list-item"}
PADDING = 6.0  # inside a tinted box
_RTL_LEADING = 1.16  # Arabic needs more air above and below


@dataclass(slots=True)
class SetBlock:
    """A block in lines; ``element`` takes its words, ``label`` its bullet, ``figure`` its picture."""

    block: GalleyBlock
    style: Style
    lines: list[Line]
    element: Element
    label: Element | None = None
    bullet: Line | None = None
    figure: Element | None = None
    image: Image | None = None
    size: tuple[float, float] = (0.0, 0.0)
    measure: float = 0.0
    names: dict[int, str] = field(default_factory=dict)
    spoken: dict[int, str] = field(default_factory=dict)
    links: dict[int, Element] = field(default_factory=dict)
    voices: dict[int, Element] = field(default_factory=dict)

    @property
    def beside(self) -> list[Line]:
        """The lines moved to the far end of the column."""
        return [one.moved((-1 if self.block.rtl else 1) * (self.measure - one.width)) for one in self.lines]

    def fits_beside(self, other: SetBlock) -> bool:
        """Whether the single lines of two blocks have room on one line."""
        return self.lines[0].width + other.lines[0].width + 2 * self.style.size < self.measure

    def owned(self, set_line: Line, links: bool) -> Iterator[tuple[Chunk, Element]]:
        """The chunks of a line, each with the element it belongs to, in reading order; without ``links`` an address is no element.

        Take them one by one as they are drawn: an element joins the tree when its turn comes.
        """
        for chunk in set_line.chunks:
            if chunk.voice.ordinal not in self.voices:
                self.voices[chunk.voice.ordinal] = self._voice(chunk.voice, links)
            yield chunk, self.voices[chunk.voice.ordinal]

    def _voice(self, voice: Voice, links: bool) -> Element:
        """The element of a stretch: a link, a span of another language or with its words spelt out, or the block's own."""
        link, language, ordinal = voice
        words, at = self.spoken.get(ordinal, ""), self.element
        if link and links:
            at = self.links[ordinal] = self.element.add("Link", language)
            at.name = self.names.get(ordinal, link)
        if words and len(self.spoken) == 1 and at is self.element and not language:
            at.spoken = words
        elif words or (language and at is self.element):
            at = at.add("Span", language if at is self.element else "")
            at.spoken = words
        return at


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets blocks in the column of a design."""

    design: Design
    links: bool = True

    def blocks(self, galley: Galley, root: Element) -> list[SetBlock]:
        """Every block that has words or a picture, its elements added to the tree in the order of the galley."""
        out: list[SetBlock] = []
        inside: Element | None = None
        heading = 0
        for block in galley.blocks:
            if not block.plain.strip() and block.picture is None:
                continue
            if block.role not in LISTED or not out or out[-1].block.role != block.role:
                inside = None
            if block.role in LISTED:
                inside = inside or _list(root)
            if block.level:
                heading = min(block.level, heading + 1, 6)
            out.append(self._block(block, inside or root, f"H{heading}" if block.level else "P"))
            self._language(out[-1], galley.language)
        return out

    def _language(self, done: SetBlock, language: str) -> None:
        if done.block.language and done.block.language != language:
            done.element.language = done.block.language
            if done.figure:
                done.figure.language = done.block.language

    def _block(self, block: GalleyBlock, parent: Element, tag: str) -> SetBlock:
        style = _for_direction(self.design.style(block.role), block.rtl)
        words = Words(block.runs, block.rtl, block.language)
        measure = self.design.measure - style.indent * (2 if style.bar else 1)
        paragraph = set_paragraph(words, style, self.design.sheet.accent, measure)
        done = SetBlock(block, style, list(paragraph.lines), parent, measure=self.design.measure)
        done.names, done.spoken = _names(block.runs), dict(paragraph.spoken)
        if block.role in LISTED:
            item = parent.add("LI")
            done.label, done.element = item.add("Lbl"), item.add("LBody")
            bullet = Words((Run(BULLET),), block.rtl, block.language)
            done.bullet = set_paragraph(bullet, style, self.design.sheet.accent, self.design.measure).lines[0]
        elif block.role == "quote":
            done.element = parent.add("BlockQuote").add("P")
        elif block.picture is not None:
            self._figure(done, block.picture, parent)
        else:
            done.element = parent.add(tag)
        return done

    def _figure(self, done: SetBlock, picture: Picture, parent: Element) -> None:
        """A picture, with its caption beside it in the tree: what stands inside a figure is not read out."""
        group = parent.add("Div") if done.lines else parent
        done.figure = group.add("Figure", alternative=" ".join(picture.alt.split()) or "Picture")
        done.element = group.add("Caption") if done.lines else group
        done.image = Image.read(picture.data)
        done.size = placed(done.image, self.design)


class Words(NamedTuple):
    """What is to be set: runs, their direction and language."""

    runs: tuple[Run, ...]
    rtl: bool
    language: str


class Paragraph(NamedTuple):
    """Lines, and where they are not read as they are seen, the characters of each stretch in the order of reading."""

    lines: tuple[Line, ...]
    spoken: tuple[tuple[int, str], ...]


@lru_cache(maxsize=2048)
def set_paragraph(words: Words, style: Style, accent: Colour, measure: float) -> Paragraph:
    """Words in lines of a measure. Set once: most paragraphs of a release are the same from one preview to the next."""
    copy = copy_of(_parts(words.runs, style, accent), words.rtl, words.language)
    if not copy.text:
        return Paragraph((), ())
    justified = style.alignment == "both"
    pieces = segments(copy, measure, style.divided)
    ranges = breaking.balanced(pieces, measure) if style.balanced else breaking.lines(pieces, breaking.Measure(measure, justified))
    lines = (
        line(copy, pieces[first:last], measure, "start" if justified and last == len(pieces) else style.alignment)
        for first, last in ranges
    )
    return Paragraph(tuple(lines), _spoken(copy))


def _list(parent: Element) -> Element:
    made = parent.add("L")
    made.attributes = {"O": Name("List"), "ListNumbering": Name("Disc")}
    return made


def _for_direction(style: Style, rtl: bool) -> Style:
    return replace(style, leading=style.leading * _RTL_LEADING) if rtl else style


def _parts(runs: Sequence[Run], style: Style, accent: Colour) -> Iterable[tuple[str, Look]]:
    """The runs with their looks: what is strong, emphasized, a link, of another language."""
    for run, link, voice in _voiced(runs):
        typeface = Typeface(style.typeface.family, style.typeface.bold or run.strong, style.typeface.italic != run.emphasis)
        colour = accent if link else style.colour
        yield run.text, Look(typeface, style.size, colour, link, run.language, voice)


def _voiced(runs: Sequence[Run]) -> Iterator[tuple[Run, str, int]]:
    """Each run with the address it leads to, if it is one that may be followed, and the number of its stretch."""
    voice, before = 0, ("", "")
    for run in runs:
        link = run.link if run.link.lower().startswith(LINKED) else ""
        now = (link, run.language)
        voice, before = voice + (now != before), now
        yield run, link, voice


def _spoken(copy: Copy) -> tuple[tuple[int, str], ...]:
    """The characters of every stretch in the order of reading, by its number; nothing where that is the order of the eye too."""
    out: dict[int, str] = {}
    if bidi.needed(copy.text, copy.rtl):
        for item in copy.items:
            out[item.look.voice] = out.get(item.look.voice, "") + copy.text[item.start : item.end]
    return tuple(out.items())


def _names(runs: Sequence[Run]) -> dict[int, str]:
    """The words of every link, by the number of its stretch."""
    out: dict[int, str] = {}
    for run, link, voice in _voiced(runs):
        if link:
            out[voice] = out.get(voice, "") + run.text
    return {voice: " ".join(words.split()) for voice, words in out.items() if words.strip()}
