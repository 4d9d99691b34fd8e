"""Editors of words: one line, a headline that grows, and a list of subheads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from communique import gazetteer
from communique.checking.finding import Finding
from communique.fields import Field
from communique.house_style.style import HouseStyle
from communique.release import Release
from communique.text import Text
from communique_ui.anchors import changed_stretch
from communique_ui.caret import Caret
from communique_ui.controls.labels import Glyph, button, set_state, tool
from communique_ui.controls.offsets import to_points, to_qt
from communique_ui.controls.typing import Line, Words
from communique_ui.editors.editor import Editor, at_part, mark
from communique_ui.editors.hints import Hint, hint
from communique_ui.wording import said, to_translate

CAPTIONS = {"dateline.written_by_hand": to_translate("Fields", "Appears as")}


def with_words(old: Text, new: str) -> Text:
    """The text with other words: only the stretch that differs is replaced, so that spans around it stay."""
    change = changed_stretch(old.plain, new)
    return old.replaced(change.start, change.end, new[change.start : change.end + change.grown])


class LineEditor(Editor):
    """One line of plain text, with words to choose from where ``suggest`` gave some."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = Line()
        self._offered: QStringListModel | None = None
        self._is_optional = field.get(Release()) is None
        self._hint = Hint()
        self.place(self.line, CAPTIONS.get(field.key, ""))
        self.line.textChanged.connect(self._tell)
        self.line.cursorPositionChanged.connect(self._tell_caret)
        self.line.returnPressed.connect(self.accepted)
        self._setting: tuple[Release, HouseStyle] | None = None
        self._settled = ""
        if field.key == "dateline.city":
            self.line.left.connect(self._settle)

    def show_value(self, value: Any) -> None:
        if (value or "") != self.line.text():  # not what was just typed here
            self._settled = value or ""
        self.line.show_text(value or "")

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        self._setting = (release, style)
        offered = hint(self.field.key, release, style)
        if offered != self._hint:
            self._hint = offered
            self.line.setPlaceholderText(offered.placeholder)
            self.suggest(offered.words)

    def _settle(self) -> None:
        """A city was written: its country follows where none stands there, as one step with the writing."""
        city, was = self.line.text(), self._settled
        self._settled = city
        if self._setting is None or city == was:
            return
        release, style = self._setting
        country = gazetteer.country_of(city, style.countries)
        if release.dateline is not None and country and not release.dateline.country:
            dateline = replace(release.dateline, country=country)
            self.reworked.emit(replace(release, dateline=dateline), self.tr("Country of {city}").format(city=city), self.field.key)

    def suggest(self, words: Sequence[str]) -> None:
        """Offer words while somebody types; those that contain what stands there."""
        if self._offered is None:
            self._offered = QStringListModel(self)
            completer = QCompleter(self._offered, self.line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.line.setCompleter(completer)
        if self._offered.stringList() != list(words):
            self._offered.setStringList(list(words))

    def show_caret(self, caret: Caret) -> None:
        show_line_caret(self.line, caret)

    def set_read_only(self, is_read_only: bool) -> None:
        self.line.setReadOnly(is_read_only)

    def _tell(self, text: str) -> None:
        self.edited.emit(None if self._is_optional and not text else text, self.field.key)

    def _tell_caret(self) -> None:
        self.caret_moved.emit(caret_in_line(self.line, self.field.key))


class TextEditor(Editor):
    """A headline: grows from one line to three, counts its characters against the house's limit, and never cuts."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.words = Words(3)
        self.words.setProperty("scale", "headline")
        font = self.words.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(font.Weight.DemiBold)
        self.words.setFont(font)
        self.place(self.words)
        self._value, self._limit = Text(), 0
        self.words.edited.connect(self._tell)
        self.words.cursorPositionChanged.connect(self._tell_caret)
        self.words.accepted.connect(self.accepted)

    def show_value(self, value: Any) -> None:
        self._value = value or Text()
        self.words.show_text(self._value.plain)
        self._count()

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        limit = int(getattr(style.limits, self.field.key, 0))
        if limit != self._limit:
            self._limit = limit
            self._count()

    def show_caret(self, caret: Caret) -> None:
        show_words_caret(self.words, caret)

    def set_read_only(self, is_read_only: bool) -> None:
        self.words.setReadOnly(is_read_only)

    def _tell(self, plain: str) -> None:
        self._value = with_words(self._value, plain)
        self._count()
        self.edited.emit(self._value, self.field.key)

    def _tell_caret(self) -> None:
        self.caret_moved.emit(caret_in_words(self.words, self.field.key))

    def _count(self) -> None:
        length, limit = len(self._value.plain), self._limit
        if not limit:
            self.note.setText(self.tr("%n characters", "", length) if length else "")
        elif length > limit:
            self.note.setText(self.tr("{n} / %n characters — {over} over", "", limit).format(n=length, over=length - limit))
        else:
            self.note.setText(self.tr("{n} / %n characters", "", limit).format(n=length))
        set_state(self.note, "should" if limit and length > limit else "")


class TextsEditor(Editor):
    """Subheads, one under the other; the button adds one, and one that is left empty goes."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.setObjectName(self.name)
        self._value: tuple[Text, ...] = ()
        self._rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._add = button(self.tr("Add a subhead"), "quiet", glyph="plus", name=f"{self.name}.add")
        self._add.clicked.connect(self._begin)
        self.column.addLayout(self._list)
        self._add.setProperty("size", "small")
        line = QHBoxLayout()
        line.addWidget(self._add)
        line.addStretch(1)
        self.column.addLayout(line)
        self.setFocusProxy(self._add)

    def show_value(self, value: Any) -> None:
        self._value = tuple(value or ())
        self._fit(len(self._value))
        for row, text in zip(self._rows, self._value, strict=False):
            row.words.show_text(text.plain)

    def show_findings(self, findings: Sequence[Finding], *, is_waiting: bool = False) -> None:
        self.findings = tuple(findings)
        for n, row in enumerate(self._rows):
            mark(row.glyph, row.words, at_part(findings, str(n)))

    def show_caret(self, caret: Caret) -> None:
        n = int(caret.block or 0)
        if n < len(self._rows):
            show_words_caret(self._rows[n].words, caret)
        else:
            self._add.setFocus()

    def set_read_only(self, is_read_only: bool) -> None:
        self._add.setEnabled(not is_read_only)
        for row in self._rows:
            row.set_read_only(is_read_only)

    def _fit(self, count: int) -> None:
        while len(self._rows) > count:
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < count:
            self._append()

    def _append(self) -> None:
        n = len(self._rows)
        row = _Row(f"{self.name}.{n}", n, self.tr("Subhead {n}").format(n=n + 1))
        row.edited.connect(self._tell)
        row.accepted.connect(self.accepted)
        row.left.connect(self._left)
        row.caret_moved.connect(self._tell_caret)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._list.addWidget(row)

    def _begin(self) -> None:
        """An empty row to type in; the release has a subhead from the first letter on."""
        self._fit(len(self._value) + 1)
        self._rows[-1].words.setFocus()

    def _tell(self, n: int, plain: str) -> None:
        old = (*self._value, Text()) if n >= len(self._value) else self._value
        self._value = tuple(with_words(text, plain) if i == n else text for i, text in enumerate(old))
        self.edited.emit(self._value, f"{self.field.key}.{n}")

    def _tell_caret(self, n: int) -> None:
        self.caret_moved.emit(caret_in_words(self._rows[n].words, self.field.key, str(n)))

    def _left(self, n: int) -> None:
        if n < len(self._value) and not self._value[n]:
            self._remove(n)
        elif n >= len(self._value) and n < len(self._rows):
            self._fit(len(self._value))

    def _remove(self, n: int) -> None:
        if n < len(self._value):
            self.edited.emit(tuple(text for i, text in enumerate(self._value) if i != n), "")
        else:
            self._fit(len(self._value))


class _Row(QWidget):
    """One subhead with its mark and the button that takes it away; its signals carry its number."""

    edited = Signal(int, str)
    left = Signal(int)
    removed = Signal(int)
    caret_moved = Signal(int)
    accepted = Signal()

    def __init__(self, name: str, n: int, said_name: str) -> None:
        super().__init__()
        self._n = n
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(5)
        self.words = Words(3)
        self.words.setObjectName(name)
        self.words.setAccessibleName(said_name)
        self.words.setPlaceholderText(said("What the headline does not say yet."))
        self.glyph = Glyph("", "must", 14)
        self.glyph.hide()
        self._remove = tool("x", self.tr("Remove this subhead"), name=f"{name}.remove")
        line.addWidget(self.words, 1)
        line.addWidget(self.glyph)
        line.addWidget(self._remove)
        self.words.edited.connect(self._tell)
        self.words.left.connect(self._tell_left)
        self.words.accepted.connect(self.accepted)
        self.words.cursorPositionChanged.connect(self._tell_caret)
        self._remove.clicked.connect(self._tell_removed)

    def set_read_only(self, is_read_only: bool) -> None:
        self.words.setReadOnly(is_read_only)
        self._remove.setEnabled(not is_read_only)

    def _tell(self, plain: str) -> None:
        self.edited.emit(self._n, plain)

    def _tell_left(self) -> None:
        self.left.emit(self._n)

    def _tell_caret(self) -> None:
        self.caret_moved.emit(self._n)

    def _tell_removed(self) -> None:
        self.removed.emit(self._n)


def caret_in_line(line: QLineEdit, key: str, block: str | None = None) -> Caret:
    """Where the caret of a line stands."""
    plain, at = line.text(), line.cursorPosition()
    anchor: int | None = None
    if line.hasSelectedText():
        start, end = line.selectionStart(), line.selectionEnd()
        anchor = to_points(plain, end if at == start else start)
    return Caret(key, block, to_points(plain, at), anchor)


def show_line_caret(line: QLineEdit, caret: Caret) -> None:
    """Take focus and caret to a place of a line."""
    line.setFocus()
    at = to_qt(line.text(), caret.position)
    if caret.anchor is None:
        line.setCursorPosition(at)
    else:
        anchor = to_qt(line.text(), caret.anchor)
        line.setSelection(anchor, at - anchor)


def caret_in_words(words: Words, key: str, block: str | None = None) -> Caret:
    """Where the caret of some lines stands."""
    cursor, plain = words.textCursor(), words.shown
    anchor = to_points(plain, cursor.anchor()) if cursor.hasSelection() else None
    return Caret(key, block, to_points(plain, cursor.position()), anchor)


def show_words_caret(words: Words, caret: Caret, offset: int = 0) -> None:
    """Take focus and caret to a place of some lines; ``offset`` is where the place's own words begin, in code points."""
    words.setFocus()
    cursor, plain = words.textCursor(), words.shown
    last = len(plain)
    cursor.setPosition(to_qt(plain, min(offset + (caret.position if caret.anchor is None else caret.anchor), last)))
    if caret.anchor is not None:
        cursor.setPosition(to_qt(plain, min(offset + caret.position, last)), cursor.MoveMode.KeepAnchor)
    words.setTextCursor(cursor)
