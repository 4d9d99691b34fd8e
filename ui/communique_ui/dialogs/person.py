"""Choose a person: those the house knows, found by name, post or organisation; or somebody new by the typed name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from communique_ui.controls.typing import Line
from communique_ui.dialogs.sheet import Sheet
from communique_ui.surface.speaker_choices import Candidate, matching, named

PERSON = int(Qt.ItemDataRole.UserRole)
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}


class PersonDialog(Sheet):
    """``picked`` carries the speaker."""

    picked = Signal(object)

    def __init__(self, choices: Sequence[Candidate], parent: QWidget | None = None) -> None:
        super().__init__("person", "", parent)
        self.setWindowTitle(self.tr("Add a person"))
        self.heading.setText(self.tr("Add a person"))
        self._choices = tuple(choices)
        self._line = Line()
        self._line.setObjectName("person.name")
        self._line.setAccessibleName(self.tr("Name, post or organisation"))
        self._line.setPlaceholderText(self.tr("Name, post or organisation"))
        self._line.textChanged.connect(self._fill)
        self._line.installEventFilter(self)
        self._list = QListWidget()
        self._list.setObjectName("person.list")
        self._list.setAccessibleName(self.tr("People"))
        self._list.setProperty("look", "field")
        self._list.itemDoubleClicked.connect(self.accept)
        self.column.addWidget(self._line)
        self.column.addWidget(self._list, 1)
        self._go = self.finish(self.tr("Add"))
        self.resize(440, 380)
        self._fill("")
        self._line.setFocus()

    def accept(self) -> None:
        if self._list.currentRow() >= 0:
            self.picked.emit(self._list.currentItem().data(PERSON))
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys go through the list while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in STEPS:
            row = self._list.currentRow() + STEPS[Qt.Key(event.key())]
            self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
            return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        found = matching(self._choices, typed)
        self._list.clear()
        for one in found:
            self._put(one.label, one.speaker)
        name = typed.strip()
        if name and not any(one.name.casefold() == name.casefold() for one in found):
            self._put(self.tr("New: “{name}”").format(name=name), named(name))
        self._list.setCurrentRow(0 if self._list.count() else -1)
        self._go.setEnabled(self._list.count() > 0)

    def _put(self, text: str, speaker: object) -> None:
        item = QListWidgetItem(text)
        item.setData(PERSON, speaker)
        self._list.addItem(item)
