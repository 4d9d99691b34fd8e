"""Copy cut at every place where a line may end, each piece measured."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from communique.exporting.pdf import hyphens
from communique.exporting.pdf.copytext import Copy, Look
from communique.exporting.pdf.fonts import Face, shaped

HYPHEN = "\u00ad"  # what line breaking adds is told from an author's hyphen in the text layer
# Never behind an author's hyphen: programs that copy text take a hyphen at a line's end for one of line breaking, and drop it.
_WITHIN = re.compile("[–—/\u200b\u00ad]|[.@?&=_](?=.{20})|(?<=.{20})[.@?&=_]")
# No line begins with a sign that closes or a dash, and none ends with a quotation mark that opens, though a plain space was typed there.
_SPACES = re.compile("(?<![«‹])[ \u2000-\u2006\u2008-\u200a\u205f\u3000]+(?!(?:[:;!?»›%][.,:;!?»›”’)]*|[–—])(?: |$))")


class Cut(IntEnum):
    """What lies behind a piece: a space, a place to break without a sign, one that needs a hyphen, or the paragraph's end."""

    SPACE = 0
    OPEN = 1
    SOFT = 2
    END = 3


class Segment(NamedTuple):
    """``text[start:end]`` which no line may divide; ``gap`` is the width of the space behind it, ``sign`` of a hyphen there."""

    start: int
    end: int
    width: float
    cut: Cut
    gap: float = 0
    sign: float = 0


def segments(copy: Copy, measure: float, divided: bool) -> list[Segment]:
    """The pieces of a paragraph for lines of a measure (points); ``divided``: with hyphenation."""
    out: list[Segment] = []
    text, at, count = copy.text, 0, len(copy.text)
    for start, end, behind in _words(text):
        while copy.items[at].end <= start:
            at += 1
        item = copy.items[at]
        last, gap = (Cut.SPACE, copy.width(end, behind)) if behind > end else (Cut.END, 0.0)
        if end <= item.end:
            setting = _Setting(item.face, item.size, item.level % 2 == 1, item.look.language or copy.language)
            pieces = _pieces(text[start:end], setting, divided and not item.look.link)
        else:
            pieces = _mixed(copy, start, end, divided)
        before = start
        for length, width, cut, sign in pieces:
            piece = Segment(before, before + length, width, cut, 0.0, sign)
            before += length
            if before == end:
                piece = Segment(piece.start, end, width, last, gap)
            out += _forced(copy, piece, measure) if width > measure else [piece]
    if out and out[-1].end < count:
        out[-1] = out[-1]._replace(cut=Cut.SPACE)
    return out


def _words(text: str) -> Iterator[tuple[int, int, int]]:
    """Start and end of each word, and the end of the space behind it."""
    start = 0
    for space in _SPACES.finditer(text):
        if space.start() > start:
            yield start, space.start(), space.end()
            start = space.end()
    if start < len(text):
        yield start, len(text), len(text)


class _Setting(NamedTuple):
    """How a word is set: all that its width depends on."""

    face: Face
    size: float
    rtl: bool
    language: str


_Piece = tuple[int, float, Cut, float]  # length in characters, width, what lies behind it, the width of a hyphen there


@lru_cache(maxsize=20_000)
def _pieces(word: str, setting: _Setting, divided: bool) -> tuple[_Piece, ...]:
    """A word of one setting, cut where a line may end; the same words come again and again."""
    face, size, rtl, language = setting

    def width(start: int, end: int) -> float:
        return shaped(word[start:end], face, rtl, language).width * size / 1000

    places = _places(word, language, divided)
    if not places:
        return ((len(word), width(0, len(word)), Cut.OPEN, 0.0),)
    sign = shaped("-", face, False, "").width * size / 1000
    return _cut_at(places, len(word), width, sign)


def _mixed(copy: Copy, start: int, end: int, divided: bool) -> tuple[_Piece, ...]:
    """A word set in more than one way."""
    look = copy.look_at(start)
    places = _places(copy.text[start:end], look.language or copy.language, divided and not look.link)
    return _cut_at(places, end - start, lambda first, last: copy.width(start + first, start + last), hyphen_width(look))


def _cut_at(places: dict[int, Cut], end: int, width: Callable[[int, int], float], sign: float) -> tuple[_Piece, ...]:
    out, before = [], 0
    for at in [*sorted(places), end]:
        cut = places.get(at, Cut.OPEN)
        out.append((at - before, width(before, at), cut, sign if cut is Cut.SOFT else 0.0))
        before = at
    return tuple(out)


def _places(word: str, language: str, divided: bool) -> dict[int, Cut]:
    """Where a line may end inside a word: at its own signs, and if it may be divided, between its syllables."""
    places = dict(_signs(word)) if _WITHIN.search(word) else {}
    if divided:
        places |= dict.fromkeys(hyphens.points(word, language), Cut.SOFT)
    return places


def _signs(word: str) -> Iterator[tuple[int, Cut]]:
    """Where a word may be broken at its own signs: between the parts of a compound, at a dash, within an address."""
    for found in _WITHIN.finditer(word):
        at, sign = found.end(), found[0]
        before, behind = word[at - 2 : at - 1], word[at : at + 1]
        if not before or not behind:
            continue
        if sign == "\u00ad":
            yield at, Cut.SOFT
        elif sign == "\u200b" or sign in ".@?&=_":
            yield at, Cut.OPEN
        elif sign == "/":
            if behind != "/" and before not in "/:" and not (before.isdigit() and behind.isdigit()):
                yield at, Cut.OPEN
        elif before.isalpha() and behind.isalpha():
            yield at, Cut.OPEN


def _forced(copy: Copy, piece: Segment, measure: float) -> list[Segment]:
    """A piece wider than the line, cut between characters so that no line runs over."""
    out, start = [], piece.start
    while start < piece.end:
        at = _fitting(copy, start, piece.end, measure)
        out.append(Segment(start, at, copy.width(start, at), Cut.OPEN))
        start = at
    out[-1] = out[-1]._replace(cut=piece.cut, sign=piece.sign)
    return out


def _fitting(copy: Copy, start: int, end: int, measure: float) -> int:
    """The largest offset up to which a stretch fits a measure; at least one character with its marks."""
    low, high = start + 1, min(end, start + 400)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if copy.width(start, middle) <= measure else (low, middle - 1)
    at = low
    while start + 1 < at < end and _clings(copy.text[at]):
        at -= 1
    while at == start + 1 < end and _clings(copy.text[at]):
        at, start = at + 1, start + 1
    return at - 1 if start + 2 < at < end and copy.text[at - 1] in "-\u2010" else at


def _clings(sign: str) -> bool:
    return unicodedata.category(sign) in {"Mn", "Me", "Cf"}


def hyphen_width(look: Look) -> float:
    """The width of a hyphen in a look, in points."""
    return shaped("-", look.typeface.main, False, "").width * look.size / 1000
