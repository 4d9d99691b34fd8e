"""The built program itself. Building takes two minutes, so it is asked for: COMMUNIQUE_BUILD=1 python3 dev.py test tests/packaging"""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "dist" / "communique" / "communique"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not os.environ.get("COMMUNIQUE_BUILD"), reason="building takes two minutes; COMMUNIQUE_BUILD=1 asks for it"),
]


@pytest.fixture(scope="module")
def program(tmp_path_factory) -> Path:
    lock = tmp_path_factory.getbasetemp().parent / "built"
    if not lock.exists():
        done = subprocess.run([sys.executable, ROOT / "dev.py", "pack"], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "10 formats written and read back" in done.stdout
        lock.touch()
    return PROGRAM


def bare(tmp_path: Path) -> dict[str, str]:
    return {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "COMMUNIQUE_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen", "LANG": "C"}


def run(program: Path, tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, *arguments], env=bare(tmp_path), cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.xdist_group("bundle")
def test_every_part_of_the_program_works_without_a_python_beside_it(program, tmp_path):
    sample = program.parent / "_internal" / "resources" / "samples" / "visit.txt"
    checked = run(program, tmp_path, "check", "--format", "json", str(sample))
    assert checked.returncode in (0, 1), checked.stderr
    assert json.loads(checked.stdout)
    assert run(program, tmp_path, "cli", "--version").stdout.startswith("communique ")
    assert "commit " in run(program, tmp_path, "--version").stdout
    assert "Why" in run(program, tmp_path, "rules", "DT10").stdout, "the help pages of the rules were stripped"
    made = run(program, tmp_path, "import", str(sample), "-o", "visit.release")
    assert made.returncode == 0, made.stderr
    exported = run(program, tmp_path, "export", "visit.release", "--draft", "--to", "docx,pdf", "-o", "out")
    assert exported.returncode == 0, exported.stderr
    word = next((tmp_path / "out").glob("*.docx"))
    assert zipfile.is_zipfile(word)
    again = run(program, tmp_path, "import", "--json", str(word))  # through the confined process
    assert again.returncode == 0, again.stderr
    assert not (program.parent / "_internal" / "libgtk-3.so.0").exists()
