"""Try every pattern of a pack on strings made to blow it up, once, when the pack is loaded."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from functools import lru_cache

import regex

from communique.checking.vale.definition import Definition

SECONDS = 0.02
"""What one attack may take; honest patterns take microseconds."""

REPEATS = 64
_NESTED = re.compile(r"[+*}]")
_LITERAL = re.compile(r"[A-Za-z0-9 ,.;:“”\"'()–-]")
ATTACKS = tuple(
    part * REPEATS + "\x00"
    for part in ("a", " ", "1", "A", "a ", "1 ", "A ", "aA", "a,", "a, ", "A. ", "“a", "a”", "\"a", "a@", "a.", "-a", "<a>", "\t", "é ")
)


def slow_pattern(definition: Definition) -> str:
    """The first pattern of a rule that does not come to an end in time on some attack, or an empty text."""
    folds = str(definition.keys.get("ignorecase", "")).casefold() == "true"
    for pattern in _patterns(definition):
        if _is_suspect(pattern) and _is_slow(pattern, folds):
            return pattern if len(pattern) <= 80 else pattern[:79] + "…"
    return ""


def _patterns(definition: Definition) -> Iterator[str]:
    keys = definition.keys
    for key in ("token", "first", "second", "match", "prefix"):
        if isinstance(keys.get(key), str):
            yield keys[key]
    for key in ("tokens", "raw", "exceptions", "filters"):
        value = keys.get(key, ())
        yield from (one if isinstance(one, str) else str(one.get("pattern", "")) for one in ([value] if isinstance(value, str) else value))
    for key in ("swap", "either"):
        value = keys.get(key, {})
        for one in value if isinstance(value, list) else [value]:
            yield from one if isinstance(one, dict) else ()


def _is_suspect(pattern: str) -> bool:
    """Two open-ended repeats are needed to blow up; most patterns have none."""
    return len(re.findall(r"(?<!\\)(?:[+*]|\{\d*,\d*\})", pattern)) >= 2 or (
        bool(_NESTED.search(pattern)) and bool(re.search(r"\\s[+*]|\\s\{|\s[+*]\$", pattern))
    )


@lru_cache(maxsize=4096)
def _is_slow(pattern: str, folds: bool) -> bool:
    try:
        made = regex.compile(pattern, regex.MULTILINE | (regex.IGNORECASE if folds else 0))
    except (regex.error, ValueError, OverflowError, RecursionError):
        return False
    own = "".join(dict.fromkeys(_LITERAL.findall(pattern)))[:12]
    for attack in (*ATTACKS, own * 12 + "\x00", *(letter * REPEATS + "\x00" for letter in own)):
        begun = time.perf_counter()
        try:
            for _ in made.finditer(attack, timeout=SECONDS):
                if time.perf_counter() - begun > SECONDS:
                    return True
        except TimeoutError:
            return True
    return False
