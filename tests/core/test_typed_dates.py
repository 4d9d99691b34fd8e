"""Dates and times as they are typed into a field."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.dates import format_date, is_possible, iso
from communique.release import PartialDate
from communique.typed_dates import nearest, read_date, read_moment, read_time


@pytest.mark.parametrize(
    ("typed", "language", "read"),
    [
        ("2026-10-06", "en", "2026-10-06"), ("2026-10", "en", "2026-10"), ("--12-21", "en", "--12-21"), ("2026", "en", "2026"),
        ("6 October 2026", "en", "2026-10-06"), ("October 6, 2026", "en", "2026-10-06"), ("6 oct", "en", "--10-06"), ("Oct 2026", "en", "2026-10"),
        ("Tuesday 6th of October 2026", "en", "2026-10-06"), ("6.10.2026", "en", "2026-10-06"), ("6/10/26", "en", "2026-10-06"),
        ("12/31/2026", "en", "2026-12-31"), ("1er août 2026", "fr", "2026-08-01"), ("6 de octubre de 2026", "es", "2026-10-06"),
        ("٦ أكتوبر ٢٠٢٦", "ar", "2026-10-06"), ("sept. 2026", "en", "2026-09"), ("6 Oct. 26", "en", "2026-10-06"),
    ],
)  # fmt: skip
def test_a_typed_date_is_read_with_the_parts_that_were_typed(typed, language, read):
    value = read_date(typed, language)
    assert value is not None and iso(value) == read


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "31 February 2026", "6 Octember", "99.99.2026", "2026-13-01",
     "tomorrow 6 Oct 2026 maybe", "6 7 8 October", "0/0/2026", "² October"],
)  # fmt: skip
def test_what_is_no_date_is_none(typed):
    assert read_date(typed) is None


def test_month_first_is_the_reading_of_houses_that_write_so():
    assert read_date("6/10/2026", month_first=True) == PartialDate(2026, 6, 10)
    assert read_date("13/10/2026", month_first=True) == PartialDate(2026, 10, 13)


@pytest.mark.parametrize(
    ("typed", "read"),
    [("18:00", time(18)), ("at 6 pm", time(18)), ("6.30 p.m.", time(18, 30)), ("18h30", time(18, 30)), ("12 am", time(0)), ("9:05", time(9, 5))],
)
def test_a_typed_time_is_read(typed, read):
    assert read_time(typed) == read


@pytest.mark.parametrize("typed", ["25:00", "18:75", "13 pm", "noon", "6 October"])
def test_what_is_no_time_is_none(typed):
    assert read_time(typed) is None


@pytest.mark.parametrize("typed", ["6 October 2026, 18:00", "18:00 6 October 2026", "2026-10-06 18:00", "2026-10-06T18:00", "6.10.2026 6 pm"])
def test_a_moment_has_a_date_and_a_time(typed):
    assert read_moment(typed) == (PartialDate(2026, 10, 6), time(18))


def test_a_day_without_a_year_is_the_nearest_one():
    assert nearest(PartialDate(None, 1, 3), date(2026, 12, 28)) == PartialDate(2027, 1, 3)
    assert nearest(PartialDate(None, 2, 29), date(2025, 1, 1)) == PartialDate(2024, 2, 29)
    assert nearest(PartialDate(2026), date(2025, 1, 1)) == PartialDate(2026)


@given(st.dates(date(1901, 1, 1), date(2199, 12, 31)), st.sampled_from(["en", "fr", "es", "ar"]))
def test_every_printed_date_is_read_back(day, language):
    value = PartialDate(day.year, day.month, day.day)
    assert read_date(format_date(value, "d MMMM yyyy", language), language) == value


@given(st.text(max_size=40))
def test_any_text_gives_a_possible_date_or_none(text):
    value = read_date(text)
    assert value is None or is_possible(value)
    read_moment(text)
