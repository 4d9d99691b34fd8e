"""Which process wrote a file, and whether it still lives: machine, boot, process and the time it began."""

from __future__ import annotations

import hashlib
import os
import socket
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Process:
    """A process of some machine; ``started`` tells it from a later one with its number and is empty where the system does not say.

    ``machine`` is a fingerprint of the machine that stays when it is renamed; empty where the system has none.
    """

    host: str
    boot: str
    pid: int
    started: str = ""
    machine: str = ""


def own() -> Process:
    """This process."""
    pid = os.getpid()
    return Process(_host(), _boot(), pid, _started(pid), _machine())


def is_ours(process: Process) -> bool:
    """Whether it ran on this machine since the machine was started."""
    return (process.host, process.boot) == (_host(), _boot())


def is_alive(process: Process) -> bool:
    """Whether a process of this machine runs; one of another machine or an earlier boot cannot be seen and counts as gone."""
    if not is_ours(process) or not _runs(process.pid):
        return False
    return not process.started or process.started == _started(process.pid)


@cache
def _host() -> str:
    return socket.gethostname()


def is_gone(process: Process) -> bool:
    """Whether it surely ended: it ran on this machine, whatever that was called then, and runs no more."""
    here = process.machine == _machine() if process.machine else process.host == _host()
    return here and not is_alive(replace(process, host=_host()))


@cache
def _machine() -> str:
    try:
        return hashlib.sha256(b"communique" + Path("/etc/machine-id").read_bytes().strip()).hexdigest()[:16]
    except OSError:
        return ""


@cache
def _boot() -> str:
    """A text that changes when the machine starts anew; empty where the system has none to give."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return ""


def _started(pid: int) -> str:
    """When a process began, in the system's own count; empty where it cannot be told."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return ""
    return told.rpartition(")")[2].split()[19]


def _runs(pid: int) -> bool:
    if pid <= 0:
        return False
    if os.name == "nt":
        return _runs_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # it is there and belongs to somebody else
    return True


def _runs_on_windows(pid: int) -> bool:
    """Whether Windows knows a running process of this number; ``os.kill`` would end it there."""
    import ctypes

    still_active, query = 259, 0x1000
    kernel: Any = vars(ctypes)["windll"].kernel32
    handle = kernel.OpenProcess(query, False, pid)
    if not handle:
        return bool(kernel.GetLastError() == 5)  # access denied: it is there
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == still_active
