"""Cut, copy, paste and select all as commands: they go to whichever text has the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit


def settle_line() -> None:
    """What stands in the line with the focus counts before a command runs, as if the line had been left: a date, a zone."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        focus.editingFinished.emit()
        left = getattr(focus, "left", None)
        if left is not None:
            left.emit()


class EditKeys(QObject):
    """The commands of the menu Edit that the text widgets themselves know how to do."""

    def cut(self) -> None:
        """Cut what is selected."""
        self._call("cut")

    def copy(self) -> None:
        """Copy what is selected."""
        self._call("copy")

    def paste(self) -> None:
        """Paste as the widget pastes: the body keeps structure, a field takes plain words."""
        self._call("paste")

    def select_all(self) -> None:
        """Select all of the field or the body."""
        self._call("selectAll")

    def paste_as_text(self) -> None:
        """Paste the words alone."""
        focus = QApplication.focusWidget()
        own = getattr(focus, "paste_as_text", None)
        if callable(own):
            own()
            return
        words = QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard)
        if isinstance(focus, QLineEdit):
            focus.insert(" ".join(words.split()))
        elif isinstance(focus, (QPlainTextEdit, QTextEdit)) and not focus.isReadOnly():
            focus.insertPlainText(words)

    def _call(self, name: str) -> None:
        method = getattr(QApplication.focusWidget(), name, None)
        if callable(method):
            method()
