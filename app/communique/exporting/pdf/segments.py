"""Copy cut at every place where a line may end, each piece measured."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from communique.exporting.pdf import hyphens
from communique.exporting.pdf.copytext import Copy, Look
from communique.exporting.pdf.fonts import shaped

HYPHEN = "\u00ad"  # what line breaking adds is told from an author's hyphen in the text layer
# Never behind an author's hyphen: programs that copy text take a hyphen at a line's end for one of line breaking, and drop it.
_WITHIN = re.compile("[–—/\u200b\u00ad]|[.@?&=_](?=.{20})|(?<=.{20})[.@?&=_]")
_SPACES = re.compile("[ \u2000-\u2006\u2008-\u200a\u205f\u3000]+")


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
    for start, end, behind in _words(copy.text):
        gap = copy.width(end, behind) if behind > end else 0.0
        last = Cut.END if behind == len(copy.text) and behind == end else Cut.SPACE
        for piece in _pieces(copy, start, end, divided):
            if piece.width > measure:
                out += _forced(copy, piece, measure)
            else:
                out.append(piece)
        out[-1] = out[-1]._replace(cut=last, gap=gap, sign=0)
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


def _pieces(copy: Copy, start: int, end: int, divided: bool) -> list[Segment]:
    word = copy.text[start:end]
    places: dict[int, Cut] = {}
    if _WITHIN.search(word):
        places = dict(_signs(word))
    if divided and (points := hyphens.points(word, _language(copy, start))) and not copy.look_at(start).link:
        places |= dict.fromkeys(points, Cut.SOFT)
    if not places:
        return [Segment(start, end, copy.width(start, end), Cut.OPEN)]
    out, before = [], start
    for at in sorted(places):
        cut = places[at]
        sign = hyphen_width(copy.look_at(before)) if cut is Cut.SOFT else 0.0
        out.append(Segment(before, start + at, copy.width(before, start + at), cut, 0, sign))
        before = start + at
    out.append(Segment(before, end, copy.width(before, end), Cut.OPEN))
    return out


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


def _language(copy: Copy, at: int) -> str:
    return copy.look_at(at).language or copy.language
