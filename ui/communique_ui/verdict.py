"""What the worker says of one state of the release: the findings that stand, those waived, the waivers that lapsed, the rules that kept silent."""

from __future__ import annotations

from dataclasses import dataclass

from communique.checking.finding import Finding
from communique.release import Waiver


@dataclass(frozen=True, slots=True)
class Verdict:
    """As ``checking.checker.Verdict``, which would load every rule; ``silent`` are sentences on what could not be checked, and why."""

    findings: tuple[Finding, ...] = ()
    waived: tuple[tuple[Finding, Waiver], ...] = ()
    lapsed: tuple[Waiver, ...] = ()
    silent: tuple[str, ...] = ()
