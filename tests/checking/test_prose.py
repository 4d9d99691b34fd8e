"""Whole releases of many houses, written for this: what a careful editor marks is found, and nothing else.

Rules on missing parts (ST) are left to their cases: they depend on what the import makes of a text.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

from communique.checking.checker import Checker
from communique.house_style.load import load
from communique.importing.load import load as read

FILES = sorted((Path(__file__).resolve().parent / "prose").glob("*.toml"))


@cache
def checker(pack: str) -> Checker:
    return Checker(load(pack))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_release_has_the_findings_that_an_editor_makes_and_no_other(file: Path) -> None:
    case = tomllib.loads(file.read_text("utf-8"))
    house = checker(case["style"])
    release = read(case["text"].encode(), "release.txt", known=house.style.people).release
    found = [f"{one.rule} {' '.join(one.text.split())[:40]}".strip() for one in house.check(release) if one.rule[:2] != "ST"]
    assert sorted(found) == sorted(case["expected"])
