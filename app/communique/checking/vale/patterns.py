"""Patterns from packs: joined as the dialect joins them, matched by ``regex`` under a time limit behind one RE2 gate, never by ``re``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

import regex

from communique.checking.vale.widening import widened
from communique.errors import StyleError

SECONDS = 0.05
"""How long one pattern may look at one block; after that the rule is stopped and said to be."""

LONGEST = 2_000
"""Characters of one pattern."""

_FLAG = re.compile(r"\(\?([aimsux]+)\)")
_NUMBERED = re.compile(r"\\[1-9]|\(\?P=|\\k<|\\g<")
_MEMORY = 256 * 1024 * 1024


class TooSlowError(Exception):
    """A pattern was stopped at its time limit."""


def compiled(pattern: str, ignore_case: bool = False) -> Any:
    """A pattern ready to search; StyleError with the reason where it is none."""
    if len(pattern) > LONGEST * 400:
        raise StyleError("This pattern is too long.")
    try:
        return _compiled(pattern, ignore_case)
    except (regex.error, RecursionError, OverflowError, ValueError) as trouble:
        reason = str(trouble).split(" at position")[0]
        raise StyleError(f"“{_shown(pattern)}” is no pattern: {reason}.") from trouble


def validate(patterns: Sequence[str], ignore_case: bool = False) -> None:
    """StyleError for the first pattern that is none. What the gate's own reading takes is not compiled yet: most patterns never run."""
    for pattern in patterns:
        if widened(pattern) is None:
            compiled(pattern, ignore_case)


@lru_cache(maxsize=4096)
def _compiled(pattern: str, ignore_case: bool) -> Any:
    return regex.compile(pattern, regex.MULTILINE | (regex.IGNORECASE if ignore_case else 0))


def search(pattern: Any, text: str, at: int = 0) -> Any:
    """The first match from an offset, or None; TooSlowError at the time limit."""
    try:
        return pattern.search(text, at, timeout=SECONDS)
    except TimeoutError as trouble:
        raise TooSlowError from trouble


def matches(pattern: Any, text: str) -> Iterator[Any]:
    """Every match in order; TooSlowError at the time limit."""
    try:
        yield from pattern.finditer(text, timeout=SECONDS)
    except TimeoutError as trouble:
        raise TooSlowError from trouble


def flagged(tokens: Sequence[str]) -> list[str]:
    """Tokens with an inline flag made explicit: in the dialect ``(?i)`` in one token holds for all later alternatives as well."""
    flags, out = "", []
    for token in tokens:
        pieces, at = [], 0
        for found in _FLAG.finditer(token) if "(?" in token else ():
            before = token[at : found.start()]
            if _depth(token[: found.start()]):
                continue
            pieces.append(f"(?{flags}:{before})" if flags and before else before)
            flags, at = "".join(sorted(set(flags) | set(found[1]))), found.end()
        rest = token[at:]
        pieces.append(f"(?{flags}:{rest})" if flags and rest else rest)
        out.append("".join(pieces))
    return out


def _depth(before: str) -> int:
    plain = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "", before)
    return plain.count("(") - plain.count(")")


def has_numbers(tokens: Sequence[str]) -> bool:
    """Whether some token refers to a group by number or name: such tokens only mean something all together."""
    return any(_NUMBERED.search(token) for token in tokens)


class Gate:
    """One RE2 set over every pattern of many rules: one pass over a text names the few that can match."""

    def __init__(self) -> None:
        self._patterns: list[str] = []
        self._always: set[int] = set()
        self._numbers: list[int] = []
        self._set: Any = None
        self._count = 0

    def add(self, pattern: str) -> int:
        """The number of a pattern, by which ``candidates`` will name it."""
        number, self._count = self._count, self._count + 1
        wide = widened(pattern)
        if wide is None:
            self._always.add(number)
        else:
            self._patterns.append(wide)
            self._numbers.append(number)
        return number

    def candidates(self, text: str) -> frozenset[int]:
        """The patterns that may match in a text; all others cannot."""
        if self._set is None:
            self._build()
        if not self._set:
            return frozenset(range(self._count))
        return frozenset(self._numbers[n] for n in self._set.Match(text) or ()) | self._always

    def _build(self) -> None:
        try:
            import re2
        except ImportError:  # no build for this platform: everything is a candidate, the results are the same
            self._set = False
            return
        options = re2.Options()
        options.max_mem, options.log_errors, options.never_capture = _MEMORY, False, True
        gate = re2.Set.SearchSet(options)
        kept = []
        for number, pattern in zip(self._numbers, self._patterns, strict=True):
            try:
                gate.Add(pattern)
                kept.append(number)
            except Exception:  # noqa: BLE001 - re2 raises its own error class, not exported by every build
                self._always.add(number)
        self._numbers = kept
        gate.Compile()
        self._set = gate


def _shown(pattern: str) -> str:
    return pattern if len(pattern) <= 60 else pattern[:59] + "…"
