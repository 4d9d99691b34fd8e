"""From screen to value: the block and the spans that a block of the text document shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtGui import QTextBlock, QTextDocument

from communique.release import Block, BlockKind
from communique.text import Text
from communique_ui.surface import marks
from communique_ui.surface.dressing import MARKS, id_of, kind_of

# Signs that Qt takes for the end of a block; on screen others that mean nothing stand for them.
_STAND_INS = {"\r": "\ufdd2", "\n": "\u2028", "\u2029": "\u2028", "\ufdd0": "\ufdd3", "\ufdd1": "\ufdd4"}
_ON_SCREEN = str.maketrans(_STAND_INS)
_OFF_SCREEN = str.maketrans({"\ufdd2": "\r", "\ufdd3": "\ufdd0", "\ufdd4": "\ufdd1"})
_STRANGE = frozenset(_STAND_INS)


def on_screen(plain: str) -> str:
    """Words as they may be put into a text document without ending a block."""
    return plain if _STRANGE.isdisjoint(plain) else plain.translate(_ON_SCREEN)


def plain_of(block: QTextBlock) -> str:
    """The words of a block, without what an input method is still composing."""
    plain = block.text()
    return plain if plain.isascii() else plain.translate(_OFF_SCREEN)


def row_of(block: QTextBlock) -> Block:
    """A block on screen as a value; its text may be empty, which no block of a release is."""
    plain = plain_of(block)
    kind = cast(BlockKind, kind_of(block))
    return Block(id_of(block), kind, Text(plain, marks.spans_of(_runs(block))))


def rows_of(document: QTextDocument) -> tuple[Block, ...]:
    """Every block on screen."""
    return tuple(row_of(block) for block in blocks(document.begin(), document.blockCount()))


def blocks(first: QTextBlock, count: int) -> Iterator[QTextBlock]:
    """So many blocks from one on."""
    block = first
    for _ in range(count):
        if not block.isValid():
            return
        yield block
        block = block.next()


def _runs(block: QTextBlock) -> Iterator[tuple[int, int, marks.Marks]]:
    """The marked stretches of a block in code points."""
    start = 0
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        end = start + len(fragment.text())
        held = fragment.charFormat().property(MARKS)
        if held:
            yield start, end, marks.read(held)
        start = end
        part += 1
