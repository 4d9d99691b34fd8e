"""What must hold of every release, whoever made it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from communique.release import Block, Contact, Quote, Release, Speaker
from communique.text import Text, clipped, ordered

Part = TypeVar("Part", Block, Quote, Speaker, Contact)


def faults(release: Release) -> Iterator[tuple[str, str]]:
    """Pairs of (path, sentence) for everything about a release that cannot be; none for a sound one."""
    yield from _texts(release)
    yield from _ids(release)
    yield from _references(release)
    if release.embargo is not None and release.embargo.fold not in (0, 1):
        yield "embargo.fold", "The hour that comes twice is the first (0) or the second (1)."


def mended(release: Release) -> Release:
    """The release with everything put right that ``faults`` would name, the same object where there is nothing; no word is lost.

    Spans are cut to their text, empty blocks go, a block with line breaks becomes several, and what points at nothing points nowhere.
    """
    if not any(True for _ in faults(release)):
        return release
    taken: set[str] = set()
    release = replace(
        release, headline=_cut(release.headline), subheads=tuple(map(_cut, release.subheads)),
        body=_blocks(release.body, taken), boilerplate=_blocks(release.boilerplate, taken), notes=_blocks(release.notes, taken),
        quotes=_named_once(release.quotes), speakers=_named_once(release.speakers), contacts=_named_once(release.contacts),
        embargo=release.embargo and replace(release.embargo, fold=int(bool(release.embargo.fold))),
    )  # fmt: skip
    return _with_references(release)


def _texts(release: Release) -> Iterator[tuple[str, str]]:
    yield from _text("headline", release.headline)
    for n, subhead in enumerate(release.subheads):
        yield from _text(f"subheads.{n}", subhead)
    for key in ("body", "boilerplate", "notes"):
        for n, block in enumerate(getattr(release, key)):
            if not block.text.plain:
                yield f"{key}.{n}", "This block is empty."
            if "\n" in block.text.plain or "\u2029" in block.text.plain:
                yield f"{key}.{n}.text", "A block holds one paragraph; this one has a line break."
            yield from _text(f"{key}.{n}.text", block.text)


def _text(path: str, text: Text) -> Iterator[tuple[str, str]]:
    for n, span in enumerate(text.spans):
        if not 0 <= span.start < span.end <= len(text.plain):
            yield f"{path}.spans.{n}", f"This span runs from {span.start} to {span.end}; the text has {len(text.plain)} characters."


def _ids(release: Release) -> Iterator[tuple[str, str]]:
    blocks = (*release.body, *release.boilerplate, *release.notes)
    for key, parts in (("body", blocks), ("quotes", release.quotes), ("speakers", release.speakers), ("contacts", release.contacts)):
        for id_ in _repeated(part.id for part in parts):
            yield key, f"The id “{id_}” stands twice."


def _repeated(ids: Iterable[str]) -> list[str]:
    return [id_ for id_, times in Counter(ids).items() if times > 1]


def _references(release: Release) -> Iterator[tuple[str, str]]:
    quotes = {quote.id for quote in release.quotes}
    speakers = {speaker.id for speaker in release.speakers}
    spoken = {span.value for block in release.body for span in block.text.of_kind("speech")}
    for n, block in enumerate(release.body):
        for span in block.text.of_kind("speech"):
            if span.value not in quotes:
                yield f"body.{n}.text", f"Its words belong to the quote “{span.value}”, which does not exist."
    for n, quote in enumerate(release.quotes):
        if quote.id not in spoken:
            yield f"quotes.{n}", "No words of the body belong to this quote."
        if quote.speaker is not None and quote.speaker not in speakers:
            yield f"quotes.{n}.speaker", f"The speaker “{quote.speaker}” does not exist."


def _cut(text: Text) -> Text:
    """The text with spans that lie inside it, as they are where all do."""
    if not any(True for _ in _text("", text)):
        return text
    return replace(text, spans=ordered(span for held in text.spans if (span := clipped(held, 0, len(text.plain)))))


def _blocks(blocks: tuple[Block, ...], taken: set[str]) -> tuple[Block, ...]:
    lines = (replace(block, text=line) for block in blocks for line in _lines(_cut(block.text)) if line)
    return _named_once(lines, taken)


def _lines(text: Text) -> Iterator[Text]:
    start = 0
    for n, sign in enumerate(text.plain):
        if sign in "\n\u2029":
            yield text.slice(start, n)
            start = n + 1
    yield text.slice(start, len(text.plain)) if start else text


def _named_once(parts: Iterable[Part], taken: set[str] | None = None) -> tuple[Part, ...]:
    """The parts, each with an id that none before it has."""
    seen = set() if taken is None else taken
    out = []
    for part in parts:
        number, id_ = 1, part.id
        while id_ in seen:
            number += 1
            id_ = f"{part.id}-{number}"
        seen.add(id_)
        out.append(part if id_ == part.id else replace(part, id=id_))
    return tuple(out)


def _with_references(release: Release) -> Release:
    """The release without speech of no quote, quotes of no words, and speakers who are not there."""
    quotes, speakers = {quote.id for quote in release.quotes}, {speaker.id for speaker in release.speakers}
    body = tuple(replace(block, text=_with_speech_of(block.text, quotes)) for block in release.body)
    spoken = {span.value for block in body for span in block.text.of_kind("speech")}
    kept = (quote for quote in release.quotes if quote.id in spoken)
    told = tuple(quote if quote.speaker in speakers else replace(quote, speaker=None) for quote in kept)
    return replace(release, body=body, quotes=told)


def _with_speech_of(text: Text, quotes: set[str]) -> Text:
    return replace(text, spans=tuple(span for span in text.spans if span.kind != "speech" or span.value in quotes))
