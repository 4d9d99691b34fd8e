"""The body of a Word file: one paragraph for each block, in its style, with its bookmark, language and direction."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from communique.exporting.docx.looks import text_width
from communique.exporting.docx.names import bookmark, style_of
from communique.exporting.docx.package import XML, Relation, escaped, media_name
from communique.exporting.docx.styles import word_language
from communique.galley import Galley, GalleyBlock, Picture, Run, is_rtl
from communique.galley.pictures import size
from communique.house_style.sheet import Sheet

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_ANY_RTL = re.compile(f"[{_RIGHT_TO_LEFT}]")
_LETTER = "[A-Za-z\u00aa\u00ba\u00c0-\u058f\u0900-\u1fff\u2c00-\ud7ff\uf900-\ufb1c]"
PAGES = {"A4": (11906, 16838), "Letter": (12240, 15840)}
TWIPS = 1440 / 25.4
EMU = 635  # in a twip
DOTS = 150  # an inch, where a picture would otherwise fill the measure


def text_part(galley: Galley, sheet: Sheet) -> tuple[str, tuple[Relation, ...], list[bytes]]:
    """word/document.xml, its relations to links and pictures, and the pictures."""
    made = _Body(galley, sheet)
    paragraphs = "".join(made.paragraphs())
    xml = f"{XML}<w:document {NAMESPACES}><w:body>{paragraphs}{_section(galley, sheet)}</w:body></w:document>"
    return xml, tuple(made.relations), made.pictures


class _Body:
    """A body being written: what it relates to, and how many bookmarks and pictures it has."""

    def __init__(self, galley: Galley, sheet: Sheet) -> None:
        self.galley = galley
        self.measure = text_width(sheet), _text_height(sheet)
        self.relations: list[Relation] = []
        self.pictures: list[bytes] = []
        self.links: dict[str, str] = {}

    def paragraphs(self) -> Iterator[str]:
        for n, block in enumerate(self.galley.blocks, 1):
            if block.picture is not None:
                drawing = self._drawing(block.picture, n)
                captioned = bool(block.plain.strip())
                mark = (drawing,) if captioned else _marked(n, block, drawing)
                yield _paragraph("ReleasePicture", block.rtl, mark)
                if not captioned:
                    continue
            if block.plain.strip():
                yield _paragraph(style_of(block), block.rtl, _marked(n, block, "".join(self._runs(block))))

    def _runs(self, block: GalleyBlock) -> Iterator[str]:
        for link, group in groupby(block.runs, key=lambda run: run.link):
            words = "".join(piece for run in group for piece in _run(run, block))
            yield f'<w:hyperlink r:id="{self._link(link)}" w:history="1">{words}</w:hyperlink>' if link else words

    def _link(self, address: str) -> str:
        if address not in self.links:
            self.links[address] = f"rIdLink{len(self.links) + 1}"
            self.relations.append(Relation(self.links[address], "hyperlink", address, external=True))
        return self.links[address]

    def _drawing(self, picture: Picture, n: int) -> str:
        self.pictures.append(picture.data)
        count = len(self.pictures)
        self.relations.append(Relation(f"rIdPicture{count}", "image", media_name(count, picture.data)))
        return drawing(picture, f"rIdPicture{count}", n, self.measure)


def drawing(picture: Picture, relation: str, n: int, room: tuple[int, int]) -> str:
    """A picture in the line, as wide as its pixels ask at 150 dots an inch, within a room in twips."""
    across, down = size(picture.data)
    most = min(room[0] / max(1, across), room[1] * 0.6 / max(1, down), 1440 / DOTS)
    extent = f'cx="{round(across * most * EMU)}" cy="{round(down * most * EMU)}"'
    about = f'id="{n}" name="Picture {n}" descr="{escaped(picture.alt)}"'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:docPr {about}/><a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr {about}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def plain_run(words: str) -> str:
    """Words without marks, in the style of their paragraph."""
    return f'<w:r><w:t xml:space="preserve">{escaped(words)}</w:t></w:r>'


def directed(words: str, rtl: bool) -> str:
    """Words without marks in a paragraph of a direction, each stretch told which way it runs."""
    block = GalleyBlock("paragraph", "", (), "", rtl)
    return "".join(_run(Run(words), block))


def _marked(n: int, block: GalleyBlock, inside: str) -> tuple[str, ...]:
    return f'<w:bookmarkStart w:id="{n}" w:name="{bookmark(block.field)}"/>', inside, f'<w:bookmarkEnd w:id="{n}"/>'


def _paragraph(style: str, rtl: bool, inside: tuple[str, ...]) -> str:
    bidi = "<w:bidi/>" if rtl else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>{"".join(inside)}</w:p>'


def _run(run: Run, block: GalleyBlock) -> Iterator[str]:
    """A run as Word wants it: cut where its direction changes, for letters of both kinds are set by different properties."""
    start = (
        '<w:rStyle w:val="Hyperlink"/>' if run.link else '<w:rStyle w:val="ReleaseDateline"/>' if run.part == "dateline" else ""
    )
    start += ("<w:b/><w:bCs/>" if run.strong else "") + ("<w:i/><w:iCs/>" if run.emphasis else "")
    for words, rtl in stretches(run.text, block.rtl):
        marks = start + ("<w:rtl/>" if rtl else "") + (_language(run.language, rtl) if run.language else "")
        properties = f"<w:rPr>{marks}</w:rPr>" if marks else ""
        yield f'<w:r>{properties}<w:t xml:space="preserve">{escaped(words)}</w:t></w:r>'


def _language(tag: str, rtl: bool) -> str:
    name = "bidi" if rtl and is_rtl(tag) else "val"
    return f'<w:lang w:{name}="{escaped(word_language(tag))}"/>'


@cache
def _other_way(rtl: bool) -> re.Pattern[str]:
    """A stretch that runs against a paragraph, from its first letter to its last; compiled only where both kinds of letters meet."""
    if rtl:
        return re.compile(f"{_LETTER}(?:[^{_RIGHT_TO_LEFT}]*{_LETTER})?")
    return re.compile(f"[{_RIGHT_TO_LEFT}](?:(?:(?!{_LETTER}).)*[{_RIGHT_TO_LEFT}])?")


def stretches(words: str, rtl: bool) -> Iterator[tuple[str, bool]]:
    """The words in pieces of one direction; signs and digits go with the direction of the paragraph."""
    if not rtl and not _ANY_RTL.search(words):
        yield words, False
        return
    at = 0
    for found in _other_way(rtl).finditer(words):
        if found.start() > at:
            yield words[at : found.start()], rtl
        yield found[0], not rtl
        at = found.end()
    if at < len(words):
        yield words[at:], rtl


def _text_height(sheet: Sheet) -> int:
    """The height of the text area in twips."""
    return max(1440, PAGES.get(sheet.page, PAGES["A4"])[1] - round((sheet.margins[0] + sheet.margins[2]) * TWIPS))


def _section(galley: Galley, sheet: Sheet) -> str:
    width, height = PAGES.get(sheet.page, PAGES["A4"])
    top, right, bottom, left = (round(length * TWIPS) for length in sheet.margins)
    edge = round(12.7 * TWIPS)
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId6"/><w:headerReference w:type="first" r:id="rId5"/>'
        '<w:footerReference w:type="default" r:id="rId8"/><w:footerReference w:type="first" r:id="rId7"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" w:header="{edge}" w:footer="{edge}" w:gutter="0"/>'
        f'<w:cols w:space="708"/><w:titlePg/>{"<w:bidi/>" if galley.rtl else ""}</w:sectPr>'
    )
