"""The fonts that come with the program: Inter for the desk, a serif for the words of the release."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from communique import resources

DESK = ("Inter", "Noto Sans", "Noto Naskh Arabic", "Noto Sans Arabic")
WORDS = ("Noto Serif", "Noto Naskh Arabic", "Liberation Serif", "DejaVu Serif")
_AT_START = ("Inter-*.ttf", "NotoSerif-*.ttf", "NotoNaskhArabic-*.ttf")


def load() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt; the names of the families that came. Once, after the application is made."""
    families: list[str] = []
    for pattern in _AT_START:
        for path in sorted(resources.folder("fonts").glob(pattern)):
            families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return tuple(dict.fromkeys(families))


def desk() -> QFont:
    """The font of labels, buttons and lists, at the size the system wants."""
    font = QFont()
    font.setFamilies(list(DESK))
    font.setPointSizeF(max(font.pointSizeF(), 9.0) if font.pointSizeF() > 0 else 10.0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def words() -> QFont:
    """The font of the release's own words."""
    font = desk()
    font.setFamilies(list(WORDS))
    font.setPointSizeF(desk().pointSizeF() * 1.2)
    return font
