"""The importer's grammar, asked for the words somebody has just put between marks."""

from __future__ import annotations

from collections.abc import Sequence

from communique.importing.typed import Proposal, pairs
from communique.release import Block, Release

_FEWEST_WORDS = 4


def propose(block: Block, release: Release) -> Sequence[Proposal]:
    """What of a block is speech; the speaker stays open until it is certain."""
    plain = block.text.plain
    return [
        Proposal(o + 1, c)
        for o, c in pairs(plain)
        if len(plain[o + 1 : c].split()) >= _FEWEST_WORDS or plain[o + 1 : c].rstrip()[-1:] in (",", ".", "!", "?", "…")
    ]
