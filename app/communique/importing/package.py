"""Zip packages of office programs: nothing in one is believed before it is counted, nothing outside it is ever opened."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from communique.errors import InputError

MOST_PARTS = 2_000
MOST_XML = 50_000_000
MOST_RATIO, RATIO_FROM = 200, 1_000_000
DEEPEST = 256
_DOCTYPE = re.compile(
    rb"<!DOCTYPE|<\x00!\x00D\x00O\x00C\x00T\x00Y\x00P\x00E\x00|\x00<\x00!\x00D\x00O\x00C\x00T\x00Y\x00P\x00E", re.I
)
DOCUMENT_TYPE = "This file holds a document type, which office files never do; it is not opened."
_PROLOG = re.compile(rb"(?>\s+|<\?.*?\?>|<!--.*?-->)*+", re.S)
MOST_PROLOG = 65_536
"""Bytes before the first element of a part in which a document type may stand; genuine parts have a hundred."""

TOO_BIG = "This file unpacks to far more than a press release holds; open it in its own program and paste the part you need."
DAMAGED = "This file is damaged and cannot be read; open it in its own program and save it again."
UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)


@dataclass
class Package:
    """An open package: its parts by name, and how many bytes of XML have been unpacked."""

    archive: zipfile.ZipFile
    names: frozenset[str]
    unpacked: int = 0

    def xml(self, name: str) -> Any:
        """The root element of a part, or None where there is no such part; InputError for a part that breaks the limits."""
        if name not in self.names:
            return None
        data = self._bytes(name)
        if _DOCTYPE.search(data[:4096]):
            raise InputError(DOCUMENT_TYPE)
        return parsed(data)

    def start(self, name: str, size: int) -> bytes:
        """The first bytes of a part, none where there is no such part; InputError where it is damaged."""
        if name not in self.names:
            return b""
        try:
            with self.archive.open(name) as part:
                return part.read(size)
        except UNREADABLE as trouble:
            raise InputError(DAMAGED) from trouble

    def refuse_document_types(self) -> None:
        """InputError where any part of XML has a document type, also one that nobody is going to read."""
        for name in self.names:
            if name.casefold().endswith((".xml", ".rels", ".vml")):
                self._refuse_document_type(name)

    def _refuse_document_type(self, name: str) -> None:
        start = self.start(name, MOST_PROLOG)
        # Of UTF-16 the zeros are dropped: what is left of the prolog's signs is ASCII.
        bare = start.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe")
        following = bare[_end_of_prolog(bare) :][:9]
        is_endless = len(start) == MOST_PROLOG and (not following or following.startswith((b"<!--", b"<?")))
        if following.upper() == b"<!DOCTYPE" or is_endless:
            raise InputError(DOCUMENT_TYPE)

    def _bytes(self, name: str) -> bytes:
        info = self.archive.getinfo(name)
        most = min(MOST_XML - self.unpacked, max(RATIO_FROM, info.compress_size * MOST_RATIO))
        try:
            with self.archive.open(info) as part:
                data = part.read(most + 1)
        except UNREADABLE as trouble:
            raise InputError(DAMAGED) from trouble
        if len(data) > most:
            raise InputError(TOO_BIG)
        self.unpacked += len(data)
        return data


def opened(data: bytes) -> Package:
    """The package of some bytes; InputError for one that is damaged, or lies about what it holds."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, OverflowError) as trouble:
        raise InputError(DAMAGED) from trouble
    names = [info.filename for info in infos]
    if len(infos) > MOST_PARTS:
        raise InputError(f"This file has {len(infos):,} parts; no press release needs more than {MOST_PARTS:,}.")
    if len({_one_name(name) for name in names}) < len(names):
        raise InputError("Two parts of this file have one name, so that it can be read two ways; it is not opened.")
    if any(_leads_out(name) for name in names):
        raise InputError("A part of this file names a place outside it; it is not opened.")
    if any(info.flag_bits & 0x1 for info in infos):
        raise InputError("This file is protected by a password; open it in its own program and save it without.")
    spans = sorted((info.header_offset, info.header_offset + info.compress_size) for info in infos)
    if any(end > following for (_, end), (following, _) in pairwise(spans)):
        raise InputError("Parts of this file lie over one another; it is not opened.")
    return Package(archive, frozenset(names))


def _one_name(name: str) -> str:
    """A part's name as programs differ in reading it: slashes of both kinds, doubled ones, large and small letters."""
    return posixpath.normpath(name.replace("\\", "/")).casefold() + ("/" if name.endswith("/") else "")


def _leads_out(name: str) -> bool:
    """Whether a part's name means a place outside the package on any system."""
    return name.startswith(("/", "\\")) or name[1:2] == ":" or ".." in name.replace("\\", "/").split("/") or "\0" in name


def _end_of_prolog(data: bytes) -> int:
    """Where the first element or a document type begins; the end where a comment does not end."""
    found = _PROLOG.match(data)
    return found.end() if found else 0


def parsed(data: bytes) -> Any:
    """The root element of XML without entities, network and depth beyond the limit; InputError where it is damaged."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as trouble:
        raise InputError(DAMAGED) from trouble
    if root.getroottree().docinfo.internalDTD is not None:
        raise InputError(DOCUMENT_TYPE)
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            raise InputError(
                "This file is nested far deeper than a press release; open it in its own program and paste the part you need."
            )
    return root


def local(element: Any) -> str:
    """An element's name without its namespace: the strict and the transitional kind are read alike."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str | None:
    """An attribute by its name without namespace."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return None


@dataclass(frozen=True, slots=True)
class Relation:
    """Where a part points: the kind's last word, the target, and whether it lies outside the package."""

    kind: str
    target: str
    is_external: bool


def relations(package: Package, part: str) -> dict[str, Relation]:
    """The relations of a part by their id; targets inside the package are full names."""
    folder, name = posixpath.split(part)
    return _relations(package.xml(posixpath.join(folder, "_rels", f"{name}.rels")), folder)


def all_relations(package: Package) -> Iterable[Relation]:
    """The relations of every part."""
    for name in sorted(package.names):
        folder, base = posixpath.split(name)
        if base.casefold().endswith(".rels") and posixpath.basename(folder) == "_rels":
            yield from _relations(package.xml(name), posixpath.dirname(folder)).values()


def _relations(root: Any, folder: str) -> dict[str, Relation]:
    found: dict[str, Relation] = {}
    for one in root if root is not None else ():
        target, is_external = str(one.get("Target", "")), one.get("TargetMode") == "External"
        if not is_external:
            target = (
                posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
                if not target.startswith("/")
                else target.lstrip("/")
            )
        found[str(one.get("Id"))] = Relation(str(one.get("Type", "")).rpartition("/")[2], target, is_external)
    return found
