"""Export: formats, folder, name and a check list in one place, one button; then the files and what to do with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from communique import plain
from communique.checking.finding import Severity
from communique.exporting.formats import FORMATS
from communique.release import Release
from communique_ui.background import Failure
from communique_ui.controls.choices import Tick
from communique_ui.controls.labels import Card, Glyph, button, caption, label, set_state
from communique_ui.controls.typing import Line
from communique_ui.dialogs.checklist import lines
from communique_ui.dialogs.exported import Exported
from communique_ui.dialogs.sheet import Sheet
from communique_ui.document import ReleaseDocument
from communique_ui.editors.editor import GLYPHS
from communique_ui.services import Services
from communique_ui.wording import said

COLUMNS = 3
STATE_GLYPHS = {**{severity.key: glyph for severity, glyph in GLYPHS.items()}, "fine": "check"}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was exported last time: keys of FORMATS and the folder."""

    formats: tuple[str, ...] = ("docx", "pdf", "html")
    folder: Path = Path()


class ExportDialog(Sheet):
    """Follows the document until the click, then exports that value; typing may go on meanwhile. ``wished`` carries the new Wishes."""

    wished = Signal(object)
    finished_with = Signal(object, object)
    """The release that was exported, and its files."""

    def __init__(self, document: ReleaseDocument, services: Services, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__("export", "", parent)
        self.setWindowTitle(self.tr("Export"))
        self.setModal(False)
        self.heading.setText(self.tr("Export"))
        self._document, self._services = document, services
        self._stack = QStackedWidget()
        self._stack.addWidget(self._form(wishes))
        self._results = Exported()
        self._results.copy_wanted.connect(self._copy)
        self._results.folder_wanted.connect(self._open_folder)
        self._results.again.connect(self._show_form)
        self._results.done.connect(self.accept)
        self._stack.addWidget(self._results)
        self.column.addWidget(self._stack, 1)
        document.changed.connect(self._look)
        document.findings_changed.connect(self._look)
        services.background.request("stem", {"release": plain.of(document.release)}, self._take_stem)
        self._look()
        self.resize(620, max(self.sizeHint().height(), 480))
        self._go.setFocus()

    # ---- built once

    def _form(self, wishes: Wishes) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._formats(wishes.formats))
        self._folder, self._name = Line(), Line()
        self._folder.setObjectName("export.folder")
        self._folder.setText(str(wishes.folder))
        self._name.setObjectName("export.name")
        self._name.setPlaceholderText(self.tr("Date and headline"))
        choose = button(self.tr("Choose…"), glyph="folder", name="export.choose")
        choose.clicked.connect(self._choose)
        folder = QHBoxLayout()
        folder.addWidget(self._folder, 1)
        folder.addWidget(choose)
        for text, line, row in ((self.tr("Folder"), self._folder, folder), (self.tr("File name, without its ending"), self._name, None)):
            column.addWidget(caption(text, line))
            column.addLayout(row) if row is not None else column.addWidget(line)
            line.textChanged.connect(self._look)
        self._list = Card()
        self._list.setAccessibleName(self.tr("Check list"))
        column.addWidget(self._list)
        self._note = label("", "dim", wraps=True)
        column.addWidget(self._note)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Exporting"))
        self._busy.hide()
        column.addWidget(self._busy)
        column.addStretch(1)
        column.addLayout(self._buttons())
        return page

    def _formats(self, chosen: tuple[str, ...]) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(self.tr("Formats"))
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        self._ticks: dict[str, Tick] = {}
        for n, one in enumerate(FORMATS):
            tick = Tick(said(one.label))
            tick.setObjectName(f"export.format.{one.key}")
            tick.setChecked(one.key in chosen)
            tick.toggled.connect(self._look)
            self._ticks[one.key] = tick
            grid.addWidget(tick, n // COLUMNS, n % COLUMNS)
        return holder

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._draft = button(self.tr("Export draft, watermarked"), name="export.draft")
        self._draft.clicked.connect(self._export_draft)
        cancel = button(self.tr("Cancel"), name="export.cancel")
        cancel.clicked.connect(self.reject)
        self._go = button("", "primary", name="export.accept")
        self._go.setDefault(True)
        self._go.clicked.connect(self._press)
        row.addWidget(self._draft)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._go)
        return row

    # ---- what it shows

    def _look(self, *_: object) -> None:
        """Write the check list, and what the buttons would do."""
        document, chosen = self._document, self._chosen()
        while (item := self._list.rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines(document.release, document.verdict, chosen, datetime.now(UTC)):
            self._list.rows.addWidget(_line(line.state, line.text))
        self._is_blocked = any(one.severity is Severity.MUST_FIX for one in document.findings)
        number = len(chosen)
        files = self.tr("Export %n files", "", number)
        self._go.setText(self.tr("Show the problems") if self._is_blocked else files)
        self._go.setEnabled(self._is_blocked or self._is_complete())
        self._draft.setVisible(self._is_blocked)
        self._draft.setEnabled(self._is_complete())
        self._note.setText(self._about_files(chosen))

    def _about_files(self, chosen: tuple[str, ...]) -> str:
        if not chosen:
            return self.tr("Choose at least one format.")
        stem, folder = self._name.text().strip(), Path(self._folder.text().strip())
        there = [one for one in FORMATS if one.key in chosen and stem and (folder / f"{stem}{one.suffix}").exists()]
        return self.tr("Replaces %n files of that name in this folder.", "", len(there)) if there else ""

    def _chosen(self) -> tuple[str, ...]:
        return tuple(key for key, tick in self._ticks.items() if tick.isChecked())

    def _is_complete(self) -> bool:
        return bool(self._chosen()) and bool(self._folder.text().strip())

    # ---- what somebody does

    def _press(self) -> None:
        if self._is_blocked:
            self._services.do("side.problems")
            self.reject()
        else:
            self._export(is_draft=False)

    def _export_draft(self) -> None:
        self._export(is_draft=True)

    def _export(self, *, is_draft: bool) -> None:
        """Export the release as it stands at this moment."""
        release = self._document.release
        wishes = Wishes(self._chosen(), Path(self._folder.text().strip()).expanduser())
        self.wished.emit(wishes)
        self._set_busy(True)
        if self._document.assets:
            self._services.background.request("assets", {"assets": plain.of(self._document.assets)}, _nothing)
        header = {
            "rev": self._document.revision, "release": plain.of(release), "style": self._document.style.name, "formats": list(wishes.formats),
            "folder": str(wishes.folder), "name": self._name.text().strip(), "draft": is_draft,
        }  # fmt: skip
        self._services.background.request("export", header, self._taker(release), self._refuse)

    def _taker(self, release: Release) -> Any:
        def take(header: dict[str, Any], _: bytes) -> None:
            self._set_busy(False)
            if header.get("blocked"):
                self._say(str(header.get("sentence", "")))
                self._look()
                return
            files = header["files"]
            self._results.show_files(files)
            self._stack.setCurrentWidget(self._results)
            self.heading.setText(self.tr("Exported %n files", "", len(files)))
            self._results.setFocus()
            self.finished_with.emit(release, files)

        return take

    def _refuse(self, failure: Failure) -> None:
        self._set_busy(False)
        self._say(failure.sentence)

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        set_state(self._note, "must")

    def _set_busy(self, is_busy: bool) -> None:
        self._busy.setVisible(is_busy)
        set_state(self._note, "")
        for widget in (self._go, self._draft, *self._ticks.values()):
            widget.setEnabled(not is_busy)
        if not is_busy:
            self._look()

    def _take_stem(self, header: dict[str, Any], _: bytes) -> None:
        if not self._name.text():
            self._name.setText(str(header["name"]))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the files"), self._folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_form(self) -> None:
        self.heading.setText(self.tr("Export"))
        self._stack.setCurrentIndex(0)
        self._look()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder.text().strip()))

    def _copy(self) -> None:
        header = {"release": plain.of(self._document.release), "style": self._document.style.name}
        self._services.background.request("mail", header, self._results.take_mail, self._refuse)


def _line(state: str, text: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(Glyph(STATE_GLYPHS[state], state, 16))
    line.addWidget(label(text, wraps=True), 1)
    return row


def _nothing(*_: object) -> None:
    """The answer needs no act."""
