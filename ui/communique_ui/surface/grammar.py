"""The importer's grammar, asked for the words somebody has just put between marks."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from threading import Thread

from communique.importing.typed import Proposal
from communique.release import Block, Release, Speaker
from communique.text import Text

_WORDS = Text("“We sail at noon,” said the master.")

log = logging.getLogger(__name__)
LONGEST = 50_000
"""Characters that are read at once while somebody waits."""


def propose(blocks: Sequence[Block], release: Release, people: Sequence[Speaker]) -> Mapping[str, Sequence[Proposal]]:
    """What of some blocks is speech, by their ids; the speaker stays open until it is certain. Very long texts are left to the worker."""
    if sum(len(block.text.plain) for block in blocks) > LONGEST:
        return {}
    from communique.importing.proposals import speech_in  # not before the first pair of marks: start-up stays quick

    try:
        return speech_in(blocks, release, people)
    except Exception:  # noqa: BLE001 - no fault of the grammar may keep typed words out of the document
        log.error("the grammar failed on %s paragraphs", len(blocks))
        return {}


def warm_up(language: str) -> None:
    """Have the grammar of a language read while nobody waits for it."""
    Thread(target=_read, args=(language,), daemon=True, name="grammar").start()


def _read(language: str) -> None:
    block = Block("warm", "paragraph", _WORDS)
    propose([block], Release(language=language, body=(block,)), ())
