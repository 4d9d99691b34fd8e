"""Build a program for this system: one folder in dist/, with what a desktop needs to know it, and proven by its own self-test.

python3 dev.py pack [--deb]    runs this in .venv; python3 packaging/build.py does the same from anywhere
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from start import LENT_FOLDER

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
WORK = ROOT / "build"
PROGRAM = DIST / "communique"
LINUX = sys.platform.startswith("linux")
EPOCH = "315532800"
"""1980-01-01: the time of every file where SOURCE_DATE_EPOCH names no other, so that equal sources give equal bytes."""


def main(arguments: list[str]) -> int:
    """Build, add, prove; the status of the first step that fails."""
    if importlib.util.find_spec("PyInstaller") is None:  # started with the system's Python
        return subprocess.run([sys.executable, str(ROOT / "dev.py"), "pack", *arguments], check=False).returncode
    if arguments not in ([], ["--deb"]):
        sys.stderr.write(f"{__doc__}")
        return 2
    status = _build()
    if status:
        return status
    _complete()
    sys.stdout.write(f"Built {PROGRAM.relative_to(ROOT)}: {size_of(PROGRAM) // 1_000_000} MB. Its self-test:\n")
    sys.stdout.flush()
    status = self_test()
    if status == 0 and arguments:
        import debian

        made = debian.package(PROGRAM, DIST, version(), epoch())
        sys.stdout.write(f"Built {made.relative_to(ROOT)}: {made.stat().st_size // 1_000_000} MB.\n")
    return status


def _build() -> int:
    if not LINUX:
        import icons

        icons.write_ico(WORK / "communique.ico")
    shutil.rmtree(PROGRAM, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", f"--distpath={DIST}", f"--workpath={WORK}"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": epoch(), "PYTHONHASHSEED": "0"}
    return subprocess.run([*command, str(ROOT / "packaging" / "communique.spec")], env=environment, check=False).returncode


def _complete() -> None:
    """Everything beside the program itself, and equal times and rights for all."""
    import debian
    import papers

    inside = PROGRAM / "_internal"
    if LINUX:
        import icons

        _strip(inside)
        shutil.copytree(ROOT / "packaging" / "linux", PROGRAM / "share", dirs_exist_ok=True)
        icons.write_theme(PROGRAM / "share" / "icons" / "hicolor")
    from_system = sorted(path for path in (*inside.glob("lib*.so*"), *(inside / LENT_FOLDER).glob("*")) if not path.is_symlink())
    (PROGRAM / "THIRD-PARTY.txt").write_text(papers.third_party(from_system), "utf-8")
    (PROGRAM / "PARTS.cdx.json").write_text(papers.parts_list(version()), "utf-8")
    (PROGRAM / "BUILD.txt").write_text(papers.birth(version()), "utf-8")
    shutil.copy(ROOT / "LICENSE", PROGRAM / "LICENSE")
    debian.level(PROGRAM, int(epoch()))


def _strip(inside: Path) -> None:
    """Python's library comes with 16 MB of names for debuggers from some makers."""
    if shutil.which("strip"):
        for library in inside.glob("libpython*"):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=False)


def self_test() -> int:
    """Run the built program's own test: open the sample, check, export every format, read back, quit."""
    program = PROGRAM / ("communique.exe" if os.name == "nt" else "communique")
    return subprocess.run([str(program), "--self-test"], env=bare_environment(), cwd=DIST, check=False).returncode


def bare_environment() -> dict[str, str]:
    """The environment of somebody who has no Python and no checkout."""
    theirs = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH")
    environment = {name: value for name, value in os.environ.items() if name not in theirs}
    if LINUX and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment


def version() -> str:
    """The product's version, read without importing it."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "app" / "communique" / "__init__.py").read_text("utf-8"))
    if found is None:
        raise SystemExit("app/communique/__init__.py names no version.")
    return found[1]


def epoch() -> str:
    """Seconds since 1970 that every built file bears."""
    return os.environ.get("SOURCE_DATE_EPOCH", EPOCH)


def size_of(folder: Path) -> int:
    """Bytes of all files under a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
