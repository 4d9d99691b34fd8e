"""The one door for old releases: what a file is, is read from its content; then its reader, then the grammar."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

from communique.errors import InputError
from communique.importing.accounts import accounted
from communique.importing.grammar import parse
from communique.importing.html import looks_like_html
from communique.importing.kinds import with_quote_blocks
from communique.importing.outcome import Imported, Note
from communique.importing.source import Source
from communique.importing.text import notes_on_signs
from communique.release import Speaker

PACKED = b"PK\x03\x04"
REFUSED: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "This is a PDF; open it, copy the text and paste it here."),
    (b"\x89PNG", "This is a picture; its words cannot be read. Paste the text instead."),
    (b"\xff\xd8\xff", "This is a picture; its words cannot be read. Paste the text instead."),
    (b"GIF8", "This is a picture; its words cannot be read. Paste the text instead."),
    (b"II*\0", "This is a picture; its words cannot be read. Paste the text instead."),
    (b"MM\0*", "This is a picture; its words cannot be read. Paste the text instead."),
    (b"\x7fELF", "This is a program, not a text."),
    (b"MZ\x90", "This is a program, not a text."),
    (b"\x1f\x8b", "This file is compressed; unpack it first."),
    (b"Rar!", "This file is compressed; unpack it first."),
    (b"7z\xbc\xaf", "This file is compressed; unpack it first."),
    (b"RIFF", "This is a picture or a recording; its words cannot be read. Paste the text instead."),
)
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\s")
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def load(data: bytes, name: str = "", known: tuple[Speaker, ...] = ()) -> Imported:
    """The release in a file's bytes; ``name`` is only used to speak of it, ``known`` are the people of the house.

    InputError in one sentence where the file is empty or holds no text that can be read.
    """
    source = read(data)
    is_bare = not source.paragraphs and not source.set_aside
    if is_bare and data.startswith((PACKED, b"{\\rtf")):  # a sound file that holds pictures at most
        source = replace(source, notes=(*source.notes, Note("empty", "This file holds no words.")))
    elif is_bare:
        raise InputError(f"{f'“{name}”' if name else 'This file'} is empty; choose another one.")
    imported = accounted(source, parse(source, known))
    return replace(imported, release=with_quote_blocks(imported.release), revisions=source.revisions)


def read(data: bytes) -> Source:
    """The visible paragraphs of a file, by the reader of its kind; InputError with the next step for a kind that has none."""
    start = data.lstrip()[:16] if data[:1].isspace() else data
    for sign, sentence in REFUSED:
        if start.startswith(sign):
            raise InputError(sentence)
    if data.startswith(OLD_OFFICE):
        if ENCRYPTED in data[:65536] or ENCRYPTED in data[-65536:]:
            raise InputError("This file is protected by a password; open it in its own program and save it without.")
        raise InputError("This is a file of an old Office; open it in its own program and save it as Word (.docx).")
    if _XML.match(data) and not looks_like_html(data):
        raise InputError("This is data in XML, not a text; open it in its own program and save it as Word (.docx).")
    return _signed(_reader(data)(data))


def _signed(source: Source) -> Source:
    """The source with a word in its report on signs that nobody sees and signs that turn the writing, where its reader said none."""
    told = {note.code for note in source.notes}
    texts = [paragraph.text.plain for paragraph in source.paragraphs]
    more = [note for note in notes_on_signs(texts) if note.code not in told]
    return replace(source, notes=(*source.notes, *more)) if more else source


def is_plain_text(data: bytes) -> bool:
    """Whether bytes go through the reader of plain text, which needs no guard."""
    return not data.startswith((PACKED, OLD_OFFICE, *(sign for sign, _ in REFUSED))) and _kind(data) == "text"


def _reader(data: bytes) -> Callable[[bytes], Source]:
    """The reader of a kind of file; readers are loaded where they are used."""
    kind = _package_kind(data) if data.startswith(PACKED) else _kind(data)
    module = {"word": "word", "odt": "odt", "html": "html", "mail": "eml", "rtf": "rtf", "text": "text"}[kind]
    read_it: Callable[[bytes], Source] = getattr(import_module(f"communique.importing.{module}"), f"read_{kind}")
    return read_it


def _kind(data: bytes) -> str:
    from communique.importing.eml import looks_like_mail
    from communique.importing.rtf import looks_like_rtf

    if looks_like_html(data):
        return "html"
    if looks_like_rtf(data):
        return "rtf"
    return "mail" if looks_like_mail(data) else "text"


def _package_kind(data: bytes) -> str:
    from communique.importing.package import opened

    package = opened(data)
    names = package.names
    if "[Content_Types].xml" in names and any(name.startswith("word/") for name in names):
        return "word"
    if "content.xml" in names and b"opendocument.text" in package.start("mimetype", 200):
        return "odt"
    office = next(
        (what for part, what in (("xl/", "a spreadsheet"), ("ppt/", "a presentation")) if any(n.startswith(part) for n in names)),
        "",
    )
    raise InputError(f"This is {office or 'no document'} that can be imported; save the text as Word (.docx) or paste it here.")
