"""The real editor in a process of its own, driven from outside by lines of JSON: by object names and keys, as an officer's hands would.

Never collected as a test. A line ``["type", "field.headline", "words"]`` is answered with one line of JSON.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from communique.text import Text
from communique_ui.document import ReleaseDocument
from communique_ui.workplace import Workplace


class Driver(QObject):
    """Does what the lines say, in the window's thread."""

    said = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._place = place
        self.said.connect(self._do, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.said.emit(line)
        os._exit(3)  # whoever drove it is gone: no editor stays behind a test run that broke off

    def _do(self, line: str) -> None:
        word, *rest = json.loads(line)
        answer: Any
        try:
            answer = getattr(self, word)(*rest)
        except (LookupError, AssertionError) as trouble:
            answer = {"error": repr(trouble)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()

    # ---- the words

    def type(self, name: str, words: str) -> bool:
        """Press the keys of these words in a widget, at its end."""
        widget = self._widget(name)
        widget.setFocus()
        if isinstance(widget, (QTextEdit, QPlainTextEdit)):
            widget.moveCursor(widget.textCursor().MoveOperation.End)
        elif isinstance(widget, QLineEdit):
            widget.end(False)
        for letter in words:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_Space if letter == " " else Qt.Key(0)
            text = "\r" if letter == "\n" else letter
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        return True

    def keys(self, sequence: str) -> bool:
        """Press a combination of keys wherever the focus is."""
        combination = QKeySequence(sequence)[0]
        target = QApplication.focusWidget() or self._place.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        return True

    def click(self, name: str) -> bool:
        """Press a button."""
        button = self._widget(name)
        assert isinstance(button, QPushButton)
        button.click()
        return True

    def see(self, name: str) -> str | None:
        """What a widget shows; nothing where it is not visible."""
        if name == "desk.read-only":
            return self._place.document.read_only
        widget = self._widget(name, must_be=False)
        if widget is None or not widget.isVisible():
            return None
        if isinstance(widget, (QTextEdit, QPlainTextEdit)):
            return widget.toPlainText()
        if isinstance(widget, QComboBox):
            return widget.currentText()
        return widget.text() if isinstance(widget, (QLineEdit, QLabel, QPushButton)) else type(widget).__name__

    def kept(self) -> bool:
        """Whether the journal holds what is on the screen."""
        release, journaling = self._place.document.release, self._place.journaling
        said: queue.Queue[bool] = queue.Queue()

        def look() -> None:  # between two pieces of the journal's work, so that what it has taken is on the disk
            journal = journaling._book.journal
            said.put(journal is not None and journal._last == release)

        journaling.aside.do(look)
        return said.get(timeout=20)

    def steps(self) -> int:
        """How many steps the history has."""
        return self._place.document.undo_stack.count()

    def trouble(self) -> bool:
        """Let an error happen that nobody foresaw, in a slot."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, lambda: 1 / 0)
        return True

    def _widget(self, name: str, must_be: bool = True) -> Any:
        found = [one for top in QApplication.topLevelWidgets() for one in (top, *top.findChildren(QWidget)) if one.objectName() == name]
        shown = [one for one in found if one.isVisible()]
        if not found and must_be:
            raise LookupError(f"there is no widget {name}")
        return (shown or found or [None])[0]


def die_of_a_text() -> None:
    """End the program as a fault would, in the moment a text is put into the window."""
    show = ReleaseDocument.open

    def die(self: ReleaseDocument, release: Any, *rest: Any, **more: Any) -> None:
        show(self, release, *rest, **more)
        if release.headline.plain:
            os.kill(os.getpid(), signal.SIGKILL)

    ReleaseDocument.open = die  # type: ignore[method-assign]


def main() -> int:
    """The editor, with a driver at its side."""
    if os.environ.get("DESK_DIES"):
        die_of_a_text()
    begin = Workplace.begin

    def begin_with_driver(self: Workplace, wanted: Any) -> None:
        begin(self, wanted)
        if words := os.environ.get("DESK_HURRIES"):  # somebody types before the disk has answered
            self.document.set_field("headline", Text(words))
        Driver(self)

    Workplace.begin = begin_with_driver  # type: ignore[method-assign]
    from communique_ui.__main__ import main as editor

    return editor()


if __name__ == "__main__":
    sys.exit(main())
