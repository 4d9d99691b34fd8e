"""A release as rules read it: its passages in house order, and facts about the whole that several rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cached_property
from typing import TypeVar, cast

from communique.checking.finding import Place
from communique.checking.passage import Hit, Passage
from communique.checking.sentences import sentences
from communique.checking.spelling import Speller
from communique.house_style.style import HouseStyle
from communique.release import Dateline, Release
from communique.text import Text

T = TypeVar("T")
OpenSpeller = Callable[[str], Speller | None]
CONTACT_WORDS = ("name", "role", "organisation", "phone", "email", "web", "text")
Key = tuple[str, str | None, str, Text, str]


class Manuscript:
    """A release and its passages; immutable in use, facts are read once. ``now`` is None where nobody gave the time.

    ``beside`` are releases it is held against: the same in other languages, and earlier ones of its series.
    """

    def __init__(
        self,
        release: Release,
        passages: tuple[Passage, ...],
        style: HouseStyle,
        open_speller: OpenSpeller | None = None,
        now: datetime | None = None,
    ) -> None:
        self.release = release
        self.passages = passages
        self.style = style
        self.now = now
        self._open_speller = open_speller
        self.language = release.language.split("-")[0].casefold()
        self.beside: tuple[Manuscript, ...] = ()
        self._facts: dict[object, object] = {}
        self._of: dict[tuple[str, ...], tuple[Passage, ...]] = {}

    def of(self, *roles: str) -> Iterator[Passage]:
        """The passages of some roles, in order."""
        if roles not in self._of:
            self._of[roles] = tuple(one for one in self.passages if one.role in roles)
        return iter(self._of[roles])

    def field(self, key: str) -> Iterator[Passage]:
        """The passages of one field, in order."""
        return (one for one in self.passages if one.field == key)

    def at(self, place: Place) -> tuple[Passage, ...]:
        """The passages of a place: one, or none."""
        return self._at.get((place.field, place.block), ())

    @cached_property
    def _at(self) -> dict[tuple[str, str | None], tuple[Passage, ...]]:
        found: dict[tuple[str, str | None], tuple[Passage, ...]] = {}
        for one in self.passages:
            key = (one.field, one.block)
            found[key] = (*found.get(key, ()), one)
        return found

    @cached_property
    def speller(self) -> Speller | None:
        """The dictionary of the release's language, opened when first asked for; None where there is none."""
        return self._open_speller(self.release.language) if self._open_speller else None

    @property
    def headline(self) -> Passage | None:
        """The headline, where there is one."""
        return next(self.field("headline"), None)

    @property
    def body(self) -> tuple[Passage, ...]:
        """Paragraphs, list items, quotes and headings of the body."""
        return self.fact(_body)

    @property
    def lead(self) -> Passage | None:
        """The first paragraph of the body."""
        return next((one for one in self.body if one.role != "heading"), None)

    def fact(self, read: Callable[[Manuscript], T]) -> T:
        """What ``read`` makes of the whole, read once."""
        if read not in self._facts:
            self._facts[read] = read(self)
        return cast(T, self._facts[read])

    def missing(self, field: str, message: str) -> Hit:
        """A hit on a field as a whole."""
        return Hit(Place(field), message)


def manuscript_of(release: Release, style: HouseStyle) -> Manuscript:
    """A release as rules read it, without a dictionary, a time or others beside it."""
    return Manuscript(release, tuple(Passage(*key, sentences) for key in keys(release)), style)


def _body(manuscript: Manuscript) -> tuple[Passage, ...]:
    return tuple(manuscript.field("body"))


def keys(release: Release) -> Iterator[Key]:
    """Every passage of a release in house order, as field, block, role, words and language."""
    language = release.language
    yield from _lines(release, language)
    for n, subhead in enumerate(release.subheads):
        yield "subheads", str(n), "subhead", subhead, language
    for key, role in (("body", ""), ("boilerplate", "boilerplate"), ("notes", "note")):
        for block in getattr(release, key):
            yield key, block.id, role or block.kind, block.text, language
    for contact in release.contacts:
        for part in CONTACT_WORDS:
            if value := getattr(contact, part):
                yield "contacts", f"{contact.id}.{part}", "contact", Text(value), language
    for image in release.images:
        if image.caption:
            yield "images", image.id, "caption", image.caption, language
    for n, stray in enumerate(release.unplaced):
        yield "unplaced", str(n), "unplaced", Text(stray.text), language


def _lines(release: Release, language: str) -> Iterator[Key]:
    dateline = release.dateline or Dateline()
    lines: tuple[tuple[str, str, Text | str | None], ...] = (
        ("kind", "kind", release.kind), ("date_text", "date", release.date_text), ("notice", "notice", release.notice),
        ("reference", "reference", release.reference), ("headline", "headline", release.headline),
        ("summary", "summary", release.summary), ("byline", "byline", release.byline),
        ("dateline.city", "place", dateline.city), ("dateline.country", "place", dateline.country),
        ("dateline.written_by_hand", "dateline", dateline.written_by_hand), ("end_mark", "end-mark", release.end_mark),
    )  # fmt: skip
    for field, role, value in lines:
        if value:
            yield field, None, role, value if isinstance(value, Text) else Text(value), language
