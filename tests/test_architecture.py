"""The walls of the house: import contracts, limits of size, and what no file may hold."""

import ast
import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("app", "ui", "packaging", "tests")
SOURCES = [ROOT / "dev.py", *sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))]
PRODUCT = [path for path in SOURCES if ROOT / "tests" not in path.parents]
FUNCTION, CLASS, MODULE = 50, 300, 400
VAGUE = {"utils", "util", "helpers", "helper", "manager", "common", "base", "misc", "stuff"}

# Read, check, export with Qt out of reach: the command line must do its job on a machine that has none.
WITHOUT_QT = """
import sys
sys.modules["PySide6"] = None
import importlib, pkgutil, communique
for found in pkgutil.walk_packages(communique.__path__, "communique."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
"""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def too_long(path: Path) -> Iterator[str]:
    source = path.read_text("utf-8")
    lines = source.count("\n")
    if lines > MODULE:
        yield f"{name_of(path)} has {lines} lines; a module has at most {MODULE}"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            limit = CLASS if isinstance(node, ast.ClassDef) else FUNCTION
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > limit:
                yield f"{name_of(path)}:{node.lineno} {node.name} has {length} lines; the limit is {limit}"


@pytest.fixture
def loggers_as_before() -> Iterator[None]:
    """Lets a tool do what it likes to the loggers of this process: other tests listen to them later."""
    before = {one: one.disabled for one in logging.root.manager.loggerDict.values() if isinstance(one, logging.Logger)}
    yield
    for one, disabled in before.items():
        one.disabled = disabled


@pytest.mark.usefixtures("loggers_as_before")
def test_import_contracts_are_kept():
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0, "see the broken contract in the output"


def test_no_import_contract_has_an_exception():
    assert "ignore_imports =" not in (ROOT / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize("path", PRODUCT, ids=name_of)
def test_functions_classes_and_modules_keep_their_limits(path):
    assert list(too_long(path)) == []


@pytest.mark.parametrize("path", PRODUCT, ids=name_of)
def test_every_module_opens_with_a_sentence(path):
    sentence = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert sentence, f"{name_of(path)} does not say what it is for"


def test_no_module_has_a_vague_name():
    parts = {(name_of(path), part) for path in SOURCES for part in re.split(r"[/_.]", name_of(path))}
    assert sorted(found for found, part in parts if part in VAGUE) == []


def test_the_core_loads_where_qt_cannot_be_imported():
    done = subprocess.run([sys.executable, "-c", WITHOUT_QT], cwd=ROOT / "app", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_no_file_of_the_project_holds_a_path_of_one_machine(project_files):
    machine = re.compile(r"""(?<![\w.~])/(?:work|farm|root|home/\w+|Users/\w+)/""")
    guilty = []
    for path in project_files:
        content = path.read_bytes()
        if b"\0" not in content[:8192]:
            guilty += [f"{name_of(path)}: {found[0]}" for found in machine.finditer(content.decode("utf-8", "replace"))]
    assert guilty == []
