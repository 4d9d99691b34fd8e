"""A body on screen over a small release, driven by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from communique.invariants import faults
from communique.release import Release
from communique_ui.document import ReleaseDocument
from communique_ui.surface import marks
from communique_ui.surface.body import Body
from communique_ui.surface.changes import Point
from communique_ui.surface.dressing import MARKS
from communique_ui.surface.reading import rows_of


class Hands:
    """Types, presses and points on one body, and asserts that screen and document agree."""

    def __init__(self, body: Body, document: ReleaseDocument) -> None:
        self.body = body
        self.document = document

    @property
    def release(self) -> Release:
        return self.document.release

    def words(self) -> list[str]:
        return [block.text.plain for block in self.release.body]

    def kinds(self) -> list[str]:
        return [block.kind for block in self.release.body]

    def spans(self, n: int) -> list[tuple[int, int, str, str]]:
        return [(s.start, s.end, s.kind, s.value) for s in self.release.body[n].text.spans]

    def type(self, text: str) -> None:
        for letter in text:
            if letter == "\n":
                QTest.keyClick(self.body, Qt.Key.Key_Return)
            else:
                self.body.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        self.agree()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.body, key, modifiers)
        self.agree()

    def compose(self, preedit: str, commit: str = "") -> None:
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(self.body, event)

    def put(self, row: int, offset: int, end: tuple[int, int] | None = None) -> None:
        self.body.binding.select(Point(row, offset), Point(*end) if end else Point(row, offset))

    def end(self, row: int) -> None:
        self.put(row, len(self.body.binding.rows[row].text.plain))

    def undo(self) -> None:
        self.document.undo_stack.undo()
        self.agree()

    def redo(self) -> None:
        self.document.undo_stack.redo()
        self.agree()

    def screen(self) -> list[str]:
        block, out = self.body.document().begin(), []
        while block.isValid():
            out.append(block.text())
            block = block.next()
        return out

    def agree(self) -> None:
        """Screen, rows and release say the same, and the release is sound."""
        rows = rows_of(self.body.document())
        assert rows == self.body.mirror.rows, "screen and rows"
        assert tuple(row for row in rows if row.text.plain) == self.release.body, "screen and release"
        assert len({row.id for row in rows}) == len(rows), "ids are unique"
        assert list(faults(self.release)) == []
        for n, row in enumerate(rows):
            block = self.body.document().findBlockByNumber(n)
            wanted = self.body.dress.block_format(rows, n, self.release.language)
            assert block.blockFormat() == wanted, f"row {n} is dressed for what it is"
            part = block.begin()
            while not part.atEnd():
                held = part.fragment().charFormat()
                assert held == self.body.dress.char_format(marks.read(held.property(MARKS) or ""), row.kind), f"words of row {n}"
                part += 1


@pytest.fixture
def hands(qapp: QApplication, document: ReleaseDocument) -> Iterator[Hands]:
    """Hands on a shown body with the focus."""
    yield from _hands(document)


@pytest.fixture
def hands_on(qapp: QApplication) -> Iterator[Callable[[Release], Hands]]:
    """Makes hands on any release."""
    made: list[Iterator[Hands]] = []

    def make(release: Release) -> Hands:
        one = _hands(ReleaseDocument(release))
        made.append(one)
        return next(one)

    yield make
    for one in made:
        next(one, None)


def _hands(document: ReleaseDocument) -> Iterator[Hands]:
    body = Body()
    body.resize(760, 640)
    body.bind(document)
    body.show()
    body.activateWindow()
    body.setFocus()
    QApplication.processEvents()
    yield Hands(body, document)
    body.close()
    body.deleteLater()
