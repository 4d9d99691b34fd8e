"""Editor of the contacts: whom the press may call, and which parts of it stay in the house."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QMenu, QWidget

from communique.fields import Field
from communique.house_style.style import HouseStyle
from communique.release import Contact, Release
from communique_ui.controls.choices import Tick
from communique_ui.controls.flow import Flow
from communique_ui.controls.labels import button
from communique_ui.editors.rows import Row, RowsEditor

PLACES = (("name", 0, 0), ("role", 0, 1), ("organisation", 0, 2), ("phone", 1, 0), ("email", 1, 1), ("web", 1, 2))
PRIVATE = ("name", "phone", "email")


class ContactsEditor(RowsEditor):
    """A card for each contact; those of the house are one press away."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, ContactRow, parent)
        self.empty.setText(self.tr("No contact yet. The press needs somebody to call."))
        self._known: tuple[Contact, ...] = ()
        self._add = button(self.tr("Add a contact"), "quiet", glyph="plus", name=f"{self.name}.add")
        self._house = button(self.tr("From the house"), "quiet", glyph="contact", name=f"{self.name}.house")
        self._menu = QMenu(self)
        self._house.setMenu(self._menu)
        for one in (self._add, self._house):
            self.buttons.addWidget(one)
        self.buttons.addStretch(1)
        self._add.clicked.connect(self._begin)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._choose)

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        super().show_setting(release, style)
        self._known = style.contacts
        self._house.setVisible(bool(style.contacts))

    def _begin(self) -> None:
        self.put((*self.value, Contact(_fresh())))
        if self.items:
            self.items[-1].lines["name"].line.setFocus()

    def _fill(self) -> None:
        self._menu.clear()
        for n, contact in enumerate(self._known):
            text = ", ".join(part for part in (contact.name, contact.role, contact.organisation, contact.email) if part)
            self._menu.addAction((text or contact.text or contact.phone).replace("&", "&&")).setData(n)

    def _choose(self, action: Any) -> None:
        chosen = self._known[action.data()]
        taken = {contact.id for contact in self.value}
        self.put((*self.value, replace(chosen, id=_fresh()) if chosen.id in taken or not chosen.id else chosen))


class ContactRow(Row):
    """One contact: six texts, what was printed besides, and what is not for the press."""

    def __init__(self, name: str, n: int) -> None:
        super().__init__(name, n)
        texts = {
            "name": self.tr("Name"), "role": self.tr("Role"), "organisation": self.tr("Organisation"), "phone": self.tr("Phone"),
            "email": self.tr("E-mail"), "web": self.tr("Web"), "text": self.tr("As printed"),
        }  # fmt: skip
        for key, row, column in PLACES:
            self.add_line(key, texts[key], row, column)
        self._printed = self.add_line("text", texts["text"], 2, 0, 3)
        holder = QWidget()
        flow = Flow(holder, gap=12)
        self._ticks: dict[str, Tick] = {}
        for key in PRIVATE:
            tick = Tick(self.tr("Keep {part} out of exports").format(part=texts[key].lower()))
            tick.setObjectName(f"{self.name}.private.{key}")
            tick.toggled.connect(self._set_private)
            self._ticks[key] = tick
            flow.addWidget(tick)
        self.rows.addWidget(holder)

    def show_item(self, item: Any) -> None:
        self.item = item
        self.title.setText(item.name or item.organisation or item.role or item.email or self.tr("New contact"))
        for key, one in self.lines.items():
            one.line.show_text(getattr(item, key))
        self.show_part("text", bool(item.text))
        for key, tick in self._ticks.items():
            was_blocked = tick.blockSignals(True)
            tick.setChecked(key in item.private)
            tick.blockSignals(was_blocked)

    def with_part(self, key: str, text: str) -> Any:
        changes: dict[str, Any] = {key: text}
        return replace(self.item or Contact(_fresh()), **changes)

    def set_read_only(self, is_read_only: bool) -> None:
        super().set_read_only(is_read_only)
        for tick in self._ticks.values():
            tick.setEnabled(not is_read_only)

    def _set_private(self) -> None:
        held = set(self.item.private) - set(PRIVATE)
        private = tuple(sorted(held | {key for key, tick in self._ticks.items() if tick.isChecked()}))
        self.item = replace(self.item, private=private)
        self.edited.emit(self.n, self.item, "")


def _fresh() -> str:
    return uuid4().hex[:12]
