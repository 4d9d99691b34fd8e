"""Times of day and embargoes: one form, noon and midnight by name, a zone where it matters, an embargo that holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique import dates
from communique.checking.finding import Place
from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import (
    ADVICE,
    BODY,
    DIGITS,
    ENGLISH,
    HEADS,
    MUST,
    PROSE,
    RUNNING,
    SHOULD,
    Brief,
    Reach,
    passage_rule,
    release_rule,
)
from communique.checking.written_dates import written_dates
from communique.dates import is_gap, neighbours
from communique.errors import CommuniqueError
from communique.patterns import lazily

_HOURS = lazily(
    r"(?<![\w:.])(?P<h>[01]?\d|2[0-3])(?P<sep>[:.h]?)(?P<m>[0-5]\d)[ \u00a0]?(?P<unit>hrs?\b\.?|hours\b|h\b(?!\w))"
    r"|(?<![\w:.])(?P<hour>1[0-2]|0?[1-9])(?:(?P<dot>[:.])(?P<min>[0-5]\d))?(?P<gap>[ \u00a0]?)(?P<half>[ap]\.?m\b\.?|[AP]\.?M\b\.?)(?!\w)"
    r"|(?<![\w:.])(?P<late>1[3-9]|2[0-3])[:.](?P<minutes>[0-5]\d)[ \u00a0]?(?P<twice>[ap]\.?m\b\.?)(?!\w)"
)
_TWELVE = lazily(r"(?<![\w:.])12(?:[:.]00)?[ \u00a0]?(?P<half>a\.?m\b\.?|p\.?m\b\.?|noon|midnight)(?!\w)", re.I)
_AT = lazily(
    r"\bat (?P<time>(?:[01]?\d|2[0-3])[:.][0-5]\d|\d{1,2}[ \u00a0]?[ap]\.?m\b)(?!\s?(?:GMT|UTC|[A-Z]{3,4}\b|local time|\())"
)
_TIME = lazily(
    r"\b(?:[01]?\d|2[0-3])[:.h][0-5]\d\b|\b\d{1,2}[ \u00a0]?[ap]\.?m\b|\b(?:noon|midnight|midi|minuit|mediodía"
    r"|medianoche)\b|\b\d{3,4}[ ]?(?:hrs|hours)\b",
    re.I,
)
_BARE_NOON = lazily(r"\b(?:midnight|minuit|medianoche)\b|\b12[ ]?[ap]\.?m\b", re.I)
_ZONE = lazily(
    r"\b(?:GMT|UTC|CET|CEST|BST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|MT|PT|HKT|JST|IST|AEST|AEDT)\b"
    r"|[+−-]\d{1,2}(?::\d\d)?\b|\b(?:local|heure|hora) \w+"
)
_EMBARGO = lazily(
    r"\b(?:embargo(?:ed)?|not for (?:publication|release|broadcast) (?:before|until)|sous embargo|embargado)\b|حظر النشر",
    re.I,
    ("embarg", "not for ", "حظر"),
)
_AT_ONCE = lazily(
    r"\bfor immediate (?:release|publication)\b|\bpour diffusion immédiate\b|\bpara difusión inmediata\b",
    re.I,
    ("immediate", "diffusion", "difusión"),
)


@passage_rule("DT06", "Times of day", SHOULD, Reach((*HEADS, *RUNNING), ENGLISH, settings={"form": "any"}, needs=DIGITS))
def times_of_day(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A time is 14:30 or 2.30pm, or what the house has (``form``: any, 24, p.m.); never 14:30hrs, nor 14:30 pm.

    Why: One form, and none that says the half of the day twice.
    Source: GOV, UN, COP
    Wrong: 14:30hrs; 2.30 pm
    Right: 14:30; 2.30pm
    """
    form = brief.text("form")
    for found in passage.find(_HOURS):
        right = _right_time(found, form)
        if right and right != found[0].replace("\u00a0", " ") and not _is_twelve(found):
            tail = (
                "." if found[0].endswith(".") and not right.endswith(".") and passage.plain[found.end() :].strip() == "" else ""
            )
            yield passage.hit(found.start(), found.end() - len(tail), f"Write {right}.", right)


def _is_twelve(found: re.Match[str]) -> bool:
    return found["hour"] == "12" and found["min"] in (None, "00")


def _right_time(found: re.Match[str], form: str) -> str:
    """The time in the house's form."""
    if found["h"]:
        if not found["sep"] and len(found["h"]) < 2:
            return ""
        return f"{found['h']}:{found['m']}" if form != "p.m." else _in_halves(int(found["h"]), found["m"])
    if found["late"]:
        return f"{found['late']}:{found['minutes']}" if form != "p.m." else _in_halves(int(found["late"]), found["minutes"])
    half = found["half"].replace(".", "").casefold()
    minutes = found["min"] or ""
    if form == "p.m.":
        return f"{found['hour'].lstrip('0')}{':' + minutes if minutes.strip('0') else ''} {half[0]}.m."
    if form == "24":
        hour = int(found["hour"]) % 12 + (12 if half == "pm" else 0)
        return f"{hour:02}:{minutes or '00'}"
    return (
        f"{found['hour'].lstrip('0')}{found['dot'] or ''}{minutes}{half}"
        if minutes and found["gap"] and found["dot"] == "."
        else ""
    )


def _in_halves(hour: int, minutes: str) -> str:
    half = "p.m." if hour >= 12 else "a.m."
    return f"{(hour - 1) % 12 + 1}{':' + minutes if minutes.strip('0') else ''} {half}"


@passage_rule("DT07", "Noon and midnight", SHOULD, Reach((*HEADS, *RUNNING, "notice"), ENGLISH, needs=DIGITS))
def noon_and_midnight(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Noon and midnight are words.

    Why: Half of the readers take 12pm for midnight.
    Source: AP, GUA
    Wrong: 12pm
    Right: noon
    """
    for found in passage.find(_TWELVE):
        half = found["half"].casefold()
        right = "noon" if half in ("noon",) or half.startswith("p") else "midnight"
        end = found.end()
        if found[0].endswith(".") and not passage.plain[end:].strip():
            end -= 1
        yield passage.hit(found.start(), end, f"Write {right}.", right)


@passage_rule("DT14", "Whose time", ADVICE, Reach(BODY, ENGLISH, on=False))
def whose_time(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A time says whose it is: local time or a zone.

    Why: Readers in six zones set their alarm by it.
    Source: NEWS
    Wrong: at 10:00
    Right: at 10:00 local time (06:00 GMT)
    """
    for found in passage.find(_AT):
        yield passage.hit(*found.span("time"), "Say whose time: local, or with its zone.")


@release_rule("DT04", "A whole embargo", MUST)
def whole_embargo(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """An embargo has a day, a date, a time and a zone, and midnight says which one.

    Why: “Until noon” ends in each country at another hour.
    Source: REU, NEWS
    Wrong: Embargoed until noon
    Right: Embargoed until 00:01 GMT on Friday 7 October 2011
    """
    embargo = manuscript.release.embargo
    if embargo is not None and not _is_known(embargo.zone):
        yield manuscript.missing("embargo", f"There is no time zone “{short(embargo.zone, 40)}”: choose one of the list.")
    elif embargo is not None and is_gap(embargo.local, embargo.zone):
        before, after = neighbours(embargo.local, embargo.zone)
        yield manuscript.missing("embargo", f"That hour is skipped: choose {before:%H:%M} or {after:%H:%M}.")
    for passage in manuscript.of("notice", *PROSE):
        found = _EMBARGO.search(passage.plain) if passage.has(_EMBARGO) else None
        if passage.role != "notice" and (not found or found.start() > 3):
            continue
        if passage.role == "notice" and embargo is not None and _AT_ONCE.search(passage.plain):
            yield passage.hit(0, len(passage.plain), "“Immediate release” and an embargo exclude each other.")
        if found and (embargo is None or passage.role != "notice"):
            lacks = _lacks(passage)
            if lacks:
                yield passage.hit(0, len(passage.plain), f"The embargo lacks {' and '.join(lacks[-2:])}.")


def _is_known(name: str) -> bool:
    try:
        return bool(dates.zone(name))
    except CommuniqueError:
        return False


def _lacks(passage: Passage) -> list[str]:
    """What an embargo line does not say."""
    lacks = []
    if not any(one.year or one.weekday is not None for one in passage.fact(written_dates)):
        lacks.append("its date")
    if not _TIME.search(passage.plain):
        lacks.append("its time")
    elif _BARE_NOON.search(passage.plain):
        lacks.append("00:00 or 24:00 for midnight")
    if not _ZONE.search(passage.plain):
        lacks.append("its time zone")
    return lacks


@release_rule("DT05", "An embargo that can hold", MUST)
def embargo_can_hold(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The embargo ends after now, and not after the day of the release.

    Why: An embargo in the past binds nobody; one after the release date contradicts it.
    Source: REU
    Wrong: embargo until 8 October, release of 7 October
    Right: embargo until 7 October, 10:00, release of 7 October
    """
    embargo, day = manuscript.release.embargo, dates.day(manuscript.release.date)
    if embargo is None:
        return
    try:
        instant = dates.instant(embargo)
    except CommuniqueError:
        return  # DT04 says that the zone or the hour does not exist
    if manuscript.now is not None and instant <= manuscript.now:
        yield Hit(Place("embargo"), "The embargo has passed: take it off or set a later time.")
    if day is not None and embargo.local.date() > day:
        yield Hit(Place("embargo"), "The embargo ends after the date of the release: make them agree.")


RULES = (times_of_day, noon_and_midnight, whose_time, whole_embargo, embargo_can_hold)
