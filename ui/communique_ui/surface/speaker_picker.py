"""The card that finds a speaker: type a part of a name, a post or an organisation; Enter takes the first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextEdit

from communique_ui.controls.labels import caption
from communique_ui.controls.typing import Line
from communique_ui.surface.popup import Popup
from communique_ui.surface.speaker_choices import Candidate, matching, named

_SHOWN = 7
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _SHOWN, Qt.Key.Key_PageUp: -_SHOWN}


class SpeakerPicker(Popup):
    """``picked`` carries a Speaker, or None for nobody yet."""

    picked = Signal(object)

    def __init__(self, surface: QTextEdit, choices: Sequence[Candidate], *, title: str, allows_nobody: bool) -> None:
        super().__init__(surface, "picker.speaker")
        self._choices = tuple(choices)
        self.least = 400
        self._allows_nobody = allows_nobody
        self.setAccessibleName(title)
        self.line = Line()
        self.line.setObjectName("picker.speaker.name")
        self.line.setPlaceholderText(self.tr("Name, post or organisation"))
        self.list = QListWidget()
        self.list.setObjectName("picker.speaker.people")
        self.list.setAccessibleName(self.tr("People"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rows.addWidget(caption(title, self.line))
        self.rows.addWidget(self.line)
        self.rows.addWidget(self.list)
        self.line.textChanged.connect(self._fill)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._pick)
        self._fill("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list, Enter takes the row, while the caret stays in the line."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _STEPS:
                row = self.list.currentRow() + _STEPS[Qt.Key(event.key())]
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self._pick(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        self.list.clear()
        found = matching(self._choices, typed)
        for one in found:
            self._add(one.label, one.speaker)
        if typed.strip() and not any(one.name.casefold() == typed.strip().casefold() for one in found):
            self._add(self.tr("Add “{name}”").format(name=typed.strip()), named(typed))
        elif self._allows_nobody and not typed.strip():
            self._add(self.tr("Nobody yet"), None)
        self.list.setCurrentRow(0 if self.list.count() else -1)
        height = sum(self.list.sizeHintForRow(n) for n in range(min(self.list.count(), _SHOWN))) + 2 * self.list.frameWidth() + 4
        self.list.setFixedHeight(max(height, 1))
        self.resettle()

    def _add(self, label: str, speaker: object) -> None:
        item = QListWidgetItem(label)
        item.setData(Qt.ItemDataRole.UserRole, speaker)
        self.list.addItem(item)

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        speaker = item.data(Qt.ItemDataRole.UserRole)
        self.close_up()
        self.picked.emit(speaker)
