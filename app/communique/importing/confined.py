"""Import what strangers send in a process with limits: little time, little memory, no new files; a killed process is a sentence."""

from __future__ import annotations

import os
import subprocess
import sys

from communique import framing, plain
from communique.errors import CommuniqueError, InputError
from communique.importing.load import is_plain_text, load
from communique.importing.outcome import Imported
from communique.release import Speaker

CPU_SECONDS = 10
LONGEST_TEXT = 200_000
"""Bytes of plain text, some hundred pages, that are read without a process of their own."""

MEMORY = 1_536 * 1024 * 1024
"""Bytes of address space; a started Python with its libraries takes a third of it, an import 512 MB at most."""

WALL_SECONDS = 60
TOO_MUCH = (
    "This file asks for more time or memory than a press release needs; open it in its own program and paste the part you need."
)


def load_confined(data: bytes, name: str = "", known: tuple[Speaker, ...] = ()) -> Imported:
    """As ``load``; everything but plain text of ordinary length is read in a child process. InputError too where the child had to be ended."""
    if len(data) <= LONGEST_TEXT and is_plain_text(data):
        return load(data, name, known)
    request = framing.packed({"name": name, "known": plain.of(known)}, data)
    try:
        done = subprocess.run(
            command(), input=request, capture_output=True, timeout=WALL_SECONDS, check=False, env=_environment()
        )
    except subprocess.TimeoutExpired as trouble:
        raise InputError(TOO_MUCH) from trouble
    except OSError:
        return load(data, name, known)  # no process can be started here: the limits of the readers still hold
    try:
        frames = framing.Splitter().feed(done.stdout)
    except CommuniqueError:
        frames = []
    if not frames:
        raise InputError(TOO_MUCH)
    answer = frames[0][0]
    if "refused" in answer:
        raise InputError(str(answer["refused"]))
    return plain.to(Imported, answer["imported"])


def command() -> list[str]:
    """How the child is started: as a module, or in the built program by a hidden word."""
    return [sys.executable, "--import"] if getattr(sys, "frozen", False) else [sys.executable, "-m", "communique.importing"]


def main() -> int:
    """The child: one request from standard input, one answer on standard output."""
    _limit()
    frame = framing.read(sys.stdin.buffer)
    if frame is None:
        return 2
    header, data = frame
    try:
        known = plain.to(tuple[Speaker, ...], header["known"])
        answer = {"imported": plain.of(load(data, str(header["name"]), known))}
    except CommuniqueError as trouble:
        answer = {"refused": str(trouble)}
    except (MemoryError, RecursionError):
        answer = {"refused": TOO_MUCH}
    sys.stdout.buffer.write(framing.packed(answer))
    sys.stdout.buffer.flush()
    return 0


def _environment() -> dict[str, str]:
    """The environment without what could make a library write or fetch something."""
    return {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "OPENBLAS_NUM_THREADS": "1"}


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows: the limits of the readers and the time limit of the parent hold
        return
    for what, most in (
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (limit, limit))
