"""The slots of a template as a form: a line, a date, a person of the house, one of some choices, somebody's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QStringListModel, Qt
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


class SlotForm(QWidget):
    """A control for each slot; ``values`` are texts as a template takes them: dates ISO, persons by their id or as typed."""

    def __init__(self, slots: Sequence[Slot], style: HouseStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots, self._style = tuple(slots), style
        self._controls: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(3)
        for slot in self._slots:
            self._add(slot)
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

    def _add(self, slot: Slot) -> None:
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
        head = QHBoxLayout()
        head.addWidget(caption(text, control))
        head.addStretch(1)
        if not slot.get("required", True):
            head.addWidget(label(self.tr("may stay empty"), "caption"))
        self._column.addLayout(head)
        self._column.addWidget(row or control)
        if slot.get("help"):
            self._column.addWidget(label(str(slot["help"]), "caption", wraps=True))
        self._column.addSpacing(7)

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
