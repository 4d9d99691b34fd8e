"""Plain text for the wire: UTF-8, a blank line between paragraphs, no line broken inside one unless a width is asked for."""

from __future__ import annotations

import textwrap
from typing import BinaryIO

from communique.galley import Galley, GalleyBlock
from communique.house_style.sheet import Sheet

BULLET = "  • "
WIRE_WIDTH = 72
_TIGHT = (("list-item", "list-item"), ("contact", "contact"))


def export(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Write the galley as text, paragraphs unbroken: what journalists paste."""
    target.write(text(galley).encode("utf-8"))


def export_wrapped(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Write the galley as text with lines of at most 72 characters, words longer than that whole."""
    target.write(text(galley, WIRE_WIDTH).encode("utf-8"))


def text(galley: Galley, width: int = 0) -> str:
    """The words of a galley as text; ``width`` breaks lines after so many characters, 0 never.

    A list item begins with two spaces and a bullet; no other line begins with a space.
    """
    out, before = "", ""
    for block in galley.blocks:
        if words := _lines(block, width):
            gap = "" if not out else "\n" if (before, block.role) in _TIGHT else "\n\n"
            out, before = out + gap + words, block.role
    return out + "\n"


def read_back(data: bytes) -> list[str]:
    """The words of a text file, without the bullets of lists."""
    lines = data.decode("utf-8").split("\n")
    return [word for line in lines for word in (line.removeprefix(BULLET) if line.startswith(BULLET) else line).split()]


def _lines(block: GalleyBlock, width: int) -> str:
    words = block.plain.strip()
    bullet = BULLET if block.role == "list-item" else ""
    if not width or not words:
        return bullet + words if words else ""
    return textwrap.fill(
        words, width, initial_indent=bullet, subsequent_indent=" " * len(bullet), break_long_words=False, break_on_hyphens=False
    )
