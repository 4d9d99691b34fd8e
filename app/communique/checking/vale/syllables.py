"""Syllables of an English word, by its groups of vowels and the endings that add or take one."""

from __future__ import annotations

import re
from functools import lru_cache

_GROUP = re.compile(r"[aeiouy]+")
_MUTE = re.compile(r"(?<=[^aeiouy])e(?=(?:ment|ful|less|ly|ness|some)s?\Z)")
_APART = re.compile(r"i[ao](?!u|n\b|ns\b|l\b|ls\b|nal|tive)|(?<![ctsg])i(?=e(?:t|nts?\Z|nce))|[aeiou]ing\Z|ism\Z|uou|eo(?!u|n\b|p)|ea(?=n\Z)")
"""Vowels that stand together and are spoken apart."""
_ODD = {
    "business": 2, "every": 2, "different": 3, "evening": 2, "people": 2, "science": 2, "area": 3, "idea": 3, "being": 2, "create": 2,
    "created": 3, "cooperation": 5, "coordinate": 4, "something": 2, "sometimes": 2, "therefore": 2, "whose": 1, "whole": 1, "some": 1,
}  # fmt: skip


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """How many syllables a word has; at least one."""
    plain = re.sub(r"[^a-z]", "", word.casefold())
    if plain in _ODD:
        return _ODD[plain]
    plain = _MUTE.sub("", plain)
    count = len(_GROUP.findall(plain))
    if count > 1 and _ends_silent(plain):
        count -= 1
    count += len(_APART.findall(plain)) if len(plain) > 3 else 0
    return max(count, 1)


def _ends_silent(plain: str) -> bool:
    if re.search(r"[^aeiouy]le\Z", plain):
        return False
    if plain.endswith("e"):
        return True
    if plain.endswith("es"):
        return not re.search(r"(?:[sxz]|[cs]h|[cg])es\Z", plain)
    return plain.endswith("ed") and not re.search(r"[td]ed\Z", plain)
