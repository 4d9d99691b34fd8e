"""Where the lines of a paragraph end: the whole paragraph is weighed at once, after Knuth and Plass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from communique.exporting.pdf.segments import Cut, Segment

SHRINK = 0.3  # how far a space may close up, and how far it may open before the line counts as loose
STRETCH = 0.6
MOST_HYPHENS = 2  # in lines one after another
_STUB = 0.14  # a last line shorter than this part of the measure looks lost
_NEVER = 1e12


@dataclass(frozen=True, slots=True)
class Measure:
    """What the lines have to fill: a width in points, flush on both sides or ragged."""

    width: float
    justified: bool


@dataclass(slots=True)
class _Break:
    """The best way to end a line behind a segment: what it costs, where the line began, hyphens ending lines in a row."""

    cost: float = _NEVER
    begin: int = 0
    hyphens: int = 0


def lines(segments: Sequence[Segment], measure: Measure) -> list[tuple[int, int]]:
    """The lines as ranges of segments, first and behind the last."""
    if not segments:
        return []
    widths, gaps = [0.0], [0.0]
    for piece in segments:
        widths.append(widths[-1] + piece.width)
        gaps.append(gaps[-1] + piece.gap)
    best = [_Break(0.0)] + [_Break() for _ in segments]
    for end in range(1, len(segments) + 1):
        _weigh(end, best, (segments, widths, gaps), measure)
    out, end = [], len(segments)
    while end:
        out.append((best[end].begin, end))
        end = best[end].begin
    return out[::-1]


def _weigh(end: int, best: list[_Break], sums: tuple[Sequence[Segment], list[float], list[float]], measure: Measure) -> None:
    segments, widths, gaps = sums
    last, here = segments[end - 1], best[end]
    hyphenated = last.cut is Cut.SOFT
    is_last = end == len(segments)
    tolerance = SHRINK if measure.justified else 0.0
    for begin in range(end - 1, -1, -1):
        spaces = gaps[end - 1] - gaps[begin]
        width = widths[end] - widths[begin] + spaces + last.sign
        if width - spaces * tolerance > measure.width + 0.001 and begin < end - 1:
            break
        before = best[begin]
        if before.cost >= _NEVER:
            continue
        cost = before.cost + _line_cost(measure, width, spaces, is_last)
        if hyphenated:
            cost += 1.2 + (2.5 if before.hyphens < MOST_HYPHENS else 300) * before.hyphens
        if is_last and begin and _is_stub(segments, begin, end, width / measure.width):
            cost += 30
        if cost < here.cost:
            here.cost, here.begin, here.hyphens = cost, begin, before.hyphens + 1 if hyphenated else 0


def _line_cost(measure: Measure, width: float, spaces: float, is_last: bool) -> float:
    short = measure.width - width
    if not measure.justified:
        return 0.0 if is_last else (short / measure.width * 10) ** 2
    if is_last and short >= 0:
        return 0.0
    room = spaces * (STRETCH if short > 0 else SHRINK)
    if room <= 0:
        return 0.0 if abs(short) < 0.1 else 400.0
    ratio = abs(short) / room
    return min(400.0, ratio**2 * (1.0 if ratio <= 1 else 1.5 * ratio)) + 0.05


def _is_stub(segments: Sequence[Segment], begin: int, end: int, filled: float) -> bool:
    """Whether a last line would hold one short word, or the rest of a divided one."""
    if segments[begin - 1].cut in {Cut.SOFT, Cut.OPEN}:
        return filled < 2 * _STUB and all(piece.cut is not Cut.SPACE for piece in segments[begin : end - 1])
    return (filled < _STUB and end - begin == 1) or filled < _STUB / 2
