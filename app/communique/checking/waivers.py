"""Waivers: findings that somebody ruled not to apply, with a reason; they fit the same words only."""

from __future__ import annotations

import hashlib

from communique.checking.finding import Finding
from communique.errors import UsageError
from communique.house_style.style import HouseStyle
from communique.release import Release, Waiver, WaiverScope

REASONS = ("direct quotation", "official name", "legal wording", "approver asked", "other")
NEVER_WAIVED = ("INTERNAL",)


def waiver(finding: Finding, scope: WaiverScope, reason: str, by: str = "", at: str = "") -> Waiver:
    """A waiver of a finding: ``here`` for this place, ``release`` for these words anywhere in it, ``house`` also proposed to the house."""
    if not reason.strip():
        raise UsageError("Say why this finding does not apply.")
    here = scope == "here"
    return Waiver(
        finding.rule, scope, reason.strip(), by=by, at=at,
        field=finding.place.field if here else "", block=finding.place.block if here else None, letters=letters(finding),
    )  # fmt: skip


def letters(finding: Finding) -> str:
    """The SHA-256 of the words a finding marks; for a finding on a whole field, of what it says."""
    return hashlib.sha256((finding.text or finding.message).encode()).hexdigest()


def fits(one: Waiver, finding: Finding) -> bool:
    """Whether a waiver is about this finding, on the same words."""
    if one.rule != finding.rule or one.letters != letters(finding):
        return False
    return one.scope != "here" or (one.field, one.block) == (finding.place.field, finding.place.block)


def divided(
    release: Release, style: HouseStyle, findings: tuple[Finding, ...]
) -> tuple[tuple[Finding, ...], tuple[tuple[Finding, Waiver], ...], tuple[Waiver, ...]]:
    """Findings that stand; those waived, with their waiver; and waivers that lapsed because their words changed or went."""
    house = tuple(
        Waiver(rule, "house", "agreed in the house style", letters=sha)
        for rule, _, sha in (w.partition(":") for w in style.waived)
    )
    standing: list[Finding] = []
    waived: list[tuple[Finding, Waiver]] = []
    for finding in findings:
        one = next((w for w in (*release.waivers, *house) if fits(w, finding)), None)
        if one is None or finding.rule in NEVER_WAIVED:
            standing.append(finding)
        else:
            waived.append((finding, one))
    used = {id(one) for _, one in waived}
    return tuple(standing), tuple(waived), tuple(one for one in release.waivers if id(one) not in used)


def proposals(release: Release) -> tuple[Waiver, ...]:
    """The waivers that are proposed for the house."""
    return tuple(one for one in release.waivers if one.scope == "house")
