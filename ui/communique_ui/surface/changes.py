"""What commands do to the rows of a body: kinds, marks, moves, cuts and insertions, as values. Offsets are code points."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from communique.release import Block, BlockKind
from communique.text import Span, SpanKind, Text, ordered
from communique_ui.surface import marks

Rows = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A place between two characters: the number of a row and an offset in it."""

    row: int
    offset: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of one row's words."""

    row: int
    start: int
    end: int


def stretches(rows: Sequence[Block], start: Point, end: Point) -> tuple[Stretch, ...]:
    """What a selection covers, row by row; rows of which it covers nothing are left out."""
    out = []
    for n in range(start.row, end.row + 1):
        a = start.offset if n == start.row else 0
        z = end.offset if n == end.row else len(rows[n].text.plain)
        if a < z:
            out.append(Stretch(n, a, z))
    return tuple(out)


def with_kind(rows: Rows, numbers: Collection[int], kind: BlockKind) -> Rows:
    """Rows of another kind; the words and ids stay."""
    return tuple(replace(row, kind=kind) if n in numbers else row for n, row in enumerate(rows))


def has_mark(rows: Sequence[Block], where: Iterable[Stretch], kind: SpanKind) -> bool:
    """Whether every character of these stretches carries a mark."""
    held = [all(any(k == kind for k, _ in marks.at(rows[s.row].text, n)) for n in range(s.start, s.end)) for s in where]
    return bool(held) and all(held)


def marked(rows: Rows, where: Iterable[Stretch], kind: SpanKind, value: str = "") -> Rows:
    """Rows with a mark over these stretches, in the place of any mark of that kind that was there."""
    out = list(rows)
    for s in where:
        text = unmarked_text(out[s.row].text, s.start, s.end, kind)
        out[s.row] = replace(out[s.row], text=text.with_span(Span(s.start, s.end, kind, value)))
    return tuple(out)


def unmarked(rows: Rows, where: Iterable[Stretch], kind: SpanKind) -> Rows:
    """Rows without a mark over these stretches."""
    out = list(rows)
    for s in where:
        out[s.row] = replace(out[s.row], text=unmarked_text(out[s.row].text, s.start, s.end, kind))
    return tuple(out)


def unmarked_text(text: Text, start: int, end: int, kind: SpanKind) -> Text:
    """A text without the marks of a kind between two offsets; spans that reach beyond keep their outer parts."""
    spans: list[Span] = []
    for span in text.spans:
        if span.kind != kind or span.end <= start or span.start >= end:
            spans.append(span)
            continue
        if span.start < start:
            spans.append(replace(span, end=start))
        if span.end > end:
            spans.append(replace(span, start=end))
    return replace(text, spans=ordered(spans))


def moved(rows: Rows, first: int, last: int, to: int) -> Rows:
    """Rows ``first`` to ``last`` moved before the row that has the number ``to`` now; the same rows where that changes nothing."""
    if first <= to <= last + 1:
        return rows
    taken = rows[first : last + 1]
    if to < first:
        return (*rows[:to], *taken, *rows[to:first], *rows[last + 1 :])
    return (*rows[:first], *rows[last + 1 : to], *taken, *rows[to:])


def cut(rows: Rows, start: Point, end: Point) -> Rows:
    """Rows without what lies between two points; what is left of the last row joins the first, which keeps its kind unless it was empty."""
    first, last = rows[start.row], rows[end.row]
    text = first.text.slice(0, start.offset).joined(last.text.slice(end.offset, len(last.text.plain)))
    keeper = last if start.offset == 0 and end.row > start.row and end.offset < len(last.text.plain) else first
    return (*rows[: start.row], replace(keeper, text=text), *rows[end.row + 1 :])


def broken(rows: Rows, at: Point, new_id: Callable[[], str]) -> tuple[Rows, Point]:
    """Rows with a new paragraph begun at a point, and the caret's point. In an empty row its kind is given up instead.

    Behind a heading or a quote a plain paragraph follows; at the start of a row an empty paragraph comes above it.
    """
    row = rows[at.row]
    length = len(row.text.plain)
    if not length:
        return with_kind(rows, {at.row}, "paragraph"), at
    if at.offset == 0:
        return (*rows[: at.row], Block(new_id(), "paragraph", Text()), *rows[at.row :]), Point(at.row + 1, 0)
    kind: BlockKind = "paragraph" if at.offset == length and row.kind in ("heading", "quote") else row.kind
    halves = (replace(row, text=row.text.slice(0, at.offset)), Block(new_id(), kind, row.text.slice(at.offset, length)))
    return (*rows[: at.row], *halves, *rows[at.row + 1 :]), Point(at.row + 1, 0)


def inserted(rows: Rows, at: Point, new: Sequence[Block], new_id: Callable[[], str]) -> tuple[Rows, Point]:
    """Rows with blocks put in at a point, and the point behind them. One paragraph flows into the words; others stand by themselves.

    Several put in between words join these at both ends where the kinds agree; at the end of a row they stand by themselves.
    """
    if not new:
        return rows, at
    row = rows[at.row]
    head, tail = row.text.slice(0, at.offset), row.text.slice(at.offset, len(row.text.plain))
    if len(new) == 1 and (new[0].kind in ("paragraph", row.kind)) and row.text.plain:
        put = new[0].text
        text = _spliced(head, put, tail, row.text, at.offset)
        return (*rows[: at.row], replace(row, text=text), *rows[at.row + 1 :]), Point(at.row, at.offset + len(put.plain))
    blocks = [replace(block, id=new_id()) for block in new]
    before: list[Block] = []
    if head.plain and tail.plain and blocks[0].kind in ("paragraph", row.kind) and len(blocks) > 1:
        blocks[0] = replace(row, text=head.joined(blocks[0].text))
    elif head.plain:
        before = [replace(row, text=head)]
    last = blocks[-1]
    end = len(last.text.plain)
    after: list[Block] = []
    if head.plain and tail.plain and last.kind == row.kind and len(blocks) > 1:
        blocks[-1] = replace(last, text=last.text.joined(tail))
    elif tail.plain:
        after = [replace(row, text=tail) if not head.plain else Block(new_id(), row.kind, tail)]
    grown = (*rows[: at.row], *before, *blocks, *after, *rows[at.row + 1 :])
    return grown, Point(at.row + len(before) + len(blocks) - 1, end)


def _spliced(head: Text, put: Text, tail: Text, whole: Text, at: int) -> Text:
    """Words put into a text: they join the speech, emphasis and language that run over the place, not its links and blanks."""
    around = [
        (kind, value)
        for kind, value in marks.at(whole, at)
        if kind in ("speech", "language", "strong", "emphasis") and (kind, value) in marks.at(whole, at - 1)
    ]
    spans = [
        Span(0, len(put.plain), kind, value) for kind, value in around if put.plain and not any(s.kind == kind for s in put.spans)
    ]
    grown = replace(put, spans=ordered((*put.spans, *spans)))
    return head.joined(grown).joined(tail)
