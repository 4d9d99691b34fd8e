"""A house style as values: settings, people, terms, contacts, boilerplate, and where its rules and templates lie.

Every setting has a default that suits an international organisation writing British English with -ize.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from communique.house_style.sheet import Sheet
from communique.release import Contact, Speaker


@dataclass(frozen=True, slots=True)
class Organisation:
    """The house: full name, short name (acronym), country of its seat, zone and address of its web site."""

    name: str = ""
    short_name: str = ""
    city: str = ""
    country: str = ""
    zone: str = "UTC"
    url: str = ""


@dataclass(frozen=True, slots=True)
class DatelineForm:
    """How a dateline prints. ``form`` uses {CITY} or {city}, {country}, {date}, {agency}, {sep}; ``stand_alone`` cities take no country."""

    form: str = "{CITY}, {country} {sep} "
    form_alone: str = "{CITY} {sep} "
    separator: str = "–"
    stand_alone: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    date_form: str = "d MMM"


@dataclass(frozen=True, slots=True)
class Limits:
    """Lengths in characters or words; 0 switches a limit off."""

    headline: int = 90
    subhead: int = 140
    lead: int = 35
    sentence: int = 40
    paragraph: int = 120
    release: int = 800
    summary: int = 280


@dataclass(frozen=True, slots=True)
class Marks:
    """Outer and inner quotation marks, the apostrophe, and whether comma and full stop stand inside the closing mark."""

    outer: tuple[str, str] = ("“", "”")
    inner: tuple[str, str] = ("‘", "’")
    apostrophe: str = "’"
    punctuation_inside: bool = True
    dash: str = " – "


@dataclass(frozen=True, slots=True)
class Term:
    """A word or name the house writes one way; ``wrong`` are the ways it does not; ``expansion`` what an acronym stands for."""

    right: str
    wrong: tuple[str, ...] = ()
    expansion: str = ""
    note: str = ""
    language: str = ""
    known: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A standing text of the house in one language, paragraphs in order."""

    id: str
    language: str
    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """A pack, loaded, with everything it extends merged in; ``problems`` are the mistakes found in it: (file, line, sentence)."""

    name: str
    title: str = ""
    version: str = ""
    folders: tuple[Path, ...] = ()
    language: str = "en-GB"
    spelling: str = "oxford"
    organisation: Organisation = Organisation()
    kinds: tuple[str, ...] = ("Media release",)
    date_form: str = "d MMMM yyyy"
    page_size: str = "A4"
    end_mark: str = ""
    dateline: DatelineForm = DatelineForm()
    limits: Limits = Limits()
    marks: Marks = Marks()
    people: tuple[Speaker, ...] = ()
    places: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    contacts: tuple[Contact, ...] = ()
    boilerplate: tuple[Boilerplate, ...] = ()
    sheet: Sheet = field(default_factory=Sheet)
    rules: tuple[tuple[str, tuple[tuple[str, object], ...]], ...] = ()
    words: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    without: tuple[tuple[str, tuple[str, ...]], ...] = ()
    waived: tuple[str, ...] = ()
    problems: tuple[tuple[Path, int | None, str], ...] = ()

    def settings(self, code: str) -> dict[str, object]:
        """What the pack sets for one rule: ``severity``, ``on`` and the rule's own settings."""
        return dict(next((pairs for rule, pairs in self.rules if rule == code), ()))

    def word_list(self, code: str) -> dict[str, tuple[str, ...]]:
        """The word list of one rule: what not to write, and the choices instead (none: only marked)."""
        return dict(next((pairs for rule, pairs in self.words if rule == code), ()))

    def lacks(self, kind: str) -> frozenset[str]:
        """The fields, or whole sections of fields, that releases of a kind do without."""
        return frozenset(next((fields for one, fields in self.without if one == kind), ()))
