"""What is asked beneath a speaker whose post has changed: whether the other places that name it should follow."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from communique.posts import uses
from communique.release import Release
from communique_ui.controls.labels import Card, Glyph, button, label, tool


class PostChange(Card):
    """Compares the title at hand with the one the text was written with; ``wanted`` carries the old title and the new one.

    The old title is the one that stood there when somebody began to write another, until it is no longer in the text or was left alone.
    """

    wanted = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("bar")
        self.setParent(parent)
        self.rows.setContentsMargins(10, 6, 6, 6)
        self._subject = ("", "")
        self._was, self._now = "", ""
        self._told = label("", wraps=True)
        self.update_all = button(self.tr("Update"), "fix", name=f"{name}.update")
        self.leave = tool("x", self.tr("Leave them as they are"), name=f"{name}.leave")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph("info", "suggestion", 16))
        row.addWidget(self._told, 1)
        row.addWidget(self.update_all)
        row.addWidget(self.leave)
        self.rows.addLayout(row)
        self.update_all.clicked.connect(lambda: self.wanted.emit(self._was, self._now))
        self.leave.clicked.connect(self._forget)
        self.hide()

    def show_change(self, release: Release, speaker: str, title: str, *, is_typing: bool) -> None:
        """Ask where the text still has the old title; a title that nobody is writing at is taken as the one the text goes by."""
        if self._subject != (release.id, speaker):
            self._subject, self._was = (release.id, speaker), title
        self._now = title
        found = uses(release, speaker, self._was, title)
        if not found.free and not is_typing and title:
            self._was = title
        if found.free:
            said = self.tr("“{title}” is used %n times here: update?", "", found.free).format(title=self._was)
            kept = self.tr("%n in quotes stay as they were said.", "", found.spoken) if found.spoken else ""
            self._told.setText(" ".join(filter(None, (said, kept))))
            self.update_all.setText(self.tr("Update {n}").format(n=found.free))
            self.update_all.setAccessibleName(f"{said} {self.update_all.text()}")
        self.setVisible(bool(found.free))

    def _forget(self) -> None:
        self._was = self._now
        self.hide()
