"""What a Word file says about itself: title, organisation, language and date of the release, its id; nothing about anybody's machine."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from communique.exporting.docx.package import XML, escaped
from communique.galley import Galley

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the one set of custom properties that Word knows
_FIRST_YEAR = "1000"  # python-docx writes earlier ones with three digits, which no reader takes


def describe(document: Document, galley: Galley) -> None:
    """Tell of a document what the galley tells of the release; dates are the release's, in UTC, or absent."""
    properties = document.core_properties
    words = {"title": galley.title, "subject": galley.kind, "creator": galley.organisation, "language": galley.language}
    for name, value in words.items():
        if value or name != "subject":
            # the setters of python-docx refuse more than 255 letters; a headline may have more, and none may be lost
            getattr(properties._element, f"get_or_add_{name}")().text = value
    if galley.date >= _FIRST_YEAR:
        properties.created = properties.modified = datetime.fromisoformat(galley.date).replace(tzinfo=UTC)
    package = document.part.package
    name = PackURI("/docProps/custom.xml")
    package.relate_to(
        Part(name, CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, custom(galley).encode(), package), RELATIONSHIP_TYPE.CUSTOM_PROPERTIES
    )


def custom(galley: Galley) -> str:
    """docProps/custom.xml: the release's id, and which words were exported, so that an edited file can come back."""
    pairs = (("ReleaseId", galley.release_id), ("ReleaseVersion", version(galley)))
    body = "".join(
        f'<property fmtid="{_FORMAT_ID}" pid="{pid}" name="{name}"><vt:lpwstr>{escaped(value)}</vt:lpwstr></property>'
        for pid, (name, value) in enumerate(pairs, 2)
    )
    return f'{XML}<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">{body}</Properties>'


def version(galley: Galley) -> str:
    """Sixteen letters that change with any word or field of the galley."""
    words = "\n".join(f"{block.field}\t{block.plain}" for block in galley.blocks)
    return hashlib.sha256(words.encode()).hexdigest()[:16]
