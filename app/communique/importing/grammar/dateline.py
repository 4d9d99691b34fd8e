"""Datelines in all their shapes: place, date and agency in any order, closed by one class of separators; never invented.

A dateline needs a place in capitals, or a place with a separator, or a date with one, at the very start of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from communique.importing.grammar.place_names import LONGEST_PLACE, city_and_country, is_name_of_place
from communique.importing.grammar.places import Beside, between, passed_on, stroked
from communique.importing.grammar.telling import words_of
from communique.importing.grammar.wired import is_acronym, is_agency, is_known_agency, is_wire_name, sign_at
from communique.importing.printed_dates import Printed, printed_dates
from communique.languages import Language, fold, given_names
from communique.patterns import lazily

REACH = 220  # code points in which a dateline must end
_DASH = lazily(r"\s*(?:\.\s?[-–—‒―]{1,2}|[-–—‒―]{1,3})\s*")
_STOP = lazily(r"\s*([:.])(?=\s|\Z)\s*")
_BRACKET = lazily(r"[(\[]\s*+([^()\[\]]{1,60}?)\s*+[)\]]")
_WIRE = lazily(r"/\s?([^\s/][^/\n]{1,50}?)\s?/(?=[\s–—.-]|\Z)")
_TOKEN = lazily(r"(?:[^\W\d_]{1,2}\.){2,4}|[^\W\d_](?:[^\s,،;:()\[\]–—‒―.|-]|[-.](?=[^\W\d_]))*(?:\.(?=[,\s-]))?|(?:[^\W\d_]\.)+")
_GLUED = lazily(r"(?:[^\W\d_]{2}|(?:[^\W\d_]\.){2,3})(?=-[^\W\d_]{2})")
_SPACE = lazily(r"[\s,،;|]*")
_STROKE = lazily(r"\s+/\s+")
_GAP = lazily(r"[ \u00a0]?(?:/[ \u00a0](?=[^\W\d_]))?")
_OPENER = lazily(r"\s*[\"“«‘'(¿¡]*\s*")
_INITIALS = lazily(r"(?:[^\W\d_]\.){1,3}\Z")
_ALSO = lazily(r"\s{1,3}(?:&|and|et|y)\s{1,3}([^\W\d_a-z][^,;:()\n–—-]{1,40}(?:,\s[^\W\d_a-z][\w.' ]{1,30})?)(?=\s?(?:--|[–—(]))")
_DASHES = ("-", "–", "—", "‒", "―")
_FEW = 3  # words that are no running text


@dataclass(frozen=True, slots=True)
class Found:
    """A dateline at the start of a text: the running text begins at ``end``; ``separator`` as printed, empty where none is."""

    end: int
    raw: str
    city: str = ""
    country: str = ""
    date: Printed | None = None
    agency: str = ""
    separator: str = ""
    rest: str = ""
    is_alone: bool = False


@dataclass(frozen=True, slots=True)
class _Group:
    """Elements up to a separator."""

    places: tuple[str, ...] = ()
    date: Printed | None = None
    agency: str = ""
    separator: str = ""
    end: int = 0
    is_bracketed: bool = False
    is_signed: bool = False
    also: str = ""


@dataclass(slots=True)
class _Reader:
    """What reading a line's start needs: the line, its language, its dates, and the words the release also has in capitals."""

    text: str
    tongue: Language
    others: Iterable[str]
    dates: dict[int, Printed] = field(default_factory=dict)


def dateline_of(text: str, tongue: Language, others: Iterable[str] = ()) -> Found | None:
    """The dateline a text opens with, or None; ``others`` are the release's other paragraphs, which tell an acronym from a city."""
    reach = text[:REACH]
    if not _may_open(reach):
        return None
    reader = _Reader(reach, tongue, others, {one.start: one for one in printed_dates(reach, tongue)})
    paper, wire = stroked(reach, tongue), passed_on(reach, tongue)
    if paper:
        return Found(paper.end, reach[: paper.end].strip(), paper.city, agency=paper.name, separator=paper.separator)
    group = _group(reader, wire.end if wire else len(reach) - len(reach.lstrip()))
    if group is None:
        return None
    while True:
        further = _group(reader, group.end) if group.separator and group.end < len(reach) else None
        if further is None or not _adds(group, further):
            if (signed := _beside(reader, group) if group.separator else None) is None:
                break
            group = signed
            continue
        group = _Group(
            group.places + further.places, group.date or further.date, group.agency or further.agency, further.separator or group.separator,
            further.end, group.is_bracketed, group.is_signed, group.also or further.also,
        )  # fmt: skip
    return _checked(reader, group, wire, is_whole=group.end >= len(text.rstrip()))


def _may_open(reach: str) -> bool:
    """A cheap look: most paragraphs have no separator or date near their start."""
    return bool(re.search(r"[-–—‒―:.)\d/]", reach))


def _group(reader: _Reader, at: int) -> _Group | None:
    """Elements from an offset up to and with a separator, or to the end of the line; None where something else comes first."""
    text = reader.text
    group = _Group(end=at)
    while True:
        at = _SPACE.match(text, group.end).end()  # type: ignore[union-attr]
        signed = _signed(reader, group)
        if signed or at >= len(text):
            return signed or (replace(group, end=at) if group.places or group.date else None)
        grown = _with_date(reader, group, at) or _with_bracket(reader, group, at) or _with_agency(reader, group, at)
        if grown is None and (group.places or group.date or group.agency):
            closed = _closed(reader, group)
            if closed:
                return closed
        grown = grown or _with_second(reader, group) or _with_place(reader, group, at)
        if grown is None:
            return None
        group = grown


def _beside(reader: _Reader, group: _Group) -> _Group | None:
    """The group with whom a second separator closes off: an office or a wire before the date, an acronym in a bracket behind it."""
    if group.agency or group.also or not group.places:
        return None
    if group.date:
        bracket = _BRACKET.match(reader.text, group.end)
        signed = bracket and is_agency(bracket[1], reader.tongue)
        return _closed(reader, replace(group, agency=bracket[1], end=bracket.end())) if bracket and signed else None
    office = between(reader.text, group.end, reader.tongue) if group.separator in _DASHES else None
    if office is None or not (_date_at(reader, office.end) or is_known_agency(office.name, reader.tongue)):
        return None
    if is_known_agency(office.name, reader.tongue):
        return replace(group, agency=office.name, separator=office.separator, end=office.end)
    return replace(group, also=office.name, separator=office.separator, end=office.end)


def _signed(reader: _Reader, group: _Group) -> _Group | None:
    """The group closed by the sign of an agency, in a script from right to left."""
    if not (reader.tongue.is_right_to_left and group.places and not group.agency):
        return None
    sign = sign_at(reader.text, group.end, reader.tongue.tag, is_dated=group.date is not None)
    if sign is None:
        return None
    return replace(
        group, agency=sign.agency, date=group.date or sign.date, separator=sign.separator, end=sign.end, is_signed=True
    )


def _closed(reader: _Reader, group: _Group) -> _Group | None:
    """The group with the separator that stands at its end."""
    text = reader.text
    dash = _DASH.match(text, group.end)
    if dash:
        glued = not dash[0][:1].isspace() and not dash[0][-1:].isspace() and dash.end() < len(text)
        if not glued or len(dash[0]) > 1 or (text[dash.end()].isupper() and (dash[0] in "–—" or len(group.places) > 1)):
            return replace(group, separator="".join(dash[0].split()), end=dash.end())
    stroke = _STROKE.match(text, group.end)
    if stroke and (group.agency or group.date):
        return replace(group, separator="/", end=stroke.end())
    stop = _STOP.match(text, group.end)
    if stop and (stop[1] == ":" or group.date or _date_at(reader, stop.end())):
        return replace(group, separator=stop[1], end=stop.end())
    is_wired = len(group.places) > 1 and is_wire_name(group.agency) and _goes_on(reader, group.end)
    return group if is_wired else None  # Lisbon, Portugal (Harbour.News) The council


def _date_at(reader: _Reader, at: int) -> Printed | None:
    """The date at an offset, small words such as "le" before it allowed."""
    if at in reader.dates:
        return reader.dates[at]
    word = _TOKEN.match(reader.text, at)
    if word and fold(word[0]).strip(".,") in reader.tongue.dates.joints:
        after = _SPACE.match(reader.text, word.end()).end()  # type: ignore[union-attr]
        found = reader.dates.get(after)
        return replace(found, start=at) if found else None
    return None


def _with_date(reader: _Reader, group: _Group, at: int) -> _Group | None:
    found = _date_at(reader, at) if group.date is None else None
    return replace(group, date=found, end=found.end) if found else None


def _with_bracket(reader: _Reader, group: _Group, at: int) -> _Group | None:
    """A bracket or a wire's strokes: a country, a date, an agency, or a whole dateline in brackets."""
    wire = _WIRE.match(reader.text, at)
    if wire and not group.agency:
        date = _date_at(reader, wire.start(1))
        if date is None:
            return replace(group, agency=wire[1], end=wire.end())
        return replace(group, date=date, end=date.end) if group.date is None else None
    bracket = _BRACKET.match(reader.text, at)
    if not bracket:
        return None
    inside = bracket[1]
    start = bracket.start(1)
    date = _date_at(reader, start)
    if date and date.end >= bracket.end(1) and group.date is None:
        return replace(group, date=date, end=bracket.end())
    if not group.places and not group.date and not group.agency:
        within = _inside(reader, start, bracket.end(1))
        if within:
            return replace(within, end=bracket.end(), is_bracketed=True)
    if len(group.places) == 1 and not group.date and _is_place(reader, inside) and not is_agency(inside, reader.tongue):
        return replace(group, places=(*group.places, inside), end=bracket.end())
    if not group.agency and (is_agency(inside, reader.tongue) or (group.date and _is_place(reader, inside))):
        return replace(group, agency=inside, end=bracket.end())
    return None


def _with_agency(reader: _Reader, group: _Group, at: int) -> _Group | None:
    """An agency's sign without a bracket, behind the date."""
    token = _TOKEN.match(reader.text, at)
    if token and group.date and not group.agency and fold(token[0]) in reader.tongue.agencies:
        return replace(group, agency=token[0], end=token.end())
    return None


def _inside(reader: _Reader, start: int, end: int) -> _Group | None:
    """A whole dateline that stands in brackets."""
    if is_known_agency(reader.text[start:end], reader.tongue):
        return _Group(agency=reader.text[start:end], end=end)
    dates = {at: date for at, date in reader.dates.items() if start <= at < end}
    within = _Reader(reader.text[:end], reader.tongue, reader.others, dates)
    group = _group(within, start)
    if group and group.places and group.separator in _DASHES and not group.date:  # (Miami – July 30, 2024)
        date = _date_at(within, group.end)
        group = replace(group, date=date, separator="", end=date.end) if date else group
    return group if group and group.end >= end and not group.separator and (group.places or group.date) else None


def _is_place(reader: _Reader, words: str) -> bool:
    parts = words.split()
    return (
        0 < len(parts) <= LONGEST_PLACE
        and (parts[0][:1].isupper() or reader.tongue.is_right_to_left)
        and not any(c.isdigit() for c in words)
    )


def _with_place(reader: _Reader, group: _Group, at: int) -> _Group | None:
    """One place: up to five words, the first with a capital, small words only inside."""
    if len(group.places) >= 3:
        return None
    words: list[re.Match[str]] = []
    end = at
    while len(words) < LONGEST_PLACE:
        token = _token(reader, end, is_second=bool(group.places))
        if not token or _date_at(reader, end):
            break
        is_article = not words and _is_article(reader, token)
        if not is_article and not _may_name(reader, token[0], is_first=not words):
            break
        words.append(token)
        gap = None if _WIRE.match(reader.text, _after(reader.text, token.end())) else _GAP.match(reader.text, token.end())
        end = gap.end() if gap else token.end()
        if end == token.end():
            break
    while words and words[-1][0][:1].islower():
        words.pop()
    if not words:
        return None
    end = words[-1].end()
    if _ends_sentence(reader, words[-1], is_second=bool(group.places)):
        end -= 1
    return replace(group, places=(*group.places, reader.text[at:end]), end=end)


def _with_second(reader: _Reader, group: _Group) -> _Group | None:
    """A second city joined by a sign: "SAN JUAN, Calif. & NANTES, France--"; it is kept as printed."""
    joined = _ALSO.match(reader.text, group.end) if group.places and not group.also else None
    return replace(group, also=joined[1], end=joined.end()) if joined else None


def _after(text: str, at: int) -> int:
    """Behind a space at an offset."""
    return at + (text[at : at + 1] in (" ", "\u00a0"))


def _is_article(reader: _Reader, token: re.Match[str]) -> bool:
    """Whether a word is the article of a city's name: The Hague, La Paz."""
    behind = reader.text[token.end() : token.end() + 2]
    return (
        token[0][:1].isupper() and fold(token[0]) in reader.tongue.people.definite and behind[:1] == " " and behind[1:].isupper()
    )


def _token(reader: _Reader, at: int, *, is_second: bool) -> re.Match[str] | None:
    """A word of a place; it ends at a hyphen that is glued to the text behind a state's letters (``NY-Today``), or to an agency's sign."""
    token = (_GLUED.match(reader.text, at) if is_second else None) or _TOKEN.match(reader.text, at)
    glued = next((start for start in reader.dates if token and token.start() + 2 < start < token.end()), 0)
    if glued:
        return _TOKEN.match(reader.text, at, glued)  # a date glued to its city
    hyphen = token.start() + token[0].find("-") if token and "-" in token[0] and reader.tongue.is_right_to_left else -1
    if hyphen > 0 and sign_at(reader.text, hyphen, reader.tongue.tag, is_dated=False):
        return _TOKEN.match(reader.text, at, hyphen)
    return token


def _ends_sentence(reader: _Reader, word: re.Match[str], *, is_second: bool) -> bool:
    """Whether the point behind a place is a separator (before a date or a dash) and not part of an abbreviation (``Ariz. (Aug. 7)``)."""
    if not word[0].endswith(".") or _INITIALS.match(word[0]):
        return False
    after = reader.text[word.end() :].lstrip()
    return (
        bool(_date_at(reader, len(reader.text) - len(after)))
        or len(word[0]) > 6
        or after[:1] not in ("-–—‒―,(&" if is_second else "-–—‒―,&")
    )


def _may_name(reader: _Reader, word: str, *, is_first: bool) -> bool:
    tongue, folded = reader.tongue, fold(word).rstrip(".")
    if tongue.is_right_to_left:
        return folded not in tongue.speech.prepositions and folded not in tongue.speech.verbs
    if word[:1].isupper():
        others = (tongue.dates.months, tongue.dates.weekdays, tongue.speech.prepositions, tongue.common)
        return (
            not any(folded in words for words in others)
            or folded in tongue.people.particles
            or (word.isupper() and len(word) == 2 and not is_first)
        )
    return not is_first and (folded in tongue.people.particles or folded in tongue.people.of)


def _adds(group: _Group, further: _Group) -> bool:
    """Whether elements behind a separator still belong to the dateline: a date or agency, or the place that was missing."""
    if not further.separator and not (further.date and not further.places):
        return False
    brings = (further.date and not group.date) or (further.agency and not group.agency) or (further.places and not group.places)
    return bool(brings) and not (further.places and group.places)


def _checked(reader: _Reader, group: _Group, wire: Beside | None, *, is_whole: bool) -> Found | None:
    """The dateline, if what was read is one."""
    text, places = reader.text, group.places
    if not _is_sound(reader, group, is_whole=is_whole):
        return None
    start = len(text) - len(text.lstrip())
    raw = text[start : group.end].strip()
    city, country = city_and_country(places, reader.tongue)
    agency = group.agency or (wire.name if wire else "")
    separator = "" if is_whole and group.also and not raw.endswith(group.separator) else group.separator
    if not separator and agency and reader.tongue.is_right_to_left and not group.is_signed:
        separator = agency
    rest = ", ".join(filter(None, [*places[2:], group.also, wire.name if wire and group.agency else ""]))
    return Found(group.end, raw, city, country, group.date, agency, separator, rest, is_whole)


def _is_sound(reader: _Reader, group: _Group, *, is_whole: bool) -> bool:
    places, date, sign = group.places, group.date, group.separator
    if not places:
        is_signed = group.is_bracketed and sign in _DASHES and fold(group.agency) in reader.tongue.agencies  # (AFP) –
        is_dated = date and date.value.day and sign
        return bool(is_dated or is_signed) and not is_whole and _goes_on(reader, group.end)
    if any(not is_name_of_place(place, reader.tongue, is_dated=bool(date or group.agency)) for place in places[:2]):
        return False
    capitals = places[0].isupper()
    first, _, rest = places[0].partition(" ")
    if not (date or group.agency or capitals or len(places) > 1) and rest:
        tongue = reader.tongue
        if fold(first) in tongue.people.definite or (fold(first) in given_names(tongue.script) and not tongue.is_right_to_left):
            return False  # The Senate – …, Ana Lua – …
    return group.is_signed or _is_closed(reader, group, is_whole=is_whole)


def _is_closed(reader: _Reader, group: _Group, *, is_whole: bool) -> bool:
    """Whether places that may be some are followed by what ends a dateline."""
    places, date, sign, capitals = group.places, group.date, group.separator, group.places[0].isupper()
    if is_whole:
        if "|" in reader.text and not (capitals or len(places) > 1 or fold(places[0]) in reader.tongue.cities):
            return False  # Admin | 3 May 2024
        return bool(date) or (bool(sign) and sign != ":" and (capitals or len(places) > 1))
    if not (sign or group.is_bracketed or (reader.tongue.is_right_to_left and date and group.agency)):
        is_wired = bool(group.agency) and is_wire_name(group.agency)
        return (bool(date) or is_wired) and _goes_on(reader, group.end) and len(places) > 1
    if date or group.agency:
        return True
    if sign in (":", "."):
        return sign == ":" and len(places) > 1 and (capitals or fold(places[1]) in reader.tongue.countries)
    if not capitals and len(words_of(reader.text[group.end :])) < _FEW:
        return False  # Harbour office - Archive
    if not _goes_on(reader, group.end):
        return len(places) > 1 and (capitals or fold(places[-1]) in reader.tongue.countries)
    return len(places) > 1 or not is_acronym(places[0], reader.others)


def _goes_on(reader: _Reader, at: int) -> bool:
    """Whether running text begins behind a dateline: a capital, a figure, an opening mark."""
    opener = _OPENER.match(reader.text, at)
    following = reader.text[opener.end() : opener.end() + 1] if opener else ""
    return not following.islower()
