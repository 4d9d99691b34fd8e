"""Making files of the release, and templates of it: the dialogs for that, and what they are told and tell."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from communique import plain
from communique.release import Release
from communique_ui.controls.labels import caption, label
from communique_ui.dialogs.sheet import Sheet
from communique_ui.document import ReleaseDocument
from communique_ui.messages import Deed
from communique_ui.opening import Opening
from communique_ui.preferences import Preferences
from communique_ui.services import Services

if TYPE_CHECKING:
    from communique_ui.dialogs.export import ExportDialog, Wishes

MOST_REMEMBERED = 8
STALE = "exported"


class Exports(QObject):
    """The command Export: one dialog that follows the document, remembers formats and folder, and tells when the files have grown older."""

    def __init__(self, document: ReleaseDocument, services: Services, preferences: Preferences, window: QWidget) -> None:
        super().__init__(document)
        self._document = document
        self._services = services
        self._preferences = preferences
        self._window = window
        self._dialog: ExportDialog | None = None
        self._exported: Release | None = None
        self._at = ""
        document.changed.connect(self._compare)
        document.opened.connect(self._forget)

    def open(self) -> None:
        """Show the dialog, or bring it to the front."""
        self._document.want_out()
        if self._dialog is None:
            from communique_ui.dialogs.export import (
                ExportDialog,  # dialogs are loaded when they are first opened, not with the window
            )

            self._dialog = ExportDialog(self._document, self._services, self._wishes(), self._window)
            self._dialog.wished.connect(self._remember)
            self._dialog.finished_with.connect(self._note)
            self._dialog.finished.connect(self._forget_dialog)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _wishes(self) -> Wishes:
        from communique.exporting.formats import FORMATS
        from communique_ui.dialogs.export import Wishes

        known = [one.key for one in FORMATS]
        formats = tuple(key for key in self._preferences.text("export.formats").split() if key in known)
        folder = self._preferences.text("export.folder")
        own = self._document.path.parent if self._document.path else Path.home()
        return Wishes(formats or Wishes().formats, Path(folder) if folder and Path(folder).is_dir() else own)

    def _remember(self, wishes: Wishes) -> None:
        self._preferences.put("export.formats", " ".join(wishes.formats))
        self._preferences.put("export.folder", str(wishes.folder))

    def _note(self, release: Release, _: object) -> None:
        self._exported = release
        self._at = f"{datetime.now().astimezone():%H:%M}"
        self._compare(self._document.release)

    def _compare(self, release: Release) -> None:
        """Once the text differs from what was exported, say so until it is exported again."""
        if self._exported is None or release == self._exported:
            self._services.messages.clear(STALE)
            return
        again = Deed(self.tr("Export again"), self.open, "export.stale")
        told = self.tr("Exported {time}. The text has changed since.").format(time=self._at)
        self._services.messages.stand(STALE, told, again, is_problem=False)

    def _forget(self, *_: object) -> None:
        self._exported = None
        self._services.messages.clear(STALE)

    def _forget_dialog(self, *_: object) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self._window.activateWindow()


class Templates(QObject):
    """Makes releases of templates, and templates of releases."""

    def __init__(self, document: ReleaseDocument, services: Services, preferences: Preferences, opening: Opening) -> None:
        super().__init__(document)
        self._document = document
        self._services = services
        self._preferences = preferences
        self._opening = opening

    def choose(self) -> None:
        """Show the gallery; what it makes comes into the window after the text there is safe."""
        from communique_ui.dialogs.gallery import Gallery

        recent = self._preferences.text("templates.recent").split("\n")
        gallery = Gallery(self._document.style, self._services, recent, self._services.messages.window())
        gallery.created.connect(self._show)
        gallery.finished.connect(gallery.deleteLater)
        gallery.open()

    def save(self) -> None:
        """Ask for a title and make a template of the release as it stands."""
        dialog = TemplateDialog(self._document.release.headline.plain, self._services.messages.window())
        dialog.accepted.connect(lambda: self._make(dialog.title.text(), dialog.purpose.text()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self, release: Release, name: str) -> None:
        if name:
            others = [one for one in self._preferences.text("templates.recent").split("\n") if one and one != name]
            self._preferences.put("templates.recent", "\n".join([name, *others][:MOST_REMEMBERED]))
        self._opening.leave(lambda: self._opening.show(release, kept=not release.body))

    def _make(self, title: str, purpose: str) -> None:
        header = {"release": plain.of(self._document.release), "style": self._document.style.name, "title": title, "purpose": purpose}
        messages = self._services.messages

        def made(answer: dict[str, Any], _: bytes) -> None:
            slots = len(answer["template"].get("slots", []))
            messages.show_message(self.tr("“{title}” is a template now, with %n blanks to fill.", "", slots).format(title=title))

        self._services.background.request("make", header, made, lambda failure: messages.show_message(failure.sentence))


class TemplateDialog(Sheet):
    """A title and one line of purpose for a new template."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__("template", "", parent)
        self.setWindowTitle(self.tr("Save as template"))
        self.heading.setText(self.tr("Save as template"))
        self.title, self.purpose = QLineEdit(), QLineEdit()
        self.title.setObjectName("template.title")
        self.title.setText(" ".join(title.split()[:6]))
        self.purpose.setObjectName("template.purpose")
        for text, line in ((self.tr("Title"), self.title), (self.tr("Purpose, in one line"), self.purpose)):
            line.setAccessibleName(text)
            self.column.addWidget(caption(text, line))
            self.column.addWidget(line)
        self.column.addWidget(label(self.tr("Dates, places and names become blanks that must be filled."), "dim", wraps=True))
        go = self.finish(self.tr("Save template"))
        self.title.textChanged.connect(lambda words: go.setEnabled(bool(words.strip())))
        go.setEnabled(bool(self.title.text().strip()))
        self.title.selectAll()
        self.title.setFocus()
