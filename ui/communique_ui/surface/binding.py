"""What ties the surface to the document: shows its body, tells it what somebody typed, and keeps the caret."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from communique.importing import typed
from communique.release import Block, Release
from communique_ui.caret import Caret
from communique_ui.document import ReleaseDocument
from communique_ui.surface import places
from communique_ui.surface.changes import Point, Rows
from communique_ui.surface.foreign import as_quote
from communique_ui.surface.grammar import propose
from communique_ui.surface.mirror import Mirror, Reading

Speech = Literal["typed", "pasted", "kept"]


class Binding(QObject):
    """Between one text surface and one document; all changes of the body go through ``change`` or are read from the screen."""

    shown = Signal(object)
    """The release that the surface shows from now on."""
    moved = Signal()
    """The caret stands in another place than before, by no typing."""
    stepped = Signal()
    """The caret may stand in another block or quote: it moved, or the words around it changed."""

    def __init__(self, surface: QTextEdit, mirror: Mirror) -> None:
        super().__init__(surface)
        self.document: ReleaseDocument | None = None
        self._surface = surface
        self._mirror = mirror
        self._screen = mirror.screen
        self._caret = Caret("body")
        self._lapsed: tuple[typed.Lapsed, ...] = ()
        mirror.ids.is_taken = self._is_taken
        mirror.edited.connect(self._take)
        surface.cursorPositionChanged.connect(self._follow_caret)
        surface.selectionChanged.connect(self._follow_caret)

    def bind(self, document: ReleaseDocument) -> None:
        """Show this document's body and change it."""
        self.document = document
        document.opened.connect(self._open)
        document.changed.connect(self._show)
        document.caret_wanted.connect(self._go)
        self._open(document.release)

    @property
    def release(self) -> Release:
        """The release as it stands."""
        return self.document.release if self.document else Release()

    @property
    def rows(self) -> Rows:
        """The rows on screen; one without words is in no release."""
        return self._mirror.rows

    @property
    def is_composing(self) -> bool:
        """Whether an input method is in the middle of a word."""
        layout = self._surface.textCursor().block().layout()
        return bool(layout and layout.preeditAreaText())

    # ---- changes

    def change(  # noqa: PLR0913 - what becomes of the rows, of the caret, of the rest of the release, of the quotes
        self, rows: Rows, label: str, *, at: Point | None = None, to: Point | None = None, release: Release | None = None,
        speech: Speech = "typed",
    ) -> bool:  # fmt: skip
        """Make these the rows, as one step; the caret goes to ``at``, and a selection from there to ``to``. False where nothing came of it.

        ``release`` carries other changes of the same step, such as quotes and speakers. ``speech``: ``typed`` finds it between new marks,
        ``pasted`` also makes quote blocks of new paragraphs that open with it, ``kept`` leaves the spans as they are.
        """
        document = self.document
        if document is None or document.read_only:
            return False
        self.stop_composing()
        document.end_run()
        before = document.release
        self._mirror.put(rows or (self._mirror.blank_row(),))
        if at is not None:
            self.select(at, to or at)
        self._edit(replace(release or before, body=tuple(row for row in rows if row.text.plain)), label, "", speech)
        return document.release is not before

    def end_run(self) -> None:
        """Make the next keystroke a step of its own."""
        if self.document:
            self.document.end_run()

    def tidy(self, *, keeps_here: bool = True) -> None:
        """Take empty paragraphs off the screen; the one with the caret may stay."""
        if not self.is_composing:
            self._mirror.put(self._with_blank(self._mirror.body) if keeps_here else self._mirror.body or self._mirror.rows[:1])

    def take_back(self) -> bool:
        """Take an empty paragraph that has just been begun off the screen, as undo should first; False where there is none."""
        rows, here = self.rows, self._surface.textCursor().blockNumber()
        if len(rows) < 2 or here >= len(rows) or rows[here].text.plain:
            return False
        cursor = self._surface.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter if here else QTextCursor.MoveOperation.NextCharacter)
        self._surface.setTextCursor(cursor)
        self.tidy(keeps_here=False)
        return True

    def _edit(self, after: Release, label: str, run: str, speech: Speech = "typed") -> None:
        """Tell the document; quotes follow the marks that were typed."""
        document = self.document
        if document is None:
            return
        before = document.release
        document.note_caret(self._caret)
        if speech != "kept":
            done = typed.follow(before, after, self._propose, self._mirror.ids.new, self._lapsed)
            after, self._lapsed = done.release, done.lapsed
        if speech == "pasted":
            old = {block.id for block in before.body}
            after = replace(after, body=tuple(block if block.id in old else as_quote(block) for block in after.body))
        self._caret = self.caret()
        document.edit(after, label, run=run, caret=self._caret)
        self.stepped.emit()

    def _is_taken(self, id_: str) -> bool:
        release = self.release
        parts = (self.rows, release.body, release.boilerplate, release.notes, release.quotes, release.speakers)
        return any(one.id == id_ for part in parts for one in part)

    def _propose(self, blocks: Sequence[Block], release: Release) -> Mapping[str, Sequence[typed.Proposal]]:
        return propose(blocks, release, self.document.style.people if self.document else ())

    def _take(self, reading: Reading) -> None:
        """Somebody has typed: what the screen shows becomes the body."""
        if self.document is None:
            return
        run, label = "", self.tr("Edit paragraphs")
        if reading.is_within_one_block:
            grows = len(reading.new[0].text.plain) >= len(reading.old[0].text.plain)
            run = f"body:{reading.new[0].id}:{'type' if grows else 'delete'}"
            label = self.tr("Typing") if grows else self.tr("Delete")
        self._edit(replace(self.release, body=self._mirror.body), label, run)

    # ---- showing

    def _open(self, release: Release) -> None:
        """Another release: everything from scratch, the caret at its start."""
        parts = (release.body, release.boilerplate, release.notes, release.quotes, release.speakers)
        self._mirror.ids.saw(one.id for part in parts for one in part)
        self._lapsed = ()
        self._screen.language = release.language
        self._mirror.fill(release.body)
        self._surface.setTextCursor(QTextCursor(self._surface.document()))
        self._caret = self.caret()
        self._surface.verticalScrollBar().setValue(0)
        self.shown.emit(release)
        self.stepped.emit()

    def _show(self, release: Release) -> None:
        """The document has changed: show it by the smallest change."""
        language, self._screen.language = self._screen.language, release.language
        if self._mirror.body != release.body:
            self.stop_composing()
            self._mirror.put(self._with_blank(release.body))
        if language != release.language:
            self._mirror.dress()
        self.shown.emit(release)

    def stop_composing(self) -> None:
        """Values are never put back under a word that an input method still holds: it is given up first."""
        if self.is_composing:
            QApplication.inputMethod().reset()
            QApplication.sendEvent(self._surface, QInputMethodEvent())
            self._mirror.read()

    def _with_blank(self, body: tuple[Block, ...]) -> Rows:
        """The rows for a body: the empty paragraph with the caret stays where it is, others go."""
        rows, here = self.rows, self._surface.textCursor().blockNumber()
        blank = rows[here] if here < len(rows) and not rows[here].text.plain else None
        if not body:
            return (blank or self._mirror.blank_row(),)
        if blank is None or any(row.id == blank.id for row in body):
            return body
        before = {row.id for row in rows[:here]}
        number = next((n + 1 for n in reversed(range(len(body))) if body[n].id in before), 0)
        return (*body[:number], blank, *body[number:])

    # ---- the caret

    def caret(self) -> Caret:
        """Where the caret stands in the release."""
        return places.caret_of(self._surface.textCursor(), self.rows)

    def points(self) -> tuple[Point, Point]:
        """The ends of the selection in reading order; equal where nothing is selected."""
        return places.selected(self._surface.textCursor())

    def row_here(self) -> Block:
        """The row with the caret."""
        return self.rows[min(self._surface.textCursor().blockNumber(), len(self.rows) - 1)]

    def select(self, start: Point, end: Point) -> None:
        """Put the caret at a point, or select up to another one, and show it."""
        document = self._surface.document()
        cursor = QTextCursor(document)
        cursor.setPosition(places.position_of(document, start))
        if end != start:
            cursor.setPosition(places.position_of(document, end), QTextCursor.MoveMode.KeepAnchor)
        self._surface.setTextCursor(cursor)
        self._surface.ensureCursorVisible()

    def _go(self, caret: Caret) -> None:
        """The document wants a place shown: after undo, from a list of findings."""
        if caret.field != "body":
            return
        self._surface.setTextCursor(places.cursor_at(self._surface.document(), self.rows, caret))
        self._surface.ensureCursorVisible()
        self.tidy()
        self._surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_caret(self) -> None:
        if self._mirror.is_dirty or self._mirror.is_writing:
            return
        caret = self.caret()
        if caret == self._caret:
            return
        self._caret = caret
        if self.document and self._surface.hasFocus():
            self.document.end_run()
            self.document.note_caret(caret)
        self.moved.emit()
        self.stepped.emit()
