"""Dates and times as somebody types them into a field: ``6 Oct 2026``, ``6.10.2026``, ``2026-10-06 18:00``, ``October 2026``."""

from __future__ import annotations

import re
from datetime import date, time
from functools import lru_cache

from communique.dates import is_possible
from communique.patterns import lazily
from communique.release import PartialDate

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_CLOCK = lazily(
    r"(?<![\d./-])(?P<hour>\d{1,2})"
    r"(?:(?:[:.h](?P<minute>\d{2})(?![./\d]))\s*(?P<half>[ap]\.?m\.?)?|\s*(?P<only>[ap]\.?m\.?)|h(?!\w))",
    re.IGNORECASE,
)
_ISO = lazily(r"(?P<year>\d{4})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?\Z|--(?P<month2>\d{1,2})(?:-(?P<day2>\d{1,2}))?\Z")
_NUMBERS = lazily(r"(?P<a>\d{1,2})\s*[./-]\s*(?P<b>\d{1,2})(?:\s*[./-]\s*(?P<year>\d{4}|\d{2}))?\.?\Z")
_WORD = lazily(r"[^\W\d_]+|\d+")
_FILLING = frozenset(("of", "the", "de", "del", "le", "el", "at", "um", "st", "nd", "rd", "th", "er", "من"))
CENTURY = 2000


def read_date(text: str, language: str = "en", *, month_first: bool = False) -> PartialDate | None:
    """The date that was typed, with the parts that were typed, or None where it is none; ``month_first`` decides 6/10."""
    plain = " ".join(text.translate(_DIGITS).replace(",", " ").split())
    if not plain:
        return None
    value = _iso(plain) or _numbers(plain, month_first) or _words(plain, language)
    return value if value is not None and value != PartialDate() and is_possible(value) else None


def read_time(text: str) -> time | None:
    """The time of day in a text: ``18:00``, ``18h30``, ``6 pm``, or None."""
    plain = text.translate(_DIGITS)
    found = _CLOCK.search(plain)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or found["only"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def read_moment(text: str, language: str = "en", *, month_first: bool = False) -> tuple[PartialDate | None, time | None]:
    """Date and time of a text like ``6 October 2026, 18:00``; either may be missing."""
    plain = text.translate(_DIGITS).replace("T", " ") if re.match(r"\s*\d{4}-\d\d-\d\dT", text) else text.translate(_DIGITS)
    found = _CLOCK.search(plain)
    rest = plain if found is None else plain[: found.start()] + " " + plain[found.end() :]
    return read_date(rest, language, month_first=month_first), read_time(plain)


def nearest(value: PartialDate, today: date) -> PartialDate:
    """A day and month without a year, in the year that brings them nearest to a day; other dates as they are."""
    if value.year or not (value.month and value.day):
        return value
    years = (PartialDate(today.year + n, value.month, value.day) for n in (-1, 0, 1))
    days = [(abs((date(y.year or 1, y.month or 1, y.day or 1) - today).days), y) for y in years if is_possible(y)]
    return min(days, key=lambda pair: pair[0])[1] if days else value


def _iso(text: str) -> PartialDate | None:
    found = _ISO.match(text)
    if found is None:
        return _sane(PartialDate(int(text))) if re.fullmatch(r"\d{4}", text) else None
    month, day = found["month"] or found["month2"], found["day"] or found["day2"]
    return _sane(PartialDate(int(found["year"]) if found["year"] else None, int(month), int(day) if day else None))


def _numbers(text: str, month_first: bool) -> PartialDate | None:
    found = _NUMBERS.match(text)
    if found is None:
        return None
    first, second = int(found["a"]), int(found["b"])
    if (month_first and first <= 12) or second > 12:
        first, second = second, first
    return _sane(PartialDate(_year(found["year"]), second, first))


def _words(text: str, language: str) -> PartialDate | None:
    """Day, month by name, year, in any order; a weekday and filling words are passed over, anything else is no date."""
    months, weekdays = _names(language)
    month: int | None = None
    numbers: list[str] = []
    for word in _WORD.findall(text):
        key = word.casefold()
        if word.isdecimal():
            numbers.append(word)
        elif key in months and month is None:
            month = months[key]
        elif key not in _FILLING and key not in weekdays:
            return None
    if month is None or len(numbers) > 2:
        return None
    years = [n for n in numbers if len(n) == 4]
    days = [n for n in numbers if len(n) <= 2]
    if len(days) == 2:
        years, days = days[1:], days[:1]
    if len(years) > 1 or len(years) + len(days) != len(numbers):
        return None
    return _sane(PartialDate(_year(years[0]) if years else None, month, int(days[0]) if days else None))


def _sane(value: PartialDate) -> PartialDate | None:
    parts = ((value.year, 9999), (value.month, 12), (value.day, 31))
    return value if all(part is None or 1 <= part <= most for part, most in parts) else None


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) + CENTURY if len(text) == 2 else int(text)


@lru_cache(maxsize=8)
def _names(language: str) -> tuple[dict[str, int], frozenset[str]]:
    """Names of the months, whole and short, and of weekdays, of a language and of English."""
    from babel import Locale
    from babel.core import UnknownLocaleError

    months: dict[str, int] = {}
    weekdays: set[str] = set()
    for tag in (language, "en"):
        try:
            locale = Locale.parse(tag.replace("-", "_"))
        except (ValueError, UnknownLocaleError):
            continue
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                months |= {_bare(name): n for n, name in locale.months[context][width].items() if _bare(name)}
                weekdays |= {_bare(name) for name in locale.days[context][width].values()}
    return months | {"sept": 9}, frozenset(weekdays)


def _bare(name: str) -> str:
    return name.casefold().strip(".")
