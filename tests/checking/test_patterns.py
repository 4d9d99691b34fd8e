"""No pattern of the product's own takes longer than the text: each is attacked with strings pumped from its own parts."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterable, Iterator
from re import _constants as code
from re import _parser as parser
from types import ModuleType

import pytest

import communique.checking
from communique.checking.checker import INTERNAL, Checker
from communique.house_style.load import load
from communique.patterns import Lazy
from communique.release import Block, Release
from communique.text import Span, Text

SIZES = (30, 120, 480, 1_920, 7_680)
SECONDS = 0.15
COMMON = (
    " ", "a", "A", "1", "\u00a0", "a ", "A ", "1 ", "a, ", "A, ", "1, ", "1.", "a.", "“", "”", '"', "'", "(", ")", "[", "-", "–", " – ", "a-", "A-",
    "é",
    "ب", "the ", "and ", "of ", "Aa ", "Aa, ", "Aa of ", "one ", "10 ", "1:", "/", "a/", "@", "a@", "a.a", "!", "?", "…", "\t", "x", "XX", "US$1 ",
)  # fmt: skip
MOST_PARTS = 12


def patterns() -> dict[str, re.Pattern[str]]:
    """Every pattern that a module of the checker holds, and those its rules make of the shipped packs, each once, by where they stand."""
    found = [(f"{module.__name__.removeprefix('communique.checking.')}.{name}", pattern)
             for module in modules() for name, value in vars(module).items() for pattern in held(value)]  # fmt: skip
    once = {pattern.pattern: (place, pattern) for place, pattern in (*made(), *found)}
    named: dict[str, re.Pattern[str]] = {}
    for place, pattern in once.values():
        named[place if place not in named else f"{place} {len(named)}"] = pattern
    return named


def modules() -> Iterator[ModuleType]:
    for one in pkgutil.walk_packages(communique.checking.__path__, "communique.checking."):
        if ".vale" not in one.name:
            yield importlib.import_module(one.name)


def held(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Lazy):
        yield value.compiled
    elif isinstance(value, (tuple, list, frozenset)):
        for one in value:
            yield from held(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from held(one)


def made() -> Iterator[tuple[str, re.Pattern[str]]]:
    """What rules compile from a pack's settings and keep."""
    words = Text("Two crews of ICRO said: “We sail.” The killer was arrested.", (Span(25, 33, "speech", "q"),))
    for pack in ("international", "us-newsroom"):
        checker = Checker(load(pack))
        checker.check(Release(headline=Text("Crews sail"), body=(Block("b", "paragraph", words),)))
        for active in checker._active:
            for name, fact in active.brief._facts.items():
                for n, pattern in enumerate(held(fact)):
                    yield f"{pack} {active.rule.code} {name}[{n}]", pattern


def pumps(pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """A beginning and a part to repeat behind it: for each repetition in the pattern what leads to it and what it repeats."""
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    parts: list[tuple[str, str]] = []
    walk(tree, "", parts)
    seen = dict.fromkeys(part for part in parts if part[1])
    step = max(1, len(seen) // MOST_PARTS)
    yield from list(seen)[::step]
    yield from (("", one) for one in COMMON)


def walk(tree: Iterable[tuple[object, object]], before: str, parts: list[tuple[str, str]]) -> str:
    """A text that matches the tree; on the way every repetition is noted with what came before it."""
    made_text = ""
    for op, value in tree:
        made_text += sample(op, value, before + made_text, parts)
    return made_text


def sample(op: object, value: object, before: str, parts: list[tuple[str, str]]) -> str:
    if op is code.LITERAL:
        return chr(value)  # type: ignore[call-overload]
    if op is code.NOT_LITERAL or op is code.ANY:
        return "a"
    if op is code.IN:
        return chosen(value)  # type: ignore[arg-type]
    if op in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
        least, most, inner = value  # type: ignore[misc]
        text = walk(inner, before, parts)
        if most > 1:
            parts += [(before, text), (before + text, text + " ")]
        return text * min(least, 3)
    if op is code.SUBPATTERN:
        return walk(value[-1], before, parts)  # type: ignore[index]
    if op is code.ATOMIC_GROUP:
        return walk(value, before, parts)  # type: ignore[arg-type]
    if op is code.BRANCH:
        return next(walk(one, before, parts) for one in value[1])  # type: ignore[index]
    return ""


def chosen(parts: list[tuple[object, object]]) -> str:
    """A character of a class."""
    for op, value in parts:
        if op is code.LITERAL:
            return chr(value)  # type: ignore[call-overload]
        if op is code.RANGE:
            return chr(value[0])  # type: ignore[index]
        if op is code.CATEGORY:
            return {code.CATEGORY_DIGIT: "1", code.CATEGORY_SPACE: " ", code.CATEGORY_NOT_WORD: "-"}.get(value, "a")  # type: ignore[call-overload]
    return "a"


def attack(pattern: re.Pattern[str]) -> Iterator[str]:
    """The pumped strings a pattern is slow on, with the seconds it took."""
    for before, part in pumps(pattern):
        for size in SIZES:
            text = before + part * (size // len(part)) + "\ue000"
            begun = time.thread_time()
            for _ in pattern.finditer(text):
                pass
            took = time.thread_time() - begun
            if took > SECONDS:
                yield f"{took:.2f} s on {size} characters of {part!r} behind {before!r}"
                return


PATTERNS = patterns()


def test_patterns_are_found() -> None:
    assert len(PATTERNS) > 180


def test_a_pattern_whose_work_grows_with_the_square_of_the_text_is_caught() -> None:
    assert list(attack(re.compile(r"\w+!")))


@pytest.mark.slow
@pytest.mark.parametrize("place", sorted(PATTERNS))
def test_a_pattern_takes_no_longer_than_its_text(place: str) -> None:
    assert list(attack(PATTERNS[place])) == []


@pytest.mark.slow
def test_no_paragraph_makes_a_rule_rest() -> None:
    checker = Checker(load())
    checker.check(Release(headline=Text("Crews refered to it")))  # opens the dictionary
    for part in COMMON:
        words = Text(part * (4_000 // len(part)) + " said.")
        for language in ("en", "fr", "es", "ar"):
            found = checker.check(Release(language=language, body=(Block("b", "paragraph", words),)))
            assert not any(one.rule == INTERNAL for one in found), (part, language)
