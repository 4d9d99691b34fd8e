"""The importer's grammar, asked for the words somebody has just put between marks."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from threading import Thread

from communique.importing.typed import Proposal
from communique.release import Block, Release, Speaker
from communique.text import Text

_WORDS = Text("“We sail at noon,” said the master.")

log = logging.getLogger(__name__)


def propose(block: Block, release: Release, people: Sequence[Speaker]) -> Sequence[Proposal]:
    """What of a block is speech; the speaker stays open until it is certain."""
    from communique.importing.proposals import speech_in  # not before the first pair of marks: start-up stays quick

    try:
        return speech_in(block, release, people)
    except Exception:  # noqa: BLE001 - no fault of the grammar may keep typed words out of the document
        log.error("the grammar failed on a paragraph of %s characters", len(block.text.plain))
        return ()


def warm_up(language: str) -> None:
    """Have the grammar of a language read while nobody waits for it."""
    Thread(target=_read, args=(language,), daemon=True, name="grammar").start()


def _read(language: str) -> None:
    propose(Block("warm", "paragraph", _WORDS), Release(language=language), ())
