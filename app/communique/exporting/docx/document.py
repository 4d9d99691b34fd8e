"""A Word file built in our template: one paragraph for each block, in its style, with its bookmark, language and direction."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

import docx
from docx.document import Document
from docx.shared import Twips
from docx.text.paragraph import Paragraph

from communique.exporting.docx.furniture import add_furniture
from communique.exporting.docx.looks import text_width
from communique.exporting.docx.names import bookmark, style_of
from communique.exporting.docx.package import write_again
from communique.exporting.docx.paragraphs import Links, Pictures, add_paragraph, add_picture, add_runs, element
from communique.exporting.docx.properties import describe
from communique.exporting.docx.template import template
from communique.galley import Galley, GalleyBlock
from communique.house_style.sheet import Sheet

PAGES = {"A4": (11906, 16838), "Letter": (12240, 15840)}
TWIPS = 1440 / 25.4
EDGE = round(12.7 * TWIPS)  # between the paper's edge and what stands on every page


def build(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Build the file and write it, the same bytes for the same galley and sheet."""
    document = docx.Document(io.BytesIO(template(sheet, galley.language, galley.rtl)))
    body = _Body(document, galley, sheet)
    body.add_blocks()
    _set_page(document, galley, sheet)
    add_furniture(document.sections[0], galley, sheet, body.styles, body.pictures)
    describe(document, galley)
    saved = io.BytesIO()
    document.save(saved)
    write_again(saved.getvalue(), body.pictures.members, target)


class _Body:
    """A body being built: its document, the styles by id, which python-docx is slow to find, its links and pictures."""

    def __init__(self, document: Document, galley: Galley, sheet: Sheet) -> None:
        self.document = document
        self.galley = galley
        self.room = text_width(sheet), _text_height(sheet)
        self.styles = {style.style_id: style for style in document.styles}
        self.links = Links(document.part)
        self.pictures = Pictures()

    def add_blocks(self) -> None:
        for n, block in enumerate(self.galley.blocks, 1):
            paragraphs = list(self._paragraphs(n, block))
            if paragraphs:
                _mark(paragraphs[-1], n, bookmark(block.field))

    def _paragraphs(self, n: int, block: GalleyBlock) -> Iterator[Paragraph]:
        """A paragraph for the picture and one for the words, where there are any."""
        if block.picture is not None:
            paragraph = add_paragraph(self.document, self.styles["ReleasePicture"], block.rtl)
            add_picture(paragraph, block.picture, self.pictures.part(block.picture.data), n, self.room)
            yield paragraph
        if block.plain.strip():
            paragraph = add_paragraph(self.document, self.styles[style_of(block)], block.rtl)
            add_runs(paragraph, block, self.styles, self.links)
            yield paragraph


def _mark(paragraph: Paragraph, number: int, name: str) -> None:
    """Put a bookmark round all that is in a paragraph."""
    start = element("bookmarkStart", id=str(number), name=name)
    paragraph._p.get_or_add_pPr().addnext(start)
    paragraph._p.append(element("bookmarkEnd", id=str(number)))


def _text_height(sheet: Sheet) -> int:
    """The height of the text area in twips."""
    return max(1440, PAGES.get(sheet.page, PAGES["A4"])[1] - round((sheet.margins[0] + sheet.margins[2]) * TWIPS))


def _set_page(document: Document, galley: Galley, sheet: Sheet) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = (Twips(length) for length in PAGES.get(sheet.page, PAGES["A4"]))
    top, right, bottom, left = (Twips(round(length * TWIPS)) for length in sheet.margins)
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = top, right, bottom, left
    section.header_distance = section.footer_distance = Twips(EDGE)
    section.gutter = Twips(0)
    section.different_first_page_header_footer = True
    if galley.rtl:
        section._sectPr.append(element("bidi"))
