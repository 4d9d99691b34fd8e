"""The mirror between screen and value: notes where the text document changes, reads those blocks, and puts values back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from communique.release import Block
from communique.text import Text
from communique_ui.surface.reading import blocks, row_of, rows_of
from communique_ui.surface.showing import Screen


@dataclass(frozen=True, slots=True)
class Reading:
    """What a user's edit did: the rows from ``first`` up to ``first + len(old)`` became ``new``."""

    first: int
    old: tuple[Block, ...]
    new: tuple[Block, ...]

    @property
    def is_within_one_block(self) -> bool:
        """Whether only the words or marks of one block changed."""
        return len(self.old) == len(self.new) == 1 and (self.old[0].id, self.old[0].kind) == (self.new[0].id, self.new[0].kind)


class Ids:
    """Makes ids of blocks, quotes and speakers that the release has never had while it is open."""

    def __init__(self) -> None:
        self._last = {"b": 0, "q": 0, "s": 0}
        self.is_taken: Callable[[str], bool] = lambda id_: False
        """Whether the release has an id that came by another way: pasted, imported, made by a panel."""

    def saw(self, ids: Iterable[str]) -> None:
        """These are taken."""
        for id_ in ids:
            letter, number = id_[:1], id_[1:]
            if letter in self._last and number.isascii() and number.isdigit() and len(number) < 10:
                self._last[letter] = max(self._last[letter], int(number))

    def new(self, letter: str = "b") -> str:
        """An id nobody has: ``b`` for a block, ``q`` for a quote, ``s`` for a speaker."""
        while True:
            self._last[letter] += 1
            if not self.is_taken(id_ := f"{letter}{self._last[letter]}"):
                return id_


class Mirror(QObject):
    """Holds the rows on screen as values; ``edited`` says what a user's own change made of them."""

    edited = Signal(object)

    def __init__(self, document: QTextDocument, screen: Screen, ids: Ids, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.screen = screen
        self.ids = ids
        self.rows: tuple[Block, ...] = (self.blank_row(),)
        self._document = document
        self._own = 0
        self._dirty: tuple[int, int] | None = None
        with self.own():
            screen.fill(self.rows)
        document.contentsChange.connect(self._note)
        document.contentsChanged.connect(self.read)

    def blank_row(self) -> Block:
        """An empty paragraph: it may stand on screen, never in a release."""
        return Block(self.ids.new(), "paragraph", Text())

    @property
    def body(self) -> tuple[Block, ...]:
        """The rows that hold words: the body as it may be stored."""
        return tuple(row for row in self.rows if row.text.plain)

    @property
    def is_dirty(self) -> bool:
        """Whether the screen has changed and has not been read yet."""
        return self._dirty is not None

    @property
    def is_writing(self) -> bool:
        """Whether the program itself is writing on the screen."""
        return self._own > 0

    def number_of(self, id_: str) -> int | None:
        """Which row has this id."""
        return next((n for n, row in enumerate(self.rows) if row.id == id_), None)

    @contextmanager
    def own(self) -> Iterator[None]:
        """While the program writes on the screen itself, nothing is read back; what somebody typed before that still will be."""
        self._own += 1
        try:
            yield
        finally:
            self._own -= 1

    def put(self, rows: Sequence[Block]) -> bool:
        """Make the screen show these rows (at least one) by the smallest change; False where it does already."""
        self.read()
        new = tuple(rows)
        if new == self.rows:
            return False
        with self.own():
            self.screen.turn(self.rows, new)
            self.rows = new
        return True

    def fill(self, rows: Sequence[Block]) -> None:
        """Show other rows from scratch, as for another release."""
        with self.own():
            self.rows = tuple(rows) or (self.blank_row(),)
            self.screen.fill(self.rows)

    def dress(self) -> None:
        """Give every row the look that the screen's dress has for it now."""
        with self.own():
            self.screen.dress_rows(self.rows, 0, len(self.rows))
            for block, row in zip(blocks(self._document.begin(), len(self.rows)), self.rows, strict=True):
                self.screen.dress_words(block, row)

    def _note(self, position: int, removed: int, added: int) -> None:
        """Remember the range only: the document must not be edited or read from in here."""
        if self._own:
            return
        start, end = self._dirty or (position, position)
        grown = added - removed
        moved = end + grown if end > position else end
        self._dirty = (min(start, position), max(moved, position + added))

    def read(self) -> None:
        """Take what somebody changed on screen into the rows, and tell."""
        if self._own or self._dirty is None:
            return
        reading = self._reading(*self._dirty)
        self._dirty = None
        if reading.old == reading.new:
            return
        with self.own():
            self.rows = (*self.rows[: reading.first], *reading.new, *self.rows[reading.first + len(reading.old) :])
            self.screen.dress_rows(self.rows, reading.first, reading.first + len(reading.new) + 1)
            if not reading.is_within_one_block:
                first = self._document.findBlockByNumber(reading.first)
                for block, row in zip(blocks(first, len(reading.new)), reading.new, strict=True):
                    self.screen.dress_words(block, row)
        self.edited.emit(reading)

    def _reading(self, start: int, end: int) -> Reading:
        """The rows in a range of UTF-16 units, which may pass the end of the document."""
        document, last = self._document, self._document.characterCount() - 1
        block = document.findBlock(min(start, last))
        first, stop = block.blockNumber(), document.findBlock(min(end, last)).blockNumber() + 1
        count = stop - first
        replaced = count - (document.blockCount() - len(self.rows))
        if replaced < 0 or first + replaced > len(self.rows):
            return Reading(0, self.rows, self._with_ids(rows_of(document), set()))
        old = self.rows[first : first + replaced]
        new = tuple(row_of(one) for one in blocks(block, count))
        if len(old) == len(new) == 1 and old[0].id == new[0].id:
            return Reading(first, old, new)
        taken = {row.id for row in self.rows[:first]} | {row.id for row in self.rows[first + replaced :]}
        return Reading(first, old, self._with_ids(new, taken))

    def _with_ids(self, rows: Sequence[Block], taken: set[str]) -> tuple[Block, ...]:
        """The rows with an id of their own each: Enter copies the id, and the second owner gets a new one."""
        out = []
        for row in rows:
            own = row if row.id and row.id not in taken else replace(row, id=self.ids.new())
            taken.add(own.id)
            out.append(own)
        return tuple(out)
