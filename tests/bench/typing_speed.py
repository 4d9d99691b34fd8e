"""How long from a key to the painted letter, with findings on the surface."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

from figures import Bench, Figure

PROBE = Path(__file__).resolve().parents[1] / "ui" / "surface" / "typing_speed.py"


def measure(bench: Bench) -> Iterator[Figure]:
    """Typing figures; the probe lies with the tests of the surface."""
    spec = importlib.util.spec_from_file_location("surface_typing_speed", PROBE)
    assert spec is not None and spec.loader is not None
    probe = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(probe)
    short, long = probe.measure_typing(1200, 50, 200), probe.measure_typing(20_000, 830, 100)
    for name, goal in (("median", ""), ("p95", "≤ 16 ms"), ("p99", "≤ 33 ms")):
        yield Figure(f"key → paint, 1,200 words, {name}", [short[f"key {name}"] / 1000], goal)
    yield Figure("key → paint, 20,000 words, p95", [long["key p95"] / 1000], "≤ 1.5 ×", "1,200 words", [short["key p95"] / 1000])
    yield Figure("undo, 1,200 words", [short["undo"] / 1000])
    yield Figure("undo, 20,000 words", [long["undo"] / 1000])
