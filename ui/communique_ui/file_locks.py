"""The lock on the open file: held, or known to be somebody else's."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from communique.storage.locks import Lock, LockedError, acquire, take_over


@dataclass(frozen=True, slots=True)
class Held:
    """What came of asking for a lock: ours (``lock`` is None where the folder allows none), or held by ``who``, as the sentence says."""

    lock: Lock | None
    is_ours: bool
    who: str = ""
    sentence: str = ""

    def release(self) -> None:
        """Give it up, if there is one."""
        if self.lock is not None:
            self.lock.release()


def hold(path: Path, person: str = "", *, by_force: bool = False) -> Held:
    """The lock of a file; with ``by_force`` in spite of its holder, who finds out."""
    try:
        lock = take_over(path, person) if by_force else acquire(path, person)
    except LockedError as elsewhere:
        return Held(None, False, elsewhere.who, str(elsewhere))
    return Held(lock, True, sentence=lock.notice)
