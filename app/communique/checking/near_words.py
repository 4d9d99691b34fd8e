"""What an unknown word may be meant to be: the known words one slip of the finger away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

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
    found = _known(_one_slip(word, LETTERS.get(tongue, "")), speller)
    if tongue != "en":  # another ending is another form of a word that the dictionary lacks
        found = tuple(one for one in found if len(one) != len(word) or one[:-1] != word[:-1])
    if not found and len(word) >= LONG:
        found = _known((twice for once in _doubles(word) for twice in _doubles(once) if twice != word), speller)
    return found


def _known(words: Iterable[str], speller: Speller) -> tuple[str, ...]:
    likely = (one for one in dict.fromkeys(words) if speller.may_be(one) and speller.knows(one))
    return tuple(islice(likely, MOST))


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
    yield from _doubles(word)
    for n in range(1, len(word)):
        for letter in letters:
            yield word[:n] + letter + word[n + 1 :]
    for n in range(1, len(word)):
        yield word[:n] + word[n + 1 :]
    for n in range(1, len(word) + 1):
        for letter in letters:
            yield word[:n] + letter + word[n:]


def _doubles(word: str) -> Iterator[str]:
    """A word with one letter doubled, or one of a pair left out."""
    for n in range(1, len(word)):
        yield word[:n] + word[n - 1] + word[n:]
        if word[n] == word[n - 1]:
            yield word[:n] + word[n + 1 :]
