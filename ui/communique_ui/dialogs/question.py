"""The doubtful place in question: what is asked, and the buttons that answer, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from communique.people import full_name, post_on
from communique.release import Speaker
from communique_ui.controls.labels import Card, Elastic, label
from communique_ui.dialogs.doubts import Doubt


class QuestionCard(Card):
    """``taken``: as it is; ``correct_wanted``: by hand; ``drop_wanted``: words go; ``picked`` carries a person it could be."""

    taken = Signal()
    correct_wanted = Signal()
    drop_wanted = Signal()
    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import.question")
        self._title = label("", wraps=True)
        self._detail = label("", "dim", wraps=True)
        self._people = QWidget()
        self._column = QVBoxLayout(self._people)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.accept_button = self._button(self.tr("Accept (Enter)"), "take")
        self._correct = self._button("", "correct")
        self._drop = self._button(self.tr("Leave it out (Del)"), "drop")
        self.accept_button.clicked.connect(self.taken)
        self._correct.clicked.connect(self.correct_wanted)
        self._drop.clicked.connect(self.drop_wanted)
        for part in (self._title, self._detail, self._people, self.accept_button, self._correct, self._drop):
            self.rows.addWidget(part)

    def show_doubt(self, doubt: Doubt | None, otherwise: str = "") -> None:
        """Ask this; with None the sentence that is said otherwise."""
        self._title.setText(doubt.title if doubt else otherwise or self.tr("No doubtful place is left."))
        self._detail.setText(doubt.detail if doubt else "")
        self._detail.setVisible(bool(doubt and doubt.detail))
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for n, one in enumerate(doubt.choices if doubt else (), 1):
            self._column.addWidget(self._choice(n, one))
        self._people.setVisible(bool(doubt and doubt.choices))
        self.accept_button.setVisible(doubt is not None)
        self._correct.setVisible(doubt is not None)
        is_change = doubt is not None and doubt.kind == "change"
        self._drop.setVisible(is_change or (doubt is not None and doubt.kind == "stray"))
        self._drop.setText(self.tr("Reject the change (Del)") if is_change else self.tr("Leave it out (Del)"))
        to_words = self.tr("Go to the words (F4)")
        words = {"stray": self.tr("Put it into the body (F4)"), "note": to_words, "change": to_words}
        self._correct.setText(words.get(doubt.kind if doubt else "", self.tr("Choose a person… (F4)")))

    def _choice(self, n: int, one: Speaker) -> Elastic:
        post = post_on(one, None)
        name = full_name(one.name)
        made = self._button(f"{n}  {name} · {post.title}" if post and post.title else f"{n}  {name}", f"choice.{n}")
        made.clicked.connect(lambda: self.picked.emit(one))
        return made

    def _button(self, text: str, name: str) -> Elastic:
        made = Elastic(text)
        made.setObjectName(f"import.{name}")
        made.setAutoDefault(True)
        return made
