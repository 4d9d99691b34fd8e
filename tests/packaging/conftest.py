"""The modules of packaging/, which are no package: they run beside PyInstaller, outside the product."""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from communique.release import Release
from communique.text import Text

FOLDER = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def part() -> Iterator[Callable[[str], ModuleType]]:
    """Gives a module of packaging/ by name, and forgets it afterwards."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(FOLDER))
        own = {path.stem for path in FOLDER.glob("*.py")}
        before = {name: sys.modules.pop(name) for name in own & sys.modules.keys()}
        yield importlib.import_module
        for name in own & sys.modules.keys():
            del sys.modules[name]
        sys.modules.update(before)


@pytest.fixture
def one_release() -> Release:
    """The least a release can be."""
    return Release(id="r-small", kind="Media release", language="en", headline=Text("Rescue crews train in Lisbon"))
