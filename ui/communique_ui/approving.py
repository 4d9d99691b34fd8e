"""An approved release can be read, copied and exported, and changes only as a new draft."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from communique import approval
from communique.checking.finding import Severity
from communique_ui.controls.labels import caption, label
from communique_ui.controls.typing import Line
from communique_ui.dialogs.sheet import Sheet
from communique_ui.document import ReleaseDocument
from communique_ui.messages import Deed, MessageBar
from communique_ui.preferences import Preferences

KEY = "approved"


class Approving(QObject):
    """Holds the window to the approval that the release carries, wherever it came from: given here, opened, undone."""

    def __init__(self, document: ReleaseDocument, messages: MessageBar, preferences: Preferences, window: QWidget) -> None:
        super().__init__(document)
        self._document, self._messages, self._preferences, self._window = document, messages, preferences, window
        self._reason = ""
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        document.changed.connect(self._follow)
        document.read_only_changed.connect(self._hold)

    def ask(self) -> None:
        """Ask who approves the release, and approve it as it stands."""
        if approval.approval(self._document.release) is not None or self._document.read_only:
            self._messages.show_message(self._document.read_only)
            return
        must = sum(1 for one in self._document.findings if one.severity is Severity.MUST_FIX)
        dialog = ApproveDialog(self._preferences.text("person"), must, self._window)
        dialog.accepted.connect(lambda: self._approve(dialog.who.text().strip()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def reopen(self) -> None:
        """Begin a new draft of an approved release."""
        document = self._document
        self._reason = ""
        document.set_read_only("")
        document.edit(approval.reopened(document.release, self._preferences.text("person"), self._time()), self.tr("New draft"))

    def _approve(self, who: str) -> None:
        self._document.edit(approval.approved(self._document.release, who, self._time()), self.tr("Approve the release"))

    def _time(self) -> str:
        return self.now().isoformat(timespec="seconds")

    def _follow(self, *_: object) -> None:
        given = approval.approval(self._document.release)
        if given is None:
            was, self._reason = self._reason, ""
            self._messages.clear(KEY)
            if was and self._document.read_only == was:
                self._document.set_read_only("")
            return
        day = _day(given.at)
        self._reason = self.tr("Approved by {who} on {day}.").format(who=given.by, day=day)
        self._messages.stand(KEY, self._reason, Deed(self.tr("Make a new draft"), self.reopen, "approved.draft"), is_problem=False)
        if not self._document.read_only:
            self._document.set_read_only(self._reason, is_savable=True)

    def _hold(self, reason: str) -> None:
        """Somebody else has let edits in, after a lock for example: an approved text stays closed."""
        if not reason and self._reason:
            self._document.set_read_only(self._reason, is_savable=True)


class ApproveDialog(Sheet):
    """Whose approval it is."""

    def __init__(self, who: str, must: int, parent: QWidget | None = None) -> None:
        super().__init__("approve", "", parent)
        self.setWindowTitle(self.tr("Approve the release"))
        self.heading.setText(self.tr("Mark as approved"))
        if must:
            told = label(self.tr("%n problems must still be fixed.", "", must), wraps=True)
            told.setProperty("state", "must")
            self.column.addWidget(told)
        self.who = Line()
        self.who.setObjectName("approve.by")
        self.who.setText(who)
        self.column.addWidget(caption(self.tr("Approved by"), self.who))
        self.column.addWidget(self.who)
        self.column.addWidget(label(self.tr("The text can then be read and exported. It changes only as a new draft."), "dim", wraps=True))
        go = self.finish(self.tr("Approve"))
        self.who.textChanged.connect(lambda words: go.setEnabled(bool(words.strip())))
        go.setEnabled(bool(who.strip()))
        self.resize(max(400, self.sizeHint().width()), self.sizeHint().height())
        self.who.selectAll()
        self.who.setFocus()


def _day(at: str) -> str:
    try:
        return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return at
