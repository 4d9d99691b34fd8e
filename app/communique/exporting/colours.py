"""The colours of a sheet on the screen: as CSS writes them, and moved towards black or white until they can be read."""

from __future__ import annotations

Rgb = tuple[int, int, int]
WHITE: Rgb = (255, 255, 255)
BLACK: Rgb = (0, 0, 0)


def hexadecimal(rgb: Rgb) -> str:
    """``003d6e``: six digits without a sign."""
    return "{:02x}{:02x}{:02x}".format(*rgb)


def contrast(one: Rgb, other: Rgb) -> float:
    """The contrast of two colours by WCAG 2: from 1 to 21; text needs 4.5."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(rgb: Rgb, ground: Rgb, ratio: float = 4.6) -> Rgb:
    """The colour itself where it can be read on a ground, else the nearest mix with black or white that can."""
    towards = WHITE if contrast(WHITE, ground) > contrast(BLACK, ground) else BLACK
    for step in range(21):
        mixed = mix(rgb, towards, step / 20)
        if contrast(mixed, ground) >= ratio:
            return mixed
    return towards


def mix(one: Rgb, other: Rgb, share: float) -> Rgb:
    """A colour between two; ``share`` is that of the other, 0 to 1."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _luminance(rgb: Rgb) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (v / 255 for v in rgb))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
