"""The program's icons in every size a desktop asks for, drawn from the four drawings in ``resources/emblem`` by Qt."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parents[1] / "resources" / "emblem"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL = 24
"""Up to this size the plain drawing is used: quotation marks alone, set on whole pixels."""

# The name of the drawing, the folder of the icon theme and the name that the desktop file or the MIME type asks for.
THEMED = (("communique", "apps", "communique"), ("release", "mimetypes", "application-x-communique-release"))


def picture(drawing: str, size: int) -> bytes:
    """A square PNG of a drawing, ``size`` pixels wide."""
    source = DRAWINGS / f"{drawing}{'-small' if size <= SMALL else ''}.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def write_theme(hicolor: Path) -> None:
    """Write an icon theme's folders: PNG by size, the drawing itself as scalable."""
    for drawing, context, name in THEMED:
        for size in SIZES:
            _write(hicolor / f"{size}x{size}" / context / f"{name}.png", picture(drawing, size))
        _write(hicolor / "scalable" / context / f"{name}.svg", (DRAWINGS / f"{drawing}.svg").read_bytes())


def write_ico(target: Path) -> None:
    """Write the icon file of Windows: pictures up to 256 pixels, each as PNG."""
    pictures = [(size, picture("communique", size)) for size in SIZES if size <= 256]
    directory, offset = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, png in pictures:
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    _write(target, directory + b"".join(png for _, png in pictures))


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
