"""Making files of the release, and templates of it: the dialogs for that, and what they are told and tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
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
from communique_ui.wording import said

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
        self._at, self._step = "", 0
        self._is_told = False
        self.exported: Callable[[str, Release], None] = lambda what, release: None
        self.show_changes: Callable[[], None] = lambda: None
        """Told what was exported, and asked to show what has changed since."""
        self._soon = QTimer(self, singleShot=True, interval=0)  # a step counts once it is on the stack
        self._soon.timeout.connect(self._compare)
        document.changed.connect(self._later)
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

    def _note(self, release: Release, files: Sequence[Mapping[str, Any]]) -> None:
        from communique.exporting.formats import FORMATS

        self._exported, self._step = release, self._document.undo_stack.index()
        self._at = f"{datetime.now().astimezone():%H:%M}"
        labels = {one.key: said(one.label) for one in FORMATS}
        self.exported(", ".join(labels.get(str(one.get("format")), "") for one in files), release)
        self._compare()

    def _later(self, *_: object) -> None:
        if self._exported is not None:
            self._soon.start()

    def _compare(self) -> None:
        """Once the text differs from what was exported, say so until it is exported again."""
        messages, release = self._services.messages, self._document.release
        if self._exported is None or release == self._exported:
            messages.clear(STALE)
            self._is_told = False
            return
        if self._is_told and not messages.is_standing(STALE):  # somebody has put it away
            return
        self._is_told = True
        see = Deed(self.tr("See changes"), self._see, "export.changes")
        again = Deed(self.tr("Export again"), self.open, "export.stale")
        steps = max(1, abs(self._document.undo_stack.index() - self._step))
        told = self.tr("Exported {time}. Text changed since: %n edits.", "", steps).format(time=self._at)
        messages.stand(STALE, told, see, again, is_problem=False)

    def _see(self) -> None:
        """Show what has changed; the message stays for whoever then exports again."""
        self.show_changes()
        self._is_told = False
        self._compare()

    def _forget(self, *_: object) -> None:
        self._exported, self._is_told = None, False
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
