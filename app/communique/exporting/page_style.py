"""The style of the web page, made of the house's sheet: light and dark, narrow and wide, and on paper."""

from __future__ import annotations

from communique import resources
from communique.exporting.colours import BLACK, WHITE, Rgb, contrast, hexadecimal, mix, readable
from communique.house_style.sheet import Sheet
from communique.patterns import lazily

NIGHT: Rgb = (21, 24, 28)
_NOT_A_NAME = lazily(r"[^A-Za-z0-9 -]")


def page_style(sheet: Sheet) -> str:
    """The style of a page; every colour is moved until it can be read on its ground."""
    top, right, bottom, left = sheet.margins
    size = sheet.text_size or 10.5
    sizes = {
        "text-font": _fonts(sheet.text_font, "serif"), "display-font": _fonts(sheet.display_font, "sans-serif"),
        "leading": f"{_within(1.3, sheet.leading / size, 2.0):.3g}", "print-size": f"{size:g}pt",
        "headline": f"{_within(1.6, sheet.headline_size / size, 3.0) * 1.1:.3g}rem", "print-headline": f"{sheet.headline_size:g}pt",
    }  # fmt: skip
    light = _properties({**sizes, **_palette(sheet, WHITE)})
    return (
        f":root {{ color-scheme: light dark; {light} }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {_properties(_palette(sheet, NIGHT))} }} }}\n"
        f"@page {{ size: {'letter' if sheet.page == 'Letter' else 'A4'}; margin: {top:g}mm {right:g}mm {bottom:g}mm {left:g}mm }}\n"
        + resources.folder("stylesheets", "page.css").read_text("utf-8")
    )


def _within(least: float, value: float, most: float) -> float:
    return max(least, min(most, value))


def _properties(values: dict[str, str]) -> str:
    return "; ".join(f"--{name}: {value}" for name, value in values.items())


def _palette(sheet: Sheet, ground: Rgb) -> dict[str, str]:
    """The custom properties of one scheme."""
    night = ground == NIGHT
    ink = readable(mix(sheet.ink.rgb, WHITE, 0.9) if night else sheet.ink.rgb, ground, 10)
    band = mix(sheet.accent.rgb, BLACK, 0.25) if night else sheet.accent.rgb
    colours = {
        "paper": ground, "ink": ink, "accent": readable(sheet.accent.rgb, ground, 5.5), "quiet": readable(sheet.quiet.rgb, ground, 6),
        "band": band, "on-band": WHITE if contrast(WHITE, band) >= contrast(BLACK, band) else BLACK,
        "line": mix(ground, ink, 0.2), "alert": readable((168, 20, 20), ground, 5.5),
    }  # fmt: skip
    return {name: f"#{hexadecimal(rgb)}" for name, rgb in colours.items()}


def _fonts(name: str, kind: str) -> str:
    """A font of the house if the reader has it, else one of theirs that is near."""
    own = _NOT_A_NAME.sub("", name).strip()
    near = "Georgia,'Times New Roman',serif" if kind == "serif" else "'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"
    return f"'{own}',{near}" if own else near
