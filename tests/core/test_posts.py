"""A changed title is found wherever the text still has the old one, and nobody's spoken words follow it."""

from dataclasses import replace

import pytest

from communique.posts import Uses, retitled, uses
from communique.quotes import approved, is_approved
from communique.release import Block, Forms, Name, Post, Quote, Release, Speaker
from communique.text import Span, Text

SAID = "“I came as Minister of the Sea,” said Minister of the Sea Duarte Valadão."
VALADAO = Speaker("s1", Name("Duarte", "Valadão"), posts=(Post("Minister of the Sea"),), forms=(Forms("en", "Minister of the Sea Duarte Valadão"),))


@pytest.fixture
def release():
    return Release(
        id="r", headline=Text("Minister of the Sea opens a centre"), subheads=(Text("A Minister of the Seaside"),), speakers=(VALADAO,),
        body=(Block("b1", "paragraph", Text("The Minister of the Sea was there.")), Block("b2", "quote", Text(SAID, (Span(1, 31, "speech", "q1"),)))),
        quotes=(Quote("q1", "s1"),), notes=(Block("n1", "paragraph", Text("Minister of the Sea: on request")),),
    )  # fmt: skip


def test_every_place_is_counted_once_and_words_in_quotes_apart(release):
    assert uses(release, "s1", "Minister of the Sea", "Minister of Ports") == Uses(5, 1)


def test_the_text_follows_and_an_approved_quote_keeps_its_letters(release):
    release = approved(release, "q1", "Cabinet", "2026-10-06T10:00:00Z")
    after = retitled(release, "s1", "Minister of the Sea", "Minister of Ports")
    assert after.headline.plain == "Minister of Ports opens a centre" and after.subheads == release.subheads
    assert after.body[1].text.plain == "“I came as Minister of the Sea,” said Minister of Ports Duarte Valadão."
    assert after.speakers[0].forms[0].first == "Minister of Ports Duarte Valadão" and is_approved(after, after.quotes[0])
    assert uses(after, "s1", "Minister of the Sea", "Minister of Ports") == Uses(0, 1)


def test_a_longer_title_is_not_put_in_twice(release):
    longer = "Minister of the Sea and Ports"
    after = retitled(release, "s1", "Minister of the Sea", longer)
    assert after.headline.plain == f"{longer} opens a centre"
    assert uses(after, "s1", "Minister of the Sea", longer).free == 0 and retitled(after, "s1", "Minister of the Sea", longer) == after


def test_a_title_that_two_people_share_follows_only_beside_the_name(release):
    other = Speaker("s2", Name("Ana", "Reis"), posts=(Post("Minister of the Sea"),))
    after = retitled(replace(release, speakers=(VALADAO, other)), "s1", "Minister of the Sea", "Minister of Ports")
    assert after.headline == release.headline and after.body[0] == release.body[0]
    assert after.body[1].text.plain.endswith("said Minister of Ports Duarte Valadão.")


@pytest.mark.parametrize(("who", "old", "new"), [("nobody", "Minister of the Sea", "X"), ("s1", "", "X"), ("s1", "Minister of the Sea", " ")])
def test_nothing_follows_an_unknown_speaker_or_an_empty_title(release, who, old, new):
    assert uses(release, who, old, new) == Uses() and retitled(release, who, old, new) is release
