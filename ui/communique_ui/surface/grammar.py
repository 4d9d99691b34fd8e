"""The importer's grammar, asked for the words somebody has just put between marks."""

from __future__ import annotations

from collections.abc import Sequence

from communique.importing.typed import Proposal, inner, pairs
from communique.release import Block, Release

_FEWEST_WORDS = 4
_ENDS = (",", ".", "!", "?", "…", "؟", "،")


def propose(block: Block, release: Release) -> Sequence[Proposal]:
    """What of a block is speech; the speaker stays open until it is certain."""
    plain = block.text.plain
    found = (inner(plain, pair) for pair in pairs(plain))
    return [Proposal(start, end) for start, end in found if start < end and _sounds_spoken(plain[start:end])]


def _sounds_spoken(words: str) -> bool:
    """Whether words between marks are more than a title: a sentence's length, or its end."""
    return len(words.split()) >= _FEWEST_WORDS or words[-1:] in _ENDS
