"""Adding a picture to the release: chosen or dropped, read and cleaned by the worker, kept as an asset of the document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from communique.release import Image
from communique_ui.background import Failure
from communique_ui.document import ReleaseDocument
from communique_ui.editors.images import ImagesEditor
from communique_ui.services import Services

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff")


class Pictures(QObject):
    """Ties the editor of the pictures to files and assets; a picture comes in as one step of the history."""

    def __init__(self, document: ReleaseDocument, services: Services, editor: ImagesEditor, window: QWidget) -> None:
        super().__init__(document)
        self._document, self._services, self._editor, self._window = document, services, editor, window
        editor.add_wanted.connect(self.ask)
        document.opened.connect(self._show)
        self._show()

    def ask(self) -> None:
        """Ask which picture."""
        dialog = QFileDialog(self._window, self.tr("Add a picture"))
        dialog.setObjectName("file.picture")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + f" ({' '.join('*' + suffix for suffix in SUFFIXES)})")
        dialog.fileSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, path: str) -> None:
        """Have the worker read a picture; a sentence where it is none."""
        self._services.background.request("picture", {"path": path}, self._take, self._refuse)

    def _take(self, header: Mapping[str, Any], payload: bytes) -> None:
        document = self._document
        if document.read_only:
            return
        name = _free(str(header["name"]), document.assets)
        document.assets[name] = payload
        self._show()
        images = (*document.release.images, Image(uuid4().hex[:12], name))
        document.edit(replace(document.release, images=images), self.tr("Add a picture"))
        self._services.messages.show_message(self.tr("“{name}” is in. Describe it for those who cannot see it.").format(name=name))
        self._editor.focus_last()

    def _refuse(self, failure: Failure) -> None:
        self._services.messages.show_message(failure.sentence)

    def _show(self, *_: object) -> None:
        self._editor.show_assets(self._document.assets)


def is_picture(path: Path) -> bool:
    """Whether a file is meant as a picture, by its name."""
    return path.suffix.lower() in SUFFIXES


def _free(name: str, taken: Mapping[str, bytes]) -> str:
    """The name, with a number where another asset has it."""
    path, number = Path(name), 2
    while name in taken:
        name, number = f"{path.stem}-{number}{path.suffix}", number + 1
    return name
