"""The account of an import: every letter of the source is in one field or in the unplaced words, and nothing is there twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from communique.importing.outcome import Imported, Note
from communique.importing.source import Source
from communique.release import CONTACT_PARTS, Block, Dateline, Release


def letters(texts: Iterable[str]) -> Counter[str]:
    """How often each letter and digit stands in some texts."""
    counted: Counter[str] = Counter()
    for text in texts:
        counted.update(text)
    return Counter({c: times for c, times in counted.items() if c.isalnum()})


def source_texts(source: Source) -> Iterator[str]:
    """All that a reader showed."""
    yield from (paragraph.text.plain for paragraph in source.paragraphs)
    yield from (one.text for one in source.set_aside)


def placed_texts(imported: Imported) -> Iterator[str]:
    """All that an import holds: its fields and the unplaced words, once each."""
    release = imported.release
    yield from (release.kind, release.notice, release.reference, release.headline.plain, release.byline, release.end_mark)
    yield from (text.plain for text in release.subheads)
    yield from _dated(release, release.dateline)
    for blocks in (release.body, release.boilerplate, release.notes):
        yield from (block.text.plain for block in blocks)
    for contact in release.contacts:
        yield from (getattr(contact, part) for part in CONTACT_PARTS)
    yield from (one.text for one in imported.unplaced)


def _dated(release: Release, dateline: Dateline | None) -> Iterator[str]:
    """Date and dateline; a dateline kept as it was written holds its date itself."""
    if dateline is None or dateline.written_by_hand is None:
        yield release.date_text
        yield from (dateline.city, dateline.country, dateline.agency) if dateline else ()
        return
    yield dateline.written_by_hand
    if release.date_text and not (dateline.date == release.date and release.date_text in dateline.written_by_hand):
        yield release.date_text


def difference(source: Source, imported: Imported) -> tuple[Counter[str], Counter[str]]:
    """Letters that were lost, and letters that are there too often; two empty counters where the account is right."""
    shown, kept = letters(source_texts(source)), letters(placed_texts(imported))
    return shown - kept, kept - shown


def accounted(source: Source, imported: Imported) -> Imported:
    """The import, or where its account is wrong the source as it stands: all of it in the body, nothing told apart, and the report says so."""
    lost, extra = difference(source, imported)
    return as_it_stands(source) if lost or extra else imported


def as_it_stands(source: Source) -> Imported:
    """A source taken in without the grammar: every paragraph a block, so that nothing can be lost."""
    blocks = tuple(Block(f"b{n}", "paragraph", one.text) for n, one in enumerate(source.paragraphs, 1))
    note = Note("not-sorted", "The parts of this release could not be told apart safely; all of it stands in the body.")
    return Imported(Release(body=blocks, language=source.language or "en"), source.set_aside, (*source.notes, note))
