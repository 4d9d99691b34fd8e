"""The package of a Word file: content types, relations, parts in a fixed order, every time stamp 1980, so that bytes repeat."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from communique.galley.pictures import suffix

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_PROPERTIES = {
    "core": ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", f"{_PACKAGE}/relationships/metadata/core-properties"),
    "app": ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", f"{OFFICE}/extended-properties"),
    "custom": ("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", f"{OFFICE}/custom-properties"),
}  # fmt: skip
_MEDIA = {"png": "image/png", "jpeg": "image/jpeg"}
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escaped(words: str) -> str:
    """Words as content or attribute of an XML element."""
    return words.translate(_ESCAPES)


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of a part: ``kind`` is the last word of its type, ``external`` an address outside the file."""

    id: str
    kind: str
    target: str
    external: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part under ``word/``: its name, the end of its content type, its XML, its relations."""

    name: str
    kind: str
    xml: str
    relations: tuple[Relation, ...] = ()


def write_package(target: BinaryIO, parts: list[Part], properties: Mapping[str, str], pictures: Iterable[bytes]) -> None:
    """Write the file: types, relations, document, its parts and pictures, properties, always in this order."""
    media = [(f"word/{media_name(n, data)}", data) for n, data in enumerate(pictures, 1)]
    members: list[tuple[str, bytes]] = [
        ("[Content_Types].xml", _types(parts, properties, [name for name, _ in media]).encode()),
        ("_rels/.rels", _top(properties).encode()),
    ]
    for part in parts:
        members.append((part.name, part.xml.encode()))
        if part.relations:
            folder, _, name = part.name.rpartition("/")
            members.append((f"{folder}/_rels/{name}.rels", _relations(part.relations).encode()))
    members += media
    members += [(_PROPERTIES[key][0], xml.encode()) for key, xml in properties.items()]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name, data in members:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name.startswith("word/media/") else zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o600 << 16
            package.writestr(entry, data)


def media_name(n: int, data: bytes) -> str:
    """The name of the n-th picture, as parts under ``word/`` call it."""
    return f"media/image{n}.{suffix(data)}"


def _types(parts: list[Part], properties: Mapping[str, str], media: list[str]) -> str:
    endings = sorted({name.rpartition(".")[2] for name in media})
    defaults = "".join(f'<Default Extension="{ending}" ContentType="{_MEDIA[ending]}"/>' for ending in endings)
    overrides = [(part.name, f"{_TYPE}{part.kind}+xml") for part in parts] + [_PROPERTIES[key][:2] for key in properties]
    return (
        f'{XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{defaults}'
        + "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides)
        + "</Types>"
    )


def _top(properties: Mapping[str, str]) -> str:
    rows = [("rId1", f"{OFFICE}/officeDocument", "word/document.xml")]
    rows += [(f"rId{n}", _PROPERTIES[key][2], _PROPERTIES[key][0]) for n, key in enumerate(properties, 2)]
    body = "".join(f'<Relationship Id="{id_}" Type="{kind}" Target="{to}"/>' for id_, kind, to in rows)
    return f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">{body}</Relationships>'


def _relations(relations: Iterable[Relation]) -> str:
    body = "".join(
        f'<Relationship Id="{one.id}" Type="{OFFICE}/{one.kind}" Target="{escaped(one.target)}"'
        + (' TargetMode="External"/>' if one.external else "/>")
        for one in relations
    )
    return f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">{body}</Relationships>'
