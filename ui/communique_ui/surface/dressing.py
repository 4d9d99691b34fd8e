"""How blocks and spans look on the surface: the block and char formats of every kind and mark, made from the theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from communique.release import Block
from communique_ui.surface.direction import runs_right_to_left
from communique_ui.surface.marks import Marks, written
from communique_ui.theme.tokens import Tokens

_USER = QTextFormat.Property.UserProperty.value
KIND, BLOCK_ID, MARKS, HAS_CHIP = (_USER + n for n in range(1, 5))
_LINE_HEIGHT = 128.0
_HEADING_SIZE = 1.18


class Dress:
    """Formats for one appearance and one font; lengths follow the size of the font."""

    def __init__(self, tokens: Tokens, font: QFont) -> None:
        self.tokens = tokens
        self.font = font
        self.em = QFontMetricsF(font).height() * 0.75
        self.chip_height = round(self.em * 1.45)
        self.indent = round(self.em * 0.6)
        self.overhang = round(self.em * 0.9)
        self._chars: dict[tuple[Marks, bool], QTextCharFormat] = {}

    def block_format(self, rows: Sequence[Block], number: int, language: str) -> QTextBlockFormat:
        """The block format of one of the rows on screen: its kind and id, its margins, which way it runs."""
        row = rows[number]
        made = QTextBlockFormat()
        made.setProperty(KIND, row.kind)
        made.setProperty(BLOCK_ID, row.id)
        made.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        is_mirrored = runs_right_to_left(row.text.plain, language)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        top, bottom, indent = self._room(rows, number)
        made.setTopMargin(top)
        made.setBottomMargin(bottom)
        # Qt does not mirror the left margin of a block that runs from right to left.
        (made.setRightMargin if is_mirrored else made.setLeftMargin)(indent)
        if row.kind == "heading":
            made.setHeadingLevel(2)
        if row.kind == "quote":
            (made.setLeftMargin if is_mirrored else made.setRightMargin)(self.indent)
            made.setProperty(HAS_CHIP, has_chip(rows, number))
        return made

    def char_format(self, marks: Marks, kind: str) -> QTextCharFormat:
        """The char format of marked text in a block of a kind."""
        key = (marks, kind == "heading")
        if key not in self._chars:
            self._chars[key] = self._char_format(*key)
        return self._chars[key]

    def _room(self, rows: Sequence[Block], number: int) -> tuple[float, float, float]:
        """Top margin, bottom margin and indent of a row."""
        em, kind = self.em, rows[number].kind
        if kind == "quote":
            follows_quote = number > 0 and rows[number - 1].kind == "quote"
            top = self.chip_height + em * (1.9 if follows_quote else 1.15) if has_chip(rows, number) else em * 0.2
            return round(top), round(em * 1.45), self.indent
        if kind == "heading":
            return round(em * 0.7), round(em * 0.35), 0
        if kind == "list-item":
            return 0, round(em * 0.35), round(em * 1.5)
        return 0, round(em * 0.85), 0

    def _char_format(self, marks: Marks, is_heading: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        if marks:
            made.setProperty(MARKS, written(marks))
        kinds = {kind for kind, _ in marks}
        if is_heading:
            made.setFontPointSize(self.font.pointSizeF() * _HEADING_SIZE)
        if is_heading or "strong" in kinds:
            made.setFontWeight(QFont.Weight.Bold)
        if "emphasis" in kinds:
            made.setFontItalic(True)
        if "link" in kinds:
            made.setForeground(QColor(self.tokens.accent))
            made.setFontUnderline(True)
        if "blank" in kinds:
            amber = QColor(self.tokens.should)
            made.setForeground(amber)
            made.setBackground(_faint(amber, 0.16))
        return made


def has_chip(rows: Sequence[Block], number: int) -> bool:
    """Whether a quote block names its speaker: the first of a quote does, the paragraphs that continue it do not."""
    row = rows[number]
    if row.kind != "quote":
        return False
    before = rows[number - 1] if number else None
    if before is None or before.kind != "quote":
        return True
    said = next((span.value for span in row.text.of_kind("speech")), None)
    return said is None or all(span.value != said for span in before.text.of_kind("speech"))


def kind_of(block: QTextBlock) -> str:
    """The kind a block on screen carries."""
    return block.blockFormat().property(KIND) or "paragraph"


def id_of(block: QTextBlock) -> str:
    """The id a block on screen carries; empty for none."""
    return block.blockFormat().property(BLOCK_ID) or ""


def is_mirrored(block: QTextBlock) -> bool:
    """Whether a block on screen runs from right to left."""
    return block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft


def _faint(colour: QColor, share: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(share)
    return faint
