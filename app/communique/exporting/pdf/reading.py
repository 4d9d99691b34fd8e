"""A finished file read by PDFium, another program than wrote it: its words through the tag tree, as a screen reader goes."""

from __future__ import annotations

import ctypes
import struct
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from communique.errors import InputError

SOFT_HYPHEN = "\u00ad"
_SKIPPED = {"Lbl", "Figure"}  # bullets are not words of the release, and a picture has none
_INLINE = {"Span", "Link"}
_BRACKETS = dict.fromkeys(map(ord, "()[]{}<>«»‹›“”‘’"), "|")  # read mirrored where the line runs right to left


@dataclass(slots=True)
class Passage:
    """A stretch of one element: as it is drawn, and as the file says it is to be read, if it does."""

    drawn: str
    spoken: str = ""

    @property
    def text(self) -> str:
        """What is read; what is drawn instead where the file says other letters than it shows."""
        if self.spoken and letters(self.spoken) == letters(self.drawn):
            return self.spoken
        return self.drawn


def words(data: bytes) -> list[str]:
    """Every word in the order of the tag tree, without soft hyphens; InputError where the file cannot be read.

    A paragraph that goes on over a page goes on in its word too, unless the page's last line ends with a space.
    """
    out: list[str] = []
    for page in pages(data):
        for at, block in enumerate(page):
            text = "".join(passage.text for passage in block)
            goes_on = at == 0 and out and not out[-1][-1:].isspace() and not block[0].spoken
            out.append(text if goes_on else f" {text}")
    return "".join(out).replace(SOFT_HYPHEN, "").split()


def letters(text: str) -> Counter[str]:
    """The characters of a text in no order, without spaces and what is never seen; brackets of any kind and side are one."""
    apart = unicodedata.normalize("NFD", text.translate(_BRACKETS))
    return Counter(sign for sign in apart if not sign.isspace() and unicodedata.category(sign) != "Cf")


def pages(data: bytes) -> list[list[list[Passage]]]:
    """The paragraphs of every page as passages; a spoken passage that goes on over pages stands once, where it begins."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as trouble:
        raise InputError("The PDF cannot be read.") from trouble
    out: list[list[list[Passage]]] = []
    last: Passage | None = None
    try:
        for page in document:
            out.append([])
            for block in _of_page(page):
                kept = []
                for passage in block:
                    if last and passage.spoken and passage.spoken == last.spoken and letters(last.spoken) - letters(last.drawn):
                        last.drawn += passage.drawn
                    else:
                        kept.append(passage)
                        last = passage
                out[-1] += [kept] if kept else []
    finally:
        document.close()
    return out


def _of_page(page: pdfium.PdfPage) -> list[list[Passage]]:
    texts = _marked_texts(page)
    tree = raw.FPDF_StructTree_GetForPage(page)
    out: list[list[Passage]] = []
    if not tree:
        return out
    try:
        for at in range(raw.FPDF_StructTree_CountChildren(tree)):
            _collect(raw.FPDF_StructTree_GetChildAtIndex(tree, at), texts, out)
    finally:
        raw.FPDF_StructTree_Close(tree)
    return out


def _collect(element: Any, texts: dict[int, str], out: list[list[Passage]]) -> None:
    """The passages of an element, a new block for each element that is not inside a line."""
    kind = _string(raw.FPDF_StructElement_GetType, element) if element else "Lbl"
    if kind in _SKIPPED:
        return
    if kind not in _INLINE or not out:
        out.append([])
    spoken = _string(raw.FPDF_StructElement_GetActualText, element)
    for at in range(raw.FPDF_StructElement_CountChildren(element)):
        mark = raw.FPDF_StructElement_GetChildMarkedContentID(element, at)
        if mark < 0:
            child = raw.FPDF_StructElement_GetChildAtIndex(element, at)
            if child:
                _collect(child, texts, out)
        elif spoken and out[-1] and out[-1][-1].spoken == spoken:
            out[-1][-1].drawn += texts.get(mark, "")
        else:
            out[-1].append(Passage(texts.get(mark, ""), spoken))


def _marked_texts(page: pdfium.PdfPage) -> dict[int, str]:
    """The text of every mark of a page. Spaces that PDFium only guesses from gaps are left out: the file must hold its own."""
    text_page = page.get_textpage()
    out: dict[int, list[int]] = {}
    marks: dict[int, int] = {}
    for at in range(raw.FPDFText_CountChars(text_page)):
        shown = raw.FPDFText_GetTextObject(text_page, at)
        if shown:
            address = ctypes.addressof(shown.contents)
            if address not in marks:
                marks[address] = raw.FPDFPageObj_GetMarkedContentID(shown)
            unit = raw.FPDFText_GetUnicode(text_page, at)
            out.setdefault(marks[address], []).append(0xAD if unit in {0x02, 0xFFFE} else unit)
    text_page.close()
    return {mark: struct.pack(f"<{len(units)}H", *units).decode("utf-16-le", "replace") for mark, units in out.items()}


def _string(ask: Any, element: Any) -> str:
    """A string that PDFium gives as UTF-16 into a buffer."""
    length = ask(element, None, 0)
    if length <= 2:
        return ""
    buffer = ctypes.create_string_buffer(length)
    ask(element, buffer, length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")
