"""A PDF file taken apart again: its objects as Python values, read strictly, with nothing of the writer's own code."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

TOKEN = re.compile(
    rb"[\0\t\n\f\r ]+|%[^\r\n]*|(?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?![^\0\t\n\f\r ()<>\[\]{}/%]))|/(?P<name>[^\0\t\n\f\r ()<>\[\]{}/%]*)"
    rb"|(?P<open><<|\[)|(?P<close>>>|\])|<(?P<hex>[0-9A-Fa-f\0\t\n\f\r ]*)>|(?P<literal>\()|(?P<word>[^\0\t\n\f\r ()<>\[\]{}/%]+)"
)
_TABLE = re.compile(rb"xref\s+0 (\d+)\s*?\n")
_OBJECT = re.compile(rb"(\d+) 0 obj\b")
_AFTER = re.compile(rb"\s*(endobj|stream\r?\n)")
_STREAM_END = re.compile(rb"\r?\n?endstream")
_CODE = re.compile(rb"#([0-9A-Fa-f]{2})")
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


class BrokenError(ValueError):
    """The file is not in the form of a PDF; ``str(error)`` says where."""


class Name(str):
    """A name without its slash."""

    __slots__ = ()


class Ref(NamedTuple):
    """A reference to an object."""

    number: int


class Word(str):
    """A word that is none of these: an operator of a content stream."""

    __slots__ = ()


@dataclass(frozen=True)
class Stream:
    """A stream as it stands in the file."""

    entries: dict[str, Any]
    raw: bytes

    @property
    def data(self) -> bytes:
        """The bytes inside, inflated where they are deflated."""
        kind = self.entries.get("Filter")
        if kind is None:
            return self.raw
        if kind != "FlateDecode":
            raise BrokenError(f"a stream is packed by {kind}")
        try:
            return zlib.decompress(self.raw)
        except zlib.error as trouble:
            raise BrokenError("a packed stream is damaged") from trouble


@dataclass(frozen=True)
class File:
    """The objects of a file by number, and its trailer."""

    data: bytes
    objects: dict[int, Any]
    trailer: dict[str, Any]

    def get(self, value: Any) -> Any:
        """The value itself, references followed."""
        for _ in range(16):
            if not isinstance(value, Ref):
                return value
            value = self.objects.get(value.number)
        raise BrokenError("references go round in a circle")

    def dictionary(self, value: Any) -> dict[str, Any]:
        """The dictionary behind a value, that of a stream too; empty where there is none."""
        found = self.get(value)
        if isinstance(found, Stream):
            return found.entries
        return found if isinstance(found, dict) else {}

    def array(self, value: Any) -> list[Any]:
        """The array behind a value; empty where there is none."""
        found = self.get(value)
        return found if isinstance(found, list) else []

    @property
    def catalog(self) -> dict[str, Any]:
        """The root of the document."""
        return self.dictionary(self.trailer.get("Root"))

    def pages(self) -> list[tuple[Ref, dict[str, Any]]]:
        """The pages in order."""
        kids = self.array(self.dictionary(self.catalog.get("Pages")).get("Kids"))
        return [(ref, self.dictionary(ref)) for ref in kids if isinstance(ref, Ref)]

    def reached(self) -> set[int]:
        """The numbers of all objects that the trailer leads to."""
        seen: set[int] = set()
        waiting: list[Any] = [self.trailer]
        while waiting:
            value = waiting.pop()
            if isinstance(value, Ref):
                if value.number not in seen:
                    seen.add(value.number)
                    waiting.append(self.objects.get(value.number))
            elif isinstance(value, Stream):
                waiting.append(value.entries)
            elif isinstance(value, dict):
                waiting += value.values()
            elif isinstance(value, list):
                waiting += value
        return seen


def parsed(data: bytes) -> File:
    """Take a file apart by its cross-reference table; BrokenError where that is not possible."""
    found = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*\Z", data)
    if not found:
        raise BrokenError("it has no end")
    offsets, trailer = _table(data, int(found[1]))
    objects = {number: _object(data, number, offset) for number, offset in offsets.items()}
    return File(data, objects, trailer)


def _table(data: bytes, start: int) -> tuple[dict[int, int], dict[str, Any]]:
    head = _TABLE.match(data, start)
    if not head:
        raise BrokenError("its table of objects is not where it should be")
    count = int(head[1])
    rows = data[head.end() : head.end() + 20 * count]
    offsets = {number: int(rows[20 * number : 20 * number + 10]) for number in range(1, count) if rows[20 * number + 17 : 20 * number + 18] == b"n"}
    values = Values(data, head.end() + 20 * count)
    if values.next() != Word("trailer"):
        raise BrokenError("its trailer is missing")
    trailer = values.next()
    if not isinstance(trailer, dict):
        raise BrokenError("its trailer is damaged")
    return offsets, trailer


def _object(data: bytes, number: int, offset: int) -> Any:
    head = _OBJECT.match(data, offset)
    if not head or int(head[1]) != number:
        raise BrokenError(f"object {number} is not where the table says")
    values = Values(data, head.end())
    value = values.next()
    after = _AFTER.match(data, values.at)
    if not after:
        raise BrokenError(f"object {number} does not end")
    if after[1] == b"endobj":
        return value
    length = value.get("Length") if isinstance(value, dict) else None
    if isinstance(length, Ref):
        raise BrokenError(f"the length of stream {number} stands elsewhere")
    if not isinstance(length, int) or not _STREAM_END.match(data, after.end() + length):
        raise BrokenError(f"the length of stream {number} is wrong")
    return Stream(value, data[after.end() : after.end() + length])


class Values:
    """Reads one value after another from bytes."""

    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data = data
        self.at = at

    def __iter__(self) -> Iterator[Any]:
        while (value := self.next()) is not None:
            yield value

    def next(self) -> Any:
        """The next value; None at the end. ``null`` is the word null."""
        token = self._token()
        if token is None:
            return None
        return self._value(token)

    def _token(self) -> re.Match[bytes] | None:
        while self.at < len(self.data):
            token = TOKEN.match(self.data, self.at)
            if token is None:
                raise BrokenError(f"byte {self.at} makes no sense")
            self.at = token.end()
            if token.lastgroup:
                return token
        return None

    def _value(self, token: re.Match[bytes]) -> Any:
        kind, text = token.lastgroup, token[token.lastgroup or 0]
        if kind == "number":
            return self._reference(text) if text.isdigit() else float(text)
        if kind == "name":
            return Name(_CODE.sub(lambda code: bytes((int(code[1], 16),)), text).decode("utf-8", "replace"))
        if kind == "hex":
            digits = re.sub(rb"\s", b"", text)
            return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
        if kind == "literal":
            return self._literal()
        if kind == "open":
            return self._dictionary() if text == b"<<" else self._items("]")
        if kind == "close":
            return Word(text.decode("ascii"))
        word = text.decode("latin-1")
        return {"true": True, "false": False}.get(word, Word(word))

    def _reference(self, text: bytes) -> Any:
        found = re.compile(rb"[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>\[\]{}/%])").match(self.data, self.at)
        if not found:
            return int(text)
        self.at = found.end()
        return Ref(int(text))

    def _items(self, end: str) -> list[Any]:
        out: list[Any] = []
        while (value := self.next()) is not None:
            if isinstance(value, Word) and value == end:
                return out
            out.append(None if isinstance(value, Word) and value == "null" else value)
        raise BrokenError("a list or dictionary does not end")

    def _dictionary(self) -> dict[str, Any]:
        items = self._items(">>")
        if len(items) % 2 or not all(isinstance(key, Name) for key in items[::2]):
            raise BrokenError("a dictionary is damaged")
        return {str(key): value for key, value in zip(items[::2], items[1::2], strict=True)}

    def _literal(self) -> bytes:
        out, depth, at, data = bytearray(), 1, self.at, self.data
        while depth and at < len(data):
            sign = data[at : at + 1]
            at += 1
            if sign == b"\\":
                code = re.compile(rb"[0-7]{1,3}").match(data, at)
                if code:
                    out.append(int(code[0], 8) & 255)
                    at = code.end()
                else:
                    out += _ESCAPES.get(data[at : at + 1], b"" if data[at : at + 1] in b"\r\n" else data[at : at + 1])
                    at += 1
                continue
            depth += (sign == b"(") - (sign == b")")
            if depth:
                out += sign
        self.at = at
        return bytes(out)


def text_of(value: Any) -> str:
    """A text for people: UTF-16 with its mark, else PDFDocEncoding, of which only Latin-1 is read."""
    if not isinstance(value, bytes):
        return ""
    if value.startswith(b"\xfe\xff"):
        return value[2:].decode("utf-16-be", "replace")
    return value.decode("latin-1")
