"""Find and replace: every place once, quotes asked for, approved ones never changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from communique import quotes
from communique.release import Block, Quote, Release
from communique.text import Span, Text
from communique_ui.surface.find_bar import FindBar
from communique_ui.surface.search import Query, find, replace_all

K = Qt.Key
RELEASE = Release(
    headline=Text("Crews train"),
    subheads=(Text("The crew’s week"),),
    body=(
        Block("b1", "paragraph", Text("The crew met the CREW of the Éclair; recrewed.")),
        Block("b2", "quote", Text("“Our crew is ready,” he said. The crew left.", (Span(1, 19, "speech", "q1"),))),
        Block("b3", "quote", Text("“My crew too,” she said.", (Span(1, 13, "speech", "q2"),))),
    ),
    quotes=(Quote("q1"), Quote("q2")),
    notes=(Block("n1", "paragraph", Text("A crew has six people.")),),
)


def found(**query: object) -> list[str]:
    places = find(RELEASE, Query(**query))  # type: ignore[arg-type]
    return [f"{place.block or place.field}:{place.start}" for place in places]


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ({"words": "crew"}, ["headline:0", "0:4", "b1:4", "b1:17", "b1:39", "b2:5", "b2:34", "b3:4", "n1:2"]),
        ({"words": "crew", "scope": "body", "whole": True}, ["b1:4", "b1:17", "b2:5", "b2:34", "b3:4"]),
        ({"words": "crew", "scope": "quotes"}, ["b2:5", "b3:4"]),
        ({"words": "crew", "scope": "headline"}, ["headline:0", "0:4"]),
        ({"words": "CREW", "case": True}, ["b1:17"]),
        ({"words": "eclair"}, ["b1:29"]),
        ({"words": "eclair", "accents": True}, []),
        ({"words": "crew's"}, ["0:4"]),
        ({"words": "crew's", "accents": True}, []),
        ({"words": ""}, []),
        ({"words": "\u0301"}, []),
    ],
)
def test_words_are_found_where_they_are_asked_for(query, places):
    assert found(**query) == places


def test_places_do_not_overlap_and_lie_in_the_text_also_where_folding_changes_lengths():
    release = Release(body=(Block("b1", "paragraph", Text("aaaa Straße İstanbul 😀 e\u0301e")),))
    assert [(p.start, p.end) for p in find(release, Query("aa"))] == [(0, 2), (2, 4)]
    assert [release.body[0].text.plain[p.start : p.end] for p in find(release, Query("strasse"))] == ["Straße"]
    assert [release.body[0].text.plain[p.start : p.end] for p in find(release, Query("istanbul"))] == ["İstanbul"]


def test_replacing_leaves_approved_quotes_alone_and_counts_them():
    sealed = quotes.approved(RELEASE, "q1", "x", "2026-10-06T08:00:00Z")
    places = find(sealed, Query("crew", whole=True))
    careful = replace_all(sealed, places, "team", in_quotes=False)
    assert (careful.done, careful.approved, careful.spoken) == (5, 1, 1)
    bold = replace_all(sealed, places, "team", in_quotes=True)
    assert (bold.done, bold.approved, bold.spoken) == (6, 1, 0)
    assert bold.release.body[1].text.plain == "“Our crew is ready,” he said. The team left."
    assert bold.release.body[2].text == Text("“My team too,” she said.", (Span(1, 13, "speech", "q2"),))
    assert bold.release.subheads[0].plain == "The team’s week"
    assert quotes.is_approved(bold.release, bold.release.quotes[0])


def test_a_block_that_loses_all_its_words_goes():
    release = Release(body=(Block("b1", "paragraph", Text("x")), Block("b2", "paragraph", Text("y"))))
    assert [b.id for b in replace_all(release, find(release, Query("x")), "", in_quotes=False).release.body] == ["b2"]


@pytest.fixture
def bar(hands):
    one = FindBar(hands.body, hands.body)
    one.bind(hands.document)
    hands.document.edit(replace(RELEASE, id="r-small"), "Start")
    yield one
    one.hide()


def asked(bar: FindBar, name: str) -> QPushButton:
    return bar.findChild(QPushButton, name)


def test_find_takes_the_selection_and_enter_goes_from_place_to_place(hands, bar):
    hands.put(0, 4, (0, 8))
    bar.open()
    assert bar.words.text() == "crew"
    assert bar.count.text() == "3 of 9"
    QTest.keyClick(bar.words, K.Key_Return)
    assert hands.body.textCursor().selectedText() == "CREW"
    QTest.keyClick(bar.words, K.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.words, K.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "2 of 9"
    assert bar.words.hasFocus()
    QTest.keyClick(bar.words, K.Key_Escape)
    assert hands.body.hasFocus()
    assert not bar.isVisible()


def test_places_outside_the_body_are_shown_by_their_own_fields(hands, bar):
    wanted = []
    hands.document.caret_wanted.connect(wanted.append)
    hands.put(0, 0)
    bar.open()
    bar.words.setText("six people")
    bar._search()
    bar.next()
    assert [(c.field, c.block, c.anchor, c.position) for c in wanted] == [("notes", "n1", 11, 21)]


def test_replace_all_asks_before_it_changes_somebodys_words(hands, bar):
    before = hands.release
    bar.open_replace()
    bar.words.setText("crew")
    bar.whole.setChecked(True)
    bar.new_words.setText("team")
    bar.replace_all.click()
    assert hands.release is before
    assert not bar.question.isHidden()
    asked(bar, "find.keep_quotes").click()
    hands.agree()
    assert hands.words()[1] == "“Our crew is ready,” he said. The team left."
    hands.undo()
    assert hands.release == before
    bar.replace_all.click()
    asked(bar, "find.change_quotes").click()
    hands.agree()
    assert hands.words()[1] == "“Our team is ready,” he said. The team left."
    hands.undo()
    assert hands.release == before, "one step"


def test_replace_goes_one_by_one(hands, bar):
    hands.put(0, 0)
    bar.open_replace()
    bar.scope.setCurrentIndex(1)
    bar.words.setText("crew")
    bar.new_words.setText("team")
    bar._search()
    QTest.keyClick(bar.new_words, K.Key_Return)
    assert hands.body.textCursor().selectedText() == "crew"
    QTest.keyClick(bar.new_words, K.Key_Return)
    assert hands.words()[0].startswith("The team met the CREW")
    assert hands.body.textCursor().selectedText() == "CREW"


def test_typing_in_the_release_searches_again(hands, bar, qtbot):
    bar.open()
    bar.words.setText("nowhere")
    bar._search()
    assert bar.count.text() == "Not found"
    hands.body.setFocus()
    hands.end(0)
    hands.type("nowhere")
    qtbot.waitUntil(lambda: bar.count.text() != "Not found")
    assert bar.count.text() == "1 found"
