"""The cards of the gallery: a small page, the title, one line of purpose, and what there is to know besides."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from communique_ui.controls.labels import isolated
from communique_ui.theme.palette import worn

TEMPLATE = int(Qt.ItemDataRole.UserRole)
PICTURE = TEMPLATE + 1
NOTE = TEMPLATE + 2
PAGE = QSize(56, 79)
INSET, GAP = 10, 14


class TemplateCards(QStyledItemDelegate):
    """Draws a row from its template (``TEMPLATE``), the picture of its page (``PICTURE``) and a note (``NOTE``)."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, max(PAGE.height(), 3 * option.fontMetrics.height() + 12) + 2 * INSET)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        box = QStyleOptionViewItem(option)
        self.initStyleOption(box, index)
        box.text = ""  # type: ignore[misc]
        box.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, box, painter, box.widget)
        painter.save()
        page = QRect(box.rect.left() + INSET + 2, box.rect.center().y() - PAGE.height() // 2, PAGE.width(), PAGE.height())
        self._paint_page(painter, QStyle.visualRect(box.direction, box.rect, page), index)
        words = box.rect.adjusted(INSET + PAGE.width() + GAP, INSET, -INSET - 2, -INSET)
        self._paint_words(painter, box, QStyle.visualRect(box.direction, box.rect, words), index)
        painter.restore()

    def _paint_page(self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        tokens, picture = worn(), index.data(PICTURE)
        painter.fillRect(room, QColor("#ffffff"))
        if isinstance(picture, QImage) and not picture.isNull():
            painter.drawImage(room, picture)
        painter.setPen(QPen(QColor(tokens.field), 1))
        painter.drawRect(room.adjusted(0, 0, -1, -1))

    def _paint_words(self, painter: QPainter, box: QStyleOptionViewItem, room: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        one, line = index.data(TEMPLATE), box.fontMetrics.height()
        is_selected = bool(box.state & QStyle.StateFlag.State_Selected)
        chosen = box.palette.color(QPalette.ColorRole.HighlightedText)
        dim = chosen if is_selected else QColor(worn().dim)
        flags = QStyle.visualAlignment(box.direction, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        top = room.top() + max(0, (room.height() - 3 * line - 8) // 2)
        rows = (
            (str(one["title"]), chosen if is_selected else box.palette.color(QPalette.ColorRole.Text), True),
            (str(one.get("purpose", "")), dim, False),
            (str(index.data(NOTE) or ""), dim, False),
        )  # fmt: skip
        for number, (text, colour, is_heading) in enumerate(rows):
            font = box.font
            font.setWeight(font.Weight.DemiBold if is_heading else font.Weight.Normal)
            painter.setFont(font)
            painter.setPen(colour)
            line_room = QRect(room.left(), top + number * (line + 4), room.width(), line)
            painter.drawText(line_room, flags, _shortened(painter, text, room.width(), box.widget))


def small(picture: QImage, ratio: float) -> QImage:
    """A page as small as its card shows it, every line still a shade."""
    return picture.scaled(PAGE * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _shortened(painter: QPainter, text: str, width: int, widget: QWidget) -> str:
    """A text that fits, in its own direction also where the window runs the other way."""
    return isolated(painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width), widget)
