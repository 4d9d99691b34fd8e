"""Offsets between the model, which counts code points, and Qt, which counts UTF-16 units."""

from __future__ import annotations

_LAST_OF_ONE_UNIT = "\uffff"


def to_qt(plain: str, points: int) -> int:
    """How many UTF-16 units the first ``points`` code points take."""
    if plain.isascii():
        return points
    return points + sum(letter > _LAST_OF_ONE_UNIT for letter in plain[:points])


def to_points(plain: str, units: int) -> int:
    """How many code points begin in the first ``units`` UTF-16 units; an offset inside a pair counts the pair."""
    if plain.isascii() or max(plain) <= _LAST_OF_ONE_UNIT:
        return units
    left = units
    for count, letter in enumerate(plain):
        if left <= 0:
            return count
        left -= 2 if letter > _LAST_OF_ONE_UNIT else 1
    return len(plain) + max(0, left)
