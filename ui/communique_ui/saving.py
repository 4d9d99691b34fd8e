"""Saving: durable, off the window's thread, and “Saved” is only said of what was read back from the disk."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from communique import invariants, storage
from communique.errors import CommuniqueError, InputError
from communique.jobs.opening import read_bytes
from communique.release import Release
from communique.storage import ChangedOnDiskError, Fingerprint, Stored, UnconfirmedError, backups
from communique.storage.places import Places
from communique_ui.aside import Aside
from communique_ui.cards import Answer, Cards, Question
from communique_ui.document import ReleaseDocument
from communique_ui.messages import Deed, MessageBar

SLOW_MS = 400
"""A save that takes longer says “Saving…” meanwhile."""


@dataclass(frozen=True, slots=True)
class Written:
    """A save that was verified: the release as it stood then, its file, and the file's fingerprint."""

    release: Release
    path: Path
    fingerprint: Fingerprint


class Saving(QObject):
    """Writes the open release to its file, and asks where the file is not the one that was opened any more."""

    told = Signal(str)
    """What the label ``status.saved`` says: “Saved 14:48:12”, “Saving…” or “Not saved”."""
    saved = Signal(object)
    """A ``Written``, after it was read back."""

    def __init__(self, document: ReleaseDocument, aside: Aside, messages: MessageBar, cards: Cards, own: Places) -> None:
        super().__init__(document)
        self._own = own
        self._has_backup = False
        self._document = document
        self._aside = aside
        self._messages = messages
        self._cards = cards
        self.ask_path: Callable[[str, Callable[[Path], None]], None] = lambda title, then: None
        self.fingerprint: Fingerprint | None = None
        self.now: Callable[[], datetime] = lambda: datetime.now().astimezone()
        self.is_busy = False
        self._saved_at = ""
        self._again: Callable[[], None] | None = None
        self._after: list[Callable[[], Any]] = []
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: self.told.emit(self.tr("Saving…")))
        document.saved_changed.connect(self.tell)
        document.opened.connect(self.tell)

    def start_with(self, fingerprint: Fingerprint | None, saved_at: str = "") -> None:
        """To be called before a document is opened: its file's fingerprint, and when that was saved (empty: no file holds it)."""
        self.fingerprint = fingerprint
        self._has_backup = fingerprint is None
        self._saved_at = saved_at
        self._cards.drop("disk")
        self._messages.clear("save")

    def tell(self, *_: object) -> None:
        """Say whether the text is saved."""
        if self.is_busy:
            return
        is_saved = self._document.is_saved and bool(self._saved_at)
        self.told.emit(self.tr("Saved {time}").format(time=self._saved_at) if is_saved else self.tr("Not saved"))

    # ---- commands

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the document's file, or ask for one; ``then`` follows a verified save."""
        path = self._document.path
        if path is None or (self._document.read_only and not self._document.is_savable):
            self.save_as(then)
        else:
            self.write(path, self.fingerprint, then)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a file and go on in it."""
        self.ask_path(self.tr("Save as"), lambda path: self._write_anew(path, then))

    def save_copy(self) -> None:
        """Write a copy and go on in the document's own file; after a failed save the copy becomes the document's file."""
        if self._messages.is_standing("save"):
            self.save_as()
            return
        self.ask_path(self.tr("Save a copy"), self._write_copy)

    def write(self, path: Path, expected: Fingerprint | None, then: Callable[[], None] | None = None) -> None:
        """Write the release as it stands now; typing may go on."""
        if self.is_busy:
            self._again = lambda: self.write(path, self.fingerprint if path == self._document.path else expected, then)
            return
        release = self._sound()
        assets = dict(self._document.assets)
        self.is_busy = True
        self._slow.start()
        keeps, self._has_backup = not self._has_backup, True

        def work() -> Fingerprint:
            if keeps:
                self._back_up(path, release.id)
            return storage.write(path, release, assets, expected)

        self._aside.do(
            work,
            lambda made: self._on_saved(Written(release, path, made), then),
            lambda trouble: self._on_failure(trouble, path),
        )

    def when_idle(self, do: Callable[[], Any]) -> None:
        """Do this when no save is under way: now, or after the one that is."""
        if self.is_busy:
            self._after.append(do)
        else:
            do()

    def look_at_disk(self) -> None:
        """Whether the file still is the one that was opened or saved; asked when the officer comes back to the window."""
        path, known = self._document.path, self.fingerprint
        if path is None or known is None or self.is_busy or self._cards.is_asking("disk"):
            return

        def compare(now: Fingerprint | None) -> None:
            if now != known and self.fingerprint == known and self._document.path == path and not self.is_busy:
                self.ask_about_disk(path, now)

        self._aside.do(lambda: storage.fingerprint(path), compare)

    def _back_up(self, path: Path, document_id: str) -> None:
        """Copy the file as it is before it is first saved over, by other means than the save; a copy that fails stops no save."""
        with suppress(CommuniqueError, OSError):
            backups.keep(self._own.backups, path, document_id, datetime.now(UTC))

    # ---- how it went

    def _on_saved(self, written: Written, then: Callable[[], None] | None) -> None:
        self._end()
        self.fingerprint = written.fingerprint
        self._saved_at = self.now().strftime("%H:%M:%S")
        self._messages.clear("save")
        self._cards.drop("disk")
        self._document.set_read_only("")
        self._document.mark_saved(written.release, written.path)
        self.tell()
        self.saved.emit(written)
        if then is not None:
            then()
        self._go_on()

    def _on_failure(self, trouble: CommuniqueError, path: Path) -> None:
        self._end()
        self._saved_at = ""
        self.told.emit(self.tr("Not saved"))
        self._again = None
        if isinstance(trouble, UnconfirmedError):
            self.fingerprint = trouble.fingerprint
        if isinstance(trouble, ChangedOnDiskError):
            self.ask_about_disk(path, trouble.theirs)
            return
        copy = Deed(self.tr("Save a copy…"), self.save_copy, "save.copy")
        retry = Deed(self.tr("Try again"), lambda: self.write(path, self.fingerprint if path == self._document.path else None), "save.retry")
        sentence = self.tr("Not saved: {why} Your text is kept in recovery.").format(why=_after_name(str(trouble)))
        self._messages.stand("save", sentence, copy, retry)

    def _end(self) -> None:
        self.is_busy = False
        self._slow.stop()
        after, self._after = self._after, []
        for do in after:
            QTimer.singleShot(0, self, do)

    def _go_on(self) -> None:
        again, self._again = self._again, None
        if again is not None:
            again()

    # ---- a file that somebody else has changed

    def ask_about_disk(self, path: Path, theirs: Fingerprint | None) -> None:
        """The file is not the one that was opened: mine, theirs or both; nothing is overwritten unasked."""
        has_theirs = theirs is not None
        what = self.tr("Somebody or another program has changed “{name}” since you opened it.") if has_theirs else self.tr("“{name}” is gone.")
        answers = (
            Answer("disk.mine", self.tr("Keep mine"), lambda: self.write(path, theirs) if has_theirs else self._write_where_none_is(path)),
            Answer("disk.theirs", self.tr("Use theirs"), lambda: self._use_theirs(path), has_theirs),
            Answer("disk.both", self.tr("Keep both"), lambda: self._keep_both(path), has_theirs),
        )
        sentence = what.format(name=path.name) + " " + self.tr("Nothing is overwritten before you choose.")
        self._cards.ask(Question("disk", self.tr("The file has changed on disk"), sentence, answers, is_patient=True))

    def _write_where_none_is(self, path: Path) -> None:
        """Write a file that was gone, and ask again where it has come back meanwhile."""

        def go_on(now: Fingerprint | None) -> None:
            if now is None:
                self.write(path, None)
            else:
                self.ask_about_disk(path, now)

        self._aside.do(lambda: storage.fingerprint(path), go_on, self._refuse)

    def _use_theirs(self, path: Path) -> None:
        self._aside.do(lambda: storage.read(path), self._show_theirs, self._refuse)

    def _show_theirs(self, stored: Stored) -> None:
        self._document.edit(stored.release, self.tr("Use their version"))
        self._document.assets = {**self._document.assets, **stored.assets}
        self.fingerprint = stored.fingerprint
        self._saved_at = self.now().strftime("%H:%M:%S")
        self._document.mark_saved(self._document.release)
        self.tell()

    def _keep_both(self, path: Path) -> None:
        """Theirs goes to a second file beside, as it is; mine stays the document's."""

        def copy() -> tuple[Path, Fingerprint]:
            data = read_bytes(path)
            beside = free_name(path, self.tr("their version"))
            return beside, storage.write_file(beside, data)

        def go_on(done: tuple[Path, Fingerprint]) -> None:
            beside, theirs = done
            self.write(path, theirs, lambda: self._messages.show_message(self.tr("Their version is in “{name}”.").format(name=beside.name)))

        self._aside.do(copy, go_on, self._refuse)

    def _refuse(self, trouble: CommuniqueError) -> None:
        self._messages.show_message(str(trouble))

    # ---- within

    def _write_anew(self, path: Path, then: Callable[[], None] | None) -> None:
        """Another file: whatever stood there was agreed to be replaced."""
        self.write(path, None if path != self._document.path else self.fingerprint, then)

    def _write_copy(self, path: Path) -> None:
        release, assets = self._sound(), dict(self._document.assets)

        def done(_: Any) -> None:
            self._messages.show_message(self.tr("A copy is in “{name}”.").format(name=path.name))

        self._aside.do(lambda: storage.write(path, release, assets), done, self._refuse)

    def _sound(self) -> Release:
        """The release as it can be read back; what had to be put right for that is a step of the history like any other."""
        mended = invariants.mended(self._document.release)
        if mended is not self._document.release and not self._document.read_only:
            self._document.edit(mended, self.tr("Put right"))
        return mended


def free_name(path: Path, words: str) -> Path:
    """A name beside a file that nothing has yet: ``visit (their version).release``."""
    suffix = ".release.json" if path.name.endswith(".release.json") else path.suffix
    stem = path.name.removesuffix(suffix)
    for number in range(1, 1000):
        beside = path.with_name(f"{stem} ({words}{f' {number}' if number > 1 else ''}){suffix}")
        if not beside.exists():
            return beside
    raise InputError("There are too many copies beside this file; move some of them away.")


def _after_name(sentence: str) -> str:
    """The reason out of “x.release” was not written: the disk is full. Free some space."""
    _, found, why = sentence.partition("was not written: ")
    return why if found else sentence
