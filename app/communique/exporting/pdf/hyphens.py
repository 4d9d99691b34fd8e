"""Where a word may be divided at a line's end; never a name, an acronym, a short word, a number or an address."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

SHORTEST = 6
LEFT, RIGHT = 2, 3


@lru_cache(maxsize=16)
def _patterns(language: str) -> Callable[[str], list[int]] | None:
    """Pyphen's offsets for a language, or None where it has no patterns. Loaded when a house divides words at all."""
    import pyphen

    found = pyphen.language_fallback(language.replace("-", "_"))
    return pyphen.Pyphen(lang=found, left=LEFT, right=RIGHT).positions if found else None


@lru_cache(maxsize=20_000)
def points(word: str, language: str) -> tuple[int, ...]:
    """The offsets inside a word where a hyphen may be put; none where the language has no patterns."""
    start, end = 0, len(word)
    while start < end and not word[start].isalpha():
        start += 1
    while end > start and not word[end - 1].isalpha():
        end -= 1
    core = word[start:end]
    if len(core) < SHORTEST or not core.isalpha() or not core.islower() or any(map(str.isdigit, word)):
        return ()
    patterns = _patterns(language)
    return tuple(start + at for at in patterns(core)) if patterns else ()
