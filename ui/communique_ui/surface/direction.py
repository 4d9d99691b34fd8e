"""Which way a paragraph runs: by its first letter that has a direction, else as its language does."""

from __future__ import annotations

import unicodedata

RIGHT_TO_LEFT = ("ar", "fa", "he", "ur", "ps", "ckb", "dv", "yi", "sd", "ug")


def runs_right_to_left(plain: str, language: str) -> bool:
    """Whether a paragraph is set from right to left."""
    if plain.isascii() and not plain.isspace() and any(letter.isalpha() for letter in plain[:40]):
        return False
    for letter in plain:
        way = unicodedata.bidirectional(letter)
        if way in ("R", "AL"):
            return True
        if way == "L":
            return False
    return language.partition("-")[0] in RIGHT_TO_LEFT
