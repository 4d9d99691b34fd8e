"""Labels of plain text, glyphs that follow the appearance, buttons and frames, each made in one call."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from communique_ui.theme.icons import SIZE, dress, icon

SMALLEST = 90


def label(text: str = "", look: str = "", *, buddy: QWidget | None = None, wraps: bool = False) -> QLabel:
    """A label that never reads markup; ``look`` is caption, dim or heading; a buddy gets its mnemonic."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("look", look)
    made.setWordWrap(wraps)
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # else a Latin text would cling to the wrong side
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        if wraps:  # Qt sets the space at which a line was broken before its Latin words, so that the first of them begins that much too far left
            made.setContentsMargins(made.fontMetrics().horizontalAdvance(" ") + 1, 0, 0, 0)
    if wraps:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if buddy is not None:
        made.setBuddy(buddy)
    font = made.font()
    if look == "heading":
        font.setWeight(font.Weight.DemiBold)
        made.setFont(font)
    elif look == "caption":
        font.setPointSizeF(font.pointSizeF() * 0.92)
        made.setFont(font)
    return made


def caption(text: str, buddy: QWidget) -> QLabel:
    """The small label over a control, its buddy; the control is given the same accessible name."""
    made = label(text, "caption", buddy=buddy)
    if not buddy.accessibleName():
        buddy.setAccessibleName(text.replace("&", ""))
    return made


def set_state(widget: QWidget, state: str) -> None:
    """Mark a widget must, should, suggestion, fine or nothing; the style sheet colours it."""
    if widget.property("state") != state:
        widget.setProperty("state", state)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(text: str, look: str = "", *, glyph: str = "", name: str = "", tip: str = "") -> QPushButton:
    """A push button; ``look`` is primary, quiet or link, ``name`` its object name."""
    made = QPushButton(text)
    made.setProperty("look", look)
    made.setObjectName(name)
    made.setAutoDefault(False)
    if tip:
        made.setToolTip(tip)
    if glyph:
        dress(made, glyph, "on_accent" if look == "primary" else "text", 16)
    return made


class Elastic(QPushButton):
    """A button whose words go on in a second line where one has no room for them."""

    def __init__(self, text: str, look: str = "") -> None:
        super().__init__(text)
        self.setProperty("look", look)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), SMALLEST), hint.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        lines = 1 if width >= hint.width() else len(self._lines(width - self._chrome()))
        return hint.height() + (lines - 1) * self.fontMetrics().lineSpacing()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        lines = [self.text()] if self.width() >= self.sizeHint().width() else self._lines(self.width() - self._chrome())
        option.text = "\n".join(isolated(line, self) for line in lines)  # type: ignore[misc]
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def _chrome(self) -> int:
        """Pixels beside the words."""
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))

    def _lines(self, room: int) -> list[str]:
        """The words in lines that fit, each cut in the middle if a single word does not."""
        metrics, lines = self.fontMetrics(), [""]
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if metrics.horizontalAdvance(longer) <= room or not lines[-1]:
                lines[-1] = longer
            else:
                lines.append(word)
        return [metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, room) for line in lines]


def isolated(text: str, widget: QWidget) -> str:
    """A text whose direction is its own also inside a right-to-left window: “§ LN01” stays “§ LN01”."""
    return f"\u2068{text}\u2069" if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft else text


def tool(glyph: str, text: str, *, name: str = "", look: str = "") -> QToolButton:
    """A button that shows only a glyph; ``text`` is its tip and its accessible name."""
    made = QToolButton()
    made.setToolTip(text)
    made.setAccessibleName(text)
    made.setObjectName(name)
    made.setProperty("look", look)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    dress(made, glyph, "text", 16)
    return made


def rule() -> QFrame:
    """A hairline between two parts."""
    made = QFrame()
    made.setProperty("look", "rule")
    return made


class Glyph(QLabel):
    """One icon beside a text, in the colour of a token; silent to a screen reader, since the text says the same."""

    def __init__(self, name: str = "", token: str = "text", size: int = SIZE) -> None:
        super().__init__()
        self._name, self._token, self._size = name, token, size
        self._draw()

    def show_glyph(self, name: str, token: str) -> None:
        """Show another icon."""
        if (name, token) != (self._name, self._token):
            self._name, self._token = name, token
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        if self._name:
            self.setPixmap(icon(self._name, self._token, self._size).pixmap(QSize(self._size, self._size), self.devicePixelRatioF()))


class Card(QFrame):
    """A raised frame with its rows one under the other, at ``rows``."""

    def __init__(self, look: str = "card") -> None:
        super().__init__()
        self.setProperty("look", look)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(12, 10, 12, 10)
        self.rows.setSpacing(6)
