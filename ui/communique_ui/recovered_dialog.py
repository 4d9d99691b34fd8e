"""Everything that was recovered after a crash or closed without saving: to be opened, read or left alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from communique.storage.recovery import Recovered
from communique_ui.controls.labels import button, label
from communique_ui.dialogs.sheet import Sheet
from communique_ui.wording import to_translate, translate

STATES = {
    "changed": "",
    "damaged": to_translate("RecoveredDialog", "the end could not be read"),
    "unreadable": to_translate("RecoveredDialog", "only words are left"),
    "newer": to_translate("RecoveredDialog", "by a newer Communiqué"),
    "elsewhere": to_translate("RecoveredDialog", "of another computer"),
    "repeated": to_translate("RecoveredDialog", "ended the program twice"),
}


class RecoveredDialog(Sheet):
    """A list, the latest first; ``wanted`` carries the one to open."""

    wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, found: Sequence[Recovered], parent: QWidget) -> None:
        super().__init__("recovered", "", parent)
        self.setWindowTitle(self.tr("Recovered texts"))
        self.heading.setText(self.tr("Recovered texts"))
        self._found = tuple(found)
        told = self.tr("Texts that no file holds stay here for 30 days.") if found else self.tr("Nothing waits to be recovered.")
        self.column.addWidget(label(told, "dim", wraps=True))
        self._list = QListWidget()
        self._list.setObjectName("recovered.list")
        self._list.setAccessibleName(self.tr("Recovered texts"))
        self._list.setProperty("look", "field")
        for one in self._found:
            item = QListWidgetItem(title_of(one))
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), title_of(one))
            self._list.addItem(item)
        self._list.itemActivated.connect(self._open)
        self.column.addWidget(self._list, 1)
        self._folder = button(self.tr("Show in folder"), glyph="folder", name="recovered.folder")
        self._folder.clicked.connect(lambda: self._with_current(self.folder_wanted.emit))
        self.buttons.addWidget(self._folder)
        go = self.finish(self.tr("Open"))
        for made in (self._list, go, self._folder):
            made.setVisible(bool(self._found))
        self._list.setCurrentRow(0 if self._found else -1)
        self._list.setFocus()
        self.resize(560, 420 if found else self.sizeHint().height())

    def accept(self) -> None:
        """Open the one that is chosen."""
        self._open()

    def _open(self, *_: object) -> None:
        super().accept()
        self._with_current(self.wanted.emit)

    def _with_current(self, do: object) -> None:
        at = self._list.currentRow()
        if callable(do) and 0 <= at < len(self._found):
            do(self._found[at])


def title_of(one: Recovered) -> str:
    """The headline or the name of the file, when it was last changed, and what is wrong with it if something is."""
    name = (one.release.headline.plain if one.release else "") or (one.path.name if one.path else "") or one.text[:60].strip()
    name = name or translate("RecoveredDialog", "Without a headline")
    short = name if len(name) <= 70 else name[:69] + "…"
    when = f"{one.at.astimezone():%d.%m.%Y %H:%M}" if one.at.year > 1970 else ""
    return "  ·  ".join(part for part in (short, when, translate("RecoveredDialog", STATES[one.state]) if STATES[one.state] else "") if part)
