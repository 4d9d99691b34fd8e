"""The template gallery: one card for each template, found by typing; then its slots, then a draft; beside them the page it becomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from communique import plain
from communique.house_style.style import HouseStyle
from communique.release import Release
from communique_ui.background import Failure
from communique_ui.controls.labels import button, label, set_state
from communique_ui.controls.typing import Line
from communique_ui.dialogs.miniature import Miniature, Printer, Sketch
from communique_ui.dialogs.sheet import Sheet
from communique_ui.dialogs.slots import SlotForm
from communique_ui.dialogs.template_cards import NOTE, PICTURE, TEMPLATE, TemplateCards, small
from communique_ui.services import Services


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
        self._pictures: dict[str, Sketch] = {}
        self._printer = Printer(style.name, services, self)
        self._printer.drawn.connect(self._show_picture)
        self.finished.connect(self._printer.end)
        self._page = Miniature(self._printer)
        beside = QHBoxLayout()
        beside.setSpacing(18)
        beside.addWidget(self._stack, 1)
        beside.addWidget(self._page)
        self.column.addLayout(beside, 1)
        self._told = label("", wraps=True)
        set_state(self._told, "must")
        self._told.hide()
        self.column.addWidget(self._told)
        self._back = button(self.tr("Back"), "quiet", glyph="chevron-left", name="gallery.back")
        self._back.clicked.connect(self._show_first)
        self.buttons.addWidget(self._back)
        self._go = self.finish(self.tr("Next"))
        self._show_first()
        self.resize(860, 600)
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
        self._list.setItemDelegate(TemplateCards(self._list))
        self._list.setSpacing(2)
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
        self._form.edited.connect(self._draw_filled)
        column.addWidget(self._form, 1)
        self._second.setWidget(page)
        self._stack.setCurrentIndex(1)
        self.heading.setText(str(self._chosen["title"]))
        self._go.setText(self.tr("Create the draft"))
        self._go.setEnabled(True)
        self._back.show()
        self._form.focus_first()
        self._draw_filled()

    def _draw_filled(self) -> None:
        """The page as it would be now."""
        form = self._form
        if form is not None:
            self._page.say(self.tr("First page, as it is filled in"))
            self._page.follow(str(self._chosen["name"]), form.values)

    def _judge(self, *_: object) -> None:
        is_any = self._list.currentRow() >= 0
        if is_any and self._stack.currentIndex() == 0:
            one = self._list.currentItem().data(TEMPLATE)
            self._page.say(self.tr("First page"))
            if str(one["name"]) in self._pictures:
                self._page.show_sketch(self._pictures[str(one["name"])])
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
                self._put_picture(item)
                item.setData(NOTE, self._note(one))
                item.setData(int(Qt.ItemDataRole.AccessibleTextRole), f"{one['title']}. {one.get('purpose', '')}")
                self._list.addItem(item)
        self._list.setCurrentRow(0 if self._list.count() else -1)
        self._judge()

    def _note(self, one: Mapping[str, Any]) -> str:
        """What one knows of a template besides its purpose: that it was used last, how many blanks it asks for."""
        count = len(one.get("slots", ()))
        blanks = self.tr("%n blanks", "", count)
        is_last = bool(self._recent) and one["name"] == self._recent[0] and bool(one["name"])
        return " · ".join(filter(None, (self.tr("Used last") if is_last else "", blanks if count else "")))

    def _put_picture(self, item: QListWidgetItem) -> None:
        sketch = self._pictures.get(str(item.data(TEMPLATE)["name"]))
        if sketch is not None:
            item.setData(PICTURE, small(sketch.image, self.devicePixelRatioF()))

    def _show_picture(self, name: str, sketch: Sketch) -> None:
        self._pictures[name] = sketch
        for n in range(self._list.count()):
            self._put_picture(self._list.item(n))
        self._judge()

    # ---- answers

    def _take(self, header: Mapping[str, Any], _: bytes) -> None:
        order = {name: n for n, name in enumerate(self._recent)}
        self._templates = sorted(header["templates"], key=lambda one: (order.get(one["name"], len(order)), str(one["title"]).casefold()))
        self._fill()
        self._printer.draw_all([str(one["name"]) for one in (*self._templates, self._blank)])

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
            self._printer.draw_all([""])
