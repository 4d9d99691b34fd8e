"""A folder in memory, where there is one: thousands of fsyncs are the subject of some tests and the disk's speed of none."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")


@pytest.fixture(scope="session")
def quick_paths() -> Iterator[Callable[[], Path]]:
    """What gives an empty folder at each call, for tests that run many times."""
    root = Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
    yield lambda: Path(tempfile.mkdtemp(dir=root))
    shutil.rmtree(root)


@pytest.fixture
def quick_path(quick_paths: Callable[[], Path]) -> Path:
    """An empty folder."""
    return quick_paths()
