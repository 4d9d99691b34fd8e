"""Babel's tables, made small: the dates and months of every language stay as they are."""

import subprocess
import sys
from pathlib import Path

import pytest

DATES = """
import sys
from datetime import date
from babel import Locale, localedata
if len(sys.argv) > 1:
    localedata._dirname = sys.argv[1]
from babel.dates import format_date
for tag in "ar de el en en_US es fa fi fr he hu it ja ko nl pl pt_BR ru sv tr uk zh_Hant".split():
    locale = Locale.parse(tag)
    print(tag, [format_date(date(2026, month, 6), form, locale=tag) for month in (1, 10) for form in ("full", "long", "EEEE d. MMMM y")])
    print(dict(locale.months["format"]["wide"]), dict(locale.days["stand-alone"]["wide"]), locale.date_formats["long"].pattern, locale.text_direction)
"""


def dates(*arguments: Path) -> str:
    done = subprocess.run([sys.executable, "-X", "utf8", "-c", DATES, *map(str, arguments)], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def locales(part):
    return part("locales")


def test_dates_are_written_as_before_with_a_quarter_of_the_bytes(locales, tmp_path):
    pairs = locales.slim(locales.folder(), tmp_path)
    assert {target for _, target in pairs} == {"babel/locale-data"}
    assert len(pairs) == len(list(locales.folder().glob("*.dat")))
    assert dates(tmp_path) == dates()
    small, whole = (sum(path.stat().st_size for path in folder.glob("*.dat")) for folder in (tmp_path, locales.folder()))
    assert small < whole / 4


def test_the_table_beside_the_folder_comes_along(locales):
    ((path, target),) = locales.outside()
    assert Path(path).is_file() and target == "babel"
