"""Temporary files beside their targets: how they are named, and which of them nobody works on any more."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import time
from pathlib import Path

from communique.patterns import lazily
from communique.storage import process
from communique.storage.disk import DISK, Disk
from communique.storage.process import Process

_NAME = lazily(r"\.(?P<name>.+)\.(?P<host>[0-9a-f]{8})-(?P<boot>[0-9a-f]{8})-(?P<pid>\d+)-(?P<began>\d*)-[0-9a-f]{8}\.part\Z", re.DOTALL)
FOREIGN_HOURS = 24


def part_beside(target: Path) -> Path:
    """A new name for the unfinished file; it tells which process is at work."""
    own = process.own()
    tag = f"{_short(own.host)}-{_short(own.boot)}-{own.pid}-{own.started}-{os.urandom(4).hex()}"
    return target.with_name(f".{_stem(target)}.{tag}.part")


def clear_beside(target: Path, disk: Disk = DISK) -> int:
    """Remove what interrupted writes of this file left; gives how many. Trouble is left for the next time."""
    return _clear(target.parent, _stem(target), disk)


def clear(folder: Path, disk: Disk = DISK) -> int:
    """Remove what interrupted writes left in a folder; gives how many."""
    return _clear(folder, None, disk)


def _clear(folder: Path, stem: str | None, disk: Disk) -> int:
    removed = 0
    with contextlib.suppress(OSError):
        for name in os.listdir(folder):
            found = _NAME.match(name)
            if found and stem in (None, found["name"]) and _is_dead(found, folder / name):
                with contextlib.suppress(OSError):
                    disk.unlink(folder / name)
                    removed += 1
    return removed


def _is_dead(found: re.Match[str], path: Path) -> bool:
    own = process.own()
    if found["host"] != _short(own.host):
        # Another machine on a share: it cannot be asked, so only what it has not touched for a day.
        with contextlib.suppress(OSError):
            return time.time() - path.stat().st_mtime > FOREIGN_HOURS * 3600
        return False
    if found["boot"] != _short(own.boot):
        return True
    return not process.is_alive(Process(own.host, own.boot, int(found["pid"]), found["began"]))


def _stem(target: Path) -> str:
    """The target's name, cut so that the longer one still fits into 255 bytes."""
    return target.name.encode("utf-8", "surrogateescape")[:150].decode("utf-8", "ignore")


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
