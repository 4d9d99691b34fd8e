"""Kinds, marks, moves, links, speakers and approval: each one step, by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget

from communique import quotes
from communique.house_style.style import HouseStyle
from communique.release import Block, Name, Post, Quote, Speaker
from communique.text import Span, Text
from communique_ui.surface.speaker_choices import candidates, matching, named

K = Qt.Key
CTRL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
SALWA = Speaker("haddioui", Name("Salwa", "Haddioui"), posts=(Post("Head of Training", "ICRO"),))


def child(hands, name: str, kind: type[QWidget] = QWidget):
    found = [one for one in hands.body.findChildren(kind, name) if not one.isHidden()]
    assert found, f"no {name} on screen"
    return found[0]


def test_kinds_are_switched_by_key_and_undone_in_one_step(hands):
    before = hands.release
    hands.put(0, 3)
    hands.press(K.Key_H, CTRL | SHIFT)
    assert hands.kinds()[0] == "heading"
    hands.press(K.Key_H, CTRL | SHIFT)
    assert hands.kinds()[0] == "paragraph"
    hands.put(0, 0, (3, 2))
    hands.press(K.Key_L, CTRL | SHIFT)
    assert set(hands.kinds()) == {"list-item"}
    hands.press(K.Key_N, CTRL | SHIFT)
    assert set(hands.kinds()) == {"paragraph"}
    for _ in range(4):
        hands.undo()
    assert hands.release == before


def test_a_paragraph_with_marks_becomes_a_quote_with_the_speaker_open(hands):
    hands.document.edit(
        replace(hands.release, body=(*hands.release.body, Block("b9", "paragraph", Text("“We sail at noon, all of us.”")))), "Add"
    )
    hands.put(4, 3)
    hands.press(K.Key_Q, CTRL | SHIFT)
    assert hands.kinds()[4] == "quote"
    assert [s[:3] for s in hands.spans(4)] == [(1, 28, "speech")]
    assert hands.release.quotes[-1].speaker is None
    hands.undo()
    assert (hands.kinds()[4], hands.spans(4), len(hands.release.quotes)) == ("paragraph", [], 1)


def test_bold_and_italic_over_a_selection_and_for_what_is_typed_next(hands):
    hands.put(0, 0, (0, 5))
    hands.press(K.Key_B, CTRL)
    assert hands.spans(0) == [(0, 5, "strong", "")]
    hands.press(K.Key_I, CTRL)
    hands.press(K.Key_B, CTRL)
    assert hands.spans(0) == [(0, 5, "emphasis", "")]
    hands.end(3)
    hands.press(K.Key_B, CTRL)
    hands.type("now")
    hands.press(K.Key_B, CTRL)
    hands.type("!")
    assert hands.spans(3) == [(28, 31, "strong", "")]


def test_a_link_is_asked_for_and_refuses_what_may_not_be_followed(hands):
    hands.put(0, 7)
    hands.press(K.Key_K, CTRL)
    line = child(hands, "link.line", QLineEdit)
    line.setText("javascript:alert(1)")
    QTest.keyClick(line, K.Key_Return)
    assert hands.spans(0) == []
    assert not child(hands, "link.trouble").isHidden()
    line.setText("icro.example/news")
    QTest.keyClick(line, K.Key_Return)
    assert hands.spans(0) == [(6, 10, "link", "https://icro.example/news")]
    hands.put(0, 8)
    hands.press(K.Key_K, CTRL)
    child(hands, "link.no").click()
    assert hands.spans(0) == []


def test_escape_shuts_a_card_and_gives_the_focus_back(hands):
    hands.put(0, 7)
    hands.press(K.Key_K, CTRL)
    QTest.keyClick(child(hands, "link.line", QLineEdit), K.Key_Escape)
    assert hands.body.hasFocus()
    assert not [one for one in hands.body.findChildren(QWidget, "link") if not one.isHidden()]


def test_paragraphs_move_with_their_caret_and_keep_their_ids(hands):
    hands.put(0, 4)
    hands.press(K.Key_Down, ALT | SHIFT)
    assert [b.id for b in hands.release.body] == ["b2", "b1", "b3", "b4"]
    assert (hands.body.binding.caret().block, hands.body.binding.caret().position) == ("b1", 4)
    hands.press(K.Key_Up, ALT | SHIFT, times=2)
    assert [b.id for b in hands.release.body] == ["b1", "b2", "b3", "b4"]
    assert hands.document.undo_stack.count() == 2, "moving up from the top is no step"


def test_the_handle_drags_a_paragraph_and_escape_leaves_it(hands):
    def rect(n: int):
        return [r for _, _, r in hands.body.art.visible()][n]

    def handle(n: int) -> QPointF:
        hands.body.mover.hover(rect(n).center())
        return hands.body.mover._handle(hands.body.binding.rows[n].id).center()

    view = hands.body.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=handle(3).toPoint())
    QTest.mouseMove(view, rect(0).topLeft().toPoint())
    hands.body.mover.drag(rect(0).topLeft())
    QTest.keyClick(hands.body, K.Key_Escape)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=rect(0).topLeft().toPoint())
    assert hands.document.undo_stack.count() == 0
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=handle(3).toPoint())
    hands.body.mover.drag(rect(0).topLeft())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=rect(0).topLeft().toPoint())
    hands.agree()
    assert [b.id for b in hands.release.body] == ["b4", "b1", "b2", "b3"]
    assert hands.document.undo_stack.count() == 1


def test_tab_goes_from_blank_to_blank_and_typing_fills_one(hands):
    text = Text("On [date] in [place].", (Span(3, 9, "blank", "date"), Span(13, 20, "blank", "place")))
    hands.document.edit(replace(hands.release, body=(Block("b1", "paragraph", text),)), "Template")
    hands.put(0, 0)
    hands.press(K.Key_Tab)
    assert hands.body.textCursor().selectedText() == "[date]"
    hands.press(K.Key_Tab)
    assert hands.body.textCursor().selectedText() == "[place]"
    hands.press(K.Key_Backtab, SHIFT)
    hands.type("Friday")
    assert hands.words() == ["On Friday in [place]."]
    assert hands.spans(0) == [(13, 20, "blank", "place")]


def test_a_click_on_the_chip_chooses_the_speaker(hands):
    hands.document.set_style(HouseStyle("test", people=(SALWA,)))
    place = hands.body.art.chip_place("b3")
    assert place is not None
    QTest.mouseClick(hands.body.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    line = child(hands, "picker.speaker.name", QLineEdit)
    QTest.keyClicks(line, "hadd")
    QTest.keyClick(line, K.Key_Return)
    assert hands.release.quotes[0].speaker == "haddioui"
    assert [one.id for one in hands.release.speakers] == ["s1", "haddioui"]
    hands.undo()
    assert [one.id for one in hands.release.speakers] == ["s1"]


def test_the_key_chooses_the_speaker_and_nobody_yet_is_a_choice(hands):
    hands.put(2, 5)
    hands.press(K.Key_A, CTRL | SHIFT)
    people = child(hands, "picker.speaker.people", QListWidget)
    assert [people.item(n).text() for n in range(people.count())] == ["Maren Okafor-Lind · Director", "Nobody yet"]
    QTest.keyClick(child(hands, "picker.speaker.name", QLineEdit), K.Key_Down)
    QTest.keyClick(child(hands, "picker.speaker.name", QLineEdit), K.Key_Return)
    assert hands.release.quotes[0].speaker is None


def test_a_quote_block_without_marks_is_given_whole_to_whoever_is_chosen(hands):
    hands.put(3, 0)
    hands.press(K.Key_Q, CTRL | SHIFT)
    hands.press(K.Key_A, CTRL | SHIFT)
    QTest.keyClick(child(hands, "picker.speaker.name", QLineEdit), K.Key_Return)
    assert quotes.words(hands.release, hands.release.quotes[-1].id) == "The exercise ends on Friday."
    assert hands.release.quotes[-1].speaker == "s1"


def test_an_at_sign_names_a_speaker_in_full_first_and_shortly_after(hands):
    hands.document.edit(replace(hands.release, body=(Block("b1", "paragraph", Text("Said ")),)), "Start")
    hands.end(0)
    hands.type("@")
    QTest.keyClick(child(hands, "picker.speaker.name", QLineEdit), K.Key_Return)
    assert hands.words() == ["Said Director Maren Okafor-Lind"]
    hands.type(" and @")
    QTest.keyClick(child(hands, "picker.speaker.name", QLineEdit), K.Key_Return)
    assert hands.words() == ["Said Director Maren Okafor-Lind and Okafor-Lind"]
    hands.type(" press@icro.example, @")
    QTest.keyClick(child(hands, "picker.speaker.name", QLineEdit), K.Key_Escape)
    hands.agree()
    assert hands.words()[0].endswith(" press@icro.example, @")


def test_approving_seals_the_words_and_typing_in_them_withdraws_it_visibly(hands):
    hands.put(2, 5)
    hands.body.commands.approve_quote()
    line = child(hands, "approve.line", QLineEdit)
    assert line.text() == "Maren Okafor-Lind"
    QTest.keyClick(line, K.Key_Return)
    assert quotes.is_approved(hands.release, hands.release.quotes[0])
    from communique_ui.surface.chips import chip_of

    assert "approved" in chip_of(hands.release, hands.release.body[2]).label
    hands.put(2, 7)
    hands.type("x")
    assert hands.release.quotes[0].approval.state == "withdrawn"
    assert "changed since approval" in chip_of(hands.release, hands.release.body[2]).label
    hands.undo()
    assert hands.release.quotes[0].approval.state == "approved"


def test_the_chip_of_an_open_quote_says_so(hands):
    from communique_ui.surface.chips import chip_of

    hands.document.edit(replace(hands.release, quotes=(Quote("q1"),)), "Open")
    chip = chip_of(hands.release, hands.release.body[2])
    assert (chip.label, chip.is_open) == ("Who says this?", True)


def test_commands_say_what_to_do_where_they_cannot_act(hands, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(hands.body, "say", said.append)
    hands.put(0, 0)
    hands.body.commands.choose_speaker()
    hands.body.commands.approve_quote()
    hands.put(0, 5)
    hands.body.commands.move_up()
    assert said == ["Put the caret in a quote to say who speaks.", "Put the caret in a quote to approve it."]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Maren Okafor-Lind", "Salwa Haddioui"]),
        ("training", ["Salwa Haddioui"]),
        ("HADDIOUÍ", ["Salwa Haddioui"]),
        ("x", []),
    ],
)
def test_people_are_found_by_name_or_post_without_accents(a_release, typed, found):
    assert [one.name for one in matching(candidates(a_release(), (SALWA,)), typed)] == found


def test_somebody_of_the_house_who_is_in_the_release_stands_there_once(a_release):
    again = Speaker("okafor-lind", Name("Maren", "Okafor-Lind"))
    assert len(candidates(a_release(), (again,))) == 1


@pytest.mark.parametrize(
    ("typed", "given", "family"),
    [
        ("Jorge de la Vega", "Jorge", "de la Vega"),
        ("Salwa Haddioui", "Salwa", "Haddioui"),
        ("Pelé", "", "Pelé"),
        ("Ana María López", "Ana María", "López"),
    ],
)
def test_a_typed_name_has_its_small_words_in_the_family_name(typed, given, family):
    assert named(typed).name == Name(given, family)


def test_the_card_goes_when_the_focus_goes_elsewhere(hands):
    hands.put(0, 7)
    hands.press(K.Key_K, CTRL)
    other = QLineEdit(hands.body)
    other.show()
    other.setFocus()
    QApplication.processEvents()
    assert not [one for one in hands.body.findChildren(QWidget, "link") if not one.isHidden()]
