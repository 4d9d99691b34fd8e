"""The body: lines become blocks, headings and list items among them."""

from __future__ import annotations

from collections.abc import Sequence

from communique.importing.grammar.sheet import Line
from communique.importing.grammar.telling import is_capitals, is_sentence, words_of
from communique.release import Block, BlockKind

HEADING_WORDS = 14
LIST_WORDS = 5  # of a heading over a list
_MARKS = "\"“«„‘'”"
_NOT_LAST = '"”»:;,’-–—'


def blocks_of(lines: Sequence[Line], prefix: str = "b") -> tuple[Block, ...]:
    """The blocks of some lines, ids ``b1``, ``b2`` …; empty ones there are none."""
    kinds = [_kind(lines, n) for n in range(len(lines))]
    return tuple(Block(f"{prefix}{n}", kind, line.text) for n, (line, kind) in enumerate(zip(lines, kinds, strict=True), 1))


def _kind(lines: Sequence[Line], n: int) -> BlockKind:
    line = lines[n]
    if line.kind == "list-item":
        return "list-item"
    if line.kind == "heading":
        return "heading" if len(words_of(line.plain)) <= 40 else "paragraph"
    return "heading" if _is_heading(lines, n) else "paragraph"


def _is_heading(lines: Sequence[Line], n: int) -> bool:
    """A short line without a sentence's end, set off by its weight or by the running text that follows it alone."""
    line = lines[n]
    count = len(words_of(line.plain))
    if line.plain[:1] in "-–—―" or not 1 <= count <= HEADING_WORDS or is_sentence(line.plain) or n + 1 >= len(lines):
        return False
    if line.is_emphasised:
        return line.plain[-1:] not in _NOT_LAST or line.plain[-1:] == ":"
    is_label = line.plain[-1:] == ":" and count <= 3 and lines[n + 1].plain[:1] not in _MARKS
    if line.plain[-1:] in _NOT_LAST and not is_label:
        return False
    following = lines[n + 1]
    runs = len(words_of(following.plain)) >= 12 and (following.kind == "paragraph" or is_capitals(line.plain))
    runs = runs or (count <= LIST_WORDS and len(lines) > n + 2 and all(one.kind == "list-item" for one in lines[n + 1 : n + 3]))
    before = lines[n - 1] if n else None
    is_alone = (
        before is None or len(words_of(before.plain)) > HEADING_WORDS or before.kind == "list-item" or is_sentence(before.plain)
    )
    return runs and is_alone and line.plain[:1].isupper()
