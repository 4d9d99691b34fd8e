"""Plain text for the wire: UTF-8, a blank line between paragraphs, no line broken inside one unless a width is asked for."""

from __future__ import annotations

import textwrap
from typing import BinaryIO

from communique.galley import Galley, GalleyBlock
from communique.house_style.sheet import Sheet
from communique.patterns import lazily

BULLET = "  • "
WIRE_WIDTH = 72
_CONTROL = lazily("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
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


def faults(data: bytes, galley: Galley) -> list[str]:
    """A sentence for everything about a text file that is not as we write it or not as the galley says; none for a sound one."""
    try:
        words = data.decode("utf-8")
    except UnicodeDecodeError:
        return ["The text is not in UTF-8."]
    found = []
    if words.startswith("\ufeff") or not words.endswith("\n") or words.endswith("\n\n"):
        found.append("The text does not begin with its first word or end with one line end.")
    if _CONTROL.search(words):
        found.append("The text holds characters that nobody sees.")
    if "\n\n\n" in words or any(line != line.rstrip(" ") for line in words.split("\n")):
        found.append("The text has lines of nothing but space.")
    if words not in (text(galley), text(galley, WIRE_WIDTH)):
        found.append("The paragraphs are not those of the release.")
    return found


def _lines(block: GalleyBlock, width: int) -> str:
    words = block.plain.strip()
    bullet = BULLET if block.role == "list-item" else ""
    if not width or not words:
        return bullet + words if words else ""
    return textwrap.fill(
        words, width, initial_indent=bullet, subsequent_indent=" " * len(bullet), break_long_words=False, break_on_hyphens=False
    )
