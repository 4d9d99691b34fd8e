"""What pages set above and around a headline: menus, the kind beside the issuer, a newspaper beside a city."""

import pytest

from communique.importing.load import load

LEAD = "The harbour council met on Tuesday and decided to build eleven rescue stations before the winter storms come."


def release(*lines):
    return load("\n\n".join(lines).encode()).release


@pytest.mark.parametrize(
    ("kind", "date"),
    [("Press Release: Harbour Office", "Friday, 8 March 2024, 3:04 pm"), ("Media statement – Council of the Western Isles", "8 March 2024")],
)
def test_a_kind_before_its_issuers_name_beside_a_date_is_the_kind(kind, date):
    read = release("Eleven stations for the coast", date, kind, LEAD)
    assert (read.headline.plain, read.kind, read.subheads) == ("Eleven stations for the coast", kind.split(" –")[0].split(":")[0], ())
    assert (read.date.year, read.date.month, read.date.day) == (2024, 3, 8)


def test_a_kind_before_the_only_headline_is_its_label():
    read = release("8 March 2024", "Press release: Eleven Stations Open", LEAD)
    assert (read.headline.plain, read.kind) == ("Eleven Stations Open", "Press release")


def test_a_menu_with_bars_is_no_headline():
    read = release("Council", "Ana Lua | Council Live | Council Today | Films | Search", "Eleven stations for the coast", LEAD)
    assert read.headline.plain == "Eleven stations for the coast"


def test_a_newspaper_before_a_city_is_no_place():
    lead = "استقبل رئيس مجلس الميناء ماهر العلوي اليوم وفدا من بلدية المدينة لبحث بناء محطات الإنقاذ على الساحل الغربي."
    read = release("رئيس المجلس يستقبل وفد البلدية", "صوت الساحل- بغداد", lead)
    assert (read.dateline.city, len(read.body)) == ("بغداد", 1)


MENU = [f"Harbour page {n}" for n in range(60)]


@pytest.mark.parametrize("title", ["Eleven stations for the coast | Harbour Office", "Eleven stations for the coast"])
@pytest.mark.parametrize("date", ["June 3, 2024: ", "3 June 2024 | ", ""])
def test_the_headline_is_found_below_a_long_menu(title, date):
    read = release(title, *MENU, f"{date}Eleven stations for the coast", LEAD)
    assert (read.headline.plain, [block.text.plain for block in read.body]) == ("Eleven stations for the coast", [LEAD])
    assert bool(read.date) is bool(date)


def test_a_list_below_the_text_is_no_menu_before_it():
    read = release("Eleven stations for the coast", LEAD, *MENU, "Eleven stations for the coast")
    assert read.body[0].text.plain == LEAD


def test_days_in_a_list_of_the_body_keep_their_words():
    days = ["3 June 2024: the council votes for the plan", "9 July 2024: work on the first station begins"]
    read = release("Eleven stations for the coast", *[LEAD] * 18, *days, LEAD)
    assert [block.text.plain for block in read.body[-3:-1]] == days


def test_wide_gaps_in_one_long_line_are_paragraphs():
    flat = "   ".join([LEAD] * 3 + ['"The boats are ready," said Maren Okafor-Lind.', LEAD, LEAD])
    assert len(release("Eleven stations for the coast", flat).body) == 6


def test_two_spaces_between_sentences_are_none():
    assert len(release("Eleven stations for the coast", "  ".join([LEAD] * 6)).body) == 1


@pytest.mark.parametrize(("heading", "text"), [("About harbour.", "harbour. is a young company"), ("À propos de nord.", "nord. est une jeune société")])
def test_a_name_written_small_heads_what_is_said_about_it(heading, text):
    french = heading.startswith("À")
    lead = "Le conseil du port s'est réuni mardi à Lisbonne et a décidé de construire onze stations avant les tempêtes de l'hiver." if french else LEAD
    read = release("Onze stations pour la côte" if french else "Eleven stations for the coast", lead, heading, f"{text} {'et' if french else 'and'} so on.")
    assert len(read.body) == 1
    assert read.boilerplate[0].text.plain == heading


@pytest.mark.parametrize("heading", ["Thanks", "Crews and boats"])
def test_a_few_words_over_a_list_are_its_heading(heading):
    items = ["* Maren Okafor-Lind, who drew the plans.", "* Salwa Haddioui, who built the boats."]
    read = release("Eleven stations for the coast", LEAD, heading, "\n".join(items))
    assert [block.kind for block in read.body] == ["paragraph", "heading", "list-item", "list-item"]


def test_words_with_a_colon_before_a_list_lead_into_it():
    read = release("Eleven stations for the coast", LEAD, "The stations to be built stand in:", "* Lisbon\n* Porto\n* Faro and the islands off its coast.")
    assert read.body[1].kind == "paragraph"
