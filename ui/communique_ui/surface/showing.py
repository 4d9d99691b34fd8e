"""From value to screen: the smallest block-wise change that makes the text document show other blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from communique.release import Block
from communique_ui.controls.offsets import to_qt
from communique_ui.surface.dressing import Dress
from communique_ui.surface.marks import pieces
from communique_ui.surface.reading import on_screen

_MANY = 8
Step = tuple[str, int, int, int, int]


class Screen:
    """Writes rows of blocks into a text document; the caller keeps its own hands off while it does."""

    def __init__(self, document: QTextDocument, dress: Dress) -> None:
        self.document = document
        self.dress = dress
        self.language = "en"

    def fill(self, rows: Sequence[Block]) -> None:
        """Show these rows and nothing else, in one go."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        for number, row in enumerate(rows):
            block_format = self.dress.block_format(rows, number, self.language)
            plain = self.dress.char_format((), row.kind)
            if number:
                cursor.insertBlock(block_format, plain)
            else:
                cursor.setBlockFormat(block_format)
                cursor.setBlockCharFormat(plain)
            self._write(cursor, row, 0, len(row.text.plain))
        cursor.endEditBlock()

    def turn(self, old: Sequence[Block], new: Sequence[Block]) -> None:
        """Turn a screen that shows ``old`` into one that shows ``new``; whatever is equal stays untouched. Neither is empty."""
        steps = list(_steps(old, new))
        # One edit block lays out everything between its first and its last change: a moved paragraph is quicker in two.
        cursor = QTextCursor(self.document)
        is_one = len(steps) > _MANY
        if is_one:
            cursor.beginEditBlock()
        for step in steps:
            self._step(cursor, step, old, new)
        if is_one:
            cursor.endEditBlock()
        self.dress_rows(new, 0, len(new) if is_one else 0)
        if not is_one:
            for _, _, _, start, end in steps:
                self.dress_rows(new, start, end + 1)

    def dress_rows(self, rows: Sequence[Block], start: int, end: int) -> None:
        """Give the rows from ``start`` up to ``end`` the block format that their kind, id and neighbours ask for."""
        for number in range(max(0, start), min(end, len(rows))):
            block = self.document.findBlockByNumber(number)
            wanted = self.dress.block_format(rows, number, self.language)
            if block.blockFormat() != wanted:
                QTextCursor(block).setBlockFormat(wanted)

    def dress_words(self, block: QTextBlock, row: Block) -> None:
        """Give the words of a block on screen the char formats of a row with equal words."""
        plain = row.text.plain
        for start, end, marks in pieces(row.text):
            wanted = self.dress.char_format(marks, row.kind)
            a, z = to_qt(plain, start), to_qt(plain, end)
            if not _wears(block, a, z, wanted):
                cursor = self._select(block, a, z)
                cursor.setCharFormat(wanted)
        bare = self.dress.char_format((), row.kind)
        if block.charFormat() != bare:
            QTextCursor(block).setBlockCharFormat(bare)

    def _step(self, cursor: QTextCursor, step: Step, old: Sequence[Block], new: Sequence[Block]) -> None:
        tag, i1, i2, j1, j2 = step
        cursor.beginEditBlock()
        shared = 0 if tag in ("insert", "delete") else min(i2 - i1, j2 - j1)
        for number in reversed(range(j1 + shared, j2)):
            self._insert(cursor, i1 + shared, new, number)
        for at in reversed(range(i1 + shared, i2)):
            self._remove(cursor, at)
        for n in range(shared):
            self._patch(cursor, i1 + n, old[i1 + n], new[j1 + n])
        cursor.endEditBlock()

    def _patch(self, cursor: QTextCursor, at: int, old: Block, new: Block) -> None:
        """Make one block show another row; only the words and formats that differ are touched."""
        block = self.document.findBlockByNumber(at)
        was, now = old.text.plain, new.text.plain
        if was != now:
            start, end, stop = changed(was, now)
            here = block.position()
            cursor.setPosition(here + to_qt(was, start))
            cursor.setPosition(here + to_qt(was, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._write(cursor, new, start, stop)
        if old.text != new.text or old.kind != new.kind:
            self.dress_words(block, new)

    def _insert(self, cursor: QTextCursor, at: int, rows: Sequence[Block], number: int) -> None:
        wanted, plain = self.dress.block_format(rows, number, self.language), self.dress.char_format((), rows[number].kind)
        if at < self.document.blockCount():
            block = self.document.findBlockByNumber(at)
            # The words move into the new block, so that one gets the old format, and the first is dressed anew.
            cursor.setPosition(block.position())
            cursor.insertBlock(block.blockFormat(), block.charFormat())
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            cursor.setBlockFormat(wanted)
            cursor.setBlockCharFormat(plain)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(wanted, plain)
        self._write(cursor, rows[number], 0, len(rows[number].text.plain))

    def _remove(self, cursor: QTextCursor, at: int) -> None:
        block = self.document.findBlockByNumber(at)
        after, before = block.next(), block.previous()
        kept = after if after.isValid() else before
        # Joining keeps the first block's format, or the second's where the first is empty: so it is set afterwards.
        block_format, char_format = kept.blockFormat(), kept.charFormat()
        if after.isValid():
            cursor.setPosition(block.position())
            cursor.setPosition(after.position(), QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(block.position() - 1)
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(block_format)
        cursor.setBlockCharFormat(char_format)

    def _write(self, cursor: QTextCursor, row: Block, start: int, stop: int) -> None:
        text = row.text if (start, stop) == (0, len(row.text.plain)) else row.text.slice(start, stop)
        for a, z, marks in pieces(text):
            cursor.insertText(on_screen(text.plain[a:z]), self.dress.char_format(marks, row.kind))

    def _select(self, block: QTextBlock, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def changed(old: str, new: str) -> tuple[int, int, int]:
    """The smallest stretch that differs: where it starts, where it ends in the old words, where it ends in the new."""
    most = min(len(old), len(new))
    start = next((n for n in range(most) if old[n] != new[n]), most)
    most -= start
    tail = next((n for n in range(most) if old[-1 - n] != new[-1 - n]), most)
    return start, len(old) - tail, len(new) - tail


def _steps(old: Sequence[Block], new: Sequence[Block]) -> Iterator[Step]:
    """What has to be done, from the end backwards, so that earlier numbers stay true."""
    most = min(len(old), len(new))
    head = next((n for n in range(most) if old[n] is not new[n] and old[n] != new[n]), most)
    most -= head
    tail = next((n for n in range(most) if old[-1 - n] is not new[-1 - n] and old[-1 - n] != new[-1 - n]), most)
    a, b = old[head : len(old) - tail], new[head : len(new) - tail]
    matcher = SequenceMatcher(None, [row.id for row in a], [row.id for row in b], autojunk=False)
    for tag, i1, i2, j1, j2 in reversed(matcher.get_opcodes()):
        if tag != "equal":
            yield tag, head + i1, head + i2, head + j1, head + j2
            continue
        for n in reversed(range(i2 - i1)):
            if a[i1 + n] != b[j1 + n]:
                yield "equal", head + i1 + n, head + i1 + n + 1, head + j1 + n, head + j1 + n + 1


def _wears(block: QTextBlock, start: int, end: int, wanted: QTextCharFormat) -> bool:
    """Whether all characters of a stretch have a char format already; offsets in UTF-16 units."""
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        a = fragment.position() - block.position()
        if a < end and a + fragment.length() > start and fragment.charFormat() != wanted:
            return False
        part += 1
    return True
