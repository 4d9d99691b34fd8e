"""The import sheet: what came in, what is doubtful, and the text that no field took, to be placed by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from communique.fields import SECTIONS
from communique.importing.outcome import Note
from communique.release import Block, Release, Unplaced
from communique.text import Text
from communique_ui.controls.labels import Card, Glyph, button, label
from communique_ui.dialogs.sheet import Sheet
from communique_ui.document import ReleaseDocument
from communique_ui.editors.editor import said
from communique_ui.panels.tally import rows

SHOWN_NOTES = 40


class ImportSheet(Sheet):
    """Follows the document that the import was opened in; closing it loses nothing, the text stays with the release."""

    def __init__(self, document: ReleaseDocument, name: str, notes: Sequence[Note] = (), parent: QWidget | None = None) -> None:
        super().__init__("import", "", parent)
        self.setWindowTitle(self.tr("Import"))
        self.setModal(False)
        self.heading.setText(self.tr("Imported from {name}").format(name=name))
        self._document = document
        self._page = QWidget()
        self._page.setProperty("look", "pane")
        self._rows = QVBoxLayout(self._page)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(8)
        self._area = QScrollArea()
        self._area.setObjectName("import.list")
        self._area.setAccessibleName(self.tr("What came in"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._page)
        self._came = label("", "dim", wraps=True)
        self._came.setObjectName("import.came")
        self.column.addWidget(self._came)
        self.column.addWidget(self._area, 1)
        self._notes = tuple(notes)
        self._shown: tuple[Unplaced, ...] | None = None
        self._none = button(self.tr("Leave all of it out"), "quiet", name="import.drop-all")
        self._none.clicked.connect(self._drop_all)
        self.buttons.addWidget(self._none)
        self._go = self.finish(self.tr("Done"), has_cancel=False)
        document.changed.connect(self._show)
        self._show(document.release)
        self.resize(620, 520)
        self._go.setFocus()

    def _show(self, release: Release) -> None:
        self._came.setText(came(release))
        self._none.setVisible(len(release.unplaced) > 1)
        if release.unplaced == self._shown:
            return
        self._shown = release.unplaced
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if release.unplaced:
            self._rows.addWidget(label(self.tr("No field took these words"), "heading"))
        for n, one in enumerate(release.unplaced):
            card = StrayCard(n, one)
            card.place_wanted.connect(self._place)
            card.drop_wanted.connect(self._drop)
            self._rows.addWidget(card)
        if self._notes:
            self._rows.addWidget(label(self.tr("Look at these"), "heading"))
        for note in self._notes[:SHOWN_NOTES]:
            self._rows.addWidget(_note(note))
        if not release.unplaced and not self._notes:
            self._rows.addWidget(label(self.tr("Every word found its field."), wraps=True))
        self._rows.addStretch(1)

    def _place(self, n: int) -> None:
        """Put a stray text at the end of the body."""
        release = self._document.release
        text = " ".join(release.unplaced[n].text.split())
        body = (*release.body, Block(uuid4().hex[:12], "paragraph", Text(text)))
        self._document.edit(replace(release, body=body, unplaced=_without(release, n)), self.tr("Place words of the import"))

    def _drop(self, n: int) -> None:
        self._document.edit(replace(self._document.release, unplaced=_without(self._document.release, n)), self.tr("Leave words of the import out"))

    def _drop_all(self) -> None:
        self._document.edit(replace(self._document.release, unplaced=()), self.tr("Leave words of the import out"))


class StrayCard(Card):
    """Text without a place, why it has none, and what can be done with it."""

    place_wanted = Signal(int)
    drop_wanted = Signal(int)

    def __init__(self, n: int, stray: Unplaced) -> None:
        super().__init__()
        self._n, self._text = n, stray.text
        words = label(stray.text, wraps=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.rows.addWidget(words)
        self.rows.addWidget(label(stray.reason, "dim", wraps=True))
        row = QHBoxLayout()
        for text, name, act in (
            (self.tr("Put it into the body"), "place", self._ask_place),
            (self.tr("Copy"), "copy", self._copy),
            (self.tr("Leave it out"), "drop", self._ask_drop),
        ):
            one = button(text, "" if name == "place" else "quiet", name=f"import.{n}.{name}")
            one.clicked.connect(act)
            row.addWidget(one)
        row.addStretch(1)
        self.rows.addLayout(row)

    def _ask_place(self) -> None:
        self.place_wanted.emit(self._n)

    def _ask_drop(self) -> None:
        self.drop_wanted.emit(self._n)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


def came(release: Release) -> str:
    """What an import brought, in one line: paragraphs, quotes, people, and the sections that stayed empty."""
    counts = [f"{said('Paragraphs')} {len(release.body)}"]
    counts += [f"{said(row.title)} {row.parts}" for row in rows(release, ()) if row.parts]
    empty = [said(title) for key, title in SECTIONS if any(row.key == key and row.is_empty for row in rows(release, ()))]
    missing = f"{said('Empty')}: {', '.join(empty)}" if empty else ""
    return " · ".join(part for part in (*counts, missing) if part)


def _note(note: Note) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    count = f" ({note.count})" if note.count > 1 else ""
    line.addWidget(Glyph("info", "suggestion", 16), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(note.message + count, wraps=True), 1)
    if note.where:
        line.addWidget(label(note.where, "caption"))
    return row


def _without(release: Release, n: int) -> tuple[Unplaced, ...]:
    return tuple(one for i, one in enumerate(release.unplaced) if i != n)
