"""Apply fixes to a release: pure, all edits of a fix in one step, and never a letter under an approved quote."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from communique import fields
from communique.checking.finding import Edit, Finding, Fix, Place
from communique.quotes import sealed_spans
from communique.release import Release, Unplaced
from communique.text import Text


def apply(release: Release, fix: Fix) -> Release:
    """The release with a fix applied; unchanged where an edit would touch an approved quote, overlaps another or does not fit the text."""
    if is_refused(release, fix):
        return release
    for edit in sorted(fix.edits, key=lambda e: (e.place.start, e.place.end), reverse=True):
        release = _edited(release, edit)
    return _tidied(release)


def apply_safe(release: Release, findings: Iterable[Finding]) -> Release:
    """The release with the first safe fix of every finding applied, save where two fixes touch the same words: the first goes in."""
    taken: list[Edit] = []
    for finding in findings:
        safe = next((fix for fix in finding.fixes if fix.safe and not is_refused(release, fix)), None)
        if safe and not any(_meet(one, other) for one in safe.edits for other in taken):
            taken += safe.edits
    return apply(release, Fix("", tuple(taken), safe=True)) if taken else release


def is_refused(release: Release, fix: Fix) -> bool:
    """Whether a fix may not be applied to this release as it stands."""
    edits = fix.edits
    if any(is_sealed(release, edit) or not _fits(release, edit) for edit in edits):
        return True
    return any(_meet(one, other) for n, one in enumerate(edits) for other in edits[n + 1 :])


def is_sealed(release: Release, edit: Edit) -> bool:
    """Whether an edit would change a letter of an approved quote."""
    place = edit.place
    if place.field != "body" or all(quote.approval.state != "approved" for quote in release.quotes):
        return False
    blocks = (block for block in release.body if block.id == place.block)
    return any(_touches(place, span.start, span.end) for block in blocks for span in sealed_spans(release, block))


def words_at(release: Release, place: Place) -> str:
    """The words of the field or block that a place's offsets count in."""
    if place.field == "unplaced":
        return next((one.text for n, one in enumerate(release.unplaced) if str(n) == place.block), "")
    if place.field == "images":
        return next((image.caption.plain for image in release.images if image.id == place.block), "")
    try:
        return fields.text_of(release, place.field, place.block)
    except KeyError:
        return ""


def _touches(place: Place, start: int, end: int) -> bool:
    if place.start == place.end:
        return start < place.start < end
    return place.start < end and place.end > start


def _meet(one: Edit, other: Edit) -> bool:
    a, b = one.place, other.place
    if (a.field, a.block) != (b.field, b.block):
        return False
    if a.start == a.end or b.start == b.end:
        return (a.start, a.end) == (b.start, b.end) or _touches(a, b.start, b.end) or _touches(b, a.start, a.end)
    return _touches(a, b.start, b.end)


def _fits(release: Release, edit: Edit) -> bool:
    return 0 <= edit.place.start <= edit.place.end <= len(words_at(release, edit.place)) and "\n" not in edit.text


def _edited(release: Release, edit: Edit) -> Release:
    place = edit.place
    if place.field == "unplaced":
        stray = [_cut(one, place, edit.text) if str(n) == place.block else one for n, one in enumerate(release.unplaced)]
        return replace(release, unplaced=tuple(stray))
    if place.field == "images":
        images = (replace(i, caption=_put(i.caption, edit)) if i.id == place.block else i for i in release.images)
        return replace(release, images=tuple(images))
    return fields.with_text(release, place.field, place.block, place.start, place.end, edit.text)


def _cut(stray: Unplaced, place: Place, new: str) -> Unplaced:
    return replace(stray, text=stray.text[: place.start] + new + stray.text[place.end :])


def _put(text: Text, edit: Edit) -> Text:
    return text.replaced(edit.place.start, edit.place.end, edit.text)


def _tidied(release: Release) -> Release:
    """The release without blocks and stray texts that a fix emptied, and without quotes that have no words left."""
    body = tuple(block for block in release.body if block.text.plain)
    spoken = {span.value for block in body for span in block.text.of_kind("speech")}
    return replace(
        release,
        body=body,
        boilerplate=tuple(block for block in release.boilerplate if block.text.plain),
        notes=tuple(block for block in release.notes if block.text.plain),
        subheads=tuple(subhead for subhead in release.subheads if subhead.plain),
        quotes=tuple(quote for quote in release.quotes if quote.id in spoken),
        unplaced=tuple(one for one in release.unplaced if one.text),
    )
