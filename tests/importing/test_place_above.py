"""Place and date on a line of their own above the headline."""

import json
from pathlib import Path

import pytest

from communique.importing.load import load

FRENCH = "Communiqué de presse\n\nBrest, le 14 mars 2026\n\nUn plan pour les petits ports\n\nMme Anne Kerouac, ministre de la Mer, a présenté jeudi un plan pour 120 petits ports.\n"
SPANISH = "Vigo, 12 de mayo de 2026\n\nUn centro de rescate para treinta municipios\n\nEl ministro Joaquín Ferreiro inauguró hoy un centro de rescate marítimo.\n"
LEAD = "Crews train at night\n\nLISBON, 6 October 2026\n\nThe crews of nine islands train at night from this week on, said the harbour office.\n"


@pytest.mark.parametrize(("text", "city", "headline"), [(FRENCH, "Brest", "Un plan pour les petits ports"), (SPANISH, "Vigo", "Un centro de rescate para treinta municipios")])
def test_it_is_the_dateline_and_the_headline_is_found_below(text, city, headline):
    release = load(text.encode()).release
    assert (release.dateline.city, release.headline.plain, len(release.body)) == (city, headline, 1)
    assert release.date.year == 2026


def test_above_the_lead_it_is_the_dateline_as_ever():
    release = load(LEAD.encode()).release
    assert (release.headline.plain, release.dateline.city) == ("Crews train at night", "LISBON")


@pytest.mark.parametrize(
    ("opening", "city", "country"),
    [("(Port Selim, 3 May 2016): ", "Port Selim", ""), ("TUCSON, Ariz. (May 3, 2016) — ", "TUCSON", "Ariz."), ("Lima, 3 May (EFE).- ", "Lima", "")],
)
def test_a_bracket_below_the_headline_opens_a_dateline_and_is_no_torn_line(opening, city, country):
    text = f"Envoy ends visit to the coast, calls for safe passage\n\n{opening}The envoy today ended a visit to the coast.\n"
    release = load(text.encode()).release
    assert release.headline.plain == "Envoy ends visit to the coast, calls for safe passage"
    assert (release.dateline.city, release.dateline.country) == (city, country)
    assert release.body[0].text.plain == "The envoy today ended a visit to the coast."


@pytest.mark.parametrize("answer", sorted((Path(__file__).parent / "cases").glob("*.json")), ids=lambda path: path.stem)
def test_headline_and_city_of_every_case_are_found(answer):
    wanted = json.loads(answer.read_text("utf-8"))
    release = load((answer.parent / wanted["input"]).read_bytes()).release
    assert release.headline.plain == wanted["headline"]
    assert (release.dateline.city if release.dateline else "") == ((wanted["dateline"] or {}).get("city") or "")


LONG = {
    "en": "The harbour council met in Lisbon on Tuesday and decided to build eleven rescue stations before the winter storms come.",
    "es": "El consejo del puerto se reunió el martes en Lisboa y decidió construir once bases antes del invierno.",
    "fr": "Le conseil du port s'est réuni mardi à Lisbonne et a décidé de construire onze stations avant les tempêtes de l'hiver.",
}  # fmt: skip


@pytest.mark.parametrize(
    ("tag", "sentence", "opening", "city"),
    [
        ("en", "Council says yes to the largest plan in forty years.", "LISBON, 3 May 2024 – ", "LISBON"),
        ("fr", "Le conseil adopte le plus grand plan depuis quarante ans.", "Lisbonne, le 3 mai 2024 – ", "Lisbonne"),
        ("es", "El consejo aprueba el mayor plan de rescate en cuarenta años.", "Lisboa, 3 may (EFE).- ", "Lisboa"),
        ("es", "El consejo aprueba el mayor plan de rescate en cuarenta años.", "LISBOA\n\n", "LISBOA"),
    ],
)
def test_a_sentence_over_a_dateline_is_a_subhead(tag, sentence, opening, city):
    headline = {"en": "Eleven stations for the coast", "es": "Once bases para la costa", "fr": "Onze stations pour la côte"}[tag]
    release = load(f"{headline}\n\n{sentence}\n\n{opening}{LONG[tag]}\n".encode()).release
    assert [one.plain for one in release.subheads] == [sentence]
    assert (release.dateline.city, [block.text.plain for block in release.body]) == (city, [LONG[tag]])


@pytest.mark.parametrize("line", ["SUMMARY", "STORMS", "ICRO"])
def test_a_word_in_capitals_that_the_text_sets_nothing_in_is_no_city(line):
    release = load(f"Eleven stations for the coast\n\n{line}\n\n{LONG['en']}\n".encode()).release
    assert release.dateline is None


@pytest.mark.parametrize(
    ("line", "place"), [("LISBON, N.E.", ("LISBON", "N.E.")), ("LISBON, PORTUGAL", ("LISBON", "PORTUGAL")), ("**LISBON (ESTREMADURA)**", ("LISBON", "ESTREMADURA"))]
)
def test_a_city_and_its_region_in_capitals_above_the_lead_are_the_dateline(line, place):
    text = "The council met in Lisbon for a whole day and said yes to the largest plan that it has seen in forty years of its work."
    release = load(f"Eleven stations for the coast\n\n{line}\n\n{text}\n".encode()).release
    assert (release.dateline.city, release.dateline.country) == place
    assert [block.text.plain for block in release.body] == [text]


@pytest.mark.parametrize("line", ["STORMS, TIDES", "REPORT, 3RD PART", "LISBON, PORTO, FARO"])
def test_two_words_in_capitals_that_the_text_sets_nothing_in_are_no_place(line):
    release = load(f"Eleven stations for the coast\n\n{line}\n\n{LONG['en']}\n".encode()).release
    assert release.dateline is None


def test_a_sentence_without_a_dateline_behind_it_stays_in_the_body():
    release = load(f"Eleven stations for the coast\n\nThe council says yes to the plan.\n\n{LONG['en']}\n".encode()).release
    assert [block.text.plain for block in release.body] == ["The council says yes to the plan.", LONG["en"]]


def test_a_meeting_and_its_day_are_no_place():
    release = load(f"Eleven stations for the coast\n\nIslands Council Harbour Ministers’ Meeting on 26 July.\n\n{LONG['en']}\n".encode()).release
    assert release.dateline is None
