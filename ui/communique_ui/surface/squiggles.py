"""The marks under words: findings as waves and dots, what find has found, speech inside a paragraph. For visible blocks only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from communique.checking.finding import Finding, Place, Severity
from communique.release import Block
from communique_ui.controls.offsets import to_qt
from communique_ui.verdict import Verdict

if TYPE_CHECKING:
    from communique_ui.surface.body import Body

_Underline = QTextCharFormat.UnderlineStyle
_FOUND = 0.25
_PASSAGE, _FIRST_WORDS = 110, 14


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a block that a finding is about."""

    start: int
    end: int
    finding: Finding


class Squiggles(QObject):
    """Keeps the extra selections of one surface; several changes in one turn of the event loop cost one pass."""

    def __init__(self, body: Body) -> None:
        super().__init__(body)
        self._body = body
        self._marks: dict[str, list[Mark]] = {}
        self._found: dict[str, list[tuple[int, int]]] = {}
        self._current: Finding | None = None
        self._is_paused = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        body.verticalScrollBar().valueChanged.connect(self.later)

    def show_verdict(self, verdict: Verdict) -> None:
        """Mark these findings; those of other fields are none of the surface's business."""
        self._marks = {}
        for finding in verdict.findings:
            for place in (finding.place, *finding.others):
                if place.field == "body" and place.block is not None:
                    self._marks.setdefault(place.block, []).append(Mark(place.start, place.end, finding))
        if self._current is not None and self._current not in verdict.findings:
            self._current = None
        self.later()

    def pause(self, is_paused: bool) -> None:
        """Show the marks in grey while nobody checks: they stay, and may no longer be true."""
        if is_paused != self._is_paused:
            self._is_paused = is_paused
            self.later()

    def show_current(self, finding: Finding | None) -> None:
        """Tint the finding that somebody looks at now and scroll to it; the caret and the focus stay where they are."""
        if finding != self._current:
            self._current = finding
            self.later()
        if finding is not None and finding.place.field == "body":
            self._scroll_to(finding.place)

    def show_found(self, places: Sequence[Place]) -> None:
        """Tint what find has found; none takes the tint away."""
        self._found = {}
        for place in places:
            if place.field == "body" and place.block is not None:
                self._found.setdefault(place.block, []).append((place.start, place.end))
        self.later()

    def later(self) -> None:
        """Mark anew when the event loop comes round."""
        if not self._soon.isActive():
            self._soon.start()

    def at(self, row: Block, offset: int) -> Finding | None:
        """The gravest finding at an offset of a row, the shortest of several."""
        here = [mark for mark in self._standing(row) if mark.start <= offset <= max(mark.end, mark.start)]
        return (
            min(here, key=lambda m: (-m.finding.severity, m.end - m.start), default=Mark(0, 0, _NONE)).finding if here else None
        )

    def refresh(self) -> None:
        """Set the extra selections of the blocks that can be seen."""
        made = [one for row, block, _ in self._body.art.visible() for one in self._selections(row, block)]
        self._body.setExtraSelections(made)

    def _scroll_to(self, place: Place) -> None:
        number = self._body.mirror.number_of(place.block or "")
        if number is None:
            return
        row, block = self._body.mirror.rows[number], self._body.document().findBlockByNumber(number)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(to_qt(row.text.plain, place.start), block.length() - 1))
        rect = self._body.cursorRect(cursor)
        bar, height = self._body.verticalScrollBar(), self._body.viewport().height()
        if rect.top() < 0 or rect.bottom() > height:
            bar.setValue(bar.value() + rect.center().y() - height // 3)

    def _standing(self, row: Block) -> Iterator[Mark]:
        """The marks of a row whose words are still those the finding speaks of."""
        plain = row.text.plain
        for mark in self._marks.get(row.id, ()):
            finding, is_first = mark.finding, (mark.start, mark.end) == (mark.finding.place.start, mark.finding.place.end)
            if mark.end <= len(plain) and not (is_first and finding.text and plain[mark.start : mark.end] != finding.text):
                yield mark

    def _selections(self, row: Block, block: QTextBlock) -> Iterator[QTextEdit.ExtraSelection]:
        tokens = self._body.dress.tokens
        if row.kind != "quote":
            for span in row.text.of_kind("speech"):
                yield self._selection(row, block, span.start, span.end, _tinted(tokens.tint))
        for mark in self._standing(row):
            if mark.end or mark.start:
                start, end = _widened(row, mark) if mark.finding != self._current else (mark.start, mark.end)
                yield self._selection(row, block, start, end, self._wave(mark.finding))
        for start, end in self._found.get(row.id, ()):
            yield self._selection(row, block, start, end, _tinted(tokens.should, _FOUND))

    def _wave(self, finding: Finding) -> QTextCharFormat:
        tokens = self._body.dress.tokens
        colour = {Severity.MUST_FIX: tokens.must, Severity.SHOULD_FIX: tokens.should}.get(finding.severity, tokens.suggestion)
        if self._is_paused:
            colour = tokens.dim
        made = _tinted(tokens.selected) if finding == self._current else QTextCharFormat()
        made.setUnderlineColor(QColor(colour))
        made.setUnderlineStyle(_Underline.DotLine if finding.severity == Severity.SUGGESTION else _Underline.WaveUnderline)
        return made

    def _selection(self, row: Block, block: QTextBlock, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(block)
        last = block.length() - 1
        cursor.setPosition(block.position() + min(to_qt(row.text.plain, start), last))
        cursor.setPosition(block.position() + min(to_qt(row.text.plain, end), last), QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor  # type: ignore[attr-defined]
        made.format = look  # type: ignore[attr-defined]
        return made


_NONE = Finding("", Severity.SUGGESTION, Place(""), "")


def _tinted(colour: str, share: float = 1.0) -> QTextCharFormat:
    made, tint = QTextCharFormat(), QColor(colour)
    tint.setAlphaF(share)
    made.setBackground(tint)
    return made


def _widened(row: Block, mark: Mark) -> tuple[int, int]:
    """Where a mark is drawn: a point under the letter before it; a passage only under its first words, as a wave under all says nothing."""
    plain = row.text.plain
    if mark.start == mark.end:
        return max(0, mark.start - 1), min(len(plain), mark.start + (mark.start == 0))
    if mark.end - mark.start <= _PASSAGE:
        return mark.start, mark.end
    end = plain.find(" ", mark.start + _FIRST_WORDS, mark.end)
    return mark.start, end if end > 0 else mark.end
