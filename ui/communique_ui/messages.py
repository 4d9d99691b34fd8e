"""The bar that tells the officer what happened: a sentence, and what can be done about it. Never a box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from communique_ui.controls.flow import Flow
from communique_ui.controls.labels import label, tool

PASSING_MS = 12_000
"""How long a passing message stays, unless the pointer or the focus is in it."""


@dataclass(frozen=True, slots=True)
class Deed:
    """A button of a message: its words, what it does, and its object name for those who drive the window from outside."""

    text: str
    do: Callable[[], None]
    name: str = "message.action"


@dataclass(frozen=True, slots=True)
class Hint:
    """A key, and what it does."""

    keys: str
    does: str


class MessageBar(QFrame):
    """Standing messages, one row for each key, above one passing message."""

    shown = Signal(str)
    """The sentence of a message that appears."""
    problem_changed = Signal(str)
    """The sentence of the gravest standing problem, empty when all is well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message.bar")
        self.setAccessibleName(self.tr("Messages"))
        self._rows: dict[str, _Row] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(14, 8, 14, 0)
        self._layout.setSpacing(6)
        self._passing = QTimer(self, singleShot=True, interval=PASSING_MS)
        self._passing.timeout.connect(self._let_pass)
        self._problem = ""
        self.hide()

    def show_message(self, text: str, *deeds: Deed) -> None:
        """Show a passing message with buttons; it goes by itself, with Escape, with its button, or when the next one comes."""
        self._put("", text, deeds, is_problem=False)
        self._passing.start()

    def show(self, text: str | None = None, action_text: str | None = None, on_action: Callable[[], None] | None = None) -> None:  # type: ignore[override]
        """Show a passing message with at most one button; without a text, show the bar itself, as Qt asks it to."""
        if text is None:
            super().show()
            return
        deeds = (Deed(action_text, on_action),) if action_text and on_action else ()
        self.show_message(text, *deeds)

    def stand_with_keys(self, key: str, text: str, hints: Sequence[Hint]) -> None:
        """Show a standing message with keys beneath it and what each of them does."""
        self._put(key, text, (), is_problem=False)
        self._rows[key].show_hints(hints)
        announce(self, " ".join((text, *(f"{hint.keys} {hint.does}." for hint in hints))))

    def stand(self, key: str, text: str, *deeds: Deed, is_problem: bool = True) -> None:
        """Show a message that stands until ``clear(key)``; a second one of that key takes its place without a sound."""
        self._put(key, text, deeds, is_problem=is_problem)

    def clear(self, key: str = "") -> None:
        """Take a standing message away, or the passing one."""
        self._remove(key)
        self.setVisible(bool(self._rows))
        self._tell_problem()

    def texts(self) -> list[str]:
        """Every sentence that can be read now, standing ones first."""
        return [row.text for row in self._rows.values()]

    def is_standing(self, key: str) -> bool:
        """Whether a message of this key stands now."""
        return key in self._rows

    def keyPressEvent(self, event: object) -> None:
        """Escape takes the passing message away."""
        if getattr(event, "key", lambda: None)() == Qt.Key.Key_Escape and "" in self._rows:
            self.clear()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]

    def _put(self, key: str, text: str, deeds: tuple[Deed, ...], *, is_problem: bool) -> None:
        old = self._rows.get(key)
        is_new = old is None or old.text != text
        if old is not None and old.deeds == deeds and (not is_new or not is_problem):
            old.say(text)  # a number in it has changed: nothing to be told again
            return
        self._remove(key)
        row = _Row(text, deeds, is_problem=is_problem, parent=self)
        row.dismissed.connect(lambda: self.clear(key))
        self._rows[key] = row
        self._layout.addWidget(row)
        super().show()
        if is_new:
            self.shown.emit(text)
            announce(self, text)
        self._tell_problem()

    def _remove(self, key: str) -> None:
        row = self._rows.pop(key, None)
        if row is not None:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _let_pass(self) -> None:
        row = self._rows.get("")
        if row is None:
            return
        if row.underMouse() or (row.focusWidget() is not None and row.focusWidget().hasFocus()):
            self._passing.start()
            return
        self.clear()

    def _tell_problem(self) -> None:
        problem = next((row.text for row in self._rows.values() if row.is_problem), "")
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)


class _Row(QFrame):
    """One message: a sentence, its buttons, and a cross where it may be put away."""

    dismissed = Signal()

    def __init__(self, text: str, deeds: tuple[Deed, ...], *, is_problem: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = text
        self.deeds = deeds
        self.is_problem = is_problem
        self.setProperty("look", "bar")
        self.setProperty("state", "must" if is_problem else "")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 5, 6, 5)
        self._column.setSpacing(6)
        layout = QHBoxLayout()
        layout.setSpacing(8)
        self._column.addLayout(layout)
        self._label = QLabel(text)
        self._label.setObjectName("message.text")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self._label, 1)
        for deed in deeds:
            layout.addWidget(self._button(deed))
        if not is_problem:
            layout.addWidget(self._cross())

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show keys, each with what it does."""
        font = self._label.font()
        font.setWeight(font.Weight.DemiBold)
        self._label.setFont(font)
        beneath = QWidget()
        flow = Flow(beneath, gap=18)
        flow.setContentsMargins(0, 0, 0, 5)
        for hint in hints:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(7)
            row.addWidget(label(hint.keys, "key"))
            row.addWidget(label(hint.does))
            flow.addWidget(pair)
        self._column.addWidget(beneath)

    def say(self, text: str) -> None:
        """Show other words in the same message."""
        self.text = text
        self._label.setText(text)

    def _button(self, deed: Deed) -> QPushButton:
        button = QPushButton(deed.text)
        button.setObjectName(deed.name)
        button.setAccessibleName(deed.text)
        button.setAutoDefault(True)
        button.clicked.connect(self._done(deed))
        return button

    def _done(self, deed: Deed) -> Callable[[], None]:
        def do() -> None:
            if not self.is_problem:
                self.dismissed.emit()
            deed.do()

        return do

    def _cross(self) -> QToolButton:
        cross = tool("x", self.tr("Put this message away"), name="message.close")
        cross.clicked.connect(self.dismissed)
        return cross


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a sentence, whatever has the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
