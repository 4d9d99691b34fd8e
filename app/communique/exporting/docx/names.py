"""Names inside a Word file: the bookmark and the paragraph style of each field, stable from export to export."""

from __future__ import annotations

import hashlib
import re

from communique.galley import GalleyBlock

LONGEST = 40
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9]")
STYLES: dict[str, str] = {
    "notice": "ReleaseNotice", "embargo": "ReleaseEmbargo", "kind": "ReleaseKind", "reference": "ReleaseReference", "date": "ReleaseDate",
    "headline": "ReleaseHeadline", "subhead": "ReleaseSubhead", "byline": "ReleaseByline", "paragraph": "ReleaseBody",
    "heading": "ReleaseHeading", "list-item": "ReleaseListItem", "quote": "ReleaseQuote", "image": "ReleaseCaption",
    "end-mark": "ReleaseEnd", "notes-heading": "ReleaseNotesHeading", "note": "ReleaseNote",
    "boilerplate-heading": "ReleaseBoilerplateHeading", "boilerplate": "ReleaseBoilerplate",
    "contacts-heading": "ReleaseContactsHeading", "contact": "ReleaseContact",
}  # fmt: skip


def bookmark(field: str) -> str:
    """The bookmark of a field: ``rel_body_b3`` for ``body.b3``; at most 40 letters, digits and underscores, different for each field."""
    plain = "rel_" + _NOT_PLAIN.sub("_", field)
    if len(plain) <= LONGEST and re.fullmatch(r"[a-z_]+(?:\.[A-Za-z0-9]+)?", field):
        return plain
    return plain[: LONGEST - 9] + "_" + hashlib.sha256(field.encode()).hexdigest()[:8]


def style_of(block: GalleyBlock) -> str:
    """The id of a block's paragraph style."""
    if block.role == "heading" and block.level > 2:
        return "ReleaseMinorHeading"
    if block.role == "list-item" and not block.field.startswith("body."):
        return "ReleaseNoteItem"
    return STYLES["embargo" if block.field == "draft" else block.role]
