"""The rules of the house: every family in one table, by code."""

from __future__ import annotations

from communique.checking.families import (
    acronyms,
    amounts,
    blanks,
    capitals,
    datelines,
    dates,
    lengths,
    marks,
    names,
    near_names,
    numbers,
    punctuation,
    spacing,
    speech,
    structure,
    times,
    titles,
    tongues,
    words,
)
from communique.checking.rules import Rule

FAMILIES = (
    structure,
    blanks,
    capitals,
    datelines,
    dates,
    marks,
    acronyms,
    lengths,
    names,
    near_names,
    times,
    titles,
    tongues,
    speech,
    numbers,
    punctuation,
    amounts,
    spacing,
    words,
)


def _table() -> dict[str, Rule]:
    rules = [rule for family in FAMILIES for rule in family.RULES]
    table = {rule.code: rule for rule in rules}
    if len(table) < len(rules):
        raise ValueError("two rules have one code")
    return dict(sorted(table.items()))


RULES: dict[str, Rule] = _table()
