"""What two states of a release differ in, field by field and block by block, side by side in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from communique import fields, plain
from communique.dates import iso
from communique.release import Embargo, PartialDate, Release
from communique.text import Text
from communique_ui.controls.labels import label
from communique_ui.wording import said

MOST_SHOWN = 30
HIGHEST = 180


@dataclass(frozen=True, slots=True)
class Difference:
    """One place that differs: the field's label, and the words there in either state."""

    label: str
    old: str
    new: str


def differences(old: Release, new: Release) -> list[Difference]:
    """Every place that differs, in the order of the form."""
    found: list[Difference] = []
    for field in fields.FIELDS:
        before, after = field.get(old), field.get(new)
        if before == after:
            continue
        if field.key in fields.BLOCK_FIELDS:
            found += _blocks(field.label, before, after)
        else:
            found.append(Difference(field.label, words(before), words(after)))
    return found


def words(value: Any) -> str:
    """A field's value as words for eyes."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, Text):
        return value.plain
    if isinstance(value, PartialDate):
        return iso(value)
    if isinstance(value, Embargo):
        return f"{value.local:%Y-%m-%d %H:%M} {value.zone}"
    if isinstance(value, tuple):
        return "; ".join(words(one) for one in value)
    return ", ".join(_leaves(plain.of(value)))


def _blocks(title: str, old: Sequence[Any], new: Sequence[Any]) -> list[Difference]:
    before, after = [one.text.plain for one in old], [one.text.plain for one in new]
    found = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            longer = max(i2 - i1, j2 - j1)
            for n in range(longer):
                was = before[i1 + n] if i1 + n < i2 else ""
                now = after[j1 + n] if j1 + n < j2 else ""
                found.append(Difference(title, was, now))
    return found or [Difference(title, "", "")]


def _leaves(data: Any) -> list[str]:
    if isinstance(data, dict):
        return [leaf for key, one in data.items() if key != "id" for leaf in _leaves(one)]
    if isinstance(data, list):
        return [leaf for one in data for leaf in _leaves(one)]
    return [str(data)] if data not in ("", None) else []


class Sides(QScrollArea):
    """Two states side by side, only where they differ."""

    def __init__(self, left: str, right: str, rows: Sequence[Difference]) -> None:
        super().__init__()
        self.setObjectName("differences")
        self.setAccessibleName(self.tr("{left} and {right}").format(left=left, right=right))
        self.setWidgetResizable(True)
        self.setMaximumHeight(HIGHEST)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 4, 8, 4)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        for column, title in ((1, left), (2, right)):
            grid.addWidget(label(title, "heading"), 0, column)
            grid.setColumnStretch(column, 1)
        for number, row in enumerate(rows[:MOST_SHOWN], 1):
            grid.addWidget(label(said(row.label), "dim"), number, 0, Qt.AlignmentFlag.AlignTop)
            for column, text in ((1, row.old), (2, row.new)):
                shown = label(text or self.tr("nothing"), "" if text else "dim", wraps=True)
                grid.addWidget(shown, number, column, Qt.AlignmentFlag.AlignTop)
        if len(rows) > MOST_SHOWN:
            grid.addWidget(label(self.tr("and %n more", "", len(rows) - MOST_SHOWN), "dim"), MOST_SHOWN + 1, 1)
        self.setWidget(page)
