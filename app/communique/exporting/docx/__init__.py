"""The Word file: built by python-docx in our own template, every paragraph in the style of its field and findable by its bookmark."""

from __future__ import annotations

from typing import BinaryIO

from communique.exporting.docx.check import faults
from communique.exporting.docx.names import bookmark
from communique.exporting.docx.reading import read_back
from communique.galley import Galley
from communique.house_style.sheet import Sheet

__all__ = ["bookmark", "export", "faults", "read_back"]


def export(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Write the galley as a Word file; the same galley and sheet give the same bytes."""
    from communique.exporting.docx.document import build  # python-docx and lxml: loaded only where a Word file is made

    build(galley, sheet, target)
