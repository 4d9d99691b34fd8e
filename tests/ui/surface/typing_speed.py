"""How long a key takes until it is painted, for the benchmark; run it alone to see the figures."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable

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


def measure_typing(words: int = 1200, found: int = 50, keys: int = 200) -> dict[str, float]:
    """Milliseconds from key to paint (median, p95, p99), of opening, Enter, undo and moving, at a length with findings shown."""
    application = QApplication.instance() or QApplication([])
    release = long_release(words)
    document = ReleaseDocument(release)
    body = Body()
    body.resize(760, 900)
    opening = _timed(lambda: (body.bind(document), body.show(), application.processEvents()))
    document.take_verdict(Verdict(findings(release, found)), document.revision)
    body.setFocus()
    application.processEvents()
    middle = len(release.body) // 2
    body.binding.select(Point(middle, 20), Point(middle, 20))
    application.processEvents()

    def key(n: int) -> None:
        letter = " " if n % 6 == 5 else "e"
        QApplication.sendEvent(body, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        application.processEvents()

    def enter(_: int) -> None:
        QTest.keyClick(body, Qt.Key.Key_Return)
        application.processEvents()

    def undo_and_redo(n: int) -> None:
        (document.undo_stack.redo if n % 2 else document.undo_stack.undo)()
        application.processEvents()

    def move(n: int) -> None:
        (body.commands.move_up if n % 2 else body.commands.move_down)()
        application.processEvents()

    out = {"open": opening, **{f"key {name}": value for name, value in _spread(key, keys).items()}}
    out |= {name: _spread(do, 10)["median"] for name, do in (("Enter", enter), ("undo", undo_and_redo), ("move", move))}
    body.close()
    body.deleteLater()
    document.deleteLater()
    application.processEvents()
    return out


def _timed(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000


def _spread(do: Callable[[int], None], times: int) -> dict[str, float]:
    took = sorted(_timed(lambda n=n: do(n)) for n in range(times))
    return {"median": statistics.median(took), "p95": took[int(times * 0.95) - 1], "p99": took[max(0, int(times * 0.99) - 1)]}


if __name__ == "__main__":
    for length, many in ((1200, 50), (20_000, 830)):
        figures = measure_typing(length, many)
        sys.stdout.write(f"{length} words: " + ", ".join(f"{name} {value:.1f} ms" for name, value in figures.items()) + "\n")
