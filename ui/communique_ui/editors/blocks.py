"""Editor of a short running text, boilerplate or notes: each line is a block, and the blocks keep their ids and spans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from communique.fields import Field
from communique.house_style.style import HouseStyle
from communique.release import Block, Release
from communique.text import Text
from communique_ui.caret import Caret
from communique_ui.controls.labels import button
from communique_ui.controls.offsets import to_points
from communique_ui.controls.typing import Words
from communique_ui.editors.editor import Editor
from communique_ui.editors.texts import show_words_caret, with_words


def with_lines(old: Sequence[Block], lines: Sequence[str]) -> tuple[Block, ...]:
    """The blocks with these words, a line each; empty lines are none. A line that changed keeps its block's id and its spans."""
    words = [line for line in lines if line.strip()]
    was = [block.text.plain for block in old]
    out: list[Block] = []
    for tag, a, b, c, d in SequenceMatcher(None, was, words, autojunk=False).get_opcodes():
        if tag == "equal":
            out += old[a:b]
            continue
        kept = old[a:b][: d - c]
        out += [replace(block, text=with_words(block.text, line)) for block, line in zip(kept, words[c:d], strict=False)]
        out += [Block(uuid4().hex[:12], "paragraph", Text(line)) for line in words[c + len(kept) : d]]
    return tuple(out)


class BlocksEditor(Editor):
    """Some paragraphs of plain words; Enter makes a new one. For boilerplate the house's own text is one press away."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.words = Words(9, has_lines=True)
        self.place(self.words)
        self._value: tuple[Block, ...] = ()
        self._house: tuple[str, ...] = ()
        self._use = button(self.tr("Use the house text"), "quiet", glyph="book-open", name=f"{self.name}.house")
        self._use.setVisible(False)
        self.head.addWidget(self._use)
        self._use.clicked.connect(self._take_house)
        self.words.edited.connect(self._tell)
        self.words.cursorPositionChanged.connect(self._tell_caret)

    def show_value(self, value: Any) -> None:
        self._value = tuple(value or ())
        lines = [block.text.plain for block in self._value]
        if [line for line in self.words.shown.split("\n") if line.strip()] != lines:
            self.words.show_text("\n".join(lines))
        self._offer()

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        if self.field.key != "boilerplate":
            return
        tongue = release.language.split("-")[0]
        own = next((one for one in style.boilerplate if one.language.split("-")[0] == tongue), None)
        house = own.paragraphs if own else ()
        if house != self._house:
            self._house = house
            self._offer()

    def show_caret(self, caret: Caret) -> None:
        offset = 0
        for line in self.words.shown.split("\n"):
            if any(block.id == caret.block and block.text.plain == line for block in self._value):
                break
            offset += len(line) + 1
        else:
            offset = 0
        show_words_caret(self.words, caret, offset)

    def set_read_only(self, is_read_only: bool) -> None:
        self.words.setReadOnly(is_read_only)
        self._use.setEnabled(not is_read_only)

    def _offer(self) -> None:
        self._use.setVisible(bool(self._house) and tuple(block.text.plain for block in self._value) != self._house)

    def _take_house(self) -> None:
        self.edited.emit(with_lines(self._value, self._house), "")

    def _tell(self, plain: str) -> None:
        value = with_lines(self._value, plain.split("\n"))
        if value != self._value:
            self._value = value
            self.edited.emit(value, self.field.key)
        self._offer()

    def _tell_caret(self) -> None:
        plain = self.words.shown
        at = to_points(plain, self.words.textCursor().position())
        before = plain[:at]
        line, column = before.rsplit("\n", 1)[-1], len(before) - (before.rfind("\n") + 1)
        n = sum(1 for one in plain.split("\n")[: before.count("\n")] if one.strip())
        block = self._value[n].id if n < len(self._value) and (line or plain) else None
        self.caret_moved.emit(Caret(self.field.key, block, column))
