"""The page of rules says what the rules say, and each rule's help is whole."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from rules_page import GROUPS, PAGE, page

from communique.checking.table import RULES


def test_the_page_of_rules_is_true() -> None:
    assert PAGE.read_text("utf-8") == page(), "run python tests/checking/rules_page.py"


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_rule_says_what_why_from_where_and_shows_wrong_and_right(code: str) -> None:
    rule = RULES[code]
    assert code[:2] in GROUPS
    missing = [name for name in ("Why", "Source", "Wrong", "Right") if not rule.page(name)]
    assert missing == []
    assert len(rule.page("Why").split()) <= 20
    assert len(rule.title.split()) <= 6
    known = {"INT", "UN", "EU", "GOV", "AP", "REU", "GUA", "COP", "FR", "ES", "AR", "WCAG", "ITU", "NEWS", "ALL", "OBS", "J"}
    assert set(rule.page("Source").split(", ")) <= known
