"""A disk that remembers every call, and what could be left of them after a crash at any moment.

Three models: *killed* (the process dies, the system goes on), *ordered* (power fails: names are kept in order, data that were not
synced are lost, zeros or torn), *lazy* (power fails: also names are only kept once their folder was synced).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from communique.storage.disk import Disk

Files = dict[Path, bytes]
MODELS = ("killed", "ordered", "lazy")
LOSSES = ("whole", "lost", "zeros", "torn")


@dataclass(eq=False)
class Inode:
    data: bytes = b""
    synced: bytes = b""

    def after(self, loss: str) -> bytes:
        """What is left of the bytes that were not synced."""
        rest = self.data[len(self.synced) :]
        kept = {"whole": rest, "lost": b"", "zeros": bytes(len(rest)), "torn": rest[: len(rest) // 2]}[loss]
        return self.synced + kept


@dataclass
class RecordingDisk(Disk):
    """Does everything really, and writes down what it did to names and bytes."""

    calls: list[tuple[object, ...]] = field(default_factory=list)
    _paths: dict[int, Path] = field(default_factory=dict)

    def open(self, path: Path, flags: int) -> int:
        descriptor = super().open(path, flags)
        self._paths[descriptor] = path
        if flags & os.O_CREAT:
            self.calls.append(("create", path))
        return descriptor

    def write(self, descriptor: int, data: memoryview) -> int:
        taken = super().write(descriptor, data)
        self.calls.append(("write", self._paths[descriptor], bytes(data[:taken])))
        return taken

    def fsync(self, descriptor: int) -> None:
        super().fsync(descriptor)
        path = self._paths[descriptor]
        self.calls.append(("sync_folder" if path.is_dir() else "fsync", path))

    def replace(self, source: Path, target: Path) -> None:
        super().replace(source, target)
        self.calls.append(("replace", source, target))

    def unlink(self, path: Path) -> None:
        super().unlink(path)
        self.calls.append(("unlink", path))

    def done(self, what: object) -> None:
        """Mark that from here on this was promised to the officer."""
        self.calls.append(("done", what))


def states(calls: list[tuple[object, ...]], before: Files) -> Iterator[tuple[str, Files, list[object]]]:
    """For every prefix of the calls and every model: its name, the files that may be left, and what had been promised."""
    for length in range(len(calls) + 1):
        promised = [call[1] for call in calls[:length] if call[0] == "done"]
        for model in MODELS:
            for loss in ("whole",) if model == "killed" else LOSSES:
                for names in _names(calls[:length], before, model):
                    yield f"{model}, {loss}, {length} of {len(calls)}", {path: inode.after(loss) for path, inode in names.items()}, promised


def _names(calls: list[tuple[object, ...]], before: Files, model: str) -> Iterator[dict[Path, Inode]]:
    """The names that may be left, each with its bytes."""
    now = {path: Inode(data, data) for path, data in before.items()}
    durable, pending = dict(now), []
    for call in calls:
        if call[0] in ("create", "replace", "unlink"):
            pending.append(_change(now, call))
        elif call[0] == "write":
            now[call[1]].data += call[2]  # type: ignore[index, operator]
        elif call[0] == "fsync":
            now[call[1]].synced = now[call[1]].data  # type: ignore[index]
        elif call[0] == "sync_folder":
            kept = [change for change in pending if change[0] == call[1]]
            pending = [change for change in pending if change[0] != call[1]]
            for change in kept:
                _apply(durable, change)
    if model != "lazy":
        yield now
        return
    for many in range(len(pending) + 1):
        left = dict(durable)
        for change in pending[:many]:
            _apply(left, change)
        yield left


def _change(now: dict[Path, Inode], call: tuple[object, ...]) -> tuple[Path, tuple[tuple[Path, Inode | None], ...]]:
    """Apply a change of names and give it as (folder, names and what they lead to afterwards)."""
    path = call[1]
    assert isinstance(path, Path)
    if call[0] == "create":
        change: tuple[tuple[Path, Inode | None], ...] = ((path, Inode()),)
    elif call[0] == "unlink":
        change = ((path, None),)
    else:
        target = call[2]
        assert isinstance(target, Path)
        change = ((path, None), (target, now[path]))
    _apply(now, (path.parent, change))
    return path.parent, change


def _apply(names: dict[Path, Inode], change: tuple[Path, tuple[tuple[Path, Inode | None], ...]]) -> None:
    for path, inode in change[1]:
        if inode is None:
            names.pop(path, None)
        else:
            names[path] = inode


def on_disk(files: Files, folder: Path) -> None:
    """Make a folder hold exactly these files, and no others below it."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
    for path, data in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
