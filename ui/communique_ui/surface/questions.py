"""The cards that ask for one line: the address of a link, the name of whoever approves a quote."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTextEdit

from communique_ui.controls.labels import button, caption, label, set_state
from communique_ui.controls.typing import Line
from communique_ui.surface.popup import Popup


class Question(Popup):
    """One line and a button; ``answered`` carries what was typed, ``refused`` says that the other button was chosen."""

    answered = Signal(str)
    refused = Signal()

    def __init__(self, surface: QTextEdit, name: str, title: str, yes: str, no: str = "") -> None:
        super().__init__(surface, name)
        self.setAccessibleName(title)
        self.line = Line()
        self.line.setObjectName(f"{name}.line")
        self._trouble = label("", "caption", wraps=True)
        self._trouble.setObjectName(f"{name}.trouble")
        self._trouble.hide()
        self.yes = button(yes, "primary", name=f"{name}.yes")
        self.rows.addWidget(caption(title, self.line))
        self.rows.addWidget(self.line)
        self.rows.addWidget(self._trouble)
        row = QHBoxLayout()
        row.addWidget(self.yes)
        if no:
            other = button(no, "quiet", name=f"{name}.no")
            other.clicked.connect(self._refuse)
            row.addWidget(other)
        row.addStretch(1)
        self.rows.addLayout(row)
        self.yes.clicked.connect(self._answer)
        self.line.returnPressed.connect(self._answer)

    def object_to(self, sentence: str) -> None:
        """Say why an answer cannot be taken; the card stays."""
        self._trouble.setText(sentence)
        self._trouble.show()
        set_state(self._trouble, "should")
        self.line.setAccessibleDescription(sentence)
        self.line.setFocus()
        self.resettle()

    def _answer(self) -> None:
        self.answered.emit(self.line.text().strip())

    def _refuse(self) -> None:
        self.close_up()
        self.refused.emit()
