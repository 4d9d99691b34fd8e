"""Findings that follow their words: moved with an edit before them, gone with an edit to them, until the worker has looked again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from communique import fields
from communique.checking.finding import Finding, Fix, Place
from communique.release import Release
from communique.text import Text

Passage = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit did to one passage: ``[start:end]`` of the old words became ``grown`` code points longer."""

    start: int
    end: int
    grown: int

    def moved(self, place: Place) -> Place | None:
        """Where a place lies now, or None where its own words changed."""
        if place.start == place.end == 0:
            return place
        if place.end <= self.start:
            return place
        if place.start >= self.end:
            return replace(place, start=place.start + self.grown, end=place.end + self.grown)
        return None


def followed(findings: tuple[Finding, ...], before: Release, after: Release) -> tuple[Finding, ...]:
    """The findings on ``before`` as they lie in ``after``; the same tuple where none is touched."""
    touched = _touched(before, after)
    change_of = _changes(before, after)
    moved = tuple(
        kept
        for finding in findings
        if (kept := finding if _is_elsewhere(finding, touched) else _finding(finding, change_of)) is not None
    )
    return findings if moved == findings else moved


def _touched(before: Release, after: Release) -> set[Passage] | None:
    """The blocks of the body whose words changed, where nothing but the body did; None where any passage may have changed."""
    if replace(before, body=after.body, quotes=after.quotes, speakers=after.speakers) != after:
        return None
    old = {block.id: block for block in before.body}
    new = {block.id: block for block in after.body}
    gone = {("body", id_) for id_ in old.keys() - new.keys()}
    return gone | {
        ("body", id_)
        for id_, block in new.items()
        if (was := old.get(id_)) is not block and (was is None or was.text != block.text)
    }


def _is_elsewhere(finding: Finding, touched: set[Passage] | None) -> bool:
    """Whether an edit of these blocks cannot have moved a finding: the usual case while somebody types."""
    if touched is None or (finding.place.field, finding.place.block) in touched:
        return False
    for place in finding.others:
        if (place.field, place.block) in touched:
            return False
    for fix in finding.fixes:
        for edit in fix.edits:
            if (edit.place.field, edit.place.block) in touched:
                return False
    return True


def changed_stretch(old: str, new: str) -> Change:
    """The smallest stretch of the old words that differs from the new ones."""
    shorter = min(len(old), len(new))
    start = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    tail = next((n for n in range(shorter - start) if old[-1 - n] != new[-1 - n]), shorter - start)
    return Change(start, len(old) - tail, len(new) - len(old))


def _changes(before: Release, after: Release) -> Callable[[Passage], Change | None]:
    """What became of a passage: None where its words are the same; a change of everything where it is gone."""
    old, new = _reader(before), _reader(after)

    @cache
    def change(passage: Passage) -> Change | None:
        was, now = old(passage), new(passage)
        if was == now:
            return None
        return changed_stretch(was or "", now) if now is not None else Change(0, len(was or "") + 1, 0)

    return change


def _reader(release: Release) -> Callable[[Passage], str | None]:
    blocks: dict[Passage, Text] = {(key, b.id): b.text for key in fields.BLOCK_FIELDS for b in getattr(release, key)}

    def read(passage: Passage) -> str | None:
        key, block = passage
        if key in fields.BLOCK_FIELDS and block is not None:
            held = blocks.get(passage)
            return held.plain if held is not None else None
        if key in ("unplaced", "images"):
            return ""
        try:
            return fields.text_of(release, key, block)
        except (KeyError, ValueError):
            return ""

    return read


def _finding(finding: Finding, change_of: Callable[[Passage], Change | None]) -> Finding | None:
    place = _place(finding.place, change_of)
    if place is None:
        return None
    if place is finding.place and not finding.fixes and not finding.others:
        return finding
    fixes = tuple(fix for one in finding.fixes if (fix := _fix(one, change_of)) is not None)
    others = tuple(other for one in finding.others if (other := _place(one, change_of)) is not None)
    if (place, fixes, others) == (finding.place, finding.fixes, finding.others):
        return finding
    return replace(finding, place=place, fixes=fixes, others=others)


def _place(place: Place, change_of: Callable[[Passage], Change | None]) -> Place | None:
    change = change_of((place.field, place.block))
    return place if change is None else change.moved(place)


def _fix(fix: Fix, change_of: Callable[[Passage], Change | None]) -> Fix | None:
    edits = []
    for edit in fix.edits:
        place = _place(edit.place, change_of)
        if place is None:
            return None
        edits.append(edit if place is edit.place else replace(edit, place=place))
    return fix if tuple(edits) == fix.edits else replace(fix, edits=tuple(edits))
