"""How long until the first window can be typed in, against novelWriter, both offscreen and measured by the same probe."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from figures import PYTHON, ROOT, Bench, Figure

# Runs a program's main() and ends the process when its first window that is shown has been painted.
PROBE = """
import importlib, os, sys
binding, module, call = sys.argv[1:4]
sys.argv = [module, *sys.argv[4:]]
core, widgets = (importlib.import_module(f"{binding}.{name}") for name in ("QtCore", "QtWidgets"))

class Watch(core.QObject):
    def eventFilter(self, target, event):
        if event.type() == core.QEvent.Type.Paint and isinstance(target, widgets.QWidget) and target.window().isVisible():
            if isinstance(target.window(), widgets.QMainWindow):
                core.QTimer.singleShot(0, lambda: os._exit(0))
        return False

class Watched(widgets.QApplication):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.watch = Watch()
        self.installEventFilter(self.watch)

widgets.QApplication = Watched
getattr(importlib.import_module(module), call)()
"""
LONGEST = 60


def measure(bench: Bench) -> Iterator[Figure]:
    """Start figures: ours and novelWriter's in turn, so that both meet the same load."""
    ours: list[float] = []
    theirs: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(bench.runs + 1):
            ours.append(_seconds(PYTHON, home, "PySide6", "communique_ui.__main__", "main", "--sample"))
            if bench.has_peers:
                theirs.append(_seconds(bench.peers, home, "PyQt6", "novelwriter", "main"))
    yield Figure("process start → first window painted", ours[1:], "≤ 0.5 × novelWriter", "novelWriter", [s for s in theirs[1:] if s < LONGEST])


def _seconds(python: str, home: str, *arguments: str) -> float:
    # An environment without a home of its own would show first-run questions; each program gets its folder under one that goes.
    environment = {**os.environ, "HOME": home, "COMMUNIQUE_HOME": str(Path(home, "communique")), "QT_QPA_PLATFORM": "offscreen"}
    begun = time.perf_counter()
    try:
        subprocess.run([python, "-c", PROBE, *arguments], env=environment, cwd=ROOT, capture_output=True, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired:
        return LONGEST
    return time.perf_counter() - begun
