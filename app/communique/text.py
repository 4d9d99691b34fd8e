"""Text with spans: the words of a field or block, and what is said about stretches of them.

All offsets are Unicode code points of ``Text.plain``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, get_args

SpanKind = Literal["strong", "emphasis", "link", "speech", "language", "blank"]
SPAN_KINDS: tuple[str, ...] = get_args(SpanKind)


@dataclass(frozen=True, slots=True)
class Span:
    """What is said of ``plain[start:end]``; ``value`` is the link's address, the quote's id, the language tag or the slot's name."""

    start: int
    end: int
    kind: SpanKind
    value: str = ""

    def moved(self, by: int) -> Span:
        """The same span ``by`` code points further on."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class Text:
    """Words and their spans; spans are sorted, not empty, and lie inside ``plain``."""

    plain: str = ""
    spans: tuple[Span, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.plain)

    def of_kind(self, kind: SpanKind) -> Iterator[Span]:
        """The spans of one kind, in order."""
        return (span for span in self.spans if span.kind == kind)

    def words_of(self, span: Span) -> str:
        """The characters under a span."""
        return self.plain[span.start : span.end]

    def slice(self, start: int, end: int) -> Text:
        """``plain[start:end]`` with the spans cut to it."""
        inside = (clipped(span, start, end) for span in self.spans)
        return Text(self.plain[start:end], ordered(span.moved(-start) for span in inside if span))

    def replaced(self, start: int, end: int, new: str | Text) -> Text:
        """These words with ``plain[start:end]`` replaced; spans around it stretch or shrink, spans inside it go.

        A plain replacement inside a span stays in the span; insertion at a span's edge stays outside it.
        """
        put = new if isinstance(new, Text) else Text(new)
        grown = len(put.plain) - (end - start)
        kept = (_shifted(span, start, end, grown) for span in self.spans)
        spans = [span for span in kept if span] + [span.moved(start) for span in put.spans]
        return Text(self.plain[:start] + put.plain + self.plain[end:], ordered(spans))

    def joined(self, other: Text) -> Text:
        """This text with another behind it."""
        return self.replaced(len(self.plain), len(self.plain), other)

    def with_span(self, span: Span) -> Text:
        """This text with one more span."""
        return replace(self, spans=ordered((*self.spans, span)))

    def without(self, kind: SpanKind, value: str | None = None) -> Text:
        """This text without the spans of a kind (and value, if one is given); the words stay."""
        keep = (s for s in self.spans if s.kind != kind or (value is not None and s.value != value))
        return replace(self, spans=tuple(keep))


def clipped(span: Span, start: int, end: int) -> Span | None:
    """The part of a span between two offsets, or None where nothing of it lies there."""
    a, z = max(span.start, start), min(span.end, end)
    return replace(span, start=a, end=z) if a < z else None


def ordered(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in their one order, touching or overlapping ones of equal kind and value joined."""
    out: list[Span] = []
    last: dict[tuple[str, str], int] = {}
    for span in sorted(spans, key=lambda s: (s.start, s.end, s.kind, s.value)):
        key = (span.kind, span.value)
        before = out[last[key]] if key in last else None
        if before is not None and span.start <= before.end:
            out[last[key]] = replace(before, end=max(before.end, span.end))
        else:
            last[key] = len(out)
            out.append(span)
    return tuple(sorted(out, key=lambda s: (s.start, s.end, s.kind, s.value)))


def _shifted(span: Span, start: int, end: int, grown: int) -> Span | None:
    """Where a span lies after ``[start:end]`` has grown by some code points, or None if it was inside what went."""
    if span.end <= start:
        return span
    if span.start >= end:
        return span.moved(grown)
    if (span.start < start and span.end > end) or (span.start <= start and span.end >= end and end > start):
        moved = replace(span, end=span.end + grown)
    elif span.start < start:
        moved = replace(span, end=start)
    elif span.end > end:
        moved = replace(span, start=end + grown, end=span.end + grown)
    else:
        return None
    return moved if moved.start < moved.end else None
