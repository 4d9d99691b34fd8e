"""From a point of the preview to the words of the release, and back."""

from __future__ import annotations

from collections.abc import Iterator

from communique import fields
from communique.checking.finding import Place
from communique.exporting.spots import squeezed
from communique.release import Release

CORE, LEAST = 6, 12


def place_at(release: Release, before: str, behind: str) -> Place | None:
    """The point of the release between these squeezed words: where the most letters around it agree; None where that is not one point."""
    found: dict[Place, int] = {}
    for field, block, words in passages(release):
        letters, offsets = squeezed(words)
        for point in _points(letters, before, behind):
            agreeing = _alike(before[::-1], letters[:point][::-1]) + _alike(behind, letters[point:])
            position = offsets[point] if point < len(offsets) else len(words)
            found[Place(field, block, position, position)] = agreeing
    most = max(found.values(), default=0)
    best = [place for place, agreeing in found.items() if agreeing == most]
    return best[0] if most >= LEAST and len(best) == 1 else None


def words_of(release: Release, field: str, block: str | None) -> str:
    """The words of a passage; empty for one that is not printed as it stands."""
    return next((words for key, id_, words in passages(release) if (key, id_) == (field, block)), "")


def passages(release: Release) -> Iterator[tuple[str, str | None, str]]:
    """Every passage of running words: its field, its block, its text."""
    yield "headline", None, release.headline.plain
    for n, subhead in enumerate(release.subheads):
        yield "subheads", str(n), subhead.plain
    for key in fields.BLOCK_FIELDS:
        for block in getattr(release, key):
            yield key, block.id, block.text.plain


def _points(letters: str, before: str, behind: str) -> set[int]:
    """The points of a passage that have the nearest letters on one side."""
    points: set[int] = set()
    for core, shift in ((behind[:CORE], 0), (before[-CORE:], len(before[-CORE:]))):
        at = letters.find(core) if core else -1
        while at >= 0:
            points.add(at + shift)
            at = letters.find(core, at + 1)
    return points


def _alike(one: str, other: str) -> int:
    """How many first letters agree."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
