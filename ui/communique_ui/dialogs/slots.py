"""The slots of a template as a form: a line, a date, a person of the house, one of some choices, somebody's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from communique import people
from communique.dates import iso, partial
from communique.house_style.style import HouseStyle
from communique.typed_dates import nearest, read_date
from communique_ui.controls.choices import Choice
from communique_ui.controls.labels import caption, label
from communique_ui.controls.typing import Line, Words
from communique_ui.editors.dates import DateLine

Slot = Mapping[str, Any]
SHORT = ("date", "place")


class SlotForm(QWidget):
    """A control for each slot; ``values`` are texts as a template takes them: dates ISO, persons by their id or as typed."""

    edited = Signal()
    """Something was typed or chosen."""

    def __init__(self, slots: Sequence[Slot], style: HouseStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots, self._style = tuple(slots), style
        self._controls: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(3)
        for row in _rows(self._slots):
            beside = QHBoxLayout()
            beside.setSpacing(12)
            for slot in row:
                beside.addLayout(self._cell(slot), 1)
            self._column.addLayout(beside)
            self._column.addSpacing(7)
        self._column.addStretch(1)

    def values(self) -> dict[str, str]:
        """What was filled in; slots left empty are missing."""
        given = {str(slot["key"]): self._value(slot) for slot in self._slots}
        return {key: value for key, value in given.items() if value}

    def focus_first(self) -> None:
        """Take the focus to the first slot."""
        first = next(iter(self._controls.values()), None)
        if first is not None:
            first.setFocus()

    def _cell(self, slot: Slot) -> QVBoxLayout:
        kind, name = str(slot.get("kind", "line")), f"slot.{slot['key']}"
        text, row = str(slot["label"]), None
        control: QWidget
        if kind == "choice":
            control = self._choice(slot)
        elif kind == "quote":
            control = Words(4)
            control.show_text(str(slot.get("default", "")))
        elif kind == "date":
            row = DateLine(name, text)
            row.language, row.today = self._style.language, datetime.now().astimezone().date()
            row.day = row.today
            row.picked.connect(self._picker(row))
            control = row.line
            row.line.setText(str(slot.get("default", "")))
            row.line.setPlaceholderText(self.tr("6 October 2026"))
        else:
            control = self._line(slot, kind)
        control.setObjectName(name)
        control.setAccessibleName(text)
        control.setToolTip(str(slot.get("help", "")))
        self._controls[str(slot["key"])] = control
        self._tell_edits_of(control)
        head = QHBoxLayout()
        head.addWidget(caption(text, control))
        head.addStretch(1)
        if not slot.get("required", True):
            head.addWidget(label(self.tr("may stay empty"), "caption"))
        cell = QVBoxLayout()
        cell.setSpacing(3)
        cell.addLayout(head)
        cell.addWidget(row or control)
        if slot.get("help") and kind != "date":  # a date is read as it is typed, and the line shows how
            cell.addWidget(label(str(slot["help"]), "caption", wraps=True))
        cell.addStretch(1)
        return cell

    def _tell_edits_of(self, control: QWidget) -> None:
        if isinstance(control, Line):
            control.textChanged.connect(self.edited)
        elif isinstance(control, Words):
            control.edited.connect(self.edited)
        elif isinstance(control, Choice):
            control.currentIndexChanged.connect(self.edited)

    def _line(self, slot: Slot, kind: str) -> Line:
        line = Line()
        line.setText(str(slot.get("default", "")))
        words: tuple[str, ...] = ()
        if kind == "person":
            words = tuple(people.full_name(one.name) for one in self._style.people)
            line.setPlaceholderText(self.tr("Name, post, organisation"))
        elif kind == "place":
            words = (*filter(None, (self._style.organisation.city,)), *self._style.dateline.stand_alone)
        if words:
            completer = QCompleter(QStringListModel(list(dict.fromkeys(words)), line), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        return line

    def _choice(self, slot: Slot) -> Choice:
        choice = Choice()
        choice.setPlaceholderText(self.tr("Choose"))
        for one in slot.get("choices", ()):
            choice.addItem(str(one), str(one))
        choice.setCurrentIndex(choice.findData(str(slot.get("default", ""))))
        return choice

    def _picker(self, row: DateLine) -> Any:
        def pick(day: Any) -> None:
            row.line.setText(iso(partial(day)))

        return pick

    def _value(self, slot: Slot) -> str:
        control = self._controls[str(slot["key"])]
        if isinstance(control, Choice):
            return str(control.currentData() or "")
        if isinstance(control, Words):
            return control.shown.strip()
        text = control.text().strip() if isinstance(control, Line) else ""
        if slot.get("kind") == "date" and text:
            read = read_date(text, self._style.language, month_first=self._style.date_form.lstrip().startswith("M"))
            return iso(nearest(read, datetime.now().astimezone().date())) if read else text
        return text


def _rows(slots: Sequence[Slot]) -> list[list[Slot]]:
    """The slots in rows: two short ones of a kind that follow one another stand side by side, city by country, first day by last."""
    rows: list[list[Slot]] = []
    for slot in slots:
        kind = slot.get("kind")
        if kind in SHORT and rows and len(rows[-1]) == 1 and rows[-1][0].get("kind") == kind:
            rows[-1].append(slot)
        else:
            rows.append([slot])
    return rows
