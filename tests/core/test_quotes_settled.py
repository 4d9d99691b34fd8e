"""After any edit quotes without words are gone, and an approval stands only over the letters it was given for."""

from dataclasses import replace

from communique import quotes
from communique.release import Block, Name, Quote, Release, Speaker
from communique.text import Span, Text

RELEASE = Release(
    body=(Block("b1", "quote", Text("“We sail,” she said.", (Span(1, 9, "speech", "q1"),))),),
    quotes=(Quote("q1", "s1"),),
    speakers=(Speaker("s1", Name("Salwa", "Haddioui")),),
)


def with_words(release: Release, plain: str) -> Release:
    block = release.body[0]
    return replace(release, body=(replace(block, text=block.text.replaced(1, 9, plain)),))


def test_changed_letters_withdraw_an_approval():
    approved = quotes.approved(RELEASE, "q1", "Salwa Haddioui", "2026-10-06T08:00:00Z")
    assert quotes.settled(approved) is approved
    after = quotes.settled(with_words(approved, "We swim,"))
    assert after.quotes[0].approval.state == "withdrawn"
    assert after.quotes[0].approval.by == "Salwa Haddioui"


def test_an_edit_beside_the_words_leaves_the_approval():
    approved = quotes.approved(RELEASE, "q1", "Salwa Haddioui", "2026-10-06T08:00:00Z")
    block = approved.body[0]
    longer = replace(approved, body=(replace(block, text=block.text.joined(Text(" It rained."))),))
    assert quotes.settled(longer).quotes[0].approval.state == "approved"


def test_a_quote_without_words_goes_and_a_speaker_that_is_gone_is_left_open():
    assert quotes.settled(replace(RELEASE, body=())).quotes == ()
    assert quotes.settled(replace(RELEASE, speakers=())).quotes == (Quote("q1", None),)
