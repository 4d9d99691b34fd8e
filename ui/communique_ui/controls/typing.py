"""Text controls: plain text only, nothing loaded by name, and no undo of their own, since the window has one history."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QSizePolicy, QWidget

from communique_ui.wording import translate

UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
LONGEST_PASTE = 1_000_000
LONGEST_LINE = 1_000_000_000
"""Qt would cut a longer text in silence, and the next key would write the stump."""


def is_undoing(event: QKeyEvent) -> bool:
    """Whether a key means undo or redo: the window's business, never a text control's."""
    return any(event.matches(key) for key in UNDOING)


def one_line(text: str) -> str:
    """A text with every break and tab as one space, as a field of one paragraph holds it."""
    return " ".join(part for part in text.replace("\t", " ").splitlines() if part)


class Line(QLineEdit):
    """One line of plain text; ``left`` tells that the focus went elsewhere, ``stepped`` that Ctrl+Up (1) or Ctrl+Down (-1) was pressed."""

    left = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_LINE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undoing(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if is_undoing(event):
            event.ignore()
        elif step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.cursorPositionChanged.emit(self.cursorPosition(), self.cursorPosition())  # the caret is here now, though it has not moved

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = clipboard_menu(self)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def show_text(self, text: str) -> None:
        """Show a text without moving the caret more than needed and without a signal."""
        if text == self.text():
            return
        caret = self.cursorPosition()
        self.blockSignals(True)
        self.setText(text)
        self.setCursorPosition(min(caret, len(text)))
        self.blockSignals(False)


class Words(QPlainTextEdit):
    """Some lines of plain text that grow with what stands in them, from one line to ``most``; Tab goes to the next control.

    ``edited`` carries the whole text after a change by hand; ``accepted`` says that Enter was pressed where Enter makes no line.
    """

    edited = Signal(str)
    accepted = Signal()
    left = Signal()

    def __init__(self, most: int = 3, *, has_lines: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._has_lines, self._shown = most, has_lines, ""
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(1)
        self.textChanged.connect(self._note)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())

    @property
    def shown(self) -> str:
        """The text that stands there."""
        return self._shown

    def show_text(self, text: str) -> None:
        """Show a text, the caret staying where it can, without a signal."""
        if text == self._shown:
            return
        self._shown = text
        cursor = self.textCursor()
        at, was_blocked = cursor.position(), self.blockSignals(True)
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.blockSignals(was_blocked)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(240, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undoing(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undoing(event):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._has_lines:
            if event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
                self.accepted.emit()
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.cursorPositionChanged.emit()  # the caret is here now, though it has not moved

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = clipboard_menu(self)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()[:LONGEST_PASTE]
        self.textCursor().insertText(text if self._has_lines else one_line(text))
        self.ensureCursorVisible()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def _note(self) -> None:
        text = self.document().toRawText().replace("\u2029", "\n")  # toPlainText would turn non-breaking spaces into plain ones
        if text != self._shown:
            self._shown = text
            self.edited.emit(text)

    def _height(self) -> int:
        lines = max(int(self.document().size().height()), 1)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        margins = self.contentsMargins()
        inside = min(lines, self._most) * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 1
        return inside + margins.top() + margins.bottom()


def clipboard_menu(control: QLineEdit | QPlainTextEdit) -> QMenu:
    """Cut, copy, paste and select all, without the undo that Qt would put there."""
    menu = QMenu(control)
    is_read_only = control.isReadOnly()
    has_selection = control.hasSelectedText() if isinstance(control, QLineEdit) else control.textCursor().hasSelection()
    for text, key, act, is_on in (
        (translate("Editing", "Cut"), QKeySequence.StandardKey.Cut, control.cut, has_selection and not is_read_only),
        (translate("Editing", "Copy"), QKeySequence.StandardKey.Copy, control.copy, has_selection),
        (translate("Editing", "Paste"), QKeySequence.StandardKey.Paste, control.paste, not is_read_only),
        (translate("Editing", "Select all"), QKeySequence.StandardKey.SelectAll, control.selectAll, True),
    ):
        action = QAction(text, menu)
        action.setShortcut(key)
        action.setEnabled(is_on)
        action.triggered.connect(act)
        menu.addAction(action)
    return menu
