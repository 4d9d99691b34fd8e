"""The menu of files that were open lately; the list is the storage's, and may be switched off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from communique.storage import recent
from communique.storage.places import Places
from communique_ui.aside import Aside
from communique_ui.preferences import Preferences


class Recents(QObject):
    """The list, newest first, and the menu made of it."""

    def __init__(self, own: Places, preferences: Preferences, aside: Aside) -> None:
        super().__init__(preferences)
        self._own = own
        self._preferences = preferences
        self._aside = aside

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files, newest first; none where the officer does not want them remembered."""
        return tuple(one.path for one in recent.documents(self._own)) if self._preferences.flag("recent") else ()

    def add(self, path: Path) -> None:
        """Put a file first, where files are remembered."""
        if self._preferences.flag("recent"):
            self._aside.do(lambda: recent.add(self._own, path, datetime.now(UTC)))

    def forget(self) -> None:
        """Empty the list."""
        self._aside.do(lambda: recent.forget(self._own))

    def menu(self, title: str, open_path: Callable[[Path], None]) -> QMenu:
        """A menu that shows the list as it is whenever it opens."""
        menu = QMenu(title)
        menu.setObjectName("menu.recent")
        menu.setToolTipsVisible(True)

        def fill() -> None:
            menu.clear()
            paths = self.paths
            for path in paths:
                menu.addAction(path.name.replace("&", "&&"), _opener(open_path, path)).setToolTip(str(path))
            if paths:
                menu.addSeparator()
                menu.addAction(self.tr("Forget recent files"), self.forget)
            else:
                menu.addAction(self.tr("No recent files")).setEnabled(False)

        menu.aboutToShow.connect(fill)
        return menu


def _opener(open_path: Callable[[Path], None], path: Path) -> Callable[[], None]:
    return lambda: open_path(path)
