"""The documents opened last, for the menu; one that must not be seen on a shared computer is not in it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from communique.storage.disk import DISK, NO_FOLLOW, READ, Disk, read_all
from communique.storage.places import Places, private
from communique.storage.writer import write_file

MOST = 15
MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Recent:
    """A document and when it was last opened (ISO, UTC)."""

    path: Path
    at: str


def documents(places: Places, disk: Disk = DISK) -> list[Recent]:
    """The list, the latest first; empty where there is none or it cannot be read."""
    try:
        data = json.loads(read_all(disk, places.recent, MOST_BYTES, READ | NO_FOLLOW))
        return [Recent(Path(str(one["path"])), str(one["at"])) for one in data["documents"]][:MOST]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []


def add(places: Places, path: Path, now: datetime, disk: Disk = DISK) -> None:
    """Put a document on top; OutputError."""
    others = [one for one in documents(places, disk) if one.path != path]
    _write(places, [Recent(path, now.isoformat(timespec="seconds")), *others][:MOST], disk)


def forget(places: Places, path: Path | None = None, disk: Disk = DISK) -> None:
    """Take a document off the list, or all of them; OutputError."""
    before = documents(places, disk)
    left = [one for one in before if path is not None and one.path != path]
    if left != before:
        _write(places, left, disk)


def _write(places: Places, entries: list[Recent], disk: Disk) -> None:
    private(places.state)
    data = {"documents": [{"path": str(one.path), "at": one.at} for one in entries]}
    write_file(places.recent, json.dumps(data, ensure_ascii=True, indent=1).encode("ascii"), disk=disk, is_own=True)
