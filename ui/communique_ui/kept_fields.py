"""Fields that the chosen kind of release does without: empty ones are out of sight, words from before fold under one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from communique import fields
from communique.house_style.style import HouseStyle
from communique.release import Release
from communique_ui.controls.labels import Card, button, label
from communique_ui.document import ReleaseDocument
from communique_ui.editors.editor import Editor
from communique_ui.panels.tally import is_empty
from communique_ui.theme.icons import dress
from communique_ui.wording import said


@dataclass(frozen=True, slots=True)
class Place:
    """A row of a card: the editors that stand in it, by key, and the card."""

    row: QHBoxLayout
    keys: tuple[str, ...]
    card: Card
    is_headed: bool = False
    """The card's heading says what the field is called."""


class Fold(Card):
    """One line that says what is kept; open, the fields themselves beneath it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("kept")
        self.rows.setContentsMargins(8, 5, 14, 6)
        self.toggle = button(self.tr("Kept from the previous kind"), "quiet", name="kept.show")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show)
        self._names = label("", "dim", wraps=True)
        self._told = label(self.tr("This kind does without them. They stay, and are printed, until you empty them."), "caption", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.toggle)
        head.addWidget(self._names, 1)
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(6, 0, 0, 6)
        self.column.setSpacing(8)
        self.column.addWidget(self._told)
        self.rows.addLayout(head)
        self.rows.addWidget(self._inside)
        self._show(is_open=False)
        self.hide()

    def hold(self, rows: Sequence[Sequence[Editor]], names: Sequence[str]) -> None:
        """Take these editors in, row by row, and no others; ``names`` says what they are about."""
        while self.column.count() > 1:
            item = self.column.takeAt(1)
            row = item.layout() if item is not None else None
            if row is not None:
                row.deleteLater()
        for editors in rows:
            made = QHBoxLayout()
            made.setSpacing(12)
            for editor in editors:
                made.addWidget(editor, 1, Qt.AlignmentFlag.AlignTop)
            self.column.addLayout(made)
        self._names.setText(", ".join(names))
        self.setVisible(bool(rows))

    def _show(self, is_open: bool) -> None:
        dress(self.toggle, "chevron-down" if is_open else "chevron-right", "text", 16)
        self.toggle.setAccessibleDescription(self.tr("open") if is_open else self.tr("shut"))
        self._inside.setVisible(is_open)


class KeptFields(QObject):
    """Decides with every change which editors stand in the form, which in the fold, and which are out of sight."""

    moved = Signal()
    """The form has another shape now."""

    def __init__(self, fold: Fold, editors: Mapping[str, Editor], places: Sequence[Place], document: ReleaseDocument) -> None:
        super().__init__(document)
        self._fold, self._editors, self._places, self._document = fold, editors, tuple(places), document
        self._subject = ("", "")
        self._folded: frozenset[str] = frozenset()
        self._wanted: set[str] = set()
        self._state: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
        document.changed.connect(self._judge)
        document.style_changed.connect(self._judge)
        document.caret_wanted.connect(lambda caret: self.reveal(caret.field))
        self._judge()

    def is_hidden(self, key: str) -> bool:
        """Whether nobody can see this field now."""
        return key in self._state[0] or (key in self._state[1] and not self._fold.toggle.isChecked())

    def reveal(self, key: str) -> None:
        """Bring a field into sight: somebody is led to it."""
        if key in self._state[1]:
            self._fold.toggle.setChecked(True)
        elif key in self._state[0]:
            self._wanted.add(key)
            self._judge()

    # ---- within

    def _judge(self, *_: object) -> None:
        release = self._document.release
        units = [unit for unit in lacking(self._document.style, release.kind) if unit & self._editors.keys()]
        full = frozenset(key for unit in units if _holds_words(release, unit) for key in unit)
        lacked = frozenset(key for unit in units for key in unit)
        if release.id != self._subject[0]:
            self._folded, self._wanted = frozenset(), set()
        elif release.kind != self._subject[1]:
            self._folded, self._wanted = full, set()
            self._fold.toggle.setChecked(False)
        self._subject = (release.id, release.kind)
        self._folded &= lacked
        hidden = frozenset(key for key in lacked - full - self._folded - self._wanted if not self._has_focus(key))
        if (hidden, self._folded) != self._state:
            self._state = (hidden, self._folded)
            self._arrange()

    def _has_focus(self, key: str) -> bool:
        editor = self._editors.get(key)
        focus = editor.window().focusWidget() if editor is not None else None
        return editor is not None and focus is not None and editor.isAncestorOf(focus)

    def _arrange(self) -> None:
        hidden, folded = self._state
        shown_in: dict[Card, bool] = {}
        for place in self._places:
            there = [key for key in place.keys if key not in folded]
            for key in place.keys:
                place.row.removeWidget(self._editors[key])
            for key in there:
                place.row.addWidget(self._editors[key], 1, Qt.AlignmentFlag.AlignTop)
            for key in place.keys:
                self._editors[key].setVisible(key not in hidden)
                self._editors[key].show_caption(key in folded or not place.is_headed)
            shown_in[place.card] = shown_in.get(place.card, False) or any(key not in hidden for key in there)
        rows = [row for place in self._places if (row := [self._editors[key] for key in place.keys if key in folded])]
        self._fold.hold(rows, [said(name) for name in _names(folded)])
        for card, is_shown in shown_in.items():
            card.setVisible(is_shown)
        self.moved.emit()


def lacking(style: HouseStyle, kind: str) -> list[frozenset[str]]:
    """What a kind does without, each a field or all fields of a section, which are kept or hidden together."""
    named = style.lacks(kind)
    return [
        frozenset(one.key for one in fields.FIELDS if one.section == name) or frozenset((name,)) if name not in _KEYS else frozenset((name,))
        for name in sorted(named)
    ]


_KEYS = frozenset(one.key for one in fields.FIELDS if one.key != one.section)


def _names(folded: frozenset[str]) -> list[str]:
    """What is kept, in the order of the form: a section where it is all of it, else the fields."""
    found: list[str] = []
    for key, title in fields.SECTIONS:
        own = [one for one in fields.FIELDS if one.section == key]
        is_whole = all(one.key in folded for one in own)
        found += [title] if is_whole else [one.label for one in own if one.key in folded]
    return found


def _holds_words(release: Release, unit: frozenset[str]) -> bool:
    return any(not is_empty(fields.field(key).get(release)) for key in unit)
