"""The command Export: one dialog at a time, with the formats and the folder of the last time; and what is told when the text moves on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QWidget

from communique.exporting.formats import FORMATS
from communique.release import Release
from communique_ui.dialogs.export import ExportDialog, Wishes
from communique_ui.document import ReleaseDocument
from communique_ui.messages import Deed
from communique_ui.preferences import Preferences
from communique_ui.services import Services

STALE = "exported"


class Exporting(QObject):
    """Opens the dialog, remembers what was wished, and says when files have grown older than the text."""

    def __init__(self, document: ReleaseDocument, services: Services, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._services, self._preferences, self._window = document, services, preferences, window
        self._dialog: ExportDialog | None = None
        self._exported: Release | None = None
        self._at = ""
        document.changed.connect(self._compare)
        document.opened.connect(self._forget)

    def open(self) -> None:
        """Show the dialog, or bring it to the front."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        self._dialog = dialog = ExportDialog(self._document, self._services, self._wishes(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wished.connect(self._remember)
        dialog.finished_with.connect(self._note)
        dialog.finished.connect(self._gone)
        dialog.show()

    def _wishes(self) -> Wishes:
        known = {one.key for one in FORMATS}
        formats = tuple(key for key in self._preferences.text("export.formats").split() if key in known)
        kept = self._preferences.text("export.folder")
        own = self._document.path.parent if self._document.path else None
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = own or (Path(kept) if kept and Path(kept).is_dir() else Path(documents or Path.home()))
        return Wishes(formats or Wishes().formats, folder)

    def _remember(self, wishes: Wishes) -> None:
        self._preferences.put("export.formats", " ".join(wishes.formats))
        self._preferences.put("export.folder", str(wishes.folder))

    def _note(self, release: Release, _: object) -> None:
        self._exported = release
        self._at = f"{datetime.now().astimezone():%H:%M}"
        self._services.messages.clear(STALE)
        self._compare(self._document.release)

    def _compare(self, release: Release) -> None:
        """Once the text differs from what was exported, say so until it is exported again."""
        if self._exported is None:
            return
        if release == self._exported:
            self._services.messages.clear(STALE)
            return
        again = Deed(self.tr("Export again"), self.open, "export.stale")
        told = self.tr("Exported {time}. The text has changed since.").format(time=self._at)
        self._services.messages.stand(STALE, told, again, is_problem=False)

    def _forget(self, *_: object) -> None:
        self._exported = None
        self._services.messages.clear(STALE)

    def _gone(self, *_: object) -> None:
        self._dialog = None
