"""The dialog that gives a draft its name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from communique_ui.controls.labels import caption, label
from communique_ui.controls.typing import Line
from communique_ui.dialogs.sheet import Sheet


class DraftName(Sheet):
    """One line; an empty one cannot be accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("draft", "", parent)
        self.setWindowTitle(self.tr("Name this draft"))
        self.heading.setText(self.tr("Name this draft"))
        self.line = Line()
        self.line.setObjectName("draft.name")
        self.line.setPlaceholderText(self.tr("For the minister’s office"))
        self.column.addWidget(caption(self.tr("Name"), self.line))
        self.column.addWidget(self.line)
        self.column.addWidget(label(self.tr("The text as it stands can be found by it, compared with and restored."), "dim", wraps=True))
        go = self.finish(self.tr("Name it"))
        go.setEnabled(False)
        self.line.textChanged.connect(lambda words: go.setEnabled(bool(words.strip())))
        self.resize(max(400, self.sizeHint().width()), self.sizeHint().height())
        self.line.setFocus()
