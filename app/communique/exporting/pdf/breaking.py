"""Where the lines of a paragraph end: the whole paragraph is weighed at once, after Knuth and Plass."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from communique.exporting.pdf.segments import Cut, Segment

SHRINK = 0.33  # how far a space may close up
_UNEVEN = 16.0  # what it costs to open the spaces of a line to twice their width; dividing a word costs a twelfth of that
MOST_HYPHENS = 2  # in lines one after another
_STUB = 0.14  # a last line shorter than this part of the measure looks lost
_NEVER = 1e12
_TRIALS = 6  # halvings of half a measure: to within four points


@dataclass(frozen=True, slots=True)
class Measure:
    """What the lines have to fill: a width in points, flush on both sides or ragged."""

    width: float
    justified: bool


class _Weighing:
    """The best way to end a line behind each segment: what it costs, where that line began, hyphens ending lines in a row."""

    def __init__(self, segments: Sequence[Segment], measure: Measure) -> None:
        self.segments = segments
        self.measure = measure
        self.places = [0.0, *accumulate(piece.width + piece.gap for piece in segments)]
        self.gaps = [0.0, *accumulate(piece.gap for piece in segments)]
        self.costs = [0.0] + [_NEVER] * len(segments)
        self.begins = [0] * (len(segments) + 1)
        self.hyphens = [0] * (len(segments) + 1)

    def lines(self) -> list[tuple[int, int]]:
        """The cheapest lines as ranges of segments."""
        for end in range(1, len(self.segments) + 1):
            self._end(end)
        out, end = [], len(self.segments)
        while end:
            out.append((self.begins[end], end))
            end = self.begins[end]
        return out[::-1]

    def _end(self, end: int) -> None:
        """Weigh every line that could end behind a segment, the longest first."""
        last, width, costs, places = self.segments[end - 1], self.measure.width, self.costs, self.places
        right = places[end] - last.gap + last.sign
        is_last = end == len(self.segments)
        shortest = 0.0 if is_last else width / 2
        weighed = self._last_line if is_last else self._justified if self.measure.justified else self._ragged
        best, chosen = _NEVER, end - 1
        for begin in range(self._first(end, right), end):
            filled = right - places[begin]
            if filled < shortest and best < _NEVER:
                break
            cost = costs[begin] + weighed(begin, end, width - filled)
            if last.cut is Cut.SOFT and not is_last:
                cost += self._division(begin)
            if cost < best:
                best, chosen = cost, begin
        costs[end], self.begins[end] = best, chosen
        if last.cut is Cut.SOFT:
            self.hyphens[end] = self.hyphens[chosen] + 1

    def _first(self, end: int, right: float) -> int:
        """The segment with which the longest line that fits begins; spaces that may close up make more fit."""
        slack = SHRINK if self.measure.justified else 0.0
        begin = bisect_left(self.places, right - self.measure.width - 0.001, 0, end)
        while slack and begin and right - self.places[begin - 1] - slack * (self.gaps[end - 1] - self.gaps[begin - 1]) <= self.measure.width:
            begin -= 1
        return min(begin, end - 1)

    def _ragged(self, _: int, __: int, short: float) -> float:
        """What a ragged line costs that is some points short: its emptiness."""
        return (short / self.measure.width * 10) ** 2

    def _justified(self, begin: int, end: int, short: float) -> float:
        """What a justified line costs: how far its spaces are opened or closed."""
        spaces = self.gaps[end - 1] - self.gaps[begin]
        if spaces <= 0:
            return 400.0 if short > 0.1 else 0.0
        return min(400.0, _UNEVEN * (short / spaces) ** 2)

    def _last_line(self, begin: int, end: int, short: float) -> float:
        """What a last line costs: much if it is a stub, its closed spaces if it is full, else nothing."""
        if short < 0:
            return self._justified(begin, end, short)
        filled = 1 - short / self.measure.width
        return 150.0 if begin and _is_stub(self.segments, begin, end, filled) else 0.0

    def _division(self, begin: int) -> float:
        before = self.hyphens[begin]
        return 1.3 + (2.5 if before < MOST_HYPHENS else 300) * before


def lines(segments: Sequence[Segment], measure: Measure) -> list[tuple[int, int]]:
    """The lines as ranges of segments, first and behind the last."""
    return _Weighing(segments, measure).lines()


def balanced(segments: Sequence[Segment], width: float) -> list[tuple[int, int]]:
    """The lines of a headline: as few as fit, and as even as they can be, so that none is left with one word."""
    found = lines(segments, Measure(width, False))
    narrow, wide = width / 2, width
    for _ in range(_TRIALS if len(found) > 1 else 0):
        tried = (narrow + wide) / 2
        closer = lines(segments, Measure(tried, False))
        if len(closer) > len(found):
            narrow = tried
        else:
            found, wide = closer, tried
    return found


def _is_stub(segments: Sequence[Segment], begin: int, end: int, filled: float) -> bool:
    """Whether a last line would hold one short word, or the rest of a divided one."""
    if segments[begin - 1].cut in {Cut.SOFT, Cut.OPEN}:
        return filled < 2 * _STUB and all(piece.cut is not Cut.SPACE for piece in segments[begin : end - 1])
    return (filled < _STUB and end - begin == 1) or filled < _STUB / 2
