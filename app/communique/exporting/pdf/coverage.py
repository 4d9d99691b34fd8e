"""Which characters of a galley no bundled typeface can draw, told before anything is exported."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from communique.exporting.pdf.fonts import Typeface, is_missing, printable
from communique.exporting.pdf.styles import Design
from communique.galley import Galley
from communique.house_style.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Missing:
    """A character that would be printed as a box: which, and the field where it stands first."""

    sign: str
    field: str

    @property
    def sentence(self) -> str:
        """What to tell the officer."""
        name = unicodedata.name(self.sign, "a character without a name").lower()
        return f"No bundled typeface has “{self.sign}” (U+{ord(self.sign):04X}, {name}); the PDF would show a box. Write it otherwise."


def missing_characters(galley: Galley, sheet: Sheet | None = None) -> tuple[Missing, ...]:
    """Every character that the PDF could not draw, each once, in the order of the text; page furniture is read too."""
    design = Design(sheet or Sheet())
    text, display = Typeface(design.sheet.text_font), design.display()
    found: dict[str, Missing] = {}
    furniture = galley.furniture
    parts = [(design.style(block.role).typeface, block.plain, block.field) for block in galley.blocks]
    parts += [(display, words, "furniture") for words in (furniture.organisation, furniture.embargo, furniture.draft, furniture.page_label)]
    for typeface, words, field in parts:
        plain = printable(words)
        if plain.isascii() or (typeface.sets_whole(plain) and text.sets_whole(plain)):
            continue
        for sign in plain:
            if sign not in found and is_missing(typeface, sign):
                found[sign] = Missing(sign, field)
    return tuple(found.values())
