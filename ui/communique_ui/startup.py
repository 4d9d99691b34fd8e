"""What must be true before a window can open, and the words of the command that starts it. Of Qt only the number of its version is read."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command line asks for."""

    file: Path | None = None
    is_sample: bool = False
    picture: Path | None = None
    is_self_test: bool = False
    look: str = ""
    language: str = ""


def wishes(arguments: Sequence[str]) -> Wishes:
    """The wishes of the arguments; ends the program with one sentence where they do not fit."""
    parser = _Parser(prog="communique-editor", description="Communiqué: draft, check and export a press release.", add_help=True)
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a release, or a text, web page or Word file to import")
    parser.add_argument("--sample", action="store_true", help="open the sample release")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="write a picture of the window on the sample and end")
    parser.add_argument("--self-test", action="store_true", help="open, check, export and read back the sample, and end with 0 if all is well")
    parser.add_argument("--look", default="", choices=("", "system", "light", "dark", "contrast"), help="the appearance, for this time")
    parser.add_argument("--language", default="", choices=("", "en", "fr", "es", "ar"), help="the language of the window, for this time")
    got = parser.parse_args(list(arguments))
    return Wishes(got.file, got.sample, got.picture, got.self_test, got.look, got.language)


def obstacle() -> str:
    """Why no window can open here, as one sentence; empty where nothing stands in the way."""
    if sys.version_info[:2] < (3, 12) and _qt_version()[:2] == (6, 12):
        return "Qt for Python 6.12 ends the program on this Python; install PySide6-Essentials below 6.12, or Python 3.12."
    if not _qt_version():
        return "Qt for Python is not installed; run python3 dev.py run, which sets it up, or use the command line communique."
    if sys.platform.startswith("linux") and not has_display():
        return "There is no display to open a window on; use the command line: communique check FILE, communique export FILE."
    return ""


def missing_library(trouble: str) -> str:
    """One sentence about the system's library that Qt asked for in vain; empty where the trouble is another."""
    library, _, rest = trouble.partition(": ")
    if ".so" not in library or not rest.startswith("cannot open shared object file"):
        return ""
    package = {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}.get(library)
    how = f"install it (Debian, Ubuntu: sudo apt-get install {package})" if package else "install it"
    return f"No window can be opened without {library}, which this system lacks; {how}, or use the command line: communique check FILE."


def has_display() -> bool:
    """Whether some display can be had, or a platform that needs none was asked for."""
    asked = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if asked in ("offscreen", "minimal", "vnc", "linuxfb", "eglfs"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _qt_version() -> tuple[int, ...]:
    """The version of Qt for Python, () where it is not installed; in a bundle it was proven when that was built."""
    if getattr(sys, "frozen", False):
        return (6, 11)
    try:
        import PySide6
    except ImportError:
        return ()
    return tuple(int(part) for part in PySide6.__version__.split(".")[:2])


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> None:  # type: ignore[override]
        """One sentence and 2, as everywhere."""
        sys.stderr.write(f"communique-editor: {message[0].upper()}{message[1:].rstrip('.')}.\n")
        sys.exit(2)
