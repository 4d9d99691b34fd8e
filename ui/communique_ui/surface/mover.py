"""The handle that moves a paragraph: it shows beside the paragraph under the pointer; a line shows where a drop would put it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from communique_ui.surface.body import Body

_SIZE = 16.0
_EDGE = 24


class Mover:
    """What the pointer does beside the words."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._over: str | None = None
        self._dragged: str | None = None
        self._to: int | None = None

    @property
    def is_dragging(self) -> bool:
        """Whether a paragraph is being moved."""
        return self._dragged is not None

    def hover(self, place: QPointF) -> None:
        """The pointer is here, with no button down."""
        over = next(
            (row.id for row, _, rect in self._body.art.visible() if rect.top() - 4 <= place.y() <= rect.bottom() + 4), None
        )
        if over != self._over:
            self._over = over
            self._body.viewport().update()

    def leave(self) -> None:
        """The pointer has gone."""
        self.hover(QPointF(-1, -1e6))

    def is_on_handle(self, place: QPointF) -> bool:
        """Whether the pointer is on the handle of the paragraph beside it."""
        return self._over is not None and not self._body.isReadOnly() and self._handle(self._over).contains(place)

    def take(self) -> None:
        """Begin to move the paragraph whose handle was pressed."""
        self._dragged, self._to = self._over, None
        self._body.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def drag(self, place: QPointF) -> None:
        """Show where a drop here would put it; near an edge the text scrolls."""
        bar, height = self._body.verticalScrollBar(), self._body.viewport().height()
        if place.y() < _EDGE or place.y() > height - _EDGE:
            bar.setValue(bar.value() + (-bar.singleStep() if place.y() < _EDGE else bar.singleStep()))
        rows = list(self._body.art.visible())
        below = next((block.blockNumber() for _, block, rect in rows if place.y() < rect.center().y()), None)
        self._to = below if below is not None else rows[-1][1].blockNumber() + 1
        self._body.viewport().update()

    def drop(self) -> None:
        """Put it there."""
        dragged, to = self._dragged, self._to
        self.cancel()
        number = self._body.mirror.number_of(dragged) if dragged else None
        if number is not None and to is not None:
            self._body.commands.move(number, number, to)

    def cancel(self) -> None:
        """Leave everything where it was."""
        self._dragged = self._to = None
        self._body.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._body.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """The handle, and while dragging the line."""
        tokens = self._body.dress.tokens
        shown = self._dragged or self._over
        handle = self._handle(shown) if shown is not None and not self._body.isReadOnly() else QRectF()
        if not handle.isEmpty():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if self._dragged else tokens.dim))
            middle = handle.center()
            for x in (-2.5, 2.5):
                for y in (-5.0, 0.0, 5.0):
                    painter.drawEllipse(QPointF(middle.x() + x, middle.y() + y), 1.4, 1.4)
        line = self._line() if self._dragged and self._to is not None else None
        if line is not None:
            left, right = self._body.art.column()
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawLine(QPointF(left - 8, line), QPointF(right + 8, line))

    def _handle(self, id_: str) -> QRectF:
        """Beside the first line, outside the column; empty where the paragraph cannot be seen."""
        seen = next(((block, rect) for row, block, rect in self._body.art.visible() if row.id == id_), None)
        if seen is None:
            return QRectF()
        block, rect = seen
        line = block.layout().lineAt(0)
        height = line.y() + line.ascent() - self._body.dress.em * 0.33 if line.isValid() else self._body.dress.em
        left, right = self._body.art.column()
        gap = self._body.dress.overhang + 3
        x = right + gap if self._body.isRightToLeft() else left - gap - _SIZE
        return QRectF(x, rect.top() + height - _SIZE / 2, _SIZE, _SIZE)

    def _line(self) -> float | None:
        """The height of the insertion line: in the gap above the paragraph that would follow."""
        before: QRectF | None = None
        for _, block, rect in self._body.art.visible():
            if block.blockNumber() == self._to:
                top = rect.top() - block.blockFormat().topMargin()
                return (before.bottom() + top) / 2 + 2 if before is not None else top - 4
            before = rect
        return before.bottom() + 8 if before is not None else None
