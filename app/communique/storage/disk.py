"""The calls by which files are written and read back, in one small object that a test can make fail."""

from __future__ import annotations

import os
import stat
from pathlib import Path

# Not every system has every flag; none of them changes what the calls mean.
_ALWAYS = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOW
APPEND = os.O_WRONLY | os.O_APPEND | NO_FOLLOW
READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)  # a pipe in the place of a file must not hang the program
CHUNK = 1 << 20


class Disk:
    """The operating system's calls, as they are."""

    def open(self, path: Path, flags: int) -> int:
        """A descriptor; a file that is made has mode 0600."""
        return os.open(path, flags | _ALWAYS, 0o600)

    def write(self, descriptor: int, data: memoryview) -> int:
        """How many bytes were taken: perhaps fewer than given."""
        return os.write(descriptor, data)

    def read(self, descriptor: int, size: int) -> bytes:
        """At most so many bytes, none at the end."""
        return os.read(descriptor, size)

    def fsync(self, descriptor: int) -> None:
        """Back only when the bytes are durable."""
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        """The descriptor is free for others."""
        os.close(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        """The target's name leads to the source from now on."""
        os.replace(source, target)

    def unlink(self, path: Path) -> None:
        """The name is gone."""
        os.unlink(path)

    def chmod(self, descriptor: int, mode: int) -> None:
        """The permissions, whatever the umask says; nothing where the system has none."""
        if hasattr(os, "fchmod"):
            os.fchmod(descriptor, mode)

    def size(self, descriptor: int) -> int:
        """The length in bytes."""
        return os.fstat(descriptor).st_size

    def is_file(self, descriptor: int) -> bool:
        """Whether this is an ordinary file: not a folder, a pipe or a device."""
        return stat.S_ISREG(os.fstat(descriptor).st_mode)

    def sync_folder(self, folder: Path) -> None:
        """The names in a folder are durable; Windows has no such call and keeps names in order by itself."""
        if os.name == "nt":
            return
        descriptor = self.open(folder, os.O_RDONLY)
        try:
            self.fsync(descriptor)
        finally:
            self.close(descriptor)


DISK = Disk()


def write_all(disk: Disk, descriptor: int, data: bytes) -> None:
    """Every byte, in as many calls as it takes; OSError where the disk takes none."""
    left = memoryview(data)
    while left:
        taken = disk.write(descriptor, left[:CHUNK])
        if taken <= 0:
            raise OSError(28, os.strerror(28))  # ENOSPC: what a full disk means by taking nothing
        left = left[taken:]


def read_all(disk: Disk, path: Path, most: int, flags: int = READ) -> bytes:
    """What a file holds; OSError, and ValueError for more than ``most`` bytes or what is no ordinary file."""
    descriptor = disk.open(path, flags)
    try:
        if not disk.is_file(descriptor):
            raise ValueError("not an ordinary file")
        if disk.size(descriptor) > most:
            raise ValueError("too big")
        out = bytearray()
        while piece := disk.read(descriptor, min(CHUNK, most + 1 - len(out))):
            out += piece
            if len(out) > most:
                raise ValueError("too big")
        return bytes(out)
    finally:
        disk.close(descriptor)
