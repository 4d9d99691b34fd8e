"""What the file says about itself: Info and XMP, equal word for word, and the condition its colours are meant for."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from communique import __version__, resources
from communique.exporting.pdf.fonts import printable
from communique.exporting.pdf.objects import Body, Name, Ref, Stream, Value
from communique.galley import Galley

PRODUCT = "Communiqué"
# A file must carry a date and may not ask the clock: a release without one gets this.
UNDATED = "2000-01-01"
_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/", "xmp": "http://ns.adobe.com/xap/1.0/", "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/", "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/", "pdfxid": "http://www.npes.org/pdfx/ns/id/",
}  # fmt: skip
_EXTENSIONS = {
    "pdfuaid": ("PDF/UA identification", "part", "Integer", "Part of PDF/UA"),
    "pdfxid": ("PDF/X identification", "GTS_PDFXVersion", "Text", "Version of PDF/X"),
    "pdf": ("Trapping of the file", "Trapped", "Text", "Whether the file is trapped"),
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What Info and XMP both say."""

    title: str
    author: str
    subject: str
    language: str
    moment: str
    identity: str

    @property
    def producer(self) -> str:
        """The program and its version, which decide the bytes."""
        return f"{PRODUCT} {__version__}"


def facts(galley: Galley) -> Facts:
    """The facts of a galley; the date is that of the release, at midnight UTC."""
    author = _line(galley.organisation or galley.furniture.organisation)
    title = _line(galley.title) or _line(galley.kind) or PRODUCT
    known = re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", galley.date)
    moment = (galley.date + UNDATED[len(galley.date) :] if known else UNDATED) + "T00:00:00"
    identity = str(uuid.uuid5(uuid.NAMESPACE_URL, galley.release_id))
    return Facts(
        title, author, _line(galley.description) or _line(galley.kind) or title, galley.language or "en", moment, identity
    )


def _line(words: str) -> str:
    return " ".join(printable(words).split())


def info(body: Body, found: Facts, trapped: bool) -> Ref:
    """The Info dictionary; ``trapped``: say that nothing was trapped, as printers ask."""
    date = "D:" + re.sub(r"\D", "", found.moment) + "+00'00'"
    entries: dict[str, Value] = {
        "Title": found.title, "Author": found.author, "Subject": found.subject, "Creator": PRODUCT, "Producer": found.producer,
        "CreationDate": date, "ModDate": date,
    }  # fmt: skip
    if trapped:
        entries["Trapped"] = Name("False")
    return body.put({key: value for key, value in entries.items() if value})


def xmp(found: Facts, printed: bool) -> bytes:
    """The XMP packet, unpacked so that any program finds it."""
    moment = found.moment + "+00:00"
    simple = [
        ("xmp:CreateDate", moment), ("xmp:ModifyDate", moment), ("xmp:MetadataDate", moment), ("xmp:CreatorTool", PRODUCT),
        ("pdf:Producer", found.producer), ("xmpMM:DocumentID", f"uuid:{found.identity}"), ("xmpMM:VersionID", "1"),
        ("xmpMM:RenditionClass", "default"), ("pdfaid:part", "2"), ("pdfaid:conformance", "A"), ("pdfuaid:part", "1"),
    ]  # fmt: skip
    if printed:
        simple += [("pdfxid:GTS_PDFXVersion", "PDF/X-4"), ("pdf:Trapped", "False")]
    lists = [("dc:title", "Alt", found.title), ("dc:description", "Alt", found.subject), ("dc:creator", "Seq", found.author)]
    rows = [_listed(*row) for row in (*lists, ("dc:language", "Bag", found.language)) if row[2]]
    rows += [f"<{key}>{escape(value, quote=False)}</{key}>" for key, value in simple]  # our own words, as other programs search for them
    used = [prefix for prefix in _NAMESPACES if printed or prefix != "pdfxid"]
    spaces = " ".join(f'xmlns:{prefix}="{_NAMESPACES[prefix]}"' for prefix in used)
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about="" {spaces}>\n' + "\n".join(rows) + "\n</rdf:Description>\n"
        + _extensions(["pdfuaid", *(["pdfxid", "pdf"] if printed else [])])
        + "</rdf:RDF></x:xmpmeta>\n" + (" " * 80 + "\n") * 20 + '<?xpacket end="w"?>'
    )  # fmt: skip
    return packet.encode("utf-8")


def _xml(words: str) -> str:
    """Words inside an element; those of the PDF format itself get a letter spelt out, so that nobody takes them for the real ones."""
    return re.sub(r"obj|stream|xref|trailer|%%|/(?=[A-Z])", lambda found: f"&#{ord(found[0][0])};{found[0][1:]}", escape(words, quote=False))


def _listed(key: str, kind: str, value: str) -> str:
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    return f"<{key}><rdf:{kind}><rdf:li{language}>{_xml(value)}</rdf:li></rdf:{kind}></{key}>"


def _extensions(prefixes: list[str]) -> str:
    """The description of the properties that PDF/A does not know by itself."""
    rows = []
    for prefix in prefixes:
        title, name, kind, words = _EXTENSIONS[prefix]
        rows.append(
            f'<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>{title}</pdfaSchema:schema>'
            f"<pdfaSchema:namespaceURI>{_NAMESPACES[prefix]}</pdfaSchema:namespaceURI><pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>"
            f'<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>{name}</pdfaProperty:name>'
            f"<pdfaProperty:valueType>{kind}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
            f"<pdfaProperty:description>{words}</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>"
        )
    return (
        '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
        ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\n'
        "<pdfaExtension:schemas><rdf:Bag>" + "\n".join(rows) + "</rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"
    )


@lru_cache(maxsize=4)
def _profile_stream(name: str, count: int) -> Stream:
    return Stream(profile(name), {"N": count}).ready()


@lru_cache(maxsize=4)
def profile(name: str) -> bytes:
    """A colour profile that comes with the product."""
    return resources.folder("icc", name).read_bytes()


def intents(body: Body, printed: bool) -> list[Value]:
    """The output intents: sRGB for the screen; for print one CMYK profile, named to the printer and to the archive."""
    if not printed:
        named: dict[str, Value] = {"OutputConditionIdentifier": "sRGB IEC61966-2.1", "RegistryName": "http://www.color.org"}
        stream, told, kinds = _profile_stream("sRGB.icc", 3), "sRGB IEC61966-2.1", ["GTS_PDFA1"]
    else:
        named = {"OutputConditionIdentifier": "Custom"}
        stream, kinds = _profile_stream("coated-from-FOGRA39L-data.icc", 4), ["GTS_PDFX", "GTS_PDFA1"]
        told = "Coated paper, made from FOGRA39L characterisation data"
    named |= {"OutputCondition": told, "Info": told, "DestOutputProfile": body.put(stream)}
    return [{"Type": Name("OutputIntent"), "S": Name(kind), **named} for kind in kinds]
