"""The colours of the desk, named by what they are for, once for each appearance; contrast is computed from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["must", "should", "suggestion", "fine"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """One appearance; every value is ``#rrggbb``.

    ``window`` lies behind, ``base`` under text one types, ``alt`` under a pointer; ``line`` divides, ``field`` borders a control;
    ``selected`` and ``on_selected`` are for selected words and rows, ``tint`` for quotes and quiet panels; ``paper`` lies behind pages.
    """

    name: str
    window: str
    base: str
    alt: str
    text: str
    dim: str
    line: str
    field: str
    accent: str
    on_accent: str
    selected: str
    on_selected: str
    tint: str
    must: str
    should: str
    suggestion: str
    fine: str
    paper: str
    is_dark: bool = False
    is_contrast: bool = False


LIGHT = Tokens(
    "light",
    window="#f3f4f6", base="#ffffff", alt="#e9ecf0", text="#16191d", dim="#525b67", line="#d5dae1", field="#7d8692", accent="#0b5cad",
    on_accent="#ffffff", selected="#cfe3f8", on_selected="#16191d", tint="#eef4fb", must="#b3261e", should="#8a4b00", suggestion="#0b5cad",
    fine="#1a6b35", paper="#dde1e6",
)  # fmt: skip
DARK = Tokens(
    "dark",
    window="#1b1e23", base="#23272e", alt="#2f353e", text="#e7eaee", dim="#a9b2bd", line="#3a414c", field="#808a97", accent="#6db1ff",
    on_accent="#0b1a2b", selected="#264b73", on_selected="#ffffff", tint="#28313d", must="#ff8a80", should="#ffc46b", suggestion="#7ab8ff",
    fine="#7fd79a", paper="#121417", is_dark=True,
)  # fmt: skip
CONTRAST_DARK = Tokens(
    "contrast-dark",
    window="#000000", base="#000000", alt="#262626", text="#ffffff", dim="#ffffff", line="#ffffff", field="#ffffff", accent="#ffff00",
    on_accent="#000000", selected="#ffff00", on_selected="#000000", tint="#000000", must="#ff9a9a", should="#ffd000", suggestion="#00e5ff",
    fine="#66ff66", paper="#000000", is_dark=True, is_contrast=True,
)  # fmt: skip
CONTRAST_LIGHT = Tokens(
    "contrast-light",
    window="#ffffff", base="#ffffff", alt="#e6e6e6", text="#000000", dim="#000000", line="#000000", field="#000000", accent="#00349c",
    on_accent="#ffffff", selected="#00349c", on_selected="#ffffff", tint="#ffffff", must="#900000", should="#5c3300", suggestion="#00349c",
    fine="#004d1a", paper="#ffffff", is_contrast=True,
)  # fmt: skip
APPEARANCES = (LIGHT, DARK, CONTRAST_DARK, CONTRAST_LIGHT)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2: from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[n : n + 2], 16) / 255) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return float(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)
