"""What stands around a headline: contacts and dates beside it, labels, a page's words, datelines on lines of their own."""

import pytest

from communique.importing.load import load
from communique.importing.shape import as_shape
from communique.release import PartialDate

LEAD = "The crews of nine islands train at night from this week on, said the harbour office, which opened a school for them in the old customs house."
LEAD_ES = "Las tripulaciones de nueve islas entrenan de noche desde esta semana, informó la oficina del puerto, que abrió una escuela en la antigua aduana."
LEAD_FR = "Les équipages de neuf îles s’entraînent de nuit dès cette semaine, a indiqué le bureau du port, qui a ouvert une école dans l’ancienne douane."
LEAD_AR = "افتتح وزير الموانئ سالم الحداد اليوم مدرسة جديدة للإنقاذ البحري في حي الميناء القديم، بحضور عدد من المسؤولين وأطقم الزوارق من تسع جزر."


def parts(text):
    return as_shape(load(text.encode()))["release"]


def test_the_same_date_above_the_headline_and_in_the_dateline_is_told_apart_without_losing_one():
    found = load(f"Press release\n\nCrews train at night\n\nJuly 30, 2024\n\n(Miami – July 30, 2024) – {LEAD}\n".encode())
    assert found.release.headline.plain == "Crews train at night"
    assert (found.release.dateline.city, found.release.date) == ("Miami", PartialDate(2024, 7, 30))
    assert [(one.text, one.reason) for one in found.unplaced] == [("July 30, 2024", "a second date")]


def test_a_letterhead_in_two_columns_gives_date_contact_notice_and_headline():
    found = parts(
        "14 de enero de 2025 Contacto: Ana Tremlett\nOficina del Puerto de Vigo\n986-653-3600 (Oficina)\nana.tremlett@icro.example\n"
        f"Para publicación inmediata: El puerto abre una escuela nocturna para nueve islas\n(Vigo) – {LEAD_ES}\n"
    )
    assert (found["date"]["iso"], found["headline"]) == ("2025-01-14", "El puerto abre una escuela nocturna para nueve islas")
    assert (found["dateline"]["city"], found["notice"]) == ("Vigo", "Para publicación inmediata")
    assert "ana.tremlett@icro.example" in found["contacts"][0]["text"]
    assert [block["text"] for block in found["body"]] == [LEAD_ES]


def test_a_contact_block_above_the_headline_is_contacts_and_the_headline_over_two_lines_is_a_repetition():
    title = "NUEVE ISLAS ABREN UNA ESCUELA NOCTURNA PARA SUS TRIPULACIONES, CON AYUDA DEL PUERTO"
    found = parts(
        f"{title} - Oficina del Puerto\nFollow Us\n–\nSkip to content\n{title}\nContacto:\nAna Tremlett\nVocera\nOficina: 986-347-8408\nCelular: 986-292-2718\n"
        f"NUEVE ISLAS ABREN UNA ESCUELA NOCTURNA PARA SUS TRIPULACIONES,\nCON AYUDA DEL PUERTO\nVIGO – {LEAD_ES}\n"
    )
    assert (found["headline"], found["subheads"], found["dateline"]["city"]) == (title, [], "VIGO")
    assert [block["text"] for block in found["body"]] == [LEAD_ES]
    assert "986-292-2718" in found["contacts"][-1]["text"]


@pytest.mark.parametrize(
    ("lines", "city", "country"),
    [("March 3, 2026\nOttawa, Ontario", "Ottawa", "Ontario"), ("Washington, DC\nMarch 3, 2026", "Washington", "DC"), ("Geneva\n3 March 2026", "Geneva", "")],
)
def test_place_and_date_on_two_lines_are_the_dateline(lines, city, country):
    found = load(f"Crews of nine islands train at night\n\n{lines}\n\n{LEAD}\n".encode()).release
    assert (found.dateline.city, found.dateline.country, found.date) == (city, country, PartialDate(2026, 3, 3))
    assert [block.text.plain for block in found.body] == [LEAD]


@pytest.mark.parametrize("line", ["Admin | March 3, 2026", "Newsroom\nMarch 3, 2026", "News | March 3, 2026", "Follow Us\n–\nMarch 3, 2026"])
def test_a_word_of_the_page_beside_a_date_is_no_place(line):
    found = load(f"Crews of nine islands train at night\n\n{line}\n\n{LEAD}\n".encode()).release
    assert found.dateline is None
    assert (found.date, found.headline.plain) == (PartialDate(2026, 3, 3), "Crews of nine islands train at night")


@pytest.mark.parametrize(
    ("line", "city", "agency"),
    [("دمشق-سانا", "دمشق", "سانا"), ("أبوظبي (وام)", "أبوظبي", "وام"), ("الرياض - واس", "الرياض", "واس"), ("رام الله – وفا –", "رام الله", "وفا"), ("القدس-صوت البحر", "القدس", "")],
)
def test_an_arabic_city_with_an_agency_or_a_newspaper_on_a_line_of_its_own_is_the_dateline(line, city, agency):
    found = load(f"وزير الموانئ يفتتح مدرسة جديدة للإنقاذ\n\n{line}\n\n{LEAD_AR}\n".encode()).release
    assert (found.dateline.city, found.dateline.agency) == (city, agency)
    assert [block.text.plain for block in found.body] == [LEAD_AR]


@pytest.mark.parametrize(
    ("opening", "city", "agency"),
    [("جدة 17 صفر 1447هـ الموافق 11 أغسطس 2025م واس ", "جدة", "واس"), ("الكويت - 3 - 10 (كونا) -- ", "الكويت", "كونا"), ("أبوظبي في 3 أكتوبر / وام / ", "أبوظبي", "وام")],
)
def test_an_arabic_agency_dateline_opens_the_lead(opening, city, agency):
    found = load(f"وزير الموانئ يفتتح مدرسة جديدة للإنقاذ\n\n{opening}{LEAD_AR}\n".encode()).release
    assert (found.dateline.city, found.dateline.agency, found.body[0].text.plain) == (city, agency, LEAD_AR)


def test_a_wire_behind_date_and_dash_is_the_agency_of_the_dateline():
    found = load(f"Nueve islas entrenan de noche\n\nLIMA, PE — 13 de agosto de 2026 — (NOTICIAS NEWSWIRE) — {LEAD_ES}\n".encode()).release
    assert (found.dateline.city, found.dateline.agency, found.body[0].text.plain) == ("LIMA", "NOTICIAS NEWSWIRE", LEAD_ES)


@pytest.mark.parametrize(
    ("line", "headline", "kind"),
    [
        ("Avis aux médias -Le port ouvre une école de nuit pour neuf îles English", "Le port ouvre une école de nuit pour neuf îles", "Avis aux médias"),
        ("Communiqués : Le port ouvre une école de nuit pour neuf îles", "Le port ouvre une école de nuit pour neuf îles", ""),
    ],
)
def test_a_label_before_the_headline_and_a_language_behind_it_are_cut_off(line, headline, kind):
    found = load(f"{line}\n03 mars, 2026, 10:25 ET\nBREST, le 3 mars 2026 /CNW/ - {LEAD_FR}\n".encode()).release
    assert (found.headline.plain, found.kind, found.dateline.city) == (headline, kind, "BREST")


def test_a_sites_name_that_is_repeated_is_not_the_headline():
    found = load(f"The Daily Gull\n\nThe Daily Gull\n\nHarbour office opens a school for crews of nine islands\n\n{LEAD}\n".encode()).release
    assert found.headline.plain == "Harbour office opens a school for crews of nine islands"


def test_a_longer_headline_below_the_pages_short_title_is_the_headline():
    found = load(
        "FOR IMMEDIATE RELEASE: Harbour Office Opens a School - Office of the Harbour Master\nNews\nPress Release\n"
        "FOR IMMEDIATE RELEASE: Harbour Office Opens a School\nAdmin | July 30, 2024\nfor immediate release\n"
        f"Harbour Office Opens a School for the Crews of Nine Islands\n(Miami – July 30, 2024)\n– {LEAD}\n“It is good,” said Maren Okafor-Lind.\n".encode()
    ).release
    assert found.headline.plain == "Harbour Office Opens a School for the Crews of Nine Islands"
    assert (found.kind, found.notice, found.dateline.city) == ("Press Release", "for immediate release", "Miami")
    assert found.body[0].text.plain == LEAD


def test_a_letterhead_in_two_columns_keeps_the_year_of_its_date_and_the_number_below_the_name():
    found = parts(
        "FOR IMMEDIATE RELEASE\t\tCONTACT: Salwa Haddioui\nMay 12, 2026\t\t(202) 555-0134\n\nHARBOUR OFFICE OPENS A SCHOOL FOR CREWS\n\n"
        f"Share Tweet\n\nLISBON – {LEAD}\n\n-30-\n"
    )
    assert (found["date"]["iso"], found["notice"], found["subheads"]) == ("2026-05-12", "FOR IMMEDIATE RELEASE", [])
    assert found["headline"] == "HARBOUR OFFICE OPENS A SCHOOL FOR CREWS"
    assert "Salwa Haddioui" in found["contacts"][0]["text"] and "(202) 555-0134" in found["contacts"][0]["text"]
