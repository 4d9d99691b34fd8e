"""The importer's own grammar asked about one paragraph: which of its marked words are speech, whose, and which quote they continue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from communique import languages
from communique.importing.outcome import Imported
from communique.importing.speech import with_quotes
from communique.importing.typed import Proposal
from communique.people import full_name
from communique.release import Block, Quote, Release, Speaker

LOOKS_BACK = 30
"""Paragraphs before the asked one that are read for names."""


def speech_in(block: Block, release: Release, people: Sequence[Speaker] = ()) -> tuple[Proposal, ...]:
    """What the grammar takes for speech in a block of a release; the speaker is one of the release, of the house, or new, None where open."""
    number = next((n for n, one in enumerate(release.body) if one.id == block.id), len(release.body))
    before = release.body[max(0, number - LOOKS_BACK) : number]
    bare = tuple(replace(one, text=one.text.without("speech")) for one in (*before, block))
    asked = replace(release, body=bare, quotes=(), speakers=(), subheads=release.subheads)
    found = with_quotes(Imported(asked), languages.language(release.language), tuple(people)).release
    held = {one.id: one for one in (*before, block)}
    cast = {one.id: one for one in found.speakers}
    quotes = {quote.id: quote for quote in found.quotes}
    out = []
    for span in found.body[-1].text.of_kind("speech"):
        quote = quotes[span.value]
        speaker = _speaker(quote, cast, (*release.speakers, *people))
        continues = _continued(span.value, found.body, held)
        out.append(Proposal(span.start, span.end, speaker, quote.type, quote.attribution, continues))
    return tuple(out)


def _continued(group: str, read: Sequence[Block], held: dict[str, Block]) -> str | None:
    """The quote of the release that has words of this group already."""
    for block in reversed(read):
        for span in block.text.of_kind("speech"):
            if span.value == group:
                here = (had for had in held[block.id].text.of_kind("speech") if had.start < span.end and had.end > span.start)
                known = next(here, None)
                if known is not None:
                    return known.value
    return None


def _speaker(quote: Quote, cast: dict[str, Speaker], known: Sequence[Speaker]) -> Speaker | None:
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
