"""Dates that are written without the library of all languages are written as it would."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest
from babel.dates import format_date as by_babel

from communique.dates import format_date, partial

DAYS = [date(2026, 1, 3) + timedelta(29 * n) for n in range(13)]
PATTERNS = ["d MMMM yyyy", "MMMM d, yyyy", "EEEE d MMMM y", "EEEE, MMMM dd", "dd/MM/yyyy", "M.d", "d 'of' MMMM", "EEE d MMM yy", "LLLL yyyy", ""]


@pytest.mark.parametrize("language", ["en", "en-GB", "en-US", "en-150", "fr", "fr-CA", "es", "es-PE", "ar", "ar-MA"])
def test_a_date_is_written_as_the_library_writes_it(language: str) -> None:
    for pattern in PATTERNS:
        for day in DAYS:
            wanted = by_babel(day, pattern, locale=language.replace("-", "_")) if pattern else ""
            assert format_date(partial(day), pattern, language) == wanted


def test_an_unknown_language_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="xx"):
        format_date(partial(DAYS[0]), "d MMMM", "xx")


def test_an_english_date_loads_no_library_of_all_languages() -> None:
    ask = (
        "import sys; from communique.dates import format_date, PartialDate;"
        "assert format_date(PartialDate(2026, 10, 6), 'd MMMM yyyy', 'en-GB') == '6 October 2026'; assert 'babel' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", ask], check=False).returncode == 0
