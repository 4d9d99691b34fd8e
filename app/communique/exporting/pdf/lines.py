"""One line set: words from left to right as they are seen, grouped in the order in which they are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from communique.exporting.pdf import bidi
from communique.exporting.pdf.copytext import Copy, Item, Look
from communique.exporting.pdf.fonts import Face, Shaped, shaped
from communique.exporting.pdf.segments import HYPHEN, Cut, Segment

Alignment = Literal["start", "end", "centre", "both"]


class Show(NamedTuple):
    """Words of one look in one face: where they begin (points from the line's left edge); each with the extra space behind it."""

    x: float
    face: Face
    size: float
    look: Look
    words: tuple[tuple[Shaped, float], ...]
    width: float


class Voice(NamedTuple):
    """What tells a stretch from its paragraph: the address it leads to, the language it is in, its number."""

    link: str
    language: str
    ordinal: int


class Chunk(NamedTuple):
    """A stretch of a line in one voice; its shows stand from left to right."""

    voice: Voice
    shows: tuple[Show, ...]

    def spans(self) -> list[tuple[float, float]]:
        """Where its words stand, from left to right, without the space at a line's end."""
        out: list[tuple[float, float]] = []
        for show in self.shows:
            if len(show.words) == 1 and _is_space(show.words[0][0]):
                continue
            if out and abs(out[-1][1] - show.x) < 0.1:
                out[-1] = (out[-1][0], show.x + show.width)
            else:
                out.append((show.x, show.x + show.width))
        return out


class Line(NamedTuple):
    """A set line: its chunks in reading order, its width, and whether line breaking divided a word at its end."""

    chunks: tuple[Chunk, ...]
    width: float
    divided: bool = False

    def moved(self, by: float) -> Line:
        """The same line further to the right."""
        chunks = (chunk._replace(shows=tuple(show._replace(x=show.x + by) for show in chunk.shows)) for chunk in self.chunks)
        return self._replace(chunks=tuple(chunks))


class _Stretch(NamedTuple):
    item: Item
    words: list[tuple[Shaped, float]]
    width: float


def line(copy: Copy, pieces: Sequence[Segment], measure: float, alignment: Alignment) -> Line:
    """Set the pieces of one line in a measure; ``both`` spreads the spaces, except where that would tear the line apart."""
    last = pieces[-1]
    stretches = [_stretch(copy, item) for item in copy.within(pieces[0].start, last.end)]
    if last.cut is Cut.SOFT:
        stretches[-1] = _hyphened(stretches[-1])
    width = sum(stretch.width for stretch in stretches)
    if alignment == "both":
        stretches, width = _spread(stretches, measure - width, width)
    if last.cut in {Cut.SPACE, Cut.END}:
        space = _space(copy, stretches[-1].item, copy.text[last.end - 1])
        if copy.rtl or stretches[-1].item.level:
            stretches.append(space)
        else:
            stretches[-1].words.extend(space.words)
    return Line(_placed(stretches, _offset(copy.rtl, measure - width, alignment), copy.rtl), width, last.cut is Cut.SOFT)


def _stretch(copy: Copy, item: Item) -> _Stretch:
    """The words of an item, spaces being words of their own, in reading order."""
    words: list[tuple[Shaped, float]] = []
    start = item.start
    text, end = copy.text, item.end
    while start < end:
        at = text.find(" ", start, end)
        if at < 0:
            at = end
        if at > start:
            words.append((copy.shape(start, at, item), 0.0))
        if at < end:
            words.append((copy.shape(at, at + 1, item), 0.0))
        start = at + 1
    return _Stretch(item, words, sum(word.width for word, _ in words) * item.size / 1000)


def _hyphened(stretch: _Stretch) -> _Stretch:
    """A stretch with the hyphen of line breaking behind it."""
    look = stretch.item.look
    if stretch.item.face is not look.typeface.main:
        return stretch
    drawn = shaped("-", stretch.item.face, False, "").glyphs[0]
    sign = Shaped((drawn._replace(text=HYPHEN),), drawn.advance)
    return stretch._replace(words=[*stretch.words, (sign, 0.0)], width=stretch.width + sign.width * stretch.item.size / 1000)


def _space(copy: Copy, before: Item, sign: str) -> _Stretch:
    """The space at a line's end: it is not seen, but whoever copies the text gets it. It runs with the paragraph (rule L1).

    Behind an author's hyphen it is one that does not break: before a plain one, readers take the hyphen for line breaking's and drop it.
    """
    item = before._replace(level=int(copy.rtl))
    space = shaped(" ", item.face, copy.rtl, "")
    if sign in "-\u2010":
        space = Shaped((space.glyphs[0]._replace(text="\u00a0"),), space.width)
    return _Stretch(item, [(space, 0.0)], space.width * item.size / 1000)


def _is_space(word: Shaped) -> bool:
    return len(word.glyphs) == 1 and word.glyphs[0].text in {" ", "\u00a0"}


def _spread(stretches: list[_Stretch], room: float, width: float) -> tuple[list[_Stretch], float]:
    """The spaces opened or closed until the line fills its measure."""
    spaces = sum(_is_space(word) for stretch in stretches for word, _ in stretch.words)
    if not spaces:
        return stretches, width
    extra = room / spaces
    out = []
    for stretch in stretches:
        words = [(word, extra if _is_space(word) else 0.0) for word, _ in stretch.words]
        out.append(_Stretch(stretch.item, words, stretch.width + extra * sum(_is_space(word) for word, _ in words)))
    return out, width + room


def _offset(rtl: bool, room: float, alignment: Alignment) -> float:
    if alignment == "centre":
        return room / 2
    return room if rtl != (alignment == "end") else 0.0


def _placed(stretches: Sequence[_Stretch], x: float, rtl: bool) -> tuple[Chunk, ...]:
    """The stretches at their places from left to right, then grouped by voice in reading order."""
    found = [stretch.item.level for stretch in stretches]
    order = bidi.visual_order(found) if any(found) else range(len(stretches))
    if rtl and stretches and _is_space(stretches[-1].words[-1][0]) and len(stretches[-1].words) == 1:
        x -= stretches[-1].width
    shows: dict[int, Show] = {}
    for at in order:
        item, words, width = stretches[at]
        shows[at] = Show(x, item.face, item.size, item.look, tuple(words[::-1] if item.level % 2 else words), width)
        x += width
    groups: list[tuple[Voice, list[Show]]] = []
    for at, stretch in enumerate(stretches):
        voice = Voice(stretch.item.look.link, stretch.item.look.language, stretch.item.look.voice)
        if groups and groups[-1][0] == voice:
            groups[-1][1].append(shows[at])
        else:
            groups.append((voice, [shows[at]]))
    return tuple(Chunk(voice, tuple(sorted(inside, key=lambda show: show.x))) for voice, inside in groups)
