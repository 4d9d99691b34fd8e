"""Build a program for this system: one folder in dist/, with what a desktop needs to know it, and proven by its own self-test.

``python3 dev.py pack`` runs this in .venv; ``python3 packaging/build.py`` does the same from anywhere.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
PROGRAM = DIST / "communique"
OURS = ("pip", "setuptools", "wheel")


def main() -> int:
    """Build, add, prove; the status of the first step that fails."""
    if importlib.util.find_spec("PyInstaller") is None:  # started with the system's Python
        return subprocess.run([sys.executable, str(ROOT / "dev.py"), "pack"], check=False).returncode
    work = ROOT / "build"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", f"--distpath={DIST}", f"--workpath={work}"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "315532800", "PYTHONHASHSEED": "0"}
    built = subprocess.run([*command, str(ROOT / "packaging" / "communique.spec")], env=environment, check=False)
    if built.returncode:
        return built.returncode
    _add_desktop_files()
    (PROGRAM / "THIRD-PARTY.txt").write_text(third_party(), "utf-8")
    shutil.copy(ROOT / "LICENSE", PROGRAM / "LICENSE")
    size = sum(path.stat().st_size for path in PROGRAM.rglob("*") if path.is_file() and not path.is_symlink())
    sys.stdout.write(f"Built {PROGRAM.relative_to(ROOT)}: {size // 1_000_000} MB. Its self-test:\n")
    return self_test()


def self_test() -> int:
    """Run the built program's own test: open the sample, check, export every format, read back, quit."""
    program = PROGRAM / ("communique.exe" if os.name == "nt" else "communique")
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    if sys.platform.startswith("linux") and not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run([str(program), "--self-test"], env=environment, cwd=DIST, check=False).returncode


def third_party() -> str:
    """Every library in the program with its version and licence, from the libraries' own metadata."""
    rows = []
    for one in importlib.metadata.distributions():
        name = one.metadata["Name"]
        if name and name.lower() not in OURS:
            licence = one.metadata.get("License-Expression") or _first_line(one.metadata.get("License")) or _classified(one)
            rows.append(f"{name} {one.version}: {licence or 'see its own files'}")
    head = "Libraries in this program. Qt and PySide6 are used under the LGPL 3: their files in this folder may be replaced.\n\n"
    return head + "\n".join(sorted(set(rows), key=str.casefold)) + "\n"


def _first_line(text: str | None) -> str:
    return (text or "").strip().splitlines()[0][:120] if (text or "").strip() else ""


def _classified(one: importlib.metadata.Distribution) -> str:
    found = (line for line in one.metadata.get_all("Classifier") or [] if line.startswith("License ::"))
    return ", ".join(line.rpartition(":: ")[2] for line in found)


def _add_desktop_files() -> None:
    if sys.platform.startswith("linux"):
        shutil.copytree(ROOT / "packaging" / "linux", PROGRAM / "share", dirs_exist_ok=True)


if __name__ == "__main__":
    sys.exit(main())
