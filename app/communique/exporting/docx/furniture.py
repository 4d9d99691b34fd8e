"""What stands on every page of a Word file: masthead, draft mark, embargo strip, page number. None of it is part of the words."""

from __future__ import annotations

from communique.exporting.docx.document import NAMESPACES, directed, drawing
from communique.exporting.docx.package import XML
from communique.exporting.docx.watermark import NAMESPACES as VML
from communique.exporting.docx.watermark import watermark
from communique.galley import Galley
from communique.house_style.sheet import Sheet

LONGEST_TITLE = 70
LOGO_ID = 1_000_000  # drawings are told apart by number in a whole file; those of blocks count from 1
LOGO_WIDTH, LOGO_HEIGHT = 4000, 1500  # twips; a picture takes six tenths of the height it is given


def header(galley: Galley, sheet: Sheet, first: bool) -> str:
    """word/header1.xml for the first page, with the masthead large, or word/header2.xml for the others; across a draft, its mark."""
    furniture, space = galley.furniture, NAMESPACES
    name = directed(furniture.organisation, galley.rtl)
    if first and furniture.logo:
        name = drawing(furniture.logo, "rIdLogo", LOGO_ID, (LOGO_WIDTH, LOGO_HEIGHT))
    if furniture.draft:
        name, space = name + watermark(furniture.draft, sheet.display_font), f"{NAMESPACES} {VML}"
    lines = [_line("ReleaseMasthead" if first else "ReleaseRunningHead", name, galley.rtl)]
    if furniture.draft and not first:
        lines.append(_line("ReleaseDraftMark", directed(furniture.draft, galley.rtl), galley.rtl))
    return f"{XML}<w:hdr {space}>{''.join(lines)}</w:hdr>"


def footer(galley: Galley) -> str:
    """A footer, the same for the first page and the others: the embargo strip, then title, number of the page and how many there are."""
    strip = (
        _line("ReleaseEmbargoStrip", directed(galley.furniture.embargo, galley.rtl), galley.rtl)
        if galley.furniture.embargo
        else ""
    )
    title = galley.title if len(galley.title) <= LONGEST_TITLE else galley.title[: LONGEST_TITLE - 1].rstrip() + "…"
    label = _label(galley.furniture.page_label, galley.rtl)
    line = _line("Footer", f"{directed(title, galley.rtl)}<w:r><w:tab/></w:r>{label}", galley.rtl)
    return f"{XML}<w:ftr {NAMESPACES}>{strip}{line}</w:ftr>"


def _line(style: str, inside: str, rtl: bool) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{"<w:bidi/>" if rtl else ""}</w:pPr>{inside}</w:p>'


def _label(form: str, rtl: bool) -> str:
    """``Page {page} of {pages}`` with the two numbers as fields; a form without them gets both at its end."""
    if "{page}" not in form or "{pages}" not in form:
        form = f"{form.replace('{page}', '').replace('{pages}', '').strip()} {{page}}/{{pages}}".strip()
    before, _, rest = form.partition("{page}")
    between, _, after = rest.partition("{pages}")
    pieces = (directed(before, rtl), _field("PAGE"), directed(between, rtl), _field("NUMPAGES"), directed(after, rtl))
    return "".join(pieces)


def _field(code: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
