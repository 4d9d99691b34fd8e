"""Patterns compiled late are patterns like any other."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from re import _parser as parser  # type: ignore[attr-defined]  # private, and here only to prove something of patterns
from typing import Any

import pytest

import communique
from communique.patterns import Gated, Lazy, lazily


def test_a_lazy_pattern_finds_what_the_pattern_finds() -> None:
    lazy, plain = lazily(r"(?P<first>\w)\w*", re.I), re.compile(r"(?P<first>\w)\w*", re.I)
    assert lazy.findall("Ab cd") == plain.findall("Ab cd")
    assert lazy.sub(r"\g<first>", "Ab cd") == "A c"
    assert (lazy.pattern, lazy.flags, lazy.groups, lazy.groupindex) == (plain.pattern, plain.flags, plain.groups, plain.groupindex)


def test_a_pattern_is_compiled_no_earlier_than_it_is_asked() -> None:
    broken = lazily("(")
    with pytest.raises(re.error):
        broken.search("")


def _with_patterns() -> list[str]:
    root = Path(communique.__file__).parent
    files = [file for file in sorted(root.rglob("*.py")) if "= lazily(" in file.read_text("utf-8")]
    return [".".join(("communique", *file.relative_to(root).with_suffix("").parts)).removesuffix(".__init__") for file in files]


@pytest.mark.parametrize("name", _with_patterns())
def test_every_pattern_of_the_program_compiles(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__file__
    tree = ast.parse(Path(module.__file__).read_text("utf-8"))
    named = [t.id for node in tree.body if isinstance(node, ast.Assign) for t in node.targets if isinstance(t, ast.Name)]
    lazy = [getattr(module, one) for one in named if isinstance(getattr(module, one), Lazy)]
    assert all(one.compiled.pattern == one.pattern for one in lazy)


def test_a_pattern_is_not_searched_for_in_a_text_without_its_pieces() -> None:
    never = lazily("(", needs=("crew",))
    assert never.search("a quay") is None and list(never.finditer("a quay")) == []
    with pytest.raises(re.error):
        never.search("a crew")


def test_pieces_are_found_in_any_case_where_the_pattern_is_for_any() -> None:
    assert lazily(r"crews?", re.I, ("crew",)).search("TWO CREWS")
    assert not lazily(r"crews?", needs=("crew",)).search("TWO CREWS")


def _gated(value: object) -> Iterator[Gated]:
    if isinstance(value, Gated):
        yield value
    elif isinstance(value, (tuple, list, dict)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _gated(one)


GATED = {f"{name} {n}": one for name in _with_patterns() for n, one in enumerate(_gated(vars(importlib.import_module(name))))}


@pytest.mark.parametrize("name", GATED)
def test_whatever_a_pattern_fits_holds_one_of_its_pieces(name: str) -> None:
    gated = GATED[name]
    any_case = bool(gated.flags & re.IGNORECASE)
    ways = _without(parser.parse(gated.pattern, gated.flags), gated.needs, {""}, any_case)
    assert not ways, f"fits a text that ends in one of {sorted(ways)[:3]} and holds no piece"


def _without(parts: Iterable[Any], needs: tuple[str, ...], before: set[str], any_case: bool) -> set[str]:
    """How the words may end that some parts of a pattern fit without any of the pieces; a sign that may be any is NUL."""
    for kind, what in parts:
        if kind is parser.LITERAL or kind is parser.NOT_LITERAL or kind in (parser.ANY, parser.IN, parser.GROUPREF):
            signs = _signs(kind, what, any_case)
            after = {words + sign for words in before for sign in signs}
        elif kind is parser.BRANCH:
            after = set().union(*(_without(one, needs, before, any_case) for one in what[1]))
        elif kind is parser.SUBPATTERN:
            after = _without(what[3], needs, before, any_case or bool(what[1] & re.IGNORECASE))
        elif kind in (parser.MAX_REPEAT, parser.MIN_REPEAT, parser.POSSESSIVE_REPEAT):
            least, most, inner = what
            after = before
            for _ in range(min(max(least, 1), 8)):
                after = _without(inner, needs, after, any_case)
            after |= _without(inner, needs, {"\0"}, any_case) if most > 1 and after else set()
            after |= before if least == 0 else set()
        elif kind is parser.ASSERT and what[0] == 1:  # what stands behind is in the text too
            after = {words for words in before if _without(what[1], needs, {words}, any_case)}
        else:  # edges, and what stands before or must not stand there, add nothing
            after = before
        before = {words[-40:] for words in after if not any(piece in words for piece in needs)}
    return before


def _signs(kind: object, what: Any, any_case: bool) -> list[str]:
    """The signs that one place of a pattern may fit; NUL where they are more than a few."""
    if kind is parser.LITERAL:
        what = [(kind, what)]
    if kind not in (parser.LITERAL, parser.IN) or any(one not in (parser.LITERAL, parser.RANGE) for one, _ in what):
        return ["\0"]
    edges = [(value, value) if one is parser.LITERAL else value for one, value in what]
    signs = [chr(n) for first, last in edges for n in range(first, last + 1)] if sum(z - a for a, z in edges) < 12 else ["\0"]
    return [sign.casefold() for sign in signs] if any_case else signs


def test_in_the_texts_of_the_cases_no_gate_hides_what_its_pattern_fits() -> None:
    folder = Path(__file__).resolve().parents[1] / "checking"
    lines = {line for file in folder.rglob("*.toml") for line in file.read_text("utf-8").splitlines() if line}
    hidden = {(name, line) for line in lines for name, one in GATED.items() if not one.lets(line) and one.compiled.search(line)}
    assert len(lines) > 1000 and not hidden
