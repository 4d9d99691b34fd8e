"""The template gallery: one card for each template, found by typing; then its slots, then a draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from communique import plain
from communique.house_style.style import HouseStyle
from communique.release import Release
from communique_ui.background import Failure
from communique_ui.controls.labels import button, isolated, label, set_state
from communique_ui.controls.typing import Line
from communique_ui.dialogs.sheet import Sheet
from communique_ui.dialogs.slots import SlotForm
from communique_ui.services import Services
from communique_ui.theme.icons import icon
from communique_ui.theme.palette import worn

TEMPLATE = int(Qt.ItemDataRole.UserRole)


class Gallery(Sheet):
    """Choose, fill, create; ``created`` carries the new release and the name of its template."""

    created = Signal(object, str)

    def __init__(self, style: HouseStyle, services: Services, recent: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__("gallery", "", parent)
        self.setWindowTitle(self.tr("New from template"))
        self.heading.setText(self.tr("New release"))
        self._style, self._services, self._recent = style, services, tuple(recent)
        self._templates: list[Mapping[str, Any]] = []
        self._blank: Mapping[str, Any] = {"name": "", "title": self.tr("Blank release"), "purpose": self.tr("Nothing filled in.")}
        self._chosen = self._blank
        self._form: SlotForm | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._first_page())
        self._second = QScrollArea()
        self._second.setWidgetResizable(True)
        self._second.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._second.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.addWidget(self._second)
        self.column.addWidget(self._stack, 1)
        self._told = label("", wraps=True)
        set_state(self._told, "must")
        self._told.hide()
        self.column.addWidget(self._told)
        self._back = button(self.tr("Back"), "quiet", glyph="chevron-left", name="gallery.back")
        self._back.clicked.connect(self._show_first)
        self.buttons.addWidget(self._back)
        self._go = self.finish(self.tr("Next"))
        self._show_first()
        self.resize(600, 520)
        services.background.request("templates", {"style": style.name}, self._take, self._refuse)

    def accept(self) -> None:
        """Enter: to the slots, or where there are none or they are filled, the draft."""
        if self._stack.currentIndex() == 0:
            if self._list.currentRow() < 0:
                return
            self._chosen = self._list.currentItem().data(TEMPLATE)
            if self._chosen.get("slots"):
                self._show_second()
                return
        if not self._chosen["name"]:
            self._finish(Release(kind=self._style.kinds[0] if self._style.kinds else "", language=self._style.language.split("-")[0]))
            return
        values = self._form.values() if self._form is not None else {}
        header = {"template": self._chosen["name"], "values": values, "style": self._style.name}
        self._services.background.request("fill", header, self._take_release, self._refuse)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the search line go through the list."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in keys:
            row, last = self._list.currentRow(), self._list.count() - 1
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}[Qt.Key(event.key())]
            self._list.setCurrentRow(max(0, min(last, row + step)))
            return True
        return super().eventFilter(watched, event)

    # ---- built once

    def _first_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._search = Line()
        self._search.setObjectName("gallery.search")
        self._search.setAccessibleName(self.tr("Find a template"))
        self._search.setPlaceholderText(self.tr("Type a word: visit, statement, correction"))
        self._search.setClearButtonEnabled(False)
        self._search.textChanged.connect(self._fill)
        self._search.installEventFilter(self)
        self._list = QListWidget()
        self._list.setObjectName("gallery.list")
        self._list.setAccessibleName(self.tr("Templates"))
        self._list.setProperty("look", "field")
        self._list.setItemDelegate(_TwoLines(self._list))
        self._list.itemDoubleClicked.connect(self.accept)
        self._list.currentItemChanged.connect(self._judge)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        return page

    # ---- pages

    def _show_first(self) -> None:
        self._stack.setCurrentIndex(0)
        self.heading.setText(self.tr("New release"))
        self._back.hide()
        self._told.hide()
        self._search.setFocus()
        self._judge()

    def _show_second(self) -> None:
        page = QWidget()
        page.setProperty("look", "pane")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        said = label(self.tr("What you leave empty stays in the draft as an amber blank."), "dim", wraps=True)
        column.addWidget(said)
        column.addSpacing(6)
        self._form = SlotForm(self._chosen["slots"], self._style)
        column.addWidget(self._form, 1)
        self._second.setWidget(page)
        self._stack.setCurrentIndex(1)
        self.heading.setText(str(self._chosen["title"]))
        self._go.setText(self.tr("Create the draft"))
        self._go.setEnabled(True)
        self._back.show()
        self._form.focus_first()

    def _judge(self, *_: object) -> None:
        is_any = self._list.currentRow() >= 0
        has_slots = is_any and bool(self._list.currentItem().data(TEMPLATE).get("slots"))
        self._go.setEnabled(is_any)
        self._go.setText(self.tr("Next") if has_slots or not is_any else self.tr("Create the draft"))

    def _fill(self, *_: object) -> None:
        wanted = self._search.text().strip().casefold().split()
        self._list.clear()
        for one in (*self._templates, self._blank):
            words = f"{one['title']} {one.get('purpose', '')} {one['name']}".casefold()
            if all(word in words for word in wanted):
                item = QListWidgetItem(str(one["title"]))
                item.setData(TEMPLATE, one)
                item.setData(int(Qt.ItemDataRole.AccessibleTextRole), f"{one['title']}. {one.get('purpose', '')}")
                self._list.addItem(item)
        self._list.setCurrentRow(0 if self._list.count() else -1)
        self._judge()

    # ---- answers

    def _take(self, header: Mapping[str, Any], _: bytes) -> None:
        order = {name: n for n, name in enumerate(self._recent)}
        self._templates = sorted(header["templates"], key=lambda one: (order.get(one["name"], len(order)), str(one["title"]).casefold()))
        self._fill()

    def _take_release(self, header: Mapping[str, Any], _: bytes) -> None:
        self._finish(plain.to(Release, header["release"]))

    def _finish(self, release: Release) -> None:
        self.created.emit(release, str(self._chosen["name"]))
        super().accept()

    def _refuse(self, failure: Failure) -> None:
        self._told.setText(failure.sentence)
        self._told.show()
        if not self._list.count():
            self._fill()


class _TwoLines(QStyledItemDelegate):
    """Draws a template: icon, title, and its purpose beneath."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        box = QStyleOptionViewItem(option)
        self.initStyleOption(box, index)
        box.text = ""  # type: ignore[misc]
        box.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, box, painter, box.widget)
        is_selected = bool(box.state & QStyle.StateFlag.State_Selected)
        one, side = index.data(TEMPLATE), 22
        room = QRect(box.rect.left() + 12, box.rect.center().y() - side // 2, side, side)
        mode = QIcon.Mode.Selected if is_selected else QIcon.Mode.Normal
        drawn = icon("layout-template" if one["name"] else "file-plus-2", "accent", side)
        drawn.paint(painter, QStyle.visualRect(box.direction, box.rect, room), Qt.AlignmentFlag.AlignCenter, mode)
        words = box.rect.adjusted(12 + side + 12, 7, -12, -7)
        words = QStyle.visualRect(box.direction, box.rect, words)
        flags = QStyle.visualAlignment(box.direction, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        painter.save()
        font = box.font
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        chosen = box.palette.color(QPalette.ColorRole.HighlightedText)
        painter.setPen(chosen if is_selected else box.palette.color(QPalette.ColorRole.Text))
        painter.drawText(words, flags, _shortened(painter, str(one["title"]), words.width(), box.widget))
        font.setWeight(font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(chosen if is_selected else QColor(worn().dim))
        purpose = _shortened(painter, str(one.get("purpose", "")), words.width(), box.widget)
        painter.drawText(words.adjusted(0, box.fontMetrics.height() + 3, 0, 0), flags, purpose)
        painter.restore()


def _shortened(painter: QPainter, text: str, width: int, widget: QWidget) -> str:
    """A text that fits, in its own direction also where the window runs the other way."""
    return isolated(painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width), widget)
