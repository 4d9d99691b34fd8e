"""What a file is that is not what it was taken for, by its first bytes."""

from __future__ import annotations

SIGNS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an old or encrypted Office"),
    (b"{\\rtf", "a rich-text document (RTF)"),
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"II*\0", "a picture (TIFF)"),
    (b"MM\0*", "a picture (TIFF)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file (7z)"),
    (b"Rar!", "a compressed file (RAR)"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program for Windows"),
    (b"SQLite format 3\0", "a database"),
)
ZIP_SIGNS = ("word/document.xml", "a Word document"), ("xl/workbook.xml", "an Excel workbook"), ("ppt/presentation.xml", "a presentation")
PACKED = b"PK\x03\x04"


def named(data: bytes, names: tuple[str, ...] = ()) -> str:
    """What bytes are, as the end of a sentence that begins “it is”; ``names`` are those inside a zip."""
    if data.startswith(PACKED):
        return _zip(names, data)
    for sign, what in SIGNS:
        if data.startswith(sign):
            return what
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "a web page"
    if start.startswith(b"<?xml"):
        return "an XML file"
    return "a binary file" if b"\0" in start else "a text"


def _zip(names: tuple[str, ...], data: bytes) -> str:
    for name, what in ZIP_SIGNS:
        if name in names:
            return what
    if b"mimetypeapplication/vnd.oasis.opendocument" in data[:120]:
        return "an OpenDocument file"
    if b"mimetypeapplication/epub+zip" in data[:120]:
        return "an e-book (EPUB)"
    return "a zip archive"


def is_trace_of_power_cut(data: bytes) -> bool:
    """Whether nothing is left but length: an empty file, or zeros only."""
    return not data.strip(b"\0")
