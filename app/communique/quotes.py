"""Direct speech in a release: where a quote's words stand, which letters they are, and whether they are sealed by approval."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from communique.release import Approval, Block, Quote, Release
from communique.text import Span


def speech(release: Release, quote_id: str) -> Iterator[tuple[Block, Span]]:
    """Every stretch of a quote's words, in text order: the block and the span in it."""
    for block in release.body:
        for span in block.text.of_kind("speech"):
            if span.value == quote_id:
                yield block, span


def words(release: Release, quote_id: str) -> str:
    """What was said, the stretches joined by a space."""
    return " ".join(block.text.words_of(span) for block, span in speech(release, quote_id))


def letters(release: Release, quote_id: str) -> str:
    """The SHA-256 of a quote's words: what an approval is given for."""
    return hashlib.sha256(words(release, quote_id).encode()).hexdigest()


def is_approved(release: Release, quote: Quote) -> bool:
    """Whether the words as they stand now are the approved ones."""
    return quote.approval.state == "approved" and quote.approval.letters == letters(release, quote.id)


def approved(release: Release, quote_id: str, by: str, at: str) -> Release:
    """The release with this quote approved as it stands; ``at`` is ISO in UTC."""
    approval = Approval("approved", by, at, letters(release, quote_id))
    return replace(release, quotes=tuple(replace(q, approval=approval) if q.id == quote_id else q for q in release.quotes))


def sealed_spans(release: Release, block: Block) -> tuple[Span, ...]:
    """The spans of a block under which no automatic change may touch a letter."""
    sealed = {quote.id for quote in release.quotes if is_approved(release, quote)}
    return tuple(span for span in block.text.of_kind("speech") if span.value in sealed)


def settled(release: Release) -> Release:
    """The release without quotes that have no words left, and without the names of speakers and quotes that are gone; itself where all is well."""
    spoken = {span.value for block in release.body for span in block.text.spans if span.kind == "speech"}
    people = {speaker.id for speaker in release.speakers}
    quotes = tuple(_with_known_speaker(quote, people) for quote in release.quotes if quote.id in spoken)
    known = {quote.id for quote in quotes}
    if quotes == release.quotes and spoken <= known:
        return release
    body = tuple(_without_unknown(block, spoken - known) for block in release.body)
    return replace(release, quotes=quotes, body=body)


def _with_known_speaker(quote: Quote, people: set[str]) -> Quote:
    return quote if quote.speaker is None or quote.speaker in people else replace(quote, speaker=None)


def _without_unknown(block: Block, unknown: set[str]) -> Block:
    text = block.text
    for id_ in unknown:
        text = text.without("speech", id_)
    return block if text == block.text else replace(block, text=text)
