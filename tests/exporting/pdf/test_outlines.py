"""Drawings added to a font have ink wherever the cut font happens to end."""

import io

import pytest
from fontTools.ttLib import TTFont

from communique.exporting.pdf.embedding import _cut
from communique.exporting.pdf.fonts import face
from communique.exporting.pdf.outlines import Drawing, extended

FACES = {"NotoSerif-Regular": "lidéßo", "NotoSansHebrew-Regular": "לכוםשנ", "NotoNaskhArabic-Bold": "لاوحيس"}
CUTS = [(name, letters[:count]) for name, letters in FACES.items() for count in range(1, len(letters) + 1)]


def cut(name: str, letters: str) -> tuple[bytes, dict[int, int], int]:
    using = face(name)
    return _cut(using, {using.font.get_nominal_glyph(ord(letter)) for letter in letters})


@pytest.mark.parametrize(("name", "letters"), CUTS)
def test_every_drawing_is_the_letter_it_was_made_of_and_none_is_empty(name, letters):
    data, renumbered, count = cut(name, letters)
    part = renumbered[face(name).font.get_nominal_glyph(ord(letters[0]))]
    font = TTFont(io.BytesIO(extended(data, [Drawing(part, -40, 12, 300), Drawing(part, 5, 0, 400), Drawing(None, 0, 0, 250)])))
    glyphs, order = font["glyf"], font.getGlyphOrder()
    assert [glyphs[name].numberOfContours for name in order[count:]] == [-1, -1, 0]
    original, moved = glyphs[order[part]], glyphs[order[count]]
    assert (moved.xMin, moved.yMin) == (original.xMin - 40, original.yMin + 12)
    assert [(one.glyphName, one.x, one.y) for one in moved.components] == [(order[part], -40, 12)]


def test_cut_fonts_of_this_test_do_end_within_a_word():
    assert {TTFont(io.BytesIO(cut(*one)[0]))["loca"].locations[-1] % 4 for one in CUTS} > {0}, "nothing was filled, so nothing was tried"
