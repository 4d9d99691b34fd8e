"""The preferences: a row for each setting of SETTINGS that is shown; what is chosen counts at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from communique_ui.background import Background
from communique_ui.controls.choices import Choice, Tick
from communique_ui.controls.labels import button, caption, label
from communique_ui.dialogs.sheet import Sheet
from communique_ui.live_checks import LiveChecks
from communique_ui.preferences import Preferences
from communique_ui.settings import SETTINGS, Setting
from communique_ui.wording import translate


class PreferencesDesk(QObject):
    """The command Preferences, and what follows from a change of the house style."""

    def __init__(self, preferences: Preferences, background: Background, checks: LiveChecks, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._background = background
        self._window = window
        preferences.changed.connect(lambda key: checks.choose_style(preferences.text("style")) if key == "style" else None)

    def open(self) -> None:
        """Show the preferences."""
        dialog = PreferencesDialog(self._preferences, self._window)
        dialog.finished.connect(dialog.deleteLater)
        self._background.request("styles", {"refresh": True}, lambda answer, _: dialog.offer_styles(answer["styles"]))
        dialog.open()


class PreferencesDialog(Sheet):
    """One control for each setting, each with its help beneath."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__("preferences", "", parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.heading.setText(self.tr("Preferences"))
        self._preferences = preferences
        self.controls: dict[str, QWidget] = {}
        for row in SETTINGS:
            if row.is_shown:
                self._add(row)
        done = button(self.tr("Done"), "primary", name="preferences.accept")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        self.buttons.addStretch(1)
        self.buttons.addWidget(done)
        self.column.addLayout(self.buttons)
        self.setMinimumWidth(440)

    def offer_styles(self, styles: list[dict[str, Any]]) -> None:
        """The house styles there are, once the worker has told."""
        control = self.controls["style"]
        if isinstance(control, QComboBox):
            chosen = self._preferences.text("style")
            control.blockSignals(True)
            control.clear()
            for one in styles:
                control.addItem(str(one["title"]), str(one["name"]))
            control.setCurrentIndex(max(control.findData(chosen), 0))
            control.blockSignals(False)

    def _add(self, row: Setting) -> None:
        control = self._control(row)
        control.setObjectName(f"preferences.{row.key}")
        control.setAccessibleName(translate("Settings", row.label))
        self.controls[row.key] = control
        if not isinstance(control, Tick):
            self.column.addWidget(caption(translate("Settings", row.label), control))
        self.column.addWidget(control)
        if row.help:
            self.column.addWidget(label(translate("Settings", row.help), "dim", wraps=True))

    def _control(self, row: Setting) -> QWidget:
        key = row.key
        if isinstance(row.default, bool):
            tick = Tick(translate("Settings", row.label))
            tick.setChecked(self._preferences.flag(key))
            tick.toggled.connect(lambda is_on: self._preferences.put(key, is_on))
            return tick
        if row.choices or key == "style":
            choice = Choice()
            for value, words in row.choices or ((self._preferences.text(key), self._preferences.text(key)),):
                choice.addItem(translate("Settings", words), value)
            choice.setCurrentIndex(max(choice.findData(self._preferences.text(key)), 0))
            choice.currentIndexChanged.connect(lambda _: self._preferences.put(key, str(choice.currentData())))
            return choice
        line = QLineEdit(self._preferences.text(key))
        line.textEdited.connect(lambda words: self._preferences.put(key, words.strip()))
        return line
