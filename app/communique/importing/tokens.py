"""Words and signs of a text with their places, and where its sentences end: what names and attributions are read from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from communique.languages import Language, fold, language
from communique.patterns import lazily

_L = "(?:[^\\W_]|[\u064b-\u0655\u0670\u0640])"  # a letter or digit, Arabic vowel signs among them
_TOKEN = lazily(
    r"(?:[^\W\d_]\.){2,8}(?:[^\W\d_](?![^\W\d_]))?"  # U.S., D.C, H.E.
    r"|[^\W\d_]\.(?=[ \u00a0]?[^\W\d_])"  # an initial
    rf"|[^\W_]{_L}*(?:(?:[-‑&]|['’](?!s(?![^\W_])))[^\W_]{_L}*)*"  # a word, hyphens and apostrophes inside
    r"|['’]s(?![^\W_])"  # a possessive
    r"|\.{2,}|-{2,3}|\S"
)
_ELISION = lazily(r"(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu)['’](?=[^\W_])", re.IGNORECASE)
_END = lazily(r"[.!?؟…]{1,4}[\"”’»)\]']{0,3}(?=\s|\Z)")
_NO_PRONOUNS = frozenset(("WHO", "IT", "US"))  # in capitals no pronouns, whatever stands around them
_SIGNS = {"،": ",", "؛": ";", "؟": "?"}  # the signs of Arabic stand for the same
_STARTS = lazily(r"\s*[\"“«‘'(\[¿¡–—-]*\s*")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or sign at ``start``–``end``; ``folded`` for comparing, ``is_cap`` where it begins with a capital."""

    text: str
    start: int
    end: int
    folded: str
    is_word: bool
    is_cap: bool

    @property
    def is_acronym(self) -> bool:
        """Whether it is set in capitals throughout: UN, WHO, NCB-Rome not."""
        return self.is_cap and len(self.text) > 1 and self.text.isupper() and "." not in self.text

    @property
    def may_name(self) -> bool:
        """Whether it can be part of a name: a capital, or a letter of a script that has none."""
        return self.is_cap or (self.is_word and not self.text[0].islower() and not self.text[0].isdigit())

    @property
    def is_initial(self) -> bool:
        """Whether it is a single capital with a point."""
        return len(self.text) == 2 and self.text[1] == "." and self.is_cap


@lru_cache(maxsize=1024)
def tokens_of(text: str, tag: str) -> tuple[Token, ...]:
    """The tokens of a text in a language: French elisions stand apart, abbreviations keep their point."""
    tongue = language(tag)
    short = _shortened(tag)
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if tag == "fr" and (elided := _ELISION.match(text, start, end)):
            found.append(_token(text, start, elided.end()))
            start = elided.end()
        if text[end : end + 1] == "." and fold(text[start:end]) + "." in short:
            end += 1
        if found and start < found[-1].end:
            continue
        found.append(_token(text, start, end))
    return tuple(found) if tongue else ()


def _token(text: str, start: int, end: int) -> Token:
    piece = _SIGNS.get(text[start:end]) or text[start:end]
    first = piece[0]
    folded = piece if piece in _NO_PRONOUNS else fold(piece)
    return Token(piece, start, end, folded, first.isalnum(), first.isupper())


@lru_cache(maxsize=8)
def _shortened(tag: str) -> frozenset[str]:
    """Titles that are written with a point."""
    people = language(tag).people
    return frozenset(
        word
        for words in (people.honorifics, people.ranks, people.roles, people.after_names)
        for word in words
        if word.endswith(".")
    )


def sentence_starts(text: str, tongue: Language) -> tuple[int, ...]:
    """Where each sentence of a paragraph begins; the first at 0."""
    starts = [0]
    for end in _END.finditer(text):
        opener = _STARTS.match(text, end.end())
        at = opener.end() if opener else end.end()
        following = text[at : at + 1]
        if not following or following.islower() or (text[end.start()] == "." and _is_short(text, end.start(), tongue)):
            continue
        starts.append(end.end())
    return tuple(starts)


def _is_short(text: str, point: int, tongue: Language) -> bool:
    """Whether a point belongs to an abbreviation or an initial."""
    word = re.search(r"[^\s\"“«(]{1,20}\Z", text[max(0, point - 24) : point])
    if not word:
        return False
    last = word[0]
    return (
        (len(last) == 1 and last.isupper())
        or fold(last) + "." in _shortened(tongue.tag)
        or bool(re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", last))
    )


@lru_cache(maxsize=8)
def function_words(tag: str) -> frozenset[str]:
    """Function words and verbs of a language, folded: never a name, even with the capital of a sentence's start."""
    speech = language(tag).speech
    groups = (
        speech.verbs,
        speech.auxiliaries,
        speech.prepositions,
        speech.clause,
        speech.male,
        speech.female,
        speech.plural,
        speech.first_person,
    )
    return frozenset(word for group in (*groups, language(tag).common) for word in group)
