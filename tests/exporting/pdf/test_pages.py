"""What stands on the pages, read again by PDFium."""

import io
import time
from dataclasses import replace

import galleys
import pypdfium2
import pytest

from communique.errors import InputError
from communique.exporting import pdf, raster
from communique.exporting.pdf.blocks import set_paragraph
from communique.exporting.pdf.fonts import Face
from communique.house_style.sheet import Sheet

SHEET = Sheet(masthead="International Coastal Rescue Organization")
ALL = {
    **galleys.LANGUAGES, "draft": galleys.DRAFT, "nothing": galleys.NOTHING, "one page": galleys.ONE_PAGE,
    "seven pages": galleys.SEVEN_PAGES, "links": galleys.LINKS,
}  # fmt: skip


def made(galley, sheet=SHEET, printed=False):
    target = io.BytesIO()
    (pdf.export_print if printed else pdf.export)(galley, sheet, target)
    return target.getvalue()


def page_texts(data):
    document = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


@pytest.mark.parametrize("printed", [False, True], ids=["screen", "print"])
@pytest.mark.parametrize("name", ALL)
def test_every_word_comes_back_in_order(name, printed):
    assert pdf.read_back(made(ALL[name], printed=printed)) == list(ALL[name].words)


def test_words_come_back_where_lines_are_justified_and_divided():
    sheet = replace(SHEET, justified=True, hyphenated=True, text_size=14.0, leading=18.0)
    data = made(galleys.SEVEN_PAGES, sheet)
    assert any("\ufffe" in text or "\u00ad" in text or "\x02" in text for text in page_texts(data)), "no word was divided"
    assert pdf.read_back(data) == list(galleys.SEVEN_PAGES.words)


@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_the_paper_is_that_of_the_sheet(paper, size):
    found = raster.sizes(made(galleys.SAMPLE, replace(SHEET, page=paper)))
    assert {tuple(round(side) for side in one) for one in found} == {size}


def test_every_page_says_which_it_is_of_how_many():
    texts = page_texts(made(galleys.SEVEN_PAGES))
    assert len(texts) >= 7
    assert all(f"Page {number} of {len(texts)}" in text for number, text in enumerate(texts, 1))


def test_embargo_and_draft_mark_stand_on_every_page():
    galley = replace(galleys.SEVEN_PAGES, furniture=replace(galleys.SEVEN_PAGES.furniture, embargo="EMBARGO until noon", draft="DRAFT"))
    assert all("EMBARGO until noon" in text and "DRAFT" in text for text in page_texts(made(galley)))


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_pictures_are_as_wide_as_they_are_asked_to_be(paper):
    data = made(galleys.NOTHING, replace(SHEET, page=paper))
    widths = [1, 50, 235, 595, 901, 938, 1024]
    assert [raster.picture(data, 0, width).width for width in widths] == widths
    assert [picture.width for picture in raster.pictures(data, [0, 0], 235)] == [235, 235]


def test_a_page_that_is_not_there_is_named():
    data = made(galleys.NOTHING)
    with pytest.raises(InputError, match=r"^There is no page 2; the PDF has 1\.$"):
        raster.picture(data, 1, 100)
    with pytest.raises(InputError, match=r"^The PDF cannot be opened\.$"):
        raster.pages(b"no PDF")


@pytest.mark.slow
def test_a_page_of_seventy_costs_what_a_page_of_seven_costs():
    def cost(galley):
        set_paragraph.cache_clear()
        start = time.process_time()
        pages = raster.pages(made(galley))
        return (time.process_time() - start) / pages

    cost(galleys.SEVEN_PAGES)
    seven, seventy = (min(cost(galley) for _ in range(2)) for galley in (galleys.SEVEN_PAGES, galleys.SEVENTY_PAGES))
    assert seventy <= 2 * seven
    assert seventy <= 0.1, "a page takes longer than a tenth of a second"


def test_a_page_becomes_a_picture_of_the_asked_width():
    picture = raster.picture(made(galleys.SAMPLE), 0, 600)
    assert (picture.width, len(picture.data)) == (600, picture.width * picture.height * 4)
    accent = picture.data[4 * (600 * 10 + 300) :][:3]
    assert accent == bytes(reversed(SHEET.accent.rgb)), "the masthead is not in the colour of the house"


def test_only_bundled_faces_are_ever_used(monkeypatch):
    asked = []
    data = Face.data.func
    monkeypatch.setattr(Face, "data", property(lambda self: asked.append(self.name) or data(self)))
    made(galleys.LANGUAGES["arabic"])
    assert all(name.startswith("Noto") for name in asked)
