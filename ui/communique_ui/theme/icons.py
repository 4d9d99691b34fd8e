"""Icons of the desk: Lucide drawings in the colours of the appearance, sharp at every scale, right when selected or mirrored."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from communique import resources
from communique_ui.theme.palette import worn
from communique_ui.theme.tokens import Tokens, contrast

SIZE = 18
GAP = 6
# Drawings that point somewhere in the text: they turn with the direction of the interface.
MIRRORED = frozenset(
    ("undo-2", "redo-2", "list", "text-quote", "chevron-left", "chevron-right", "arrow-right", "panel-right", "panel-left", "file-output")
)


def icon(name: str, token: str = "text", size: int = SIZE) -> QIcon:
    """The icon of a drawing under ``resources/icons``, in the colour of a token; rows that are selected get the colour for that."""
    tokens = worn()
    made = QIcon()
    for ratio in _ratios():
        made.addPixmap(picture(name, getattr(tokens, token), size, ratio))
        made.addPixmap(picture(name, _on_selected(tokens, token), size, ratio), QIcon.Mode.Selected)
        made.addPixmap(picture(name, tokens.field, size, ratio), QIcon.Mode.Disabled)
    return made


def picture(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One drawing as a pixmap of ``size`` logical pixels."""
    mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    shape = f"communique:{name}:{size}:{ratio}:{mirrored}"
    kept = QPixmap()
    if QPixmapCache.find(f"{shape}:{colour}", kept):
        return kept
    if not QPixmapCache.find(shape, kept):
        kept = _shape(name, round(size * ratio), mirrored)
        QPixmapCache.insert(shape, kept)
    drawn = QPixmap(kept)
    painter = QPainter(drawn)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(drawn.rect(), QColor(colour))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(f"{shape}:{colour}", drawn)
    return drawn


def _shape(name: str, side: int, mirrored: bool) -> QPixmap:
    """A drawing in black, its strokes a little finer than Lucide's own: parsed once, then only coloured."""
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if mirrored:
        painter.setTransform(QTransform(-1, 0, 0, 1, side, 0))
    text = resources.folder("icons", f"{name}.svg").read_text("utf-8").replace('stroke-width="2"', 'stroke-width="1.75"')
    QSvgRenderer(QByteArray(text.replace("currentColor", "#000000").encode())).render(painter, QRectF(drawn.rect()))
    painter.end()
    return drawn


def beside_words(name: str, token: str = "text", size: int = SIZE) -> QIcon:
    """The icon with a gap on the side of the words that follow it: Qt leaves none in a push button."""
    plain, made = icon(name, token, size), QIcon()
    is_rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        for ratio in _ratios():
            room = QPixmap(round((size + GAP) * ratio), round(size * ratio))
            room.setDevicePixelRatio(ratio)
            room.fill(Qt.GlobalColor.transparent)
            painter = QPainter(room)
            painter.drawPixmap(GAP if is_rtl else 0, 0, plain.pixmap(QSize(size, size), ratio, mode))
            painter.end()
            made.addPixmap(room, mode)
    return made


def dress(button: QAbstractButton, name: str, token: str = "text", size: int = SIZE) -> None:
    """Give a button an icon and keep it right when the appearance changes; a second call replaces the first."""
    for old in button.findChildren(_Dresser, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.setParent(None)
    _Dresser(button, name, token, size)


class _Dresser(QObject):
    """Watches one button and redraws its icon when the palette changes."""

    def __init__(self, button: QAbstractButton, name: str, token: str, size: int) -> None:
        super().__init__(button)
        self._button, self._name, self._token, self._size = button, name, token, size
        self._draw()
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._draw()
        return False

    def _draw(self) -> None:
        has_words = isinstance(self._button, QPushButton)
        self._button.setIcon((beside_words if has_words else icon)(self._name, self._token, self._size))
        self._button.setIconSize(QSize(self._size + GAP * has_words, self._size))


def _ratios() -> tuple[float, ...]:
    return tuple(sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}))


def _on_selected(tokens: Tokens, token: str) -> str:
    """On a selected row the states keep their colour where it stays readable; all else takes the colour of the row's text."""
    colour = str(getattr(tokens, token))
    return colour if contrast(colour, tokens.selected) >= 3 else tokens.on_selected
