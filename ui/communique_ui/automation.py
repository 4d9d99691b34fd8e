"""Where no window system stands behind the window (the offscreen platform), keys must find it all the same after a popup has closed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget


class StayActive(QObject):
    """Gives the keys back to the dialog or window beneath a popup; a window manager does this elsewhere."""

    def __init__(self, application: QApplication, window: QWidget) -> None:
        super().__init__(application)
        self._window = window
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for popups to go."""
        if event.type() == QEvent.Type.Hide and isinstance(watched, QWidget) and watched.windowType() == Qt.WindowType.Popup:
            QTimer.singleShot(0, self, self._come_back)
        return False

    def _come_back(self) -> None:
        if QApplication.activePopupWidget() is None:
            (QApplication.activeModalWidget() or self._window).activateWindow()


def hush() -> None:
    """Keep what this platform says of itself out of the way of those who read the program's own words; all else goes on to them."""

    def say(kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "This plugin does not support" not in words:
            sys.stderr.write(words + "\n")

    qInstallMessageHandler(say)


def is_needed() -> bool:
    """Whether this platform has no window system behind it."""
    return QGuiApplication.platformName() in ("offscreen", "minimal")
