"""The line beneath: counts that are right, a problem that shows only while there is one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.checking.finding import Finding, Place, Severity
from communique.house_style.style import HouseStyle
from communique_ui.caret import Caret
from communique_ui.counts import counts, spoken_time, words_in
from communique_ui.status_bar import StatusBar
from communique_ui.verdict import Verdict


@pytest.fixture
def bar(qtbot, document):
    one = StatusBar()
    qtbot.addWidget(one)
    one.bind(document)
    return one


def test_counts_follow_the_text_and_the_caret(bar, document, qtbot):
    assert bar.words.text() == "34 words" and bar.lead.text() == "Lead 13/35"
    document.note_caret(Caret("body", "b3", 2))
    document.edit(replace(document.release, body=document.release.body[:3]), "Delete")
    qtbot.waitUntil(lambda: bar.words.text() == "29 words")
    assert bar.paragraph.text() == "Para 3/3"


def test_findings_are_counted_in_shapes_and_in_words(bar, document):
    severities = (Severity.MUST_FIX, Severity.SUGGESTION, Severity.SUGGESTION)
    found = tuple(Finding("XX01", severity, Place("headline"), "Say it.") for severity in severities)
    document.take_verdict(Verdict(found), document.revision)
    assert bar.findings.accessibleName() == "Must fix 1, Should fix 0, Suggestion 2"


def test_a_problem_shows_only_while_there_is_one(bar):
    bar.show()
    bar.show_problem("Not saved: disk is full.")
    assert bar.problem.isVisible() and bar.problem.text() == "Not saved: disk is full."
    bar.show_problem("")
    assert not bar.problem.isVisible()
    bar.hide()


def test_the_language_is_named_with_the_spelling_of_the_house(bar, document, qtbot):
    document.set_style(HouseStyle("international", language="en-GB", spelling="oxford"))
    qtbot.waitUntil(lambda: bar.language.text() == "English (UK, -ize)")
    document.set_field("language", "ar")
    qtbot.waitUntil(lambda: bar.language.text() == "Arabic")


def test_words_are_counted_as_a_reader_does():
    assert words_in("The director’s 3,500-strong crew (ICRO) — at 10.30 — said: “No.”") == 9
    assert words_in("") == 0


@given(st.integers(0, 10_000))
def test_a_reading_time_is_never_zero_units(seconds):
    assert seconds == 0 or " 0 s" not in f" {spoken_time(seconds)}"


def test_an_empty_release_has_no_lead(a_release):
    assert counts(a_release(body=()), HouseStyle("x")).lead == 0
