"""Metric, readability: figures of a whole text held against a limit."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from communique.checking.vale.arithmetic import Formula, parsed
from communique.checking.vale.blocks import Block, split
from communique.checking.vale.definition import Definition
from communique.checking.vale.points.point import Context, Hit, Memory
from communique.checking.vale.syllables import syllables

_WORD = re.compile(r"(?:[A-Z]\.){2,}|(?:[^\W_]|')+")
_CONDITION = re.compile(r"\s*(>=|<=|==|!=|>|<)\s*(-?\d+(?:\.\d+)?)\s*\Z")
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    ">": lambda a, b: a > b, "<": lambda a, b: a < b, ">=": lambda a, b: a >= b, "<=": lambda a, b: a <= b,
    "==": lambda a, b: a == b, "!=": lambda a, b: a != b,
}  # fmt: skip


@lru_cache(maxsize=64)
def figures(text: str) -> Mapping[str, float]:
    """What a text counts: words, sentences, paragraphs, characters, syllables, long, polysyllabic and complex words."""
    words = _WORD.findall(text)
    counts = [syllables(word) for word in words]
    stems = [syllables(re.sub(r"(?:es|ed|ing)\Z", "", word)) for word in words]
    return {
        "words": len(words), "sentences": sum(len(split(part)) for part in re.split(r"\n\s*\n", text)),
        "paragraphs": len([part for part in re.split(r"\n\s*\n", text) if part.strip()]),
        "characters": sum(letter.isalnum() for letter in text), "syllables": sum(counts), "long_words": sum(len(word) > 6 for word in words),
        "polysyllabic_words": sum(count > 2 for count in counts), "complex_words": sum(count > 2 for count in stems),
    }  # fmt: skip


class Metric:
    """``metric``: a formula over the figures, and the condition under which it is told."""

    patterns: tuple[str, ...] = ()

    def __init__(self, definition: Definition, context: Context) -> None:
        found = _CONDITION.match(definition.text("condition"))
        if not found:
            raise definition.complaint("The condition must be a comparison with a number, like > 600.", "condition")
        self._is_met, self._limit = _COMPARE[found[1]], float(found[2])
        try:
            self._formula: Formula = parsed(definition.text("formula"))
        except ValueError as trouble:
            raise definition.complaint(str(trouble), "formula") from trouble

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """One hit for the whole text where the condition is met."""
        try:
            value = self._formula({**memory.get("counts", {}), **figures(block.text)})
        except (ZeroDivisionError, OverflowError, ValueError):
            return
        if self._is_met(value, self._limit):
            yield Hit(0, 0, (f"{value:.2f}",), is_whole=True)


_GRADES: dict[str, Callable[[Mapping[str, float]], float]] = {
    "flesch-kincaid": lambda f: 0.39 * f["words"] / f["sentences"] + 11.8 * f["syllables"] / f["words"] - 15.59,
    "gunning fog": lambda f: 0.4 * (f["words"] / f["sentences"] + 100 * f["complex_words"] / f["words"]),
    "coleman-liau": lambda f: 5.88 * f["characters"] / f["words"] - 29.6 * f["sentences"] / f["words"] - 15.8,
    "smog": lambda f: 1.043 * math.sqrt(30 * f["polysyllabic_words"] / f["sentences"]) + 3.1291,
    "automated readability": lambda f: 4.71 * f["characters"] / f["words"] + 0.5 * f["words"] / f["sentences"] - 21.43,
}


class Readability:
    """``readability``: the mean of some school grades against a limit."""

    patterns: tuple[str, ...] = ()

    def __init__(self, definition: Definition, context: Context) -> None:
        names = [name.casefold() for name in definition.texts("metrics")]
        strange = [name for name in names if name not in _GRADES]
        if not names or strange:
            raise definition.complaint(f"Name metrics of these: {', '.join(_GRADES)}.", "metrics")
        self._grades = [_GRADES[name] for name in names]
        self._limit = definition.number("grade")

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """One hit for the whole text where it is too hard."""
        counted = figures(block.text)
        if not counted["words"] or not counted["sentences"]:
            return
        mean = sum(grade(counted) for grade in self._grades) / len(self._grades)
        if mean > self._limit:
            yield Hit(0, 0, (f"{mean:.2f}",), is_whole=True)
