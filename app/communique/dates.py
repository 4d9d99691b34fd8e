"""Dates as a press office means them: partial dates, the house form, weekdays, and embargoes as wall time in a zone.

Zone data come with the program (tzdata); nothing here reads the clock.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from communique.errors import CommuniqueError, InputError
from communique.patterns import lazily
from communique.release import Embargo, PartialDate

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_TOKEN = lazily(r"[yYu]+|[ML]+|d+|[Eec]+|'[^']*'|[^A-Za-z']+|[A-Za-z]")
_OWN_LANGUAGES = lazily(r"(?:en|fr)(?:-(?:[A-Z]{2}|\d{3}))?\Z")  # all their countries have the same names of months and days
_OWN_LETTERS = frozenset({"d", "dd", "M", "MM", "MMMM", "y", "yyyy", "EEEE"})
_ISO = lazily(r"(?P<year>\d{4}|-)(?:-(?P<month>\d{2}|)(?:-(?P<day>\d{2}))?)?\Z")


def parse_iso(text: str) -> PartialDate:
    """``2011-10-06``, ``2011-10``, ``2011``, ``--12-21`` or ``---21`` as a value; InputError where it is none of these."""
    found = _ISO.match(text)
    if not found:
        raise InputError(f"“{text}” is not a date; write it like 2026-10-06, or --10-06 without a year.")
    parts = (None if part in (None, "-", "") else int(part) for part in found.group("year", "month", "day"))
    value = PartialDate(*parts)
    if not is_possible(value):
        raise InputError(f"There is no day {text} in the calendar.")
    return value


def iso(value: PartialDate) -> str:
    """The ISO form; missing parts before the last known one are a dash: ``--12-21``, ``---21``."""
    year = f"{value.year:04}" if value.year else "-"
    month = f"-{value.month:02}" if value.month else "-" if value.day else ""
    return year + month + (f"-{value.day:02}" if value.day else "")


def is_possible(value: PartialDate) -> bool:
    """Whether some calendar day fits all known parts."""
    try:
        date(value.year or 2000, value.month or 1, value.day or 1)
    except ValueError:
        return False
    return True


def day(value: PartialDate | None) -> date | None:
    """The calendar day, or None while a part is unknown."""
    if value is None or not (value.year and value.month and value.day) or not is_possible(value):
        return None
    return date(value.year, value.month, value.day)


def partial(value: date) -> PartialDate:
    """A whole calendar day as a value."""
    return PartialDate(value.year, value.month, value.day)


def format_date(value: PartialDate, pattern: str, language: str) -> str:
    """The date by a pattern of CLDR letters (``d MMMM yyyy``) in a language; parts that are not known are left out.

    ValueError for a pattern that is none, or a language that nobody knows.
    """
    known = _known_part(pattern, value)
    whole = date(value.year or 2000, value.month or 1, value.day or 1)
    letters = {token for token in _TOKEN.findall(known) if token[0].isalpha()}
    if _OWN_LANGUAGES.match(language) and letters <= _OWN_LETTERS and "'" not in known:
        return _in_own_words(whole, known, language)
    return _by_babel(whole, known, language) if known else ""


def _in_own_words(whole: date, pattern: str, language: str) -> str:
    from communique.languages import dates  # what starts a window need not read it

    names = dates(language)
    parts = {
        "d": str(whole.day), "dd": f"{whole.day:02}", "M": str(whole.month), "MM": f"{whole.month:02}", "MMMM": names.month_names[whole.month - 1],
        "y": str(whole.year), "yyyy": f"{whole.year:04}", "EEEE": names.weekday_names[whole.weekday()],
    }  # fmt: skip
    return "".join(parts.get(token, token) for token in _TOKEN.findall(pattern))


def _by_babel(whole: date, pattern: str, language: str) -> str:
    from babel.core import UnknownLocaleError  # 45 ms to load: only for a pattern or a language that needs it
    from babel.dates import format_date as babel_format

    try:
        return str(babel_format(whole, pattern, locale=language.replace("-", "_")))
    except UnknownLocaleError as trouble:
        raise ValueError(f"nobody knows the language {language}") from trouble


def _known_part(pattern: str, value: PartialDate) -> str:
    """The pattern without the letters of unknown parts, nor the words that joined them to the rest."""
    missing = "".join(letters for part, letters in ((value.year, "yYu"), (value.month, "ML"), (value.day, "d"), (day(value), "Eec")) if part is None)
    out, joint, gap = "", "", False
    for token in _TOKEN.findall(pattern):
        if not token[0].isalpha():
            joint += token
        elif token[0] in missing:
            joint, gap = "", True
        else:
            out += (" " if gap and out else joint if out or not gap else "") + token
            joint, gap = "", False
    return out if gap else out + joint


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name, from the data that come with the program; InputError for an unknown one."""
    from importlib.resources import files  # both only where there is an embargo
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        with files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as data:
            return ZoneInfo.from_file(data, key=name)
    except (OSError, ValueError, ZoneInfoNotFoundError) as trouble:
        raise InputError(f"“{name}” is not a time zone; choose one like Europe/Paris or UTC.") from trouble


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """The names of all zones, those of places; abbreviations like EST5EDT are left out."""
    from importlib.resources import files

    names = files("tzdata").joinpath("zones").read_text("utf-8").split()
    return ("UTC", *sorted(name for name in names if "/" in name and not name.startswith(("Etc/", "SystemV/", "US/"))))


class GapError(CommuniqueError):
    """A wall time that does not exist; ``before`` and ``after`` are the nearest ones that do."""

    def __init__(self, before: datetime, after: datetime) -> None:
        super().__init__(f"That hour is skipped when the clocks change; choose {before:%H:%M} or {after:%H:%M}.")
        self.before = before
        self.after = after


def is_fold(local: datetime, zone_name: str) -> bool:
    """Whether this wall time comes twice, because clocks go back over it."""
    tz = zone(zone_name)
    first, second = (local.replace(tzinfo=tz, fold=fold).utcoffset() for fold in (0, 1))
    return first != second and not is_gap(local, zone_name)


def is_gap(local: datetime, zone_name: str) -> bool:
    """Whether this wall time never comes, because clocks go forward over it."""
    tz = zone(zone_name)
    instant = local.replace(tzinfo=tz).astimezone(UTC)
    return instant.astimezone(tz).replace(tzinfo=None) != local.replace(fold=0)


def instant(embargo: Embargo) -> datetime:
    """The UTC instant an embargo ends; raises GapError where the wall time does not exist."""
    if is_gap(embargo.local, embargo.zone):
        raise GapError(*neighbours(embargo.local, embargo.zone))
    return embargo.local.replace(tzinfo=zone(embargo.zone), fold=embargo.fold).astimezone(UTC)


def neighbours(local: datetime, zone_name: str) -> tuple[datetime, datetime]:
    """The last minute before a gap and the first wall time after it."""
    tz = zone(zone_name)
    after = local.replace(tzinfo=tz, fold=1).utcoffset() or timedelta(0)
    before = local.replace(tzinfo=tz, fold=0).utcoffset() or timedelta(0)
    width = abs(after - before)
    low, high = local - width, local
    while high - low > timedelta(minutes=1):
        middle = low + (high - low) // 2
        low, high = (low, middle) if is_gap(middle, zone_name) else (middle, high)
    first = low.replace(second=0, microsecond=0)
    return first, first + timedelta(minutes=1) + width


def offset(embargo: Embargo) -> str:
    """The UTC offset of an embargo as printed: ``UTC+4``, ``UTC−3:30``, ``UTC``."""
    delta = embargo.local.replace(tzinfo=zone(embargo.zone), fold=embargo.fold).utcoffset() or timedelta(0)
    minutes = int(delta.total_seconds() // 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")


def abbreviation(embargo: Embargo) -> str:
    """The zone's own letters at that time (CEST, GMT), or an empty text where it has only numbers."""
    letters = embargo.local.replace(tzinfo=zone(embargo.zone), fold=embargo.fold).tzname() or ""
    return letters if letters.isalpha() else ""
