"""What a finished Word file must be before it is handed over: whole, ours in every element, and the release part by part."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from xml.etree import ElementTree

from communique.exporting.docx.grammar import NAMESPACES, foreign
from communique.exporting.docx.names import bookmark, style_of
from communique.exporting.docx.reading import W, paragraph_text
from communique.galley import Galley, UnreadablePictureError, stripped

PARTS = (
    "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml",
    "word/fontTable.xml", "word/numbering.xml", "word/header1.xml", "word/header2.xml", "word/footer1.xml",
    "word/footer2.xml",
    "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml",
)  # fmt: skip
_EDGES = ("header1", "header2", "footer1", "footer2")
_LOGO = "word/_rels/header1.xml.rels"
_PICTURE = re.compile(r"word/media/image\d+\.(?:png|jpeg)\Z")
_ALLOWED_LINK = re.compile(r"(?:https?|mailto|tel):")
_DESCRIBED = f"{{{NAMESPACES['wp']}}}docPr"
_R = f"{{{NAMESPACES['r']}}}"
_REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_CORE = {"title", "subject", "creator", "language", "created", "modified"}
_REVISED = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|delText|vanish|webHidden|commentReference)\b|w:rsid")


@dataclass
class _File:
    """A Word file taken apart; ``trees`` are its XML parts by name."""

    members: dict[str, bytes]
    trees: dict[str, ElementTree.Element] = field(default_factory=dict)


def faults(data: bytes, galley: Galley) -> list[str]:
    """A sentence for everything about a file that is not as we write it or not as the galley says; none for a sound one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            found = list(_entries(package))
            file = _File({} if found else {name: package.read(name) for name in package.namelist()})
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError) as trouble:
        return [f"The package cannot be opened ({type(trouble).__name__})."]
    found += list(_parsed(file)) if not found else []
    if found:
        return found
    return [one for check in _CHECKS for one in check(file, galley)]


def _entries(package: zipfile.ZipFile) -> Iterator[str]:
    """The package: nothing twice, nothing foreign, nothing missing, no time, no damage."""
    entries = package.infolist()
    names = [entry.filename for entry in entries]
    yield from (f"“{name}” stands twice." for name, times in Counter(name.lower() for name in names).items() if times > 1)
    yield from (f"“{name}” is missing." for name in PARTS if name not in names)
    yield from (
        f"“{name}” does not belong into the file." for name in names if name not in (*PARTS, _LOGO) and not _PICTURE.match(name)
    )
    if names[:1] != ["[Content_Types].xml"]:
        yield "The types of content do not come first."
    for entry in entries:
        if entry.date_time != (1980, 1, 1, 0, 0, 0) or entry.extra or entry.comment:
            yield f"“{entry.filename}” carries a time or a remark (SE07)."
    if package.comment:
        yield "The package carries a remark (SE07)."
    if damaged := package.testzip():
        yield f"“{damaged}” is damaged."


def _parsed(file: _File) -> Iterator[str]:
    for name, data in file.members.items():
        if name.endswith((".xml", ".rels")):
            if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
                yield f"“{name}” declares a document type."
                continue
            try:
                file.trees[name] = ElementTree.fromstring(data)
            except ElementTree.ParseError:
                yield f"“{name}” is not whole."


def _relations(file: _File, galley: Galley) -> Iterator[str]:
    """Every relation leads to a part that is there, or by a safe address out of the file; every part has a type."""
    for name in (name for name in file.trees if name.endswith(".rels")):
        base = name.replace("_rels/", "").rpartition("/")[0]
        for one in file.trees[name]:
            target = one.get("Target", "")
            if one.get("TargetMode") == "External":
                if not one.get("Type", "").endswith("/hyperlink") or not _ALLOWED_LINK.match(target):
                    yield f"It leads to “{target[:60]}”, which no release may."
            elif f"{base}/{target}".lstrip("/") not in file.members:
                yield f"It needs “{target}”, which is not in it."
    for part in ("document", *_EDGES):
        used = {value for one in file.trees[f"word/{part}.xml"].iter() for key, value in one.attrib.items() if key.startswith(_R)}
        known = {one.get("Id") for one in file.trees.get(f"word/_rels/{part}.xml.rels", ())}
        yield from (f"The relation “{id_}” leads nowhere." for id_ in sorted(used - known))
    types = file.trees["[Content_Types].xml"]
    parts = {one.get("PartName", "") for one in types.iter(f"{_TYPES}Override")}
    endings = {one.get("Extension", "") for one in types.iter(f"{_TYPES}Default")}
    for name in file.members:
        own = re.match(r"(?:word|docProps)/[^/]+\.xml", name)
        if f"/{name}" not in parts and (own or name.rpartition(".")[2] not in endings):
            yield f"“{name}” has no type of content."
    yield from (f"“{name}” has a type of content and is not there." for name in parts if name.lstrip("/") not in file.members)


def _elements(file: _File, galley: Galley) -> Iterator[str]:
    """No element, attribute or mark that we do not write: no revision, comment, hidden text, table or control gets by."""
    for name in ("word/document.xml", *(f"word/{edge}.xml" for edge in _EDGES)):
        yield from (f"{name}: {one}" for one in foreign(file.trees[name]))
    marked = [name for name in ("header1", "header2") if file.trees[f"word/{name}.xml"].find(f".//{W}pict") is not None]
    if (
        marked != (["header1", "header2"] if galley.furniture.draft else [])
        or file.trees["word/document.xml"].find(f".//{W}pict") is not None
    ):
        yield "The mark of a draft is not on every page, or stands on a file that is none."
    for name, data in file.members.items():
        if name.startswith("word/") and name.endswith(".xml") and (mark := _REVISED.search(data)):
            yield f"{name} holds {mark[0].decode().lstrip('<')}: revisions, comments and hidden text may not leave (SE07)."


def _settings(file: _File, galley: Galley) -> Iterator[str]:
    """Zoom with its percentage, a language, readable type."""
    zoom = file.trees["word/settings.xml"].find(f"{W}zoom")
    if zoom is None or not zoom.get(f"{W}percent", "").isdigit():
        yield "The zoom has no percentage."
    styles = file.trees["word/styles.xml"]
    language = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if language is None or not language.get(f"{W}val", "").lower().startswith(galley.language.lower()[:2]):
        yield "The language of the text is not set."
    for one in styles.iter():
        value = one.get(f"{W}val", "")
        if one.tag == f"{W}color" and value.upper() == "FFFFFF":
            yield "A style sets white text."
        if one.tag in (f"{W}sz", f"{W}szCs") and not (value.isdigit() and int(value) >= 12):
            yield f"A style sets text of {value or 'no'} half-points."


def _edges(file: _File, galley: Galley) -> Iterator[str]:
    """On every page the name of the house, the embargo, the number of the page and of pages."""
    furniture = galley.furniture
    for edge in _EDGES:
        part = file.trees[f"word/{edge}.xml"]
        words = " ".join(paragraph_text(paragraph) for paragraph in part.iter(f"{W}p"))
        if edge.startswith("header"):
            if furniture.organisation not in words and part.find(f".//{W}drawing") is None:
                yield "A header does not name the house."
            continue
        if furniture.embargo not in words:
            yield "A footer does not tell the embargo."
        fields = [(one.text or "").strip() for one in part.iter(f"{W}instrText")]
        yield from (f"A footer has no {name} field." for name in ("PAGE", "NUMPAGES") if name not in fields)


def _parts(file: _File, galley: Galley) -> Iterator[str]:
    """Every block of the galley under its bookmark, in its style, in order; and no other paragraph."""
    body = file.trees["word/document.xml"]
    known = {one.get(f"{W}styleId") for one in file.trees["word/styles.xml"].iter(f"{W}style")}
    marks = [one.get(f"{W}name", "") for one in body.iter(f"{W}bookmarkStart")]
    ids = [one.get(f"{W}id") for one in body.iter(f"{W}bookmarkStart")]
    if len(set(ids)) != len(ids) or sorted(ids, key=str) != sorted(
        (one.get(f"{W}id") for one in body.iter(f"{W}bookmarkEnd")), key=str
    ):
        yield "Bookmarks are there twice or do not end."
    if marks != [bookmark(block.field) for block in galley.blocks]:
        yield "The bookmarks are not those of the release’s parts in their order."
        return
    marked = {}
    for paragraph in body.iter(f"{W}p"):
        style = _style(paragraph)
        if style not in known:
            yield f"A paragraph has the style “{style}”, which is not there."
        if not paragraph_text(paragraph).strip() and paragraph.find(f".//{W}drawing") is None:
            yield "A paragraph is empty."
        for mark in paragraph.iter(f"{W}bookmarkStart"):
            marked[mark.get(f"{W}name")] = (style, paragraph_text(paragraph))
    for block in galley.blocks:
        style, words = marked[bookmark(block.field)]
        wanted = style_of(block) if block.plain.strip() else "ReleasePicture"
        if words != block.plain or style != wanted:
            yield f"The part “{block.field}” does not say what the release says, or has another style."
    plain = [p for p in body.iter(f"{W}p") if p.find(f"{W}bookmarkStart") is None and p.find(f".//{W}drawing") is None]
    yield from ("A paragraph belongs to no part of the release." for _ in plain)


def _access(file: _File, galley: Galley) -> Iterator[str]:
    """Pictures with alternative text; links with words; headings without a jump."""
    body = file.trees["word/document.xml"]
    for one in (*body.iter(_DESCRIBED), *file.trees["word/header1.xml"].iter(_DESCRIBED)):
        if not one.get("descr", "").strip():
            yield "A picture has no alternative text."
    for link in body.iter(f"{W}hyperlink"):
        if not paragraph_text(link).strip():
            yield "A link has no words."
    levels = [block.level for block in galley.blocks if block.level]
    if levels.count(1) > 1 or any(b > a + 1 for a, b in pairwise(levels)):
        yield "The headings jump over a level."
    bases = {one.get(f"{W}styleId"): one.find(f"{W}basedOn") for one in file.trees["word/styles.xml"].iter(f"{W}style")}
    for style, base in (("ReleaseHeadline", "Heading1"), ("ReleaseHeading", "Heading2"), ("ReleaseMinorHeading", "Heading3")):
        own = bases.get(style)
        if own is None or own.get(f"{W}val") != base:
            yield f"The style {style} is no heading."


def _pictures(file: _File, galley: Galley) -> Iterator[str]:
    """The pictures of the release and the logo, in order, with nothing in them but the picture."""
    pictures = [block.picture.data for block in galley.blocks if block.picture]
    pictures += [galley.furniture.logo.data] if galley.furniture.logo else []
    shown = [data for name, data in file.members.items() if _PICTURE.match(name)]
    if shown != pictures or len(list(_drawings(file))) != len(pictures):
        yield "The pictures are not those of the release."
    for data in shown:
        try:
            clean = stripped(data) == data
        except UnreadablePictureError:
            clean = False
        if not clean:
            yield "A picture carries more than the picture."


def _drawings(file: _File) -> Iterator[ElementTree.Element]:
    for name in ("document", *_EDGES):
        yield from file.trees[f"word/{name}.xml"].iter(f"{{{NAMESPACES['a']}}}blip")


def _properties(file: _File, galley: Galley) -> Iterator[str]:
    """Title, organisation, language and id as the galley has them, and no other property."""
    core = {one.tag.rpartition("}")[2]: (one.text or "") for one in file.trees["docProps/core.xml"]}
    yield from (f"The property “{name}” may not leave." for name in sorted(set(core) - _CORE))
    for name, wanted in (("title", galley.title), ("creator", galley.organisation), ("language", galley.language)):
        if core.get(name, "") != wanted or not wanted.strip():
            yield f"The property “{name}” is not that of the release (SE07)."
    if any(not core.get(name, "Z").endswith("Z") for name in ("created", "modified")):
        yield "A date is not in UTC."
    app = {one.tag.rpartition("}")[2] for one in file.trees["docProps/app.xml"]}
    yield from (f"The property “{name}” may not leave." for name in sorted(app - {"Application"}))
    own = {one.get("name"): "".join(one.itertext()) for one in file.trees["docProps/custom.xml"]}
    if set(own) != {"ReleaseId", "ReleaseVersion"} or own["ReleaseId"] != galley.release_id:
        yield "The release’s id is not in the file."


def _style(paragraph: ElementTree.Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style.get(f"{W}val", "") if style is not None else ""


_CHECKS = (_relations, _elements, _settings, _edges, _parts, _access, _pictures, _properties)
