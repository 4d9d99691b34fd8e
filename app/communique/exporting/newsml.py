"""NewsML-G2 2.35 for news systems: one news item with the release as XHTML and as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree import ElementTree

from communique.errors import ProofError
from communique.exporting import txt
from communique.exporting.article import article
from communique.exporting.page_check import fragment_faults
from communique.exporting.wire import facts
from communique.galley import Galley
from communique.house_style.sheet import Sheet
from communique.patterns import lazily

NAR = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"
CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_XHTML = lazily(r"(<inlineXML [^>]*>).*?(</inlineXML>)", re.S)
_ARTICLE = lazily(r"<article .*?</article>\n", re.S)


def export(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Write the galley as one news item."""
    target.write(_item(galley).encode("utf-8"))


def read_back(data: bytes) -> list[str]:
    """The words of the XHTML, which must be those of the plain text too; ProofError where they are not."""
    root = ElementTree.fromstring(data)
    body = root.find(f".//{{{XHTML}}}article")
    words = "".join(_texts(body)).split() if body is not None else []
    if words != txt.read_back((root.findtext(f".//{{{NAR}}}inlineData") or "").encode()):
        raise ProofError("The two bodies of the news item do not say the same; it was not handed over.")
    return words


def faults(data: bytes, galley: Galley) -> list[str]:
    """A sentence for everything about an item that is not as we write it or not as the galley says; none for a sound one."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return ["The news item declares a document type."]
    try:
        source = data.decode("utf-8")
        root = ElementTree.fromstring(source)
    except (UnicodeDecodeError, ElementTree.ParseError):
        return ["The news item is not whole."]
    found = []
    if _XHTML.sub(r"\1\2", source) != _XHTML.sub(r"\1\2", _item(galley)):
        found.append("The news item does not say of itself what the release says, or holds more than we write.")
    html = _ARTICLE.search(source)
    found += fragment_faults(html[0].encode() if html else b"", galley, pictures=False)
    return found + txt.faults((root.findtext(f".//{{{NAR}}}inlineData") or "").encode(), galley)


def _texts(element: ElementTree.Element) -> Iterator[str]:
    """The words of an element, blocks apart."""
    edge = "" if element.tag.rpartition("}")[2] in ("a", "em", "strong", "span", "time") else " "
    yield edge
    yield element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""
    yield edge


def _item(galley: Galley) -> str:
    known = facts(galley)
    tag = _escaped(galley.language)
    meta = [
        '<itemClass qcode="ninat:text"/>', f'<provider literal="{_escaped(galley.organisation)}"/>', _element("versionCreated", known.created),
        _element("embargoed", galley.embargo), f'<pubStatus qcode="stat:{known.status}"/>',
        _element("title", galley.title), _element("edNote", known.note),
    ]  # fmt: skip
    content = [
        f'<located literal="{_escaped(known.place)}"/>' if known.place else "", f'<creator literal="{_escaped(galley.organisation)}"/>',
        _element("altId", known.reference), f'<language tag="{tag}"/>', _element("headline", known.headline), _element("dateline", known.place),
        _element("by", known.by), _element("description", galley.description),
    ]  # fmt: skip
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<newsItem xmlns="{NAR}" guid="{_escaped(known.uri)}" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power" '
        f'xml:lang="{tag}" dir="{"rtl" if galley.rtl else "ltr"}">\n<catalogRef href="{CATALOG}"/>\n'
        f"<itemMeta>\n{_lines(meta)}</itemMeta>\n<contentMeta>\n{_lines(content)}</contentMeta>\n<contentSet>\n"
        f'<inlineXML contenttype="application/xhtml+xml"><html xmlns="{XHTML}" xml:lang="{tag}"><head><title>{_escaped(galley.title)}</title></head>'
        f"<body>\n{article(galley, pictures=False)}</body></html></inlineXML>\n"
        f'<inlineData contenttype="text/plain">{_escaped(txt.text(galley))}</inlineData>\n</contentSet>\n</newsItem>\n'
    )


def _lines(elements: list[str]) -> str:
    return "".join(f"{one}\n" for one in elements if one)


def _element(name: str, words: str) -> str:
    return f"<{name}>{_escaped(words)}</{name}>" if words else ""


def _escaped(words: str) -> str:
    return words.translate(_ESCAPES)
