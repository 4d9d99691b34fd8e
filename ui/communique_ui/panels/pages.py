"""Pages of the preview: pictures one under the other on grey ground, dimmed a little in dark appearances."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from communique_ui.theme.palette import worn

DIMMED = 0.08
AMBER = "#ffd98a"
MARGIN, EDGE = 14, 30
SCREEN = 96 / 72
"""Logical pixels of a point at 100 %."""
LARGEST_RATIO = 2.0
WIDEST = 2400
"""Device pixels: beyond that a page is too heavy to hand over while somebody types."""


class PageView(QWidget):
    """One page: its last good picture, scaled to the room there is, or blank paper."""

    pressed = Signal(float, float)
    """Where somebody clicked, from 0 to 1 across and down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.is_dimmed = True
        self.marked: tuple[QRectF, ...] = ()
        """Stretches that still want words, from 0 to 1 across and down; painted over in amber."""
        self._wanted = QSize(10, 10)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._wanted

    def show_size(self, size: QSize) -> None:
        """Take this much room, in logical pixels."""
        if size != self._wanted:
            self._wanted = size
            self.updateGeometry()
            self.update()

    def show_image(self, image: QImage) -> None:
        """Show a picture; the one before stays until then."""
        self.image = image
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit(event.position().x() / max(self.width(), 1), event.position().y() / max(self.height(), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = worn()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        if not self.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for one in self.marked:
            painter.fillRect(self._on_page(one), QColor(AMBER))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if tokens.is_dark and self.is_dimmed:
            shade = QColor("#000000")
            shade.setAlphaF(DIMMED)
            painter.fillRect(self.rect(), shade)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _on_page(self, part: QRectF) -> QRectF:
        wide, high = self.width(), self.height()
        return QRectF(part.x() * wide - 1, part.y() * high - 1, part.width() * wide + 2, part.height() * high + 2)


class Pages(QScrollArea):
    """Shows pages of known sizes at a zoom; ``wanted`` asks for the pictures of the pages in view, ``pressed`` tells page, x and y of a click."""

    wanted = Signal()
    pressed = Signal(int, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview.pages")
        self.setAccessibleName(self.tr("Pages"))
        self.setProperty("look", "paper")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.views: list[PageView] = []
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._zoom = 0.0
        page = QWidget()
        page.setProperty("look", "paper")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(MARGIN)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(page)
        self.verticalScrollBar().valueChanged.connect(self._tell)

    def show_sizes(self, sizes: Sequence[Sequence[float]]) -> None:
        """Make room for pages of these sizes, in points."""
        self._sizes = tuple((float(width), float(height)) for width, height in sizes)
        while len(self.views) > len(self._sizes):
            view = self.views.pop()
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        while len(self.views) < len(self._sizes):
            view = PageView()
            view.pressed.connect(self._press)
            self.views.append(view)
            self._column.addWidget(view, 0, Qt.AlignmentFlag.AlignHCenter)
        for n, view in enumerate(self.views, 1):
            view.setAccessibleName(self.tr("Page {n} of {all}").format(n=n, all=len(self.views)))
        self._fit()

    def show_picture(self, page: int, image: QImage) -> None:
        """Show the picture of a page, counted from 0."""
        if page < len(self.views):
            self.views[page].show_image(image)

    def show_zoom(self, zoom: float) -> None:
        """1.0 is natural size; 0 fits the width of the panel."""
        self._zoom = zoom
        self._fit()
        self.wanted.emit()

    def dim(self, is_dimmed: bool) -> None:
        """Dim white paper in dark appearances, or show its true colours."""
        for view in self.views:
            view.is_dimmed = is_dimmed
            view.update()

    def in_view(self) -> list[int]:
        """The numbers of the pages that can be seen, from 0; the first one before there are any."""
        seen = QRect(self._place(), self.viewport().size())
        return [n for n, view in enumerate(self.views) if view.geometry().intersects(seen)] or [0]

    def pixels(self) -> int:
        """How wide pictures should be, in device pixels."""
        width = self._width(self._sizes[0][0]) if self._sizes else self._room()
        return max(1, min(round(width * min(self.devicePixelRatioF(), LARGEST_RATIO)), WIDEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if event.size().width() != event.oldSize().width():
            self.wanted.emit()

    def reveal(self, page: int, top: float) -> None:
        """Scroll a point of a page into view, if it is not there already."""
        if page >= len(self.views):
            return
        view, bar, room = self.views[page], self.verticalScrollBar(), self.viewport().height()
        at = round(view.y() + top * view.height())
        if not bar.value() + EDGE <= at <= bar.value() + room - EDGE:
            bar.setValue(at - room // 3)

    def _press(self, x: float, y: float) -> None:
        view = self.sender()
        self.pressed.emit(next(n for n, one in enumerate(self.views) if one is view), x, y)

    def _fit(self) -> None:
        for view, (width, height) in zip(self.views, self._sizes, strict=False):
            wide = self._width(width)
            view.show_size(QSize(wide, round(wide * height / width) if width else wide))

    def _width(self, points: float) -> int:
        return round(points * SCREEN * self._zoom) if self._zoom else self._room()

    def _room(self) -> int:
        bar = self.verticalScrollBar().sizeHint().width() if not self.verticalScrollBar().isVisible() else 0
        return max(120, self.viewport().width() - 2 * MARGIN - bar)

    def _place(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _tell(self, *_: object) -> None:
        self.wanted.emit()
