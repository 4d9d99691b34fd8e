"""Pages of a PDF as pictures, drawn by PDFium: for the preview, and to look at what was exported."""

from __future__ import annotations

import io
from typing import NamedTuple

import pypdfium2 as pdfium

from communique.errors import InputError

_WIDEST = 8000  # pixels


class Picture(NamedTuple):
    """A page as pixels: ``data`` has four bytes each (blue, green, red, unused), row by row from the top without gaps."""

    width: int
    height: int
    data: bytes


def pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    document = _opened(pdf)
    try:
        return len(document)
    finally:
        document.close()


def sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of every page in points."""
    document = _opened(pdf)
    try:
        return [document.get_page_size(at) for at in range(len(document))]
    finally:
        document.close()


def picture(pdf: bytes, page: int, width_px: int) -> Picture:
    """One page (from 0) as wide as ``width_px``; InputError where there is no such page."""
    document = _opened(pdf)
    try:
        return _drawn(document, page, width_px)
    finally:
        document.close()


def pictures(pdf: bytes, wanted: list[int], width_px: int) -> list[Picture]:
    """Several pages (from 0), the file being opened once."""
    document = _opened(pdf)
    try:
        return [_drawn(document, page, width_px) for page in wanted]
    finally:
        document.close()


def png(pdf: bytes, page: int, width_px: int) -> bytes:
    """One page (from 0) as a PNG file."""
    from PIL import Image

    width, height, data = picture(pdf, page, width_px)
    out = io.BytesIO()
    Image.frombuffer("RGB", (width, height), data, "raw", "BGRX", 0, 1).save(out, "PNG")
    return out.getvalue()


def _opened(pdf: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(pdf)
    except pdfium.PdfiumError as trouble:
        raise InputError("The PDF cannot be opened.") from trouble


def _drawn(document: pdfium.PdfDocument, page: int, width_px: int) -> Picture:
    if not 0 <= page < len(document):
        raise InputError(f"There is no page {page + 1}; the PDF has {len(document)}.")
    opened = document[page]
    try:
        across, _ = opened.get_size()
        scale = (max(1, min(width_px, _WIDEST)) - 0.001) / across  # PDFium rounds up
        bitmap = opened.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        row = bitmap.width * 4
        pixels = bytes(bitmap.buffer)
        if bitmap.stride != row:
            pixels = b"".join(pixels[start : start + row] for start in range(0, bitmap.stride * bitmap.height, bitmap.stride))
        return Picture(bitmap.width, bitmap.height, pixels)
    finally:
        opened.close()
