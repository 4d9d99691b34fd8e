"""Names of several words that stand in a text with one word misspelt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from rapidfuzz.distance import OSA

from communique.checking.name_words import folded
from communique.checking.passage import Passage, Word


class NearPhrases:
    """Names of two words or more; finds windows where all words but one are right, and that one is a letter or two off."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: list[tuple[str, tuple[str, ...]]] = []
        self._with: dict[str, list[tuple[int, int]]] = {}
        for name in dict.fromkeys(names):
            words = tuple(folded(part) for part in name.replace("-", " ").split())
            if len(words) > 1 and any(part[:1].isupper() for part in name.split()):
                for at, word in enumerate(words):
                    self._with.setdefault(word, []).append((len(self._names), at))
                self._names.append((name, words))

    def find(self, passage: Passage) -> Iterator[tuple[int, int, str]]:
        """Start, end and right form of each near miss, whoever says it."""
        words = passage.fact(_words)
        votes: dict[tuple[int, int], int] = {}
        for n, (key, _) in enumerate(words):
            for name, at in self._with.get(key, ()):
                votes[name, n - at] = votes.get((name, n - at), 0) + 1
        for (name, start), count in votes.items():
            right, parts = self._names[name]
            if count == len(parts) - 1 and 0 <= start <= len(words) - len(parts) and " " in right:
                window = words[start : start + len(parts)]
                if all(_misspelt(one, part) for one, part in zip(window, parts, strict=True)) and _whole(passage, window):
                    yield window[0][1].start, window[-1][1].end, right


Keyed = tuple[str, Word]


def _words(passage: Passage) -> tuple[Keyed, ...]:
    """The words of a passage with their keys, a possessive ending cut off."""
    found = []
    for word in passage.all_words:
        own = Word(word.text[:-2], word.start, word.end - 2) if word.text.endswith(("’s", "'s")) else word
        found.append((folded(own.text), own))
    return tuple(found)


def _misspelt(one: Keyed, part: str) -> bool:
    """Whether a word is the part, or a capitalised slip of it: one letter off, two from eight letters; a plural is none."""
    key, word = one
    if key == part:
        return True
    if min(len(key), len(part)) < 4 or not word.text[0].isupper() or key.startswith(part[:-1]) or part.startswith(key[:-1]):
        return False  # another ending is a plural or a demonym, no slip
    return bool(OSA.distance(key, part, score_cutoff=2) <= (2 if len(part) > 7 else 1))


def _whole(passage: Passage, window: tuple[Keyed, ...]) -> bool:
    """Whether only spaces and hyphens stand between the words of a window."""
    edges = pairwise(window)
    return all(passage.plain[a.end : b.start].strip(" \u00a0-‑") == "" for (_, a), (_, b) in edges)
