"""Every edit on disk within a moment, also before the first save; what a crash leaves is found at the next start."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer

from communique.errors import CommuniqueError
from communique.release import Release
from communique.storage.journal import Journal, Subject, start
from communique.storage.places import Places
from communique.storage.recovery import Recovered, resume
from communique_ui.aside import Aside
from communique_ui.document import ReleaseDocument
from communique_ui.messages import MessageBar
from communique_ui.saving import Saving, Written

PAUSE_MS = 100
"""An edit waits at most this long before it goes to the disk."""
RETRY_MS, LONGEST_RETRY_MS = 1000, 30_000
LAST_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Opened:
    """The state a journal starts from: the document as it was opened."""

    subject: Subject
    release: Release
    is_saved: bool
    assets: Mapping[str, bytes] = field(default_factory=dict)


class Journaling(QObject):
    """Writes what is on the screen to the journal of the open document, in a thread of its own that no slow save can hold up."""

    def __init__(self, document: ReleaseDocument, saving: Saving, messages: MessageBar, own: Places) -> None:
        super().__init__(document)
        self._document = document
        self._saving = saving
        self._messages = messages
        self.aside = Aside(self, "journal")
        self._book = _Book(own)
        self._latest: Release | None = None
        self._retry_ms = RETRY_MS
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._keep)
        document.opened.connect(self._turn)
        document.changed.connect(self._note)
        saving.saved.connect(self._verify)
        self._page = self._opened()

    def go_on_with(self, one: Recovered) -> None:
        """Go on in the journal of a recovered document, which is in the window now; nothing of it is lost on the way."""

        def take_up() -> None:
            self._book.journal = resume(one)

        self._latest = None
        self._pause.stop()
        self.aside.do(take_up, None, self._tell)

    def keep_now(self) -> None:
        """Have the last edit on disk before this returns, or after some seconds give up waiting."""
        done = threading.Event()
        self._keep()
        self.aside.do(done.set)
        done.wait(LAST_SECONDS)

    def end(self) -> None:
        """The window closes: a journal whose last state was saved goes, any other stays thirty days among the recovered."""
        self._flush()
        self.aside.do(self._book.close)
        self.aside.finish()

    # ---- within

    def _opened(self) -> Opened:
        document = self._document
        subject = Subject(document.release.id, document.path, self._saving.fingerprint if document.path else None)
        return Opened(subject, document.release, document.is_saved, dict(document.assets))

    def _turn(self, _: object) -> None:
        """Another document: the journal of the one before is closed after its last edit."""
        self._flush()
        self.aside.do(self._book.close, None, self._tell)
        self._page = self._opened()

    def _note(self, release: Release) -> None:
        if self._page.is_saved and self._latest is None and release == self._page.release:
            return
        self._latest = release
        if not self._pause.isActive():
            self._pause.start()

    def _flush(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._keep()
        self._latest = None

    def _keep(self) -> None:
        release = self._latest
        if release is None:
            return
        page, assets = self._page, dict(self._document.assets)
        self.aside.do(lambda: self._book.keep(page, release, assets), self._kept, self._tell)

    def _kept(self, _: Any) -> None:
        if self._retry_ms != RETRY_MS:
            self._retry_ms = RETRY_MS
            self._pause.setInterval(PAUSE_MS)
        self._messages.clear("journal")

    def _tell(self, trouble: CommuniqueError) -> None:
        """One quiet notice that stands; the next attempts come with a growing pause."""
        why = str(trouble).partition("was not written: ")[2] or str(trouble)
        self._messages.stand("journal", self.tr("Recovery is paused: {why} Your text is in the window; save it.").format(why=why))
        self._pause.setInterval(self._retry_ms)
        self._retry_ms = min(2 * self._retry_ms, LONGEST_RETRY_MS)
        if self._latest is not None:
            self._pause.start()

    def _verify(self, written: Written) -> None:
        subject = Subject(written.release.id, written.path, written.fingerprint)
        self._page = Opened(subject, written.release, True, dict(self._document.assets))
        self.aside.do(lambda: self._book.verified(written.release, subject), None, self._tell)


class _Book:
    """The journal of the open document; only the journal's thread touches it."""

    def __init__(self, own: Places) -> None:
        self.journal: Journal | None = None
        self._own = own

    def keep(self, page: Opened, release: Release, assets: Mapping[str, bytes]) -> None:
        """Make a state durable; the first one begins the journal from the state that was opened."""
        if self.journal is None:
            self.journal = start(self._own.journals, page.subject, page.release, page.assets, page.is_saved)
        self.journal.append(release, assets)

    def verified(self, release: Release, subject: Subject) -> None:
        """A state is in a file, verified."""
        if self.journal is not None:
            self.journal.verified(release, subject)

    def close(self) -> None:
        """The document is no longer open."""
        journal, self.journal = self.journal, None
        if journal is not None:
            journal.close(self._own.recovered)
