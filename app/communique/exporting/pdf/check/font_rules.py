"""Rules for fonts: embedded, every code drawn by a glyph and read as a character that can be searched for."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from communique.exporting.pdf.check.parsing import Stream
from communique.exporting.pdf.check.subject import Subject

_LARGEST_BLOCK = 100
_KEYS = {"Type", "Subtype", "BaseFont", "Encoding", "DescendantFonts", "ToUnicode"}


def fonts(subject: Subject) -> Iterator[str]:
    """Every font that a page uses."""
    used: dict[str, set[int]] = {}
    for page in subject.drawn:
        for name, codes in page.codes.items():
            used.setdefault(name, set()).update(codes)
    for name, codes in used.items():
        font = subject.fonts.get(name)
        if font is None:
            yield f"font {name} is used and not there"
            continue
        called = str(font.get("BaseFont", name)).partition("+")[2] or name
        yield from (f"{called}: {fault}" for fault in _one(subject, font, codes, name))


def _one(subject: Subject, font: dict[str, Any], codes: set[int], name: str) -> Iterator[str]:
    for key in sorted(set(font) - _KEYS):
        yield f"it holds {key}, which no font of ours has"
    known = subject.maps[name]
    if known is None:
        yield "its characters cannot be read (no ToUnicode)"
    else:
        if known.largest > _LARGEST_BLOCK:
            yield "a block of its ToUnicode map is too large"
        yield from _texts({known.texts.get(code, "") for code in codes})
    descendants = subject.file.array(font.get("DescendantFonts"))
    inner = subject.file.dictionary(descendants[0]) if descendants else {}
    program = subject.file.get(subject.file.dictionary(inner.get("FontDescriptor")).get("FontFile2"))
    mapping = subject.file.get(inner.get("CIDToGIDMap"))
    if not isinstance(program, Stream):
        yield "it is not embedded"
    elif not isinstance(mapping, Stream):
        yield "its codes lead to no glyphs"
    else:
        yield from _glyphs(program.data, mapping.data, {code: known.texts.get(code, "") if known else "" for code in codes}, inner.get("W"))


def _texts(texts: set[str]) -> Iterator[str]:
    if "" in texts:
        yield "a code has no character"
    signs = set("".join(texts))
    if any(0xE000 <= ord(sign) <= 0xF8FF or ord(sign) >= 0xF0000 for sign in signs):
        yield "a code is read as a private character"
    if any(_is_shape(sign) for sign in signs):
        yield "a code is read as a ligature, which nobody can search for"
    if signs & set("\0\ufeff\ufffe"):
        yield "a code is read as a character that may not stand in a text"


def _is_shape(sign: str) -> bool:
    """Whether a character is only another shape of letters; the ornate brackets of Arabic, which stand among them, are none."""
    among = 0xFB00 <= ord(sign) <= 0xFB06 or 0xFB50 <= ord(sign) <= 0xFDFB or 0xFE70 <= ord(sign) <= 0xFEFC
    return among and unicodedata.normalize("NFKC", sign) != sign


class _Program(NamedTuple):
    """What a font program says of its glyphs: advances, how many thousandths a unit is, and which glyphs draw nothing."""

    advances: list[int]
    scale: float
    empty: set[int]


def _glyphs(program: bytes, mapping: bytes, texts: dict[int, str], widths: Any) -> Iterator[str]:
    """Codes lead to glyphs that exist, that draw what is read, and whose widths in the file are those of the font."""
    try:
        advances, scale, empty = _read(program)
    except (struct.error, KeyError, IndexError):
        yield "its program is damaged"
        return
    stated = widths[1] if isinstance(widths, list) and len(widths) == 2 and widths[0] == 1 and isinstance(widths[1], list) else []
    for code, text in sorted(texts.items()):
        gid = int.from_bytes(mapping[2 * code : 2 * code + 2], "big")
        if not 0 < gid < len(advances):
            yield "a code leads to no glyph"
            return
        if code > len(stated) or abs(stated[code - 1] - advances[gid] * scale) > 1:
            yield "a width in the file is not that of the glyph"
            return
        if gid in empty and any(map(_has_ink, text)):
            yield f"“{text}” is read and nothing is drawn"
            return


def _has_ink(sign: str) -> bool:
    """Whether a character must be seen. Letters of Arabic and marks may be drawn by their neighbour's glyph."""
    return unicodedata.category(sign)[0] not in "ZCM" and unicodedata.bidirectional(sign) != "AL"


def _read(program: bytes) -> _Program:
    (count,) = struct.unpack(">H", program[4:6])
    rows = (struct.unpack(">4sIII", program[12 + 16 * at : 28 + 16 * at]) for at in range(count))
    tables = {tag: program[start : start + length] for tag, _, start, length in rows}
    (full,) = struct.unpack(">H", tables[b"hhea"][34:36])
    (glyphs,) = struct.unpack(">H", tables[b"maxp"][4:6])
    (units,) = struct.unpack(">H", tables[b"head"][18:20])
    advances = [struct.unpack(">H", tables[b"hmtx"][4 * at : 4 * at + 2])[0] for at in range(full)]
    return _Program(advances + advances[-1:] * (glyphs - full), 1000 / units, set(_empty(tables)))


def _empty(tables: dict[bytes, bytes]) -> Iterator[int]:
    """The glyphs without an outline."""
    loca, outlines = tables[b"loca"], tables[b"glyf"]
    is_long = tables[b"head"][51] == 1
    starts = [one[0] * (1 if is_long else 2) for one in struct.iter_unpack(">I" if is_long else ">H", loca)]
    for gid, (start, end) in enumerate(pairwise(starts)):
        if start == end or outlines[start : start + 2] == b"\0\0":
            yield gid
