"""A small card over the words: it asks one thing, and Escape or a click elsewhere puts it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QGraphicsDropShadowEffect, QTextEdit, QVBoxLayout, QWidget

from communique_ui.controls.labels import Card

_MARGIN = 6
_LEAST_WIDTH = 320


class Popup(Card):
    """Lies over one surface, near a place in it; while it is open it has the focus, and gives it back."""

    shut = Signal()
    escaped = Signal()

    def __init__(self, surface: QTextEdit, name: str, *, takes_focus: bool = True) -> None:
        super().__init__("popup")
        self.setParent(surface)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(20)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self.setObjectName(name)
        self.rows: QVBoxLayout
        self._surface = surface
        self._place = QRect()
        self.least = _LEAST_WIDTH
        self._takes_focus = takes_focus
        surface.viewport().installEventFilter(self)

    def open_at(self, place: QRect, first: QWidget | None = None) -> None:
        """Show it below a place of the viewport, or above where there is more room; the focus goes to its first control."""
        self._place = place
        self._settle()
        self.show()
        self.raise_()
        if self._takes_focus:
            (first or self).setFocus(Qt.FocusReason.PopupFocusReason)
            application = QApplication.instance()
            if isinstance(application, QApplication):
                application.focusChanged.connect(self._follow_focus)

    def close_up(self, *, gives_focus_back: bool = True) -> None:
        """Put it away for good."""
        if self.isHidden():
            return
        self.hide()
        if gives_focus_back and self._takes_focus:
            self._surface.setFocus(Qt.FocusReason.PopupFocusReason)
        self.shut.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key that the card does not want reaches the words behind it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
            self.escaped.emit()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click into the words, or their moving away, shuts it."""
        shuts = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Resize, QEvent.Type.Wheel)
        if shuts and watched is self._surface.viewport() and self.isVisible():
            self.close_up(gives_focus_back=False)
        return False

    def resettle(self) -> None:
        """Take the size that its contents ask for now."""
        if self.isVisible():
            self._settle()

    def _settle(self) -> None:
        view = self._surface.viewport()
        around = QRect(view.pos(), view.size()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        width = min(max(self.sizeHint().width(), self.least), around.width())
        height = self.rows.heightForWidth(width) if self.rows.hasHeightForWidth() else self.sizeHint().height()
        height = min(max(height, self.minimumSizeHint().height()), around.height())
        below = self._place.bottom() + view.y() + _MARGIN
        above = self._place.top() + view.y() - height - _MARGIN
        top = below if below + height <= around.bottom() or above < around.top() else above
        left = self._place.right() - width if self._surface.isRightToLeft() else self._place.left() + view.x()
        corner = QPoint(
            min(max(left, around.left()), around.right() - width), min(max(top, around.top()), around.bottom() - height)
        )
        self.setGeometry(QRect(corner.x(), corner.y(), width, height))

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self and not self.isAncestorOf(new) and self.isVisible():
            self.close_up(gives_focus_back=False)
