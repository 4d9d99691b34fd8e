"""Embargo lines: until when nobody may publish, where the line says day, hour and zone beyond doubt."""

from __future__ import annotations

import re
from datetime import datetime, time

from communique.dates import day
from communique.importing.printed_dates import printed_dates
from communique.languages import Language
from communique.patterns import lazily
from communique.release import Embargo

_CLOCK = lazily(
    r"(?<![\d:])(\d{1,2})(?:[:.h ]{1,2}(\d{2}))?\s?(?:hrs?|hours|heures|h)?\s?([ap]\.?m\.?)?(?=[\s,;()]|\Z)", re.IGNORECASE
)
_ZONE = lazily(r"\b(GMT|UTC|CET|CEST|BST|EST|EDT|ET|Z)\b")
# Only zones whose letters mean one place's clock; IST, CST and their like mean several.
_ZONES = {"GMT": "UTC", "UTC": "UTC", "Z": "UTC", "CET": "Europe/Paris", "CEST": "Europe/Paris", "BST": "Europe/London", "EST": "America/New_York",
          "EDT": "America/New_York", "ET": "America/New_York"}  # fmt: skip


def embargo_of(line: str, tongue: Language) -> Embargo | None:
    """The embargo a line states, or None where day, hour or zone is not certain; the line itself stays the release notice."""
    dates = printed_dates(line, tongue)
    zone = _ZONE.search(line)
    if len(dates) != 1 or not zone or not dates[0].is_certain:
        return None
    whole = day(dates[0].value)
    rest = line[: dates[0].start] + " " * (dates[0].end - dates[0].start) + line[dates[0].end :]
    clocks = [found for found in _CLOCK.finditer(rest) if found[2] or found[3]]
    hour = _hour(clocks[0]) if len(clocks) == 1 else None
    if whole is None or hour is None:
        return None
    return Embargo(datetime.combine(whole, hour), _ZONES[zone[1]])


def _hour(found: re.Match[str]) -> time | None:
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        hour = hour % 12 + (12 if found[3][0] in "pP" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
