"""The one door for old releases: what a file is, is read from its content; then its reader, then the grammar."""

from __future__ import annotations

from dataclasses import replace

from communique.errors import InputError
from communique.importing.grammar import parse
from communique.importing.kinds import with_quote_blocks
from communique.importing.outcome import Imported
from communique.importing.source import Source
from communique.importing.text import read_text
from communique.release import Speaker


def load(data: bytes, name: str = "", known: tuple[Speaker, ...] = ()) -> Imported:
    """The release in a file's bytes; ``name`` is only used to speak of it, ``known`` are the people of the house.

    InputError in one sentence where the file is empty or holds no text that can be read.
    """
    source = _read(data, name)
    if not source.paragraphs and not source.set_aside:
        raise InputError(f"{f'“{name}”' if name else 'This file'} is empty; choose another one.")
    imported = parse(source, known)
    return replace(imported, release=with_quote_blocks(imported.release))


def _read(data: bytes, name: str) -> Source:
    if data.startswith(b"%PDF-"):
        raise InputError("This is a PDF; open it, copy the text and paste it here.")
    return read_text(data)
