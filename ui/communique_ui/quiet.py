"""Where no window is shown, Qt's complaints that a platform without windows cannot do what windows do are left out."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

EXPECTED = ("propagateSizeHints", "does not support raise", "grabbing the keyboard", "Cannot find font directory")


def leave_out_the_platforms_words() -> None:
    """From here on Qt's other messages go to standard error, one a line; a real display changes nothing."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        qInstallMessageHandler(_tell)


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if not any(words in message for words in EXPECTED):
        sys.stderr.write(message + "\n")
