"""What a Word file says about itself: title, organisation, language and date of the release, its id; nothing about anybody's machine."""

from __future__ import annotations

import hashlib

from communique.exporting.docx.package import XML, escaped
from communique.galley import Galley

_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the one set of custom properties that Word knows


def core(galley: Galley) -> str:
    """docProps/core.xml; dates are the release's, in UTC, or absent."""
    moment = f"{galley.date}T00:00:00Z"
    times = "".join(f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>' for name in ("created", "modified"))
    return (
        f"{XML}<cp:coreProperties {_CORE}><dc:title>{escaped(galley.title)}</dc:title>"
        + (f"<dc:subject>{escaped(galley.kind)}</dc:subject>" if galley.kind else "")
        + f"<dc:creator>{escaped(galley.organisation)}</dc:creator><dc:language>{escaped(galley.language)}</dc:language>"
        + (times if galley.date else "")
        + "</cp:coreProperties>"
    )


def extended() -> str:
    """docProps/app.xml: the name of the program."""
    return f'{XML}<Properties xmlns="{_OFFICE}/extended-properties"><Application>Communiqué</Application></Properties>'


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
