"""The signs of agencies in datelines; where the script runs from right to left they may stand bare, behind a dash or between strokes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from communique.importing.grammar.telling import is_lesser
from communique.importing.printed_dates import Printed
from communique.languages import Language, fold, language
from communique.release import PartialDate

_LAST_MONTH, _LAST_DAY = 12, 31
_WIRES = ("wire", "news", "press")


@dataclass(frozen=True, slots=True)
class Sign:
    """An agency's sign that closes a dateline at ``end``; ``separator`` is what stands between it and the running text, or the bare sign itself."""

    agency: str
    end: int
    separator: str = ""
    date: Printed | None = None


def is_agency(words: str, tongue: Language) -> bool:
    """Whether words in brackets are an agency's: a known sign, the name of a wire, or an acronym that is no country."""
    if fold(words) in tongue.countries:
        return False
    return is_known_agency(words, tongue) or (words.isupper() and len(words) > 2 and " " not in words)


def is_acronym(place: str, others: Iterable[str]) -> bool:
    """Whether a word in capitals is an organisation's: the release prints it so elsewhere too, and never as a city's name."""
    if not place.isupper() or " " in place:
        return False
    pattern = re.compile(rf"(?<!\w){re.escape(place)}(?!\w)")
    times = sum(len(pattern.findall(other)) for other in others)
    return times > 1 and not any(place.capitalize() in other for other in others)


def is_known_agency(words: str, tongue: Language) -> bool:
    """Whether words are an agency's sign, or the name of a wire in the language of wires."""
    folded = fold(words)
    is_wire = any(part in folded for part in ("wire", "news", "press")) and folded not in tongue.parts.kinds
    return folded in tongue.agencies or (is_wire and not is_lesser(words, tongue))


def is_wire_name(words: str) -> bool:
    """Whether words in capitals name a wire by their last one: Coastal Newswire, STL.News."""
    parts = words.split()
    return bool(parts) and fold(parts[-1]).endswith(_WIRES) and all(part[:1].isupper() for part in parts)


def sign_at(text: str, at: int, tag: str, *, is_dated: bool) -> Sign | None:
    """The sign behind place and date that end at an offset; a bare one only behind a date, or at the end of the line."""
    found = _pattern(tag).match(text, at)
    if found is None:
        return None
    agency, separator = found["agency"], "".join((found["separator"] or "").split())
    if not found["opening"]:
        if not text[at : at + 1].isspace() or not (is_dated or found.end() >= len(text.rstrip()) or separator):
            return None
        separator = separator or agency
    return Sign(agency, found.end(), separator, None if is_dated else _day_and_month(found))


def _day_and_month(found: re.Match[str]) -> Printed | None:
    """The date in figures before the sign: a day and a month, without a year."""
    if not found["day"]:
        return None
    day, month = int(found["day"]), int(found["month"])
    fits = 1 <= month <= _LAST_MONTH and 1 <= day <= _LAST_DAY
    return Printed(found.start("day"), found.end("month"), PartialDate(None, month, day)) if fits else None


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    """An opening sign, one of the agencies of a language in any spelling of its letters, and what closes it."""
    letters = {"ا": "[اأإآ]", "ي": "[يى]", "ه": "[هة]", " ": r"[ \u00a0]?"}
    names = sorted({fold(name) for name in language(tag).agencies}, key=lambda name: (-len(name), name))
    agency = "|".join("".join(letters.get(c, re.escape(c)) for c in name) for name in names) or r"(?!)"
    return re.compile(
        rf"(?:\s{{0,3}}-\s?(?P<day>\d{{1,2}})\s?-\s?(?P<month>\d{{1,2}})(?=\s?\())?\s{{0,3}}(?P<opening>[-–—/(\[]?)\s{{0,2}}"
        rf"(?P<agency>{agency})\s{{0,2}}[)\]/]?(?![^\W_])(?P<separator>\s{{0,2}}[-–—:/.،]{{1,2}}(?=\s|\Z))?\s*"
    )
