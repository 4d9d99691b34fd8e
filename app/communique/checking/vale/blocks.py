"""Blocks of a source: stretches of text with a scope, each character knowing where it stands in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from communique.checking.sentences import sentences

MASK = "*"
"""Stands for every character of code and the like: it separates words and is never matched."""

_BREAK = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True)
class Block:
    """A block: its words, its parts of scope, and the source offset of every character.

    ``order`` is where it begins, for switches in the text; ``pieces``: whether it is cut out of a larger block.
    """

    text: str
    parts: frozenset[str]
    offsets: Sequence[int]
    is_piece: bool = False

    @property
    def begin(self) -> int:
        """The source offset of the first character."""
        return self.offsets[0] if self.offsets else 0

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The source offsets of a stretch of the block."""
        if start >= len(self.offsets):
            last = self.offsets[-1] + 1 if self.offsets else 0
            return last, last
        return self.offsets[start], (self.offsets[end - 1] + 1 if end > start else self.offsets[start])


@dataclass(frozen=True)
class Source:
    """A file cut into blocks: ``text`` with its line ends made one kind, and switches written in it."""

    text: str
    blocks: tuple[Block, ...]
    counts: dict[str, int] = field(default_factory=dict)
    switches: tuple[tuple[int, str], ...] = ()


def plain(text: str, extension: str) -> Source:
    """A text file: one block for the whole, its paragraphs, its sentences."""
    body, offsets = unescaped(text, range(len(text)))
    whole = Block(body, frozenset(("text", extension)), offsets)
    raw = Block(text, frozenset(("raw", extension)), range(len(text)))
    return Source(text, (raw, whole, *pieces(whole)))


def pieces(block: Block) -> Iterator[Block]:
    """The paragraphs of a running block, and the sentences of each."""
    at = 0
    ends = [(found.start(), found.end()) for found in _BREAK.finditer(block.text)] + [(len(block.text), len(block.text))]
    for end, following in ends:
        if block.text[at:end].strip():
            paragraph = cut(block, at, end, "paragraph")
            yield paragraph
            yield from (cut(paragraph, *span, "sentence") for span in split(paragraph.text))
        at = following


def cut(block: Block, start: int, end: int, part: str) -> Block:
    """A stretch of a block as a block of its own."""
    parts = (block.parts - {"paragraph"}) | {part}
    return Block(block.text[start:end], parts, block.offsets[start:end], is_piece=True)


def split(text: str) -> list[tuple[int, int]]:
    """Where sentences stand; an ellipsis sign does not end one."""
    found: list[tuple[int, int]] = []
    for start, end in sentences(text, "en", lower_begins=True):
        if found and text[found[-1][0] : found[-1][1]].endswith("…"):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def unescaped(text: str, offsets: Sequence[int]) -> tuple[str, Sequence[int]]:
    """A text with its one spelled-out apostrophe as a sign, and its offsets."""
    if "&rsquo;" not in text:
        return text, offsets
    out, kept, at = [], [], 0
    while (found := text.find("&rsquo;", at)) >= 0:
        out.append(text[at:found] + "'")
        kept += [*offsets[at:found], offsets[found]]
        at = found + len("&rsquo;")
    return "".join([*out, text[at:]]), [*kept, *offsets[at:]]
