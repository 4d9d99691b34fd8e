"""Read a finished Word file back: its words, by the standard library's XML parser and not by what wrote it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_back(data: bytes) -> list[str]:
    """The words of the document part, paragraph by paragraph; headers and footers are not among them."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = package.read("word/document.xml")
    return " ".join(paragraph_text(paragraph) for paragraph in ElementTree.fromstring(body).iter(f"{W}p")).split()


def paragraph_text(paragraph: ElementTree.Element) -> str:
    """The words of a paragraph, with a space for tabs and breaks."""
    return "".join(_pieces(paragraph))


def _pieces(paragraph: ElementTree.Element) -> Iterator[str]:
    for one in paragraph.iter():
        if one.tag == f"{W}t":
            yield one.text or ""
        elif one.tag in (f"{W}tab", f"{W}br"):
            yield " "
