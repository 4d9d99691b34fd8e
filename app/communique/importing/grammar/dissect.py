"""Head lines taken apart: a line made of kind, date, release notice and reference alone, in any order, with signs between them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from communique.importing.grammar.telling import is_lesser, is_only, is_sentence, opening, words_of
from communique.importing.printed_dates import Printed, bare_day, printed_dates, spelled
from communique.languages import Language, fold, language
from communique.patterns import lazily
from communique.release import PartialDate

PieceKind = Literal["kind", "date", "notice", "reference", "label"]
ISSUER = 6  # words of an issuer's name behind a kind
SIGNED = 4  # words of a name behind "by"
ISSUED = 18  # words of a line that says when a release was issued
STRANGE = 3  # words of a part that is none of a head line's
LONGEST = 200  # code points: a head line is short
_SIGN = lazily(r"(?:(?<!\s)\s+)?(?:[|•·;]|(?<=\s)/(?=\s)|(?<!\w)[-–—‒:](?!\w)|[-–—‒:,](?=\s|\Z)|(?<=\s)[-–—‒])\s*")
_NUMBER = lazily(
    r"(?:n(?:o|r|°|º|um|úm)?[.°º]?\s{0,2})?(?:[A-Z]{1,6}[-/ ]?)?\d{1,5}(?:[-/]\d{1,4}){0,2}(?:[-/][A-Z]{1,4})?\Z", re.IGNORECASE
)
_FILED = lazily(r"(?:[A-Z]{1,5}[-/ ]?)?\d{1,4}[-/](?:19|20)?\d{2}\Z")  # a number and a year: A42/1999
_CLOCK = lazily(
    r"(?:at\s|à\s|a las?\s|الساعة\s|[-–|]\s?)?\d{1,2}\s?(?:[:.h]\s?\d{2}){0,2}\s?"
    r"(?:hrs?|hours|heures|horas|[ap]\.?\s?m\.?|صباح[اً]{1,2}|مساء?ً?|ص|م)?(?:\s?\(?[A-Z]{1,4}(?:[+-]\d+)?\)?)?\Z",
    re.IGNORECASE,
)
_READING = lazily(r"(?:\d{1,2}\s?min(?:ute|uto)?s?\.?(?:\s(?:read|de lectur[ae]))?|lecture\s?:?\s?\d{1,2}\s?min(?:utes)?\.?)\Z", re.IGNORECASE)


_YEAR = lazily(r"\s*([^\W\d_]+)\s?:\s?((?:19|20)\d\d)\s*\Z")  # Date: 2024
_FILED_AS = lazily(r"\s*((?:[^\W\d_]+\s){0,2}[^\W\d_]+)\s?:\s?([^\W\d_].*)")  # Category: Press release


@dataclass(frozen=True, slots=True)
class Piece:
    """What ``text[start:end]`` of a head line is; a date carries its value."""

    kind: PieceKind
    start: int
    end: int
    date: Printed | None = None


def dissect(text: str, tongue: Language) -> tuple[Piece, ...]:
    """The pieces of a head line, or none where any word of it is something else."""
    if not text or len(text) > LONGEST:
        return ()
    day = bare_day(text)
    if day:
        return (Piece("date", 0, len(text), Printed(0, len(text), day)),)
    year = _YEAR.match(text)
    if year and year[1].casefold() in tongue.parts.labels:
        return (Piece("date", *year.span(2), Printed(*year.span(2), PartialDate(int(year[2])))),)
    filed = _FILED_AS.match(text)
    if filed and is_only(filed[2], kinds_of(tongue.tag)):
        return (Piece("kind", *filed.span(2)),)
    if tongue.is_right_to_left and _hijri(tongue.tag).fullmatch(text.strip(" ،")):
        return (Piece("label", 0, len(text)),)
    dates = printed_dates(text, tongue)
    pieces: list[Piece] = [Piece("date", one.start, one.end, one) for one in dates]
    at = 0
    for start, end in [*((one.start, one.end) for one in dates), (len(text), len(text))]:
        between = _between(text, at, start, tongue, has_date=bool(dates))
        if between is None:
            return ()
        pieces += between
        at = end
    known = sorted(pieces, key=lambda piece: piece.start)
    told = any(piece.kind in ("kind", "date", "notice") for piece in known)
    return tuple(known) if told or (len(known) == 1 and _FILED.match(text.strip())) else ()


def issued_on(text: str, tongue: Language) -> Printed | None:
    """The date of a line that only says when the release was issued: "The press release issued by the harbour office on 3 May 2024."."""
    words = words_of(text)
    if not 4 <= len(words) <= ISSUED:
        return None
    at = text.find(words[1]) if fold(words[0]) in tongue.people.definite | tongue.people.pointing else text.find(words[0])
    dates = printed_dates(text, tongue)
    if not opening(text[at:], kinds_of(tongue.tag)) or len(dates) != 1 or not (dates[0].is_certain and dates[0].value.day and dates[0].value.year):
        return None
    is_issued = any(fold(word) in tongue.parts.labels and len(word) > SIGNED for word in words)
    return dates[0] if is_issued and not words_of(text[dates[0].end :]) else None


def dissect_loosely(text: str, tongue: Language) -> tuple[Piece, ...]:
    """The pieces of a line that sets a kind or date beside a few other words, parted by signs: "Ministry of Health | Press release".

    None where the words that are neither could be a headline: more than three in a part, or more than six in all.
    """
    label, colon, rest = text.partition(":")
    if colon and rest.strip() and all(fold(word) in tongue.parts.labels for word in words_of(label)):  # Type: Press release
        start = len(text) - len(rest.lstrip())
        inner = dissect(rest.strip(), tongue)
        if inner and all(piece.kind in ("kind", "notice") for piece in inner):
            return (Piece("label", 0, len(label)), *(replace(one, start=one.start + start, end=one.end + start) for one in inner))
    cuts = [cut for cut in _SIGN.finditer(text) if cut[0].strip() in "|•·–—-/"] if len(text) <= LONGEST else []
    bounds = [0, *(edge for cut in cuts for edge in cut.span()), len(text)]
    pieces: list[Piece] = []
    strange = 0
    for start, end in zip(bounds[::2], bounds[1::2], strict=True):
        read = [replace(piece, start=piece.start + start, end=piece.end + start) for piece in dissect(text[start:end], tongue)]
        count = len(words_of(text[start:end]))
        strange += 0 if read else count
        if not read and count > STRANGE:
            return ()
        pieces += read
    has_kind = any(piece.kind == "kind" for piece in pieces)
    is_barred = any(cut[0].strip() in "|•·" for cut in cuts)
    has_more = (len(cuts) > 1 or is_barred) and any(piece.kind == "date" for piece in pieces)
    return tuple(pieces) if cuts and strange <= 2 * STRANGE and (has_kind or has_more) else ()


def kind_of_issuer(text: str, tongue: Language) -> tuple[Piece, ...]:
    """The kind of a line that says it before its issuer's name, as pages set it beside the date: "Press release: Harbour Office"."""
    end = opening(text, kinds_of(tongue.tag))
    name = text[end:].lstrip(" ")[1:].strip() if end and text[end:].lstrip(" ")[:1] in (":", "|", "–", "-") else ""
    words = words_of(name)
    named = [word for word in words if len(word) > 3]
    is_name = 0 < len(words) <= ISSUER and not is_sentence(name) and bool(named) and all(not word[0].islower() for word in named)
    return (Piece("kind", 0, end),) if is_name and not any(c.isdigit() for c in name) else ()


def _between(text: str, start: int, end: int, tongue: Language, *, has_date: bool) -> list[Piece] | None:
    """The pieces of a stretch without a date, or None where a word of it is none of them."""
    pieces: list[Piece] = []
    at = start
    for cut in [*_SIGN.finditer(text, start, end), None]:
        stop = cut.start() if cut else end
        part = text[at:stop]
        if words_of(part):
            read = _part(text, at, stop, tongue, has_date=has_date)
            if read is None:
                return None
            pieces += read
        at = cut.end() if cut else end
    return pieces


def _part(text: str, start: int, end: int, tongue: Language, *, has_date: bool) -> list[Piece] | None:
    """One part between signs: a kind, a notice, a number, a time, or a word that labels a date."""
    start += len(text[start:end]) - len(text[start:end].lstrip(" \t.,"))
    end -= len(text[start:end]) - len(text[start:end].rstrip(" \t.,"))
    part = text[start:end]
    both: tuple[tuple[PieceKind, tuple[str, ...]], ...] = (("notice", notices_of(tongue.tag)), ("kind", kinds_of(tongue.tag)))
    for kind, phrases in both:
        taken = opening(part, phrases)
        rest = part[taken:]
        if taken and not words_of(rest):
            return [Piece(kind, start, end)]
        if taken and _is_number(rest, tongue):
            return [Piece(kind, start, start + taken), Piece("reference", start + taken, end)]
        if taken and kind == "kind" and len(words_of(rest)) <= 3 and has_date and _is_small(rest, tongue):
            return [Piece("kind", start, start + taken), Piece("label", start + taken, end)]
    if has_date and (_is_small(part, tongue) or _CLOCK.match(part.strip("() ")) or _goes_with(part, tongue)):
        return [Piece("label", start, end)]
    return [Piece("reference", start, end)] if _NUMBER.match(part) and not part.isdigit() else None


def _goes_with(part: str, tongue: Language) -> bool:
    """Whether a part beside a date is a word of the page, the time that reading takes, or who put the page up."""
    by = opening(part, tongue.parts.bylines)
    if tongue.is_right_to_left and (_hijri(tongue.tag).fullmatch(part.strip()) or part.strip() in tongue.dates.calendar_signs):
        return True
    return (by and len(words_of(part[by:])) <= SIGNED) or is_lesser(part, tongue) or bool(_READING.match(part.strip()))


@cache
def _hijri(tag: str) -> re.Pattern[str]:
    """A date of the Hijri calendar alone, in words or figures, which tells no day of ours."""
    dates = language(tag).dates
    months = "|".join(spelled(name) for name in sorted(dates.hijri, key=lambda name: (-len(name), name)))
    days = "|".join(spelled(name) for name in dates.weekdays)
    year = r"(?:1[34]\d\d|١[٣٤][٠-٩]{2})"
    figures = rf"\d{{1,2}}[/-]\d{{1,2}}[/-]{year}|{year}[/-]\d{{1,2}}[/-]\d{{1,2}}"
    return re.compile(rf"(?:(?:{days})\s?[،,]?\s)?(?:\d{{1,2}}\s(?:{months})[\s،,]{{1,3}}{year}|{figures})\s?ه?ـ?")


def _is_number(text: str, tongue: Language) -> bool:
    words = text.strip(" :#.-–—()").split()
    while words and words[0].casefold().strip(".:") in {mark.strip(".") for mark in tongue.parts.kind_marks}:
        words = words[1:]
    return (len(words) == 1 and bool(_NUMBER.match(words[0]))) or (not words and bool(text.strip()))


def _is_small(text: str, tongue: Language) -> bool:
    """Whether a part is made of words that go with a date: published, updated, on, le, el."""
    dates, words = tongue.dates, [fold(word) for word in words_of(text)]
    return bool(words) and all(word in dates.joints or word in dates.weekdays or word in tongue.parts.labels for word in words)


@cache
def kinds_of(tag: str) -> tuple[str, ...]:
    """The words for kinds of releases in a language and in English, the longest first."""
    return _with_english(language(tag).parts.kinds, language("en").parts.kinds)


@cache
def notices_of(tag: str) -> tuple[str, ...]:
    """The words for release notices in a language and in English, the longest first."""
    return _with_english(language(tag).parts.notices, language("en").parts.notices)


def _with_english(own: tuple[str, ...], english: tuple[str, ...]) -> tuple[str, ...]:
    """Kind and notice stay English on pages in other languages."""
    return tuple(sorted({*own, *english}, key=lambda phrase: (-len(phrase), phrase)))


def value_of(piece: Piece) -> PartialDate:
    """The date of a date piece."""
    assert piece.date is not None
    return piece.date.value
