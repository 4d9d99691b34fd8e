"""The words a galley adds to a release, in its own language: labels, the printed date, the embargo line; and how a language runs.

The house's own labels come first (``fr.contacts`` in [labels], or ``contacts`` for the house's language), then those that come with the program.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from communique import dates, resources
from communique.errors import CommuniqueError
from communique.house_style.style import HouseStyle
from communique.patterns import lazily
from communique.release import Embargo, PartialDate

_RTL = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi"))
_TAG = lazily(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")
_FIRST_OF_MONTH = lazily(r"\b1(?= [a-zû])")


def primary(tag: str) -> str:
    """The language of a tag without its region: ``en`` for ``en-GB``."""
    return tag.replace("_", "-").split("-")[0].lower()


def known_tag(tag: str, otherwise: str) -> str:
    """A language tag in its hyphenated form, or ``otherwise`` where it is none."""
    written = tag.strip().replace("_", "-")
    return written if _TAG.match(written) else otherwise


def is_rtl(tag: str) -> bool:
    """Whether a language is written from right to left."""
    parts = [part.lower() for part in tag.replace("_", "-").split("-")]
    if any(part in ("arab", "hebr", "thaa", "syrc", "nkoo", "adlm") for part in parts):
        return True
    return "latn" not in parts and "cyrl" not in parts and parts[0] in _RTL


@lru_cache(maxsize=64)
def built_in(language: str) -> Mapping[str, str]:
    """The words that come with the program for a language (``resources/labels``), and its ``date_form``; none where it has no file."""
    short = primary(language)
    file = resources.folder("labels", f"{short}.toml")
    return MappingProxyType(tomllib.loads(file.read_text("utf-8")) if short.isalpha() and file.is_file() else {})


def label(key: str, style: HouseStyle, language: str) -> str:
    """A generated word or line in a language: the house's own, or the built-in one, or English."""
    own, short = dict(style.labels), primary(language)
    for name in (f"{language}.{key}", f"{short}.{key}"):
        if name in own:
            return own[name]
    if key in own and (short == primary(style.language) or not built_in(short)):
        return own[key]
    return (built_in(short) or built_in("en")).get(key, "")


def date_in(value: PartialDate, style: HouseStyle, language: str, form: str = "") -> str:
    """A date as the house prints it in its own language, or as that language is used to; ``form`` overrides the pattern."""
    return _written(value, form or _date_form(style, language), language)


def embargo_line(embargo: Embargo, style: HouseStyle, language: str) -> str:
    """The line that says until when nobody may publish: weekday, date, time, the zone's letters and its distance from UTC.

    A wall time that does not exist or a zone nobody knows stands as it was typed; a finding tells the officer.
    """
    spoken = next(tag for tag in (language, style.language, "en") if built_in(primary(tag)))
    form = _date_form(style, spoken)
    weekday = "EEEE, " if form.startswith("M") else "EEEE "
    day = _written(dates.partial(embargo.local.date()), weekday + form, spoken)
    time = f"{embargo.local:%H:%M} {_zone(embargo)}"
    return label("embargo", style, spoken).replace("{time}", time).replace("{day}", day)


def _date_form(style: HouseStyle, language: str) -> str:
    """The house's pattern for its own language, else the one that language is used to."""
    if primary(language) == primary(style.language):
        return style.date_form
    return built_in(primary(language)).get("date_form") or _long_form(language)


def _long_form(language: str) -> str:
    from babel.core import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(language.replace("-", "_")).date_formats["long"].pattern)
    except (UnknownLocaleError, ValueError):
        return "d MMMM yyyy"


def _zone(embargo: Embargo) -> str:
    try:
        letters, distance = dates.abbreviation(embargo), dates.offset(embargo)
    except CommuniqueError:
        return f"({embargo.zone})"
    if letters in ("", distance):
        return distance if distance == "UTC" else f"({distance})"
    return f"{letters} ({'UTC+0' if distance == 'UTC' else distance})"


def _written(value: PartialDate, form: str, language: str) -> str:
    if not dates.is_possible(value):
        return dates.iso(value)  # no calendar has it: shown as it is, and a finding tells
    try:
        text = dates.format_date(value, form, language)
    except ValueError:
        text = dates.format_date(value, form, primary(language) if built_in(primary(language)) else "en")
    return _FIRST_OF_MONTH.sub("1er", text) if primary(language) == "fr" else text
