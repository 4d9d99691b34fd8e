"""Texts that nobody ought to write: literal in the file, or named beforehand; never an exception."""

import io
from dataclasses import replace

import galleys
import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.exporting import pdf, raster
from communique.exporting.pdf import self_check
from communique.exporting.proof import comparable
from communique.house_style.sheet import Sheet

TEXTS = {
    "markup": "<b>bold</b> &copy; <script>alert(1)</script> <img src=x> ${x} {{y}} %s",
    "PDF": r"%PDF-1.4 (unbalanced \) ]TJ ET EMC endstream endobj 1 0 obj << /JS (x) >> \n \051",
    "script address": "javascript:alert(1) file:///etc/passwd",
    "long word": "x" * 10_000,
    "long compound": "a-" * 5_000,
    "long Arabic word": "سلام" * 2_500,
    "long address": "https://www.icro.example/" + "path-of-many/parts_and?query=1&more=2." * 30,
    "emoji": "Hello 😀 world 👩‍👩‍👧 🇫🇷 ✓ →",
    "other scripts": "日本語 中文 한국어 ไทย कर्तव्य",
    "stacked marks": "Z\u0335\u0321a\u0334l\u0321g\u0337o\u0331 " * 40 + "\u0301start e\u0301",
    "decomposed": "Ide\u0301e re\u0301sume\u0301 s\u0323\u0307",
    "controls": "a\u202eevil\u202c b \u2067\u2066\u2069 \u202a\u202b zero\u200bwidth\u200djoin soft\u00adhyphen",
    "spaces": "  lead  and   double \u00a0 nbsp\u202fthin \u2009 trail  ",
    "vowelled Arabic": "مُحَمَّدٌ رَسُولُ اللَّهِ (صلى) ١٢٣٫٤٥ و 12.5% – [قوس] «نص»",
    "Hebrew": "עברית (abc) 12 שלום, “ציטוט”",
    "two directions": "The word سلام (peace) and עברית, 100% of 3.5 km",
}


PLAIN = Sheet()


def made(galley, sheet=PLAIN, printed=False):
    target = io.BytesIO()
    (pdf.export_print if printed else pdf.export)(galley, sheet, target)
    return target.getvalue()


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr, ragged", "rtl, justified"])
@pytest.mark.parametrize("name", TEXTS)
def test_an_odd_text_comes_back_literally(name, rtl):
    sheet = Sheet(justified=rtl, hyphenated=rtl)
    roles = ("paragraph", "quote", "list-item", "contact")
    galley = galleys.galley(*(galleys.block(TEXTS[name], role, rtl=rtl, language="ar" if rtl else "en") for role in roles))
    for printed in (False, True):
        data = made(galley, sheet, printed)
        assert self_check(data, galley, printed) == []
        assert comparable(pdf.read_back(data)) == comparable(galley.words)


@pytest.mark.parametrize("name", TEXTS)
def test_an_odd_text_may_stand_everywhere_else_too(name):
    words = TEXTS[name][:500]
    furniture = replace(galleys.SAMPLE.furniture, organisation=words, embargo=words, draft=words, page_label=words)
    galley = galleys.galley(
        galleys.block(words, "headline", level=1), title=words, organisation=words, kind=words, furniture=furniture, description=words,
    )  # fmt: skip
    data = made(galley)
    assert self_check(data, galley) == []
    assert raster.pages(data) >= 1


def test_an_empty_galley_is_a_page_with_its_furniture():
    data = made(galleys.NOTHING)
    assert raster.pages(data) == 1
    assert pdf.read_back(data) == []
    assert self_check(data, galleys.NOTHING) == []


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_blank_blocks_are_left_out(words):
    galley = galleys.galley(galleys.block(words), galleys.block("One.", "list-item"), galleys.block(words, "list-item"))
    assert self_check(made(galley), galley) == []


@given(st.lists(st.text(max_size=60), max_size=4), st.booleans())
def test_no_text_at_all_raises(texts, rtl):
    galley = galleys.galley(*(galleys.block(text, rtl=rtl) for text in texts))
    data = made(galley)
    assert raster.pages(data) >= 1
    pdf.read_back(data)
    pdf.missing_characters(galley)


def test_characters_that_no_face_has_are_named_with_their_place():
    galley = galleys.galley(galleys.block("A 😀 here, a ✓ there, 😀 again", field="body.b7"), galleys.block("中", field="body.b8"))
    missing = pdf.missing_characters(galley)
    assert [(one.sign, one.field) for one in missing] == [("😀", "body.b7"), ("✓", "body.b7"), ("中", "body.b8")]
    assert missing[0].sentence == (
        "No bundled typeface has “😀” (U+1F600, grinning face); the PDF would show a box. Write it otherwise."
    )


@pytest.mark.parametrize("name", galleys.LANGUAGES)
def test_the_bundled_faces_have_every_character_of_the_samples(name):
    assert pdf.missing_characters(galleys.LANGUAGES[name]) == ()


@pytest.mark.parametrize("words", [
    "Ærøskøbing, Łódź, İzmir, Čapek, Niño, Žižek, Ðuro, Þór, ß, œuvre", "Αθήνα, Москва, Київ, Ђорђе",
    "№ 5 – 3 × 4 ÷ 2 ± 1 € £ ¥ ₹ ° § ¶ † ‡ • … ‰ ™ ©",
    "تحدّث الأمين العام: «نعم، ولكن؟» پچژگ", "שלום בֵּית",
])  # fmt: skip
def test_names_of_the_world_are_covered(words):
    assert pdf.missing_characters(galleys.galley(galleys.block(words))) == ()
