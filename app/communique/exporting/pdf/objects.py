"""The objects of a PDF file handed to ReportLab, which numbers them and writes the file; its bytes depend on nothing but them."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from reportlab.pdfbase import pdfdoc

Value: TypeAlias = "bool | int | float | str | bytes | Name | Ref | Sequence[Value] | Mapping[str, Value] | Stream | None"
Part: TypeAlias = pdfdoc.PDFObject | str | bytes  # what ReportLab writes down

_KEYWORDS = re.compile(r"obj|stream|xref|trailer|%%|/\w")
_PLAIN_NAME = re.compile(r"[\w!$&*+,.:;=?@^|~-]+", re.ASCII)
LEVEL = 6  # of deflate; part of what makes equal files equal


class Name(str):
    """A PDF name, without its slash; a plain ``str`` is a text for people instead."""

    __slots__ = ()


class Ref(NamedTuple):
    """A reference to a numbered object."""

    number: int


@dataclass(frozen=True, slots=True)
class Stream:
    """Bytes with a dictionary, deflated when they are written, unless ``plain`` (XMP must stay readable) or ``packed`` already."""

    data: bytes
    entries: Mapping[str, Value]
    plain: bool = False
    packed: bool = False

    def ready(self) -> Stream:
        """The same stream, deflated now: for what is written into one file after another."""
        return Stream(zlib.compress(self.data, LEVEL), self.entries, packed=True)


def number(value: float) -> bytes:
    """A number in as few digits as a printer can tell apart (1/1000 point)."""
    if value == int(value):
        return b"%d" % int(value)
    return (b"%.3f" % value).rstrip(b"0").rstrip(b".")


def text(value: str) -> pdfdoc.PDFObject:
    """A text for people: a literal string where it is plain ASCII, UTF-16 with its mark elsewhere.

    Words of the format itself are spelt in UTF-16 too: programs that search the bytes for them must find the real ones only.
    """
    if value.isascii() and value.isprintable() and not _KEYWORDS.search(value):
        return pdfdoc.PDFString(value.encode("ascii"), enc="raw")
    return pdfdoc.PDFText(b"\xfe\xff" + value.encode("utf-16-be", "replace"), enc="raw")


def part(value: Value) -> Part:
    """Any value but a stream as ReportLab's object."""
    if isinstance(value, Ref):
        return pdfdoc.PDFObjectReference(_label(value.number))
    if isinstance(value, str):
        return _name(value) if isinstance(value, Name) else text(value)
    if isinstance(value, bool) or value is None:
        return {True: pdfdoc.PDFtrue, False: pdfdoc.PDFfalse, None: pdfdoc.PDFnull}[value]
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, bytes):
        return pdfdoc.PDFText(value, enc="raw")
    if isinstance(value, Mapping):
        return _Dictionary({key: part(item) for key, item in value.items()})
    if isinstance(value, Stream):
        raise TypeError("a stream must be an object of its own")
    return pdfdoc.PDFArrayCompact(map(part, value))


def _label(number: int) -> str:
    """The name under which ReportLab's document keeps an object."""
    return f"R{number}"


def _name(value: str) -> Part:
    if _PLAIN_NAME.fullmatch(value):
        return pdfdoc.PDFName(value)
    # PDFName leaves a slash as it is, and writes one digit or four where the format has two.
    return b"/" + b"".join(
        bytes((byte,)) if 33 <= byte <= 126 and byte not in b"#()<>[]{}/%" else b"#%02X" % byte for byte in value.encode("utf-8")
    )


class _Dictionary(pdfdoc.PDFDictionary):
    """A dictionary whose line ends do not follow the settings of the machine (RL_pdfMultiLine)."""

    multiline = False


class _Stream(pdfdoc.PDFStream):
    """A stream with a line end before its last word, as PDF/A-2 wants it (6.1.7.1); ReportLab's own has none."""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        entries = _Dictionary({**self.dictionary.dict, "Length": number(len(self.content))})
        return b"%s\nstream\n%s\nendstream\n" % (entries.format(document), self.content)


def _stream(stream: Stream) -> _Stream:
    packed = stream if stream.plain or stream.packed else stream.ready()
    entries = packed.entries if stream.plain else {**packed.entries, "Filter": Name("FlateDecode")}
    return _Stream(part(entries), packed.data)


class _Place(pdfdoc.PDFObject):
    """A numbered place in the file; what stands there may be known later."""

    def __init__(self) -> None:
        self.content: Part | None = None

    def format(self, document: pdfdoc.PDFDocument) -> Any:
        return pdfdoc.format(self.content, document, toplevel=1)


class _Document(pdfdoc.PDFDocument):
    """ReportLab's register of objects, without those that it makes itself: no standard fonts, no Info, no clock."""

    def __init__(self) -> None:
        super().__init__(invariant=1)
        for register in (self.idToObject, self.idToObjectNumberAndVersion, self.numberToId):
            register.clear()
        self.objectcounter = 0


class _File(pdfdoc.PDFFile):
    """The bytes of a file as they grow; ReportLab's advertisement in its second line is left out."""

    def __init__(self, version: str) -> None:
        super().__init__()
        self.strings.clear()
        self.offset = 0
        self.add(b"%%PDF-%s\n%%\xe2\xe3\xcf\xd3\n" % version.encode("ascii"))


class Body:
    """The numbered objects of one file; what is reserved must be put before the file is bound."""

    def __init__(self) -> None:
        self._document: pdfdoc.PDFDocument = _Document()
        self._places: list[_Place] = []

    def reserve(self) -> Ref:
        """A number for an object that is known later."""
        ref = Ref(len(self._places) + 1)
        self._places.append(_Place())
        self._document.Reference(self._places[-1], _label(ref.number))
        return ref

    def put(self, value: Value, ref: Ref | None = None) -> Ref:
        """Write an object down, under a reserved number or the next one."""
        ref = ref or self.reserve()
        self._places[ref.number - 1].content = _stream(value) if isinstance(value, Stream) else part(value)
        return ref

    def bound(self, root: Ref, info: Ref, version: str, identity: str) -> bytes:
        """The whole file; ``identity`` names the document across its versions, the content names this one."""
        document, file = self._document, _File(version)
        labels = [_label(at) for at in range(1, len(self._places) + 1)]
        for label, place in zip(labels, self._places, strict=True):
            if place.content is None:
                raise ValueError(f"object {label[1:]} was reserved and never written")
            document.idToOffset[label] = file.add(pdfdoc.PDFIndirectObject(label, place).format(document))
        ids = [hashlib.sha256(identity.encode("utf-8")).digest()[:16], hashlib.sha256(file.format(document)).digest()[:16]]
        table = pdfdoc.PDFCrossReferenceTable()
        table.addsection(0, labels)
        trailer = pdfdoc.PDFTrailer(
            startxref=file.add(table.format(document)), Size=len(labels) + 1, Root=part(root), Info=part(info), ID=part(ids)
        )
        file.add(trailer.format(document))
        return file.format(document)
