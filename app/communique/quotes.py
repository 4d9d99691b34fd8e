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
    return _letters(words(release, quote_id))


def _letters(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()


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
    """The release as it must be after any edit; itself where all is well.

    Quotes that have no words left go, and so do the names of speakers and quotes that are gone. An approval was given for certain
    letters: where these are no longer the ones that stand there, it is withdrawn.
    """
    spoken = {span.value for block in release.body for span in block.text.spans if span.kind == "speech"}
    people = {speaker.id for speaker in release.speakers}
    said = _words_of_approved(release)
    quotes = tuple(_as_it_stands(quote, people, said) for quote in release.quotes if quote.id in spoken)
    known = {quote.id for quote in quotes}
    if quotes == release.quotes and spoken <= known:
        return release
    body = tuple(_without_unknown(block, spoken - known) for block in release.body)
    return replace(release, quotes=quotes, body=body)


def _words_of_approved(release: Release) -> dict[str, list[str]]:
    """The stretches of every quote that counts as approved, read in one pass."""
    said: dict[str, list[str]] = {quote.id: [] for quote in release.quotes if quote.approval.state == "approved"}
    if said:
        for block in release.body:
            for span in block.text.of_kind("speech"):
                if span.value in said:
                    said[span.value].append(block.text.words_of(span))
    return said


def _as_it_stands(quote: Quote, people: set[str], said: dict[str, list[str]]) -> Quote:
    if quote.speaker is not None and quote.speaker not in people:
        quote = replace(quote, speaker=None)
    if quote.id in said and quote.approval.letters != _letters(" ".join(said[quote.id])):
        quote = replace(quote, approval=replace(quote.approval, state="withdrawn"))
    return quote


def _without_unknown(block: Block, unknown: set[str]) -> Block:
    text = block.text
    for id_ in unknown:
        text = text.without("speech", id_)
    return block if text == block.text else replace(block, text=text)
