"""Words from other programs as fragments: plain text line by line, and what the importer found in HTML or a file."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from communique.errors import InputError
from communique.importing.outcome import Imported
from communique.importing.typed import MARKS
from communique.release import Block, BlockKind, Quote, Release, Speaker
from communique.text import Text
from communique_ui.surface.fragment import Fragment

LONGEST = 2_000_000
_KINDS: dict[str, BlockKind] = {"heading": "heading", "list-item": "list-item"}


def fragment_of_text(text: str) -> Fragment:
    """A paragraph for every line that holds words; controls that no text may hold show as U+FFFD. A single line keeps its outer spaces."""
    lines = [line for line in text[:LONGEST].splitlines() if line.strip()]
    words = lines if len(lines) == 1 and len(text.splitlines()) == 1 else [line.strip() for line in lines]
    return Fragment(tuple(Block("", "paragraph", Text(_clean(line))) for line in words))


def fragment_of_lines(text: str) -> Fragment:
    """Pasted lines as a mailer or a note-taker wrote them: wrapped ones joined, list signs and light markup read, nothing left out."""
    from communique.importing.text import read_text

    if len(text.splitlines()) < 2:
        return fragment_of_text(text)
    try:
        source = read_text(text[:LONGEST])
    except InputError:
        return fragment_of_text(text)
    if source.set_aside or not source.paragraphs:
        return fragment_of_text(text)
    lines = (
        Block("", _KINDS.get(one.kind, "paragraph"), replace(one.text, plain=_clean(one.text.plain))) for one in source.paragraphs
    )
    return Fragment(tuple(line for line in lines if line.text.plain.strip()))


def fragment_of_import(imported: Imported, release: Release, people: Sequence[Speaker]) -> Fragment:
    """The blocks of an import for a release: speakers that it or the house knows are those, not others of the same name."""
    from communique.importing.proposals import known_speaker

    found = imported.release
    cast = {one.id: one for one in found.speakers}
    quotes: list[Quote] = []
    speakers: dict[str, Speaker] = {}
    for quote in found.quotes:
        who = known_speaker(quote, cast, (*release.speakers, *people)) or cast.get(quote.speaker or "")
        if who is not None:
            speakers.setdefault(who.id, who)
        quotes.append(replace(quote, speaker=who.id if who else None))
    return Fragment(found.body, tuple(quotes), tuple(speakers.values()))


def is_bare(release: Release) -> bool:
    """Whether nobody has written anything yet, so that a pasted release may fill every field."""
    return not (release.body or release.headline or release.subheads or release.quotes or release.notes or release.boilerplate)


def filled(release: Release, imported: Imported) -> Release:
    """A bare release filled with everything an import found; its id and house settings stay."""
    found = imported.release
    unplaced = (*release.unplaced, *(imported.unplaced or found.unplaced))
    return replace(
        found, id=release.id, format=release.format, kind=found.kind or release.kind, unplaced=unplaced, history=release.history,
        dictionary=release.dictionary, contacts=found.contacts or release.contacts, unknown=release.unknown,
    )  # fmt: skip


def as_quote(block: Block) -> Block:
    """A pasted paragraph that opens with a quotation mark over somebody's words is a quote."""
    kind: BlockKind = "quote"
    opens = block.text.plain[:1] in MARKS and any(span.start <= 2 for span in block.text.of_kind("speech"))
    return replace(block, kind=kind) if block.kind == "paragraph" and opens else block


def _clean(line: str) -> str:
    if line.isascii() and line.isprintable():
        return line
    return "".join(_clean_letter(letter) for letter in line)


def _clean_letter(letter: str) -> str:
    if letter == "\t":
        return " "
    return "\ufffd" if unicodedata.category(letter) in ("Cc", "Cs") or letter == "\ufffc" else letter
