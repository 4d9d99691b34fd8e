"""The list of cards: those of findings that stay are kept, so that focus and place stay too."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from communique.checking.finding import Finding
from communique_ui.panels.problem_card import ProblemCard

Key = tuple[object, ...]


class ProblemList(QWidget):
    """Cards one under the other; arrow keys go from one to the next."""

    chosen = Signal(object)
    entered = Signal(object)
    fix_wanted = Signal(object, object)
    ignore_wanted = Signal(object)
    guide_wanted = Signal(str)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Problems"))
        self._cards: dict[Key, ProblemCard] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)

    def show_findings(self, findings: Sequence[Finding], where: Callable[[Finding], str]) -> None:
        """Keep the cards of findings that are still there, make those that are new, drop the others; ``where`` tells a place in words."""
        keyed = _keyed(findings)
        had_focus = self.focused()
        at = self._list.indexOf(had_focus) if had_focus is not None else -1
        for key in [key for key in self._cards if key not in keyed]:
            card = self._cards.pop(key)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for n, (key, finding) in enumerate(keyed.items()):
            kept = self._cards.get(key)
            card = kept or self._made(key, finding, where(finding))
            if kept is not None:
                card.show_finding(finding, where(finding))
            card.show_number(n)
            if self._list.indexOf(card) != n:
                self._list.insertWidget(n, card)
                card.show()
        if had_focus is not None and had_focus not in self._cards.values():
            self.focus_at(at)

    def card_of(self, finding: Finding) -> ProblemCard | None:
        """The card that shows a finding, marked as the current one."""
        card = next((one for one in self._cards.values() if one.finding == finding), None)
        if card is not None:
            self._mark(card)
        return card

    def focused(self) -> ProblemCard | None:
        """The card that has the focus, or one of whose buttons has it."""
        focus: QWidget | None = self.window().focusWidget()
        while focus is not None and not isinstance(focus, ProblemCard):
            focus = focus.parentWidget()
        return focus if focus in self._cards.values() else None

    def focus_at(self, at: int) -> None:
        """Take the focus to the card of a number, or the nearest; ``emptied`` says that there is none."""
        item = self._list.itemAt(max(0, min(at, self._list.count() - 1)))
        widget = item.widget() if item else None
        if widget is not None:
            widget.setFocus()
        else:
            self.emptied.emit()

    def _made(self, key: Key, finding: Finding, where: str) -> ProblemCard:
        card = ProblemCard(finding, where, self)
        self._cards[key] = card
        card.chosen.connect(self.chosen)
        card.entered.connect(self.entered)
        card.fix_wanted.connect(self.fix_wanted)
        card.ignore_wanted.connect(self.ignore_wanted)
        card.guide_wanted.connect(self.guide_wanted)
        card.stepped.connect(self._step)
        return card

    def _step(self, card: ProblemCard, by: int) -> None:
        self.focus_at(self._list.indexOf(card) + by)

    def _mark(self, current: ProblemCard) -> None:
        for card in self._cards.values():
            is_current = card is current
            if bool(card.property("current")) != is_current:
                card.setProperty("current", is_current)
                card.style().unpolish(card)
                card.style().polish(card)


def _keyed(findings: Sequence[Finding]) -> dict[Key, Finding]:
    """Findings by what makes them the same one after an edit elsewhere: all but their offsets."""
    keyed: dict[Key, Finding] = {}
    for one in findings:
        place, fixes = one.place, tuple(fix.label for fix in one.fixes)
        key: Key = (one.rule, one.severity, place.field, place.block, one.text, one.message, fixes, len(one.others))
        while key in keyed:
            key = (*key, "again")
        keyed[key] = one
    return keyed
