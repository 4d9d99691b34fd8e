"""Where the built program starts: the editor, the command line (``communique check FILE``), or a process of the editor's own."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from pathlib import Path

LENT_FOLDER = "lent"
LENT = ("libxcb.so.1", "libGLdispatch.so.0", "libGLX.so.0", "libGL.so.1", "libEGL.so.1")
"""Qt does not load without them, though it draws its windows alone: they reach the screen and the graphics driver. In the order of need."""


def main() -> int:
    """Do what the first word asks for."""
    _give_back_library_path()
    first = sys.argv[1] if len(sys.argv) > 1 else ""
    if first == "--worker":
        from communique.worker import main as worker

        return worker()
    if first == "--import":
        from communique.importing.confined import main as child

        return child()
    if first == "cli" or is_command(first):
        from communique.__main__ import main as command_line

        sys.argv[1:] = sys.argv[2:] if first == "cli" else sys.argv[1:]
        return command_line()
    if first == "--version":
        sys.stdout.write(_birth())
        return 0
    lend_libraries()
    from communique_ui.__main__ import main as editor

    return editor()


def is_command(word: str) -> bool:
    """Whether a first word can only be meant for the command line: letters alone, and no file of that name lies here."""
    return word.isascii() and word.replace("-", "").isalpha() and not word.startswith("-") and not Path(word).exists()


def _birth() -> str:
    """Version, commit, Python and Qt, as they were written down when the program was built."""
    from communique import __version__

    paper = Path(sys.executable).with_name("BUILD.txt")
    return paper.read_text("utf-8") if paper.is_file() else f"Communiqué {__version__}\n"


def lend_libraries(folder: Path | None = None) -> None:
    """Load each library that Qt asks for from the system, and our own copy where the system has none; the same with the list of fonts."""
    lent = folder or Path(getattr(sys, "_MEIPASS", "")) / LENT_FOLDER
    fonts = lent / "fonts.conf"
    if fonts.is_file() and not Path("/etc/fonts/fonts.conf").exists():
        os.environ.setdefault("FONTCONFIG_FILE", str(fonts))
    for name in LENT if lent.is_dir() else ():
        try:
            ctypes.CDLL(name)
        except OSError:
            with contextlib.suppress(OSError):
                ctypes.CDLL(str(lent / name))


def _give_back_library_path() -> None:
    """Programs that the editor opens (a mail program, the file manager) are to load the system's libraries, not the bundle's."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif getattr(sys, "frozen", False):
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    sys.exit(main())
