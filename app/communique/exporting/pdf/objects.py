"""The syntax of a PDF file: objects written down, numbered, and bound into a file whose bytes depend on nothing but them."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

Value: TypeAlias = "bool | int | float | str | bytes | Name | Ref | Sequence[Value] | Mapping[str, Value] | Stream | None"


_KEYWORDS = re.compile(r"obj|stream|xref|trailer|%%|/\w")
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


def text(value: str) -> bytes:
    """A text for people: a literal string where it is plain ASCII, UTF-16 with its mark elsewhere.

    Words of the format itself are spelt in UTF-16 too: programs that search the bytes for them must find the real ones only.
    """
    if value.isascii() and value.isprintable() and not _KEYWORDS.search(value):
        escaped = re.sub(r"([\\()])", r"\\\1", value)
        return b"(" + escaped.encode("ascii") + b")"
    return b"<FEFF" + value.encode("utf-16-be", "replace").hex().upper().encode("ascii") + b">"


def written(value: Value) -> bytes:
    """The bytes of any value but a stream."""
    if isinstance(value, Ref):
        return b"%d 0 R" % value.number
    if isinstance(value, str):
        return _name(value) if isinstance(value, Name) else text(value)
    if isinstance(value, bool) or value is None:
        return {True: b"true", False: b"false", None: b"null"}[value]
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, bytes):
        return b"<" + value.hex().upper().encode("ascii") + b">"
    if isinstance(value, Mapping):
        return b"<<" + b" ".join(_name(key) + b" " + written(item) for key, item in value.items()) + b">>"
    if isinstance(value, Stream):
        raise TypeError("a stream must be an object of its own")
    return b"[" + b" ".join(map(written, value)) + b"]"


def _name(value: str) -> bytes:
    return b"/" + b"".join(
        bytes((byte,)) if 33 <= byte <= 126 and byte not in b"#()<>[]{}/%" else b"#%02X" % byte for byte in value.encode("utf-8")
    )


def _stream(stream: Stream) -> bytes:
    data = stream.data if stream.plain or stream.packed else zlib.compress(stream.data, LEVEL)
    entries: dict[str, Value] = {**stream.entries, "Length": len(data)}
    if not stream.plain:
        entries["Filter"] = Name("FlateDecode")
    return written(entries) + b"\nstream\n" + data + b"\nendstream"


class Body:
    """The numbered objects of one file; what is reserved must be put before the file is bound."""

    def __init__(self) -> None:
        self._objects: list[bytes | None] = []

    def reserve(self) -> Ref:
        """A number for an object that is known later."""
        self._objects.append(None)
        return Ref(len(self._objects))

    def put(self, value: Value, ref: Ref | None = None) -> Ref:
        """Write an object down, under a reserved number or the next one."""
        ref = ref or self.reserve()
        self._objects[ref.number - 1] = _stream(value) if isinstance(value, Stream) else written(value)
        return ref

    def bound(self, root: Ref, info: Ref, version: str, identity: str) -> bytes:
        """The whole file; ``identity`` names the document across its versions, the content names this one."""
        parts = [b"%%PDF-%s\n%%\xe2\xe3\xcf\xd3\n" % version.encode("ascii")]
        offset, offsets = len(parts[0]), []
        for index, content in enumerate(self._objects):
            if content is None:
                raise ValueError(f"object {index + 1} was reserved and never written")
            part = b"%d 0 obj\n%s\nendobj\n" % (index + 1, content)
            offsets.append(offset)
            offset += len(part)
            parts.append(part)
        table = b"".join(b"%010d 00000 n \n" % place for place in offsets)
        content_id = hashlib.sha256(b"".join(parts)).digest()[:16]
        trailer: dict[str, Value] = {
            "Size": len(offsets) + 1, "Root": root, "Info": info,
            "ID": [hashlib.sha256(identity.encode("utf-8")).digest()[:16], content_id],
        }  # fmt: skip
        parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(offsets) + 1, table))
        parts.append(b"trailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (written(trailer), offset))
        return b"".join(parts)
