"""Copies of a document as it was before it was saved over: made by other means than the save, each opened before it counts."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from communique.patterns import lazily
from communique.storage.disk import DISK, NO_FOLLOW, READ, Disk, read_all
from communique.storage.document import read
from communique.storage.places import folder_name, private
from communique.storage.thinning import thinned
from communique.storage.writer import MOST_BYTES, fingerprint_of, write_file

MOST = 10
MOST_PATH_BYTES = 64 * 1024
_FILE = "file"
"""Names the file that the copies are of."""

_NAME = lazily(r"(?P<at>\d{8}T\d{6})Z-(?P<sum>[0-9a-f]{12})\.release(\.json)?\Z")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy and when it was made."""

    path: Path
    at: datetime
    checksum: str


def keep(backups: Path, path: Path, document_id: str, now: datetime, disk: Disk = DISK) -> Backup | None:
    """Copy a document's file as it stands, at most ten for each document; None where the newest copy says the same.

    To be called before the first save after opening. InputError for a file that does not open (it is no good copy), OutputError.
    """
    stored = read(path, is_mended=True, disk=disk)
    folder = private(backups / folder_name(document_id), backups.parent)
    _note(folder, path, disk)
    before = kept(backups, document_id)
    checksum = stored.fingerprint.sha256[:12]
    if before and before[0].checksum == checksum:
        return None
    data = path.read_bytes()[: MOST_BYTES + 1]
    suffix = ".release.json" if data[:1] != b"P" else ".release"
    copy = folder / f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}-{fingerprint_of(data).sha256[:12]}{suffix}"
    write_file(copy, data, disk=disk, is_own=True)
    read(copy, is_mended=True, disk=disk)
    _thin(backups, document_id, disk)
    return _backup(copy)


def kept(backups: Path, document_id: str) -> list[Backup]:
    """The copies of a document, the newest first."""
    with contextlib.suppress(OSError):
        found = (_backup(path) for path in (backups / folder_name(document_id)).iterdir())
        return sorted((one for one in found if one), key=lambda one: one.path.name, reverse=True)
    return []


def of_file(backups: Path, path: Path, disk: Disk = DISK) -> list[Backup]:
    """The copies of whatever was kept in a file, the newest first: all there is to go by when the file itself says nothing any more."""
    wanted = os.fsencode(os.path.realpath(path))
    with contextlib.suppress(OSError):
        names = [one.name for one in backups.iterdir() if one.is_dir() and not one.is_symlink() and _noted(one, disk) == wanted]
        return sorted((copy for name in names for copy in kept(backups, name)), key=lambda one: one.path.name, reverse=True)
    return []


def _note(folder: Path, path: Path, disk: Disk) -> None:
    """Write down which file a folder's copies are of."""
    there = os.fsencode(os.path.realpath(path))
    if _noted(folder, disk) != there:
        write_file(folder / _FILE, there, disk=disk, is_own=True)


def _noted(folder: Path, disk: Disk) -> bytes:
    with contextlib.suppress(OSError, ValueError):
        return read_all(disk, folder / _FILE, MOST_PATH_BYTES, READ | NO_FOLLOW)
    return b""


def _thin(backups: Path, document_id: str, disk: Disk) -> None:
    copies = kept(backups, document_id)
    times = sorted({int(one.at.timestamp()) for one in copies})
    wanted = set(thinned(times, MOST))
    for one in copies:
        if int(one.at.timestamp()) not in wanted:
            with contextlib.suppress(OSError):
                disk.unlink(one.path)


def _backup(path: Path) -> Backup | None:
    found = _NAME.match(path.name)
    if not found:
        return None
    return Backup(path, datetime.strptime(found["at"], "%Y%m%dT%H%M%S").replace(tzinfo=UTC), found["sum"])
