"""Asking for a file: only where no path is known, never blocking the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from communique.dates import iso
from communique.release import Release
from communique_ui.wording import translate

LONGEST_STEM = 60


def ask_open(window: QWidget, then: Callable[[Path], None]) -> None:
    """Ask which file to open."""
    dialog = QFileDialog(window, translate("FileDialogs", "Open"))
    dialog.setObjectName("file.open")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([
        translate("FileDialogs", "Everything that can be opened") + " (*.release *.release.json *.docx *.html *.htm *.txt *.md *.eml *.odt *.rtf)",
        translate("FileDialogs", "Releases") + " (*.release *.release.json)",
        translate("FileDialogs", "All files") + " (*)",
    ])  # fmt: skip
    _ask(dialog, then)


def ask_save(window: QWidget, title: str, suggestion: Path, then: Callable[[Path], None]) -> None:
    """Ask where to save; an existing file is only replaced after the dialog has asked about it."""
    dialog = QFileDialog(window, title, str(suggestion.parent))
    dialog.setObjectName("file.save")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([
        translate("FileDialogs", "Releases") + " (*.release)",
        translate("FileDialogs", "Releases as plain JSON") + " (*.release.json)",
    ])  # fmt: skip
    dialog.setDefaultSuffix("release")
    dialog.selectFile(suggestion.name)
    _ask(dialog, then)


def suggested(release: Release, folder: Path) -> Path:
    """A name for a release that has no file yet: date and the first words of the headline."""
    words = "".join(letter if letter.isalnum() else " " for letter in release.headline.plain).split()
    stem = iso(release.date) if release.date else ""
    for word in words:
        if len(stem) + len(word) >= LONGEST_STEM:
            break
        stem = f"{stem}-{word.lower()}" if stem else word.lower()
    return folder / f"{stem or 'release'}.release"


def _ask(dialog: QFileDialog, then: Callable[[Path], None]) -> None:
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
