"""A question in the window, above the text: what happened, and a few answers with names for those who drive the window from outside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from communique_ui.controls.labels import button, label
from communique_ui.messages import announce


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of a card: its object name, its words, what it does."""

    name: str
    text: str
    do: Callable[[], None]
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """What a card asks. ``key``: a second question of that key takes its place. ``on_escape`` names the answer that Escape stands for, or none.

    ``is_patient``: it comes while somebody may be typing, and takes no focus from a text: the next space would answer it.
    """

    key: str
    title: str
    sentence: str
    answers: tuple[Answer, ...]
    on_escape: str = ""
    details: QWidget | None = None
    is_patient: bool = False


class Cards(QWidget):
    """Where questions stand until they are answered; typing goes on meanwhile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 14, 0)
        self._column.setSpacing(8)
        self._asked: dict[str, _Asked] = {}
        self.hide()

    def ask(self, question: Question) -> None:
        """Put a question; the focus goes to its first answer, which Enter chooses, unless somebody is writing and the question can wait."""
        self.drop(question.key)
        card = _Asked(question, self)
        card.answered = self._answered(question.key)
        self._asked[question.key] = card
        self._column.addWidget(card)
        self.show()
        if not (question.is_patient and _is_written_in(QApplication.focusWidget())):
            card.enter()
        announce(self, f"{question.title} {question.sentence}")

    def drop(self, key: str) -> None:
        """Take a question back unanswered."""
        card = self._asked.pop(key, None)
        if card is not None:
            card.hide()
            card.deleteLater()
            self.setVisible(bool(self._asked))

    def is_asking(self, key: str) -> bool:
        """Whether this question stands."""
        return key in self._asked

    def _answered(self, key: str) -> Callable[[Answer], None]:
        def do(answer: Answer) -> None:
            self.drop(key)
            answer.do()

        return do


def _is_written_in(widget: QWidget | None) -> bool:
    """Whether keys go into a text now."""
    return isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)) and not widget.isReadOnly()


class _Asked(QFrame):
    """One question on the screen."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"card.{question.key}")
        self.setAccessibleName(question.title)
        self.setAccessibleDescription(question.sentence)
        self.setProperty("look", "bar")
        self._question = question
        self.answered: Callable[[Answer], None] = lambda answer: answer.do()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addWidget(label(question.title, "heading"))
        column.addWidget(label(question.sentence, wraps=True))
        if question.details is not None:
            column.addWidget(question.details)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._buttons = [self._made(answer, is_first=not number) for number, answer in enumerate(question.answers)]
        for made in self._buttons:
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)

    def enter(self) -> None:
        """Take the focus to the first answer that can be given."""
        next((made for made in self._buttons if made.isEnabled()), self._buttons[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the answer with the focus, Escape the one the question names for it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = next((made for made in self._buttons if made.hasFocus()), self._buttons[0])
            chosen.click()
        elif event.key() == Qt.Key.Key_Escape and self._question.on_escape:
            next(made for made in self._buttons if made.objectName() == self._question.on_escape).click()
        else:
            super().keyPressEvent(event)

    def _made(self, answer: Answer, *, is_first: bool) -> QPushButton:
        made = button(answer.text, "primary" if is_first else "", name=answer.name)
        made.setAccessibleName(answer.text)
        made.setEnabled(answer.is_enabled)
        made.clicked.connect(lambda: self.answered(answer))
        return made


def choices(*rows: tuple[str, str, Callable[[], None]]) -> Sequence[Answer]:
    """Answers from rows of (object name, words, deed)."""
    return tuple(Answer(*row) for row in rows)
