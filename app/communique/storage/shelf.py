"""The folders of journals: their files by number, and what becomes of a folder: removed, or put aside for thirty days."""

from __future__ import annotations

import contextlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from communique.errors import OutputError
from communique.patterns import lazily
from communique.storage.disk import DISK, Disk
from communique.storage.places import private
from communique.storage.trouble import not_written
from communique.storage.writer import write_file

KEPT_DAYS = 30
ASSETS = "assets"
_ATTEMPTS = "attempts"
_FILE = lazily(r"(\d{6,})\.journal\Z")
_ASIDE = lazily(r"(\d{8}T\d{6})Z-")


def files(folder: Path) -> list[tuple[int, Path]]:
    """The journal's files with their numbers, the newest first."""
    try:
        found = [(match, folder / name) for name in os.listdir(folder) if (match := _FILE.match(name))]
    except OSError:
        return []
    return sorted(((int(match[1]), path) for match, path in found), reverse=True)


def file(folder: Path, number: int) -> Path:
    """The journal's file of a number."""
    return folder / f"{number:06}.journal"


def remove(folder: Path, disk: Disk = DISK) -> None:
    """A journal that nobody needs any more; the newest file last, so that half a removal does not bring back an older state.

    Trouble is left for the next start.
    """
    with contextlib.suppress(OSError):
        for _, path in reversed(files(folder)):
            disk.unlink(path)
        for inner in (folder / ASSETS, folder):
            if inner.is_dir() and not inner.is_symlink():
                for path in inner.iterdir():
                    if path.is_symlink() or not path.is_dir():
                        disk.unlink(path)
                inner.rmdir()


def put_aside(folder: Path, recovered: Path, now: datetime, disk: Disk = DISK) -> Path:
    """Move a journal among the recovered ones, where it stays for thirty days; OutputError."""
    private(recovered)
    stem = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}-{folder.name}"
    target = next(one for n in range(1, 10_000) if not os.path.lexists(one := recovered / (stem if n == 1 else f"{stem}.{n}")))
    try:
        disk.replace(folder, target)
        disk.sync_folder(recovered)
    except OSError as trouble:
        raise not_written(target, trouble) from trouble
    return target


def purge(recovered: Path, now: datetime, disk: Disk = DISK) -> int:
    """Remove what was put aside more than thirty days ago; gives how many."""
    removed = 0
    with contextlib.suppress(OSError):
        for folder in recovered.iterdir():
            found = _ASIDE.match(folder.name)
            if found and datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC) + timedelta(days=KEPT_DAYS) < now:
                remove(folder, disk)
                removed += 1
    return removed


def attempts(folder: Path) -> int:
    """How often in a row this journal was opened and the program did not live to say that it went well."""
    try:
        return int((folder / _ATTEMPTS).read_text("ascii")[:9])
    except (OSError, ValueError):
        return 0


def note_attempts(folder: Path, many: int, disk: Disk = DISK) -> None:
    """Note how often this journal was opened without a good end; a disk that takes no note does not hinder the recovery."""
    if not many:
        settle(folder, disk)
        return
    with contextlib.suppress(OutputError):
        write_file(folder / _ATTEMPTS, str(many).encode("ascii"), disk=disk, is_own=True)


def settle(folder: Path, disk: Disk = DISK) -> None:
    """Note that opening this journal went well."""
    with contextlib.suppress(OSError):
        disk.unlink(folder / _ATTEMPTS)
