"""What journals have kept after a crash: found at the start, shown, taken up again or put aside; never lost by looking.

The state given is always one that was on the screen: reading stops at the first line of a journal that does not fit.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from communique.errors import CommuniqueError, NewerFormatError
from communique.release import Release
from communique.storage import changes, leftovers, process, records, shelf
from communique.storage.codec import from_data
from communique.storage.disk import DISK, NO_FOLLOW, READ, Disk, read_all
from communique.storage.document import read
from communique.storage.journal import Journal, Subject, claim
from communique.storage.locks import held_by, lock_file
from communique.storage.shape import woven
from communique.storage.writer import MOST_BYTES, Fingerprint, fingerprint, fingerprint_of

State = Literal["changed", "damaged", "unreadable", "newer", "elsewhere", "repeated"]
MOST_ATTEMPTS = 2
_NEVER = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal holds that no file does.

    ``state``: *changed* and *damaged* (its end could not be read) have a ``release``; *unreadable* has only ``text``, the bare words;
    *newer* was written by a newer Communiqué; *elsewhere* belongs to another computer; *repeated* was opened twice in a row and the
    program did not survive it, so it is not opened by itself again: ``text`` has its words.
    ``subject`` names the document's file and what it held when the journal began; ``at`` is the last change.
    """

    folder: Path
    subject: Subject
    state: State
    at: datetime = _NEVER
    release: Release | None = None
    saved: Release | None = None
    assets: Mapping[str, bytes] = field(default_factory=dict)
    text: str = ""

    @property
    def document_id(self) -> str:
        """The id of the document."""
        return self.subject.document_id

    @property
    def path(self) -> Path | None:
        """The document's file, None for one that was never saved."""
        return self.subject.path

    def is_file_unchanged(self) -> bool:
        """Whether the file is as the journal found it, so that restoring needs no question; also where it never had one. InputError."""
        return self.subject.path is None or fingerprint(self.subject.path) == self.subject.file


def recover(journals: Path, disk: Disk = DISK) -> list[Recovered]:
    """What waits to be recovered, the latest first. Journals in use are passed over; those with nothing to recover are removed.

    Call ``attempting`` before one is put into a window and ``settled`` when the program has lived with it for some seconds: one that was
    attempted twice without, or twice ended the program while it was read here, comes back as *repeated*.
    """
    found = (_looked_at(folder, disk) for folder in _folders(journals))
    return sorted((one for one in found if one), key=lambda one: one.at, reverse=True)


def discarded(recovered: Path, disk: Disk = DISK) -> list[Recovered]:
    """What was put aside and can still be had, the latest first."""
    found = (_read(folder, disk) for folder in _folders(recovered))
    return sorted((one for one in found if one), key=lambda one: one.at, reverse=True)


def resume(one: Recovered, disk: Disk = DISK) -> Journal:
    """The journal of a document that goes on from what was recovered; nothing is overwritten before it has grown. LockedError, OutputError."""
    journal = Journal(one.folder, one.subject, claim(one.folder, disk), disk=disk)
    journal.take_up(one.release or Release(), one.saved, one.assets)
    return journal


def discard(one: Recovered, recovered: Path, now: datetime, disk: Disk = DISK) -> None:
    """Put a recovered journal aside for thirty days; LockedError while another window has it, OutputError."""
    claim(one.folder, disk).release(disk)
    shelf.settle(one.folder, disk)
    shelf.put_aside(one.folder, recovered, now, disk)


def opened(one: Recovered, disk: Disk = DISK) -> Recovered:
    """A *repeated* journal opened all the same, because the officer asks for it; any other as it is."""
    return (_read(one.folder, disk) or one) if one.state == "repeated" else one


def attempting(one: Recovered, disk: Disk = DISK) -> None:
    """This journal is about to be put into a window, which may be more than the program survives."""
    shelf.note_attempts(one.folder, shelf.attempts(one.folder) + 1, disk)


def settled(one: Recovered, disk: Disk = DISK) -> None:
    """The program lived through showing this journal; so it has once something is appended to it."""
    shelf.settle(one.folder, disk)


def _folders(parent: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(one for one in parent.iterdir() if one.is_dir() and not one.is_symlink())
    return []


def _looked_at(folder: Path, disk: Disk) -> Recovered | None:
    holder = held_by(lock_file(folder / "journal"), disk)
    if holder is not None and process.is_alive(holder.process):
        return None
    leftovers.clear(folder, disk)
    is_elsewhere = holder is not None and not process.is_gone(holder.process)
    attempts = shelf.attempts(folder)
    if not is_elsewhere:
        shelf.note_attempts(folder, attempts + 1, disk)
    one = _read(folder, disk, attempts >= MOST_ATTEMPTS)
    if not is_elsewhere:
        shelf.note_attempts(folder, attempts, disk)
    if one is None or _is_nothing(one, disk):
        if not is_elsewhere and (one is None or one.release is not None):
            shelf.remove(folder, disk)
        return None
    return replace(one, state="elsewhere") if is_elsewhere else one


def _is_nothing(one: Recovered, disk: Disk) -> bool:
    """Whether the document's file holds all of it, or it is a document that was never begun."""
    if one.state != "changed":
        return False
    was_saved = one.saved is not None and one.release == one.saved
    if one.path is None:
        return was_saved
    with suppress(CommuniqueError):
        # The program may have died after the save and before the journal knew of it.
        there = fingerprint(one.path, disk) if was_saved else None
        if there is not None and there == one.subject.file:
            return True
        held = read(one.path, disk=disk).release
        return (held if held.id else replace(held, id=one.document_id)) == one.release or was_saved
    return False


def _read(folder: Path, disk: Disk, is_repeated: bool = False) -> Recovered | None:
    """What the newest file of a journal says, or the one before where that cannot be read; None for a folder without any."""
    files = shelf.files(folder)
    if not files:
        return None
    is_whole = True
    for _, path in files:
        found = _lines(path, disk)
        if found.newer is not None:
            return Recovered(folder, Subject(folder.name), "newer")
        told = _told(folder, found.records, disk, is_repeated) if found.records else None
        if told is not None:
            return told if (is_whole and found.is_whole) or told.state != "changed" else replace(told, state="damaged")
        is_whole = False
    return Recovered(folder, Subject(folder.name), "unreadable", text=_bare(files[0][1], disk))


def _lines(path: Path, disk: Disk) -> records.Lines:
    try:
        return records.lines(read_all(disk, path, MOST_BYTES, READ | NO_FOLLOW))
    except (OSError, ValueError):
        return records.Lines((), False)


def _told(folder: Path, told: tuple[Any, ...], disk: Disk, is_repeated: bool) -> Recovered | None:
    """The state after the last record that makes sense; None where the first does not."""
    try:
        header, *rest = told
        subject, data = _subject(header), dict(header["base"])
        sums, at, form = dict(header["assets"]), header["at"], int(header["format"])
        base = None if header["is_unsaved"] else _release(data, form)
        for record in rest:
            changes.apply(data, record)
            sums |= record.get("assets", {})
            at = record["at"]
        when = datetime.fromisoformat(at)
    except NewerFormatError:
        return Recovered(folder, subject, "newer")
    except (CommuniqueError, KeyError, TypeError, ValueError, AttributeError):
        return None
    one = Recovered(folder, subject, "repeated", when, text="\n".join(_words(data)))
    if is_repeated:
        return one
    try:
        release = _release(data, form)
    except NewerFormatError:
        return replace(one, state="newer")
    except CommuniqueError:
        return replace(one, state="unreadable")
    assets = {str(name): picture for name, told in sums.items() if (picture := _asset(folder, str(told), disk)) is not None}
    return replace(one, state="changed", release=release, saved=base, assets=assets)


def _release(data: dict[str, Any], form: int) -> Release:
    known = {key: held for key, held in data.items() if key != "unknown"}
    unknown = tuple((str(path), str(text)) for path, text in data.get("unknown", ()))
    return from_data(woven({"format": form, **known}, unknown), is_mended=True)


def _subject(header: dict[str, Any]) -> Subject:
    file = header["file"]
    return Subject(
        str(header["document"]), Path(header["path"]) if header["path"] else None, Fingerprint(file["sha256"], file["size"]) if file else None
    )


def _asset(folder: Path, checksum: str, disk: Disk) -> bytes | None:
    """A picture of the journal; None where it is gone or is no longer the one that was put there."""
    if len(checksum) != 64 or not checksum.isalnum():
        return None
    try:
        data = read_all(disk, folder / shelf.ASSETS / checksum, MOST_BYTES, READ | NO_FOLLOW)
    except (OSError, ValueError):
        return None
    return data if fingerprint_of(data).sha256 == checksum else None


def _words(data: Any) -> Iterator[str]:
    """Every text of the data in their order, whatever shape they have."""
    stack = [data]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            if isinstance(one.get("plain"), str):
                yield one["plain"]
            stack.extend(reversed([held for held in one.values() if isinstance(held, (dict, list))]))
        elif isinstance(one, list):
            stack.extend(reversed(one))


def _bare(path: Path, disk: Disk) -> str:
    """A journal file as it stands, for eyes only."""
    try:
        return os.fsdecode(read_all(disk, path, MOST_BYTES, READ | NO_FOLLOW)).encode("utf-8", "replace").decode("utf-8")
    except (OSError, ValueError):
        return ""
