"""Dress the application: which appearance is chosen, what the system asks for, and the change from one to the other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory

from communique_ui.theme import fonts
from communique_ui.theme.palette import palette
from communique_ui.theme.sheet import sheet
from communique_ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens

CHOICES = ("system", "light", "dark", "contrast")


class Appearance(QObject):
    """Keeps the application in one appearance; ``changed`` carries the tokens after palette and style sheet are in place."""

    changed = Signal(object)

    def __init__(self, application: QApplication, choice: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        fonts.load()
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setFont(fonts.desk())
        self.tokens = self._wanted()
        self._wear(self.tokens)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def choose(self, choice: str) -> None:
        """Wear one of CHOICES; ``system`` follows the system from now on."""
        self._choice = choice
        self._follow()

    @contextmanager
    def held_back(self) -> Iterator[None]:
        """Build many widgets undressed and dress them all at the end: dressing each as it finds its parent takes twice as long."""
        sheet_text = self._application.styleSheet()
        self._application.setStyleSheet("")
        try:
            yield
        finally:
            self._application.setStyleSheet(sheet_text)

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self.tokens:
            self._wear(wanted)
            self.changed.emit(wanted)

    def _wear(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._application.setPalette(palette(tokens))
        self._application.setStyleSheet(sheet(tokens))

    def _wanted(self) -> Tokens:
        hints = QGuiApplication.styleHints()
        is_dark = self._choice == "dark" or (self._choice in ("system", "contrast") and hints.colorScheme() == Qt.ColorScheme.Dark)
        if self._choice == "contrast":
            return CONTRAST_LIGHT if hints.colorScheme() == Qt.ColorScheme.Light else CONTRAST_DARK
        if self._choice == "system" and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
        return DARK if is_dark else LIGHT
