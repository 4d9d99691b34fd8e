"""The command Speakers directory: shows everybody who is known, takes tables in, and puts people into the release."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from communique_ui.dialogs.directory import DirectoryDialog
from communique_ui.document import ReleaseDocument
from communique_ui.services import Services
from communique_ui.surface.speaker_choices import with_speaker


class DirectoryDesk(QObject):
    """One dialog at a time, which follows the document; ``renew`` reads the house style again after its people have changed."""

    def __init__(self, document: ReleaseDocument, services: Services, renew: Callable[[str], None], window: QWidget) -> None:
        super().__init__(document)
        self._document, self._services, self._renew, self._window = document, services, renew, window
        self._dialog: DirectoryDialog | None = None
        document.style_changed.connect(self._show)

    def open(self) -> None:
        """Show the directory."""
        self._dialog = DirectoryDialog(self._window)
        self._dialog.picked.connect(self._add)
        self._dialog.import_wanted.connect(self._ask)
        self._dialog.finished.connect(self._forget)
        self._show()
        self._dialog.open()

    def take(self, path: str) -> None:
        """Have the worker read a table."""
        self._services.background.request("people", {"path": path}, self._taken, lambda failure: self._tell(failure.sentence))

    def _show(self, *_: object) -> None:
        if self._dialog is not None:
            self._dialog.show_people(self._document.release, self._document.style.people)

    def _ask(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Import a table of people"))
        dialog.setObjectName("file.people")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables") + " (*.csv *.tsv *.txt)", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _taken(self, answer: dict[str, Any], _: bytes) -> None:
        came = self.tr("%n new people.", "", int(answer["came"]))
        changed = self.tr("%n known ones updated.", "", int(answer["changed"])) if answer["changed"] else ""
        self._renew(self._document.style.name)
        self._tell(" ".join(filter(None, (came, changed, *answer["problems"][:3]))))

    def _tell(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.tell(sentence)
        else:
            self._services.messages.show_message(sentence)

    def _add(self, speaker: object) -> None:
        release, _ = with_speaker(self._document.release, speaker, lambda: uuid4().hex[:12])  # type: ignore[arg-type]
        self._document.edit(release, self.tr("Add a person"))

    def _forget(self, *_: object) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
