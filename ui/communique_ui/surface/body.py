"""The body of the release: the text surface that an officer writes on. It holds no text that the document lacks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from communique_ui.controls.typing import is_undoing
from communique_ui.document import ReleaseDocument
from communique_ui.surface.art import Art
from communique_ui.surface.binding import Binding
from communique_ui.surface.dressing import Dress
from communique_ui.surface.mirror import Ids, Mirror
from communique_ui.surface.showing import Screen
from communique_ui.surface.typist import Typist
from communique_ui.theme import fonts
from communique_ui.theme.palette import worn

_WIDEST_EMS = 46
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)


class Body(QTextEdit):
    """One ``QTextEdit`` with its undo off. Its parts do the work.

    ``mirror`` reads and writes the screen, ``binding`` talks to the document, ``typist`` has the keys, ``art`` draws round the words.
    """

    block_entered = Signal(str)
    """The id of the block the caret is in now; empty for a paragraph without words."""
    quote_entered = Signal(object)
    """The id of the quote whose words the caret is in now, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field.body")
        self.setAccessibleName(self.tr("Body"))
        self.setPlaceholderText(self.tr("Who did what, where, when — about 30 words"))
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(fonts.words())
        self.document().setDocumentMargin(round(self.fontMetrics().height() * 1.5))
        self.ids = Ids()
        self.dress = Dress(worn(), self.font())
        self.mirror = Mirror(self.document(), Screen(self.document(), self.dress), self.ids, self)
        self.binding = Binding(self, self.mirror)
        self.art = Art(self)
        self.typist = Typist(self)
        self._here: tuple[str, str | None] = ("", None)
        self.binding.shown.connect(self.art.show)
        self.binding.moved.connect(self.typist.forget)
        self.binding.stepped.connect(self._tell_place)

    def bind(self, document: ReleaseDocument) -> None:
        """Show this document's body and change it."""
        self.binding.bind(document)
        document.read_only_changed.connect(self._set_read_only)
        self._set_read_only(document.read_only)

    def give_up_composing(self) -> None:
        """Let go of a word that an input method still holds."""
        super().inputMethodEvent(QInputMethodEvent())

    def show_composing(self, event: QInputMethodEvent) -> None:
        """Show what an input method composes now."""
        super().inputMethodEvent(event)

    def _set_read_only(self, reason: str) -> None:
        self.setReadOnly(bool(reason))
        if reason:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def _tell_place(self) -> None:
        row, offset = self.binding.row_here(), self.binding.points()[1].offset
        block = row.id if row.text.plain else ""
        quote = next((s.value for s in row.text.of_kind("speech") if s.start <= offset <= s.end), None)
        was, self._here = self._here, (block, quote)
        if was[0] != block:
            self.block_entered.emit(block)
        if was[1] != quote:
            self.quote_entered.emit(quote)

    # ---- events

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undoing(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undoing(event):
            event.ignore()
        elif not self.typist.press(event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self.typist.compose(event):
            super().inputMethodEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:
        return self.typist.go_to_blank(next_) or super().focusNextPrevChild(next_)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.binding.tidy(keeps_here=False)
        self.binding.end_run()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "mirror"):
            self._dress_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_column()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.art.paint_under(painter, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.art.paint_over(painter, QRectF(event.rect()))
        painter.end()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever opened because a text names it."""
        return None

    def _fit_column(self) -> None:
        """Keep lines short enough to read in a wide window: the spare room goes to both sides.

        By the width of the widget, not of its viewport: that one changes while Qt lays out, when the scroll bar comes or goes.
        """
        least = round(self.fontMetrics().height() * 1.5)
        spare = max(least, (self.width() - round(self.dress.em * _WIDEST_EMS)) // 2)
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        if look.leftMargin() != spare:
            look.setLeftMargin(spare)
            look.setRightMargin(spare)
            with self.mirror.own():
                frame.setFrameFormat(look)

    def _dress_anew(self) -> None:
        if self.dress.tokens == worn() and self.dress.font == self.font():
            return
        self.dress = Dress(worn(), self.font())
        self.mirror.screen.dress = self.dress
        self.mirror.dress()
