"""The release as the HTML that mail programs show: inline styles, measures in pixels, one table for the width, no picture."""

from __future__ import annotations

from collections.abc import Iterator

from communique.exporting.colours import WHITE, hexadecimal, readable
from communique.exporting.docx.looks import ALERT
from communique.exporting.markup import attribute, content, in_groups, inline, tongue
from communique.galley import Galley, GalleyBlock
from communique.house_style.sheet import Sheet

_PIXELS = 4 / 3  # in a point
_SERIF = "Georgia,'Times New Roman',serif"
_SANS = "Arial,Helvetica,sans-serif"


def mail_html(galley: Galley, sheet: Sheet) -> str:
    """A whole HTML document for the HTML part of a message or for the clipboard."""
    letter = _Letter(galley, sheet)
    way = "rtl" if galley.rtl else "ltr"
    text = f"font-family:{_SERIF};font-size:{letter.size}px;line-height:{letter.leading}px;color:{letter.ink}"
    return (
        f'<!DOCTYPE html>\n<html lang="{attribute(galley.language)}" dir="{way}">\n<head><meta charset="utf-8">'
        f"<title>{content(galley.title)}</title></head>\n"
        '<body style="margin:0">\n<table role="presentation" style="width:600px;border-collapse:collapse">'
        f'<tr><td dir="{way}" style="{text};padding:16px">\n'
        + "\n".join(letter.lines())
        + "\n</td></tr></table>\n</body>\n</html>\n"
    )


class _Letter:
    """The styles of one message, made of the sheet, and its blocks in them."""

    def __init__(self, galley: Galley, sheet: Sheet) -> None:
        self.galley = galley
        self.size = max(14, round(sheet.text_size * _PIXELS) + 2)
        self.leading = round(self.size * 1.5)
        self.ink, self.accent, self.quiet = (
            f"#{hexadecimal(readable(colour.rgb, WHITE))}" for colour in (sheet.ink, sheet.accent, sheet.quiet)
        )
        self.link = f"color:{self.accent}"
        self.after = f"margin:0 0 {self.leading // 2}px 0"
        self.looks = self._looks()

    def lines(self) -> Iterator[str]:
        """Every block, list items within their list."""
        for role, group in in_groups(self.galley.blocks):
            if role == "list-item":
                yield f'<ul style="margin:0 0 {self.leading // 2}px 0">'
                yield from (self._element("li", block, "margin:0 0 6px 0") for block in group)
                yield "</ul>"
            else:
                yield from (self._element(*self._look(block)) for block in group if block.plain.strip())

    def _element(self, name: str, block: GalleyBlock, style: str) -> str:
        words = inline(block.runs, block.rtl, self.link)
        return f'<{name}{tongue(block, self.galley.language, self.galley.rtl)} style="{style}">{words}</{name}>'

    def _look(self, block: GalleyBlock) -> tuple[str, GalleyBlock, str]:
        """The element and style of a block that is no list item."""
        if block.role == "quote":
            side = "right" if block.rtl else "left"
            return "p", block, f"{self.after};padding-{side}:16px;border-{side}:3px solid {self.accent}"
        key = "embargo" if block.field == "draft" else "minor" if block.role == "heading" and block.level > 2 else block.role
        name, style = self.looks.get(key, ("p", self.after))
        return name, block, style

    def _looks(self) -> dict[str, tuple[str, str]]:
        """Element and style by role; roles that are not here are plain paragraphs."""
        small, sans = f"font-family:{_SANS};font-size:{self.size - 2}px", f"font-family:{_SANS}"
        quiet = ("p", f"{self.after};{small};color:{self.quiet}")
        section = ("h2", f"margin:{self.leading}px 0 8px 0;{sans};color:{self.accent};{_type(self.size)}")
        return {
            "notice": ("p", f"{self.after};{small};font-weight:bold"),
            "embargo": ("p", f"{self.after};{small};font-weight:bold;color:#{hexadecimal(ALERT)}"),
            "kind": ("p", f"margin:0;{small};font-weight:bold;color:{self.accent}"),
            "reference": ("p", f"margin:0;{small};color:{self.quiet}"),
            "headline": ("h1", f"margin:{self.leading // 2}px 0;{sans};{_type(self.size * 1.6)}"),
            "subhead": ("p", f"{self.after};{sans};color:{self.quiet};{_type(self.size * 1.1)}"),
            "heading": ("h2", f"margin:{self.leading}px 0 8px 0;{sans};{_type(self.size * 1.15)}"),
            "minor": ("h3", f"margin:{self.leading}px 0 6px 0;{sans};{_type(self.size)}"),
            **dict.fromkeys(("date", "byline", "image"), quiet),
            "end-mark": ("p", f"{quiet[1]};text-align:center"),
            **dict.fromkeys(("boilerplate-heading", "notes-heading", "contacts-heading"), section),
        }


def _type(size: float) -> str:
    return f"font-size:{round(size)}px;line-height:{round(size * 1.35)}px"
