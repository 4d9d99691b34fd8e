"""Dates as releases print them: whole or partial, in any of the languages, Hijri beside Gregorian, in figures, or from a feed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from communique.dates import is_possible
from communique.languages import Language, fold, language, tags
from communique.patterns import lazily
from communique.release import PartialDate

DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_S = r"[ \t\u00a0\u202f]{0,3}"
_GAP = rf"{_S}[,.]?{_S}"
_DAY = r"(?<![\d.,:/])(?P<day>[0-3]?[0-9]|[٠-٣]?[٠-٩])(?![\d:])"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d|[١٢][٠-٩]{3})(?!\d)"
_HIJRI_YEAR = r"(?:1[34]\d\d|١[٣٤][٠-٩]{2})"
_FIGURES = lazily(r"(?<![\d./-])(?:(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})|"
                      r"(?P<a>\d{1,2})(?P<sign>[-/.])(?P<b>\d{1,2})(?P=sign)(?P<y>(?:19|20)\d\d))(?![\d/]|-\d)")  # fmt: skip
_HALF = r"(?:(?:[ap]\.?m\b\.?|hrs?\b|h\b)|صباحا?ً?ا?|مساءً?ا?|[صم](?!\w))"  # of the day
_CLOCK = rf"(?:{_S}[,،]?{_S}\d{{1,2}}:\d\d(?::\d\d)?(?:{_S}{_HALF})?(?:{_S}(?:[+-]\d{{4}}|GMT|UTC|(?-i:[A-Z]{{2,4}})(?![^\W\d_])))?)"
_BARE = lazily(r"[(\[](?P<day>[0-3]?\d)[)\]]\Z")


@dataclass(frozen=True, slots=True)
class Printed:
    """A date at ``start``–``end`` of a text; ``is_certain`` is False where day and month could change places."""

    start: int
    end: int
    value: PartialDate
    is_certain: bool = True
    has_hijri: bool = False


def printed_dates(text: str, tongue: Language) -> tuple[Printed, ...]:
    """Every date in a text, in order, months read in its language and in English; a month with a year alone counts, a lone number does not."""
    if not any(c.isdigit() for c in text):
        return ()
    text = text.translate(DIGITS)
    found: list[Printed] = []
    for pattern in (*_patterns(tongue.tag), _FIGURES):
        for match in pattern.finditer(text):
            read = _in_figures(match, tongue) if pattern is _FIGURES else _in_words(match)
            if read and not any(one.start < read.end and read.start < one.end for one in found):
                found.append(read)
    return tuple(sorted(found, key=lambda one: one.start))


def bare_day(text: str) -> PartialDate | None:
    """The day number that some presidencies print alone in brackets as the date."""
    found = _BARE.match(text.strip())
    value = PartialDate(day=int(found["day"])) if found else None
    return value if value and value.day and is_possible(value) else None


def _in_words(match: re.Match[str]) -> Printed | None:
    parts = match.groupdict()
    number = _months()[fold(parts["month"] or parts["other"] or "").rstrip(".")]
    day, year = (int(parts[key].translate(DIGITS)) if parts.get(key) else None for key in ("day", "year"))
    if parts.get("short"):
        year = 2000 + int(parts["short"].translate(DIGITS))
    value = PartialDate(year, number, day)
    if day == 0 or not is_possible(value):
        return None
    return Printed(match.start(), match.end(), value, has_hijri=bool(parts.get("hijri")))


def _in_figures(match: re.Match[str], tongue: Language) -> Printed | None:
    if match["year"]:
        value, is_certain = PartialDate(int(match["year"]), int(match["month"]), int(match["day"])), True
    else:
        a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
        is_certain = a > 12 or b > 12 or a == b or not tongue.dates.is_month_first
        value = (
            PartialDate(year, b, a)
            if b <= 12 and (a > 12 or is_certain)
            else PartialDate(year, a, b)
            if is_certain
            else PartialDate(year)
        )
    fits = is_possible(value) if value.month != 0 and value.day != 0 else False
    return Printed(match.start(), match.end(), value, is_certain) if fits else None


@cache
def _months() -> dict[str, int]:
    return {name: number for tag in tags() for name, number in language(tag).dates.months.items()}


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], ...]:
    own, english = language(tag).dates, language("en").dates
    dates = (own,) if own is english else (own, english)
    months = _any(name for one in dates for name in one.months)
    weekdays = _any(name for one in dates for name in one.weekdays)
    ordinals = _any(name for one in dates for name in one.ordinals)
    joints = _any(name for one in dates for name in one.joints)
    month = rf"(?<![^\W\d_])(?P<month>{months})(?![^\W\d_])\.?(?:{_S}/{_S}{months}(?![^\W\d_]))?"
    joint = rf"(?:{joints}(?![^\W\d_]){_S})?"
    weekday = rf"(?:(?<![^\W\d_]){weekdays}(?![^\W\d_])\.?{_GAP}{joint})?"
    day = rf"{_DAY}(?:{ordinals}(?![^\W\d_]))?\.?"
    gap = rf"{_GAP}{joint}"
    signs = _any(name for one in dates for name in one.calendar_signs)
    hijri = rf"(?P<hijri>{_DAY.replace('day', 'hday')}{_S}{_any(own.hijri)}{_S}{_HIJRI_YEAR}{_S}{signs}?{_S}(?:[،,/-]{_S})?(?:الموافق{_S}ل?{_S})?)?"
    later = rf"(?:{_S}[،,(/–-]?{_S}(?:الموافق{_S}ل?{_S})?{_DAY.replace('day', 'lday')}{_S}{_any(own.hijri)}{_S}{_HIJRI_YEAR}{_S}{signs}?\)?)?"
    after = later if own.hijri and tag == "ar" else ""
    tail = rf"(?:{gap}{_YEAR}(?:{_S}{signs}(?![^\W\d_]))?)"
    lead = hijri if own.hijri and tag == "ar" else "(?P<hijri>)"
    flags = re.IGNORECASE
    short = r"(?P<short>\d\d)(?![\w/-]|:\d)"  # 19-Dec-17, 19Dec.-17, 19 Dec '17; never a range of days
    patterns = [
        rf"{weekday}{day}(?:-?{month}-|{_S}{month.replace('?P<month>', '?P<other>')}{_S}['’]){short}(?!{_S}{months}(?![^\W\d_]))",
        rf"{lead}{weekday}{day}{_S}[-/]?{gap}{month}(?:[-/])?{tail}{after}{_CLOCK}?",
        rf"{weekday}{month}{gap}{day}{tail}",
        rf"{lead}{weekday}{day}{_S}[-/]?{gap}{month}",
        rf"{weekday}{month}{_S}{day}(?!{_S}{month.replace('?P<month>', '?:')})",
        rf"{month}{gap}{_YEAR}",
    ]
    return tuple(re.compile(pattern, flags) for pattern in patterns)


def _any(names: Iterator[str] | frozenset[str]) -> str:
    """A pattern for any of some names, longest first, whatever the apostrophe; one that fits nothing where there are none."""
    kept = sorted({name for name in names if name}, key=lambda name: (-len(name), name))
    return "(?:" + "|".join(spelled(name) for name in kept) + ")" if kept else r"(?!)"


def spelled(name: str) -> str:
    """A folded name as a pattern for its printed spellings: Arabic letters with their variants."""
    variants = {"'": "['’]", "ا": "[اأإآ]", "ي": "[يىئ]", "ه": "[هة]ـ?", " ": r"[ \u00a0]"}
    return "".join(variants.get(c, re.escape(c)) for c in name)
