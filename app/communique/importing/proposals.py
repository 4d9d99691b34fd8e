"""The importer's own grammar asked about some paragraphs: which of their marked words are speech, whose, and which quote they continue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from communique import languages
from communique.importing.outcome import Imported
from communique.importing.speech import with_quotes
from communique.importing.typed import Proposal
from communique.people import full_name
from communique.release import Block, Quote, Release, Speaker
from communique.text import Span

LOOKS_BACK = 30
"""Paragraphs before the asked one that are read for names."""


def speech_in(blocks: Sequence[Block], release: Release, people: Sequence[Speaker] = ()) -> dict[str, tuple[Proposal, ...]]:
    """What the grammar takes for speech in some blocks of a release, by their ids; a speaker is one of the release, of the house, or new."""
    asked = {block.id for block in blocks}
    numbers = [n for n, block in enumerate(release.body) if block.id in asked]
    if not numbers:
        return {}
    held = release.body[max(0, numbers[0] - LOOKS_BACK) : numbers[-1] + 1]
    bare = tuple(replace(one, text=one.text.without("speech")) for one in held)
    read = with_quotes(
        Imported(replace(release, body=bare, quotes=(), speakers=())), languages.language(release.language), tuple(people)
    ).release
    cast = {one.id: one for one in read.speakers}
    quotes = {quote.id: quote for quote in read.quotes}
    known = (*release.speakers, *people)
    continued = _continued(read.body, held)
    out: dict[str, tuple[Proposal, ...]] = {}
    for block in read.body:
        if block.id in asked:
            spans = block.text.of_kind("speech")
            out[block.id] = tuple(
                _proposal(span, quotes[span.value], known_speaker(quotes[span.value], cast, known), continued) for span in spans
            )
    return out


def _proposal(span: Span, quote: Quote, speaker: Speaker | None, continued: dict[str, str]) -> Proposal:
    return Proposal(span.start, span.end, speaker, quote.type, quote.attribution, quote.id, continued.get(quote.id))


def _continued(read: Sequence[Block], held: Sequence[Block]) -> dict[str, str]:
    """For each quote that was read, the quote of the release that has words of it already."""
    out: dict[str, str] = {}
    for block, had in zip(read, held, strict=True):
        for span in block.text.of_kind("speech"):
            for known in had.text.of_kind("speech"):
                if known.start < span.end and known.end > span.start:
                    out.setdefault(span.value, known.value)
    return out


def known_speaker(quote: Quote, cast: dict[str, Speaker], known: Sequence[Speaker]) -> Speaker | None:
    """Who the grammar says speaks, as somebody already known where the name is the same; by a family name that only one bears.

    Where the text beside the words names nobody the speaker stays open: a reader of the whole release may guess, a typist is asked.
    """
    if not quote.attribution.mention:
        return None
    found = cast.get(quote.speaker or "")
    if found is not None:
        name = languages.fold(full_name(found.name))
        return next((one for one in known if languages.fold(full_name(one.name)) == name), found)
    words = set(languages.fold(quote.attribution.mention or "").split())
    bearers = _unlike(one for one in known if one.name.family and set(languages.fold(one.name.family).split()) <= words)
    return bearers[0] if len(bearers) == 1 else None


def _unlike(speakers: Iterable[Speaker]) -> list[Speaker]:
    """Speakers without those that bear the name of one before them."""
    out: dict[str, Speaker] = {}
    for one in speakers:
        out.setdefault(languages.fold(full_name(one.name)), one)
    return list(out.values())
