"""Findings under the words: where they are, how grave, gone when the words change; cards at the caret and under the pointer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from communique import quotes
from communique.checking.finding import Edit, Finding, Fix, Place, Severity
from communique.release import Block, Release
from communique.text import Span, Text
from communique_ui.messages import MessageBar
from communique_ui.services import Services
from communique_ui.surface.pointing import HOVER_MS
from communique_ui.verdict import Verdict

K = Qt.Key
Underline = QTextCharFormat.UnderlineStyle


def a_finding(
    block: str = "b4", start: int = 4, end: int = 12, text: str = "exercise", severity: Severity = Severity.SHOULD_FIX
) -> Finding:
    place = Place("body", block, start, end)
    fixes = (Fix("drill", (Edit(place, "drill"),)),)
    return Finding("XX01", severity, place, f"Write drill, not {text}.", text=text, title="Wrong word", fixes=fixes)


def shown(hands) -> list[tuple[str, Underline]]:
    hands.body.squiggles.refresh()
    selections = hands.body.extraSelections()
    return [
        (one.cursor.selectedText(), one.format.underlineStyle())
        for one in selections
        if one.format.underlineStyle() != Underline.NoUnderline
    ]


def judge(hands, *findings: Finding) -> None:
    hands.document.take_verdict(Verdict(tuple(findings)), hands.document.revision)


def test_findings_are_marked_by_shape_as_well_as_by_colour(hands):
    judge(
        hands, a_finding(), a_finding("b1", 0, 5, "Crews", Severity.SUGGESTION), a_finding("b2", 0, 3, "One", Severity.MUST_FIX)
    )
    assert set(shown(hands)) == {
        ("exercise", Underline.WaveUnderline),
        ("Crews", Underline.DotLine),
        ("One", Underline.WaveUnderline),
    }


def test_marks_move_with_their_words_and_go_when_these_change(hands):
    judge(hands, a_finding())
    hands.put(3, 0)
    hands.type("Now ")
    assert shown(hands) == [("exercise", Underline.WaveUnderline)]
    hands.put(3, 10)
    hands.type("x")
    assert shown(hands) == []


def test_a_finding_about_a_whole_passage_is_marked_at_its_beginning(hands):
    words = "The crews of nine countries " * 6
    hands.document.edit(replace(hands.release, body=(Block("b1", "paragraph", Text(words.strip())),)), "Long")
    finding = replace(a_finding("b1", 0, len(words) - 1, words.strip()), fixes=())
    judge(hands, finding)
    assert shown(hands) == [("The crews of nine", Underline.WaveUnderline)]
    hands.body.squiggles.show_current(finding)
    assert shown(hands) == [(words.strip(), Underline.WaveUnderline)], "all of it while somebody looks at it"


def test_marks_count_code_points(hands):
    hands.put(3, 0)
    hands.type("😀")
    judge(hands, a_finding(start=5, end=13))
    assert shown(hands) == [("exercise", Underline.WaveUnderline)]


def test_only_blocks_that_can_be_seen_are_marked(hands_on):
    words = Text("The exercise ends on Friday.")
    hands = hands_on(Release(id="r", body=tuple(Block(f"b{n}", "paragraph", words) for n in range(200))))
    judge(hands, *(a_finding(f"b{n}") for n in range(200)))
    count = len(shown(hands))
    assert 5 < count < 40
    hands.body.verticalScrollBar().setValue(hands.body.verticalScrollBar().maximum())
    marked = [one.cursor.blockNumber() for one in hands.body.extraSelections()]
    hands.body.squiggles.refresh()
    assert max(one.cursor.blockNumber() for one in hands.body.extraSelections()) == 199 > max(marked)


def test_a_finding_chosen_in_the_list_is_scrolled_to_and_tinted_but_the_caret_stays(hands_on):
    words = Text("The exercise ends on Friday.")
    hands = hands_on(Release(id="r", body=tuple(Block(f"b{n}", "paragraph", words) for n in range(200))))
    findings = [a_finding(f"b{n}") for n in range(200)]
    judge(hands, *findings)
    hands.put(0, 3)
    hands.body.squiggles.show_current(findings[150])
    marks = shown(hands)
    assert 0 < hands.body.art.visible().__next__()[1].blockNumber() < 150
    assert hands.body.binding.caret().block == "b0"
    tinted = [one for one in hands.body.extraSelections() if one.format.background().style() != Qt.BrushStyle.NoBrush]
    assert [one.cursor.blockNumber() for one in tinted] == [150]
    assert marks


def test_speech_in_a_paragraph_is_tinted(hands):
    text = Text("He called it “a good day” twice.", (Span(14, 24, "speech", "q1"),))
    hands.document.edit(replace(hands.release, body=(Block("b1", "paragraph", text),)), "Start")
    hands.body.squiggles.refresh()
    assert [one.cursor.selectedText() for one in hands.body.extraSelections()] == ["a good day"]


def test_the_card_at_the_caret_fixes_with_enter_in_one_step(hands):
    judge(hands, a_finding())
    hands.put(3, 6)
    hands.press(K.Key_Return, Qt.KeyboardModifier.AltModifier)
    card = next(one for one in hands.body.findChildren(QWidget, "card.finding") if not one.isHidden())
    QTest.keyClick(card.findChild(QPushButton, "card.finding.fix.0"), K.Key_Return)
    assert hands.words()[3] == "The drill ends on Friday."
    hands.undo()
    assert hands.words()[3] == "The exercise ends on Friday."


def test_the_card_offers_no_fix_inside_an_approved_quote(hands):
    hands.document.edit(quotes.approved(hands.release, "q1", "x", "2026-10-06T08:00:00Z"), "Approve")
    judge(hands, a_finding("b3", 8, 14, "should"))
    hands.put(2, 10)
    assert hands.body.pointing.show_here()
    assert hands.body.findChild(QPushButton, "card.finding.fix.0") is None
    QTest.keyClick(hands.body.findChild(QPushButton, "card.finding.ignore"), K.Key_Escape)


def test_without_a_finding_there_is_no_card(hands):
    hands.put(0, 0)
    assert not hands.body.pointing.show_here()


def test_the_pointer_over_a_finding_shows_its_card(hands, qtbot, monkeypatch):
    judge(hands, a_finding())
    monkeypatch.setattr(type(hands.body.viewport()), "underMouse", lambda _: True)
    cursor = hands.body.textCursor()
    cursor.setPosition(hands.body.document().findBlockByNumber(3).position() + 7)
    place = hands.body.cursorRect(cursor).center()
    QTest.mouseMove(hands.body.viewport(), place)
    hands.body.pointing.hover(place)
    qtbot.waitUntil(
        lambda: any(not one.isHidden() for one in hands.body.findChildren(QWidget, "card.finding")), timeout=HOVER_MS * 20
    )
    assert hands.body.hasFocus()
    hands.put(0, 1)
    assert all(one.isHidden() for one in hands.body.findChildren(QWidget, "card.finding")), "typing puts it away"
    hands.body.pointing._open(a_finding(), hands.body.cursorRect(cursor), takes_focus=False)
    hands.body.pointing.hover(QPoint(2, 2))
    assert all(one.isHidden() for one in hands.body.findChildren(QWidget, "card.finding"))


def test_the_menu_begins_with_the_fixes_and_has_no_undo_of_its_own(hands):
    judge(hands, a_finding())
    cursor = hands.body.textCursor()
    cursor.setPosition(hands.body.document().findBlockByNumber(3).position() + 7)
    menu = hands.body.pointing.menu(hands.body.cursorRect(cursor).center())
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["drill", "Ignore…", "Cut", "Copy", "Paste", "Paste as text", "Select all"]
    menu.actions()[0].trigger()
    assert hands.words()[3] == "The drill ends on Friday."


def test_a_misspelt_word_can_be_added_to_the_dictionary_from_the_menu(hands):
    asked: list[str] = []
    hands.body.services = Services(None, None, MessageBar(hands.body), asked.append, lambda _: None)  # type: ignore[arg-type]
    judge(hands, replace(a_finding(), rule="SP03"))
    cursor = hands.body.textCursor()
    cursor.setPosition(hands.body.document().findBlockByNumber(3).position() + 7)
    menu = hands.body.pointing.menu(hands.body.cursorRect(cursor).center())
    next(one for one in menu.actions() if one.text() == "Add “exercise” to the dictionary").trigger()
    assert asked == ["word.add"]
    assert hands.body.finding_here() is not None, "the caret is where the window looks for the word"


# ---- input methods


def test_a_composed_word_is_stored_when_it_is_finished_and_not_before(hands):
    before = hands.release
    hands.put(3, 4)
    hands.compose("ni")
    hands.compose("niho")
    assert hands.release is before
    assert hands.body.binding.is_composing
    hands.compose("", "日本")
    hands.agree()
    assert hands.words()[3] == "The 日本exercise ends on Friday."
    hands.undo()
    assert hands.release == before


def test_a_composed_word_takes_the_marks_it_continues_and_the_place_of_a_selection(hands):
    hands.put(0, 0, (0, 5))
    hands.press(K.Key_B, Qt.KeyboardModifier.ControlModifier)
    hands.put(0, 5)
    hands.compose("", "é")
    hands.agree()
    assert hands.spans(0) == [(0, 6, "strong", "")]
    hands.put(0, 0, (0, 6))
    hands.compose("", "船")
    hands.agree()
    assert hands.words()[0].startswith("船 from")


def test_a_change_from_elsewhere_gives_the_composition_up(hands):
    hands.put(3, 4)
    hands.compose("niho")
    hands.document.edit(replace(hands.release, headline=Text("Other")), "Headline")
    assert hands.body.binding.is_composing, "what does not concern the body leaves it alone"
    release = hands.release
    hands.document.edit(replace(release, body=release.body[1:]), "Fix")
    assert not hands.body.binding.is_composing
    hands.agree()


def test_a_committed_word_with_a_new_preedit_keeps_composing(hands):
    hands.put(3, 0)
    event = QInputMethodEvent("よ", [])
    event.setCommitString("日")
    QApplication.sendEvent(hands.body, event)
    assert hands.body.binding.is_composing
    assert hands.words()[3].startswith("日The")
    hands.compose("")
    hands.agree()


# ---- looks


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_right_to_left_quote_has_its_words_and_chip_at_the_right(hands_on, language):
    text = Text("سنواصل العمل معا", (Span(0, 16, "speech", "q1"),))
    hands = hands_on(Release(id="r", language=language, body=(Block("b1", "quote", text),), quotes=(quotes.Quote("q1"),)))
    left, right = hands.body.art.column()
    chip = hands.body.art.chip_place("b1")
    assert abs(chip.right() - (right - hands.body.dress.indent)) < 3 < chip.left() - left
    line = hands.body.document().begin().layout().lineAt(0)
    assert hands.body.document().begin().layout().position().x() + line.naturalTextRect().right() <= right + 1


def test_a_chip_lies_above_its_words_and_below_the_paragraph_before(hands):
    rects = {row.id: rect for row, _, rect in hands.body.art.visible()}
    chip = hands.body.art.chip_place("b3")
    assert rects["b2"].bottom() < chip.top() < chip.bottom() < rects["b3"].top() + 2


def test_a_quote_that_goes_on_over_two_paragraphs_has_one_chip(hands):
    text = Text("“Go on.", (Span(1, 7, "speech", "q1"),))
    rows = (*hands.release.body[:3], Block("b9", "quote", text), *hands.release.body[3:])
    hands.document.edit(replace(hands.release, body=rows), "Go on")
    hands.agree()
    assert hands.body.art.chip_place("b3") is not None
    assert hands.body.art.chip_place("b9") is None


def test_lines_stay_short_in_a_wide_window(hands):
    hands.body.resize(1600, 600)
    QApplication.processEvents()
    left, right = hands.body.art.column()
    assert right - left < 900
    assert abs(left - (hands.body.viewport().width() - right)) < 30
    hands.agree()


def test_an_empty_body_shows_what_belongs_there(hands_on):
    hands = hands_on(Release(id="r"))
    empty = hands.body.grab().toImage()
    hands.body.ghost = ""
    assert hands.body.grab().toImage() != empty
    assert "about 30 words" in hands.body.accessibleDescription()
    hands.type("x")
    assert hands.words() == ["x"]


def test_entering_a_quote_is_told(hands):
    told: list[object] = []
    hands.body.quote_entered.connect(told.append)
    hands.body.block_entered.connect(told.append)
    hands.put(2, 10)
    hands.put(3, 0)
    assert told == ["b3", "q1", "b4", None]
