"""Selectors: which blocks of a text a rule runs on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

RAW, SUMMARY = "raw", "summary"


@dataclass(frozen=True, slots=True)
class Selector:
    """All of ``wanted`` must be among a block's parts, none of the ``unwanted`` groups may be there whole."""

    wanted: tuple[frozenset[str], ...]
    unwanted: tuple[frozenset[str], ...]

    def fits(self, parts: frozenset[str]) -> bool:
        """Whether a block with these parts of scope is meant."""
        if parts & {RAW, SUMMARY}:
            meant = any(group & {RAW, SUMMARY} for group in self.wanted)
            if not meant or self.unwanted:
                return False
        return all(group <= parts for group in self.wanted) and not any(group <= parts for group in self.unwanted)

    def names(self, part: str) -> bool:
        """Whether the selector speaks of a part, for or against."""
        return any(part in group for group in (*self.wanted, *self.unwanted))


def selectors(texts: Iterable[str]) -> tuple[Selector, ...]:
    """Selectors of a rule; ValueError with a sentence for one that is none. Several mean: any of them."""
    return tuple(_selector(text) for text in texts)


def _selector(text: str) -> Selector:
    wanted: list[frozenset[str]] = []
    unwanted: list[frozenset[str]] = []
    for part in re.split(r"\s*&\s*", text.strip()):
        name = part.removeprefix("~").strip() if part.startswith("~") else part
        if not name or re.search(r"\s", name):
            raise ValueError(f"“{text}” is no scope; join scopes with & and leave out other blanks.")
        (unwanted if part.startswith("~") else wanted).append(frozenset(name.split(".")))
    return Selector(tuple(wanted), tuple(unwanted))
