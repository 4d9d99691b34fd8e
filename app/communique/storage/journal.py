"""The journal of an open document: every change on disk within a moment, also before the first save.

A folder for each document, by its id. In it a numbered file begins with the whole release and goes on with one line for each change;
when the changes outgrow it, or an append has failed, the next file begins anew. The file before stays until then, as a second chance.
Use a journal from one thread at a time.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from communique.errors import OutputError
from communique.release import FORMAT, Release
from communique.storage import changes, process, records, shelf
from communique.storage.disk import APPEND, DISK, Disk, write_all
from communique.storage.locks import Lock, LockedError, acquire
from communique.storage.places import folder_name, private
from communique.storage.trouble import not_written
from communique.storage.writer import Fingerprint, fingerprint_of, write_file

LEAST_LOG_BYTES = 128 * 1024
MOST_FOLDERS = 100
NOTHING: Mapping[str, bytes] = {}


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Subject:
    """Which document a journal is of: its id, its file if it has one, and what that file held when it was last read or saved."""

    document_id: str
    path: Path | None = None
    file: Fingerprint | None = None


class Journal:
    """An open journal. ``append`` what is on the screen, say ``verified`` after a save, ``close`` or ``discard`` at the end."""

    def __init__(self, folder: Path, subject: Subject, lock: Lock, now: Callable[[], datetime] = _now, disk: Disk = DISK) -> None:
        self.folder = folder
        self.subject = subject
        self._lock, self._now, self._disk = lock, now, disk
        self._last: Release = Release()
        self._saved: Release | None = None
        self._assets: dict[str, bytes] = {}
        self._sums: dict[str, str] = {}
        self._descriptor: int | None = None
        self._is_settled = False
        self._number = max((number for number, _ in shelf.files(folder)), default=0)
        self._checksum, self._length, self._base_length = records.START, 0, 0

    @property
    def is_unsaved(self) -> bool:
        """Whether the last state differs from the one that was last saved."""
        return self._saved is None or self._last != self._saved

    def append(self, release: Release, assets: Mapping[str, bytes] = NOTHING) -> None:
        """Make the present state durable; OutputError, after which the next call tries anew with a whole file.

        ``assets`` are all the pictures at hand; those that are new since the last call are written too.
        """
        trouble = None
        try:
            sums = self._keep(assets)
        except OutputError as told:  # the words come first; the picture is tried again with the next change
            sums, trouble = {}, told
        if release != self._last or sums or self._descriptor is None:
            self._put(release, sums)
        if trouble is not None:
            raise trouble

    def _put(self, release: Release, sums: dict[str, str]) -> None:
        before, self._last = self._last, release
        if self._descriptor is None or self._length > max(LEAST_LOG_BYTES, 2 * self._base_length):
            self._renew(release, release)
        else:
            record = {"at": self._moment(), **changes.between(before, release)}
            self._add(record | ({"assets": sums} if sums else {}))
        self._settle()

    def verified(self, release: Release, subject: Subject) -> None:
        """This release was saved and read back: what led to it goes, and what came after it stays; OutputError."""
        self.subject, self._saved = subject, release
        self._renew(release, self._last)
        for number, path in shelf.files(self.folder):
            if number < self._number:
                with contextlib.suppress(OSError):
                    self._disk.unlink(path)
        self._settle()

    def close(self, recovered: Path) -> None:
        """The document is closed: a journal whose last state was saved goes; any other is put aside for thirty days; OutputError."""
        if self.is_unsaved:
            self.discard(recovered)
            return
        self._let_go()
        shelf.remove(self.folder, self._disk)

    def discard(self, recovered: Path) -> None:
        """The officer does not want to save: the journal is put aside for thirty days; OutputError."""
        self._let_go()
        self._lock.release(self._disk)
        if shelf.files(self.folder):
            shelf.put_aside(self.folder, recovered, self._now(), self._disk)
        else:
            shelf.remove(self.folder, self._disk)

    def leave(self) -> None:
        """The program ends and the journal stays to be recovered at the next start."""
        self._let_go()
        self._lock.release(self._disk)

    def take_up(self, release: Release, saved: Release | None, assets: Mapping[str, bytes]) -> None:
        """Go on from a state that the folder holds already; nothing is written before the first ``append``."""
        self._last, self._saved = release, saved
        self._assets = dict(assets)
        self._sums = {name: fingerprint_of(data).sha256 for name, data in assets.items()}

    def _renew(self, base: Release, last: Release) -> None:
        """Begin the next file with a whole release and what came after it; the file before stays."""
        self._let_go()
        number = self._number + 1
        header = {
            "journal": records.VERSION, "format": FORMAT, "document": self.subject.document_id, "at": self._moment(),
            "path": os.fspath(self.subject.path) if self.subject.path else None,
            "file": {"sha256": self.subject.file.sha256, "size": self.subject.file.size} if self.subject.file else None,
            "is_unsaved": base != self._saved, "assets": self._sums, "base": changes.state(base),
        }  # fmt: skip
        data, self._checksum = records.line(header, records.START)
        if last != base:  # in the same write: a file that ends with the older state must never be the newest
            more, self._checksum = records.line({"at": self._moment(), **changes.between(base, last)}, self._checksum)
            data += more
        private(self.folder)
        path = shelf.file(self.folder, number)
        write_file(path, data, disk=self._disk, is_own=True)
        try:
            self._descriptor = self._disk.open(path, APPEND)
        except OSError as trouble:
            raise not_written(path, trouble) from trouble
        finally:
            self._number = number
        self._length, self._base_length = 0, len(data)
        for older, old in shelf.files(self.folder):
            if older < number - 1:
                with contextlib.suppress(OSError):
                    self._disk.unlink(old)

    def _add(self, record: dict[str, Any]) -> None:
        """One line more, durable; after an error the file is not written to again, because its end is not known."""
        if self._descriptor is None:
            self._renew(self._last, self._last)
            return
        data, checksum = records.line(record, self._checksum)
        try:
            write_all(self._disk, self._descriptor, data)
            self._disk.fsync(self._descriptor)
            if self._disk.size(self._descriptor) != self._base_length + self._length + len(data):
                raise OSError(errno.EIO, os.strerror(errno.EIO))
        except OSError as trouble:
            self._let_go()
            raise not_written(shelf.file(self.folder, self._number), trouble) from trouble
        self._checksum, self._length = checksum, self._length + len(data)

    def _keep(self, assets: Mapping[str, bytes]) -> dict[str, str]:
        """Write the pictures that are new, each under its checksum; gives the names and checksums of these."""
        new = {name: data for name, data in assets.items() if self._assets.get(name) is not data}
        sums = {}
        for name, data in new.items():
            sums[name] = fingerprint_of(data).sha256
            if sums[name] != self._sums.get(name):
                folder = private(self.folder / shelf.ASSETS, self.folder)
                write_file(folder / sums[name], data, disk=self._disk, is_own=True)
        self._assets.update(new)
        changed = {name: told for name, told in sums.items() if told != self._sums.get(name)}
        self._sums.update(changed)
        return changed

    def _settle(self) -> None:
        """The program has lived to change this document: opening it was no danger."""
        if not self._is_settled:
            shelf.settle(self.folder, self._disk)
            self._is_settled = True

    def _let_go(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with contextlib.suppress(OSError):
                self._disk.close(descriptor)

    def _moment(self) -> str:
        return self._now().isoformat(timespec="milliseconds")


def start(  # noqa: PLR0913 - where, of what, and from which state
    journals: Path,
    subject: Subject,
    release: Release,
    assets: Mapping[str, bytes] = NOTHING,
    is_saved: bool | None = None,
    now: Callable[[], datetime] = _now,
    disk: Disk = DISK,
) -> Journal:
    """The journal of a document that was just opened or made, its state durable; OutputError.

    ``is_saved``: whether the file holds this state; by default where there is a file, or nothing in the release to lose.
    A folder in use by another window, or with changes that wait to be recovered, is left alone: the journal lies beside it.
    """
    private(journals, journals.parent)
    folder, lock = _free(journals, subject.document_id, disk)
    made = Journal(folder, subject, lock, now, disk)
    if is_saved is None:
        is_saved = subject.file is not None or replace(release, id="", language="en", kind="") == Release()
    made.take_up(release, release if is_saved else None, {})
    try:
        made.append(release, assets)
    except OutputError:
        made.leave()
        raise
    return made


def _free(journals: Path, document_id: str, disk: Disk) -> tuple[Path, Lock]:
    name = folder_name(document_id)
    for n in range(1, MOST_FOLDERS):
        folder = private(journals / (name if n == 1 else f"{name}.{n}"), journals)
        if shelf.files(folder):
            continue
        try:
            return folder, claim(folder, disk)
        except LockedError:
            continue
    raise OutputError("There is no room for another journal. Close some documents, or look through the recovered ones.")


def claim(folder: Path, disk: Disk = DISK) -> Lock:
    """Take a journal's folder for this process; LockedError while another has it.

    A lock that cannot be read is what a power cut leaves: in our own folder it holds nobody's journal.
    """
    return acquire(folder / "journal", disk=disk, is_dead=lambda holder: holder is None or process.is_gone(holder))
