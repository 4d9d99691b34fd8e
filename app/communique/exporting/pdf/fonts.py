"""The bundled typefaces: which face sets which character, and how words become glyphs. Never the system's fonts."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from communique import resources

# For every family the faces that stand in where it lacks a character, in turn.
_STAND_INS = {
    "Noto Serif": ("NotoSerif", "NotoNaskhArabic", "NotoSerifHebrew", "NotoSans"),
    "Noto Sans": ("NotoSans", "NotoNaskhArabic", "NotoSansHebrew", "NotoSerif"),
}
_UPRIGHT_ONLY = {"NotoNaskhArabic", "NotoSerifHebrew", "NotoSansHebrew"}
_INVISIBLE = {"Cc", "Cs", "Zl", "Zp"}
_BOX = "\ufffd"
FILLER = "\u200b"  # what a glyph stands for where its characters are all given to its neighbour; it has no width and divides no word


class Glyph(NamedTuple):
    """A glyph of a face, or none (``gid`` -1): how far it moves the pen and where it stands, in thousandths of the size.

    ``text``: the characters it stands for.
    """

    gid: int
    advance: float
    x: float
    y: float
    text: str

    @property
    def is_moved(self) -> bool:
        """Whether it is not a glyph of the face as it is."""
        return bool(self.gid < 0 or self.x or self.y)


@dataclass(frozen=True, eq=False)
class Face:
    """One font file; ``name`` as its file is called, for example NotoSerif-Bold."""

    name: str

    @cached_property
    def data(self) -> bytes:
        """The bytes of the font file."""
        return resources.folder("fonts", f"{self.name}.ttf").read_bytes()

    @cached_property
    def outlines(self) -> hb.Face:
        """HarfBuzz's view of the file."""
        return hb.Face(hb.Blob(self.data))

    @cached_property
    def font(self) -> hb.Font:
        """HarfBuzz's font, scaled to thousandths of the type size."""
        font = hb.Font(self.outlines)
        font.scale = (1000, 1000)
        return font

    @cached_property
    def characters(self) -> frozenset[int]:
        """The code points that the face has a glyph for."""
        return frozenset(self.outlines.unicodes)

    @cached_property
    def box(self) -> tuple[int, int, int, int]:
        """The box around all glyphs, in thousandths."""
        head = bytes(self.outlines.reference_table("head").data)
        scale = 1000 / self.outlines.upem
        left, bottom, right, top = (round(value * scale) for value in struct.unpack(">4h", head[36:44]))
        return left, bottom, right, top

    @cached_property
    def rise(self) -> tuple[int, int]:
        """Ascent and descent in thousandths; the descent is negative."""
        extents = self.font.get_font_extents("ltr")
        return extents.ascender, extents.descender

    @property
    def scale(self) -> float:
        """How much larger it is set than Latin type beside it, to look as large."""
        return 1.14 if self.name.startswith("NotoNaskhArabic") else 1.0

    @property
    def bold(self) -> bool:
        """Whether the strokes are bold."""
        return "Bold" in self.name

    @property
    def slanted(self) -> bool:
        """Whether the face is an italic."""
        return "Italic" in self.name


@lru_cache(maxsize=32)
def face(name: str) -> Face:
    """A bundled face by the name of its file."""
    return Face(name)


@dataclass(frozen=True)
class Typeface:
    """A family in one weight and slope with the faces that stand in for it."""

    family: str
    bold: bool = False
    italic: bool = False

    @cached_property
    def faces(self) -> tuple[Face, ...]:
        """The faces asked in turn for a character."""
        return tuple(face(f"{base}-{self._style(base)}") for base in _STAND_INS.get(self.family, _STAND_INS["Noto Serif"]))

    def _style(self, base: str) -> str:
        style = ("Bold" if self.bold else "") + ("Italic" if self.italic and base not in _UPRIGHT_ONLY else "")
        return style or "Regular"

    @property
    def main(self) -> Face:
        """The face of the family itself."""
        return self.faces[0]

    def sets_whole(self, text: str) -> bool:
        """Whether the family's own face has every character of a text."""
        return self.main.characters.issuperset(map(ord, set(text)))

    @lru_cache(maxsize=8192)  # noqa: B019 - a typeface is a value, and there are a dozen of them
    def face_for(self, sign: str) -> Face | None:
        """The face that sets a character, or None where none has it."""
        code = ord(sign)
        return next((one for one in self.faces if code in one.characters), None)

    def stretches(self, text: str) -> Iterator[tuple[int, int, Face]]:
        """The text cut where another face must take over: start, end, face. Marks stay with what they stand on."""
        if self.sets_whole(text):
            if text:
                yield 0, len(text), self.main
            return
        start, current = 0, self._first(text)
        for at, sign in enumerate(text):
            if sign.isspace() or _clings(sign):
                continue
            wanted = self.face_for(sign) or self.main
            if wanted is not current:
                if at > start:
                    yield start, at, current
                start, current = at, wanted
        yield start, len(text), current

    def _first(self, text: str) -> Face:
        return next((self.face_for(sign) or self.main for sign in text if not sign.isspace() and not _clings(sign)), self.main)


def _clings(sign: str) -> bool:
    """Whether a character is set by the face of what stands before it: marks, joiners, directional controls."""
    return unicodedata.category(sign) in {"Mn", "Me", "Cf"}


def is_missing(typeface: Typeface, sign: str) -> bool:
    """Whether no bundled face can draw a character that ought to be seen."""
    category = unicodedata.category(sign)
    if sign.isspace() or category in _INVISIBLE or category == "Cf":
        return False
    return typeface.face_for(sign) is None


def printable(text: str) -> str:
    """The text with nothing that a text layer may not hold: no control characters, no byte-order marks, no half characters."""
    if text.isprintable():
        return text
    kept = (" " if sign in "\t\n\r\v\f\x85\u2028\u2029" else sign for sign in text)
    return "".join(sign for sign in kept if unicodedata.category(sign) not in _INVISIBLE and not _is_noncharacter(sign))


def _is_noncharacter(sign: str) -> bool:
    return sign == "\ufeff" or ord(sign) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(sign) <= 0xFDEF


class Shaped(NamedTuple):
    """Glyphs from left to right, and their width in thousandths of the size."""

    glyphs: tuple[Glyph, ...]
    width: float


@lru_cache(maxsize=20_000)
def shaped(text: str, using: Face, rtl: bool, language: str) -> Shaped:
    """One word, or a piece of one, in one face and direction."""
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    if language:
        buffer.language = language
    hb.shape(using.font, buffer)
    starts = [info.cluster for info in buffer.glyph_infos]
    texts = _texts(text, starts)
    glyphs = []
    for info, position, stands_for in zip(buffer.glyph_infos, buffer.glyph_positions, texts, strict=True):
        if not info.codepoint and stands_for == FILLER:
            continue
        gid, advance = (info.codepoint, position.x_advance) if info.codepoint else _box_of(using)
        glyph = Glyph(gid, advance, position.x_offset, position.y_offset, stands_for)
        glyphs += _taken_apart(glyph) if rtl and len(stands_for) > 1 else [glyph]
    return Shaped(tuple(glyphs), sum(glyph.advance for glyph in glyphs))


def _taken_apart(glyph: Glyph) -> list[Glyph]:
    """A ligature that runs right to left as one code for each character, the last leftmost; the first code draws it all.

    Readers turn such lines round character by character, and would turn the letters inside a ligature the wrong way.
    """
    share = glyph.advance / len(glyph.text)
    silent = [Glyph(-1, share, 0, 0, sign) for sign in reversed(glyph.text[1:])]
    return [*silent, glyph._replace(advance=share, x=glyph.x - share * len(silent), text=glyph.text[0])]


def _texts(text: str, starts: list[int]) -> list[str]:
    """For every glyph the characters it stands for: those of its cluster, shared out where a cluster has several glyphs."""
    order = sorted(set(starts))
    end_of = dict(zip(order, [*order[1:], len(text)], strict=True))
    if len(order) == len(starts):
        return [text[start : end_of[start]] for start in starts]
    out = []
    shares: dict[int, list[str]] = {}
    for start in starts:
        if start not in shares:
            shares[start] = _shared_out(text[start : end_of[start]], starts.count(start))
        out.append(shares[start].pop(0))
    return out


def _shared_out(cluster: str, count: int) -> list[str]:
    """A cluster's characters over several glyphs: letter and marks each to their own where it can be taken apart so, else all to the first."""
    apart = unicodedata.normalize("NFD", cluster)
    if len(apart) < count:
        return [cluster] + [FILLER] * (count - 1)
    cut = len(apart) - count + 1
    return [unicodedata.normalize("NFC", apart[:cut]), *apart[cut:]]


def _box_of(using: Face) -> tuple[int, int]:
    """The glyph that stands for what a face cannot draw; never glyph 0, which archives refuse."""
    for sign in (_BOX, "?"):
        gid = using.font.get_nominal_glyph(ord(sign))
        if gid:
            return gid, using.font.get_glyph_h_advance(gid)
    return 1, using.font.get_glyph_h_advance(1)
