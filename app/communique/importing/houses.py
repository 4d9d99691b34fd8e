"""The organisation a post is held in: owner of the post, behind "of" or "at" inside it, or behind the name."""

from __future__ import annotations

import re
from collections.abc import Mapping

from communique.importing.names import ACRONYM, NAME, PART, PARTICLE, PLACE, ROLE
from communique.importing.reading import Reading
from communique.languages import fold

_OWNS = frozenset(("'s", "’s"))
_CAPITALS = frozenset((ACRONYM, NAME, PART, PLACE, PARTICLE))
_LONGEST = 16  # tokens of an organisation's name
_JOINED = ("لل", "ل", "ب", "و")  # what Arabic writes joined to the word behind it
_ARTICLE = "ال"


def owner_before(reading: Reading, at: int) -> str:
    """The organisation that owns what begins at a token: "Halvorsen's chief executive"; a country or a post is none."""
    tokens, kinds = reading.tokens, reading.kinds
    if at < 2 or tokens[at - 1].text not in _OWNS:
        return ""
    start = at - 1
    while start > 0 and kinds[start - 1] in _CAPITALS and tokens[start - 1].is_cap:
        start -= 1
    is_house = any(kinds[n] in (ACRONYM, NAME, PART) for n in range(start, at - 1))
    return reading.text[tokens[start].start : tokens[at - 2].end] if is_house else ""


def house_inside(reading: Reading, head: int, end: int, *, is_office: bool) -> str:
    """The organisation that a post's phrase names behind its noun at ``head``; an office is held of a place or a field."""
    if reading.tongue.is_right_to_left:
        return _joined_house(reading, head, end)
    people = reading.tongue.people
    joins = reading.tongue.speech.coordinators
    for n in range(head + 1, end - 1):
        if reading.tokens[n].folded in people.of | people.at and reading.tokens[n].folded not in reading.tongue.speech.coordinators:
            start = _past_articles(reading, n + 1, end)
            stop = next((m for m in range(start, end - 1) if reading.tokens[m].folded in joins and reading.kinds[m + 1] == ROLE), end)
            if start < stop and _names_house(reading, start, stop, is_office=is_office):
                return _written(reading, start, stop)
    return ""


def house_behind_name(reading: Reading, at: int) -> str:
    """The organisation directly behind a name: "Professor Egeberg of the Nordic Marine Institute", "Averill, of Hexley Police"."""
    tokens, people = reading.tokens, reading.tongue.people
    n = at + (at < len(tokens) and tokens[at].text == ",")
    if n + 1 >= len(tokens) or reading.tongue.is_right_to_left or tokens[n].folded not in people.within:
        return ""
    start = _past_articles(reading, n + 1, len(tokens))
    end = _end(reading, start)
    return _written(reading, start, end) if end > start and _names_house(reading, start, end, is_office=False) else ""


def seat_of(post: str, noun: str, text: str, seats: Mapping[str, tuple[str, ...]]) -> str:
    """The organisation a post is the head of, where a text prints it: ministro de Salud, Ministerio de Salud. Empty where it does not."""
    words = post.split()
    at = next((n for n, word in enumerate(words) if fold(word) == noun), None)
    field = " ".join(words[at + 1 :]) if at is not None else ""
    if not field or not noun:
        return ""
    for seat in seats.get(noun, ()):
        found = re.search(rf"(?<!\w){re.escape(seat)} {re.escape(field)}(?!\w)", text, re.IGNORECASE)
        if found:
            return found[0]
    return ""


def _past_articles(reading: Reading, n: int, end: int) -> int:
    small = reading.tongue.people.definite | reading.tongue.people.of
    while n < end and reading.tokens[n].folded in small and not reading.tokens[n].is_cap:
        n += 1
    return n


def _end(reading: Reading, start: int) -> int:
    """Where an organisation's name in running text ends: before the first word that none is made of."""
    tokens, kinds, people = reading.tokens, reading.kinds, reading.tongue.people
    small = people.of_always | people.definite | reading.tongue.speech.coordinators | {"&"}
    end = start
    while end < len(tokens) and end - start < _LONGEST:
        token = tokens[end]
        is_word = (kinds[end] in _CAPITALS and token.is_cap) or token.text in _OWNS or token.folded in small or token.folded in people.parts
        if not is_word:
            break
        end += 1
    while end > start and not (tokens[end - 1].is_cap or tokens[end - 1].folded in people.parts):
        end -= 1
    return end


def _names_house(reading: Reading, start: int, end: int, *, is_office: bool) -> bool:
    """Whether a phrase is an organisation's name: an acronym, an organisation's noun among its first words, or capitals nobody knows."""
    tokens, kinds, people = reading.tokens, reading.kinds, reading.tongue.people
    if kinds[start] == ACRONYM or _has_noun(reading, start, end):
        return True
    if is_office or kinds[start] != NAME:
        return False
    small = people.of | people.definite | people.parts
    return all(tokens[n].is_cap or tokens[n].folded in small or not tokens[n].is_word for n in range(start, end))


def _has_noun(reading: Reading, start: int, end: int) -> bool:
    """Whether an organisation's noun makes a phrase its name: the first word in Romance languages, in English any before "of".

    One without a capital counts only where a name follows it: the association Rivages.
    """
    tokens, people = reading.tokens, reading.tongue.people
    stop = start + 1
    if reading.tongue.tag == "en":
        stop = next((n for n in range(start, end) if tokens[n].folded in people.of_always), end)
    for n in range(start, stop):
        if _is_noun(reading, n):
            return tokens[n].is_cap or any(token.is_cap or token.text in "“«\"" for token in tokens[n + 1 : min(end, n + 2)])
    return False


def _is_noun(reading: Reading, n: int) -> bool:
    return any(part in reading.tongue.people.houses for part in (reading.tokens[n].folded, *reading.tokens[n].folded.split("-")))


def _written(reading: Reading, start: int, end: int) -> str:
    """The name as printed; one that is an acronym ends behind it."""
    tokens, kinds = reading.tokens, reading.kinds
    if kinds[start] == ACRONYM and not _has_noun(reading, start, end):
        end = next((n for n in range(start + 1, end) if not tokens[n].is_cap), end)
    return reading.text[tokens[start].start : tokens[end - 1].end]


def _joined_house(reading: Reading, head: int, end: int) -> str:
    """In Arabic: from the first organisation's noun behind the post's to the phrase's end, without a preposition joined to it."""
    houses = reading.tongue.people.houses
    for n in range(head + 1, end):
        word = reading.tokens[n]
        if reading.kinds[n] == ROLE or n + 1 >= end:
            continue
        if word.folded in houses or word.folded.removeprefix(_ARTICLE) in houses:
            return reading.text[word.start : reading.tokens[end - 1].end]
        for joined in _JOINED:
            bare = word.folded.removeprefix(joined)
            if bare != word.folded and (bare in houses or bare.removeprefix(_ARTICLE) in houses):
                article = _ARTICLE if joined == "لل" else ""
                return article + reading.text[word.start + len(joined) : reading.tokens[end - 1].end]
    return ""
