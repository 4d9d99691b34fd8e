"""Ctrl+Z and Ctrl+Y belong to the window: text widgets take them even with their own undo off, unless they are refused the key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class OneHistory(QObject):
    """Stands before whichever widget has the focus and refuses it the undo and redo keys; tells when the focus moves on.

    A filter of the whole application would see every event of every widget; the override is sent to the widget with the focus.
    """

    def __init__(self, application: QApplication, on_leave: Callable[[], None]) -> None:
        super().__init__(application)
        self._on_leave = on_leave
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse the override, so that the shortcut of the window is tried next."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and any(event.matches(key) for key in UNDOING):
            event.ignore()
            return True
        return False

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
            self._on_leave()
        if new is not None:
            new.installEventFilter(self)
