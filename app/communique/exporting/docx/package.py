"""The package of a Word file: parts in a fixed order, every time stamp 1980, so that bytes repeat."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from typing import BinaryIO

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
BEFORE_PICTURES = (
    "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml",
    "word/fontTable.xml", "word/numbering.xml", "word/header1.xml", "word/_rels/header1.xml.rels", "word/header2.xml",
    "word/footer1.xml", "word/footer2.xml",
)  # fmt: skip
AFTER_PICTURES = ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml")
_ESCAPES = {ord(sign): f"&{name};" for sign, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"))}
_ESCAPES |= dict.fromkeys(range(32), "\ufffd")  # a house may have written one into the name of a font; XML cannot hold it


def escaped(words: str) -> str:
    """Words as content or attribute of an XML element."""
    return words.translate(_ESCAPES)


def write_again(saved: bytes, pictures: Mapping[str, bytes], target: BinaryIO) -> None:
    """Write a package that another program wrote as we want it: our parts and no others, in our order, without its times.

    ``pictures`` are put in by the name of their part, in place of the empty ones that were saved.
    """
    with zipfile.ZipFile(io.BytesIO(saved)) as package:
        there = set(package.namelist())
        before = [(name, package.read(name)) for name in BEFORE_PICTURES if name in there]
        after = [(name, package.read(name)) for name in AFTER_PICTURES if name in there]
    write_members(target, [*before, *pictures.items(), *after])


def write_members(target: BinaryIO, members: Iterable[tuple[str, bytes]]) -> None:
    """Write members in the order given; pictures are stored, for they are packed already."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name, data in members:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name.startswith("word/media/") else zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o600 << 16
            package.writestr(entry, data)
