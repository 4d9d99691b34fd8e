"""Lines shared out over pages: no line alone, no heading at a foot, no divided word at a page's end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from communique.exporting.pdf.blocks import PADDING, SetBlock

TOGETHER = 2  # the fewest lines of a paragraph that may stand on a page by themselves
_CAPTION_GAP = 5.0


@dataclass(frozen=True, slots=True)
class Slice:
    """Lines ``first`` to behind ``last`` of a block, their top at ``top`` points below the page's top edge.

    ``beside``: they share the line of the block before and stand at the far end of the column.
    """

    block: SetBlock
    first: int
    last: int
    top: float
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """Where text may stand: top of the first page, top of every other, and the foot, in points from the top edge."""

    first: float
    other: float
    foot: float


@dataclass(slots=True)
class _Row:
    block: SetBlock
    line: int
    height: float
    gap: float
    may_break: bool
    beside: bool = False


def paged(blocks: Sequence[SetBlock], room: Room) -> list[list[Slice]]:
    """The pages; there is always one."""
    rows = _rows(blocks)
    pages: list[list[Slice]] = []
    start = 0
    while start < len(rows):
        top = room.other if pages else room.first
        end = _fill(rows, start, room.foot - top)
        pages.append(_slices(rows[start:end], top))
        start = end
    return pages or [[]]


def _rows(blocks: Sequence[SetBlock]) -> list[_Row]:
    rows: list[_Row] = []
    before: SetBlock | None = None
    for block in blocks:
        style, count = block.style, max(len(block.lines), 1)
        gap = _gap(before, block) if before else 0.0
        beside = _stands_beside(before, block)
        for at in range(count):
            height = style.leading if block.lines else 0.0
            if at == 0 and block.image:
                height += block.size[1] + (_CAPTION_GAP if block.lines else 0)
            if style.tint:
                height += PADDING * ((at == 0) + (at == count - 1))
            may = _may_break(before, block) if at == 0 else _may_divide(block, at)
            rows.append(_Row(block, at, height, gap if at == 0 else 0.0, may))
        if beside:
            rows[-1].beside, rows[-1].gap, rows[-1].height = True, -rows[-2].height, max(rows[-2].height, style.leading)
        before = block
    return rows


def _gap(before: SetBlock, block: SetBlock) -> float:
    """The space between two blocks; a list stands off from what follows as a paragraph does."""
    after = before.style.after
    if before.block.role == "list-item" != block.block.role:
        after = before.style.leading * 0.55
    return max(block.style.before, after)


def _stands_beside(before: SetBlock | None, block: SetBlock) -> bool:
    """Whether a short block goes to the far end of the line before it, as the date beside the kind."""
    if before is None or not block.style.shares_line or before.style.shares_line or before.style.tint:
        return False
    if len(before.lines) != 1 or len(block.lines) != 1 or before.block.role not in {"kind", "reference"}:
        return False
    return block.fits_beside(before)


def _may_break(before: SetBlock | None, block: SetBlock) -> bool:
    if before is None:
        return False
    if block.block.role == "end-mark" or (before.block.role == block.block.role == "contact"):
        return False
    return not before.style.keeps_next


def _may_divide(block: SetBlock, at: int) -> bool:
    if block.style.keeps_whole or block.lines[at - 1].divided:
        return False
    return at >= TOGETHER and len(block.lines) - at >= TOGETHER


def _fill(rows: Sequence[_Row], start: int, height: float) -> int:
    """The row with which the next page begins."""
    used = 0.0
    for at in range(start, len(rows)):
        used += rows[at].height + (rows[at].gap if at > start else 0.0)
        if used > height and at > start:
            return next((end for end in range(at, start, -1) if rows[end].may_break), at)
    return len(rows)


def _slices(rows: Sequence[_Row], top: float) -> list[Slice]:
    out: list[Slice] = []
    y = top
    for at, row in enumerate(rows):
        y += row.gap if at else 0.0
        if out and out[-1].block is row.block:
            last = out[-1]
            out[-1] = Slice(last.block, last.first, row.line + 1, last.top, last.beside)
        else:
            out.append(Slice(row.block, row.line, row.line + 1, y, row.beside))
        y += row.height
    return out
