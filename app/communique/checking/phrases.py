"""Word lists: find any of thousands of words and phrases in a passage in one walk over its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from communique.checking.passage import Passage
from communique.patterns import lazily

_PART = lazily(r"\w+(?:[’'\-‑]\w+)*|[^\w\s]")
_STRAIGHT = str.maketrans({"’": "'", "‑": "-", "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Found:
    """An entry of a word list where it stands: the words, and the choices instead, in the same case."""

    start: int
    end: int
    words: str
    choices: tuple[str, ...]
    entry: str


class Phrases:
    """A word list, looked up by the first word; entries with a capital match that case only, others any case."""

    def __init__(self, entries: Mapping[str, tuple[str, ...]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, tuple[str, ...]]]] = {}
        for entry, choices in entries.items():
            parts = _parts(entry.casefold())
            if parts:
                self._by_first.setdefault(parts[0], []).append((parts, entry, choices))
        for group in self._by_first.values():
            if len(group) > 1:
                group.sort(key=lambda one: -len(one[0]))

    def __bool__(self) -> bool:
        return bool(self._by_first)

    def find(self, passage: Passage, words: str | None = None) -> Iterator[Found]:
        """Entries in the house's own words of a passage (or in ``words``, of the same length), the longest at each place."""
        if words is not None:
            return self._walk(words, _tokens(words))
        return iter(passage.fact(self._in_own))

    def _in_own(self, passage: Passage) -> tuple[Found, ...]:
        tokens = passage.fact(_own_tokens)
        return () if self._by_first.keys().isdisjoint(tokens.places) else tuple(self._walk(passage.own, tokens))

    def _walk(self, plain: str, tokens: _Tokens) -> Iterator[Found]:
        upto = 0
        for n in sorted(n for first in self._by_first.keys() & tokens.places.keys() for n in tokens.places[first]):
            start = tokens.spans[n][0]
            if start < upto:
                continue
            for parts, entry, choices in self._by_first[tokens.keys[n]]:
                last = n + len(parts)
                if tokens.keys[n:last] == parts and _case_fits(entry, plain[start : tokens.spans[last - 1][1]]):
                    end = tokens.spans[last - 1][1]
                    fitting = tuple(_in_case(plain[start:end], choice) for choice in choices)
                    yield Found(start, end, plain[start:end], fitting, entry)
                    upto = end
                    break


@dataclass(frozen=True, slots=True)
class _Tokens:
    """Words and signs of a text in small letters, where each stands, and the numbers of those that are alike."""

    keys: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    places: Mapping[str, list[int]]


def _own_tokens(passage: Passage) -> _Tokens:
    return _tokens(passage.own)


def _tokens(plain: str) -> _Tokens:
    found = list(_PART.finditer(plain.translate(_STRAIGHT)))
    keys = tuple([match[0].casefold() for match in found])
    places: dict[str, list[int]] = {}
    for n, key in enumerate(keys):
        places.setdefault(key, []).append(n)
    return _Tokens(keys, tuple([match.span() for match in found]), places)


def _parts(entry: str) -> tuple[str, ...]:
    if entry.isalpha():  # most entries are one word: the pattern would only say the same
        return (entry,)
    return tuple(part.translate(_STRAIGHT) for part in _PART.findall(entry))


def _case_fits(entry: str, words: str) -> bool:
    if entry == entry.casefold():
        return True
    return " ".join(words.translate(_STRAIGHT).split()) == entry.translate(_STRAIGHT)


def _in_case(words: str, choice: str) -> str:
    """The choice with the capitals of the words it replaces."""
    if choice != choice.casefold():
        return choice
    if len(words) > 3 and words.isupper():
        return choice.upper()
    return choice[:1].upper() + choice[1:] if words[:1].isupper() else choice
