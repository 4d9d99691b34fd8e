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
            parts = tuple(_parts(entry.casefold()))
            if parts:
                self._by_first.setdefault(parts[0], []).append((parts, entry, choices))
        for group in self._by_first.values():
            group.sort(key=lambda one: -len(one[0]))

    def __bool__(self) -> bool:
        return bool(self._by_first)

    def find(self, passage: Passage, words: str | None = None) -> Iterator[Found]:
        """Entries in the house's own words of a passage (or in ``words``, of the same length), the longest at each place."""
        if words is not None:
            return self._walk(words, _tokens(words))
        return iter(passage.fact(self._in_own))

    def _in_own(self, passage: Passage) -> tuple[Found, ...]:
        if self._by_first.keys().isdisjoint(passage.fact(_own_keys)):
            return ()
        return tuple(self._walk(passage.own, passage.fact(_own_tokens)))

    def _walk(self, plain: str, tokens: tuple[Token, ...]) -> Iterator[Found]:
        upto = 0
        for n, (token, start, _) in enumerate(tokens):
            if start < upto or token not in self._by_first:
                continue
            for parts, entry, choices in self._by_first[token]:
                end = _match(tokens, n, parts)
                if end and _case_fits(entry, plain[start:end]):
                    fitting = tuple(_in_case(plain[start:end], choice) for choice in choices)
                    yield Found(start, end, plain[start:end], fitting, entry)
                    upto = end
                    break


Token = tuple[str, int, int]


def _own_tokens(passage: Passage) -> tuple[Token, ...]:
    return _tokens(passage.own)


def _own_keys(passage: Passage) -> frozenset[str]:
    return frozenset(token for token, _, _ in passage.fact(_own_tokens))


def _tokens(plain: str) -> tuple[Token, ...]:
    return tuple((m[0].translate(_STRAIGHT).casefold(), *m.span()) for m in _PART.finditer(plain))


def _parts(entry: str) -> list[str]:
    return [part.translate(_STRAIGHT) for part in _PART.findall(entry)]


def _match(tokens: tuple[Token, ...], n: int, parts: tuple[str, ...]) -> int:
    """Where the entry that begins at token ``n`` ends, or 0 where it is not there."""
    if n + len(parts) > len(tokens):
        return 0
    if any(tokens[n + i][0] != part for i, part in enumerate(parts)):
        return 0
    return tokens[n + len(parts) - 1][2]


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
