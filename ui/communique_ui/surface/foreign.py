"""Words from other programs as fragments: plain text line by line, and what the importer found in HTML or a file."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from communique.galley import dateline_text
from communique.house_style.style import HouseStyle
from communique.importing.outcome import Imported
from communique.importing.typed import MARKS
from communique.release import Block, BlockKind, Release
from communique.text import Text
from communique_ui.surface.fragment import Fragment

LONGEST = 2_000_000


def fragment_of_text(text: str) -> Fragment:
    """A paragraph for every line that holds words; controls that no text may hold show as U+FFFD. A single line keeps its outer spaces."""
    lines = [line for line in text[:LONGEST].splitlines() if line.strip()]
    words = lines if len(lines) == 1 and len(text.splitlines()) == 1 else [line.strip() for line in lines]
    return Fragment(tuple(Block("", "paragraph", Text(_clean(line))) for line in words))


def fragment_of_import(imported: Imported, style: HouseStyle) -> Fragment:
    """Everything an import found, in reading order, as blocks of a body: no word is dropped because a field took it."""
    release = imported.release
    blocks: list[Block] = []
    for line in (release.notice, release.date_text):
        blocks += _plain(line)
    if release.headline:
        blocks.append(Block("", "heading", release.headline))
    blocks += [Block("", "paragraph", subhead) for subhead in release.subheads]
    blocks += _plain(release.byline)
    body = list(release.body)
    if release.dateline is not None:
        lead = dateline_text(release.dateline, style, release.language)
        if body and body[0].kind == "paragraph":
            body[0] = replace(body[0], text=Text(lead).joined(body[0].text))
        else:
            blocks += _plain(lead)
    blocks += body
    for line in (release.end_mark,):
        blocks += _plain(line)
    blocks += [*release.notes, *release.boilerplate]
    for contact in release.contacts:
        parts = (contact.text, contact.name, contact.role, contact.organisation, contact.phone, contact.email, contact.web)
        blocks += _plain(", ".join(part for part in parts if part))
    blocks += [block for one in (*release.unplaced, *imported.unplaced) for block in fragment_of_text(one.text).blocks]
    return Fragment(tuple(blocks), release.quotes, release.speakers)


def is_bare(release: Release) -> bool:
    """Whether nobody has written anything yet, so that a pasted release may fill every field."""
    return not (release.body or release.headline or release.subheads or release.quotes or release.notes or release.boilerplate)


def filled(release: Release, imported: Imported) -> Release:
    """A bare release filled with everything an import found; its id and house settings stay."""
    found = imported.release
    unplaced = (*release.unplaced, *found.unplaced, *imported.unplaced)
    return replace(
        found, id=release.id, format=release.format, kind=found.kind or release.kind, unplaced=unplaced, history=release.history,
        dictionary=release.dictionary, contacts=found.contacts or release.contacts, unknown=release.unknown,
    )  # fmt: skip


def as_quote(block: Block) -> Block:
    """A pasted paragraph that opens with a quotation mark over somebody's words is a quote."""
    kind: BlockKind = "quote"
    opens = block.text.plain[:1] in MARKS and any(span.start <= 2 for span in block.text.of_kind("speech"))
    return replace(block, kind=kind) if block.kind == "paragraph" and opens else block


def _plain(line: str) -> list[Block]:
    return [Block("", "paragraph", Text(line.strip()))] if line.strip() else []


def _clean(line: str) -> str:
    if line.isascii() and line.isprintable():
        return line
    return "".join(_clean_letter(letter) for letter in line)


def _clean_letter(letter: str) -> str:
    if letter == "\t":
        return " "
    return "\ufffd" if unicodedata.category(letter) in ("Cc", "Cs") or letter == "\ufffc" else letter
