"""Light, dark, high contrast, or as the system: chosen in the menu, kept for the next start."""

from __future__ import annotations

from PySide6.QtCore import QObject

from communique_ui.preferences import Preferences
from communique_ui.theme.appearance import Appearance


class Look(QObject):
    """The commands that change the appearance."""

    def __init__(self, appearance: Appearance, preferences: Preferences) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        self._preferences = preferences
        preferences.changed.connect(self._follow)

    def system(self) -> None:
        """As the system."""
        self._preferences.put("look", "system")

    def light(self) -> None:
        """Light."""
        self._preferences.put("look", "light")

    def dark(self) -> None:
        """Dark."""
        self._preferences.put("look", "dark")

    def contrast(self) -> None:
        """High contrast."""
        self._preferences.put("look", "contrast")

    def _follow(self, key: str) -> None:
        if key == "look":
            self._appearance.choose(self._preferences.text("look"))
