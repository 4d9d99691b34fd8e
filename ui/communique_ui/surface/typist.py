"""Keys of the surface: letters with the marks they continue, Enter, Backspace, the signs at the start of a line, Tab from blank to blank."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from communique.release import Block, BlockKind
from communique_ui.surface import changes, marks
from communique_ui.surface.changes import Point
from communique_ui.surface.reading import on_screen
from communique_ui.surface.typing_marks import toggled, typed_marks
from communique_ui.wording import translate

if TYPE_CHECKING:
    from communique_ui.surface.body import Body

STARTS: dict[str, BlockKind] = {">": "quote", "##": "heading", "-": "list-item", "*": "list-item", "•": "list-item"}
_Key = Qt.KeyboardModifier
_PLAIN_KEYS = (_Key.NoModifier, _Key.ShiftModifier, _Key.KeypadModifier)


class Typist:
    """What keys do that Qt would do otherwise."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._pending: marks.Marks | None = None

    def forget(self) -> None:
        """The caret has moved: marks switched on for the next letter are off."""
        self._pending = None

    def toggle(self, kind: str) -> None:
        """Switch strong or emphasis for what is typed next."""
        self._pending = toggled(self._marks(), kind)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False leaves it to Qt."""
        if self._body.isReadOnly():
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in _PLAIN_KEYS:
            self._break()
            return True
        if event.key() == Qt.Key.Key_Backspace and event.modifiers() in _PLAIN_KEYS and self._becomes_paragraph():
            return True
        if event.text() == "@" and self._is_at_word_start():
            self._body.commands.insert_speaker("@")
            return True
        if _types(event):
            self.type(event.text())
            if event.text() == " ":
                self._start_line()
            return True
        return False

    def compose(self, event: QInputMethodEvent) -> bool:
        """Take a word an input method has finished, with the marks typed letters would have; False leaves the event to Qt."""
        words = event.commitString()
        if not words or event.replacementLength() or self._body.isReadOnly():
            return False
        self._body.give_up_composing()
        self.type(words)
        if event.preeditString():
            self._body.show_composing(QInputMethodEvent(event.preeditString(), event.attributes()))
        return True

    def type(self, words: str) -> None:
        """Put words at the caret or in the place of the selection."""
        body = self._body
        look = body.dress.char_format(self._marks(), body.binding.row_here().kind)
        cursor = body.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for n, part in enumerate(words.splitlines() or [words]):
            if n:
                cursor.insertBlock()
            cursor.insertText(on_screen(part), look)
        cursor.endEditBlock()
        body.setTextCursor(cursor)
        body.ensureCursorVisible()

    def go_to_blank(self, is_forward: bool) -> bool:
        """Select the next or previous blank; False where there is none that way."""
        start, end = self._body.binding.points()
        blanks = [
            (Point(n, span.start), Point(n, span.end))
            for n, row in enumerate(self._body.binding.rows)
            for span in row.text.of_kind("blank")
        ]
        here = [(start.row, start.offset), (end.row, end.offset)]
        is_on_one = (start, end) in blanks
        if is_forward:
            ahead = [b for b in blanks if (b[0].row, b[0].offset) >= here[1] or (not is_on_one and b[0] == start)]
        else:
            ahead = [b for b in reversed(blanks) if (b[1].row, b[1].offset) <= here[0]]
        if not ahead:
            return False
        self._body.binding.select(*ahead[0])
        return True

    def _marks(self) -> marks.Marks:
        """The marks of what is typed next."""
        if self._pending is not None:
            return self._pending
        start, end = self._body.binding.points()
        rows = self._body.binding.rows
        if start.row == end.row:
            return typed_marks(rows[start.row].text, start.offset, end.offset)
        return typed_marks(rows[start.row].text, start.offset, start.offset + 1)

    def _is_at_word_start(self) -> bool:
        start = self._body.binding.points()[0]
        before = self._body.binding.rows[start.row].text.plain[: start.offset]
        return not before[-1:].isalnum() and before[-1:] not in (".", "_", "-")

    # ---- Enter and Backspace

    def _break(self) -> None:
        """A new paragraph; what stands behind the caret goes into it."""
        binding = self._body.binding
        start, end = binding.points()
        rows = changes.cut(binding.rows, start, end) if start != end else binding.rows
        rows, point = changes.broken(rows, start, self._body.ids.new)
        binding.change(rows, translate("Body", "New paragraph"), at=point)

    def _becomes_paragraph(self) -> bool:
        """Backspace at the start of a quote, heading or list item makes it a paragraph first."""
        start, end = self._body.binding.points()
        row = self._body.binding.row_here()
        if start != end or start.offset or row.kind == "paragraph":
            return False
        self._rekind(start.row, "paragraph")
        return True

    def _rekind(self, number: int, kind: BlockKind) -> None:
        body = self._body
        rows = changes.with_kind(body.binding.rows, {number}, kind)
        body.binding.change(rows, translate("Body", "Change the kind of paragraph"), at=Point(number, 0))

    def _start_line(self) -> None:
        """``> ``, ``## `` and ``- `` at the start of a paragraph make it a quote, a subheading, a list item."""
        body = self._body
        point, row = body.binding.points()[0], body.binding.row_here()
        sign = row.text.plain[: point.offset]
        kind = STARTS.get(sign[:-1]) if row.kind == "paragraph" and sign.endswith(" ") else None
        if kind is None:
            return
        rows = list(body.binding.rows)
        rows[point.row] = Block(row.id, kind, row.text.slice(point.offset, len(row.text.plain)))
        body.binding.change(tuple(rows), translate("Body", "Change the kind of paragraph"), at=Point(point.row, 0))


def _types(event: QKeyEvent) -> bool:
    """Whether a key puts letters into the text: AltGr counts as Ctrl+Alt on some systems."""
    text = event.text()
    if not text or event.key() == Qt.Key.Key_Tab:
        return False
    held = event.modifiers() & (_Key.ControlModifier | _Key.AltModifier | _Key.MetaModifier)
    if held and held != _Key.ControlModifier | _Key.AltModifier:
        return False
    return all(unicodedata.category(letter) != "Cc" for letter in text)
