"""What a built program must be able to do: open the sample in its window, check it, export every format, read the files back."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from communique import plain
from communique.exporting.formats import FORMATS
from communique_ui.waiting import wait_until
from communique_ui.workplace import Workplace

SECONDS = 120.0


def self_test(place: Workplace) -> int:
    """0 where all of it works; 1, and one sentence for what does not."""
    if not wait_until(lambda: bool(place.document.release.body), SECONDS):
        return _fail("The sample did not open.")
    if not wait_until(lambda: place.checks.has_verdict, SECONDS):
        return _fail("The sample was not checked.")
    with tempfile.TemporaryDirectory(prefix="communique-self-test-") as folder:
        return _exported(place, Path(folder))


def _exported(place: Workplace, folder: Path) -> int:
    told: list[dict[str, Any] | str] = []
    document = place.document
    header = {
        "release": plain.of(document.release), "style": document.style.name, "formats": [one.key for one in FORMATS],
        "folder": str(folder), "draft": True, "name": "self-test",
    }  # fmt: skip
    place.background.request("export", header, lambda answer, _: told.append(answer), lambda failure: told.append(failure.sentence))
    if not wait_until(lambda: bool(told), SECONDS):
        return _fail("The export did not end.")
    answer = told[0]
    if isinstance(answer, str):
        return _fail(answer)
    files = [Path(one["path"]) for one in answer["files"]]
    missing = [one.name for one in files if not one.is_file() or not one.stat().st_size]
    if missing or len(files) < len(FORMATS):
        return _fail(f"Of {len(FORMATS)} formats {len(files) - len(missing)} were written.")
    words = {one["words"] for one in answer["files"]}
    sys.stdout.write(f"{len(files)} formats written and read back, {len(document.findings)} findings, words: {sorted(words)}\n")
    return 0


def _fail(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1
