"""Consistency, conditional: what is said in one place of a file decides over another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from communique.checking.vale.blocks import Block
from communique.checking.vale.definition import Definition
from communique.checking.vale.patterns import compiled, matches, search
from communique.checking.vale.points.point import Context, Hit, Memory
from communique.checking.vale.vocabulary import exceptions, worded


class Consistency:
    """``consistency``: of two ways to write something a file uses one; told at the last place of a block once both were seen."""

    def __init__(self, definition: Definition, context: Context) -> None:
        pairs = definition.pairs("either")
        if not pairs:
            raise definition.complaint("This rule has no either; add the two ways, one: other.")
        nonword, folds = definition.flag("nonword"), definition.flag("ignorecase")

        def form(joined: str) -> str:
            return f"(?:{joined})" if nonword else worded(joined, context.template)

        self._pairs: tuple[Any, ...] = tuple(compiled(form(f"(?P<one>{one})|(?P<other>{other})"), folds) for one, other in pairs)
        self.patterns = tuple(side for pair in pairs for side in pair)
        self._key = definition.name

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """One hit for each pair of which both sides have been seen by the end of this block."""
        for n, pattern in enumerate(self._pairs):
            seen: set[str] = memory.setdefault(f"{self._key} {n}", set())
            last = None
            for found in matches(pattern, block.text):
                seen.add("one" if found.group("one") is not None else "other")
                last = found
            if last is not None and len(seen) == 2:
                yield Hit(last.start(), last.end(), (last[0],))


class Conditional:
    """``conditional``: what ``first`` finds needs what ``second`` finds."""

    def __init__(self, definition: Definition, context: Context) -> None:
        first, second = definition.text("first"), definition.text("second")
        if not first or not second:
            raise definition.complaint("This rule needs first and second.")
        self._first, self._second = compiled(first), compiled(second)
        self._defines = self._second.groups > 0
        self.patterns = (first, second) if self._defines else (first,)
        words = context.vocabulary.accept if definition.flag("vocab", True) else ()
        self._exceptions = exceptions((*definition.texts("exceptions"), *words), context.template)
        self._key = definition.name

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """Every match of first that nothing defines and nothing excepts."""
        known: set[str] = memory.setdefault(self._key, set())
        if self._defines:
            known.update(group for found in matches(self._second, block.text) for group in found.groups() if group)
        elif search(self._second, block.text):
            return
        for found in matches(self._first, block.text):
            if found[0] not in known and not self._exceptions.excuse(block.text, *found.span()):
                yield Hit(found.start(), found.end(), (found[0],))
