"""Where the caret stands: a field, a block of it, and two offsets in code points."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caret:
    """A place in the form. ``block`` as in ``checking.finding.Place``; ``anchor`` is the other end of a selection, None where nothing is selected.

    ``anchor_block`` is the anchor's block where a selection runs over several; None means the same block.
    """

    field: str
    block: str | None = None
    position: int = 0
    anchor: int | None = None
    anchor_block: str | None = None
