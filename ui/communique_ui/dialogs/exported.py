"""What an export made: every file with its path, its words and the proof, and what to do with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from communique.exporting.formats import FORMATS
from communique_ui.controls.labels import Card, Glyph, button, label
from communique_ui.wording import said

ICONS = {"docx": "file-text", "pdf": "file-type", "print": "printer", "html": "file-code", "eml": "mail", "txt": "file-text"}


class Exported(QWidget):
    """Lists finished files."""

    folder_wanted = Signal()
    copy_wanted = Signal()
    again = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._card.rows.addLayout(self._grid)
        self._told = label("", "dim", wraps=True)
        column.addWidget(self._card)
        column.addWidget(self._told)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, glyph, name, signal in (
            (self.tr("Show in folder"), "folder-open", "export.show-folder", self.folder_wanted),
            (self.tr("Copy for e-mail"), "mail", "export.copy-mail", self.copy_wanted),
            (self.tr("Export again"), "refresh-cw", "export.again", self.again),
        ):
            one = button(text, glyph=glyph, name=name)
            one.clicked.connect(signal)
            row.addWidget(one)
        row.addStretch(1)
        close = button(self.tr("Done"), "primary", name="export.done")
        close.setDefault(True)
        close.clicked.connect(self.done)
        row.addWidget(close)
        self.setFocusProxy(close)
        column.addLayout(row)

    def show_files(self, files: Sequence[Mapping[str, Any]]) -> None:
        """Show files as the worker tells them: path, format, words, sha256."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        labels = {one.key: said(one.label) for one in FORMATS}
        for n, one in enumerate(files):
            path = Path(str(one["path"]))
            name, kind = label(path.name, wraps=True), labels.get(one["format"], "")
            name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            name.setToolTip(str(path))
            name.setObjectName(f"export.file.{n}")
            name.setAccessibleName(self.tr("{format}: {path}").format(format=kind, path=path))
            cells = (Glyph(ICONS.get(one["format"], "file-text"), "accent", 18), name, label(kind, "dim"), label(self._words(one), "dim"))
            for column, widget in enumerate(cells):
                self._grid.addWidget(widget, n, column, Qt.AlignmentFlag.AlignVCenter)
        numbers = {int(one["words"]) for one in files}
        folder = Path(str(files[0]["path"])).parent if files else ""
        proof = self.tr("All were read back and say the same %n words.", "", max(numbers)) if len(numbers) == 1 else ""
        self._told.setText(self.tr("In {folder}. {proof}").format(folder=folder, proof=proof).strip())

    def take_mail(self, header: Mapping[str, Any], _: bytes) -> None:
        """The release for the clipboard, twice: plain text, and the HTML that mail programs show."""
        both = QMimeData()
        both.setText(str(header["text"]))
        both.setHtml(str(header["html"]))
        QGuiApplication.clipboard().setMimeData(both)
        self._told.setText(self.tr("Copied as formatted text and as plain text."))

    def _words(self, one: Mapping[str, Any]) -> str:
        return self.tr("%n words", "", int(one["words"]))
