"""Waiting for something in the event loop, without stopping it: for the picture and the self-test only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

LOOK_MS = 20


def wait_until(holds: Callable[[], bool], seconds: float) -> bool:
    """Run the event loop until something holds, or that long; whether it holds."""
    if holds():
        return True
    loop = QEventLoop()
    look, end = QTimer(interval=LOOK_MS), QTimer(interval=round(seconds * 1000), singleShot=True)
    look.timeout.connect(lambda: loop.quit() if holds() else None)
    end.timeout.connect(loop.quit)
    look.start()
    end.start()
    loop.exec()
    look.stop()
    return holds()
