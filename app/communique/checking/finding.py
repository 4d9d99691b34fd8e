"""What a check says of a release: where, how grave, why, and what would mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Severity(IntEnum):
    """How grave a finding is; the words are fixed everywhere."""

    SUGGESTION = 1
    SHOULD_FIX = 2
    MUST_FIX = 3

    @property
    def key(self) -> str:
        """The word of the command line: suggestion, should, must."""
        return ("suggestion", "should", "must")[self - 1]

    @property
    def label(self) -> str:
        """The words on screen."""
        return ("Suggestion", "Should fix", "Must fix")[self - 1]


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one field: its key in ``FIELDS``, the block's id where the field has blocks, and code-point offsets.

    ``start == end`` is a point, or the field as a whole where both are 0.
    """

    field: str
    block: str | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Edit:
    """Put ``text`` in the place of the words at ``place``."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend a finding, all edits in one step; ``label`` shows the exact replacement; ``safe`` only where it is always right."""

    label: str
    edits: tuple[Edit, ...]
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule says: ``message`` in ≤ 90 characters, ``why`` in ≤ 20 words, ``source`` the guide it comes from.

    ``text`` is what stands at ``place``; ``others`` are further places of the same habit, which is reported once;
    ``in_speech`` marks findings inside somebody's words.
    """

    rule: str
    severity: Severity
    place: Place
    message: str
    why: str = ""
    source: str = ""
    title: str = ""
    text: str = ""
    fixes: tuple[Fix, ...] = ()
    others: tuple[Place, ...] = ()
    in_speech: bool = False
