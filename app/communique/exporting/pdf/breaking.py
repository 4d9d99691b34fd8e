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
        last, width = self.segments[end - 1], self.measure.width
        right = self.places[end] - last.gap + last.sign
        shortest = 0.0 if end == len(self.segments) else width / 2
        for begin in range(self._first(end, right), end):
            filled = right - self.places[begin]
            if filled < shortest and self.costs[end] < _NEVER:
                break
            cost = self.costs[begin] + self._line(begin, end, filled)
            if cost < self.costs[end]:
                self.costs[end], self.begins[end] = cost, begin
        if last.cut is Cut.SOFT:
            self.hyphens[end] = self.hyphens[self.begins[end]] + 1

    def _first(self, end: int, right: float) -> int:
        """The segment with which the longest line that fits begins; spaces that may close up make more fit."""
        slack = SHRINK if self.measure.justified else 0.0
        begin = bisect_left(self.places, right - self.measure.width - 0.001, 0, end)
        while slack and begin and right - self.places[begin - 1] - slack * (self.gaps[end - 1] - self.gaps[begin - 1]) <= self.measure.width:
            begin -= 1
        return min(begin, end - 1)

    def _line(self, begin: int, end: int, filled: float) -> float:
        """What one line costs: its emptiness or the unevenness of its spaces, a divided word, a last line that is a stub."""
        width, is_last = self.measure.width, end == len(self.segments)
        short = width - filled
        if is_last and short >= 0:
            return 150.0 if begin and _is_stub(self.segments, begin, end, filled / width) else 0.0
        divided = self._division(begin) if self.segments[end - 1].cut is Cut.SOFT else 0.0
        if not self.measure.justified:
            return (short / width * 10) ** 2 + divided
        spaces = self.gaps[end - 1] - self.gaps[begin]
        if spaces <= 0:
            return 400.0 if short > 0.1 else divided
        return min(400.0, _UNEVEN * (short / spaces) ** 2) + divided

    def _division(self, begin: int) -> float:
        before = self.hyphens[begin]
        return 1.3 + (2.5 if before < MOST_HYPHENS else 300) * before


def lines(segments: Sequence[Segment], measure: Measure) -> list[tuple[int, int]]:
    """The lines as ranges of segments, first and behind the last."""
    return _Weighing(segments, measure).lines()


def _is_stub(segments: Sequence[Segment], begin: int, end: int, filled: float) -> bool:
    """Whether a last line would hold one short word, or the rest of a divided one."""
    if segments[begin - 1].cut in {Cut.SOFT, Cut.OPEN}:
        return filled < 2 * _STUB and all(piece.cut is not Cut.SPACE for piece in segments[begin : end - 1])
    return (filled < _STUB and end - begin == 1) or filled < _STUB / 2
