"""What is looked at before an export, as lines with a glyph: findings, ignored ones, approvals, embargo, contacts, files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from communique import dates, quotes
from communique.checking.finding import Finding, Severity
from communique.errors import CommuniqueError
from communique.release import Embargo, Release, Waiver
from communique_ui.panels.tally import by_severity
from communique_ui.verdict import Verdict
from communique_ui.wording import translate

SHOWN_REASONS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a state (must, should, suggestion, fine) and a sentence."""

    state: str
    text: str


def lines(release: Release, verdict: Verdict, formats: Sequence[str], now: datetime) -> tuple[Line, ...]:
    """The check list of an export, the gravest things first to see; ``now`` is aware."""
    made = [*_findings(verdict.findings), *_waived(verdict.waived), _approvals(release)]
    if release.embargo is not None:
        made.append(embargo(release.embargo, now))
    made.append(_contacts(release))
    if {"pdf", "print"} & set(formats):
        made.append(Line("fine", translate("Checklist", "The PDF is tagged and carries its fonts.")))
    made.append(Line("fine", translate("Checklist", "Each file is read back and must say the same words.")))
    return tuple(line for line in made if line.text)


def embargo(value: Embargo, now: datetime) -> Line:
    """Until when the release is held back, in wall time and UTC; or that it is not any more."""
    try:
        instant = dates.instant(value)
    except CommuniqueError as trouble:
        return Line("must", str(trouble))
    place = value.zone.split("/")[-1].replace("_", " ")
    if instant <= now:
        lifted = translate("Checklist", "The embargo was lifted at {time}, {zone}. Its line still stands in the text.")
        return Line("should", lifted.format(time=f"{value.local:%H:%M}", zone=place))
    return Line(
        "should",
        translate("Checklist", "EMBARGOED until {time} {zone} on {day} ({utc} UTC)").format(
            time=f"{value.local:%H:%M}", zone=place, day=dates.iso(dates.partial(value.local.date())), utc=f"{instant:%H:%M}"
        ),
    )


def _findings(findings: Sequence[Finding]) -> list[Line]:
    counts = by_severity(findings)
    must, should = counts[Severity.MUST_FIX], counts[Severity.SHOULD_FIX]
    first = Line("must", translate("Checklist", "%n problems must be fixed.", "", must))
    made = [first if must else Line("fine", translate("Checklist", "Nothing must be fixed."))]
    if should:
        made.append(Line("should", translate("Checklist", "%n problems should be fixed.", "", should)))
    return made


def _waived(waived: Sequence[tuple[Finding, Waiver]]) -> list[Line]:
    ignored = translate("Checklist", "Ignored: {title} ({reason})")
    made = [Line("suggestion", ignored.format(title=f.title or f.message, reason=w.reason)) for f, w in waived]
    if len(made) > SHOWN_REASONS:
        return [*made[:SHOWN_REASONS], Line("suggestion", translate("Checklist", "and %n more ignored", "", len(made) - SHOWN_REASONS))]
    return made


def _approvals(release: Release) -> Line:
    open_ones = sum(1 for quote in release.quotes if not quotes.is_approved(release, quote))
    if not release.quotes:
        return Line("", "")
    if not open_ones:
        return Line("fine", translate("Checklist", "Every quote is approved as it stands."))
    return Line("should", translate("Checklist", "%n quotes are not approved.", "", open_ones))


def _contacts(release: Release) -> Line:
    if not release.contacts:
        return Line("should", translate("Checklist", "No contact: the press has nobody to call."))
    private = sum(len(contact.private) for contact in release.contacts)
    said = translate("Checklist", "%n contacts", "", len(release.contacts))
    if private:
        said += "; " + translate("Checklist", "%n private parts stay out", "", private)
    return Line("fine", f"{said}.")
