"""The palette of an appearance, every role of it, and the way back: which appearance the application wears."""

from __future__ import annotations

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from communique_ui.theme.tokens import APPEARANCES, DARK, LIGHT, Tokens

ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "base",
    QPalette.ColorRole.AlternateBase: "alt",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "dim",
    QPalette.ColorRole.Button: "window",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "must",
    QPalette.ColorRole.Light: "base",
    QPalette.ColorRole.Midlight: "alt",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "field",
    QPalette.ColorRole.Shadow: "field",
    QPalette.ColorRole.Highlight: "selected",
    QPalette.ColorRole.HighlightedText: "on_selected",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "base",
    QPalette.ColorRole.ToolTipText: "text",
}
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(tokens: Tokens) -> QPalette:
    """Every role in every group: nothing is left to the system, so nothing is half inherited."""
    made = QPalette()
    for role, token in ROLES.items():
        made.setColor(role, QColor(getattr(tokens, token)))
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.dim))
    return made


def worn() -> Tokens:
    """The appearance the application wears now, told by its palette; the nearest one where it is none of ours."""
    now = QGuiApplication.palette()
    window, text, accent = (
        now.color(role).name() for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Text, QPalette.ColorRole.Accent)
    )
    for tokens in APPEARANCES:
        if (tokens.window, tokens.text, tokens.accent) == (window, text, accent):
            return tokens
    return DARK if now.color(QPalette.ColorRole.Window).lightness() < now.color(QPalette.ColorRole.Text).lightness() else LIGHT
