"""Between the preview and the text: a click finds its words, a passage its page, over lines, hyphens and page ends."""

import pytest

from communique.checking.finding import Place
from communique.exporting.spots import find, squeezed, words_at
from communique.house_style.load import load
from communique.jobs.preview import pdf
from communique.jobs.spots import place_at, words_of
from communique.release import Block, Release
from communique.text import Text

TAIL = "organisations of several countries have begun joint training, and nothing will stop them from understanding one another at sea."


@pytest.fixture(scope="module")
def release():
    numbers = ("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen")
    texts = [f"{number} internationally-minded rescue {TAIL} " + "They train. " * 20 for number in numbers]
    blocks = tuple(Block(f"b{n}", "paragraph", Text(text)) for n, text in enumerate(texts))
    return Release(language="en", headline=Text("Crews of nine countries train off the coast"), body=blocks)


@pytest.fixture(scope="module")
def pages(release):
    return pdf(release, load("international", []), {})


def test_spaces_hyphens_and_line_breaks_do_not_count():
    assert squeezed("well-\nknown  co\u00adast") == ("wellknowncoast", [0, 1, 2, 3, 6, 7, 8, 9, 10, 13, 14, 16, 17, 18])


def test_every_passage_finds_its_page_in_the_order_of_the_text(release, pages):
    spots = [find(pages, words_of(release, "body", block.id)) for block in release.body]
    assert None not in spots
    places = [(spot.page, spot.top) for spot in spots]
    assert places == sorted(places) and places[-1][0] >= 1
    assert find(pages, release.headline.plain).page == 0
    assert find(pages, "Nowhere at all in these pages") is None and find(pages, "") is None


@pytest.mark.parametrize("n", [0, 5, 13])
def test_a_click_on_a_passage_leads_to_its_words(release, pages, n):
    spot = find(pages, release.body[n].text.plain)
    place = place_at(release, *words_at(pages, spot.page, 0.4, spot.top + 0.006))
    assert (place.field, place.block) == ("body", f"b{n}")
    assert 0 < place.start < 100


def test_a_click_beside_the_words_leads_nowhere(release, pages):
    assert words_at(pages, 0, 0.01, 0.99) == ("", "") == words_at(pages, 99, 0.5, 0.5)
    assert place_at(release, "", "") is None


def test_words_that_stand_twice_lead_to_neither():
    twice = Release(body=(Block("a", "paragraph", Text("The very same words")), Block("b", "paragraph", Text("The very same words"))))
    assert place_at(twice, "Theverysame", "words") is None
    once = Release(headline=Text("The very same words"))
    assert place_at(once, "Theverysame", "words") == Place("headline", None, 14, 14)
