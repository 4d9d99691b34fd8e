"""The history: versions kept in the file, newest first; one against now, or two against each other, word by word; and back to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QSplitter, QVBoxLayout, QWidget

from communique import storage
from communique.errors import CommuniqueError
from communique.release import Release
from communique_ui.aside import Aside
from communique_ui.controls.labels import button, label
from communique_ui.differences import differences
from communique_ui.document import ReleaseDocument
from communique_ui.panels.comparison import Comparison
from communique_ui.services import Services

VERSION = int(Qt.ItemDataRole.UserRole)
NOW = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A version in the file: its name there (``NOW`` for what is in the window), when it was saved, and what is said of it."""

    name: str
    at: datetime | None
    what: str = ""


class History(QWidget):
    """Follows the file of a document; everything read from it is read aside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAccessibleName(self.tr("History"))
        self.setProperty("look", "pane")
        self._document: ReleaseDocument | None = None
        self._services: Services | None = None
        self._aside: Aside | None = None
        self._read: dict[str, Release] = {}
        self._path: Path | None = None
        self._rows: list[Kept] = []
        self._list = QListWidget()
        self._list.setObjectName("history.versions")
        self._list.setAccessibleName(self.tr("Versions"))
        self._list.setProperty("look", "field")
        self._list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._list.itemSelectionChanged.connect(self._compare)
        self._told = label("", "dim", wraps=True)
        self._restore = button(self.tr("Restore this version"), glyph="history", name="history.restore")
        self._restore.clicked.connect(self._put_back)
        self._comparison = Comparison()
        area = QScrollArea()
        area.setObjectName("history.differences")
        area.setAccessibleName(self.tr("Differences"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._comparison)
        below = QWidget()
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, 8, 0, 0)
        acts = QHBoxLayout()
        acts.addWidget(self._told, 1)
        acts.addWidget(self._restore)
        inside.addLayout(acts)
        inside.addWidget(area, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._list)
        parts.addWidget(below)
        parts.setStretchFactor(1, 1)
        parts.setSizes([200, 420])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 0)
        column.addWidget(parts, 1)
        self.setFocusProxy(self._list)

    def bind(self, document: ReleaseDocument, services: Services, aside: Aside) -> None:
        """Follow a document."""
        self._document, self._services, self._aside = document, services, aside
        document.opened.connect(self._look)
        document.saved_changed.connect(self._look)
        self._look()

    def compare(self) -> None:
        """Take the focus to the versions, the newest one chosen."""
        self._look()
        if self._list.count() > 1 and len(self._list.selectedItems()) < 1:
            self._list.setCurrentRow(1)
        self._list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    # ---- reading

    def _look(self, *_: object) -> None:
        """Read which versions there are, when somebody can see them."""
        document = self._open_document()
        if document.path != self._path:
            self._path = document.path
            self._read.clear()
            self._fill(())
        if self.isVisible() and document.path is not None and self._aside is not None:
            path = document.path
            self._aside.do(lambda: _versions(path), self._fill, self._refuse)
        elif document.path is None:
            self._fill(())

    def _fill(self, kept: Sequence[Kept]) -> None:
        rows = [Kept(NOW, None, self.tr("In the window now")), *kept, *self._events()]
        if rows == self._rows:
            self._compare()
            return
        self._rows = rows
        chosen = {item.data(VERSION).name for item in self._list.selectedItems()}
        was_blocked = self._list.blockSignals(True)
        self._list.clear()
        for one in rows:
            item = QListWidgetItem(_said(one))
            item.setData(VERSION, one)
            if one.name == NOW and one.at is not None:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(item)
            item.setSelected(one.name in chosen and one.at is not None and bool(one.name))
        self._list.blockSignals(was_blocked)
        if not kept:
            self._told.setText(self.tr("Every save keeps the version before it; they are listed here."))
        self._compare()

    def _events(self) -> list[Kept]:
        """What the release itself remembers: approvals, exports, restorations."""
        events = []
        for one in self._open_document().release.history:
            try:
                at = datetime.fromisoformat(one.at)
            except ValueError:
                continue
            who = f" – {one.by}" if one.by else ""
            events.append(Kept(NOW, at, f"{one.what}{who}{': ' + one.note if one.note else ''}"))
        return sorted(events, key=lambda one: str(one.at), reverse=True)

    # ---- comparing

    def _compare(self) -> None:
        names = [item.data(VERSION).name for item in self._list.selectedItems()][:2]
        chosen = [name for name in names if name != NOW]
        self._restore.setVisible(len(chosen) == 1)
        if not chosen:
            self._comparison.setVisible(False)
            return
        for name in chosen:
            if name not in self._read:
                self._ask(name)
                return
        new = self._read[chosen[0]] if len(chosen) == 2 else self._open_document().release
        rows = [(one.label, one.old, one.new) for one in differences(self._read[chosen[-1]], new)]
        self._comparison.setVisible(True)
        self._comparison.show_rows(rows)
        self._told.setText(self.tr("%n places differ", "", len(rows)))

    def _ask(self, name: str) -> None:
        path = self._path
        if path is not None and self._aside is not None:
            self._aside.do(lambda: storage.read_version(path, name).release, self._taker(name), self._refuse)

    def _taker(self, name: str) -> Callable[[Any], None]:
        def take(release: Release) -> None:
            self._read[name] = release
            self._compare()

        return take

    def _refuse(self, trouble: CommuniqueError) -> None:
        self._told.setText(str(trouble))

    def _put_back(self) -> None:
        chosen = [item.data(VERSION) for item in self._list.selectedItems() if item.data(VERSION).name != NOW]
        if len(chosen) == 1 and chosen[0].name in self._read:
            self._open_document().edit(self._read[chosen[0].name], self.tr("Restore the version of {time}").format(time=_said(chosen[0])))
            if self._services is not None:
                self._services.messages.show_message(self.tr("Restored. One Undo brings the other text back."))
            self._compare()

    def _open_document(self) -> ReleaseDocument:
        assert self._document is not None, "bind comes first"
        return self._document


def _versions(path: Path) -> list[Kept]:
    return [Kept(one.name, one.saved) for one in storage.versions(path)]


def _said(one: Kept) -> str:
    at = f"{one.at.astimezone():%Y-%m-%d %H:%M}" if one.at is not None else ""
    return "   ".join(part for part in (at, one.what) if part)
