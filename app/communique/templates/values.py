"""What a slot's value prints as: a date in the house form, a person at first and later mention, a place in capitals."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from communique import people
from communique.dates import day as whole_day
from communique.dates import format_date, parse_iso
from communique.errors import InputError, TemplateError
from communique.house_style.style import HouseStyle
from communique.release import Name, PartialDate, Post, Release, Speaker
from communique.templates.template import Slot, Template


@dataclass(frozen=True, slots=True)
class Value:
    """A slot's value as given, and what it was read as."""

    given: str
    date: PartialDate | None = None
    person: Speaker | None = None


def read_values(template: Template, given: Mapping[str, str], style: HouseStyle) -> dict[str, Value]:
    """The values of a template's slots, defaults included; TemplateError for a slot it does not have or a value that does not fit."""
    known = {slot.key for slot in template.slots}
    for key in given:
        if key not in known:
            raise TemplateError(f"“{template.title}” has no slot “{key}”; its slots are {', '.join(sorted(known)) or 'none'}.")
    values: dict[str, Value] = {}
    for slot in template.slots:
        text = " ".join(given.get(slot.key, "").split()) or slot.default
        if text:
            values[slot.key] = _value(slot, text, style)
    return values


def printed(slot: Slot, value: Value, facet: str, release: Release, style: HouseStyle) -> str:
    """The words of a value, or of one facet of it, in the language of the release."""
    if value.date is not None:
        pattern = {"day": "d MMMM", "weekday": "EEEE", "year": "yyyy"}.get(facet, style.date_form)
        return format_date(value.date, pattern, release.language)
    if value.person is not None:
        return _person(value.person, facet, release)
    return value.given.upper() if facet == "capitals" else value.given


def _value(slot: Slot, text: str, style: HouseStyle) -> Value:
    if slot.kind == "date":
        return Value(text, date=_date(slot, text))
    if slot.kind == "person":
        return Value(text, person=_person_of(slot, text, style))
    if slot.kind == "choice" and text not in slot.choices:
        raise TemplateError(f"“{text}” is no choice for {slot.label}; choose {', '.join(slot.choices)}.")
    return Value(text)


def _date(slot: Slot, text: str) -> PartialDate:
    try:
        value = parse_iso(text)
    except InputError as trouble:
        raise TemplateError(f"{slot.label}: {trouble}") from trouble
    if whole_day(value) is None:
        raise TemplateError(f"{slot.label} needs a whole date, written like 2026-10-06.")
    return value


def _person_of(slot: Slot, text: str, style: HouseStyle) -> Speaker:
    """Somebody of the house by id or name, or a new person from “Name, Post, Organisation”."""
    wanted = text.casefold()
    for one in style.people:
        if wanted in (one.id.casefold(), people.full_name(one.name).casefold()):
            return one
    name, *rest = (part.strip() for part in text.split(","))
    words = name.split()
    if len(words) < 2:
        raise TemplateError(f"{slot.label}: give a full name, with the post after a comma: “{name or 'Name'} …, Post, Organisation”.")
    post = Post(rest[0] if rest else "", rest[1] if len(rest) > 1 else "")
    id_ = re.sub(r"\W+", "-", name.casefold()).strip("-")
    return Speaker(id_, Name(" ".join(words[:-1]), words[-1]), posts=(post,) if rest else ())


def _person(person: Speaker, facet: str, release: Release) -> str:
    if facet == "name":
        return people.full_name(person.name)
    post = people.post_on(person, release.date)
    if facet in ("post", "organisation"):
        return (post.title if facet == "post" else post.organisation) if post else ""
    if facet == "later":
        return people.later_mention(person, release.language)
    return people.first_mention(person, release.language, release.date)
