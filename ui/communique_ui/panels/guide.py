"""The style guide: every rule's help page, found by words, opened at the rule of the current finding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QScrollArea, QSplitter, QVBoxLayout, QWidget

from communique.checking.finding import Severity
from communique_ui.background import Failure
from communique_ui.controls.labels import Card, Glyph, label, set_state
from communique_ui.controls.typing import Line
from communique_ui.document import ReleaseDocument
from communique_ui.editors.editor import GLYPHS
from communique_ui.services import Services
from communique_ui.wording import said

PAGE = int(Qt.ItemDataRole.UserRole)
PARTS = ("Why", "Source", "Wrong", "Right")


class Guide(QWidget):
    """Asks the worker for the pages when it is first seen, and again when the house style changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setAccessibleName(self.tr("Style guide"))
        self.setProperty("look", "pane")
        self._document: ReleaseDocument | None = None
        self._services: Services | None = None
        self._pages: list[Mapping[str, Any]] = []
        self._wanted = ""
        self._search = Line()
        self._search.setObjectName("guide.search")
        self._search.setAccessibleName(self.tr("Find in the style guide"))
        self._search.setPlaceholderText(self.tr("Find a rule: dates, quotes, capitals"))
        self._list = QListWidget()
        self._list.setObjectName("guide.rules")
        self._list.setAccessibleName(self.tr("Rules"))
        self._list.setProperty("look", "field")
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = Page()
        area = QScrollArea()
        area.setObjectName("guide.page")
        area.setAccessibleName(self.tr("Page of the rule"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._page)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._list)
        parts.addWidget(area)
        parts.setStretchFactor(1, 1)
        parts.setSizes([220, 400])
        self._told = label("", "dim", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 0)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addWidget(self._told)
        column.addWidget(parts, 1)
        self.setFocusProxy(self._search)
        self._search.textChanged.connect(self._fill)
        self._search.returnPressed.connect(self._list.setFocus)
        self._list.currentItemChanged.connect(self._show_current)

    def bind(self, document: ReleaseDocument, services: Services) -> None:
        """Follow the house style of a document."""
        self._document, self._services = document, services
        document.style_changed.connect(self._forget)

    def show_rule(self, code: str) -> None:
        """Open the page of a rule."""
        self._wanted = code
        if self._search.text():
            self._search.clear()
        if self._pages:
            self._select()
        elif self.isVisible():
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._pages:
            self._ask()

    def _ask(self) -> None:
        if self._services is not None and self._document is not None:
            self._services.background.request("guide", {"style": self._document.style.name}, self._take, self._refuse)

    def _forget(self, *_: object) -> None:
        self._pages = []
        if self.isVisible():
            self._ask()

    def _take(self, header: Mapping[str, Any], _: bytes) -> None:
        self._pages = sorted(header["pages"], key=lambda one: str(one["code"]))
        self._fill()
        self._select()

    def _refuse(self, failure: Failure) -> None:
        self._told.setText(failure.sentence)
        self._told.show()

    def _fill(self, *_: object) -> None:
        wanted = self._search.text().strip().casefold().split()
        found = [one for one in self._pages if all(word in _words(one) for word in wanted)]
        was_blocked = self._list.blockSignals(True)
        self._list.clear()
        for one in found:
            item = QListWidgetItem(f"{one['code']}   {one['title']}")
            item.setData(PAGE, one)
            self._list.addItem(item)
        self._list.blockSignals(was_blocked)
        style = self._document.style if self._document is not None else None
        edition = self.tr("{title}, version {version}").format(title=style.title, version=style.version) if style and style.version else ""
        told = " · ".join(filter(None, (edition, self.tr("%n rules", "", len(found)))))
        self._told.setText(told if found else self.tr("No rule has these words."))
        if found:
            self._list.setCurrentRow(0)
        self._show_current()

    def _select(self) -> None:
        for n in range(self._list.count()):
            if self._list.item(n).data(PAGE)["code"] == self._wanted:
                self._list.setCurrentRow(n)
                self._list.scrollToItem(self._list.item(n))

    def _show_current(self, *_: object) -> None:
        if self._list.currentRow() >= 0:
            self._page.show_page(self._list.currentItem().data(PAGE))


class Page(QWidget):
    """One help page: what the rule wants, why, and examples of wrong and right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 10, 8, 12)
        self._column.setSpacing(8)

    def show_page(self, page: Mapping[str, Any]) -> None:
        """Show a page as the worker tells it: code, title, severity, help."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        severity = Severity(int(page["severity"]))
        self._add(self._row(Glyph(GLYPHS[severity], severity.key, 18), label(f"{page['title']}", "heading", wraps=True)))
        self._add(label(f"{page['code']} · {said(severity.label)}", "dim"))
        parts = sections(str(page["help"]))
        self._add(_selectable(parts.get("", "")))
        if parts.get("Why"):
            self._add(_selectable(parts["Why"], "dim"))
        for name, told, glyph, state in (("Wrong", self.tr("Wrong"), "x", "must"), ("Right", self.tr("Right"), "check", "fine")):
            if parts.get(name):
                self._add(self._example(told, glyph, state, parts[name]))
        if len(parts.get("Source", "")) > 2:
            self._add(label(self.tr("Source: {source}").format(source=parts["Source"]), "caption", wraps=True))
        self._column.addStretch(1)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _example(self, name: str, glyph: str, state: str, text: str) -> QWidget:
        card = Card()
        told = label(name, "caption")
        set_state(told, state)
        card.rows.addWidget(told)
        card.rows.addWidget(self._row(Glyph(glyph, state, 16), _selectable(text)))
        return card

    def _row(self, glyph: Glyph, text: QLabel) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        return row


def sections(help: str) -> dict[str, str]:
    """A help page by its headings; what stands before the first one under an empty key, lines of a part joined."""
    found: dict[str, list[str]] = {"": []}
    current = ""
    for line in help.splitlines():
        head, colon, rest = line.strip().partition(": ")
        if colon and head in PARTS:
            current = head
            found.setdefault(current, []).append(rest)
        elif line.strip():
            found.setdefault(current, []).append(line.strip())
    return {key: ("\n" if key in ("Wrong", "Right") else " ").join(lines) for key, lines in found.items()}


def _selectable(text: str, look: str = "") -> QLabel:
    made = label(text, look, wraps=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _words(page: Mapping[str, Any]) -> str:
    return f"{page['code']} {page['title']} {page['help']}".casefold()
