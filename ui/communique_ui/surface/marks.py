"""The marks of a stretch of text: which spans lie over it, as one value that a char format can carry and give back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import cast

from communique.text import Span, SpanKind, Text, ordered

Mark = tuple[SpanKind, str]
Marks = tuple[Mark, ...]
_BETWEEN, _WITHIN = "\x1e", "\x1f"


def pieces(text: Text) -> Iterator[tuple[int, int, Marks]]:
    """The text cut where its marks change: start, end, marks; one empty piece for an empty text is none."""
    spans = text.spans
    if not spans:
        if text.plain:
            yield 0, len(text.plain), ()
        return
    cuts = sorted({0, len(text.plain), *(span.start for span in spans), *(span.end for span in spans)})
    for start, end in pairwise(cuts):
        yield start, end, tuple(sorted({(s.kind, s.value) for s in spans if s.start <= start < s.end}))


def at(text: Text, offset: int) -> Marks:
    """The marks of the character at an offset; none outside the text."""
    return tuple(sorted({(s.kind, s.value) for s in text.spans if s.start <= offset < s.end}))


def spans_of(runs: Iterable[tuple[int, int, Marks]]) -> tuple[Span, ...]:
    """The spans of runs of marked text, touching ones of equal kind and value joined."""
    return ordered(Span(start, end, kind, value) for start, end, marks in runs for kind, value in marks)


def written(marks: Marks) -> str:
    """Marks as one string, for a property of a char format; empty for none."""
    return _BETWEEN.join(kind + _WITHIN + value for kind, value in marks)


@lru_cache(maxsize=4096)
def read(held: str) -> Marks:
    """The marks a property of a char format holds."""
    if not held:
        return ()
    pairs = (one.partition(_WITHIN) for one in held.split(_BETWEEN))
    return tuple((cast(SpanKind, kind), value) for kind, _, value in pairs)


def without(marks: Marks, *kinds: str) -> Marks:
    """Marks without those of some kinds."""
    return tuple(mark for mark in marks if mark[0] not in kinds)
