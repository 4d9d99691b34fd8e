"""The body of the release: the text surface that an officer writes on. It holds no text that the document lacks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from communique.checking.finding import Finding
from communique_ui.actions import ACTIONS
from communique_ui.controls.typing import is_undoing
from communique_ui.document import ReleaseDocument
from communique_ui.messages import announce
from communique_ui.services import Services
from communique_ui.surface import chips, places
from communique_ui.surface.art import Art
from communique_ui.surface.binding import Binding
from communique_ui.surface.commands import BodyCommands
from communique_ui.surface.dressing import Dress
from communique_ui.surface.grammar import warm_up
from communique_ui.surface.mirror import Ids, Mirror
from communique_ui.surface.mover import Mover
from communique_ui.surface.pasting import Paster
from communique_ui.surface.pointing import Pointing
from communique_ui.surface.showing import Screen
from communique_ui.surface.squiggles import Squiggles
from communique_ui.surface.typist import Typist
from communique_ui.theme import fonts
from communique_ui.theme.palette import worn

_WIDEST_EMS = 46
_WARM_MS = 1500
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)


class Body(QTextEdit):
    """One ``QTextEdit`` with its undo off. Its parts do the work.

    ``mirror`` reads and writes the screen, ``binding`` talks to the document, ``typist`` has the keys, ``commands`` what menus ask for,
    ``art`` draws round the words, ``squiggles`` under them, ``mover`` has the handle that moves a paragraph, ``paster`` the clipboard,
    ``pointing`` the cards of findings.
    """

    block_entered = Signal(str)
    """The id of the block the caret is in now; empty for a paragraph without words."""
    quote_entered = Signal(object)
    """The id of the quote whose words the caret is in now, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field.body")
        self.setAccessibleName(self.tr("Body"))
        self.ghost = self.tr("Who did what, where, when — about 30 words")
        self.setAccessibleDescription(self.ghost)
        self.setProperty("look", "words")
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(fonts.words())
        self.viewport().setMouseTracking(True)
        self.ids = Ids()
        self.dress = Dress(worn(), self.font())
        self.mirror = Mirror(self.document(), Screen(self.document(), self.dress), self.ids, self)
        self.binding = Binding(self, self.mirror)
        self.art = Art(self)
        self.squiggles = Squiggles(self)
        self.typist = Typist(self)
        self.commands = BodyCommands(self)
        self.mover = Mover(self)
        self.paster = Paster(self)
        self.pointing = Pointing(self)
        self.services: Services | None = None
        self._keys = _command_keys()
        self._is_warm = False
        self._here: tuple[str, str | None] = ("", None)
        self.binding.shown.connect(self.art.show)
        self.binding.shown.connect(self.squiggles.later)
        self.binding.moved.connect(self.typist.forget)
        self.binding.stepped.connect(self._tell_place)
        self.binding.stepped.connect(self.pointing.let_go)

    def bind(self, document: ReleaseDocument, services: Services | None = None) -> None:
        """Show this document's body and change it; ``services`` tell the officer what happened."""
        self.services = services
        self.binding.bind(document)
        document.read_only_changed.connect(self._set_read_only)
        document.findings_changed.connect(self.squiggles.show_verdict)
        document.findings_moved.connect(self.squiggles.show_verdict)  # marks go with their words at every key
        self._set_read_only(document.read_only)
        self.squiggles.show_verdict(document.verdict)

    def say(self, sentence: str) -> None:
        """Tell the officer something in the message bar, or where there is none to a screen reader alone."""
        if self.services:
            self.services.messages.show_message(sentence)
        else:
            announce(self, sentence)

    def finding_here(self) -> Finding | None:
        """The gravest finding at the caret."""
        return self.squiggles.at(self.binding.row_here(), self.binding.points()[1].offset)

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
            if row.kind == "quote" and self.hasFocus():
                announce(self, self.tr("Quote: {speaker}").format(speaker=chips.chip_of(self.binding.release, row).label))
        if was[1] != quote:
            self.quote_entered.emit(quote)

    # ---- keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undoing(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.mover.is_dragging and event.key() == Qt.Key.Key_Escape:
            self.mover.cancel()
        elif is_undoing(event):
            event.ignore()
        elif (command := self._command(event)) is not None:
            getattr(self.commands, command)()
        elif not self.typist.press(event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self.typist.compose(event):
            super().inputMethodEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:
        return self.typist.go_to_blank(next_) or super().focusNextPrevChild(next_)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._is_warm:
            self._is_warm = True
            QTimer.singleShot(_WARM_MS, self, self._warm_up)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.binding.tidy(keeps_here=False)
        self.binding.end_run()

    def _warm_up(self) -> None:
        """The first pair of marks should not have to wait until the grammar is read."""
        warm_up(self.binding.release.language)

    def _command(self, event: QKeyEvent) -> str | None:
        """The command of a key, where the window's own shortcut has not taken it."""
        if self.isReadOnly() or not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return None
        return self._keys.get(QKeySequence(event.keyCombination()).toString())

    # ---- the clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        return self.paster.mime()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return self.paster.can_take(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.paster.take(source)

    def paste_as_text(self) -> None:
        """Paste the words of the clipboard alone."""
        self.paster.take_as_text()

    def dropEvent(self, event: QDropEvent) -> None:
        # Qt would open an edit of its own round the drop, and what we change inside it would be read twice.
        at = self.cursorForPosition(event.position().toPoint()).position()
        self.paster.drop(event, places.point_of(self.document(), at))
        event.acceptProposedAction()
        super().dragLeaveEvent(QDragLeaveEvent())

    # ---- the pointer

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.pointing.menu(event.pos())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            chip = self.art.chip_at(event.position())
            if chip is not None and not self.isReadOnly():
                self.commands.choose_speaker(chip)
                return
            if self.mover.is_on_handle(event.position()):
                self.mover.take()
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.mover.is_dragging:
            self.mover.drag(event.position())
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.mover.hover(event.position())
            self.pointing.hover(event.position().toPoint())
            points = self.art.chip_at(event.position()) is not None
            hand = Qt.CursorShape.PointingHandCursor if points else Qt.CursorShape.OpenHandCursor
            is_tool = points or self.mover.is_on_handle(event.position())
            self.viewport().setCursor(hand if is_tool else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.mover.is_dragging:
            self.mover.drop()
            return
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.mover.leave()
        self.pointing.leave()

    # ---- looks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "mirror"):
            self._dress_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_column()
        self.squiggles.later()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.art.paint_under(painter, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.art.paint_over(painter, QRectF(event.rect()))
        self.mover.paint(painter)
        painter.end()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever opened because a text names it."""
        return None

    def _fit_column(self) -> None:
        """Keep lines short enough to read in a wide window: the spare room goes to both sides.

        By the width of the widget, not of its viewport: that one changes while Qt lays out, when the scroll bar comes or goes.
        """
        least = round(self.fontMetrics().height() * 1.75)
        spare = max(least, (self.width() - round(self.dress.em * _WIDEST_EMS)) // 2)
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        if look.leftMargin() != spare:
            for side in (look.setLeftMargin, look.setRightMargin):
                side(spare)
            for end in (look.setTopMargin, look.setBottomMargin):
                end(least)
            with self.mirror.own():
                frame.setFrameFormat(look)
                self.document().markContentsDirty(0, self.document().characterCount())  # an empty document is not laid out else

    def _dress_anew(self) -> None:
        if self.dress.tokens == worn() and self.dress.font == self.font():
            return
        self.dress = Dress(worn(), self.font())
        self.mirror.screen.dress = self.dress
        self.mirror.dress()
        self.squiggles.later()


def _command_keys() -> dict[str, str]:
    """The keys of ACTIONS that the body itself obeys, by their portable text."""
    rows = (row for row in ACTIONS if row.handler.startswith("body.") or row.id in ("paste.text", "fix"))
    return {QKeySequence(keys).toString(): row.handler.partition(".")[2] for row in rows for keys in row.shortcuts}
