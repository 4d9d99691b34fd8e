"""The Word file: written part by part from our own template, every paragraph in the style of its field and findable by its bookmark."""

from __future__ import annotations

from typing import BinaryIO

from communique.exporting.docx.check import faults
from communique.exporting.docx.document import text_part
from communique.exporting.docx.furniture import footer, header
from communique.exporting.docx.names import bookmark
from communique.exporting.docx.package import Part, Relation, media_name, write_package
from communique.exporting.docx.properties import core, custom, extended
from communique.exporting.docx.reading import read_back
from communique.exporting.docx.styles import font_table, numbering, settings, styles
from communique.galley import Galley
from communique.house_style.sheet import Sheet

__all__ = ["bookmark", "export", "faults", "read_back"]


def export(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Write the galley as a Word file; the same galley and sheet give the same bytes."""
    body, relations, pictures = text_part(galley, sheet)
    language = galley.language
    logo: tuple[Relation, ...] = ()
    if galley.furniture.logo:
        pictures.append(galley.furniture.logo.data)
        logo = (Relation("rIdLogo", "image", media_name(len(pictures), galley.furniture.logo.data)),)
    parts = [
        Part("word/document.xml", "document.main", body, (*_DOCUMENT, *relations)),
        Part("word/styles.xml", "styles", styles(sheet, language, galley.rtl)),
        Part("word/settings.xml", "settings", settings(sheet, language)),
        Part("word/fontTable.xml", "fontTable", font_table(sheet)),
        Part("word/numbering.xml", "numbering", numbering(sheet)),
        Part("word/header1.xml", "header", header(galley, sheet, first=True), logo),
        Part("word/header2.xml", "header", header(galley, sheet, first=False)),
        Part("word/footer1.xml", "footer", footer(galley)),
        Part("word/footer2.xml", "footer", footer(galley)),
    ]
    properties = {"core": core(galley), "app": extended(), "custom": custom(galley)}
    write_package(target, parts, properties, pictures)


_DOCUMENT = (
    Relation("rId1", "styles", "styles.xml"),
    Relation("rId2", "settings", "settings.xml"),
    Relation("rId3", "fontTable", "fontTable.xml"),
    Relation("rId4", "numbering", "numbering.xml"),
    Relation("rId5", "header", "header1.xml"),
    Relation("rId6", "header", "header2.xml"),
    Relation("rId7", "footer", "footer1.xml"),
    Relation("rId8", "footer", "footer2.xml"),
)
