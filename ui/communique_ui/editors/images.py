"""Editor of the pictures: each with the words for those who cannot see it, a caption and a credit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QWidget

from communique.fields import Field
from communique_ui.controls.labels import button, label
from communique_ui.editors.rows import Row, RowsEditor
from communique_ui.editors.texts import with_words

PLACES = (("alt", 0, 0, 2), ("caption", 1, 0, 1), ("credit", 1, 1, 1))
THUMB = QSize(160, 90)
FORMATS = {b"\x89PNG": b"png", b"\xff\xd8\xff": b"jpeg"}


class ImagesEditor(RowsEditor):
    """A card for each picture; ``add_wanted`` asks for a file."""

    add_wanted = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, self._row, parent)
        self.assets: dict[str, bytes] = {}
        self.empty.setText(self.tr("No picture. A release travels further with one."))
        self._add = button(self.tr("Add a picture"), "quiet", glyph="image-plus", name=f"{self.name}.add")
        self._add.clicked.connect(self.add_wanted)
        self.buttons.addWidget(self._add)
        self.buttons.addStretch(1)

    def show_assets(self, assets: dict[str, bytes]) -> None:
        """The pictures of the open release, by name."""
        self.assets = assets
        for row in self.items:
            if isinstance(row, ImageRow):
                row.show_assets(assets)

    def focus_last(self) -> None:
        """Take the focus to the description of the picture that came in last."""
        if self.items:
            self.items[-1].lines["alt"].line.setFocus()

    def _row(self, name: str, n: int) -> Row:
        return ImageRow(name, n, self.assets)


class ImageRow(Row):
    """One picture, small, and its three texts."""

    def __init__(self, name: str, n: int, assets: dict[str, bytes]) -> None:
        super().__init__(name, n)
        self.assets = assets
        self._drawn = ""
        self._picture = label("")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.grid.addWidget(self._picture, 0, 2, 2, 1)
        texts = {"alt": self.tr("Description for those who cannot see it"), "caption": self.tr("Caption"), "credit": self.tr("Credit")}
        for key, row, column, span in PLACES:
            self.add_line(key, texts[key], row, column, span)

    def show_item(self, item: Any) -> None:
        self.item = item
        self.title.setText(item.asset)
        self.lines["alt"].line.show_text(item.alt)
        self.lines["caption"].line.show_text(item.caption.plain)
        self.lines["credit"].line.show_text(item.credit)
        self._picture.setAccessibleName(item.alt or self.tr("Picture"))
        self.show_assets(self.assets)

    def show_assets(self, assets: dict[str, bytes]) -> None:
        """Draw the picture, once its bytes are there."""
        self.assets = assets
        name = self.item.asset if self.item is not None else ""
        if self._drawn != name and name in assets:
            self._drawn = name
            self._picture.setPixmap(thumbnail(assets[name], THUMB, self.devicePixelRatioF()))

    def with_part(self, key: str, text: str) -> Any:
        changes: dict[str, Any] = {key: with_words(self.item.caption, text) if key == "caption" else text}
        return replace(self.item, **changes)


def thumbnail(data: bytes, room: QSize, ratio: float) -> QPixmap:
    """A picture (PNG or JPEG, nothing else is tried) that fits into some logical pixels; empty where it cannot be read."""
    kind = next((name for magic, name in FORMATS.items() if data.startswith(magic)), None)
    if kind is None:
        return QPixmap()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    if reader.size().isValid():
        reader.setScaledSize(reader.size().scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio))
    drawn = QPixmap.fromImage(reader.read())
    drawn.setDevicePixelRatio(ratio)
    return drawn
