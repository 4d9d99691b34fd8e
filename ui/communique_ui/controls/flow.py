"""A layout that sets its widgets side by side and begins a new line where they do not fit, mirrored in right-to-left windows."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Widgets in reading order, wrapped like words."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._set(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest, tallest = 0, 0
        for item in self._items:
            size = item.minimumSize()
            widest, tallest = max(widest, size.width()), max(tallest, size.height())
        margins = self.contentsMargins()
        return QSize(widest + margins.left() + margins.right(), tallest + margins.top() + margins.bottom())

    def _set(self, rect: QRect, *, is_trial: bool) -> int:
        """Place the items (or only pretend to); the height they need, in pixels."""
        inside = rect.marginsRemoved(self.contentsMargins())
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        x, y, row = inside.x(), inside.y(), 0
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            width = min(item.sizeHint().width(), max(inside.width(), 1))
            size = QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height())
            if row and x + size.width() > inside.right() + 1:
                if not is_trial:
                    _settle(line, row, inside, direction)
                line = []
                x, y, row = inside.x(), y + row + self._gap, 0
            line.append((item, QRect(QPoint(x, y), size)))
            x, row = x + size.width() + self._gap, max(row, size.height())
        if not is_trial:
            _settle(line, row, inside, direction)
        return y + row - rect.y() + self.contentsMargins().bottom()


def _settle(line: list[tuple[QLayoutItem, QRect]], height: int, inside: QRect, direction: Qt.LayoutDirection) -> None:
    """Give the items of a line their places, each in the middle of its height."""
    for item, place in line:
        place.translate(0, (height - place.height()) // 2)
        item.setGeometry(QStyle.visualRect(direction, inside, place))
