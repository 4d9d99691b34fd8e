"""Libraries that Qt needs are fetched and unpacked beside the project where the system lacks them, whatever they are called there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "private_libraries.py"
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs stood in for are scripts of a shell")


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand-ins for apt and dpkg: the system's lists are empty, private ones know three packages."""
    folder = tmp_path / "programs"
    folder.mkdir()
    scripts = {
        "apt-cache": '[ "$1" = -o ] && echo libegl1 libglib2.0-0t64 libzstd1',
        "apt-get": 'while [ "$1" = -o ]; do shift 2; done; shift; [ "$1" = update ] && exit 0; shift; for name; do : > "$name.deb"; done',
        "dpkg-deb": 'mkdir -p "$3" && : > "$3/$(basename "$2" .deb)"',
    }
    for name, body in scripts.items():
        program = folder / name
        program.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return folder


def unpacked(target: Path, *libraries: str) -> int:
    return subprocess.run([sys.executable, SCRIPT, target, *libraries], check=False, capture_output=True).returncode


def test_libraries_come_under_whatever_name_they_have_with_what_they_need(apt: Path, tmp_path: Path) -> None:
    target = tmp_path / "venv" / "syslibs"
    assert unpacked(target, "libglib2.0-0", "libegl1", "libunheard1") == 0
    assert sorted(path.name for path in target.iterdir()) == ["libegl1", "libglib2.0-0t64", "libzstd1"]


def test_where_nothing_can_be_fetched_there_is_no_folder(apt: Path, tmp_path: Path) -> None:
    (apt / "apt-cache").write_text("#!/bin/sh\n", "utf-8")
    target = tmp_path / "venv" / "syslibs"
    assert unpacked(target, "libegl1") == 1
    assert not target.exists()
