"""The JSON shape of an import, for programs: fixed names, offsets in code points, every letter of the source once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from communique.dates import iso
from communique.importing.grammar.sheet import HEADING_OF_CONTACTS, HEADING_OF_NOTES
from communique.importing.outcome import Imported
from communique.release import CONTACT_PARTS, Block, Contact, Dateline, Quote, Release, Speaker, Unplaced
from communique.text import Span, Text


def as_shape(imported: Imported) -> dict[str, Any]:
    """The import as plain data for ``json.dumps``; docs/import.md explains every key.

    Headings of contacts and notes, which the release leaves out, stand here with their parts instead of in ``unplaced``.
    """
    release = imported.release
    heads = {HEADING_OF_CONTACTS: "contacts", HEADING_OF_NOTES: "notes"}
    moved = {key: [one for one in imported.unplaced if heads.get(one.reason) == key] for key in heads.values()}
    shape = _release(release)
    for key, found in moved.items():
        shape[key] = [{"id": f"{key}-heading", "kind": "heading", "text": _all(found)}, *shape[key]] if found else shape[key]
    left = [{"text": one.text, "reason": one.reason} for one in imported.unplaced if one.reason not in heads]
    report = [{"code": note.code, "message": note.message, "count": note.count, "where": note.where} for note in imported.report]
    return {"release": shape, "unplaced": left, "report": report}


def _all(found: Iterable[Unplaced]) -> str:
    return "\n".join(one.text for one in found)


def _release(release: Release) -> dict[str, Any]:
    date = {"iso": iso(release.date), "text": release.date_text} if release.date else None
    return {
        "kind": release.kind or None, "language": release.language, "date": date, "notice": release.notice or None,
        "reference": release.reference or None,
        "embargo": {"local": release.embargo.local.isoformat(), "zone": release.embargo.zone} if release.embargo else None,
        "headline": release.headline.plain, "headline_spans": _spans(release.headline),
        "subheads": [text.plain for text in release.subheads], "byline": release.byline or None,
        "dateline": _dateline(release.dateline, release.date_text), "body": [_block(block) for block in release.body],
        "quotes": [_quote(release, quote) for quote in release.quotes], "speakers": [_speaker(speaker) for speaker in release.speakers],
        "boilerplate": [_block(block) for block in release.boilerplate], "notes": [_block(block) for block in release.notes],
        "contacts": [_contact(contact) for contact in release.contacts], "end_mark": release.end_mark or None,
    }  # fmt: skip


def _dateline(dateline: Dateline | None, date_text: str) -> dict[str, Any] | None:
    if dateline is None:
        return None
    separator = dateline.separator or (dateline.agency if dateline.date else "")
    inside = [dateline.city, dateline.country, date_text if dateline.date else "", dateline.agency]
    text = dateline.written_by_hand or " ".join(filter(None, [", ".join(filter(None, inside)), dateline.separator]))
    return {
        "city": dateline.city or None, "country": dateline.country or None, "separator": separator or None, "text": text,
        "date": iso(dateline.date) if dateline.date else None, "agency": dateline.agency or None,
    }  # fmt: skip


def _block(block: Block) -> dict[str, Any]:
    return {"id": block.id, "kind": block.kind, "text": block.text.plain, "spans": _spans(block.text)}


def _spans(text: Text) -> list[dict[str, Any]]:
    return [_span(span) for span in text.spans]


def _span(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "kind": span.kind, "value": span.value}


def _quote(release: Release, quote: Quote) -> dict[str, Any]:
    spans = [
        {"block": block.id, "start": span.start, "end": span.end}
        for block in release.body for span in block.text.of_kind("speech") if span.value == quote.id
    ]  # fmt: skip
    attribution = quote.attribution
    return {
        "id": quote.id, "speaker": quote.speaker, "type": quote.type, "spans": spans,
        "attribution": {"mention": attribution.mention, "verb": attribution.verb, "shape": attribution.shape},
    }  # fmt: skip


def _speaker(speaker: Speaker) -> dict[str, Any]:
    name = speaker.name
    printed = name.printed or " ".join(
        filter(None, (name.given, name.family) if name.order == "given-first" else (name.family, name.given))
    )
    post = speaker.posts[0] if speaker.posts else None
    return {
        "id": speaker.id, "name": printed, "role": (post.title if post else "") or None, "organisation": (post.organisation if post else "") or None,
        "honorific": speaker.honorific or None,
    }  # fmt: skip


def _contact(contact: Contact) -> dict[str, Any]:
    parts: Mapping[str, str] = {part: getattr(contact, part) for part in CONTACT_PARTS if part != "text"}
    return {
        "id": contact.id,
        "text": "\n".join(filter(None, [*parts.values(), contact.text])),
        **{key: value or None for key, value in parts.items()},
    }
