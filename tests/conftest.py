"""What every test may use: the corpus of real releases where it lies beside the checkout, and the settings of hypothesis."""

import logging
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT.parent / "shared" / "corpus" / "releases"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTEST_QT_API", "pyside6")

# Derandomized: the same examples everywhere, so that a red run is red again when somebody looks.
settings.register_profile("steady", derandomize=True, max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real releases beside the checkout; its texts are read there and never copied."""
    if not CORPUS.is_dir():
        pytest.skip("the corpus of real releases does not lie beside this checkout (../shared/corpus/releases)")
    return CORPUS


@pytest.fixture(autouse=True)
def heard_logs() -> None:
    """The import contracts, run in the same process, switch off every logger they find; a test that listens needs them on."""
    for name, logger in logging.root.manager.loggerDict.items():
        if name.startswith("communique") and isinstance(logger, logging.Logger):
            logger.disabled = False


@pytest.fixture(scope="session")
def project_files() -> list[Path]:
    """The files that belong to the project: those git tracks, or where git cannot tell, those that no tool made."""
    if shutil.which("git"):
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
        if listed.returncode == 0:
            return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]
    made = {"out", "build", "dist", "__pycache__"}
    own = [path for path in ROOT.iterdir() if path.name not in made and (path.name in {".ci", ".gitignore"} or path.name[0] != ".")]
    inside = [path for folder in own if folder.is_dir() for path in folder.rglob("*") if not made & set(path.parts)]
    return [path for path in (*own, *inside) if path.is_file()]
