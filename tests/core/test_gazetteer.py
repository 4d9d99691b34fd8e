"""A city tells its country and its zone, in the words of the house, and says nothing where two places share the name."""

import pytest

from communique.gazetteer import country_of, zone_of
from communique.house_style.load import load


@pytest.fixture(scope="module")
def countries():
    return load("international", []).countries


@pytest.mark.parametrize(
    ("city", "country", "zone"),
    [
        ("Lisbon", "Portugal", "Europe/Lisbon"),
        ("LISBON", "Portugal", "Europe/Lisbon"),
        ("Baku ", "Azerbaijan", "Asia/Baku"),
        ("Asunción", "Paraguay", "America/Asuncion"),
    ],
)
def test_a_city_tells_its_country_and_its_zone(city, country, zone, countries):
    assert (country_of(city, countries), zone_of(city)) == (country, zone)


def test_a_country_is_written_as_the_house_lists_it(countries):
    assert country_of("London", ("United Kingdom",)) == "United Kingdom" and country_of("London", ("Britain",)) == ""
    named = [country_of(city, countries) for city in ("London", "Seoul", "Prague", "Istanbul", "Sarajevo", "Kinshasa")]
    assert [one for one in named if one and one not in countries] == [] and named.count("") <= 2


def test_an_unknown_city_tells_nothing(countries):
    assert (country_of("Bellhaven", countries), zone_of("Bellhaven"), zone_of("")) == ("", "", "")
