"""Which marks a typed letter takes: those it continues, never the link or blank that merely ends beside it."""

from __future__ import annotations

from communique.importing.typed import MARKS as QUOTATION_MARKS
from communique.text import Text
from communique_ui.surface.marks import Mark, Marks, at

_CONTINUED = ("strong", "emphasis", "language")
_ENCLOSED = ("link", "blank")


def typed_marks(text: Text, start: int, end: int) -> Marks:
    """The marks of words that take the place of ``[start:end]``; equal offsets are a caret."""
    before = at(text, start - 1) if start else ()
    after = at(text, end) if end < len(text.plain) else ()
    selected = at(text, start) if end > start else ()
    leading = selected if end > start else before
    taken: set[Mark] = {mark for mark in leading if mark[0] in _CONTINUED}
    taken |= {mark for mark in before if mark[0] in _ENCLOSED and mark in after}
    taken |= {mark for mark in leading if mark[0] == "speech"}
    if start and text.plain[start - 1] in QUOTATION_MARKS:
        # Between the opening mark and the first letter of speech.
        taken |= {mark for mark in after if mark[0] == "speech"}
    return tuple(sorted(taken))


def toggled(marks: Marks, kind: str) -> Marks:
    """Marks with strong or emphasis switched."""
    left: Marks = tuple(mark for mark in marks if mark[0] != kind)
    return left if left != marks else tuple(sorted((*marks, (kind, ""))))  # type: ignore[arg-type]
