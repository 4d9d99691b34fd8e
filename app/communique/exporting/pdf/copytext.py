"""Copy ready to be set: one paragraph's characters with the looks of its stretches, cut into what one face can set in one direction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from communique.exporting.pdf import bidi
from communique.exporting.pdf.fonts import Face, Shaped, Typeface, printable, shaped
from communique.house_style.sheet import Colour


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch is set and what it is: ``link`` an address or empty, ``language`` a tag where it differs from the paragraph's.

    ``voice`` numbers the stretches of a paragraph that are one link or one language, over changes of type.
    """

    typeface: Typeface
    size: float
    colour: Colour
    link: str = ""
    language: str = ""
    voice: int = 0


class Item(NamedTuple):
    """``text[start:end]`` of a copy in one look, one face and one direction (the parity of ``level``)."""

    start: int
    end: int
    look: Look
    face: Face
    level: int

    @property
    def size(self) -> float:
        """The size of its type: that of its look, evened out between scripts."""
        return self.look.size * self.face.scale


@dataclass(frozen=True, slots=True)
class Copy:
    """One paragraph: its text with single spaces, its items in order, its direction and language."""

    text: str
    items: tuple[Item, ...]
    rtl: bool
    language: str

    def within(self, start: int, end: int) -> list[Item]:
        """The items between two offsets, cut to them."""
        return [
            Item(max(item.start, start), min(item.end, end), item.look, item.face, item.level)
            for item in self.items
            if item.start < end and item.end > start
        ]

    def look_at(self, at: int) -> Look:
        """The look of a character."""
        return next(item.look for item in self.items if item.start <= at < item.end)

    def shape(self, start: int, end: int, item: Item) -> Shaped:
        """The glyphs of a stretch inside one item."""
        return shaped(self.text[start:end], item.face, item.level % 2 == 1, item.look.language or self.language)

    def width(self, start: int, end: int) -> float:
        """The natural width of a stretch without breaks, in points."""
        if len(self.items) == 1:
            item = self.items[0]
            return self.shape(start, end, item).width * item.size / 1000
        return sum(self.shape(item.start, item.end, item).width * item.size for item in self.within(start, end)) / 1000


def copy_of(parts: Iterable[tuple[str, Look]], rtl: bool, language: str) -> Copy:
    """The copy of a paragraph from its stretches in order."""
    text, looks = _tidy(parts)
    found = bidi.levels(text, rtl) if bidi.needed(text, rtl) else None
    items: list[Item] = []
    for start, end, look in looks:
        for first, last, face in look.typeface.stretches(text[start:end]):
            items += _by_level(Item(start + first, start + last, look, face, int(rtl)), found)
    return Copy(text, tuple(items), rtl, language)


def _tidy(parts: Iterable[tuple[str, Look]]) -> tuple[str, list[tuple[int, int, Look]]]:
    """All text in one, with one space where there were several, and where each look begins and ends."""
    out: list[str] = []
    looks: list[tuple[int, int, Look]] = []
    length, open_space = 0, True
    for raw, look in parts:
        words = printable(raw)
        if "  " in words or (open_space and words[:1] == " "):
            kept = " ".join(filter(None, words.split(" ")))
            leading = " " if words[:1] == " " and not open_space else ""
            words = leading + kept + (" " if words[-1:] == " " and kept else "")
        if words:
            looks.append((length, length + len(words), look))
            out.append(words)
            length += len(words)
            open_space = words[-1] == " "
    text = "".join(out)
    if text[-1:] == " ":
        text = text[:-1]
        start, end, look = looks.pop()
        if end - 1 > start:
            looks.append((start, end - 1, look))
    return text, looks


def _by_level(item: Item, found: Sequence[int] | None) -> list[Item]:
    if found is None:
        return [item]
    out: list[Item] = []
    for at in range(item.start, item.end):
        if out and out[-1].level == found[at]:
            out[-1] = out[-1]._replace(end=at + 1)
        else:
            out.append(item._replace(start=at, end=at + 1, level=found[at]))
    return out
