"""The people of the house recognised among those of an import: the same name takes over what the house knows, a near miss is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from communique.importing.outcome import Note
from communique.languages import fold
from communique.people import full_name
from communique.release import Speaker

NEAREST = 0.84  # of 1: how alike two names must be for somebody to ask about it


def acquainted(speakers: Sequence[Speaker], known: Sequence[Speaker]) -> tuple[tuple[Speaker, ...], tuple[Note, ...]]:
    """The speakers with what the house knows of them (their printed posts stay), and a note for each name that is nearly one of the house's."""
    met: list[Speaker] = []
    notes: list[Note] = []
    for speaker in speakers:
        name = full_name(speaker.name)
        match = next((one for one in known if _is_same(name, full_name(one.name))), None)
        if match is not None:
            met.append(_merged(speaker, match))
            continue
        met.append(speaker)
        near = nearest(name, known)
        if near is not None:
            notes.append(
                Note("name-near", f"“{name}” is nearly “{full_name(near.name)}”, whom the house knows; check who is meant.")
            )
    return tuple(met), tuple(notes)


def nearest(name: str, known: Sequence[Speaker]) -> Speaker | None:
    """Whom of the house a name nearly names; None where nobody's is near enough, or it is somebody's own."""
    near = max(known, key=lambda one: _likeness(name, full_name(one.name)), default=None)
    if near is None or _is_same(name, full_name(near.name)) or _likeness(name, full_name(near.name)) < NEAREST:
        return None
    return near


def _is_same(one: str, other: str) -> bool:
    """Whether two names are one but for case, points, initials and spaces."""
    return _words(one) == _words(other)


def _words(name: str) -> list[str]:
    return [word for part in fold(name).replace("-", " ").split() if len(word := part.strip(".,'")) > 1]


def _likeness(one: str, other: str) -> float:
    from rapidfuzz.distance import DamerauLevenshtein  # only where there are people to compare: the desk starts without it

    a, b = " ".join(_words(one)), " ".join(_words(other))
    return DamerauLevenshtein.normalized_similarity(a, b) if a and b else 0.0


def _merged(speaker: Speaker, known: Speaker) -> Speaker:
    """The house's own entry under this release's id: its name's parts, forms and honorific, and the post as the source prints it."""
    name = replace(known.name, printed=speaker.name.printed)
    return replace(
        known, id=speaker.id, name=name, honorific=known.honorific or speaker.honorific, posts=speaker.posts or known.posts
    )
