"""Apply fixes until nothing is left to apply: one fix may bring another rule's words into reach."""

from __future__ import annotations

from communique.checking.checker import Checker
from communique.checking.finding import Finding, Fix
from communique.checking.fixing import apply, is_refused
from communique.house_style.style import HouseStyle
from communique.release import Release

ROUNDS = 8


def fixed(release: Release, style: HouseStyle, *, safe_only: bool) -> tuple[Release, int]:
    """The release with every safe fix applied (or every fix that is the only choice), and how many; approved quotes stay untouched."""
    checker, applied = Checker(style), 0
    for _ in range(ROUNDS):
        count = 0
        for finding in reversed(checker.check(release)):  # from the end, so that offsets before it still hold
            fix = _chosen(finding, safe_only)
            if fix is not None and not is_refused(release, fix) and _still_stands(checker, release, finding):
                release, count = apply(release, fix), count + 1
        applied += count
        if not count:
            break
    return release, applied


def _chosen(finding: Finding, safe_only: bool) -> Fix | None:
    safe = [fix for fix in finding.fixes if fix.safe]
    if safe:
        return safe[0]
    return finding.fixes[0] if len(finding.fixes) == 1 and not safe_only else None


def _still_stands(checker: Checker, release: Release, finding: Finding) -> bool:
    return any((one.rule, one.place, one.text) == (finding.rule, finding.place, finding.text) for one in checker.check(release))
