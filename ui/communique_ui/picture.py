"""A picture of the window as it is on the sample, with its findings and the first page: for machines without a display."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice

from communique import storage
from communique.errors import OutputError
from communique_ui.waiting import wait_until
from communique_ui.workplace import Workplace

SECONDS = 40.0
LAID_OUT_SECONDS = 0.6
"""What the last answer brought into the window needs this long to find its place."""


def take_picture(place: Workplace, target: Path) -> int:
    """Write the picture as PNG; 0, or 2 with one sentence where it cannot be written."""
    wait_until(lambda: bool(place.document.release.body), SECONDS)
    wait_until(lambda: place.checks.has_verdict, SECONDS)
    wait_until(place.is_at_rest, SECONDS)
    wait_until(lambda: False, LAID_OUT_SECONDS)
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    place.window.grab().save(held, "PNG")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        storage.write_file(target.absolute(), bytes(held.data().data()))
    except (OSError, OutputError) as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 2
    sys.stdout.write(f"A picture of the editor: {target}\n")
    return 0
