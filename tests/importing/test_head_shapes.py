"""Heads as pages and offices set them: menus, torn titles, letterheads without a heading, captions, and dates told in a sentence."""

import pytest

from communique.dates import iso
from communique.importing.load import load

LEAD = "The crews of nine islands train at night from this week on, said the harbour office, which opened a school for them on the old quay today."
MORE = "The school has room for ninety people and opens in the spring, and the office pays for the boats of the smaller islands."


def release(*lines, apart="\n\n"):
    return load((apart.join(lines) + "\n").encode()).release


def body(found):
    return [block.text.plain for block in found.body]


@pytest.mark.parametrize(
    "menu",
    ["+A\n\nA-", "A- A A+", "Harbour News Sport Harbour News Arts Harbour News Travel Harbour News Live", "Content:", "#crews #harbour #night"],
)
def test_a_menu_or_the_buttons_of_a_page_are_no_headline(menu):
    found = release(menu, "Crews of nine islands train at night", LEAD, MORE)
    assert (found.headline.plain, body(found), found.dateline) == ("Crews of nine islands train at night", [LEAD, MORE], None)


@pytest.mark.parametrize("sign", [" - ", " | ", " – ", " » "])
@pytest.mark.parametrize("cut", [6, 8])
def test_a_headline_torn_over_two_lines_is_known_by_the_page_s_title(sign, cut):
    title = "Harbour Office Opens a School for Night Crews on the Old Quay"
    words = title.split()
    found = release(title + sign + "The Harbour Office", "Home", "Careers", " ".join(words[:cut]), " ".join(words[cut:]), LEAD, MORE, apart="\n")
    assert (found.headline.plain, found.subheads, body(found)) == (title, (), [LEAD, MORE])


@pytest.mark.parametrize(
    "block",
    [
        ["Maren Okafor-Lind", "Chief of Staff", "Office: 212-555-0110", "Cell: 212-555-0111"],
        ["Salwa Haddioui", "salwa@icro.example"],
        ["Ignacio Vásquez Tremlett", "Spokesperson", "+351 21 555 0110"],
    ],
)
def test_a_name_with_its_number_above_the_headline_is_a_contact_without_a_heading(block):
    found = release("For immediate release", "May 3, 2024", *block, "HARBOUR OFFICE OPENS A SCHOOL FOR NIGHT CREWS", LEAD, MORE, apart="\n")
    said = "\n".join(f"{one.name}\n{one.phone}\n{one.email}\n{one.text}" for one in found.contacts)
    assert all(line.split(": ")[-1] in said for line in block)
    assert (found.headline.plain, body(found)) == ("HARBOUR OFFICE OPENS A SCHOOL FOR NIGHT CREWS", [LEAD, MORE])


@pytest.mark.parametrize(
    "caption",
    [
        "Caption: Maren Okafor-Lind (left) and the master of the port shake hands after they have signed the plan for the school on the old quay today.",
        "Photo credit: Harbour Office",
        "The old quay at night - File photo",
        "Image | The old quay",
        "Photo: The old quay, with the first boat of the school.",
    ],
)
def test_a_caption_is_neither_subhead_nor_body(caption):
    found = release("Crews of nine islands train at night", caption, LEAD, MORE)
    assert (found.headline.plain, found.subheads, body(found)) == ("Crews of nine islands train at night", (), [LEAD, MORE])


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("The press release issued by the Harbour Office on 7 December 2009.", (LEAD, MORE)),
        ("Press release published by the Harbour Office, 7 December 2009", (LEAD, MORE)),
        ("This statement was issued on 7 December 2009.", (LEAD, MORE)),
    ],
)
def test_a_line_that_only_says_when_the_release_was_issued_gives_the_date(line, text):
    found = release("Crews of nine islands train at night", line, *text)
    assert (iso(found.date), body(found)) == ("2009-12-07", list(text))


def test_a_statement_in_french_gives_its_date_too():
    found = load(
        "Les équipages de neuf îles s’entraînent la nuit\n\nLe communiqué publié par la capitainerie le 7 décembre 2009.\n\nLes équipages de neuf îles s’entraînent la nuit dès cette semaine, a annoncé la capitainerie, qui a ouvert une école pour eux sur le vieux quai.\n".encode()
    ).release
    assert (iso(found.date), len(found.body)) == ("2009-12-07", 1)


@pytest.mark.parametrize(
    ("line", "kind"), [("Type: Press release", "Press release"), ("PR Tag: Media advisory", "Media advisory"), ("Category: Statement", "Statement")]
)
def test_a_label_before_the_kind_is_set_aside(line, kind):
    found = release("Crews of nine islands train at night", line, LEAD, MORE)
    assert (found.kind, found.headline.plain) == (kind, "Crews of nine islands train at night")


@pytest.mark.parametrize("opening", ["LISBON – ", "PORT SELIM, Farland – ", "(LISBON, 3 May 2024) – "])
def test_a_dateline_never_goes_on_with_an_unfinished_line_above_it(opening):
    found = release("Crews of nine islands train at night", "Media who wish to attend are asked to arrive at the old quay by ten to obtain a pass", f"{opening}{LEAD}", "The school has room for ninety people,", "said the office.", apart="\n")
    assert found.dateline is not None
    assert body(found)[0] == LEAD


def test_a_syndicator_s_bracket_before_the_dateline_is_kept_with_it():
    found = release("Envoy meets the crews of nine islands", f"(Coastwire- Harbour News Agency (HNA)) LISBON, May 12 (HNA) - {LEAD}", f"{MORE} (end)")
    assert (found.headline.plain, found.dateline.city, iso(found.date), found.end_mark) == ("Envoy meets the crews of nine islands", "LISBON", "--05-12", "(end)")
    assert body(found) == [LEAD, MORE]


@pytest.mark.parametrize("head", ["Farland: Joint statement", "Joint statement – Farland", "Press release: Harbour Office"])
def test_a_line_that_says_the_kind_and_more_is_the_headline_where_no_other_is(head):
    found = release(head, "3 May 2024", LEAD, MORE)
    assert (found.headline.plain, iso(found.date), body(found)) == (head, "2024-05-03", [LEAD, MORE])


def test_a_short_lead_does_not_become_the_headline_in_its_stead():
    found = release("Farland: Joint statement", "3 May 2024", "The harbours of Farland and Nearland met today. They will share boats.", MORE)
    assert found.headline.plain == "Farland: Joint statement"
