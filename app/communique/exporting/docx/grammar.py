"""Which elements and attributes stand where in the Word files we write: all others are foreign, be they valid or not."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_SHORT = {address: prefix for prefix, address in NAMESPACES.items()}

# element: (children, attributes); children in their order, "|" before those that may stand in any order
GRAMMAR: dict[str, tuple[str, str]] = {
    "w:document": ("w:body", ""),
    "w:body": ("w:p w:sectPr", ""),
    "w:hdr": ("w:p", ""),
    "w:ftr": ("w:p", ""),
    "w:p": ("w:pPr | w:bookmarkStart w:r w:hyperlink w:bookmarkEnd", ""),
    "w:pPr": ("w:pStyle w:bidi", ""),
    "w:pStyle": ("", "w:val"),
    "w:bidi": ("", ""),
    "w:bookmarkStart": ("", "w:id w:name"),
    "w:bookmarkEnd": ("", "w:id"),
    "w:hyperlink": ("w:r", "r:id w:history"),
    "w:r": ("w:rPr | w:t w:tab w:fldChar w:instrText w:drawing w:pict", ""),
    "w:rPr": ("w:rStyle w:b w:bCs w:i w:iCs w:rtl w:lang", ""),
    "w:rStyle": ("", "w:val"),
    "w:b": ("", ""),
    "w:bCs": ("", ""),
    "w:i": ("", ""),
    "w:iCs": ("", ""),
    "w:rtl": ("", ""),
    "w:lang": ("", "w:val w:bidi"),
    "w:t": ("", "xml:space"),
    "w:tab": ("", ""),
    "w:fldChar": ("", "w:fldCharType"),
    "w:instrText": ("", "xml:space"),
    "w:pict": ("v:shapetype v:shape", ""),
    "v:shapetype": ("v:formulas v:path v:textpath", "id coordsize o:spt adj path"),
    "v:formulas": ("v:f", ""),
    "v:f": ("", "eqn"),
    "v:path": ("", "textpathok o:connecttype o:connectlocs o:connectangles"),
    "v:textpath": ("", "on fitshape style string"),
    "v:shape": ("v:fill v:textpath", "id alt style o:spid o:allowincell type fillcolor stroked"),
    "v:fill": ("", "opacity"),
    "w:drawing": ("wp:inline", ""),
    "wp:inline": ("wp:extent wp:docPr wp:cNvGraphicFramePr a:graphic", "distT distB distL distR"),
    "wp:extent": ("", "cx cy"),
    "wp:docPr": ("", "id name descr"),
    "wp:cNvGraphicFramePr": ("a:graphicFrameLocks", ""),
    "a:graphicFrameLocks": ("", "noChangeAspect"),
    "a:graphic": ("a:graphicData", ""),
    "a:graphicData": ("pic:pic", "uri"),
    "pic:pic": ("pic:nvPicPr pic:blipFill pic:spPr", ""),
    "pic:nvPicPr": ("pic:cNvPr pic:cNvPicPr", ""),
    "pic:cNvPr": ("", "id name descr"),
    "pic:cNvPicPr": ("", ""),
    "pic:blipFill": ("a:blip a:stretch", ""),
    "a:blip": ("", "r:embed"),
    "a:stretch": ("a:fillRect", ""),
    "a:fillRect": ("", ""),
    "pic:spPr": ("a:xfrm a:prstGeom", ""),
    "a:xfrm": ("a:off a:ext", ""),
    "a:off": ("", "x y"),
    "a:ext": ("", "cx cy"),
    "a:prstGeom": ("", "prst"),
    "w:sectPr": ("w:headerReference w:footerReference w:pgSz w:pgMar w:cols w:titlePg w:bidi", ""),
    "w:headerReference": ("", "w:type r:id"),
    "w:footerReference": ("", "w:type r:id"),
    "w:pgSz": ("", "w:w w:h"),
    "w:pgMar": ("", "w:top w:right w:bottom w:left w:header w:footer w:gutter"),
    "w:cols": ("", "w:space"),
    "w:titlePg": ("", ""),
}
_REPEATED = {
    "w:p",
    "w:r",
    "w:headerReference",
    "w:footerReference",
    "w:bookmarkStart",
    "w:bookmarkEnd",
    "w:hyperlink",
    "w:t",
    "w:tab",
    "v:f",
}


def short(tag: str) -> str:
    """``w:p`` for a tag or attribute in full."""
    address, _, name = tag.removeprefix("{").rpartition("}")
    return f"{_SHORT.get(address, '?')}:{name}" if address else name


def foreign(root: ElementTree.Element) -> Iterator[str]:
    """A sentence for every element or attribute that does not belong where it stands."""
    for one in root.iter():
        name = short(one.tag)
        if name not in GRAMMAR:
            continue  # told where it is a child
        children, attributes = GRAMMAR[name]
        yield from (
            f"<{name}> has the foreign attribute “{short(key)}”." for key in one.attrib if short(key) not in attributes.split()
        )
        yield from _misplaced(name, [short(child.tag) for child in one], children)


def _misplaced(name: str, found: list[str], children: str) -> Iterator[str]:
    """Children that are foreign, out of order, or there twice."""
    ordered, _, free = children.partition("|")
    order, anywhere = ordered.split(), free.split()
    at = 0
    for child in found:
        if child in anywhere:
            at = len(order)
        elif child not in order:
            yield f"<{child}> does not belong into <{name}>."
        elif order.index(child) < at:
            yield f"<{child}> stands too late in <{name}>."
        else:
            at = order.index(child)
    yield from (f"<{child}> stands twice in <{name}>." for child in set(order) - _REPEATED if found.count(child) > 1)
