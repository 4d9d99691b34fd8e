"""The history: versions kept in the file, newest first; one against now, or two against each other, word by word; and back to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QScrollArea, QVBoxLayout, QWidget

from communique import storage
from communique.errors import CommuniqueError
from communique.release import Event, Release
from communique_ui.aside import Aside
from communique_ui.controls.flow import Flow
from communique_ui.controls.labels import button, label
from communique_ui.dialogs.draft_name import DraftName
from communique_ui.differences import differences
from communique_ui.document import ReleaseDocument
from communique_ui.panels.comparison import Comparison
from communique_ui.panels.version_rows import NOW, VERSION, Kept, VersionList, named
from communique_ui.services import Services
from communique_ui.wording import translate

LIVE_MS = 400
DRAFT = "Draft"


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
        self._kept: tuple[Kept, ...] = ()
        self._exports: list[Kept] = []
        self._list = VersionList()
        self._list.setObjectName("history.versions")
        self._list.setAccessibleName(self.tr("Versions"))
        self._list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._list.itemSelectionChanged.connect(self._compare)
        self._told = label("", "dim", wraps=True)
        self._restore = button(self.tr("Restore this version"), glyph="history", name="history.restore")
        self._restore.clicked.connect(self._put_back)
        self._name = button(self.tr("Name this draft…"), glyph="file-text", name="history.name")
        self._name.clicked.connect(self._ask_name)
        self._comparison = Comparison()
        area = QScrollArea()
        area.setObjectName("history.differences")
        area.setAccessibleName(self.tr("Differences"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._comparison)
        acts = QWidget()
        flow = Flow(acts, gap=8)
        for made in (self._name, self._restore):
            flow.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 0)
        column.setSpacing(10)
        column.addWidget(self._list)
        column.addWidget(self._told)
        column.addWidget(acts)
        column.addWidget(area, 1)
        self._live = QTimer(self, singleShot=True, interval=LIVE_MS)
        self._live.timeout.connect(self._compare)
        self.setFocusProxy(self._list)

    def bind(self, document: ReleaseDocument, services: Services, aside: Aside) -> None:
        """Follow a document."""
        self._document, self._services, self._aside = document, services, aside
        document.opened.connect(self._begin)
        document.changed.connect(self._follow)
        document.saved_changed.connect(self._look)
        self._look()

    def compare(self) -> None:
        """Take the focus to the versions, the newest one chosen."""
        self._look()
        if self._list.count() > 1 and len(self._list.selectedItems()) < 1:
            self._list.setCurrentRow(1)
        self._list.setFocus()

    def keep_export(self, what: str, release: Release) -> None:
        """Remember, while this document is open, what was exported."""
        name = f"export {len(self._exports) + 1}"
        self._exports.insert(0, Kept(name, datetime.now(UTC), self.tr("Exported: {files}").format(files=what), "exported"))
        self._read[name] = release
        self._look()

    def compare_with_export(self) -> None:
        """Show what has changed since the last export."""
        self._look()
        for n in range(self._list.count()):
            if self._exports and self._list.item(n).data(VERSION).name == self._exports[0].name:
                self._list.setCurrentRow(n)
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
            self._read = {name: release for name, release in self._read.items() if name.startswith(("export ", "draft "))}
            self._kept = ()
            self._fill()
        if self.isVisible() and document.path is not None and self._aside is not None:
            path = document.path
            self._aside.do(lambda: _versions(path), self._take_versions, self._refuse)
        self._fill()

    def _begin(self, *_: object) -> None:
        """Another document: what was exported of the one before is its own affair."""
        self._exports, self._read = [], {}
        self._look()

    def _follow(self, *_: object) -> None:
        """What is compared with the window follows the typing."""
        if self.isVisible() and self._list.selectedItems():
            self._live.start()

    def _take_versions(self, kept: Sequence[Kept]) -> None:
        self._kept = tuple(kept)
        self._fill()

    def _fill(self) -> None:
        events = self._events()
        saved = named(self._kept, [one for one in events if one.kind == "draft"])
        rest = [one for one in events if one.kind != "draft"]
        past = sorted((*saved, *self._exports, *rest), key=lambda one: str(one.at), reverse=True)
        rows = [Kept(NOW, None, self.tr("In the window now"), "now"), *past]
        if rows != self._rows:
            self._rows = rows
            self._list.show_rows(rows, datetime.now().astimezone().date())
        self._compare()

    def _events(self) -> list[Kept]:
        """What the release itself remembers: approvals, exports, restorations."""
        events = []
        for one in self._open_document().release.history:
            try:
                at = datetime.fromisoformat(one.at)
            except ValueError:
                continue
            if one.what == DRAFT:
                name = f"draft {one.at}"
                said = self.tr("Draft: {name}").format(name=one.note)
                events.append(Kept(name if name in self._read else NOW, at, said, "draft"))
                continue
            who = f" – {one.by}" if one.by else ""
            events.append(Kept(NOW, at, f"{one.what}{who}{': ' + one.note if one.note else ''}", "event"))
        return events

    # ---- comparing

    def _compare(self) -> None:
        names = [item.data(VERSION).name for item in self._list.selectedItems()][:2]
        chosen = [name for name in names if name != NOW]
        self._restore.setVisible(len(chosen) == 1)
        self._name.setVisible(not chosen and not self._open_document().read_only)
        if not chosen:
            self._comparison.setVisible(False)
            self._told.setText(self._hint())
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

    def _ask_name(self) -> None:
        dialog = DraftName(self.window())
        dialog.accepted.connect(lambda: self.name_draft(dialog.line.text().strip()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def name_draft(self, name: str) -> None:
        """Give the text as it stands a name, and save it with it where it has a file."""
        document, at = self._open_document(), datetime.now(UTC).isoformat(timespec="seconds")
        release = document.release
        document.edit(replace(release, history=(*release.history, Event(at, DRAFT, note=name))), self.tr("Name the draft"))
        self._read[f"draft {at}"] = document.release
        self._fill()
        if document.path is not None and self._services is not None:
            self._services.do("save")

    def _hint(self) -> str:
        """What to do here, while nothing is chosen."""
        if any(one.name != NOW for one in self._rows):
            return self.tr("Choose a version to compare it with the window, or two to compare them.")
        if self._path is None:
            return self.tr("Save the release, and every save after it keeps the version before; exports are listed too.")
        return self.tr("Every save keeps the version before it; exports are listed too.")

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
            at = chosen[0].title(datetime.now().astimezone().date())
            self._open_document().edit(self._read[chosen[0].name], self.tr("Restore the version of {time}").format(time=at))
            if self._services is not None:
                self._services.messages.show_message(self.tr("Restored. One Undo brings the other text back."))
            self._compare()

    def _open_document(self) -> ReleaseDocument:
        assert self._document is not None, "bind comes first"
        return self._document


def _versions(path: Path) -> list[Kept]:
    what = translate("History", "Saved version")
    return [Kept(one.name, one.saved, what) for one in storage.versions(path)]
