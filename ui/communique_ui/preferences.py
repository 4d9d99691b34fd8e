"""What the officer has set, kept between sessions. The only place that touches QSettings."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFile, QFileDevice, QObject, QSettings, Signal

from communique_ui.settings import SETTINGS, setting

OWNER_ONLY = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner


class Preferences(QObject):
    """Values of the rows of SETTINGS, in one file for its owner only."""

    changed = Signal(str)
    """The key of a setting that has another value now."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = folder / "desk.ini"
        if file.is_symlink():  # QSettings would write through it, into whatever it leads to
            with suppress(OSError):
                file.unlink()
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, key: str) -> str:
        """The value of a setting that is a text; its default where what is stored is none of its choices."""
        row = setting(key)
        value = str(self._store.value(key, row.default))
        is_known = not row.choices or value in (choice for choice, _ in row.choices)
        return value if is_known else str(row.default)

    def flag(self, key: str) -> bool:
        """The value of a setting that is yes or no."""
        return str(self._store.value(key, setting(key).default)).lower() == "true"

    def put(self, key: str, value: str | bool) -> None:
        """Set a value and keep it."""
        row = setting(key)
        if isinstance(row.default, bool) != isinstance(value, bool):
            raise TypeError(f"the setting {key} takes {type(row.default).__name__}")
        if str(self._store.value(key, row.default)) == str(value):
            return
        self._store.setValue(key, str(value).lower() if isinstance(value, bool) else value)
        self.keep()
        self.changed.emit(key)

    def keep(self) -> None:
        """Write the file now, readable by its owner only."""
        self._store.sync()
        QFile.setPermissions(self._store.fileName(), OWNER_ONLY)

    def unknown(self) -> list[str]:
        """Keys in the file that no row declares: what an older program left."""
        declared = {row.key for row in SETTINGS}
        return [key for key in self._store.allKeys() if key.replace("/", ".") not in declared and key not in declared]
