"""The durable writer: a file is replaced whole and proven, or stays as it was.

Temporary file beside the target, every write checked, fsync, read back, rename, fsync of the folder, read back again.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from communique.errors import InputError, OutputError
from communique.storage.disk import CREATE, DISK, NO_FOLLOW, READ, Disk, read_all, write_all
from communique.storage.leftovers import clear_beside, part_beside
from communique.storage.trouble import not_written, reason

MOST_BYTES = 1 << 30
REPLACE_SECONDS = 2.0
IS_WINDOWS = os.name == "nt"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file held when it was loaded or written: the SHA-256 of its bytes and their number; times do not count."""

    sha256: str
    size: int


class ChangedOnDiskError(OutputError):
    """The file is no longer the one that was loaded; ``theirs`` is the fingerprint of what stands there now, None where nothing does."""

    def __init__(self, sentence: str, theirs: Fingerprint | None) -> None:
        super().__init__(sentence)
        self.theirs = theirs


class UnconfirmedError(OutputError):
    """The new file stands in its place, but the disk did not confirm it; ``fingerprint`` is the new file's: expect it on the next attempt."""

    def __init__(self, sentence: str, fingerprint: Fingerprint) -> None:
        super().__init__(sentence)
        self.fingerprint = fingerprint


def fingerprint_of(data: bytes) -> Fingerprint:
    """The fingerprint of bytes."""
    return Fingerprint(hashlib.sha256(data).hexdigest(), len(data))


def fingerprint(path: Path, disk: Disk = DISK) -> Fingerprint | None:
    """The fingerprint of a file as it is now; None where there is none, or something that is no file; InputError where it cannot be read."""
    try:
        return _now(path, disk)
    except OSError as trouble:
        raise InputError(f"“{path.name}” cannot be read: {reason(trouble)}.") from trouble


def write_file(path: Path, data: bytes, expected: Fingerprint | None = None, disk: Disk = DISK, is_own: bool = False) -> Fingerprint:
    """Make a file hold these bytes, durably, and give its fingerprint; OutputError, and the old file is unchanged.

    ``expected``: ChangedOnDiskError unless the file still is that one. ``is_own``: a file in the program's own folders, where a
    symbolic link is refused; elsewhere the file behind a link is written. An old file keeps its permissions, a new one has 0600.
    """
    target = _target(path, is_own)
    clear_beside(target, disk)
    part = _prepared(target, data, disk)
    try:
        if expected is not None:
            _held(target, expected, fingerprint_of(data), disk)
        _put(part, target, disk)
    except BaseException:
        _gone(part, disk)
        raise
    _confirm([target.parent], {target: data}, disk)
    return fingerprint_of(data)


def write_files(files: Mapping[Path, bytes], disk: Disk = DISK) -> None:
    """Several files that belong together: all are prepared before the first is put in its place; OutputError."""
    targets = {_target(path, False): data for path, data in files.items()}
    parts: dict[Path, Path] = {}
    try:
        for target, data in targets.items():
            clear_beside(target, disk)
            parts[target] = _prepared(target, data, disk)
        for target in targets:
            _put(parts[target], target, disk)
            del parts[target]
    except BaseException:
        for part in parts.values():
            _gone(part, disk)
        raise
    _confirm(sorted({target.parent for target in targets}), targets, disk)


def _target(path: Path, is_own: bool) -> Path:
    """The file to replace: behind the links of a path that the officer chose, itself in our own folders."""
    target = path if is_own else Path(os.path.realpath(path))
    try:
        found = os.lstat(target)
    except FileNotFoundError:
        return target
    except OSError as trouble:
        raise not_written(path, trouble) from trouble
    if stat.S_ISDIR(found.st_mode):
        raise OutputError(f"“{path.name}” was not written: a folder has that name. Choose another name.")
    if not stat.S_ISREG(found.st_mode):
        raise OutputError(f"“{path.name}” was not written: what has that name is no ordinary file. Choose another name.")
    if not found.st_mode & 0o222:
        raise OutputError(f"“{path.name}” was not written: the file is read-only. Save it under another name.")
    return target


def _prepared(target: Path, data: bytes, disk: Disk) -> Path:
    """The finished file under its temporary name, durable and read back."""
    part = part_beside(target)
    try:
        descriptor = disk.open(part, CREATE)
    except OSError as trouble:
        raise not_written(target, trouble) from trouble
    try:
        _filled(descriptor, _mode(target), data, disk)
        if read_all(disk, part, len(data), READ | NO_FOLLOW) != data:
            raise ValueError("other bytes")
    except OSError as trouble:
        _gone(part, disk)
        raise not_written(target, trouble) from trouble
    except ValueError as trouble:
        _gone(part, disk)
        raise OutputError(f"“{target.name}” was not written: the disk did not keep what it was given. Save it on another disk.") from trouble
    except BaseException:
        _gone(part, disk)
        raise
    return part


def _filled(descriptor: int, mode: int, data: bytes, disk: Disk) -> None:
    """Fill an open file and close it; an error of fsync is final, because the system forgets the pages it could not write."""
    try:
        write_all(disk, descriptor, data)
        disk.chmod(descriptor, mode)
        disk.fsync(descriptor)
        if disk.size(descriptor) != len(data):
            raise ValueError("another length")
    except BaseException:
        with contextlib.suppress(OSError):
            disk.close(descriptor)
        raise
    disk.close(descriptor)


def _mode(target: Path) -> int:
    try:
        return stat.S_IMODE(os.lstat(target).st_mode) & 0o777
    except OSError:
        return 0o600


def _held(target: Path, expected: Fingerprint, new: Fingerprint, disk: Disk) -> None:
    """Nothing where the file still is the expected one, or already says what is to be written; ChangedOnDiskError."""
    try:
        theirs = _now(target, disk)
    except OSError as trouble:
        raise not_written(target, trouble) from trouble
    if theirs is None:
        raise ChangedOnDiskError(f"“{target.name}” is no longer there. Save it again here, or elsewhere.", None)
    if theirs not in (expected, new):
        raise ChangedOnDiskError(f"“{target.name}” was changed by another program. Keep yours, theirs or both.", theirs)


def _now(target: Path, disk: Disk) -> Fingerprint | None:
    try:
        return fingerprint_of(read_all(disk, target, MOST_BYTES))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, ValueError):
        return None


def _put(part: Path, target: Path, disk: Disk) -> None:
    """Give the finished file its name; on Windows a virus scanner may hold the old one for a moment."""
    until = time.monotonic() + REPLACE_SECONDS
    while True:
        try:
            return disk.replace(part, target)
        except PermissionError as trouble:
            if not IS_WINDOWS or time.monotonic() > until:
                raise not_written(target, trouble) from trouble
            time.sleep(0.05)
        except OSError as trouble:
            raise not_written(target, trouble) from trouble


def _confirm(folders: list[Path], files: Mapping[Path, bytes], disk: Disk) -> None:
    """Make the names durable and read the files back; UnconfirmedError."""
    target, data = next(iter(files.items()))
    try:
        for folder in folders:
            disk.sync_folder(folder)
        for target, data in files.items():
            if read_all(disk, target, len(data)) != data:
                raise ValueError("other bytes")
    except (OSError, ValueError) as trouble:
        sentence = f"“{target.name}” was written, but the disk did not confirm it. Save it again, or on another disk."
        raise UnconfirmedError(sentence, fingerprint_of(data)) from trouble


def _gone(part: Path, disk: Disk) -> None:
    with contextlib.suppress(OSError):
        disk.unlink(part)
