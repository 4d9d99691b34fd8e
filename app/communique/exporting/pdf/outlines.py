"""Drawings added to an embedded font: a glyph moved, or with another width, or nothing at all of a certain width.

A mark that stands above its letter is such a drawing. Moving it inside the font instead of on the page keeps every line of text
on one baseline with no steps back, which is what programs that read the page again can follow.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import NamedTuple

_MOVED_PART = 0x0003  # an offset of two words, in units of the font
_MAGIC = 0xB1B0AFBA


class Drawing(NamedTuple):
    """A glyph of the font moved by ``x`` and ``y``, or none (``part`` None); all in units of the font."""

    part: int | None
    x: int
    y: int
    width: int


def extended(font: bytes, drawings: Sequence[Drawing]) -> bytes:
    """A TrueType font with drawings added behind its glyphs, in order."""
    if not drawings:
        return font
    tables = _tables(font)
    offsets = _offsets(tables)
    glyf = bytearray(tables["glyf"])
    glyf += b"\0" * (-len(glyf) % 4)
    offsets[-1] = len(glyf)  # the first drawing starts behind the filling, not in it: there it would be read as empty
    for drawing in drawings:
        start, end = (offsets[drawing.part], offsets[drawing.part + 1]) if drawing.part is not None else (0, 0)
        if end > start and drawing.part is not None:
            glyf += _composite(tables["glyf"][start:end], drawing)
        offsets.append(len(glyf))
    tables["glyf"] = bytes(glyf)
    tables["loca"] = struct.pack(f">{len(offsets)}I", *offsets)
    tables["head"] = tables["head"][:50] + struct.pack(">h", 1) + tables["head"][52:]
    tables["hmtx"] = _widths(tables, drawings)
    count = len(offsets) - 1
    tables["hhea"] = tables["hhea"][:34] + struct.pack(">H", count)
    tables["maxp"] = _maxima(tables["maxp"], count)
    return _bound(tables)


def _tables(font: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack(">H", font[4:6])
    rows = (struct.unpack(">4sIII", font[12 + 16 * at : 28 + 16 * at]) for at in range(count))
    return {tag.decode("ascii"): font[start : start + length] for tag, _, start, length in rows}


def _offsets(tables: dict[str, bytes]) -> list[int]:
    (long_form,) = struct.unpack(">h", tables["head"][50:52])
    loca = tables["loca"]
    if long_form:
        return list(struct.unpack(f">{len(loca) // 4}I", loca))
    return [2 * half for half in struct.unpack(f">{len(loca) // 2}H", loca)]


def _composite(part: bytes, drawing: Drawing) -> bytes:
    left, bottom, right, top = struct.unpack(">4h", part[2:10])
    box = (left + drawing.x, bottom + drawing.y, right + drawing.x, top + drawing.y)
    body = struct.pack(">hhhhhHHhh", -1, *box, _MOVED_PART, drawing.part, drawing.x, drawing.y)
    return body + b"\0" * (-len(body) % 4)


def _widths(tables: dict[str, bytes], drawings: Sequence[Drawing]) -> bytes:
    (glyphs,) = struct.unpack(">H", tables["maxp"][4:6])
    (full,) = struct.unpack(">H", tables["hhea"][34:36])
    hmtx = tables["hmtx"]
    pairs = [struct.unpack(">Hh", hmtx[4 * at : 4 * at + 4]) for at in range(full)]
    bearings = struct.unpack(f">{glyphs - full}h", hmtx[4 * full : 4 * full + 2 * (glyphs - full)])
    pairs += [(pairs[-1][0], bearing) for bearing in bearings]
    for drawing in drawings:
        bearing = pairs[drawing.part][1] + drawing.x if drawing.part is not None else 0
        pairs.append((drawing.width, bearing))
    return b"".join(struct.pack(">Hh", *pair) for pair in pairs)


def _maxima(maxp: bytes, count: int) -> bytes:
    values = list(struct.unpack(">14H", maxp[4:32]))
    values[0] = count
    values[3], values[4] = max(values[3], values[1]), max(values[4], values[2])
    values[12], values[13] = max(values[12], 1), values[13] + 1
    return maxp[:4] + struct.pack(">14H", *values)


def _bound(tables: dict[str, bytes]) -> bytes:
    """The tables as one font file."""
    tables["head"] = tables["head"][:8] + b"\0\0\0\0" + tables["head"][12:]
    count = len(tables)
    power = count.bit_length() - 1
    header = struct.pack(">IHHHH", 0x00010000, count, 16 << power, power, 16 * count - (16 << power))
    place, rows, body = 12 + 16 * count, b"", b""
    for tag in sorted(tables):
        padded = tables[tag] + b"\0" * (-len(tables[tag]) % 4)
        rows += struct.pack(">4sIII", tag.encode("ascii"), _sum(padded), place + len(body), len(tables[tag]))
        body += padded
    whole = header + rows + body
    adjustment = struct.pack(">I", (_MAGIC - _sum(whole)) & 0xFFFFFFFF)
    (head,) = (struct.unpack(">I", rows[16 * at + 8 : 16 * at + 12])[0] for at, tag in enumerate(sorted(tables)) if tag == "head")
    return whole[: head + 8] + adjustment + whole[head + 12 :]


def _sum(data: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(words) & 0xFFFFFFFF
