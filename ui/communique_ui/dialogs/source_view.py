"""The source of an import as plain text to read: doubtful passages underlined, the one in question highlighted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from communique_ui.controls.offsets import to_qt
from communique_ui.theme.palette import worn

Place = tuple[int, int]


class SourceView(QPlainTextEdit):
    """Read only, walked with the arrow keys; loads nothing by name. Places are code points of the text."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import.source")
        self.setAccessibleName(self.tr("Source"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text = text
        self._doubtful: tuple[Place, ...] = ()
        self.highlighted: Place | None = None
        self.setPlainText(text)

    @property
    def passage(self) -> str:
        """The words that are highlighted."""
        return self.text[slice(*self.highlighted)] if self.highlighted else ""

    def mark(self, doubtful: Sequence[Place]) -> None:
        """Underline these places."""
        self._doubtful = tuple(doubtful)
        self._paint()

    def highlight(self, place: Place | None) -> None:
        """Bring a place into view and set it off; None takes the highlight away."""
        self.highlighted = place
        self._paint()
        if place is not None:
            cursor = self.textCursor()
            cursor.setPosition(to_qt(self.text, place[0]))
            self.setTextCursor(cursor)
            self.centerCursor()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "highlighted"):
            self._paint()

    def _paint(self) -> None:
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(QColor(worn().should))
        made = [self._selection(place, wave) for place in self._doubtful]
        if self.highlighted is not None:
            chosen = QTextCharFormat()
            chosen.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
            chosen.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
            made.append(self._selection(self.highlighted, chosen))
        self.setExtraSelections(made)

    def _selection(self, place: Place, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_qt(self.text, place[0]))
        cursor.setPosition(to_qt(self.text, place[1]), QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor  # type: ignore[misc]
        made.format = look  # type: ignore[misc]
        return made
