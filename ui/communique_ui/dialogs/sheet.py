"""A dialog of the desk: a column of parts, and a row of buttons named for those who drive the window from outside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from communique_ui.controls.labels import button, label


class Sheet(QDialog):
    """Opens over its window without stopping it; Escape closes it."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, on=False)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 16, 18, 16)
        self.column.setSpacing(10)
        self.heading = label(title, "heading", wraps=True)
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.heading.setFont(font)
        self.column.addWidget(self.heading)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)

    def finish(self, accept: str, *, name: str = "accept", has_cancel: bool = True) -> QPushButton:
        """Close the column with its buttons; the one that Enter presses is returned."""
        self.buttons.addStretch(1)
        if has_cancel:
            leave = button(self.tr("Cancel"), name=f"{self.name}.cancel")
            leave.clicked.connect(self.reject)
            self.buttons.addWidget(leave)
        go = button(accept, "primary", name=f"{self.name}.{name}")
        go.setDefault(True)
        go.clicked.connect(self.accept)
        self.buttons.addWidget(go)
        self.column.addLayout(self.buttons)
        return go
