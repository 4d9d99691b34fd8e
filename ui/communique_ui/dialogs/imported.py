"""The import sheet: the source beside the fields that were found, and every doubtful place, accepted or corrected with one key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from communique.fields import SECTIONS
from communique.importing.outcome import Note, Revision
from communique.importing.revisions import rejected
from communique.release import Block, Release, Speaker, Unplaced
from communique.text import Text
from communique_ui.controls.labels import button, label
from communique_ui.dialogs.doubts import Doubt, Found, caret_of, changes, doubts, found, give, place_of, shown_source, stretches
from communique_ui.dialogs.question import QuestionCard
from communique_ui.dialogs.sheet import Sheet
from communique_ui.dialogs.source_view import SourceView
from communique_ui.document import ReleaseDocument
from communique_ui.messages import announce
from communique_ui.panels.tally import rows
from communique_ui.surface.speaker_choices import candidates, with_speaker
from communique_ui.wording import said, translate


class ImportSheet(Sheet):
    """Follows the document that the import was opened in; closing it loses nothing, stray text stays with the release."""

    def __init__(
        self, document: ReleaseDocument, name: str, notes: Sequence[Note] = (), parent: QWidget | None = None, *, source: str = ""
    ) -> None:
        super().__init__("import", "", parent)
        self.setWindowTitle(self.tr("Import"))
        self.setModal(False)
        self.heading.setText(self.tr("Imported from {name}").format(name=name))
        self._document, self._notes = document, tuple(notes)
        self._seen: set[str] = set()
        self._asked: tuple[Doubt, ...] = ()
        self._revisions: tuple[Revision, ...] = ()
        self._found: tuple[Found, ...] = ()
        self._places: dict[tuple[str, int, int], tuple[int, int] | None] = {}
        self.source = SourceView(shown_source(source, document.release))
        self._came = label("", "dim", wraps=True)
        self._came.setObjectName("import.came")
        self._list = _list("import.list", self.tr("Doubtful places"))
        self._list.currentRowChanged.connect(self._show_doubt)
        self._list.installEventFilter(self)
        self._fields = _list("import.fields", self.tr("Fields found"))
        self._fields.currentRowChanged.connect(self._show_field)
        self._fields.itemDoubleClicked.connect(self.correct)
        self._card = QuestionCard()
        self._card.taken.connect(self.take)
        self._card.correct_wanted.connect(self.correct)
        self._card.drop_wanted.connect(self.drop)
        self._card.picked.connect(self._give)
        self._none = button(self.tr("Leave all of it out"), "quiet", name="import.drop-all")
        self._none.clicked.connect(self._drop_all)
        self.buttons.addWidget(self._none)
        self.column.addWidget(self._came)
        self.column.addWidget(self._parts(), 1)
        self._go = self.finish(self.tr("Done"), has_cancel=False)
        self._keys()
        document.changed.connect(self._show)
        self._show(document.release)
        self.resize(980, 640)
        self._list.setFocus()

    def ask_about(self, revisions: Sequence[Revision]) -> None:
        """Ask about every tracked change first: Enter keeps it as the approver wants it, Delete takes it back."""
        self._revisions = tuple(revisions)
        if revisions:
            self._notes = tuple(note for note in self._notes if note.code not in ("insertions", "deletions"))
        self._show(self._document.release)
        self._list.setCurrentRow(0)

    # ---- what the keys do

    def walk(self, by: int) -> None:
        """Go to another doubtful place, round the end; one that was accepted is passed over."""
        count, row = self._list.count(), self._list.currentRow()
        order = [(row + by * n) % count for n in range(1, count + 1)] if count else []
        row = next((n for n in order if self._asked[n].key not in self._seen), -1)
        if row < 0:
            announce(self, self.tr("No doubtful place is left."))
            return
        self._list.setFocus()
        self._list.setCurrentRow(row)
        self._show_doubt(row)

    def take(self) -> None:
        """Accept the place in question as the import left it, and go on to the next; with none left, the sheet is done."""
        doubt = self.doubt
        if doubt is None:
            return
        self._seen.add(doubt.key)
        self._show(self._document.release)
        self._go_on()

    def correct(self) -> None:
        """Open what mends the place: the choice of people, the body for stray words, else the editor of the field."""
        doubt = self.doubt
        if self._fields.hasFocus():
            self._go_to(self._found[self._fields.currentRow()].caret if self._fields.currentRow() >= 0 else None)
        elif doubt is None:
            announce(self, self.tr("No doubtful place is left."))
        elif doubt.kind in ("speaker", "near"):
            self._choose_person(doubt)
        elif doubt.kind == "stray":
            self._place(doubt)
        else:
            self._go_to(caret_of(self._document.release, doubt))

    def drop(self) -> None:
        """Leave stray words out for good, or reject the change in question and go on to the next."""
        doubt = self.doubt
        if doubt is not None and doubt.kind == "change":
            self._reject(doubt)
        if doubt is not None and doubt.kind == "stray":
            release = self._document.release
            self._document.edit(replace(release, unplaced=_without(release, doubt.number)), self.tr("Leave words of the import out"))

    def _reject(self, doubt: Doubt) -> None:
        made = rejected(self._document.release, self._revisions[doubt.number])
        if made is None:
            announce(self, self.tr("The place of these words cannot be told any more. Change them by hand."))
            self._go_to(caret_of(self._document.release, doubt))
            return
        self._seen.add(doubt.key)
        self._document.edit(made, self.tr("Reject a change"))
        self._go_on()

    def _go_on(self) -> None:
        """The next place after an answer is in question already; with none left this is said."""
        if self.doubt is None:
            self.walk(1)
        else:
            self._list.setFocus()

    @property
    def doubt(self) -> Doubt | None:
        """The place in question; None where none is, or it was accepted."""
        row = self._list.currentRow()
        return self._asked[row] if 0 <= row < len(self._asked) and self._asked[row].key not in self._seen else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On the list, a digit chooses a person and Delete leaves words out."""
        if watched is self._list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            doubt, digit = self.doubt, event.text()
            if event.key() == Qt.Key.Key_Delete:
                self.drop()
                return True
            if digit.isdecimal() and doubt is not None and 0 < int(digit) <= len(doubt.choices):
                self._give(doubt.choices[int(digit) - 1])
                return True
        return super().eventFilter(watched, event)

    # ---- making

    def _parts(self) -> QWidget:
        left, right = QWidget(), QWidget()
        parts: tuple[tuple[QWidget, tuple[tuple[str, QWidget, int], ...]], ...] = (
            (left, ((self.tr("Source"), self.source, 1),)),
            (right, ((self.tr("Doubtful places"), self._list, 2), ("", self._card, 0), (self.tr("Fields found"), self._fields, 3))),
        )
        for side, inside in parts:
            column = QVBoxLayout(side)
            is_at_left = (side is left) != self.isRightToLeft()
            column.setContentsMargins(0 if is_at_left else 10, 0, 10 if is_at_left else 0, 0)
            column.setSpacing(6)
            for title, widget, stretch in inside:
                if title:
                    column.addWidget(label(title, "caption", buddy=widget))
                column.addWidget(widget, stretch)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        return holder

    def _keys(self) -> None:
        stack = self._document.undo_stack
        for key, act in (
            ("F8", lambda: self.walk(1)),
            ("Shift+F8", lambda: self.walk(-1)),
            ("F4", self.correct),
            ("Alt+Return", self.take),
            (QKeySequence.StandardKey.Undo, stack.undo),
            (QKeySequence.StandardKey.Redo, stack.redo),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # ---- showing

    def _show(self, release: Release) -> None:
        self._came.setText(" · ".join(filter(None, (came(release), self._changed()))))
        self._none.setVisible(len(release.unplaced) > 1)
        self._show_fields(found(release))
        asked, row = doubts(release, self._notes, self._document.style.people), self._list.currentRow()
        self._asked = (*changes(self._revisions), *asked)
        self._list.blockSignals(True)
        self._list.clear()
        for one in self._asked:
            self._list.addItem(self._said(one))
        still = [n for n, one in enumerate(self._asked) if one.key not in self._seen]
        row = next((n for n in still if n >= row), still[0] if still else -1)
        self._list.setCurrentRow(row)
        self._list.blockSignals(False)
        places = (self._place_of(self._asked[n]) for n in still)
        self.source.mark([place for place in places if place is not None])
        self._show_doubt(row)

    def _changed(self) -> str:
        """How many changes of each sort the source tracks, and its comments, which the report counts."""
        inserted = sum(one.kind == "insertion" for one in self._revisions)
        deleted = len(self._revisions) - inserted
        comments = sum(note.count for note in self._notes if note.code == "comments")
        told = (
            (inserted, self.tr("%n insertions", "", inserted)),
            (deleted, self.tr("%n deletions", "", deleted)),
            (comments, self.tr("%n comments", "", comments)),
        )
        return " · ".join(words for number, words in told if number)

    def _said(self, doubt: Doubt) -> str:
        return self.tr("✓ {doubt}").format(doubt=doubt.title) if doubt.key in self._seen else self.tr("? {doubt}").format(doubt=doubt.title)

    def _show_fields(self, fields: tuple[Found, ...]) -> None:
        if fields == self._found:
            return
        row, self._found = self._fields.currentRow(), fields
        self._fields.blockSignals(True)
        self._fields.clear()
        for one in fields:
            mark = "? " if one.is_doubtful else ""
            self._fields.addItem(QListWidgetItem(f"{mark}{one.title}: {one.text}"))
        self._fields.setCurrentRow(min(row, len(fields) - 1))
        self._fields.blockSignals(False)

    def _show_doubt(self, row: int) -> None:
        doubt = self.doubt
        self._card.show_doubt(doubt, "" if self._asked else self.tr("Every word found its field."))
        place = self._place_of(doubt) if doubt else None
        self.source.highlight(place)
        (self._card.accept_button if doubt else self._go).setDefault(True)
        if doubt is not None and self.isVisible():
            where = "" if place else self.tr("The source does not show its words.")
            announce(self, " ".join(filter(None, (doubt.title, doubt.detail, where))))

    def _show_field(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.source.highlight(next(stretches(self.source.text, self._found[row].passage), None))

    def _place_of(self, doubt: Doubt) -> tuple[int, int] | None:
        key = (doubt.passage, doubt.nth, doubt.line)
        if key not in self._places:
            self._places[key] = place_of(self.source.text, doubt)
        return self._places[key]

    # ---- changing

    def _choose_person(self, doubt: Doubt) -> None:
        from communique_ui.dialogs.person import PersonDialog

        everybody = candidates(self._document.release, self._document.style.people)
        likely = [one for one in everybody if one.speaker in doubt.choices]
        dialog = PersonDialog((*likely, *(one for one in everybody if one not in likely)), self)
        dialog.heading.setText(doubt.title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.picked.connect(self._give)
        dialog.open()

    def _give(self, speaker: Speaker) -> None:
        doubt = self.doubt
        if doubt is not None and doubt.kind in ("speaker", "near"):
            self._document.edit(give(self._document.release, doubt, speaker, _added), self.tr("Choose the speaker"))

    def _place(self, doubt: Doubt) -> None:
        """Put stray words at the end of the body."""
        release = self._document.release
        body = (*release.body, Block(uuid4().hex[:12], "paragraph", Text(" ".join(doubt.passage.split()))))
        after = replace(release, body=body, unplaced=_without(release, doubt.number))
        self._document.edit(after, self.tr("Place words of the import"))

    def _drop_all(self) -> None:
        self._document.edit(replace(self._document.release, unplaced=()), self.tr("Leave words of the import out"))

    def _go_to(self, caret: object) -> None:
        """Leave for the editor in the window; the sheet stays open beside it."""
        if caret is None:
            announce(self, self.tr("No field holds these words."))
            return
        window = self.parentWidget()
        if window is not None:
            window.activateWindow()
        self._document.show_place(caret)  # type: ignore[arg-type]


def came(release: Release) -> str:
    """What an import brought, in one line: paragraphs, quotes, people, and the sections that stayed empty."""
    counts = [f"{translate('Imported', 'Paragraphs')} {len(release.body)}"]
    counts += [f"{said(row.title)} {row.parts}" for row in rows(release, ()) if row.parts]
    empty = [said(title) for key, title in SECTIONS if any(row.key == key and row.is_empty for row in rows(release, ()))]
    missing = f"{translate('Imported', 'Empty')}: {', '.join(empty)}" if empty else ""
    return " · ".join(part for part in (*counts, missing) if part)


def _list(name: str, title: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setAccessibleName(title)
    made.setProperty("look", "field")
    made.setWordWrap(True)
    made.setTabKeyNavigation(False)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _added(release: Release, speaker: Speaker) -> tuple[Release, str]:
    return with_speaker(release, speaker, lambda: f"s{uuid4().hex[:8]}")


def _without(release: Release, n: int) -> tuple[Unplaced, ...]:
    return tuple(one for i, one in enumerate(release.unplaced) if i != n)
