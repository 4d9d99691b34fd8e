"""Vocabularies: words that are right, words that are never right, and the exceptions a rule makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from communique.checking.vale.patterns import compiled, matches, search

WORD_TEMPLATE = r"(?m)\b(?:%s)\b"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Accepted and rejected terms, patterns all, in the order of their files."""

    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()


def terms(text: str) -> tuple[str, ...]:
    """The terms of a vocabulary file: one a line, without comments and empty lines."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("# "))


def worded(alternatives: str, template: str = WORD_TEMPLATE) -> str:
    """Alternatives in word form: between word boundaries, or in the configured template."""
    return template.replace("%s", alternatives, 1)


class Exceptions:
    """What a rule leaves alone: matches that hold an excepted word, and matches inside an excepted phrase."""

    def __init__(self, listed: Iterable[str], template: str = WORD_TEMPLATE) -> None:
        ordered = sorted(dict.fromkeys(one for one in listed if one), key=lambda one: -len(one.encode()))
        self._words: Any = compiled(worded("|".join(map(_cased, ordered)), template)) if ordered else None
        phrases = [one for one in ordered if re.search(r"[ \t]|\\s", one)]
        self._phrases: Any = compiled(worded("|".join(map(_cased, phrases)), template), ignore_case=True) if phrases else None

    def __bool__(self) -> bool:
        return self._words is not None

    def excuse(self, text: str, start: int, end: int) -> bool:
        """Whether a match of a text is left alone."""
        if self._words is None:
            return False
        if search(self._words, text[start:end].strip()):
            return True
        return self._phrases is not None and any(one.start() <= start and end <= one.end() for one in matches(self._phrases, text))


@lru_cache(maxsize=256)
def exceptions(listed: tuple[str, ...], template: str = WORD_TEMPLATE) -> Exceptions:
    """The exceptions of a rule; most rules of a pack share those of the house."""
    return Exceptions(listed, template)


def _cased(term: str) -> str:
    return f"(?i:{term[4:]})" if term.startswith("(?i)") else f"(?:{term})"
