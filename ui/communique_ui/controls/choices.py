"""Combo boxes and tick boxes with a chevron and a tick of their own, drawn in the colours of the appearance."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from communique_ui.theme.icons import icon


class Choice(QComboBox):
    """A combo box; the wheel turns it only while it has the focus, so that scrolling past changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = 14
        box = QRect(self.width() - side - 8, (self.height() - side) // 2, side, side)
        token = "dim" if self.isEnabled() else "line"
        painter = QPainter(self)
        icon("chevron-down", token, side).paint(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        painter.end()


class Tick(QCheckBox):
    """A check box whose tick is a drawing, so that it shows in high contrast too."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        place = QRect(QPoint(0, 0), QSize(13, 13))
        place.moveCenter(box.center())
        painter = QPainter(self)
        icon("check", "on_accent", 13).paint(painter, place)
        painter.end()
