"""Acronyms a text explains: "the International Monetary Fund (IMF)" makes IMF stand for the whole name from there on."""

from __future__ import annotations

from collections.abc import Sequence

from communique.importing.names import ROLE
from communique.importing.reading import Reading
from communique.importing.tokens import Token

LONGEST = 12  # words of a name before its acronym


def explained(readings: Sequence[Reading]) -> dict[str, tuple[str, ...]]:
    """Each acronym in brackets with the words before it that it stands for; the first explanation counts."""
    found: dict[str, tuple[str, ...]] = {}
    for reading in readings:
        tokens = reading.tokens
        for n in range(2, len(tokens) - 1):
            if tokens[n - 1].text == "(" and tokens[n].is_acronym and tokens[n + 1].text in ")-–":
                words = _words_for(reading, n)
                if words:
                    found.setdefault(tokens[n].text, words)
    return found


def posts(readings: Sequence[Reading]) -> dict[str, tuple[str, str]]:
    """Each acronym in brackets that stands for a post, with the post's words and the lemma of its noun: "Special Representative (SR)"."""
    found: dict[str, tuple[str, str]] = {}
    for reading in readings:
        tokens, roles = reading.tokens, reading.tongue.people.roles
        for n in range(2, len(tokens) - 1):
            if not (tokens[n - 1].text == "(" and tokens[n].is_acronym and tokens[n + 1].text == ")"):
                continue
            start = _post_for(reading, n)
            noun = next((m for m in range(start, n - 1) if reading.kinds[m] == ROLE), None)
            if noun is not None:
                words = reading.text[tokens[start].start : tokens[n - 2].end]
                found.setdefault(tokens[n].text, (words, roles.get(tokens[noun].folded, tokens[noun].folded)))
    return found


def _post_for(reading: Reading, at: int) -> int:
    """Where the words before a bracket begin whose first letters hold those of the acronym at ``at`` in order; ``at`` where there are none."""
    tokens, letters = reading.tokens, reading.tokens[at].folded
    for start in range(at - 3, max(-1, at - 2 - 2 * LONGEST), -1):
        if not tokens[start].is_word and tokens[start].text not in "-'’":
            break
        initials = iter([token.folded[0] for token in tokens[start : at - 1]])
        if tokens[start].is_cap and tokens[start].folded[0] == letters[0] and all(letter in initials for letter in letters):
            return start
    return at


def _words_for(reading: Reading, at: int) -> tuple[str, ...]:
    """The words directly before a bracket whose first letters are the acronym at ``at``; small words may be passed over."""
    tokens, people = reading.tokens, reading.tongue.people
    small = people.of | people.definite | reading.tongue.speech.coordinators
    left = list(tokens[at].folded)
    n = at - 2
    start = at
    while left and n >= max(0, at - 2 - LONGEST) and tokens[n].is_word:
        if tokens[n].folded[0] == left[-1] and (tokens[n].folded not in small or _is_needed(tokens, n, left, small)):
            left.pop()
            start = n
        elif tokens[n].folded not in small:
            return ()
        n -= 1
    if left or not tokens[start].is_cap or at - 1 - start < 2:
        return ()
    return tuple(token.text for token in tokens[start : at - 1])


def _is_needed(tokens: Sequence[Token], n: int, left: Sequence[str], small: frozenset[str]) -> bool:
    """Whether a small word gives a letter of the acronym itself: no word of weight before it could give the same one."""
    before = next((token for token in reversed(tokens[max(0, n - 4) : n]) if token.is_word and token.folded not in small), None)
    return before is None or before.folded[0] != left[-1]
