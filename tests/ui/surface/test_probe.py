"""The measure of typing measures typing."""

from __future__ import annotations

import importlib.util
from pathlib import Path


def test_the_probe_types_and_gives_a_time_for_each_key(qapp):
    spec = importlib.util.spec_from_file_location("typing_probe", Path(__file__).parents[1] / "typing_probe.py")
    assert spec and spec.loader
    probe = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(probe)
    release = probe.long_release(300)
    took = probe.measure_typing(release, keys=5)
    assert len(took) == 5
    assert all(0 < one < 60 for one in took)
    assert set(probe.measure_steps(release, times=2)) == {"Enter", "undo", "move"}
