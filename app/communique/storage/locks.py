"""Who has a document open: a small file beside it, ``.NAME.lock``, that other programs and machines can read."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from communique.errors import CommuniqueError, OutputError
from communique.storage import process
from communique.storage.disk import CREATE, DISK, NO_FOLLOW, READ, Disk, read_all, write_all
from communique.storage.process import Process
from communique.storage.shares import is_shared
from communique.storage.writer import write_file

PROGRAM = "Communiqué"
MOST_BYTES = 16_384
ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock, since when (ISO, UTC), in which process; ``token`` is one lock's own; ``taken_from`` names who held it before."""

    who: str
    since: str
    process: Process
    token: str = ""
    taken_from: str = ""


class LockedError(CommuniqueError):
    """The document is open elsewhere; ``holder`` is None where the lock does not say whose it is."""

    def __init__(self, sentence: str, holder: Holder | None) -> None:
        super().__init__(sentence)
        self.holder = holder
        self.who = holder.who if holder else ""
        self.host = holder.process.host if holder else ""
        self.since = holder.since if holder else ""


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that this program holds. ``notice`` says why there is none where the folder does not allow one; that is no failure."""

    file: Path
    token: str
    notice: str = ""

    def is_held(self) -> bool:
        """Whether it still is ours: somebody may have taken over."""
        holder = held_by(self.file)
        return bool(self.token) and holder is not None and holder.token == self.token

    def release(self, disk: Disk = DISK) -> None:
        """Give it up; one that was taken over stays with its new holder."""
        if self.is_held():
            with contextlib.suppress(OSError):
                disk.unlink(self.file)


def lock_file(path: Path) -> Path:
    """Where the lock of a document lies: beside the file itself, also where the path is a link."""
    target = Path(os.path.realpath(path))
    return target.with_name(f".{target.name}.lock")


def is_stale(holder: Process | None) -> bool:
    """Whether a lock's process is surely dead: it ran here, since this machine was started, and runs no more; None cannot be told."""
    return holder is not None and process.is_ours(holder) and not process.is_alive(holder)


def acquire(
    path: Path, who: str = "", now: datetime | None = None, disk: Disk = DISK, is_dead: Callable[[Process | None], bool] = is_stale
) -> Lock:
    """The lock of a document; LockedError with who has it. One whose process ``is_dead`` is taken."""
    file = lock_file(path)
    for _ in range(ATTEMPTS):
        try:
            return _made(file, _me(who, now), disk)
        except FileExistsError:
            holder = held_by(file, disk)
            if holder is None and not os.path.lexists(file):
                continue
            if not is_dead(holder.process if holder else None):
                raise LockedError(_sentence(path, holder), holder) from None
            _remove_stale(file, holder, disk)
        except OSError as trouble:
            return _without(file, trouble)
    raise LockedError(_sentence(path, None), None)


def take_over(path: Path, who: str = "", now: datetime | None = None, disk: Disk = DISK) -> Lock:
    """The lock of a document in spite of its holder, who finds in it who took it (``held_by``); LockedError where that is not allowed."""
    file = lock_file(path)
    before = held_by(file, disk)
    me = _me(who, now, f"{before.who} on {before.process.host}" if before else "somebody")
    if file.is_symlink():
        raise LockedError(f"The lock of “{path.name}” is a link that leads elsewhere. Remove it and try again.", before)
    try:
        write_file(file, _data(me), disk=disk, is_own=True)
    except OutputError as trouble:
        return Lock(file, "", f"Others cannot see that you have “{path.name}” open: {trouble}")
    return Lock(file, me.token)


def held_by(file: Path, disk: Disk = DISK) -> Holder | None:
    """Who a lock file says holds it; None where there is none or it cannot be read."""
    try:
        data = json.loads(read_all(disk, file, MOST_BYTES, READ | NO_FOLLOW))
        return Holder(**{**_texts(data, "who", "since", "token", "taken_from"), "process": _process(data["process"])})
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _made(file: Path, me: Holder, disk: Disk) -> Lock:
    descriptor = disk.open(file, CREATE)
    try:
        disk.chmod(descriptor, 0o644 if is_shared(file.parent) else 0o600)
        write_all(disk, descriptor, _data(me))
    except OSError:
        disk.unlink(file)
        raise
    finally:
        disk.close(descriptor)
    return Lock(file, me.token)


def _without(file: Path, trouble: OSError) -> Lock:
    name = file.name[1:].removesuffix(".lock")
    return Lock(file, "", f"Others cannot see that you have “{name}” open: the folder does not allow a lock ({trouble.strerror}).")


def _remove_stale(file: Path, stale: Holder | None, disk: Disk) -> None:
    """Take a dead lock away under a name of its own, so that of two programs only one does; put back one that was newer."""
    aside = file.with_name(f"{file.name}.{os.urandom(4).hex()}")
    with contextlib.suppress(OSError):
        disk.replace(file, aside)
        found = held_by(aside, disk)
        if found is not None and (stale is None or found.token != stale.token):
            with contextlib.suppress(OSError):
                os.link(aside, file)
        disk.unlink(aside)


def _me(who: str, now: datetime | None, taken_from: str = "") -> Holder:
    moment = (now or datetime.now(UTC)).isoformat(timespec="seconds")
    return Holder(who or _display_name(), moment, process.own(), os.urandom(8).hex(), taken_from)


def _data(me: Holder) -> bytes:
    return json.dumps({"program": PROGRAM, **asdict(me)}, ensure_ascii=False).encode("utf-8")


def _process(data: Any) -> Process:
    return Process(**_texts(data, "host", "boot", "started", "machine"), pid=int(data["pid"]))


def _texts(data: Any, *keys: str) -> dict[str, Any]:
    return {key: str(data.get(key, ""))[:200] for key in keys}


def _display_name() -> str:
    """The user's name as people write it, where this computer knows it; no directory service is asked, which would take a socket."""
    with contextlib.suppress(OSError, AttributeError):
        rows = (line.split(":") for line in Path("/etc/passwd").read_text("utf-8", "replace").splitlines())
        own = next((row for row in rows if len(row) > 4 and row[2] == str(os.getuid())), None)
        if own is not None and (own[4].split(",")[0] or own[0]):
            return own[4].split(",")[0] or own[0]
    return next((name for key in ("LOGNAME", "USER", "LNAME", "USERNAME") if (name := os.environ.get(key))), "somebody")


def _sentence(path: Path, holder: Holder | None) -> str:
    if holder is None:
        return f"“{path.name}” is open in another program. Open it read-only or a copy of it."
    where = "on this computer" if process.is_ours(holder.process) else f"on {holder.process.host}"
    return f"“{path.name}” is open {where} by {holder.who} since {holder.since[11:16]} (UTC). Open it read-only or a copy of it."
