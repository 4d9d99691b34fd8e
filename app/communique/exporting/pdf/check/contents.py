"""What a page draws: every operator, the marks around it, the text of each mark, the colours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from communique.exporting.pdf.check.parsing import BrokenError, File, Name, Stream, Values, Word

# Everything that this program ever writes into a page; anything else is somebody else's.
OPERATORS = {
    "BMC", "BDC", "EMC", "BT", "ET", "Tf", "Tm", "TJ", "Tj", "rg", "k", "RG", "K", "re", "f", "w", "m", "l", "S", "q", "Q", "cm", "Do",
}  # fmt: skip
COLOURS = {"rg", "k", "RG", "K"}
SHOWING, PAINTING = {"TJ", "Tj"}, {"f", "S", "Do"}


@dataclass
class Drawn:
    """A page as it is drawn; ``faults`` are sentences about its marks and operators."""

    texts: dict[int, str] = field(default_factory=dict)
    tags: dict[int, str] = field(default_factory=dict)
    codes: dict[str, set[int]] = field(default_factory=dict)
    fills: list[tuple[float, ...]] = field(default_factory=list)
    strokes: list[tuple[float, ...]] = field(default_factory=list)
    images: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass
class FontMap:
    """The characters of each code of a font; ``largest`` is the size of its biggest block."""

    texts: dict[int, str]
    largest: int


def unicode_map(file: File, font: dict[str, Any]) -> FontMap | None:
    """The ToUnicode map of a font, or None where it has none."""
    stream = file.get(font.get("ToUnicode"))
    if not isinstance(stream, Stream):
        return None
    texts: dict[int, str] = {}
    largest = 0
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", stream.data, re.DOTALL):
        pairs = re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block)
        largest = max(largest, len(pairs))
        texts.update((int(code, 16), _utf16(text)) for code, text in pairs)
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", stream.data, re.DOTALL):
        for first, last, text in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block):
            start = _utf16(text)
            for code in range(int(first, 16), min(int(last, 16), int(first, 16) + 255) + 1):
                texts[code] = start[:-1] + chr(ord(start[-1]) + code - int(first, 16)) if start else ""
    return FontMap(texts, largest)


def _utf16(digits: bytes) -> str:
    return bytes.fromhex((digits + b"0" * (-len(digits) % 4)).decode("ascii")).decode("utf-16-be", "replace")


def drawn(file: File, page: dict[str, Any], maps: dict[str, FontMap | None]) -> Drawn:
    """Follow the content of a page; ``maps``: the ToUnicode map of each font resource."""
    reader = _Reader(Drawn(), maps)
    contents = file.get(page.get("Contents"))
    streams = [contents] if isinstance(contents, Stream) else [file.get(part) for part in file.array(contents)]
    try:
        for operator, operands in _operations(b"\n".join(stream.data for stream in streams if isinstance(stream, Stream))):
            reader.take(operator, operands)
    except BrokenError as trouble:
        reader.out.faults.append(f"its content is damaged ({trouble})")
    reader.end()
    return reader.out


def _operations(data: bytes) -> Iterator[tuple[str, list[Any]]]:
    operands: list[Any] = []
    for value in Values(data):
        if isinstance(value, Word) and value not in {"null"}:
            yield str(value), operands
            operands = []
        else:
            operands.append(value)


class _Reader:
    """Takes operators one by one."""

    def __init__(self, out: Drawn, maps: dict[str, FontMap | None]) -> None:
        self.out = out
        self.maps = maps
        self.open: list[int | None] = []  # for each open mark its number, None for an artifact, -1 for anything else
        self.font = ""

    def take(self, operator: str, operands: list[Any]) -> None:
        if operator not in OPERATORS:
            self._fault(f"it uses {operator}, which this program never writes")
        elif operator in {"BMC", "BDC"}:
            self._begin(operands)
        elif operator == "EMC":
            self._end_mark()
        elif operator == "Tf":
            self.font = str(operands[0])
        elif operator in COLOURS:
            (self.out.fills if operator.islower() else self.out.strokes).append(tuple(operands))
        elif operator in SHOWING:
            self._show(operands)
        elif operator in PAINTING:
            self._inside("a drawing")
            if operator == "Do":
                self.out.images.append(str(operands[0]))

    def _end_mark(self) -> None:
        if self.open:
            self.open.pop()
        else:
            self._fault("a mark ends that never began")

    def end(self) -> None:
        if self.open:
            self._fault("a mark is left open")

    def _begin(self, operands: list[Any]) -> None:
        tag = str(operands[0]) if operands and isinstance(operands[0], Name) else ""
        about = operands[1] if len(operands) > 1 and isinstance(operands[1], dict) else {}
        number = about.get("MCID")
        if self.open:
            self._fault("marks stand inside one another")
        if number is not None:
            if number in self.out.tags:
                self._fault(f"mark {number} occurs twice")
            self.out.tags[number] = tag
            self.out.texts.setdefault(number, "")
            self.open.append(number)
        else:
            if tag != "Artifact":
                self._fault(f"a mark {tag} has no number")
            self.open.append(None if tag == "Artifact" else -1)

    def _inside(self, what: str) -> int | None:
        if not self.open or self.open[-1] == -1:
            self._fault(f"{what} is neither tagged nor an artifact")
            return -1
        return self.open[-1]

    def _show(self, operands: list[Any]) -> None:
        mark = self._inside("a run of text")
        pieces = operands[0] if operands and isinstance(operands[0], list) else operands
        known = self.maps.get(self.font)
        codes = self.out.codes.setdefault(self.font, set())
        texts = known.texts if known else {}
        words = []
        for piece in pieces:
            if isinstance(piece, bytes):
                found = [piece[at] << 8 | piece[at + 1] for at in range(0, len(piece) - 1, 2)]
                codes.update(found)
                words += [texts.get(code, "\ufffd") for code in found]
        if mark is not None and mark >= 0:
            self.out.texts[mark] += "".join(words)

    def _fault(self, words: str) -> None:
        if words not in self.out.faults:
            self.out.faults.append(words)
