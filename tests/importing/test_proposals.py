"""What the importer's grammar proposes for a pair of marks that somebody has just closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from communique import quotes
from communique.importing.proposals import speech_in
from communique.importing.typed import follow
from communique.release import Block, Name, Quote, Release, Speaker
from communique.text import Span, Text

SALWA = Speaker("s1", Name("Salwa", "Haddioui"), "Ms")
HOUSE = Speaker("vasquez-tremlett", Name("Ignacio", "Vásquez Tremlett"), "Mr")
LEAD = Block("b1", "paragraph", Text("Head of Training Salwa Haddioui opened the exercise in Lisbon on Monday."))


def a_release(plain: str, *spans: Span, speakers: tuple[Speaker, ...] = (SALWA,), quotes: tuple[Quote, ...] = ()) -> Release:
    return Release(id="r", body=(LEAD, Block("b2", "paragraph", Text(plain, spans))), speakers=speakers, quotes=quotes)


def proposed(plain: str, **parts: object) -> list[tuple[str, str | None]]:
    release = a_release(plain, **parts)  # type: ignore[arg-type]
    found = speech_in([release.body[1]], release, (HOUSE,))["b2"]
    return [(plain[one.start : one.end], one.speaker.id if one.speaker else None) for one in found]


def test_the_speaker_of_the_release_is_proposed_for_the_name_beside_the_words():
    assert proposed("“The crews are ready for the winter,” said Salwa Haddioui.") == [
        ("The crews are ready for the winter,", "s1")
    ]


def test_a_short_form_finds_the_one_who_bears_the_name():
    assert proposed("“The crews are ready for the winter,” said Ms Haddioui.") == [("The crews are ready for the winter,", "s1")]


def test_somebody_of_the_house_is_known_by_name():
    found = proposed("“The crews are ready for the winter,” said Ignacio Vásquez Tremlett.")
    assert found == [("The crews are ready for the winter,", "vasquez-tremlett")]


def test_where_nobody_is_named_the_speaker_stays_open():
    assert proposed("“The crews are ready for the winter and for the spring after it.”")[0][1] is None


def test_a_title_is_no_speech():
    assert proposed("The crews took part in the project “Safe Harbour” last year.") == []


def test_the_second_half_of_a_split_quote_belongs_to_the_first():
    plain = "“The crews are ready,” said Salwa Haddioui. “They have trained for two years."
    before = a_release(plain, Span(1, 21, "speech", "q1"), quotes=(Quote("q1", "s1"),))
    text = Text(plain + "”", (Span(1, 21, "speech", "q1"),))
    after = follow(
        before, replace(before, body=(LEAD, Block("b2", "paragraph", text))), speech, lambda letter: letter + "9"
    ).release
    assert [(s.value) for s in after.body[1].text.spans] == ["q1", "q1"]
    assert quotes.words(after, "q1") == "The crews are ready, They have trained for two years."


def test_nothing_is_added_to_a_quote_that_is_approved():
    plain = "“The crews are ready,” said Salwa Haddioui. “They have trained for two years."
    before = quotes.approved(
        a_release(plain, Span(1, 21, "speech", "q1"), quotes=(Quote("q1", "s1"),)), "q1", "x", "2026-10-06T08:00:00Z"
    )
    text = Text(plain + "”", (Span(1, 21, "speech", "q1"),))
    after = follow(
        before, replace(before, body=(LEAD, Block("b2", "paragraph", text))), speech, lambda letter: letter + "9"
    ).release
    assert [s.value for s in after.body[1].text.spans] == ["q1", "q9"]
    assert quotes.is_approved(after, after.quotes[0])


def test_somebody_new_is_added_to_the_speakers_in_the_same_step():
    before = a_release("“The crews are ready for the winter, said Director Joana Prates.")
    text = Text("“The crews are ready for the winter,” said Director Joana Prates.")
    after = follow(
        before, replace(before, body=(LEAD, Block("b2", "paragraph", text))), speech, lambda letter: letter + "9"
    ).release
    assert after.quotes[0].speaker == after.speakers[-1].id == "s9"
    assert after.speakers[-1].name.family == "Prates"


def test_parts_pasted_together_are_one_quote():
    before = Release(id="r", body=(LEAD,), speakers=(SALWA,))
    first = Block(
        "b2", "paragraph", Text("“The crews are ready for the winter,” said Salwa Haddioui. “They have trained for two years.”")
    )
    other = Block("b3", "paragraph", Text("“We sail on Friday morning,” said Ignacio Vásquez Tremlett."))
    after = follow(before, replace(before, body=(LEAD, first, other)), speech, fresh_ids()).release
    assert [s.value for b in after.body for s in b.text.spans] == ["q1", "q1", "q2"]
    assert [q.speaker for q in after.quotes] == ["s1", "vasquez-tremlett"]


def fresh_ids():
    numbers = {"q": count(1), "s": count(50)}
    return lambda letter: f"{letter}{next(numbers[letter])}"


def speech(blocks: Sequence[Block], release: Release):
    return speech_in(blocks, release, (HOUSE,))
