"""Dates as they are written in running text, in English, French, Spanish and Arabic, with the weekday that stands beside them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from communique.checking.passage import Passage
from communique.languages import dates, tags
from communique.patterns import lazily

_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_SPACE = r"[ \u00a0\u202f]"
_DIGIT = lazily(r"\d")


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in the text: its place, its parts (year None where not written), its weekday (0 Monday) with its own place."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None = None
    weekday_start: int = 0
    weekday_end: int = 0
    month_first: bool = False

    def on(self, year: int | None) -> date | None:
        """The calendar day, in its own year or else the one given; None where there is no such day."""
        whole = self.year or year
        try:
            return date(whole, self.month, self.day) if whole else None
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class _Words:
    months: dict[str, int]
    weekdays: dict[str, int]
    patterns: tuple[re.Pattern[str], ...]
    full: frozenset[str]


def written_dates(passage: Passage) -> tuple[WrittenDate, ...]:
    """Every date with day and month in a passage, whoever says it, in order."""
    plain = passage.unlinked
    words = _words(passage.language.split("-")[0])
    if words is None or not _DIGIT.search(plain):
        return ()
    taken: list[WrittenDate] = []
    for pattern in words.patterns:
        for found in pattern.finditer(plain):
            clear = not any(one.start < found.end() and one.end > found.start() for one in taken)
            if clear and (found["month"][0].isupper() or words is not _words("en")):
                taken.append(_read(found, words))
    return tuple(sorted(taken, key=lambda one: one.start))


def _read(found: re.Match[str], words: _Words) -> WrittenDate:
    parts = found.groupdict()
    weekday = parts.get("weekday")
    weekday = weekday if weekday and _names_a_day(found, words) else None
    year = parts.get("year")
    return WrittenDate(
        found.start(), found.end(),
        int(parts["day"].translate(_ARABIC_DIGITS)), words.months[_key(parts["month"])],
        int(year.translate(_ARABIC_DIGITS)) if year else None,
        words.weekdays[_key(weekday)] if weekday else None,
        found.start("weekday") if weekday else 0, found.end("weekday") if weekday else 0,
        found.start("month") < found.start("day"),
    )  # fmt: skip


def _names_a_day(found: re.Match[str], words: _Words) -> bool:
    """Whether the word before a date is a weekday: a short form with a capital behind another word may be part of a name (“del Mar, 22 de mayo”)."""
    said = found["weekday"]
    if _key(said) in words.full or said.endswith(".") or said.islower():
        return True
    before = found.string[: found.start("weekday")].rstrip().rpartition(" ")[2]
    return not before[-1:].isalpha() or (before.islower() and before in ("on", "until", "by", "from", "since"))


def _key(word: str) -> str:
    return word.casefold().rstrip(".")


@cache
def _words(tongue: str) -> _Words | None:
    if tongue not in tags():
        return None
    names = dates(tongue)
    months, weekdays = dict(names.printed_months), dict(names.printed_weekdays)
    full = {_key(word) for word in (*names.month_names, *names.weekday_names)}
    return _Words(months, weekdays, tuple(_patterns(tongue, _any(months, full), _any(weekdays, full))), frozenset(full))


def _any(words: Iterable[str], full: Container[str]) -> str:
    """Any of the words; a short form takes its full stop along, a full word leaves that to the sentence."""
    ends = (re.escape(word) + (r"\b" if word in full else r"\b\.?") for word in sorted(words, key=len, reverse=True))
    return "(?:" + "|".join(ends) + ")"


def _patterns(tongue: str, months: str, weekdays: str) -> Iterator[re.Pattern[str]]:
    month, day = rf"(?P<month>{months})", r"(?P<day>\d{1,2})(?!\d)"
    year = rf"(?:,?{_SPACE}(?:de{_SPACE})?(?P<year>\d{{4}})\b)?"
    before = rf"(?:\b(?P<weekday>{weekdays}),?{_SPACE}(?:the{_SPACE}|le{_SPACE}|el{_SPACE}|\()?)?"
    if tongue == "en":
        yield re.compile(rf"{before}\b{month}{_SPACE}{day}(?:st|nd|rd|th)?(?![\w:]|{_SPACE}(?:million|per)){year}", re.I)
        yield re.compile(rf"{before}(?<![\d.,]){day}(?:st|nd|rd|th)?{_SPACE}(?:of{_SPACE})?{month}{year}", re.I)
    else:
        joint, double = rf"(?:er)?{_SPACE}(?:de{_SPACE})?", rf"(?:/{months})?"
        yield re.compile(rf"{before}(?<![\d.,]){day}{joint}{month}{double}{year}", re.I)


def weekday_name(n: int, tongue: str) -> str:
    """The weekday's name in a language; 0 is Monday."""
    return dates(tongue).weekday_names[n]


def month_name(n: int, tongue: str) -> str:
    """The month's name in a language; 1 is January."""
    return dates(tongue).month_names[n - 1]


def weekday_pattern(tongue: str) -> str:
    """A pattern for any weekday of a language, or one that fits nothing."""
    words = _words(tongue)
    return _any(words.weekdays, words.weekdays) if words else r"(?!)"


def month_pattern(tongue: str) -> str:
    """A pattern for any month of a language, or one that fits nothing."""
    words = _words(tongue)
    return _any(words.months, words.months) if words else r"(?!)"
