"""Patterns that are compiled when they are first asked for, and that look at a text only where it holds what they cannot do without."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, cast


class Lazy:
    """Stands for a pattern; what is asked of the pattern is kept here, so that it is passed on only once."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        asked = getattr(self.compiled, name)
        setattr(self, name, asked)
        return asked

    def __repr__(self) -> str:
        return repr(self.compiled)


class Gated(Lazy):
    """A pattern with pieces of which one stands in whatever it fits; in a text without any of them it is not searched for."""

    def __init__(self, pattern: str, flags: int, needs: tuple[str, ...]) -> None:
        super().__init__(pattern, flags)
        self.needs = needs
        self._any_case = bool(flags & re.IGNORECASE)

    def lets(self, text: str) -> bool:
        """Whether a text holds one of the pieces; in any case where the pattern is for any case."""
        if self._any_case:
            text = text.casefold()
        return any(piece in text for piece in self.needs)

    def finditer(self, text: str, *edges: int) -> Iterator[re.Match[str]]:
        """As the pattern's own."""
        return self.compiled.finditer(text, *edges) if self.lets(text) else iter(())

    def search(self, text: str, *edges: int) -> re.Match[str] | None:
        """As the pattern's own."""
        return self.compiled.search(text, *edges) if self.lets(text) else None


def lazily(pattern: str, flags: int = 0, needs: tuple[str, ...] = ()) -> re.Pattern[str]:
    """The pattern, compiled at its first use; re.error comes only then. Ask the pattern itself, it is nothing to give to ``re.search``.

    ``needs``: pieces of which at least one stands in everything that the pattern fits, in small letters where it is for any case.
    To look for a few pieces takes a tenth of the time of a search, and most texts hold none.
    """
    return cast("re.Pattern[str]", Gated(pattern, flags, needs) if needs else Lazy(pattern, flags))
