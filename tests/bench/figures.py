"""A figure of the bench: samples, goal, and the peer it is held against."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Bench:
    """How often to run, and which Python has the peers."""

    runs: int
    peers: str

    @cached_property
    def has_peers(self) -> bool:
        return bool(self.peers) and subprocess.run([self.peers, "-c", "import typst, pypandoc"], capture_output=True, check=False).returncode == 0

    def timed(self, work: Callable[[], object], warm: int = 1, runs: int | None = None) -> list[float]:
        """Seconds of each run after some that do not count."""
        for _ in range(warm):
            work()
        samples = []
        for _ in range(runs or self.runs):
            begun = time.perf_counter()
            work()
            samples.append(time.perf_counter() - begun)
        return samples

    def process(self, command: Sequence[object]) -> list[float]:
        """Seconds of a whole process, from its start to its end."""

        def work() -> None:
            subprocess.run([str(part) for part in command], check=True, capture_output=True, cwd=ROOT)

        return self.timed(work)

    def peer(self, script: str, *arguments: object) -> list[float]:
        """The seconds that a script for the peers' Python prints, one a line; none where there are no peers."""
        if not self.has_peers:
            return []
        done = subprocess.run([self.peers, "-c", script, *map(str, arguments)], check=False, capture_output=True, text=True, cwd=ROOT)
        return [float(line) for line in done.stdout.split()] if done.returncode == 0 else []


@dataclass(frozen=True)
class Figure:
    """One row: seconds (or another unit) of every run, its goal in words, and a peer's seconds to set it against."""

    what: str
    samples: Sequence[float]
    goal: str = ""
    peer: str = ""
    against: Sequence[float] = ()
    unit: str = "ms"

    def row(self) -> str:
        """The figure as a line of the table."""
        if not self.samples:
            return f"{self.what:<62}{'-':>10}{'-':>10}  {self.goal:<22}not measured here"
        factor = 1000 if self.unit == "ms" else 1
        middle = statistics.median(self.samples) * factor
        high = sorted(self.samples)[min(len(self.samples) - 1, round(0.95 * (len(self.samples) - 1)))] * factor
        return f"{self.what:<62}{middle:>7.1f} {self.unit:<2}{high:>7.1f} {self.unit:<2}  {self.goal:<22}{self._ratio()}"

    def _ratio(self) -> str:
        if self.against:
            peer = statistics.median(self.against)
            return f"{self.peer} {peer * 1000:.0f} ms: {statistics.median(self.samples) / peer:.2f} ×"
        return f"{self.peer}: not installed" if self.peer else ""


PYTHON = sys.executable
