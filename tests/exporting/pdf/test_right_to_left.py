"""Arabic pages: the text runs from the right, over pages and in justified lines, and so does the furniture."""

import io
from collections import Counter

import galleys
import pypdfium2
import pytest

from communique.exporting import pdf
from communique.exporting.pdf import lines, self_check
from communique.exporting.pdf.breaking import Measure
from communique.exporting.pdf.breaking import lines as broken
from communique.exporting.pdf.copytext import Look, copy_of
from communique.exporting.pdf.fonts import Typeface, face, shaped
from communique.exporting.pdf.segments import segments
from communique.galley import Furniture
from communique.house_style.sheet import Sheet

WORDS = (
    "وقّعت أجهزة الإنقاذ في 11 ساحلاً يوم الثلاثاء بروتوكول لشبونة مع ICRO في 6 أكتوبر 2026، وقالت الأمينة العامة مارين أوكافور ليند "
    "«إن البحر لا ينتظر أحداً، ولا ينبغي لنا أن نجعل أحداً ينتظر القارب» (انظر الملحق 3.5)."
)
LOOK = Look(Typeface("Noto Serif"), 12.0, Sheet().ink)
FURNITURE = Furniture("المنظمة الدولية للإنقاذ الساحلي", "صفحة {page} من {pages}")


def arabic(*texts, **more):
    blocks = (galleys.block(text, rtl=True, language="ar") for text in texts)
    headline = galleys.block("نداء واحد", "headline", level=1, rtl=True, language="ar")
    return galleys.galley(headline, *blocks, language="ar", rtl=True, furniture=FURNITURE, **more)


def made(galley, sheet=None, printed=False):
    target = io.BytesIO()
    (pdf.export_print if printed else pdf.export)(galley, sheet or Sheet(), target)
    return target.getvalue()


def set_line(text, measure=400.0, alignment="start"):
    copy = copy_of([(text, LOOK)], True, "ar")
    pieces = segments(copy, measure, divided=False)
    first, last = broken(pieces, Measure(measure, alignment == "both"))[0]
    return lines.line(copy, pieces[first:last], measure, alignment)


@pytest.mark.parametrize("justified", [False, True], ids=["ragged", "justified"])
def test_a_long_text_goes_over_pages(justified):
    galley = arabic(*[WORDS * 3] * 14)
    sheet = Sheet(justified=justified)
    for printed in (False, True):
        data = made(galley, sheet, printed)
        document = pypdfium2.PdfDocument(data)
        assert len(document) >= 3
        document.close()
        assert self_check(data, galley, printed) == []
        assert pdf.read_back(data) == list(galley.words)


def test_a_line_stands_at_the_right():
    line = set_line("نداء واحد للجميع")
    edges = [(show.x, show.x + show.width) for chunk in line.chunks for show in chunk.shows]
    assert max(right for _, right in edges) == pytest.approx(400.0)
    assert min(left for left, _ in edges) > 200


def test_a_justified_line_fills_its_measure():
    line = set_line(WORDS, alignment="both")
    seen = [span for chunk in line.chunks for span in chunk.spans()]
    assert min(left for left, _ in seen) == pytest.approx(0.0, abs=0.01)
    assert max(right for _, right in seen) == pytest.approx(400.0, abs=0.01)


def test_numbers_and_latin_names_stand_in_their_own_order():
    line = set_line("مع ICRO في 2026")
    texts = ["".join(glyph.text for word, _ in show.words for glyph in word.glyphs) for chunk in line.chunks for show in chunk.shows]
    assert "ICRO" in texts
    assert "2026" in texts
    places = {text.strip(): show.x for chunk in line.chunks for show, text in zip(chunk.shows, texts, strict=True)}
    assert places["2026"] < places["ICRO"]


def test_the_list_and_the_furniture_are_mirrored():
    galley = arabic(WORDS)
    data = made(galley)
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    text = page.get_textpage()
    width = page.get_size()[0]
    label = text.search("صفحة").get_next()
    left = text.get_charbox(label[0])[0]
    assert left < width / 2, "the page label of an Arabic page belongs to the left"
    document.close()


@pytest.mark.parametrize("word", ["الله", "لا", "محمّد", "بِسْمِ", "ساحلاً", "لآلئ"])
def test_every_code_of_an_arabic_word_stands_for_one_character(word):
    glyphs = shaped(word, face("NotoNaskhArabic-Regular"), True, "ar").glyphs
    assert all(len(glyph.text) == 1 for glyph in glyphs)
    assert "".join(glyph.text for glyph in reversed(glyphs)) == word or Counter(glyph.text for glyph in glyphs) == Counter(word)


def test_a_ligature_keeps_its_width_when_it_is_taken_apart():
    glyphs = shaped("لله", face("NotoNaskhArabic-Regular"), True, "ar").glyphs
    assert len(glyphs) == 3
    assert sum(glyph.gid >= 0 for glyph in glyphs) == 1


def test_pdfium_and_others_find_an_arabic_word_on_the_page():
    document = pypdfium2.PdfDocument(made(arabic(WORDS)))
    text = document[0].get_textpage()
    for word in ("لشبونة", "ساحلاً", "الإنقاذ"):
        assert text.search(word).get_next(), word
    document.close()


def test_a_hebrew_name_in_an_english_line_is_read_in_its_order():
    galley = galleys.galley(galleys.block("The harbour of חיפה and its crew"))
    assert pdf.read_back(made(galley)) == list(galley.words)
