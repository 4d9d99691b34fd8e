"""What stands in the paragraphs of a Word file: words cut where their direction changes, links, fields, pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from docx.blkcntnr import BlockItemContainer
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.shape import CT_Inline
from docx.parts.image import ImagePart
from docx.parts.story import StoryPart
from docx.shared import Emu
from docx.styles.style import BaseStyle
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from communique.exporting.docx.directions import stretches
from communique.exporting.docx.styles import word_language
from communique.galley import GalleyBlock, Picture, Run, is_rtl
from communique.galley.pictures import size, suffix

EMU = 635  # in a twip
DOTS = 150  # an inch, where a picture would otherwise fill the measure
_SPACE = qn("xml:space")


class Pictures:
    """The pictures of a file, in the order in which they were put in: ``members`` by the name of their part."""

    def __init__(self) -> None:
        self.members: dict[str, bytes] = {}

    def part(self, data: bytes) -> ImagePart:
        """A part for a picture; it is saved empty, for python-docx would pack again what is packed already."""
        ending = suffix(data)
        name = f"word/media/image{len(self.members) + 1}.{ending}"
        self.members[name] = data
        return ImagePart(PackURI(f"/{name}"), f"image/{ending}", b"")


class Links:
    """The addresses that a part leads to, each with its relation; python-docx would look through all of them for every link."""

    def __init__(self, part: StoryPart) -> None:
        self.part = part
        self.relations: dict[str, str] = {}

    def relation(self, address: str) -> str:
        """The relation of an address, made where there is none yet."""
        if address not in self.relations:
            self.relations[address] = f"rIdLink{len(self.relations) + 1}"
            self.part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, address, self.relations[address], is_external=True)
        return self.relations[address]


def element(tag: str, **attributes: str) -> Any:
    """An element of WordprocessingML with attributes of its own namespace."""
    return OxmlElement(f"w:{tag}", {qn(f"w:{name}"): value for name, value in attributes.items()})


def add_paragraph(story: Document | BlockItemContainer, style: BaseStyle, rtl: bool) -> Paragraph:
    """Add a paragraph in a style to the body, a header or a footer."""
    paragraph = story.add_paragraph()
    paragraph._p.style = style.style_id  # the setter of the paragraph looks through all styles, every time
    if rtl:
        paragraph._p.get_or_add_pPr().append(element("bidi"))
    return paragraph


def add_words(paragraph: Paragraph, words: str, rtl: bool) -> None:
    """Add words without marks to a paragraph of a direction, each stretch told which way it runs."""
    for piece, backwards in stretches(words, rtl) if words else ():
        _add(paragraph, piece, backwards)


def add_runs(paragraph: Paragraph, block: GalleyBlock, styles: Mapping[str, BaseStyle], links: Links) -> None:
    """Add the runs of a block, those of one link together; ``styles`` by their ids."""
    for address, group in groupby(block.runs, key=lambda run: run.link):
        made = [one for run in group for one in _added(paragraph, run, block.rtl, styles)]
        if address:
            link = element("hyperlink")
            link.set(qn("r:id"), links.relation(address))
            link.set(qn("w:history"), "1")
            link.extend([one._r for one in made])
            paragraph._p.append(link)


def _added(paragraph: Paragraph, run: Run, rtl: bool, styles: Mapping[str, BaseStyle]) -> Iterator[WordRun]:
    style = "Hyperlink" if run.link else "ReleaseDateline" if run.part == "dateline" else ""
    for words, backwards in stretches(run.text, rtl):
        made = _add(paragraph, words, backwards, styles[style] if style else None)
        if run.strong:
            made.bold = made.font.cs_bold = True
        if run.emphasis:
            made.italic = made.font.cs_italic = True
        if run.language:
            name = "bidi" if backwards and is_rtl(run.language) else "val"
            made._r.get_or_add_rPr().append(element("lang", **{name: word_language(run.language)}))
        yield made


def _add(paragraph: Paragraph, words: str, rtl: bool, style: BaseStyle | None = None) -> WordRun:
    made = paragraph.add_run()
    if style is not None:
        made._r.style = style.style_id
    made._r.add_t(words).set(_SPACE, "preserve")
    if rtl:
        made.font.rtl = True
    return made


def add_field(paragraph: Paragraph, code: str) -> None:
    """Add a field that the reader's program fills; until then it says 1."""
    instruction = element("instrText")
    instruction.text = f" {code} "
    instruction.set(_SPACE, "preserve")
    for inside in (element("fldChar", fldCharType="begin"), instruction, element("fldChar", fldCharType="separate")):
        paragraph.add_run()._r.append(inside)
    paragraph.add_run("1")
    paragraph.add_run()._r.append(element("fldChar", fldCharType="end"))


def add_picture(paragraph: Paragraph, picture: Picture, part: ImagePart, number: int, room: tuple[int, int]) -> None:
    """Add a picture in the line, as wide as its pixels ask at 150 dots an inch, within a room in twips."""
    across, down = size(picture.data)
    most = min(room[0] / max(1, across), room[1] * 0.6 / max(1, down), 1440 / DOTS)
    relation = paragraph.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
    width, height = (Emu(round(length * most * EMU)) for length in (across, down))
    inline: Any = CT_Inline.new_pic_inline(number, relation, f"Picture {number}", width, height)
    for side in "TBLR":
        inline.set(f"dist{side}", "0")  # without them LibreOffice moves the picture an eighth of an inch off the margin
    for about in (inline.docPr, inline.graphic.graphicData.pic.nvPicPr.cNvPr):
        about.set("descr", picture.alt)
    paragraph.add_run()._r.add_drawing(inline)
