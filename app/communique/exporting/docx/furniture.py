"""What stands on every page of a Word file: masthead, draft mark, embargo strip, page number. None of it is part of the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from docx.blkcntnr import BlockItemContainer
from docx.oxml.parser import parse_xml
from docx.section import Section
from docx.styles.style import BaseStyle
from docx.text.paragraph import Paragraph

from communique.exporting.docx.directions import stretches
from communique.exporting.docx.paragraphs import Pictures, add_field, add_paragraph, add_picture, add_words
from communique.exporting.docx.watermark import watermark
from communique.galley import Galley
from communique.house_style.sheet import Sheet

LONGEST_TITLE = 70
_LEFT_TO_RIGHT = "\u200e"  # holds a number at the end of a label to its words
LOGO_ID = 1_000_000  # drawings are told apart by number in a whole file; those of blocks count from 1
LOGO_WIDTH, LOGO_HEIGHT = 4000, 1500  # twips; a picture takes six tenths of the height it is given


def add_furniture(section: Section, galley: Galley, sheet: Sheet, styles: Mapping[str, BaseStyle], pictures: Pictures) -> None:
    """Fill the headers and footers of a section, those of its first page and those of the others."""
    edges = _Edges(galley, sheet, styles)
    edges.add_masthead(section.first_page_header, pictures)
    edges.add_running_head(section.header)
    for footer in (section.first_page_footer, section.footer):
        edges.add_footer(footer)


@dataclass(frozen=True, slots=True)
class _Edges:
    """The words at the edges of a page, and the styles they are set in."""

    galley: Galley
    sheet: Sheet
    styles: Mapping[str, BaseStyle]

    def add_masthead(self, header: BlockItemContainer, pictures: Pictures) -> None:
        """The name of the house, large, or its logo; across a draft, its mark."""
        furniture = self.galley.furniture
        line = self._line(header, "ReleaseMasthead", "" if furniture.logo else furniture.organisation)
        if furniture.logo:
            add_picture(line, furniture.logo, pictures.part(furniture.logo.data), LOGO_ID, (LOGO_WIDTH, LOGO_HEIGHT))
        self._add_watermark(line)

    def add_running_head(self, header: BlockItemContainer) -> None:
        """The name of the house, small; on a draft its mark, in words and across the page."""
        furniture = self.galley.furniture
        self._add_watermark(self._line(header, "ReleaseRunningHead", furniture.organisation))
        if furniture.draft:
            self._line(header, "ReleaseDraftMark", furniture.draft)

    def add_footer(self, footer: BlockItemContainer) -> None:
        """The embargo strip, then title, number of the page and how many there are."""
        title, embargo = self.galley.title, self.galley.furniture.embargo
        if embargo:
            self._line(footer, "ReleaseEmbargoStrip", embargo)
        line = self._line(footer, "Footer", title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1].rstrip() + "…")
        line.add_run().add_tab()
        _add_label(line, self.galley.furniture.page_label, self.galley.rtl)

    def _line(self, edge: BlockItemContainer, style: str, words: str) -> Paragraph:
        line = add_paragraph(edge, self.styles[style], self.galley.rtl)
        add_words(line, words, self.galley.rtl)
        return line

    def _add_watermark(self, line: Paragraph) -> None:
        if mark := self.galley.furniture.draft:
            line.add_run()._r.append(parse_xml(watermark(mark, self.sheet.display_font)))


def _add_label(line: Paragraph, form: str, rtl: bool) -> None:
    """``Page {page} of {pages}`` with the two numbers as fields; a form without them gets both at its end.

    In a language without labels of its own the form is English, and runs its own way on a page from right to left.
    """
    if "{page}" not in form or "{pages}" not in form:
        form = f"{form.replace('{page}', '').replace('{pages}', '').strip()} {{page}}/{{pages}}".strip()
    if rtl and not any(backwards for _, backwards in stretches(form, False)):
        rtl, form = False, f"{form}{_LEFT_TO_RIGHT}"
    before, _, rest = form.partition("{page}")
    between, _, after = rest.partition("{pages}")
    add_words(line, before, rtl)
    add_field(line, "PAGE")
    add_words(line, between, rtl)
    add_field(line, "NUMPAGES")
    add_words(line, after, rtl)
