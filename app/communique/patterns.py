"""Patterns that are compiled when they are first asked for: a process that needs a few of many does not wait for all."""

from __future__ import annotations

import re
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


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled at its first use; re.error comes only then. Ask the pattern itself, it is nothing to give to ``re.search``."""
    return cast("re.Pattern[str]", Lazy(pattern, flags))
