"""Editors of a date, which may be partial, and of an embargo: wall time, zone, and what that is in UTC."""

from __future__ import annotations

import sys
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from communique.dates import day, format_date, iso, partial
from communique.fields import Field
from communique.house_style.style import HouseStyle
from communique.release import PartialDate, Release
from communique.typed_dates import nearest, read_date
from communique_ui.caret import Caret
from communique_ui.controls.calendar import Calendar
from communique_ui.controls.labels import set_state, tool
from communique_ui.controls.typing import Line
from communique_ui.editors.editor import Editor
from communique_ui.editors.texts import caret_in_line, show_line_caret

LONGEST = "30 September 2026"


class DateLine(QWidget):
    """A line one types a date into, as one likes, and a button that opens the calendar; shows the house form when left.

    ``typed`` carries every text typed, ``picked`` a day of the calendar, ``left`` says that the line was left or Enter pressed.
    """

    typed = Signal(str)
    picked = Signal(object)
    left = Signal()

    def __init__(self, name: str, said_name: str) -> None:
        super().__init__()
        self.line = Line()
        self.line.setObjectName(name)
        self.line.setAccessibleName(said_name)
        room = self.line.fontMetrics().horizontalAdvance(LONGEST)
        self.line.setMinimumWidth(room + 20)
        self._open = tool("calendar-days", self.tr("Choose from the calendar"), name=f"{name}.calendar", look="field")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self._open)
        self.day, self.today, self.language = date(2000, 1, 1), date(2000, 1, 1), "en"
        self._calendar: Calendar | None = None
        self.line.textChanged.connect(self.typed)
        self.line.left.connect(self.left)
        self.line.returnPressed.connect(self.left)
        self._open.clicked.connect(self.open_calendar)

    def open_calendar(self) -> None:
        """Show the calendar under the line."""
        if self._calendar is None:
            self._calendar = Calendar(self)
            self._calendar.picked.connect(self._take)
        self._calendar.open_at(self.day, self.today, self.language, self.mapToGlobal(QPoint(0, self.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def set_read_only(self, is_read_only: bool) -> None:
        """Take no edits."""
        self.line.setReadOnly(is_read_only)
        self._open.setEnabled(not is_read_only)

    def _take(self, day: object) -> None:
        self.line.setFocus()
        self.picked.emit(day)


class DateEditor(Editor):
    """A date, shown as the house prints it; typing is read with every key, and what is no date is put back when the line is left."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.date_line = DateLine(self.name, field.label)
        self.place(self.date_line.line, row=self.date_line)
        self._value: PartialDate | None = None
        self._meanwhile = ""
        self._form, self._language, self._month_first = "d MMMM yyyy", "en", False
        self.date_line.line.setPlaceholderText(self.tr("6 October 2026"))
        self.date_line.typed.connect(self._read)
        self.date_line.picked.connect(self._pick)
        self.date_line.left.connect(self._settle)
        self.date_line.line.cursorPositionChanged.connect(self._tell_caret)
        self.date_line.line.returnPressed.connect(self.accepted)

    def show_value(self, value: Any) -> None:
        changed = value != self._value
        self._value = value
        if changed:
            self._show_form()

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        setting = (style.date_form, release.language or style.language, style.date_form.lstrip().startswith("M"))
        if setting != (self._form, self._language, self._month_first):
            self._form, self._language, self._month_first = setting
            if not self.date_line.line.hasFocus():
                self._show_form()

    def show_caret(self, caret: Caret) -> None:
        show_line_caret(self.date_line.line, caret)

    def set_read_only(self, is_read_only: bool) -> None:
        self.date_line.set_read_only(is_read_only)

    def _read(self, text: str) -> None:
        value = read_date(text, self._language, month_first=self._month_first)
        if value is None and text.strip():
            self.note.setText(self.tr("Not a date yet"))
            set_state(self.note, "")
            return
        self.note.setText("")
        self._tell(value)

    def _pick(self, day: date) -> None:
        self._tell(partial(day))
        self._show_form()

    def _tell(self, value: PartialDate | None) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit(value, self.field.key)

    def _settle(self) -> None:
        """Left: a day without a year gets the nearest one where the whole date is wanted; what could not be read is put back."""
        text = self.date_line.line.text()
        if text.strip() and read_date(text, self._language, month_first=self._month_first) is None:
            self.told.emit(self.tr("“{text}” is not a date. The date stays as it was.").format(text=text.strip()))
        elif self._value and self.field.key == "date":
            self._tell(nearest(self._value, datetime.now().astimezone().date()))
        self.note.setText("")
        self._show_form()

    def _show_form(self) -> None:
        """The house form; its library is loaded after the first paint only, and the ISO form stands there meanwhile."""
        if self._value is None or "babel.dates" in sys.modules:
            self._show_form_now()
            return
        self._meanwhile = iso(self._value)
        self.date_line.line.show_text(self._meanwhile)
        QTimer.singleShot(0, self, self._show_form_later)

    def _show_form_later(self) -> None:
        if self.date_line.line.text() == self._meanwhile:
            self._show_form_now()

    def _show_form_now(self) -> None:
        value, today = self._value, datetime.now().astimezone().date()
        self.date_line.line.show_text(format_date(value, self._form, self._language) if value else "")
        self.date_line.day, self.date_line.today, self.date_line.language = day(value) or today, today, self._language

    def _tell_caret(self) -> None:
        self.caret_moved.emit(caret_in_line(self.date_line.line, self.field.key))
