"""A directory of people from a table: rows of a CSV file as persons with their posts, forms of address and sources."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from communique import people
from communique.dates import parse_iso
from communique.encoding import decode
from communique.errors import CommuniqueError, InputError
from communique.release import Forms, Name, PartialDate, Post, Speaker

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "full name", "person", "nom complet", "nombre completo", "الاسم"),
    "given": ("given", "given name", "given names", "first name", "forename", "prénom", "nombre"),
    "family": ("family", "family name", "last name", "surname", "nom", "nom de famille", "apellido", "apellidos"),
    "honorific": ("honorific", "form of address", "salutation", "mr/ms", "civilité", "tratamiento"),
    "post": ("post", "position", "role", "job title", "title", "function", "poste", "fonction", "cargo", "المنصب"),
    "organisation": ("organisation", "organization", "company", "affiliation", "institution", "organización", "المنظمة"),
    "from": ("from", "since", "start", "start date", "depuis", "desde"),
    "to": ("to", "until", "end", "end date", "jusqu’à", "jusqu'à", "hasta"),
    "language": ("language", "lang", "langue", "idioma", "اللغة"),
    "first": ("first", "first mention", "at first mention"),
    "later": ("later", "then", "later mention", "short form"),
    "pronunciation": ("pronunciation", "prononciation", "pronunciación"),
    "source": ("source", "note", "source note", "fuente"),
}
MOST_ROWS = 20_000


@dataclass(frozen=True, slots=True)
class Table:
    """What a file held: the persons, and a sentence for every row or column that could not be taken."""

    people: tuple[Speaker, ...]
    problems: tuple[str, ...] = ()


def read_csv(data: bytes) -> Table:
    """The persons of a CSV file with a heading row; several rows of a name are one person with several posts or languages.

    InputError where no column holds names.
    """
    text = decode(data).text
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        raise InputError("The file is empty; it should hold a row of headings and a row for each person.")
    rows = list(csv.reader(io.StringIO("\n".join(lines)), delimiter=_delimiter(lines[0])))
    keys = [_key(cell) for cell in rows[0]]
    if not {"name", "family"} & set(keys):
        raise InputError("The first row names no column “name” or “family name”; add headings like name, post, organisation, from, to.")
    strange = [cell.strip() for cell, key in zip(rows[0], keys, strict=True) if not key and cell.strip()]
    problems = [f"The column “{cell}” is not known and was left out." for cell in strange]
    found: dict[str, Speaker] = {}
    for number, row in enumerate(rows[1 : MOST_ROWS + 1], 2):
        cells = {key: cell.strip() for key, cell in zip(keys, row, strict=False) if key}
        try:
            person = _person(cells)
        except CommuniqueError as trouble:
            problems.append(f"Row {number}: {trouble}")
            continue
        known = found.get(folded(people.full_name(person.name)))
        found[folded(people.full_name(person.name))] = joined(known, person) if known else person
    return Table(tuple(found.values()), tuple(problems))


def merged(old: Sequence[Speaker], new: Sequence[Speaker]) -> tuple[tuple[Speaker, ...], int, int]:
    """Both directories as one, how many persons came, and how many of the old ones learned something."""
    known = {folded(people.full_name(one.name)): one for one in old}
    came, changed = 0, 0
    for one in new:
        key = folded(people.full_name(one.name))
        was = known.get(key)
        known[key] = joined(was, one) if was else one
        came, changed = came + (was is None), changed + (was is not None and known[key] != was)
    return tuple(known.values()), came, changed


def joined(one: Speaker, more: Speaker) -> Speaker:
    """A person with what another entry of the same name knows besides; what is newly said counts."""
    posts = tuple(post for post in one.posts if not any(_is_same(post, other) for other in more.posts)) + more.posts
    spoken = {forms.language for forms in more.forms}
    forms = tuple(forms for forms in one.forms if forms.language not in spoken) + more.forms
    return replace(
        one,
        honorific=more.honorific or one.honorific, posts=posts, forms=forms,
        pronunciation=more.pronunciation or one.pronunciation, source=more.source or one.source,
    )  # fmt: skip


def folded(text: str) -> str:
    """A name without case, accents and repeated spaces, to compare it."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())


def _is_same(post: Post, other: Post) -> bool:
    return (post.title, post.organisation) == (other.title, other.organisation)


def _delimiter(heading: str) -> str:
    return max(",;\t|", key=heading.count)


def _key(cell: str) -> str:
    wanted = " ".join(cell.replace("_", " ").strip().casefold().split())
    return next((key for key, names in COLUMNS.items() if wanted in names), "")


def _person(cells: Mapping[str, str]) -> Speaker:
    name = _name(cells)
    if not people.full_name(name):
        raise InputError("no name; it was left out.")
    title, organisation = cells.get("post", ""), cells.get("organisation", "")
    start, end = (_date(cells.get(key, "")) for key in ("from", "to"))
    posts = (Post(title, organisation, start, end),) if title or organisation else ()
    first, later = cells.get("first", ""), cells.get("later", "")
    forms = (Forms(cells.get("language") or "en", first, later),) if first or later else ()
    id_ = "own-" + "-".join(folded(people.full_name(name)).split())
    return Speaker(id_, name, cells.get("honorific", ""), posts, forms, cells.get("pronunciation", ""), cells.get("source", ""))


def _name(cells: Mapping[str, str]) -> Name:
    given, family, whole = (cells.get(key, "") for key in ("given", "family", "name"))
    if family or not whole:
        return Name(given, family)
    if "," in whole:  # “Okafor-Lind, Maren”
        family, _, given = (part.strip() for part in whole.partition(","))
        return Name(given, family)
    parts = whole.rsplit(" ", 1)
    return Name(parts[0], parts[1]) if len(parts) > 1 else Name(family=whole)


def _date(text: str) -> PartialDate | None:
    if not text:
        return None
    try:
        return parse_iso(text)
    except CommuniqueError as trouble:
        raise InputError(f"“{text}” is no date; write it like 2024-11 or 2024-11-05. The row was left out.") from trouble
