"""What is drawn round the words: the quote's bar, tint and chip, the bullet of a list item, the speech inside a paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextBlock, QTextCursor

from communique.release import Block, Release
from communique_ui.surface.chips import Chip, chip_of
from communique_ui.surface.dressing import HAS_CHIP, is_mirrored
from communique_ui.theme import fonts

if TYPE_CHECKING:
    from communique_ui.surface.body import Body


class Art:
    """Paints for one body; asks the release for what it needs and keeps nothing that it could ask for."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._release = Release()
        self._font = fonts.desk()
        self._measure = QFontMetricsF(self._font)

    def show(self, release: Release) -> None:
        """Draw the chips of this release from now on."""
        old = self._release
        self._release = release
        if (old.quotes, old.speakers, old.date) != (release.quotes, release.speakers, release.date):
            self._body.viewport().update()

    # ---- where things are

    def visible(self) -> Iterator[tuple[Block, QTextBlock, QRectF]]:
        """The rows that can be seen, with their blocks and rectangles in the viewport, and one above and below."""
        body, rows = self._body, self._body.mirror.rows
        layout = body.document().documentLayout()
        dy = -body.verticalScrollBar().value()
        left, right = self.column()
        block = body.cursorForPosition(QPoint(0, 0)).block().previous()
        if not block.isValid():
            block = body.document().begin()
        number, bottom = block.blockNumber(), body.viewport().height()
        while block.isValid() and number < len(rows):
            # Qt's rectangle is as wide as the lines and does not know of margins at the sides: only its height is of use.
            height = layout.blockBoundingRect(block)
            rect = QRectF(left, height.top() + dy, right - left, height.height())
            yield rows[number], block, rect
            if rect.top() > bottom:
                return
            block, number = block.next(), number + 1

    def column(self) -> tuple[float, float]:
        """The left and the right edge of the words, in the viewport."""
        document = self._body.document()
        frame = document.rootFrame().frameFormat()
        dx = -self._body.horizontalScrollBar().value()
        return frame.leftMargin() + dx, document.textWidth() - frame.rightMargin() + dx

    def chip_at(self, place: QPointF) -> str | None:
        """The id of the quote block whose chip lies at a place of the viewport."""
        for row, block, rect in self.visible():
            if block.blockFormat().property(HAS_CHIP) and self.chip_rect(row, block, rect).contains(place):
                return row.id
        return None

    def chip_place(self, block_id: str) -> QRect | None:
        """Where the chip of a block is, if it can be seen."""
        for row, block, rect in self.visible():
            if row.id == block_id and block.blockFormat().property(HAS_CHIP):
                return self.chip_rect(row, block, rect).toAlignedRect()
        return None

    def chip_rect(self, row: Block, block: QTextBlock, rect: QRectF) -> QRectF:
        """Where a chip is: above the first line, in the room that the top margin leaves. ``rect`` excludes that margin."""
        chip = chip_of(self._release, row)
        dress = self._body.dress
        width = self._measure.horizontalAdvance(chip.label) + dress.chip_height * 1.65
        width = min(width, max(rect.width() - 2 * dress.indent, 60.0))
        top = rect.top() - dress.chip_height - dress.em * 0.45
        left = rect.right() - dress.indent - width if is_mirrored(block) else rect.left() + dress.indent
        return QRectF(left, top, width, dress.chip_height)

    # ---- painting

    def paint_under(self, painter: QPainter, clip: QRectF) -> None:
        """Bars and tints, before the words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRectF | None = None
        is_right_to_left = False
        for row, block, rect in self.visible():
            here = self._box(block, rect) if row.kind == "quote" else None
            if box is not None and here is not None and not block.blockFormat().property(HAS_CHIP):
                box = box.united(here)
                continue
            self._paint_box(painter, box, clip, is_right_to_left)
            box, is_right_to_left = here, is_mirrored(block)
        self._paint_box(painter, box, clip, is_right_to_left)

    def paint_over(self, painter: QPainter, clip: QRectF) -> None:
        """Chips and bullets, after the words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._body.document().isEmpty() and not self._body.binding.is_composing:
            self._paint_ghost(painter)
        for row, block, rect in self.visible():
            if block.blockFormat().property(HAS_CHIP):
                place = self.chip_rect(row, block, rect)
                if place.intersects(clip):
                    self._paint_chip(painter, chip_of(self._release, row), place, is_mirrored(block))
            elif row.kind == "list-item" and rect.intersects(clip):
                self._paint_bullet(painter, block, rect)

    def _box(self, block: QTextBlock, rect: QRectF) -> QRectF:
        """The tinted box of a quote, round its chip and its words."""
        dress = self._body.dress
        above = dress.chip_height + dress.em * 0.8 if block.blockFormat().property(HAS_CHIP) else dress.em * 0.2
        return rect.adjusted(-dress.overhang, -above, dress.overhang, dress.em * 0.55)

    def _paint_box(self, painter: QPainter, box: QRectF | None, clip: QRectF, is_right_to_left: bool) -> None:
        """One box for a quote and the paragraphs that continue it."""
        if box is None or not box.intersects(clip):
            return
        tokens = self._body.dress.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.tint))
        painter.drawRoundedRect(box, 5, 5)
        painter.setBrush(QColor(tokens.accent))
        bar = QRectF(box.right() - 3 if is_right_to_left else box.left(), box.top(), 3, box.height())
        painter.drawRoundedRect(bar, 1.5, 1.5)

    def _paint_chip(self, painter: QPainter, chip: Chip, place: QRectF, is_right_to_left: bool) -> None:
        tokens = self._body.dress.tokens
        colour = QColor(getattr(tokens, chip.token))
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine if chip.is_open else Qt.PenStyle.SolidLine))
        painter.setBrush(QColor(tokens.base))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        size = place.height() - 8
        centre = QPointF(
            place.right() - place.height() / 2 if is_right_to_left else place.left() + place.height() / 2, place.center().y()
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, size / 2, size / 2)
        small = QFont(self._font)
        small.setPointSizeF(self._font.pointSizeF() * 0.75)
        small.setWeight(QFont.Weight.Bold)
        painter.setFont(small)
        painter.setPen(QColor(tokens.base))
        painter.drawText(
            QRectF(centre.x() - size, centre.y() - size, 2 * size, 2 * size), Qt.AlignmentFlag.AlignCenter, chip.initial
        )
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.text if not chip.is_open else getattr(tokens, chip.token)))
        inner = (
            place.adjusted(10, 0, -place.height() - 1, 0) if is_right_to_left else place.adjusted(place.height() + 1, 0, -10, 0)
        )
        side = Qt.AlignmentFlag.AlignRight if is_right_to_left else Qt.AlignmentFlag.AlignLeft
        label = self._measure.elidedText(chip.label, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, label)

    def _paint_ghost(self, painter: QPainter) -> None:
        """What belongs into an empty body, where the first words will stand."""
        body, block = self._body, self._body.document().begin()
        left, right = self.column()
        caret = body.cursorRect(QTextCursor(body.document()))
        base = caret.bottom() - body.fontMetrics().descent()
        painter.setFont(body.font())
        painter.setPen(QColor(body.dress.tokens.dim))
        width = QFontMetricsF(body.font()).horizontalAdvance(body.ghost)
        inset = max(block.blockFormat().leftMargin(), block.blockFormat().rightMargin())
        painter.drawText(QPointF(right - inset - width if is_mirrored(block) else left + inset, base), body.ghost)

    def _paint_bullet(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        line = block.layout().lineAt(0)
        if not line.isValid():
            return
        dress = self._body.dress
        x = rect.right() - dress.em * 0.7 if is_mirrored(block) else rect.left() + dress.em * 0.7
        y = rect.top() + line.y() + line.ascent() - dress.em * 0.32
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(dress.tokens.text))
        painter.drawEllipse(QPointF(x, y), dress.em * 0.16, dress.em * 0.16)
