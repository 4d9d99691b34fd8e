"""Editor of a choice: the kind of a release from those of the house, or its language."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from communique.fields import Field
from communique.house_style.style import HouseStyle
from communique.release import Release
from communique_ui.controls.choices import Choice
from communique_ui.editors.editor import Editor

LANGUAGES = (("en", "English"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية"))


class ChoiceEditor(Editor):
    """One of some words; a value that is not among them is kept and shown."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.choice = Choice()
        self.place(self.choice)
        self._value = ""
        self._options: tuple[tuple[str, str], ...] = LANGUAGES if field.key == "language" else ()
        self.choice.setPlaceholderText(self.tr("Choose"))
        self.choice.currentIndexChanged.connect(self._tell)
        self._fill()

    def show_value(self, value: Any) -> None:
        self._value = value or ""
        self._fill()

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        if self.field.key == "kind":
            options = tuple((kind, kind) for kind in style.kinds)
            if options != self._options:
                self._options = options
                self._fill()

    def _fill(self) -> None:
        options = self._options
        if self._value and self._value not in dict(options):
            options = (*options, (self._value, self._value))
        was_blocked = self.choice.blockSignals(True)
        if [(self.choice.itemData(n), self.choice.itemText(n)) for n in range(self.choice.count())] != list(options):
            self.choice.clear()
            for key, text in options:
                self.choice.addItem(text, key)
        self.choice.setCurrentIndex(self.choice.findData(self._value) if self._value else -1)
        self.choice.blockSignals(was_blocked)

    def _tell(self, index: int) -> None:
        value = self.choice.itemData(index)
        if value is not None and value != self._value:
            self._value = value
            self.edited.emit(value, "")
