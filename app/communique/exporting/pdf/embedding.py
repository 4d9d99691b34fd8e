"""Fonts inside one file: glyphs are given codes as they are used, then each face is cut down to them and written.

A code stands for a glyph *and* the characters it means there, so one drawing may mean different characters in different places
(a hyphen of the author's, a hyphen made by line breaking) and every reader gets the right ones.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from communique.exporting.pdf.fonts import Face, Glyph, Shaped
from communique.exporting.pdf.objects import Body, Name, Ref, Stream, Value, number
from communique.exporting.pdf.outlines import Drawing, extended

_KEPT = {"glyf", "loca", "head", "hhea", "hmtx", "maxp"}
_BLOCK = 100  # the most that one bfchar block may hold


class FaceInUse:
    """The codes of one face in one file."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self._codes: dict[Glyph, tuple[bytes, float]] = {}
        self.words: dict[int, tuple[Shaped, bytes]] = {}  # by identity, which is quicker than by value; the word is held, so that it stays its own

    def code(self, glyph: Glyph) -> tuple[bytes, float]:
        """The code of a glyph as four hexadecimal digits, and the advance that the file states for it."""
        key = glyph if glyph.is_moved else glyph._replace(advance=0)
        found = self._codes.get(key)
        if found is None:
            stated = glyph.advance if glyph.is_moved else self.face.font.get_glyph_h_advance(glyph.gid)
            found = self._codes[key] = (b"%04X" % (len(self._codes) + 1), stated)
        return found

    def coded(self, word: Shaped) -> bytes:
        """A word as the inside of a TJ array."""
        found = b"".join(map(self._glyph, word.glyphs)).replace(b"><", b"")
        self.words[id(word)] = (word, found)
        return found

    def _glyph(self, glyph: Glyph) -> bytes:
        code, stated = self.code(glyph)
        drawn = b"<" + code + b">"
        return drawn if stated == glyph.advance else drawn + number(stated - glyph.advance)

    def write(self, body: Body) -> Ref:
        """Write the face's objects; gives the font dictionary."""
        made = _embedded(self.face, tuple(self._codes))
        descendant = body.put({
            "Type": Name("Font"), "Subtype": Name("CIDFontType2"), "BaseFont": made.name,
            "CIDSystemInfo": {"Registry": "Adobe", "Ordering": "Identity", "Supplement": 0},
            "FontDescriptor": self._descriptor(body, made), "DW": 0,
            "W": [1, [advance for _, advance in self._codes.values()]],
            "CIDToGIDMap": body.put(made.mapping),
        })  # fmt: skip
        return body.put({
            "Type": Name("Font"), "Subtype": Name("Type0"), "BaseFont": made.name, "Encoding": Name("Identity-H"),
            "DescendantFonts": [descendant], "ToUnicode": body.put(made.to_unicode),
        })  # fmt: skip

    def _descriptor(self, body: Body, made: _Embedded) -> Ref:
        ascent, descent = self.face.rise
        entries: dict[str, Value] = {
            "Type": Name("FontDescriptor"), "FontName": made.name, "Flags": 4 | (64 if self.face.slanted else 0),
            "FontBBox": list(self.face.box), "ItalicAngle": -12 if self.face.slanted else 0, "Ascent": ascent, "Descent": descent,
            "CapHeight": 714, "StemV": 140 if self.face.bold else 80, "CIDSet": body.put(made.codes), "FontFile2": body.put(made.program),
        }  # fmt: skip
        return body.put(entries)


class _Embedded(NamedTuple):
    """The streams of a face cut down to some glyphs."""

    name: Name
    program: Stream
    mapping: Stream
    to_unicode: Stream
    codes: Stream


@lru_cache(maxsize=32)
def _embedded(face: Face, glyphs: tuple[Glyph, ...]) -> _Embedded:
    """The streams for a face with these glyphs, code by code. Kept: a preview asks for the same ones again and again."""
    data, indexes = _program(face, glyphs)
    tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
    mapping = b"\0\0" + b"".join(index.to_bytes(2, "big") for index in indexes)
    return _Embedded(
        Name(f"{tag}+{face.name}"), Stream(data, {"Length1": len(data)}).ready(), Stream(mapping, {}).ready(),
        Stream(_to_unicode([glyph.text for glyph in glyphs]), {}).ready(), Stream(_every(len(glyphs)), {}),
    )  # fmt: skip


def _program(face: Face, glyphs: tuple[Glyph, ...]) -> tuple[bytes, list[int]]:
    """The font program, and for every code, in order, the number of its glyph there."""
    data, renumbered, count = _cut(face, {glyph.gid for glyph in glyphs if glyph.gid >= 0})
    scale = face.outlines.upem / 1000
    drawings: dict[Drawing, int] = {}
    indexes = []
    for glyph in glyphs:
        if glyph.is_moved:
            part = renumbered[glyph.gid] if glyph.gid >= 0 else None
            drawing = Drawing(part, *(round(value * scale) for value in (glyph.x, glyph.y, glyph.advance)))
            indexes.append(drawings.setdefault(drawing, count + len(drawings)))
        else:
            indexes.append(renumbered[glyph.gid])
    return extended(data, list(drawings)), indexes


def _cut(face: Face, indexes: set[int]) -> tuple[bytes, dict[int, int], int]:
    """The face with no more than these glyphs and what drawing them needs; new glyph numbers by old ones, and how many there are."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(indexes)
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
    dropped = set(face.outlines.table_tags) - _KEPT
    wanted.drop_table_tag_set.update({int.from_bytes(tag.encode("ascii"), "big") for tag in dropped})
    plan = hb.SubsetPlan(face.outlines, wanted)
    cut = plan.execute()
    return bytes(cut.blob.data), dict(plan.old_to_new_glyph_mapping), cut.glyph_count


def _every(count: int) -> bytes:
    """The set of codes 0 to ``count``, one bit each."""
    bits = bytearray((count + 8) // 8)
    for code in range(count + 1):
        bits[code >> 3] |= 0x80 >> (code & 7)
    return bytes(bits)


def _to_unicode(texts: Sequence[str]) -> bytes:
    """The map from codes to characters, in blocks as small as the format asks."""
    lines = [
        b"<%04X> <%s>" % (code, text.encode("utf-16-be").hex().upper().encode("ascii"))
        for code, text in enumerate(texts, start=1)
    ]
    blocks = [lines[start : start + _BLOCK] for start in range(0, len(lines), _BLOCK)]
    inside = b"\n".join(b"%d beginbfchar\n%s\nendbfchar" % (len(block), b"\n".join(block)) for block in blocks)
    return (
        b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        b"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        + inside
        + b"\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )
