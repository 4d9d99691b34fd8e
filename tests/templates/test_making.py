"""A template made from a release keeps its shape, and nothing of the day."""

from dataclasses import replace

from communique import quotes, templates
from communique.checking.checker import check
from communique.house_style.load import load
from communique.release import Attribution, Block, Dateline, Event, Name, PartialDate, Post, Quote, Release, Speaker, Waiver
from communique.text import Span, Text

STYLE = load()
SAID = "This quay is where our islands learn to speak one language at sea,"
WHO = Speaker("v", Name("Duarte", "Valadão"), "Mr", (Post("Minister of the Sea", "Government of Portugal"),))
RELEASE = Release(
    id="r1", kind="Media release", date=PartialDate(2026, 10, 6), reference="2026/041", headline=Text("Training centre opens in Portugal"),
    dateline=Dateline("HORTA", "Portugal"),
    body=(
        Block("b1", "paragraph", Text("A centre was opened in Horta on 6 October 2026 by Minister of the Sea Duarte Valadão.")),
        Block("b2", "quote", Text(f"“{SAID}” said Mr Valadão.", (Span(1, 1 + len(SAID), "speech", "q1"),))),
        Block("b3", "paragraph", Text("Valadãozinho is another word, and the crews of Portugal thanked Minister Valadão.")),
    ),
    quotes=(Quote("q1", "v", attribution=Attribution("Mr Valadão", "said", "PI")),), speakers=(WHO,),
    waivers=(Waiver("LN01", "here", "approver asked"),), history=(Event("2026-10-06T08:00:00Z", "saved"),),
)  # fmt: skip
MADE = templates.make(RELEASE, "Opening", STYLE)
TEXT = [block.text.plain for block in MADE.release.body]


def test_date_place_people_and_words_become_slots():
    assert [slot.key for slot in MADE.slots] == ["date", "city", "country", "person1", "quote1"]
    assert TEXT[0] == "A centre was opened in [City] on [Date of the release] by [Person]."
    assert TEXT[1] == "“[Quote 1]” said [Person]."


def test_only_whole_words_become_blanks():
    assert TEXT[2].startswith("Valadãozinho is another word, and the crews of [Country] thanked [Person]")


def test_nothing_of_the_day_goes_along():
    text = templates.to_json(replace(MADE, traces=()))
    for word in ("Horta", "Portugal", "Valadão.", "2026", "approver", "saved", SAID):
        assert word.casefold() not in text.casefold(), word
    assert (MADE.release.speakers, MADE.release.waivers, MADE.release.history, MADE.release.date) == ((), (), (), None)


def test_an_approved_quote_is_not_approved_in_the_template():
    made = templates.make(quotes.approved(RELEASE, "q1", "A. Brant", "2026-10-05T09:00:00Z"), "Opening", STYLE)
    assert made.release.quotes[0].approval.state == "open"


def test_the_template_filled_with_the_old_values_says_the_same_again():
    old = {
        "date": "2026-10-06", "city": "Horta", "country": "Portugal", "person1": "Duarte Valadão, Minister of the Sea, Government of Portugal",
        "quote1": SAID,
    }  # fmt: skip
    release = templates.fill(MADE, old, STYLE)
    assert release.headline == RELEASE.headline
    assert release.body[0].text.plain == RELEASE.body[0].text.plain
    assert quotes.words(release, "q1") == SAID


def test_words_left_over_from_the_release_it_was_made_from_are_found():
    new = {"date": "2027-03-01", "city": "Cork", "country": "Ireland", "person1": "Aoife Brennan, Minister for Ports", "quote1": "Crews first,"}
    release = templates.fill(MADE, new, STYLE)
    strayed = replace(release, body=(*release.body, Block("b9", "paragraph", Text("Mr Valadão thanked the crews of Horta."))))
    assert [f for f in check(release, STYLE) if f.rule == "ST23"] == []
    assert {f.text for f in check(strayed, STYLE) if f.rule == "ST23"} >= {"Horta"}
