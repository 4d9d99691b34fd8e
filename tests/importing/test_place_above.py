"""Place and date on a line of their own above the headline."""

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
