"""Plain words of which some stretches are marked: what a change takes away or brings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from communique_ui.controls.offsets import to_qt
from communique_ui.theme.palette import worn


@dataclass(frozen=True, slots=True)
class Stretch:
    """Code points ``[start:end]`` of a text and the token they are coloured with; ``is_struck`` draws a line through them."""

    start: int
    end: int
    token: str
    is_struck: bool = False


class Marked(QWidget):
    """Wraps its words like a label; the marked stretches are bold and coloured, and struck out where they go."""

    def __init__(self, text: str = "", stretches: Sequence[Stretch] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._layout = QTextLayout()
        self.show_text(text, stretches)

    def show_text(self, text: str, stretches: Sequence[Stretch] = ()) -> None:
        """Show other words."""
        self.text, self._stretches = text, tuple(stretches)
        self.setAccessibleName(text)
        self._layout.setText(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(width)

    def sizeHint(self) -> QSize:
        width = min(QFontMetrics(self.font()).horizontalAdvance(self.text) + 2, 320)
        return QSize(width, self._set(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, QFontMetrics(self.font()).lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._set(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._layout.draw(painter, QPointF(0, 0))
        painter.end()

    def _set(self, width: int) -> int:
        """Break the words into lines of a width; the height they need."""
        layout = self._layout
        layout.setFont(self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.setFormats([self._format(one) for one in self._stretches])
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return round(height + 0.5)

    def _format(self, one: Stretch) -> QTextLayout.FormatRange:
        drawn = QTextCharFormat()
        drawn.setForeground(QColor(getattr(worn(), one.token)))
        drawn.setFontWeight(600)
        drawn.setFontStrikeOut(one.is_struck)
        drawn.setFontUnderline(not one.is_struck)
        made = QTextLayout.FormatRange()
        made.start = to_qt(self.text, one.start)  # type: ignore[misc]
        made.length = to_qt(self.text, one.end) - made.start  # type: ignore[misc]
        made.format = drawn  # type: ignore[misc]
        return made
