"""Two states of a release, place by place: the words that went struck out, those that came underlined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtWidgets import QVBoxLayout, QWidget

from communique.patterns import lazily
from communique_ui.controls.labels import Card, label
from communique_ui.controls.marked import Marked, Stretch
from communique_ui.wording import said

_PIECE = lazily(r"\w+|\s+|[^\w\s]")
MOST = 60
LONG = 20_000
"""Characters beyond which two texts are shown one after the other instead of compared word by word."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A text with what went and what came, in one."""

    text: str
    stretches: tuple[Stretch, ...]


def compared(old: str, new: str) -> Changed:
    """Both texts as one, word by word: equal words once, then what went and what came, marked."""
    if len(old) + len(new) > LONG:
        return Changed(old + new, (Stretch(0, len(old), "must", is_struck=True), Stretch(len(old), len(old) + len(new), "fine")))
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    out, stretches = "", []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = "".join(before[a:b]), "".join(after[c:d])
        if tag == "equal":
            out += gone
            continue
        if gone:
            stretches.append(Stretch(len(out), len(out) + len(gone), "must", is_struck=True))
            out += gone
        if come:
            stretches.append(Stretch(len(out), len(out) + len(come), "fine"))
            out += come
    return Changed(out, tuple(stretches))


class Comparison(QWidget):
    """A card for each place that differs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 10, 12)
        self._column.setSpacing(8)

    def show_rows(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Rows of a field's label, its old words and its new ones."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, old, new in rows[:MOST]:
            card = Card()
            card.rows.addWidget(label(said(name), "caption"))
            changed = compared(old, new)
            card.rows.addWidget(Marked(changed.text, changed.stretches))
            self._column.addWidget(card)
        if len(rows) > MOST:
            self._column.addWidget(label(self.tr("and %n more", "", len(rows) - MOST), "dim"))
        if not rows:
            self._column.addWidget(label(self.tr("No difference."), "dim"))
        self._column.addStretch(1)
