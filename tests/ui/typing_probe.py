"""How long a key takes until it is painted, for the benchmark; run it alone to see the figures."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from communique.checking.finding import Finding, Place, Severity
from communique.release import Block, Name, Post, Quote, Release, Speaker
from communique.text import Span, Text
from communique_ui.document import ReleaseDocument
from communique_ui.surface.body import Body
from communique_ui.surface.changes import Point
from communique_ui.verdict import Verdict

SENTENCE = "The crews of nine countries trained with the coastguard off the harbour, and their boats came back before the tide. "
QUOTE = "“Nobody should drown within sight of a harbour, and we will work until nobody does,” said Ignacio Vásquez Tremlett."


def long_release(words: int) -> Release:
    """A release of about so many words, a third of it quotes."""
    blocks: list[Block] = []
    quotes: list[Quote] = []
    counted = 0
    while counted < words:
        n = len(blocks) + 1
        if n % 3 == 0:
            quotes.append(Quote(f"q{n}", "s1"))
            blocks.append(Block(f"b{n}", "quote", Text(QUOTE, (Span(1, 84, "speech", f"q{n}"),))))
        else:
            blocks.append(Block(f"b{n}", "paragraph", Text((SENTENCE * 3).strip(), (Span(4, 9, "strong"),))))
        counted += len(blocks[-1].text.plain.split())
    speaker = Speaker("s1", Name("Ignacio", "Vásquez Tremlett"), posts=(Post("Director of Operations", "ICRO"),))
    return Release(id="long", body=tuple(blocks), quotes=tuple(quotes), speakers=(speaker,))


def findings(release: Release, count: int) -> tuple[Finding, ...]:
    """So many findings, spread over the body."""
    out = []
    for n in range(count):
        block = release.body[n % len(release.body)]
        start = 4 + 7 * (n // len(release.body))
        severity = (Severity.MUST_FIX, Severity.SHOULD_FIX, Severity.SUGGESTION)[n % 3]
        out.append(
            Finding(
                "XX01", severity, Place("body", block.id, start, start + 5), "Write it.", text=block.text.plain[start : start + 5]
            )
        )
    return tuple(out)


def measure_typing(release: Release, keys: int = 200) -> list[float]:
    """Seconds from each key to the painted letter, in the middle of a release, one finding shown for every 24 words."""
    with _shown(release) as (body, _):
        return _times(lambda n: _key(body, n), keys)


def measure_steps(release: Release, times: int = 10) -> dict[str, list[float]]:
    """Seconds of Enter, of undo and redo, and of moving a paragraph, each until it is painted."""
    with _shown(release) as (body, document):
        application = QApplication.instance()

        def enter(_: int) -> None:
            QTest.keyClick(body, Qt.Key.Key_Return)
            application.processEvents()

        def undo_and_redo(n: int) -> None:
            (document.undo_stack.redo if n % 2 else document.undo_stack.undo)()
            application.processEvents()

        def move(n: int) -> None:
            (body.commands.move_up if n % 2 else body.commands.move_down)()
            application.processEvents()

        return {name: _times(do, times) for name, do in (("Enter", enter), ("undo", undo_and_redo), ("move", move))}


@contextmanager
def _shown(release: Release) -> Iterator[tuple[Body, ReleaseDocument]]:
    """A body on screen over a release, the caret in its middle."""
    application = QApplication.instance() or QApplication([])
    document, body = ReleaseDocument(release), Body()
    body.resize(760, 900)
    body.bind(document)
    body.show()
    words = sum(len(block.text.plain.split()) for block in release.body)
    document.take_verdict(Verdict(findings(release, words // 24)), document.revision)
    body.setFocus()
    middle = len(release.body) // 2
    body.binding.select(Point(middle, 20), Point(middle, 20))
    application.processEvents()
    yield body, document
    body.close()
    body.deleteLater()
    document.deleteLater()
    application.processEvents()


def _key(body: Body, n: int) -> None:
    letter = " " if n % 6 == 5 else "e"
    QApplication.sendEvent(body, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.processEvents()


def _times(do: Callable[[int], None], count: int) -> list[float]:
    took = []
    for n in range(count):
        began = time.perf_counter()
        do(n)
        took.append(time.perf_counter() - began)
    return took


def _line(name: str, took: list[float]) -> str:
    ordered = [1000 * one for one in sorted(took)]
    return f"{name} {statistics.median(ordered):.1f} (p95 {ordered[int(len(ordered) * 0.95) - 1]:.1f}) ms"


if __name__ == "__main__":
    for length in (1200, 20_000):
        text = long_release(length)
        lines = [_line("key", measure_typing(text)), *(_line(name, took) for name, took in measure_steps(text).items())]
        sys.stdout.write(f"{length} words: " + ", ".join(lines) + "\n")
