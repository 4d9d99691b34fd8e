"""Occurrence, repetition: how often something stands in a block, and whether it stands twice in a row."""

from __future__ import annotations

from collections.abc import Iterator

from communique.checking.vale.blocks import Block, split
from communique.checking.vale.definition import Definition
from communique.checking.vale.patterns import compiled, flagged, matches
from communique.checking.vale.points.point import Context, Hit, Memory
from communique.checking.vale.vocabulary import exceptions

_MASKED = frozenset("*@")


class Occurrence:
    """``occurrence``: too many or too few matches in a block, told once at the first."""

    patterns: tuple[str, ...] = ()

    def __init__(self, definition: Definition, context: Context) -> None:
        token = definition.text("token")
        self._most, self._least = int(definition.number("max")), int(definition.number("min"))
        if not token or (self._most <= 0 and self._least <= 0):
            raise definition.complaint("This rule needs a token, and max or min above 0.")
        self._pattern = compiled(f"(?:{token})", definition.flag("ignorecase"))

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """One hit where the count is out of bounds."""
        found = [one.span() for one in matches(self._pattern, block.text)]
        count = len(found)
        if not ((0 < self._most < count) or (self._least and count < self._least)):
            return
        if not found:
            yield Hit(0, 0, (0,), is_whole=True)
        for start, end in found:
            words = block.text[start:end].strip()
            if words and not set(words) <= _MASKED:
                yield Hit(start, end, (count,))
                return


class Repetition:
    """``repetition``: the same match twice in a row, within one sentence."""

    def __init__(self, definition: Definition, context: Context) -> None:
        tokens = [token for token in definition.texts("tokens") if token.strip()]
        if not tokens:
            raise definition.complaint("This rule has no tokens.")
        self._folds, self._alpha = definition.flag("ignorecase"), definition.flag("alpha")
        self._most = int(definition.number("max"))
        self._pattern = compiled(f"({'|'.join(flagged(tokens))})", self._folds)
        self.patterns = tuple(tokens)
        words = context.vocabulary.accept if definition.flag("vocab", True) else ()
        self._exceptions = exceptions((*definition.texts("exceptions"), *words), context.template)

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """A hit for every repetition beyond those that are allowed."""
        last: tuple[int, str] | None = None
        hits = 0
        for found in matches(self._pattern, block.text):
            word = found[0].strip()
            again = last is not None and word and self._same(word, last[1]) and (word.isalpha() or not self._alpha)
            if again and last is not None:
                hits += 1
                start, end = last[0], found.end()
                if hits > self._most and self._is_fault(block.text, start, end):
                    hits = 0
                    yield Hit(start, end, (word,))
            last = (found.start(), word)

    def _same(self, word: str, other: str) -> bool:
        return word.casefold() == other.casefold() if self._folds else word == other

    def _is_fault(self, text: str, start: int, end: int) -> bool:
        return len(split(text[start:end])) == 1 and not self._exceptions.excuse(text, start, end)
