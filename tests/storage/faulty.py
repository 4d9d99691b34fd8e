"""Disks that fail: the N-th call, once or from then on, in the ways real ones do; and one that remembers every call."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from communique.storage.disk import Disk

CALLS = ("open", "write", "read", "fsync", "close", "replace", "unlink", "chmod", "size", "sync_folder")
FAULTS: dict[str, int] = {
    name: getattr(errno, name) for name in ("ENOSPC", "EIO", "EACCES", "EBUSY", "EMFILE", "EROFS")
}


@dataclass
class FaultyDisk(Disk):
    """Does what its calls say until the N-th; then it fails, once or for ever. ``reached`` tells whether it came to that."""

    fails_at: int
    fault: str
    is_lasting: bool = False
    calls: int = 0
    reached: bool = False
    names: list[str] = field(default_factory=list)

    def _fails(self, name: str) -> bool:
        self.calls += 1
        self.names.append(name)
        now = self.calls == self.fails_at or (self.is_lasting and self.calls > self.fails_at)
        self.reached = self.reached or now
        return now

    def _call(self, name: str, *arguments: Any) -> Any:
        real: Callable[..., Any] = getattr(Disk, name)
        if not self._fails(name):
            return real(self, *arguments)
        if self.fault == "short" and name == "write":
            return real(self, arguments[0], arguments[1][: max(1, len(arguments[1]) // 2)])
        if self.fault == "torn" and name == "write":  # half the bytes arrive, and the call says all did
            real(self, arguments[0], arguments[1][: len(arguments[1]) // 2])
            return len(arguments[1])
        if self.fault == "nothing" and name == "write":
            return 0
        if self.fault in FAULTS:
            if name == "close":  # the descriptor is gone all the same
                os.close(arguments[0])
            raise OSError(FAULTS[self.fault], os.strerror(FAULTS[self.fault]))
        return real(self, *arguments)

    def open(self, path: Path, flags: int) -> int:
        return self._call("open", path, flags)

    def write(self, descriptor: int, data: memoryview) -> int:
        return self._call("write", descriptor, data)

    def read(self, descriptor: int, size: int) -> bytes:
        return self._call("read", descriptor, size)

    def fsync(self, descriptor: int) -> None:
        self._call("fsync", descriptor)

    def close(self, descriptor: int) -> None:
        self._call("close", descriptor)

    def replace(self, source: Path, target: Path) -> None:
        self._call("replace", source, target)

    def unlink(self, path: Path) -> None:
        self._call("unlink", path)

    def chmod(self, descriptor: int, mode: int) -> None:
        self._call("chmod", descriptor, mode)

    def size(self, descriptor: int) -> int:
        return self._call("size", descriptor)


def sweep(run: Callable[[Disk], Any], judge: Callable[[FaultyDisk, BaseException | None], None], prepare: Callable[[], None]) -> int:
    """Run with the N-th call failing, N = 1, 2, … until a run is not reached, for every fault, once and lasting; gives how many were judged."""
    judged = 0
    for fault in (*FAULTS, "short", "torn", "nothing"):
        for is_lasting in (False, True):
            number, reached = 1, True
            while reached:
                prepare()
                disk, error = FaultyDisk(number, fault, is_lasting), None
                try:
                    run(disk)
                except Exception as trouble:  # noqa: BLE001 - whatever comes is what the judge is for
                    error = trouble
                judge(disk, error)
                reached, judged, number = disk.reached, judged + disk.reached, number + 1
    return judged
