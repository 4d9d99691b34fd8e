"""Datelines are derived from the house form, by whatever parts are known."""

from dataclasses import replace

import pytest

from communique.galley import dateline_text
from communique.house_style.load import load
from communique.house_style.style import DatelineForm
from communique.release import Dateline, PartialDate

HOUSE, AMERICAN = load(), load("us-newsroom")


@pytest.mark.parametrize(
    ("dateline", "printed"),
    [
        (Dateline("Lisbon", "Portugal"), "LISBON, Portugal – "),
        (Dateline("Geneva"), "GENEVA – "),
        (Dateline("Geneva", "Switzerland"), "GENEVA – "),
        (Dateline("", "Portugal"), "Portugal – "),
        (Dateline("Lisbon", "Portugal", separator="--"), "LISBON, Portugal -- "),
        (Dateline(written_by_hand="On board the Perseverance –"), "On board the Perseverance – "),
        (Dateline(written_by_hand=""), ""),
        (Dateline(agency="(AP)"), ""),
        (Dateline("لشبونة", "البرتغال"), "لشبونة، البرتغال – "),
        (None, ""),
    ],
)
def test_the_house_form_is_filled(dateline, printed):
    assert dateline_text(dateline, HOUSE) == printed


def test_each_house_has_its_own_dash_and_its_own_cities():
    assert dateline_text(Dateline("Portland", "Maine"), AMERICAN) == "PORTLAND, Maine — "
    assert dateline_text(Dateline("Boston", "Massachusetts"), AMERICAN) == "BOSTON — "


def test_a_form_with_date_and_agency_closes_over_what_is_missing():
    form = DatelineForm(form="{city}, {country}, {date} ({agency}) {sep} ", form_alone="{city}, {date} ({agency}) {sep} ", separator=".-")
    style = replace(HOUSE, dateline=form)
    day = PartialDate(2026, 10, 6)
    assert dateline_text(Dateline("Lima", "Perú", day, "EFE"), style, "es") == "Lima, Perú, 6 oct (EFE) .- "
    assert dateline_text(Dateline("Lima", "Perú", day), style, "es") == "Lima, Perú, 6 oct .- "
    assert dateline_text(Dateline("Lima"), style, "es") == "Lima .- "
    assert dateline_text(Dateline("", "", None, "EFE"), style, "es") == "(EFE) .- "
