"""What the editors of lists share: a card for each part, with lines for its texts, and buttons to add, raise and remove."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from communique.checking.finding import Finding
from communique.fields import Field
from communique.house_style.style import HouseStyle
from communique.release import Release
from communique_ui.caret import Caret
from communique_ui.controls.labels import Card, Glyph, caption, label, tool
from communique_ui.controls.typing import Line
from communique_ui.editors.editor import Editor, mark
from communique_ui.editors.texts import caret_in_line, show_line_caret
from communique_ui.wording import said


class PartLine(QObject):
    """A captioned line for one text of a part; ``edited`` carries the part's key and the text."""

    edited = Signal(str, str)
    caret_moved = Signal(str)

    def __init__(self, key: str, name: str, said_name: str, owner: QWidget) -> None:
        super().__init__(owner)
        self.key = key
        self.line = Line()
        self.line.setObjectName(f"{name}.{key}")
        self.line.setAccessibleName(said_name)
        self.glyph = Glyph("", "must", 14)
        self.glyph.hide()
        self.line.textChanged.connect(self._tell)
        self.line.cursorPositionChanged.connect(self._tell_caret)

    def _tell(self, text: str) -> None:
        self.edited.emit(self.key, text)

    def _tell_caret(self) -> None:
        self.caret_moved.emit(self.key)


class Row(Card):
    """A card for one part of a list; its signals carry its number first."""

    edited = Signal(int, object, str)
    removed = Signal(int)
    raised = Signal(int)
    caret_moved = Signal(int, object)

    def __init__(self, name: str, n: int) -> None:
        super().__init__()
        self.name, self.n = f"{name}.{n}", n
        self.item: Any = None
        self.setObjectName(self.name)
        self.lines: dict[str, PartLine] = {}
        self._cells: dict[str, QWidget] = {}
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(10)
        self.grid.setVerticalSpacing(6)
        self.top = QHBoxLayout()
        self.title = label("", "heading", wraps=True)
        self.top.addWidget(self.title, 1)
        self._up = tool("arrow-up", self.tr("Move up"), name=f"{self.name}.up")
        self._remove = tool("trash-2", self.tr("Remove"), name=f"{self.name}.remove")
        self.top.addWidget(self._up)
        self.top.addWidget(self._remove)
        self._up.setEnabled(n > 0)
        self._up.clicked.connect(self._tell_raised)
        self._remove.clicked.connect(self._tell_removed)
        self.rows.addLayout(self.top)
        self.rows.addLayout(self.grid)

    def add_line(self, key: str, text: str, row: int, column: int, span: int = 1) -> PartLine:
        """A line for the text ``key`` of the part, two grid rows high: caption, control."""
        one = PartLine(key, self.name, text, self)
        head = QHBoxLayout()
        head.setSpacing(5)
        head.addWidget(caption(text, one.line))
        head.addWidget(one.glyph)
        head.addStretch(1)
        cell = QWidget()
        inside = QVBoxLayout(cell)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(3)
        inside.addLayout(head)
        inside.addWidget(one.line)
        self.grid.addWidget(cell, row, column, 1, span)
        self._cells[key] = cell
        one.edited.connect(self.take_part)
        one.caret_moved.connect(self._tell_caret)
        self.lines[key] = one
        return one

    def show_part(self, key: str, is_shown: bool) -> None:
        """Show or hide the line of a text."""
        self._cells[key].setVisible(is_shown)

    def show_item(self, item: Any) -> None:
        """Show a part; nothing is emitted."""
        raise NotImplementedError

    def with_part(self, key: str, text: str) -> Any:
        """The part with one of its texts changed."""
        raise NotImplementedError

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        """What the row needs to know besides its part."""

    def take_part(self, key: str, text: str) -> None:
        """Somebody typed."""
        self.item = self.with_part(key, text)
        self.edited.emit(self.n, self.item, key)

    def set_read_only(self, is_read_only: bool) -> None:
        """Take no edits."""
        for one in self.lines.values():
            one.line.setReadOnly(is_read_only)
        self._up.setEnabled(not is_read_only and self.n > 0)
        self._remove.setEnabled(not is_read_only)

    def without_buttons(self) -> None:
        """A row that is there because the text has it can be neither moved nor removed here."""
        self._up.hide()
        self._remove.hide()

    def _tell_raised(self) -> None:
        self.raised.emit(self.n)

    def _tell_removed(self) -> None:
        self.removed.emit(self.n)

    def _tell_caret(self, key: str) -> None:
        block = f"{getattr(self.item, 'id', '')}.{key}"
        self.caret_moved.emit(self.n, caret_in_line(self.lines[key].line, self.name.split(".")[1], block))


class RowsEditor(Editor):
    """A list, a card for each of its parts; ``make`` gives an empty card for a number."""

    def __init__(self, field: Field, make: Callable[[str, int], Row], parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.setObjectName(self.name)
        self.setAccessibleName(said(field.label))
        self._make = make
        self.value: tuple[Any, ...] = ()
        self.items: list[Row] = []
        self._setting: tuple[Release, HouseStyle] | None = None
        self._is_read_only = False
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.empty = label("", "dim", wraps=True)
        self.buttons = QHBoxLayout()
        self.column.setSpacing(8)
        self.column.addLayout(self._list)
        self.column.addWidget(self.empty)
        self.column.addLayout(self.buttons)

    def show_value(self, value: Any) -> None:
        self.value = tuple(value or ())
        while len(self.items) > len(self.value):
            row = self.items.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.items) < len(self.value):
            self._append()
        for row, item in zip(self.items, self.value, strict=True):
            row.show_item(item)
        self.empty.setVisible(not self.value and bool(self.empty.text()))

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        self._setting = (release, style)
        for row in self.items:
            row.show_setting(release, style)

    def show_findings(self, findings: Sequence[Finding], *, is_waiting: bool = False) -> None:
        self.findings = tuple(findings)
        for row in self.items:
            for key, one in row.lines.items():
                block = f"{getattr(row.item, 'id', '')}.{key}"
                mark(one.glyph, one.line, [f for f in findings if f.place.block == block])

    def show_caret(self, caret: Caret) -> None:
        id_, _, part = (caret.block or "").rpartition(".")
        for row in self.items:
            if getattr(row.item, "id", None) in (id_, caret.block):
                line = row.lines.get(part) or next(iter(row.lines.values()), None)
                if line is not None:
                    show_line_caret(line.line, caret)
                return
        self.focus_first()

    def focus_first(self) -> None:
        """Take the focus to the first control that takes it."""
        for widget in self.findChildren(QWidget):
            if widget.isVisibleTo(self) and widget.isEnabled() and widget.focusPolicy().value & 1:
                widget.setFocus()
                return

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        for row in self.items:
            row.set_read_only(is_read_only)
        for n in range(self.buttons.count()):
            item = self.buttons.itemAt(n)
            widget = item.widget() if item else None
            if widget is not None:
                widget.setEnabled(not is_read_only)

    def put(self, value: tuple[Any, ...], run: str = "") -> None:
        """Tell another value of the whole list."""
        self.edited.emit(value, run)

    def _append(self) -> None:
        row = self._make(self.name, len(self.items))
        row.edited.connect(self._take)
        row.removed.connect(self._remove)
        row.raised.connect(self._raise)
        row.caret_moved.connect(self._tell_caret)
        row.set_read_only(self._is_read_only)
        if self._setting is not None:
            row.show_setting(*self._setting)
        self.items.append(row)
        self._list.addWidget(row)

    def _take(self, n: int, item: Any, part: str) -> None:
        self.value = (*self.value[:n], item, *self.value[n + 1 :])
        self.put(self.value, f"{self.field.key}.{n}.{part}" if part else "")

    def _remove(self, n: int) -> None:
        self.put((*self.value[:n], *self.value[n + 1 :]))

    def _raise(self, n: int) -> None:
        if n:
            self.put((*self.value[: n - 1], self.value[n], self.value[n - 1], *self.value[n + 1 :]))

    def _tell_caret(self, n: int, caret: Caret) -> None:
        self.caret_moved.emit(caret)
