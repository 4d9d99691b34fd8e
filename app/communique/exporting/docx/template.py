"""The template of our Word files, made of the house's sheet: styles and settings, a page without words, headers and footers without lines."""

from __future__ import annotations

import io
from functools import lru_cache

from communique.exporting.docx.package import XML, write_members
from communique.exporting.docx.styles import W, font_table, numbering, settings, styles
from communique.house_style.sheet import Sheet

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_R = f'xmlns:r="{_OFFICE}/relationships"'
_CORE = (
    f'xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
# part under word/: (kind of relation, end of the content type); the n-th has the relation rIdn
_PARTS = {
    "styles.xml": ("styles", "styles"), "settings.xml": ("settings", "settings"), "fontTable.xml": ("fontTable", "fontTable"),
    "numbering.xml": ("numbering", "numbering"), "header1.xml": ("header", "header"), "header2.xml": ("header", "header"),
    "footer1.xml": ("footer", "footer"), "footer2.xml": ("footer", "footer"),
}  # fmt: skip
_PAGE = (
    '<w:headerReference w:type="default" r:id="rId6"/><w:headerReference w:type="first" r:id="rId5"/>'
    '<w:footerReference w:type="default" r:id="rId8"/><w:footerReference w:type="first" r:id="rId7"/><w:cols w:space="708"/>'
)


@lru_cache(maxsize=8)
def template(sheet: Sheet, language: str, rtl: bool) -> bytes:
    """The template for a sheet, a language and its direction, as a Word file."""
    edges = {name: f"{XML}<w:{tag} {W} {_R}/>" for tag, name in _edges()}
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _top(),
        "word/document.xml": f"{XML}<w:document {W} {_R}><w:body><w:sectPr>{_PAGE}</w:sectPr></w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(
            [(f"{_OFFICE}/relationships/{kind}", name) for name, (kind, _) in _PARTS.items()]
        ),
        "word/styles.xml": styles(sheet, language, rtl),
        "word/settings.xml": settings(sheet, language),
        "word/fontTable.xml": font_table(sheet),
        "word/numbering.xml": numbering(sheet),
        **edges,
        "docProps/core.xml": f"{XML}<cp:coreProperties {_CORE}/>",
        "docProps/app.xml": f'{XML}<Properties xmlns="{_OFFICE}/extended-properties"><Application>Communiqué</Application></Properties>',
    }
    target = io.BytesIO()
    write_members(target, [(name, xml.encode()) for name, xml in parts.items()])
    return target.getvalue()


def _edges() -> list[tuple[str, str]]:
    kinds = (("hdr", "header"), ("ftr", "footer"))
    return [(tag, f"word/{kind}{n}.xml") for tag, kind in kinds for n in (1, 2)]


def _types() -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    rows = {"word/document.xml": f"{word}.document.main+xml"}
    rows |= {f"word/{name}": f"{word}.{kind}+xml" for name, (_, kind) in _PARTS.items()}
    rows["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    rows["docProps/app.xml"] = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    return (
        f'{XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in rows.items())
        + "</Types>"
    )


def _top() -> str:
    return _relations([
        (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
        (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
    ])  # fmt: skip


def _relations(rows: list[tuple[str, str]]) -> str:
    body = "".join(f'<Relationship Id="rId{n}" Type="{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(rows, 1))
    return f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">{body}</Relationships>'
