"""What an extension point gives: hits in a block, and the patterns that the gate may rule out."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from communique.checking.vale.blocks import Block
from communique.checking.vale.vocabulary import WORD_TEMPLATE, Vocabulary

Memory = MutableMapping[str, Any]


@dataclass(frozen=True, slots=True)
class Hit:
    """A match in a block: its place, the message's arguments, and the replacements where the point knows them.

    ``is_whole``: the hit is about the text as a whole and has no place.
    """

    start: int
    end: int
    arguments: tuple[str | int, ...] = ()
    replacements: tuple[str, ...] | None = None
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule is made in: vocabulary, word template, and how a dictionary is opened."""

    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    template: str = WORD_TEMPLATE
    language: str = "en"
    settings: dict[str, Any] = field(default_factory=dict)


class Point(Protocol):
    """A rule made ready. ``patterns``: the gate may skip the rule where none of them can match; empty for a rule that always runs."""

    patterns: tuple[str, ...]

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """The hits in a block; ``alive`` are the patterns that may match, ``memory`` is kept for one file."""
        ...
