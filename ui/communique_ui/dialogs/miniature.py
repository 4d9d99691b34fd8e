"""The page that a template would become, small, drawn by the preview's process; and the small pictures of all templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from communique_ui.background import Failure
from communique_ui.controls.labels import label
from communique_ui.panels.pages import LARGEST_RATIO, PageView
from communique_ui.services import Services

PAUSE_MS = 300
WIDTH = 300
"""Logical pixels of the page beside the list."""
SHEET = 297 / 210


@dataclass(frozen=True, slots=True)
class Sketch:
    """The picture of a page, and where blanks stand on it, from 0 to 1 across and down."""

    image: QImage
    blanks: tuple[QRectF, ...] = ()


class Printer(QObject):
    """Asks for first pages, one after the other; of those asked for by somebody typing only the newest is shown."""

    drawn = Signal(str, object)
    """A template's name and its ``Sketch`` with nothing filled in."""

    def __init__(self, style: str, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._style, self._services = style, services
        self._width = round(WIDTH * min(parent.devicePixelRatioF(), LARGEST_RATIO))
        self._left: list[str] = []
        self._number = 0
        self._is_over = False

    def end(self) -> None:
        """Nobody looks any more: what is still asked for is let go."""
        self._is_over = True

    def draw_all(self, names: list[str]) -> None:
        """The pages of these templates, in this order."""
        self._left = list(names)
        self._next()

    def draw(self, name: str, values: Mapping[str, str], then: Callable[[Sketch], None]) -> None:
        """The page of a template with these values; nothing is called where a newer one was asked for, or where a value does not fit yet."""
        self._number += 1
        number = self._number

        def take(header: dict[str, Any], payload: bytes) -> None:
            if number == self._number and not self._is_over:
                then(_sketch(header, payload))

        self._ask(name, values, take, lambda _: None)

    def _next(self) -> None:
        if self._left and not self._is_over:
            name = self._left.pop(0)

            def take(header: dict[str, Any], payload: bytes) -> None:
                if not self._is_over:
                    self.drawn.emit(name, _sketch(header, payload))
                    self._next()

            self._ask(name, {}, take, lambda _: self._next())

    def _ask(self, name: str, values: Mapping[str, str], take: Callable[[dict[str, Any], bytes], None], fail: Callable[[Failure], None]) -> None:
        header = {"template": name, "values": dict(values), "style": self._style, "width": self._width}
        self._services.previews.request("miniature", header, take, fail)


class Miniature(QWidget):
    """One small page under a caption; the last good picture stays until the next one is drawn."""

    def __init__(self, printer: Printer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("What the first page will look like"))
        self.page = PageView(self)
        self.page.setAccessibleName(self.tr("First page"))
        self.page.show_size(QSize(WIDTH, round(WIDTH * SHEET)))
        self._said = label(self.tr("First page"), "caption", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._said)
        column.addWidget(self.page, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._wanted: tuple[str, Callable[[], Mapping[str, str]]] = ("", dict)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._draw)

    def show_sketch(self, sketch: Sketch) -> None:
        """Show a page."""
        image = sketch.image
        self.page.show_size(QSize(WIDTH, round(WIDTH * image.height() / max(image.width(), 1))))
        self.page.marked = sketch.blanks
        self.page.show_image(image)

    def follow(self, name: str, values: Callable[[], Mapping[str, str]]) -> None:
        """Draw this template with the values of that moment, after a pause."""
        self._wanted = (name, values)
        self._pause.start()

    def say(self, text: str) -> None:
        """What the page shows, in a few words above it."""
        self._said.setText(text)

    def _draw(self) -> None:
        name, values = self._wanted
        self._printer.draw(name, values(), self.show_sketch)


def _sketch(header: Mapping[str, Any], payload: bytes) -> Sketch:
    width, height = int(header["width"]), int(header["height"])
    boxes = tuple(QRectF(left, top, right - left, bottom - top) for left, top, right, bottom in header.get("blanks", ()))
    return Sketch(QImage(payload, width, height, width * 4, QImage.Format.Format_RGB32).copy(), boxes)
