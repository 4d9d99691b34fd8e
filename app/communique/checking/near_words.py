"""What an unknown word may be meant to be: the known words one slip of the finger away."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from communique.checking.spelling import Speller

LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz’",
    "fr": "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûü’",
    "es": "abcdefghijklmnopqrstuvwxyzáéíñóúü",
}
SHORTEST, LONG = 4, 8
MOST = 3


def meant(word: str, tongue: str, speller: Speller) -> tuple[str, ...]:
    """At most three known words for an unknown one in small letters, swapped and doubled letters first; empty where none is near."""
    if word[0] == "l" and speller.knows("I" + word[1:]):
        return ("I" + word[1:],)  # a scanner’s slip
    found = list(dict.fromkeys(one for one in _one_slip(word, LETTERS.get(tongue, "")) if speller.knows(one)))
    if not found and len(word) >= LONG:
        found = [
            one
            for one in speller.suggest(word)
            if one[0] == word[0] and one.isalpha() and one.islower() and OSA.distance(word, one) <= 2
        ]
    return tuple(found[:MOST])


def swapped_or_doubled(word: str, choice: str) -> bool:
    """Whether a word is its choice with two letters swapped, or one of a pair left out or put in: the slips that names do not make."""
    if len(word) == len(choice):
        return sorted(word) == sorted(choice)
    longer, shorter = (word, choice) if len(word) > len(choice) else (choice, word)
    doubled = (longer[:n] + longer[n + 1 :] for n in range(1, len(longer)) if longer[n] == longer[n - 1])
    return len(longer) - len(shorter) == 1 and shorter in doubled


def _one_slip(word: str, letters: str) -> Iterator[str]:
    """Words that differ in two letters swapped, one doubled or undoubled, one other, one too many or one too few, the likeliest first."""
    for n in range(len(word) - 1):
        if word[n] != word[n + 1]:
            yield word[:n] + word[n + 1] + word[n] + word[n + 2 :]
    for n in range(1, len(word)):
        yield word[:n] + word[n - 1] + word[n:]
        if word[n] == word[n - 1]:
            yield word[:n] + word[n + 1 :]
    for n in range(1, len(word)):
        for letter in letters:
            yield word[:n] + letter + word[n + 1 :]
    for n in range(1, len(word)):
        yield word[:n] + word[n + 1 :]
    for n in range(1, len(word) + 1):
        for letter in letters:
            yield word[:n] + letter + word[n:]
