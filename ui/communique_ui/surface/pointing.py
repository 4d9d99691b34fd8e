"""What the pointer and Alt+Enter show at a finding, and the menu of the right button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from communique.checking import fixing
from communique.checking.finding import Finding, Fix
from communique_ui.controls.offsets import to_qt
from communique_ui.surface import places
from communique_ui.surface.changes import Point
from communique_ui.surface.finding_card import FindingCard

if TYPE_CHECKING:
    from communique_ui.surface.body import Body

HOVER_MS = 250
SPELLING = "SP03"
_MOST = 5


class Pointing(QObject):
    """Shows cards of findings over one body."""

    def __init__(self, body: Body) -> None:
        super().__init__(body)
        self._body = body
        self._card: FindingCard | None = None
        self._place = QPoint()
        self._wait = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._wait.timeout.connect(self._show_hovered)

    def hover(self, place: QPoint) -> None:
        """The pointer rests or moves here, in the viewport."""
        self._place = place
        if self._card is not None and not self._card.isHidden() and self._card.property("hovered"):
            found = self._at(place)
            if found is None or found[1] != self._card.finding:
                self._card.close_up(gives_focus_back=False)
        self._wait.start()

    def let_go(self) -> None:
        """Somebody types or moves the caret: a card that the pointer called goes."""
        self._wait.stop()
        if self._card is not None and self._card.property("hovered"):
            self._card.close_up(gives_focus_back=False)

    def leave(self) -> None:
        """The pointer has left the words; a card it moved onto stays."""
        self._wait.stop()

    def show_here(self) -> bool:
        """Open the card of the finding at the caret, the focus on its first fix; False where there is none."""
        finding = self._body.finding_here()
        if finding is None:
            return False
        self._open(finding, self._rect(self._body.binding.row_here().id, finding), takes_focus=True)
        return True

    def menu(self, place: QPoint) -> QMenu:
        """The menu of the right button: fixes of the finding there first, then the clipboard."""
        body, menu = self._body, QMenu(self._body)
        menu.setObjectName("menu.body")
        found = self._at(place)
        if found is not None:
            for fix in self._fixes(found[1]):
                self._entry(menu, fix.label, "", self._fixing(found[1], fix))
            self._entry(menu, self.tr("Ignore…"), "", lambda: self._do(found[0], "ignore", found[1]))
            if found[1].rule == SPELLING and " " not in found[1].text.strip():
                words = self.tr("Add “{word}” to the dictionary").format(word=found[1].text.strip())
                self._entry(menu, words, "", lambda: self._do(found[0], "word.add", found[1]))
            menu.addSeparator()
        can_write, has_selection = not body.isReadOnly(), body.textCursor().hasSelection()
        key = QKeySequence.StandardKey
        self._entry(menu, self.tr("Cut"), key.Cut, body.cut, is_on=can_write and has_selection)
        self._entry(menu, self.tr("Copy"), key.Copy, body.copy, is_on=has_selection)
        self._entry(menu, self.tr("Paste"), key.Paste, body.paste, is_on=can_write)
        self._entry(menu, self.tr("Paste as text"), "Ctrl+Shift+V", body.paste_as_text, is_on=can_write)
        menu.addSeparator()
        self._entry(menu, self.tr("Select all"), key.SelectAll, body.selectAll)
        return menu

    def _entry(
        self, menu: QMenu, text: str, key: QKeySequence.StandardKey | str, do: Callable[[], Any], *, is_on: bool = True
    ) -> None:
        action = QAction(text.replace("&", "&&"), menu)
        if key:
            action.setShortcut(QKeySequence(key))
        action.setEnabled(is_on)
        action.triggered.connect(lambda _checked=False: do())
        menu.addAction(action)

    def _show_hovered(self) -> None:
        is_open = self._card is not None and not self._card.isHidden()
        found = self._at(self._place)
        if found is not None and not is_open and self._body.viewport().underMouse():
            self._open(found[1], self._rect(found[0], found[1]), takes_focus=False)

    def _at(self, place: QPoint) -> tuple[str, Finding] | None:
        """The finding under a place of the viewport, and the block it is in."""
        body = self._body
        cursor = body.cursorForPosition(place)
        point = places.point_of(body.document(), cursor.position())
        if point.row >= len(body.binding.rows) or not body.cursorRect(cursor).adjusted(-12, -4, 12, 6).contains(place):
            return None
        row = body.binding.rows[point.row]
        finding = body.squiggles.at(row, point.offset)
        return (row.id, finding) if finding is not None else None

    def _rect(self, block_id: str, finding: Finding) -> QRect:
        """Where the words of a finding begin, in the viewport."""
        body = self._body
        number = body.mirror.number_of(block_id)
        block = body.document().findBlockByNumber(number or 0)
        cursor = body.textCursor()
        start = finding.place.start if finding.place.block == block_id else body.binding.points()[0].offset
        cursor.setPosition(min(block.position() + to_qt(block.text(), start), block.position() + block.length() - 1))
        return body.cursorRect(cursor)

    def _open(self, finding: Finding, place: QRect, *, takes_focus: bool) -> None:
        if self._card is not None:
            self._card.close_up(gives_focus_back=False)
        card = FindingCard(self._body, finding, self._fixes(finding), takes_focus=takes_focus)
        card.setProperty("hovered", not takes_focus)
        card.fixed.connect(lambda fix: self._fix(finding, fix))
        card.ignored.connect(lambda: self._do(finding.place.block or "", "ignore", finding))
        card.guide_wanted.connect(lambda: self._do(finding.place.block or "", "side.guide", finding))
        card.shut.connect(self._forget)
        self._card = card
        card.open_at(place, card.first)

    def _forget(self) -> None:
        self._card = None

    def _fixes(self, finding: Finding) -> tuple[Fix, ...]:
        """The fixes that may be applied: none that would touch an approved quote."""
        release = self._body.binding.release
        if self._body.isReadOnly():
            return ()
        return tuple(fix for fix in finding.fixes if not fixing.is_refused(release, fix))[:_MOST]

    def _fix(self, finding: Finding, fix: Fix) -> None:
        document = self._body.binding.document
        if document is not None and not document.apply_fix(finding, fix):
            self._body.say(self.tr("This fix no longer fits the text."))

    def _fixing(self, finding: Finding, fix: Fix) -> Callable[[], None]:
        return lambda: self._fix(finding, fix)

    def _do(self, block_id: str, action: str, finding: Finding | None = None) -> None:
        """Ask the window for something about a finding: the caret goes there first."""
        body = self._body
        number = body.mirror.number_of(block_id)
        if finding is not None and number is not None:
            body.binding.select(Point(number, finding.place.start), Point(number, finding.place.start))
        if body.services is not None:
            body.services.do(action)
