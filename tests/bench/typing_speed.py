"""How long from a key to the painted letter, with findings on the surface."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import prose
from figures import Bench, Figure

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "ui"))


def measure(bench: Bench) -> Iterator[Figure]:
    """Typing figures; the probe lies with the tests of the desk."""
    from typing_probe import measure_typing

    short = measure_typing(prose.release(1200), keys=200)
    long = measure_typing(prose.release(20_000), keys=100)
    highest = sorted(short)[int(0.99 * (len(short) - 1))]
    yield Figure("key → paint, 1,200 words", short, "p95 ≤ 16 ms")
    yield Figure("key → paint, 1,200 words, p99", [highest], "≤ 33 ms")
    yield Figure("key → paint, 20,000 words", long, "≤ 1.5 ×", "1,200 words", short)
