"""Approval of a release as a whole: an entry of its history, good until a new draft is begun."""

from __future__ import annotations

from dataclasses import replace

from communique.release import Event, Release

APPROVED = "Release approved"
REOPENED = "New draft"


def approval(release: Release) -> Event | None:
    """The approval that holds: who gave it and when; None for a draft."""
    last = next((one for one in reversed(release.history) if one.what in (APPROVED, REOPENED)), None)
    return last if last is not None and last.what == APPROVED else None


def approved(release: Release, by: str, at: str) -> Release:
    """The release approved as it stands; ``at`` is ISO in UTC."""
    return replace(release, history=(*release.history, Event(at, APPROVED, by)))


def reopened(release: Release, by: str, at: str) -> Release:
    """The release as a draft again; that it was approved stays in its history."""
    return replace(release, history=(*release.history, Event(at, REOPENED, by)))
