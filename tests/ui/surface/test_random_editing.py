"""Whatever keys are pressed in whatever order: the screen shows the release, undo all gives the first one, redo all the last."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from communique.release import Block, Name, Release, Speaker
from communique.text import Span, Text
from communique_ui.surface import changes
from communique_ui.surface.search import Query, find, replace_all

K, M = Qt.Key, Qt.KeyboardModifier
WORDS = ("a", "word ", "“We sail,” she said. ", '"No" ', "😀", "é", "الميناء ", "\u00a0", "> ", "- ", "## ", "“", "”", "’s ")


def a_release(rnd: random.Random) -> Release:
    blocks = []
    for n in range(8):
        plain = " ".join(rnd.choice(("crew", "harbour", "😀", "السفينة", "sea")) for _ in range(rnd.randrange(3, 12)))
        spans = (
            Span(0, 2, rnd.choice(("strong", "emphasis"))),
            Span(1, 3, "link", "https://icro.example/"),
            Span(2, 3, "blank", "x"),
        )
        blocks.append(
            Block(
                f"b{n + 1}", rnd.choice(("paragraph", "quote", "heading", "list-item")), Text(plain, spans if n % 3 == 0 else ())
            )
        )
    return Release(id="r", language="en", body=tuple(blocks))


def actions(hands, rnd: random.Random) -> list[Callable[[], None]]:
    binding, body = hands.body.binding, hands.body

    def anywhere() -> None:
        row = rnd.randrange(len(binding.rows))
        hands.put(row, rnd.randrange(len(binding.rows[row].text.plain) + 1))

    def select() -> None:
        ends = sorted(
            (row := rnd.randrange(len(binding.rows)), rnd.randrange(len(binding.rows[row].text.plain) + 1)) for _ in range(2)
        )
        hands.put(*ends[0], ends[1])

    def kind() -> None:
        kind_ = rnd.choice(("paragraph", "quote", "heading", "list-item"))
        binding.change(changes.with_kind(binding.rows, {rnd.randrange(len(binding.rows))}, kind_), "Kind")

    def move() -> None:
        first = rnd.randrange(len(binding.rows))
        binding.change(changes.moved(binding.rows, first, first, rnd.randrange(len(binding.rows) + 1)), "Move")

    def from_elsewhere() -> None:
        release = hands.release
        if release.body:
            n = rnd.randrange(len(release.body))
            body_ = tuple(replace(b, text=b.text.replaced(0, 1, "X")) if i == n else b for i, b in enumerate(release.body))
            hands.document.edit(replace(release, body=body_[:]), "Fix")

    def commit() -> None:
        hands.compose("漢")
        hands.compose("", rnd.choice(("漢字", "語")))

    press = [
        lambda key=key: hands.press(key) for key in (K.Key_Return, K.Key_Backspace, K.Key_Delete, K.Key_Up, K.Key_Home, K.Key_End)
    ]
    erase = [lambda: hands.press(K.Key_Backspace, M.ControlModifier), lambda: hands.press(K.Key_Delete, M.ControlModifier)]
    typing = [lambda: hands.type(rnd.choice(WORDS))] * 6
    undoing = [lambda: body and hands.undo(), hands.redo]
    others = [kind, move, from_elsewhere, commit, *commands(hands, rnd)]
    return [*typing, *press, *erase, *undoing, *[anywhere] * 3, *[select] * 2, *others]


def commands(hands, rnd: random.Random) -> list[Callable[[], None]]:
    body = hands.body

    def paste() -> None:
        if rnd.random() < 0.5:
            hands.press(K.Key_C if rnd.random() < 0.5 else K.Key_X, M.ControlModifier)
        else:
            mime = QMimeData()
            mime.setText(rnd.choice(("one", "“We sail at noon,” said Salwa Haddioui.\nTwo\n- three", " \n", "😀\nالميناء")))
            QGuiApplication.clipboard().setMimeData(mime)
        hands.press(K.Key_V, M.ControlModifier)

    def toggle() -> None:
        rnd.choice(
            (body.commands.toggle_strong, body.commands.toggle_emphasis, body.commands.make_quote, body.commands.move_down)
        )()

    def give() -> None:
        row = body.binding.row_here()
        if row.kind == "quote" and row.text.plain:
            quote = body.commands._quote_in(row, None)
            body.commands._give(row.id, quote, Speaker("haddioui", Name("Salwa", "Haddioui")))

    def replace_words() -> None:
        found = find(hands.release, Query(rnd.choice(("crew", "e", "harbour"))))
        result = replace_all(hands.release, found, rnd.choice(("", "ship", "😀")), in_quotes=rnd.random() < 0.5)
        hands.document.edit(result.release, "Replace")

    return [paste, paste, toggle, toggle, give, replace_words]


@pytest.mark.parametrize("seed", range(4))
def test_random_editing_is_undone_and_redone_whole(hands_on, seed):
    rnd = random.Random(seed)
    hands = hands_on(a_release(rnd))
    first = hands.release
    for _ in range(150):
        rnd.choice(actions(hands, rnd))()
        hands.agree()
    last = hands.release
    while hands.document.undo_stack.canRedo():
        hands.redo()
        last = hands.release
    steps = 0
    while hands.document.undo_stack.canUndo():
        hands.undo()
        steps += 1
    assert hands.release == first
    while hands.document.undo_stack.canRedo():
        hands.redo()
    assert hands.release == last
    assert steps > 30
