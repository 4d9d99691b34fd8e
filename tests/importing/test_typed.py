"""Marks that somebody types make, fit and remove speech spans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique import quotes
from communique.importing import typed
from communique.importing.typed import Proposal, follow, pairs
from communique.invariants import faults
from communique.release import Attribution, Block, Name, Quote, Release, Speaker
from communique.text import Span, Text

SPEAKER = Speaker("s1", Name("Salwa", "Haddioui"))


def everything(blocks: Sequence[Block], release: Release) -> dict[str, list[Proposal]]:
    """A grammar that takes every pair for speech."""
    told = Attribution("Salwa Haddioui", "said", "PI")
    return {b.id: [Proposal(o + 1, c, SPEAKER, "direct", told) for o, c in pairs(b.text.plain)] for b in blocks}


def nothing(blocks: Sequence[Block], release: Release) -> dict[str, list[Proposal]]:
    return {}


def a_body(*blocks: Block, quotes: tuple[Quote, ...] = ()) -> Release:
    return Release(id="r", body=blocks, quotes=quotes, speakers=(SPEAKER,))


def typing(release: Release, block: str, plain: str, propose=everything, lapsed=()):
    """The release after somebody turned a block's words into others, as a surface reads it."""
    changed = tuple(replace(b, text=b.text.replaced(*stretch(b.text.plain, plain))) if b.id == block else b for b in release.body)
    ids = (f"q{n}" for n in count(90))
    return follow(release, replace(release, body=changed), propose, lambda _: next(ids), lapsed)


def stretch(old: str, new: str) -> tuple[int, int, str]:
    head = next((n for n in range(min(len(old), len(new))) if old[n] != new[n]), min(len(old), len(new)))
    tail = next((n for n in range(min(len(old), len(new)) - head) if old[-1 - n] != new[-1 - n]), min(len(old), len(new)) - head)
    return head, len(old) - tail, new[head : len(new) - tail]


@pytest.mark.parametrize(
    ("plain", "words"),
    [
        ("“We sail,” she said.", ["We sail,"]),
        ('"We sail," she said, "at noon."', ["We sail,", "at noon."]),
        ('"We sail,” she said.', ["We sail,"]),
        ("« Nous partons », a-t-elle dit.", [" Nous partons "]),
        ("„Wir fahren“, sagte sie.", ["Wir fahren"]),
        ("“He called it “luck” again,” she said.", ["He called it “luck” again,"]),
        ('Open "quote without an end', []),
        ('"Stray and then "a pair" here.', ["a pair"]),
        ("The crews’ boats don’t count.", []),
    ],
)
def test_pairs_are_the_outermost_closed_ones(plain, words):
    assert [plain[o + 1 : c] for o, c in pairs(plain)] == words


def test_a_closing_mark_makes_a_quote_with_the_proposed_speaker():
    before = a_body(Block("b1", "paragraph", Text("“We sail at noon, said Salwa Haddioui.")))
    after = typing(before, "b1", "“We sail at noon,” said Salwa Haddioui.").release
    assert [(s.start, s.end, s.value) for s in after.body[0].text.spans] == [(1, 17, "q90")]
    assert after.quotes == (Quote("q90", "s1", "direct", Attribution("Salwa Haddioui", "said", "PI")),)


def test_what_the_grammar_takes_for_a_title_stays_text():
    before = a_body(Block("b1", "paragraph", Text("The film “Harbour ran.")))
    assert typing(before, "b1", "The film “Harbour” ran.", nothing).release.quotes == ()


def test_a_pair_that_stood_there_before_is_not_proposed_again():
    before = a_body(Block("b1", "paragraph", Text("The film “Harbour” ran.")))
    assert typing(before, "b1", "The film “Harbour” ran twice.").release.quotes == ()


def test_a_mark_typed_at_the_end_of_speech_is_not_part_of_it():
    text = Text("“We sail said she.", (Span(1, 8, "speech", "q1"),))
    before = a_body(Block("b1", "paragraph", text), quotes=(Quote("q1", "s1"),))
    grown = Text("“We sail” said she.", (Span(1, 9, "speech", "q1"),))
    after = follow(before, replace(before, body=(Block("b1", "paragraph", grown),)), everything, lambda _: "q9").release
    assert after.body[0].text.spans == (Span(1, 8, "speech", "q1"),)


def test_removing_a_mark_removes_the_span_and_closing_it_again_brings_the_quote_back():
    text = Text("“We sail,” said she.", (Span(1, 9, "speech", "q1"),))
    before = a_body(Block("b1", "paragraph", text), quotes=(Quote("q1", "s1", source="Interview"),))
    opened = typing(before, "b1", "“We sail, said she.")
    assert opened.release.body[0].text.spans == ()
    settled = quotes.settled(opened.release)
    assert settled.quotes == ()
    closed = typing(settled, "b1", "“We sail, she said,” said she.".replace(" she said,", ""), lapsed=opened.lapsed)
    assert closed.release.quotes == (Quote("q1", "s1", source="Interview"),)
    assert closed.lapsed == ()


def test_a_quote_split_over_two_paragraphs_keeps_both_parts():
    text = Text("“We sail. At noon,” said she.", (Span(1, 18, "speech", "q1"),))
    before = a_body(Block("b1", "quote", text), quotes=(Quote("q1", "s1"),))
    halves = (Block("b1", "quote", text.slice(0, 9)), Block("b2", "quote", text.slice(9, 29)))
    after = follow(before, replace(before, body=halves), everything, lambda _: "q9").release
    assert [[s.value for s in b.text.spans] for b in after.body] == [["q1"], ["q1"]]


def test_marks_inside_words_that_are_speech_change_nothing():
    text = Text("She said we call it luck every time", (Span(9, 35, "speech", "q1"),))
    before = a_body(Block("b1", "paragraph", text), quotes=(Quote("q1", "s1"),))
    after = typing(before, "b1", 'She said we call it "luck" every time').release
    assert after.body[0].text.spans == (Span(9, 37, "speech", "q1"),)
    assert after.quotes == before.quotes


def test_marks_typed_round_the_beginning_of_an_unmarked_quote_fit_it_to_them():
    text = Text("“We sail said Salwa Haddioui.", (Span(1, 29, "speech", "q1"),))
    before = a_body(Block("b1", "quote", text), quotes=(Quote("q1", "s1"),))
    after = typing(before, "b1", "“We sail” said Salwa Haddioui.").release
    assert after.body[0].text.spans == (Span(1, 8, "speech", "q1"),)


def test_a_block_made_a_quote_by_hand_gives_the_words_between_its_marks():
    release = a_body(Block("b1", "quote", Text("“We sail,” she said.")))
    after = typed.open_quote(release, release.body[0], Quote("q1"))
    assert quotes.words(after, "q1") == "We sail,"
    bare = a_body(Block("b1", "quote", Text("We sail.")))
    assert quotes.words(typed.open_quote(bare, bare.body[0], Quote("q1")), "q1") == "We sail."


WORDS = st.text(alphabet='ab “”"«»’ ,.', max_size=30)


@given(st.lists(WORDS, min_size=1, max_size=12))
def test_whatever_is_typed_leaves_a_sound_release(states):
    release = a_body(
        Block("b1", "paragraph", Text("x")),
        Block("b2", "paragraph", Text("“y”", (Span(1, 2, "speech", "q1"),))),
        quotes=(Quote("q1"),),
    )
    lapsed: tuple[typed.Lapsed, ...] = ()
    numbers = count(10)
    for n, state in enumerate(states):
        block = "b1" if n % 3 else "b2"
        changed = tuple(
            replace(b, text=b.text.replaced(*stretch(b.text.plain, state + "."))) if b.id == block else b for b in release.body
        )
        done = follow(release, replace(release, body=changed), everything, lambda letter: f"{letter}{next(numbers)}", lapsed)
        release, lapsed = quotes.settled(done.release), done.lapsed
        assert list(faults(release)) == []
