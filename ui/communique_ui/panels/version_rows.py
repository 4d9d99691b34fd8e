"""The rows of the history: when, and what was kept then; saved versions, exports, and what the release itself remembers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QListWidget, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from communique_ui.controls.labels import isolated
from communique_ui.theme.icons import icon
from communique_ui.theme.palette import worn
from communique_ui.wording import translate

VERSION = int(Qt.ItemDataRole.UserRole)
NOW = ""
GLYPHS = {"now": "file-text", "saved": "save", "exported": "file-output", "event": "badge-check", "draft": "file-text"}
INSET, SIDE, GAP = 10, 18, 10
HIGHEST = 5.5
"""Rows that a list shows before it scrolls; the half one says that there are more."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A version: its name (``NOW`` for what is in the window, or where there is nothing to compare), when it was kept, what is said of it."""

    name: str
    at: datetime | None
    what: str = ""
    kind: str = "saved"

    def title(self, today: date) -> str:
        """When it was kept, short for today."""
        if self.at is None:
            return self.what
        local = self.at.astimezone()
        if local.date() == today:
            return translate("History", "Today {time}").format(time=f"{local:%H:%M:%S}")
        return f"{local:%Y-%m-%d %H:%M}"

    def note(self) -> str:
        """What was kept."""
        return self.what if self.at is not None else ""


def named(kept: Sequence[Kept], drafts: Sequence[Kept]) -> list[Kept]:
    """Saved versions and named drafts as one list: a draft's name stands on the first version that was saved with it."""
    versions, left = {one.name: one for one in kept}, []
    for draft in drafts:
        saved = min((one for one in kept if str(one.at) >= str(draft.at)), key=lambda one: str(one.at), default=None)
        if draft.name != NOW or saved is None:
            left.append(draft)
        else:
            versions[saved.name] = replace(saved, what=draft.what)
    return [*versions.values(), *left]


class VersionList(QListWidget):
    """A list as high as its rows, up to some of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Rows(self))
        self.setProperty("look", "field")
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_rows(self, rows: Sequence[Kept], today: date) -> None:
        """Show these, the chosen ones staying chosen; nothing is emitted."""
        chosen = {item.data(VERSION).name for item in self.selectedItems()}
        was_blocked = self.blockSignals(True)
        self.clear()
        for one in rows:
            self.addItem(one.title(today))
            item = self.item(self.count() - 1)
            item.setData(VERSION, one)
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), ", ".join(filter(None, (one.title(today), one.note()))))
            item.setToolTip(one.note())
            if one.name == NOW:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setSelected(one.name in chosen and one.name != NOW)
        self.blockSignals(was_blocked)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = min(self.count(), HIGHEST)
        return QSize(200, round(self.sizeHintForRow(0) * rows) + 2 * self.frameWidth() + 8 if rows else 40)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self.sizeHint().height(), 90))


class _Rows(QStyledItemDelegate):
    """Draws glyph, time, and beneath it what was kept."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        box = QStyleOptionViewItem(option)
        self.initStyleOption(box, index)
        box.text = ""
        box.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, box, painter, box.widget)
        one: Kept = index.data(VERSION)
        is_selected = bool(box.state & QStyle.StateFlag.State_Selected)
        chosen = box.palette.color(QPalette.ColorRole.HighlightedText)
        room = QRect(box.rect.left() + INSET, box.rect.center().y() - SIDE // 2, SIDE, SIDE)
        mode = QIcon.Mode.Selected if is_selected else QIcon.Mode.Normal
        drawn = icon(GLYPHS[one.kind], "accent" if one.kind == "now" else "dim", SIDE)
        drawn.paint(painter, QStyle.visualRect(box.direction, box.rect, room), Qt.AlignmentFlag.AlignCenter, mode)
        words = QStyle.visualRect(box.direction, box.rect, box.rect.adjusted(INSET + SIDE + GAP, 6, -INSET, -6))
        vertical = Qt.AlignmentFlag.AlignTop if one.note() else Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(box.direction, vertical | Qt.AlignmentFlag.AlignLeading)
        painter.save()
        for text, at, colour in (
            (str(index.data()), 0, box.palette.color(QPalette.ColorRole.Text)),
            (one.note(), box.fontMetrics.height() + 2, QColor(worn().dim)),
        ):
            painter.setPen(chosen if is_selected else colour)
            short = box.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words.adjusted(0, at, 0, 0), flags, isolated(short, box.widget))
        painter.restore()
