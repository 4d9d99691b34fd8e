"""Editor of the quotes: who said the words, and whether they are approved. The words themselves are edited in the body."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from communique import people, quotes
from communique.fields import Field
from communique.house_style.style import HouseStyle
from communique.release import Approval, Quote, Release, Speaker
from communique_ui.caret import Caret
from communique_ui.controls.choices import Choice
from communique_ui.controls.labels import Glyph, button, caption, label, set_state
from communique_ui.controls.typing import Line
from communique_ui.editors.rows import Row, RowsEditor

SHOWN = 220


class QuotesEditor(RowsEditor):
    """A card for each quote; what it does to the words is done in the body."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, self._row, parent)
        self.empty.setText(self.tr("No quote yet. Type words between quotation marks, or press Ctrl+Shift+Q in a paragraph."))

    def _row(self, name: str, n: int) -> Row:
        row = QuoteRow(name, n)
        row.show_wanted.connect(self.place_wanted)
        return row


class QuoteRow(Row):
    """One quote: its words, its speaker, its approval; approving seals the letters."""

    show_wanted = Signal(object)

    def __init__(self, name: str, n: int) -> None:
        super().__init__(name, n)
        self.without_buttons()
        self._release = Release()
        self._show = button(self.tr("Show"), "link", name=f"{self.name}.show")
        self._show.clicked.connect(self._want)
        self.top.addWidget(self._show)
        self._speaker = Choice()
        self._speaker.setObjectName(f"{self.name}.speaker")
        self._speaker.setPlaceholderText(self.tr("Nobody yet"))
        self._by = Line()
        self._by.setObjectName(f"{self.name}.approval.by")
        self._by.setPlaceholderText(self.tr("Who approves these words"))
        self._approve = button(self.tr("Approve"), glyph="badge-check", name=f"{self.name}.approve")
        self._withdraw = button(self.tr("Withdraw"), "quiet", name=f"{self.name}.withdraw")
        self.grid.addWidget(caption(self.tr("Speaker"), self._speaker), 0, 0)
        self.grid.addWidget(self._speaker, 1, 0)
        self.grid.addWidget(caption(self.tr("Approved by"), self._by), 0, 1)
        self.grid.addWidget(self._by, 1, 1)
        acts = QHBoxLayout()
        acts.addWidget(self._approve)
        acts.addWidget(self._withdraw)
        self.grid.addLayout(acts, 1, 2)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self._glyph = Glyph("circle-dashed", "dim", 16)
        self._state = label("", "caption", wraps=True)
        line = QHBoxLayout()
        line.addWidget(self._glyph)
        line.addWidget(self._state, 1)
        self.rows.addLayout(line)
        self._speaker.currentIndexChanged.connect(self._choose)
        self._approve.clicked.connect(self._seal)
        self._by.returnPressed.connect(self._seal)
        self._withdraw.clicked.connect(self._unseal)

    def show_item(self, item: Any) -> None:
        self.item = item
        self._refresh()

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        self._release = release
        if self.item is not None:
            self._refresh()

    def with_part(self, key: str, text: str) -> Any:
        return self.item

    def set_read_only(self, is_read_only: bool) -> None:
        for widget in (self._speaker, self._by, self._approve, self._withdraw):
            widget.setEnabled(not is_read_only)

    def _refresh(self) -> None:
        quote: Quote = self.item
        words = quotes.words(self._release, quote.id)
        self.title.setText(words if len(words) <= SHOWN else words[:SHOWN].rsplit(" ", 1)[0] + " …")
        self._fill(self._release.speakers)
        self._by.setAccessibleName(self.tr("Approved by"))
        self._say()

    def _fill(self, speakers: tuple[Speaker, ...]) -> None:
        options = [(one.id, people.full_name(one.name) or self.tr("New person")) for one in speakers]
        was_blocked = self._speaker.blockSignals(True)
        if [(self._speaker.itemData(n), self._speaker.itemText(n)) for n in range(self._speaker.count())] != options:
            self._speaker.clear()
            for id_, name in options:
                self._speaker.addItem(name, id_)
        self._speaker.setCurrentIndex(self._speaker.findData(self.item.speaker) if self.item.speaker else -1)
        self._speaker.blockSignals(was_blocked)

    def _say(self) -> None:
        """Where the approval stands, by glyph and words."""
        approval: Approval = self.item.approval
        is_sealed = quotes.is_approved(self._release, self.item)
        if is_sealed:
            said, glyph, state = self.tr("Approved by {name} on {day}. No fix changes a letter of it."), "badge-check", "fine"
        elif approval.state in ("approved", "withdrawn"):
            said, glyph, state = self.tr("The words changed since {name} approved them on {day}."), "triangle-alert", "should"
        elif approval.state == "requested":
            said, glyph, state = self.tr("Approval is asked for."), "circle-dashed", ""
        else:
            said, glyph, state = self.tr("Not approved yet."), "circle-dashed", ""
        self._state.setText(said.format(name=approval.by or self.tr("somebody"), day=approval.at[:10]))
        self._glyph.show_glyph(glyph, state or "dim")
        set_state(self._state, state)
        self._approve.setVisible(not is_sealed)
        self._by.setReadOnly(is_sealed)
        if is_sealed or (approval.by and not self._by.text()):
            self._by.show_text(approval.by)
        self._withdraw.setVisible(approval.state == "approved")

    def _choose(self, index: int) -> None:
        speaker = self._speaker.itemData(index)
        if speaker != self.item.speaker:
            self.item = replace(self.item, speaker=speaker)
            self.edited.emit(self.n, self.item, "")

    def _seal(self) -> None:
        if quotes.is_approved(self._release, self.item):
            return
        by = self._by.text().strip()
        if not by:
            self._by.setFocus()
            return
        at = datetime.now(UTC).isoformat(timespec="seconds")
        sealed = quotes.approved(self._release, self.item.id, by, at)
        self.item = next(quote for quote in sealed.quotes if quote.id == self.item.id)
        self.edited.emit(self.n, self.item, "")

    def _unseal(self) -> None:
        self.item = replace(self.item, approval=Approval())
        self.edited.emit(self.n, self.item, "")

    def _want(self) -> None:
        place = next(quotes.speech(self._release, self.item.id), None)
        if place is not None:
            block, span = place
            self.show_wanted.emit(Caret("body", block.id, span.end, span.start))
