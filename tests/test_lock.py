"""The lock: every dependency in its ring, every file hashed, no address anywhere."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
RINGS = ("installer", "core", "gui", "test", "pack")
ENTRY = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;\\]+)(?P<marker> ; [^\\]+)? \\\n(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
    re.M,
)


def lock_rings() -> dict[str, str]:
    pieces = re.split(r"^# ring: (\w+)\n", (ROOT / "requirements.lock").read_text("utf-8"), flags=re.M)
    assert pieces[0] == ""
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[<>=!~; ]", requirement)[0].lower().replace(".", "-").replace("_", "-") for requirement in requirements}


def wanted() -> dict[str, set[str]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    return {
        "core": names(project["project"]["dependencies"]),
        "gui": names(project["project"]["optional-dependencies"]["gui"]),
        **{ring: names(groups[ring]) for ring in ("installer", "test", "pack")},
    }


def test_the_lock_has_its_rings_in_order():
    assert tuple(lock_rings()) == RINGS


def test_every_line_of_the_lock_belongs_to_a_hashed_entry():
    for ring, text in lock_rings().items():
        assert ENTRY.sub("", text) == "", f"ring {ring} has a line that is no exact version with its hashes"


def test_no_package_stands_in_two_rings():
    found = [entry["name"] for text in lock_rings().values() for entry in ENTRY.finditer(text)]
    assert len(found) == len(set(found))


@pytest.mark.parametrize("ring", RINGS)
def test_every_dependency_is_in_its_ring_or_an_earlier_one(ring):
    rings = lock_rings()
    reachable = {entry["name"] for name in RINGS[: RINGS.index(ring) + 1] for entry in ENTRY.finditer(rings[name])}
    assert wanted()[ring] <= reachable


def test_the_core_ring_holds_nothing_of_qt():
    assert not re.search(r"pyside|shiboken|pyqt", lock_rings()["core"], re.I)


def test_qt_stays_below_the_release_that_ends_the_process():
    versions = {entry["name"]: entry["version"] for entry in ENTRY.finditer(lock_rings()["gui"])}
    assert tuple(map(int, versions["pyside6-essentials"].split(".")))[:2] == (6, 11)
    assert versions["pyside6-essentials"] == versions["shiboken6"]


def test_the_lock_holds_no_address():
    assert not re.search(r"://|file:|@ ", (ROOT / "requirements.lock").read_text("utf-8"))


def test_no_file_of_the_project_names_a_package_registry(project_files):
    hosts = re.compile("|".join((r"pypi\.or" "g", r"pythonhosted\.or" "g", r"registry\.npmj" "s", r"deb\.debia" "n", r"security\.debia" "n")))
    guilty = [path.relative_to(ROOT) for path in project_files if hosts.search(path.read_bytes().decode("latin-1"))]
    assert guilty == []


def test_no_lock_of_another_tool_belongs_to_the_project(project_files):
    foreign = {"uv.lock", "pylock.toml", "poetry.lock", "Pipfile.lock", "package-lock.json"}
    assert [path.name for path in project_files if path.name in foreign] == []
