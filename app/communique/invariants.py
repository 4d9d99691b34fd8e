"""What must hold of every release, whoever made it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from communique.release import Release
from communique.text import Text


def faults(release: Release) -> Iterator[tuple[str, str]]:
    """Pairs of (path, sentence) for everything about a release that cannot be; none for a sound one."""
    yield from _texts(release)
    yield from _ids(release)
    yield from _references(release)


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
