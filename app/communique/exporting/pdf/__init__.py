"""PDF: one tagged file for the screen (PDF/UA-1 and PDF/A-2a), one for print (the same, and PDF/X-4 rules).

What reads and checks finished files is loaded when it is asked for.
"""

from __future__ import annotations

from typing import BinaryIO

from communique.exporting.pdf import document
from communique.exporting.pdf.coverage import missing_characters
from communique.exporting.pdf.pictures import coarse_pictures
from communique.galley import Galley
from communique.house_style.sheet import Sheet

__all__ = [
    "coarse_pictures", "export", "export_print", "faults", "faults_print", "missing_characters", "notices", "notices_print",
    "read_back", "self_check",
]  # fmt: skip


def export(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Set the galley for the screen: RGB, links that lead somewhere."""
    target.write(document.made(galley, sheet, printed=False))


def export_print(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Set the galley for a printer: CMYK, bleed and crop marks, no links to click."""
    target.write(document.made(galley, sheet, printed=True))


def read_back(data: bytes) -> list[str]:
    """The words of a finished PDF in the order of its tags, read by PDFium."""
    from communique.exporting.pdf import reading

    return reading.words(data)


def self_check(data: bytes, galley: Galley, printed: bool | None = None) -> list[str]:
    """Everything wrong with a file made from a galley, a sentence each; empty where it may be handed over.

    ``printed``: whether it must be fit for a printer; None to take the file's own word for it.
    """
    from communique.exporting.pdf import check

    return check.self_check(data, galley, printed)


def faults(data: bytes, galley: Galley) -> list[str]:
    """Everything wrong with a finished PDF for the screen, a sentence each."""
    return self_check(data, galley, printed=False)


def faults_print(data: bytes, galley: Galley) -> list[str]:
    """Everything wrong with a finished PDF for a printer, a sentence each."""
    return self_check(data, galley, printed=True)


def notices(galley: Galley, sheet: Sheet) -> list[str]:
    """Characters that the PDF can only show as a box, a sentence each."""
    return [one.sentence for one in missing_characters(galley, sheet)]


def notices_print(galley: Galley, sheet: Sheet) -> list[str]:
    """The same for print, and pictures that are too coarse for it."""
    return notices(galley, sheet) + [one.sentence for one in coarse_pictures(galley, sheet)]
