"""A month to pick a day from: a popup of its own, with names and digits of the release's language, wholly usable by keyboard."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from communique.dates import format_date, partial
from communique_ui.controls.labels import button, label, tool

WEEKS = 6


class Calendar(QFrame):
    """One month; arrows move by days and weeks, Page keys by months, Enter picks, Escape closes."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Calendar"))
        self._language, self._today, self._day = "en", date(2000, 1, 1), date(2000, 1, 1)
        self._title = label("", "heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.addLayout(self._top())
        column.addLayout(self._month())
        self._now = button("", "quiet")
        self._now.clicked.connect(self._pick_today)
        column.addWidget(self._now)

    def open_at(self, day: date, today: date, language: str, place: QPoint) -> None:
        """Open with this day under the focus; ``place`` is the corner on the screen."""
        self._language, self._today, self._day = language, today, day
        self._now.setText(self.tr("Today, {date}").format(date=format_date(partial(today), "d MMMM yyyy", language)))
        for n, name in enumerate(self._names):
            name.setText(format_date(partial(date(2024, 1, 1) + timedelta(n)), "EEEEEE", language))
        self._draw()
        self.move(place)
        self.show()
        self._focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        key = Qt.Key(event.key())
        if key in steps:
            step = steps[key]
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft and abs(step) == 1
            self._go(self._day + timedelta(-step if mirrored else step))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self._go(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._now.hasFocus():
            self._pick(self._day)
        else:
            super().keyPressEvent(event)

    def _top(self) -> QHBoxLayout:
        line = QHBoxLayout()
        back, on = tool("chevron-left", self.tr("Month before")), tool("chevron-right", self.tr("Month after"))
        back.clicked.connect(self._back)
        on.clicked.connect(self._on)
        line.addWidget(back)
        line.addWidget(self._title, 1)
        line.addWidget(on)
        return line

    def _month(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(1)
        self._names: list[QLabel] = []
        self._days: list[QToolButton] = []
        for n in range(7):
            name = label("", "caption")
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._names.append(name)
            grid.addWidget(name, 0, n)
        for n in range(7 * WEEKS):
            cell = QToolButton()
            cell.setProperty("look", "day")
            cell.setCheckable(True)
            cell.clicked.connect(self._clicked)
            self._days.append(cell)
            grid.addWidget(cell, 1 + n // 7, n % 7)
        return grid

    def _first(self) -> date:
        """The Monday in the upper corner."""
        first = self._day.replace(day=1)
        return first - timedelta(first.weekday())

    def _draw(self) -> None:
        self._title.setText(format_date(partial(self._day), "LLLL yyyy", self._language))
        first = self._first()
        for n, cell in enumerate(self._days):
            day = first + timedelta(n)
            cell.setText(str(day.day))
            cell.setAccessibleName(format_date(partial(day), "EEEE d MMMM yyyy", self._language))
            cell.setChecked(day == self._day)
            state = "today" if day == self._today else "other" if day.month != self._day.month else ""
            if cell.property("state") != state:
                cell.setProperty("state", state)
                cell.style().unpolish(cell)
                cell.style().polish(cell)

    def _go(self, day: date) -> None:
        if 1 < day.year < 9999:
            self._day = day
            self._draw()
            self._focus()

    def _turn(self, months: int) -> None:
        month = self._day.month - 1 + months
        year, month = self._day.year + month // 12, month % 12 + 1
        self._go(date(year, month, min(self._day.day, calendar.monthrange(year, month)[1])))

    def _back(self) -> None:
        self._turn(-1)

    def _on(self) -> None:
        self._turn(1)

    def _focus(self) -> None:
        self._days[(self._day - self._first()).days].setFocus()

    def _clicked(self) -> None:
        cell = self.sender()
        self._pick(self._first() + timedelta(next(n for n, one in enumerate(self._days) if one is cell)))

    def _pick_today(self) -> None:
        self._pick(self._today)

    def _pick(self, day: date) -> None:
        self.close()
        self.picked.emit(day)
