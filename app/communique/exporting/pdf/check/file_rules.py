"""Rules for the file as a whole: its form, its catalog, what it says about itself, and that nothing stands in it that was not put there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

from communique.exporting.pdf.check.parsing import Stream, text_of
from communique.exporting.pdf.check.subject import Subject

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_DC, _XMP, _PDF = "http://purl.org/dc/elements/1.1/", "http://ns.adobe.com/xap/1.0/", "http://ns.adobe.com/pdf/1.3/"
_MM, _ID = "http://ns.adobe.com/xap/1.0/mm/", "http://www.aiim.org/pdfa/ns/id/"
_UA, _X = "http://www.aiim.org/pdfua/ns/id/", "http://www.npes.org/pdfx/ns/id/"
# Everything that a dictionary of ours may hold; what else stands there was not written by this program.
CATALOG = {
    "Type", "Pages", "Lang", "MarkInfo", "ViewerPreferences", "StructTreeRoot", "Metadata", "OutputIntents", "PageLabels", "Outlines",
}  # fmt: skip
PAGE = {"Type", "Parent", "MediaBox", "TrimBox", "BleedBox", "Resources", "Contents", "Tabs", "StructParents", "Annots"}
INFO = {"Title", "Author", "Subject", "Creator", "Producer", "CreationDate", "ModDate", "Trapped"}
RESOURCES = {"Font", "XObject"}


def form(subject: Subject) -> Iterator[str]:
    """The bytes themselves."""
    data = subject.file.data
    if not re.match(rb"%PDF-1\.[67]\r?\n%[\x80-\xff]{4}", data):
        yield "the file does not begin as a PDF 1.6 or 1.7 does"
    if len(re.findall(rb"startxref", data)) != 1:
        yield "the file holds an earlier version of itself"
    if any(data[found.start() - 1 : found.start()] not in (b"\n", b"\r") for found in re.finditer(rb"endstream", data)):
        yield "a stream does not end with a line end"
    identity = subject.file.array(subject.file.trailer.get("ID"))
    if len(identity) != 2 or not all(isinstance(part, bytes) and part for part in identity):
        yield "the file has no identity (ID)"
    if "Encrypt" in subject.file.trailer:
        yield "the file is encrypted"
    lost = set(subject.file.objects) - subject.file.reached()
    if any(subject.file.objects[number] is not None for number in lost):
        yield "the file holds objects that nothing leads to"


def catalog(subject: Subject) -> Iterator[str]:
    """The root of the document."""
    root = subject.file.catalog
    if not LANGUAGE.fullmatch(text_of(subject.file.get(root.get("Lang")))):
        yield "the file does not say its language"
    elif text_of(root.get("Lang")).partition("-")[0] != (subject.galley.language or "en").partition("-")[0]:
        yield "the file says another language than the release"
    marks = subject.file.dictionary(root.get("MarkInfo"))
    if marks.get("Marked") is not True or marks.get("Suspects"):
        yield "the file does not say that it is tagged (MarkInfo)"
    if subject.file.dictionary(root.get("ViewerPreferences")).get("DisplayDocTitle") is not True:
        yield "the title is not shown in the window (DisplayDocTitle)"
    for key in sorted(set(root) - CATALOG):
        yield f"the catalog holds {key}, which no file of ours has"


def pages(subject: Subject) -> Iterator[str]:
    """The pages' own entries."""
    for number, (_, page) in enumerate(subject.pages, 1):
        if page.get("Tabs") != "S":
            yield f"page {number} does not say that the tab key follows the tags"
        if not isinstance(page.get("StructParents"), int):
            yield f"page {number} does not lead to the tags (StructParents)"
        foreign = set(page) - PAGE
        foreign |= set(subject.file.dictionary(page.get("Resources"))) - RESOURCES
        foreign -= {"CropBox"} if subject.printed else set()
        for key in sorted(foreign):
            yield f"page {number} holds {key}, which no file of ours has"
    if not subject.pages:
        yield "the file has no pages"


def information(subject: Subject) -> Iterator[str]:
    """Info and XMP: complete, equal to one another and to the release, and nothing else."""
    for key in sorted(set(subject.info) - INFO):
        yield f"the file says {key} about itself, which is not on the list of what may be said"
    stream = subject.file.get(subject.file.catalog.get("Metadata"))
    if not isinstance(stream, Stream):
        yield "the file has no XMP metadata"
        return
    if "Filter" in stream.entries:
        yield "the XMP metadata are packed, so that other programs cannot find them"
    try:
        tree = ElementTree.fromstring(subject.xmp[subject.xmp.index(b"<x:xmpmeta") : subject.xmp.index(b"</x:xmpmeta>") + 12])
    except (ElementTree.ParseError, ValueError):
        yield "the XMP metadata cannot be read"
        return
    found = {key: _value(tree, *key) for key in ((_ID, "part"), (_ID, "conformance"), (_UA, "part"), (_DC, "title"))}
    if (found[_ID, "part"], found[_ID, "conformance"]) != ("2", "A"):
        yield "the file does not say that it is PDF/A-2a"
    if found[_UA, "part"] != "1":
        yield "the file does not say that it is PDF/UA-1"
    yield from _extensions(tree, subject.printed)
    yield from _equal(subject, tree)
    if subject.printed:
        yield from _for_print(subject, tree)


def _value(tree: ElementTree.Element, space: str, name: str) -> str:
    element = tree.find(f".//{{{space}}}{name}")
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _extensions(tree: ElementTree.Element, printed: bool) -> Iterator[str]:
    wanted = {"pdfuaid", "pdfxid", "pdf"} if printed else {"pdfuaid"}
    schemas = {"".join(one.itertext()) for one in tree.iter("{http://www.aiim.org/pdfa/ns/schema#}prefix")}
    for prefix in sorted(wanted - schemas):
        yield f"the properties of {prefix} are not described for archives (extension schema)"


def _equal(subject: Subject, tree: ElementTree.Element) -> Iterator[str]:
    pairs = {
        "Title": (_DC, "title"), "Author": (_DC, "creator"), "Subject": (_DC, "description"), "Producer": (_PDF, "Producer"),
        "Creator": (_XMP, "CreatorTool"),
    }  # fmt: skip
    for key, place in pairs.items():
        if " ".join(str(subject.info.get(key, "")).split()) != _value(tree, *place):
            yield f"{key} is not the same in Info and XMP"
    for key, name in (("CreationDate", "CreateDate"), ("ModDate", "ModifyDate")):
        if re.sub(r"\D", "", str(subject.info.get(key, "")))[:14] != re.sub(r"\D", "", _value(tree, _XMP, name))[:14]:
            yield f"{key} is not the same in Info and XMP"
    title = " ".join(str(subject.info.get("Title", "")).split())
    if not title:
        yield "the file has no title"
    wanted = " ".join(subject.galley.title.split())
    if wanted.isprintable() and wanted and title != wanted:
        yield "the title of the file is not that of the release"


def _for_print(subject: Subject, tree: ElementTree.Element) -> Iterator[str]:
    if _value(tree, _X, "GTS_PDFXVersion") != "PDF/X-4":
        yield "the file does not say that it is PDF/X-4"
    if subject.info.get("Trapped") != "False" or _value(tree, _PDF, "Trapped") != "False":
        yield "the file does not say that it is not trapped"
    places = (
        (_MM, "DocumentID"), (_MM, "VersionID"), (_MM, "RenditionClass"),
        (_XMP, "CreateDate"), (_XMP, "ModifyDate"), (_XMP, "MetadataDate"), (_DC, "title"),
    )  # fmt: skip
    for space, name in places:
        if not _value(tree, space, name):
            yield f"the XMP metadata have no {name}"


def intents(subject: Subject) -> Iterator[str]:
    """The condition that the colours are meant for."""
    wanted = ["GTS_PDFA1", "GTS_PDFX"] if subject.printed else ["GTS_PDFA1"]
    if sorted(str(one.get("S")) for one in subject.intents) != wanted:
        yield "the output intents are not those of the format"
    profiles = {repr(one.get("DestOutputProfile")) for one in subject.intents}
    if len(profiles) > 1:
        yield "the output intents have different profiles"
    for one in subject.intents[:1]:
        yield from _profile(subject, one.get("DestOutputProfile"))
    if any(not text_of(one.get("OutputConditionIdentifier")) for one in subject.intents):
        yield "an output intent is not named"


def _profile(subject: Subject, value: Any) -> Iterator[str]:
    stream = subject.file.get(value)
    if not isinstance(stream, Stream):
        yield "an output intent has no profile"
        return
    data, space, count = stream.data, b"CMYK" if subject.printed else b"RGB ", 4 if subject.printed else 3
    sound = len(data) > 128 and int.from_bytes(data[:4], "big") == len(data) and data[36:40] == b"acsp" and data[8] <= 4
    if not sound or data[12:16] not in {b"mntr", b"prtr"}:
        yield "the colour profile is damaged"
    elif data[16:20] != space or stream.entries.get("N") != count:
        yield "the colour profile is one for other colours"
    tables = int.from_bytes(data[128:132], "big") if sound else 0
    ends = (int.from_bytes(data[136 + 12 * at : 140 + 12 * at], "big") for at in range(min(tables, 100)))
    sizes = (int.from_bytes(data[140 + 12 * at : 144 + 12 * at], "big") for at in range(min(tables, 100)))
    if sound and any(end + size > len(data) for end, size in zip(ends, sizes, strict=True)):
        yield "the colour profile is damaged"
