"""How many findings there are, by section and by severity: the one count that tab, rail, status bar and list all show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from communique.checking.finding import Finding, Severity
from communique.fields import FIELDS, SECTIONS
from communique.fields import field as field_of
from communique.release import Release
from communique.text import Text

_SECTION_OF = {one.key: one.section for one in FIELDS}
ELSEWHERE = {"unplaced": "body"}
COUNTED = frozenset(("quotes", "speakers", "contacts", "images"))


@dataclass(frozen=True, slots=True)
class Row:
    """What the outline says of a section: findings, the gravest of them, whether it holds anything, and how many parts it has (0: not counted).

    ``is_waiting``: all that was found is that something is not there yet.
    """

    key: str
    title: str
    findings: int = 0
    worst: Severity | None = None
    is_empty: bool = True
    parts: int = 0
    is_waiting: bool = False


def section_of(finding: Finding) -> str:
    """The key in SECTIONS that a finding is counted under."""
    return section_of_field(finding.place.field)


def section_of_field(field: str) -> str:
    """The key in SECTIONS that a field belongs to; fields that a rule alone knows are counted under the details."""
    return _SECTION_OF.get(field) or ELSEWHERE.get(field, "details")


def is_field(key: str) -> bool:
    """Whether FIELDS has a field of this key."""
    return key in _SECTION_OF


def rows(release: Release, findings: Sequence[Finding], lacked: frozenset[str] = frozenset()) -> tuple[Row, ...]:
    """A row for every section, in order, save empty ones that the kind of release does without; their findings add up to all there are."""
    by_section: dict[str, list[Finding]] = {}
    for finding in findings:
        by_section.setdefault(section_of(finding), []).append(finding)
    made = (_row(release, key, title, by_section.get(key, [])) for key, title in SECTIONS)
    return tuple(row for row in made if row.findings or not row.is_empty or row.key not in lacked)


def by_severity(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many findings of each severity, the gravest first."""
    counts = dict.fromkeys(sorted(Severity, reverse=True), 0)
    for finding in findings:
        counts[finding.severity] += 1
    return counts


def _row(release: Release, key: str, title: str, findings: list[Finding]) -> Row:
    values = [one.get(release) for one in FIELDS if one.section == key and one.key != "language"]
    parts = len(values[0]) if key in COUNTED else 0
    is_waiting = bool(findings) and all(_is_about_nothing(release, finding) for finding in findings)
    worst = max((f.severity for f in findings), default=None)
    return Row(key, title, len(findings), worst, all(map(is_empty, values)), parts, is_waiting)


def is_empty(value: object) -> bool:
    """Whether a field's value holds nothing yet."""
    return not value.plain if isinstance(value, Text) else not value


def _is_about_nothing(release: Release, finding: Finding) -> bool:
    field = finding.place.field
    return field in _SECTION_OF and is_empty(field_of(field).get(release))
