"""Patterns compiled late are patterns like any other."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest

import communique
from communique.patterns import Lazy, lazily


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
