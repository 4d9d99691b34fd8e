"""A second process that does a part of a job while this one does the rest; it is only ever a help: who cannot have it does both parts."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any, NoReturn


def can_have_second() -> bool:
    """Whether a process may be forked and finds a processor free: on Linux, from a process of one thread."""
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1 and threading.active_count() == 1


class Second:
    """A fork of this process that gets ready, waits for what it is given, works on it, and hands back what came of it."""

    def __init__(self, ready: Callable[[], object], work: Callable[[Any], object]) -> None:
        """``ready`` and ``work`` run in the other process; what ``work`` takes and gives goes through pickle. OSError where none can start."""
        asks, self._to = os.pipe()
        self._from, answers = os.pipe()
        try:
            self._process = os.fork()
        except OSError:
            for pipe in (asks, self._to, self._from, answers):
                os.close(pipe)
            raise
        if not self._process:
            os.close(self._to)
            os.close(self._from)
            _serve(asks, answers, ready, work)
        os.close(asks)
        os.close(answers)

    def give(self, value: object) -> None:
        """Hand over what is to be worked on; once."""
        try:
            with open(self._to, "wb") as pipe:
                self._to = -1
                pipe.write(pickle.dumps(value))
        except BrokenPipeError:
            pass  # it died: nothing will be taken

    def taken(self) -> Any:
        """What came of it, waited for; None where it failed for whatever reason: the work is then done here, and fails here if it must."""
        with open(self._from, "rb") as pipe:
            self._from = -1
            answer = pipe.read()
        return pickle.loads(answer) if self._ended() and answer else None  # written by our own fork

    def close(self) -> None:
        """End it, whatever it is doing: all that it does is in its answer."""
        for pipe in (self._to, self._from):
            if pipe >= 0:
                os.close(pipe)
        self._to = self._from = -1
        if self._process:
            os.kill(self._process, signal.SIGKILL)
        self._ended()

    def _ended(self) -> bool:
        """Wait for its end; whether it was a good one."""
        if self._process:
            _, status = os.waitpid(self._process, 0)
            self._process = 0
            return status == 0
        return False


def _serve(asks: int, answers: int, ready: Callable[[], object], work: Callable[[Any], object]) -> NoReturn:
    """The other process's whole life; it ends at once where nothing is given, and never says anything but by its answer."""
    status = 1
    try:
        ready()
        with open(asks, "rb") as pipe:
            given = pipe.read()
        if given:
            answer = pickle.dumps(work(pickle.loads(given)))  # written by the process that forked this one
            with open(answers, "wb") as pipe:
                pipe.write(answer)
            status = 0
    finally:
        os._exit(status)  # without the end of a program: what the first process has not yet written is not this one's to write
