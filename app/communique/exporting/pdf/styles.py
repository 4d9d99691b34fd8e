"""How each role of a galley looks on paper, worked out from the house's stylesheet. Lengths in points."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

from reportlab.lib import pagesizes, units

from communique.exporting.pdf.fonts import Typeface
from communique.exporting.pdf.lines import Alignment
from communique.galley import Role
from communique.house_style.sheet import Colour, Sheet

MM = units.mm
# As exact as the file can say it, so that its boxes add up.
PAPERS = {name: (round(width, 3), round(height, 3)) for name, (width, height) in {"A4": pagesizes.A4, "Letter": pagesizes.LETTER}.items()}
WHITE = Colour((255, 255, 255), (0, 0, 0, 0))


@dataclass(frozen=True, slots=True)
class Style:
    """One role: type, space around, and what must stay together. ``balanced`` lines are as even as they can be."""

    typeface: Typeface
    size: float
    leading: float
    colour: Colour
    before: float = 0
    after: float = 0
    indent: float = 0
    alignment: Alignment = "start"
    divided: bool = False
    balanced: bool = False
    keeps_next: bool = False
    keeps_whole: bool = False
    bar: bool = False
    tint: bool = False
    rule: bool = False
    shares_line: bool = False


@dataclass(frozen=True)
class Design:
    """The sheet made concrete: the paper, the column of text, and the style of every role."""

    sheet: Sheet
    _styles: dict[Role, Style] = field(default_factory=dict, compare=False)

    @cached_property
    def paper(self) -> tuple[float, float]:
        """Width and height of the trimmed page."""
        return PAPERS.get(self.sheet.page, PAPERS["A4"])

    @cached_property
    def margins(self) -> tuple[float, float, float, float]:
        """Top, right, bottom, left; never so wide that no column is left."""
        width, height = self.paper
        top, right, bottom, left = (length * MM for length in self.sheet.margins)
        across, down = min(1.0, 0.6 * width / max(left + right, 1)), min(1.0, 0.6 * height / max(top + bottom, 1))
        return top * down, right * across, bottom * down, left * across

    @cached_property
    def measure(self) -> float:
        """The width of the column."""
        _, right, _, left = self.margins
        return self.paper[0] - left - right

    def style(self, role: Role) -> Style:
        """The style of a role."""
        if not self._styles:
            self._styles.update(_styles(self.sheet))
        return self._styles.get(role, self._styles["paragraph"])

    def display(self, bold: bool = False) -> Typeface:
        """The family of headings and furniture."""
        return Typeface(self.sheet.display_font, bold)


def tint(colour: Colour, part: float) -> Colour:
    """A colour thinned with white; ``part`` of it stays."""
    red, green, blue = (round(255 - (255 - value) * part) for value in colour.rgb)
    cyan, magenta, yellow, key = (round(value * part) for value in colour.cmyk)
    return Colour((red, green, blue), (cyan, magenta, yellow, key))


def _styles(sheet: Sheet) -> dict[Role, Style]:
    size, leading = max(4.0, sheet.text_size), max(sheet.leading, sheet.text_size)
    small, display = max(4.0, sheet.small_size), sheet.display_font
    body = Style(
        Typeface(sheet.text_font), size, leading, sheet.ink, after=leading * 0.55,
        alignment="both" if sheet.justified else "start", divided=sheet.hyphenated,
    )  # fmt: skip
    label = Style(Typeface(display, bold=True), small + 1.5, (small + 1.5) * 1.4, sheet.accent, after=4, keeps_whole=True)
    heading = replace(label, size=size + 1, leading=leading, before=leading * 0.75, after=leading * 0.2, keeps_next=True, balanced=True)
    close = replace(body, size=size - 0.8, leading=leading - 1, after=leading * 0.4)
    section = replace(heading, size=size, before=leading * 1.1, rule=True)
    return {
        "notice": replace(label, colour=sheet.ink, keeps_next=True),
        "embargo": replace(label, tint=True, after=leading, keeps_next=True),
        "kind": replace(label, keeps_next=True),
        "reference": replace(label, typeface=Typeface(display), size=small + 0.5, colour=sheet.quiet, keeps_next=True),
        "date": replace(label, typeface=Typeface(display), colour=sheet.quiet, keeps_next=True, shares_line=True),
        "headline": Style(
            Typeface(display, bold=True), sheet.headline_size, sheet.headline_size * 1.22, sheet.ink,
            before=leading * 0.7, after=leading * 0.6, keeps_next=True, keeps_whole=True, balanced=True,
        ),
        "subhead": Style(
            Typeface(display), size + 2, (size + 2) * 1.35, sheet.quiet,
            after=leading * 0.7, keeps_next=True, keeps_whole=True, balanced=True,
        ),
        "byline": replace(body, typeface=Typeface(sheet.text_font, italic=True), keeps_next=True, alignment="start"),
        "paragraph": body,
        "heading": heading,
        "list-item": replace(body, indent=size * 1.5, after=leading * 0.25),
        "quote": replace(body, indent=size * 1.6, bar=True),
        "image": Style(Typeface(display), small + 0.5, (small + 0.5) * 1.35, sheet.quiet, before=4, after=leading * 0.8),
        "end-mark": replace(label, colour=sheet.quiet, before=leading * 0.5, after=leading * 0.5, alignment="centre"),
        "notes-heading": section,
        "note": close,
        "boilerplate-heading": section,
        "boilerplate": close,
        "contacts-heading": section,
        "contact": replace(close, typeface=Typeface(display), alignment="start", divided=False, keeps_whole=True, after=leading * 0.3),
    }  # fmt: skip
