"""PDF: one tagged file for the screen (PDF/UA-1 and PDF/A-2a), one for print (the same, and PDF/X-4 rules)."""

from __future__ import annotations

from typing import BinaryIO

from communique.exporting.pdf import document, reading
from communique.exporting.pdf.check import self_check
from communique.exporting.pdf.coverage import missing_characters
from communique.galley import Galley
from communique.house_style.sheet import Sheet

__all__ = ["export", "export_print", "missing_characters", "read_back", "self_check"]


def export(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Set the galley for the screen: RGB, links that lead somewhere."""
    target.write(document.made(galley, sheet, printed=False))


def export_print(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Set the galley for a printer: CMYK, bleed and crop marks, no links to click."""
    target.write(document.made(galley, sheet, printed=True))


def read_back(data: bytes) -> list[str]:
    """The words of a finished PDF in the order of its tags, read by PDFium."""
    return reading.words(data)
