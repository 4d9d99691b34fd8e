"""The wires, papers and offices that stand beside a dateline's place: before it, behind it, between it and the date."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from communique.importing.grammar.telling import words_of
from communique.importing.grammar.wired import is_known_agency
from communique.languages import Language, fold, language
from communique.patterns import lazily

_OFFICE_WORDS = 4
_NESTED = lazily(r"\s*\(([^()]{2,60}\([^()]{2,40}\)[^()]{0,20})\)\s+(?=[^\W\d_])")
_STROKE = lazily(r"\s*([^\s/:,.()][^/:,.()\n]{1,30}?)(?:\s/\s?|/\s)([^\s/:,.()][^/:,.()\n–—]{1,30}?)\s?([:–—]|-(?=\s))\s*")
_BETWEEN = lazily(r"([^\W\d_][^\d,.:;()–—\n]{1,48}?)(?:\s[-–—]\s?|[–—]{1,2})")


@dataclass(frozen=True, slots=True)
class Beside:
    """Whoever stands beside a place, up to an offset; ``city`` and ``separator`` where the same signs give these too."""

    name: str
    end: int
    city: str = ""
    separator: str = ""


def passed_on(text: str, tongue: Language) -> Beside | None:
    """The wire that passes on another's text, in a bracket with one inside: "(Coastwire - Harbour News (HN)) LISBON, …"."""
    found = _NESTED.match(text)
    return Beside(found[1], found.end()) if found and is_known_agency(found[1], tongue) else None


def stroked(text: str, tongue: Language) -> Beside | None:
    """A paper and a known city with a stroke between them, in either order: "Harbour News / Lisbon: …"."""
    found = _STROKE.match(text) if "/" in text[:40] else None
    if found is None or len(words_of(text[found.end() :])) < _OFFICE_WORDS:
        return None
    one, other = found[1].strip(), found[2].strip()
    known = [name for name in (one, other) if fold(name) in cities(tongue.tag)]
    if len(known) != 1 or max(len(words_of(name)) for name in (one, other)) > _OFFICE_WORDS:
        return None
    paper = other if known[0] == one else one
    is_paper = tongue.is_right_to_left or is_known_agency(paper, tongue) or (paper.isupper() and fold(paper) not in tongue.countries)
    return Beside(paper, found.end(), known[0], found[3]) if is_paper else None


def between(text: str, at: int, tongue: Language) -> Beside | None:
    """An office or a wire that stands between dashes behind the place, up to and with the second dash."""
    found = _BETWEEN.match(text, at)
    if found is None or len(words_of(found[1])) > _OFFICE_WORDS or not (found[1][0].isupper() or tongue.is_right_to_left):
        return None
    return Beside(found[1].strip(), found.end(), separator="".join(text[found.end(1) : found.end()].split()))


@cache
def cities(tag: str) -> frozenset[str]:
    """Cities that need nothing beside them to be known as such, in a language and in English."""
    own, english = language(tag), language("en")
    return own.cities | own.city_states | english.cities | english.city_states
