"""Places on screen and in the release: text cursors, points of rows, carets."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from communique_ui.caret import Caret
from communique_ui.controls.offsets import to_points, to_qt
from communique_ui.surface.changes import Point, Rows
from communique_ui.surface.reading import plain_of


def point_of(document: QTextDocument, position: int) -> Point:
    """The row and code point of a position of the text document."""
    block = document.findBlock(position)
    if not block.isValid():
        block = document.lastBlock()
    return Point(block.blockNumber(), to_points(plain_of(block), min(position - block.position(), block.length() - 1)))


def position_of(document: QTextDocument, point: Point) -> int:
    """The position of a point in the text document, kept inside it."""
    block = document.findBlockByNumber(max(0, min(point.row, document.blockCount() - 1)))
    plain = plain_of(block)
    return block.position() + to_qt(plain, max(0, min(point.offset, len(plain))))


def selected(cursor: QTextCursor) -> tuple[Point, Point]:
    """The two ends of a selection in reading order; equal where nothing is selected."""
    document = cursor.document()
    return point_of(document, cursor.selectionStart()), point_of(document, cursor.selectionEnd())


def caret_of(cursor: QTextCursor, rows: Rows) -> Caret:
    """Where a text cursor stands in the release: in an empty row it counts as the end of the words before it."""
    document = cursor.document()
    block, position = _stored(rows, point_of(document, cursor.position()))
    if not cursor.hasSelection():
        return Caret("body", block, position)
    anchor_block, anchor = _stored(rows, point_of(document, cursor.anchor()))
    return Caret("body", block, position, anchor, None if anchor_block == block else anchor_block)


def cursor_at(document: QTextDocument, rows: Rows, caret: Caret) -> QTextCursor:
    """A text cursor at a caret; at the nearest place where its block is gone."""
    cursor = QTextCursor(document)
    if caret.anchor is not None:
        cursor.setPosition(position_of(document, _point(rows, caret.anchor_block or caret.block, caret.anchor)))
        cursor.setPosition(position_of(document, _point(rows, caret.block, caret.position)), QTextCursor.MoveMode.KeepAnchor)
    else:
        cursor.setPosition(position_of(document, _point(rows, caret.block, caret.position)))
    return cursor


def _point(rows: Rows, block: str | None, offset: int) -> Point:
    row = next((n for n, row in enumerate(rows) if row.id == block), None)
    return Point(0, 0) if row is None else Point(row, offset)


def _stored(rows: Rows, point: Point) -> tuple[str | None, int]:
    if point.row < len(rows) and rows[point.row].text.plain:
        return rows[point.row].id, point.offset
    before = next((row for row in reversed(rows[: point.row]) if row.text.plain), None)
    if before is not None:
        return before.id, len(before.text.plain)
    after = next((row for row in rows[point.row :] if row.text.plain), None)
    return (after.id, 0) if after is not None else (None, 0)
