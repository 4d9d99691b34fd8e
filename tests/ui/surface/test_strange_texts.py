"""Whatever characters a release holds, the surface shows them all, and an edit changes only what was edited."""

from __future__ import annotations

import random

import pytest

from communique.release import Block, Quote, Release
from communique.text import Span, Text
from communique_ui.surface.reading import rows_of

STRANGE = [
    "\ufdd0frame\ufdd1", "object \ufffc here", "cr\rin the middle", "soft\u00adhyphen", "zero\u200bwidth\u2060joiner\ufeff",
    "vertical\x0btab\x0cfeed\x85next",
    "\u202eright\u202c \u2066isolate\u2069", "e\u0301\u0302\u0303 combining", "👨‍👩‍👧‍👦🏳️‍🌈", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈",
    "\u00a0\u202f\u2009 spaces \u3000", "x" * 5000, "<b>&amp;</b>",
    "שלום עולם", "سلام ۱۲۳ abc", "\x01\x1b[31mred\x1b[0m", "\tindented\t",
]  # fmt: skip


@pytest.mark.parametrize("words", STRANGE, ids=range(len(STRANGE)))
def test_strange_words_are_shown_typed_beside_and_undone(hands_on, words):
    text = Text(words, (Span(0, 1, "strong"), Span(0, len(words), "speech", "q1")))
    hands = hands_on(
        Release(id="r", body=(Block("b1", "quote", text), Block("b2", "paragraph", Text("After."))), quotes=(Quote("q1"),))
    )
    before = hands.release
    assert [row.text.plain for row in rows_of(hands.body.document())] == [words, "After."]
    hands.put(1, 0)
    hands.type("x")
    assert hands.release.body[0] is before.body[0], "what was not edited is the very same value"
    hands.undo()
    assert hands.release == before
    hands.end(0)
    hands.type("y")
    assert hands.release.body[0].text.plain == words + "y"


def test_random_characters_of_all_planes_survive_editing_around_them(hands_on):
    rnd = random.Random(7)
    first_plane = ((0x20, 0x7F), (0xA0, 0x250), (0x370, 0x400), (0x5D0, 0x5EB), (0x620, 0x64B), (0x4E00, 0x4F00))
    ranges = (*first_plane, (0x1D400, 0x1D450), (0x1F600, 0x1F640), (0x20000, 0x20100))
    letters = [chr(n) for first, last in ranges for n in range(first, last)]
    words = ["".join(rnd.choice(letters) for _ in range(40)) for _ in range(20)]
    hands = hands_on(Release(id="r", body=tuple(Block(f"b{n}", "paragraph", Text(one)) for n, one in enumerate(words))))
    hands.agree()
    for n in range(20):
        at = rnd.randrange(len(words[n]) + 1)
        hands.put(n, at)
        hands.type("z")
        assert hands.words()[n] == words[n][:at] + "z" + words[n][at:]
