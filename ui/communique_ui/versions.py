"""The same release in another language: while it is held against this one, what differs in figures, names and quotes is found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from communique import plain
from communique.release import Release
from communique_ui.background import Background
from communique_ui.document import ReleaseDocument
from communique_ui.live_checks import LiveChecks
from communique_ui.messages import Deed, MessageBar


class Versions(QObject):
    """Holds other versions against the open release until another one is opened, or somebody stops it."""

    def __init__(self, document: ReleaseDocument, background: Background, checks: LiveChecks, messages: MessageBar) -> None:
        super().__init__(document)
        self._document, self._background, self._checks, self._messages = document, background, checks, messages
        self._names: list[str] = []
        self.ask_path: Callable[[Callable[[Path], None]], None] = lambda then: None
        document.opened.connect(self.stop)

    def choose(self) -> None:
        """Ask for the file of another version."""
        self.ask_path(self.hold)

    def hold(self, path: Path) -> None:
        """Have the worker read a version; from then on every check holds it against this release."""
        header = {"path": str(path), "style": self._document.style.name}
        document_id = self._document.release.id

        def take(answer: Mapping[str, Any], _: bytes) -> None:
            if self._document.release.id == document_id:
                self._take(path, plain.to(Release, answer["release"]))

        self._background.request("load", header, take, lambda failure: self._messages.show_message(failure.sentence))

    def stop(self, *_: object) -> None:
        """Hold nothing against this release any more."""
        self._names.clear()
        self._messages.clear("versions")
        if self._checks.beside:
            self._checks.beside = ()
            self._checks.check()

    def _take(self, path: Path, release: Release) -> None:
        self._checks.beside = (*self._checks.beside, release)
        self._checks.check()
        self._names.append(path.name)
        sentence = self.tr("Held against {names}: figures, dates, names and quotes that differ are among the problems.")
        stop = Deed(self.tr("Stop"), self.stop, "versions.stop")
        self._messages.stand("versions", sentence.format(names=", ".join(f"“{name}”" for name in self._names)), stop, is_problem=False)
