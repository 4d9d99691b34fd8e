"""Every rule says what its cases say, every rule has cases, and every file of cases has a rule."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from casebook import FOLDER, Case, findings, mended, read

from communique.checking.finding import Finding
from communique.checking.table import RULES

CODES = sorted(RULES)


def test_every_rule_has_cases_and_every_file_of_cases_a_rule() -> None:
    assert sorted(file.stem for file in FOLDER.glob("*.toml")) == CODES


@pytest.mark.parametrize("code", CODES)
def test_a_rule_says_what_its_cases_say_and_nothing_else_does(code: str) -> None:
    cases = read(FOLDER / f"{code}.toml")
    assert [fault for case in cases for fault in faults(case)] == []
    kinds = {case.kind for case in cases}
    assert "pass" in kinds and kinds & {"fail", "fix"}, "it shows what the rule leaves alone and what it finds"
    offers = any(finding.fixes for case in cases for finding in findings(case))
    assert offers == ("fix" in kinds), "a rule with fixes shows one; a rule without them cannot"
    assert [str(case) for case in cases if findings(case, on=False)] == [], "without the rule no case fails"


def faults(case: Case) -> Iterator[str]:
    """What a case says and its rule does not."""
    found = findings(case)
    shown = [(one.rule, one.text, one.message) for one in found]
    if case.kind == "pass":
        if found:
            yield f"{case}: found {shown} in {case.keys}"
        return
    if not found or any(one.rule != case.code for one in found):
        yield f"{case}: found {shown} in {case.keys}"
        return
    if "marks" in case.keys and [one.text for one in found] != case.keys["marks"]:
        yield f"{case}: marks {[one.text for one in found]}, not {case.keys['marks']}"
    if "says" in case.keys and case.keys["says"] not in found[0].message:
        yield f"{case}: says {found[0].message}"
    if "count" in case.keys and sum(1 + len(one.others) for one in found) != case.keys["count"]:
        yield f"{case}: counts {[(one.text, len(one.others)) for one in found]}"
    if case.kind == "fix":
        yield from _fix_faults(case, found[0])
    for one in found:
        yield from (f"{case}: {fault}" for fault in wording(one))


def _fix_faults(case: Case, first: Finding) -> Iterator[str]:
    wanted, got = case.keys["to"], mended(case)
    if got != ([wanted] if isinstance(wanted, str) else wanted):
        yield f"{case}: becomes {got}"
    if "safe" in case.keys and any(fix.safe is not case.keys["safe"] for fix in first.fixes):
        yield f"{case}: safe is {[fix.safe for fix in first.fixes]}"


def wording(one: Finding) -> Iterator[str]:
    """What is wrong with a finding's own words."""
    if len(one.message) > 90:
        yield f"the message has {len(one.message)} characters: {one.message}"
    if "\n" in one.message or one.message.rstrip("”")[-1] not in ".?":
        yield f"the message is not one sentence: {one.message}"
    if not one.why or not one.source or len(one.why.split()) > 20:
        yield f"{one.rule} says why in {len(one.why.split())} words"
