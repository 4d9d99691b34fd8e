"""The one door to slow work: requests to the worker process, answered by callbacks in the window's thread.

One request is under way at a time. One that takes too long is ended together with the process, and a new process takes the next.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

import communique
from communique import framing
from communique.errors import WorkerError
from communique_ui.trouble import place_of

log = logging.getLogger(__name__)

LATEST_ONLY = frozenset({"check", "preview", "suggest"})
"""Of these only the newest request counts: older ones in the queue are dropped, and so is the answer to one under way."""
FIRST = ("load", "import", "export", "style", "check")
"""Asked before everything else, in this order; the rest in order of arrival."""
SECONDS = {"check": 10.0, "preview": 20.0, "load": 30.0, "import": 30.0, "export": 120.0}
OTHERWISE_SECONDS = 20.0
START_SECONDS = 30.0
"""Added to the first request of a process, which loads its libraries."""
CRASHES, WITHIN_SECONDS = 3, 60.0
"""So many ends of the process within that time, and it stays down until somebody asks for it."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no answer: one sentence for the screen, the error's class, and the answer's other parts (``faults``, ``findings`` …)."""

    sentence: str
    kind: str = "WorkerError"
    header: Mapping[str, Any] = field(default_factory=dict)


OnAnswer = Callable[[dict[str, Any], bytes], None]
OnFailure = Callable[[Failure], None]


@dataclass(slots=True)
class _Request:
    """A question, who waits for its answer, and whether a newer one has made it pointless."""

    number: int
    op: str
    frame: bytes
    on_answer: OnAnswer
    on_failure: OnFailure | None
    is_stale: bool = False


class Background(QObject):
    """The client of one worker process, which is started by the first request and again after it has ended."""

    state_changed = Signal(str)
    """``idle``, ``working`` or ``down``: ended so often that only ``restart`` brings it back."""

    def __init__(self, parent: QObject | None = None, command: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.state = "idle"
        self._command = tuple(command) or worker_command()
        self._process: QProcess | None = None
        self._splitter = framing.Splitter()
        self._waiting: list[_Request] = []
        self._current: _Request | None = None
        self._last_number = 0
        self._is_fresh = True
        self._ends: list[float] = []
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._end_over_time)

    # ---- the door

    def request(
        self, op: str, header: Mapping[str, Any], on_answer: OnAnswer, on_failure: OnFailure | None = None, payload: bytes = b""
    ) -> None:
        """Ask the worker; one of the two callbacks is called later, or none where a newer request of a ``LATEST_ONLY`` op came first.

        ``header`` holds plain data (``plain.of``), ``rev`` among it where the answer is about one state of the release.
        """
        self._last_number += 1
        frame = framing.packed({"rev": 0, **header, "id": self._last_number, "op": op}, payload)
        one = _Request(self._last_number, op, frame, on_answer, on_failure)
        if op in LATEST_ONLY:
            self._waiting = [other for other in self._waiting if other.op != op]
            if self._current is not None and self._current.op == op:
                self._current.is_stale = True
        if self.state == "down" and op in LATEST_ONLY:
            self._fail(one, Failure(self.tr("Checking is paused. Your text is safe.")))
            return
        if self.state == "down":  # somebody asks for it by hand: a file to open, an export
            self.restart()
        self._waiting.append(one)
        self._send_next()

    def restart(self) -> None:
        """Begin again with a new process, also after too many ends."""
        self._ends.clear()
        self._drop_process()
        self._set_state("idle")
        self._send_next()

    def close(self) -> None:
        """End the process; nobody is called back any more."""
        self._waiting.clear()
        self._current = None
        self._drop_process()
        self._set_state("idle")

    # ---- one request at a time

    def _send_next(self) -> None:
        if self._current is not None or not self._waiting or self.state == "down":
            return
        one = min(self._waiting, key=lambda r: (FIRST.index(r.op) if r.op in FIRST else len(FIRST), r.number))
        self._waiting.remove(one)
        self._current = one
        self._set_state("working")
        process = self._process or self._start()
        process.write(one.frame)
        seconds = SECONDS.get(one.op, OTHERWISE_SECONDS) + (START_SECONDS if self._is_fresh else 0)
        self._clock.start(int(seconds * 1000))

    def _start(self) -> QProcess:
        process = QProcess(self)
        process.setProcessEnvironment(worker_environment())
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._swallow)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_trouble)
        self._process, self._splitter, self._is_fresh = process, framing.Splitter(), True
        process.start(self._command[0], list(self._command[1:]))
        return process

    def _read(self) -> None:
        if self._process is None:
            return
        try:
            frames = self._splitter.feed(bytes(self._process.readAllStandardOutput().data()))
        except WorkerError as trouble:
            self._lose(str(trouble))
            return
        for header, payload in frames:
            self._take(header, payload)

    def _take(self, header: dict[str, Any], payload: bytes) -> None:
        one = self._current
        if one is None or header.get("id") != one.number:
            return
        self._clock.stop()
        self._current, self._is_fresh = None, False
        if not one.is_stale:
            self._answer(one, header, payload)
        self._send_next()
        if self._current is None:
            self._set_state("idle")

    def _answer(self, one: _Request, header: dict[str, Any], payload: bytes) -> None:
        if not header.get("ok"):
            self._fail(one, Failure(str(header.get("error", "")), str(header.get("kind", "")), header))
            return
        try:
            one.on_answer(header, payload)
        except Exception as trouble:  # noqa: BLE001 - one answer that cannot be used must not stop the others
            log.error("an answer to %s could not be used: %s", one.op, place_of(trouble))
            self._fail(one, Failure(self.tr("The background process sent something that cannot be used.")))

    def _fail(self, one: _Request, failure: Failure) -> None:
        if one.on_failure is not None and not one.is_stale:
            one.on_failure(failure)

    # ---- trouble

    def _end_over_time(self) -> None:
        self._lose(self.tr("That took too long and was stopped. Your text is safe."))

    def _on_end(self) -> None:
        if self.sender() is self._process:
            self._lose(self.tr("The background process ended. Your text is safe."))

    def _on_trouble(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self.sender() is self._process:
            self._lose(self.tr("The background process cannot start. Your text is safe."))

    def _swallow(self) -> None:
        """What the worker says on its error stream may quote the release, so it goes to no log."""
        if self._process is not None:
            self._process.readAllStandardError()

    def _lose(self, sentence: str) -> None:
        """The process is gone or no longer of use: its request fails, the others go to a new one."""
        one, self._current = self._current, None
        self._clock.stop()
        self._drop_process()
        now = time.monotonic()
        self._ends = [*(at for at in self._ends if now - at < WITHIN_SECONDS), now]
        if len(self._ends) >= CRASHES:
            self._set_state("down")
        if one is not None:
            self._fail(one, Failure(sentence))
        if self.state == "down":
            left, self._waiting = self._waiting, []
            for other in left:
                self._fail(other, Failure(sentence))
            return
        self._send_next()
        if self._current is None:
            self._set_state("idle")

    def _drop_process(self) -> None:
        process, self._process = self._process, None
        self._clock.stop()
        if process is None:
            return
        process.blockSignals(True)
        if process.state() != QProcess.ProcessState.NotRunning:
            process.closeWriteChannel()
            process.kill()
            process.waitForFinished(2000)
        process.deleteLater()

    def _set_state(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)


def worker_command() -> tuple[str, ...]:
    """What starts the worker: Python with its module, or in a bundle the program itself with a hidden argument."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--worker")
    return (sys.executable, "-m", "communique.worker")


def worker_environment() -> QProcessEnvironment:
    """The environment of this process, with the folder of the package on the path, so that a bare checkout works too."""
    environment = QProcessEnvironment.systemEnvironment()
    folders = (str(Path(communique.__file__).resolve().parents[1]), environment.value("PYTHONPATH"))
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, folders)))
    environment.insert("PYTHONIOENCODING", "utf-8")
    return environment
