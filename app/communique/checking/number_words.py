"""English numbers in words: what a figure is called, and what a word is worth."""

from __future__ import annotations

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
ONES = tuple(_ONES.split())
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
TENS = tuple(_TENS.split())
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth"
ORDINALS = tuple(_ORDINALS.split())
VALUES = {word: n for n, word in enumerate(ONES)} | {word: 10 * n for n, word in enumerate(TENS, 2)}
VALUES |= {f"{ten}-{one}": 10 * n + k for n, ten in enumerate(TENS, 2) for k, one in enumerate(ONES[1:10], 1)}
PATTERN = f"(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES[1:10])}))?|" + "|".join(sorted(ONES, key=len, reverse=True))
"""Any number word from zero to ninety-nine, the longest first; by their beginnings, as that is quicker than one by one."""


def in_words(number: int) -> str:
    """A number from 0 to 99 in words; other numbers stay figures."""
    if not 0 <= number < 100:
        return str(number)
    if number < len(ONES):
        return ONES[number]
    ten, one = divmod(number, 10)
    return TENS[ten - 2] + (f"-{ONES[one]}" if one else "")


def in_figures(word: str) -> int | None:
    """What a number word or a figure of any length (thousands in commas) is worth, or None."""
    bare = word.casefold().replace(",", "")
    return VALUES.get(bare, int(bare) if bare.isdecimal() else None)
