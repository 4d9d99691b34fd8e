"""Dates: weekdays that agree, relative words resolved, the house's form, days that exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from communique import dates
from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage
from communique.checking.rules import (
    ADVICE,
    BODY,
    DIGITS,
    ENGLISH,
    FEW,
    HEADS,
    MUST,
    PROSE,
    RUNNING,
    SHOULD,
    Brief,
    Reach,
    passage_rule,
    release_rule,
)  # fmt: skip
from communique.checking.written_dates import WrittenDate, month_name, weekday_name, weekday_pattern, written_dates
from communique.patterns import lazily

_RELATIVE = lazily(
    r"\b(?:(?:this|last|next|coming) (?:year|month|week|weekend)|(?:last|next|this coming) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:tomorrow|yesterday|today|tonight)(?![’']s)"
    r"|(?:earlier|later) (?:today|this (?:year|month|week))|a (?:year|month|week) ago)\b", re.I,
    ("this ", "last ", "next ", "coming ", "tomorrow", "yesterday", "today", "tonight", "earlier ", "later ", " ago"),
)  # fmt: skip
_RELATIVE_IN = {
    "fr": lazily(
        r"\b(?:avant-hier|hier(?: (?:soir|matin))?|après-demain|demain|cette (?:semaine|année)|ce mois-ci"
        r"|(?:la semaine|l[’']année|le mois|l[’']an) (?:derni(?:er|ère)|prochaine?|passée?))\b", re.I
    ),
    "es": lazily(
        r"\b(?:anteayer|antier|ayer|pasado mañana|la (?:semana pasada|próxima semana|semana que viene)|el (?:mes|año) (?:pasado|que viene)"
        r"|el próximo (?:mes|año)|esta semana|este (?:mes|año)(?= ))\b", re.I,
    ),
}  # fmt: skip
_NEAR = ("today", "tonight", "yesterday", "tomorrow")
_SEASON = lazily(
    r"\b(?:this|last|next|early|late|in|in the|by|during the) (spring|summer|autumn|fall"
    r"|winter)(?: of)?\b(?! (?:games|olympic|school|univers))",
    re.I,
    ("spring", "summer", "autumn", "fall", "winter"),
)
_ZERO = lazily(r"(?<![\d./-])0([1-9])(?=[ \u00a0](?:de )?[^\W\d_]{3,})")
_NUMERIC = lazily(r"(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)")
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_RANGE = lazily(
    r"(?<![\w.-])(\d{1,2}(?:[ \u00a0][A-Z][a-z]{2,8})?)([ \u00a0]?-[ \u00a0]?)(\d{1,2}[ \u00a0](?:" + _MONTH + r")\b)"
)
_RANGE_US = lazily(r"\b((?:" + _MONTH + r")[ \u00a0]\d{1,2})(-)(\d{1,2}\b(?!-))")
_WILL = lazily(rf"\b(will (?!have\b|be able)\w+)[^.;,]{{0,60}}?\b(?:on|until|by)? ?(?:{weekday_pattern('en')},? )?\Z", re.I)
_FROM = lazily(r"\bfrom[ \u00a0](\d{1,4})([ \u00a0]?[-–][ \u00a0]?)(\d{1,4})\b(?!-)", re.I)


def _anchor(manuscript: Manuscript) -> date | None:
    return dates.day(manuscript.release.date)


@release_rule("DT01", "Weekday and date agree", MUST, Reach(speech=True))
def weekday_agrees(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A weekday that stands beside a date is the weekday of that date.

    Why: One of the two is wrong, and readers will stand there on the wrong day.
    Source: OBS
    Wrong: Monday, 6 October 2011
    Right: Thursday, 6 October 2011
    """
    anchor = _anchor(manuscript)
    for passage in manuscript.of(*PROSE, "notice", "date"):
        for found in passage.fact(written_dates):
            day = found.on(_year_near(found, anchor))
            if found.weekday is None or day is None or day.weekday() == found.weekday:
                continue
            tongue = passage.language.split("-")[0]
            right = weekday_name(day.weekday(), tongue)
            said = passage.plain[found.weekday_start : found.weekday_end]
            right = right if said[:1].isupper() else right.casefold()
            message = f"{found.day} {month_name(found.month, tongue)} {day.year}: {right}, not {said}."
            if passage.is_speech(found.start, found.end):
                yield passage.hit(found.weekday_start, found.weekday_end, message)
            else:
                yield passage.hit(found.weekday_start, found.weekday_end, message, right)


def _year_near(found: WrittenDate, anchor: date | None) -> int | None:
    """The year a date without one most likely means: the one that puts it nearest to the release; none where two are as near."""
    if anchor is None:
        return None
    near = [
        (abs((day - anchor).days), year) for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (day := found.on(year))
    ]
    near.sort()
    return near[0][1] if near and near[0][0] <= 150 else None


@passage_rule("DT16", "The day exists", MUST, Reach((*PROSE, "notice", "date"), speech=True, needs=DIGITS))
def day_exists(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A date that is written is in the calendar.

    Why: A day that does not exist hides a typing slip in the day or the month.
    Source: J
    Wrong: 31 June
    Right: 30 June
    """
    for found in passage.fact(written_dates):
        if found.on(2000 if found.year is None else found.year) is None:
            yield passage.hit(found.start, found.end, "There is no such day in the calendar.")


@release_rule("DT02", "Relative dates resolved", SHOULD, Reach(languages=("en", "fr", "es"), settings={"near": False}))
def relative_dates(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Words such as “next year” are replaced by the date they mean.

    Why: A release is read for years; “next year” goes stale on New Year’s Day.
    Source: UN, GOV, AP
    Wrong: in May next year
    Right: in May 2012
    """
    anchor = _anchor(manuscript)
    if manuscript.language != "en":
        for passage in manuscript.of(*BODY):
            for found in passage.find(_RELATIVE_IN[manuscript.language]):
                yield passage.hit(*found.span(), f"Say when: “{found[0]}” goes stale.")
        return
    for passage in manuscript.of(*BODY):
        for found in passage.find(_RELATIVE):
            words = found[0].casefold()
            if words in _NEAR and not brief.flag("near"):
                continue
            new = _resolved(words, anchor, brief.style.date_form)
            choices = _rephrased(passage.plain, found.start(), new) if new else None
            message = f"Say when: “{found[0]}”" + (f" is {new}." if new else " goes stale.")
            if choices:
                yield passage.hit(choices[0], found.end(), message, choices[1])
            else:
                yield passage.hit(*found.span(), message)


def _resolved(words: str, anchor: date | None, form: str) -> str:
    """What a relative word means on the day of the release, in words, or nothing where that is open."""
    if anchor is None:
        return ""
    if words.endswith("year"):
        return str(anchor.year + {"next": 1, "coming": 1, "last": -1, "past": -1, "a": -1}.get(words.split()[0], 0))
    if words.startswith("last ") and words.endswith("day"):
        wanted = next(n for n in range(7) if weekday_name(n, "en").casefold() == words.split()[1])
        day = anchor - timedelta(days=(anchor.weekday() - wanted - 1) % 7 + 1)
        return _in_form(WrittenDate(0, 0, day.day, day.month, None), form)
    near = {"tomorrow": 1, "yesterday": -1, "today": 0, "tonight": 0, "earlier today": 0, "later today": 0}
    if words in near:
        day = anchor + timedelta(days=near[words])
        return _in_form(WrittenDate(0, 0, day.day, day.month, None), form)
    return ""


def _rephrased(plain: str, start: int, new: str) -> tuple[int, str] | None:
    """Where the replacement begins and what it is, so that the sentence stays whole: “May next year” takes the bare year, else “in”."""
    before = plain[:start].rstrip()
    months = tuple(month_name(n, "en") for n in range(1, 13))
    if not new.isdigit():
        return start, f"on {new}"
    if before.endswith((*months, " in", " by", " of", " since", " until")):
        return start, new
    return start, f"in {new}"


_DATED = (*HEADS, *RUNNING, "date", "notice")


@passage_rule("DT03", "House form of dates", SHOULD, Reach(_DATED, ("en", "fr"), habit=True, few=FEW, needs=DIGITS))
def house_form(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Dates are written the house’s way: no ordinals, day and month in the house’s order; French months are small.

    Why: Two forms in one text read as two writers.
    Source: UN, EU, GOV
    Wrong: 9th March, 2024
    Right: 9 March 2024
    """
    if passage.language.startswith("fr"):
        yield from _capital_months(passage)
        return
    form = brief.style.date_form
    example = _in_form(WrittenDate(0, 0, 6, 10, 2026), form)
    for start, end, right in _off_form(passage, form):
        yield passage.hit(start, end, f"Write dates in the house form, as in {example}.", right)


def _capital_months(passage: Passage) -> Iterator[Hit]:
    """French months that have a capital inside a date."""
    for found in passage.fact(written_dates):
        words = passage.plain[found.start : found.end]
        month = month_name(found.month, "fr")
        at = words.find(month.capitalize())
        if at >= 0:
            start = found.start + at
            yield passage.hit(start, start + len(month), "French: months are written small.", month)


def _off_form(passage: Passage, form: str) -> Iterator[tuple[int, int, str]]:
    """The dates that are not in the house form, without their weekday, and what they are in it."""
    for found in passage.fact(written_dates):
        words = passage.plain[found.start : found.end]
        own = words[found.weekday_end - found.start :].lstrip(", (") if found.weekday is not None else words
        start = found.end - len(own)
        right = _in_form(found, form)
        shortened = (
            re.sub(r"\.", "", own).casefold() != own.casefold() or month_name(found.month, "en").casefold() not in own.casefold()
        )
        bare = own.lstrip("0").casefold()
        if bare == right.casefold() or (shortened and form.startswith("MMM") and found.month_first):
            continue
        if re.match(r"\d{1,2}[-–]|[-–]\d|,? ?\d{4}", passage.plain[found.end :]) or re.search(r"\d[-–]\Z", passage.plain[:start]):
            continue
        if right.endswith(f", {found.year}") and re.match(r" [^\W\d_]", passage.plain[found.end :]):
            right += ","
        yield start, found.end, right


def _in_form(found: WrittenDate, form: str) -> str:
    month = month_name(found.month, "en")
    year = f"{found.year}" if found.year else ""
    if form.startswith("M"):
        return f"{month} {found.day}" + (f", {year}" if year else "")
    return f"{found.day} {month}" + (f" {year}" if year else "")


@passage_rule("DT10", "No leading zero", SHOULD, Reach((*PROSE, "date", "notice"), needs=DIGITS))
def no_leading_zero(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A written date has no zero before the day.

    Why: The zero comes from a form, not from a writer.
    Source: EU
    Wrong: 06 October
    Right: 6 October
    """
    named = passage.language.startswith("en") and passage.role in _DATED  # DT03 writes these anew
    others = tuple(_off_form(passage, brief.style.date_form)) if named else ()
    for found in passage.fact(written_dates):
        zero = _ZERO.search(passage.plain, found.start, found.end) if not found.month_first else None
        if zero and not any(start < found.end and end > found.start for start, end, _ in others):
            right = passage.plain[zero.start() + 1 : found.end]
            yield passage.hit(zero.start(), found.end, f"Write {right}.", right, safe=True)


@passage_rule("DT08", "Ranges of dates", SHOULD, Reach(languages=ENGLISH, needs=DIGITS))
def date_ranges(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A range has an en dash without a hyphen, or “from … to”.

    Why: A hyphen joins words; “from” needs its “to”.
    Source: EU, UN
    Wrong: 3 May - 7 June; from 4-9 June
    Right: 3 May – 7 June; from 4 to 9 June
    """
    seen: set[int] = set()
    for found in passage.find(_FROM):
        seen.add(found.start(2))
        yield passage.hit(found.start(2), found.end(2), "After “from” write “to”.", " to ", safe=True)
    for pattern in (_RANGE, _RANGE_US):
        for found in passage.find(pattern):
            if found.start(2) not in seen:
                dash = " – " if " " in found[1] and pattern is _RANGE else "–"
                yield passage.hit(found.start(2), found.end(2), "Write a range with an en dash.", dash, safe=True)


@passage_rule("DT13", "Months, not seasons", SHOULD, Reach(RUNNING, ENGLISH))
def no_seasons(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A time of year is given by its month.

    Why: Summer here is winter for half of the readers.
    Source: UN
    Wrong: this winter
    Right: in January 2026
    """
    for found in passage.find(_SEASON):
        yield passage.hit(*found.span(), f"Name the month: {found[1].casefold()} differs by hemisphere.")


@passage_rule("DT15", "No numeric dates", SHOULD, Reach(PROSE, needs=DIGITS))
def no_numeric_dates(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The month is written as a word.

    Why: 06/10 is June for some readers and October for others.
    Source: UN, EU
    Wrong: 06/10/2011
    Right: 6 October 2011
    """
    tongue = passage.language.split("-")[0]
    for found in passage.find(_NUMERIC):
        first, second = int(found[1]), int(found[3])
        if not (1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12):
            continue
        year = int(found[4]) if len(found[4]) == 4 else 2000 + int(found[4])
        ways = {(d, m) for d, m in ((first, second), (second, first)) if m <= 12}
        choices = (
            [_in_form(WrittenDate(0, 0, d, m, year), brief.style.date_form) for d, m in sorted(ways)] if tongue == "en" else []
        )
        yield passage.hit(*found.span(), "Write the month as a word.", *choices)


@release_rule("DT11", "Year where it is needed", ADVICE, Reach(languages=ENGLISH, settings={"months": 9}))
def year_is_given(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A date far from the release carries its year.

    Why: A month without a year is read as the nearest one.
    Source: UN
    Wrong: on 11 November (fourteen months before)
    Right: on 11 November 2024
    """
    anchor = _anchor(manuscript)
    if anchor is None:
        return
    for passage in manuscript.of(*BODY):
        for found in passage.fact(written_dates):
            day = found.on(anchor.year)
            if found.year is None and day and found.weekday is None and abs((day - anchor).days) > brief.number("months") * 30.5:
                yield passage.hit(found.start, found.end, "Give the year: this date is far from the release.")


@release_rule("DT09", "Tense and date agree", SHOULD, Reach(languages=ENGLISH))
def tense_agrees(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """What is dated after the release will happen; what is dated before it has happened.

    Why: A text written before the event and sent after it announces the past.
    Source: J
    Wrong: will visit Port Merrow on 4 October (the release is of 6 October)
    Right: visited Port Merrow on 4 October
    """
    anchor = _anchor(manuscript)
    if anchor is None:
        return
    for passage in manuscript.of(*BODY):
        for a, z in passage.sentences:
            inside = [
                one for one in passage.fact(written_dates) if a <= one.start < z and not passage.is_speech(one.start, one.end)
            ]
            if len(inside) != 1:
                continue
            day = inside[0].on(_year_near(inside[0], anchor))
            future = _WILL.search(passage.own[a : inside[0].start])
            if day and future and day < anchor:
                start = a + future.start()
                yield passage.hit(start, a + future.end(1), "This day is before the release: write what happened.")


@release_rule("DT12", "One date for one event", MUST)
def one_date_for_one_event(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The date in the headline or subhead is one that the text gives too.

    Why: Two dates for one event send half of the press on the wrong day.
    Source: J
    Wrong: headline 5 October, text 6 October
    Right: 6 October in both
    """
    told = {(d.day, d.month) for passage in manuscript.body for d in passage.fact(written_dates)}
    months = {month for _, month in told}
    for passage in manuscript.of(*HEADS):
        for found in passage.fact(written_dates):
            if told and (found.day, found.month) not in told and found.month in months:
                yield passage.hit(found.start, found.end, "The text gives another date; make them agree.")


RULES = (
    weekday_agrees, day_exists, relative_dates, house_form, no_leading_zero, date_ranges, no_seasons, no_numeric_dates, year_is_given,
    tense_agrees, one_date_for_one_event,
)  # fmt: skip
