"""Going through findings: where the caret goes for one, which one it stands in, which comes next."""

from __future__ import annotations

from collections.abc import Sequence

from communique.checking.finding import Finding
from communique.fields import FIELDS, SECTIONS
from communique_ui.caret import Caret
from communique_ui.panels.tally import section_of


def caret_of(finding: Finding) -> Caret:
    """The place of a finding, its words selected."""
    place = finding.place
    return Caret(place.field, place.block, place.end, place.start if place.end > place.start else None)


def is_at(finding: Finding, caret: Caret | None) -> bool:
    """Whether a caret or selection stands in the words of a finding, or of one of its other places."""
    if caret is None:
        return False
    for place in (finding.place, *finding.others):
        if (place.field, place.block) == (caret.field, caret.block):
            low, high = sorted((caret.position, caret.position if caret.anchor is None else caret.anchor))
            if (place.start <= high and low <= place.end) or place.start == place.end == 0:
                return True
    return False


def next_from(caret: Caret | None, findings: Sequence[Finding], by: int) -> int:
    """The number of the finding to go to from the caret; findings are in the order of the text."""
    on = [n for n, one in enumerate(findings) if caret == caret_of(one)]
    if on:
        return on[-1] + by if by > 0 else on[0] + by
    same = [n for n, one in enumerate(findings) if caret and (one.place.field, one.place.block) == (caret.field, caret.block)]
    if caret is None or not same:
        return _from_section(caret, findings, by)
    behind = [n for n in same if findings[n].place.start >= caret.position]
    if by > 0:
        return behind[0] if behind else same[-1] + 1
    before = [n for n in same if findings[n].place.end < caret.position]
    return before[-1] if before else same[0] - 1


def _from_section(caret: Caret | None, findings: Sequence[Finding], by: int) -> int:
    order = [key for key, _ in SECTIONS]
    if caret is None:
        return 0 if by > 0 else len(findings) - 1
    here = next((order.index(one.section) for one in FIELDS if one.key == caret.field), 0)
    after = [n for n, one in enumerate(findings) if order.index(section_of(one)) >= here]
    if by > 0:
        return after[0] if after else 0
    return (after[0] if after else len(findings)) - 1
