"""Find and replace over the texts of a release, as values: where the words stand, and the release with others in their place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from communique import fields
from communique.checking.finding import Place
from communique.quotes import is_approved
from communique.release import Release

Scope = Literal["all", "body", "quotes", "headline"]
_ALIKE = {"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "“": '"', "”": '"', "\u2011": "-"}


@dataclass(frozen=True, slots=True)
class Query:
    """What to find; without ``accents`` these do not count, and typographic signs match the plain ones of the keyboard."""

    words: str = ""
    scope: Scope = "all"
    case: bool = False
    whole: bool = False
    accents: bool = False


@dataclass(frozen=True, slots=True)
class Replaced:
    """The release with the words replaced in one go, how many places, and how many stayed: in approved quotes, in other quotes."""

    release: Release
    done: int = 0
    approved: int = 0
    spoken: int = 0


def find(release: Release, query: Query) -> tuple[Place, ...]:
    """Every place in reading order; places do not overlap."""
    if not query.words:
        return ()
    wanted, _ = _folded(query.words, query)
    if not wanted:
        return ()
    out: list[Place] = []
    for key, block, plain in _texts(release, query.scope):
        for start, end in _found(plain, wanted, query):
            if query.scope != "quotes" or _speech_at(release, block, start, end):
                out.append(Place(key, block, start, end))
    return tuple(out)


def is_spoken(release: Release, place: Place) -> bool:
    """Whether a place lies in somebody's words."""
    return place.field == "body" and bool(_speech_at(release, place.block, place.start, place.end))


def is_sealed(release: Release, place: Place) -> bool:
    """Whether a place lies in an approved quote."""
    if place.field != "body":
        return False
    sealed = {quote.id for quote in release.quotes if is_approved(release, quote)}
    return any(id_ in sealed for id_ in _speech_at(release, place.block, place.start, place.end))


def replace_all(release: Release, places: Sequence[Place], new: str, *, in_quotes: bool) -> Replaced:
    """Put other words in these places; approved quotes are left alone and counted, other quotes too unless ``in_quotes``."""
    sealed = {quote.id for quote in release.quotes if is_approved(release, quote)}
    done = approved = spoken = 0
    start = release
    for place in sorted(places, key=lambda p: p.start, reverse=True):
        ids = _speech_at(start, place.block, place.start, place.end) if place.field == "body" else ()
        if any(id_ in sealed for id_ in ids):
            approved += 1
        elif ids and not in_quotes:
            spoken += 1
        else:
            release = fields.with_text(release, place.field, place.block, place.start, place.end, new)
            done += 1
    return Replaced(_without_empty(release), done, approved, spoken)


def _texts(release: Release, scope: Scope) -> Iterator[tuple[str, str | None, str]]:
    """The texts a scope holds, in the order of the form: field, block, words."""
    if scope in ("all", "headline"):
        yield "headline", None, release.headline.plain
        for n, subhead in enumerate(release.subheads):
            yield "subheads", str(n), subhead.plain
    if scope == "all" and release.summary:
        yield "summary", None, release.summary.plain
    if scope == "all" and release.byline:
        yield "byline", None, release.byline
    keys = {"all": fields.BLOCK_FIELDS, "headline": ()}.get(scope, ("body",))
    for key in keys:
        for block in getattr(release, key):
            yield key, block.id, block.text.plain


def _found(plain: str, wanted: str, query: Query) -> Iterator[tuple[int, int]]:
    folded, origin = _folded(plain, query)
    at = folded.find(wanted)
    while at >= 0:
        start, end = _origin(origin, at), _origin(origin, at + len(wanted) - 1) + 1
        if not query.whole or _is_whole(plain, start, end):
            yield start, end
            at = folded.find(wanted, at + len(wanted))
        else:
            at = folded.find(wanted, at + 1)


def _is_whole(plain: str, start: int, end: int) -> bool:
    before, after = plain[start - 1 : start] if start else "", plain[end : end + 1]
    return not (_is_letter(before) and _is_letter(plain[start])) and not (_is_letter(after) and _is_letter(plain[end - 1]))


def _is_letter(sign: str) -> bool:
    return bool(sign) and (sign.isalnum() or sign == "_" or bool(unicodedata.combining(sign)))


def _folded(plain: str, query: Query) -> tuple[str, list[int] | None]:
    """Words in the form in which they are compared, and for each sign of it the offset it came from (None: the same)."""
    if plain.isascii():
        return (plain if query.case else plain.lower()), None
    signs: list[str] = []
    origin: list[int] = []
    for n, letter in enumerate(plain):
        part = _letter(letter, query.case, query.accents)
        signs.append(part)
        origin += [n] * len(part)
    return "".join(signs), origin


@lru_cache(maxsize=4096)
def _letter(letter: str, case: bool, accents: bool) -> str:
    one = letter if case else letter.casefold()
    if accents:
        return one
    one = "".join(_ALIKE.get(sign, sign) for sign in one)
    return "".join(sign for sign in unicodedata.normalize("NFD", one) if not unicodedata.combining(sign))


def _origin(origin: list[int] | None, at: int) -> int:
    return at if origin is None else origin[at]


def _speech_at(release: Release, block: str | None, start: int, end: int) -> tuple[str, ...]:
    """The ids of the quotes whose words a place of the body touches."""
    text = next((one.text for one in release.body if one.id == block), None)
    return tuple(s.value for s in text.of_kind("speech") if s.start < end and s.end > start) if text else ()


def _without_empty(release: Release) -> Release:
    """A block or subhead that lost all its words is none."""
    return replace(
        release,
        subheads=tuple(one for one in release.subheads if one.plain),
        body=tuple(block for block in release.body if block.text.plain),
        boilerplate=tuple(block for block in release.boilerplate if block.text.plain),
        notes=tuple(block for block in release.notes if block.text.plain),
    )
