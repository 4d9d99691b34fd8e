"""The stylesheet of a house: page, type and colour, read by every exporter, styled nowhere else. Lengths in points unless named."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colour:
    """One colour twice: RGB 0–255 for the screen, CMYK in per cent for print."""

    rgb: tuple[int, int, int]
    cmyk: tuple[int, int, int, int]


BLACK = Colour((0, 0, 0), (0, 0, 0, 100))


@dataclass(frozen=True, slots=True)
class Sheet:
    """Page and type. Font roles name bundled families; margins in millimetres: top, right, bottom, left."""

    page: str = "A4"
    margins: tuple[float, float, float, float] = (32, 25, 28, 25)
    text_font: str = "Noto Serif"
    display_font: str = "Noto Sans"
    text_size: float = 10.5
    leading: float = 15.5
    headline_size: float = 19
    small_size: float = 8.5
    ink: Colour = BLACK
    accent: Colour = Colour((0, 61, 110), (100, 62, 20, 30))
    quiet: Colour = Colour((84, 92, 102), (20, 10, 0, 65))
    justified: bool = False
    hyphenated: bool = False
    masthead: str = ""
    logo: str = ""
