"""EDITORS: which editor shows which kind of field, and how an editor is tied to the document. The body has a surface of its own."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from communique.checking.finding import Finding
from communique.fields import Field, FieldKind
from communique.house_style.style import HouseStyle
from communique.release import Release
from communique_ui.caret import Caret
from communique_ui.document import ReleaseDocument
from communique_ui.editors.blocks import BlocksEditor
from communique_ui.editors.choices import ChoiceEditor
from communique_ui.editors.contacts import ContactsEditor
from communique_ui.editors.dates import DateEditor
from communique_ui.editors.editor import Editor
from communique_ui.editors.embargo import EmbargoEditor
from communique_ui.editors.images import ImagesEditor
from communique_ui.editors.quotes import QuotesEditor
from communique_ui.editors.speakers import SpeakersEditor
from communique_ui.editors.texts import LineEditor, TextEditor, TextsEditor
from communique_ui.panels.tally import is_empty

EDITORS: dict[FieldKind, type[Editor]] = {
    FieldKind.CHOICE: ChoiceEditor,
    FieldKind.DATE: DateEditor,
    FieldKind.EMBARGO: EmbargoEditor,
    FieldKind.LINE: LineEditor,
    FieldKind.TEXT: TextEditor,
    FieldKind.TEXTS: TextsEditor,
    FieldKind.BLOCKS: BlocksEditor,
    FieldKind.QUOTES: QuotesEditor,
    FieldKind.SPEAKERS: SpeakersEditor,
    FieldKind.CONTACTS: ContactsEditor,
    FieldKind.IMAGES: ImagesEditor,
}
_NOTHING = object()


def bind(editor: Editor, document: ReleaseDocument) -> Binding:
    """Tie an editor to its field of the document, both ways."""
    return Binding(editor, document)


class Binding(QObject):
    """Carries the document's value to one editor, and the editor's edits to the document; lives as long as the editor."""

    def __init__(self, editor: Editor, document: ReleaseDocument) -> None:
        super().__init__(editor)
        self._editor, self._document, self._field = editor, document, editor.field
        self._shown: Any = _NOTHING
        self._found: tuple[Finding, ...] = ()
        self._is_waiting = False
        editor.edited.connect(self._take)
        editor.caret_moved.connect(self._note_caret)
        editor.place_wanted.connect(self._show_place)
        editor.reworked.connect(document.edit_further)
        document.changed.connect(self._show)
        document.style_changed.connect(self._show_style)
        document.findings_changed.connect(self._show_findings)
        document.caret_wanted.connect(self._show_caret)
        document.read_only_changed.connect(self._show_read_only)
        self._show(document.release)
        self._show_findings()
        if document.read_only:
            editor.set_read_only(True)

    def _show(self, release: Release) -> None:
        value = self._field.get(release)
        if value is not self._shown:
            same = self._shown is not _NOTHING and value == self._shown
            self._shown = value
            if not same:
                self._editor.show_value(value)
        self._editor.show_setting(release, self._document.style)

    def _show_style(self, style: HouseStyle) -> None:
        self._editor.show_setting(self._document.release, style)

    def _show_findings(self) -> None:
        found = self._document.findings_in(self._field.key)
        is_waiting = bool(found) and is_empty(self._field.get(self._document.release)) and not self._document.is_wanted_out
        if (found, is_waiting) != (self._found, self._is_waiting):
            self._found, self._is_waiting = found, is_waiting
            self._editor.show_findings(found, is_waiting=is_waiting)

    def _show_caret(self, caret: Caret) -> None:
        if caret.field == self._field.key:
            self._editor.show_caret(caret)

    def _show_read_only(self, reason: str) -> None:
        self._editor.set_read_only(bool(reason))

    def _take(self, value: object, run: str) -> None:
        self._document.set_field(self._field.key, value, run=run)
        now = self._field.get(self._document.release)
        if now != value:  # refused or tidied: what stands on the screen is not in the document
            self._shown = now
            self._editor.show_value(now)

    def _show_place(self, caret: Caret) -> None:
        self._document.show_place(caret)

    def _note_caret(self, caret: Caret) -> None:
        self._document.note_caret(caret)


def editor_for(field: Field) -> Editor:
    """A new editor for a field; KeyError for the body, which is no editor but the surface."""
    return EDITORS[field.kind](field)
