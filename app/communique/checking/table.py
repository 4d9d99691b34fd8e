"""The rules of the house: every family in one table, by code."""

from __future__ import annotations

from communique.checking.families import (
    acronyms,
    agreement,
    amounts,
    blanks,
    capitals,
    characters,
    datelines,
    dates,
    dictionary,
    grammar,
    joints,
    leaks,
    lengths,
    links,
    marks,
    names,
    near_names,
    numbers,
    plain,
    punctuation,
    sensitive,
    spacing,
    speech,
    structure,
    times,
    titles,
    tongues,
    totals,
    versions,
    words,
)
from communique.checking.rules import Rule

FAMILIES = (
    acronyms, agreement, amounts, blanks, capitals, characters, datelines, dates, dictionary, grammar, joints, leaks, lengths,
    links, marks, names, near_names, numbers, plain, punctuation, sensitive, spacing, speech, structure, times, titles,
    tongues, totals, versions, words,
)  # fmt: skip


def _table() -> dict[str, Rule]:
    rules = [rule for family in FAMILIES for rule in family.RULES]
    table = {rule.code: rule for rule in rules}
    if len(table) < len(rules):
        raise ValueError("two rules have one code")
    return dict(sorted(table.items()))


RULES: dict[str, Rule] = _table()
