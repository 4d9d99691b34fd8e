"""What the program is made of: every module that is found by name, every resource, of Qt what is used and nothing else."""

import ast
import importlib.util
import re
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from communique.cli.arguments import parser
from communique.exporting.formats import FORMATS

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for folder in ("app", "ui") for path in (ROOT / folder).rglob("*.py"))


@pytest.fixture(scope="module")
def contents(part):
    return part("contents")


@pytest.fixture(scope="module")
def out(contents) -> set[str]:
    return set(contents.excluded())


@pytest.fixture(scope="module")
def told(part, tmp_path_factory) -> dict[str, object]:
    """What the spec tells PyInstaller; nothing is analysed or built."""
    told: dict[str, object] = {}

    def analysis(scripts, **options):
        told.update(options, scripts=scripts)
        return SimpleNamespace(binaries=[], datas=[], pure=[], scripts=[])

    names = {
        "SPECPATH": str(ROOT / "packaging"), "workpath": str(tmp_path_factory.mktemp("build") / "work"), "Analysis": analysis,
        "PYZ": lambda pure: pure, "EXE": lambda *parts, **options: told.update(program=options),
        "COLLECT": lambda *parts, **options: told.update(folder=options),
    }  # fmt: skip
    bindepend = SimpleNamespace(get_imports=lambda path: [])
    with pytest.MonkeyPatch.context() as patch:
        for name in ("PyInstaller", "PyInstaller.depend"):
            patch.setitem(sys.modules, name, SimpleNamespace())
        patch.setitem(sys.modules, "PyInstaller.depend.bindepend", bindepend)
        exec((ROOT / "packaging" / "communique.spec").read_text("utf-8"), names)
    return told


def imported_by_name() -> set[str]:
    """Modules that the product names in a string where it imports: f-strings with the name filled in from the tables beside them."""
    named = {f"communique.exporting.{one.module}" for one in FORMATS}
    for path in SOURCES:
        source = path.read_text("utf-8")
        if "import_module" not in source:
            continue
        package = re.findall(r'import_module\(f?"([\w.]+)\.\{', source)
        assert package, f"{path.name} imports by a name that this test cannot follow"
        words = {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
        folders = [ROOT / "app" / Path(*name.split(".")) for name in package]
        named |= {f"{name}.{word.partition('.')[0]}" for name, folder in zip(package, folders, strict=True) for word in words
                  if re.fullmatch(r"\w+(\.\w+)?", word) and ((folder / f"{word.partition('.')[0]}.py").is_file() or (folder / word).is_dir())}
    return named


def test_every_module_that_is_imported_by_name_is_told_to_pyinstaller(told):
    by_name = imported_by_name()
    assert {"communique.exporting.docx", "communique.exporting.pdf", "communique.cli.documents", "communique.importing.odt"} <= by_name
    assert by_name <= set(told["hiddenimports"])


def test_every_module_of_the_product_is_told_to_pyinstaller(told):
    hidden = set(told["hiddenimports"])
    for path in SOURCES:
        parts = path.relative_to(ROOT).with_suffix("").parts[1:]
        assert ".".join(parts[:-1] if parts[-1] == "__init__" else parts) in hidden


def test_the_resources_go_in_whole_where_the_product_looks_for_them(contents):
    assert (str(ROOT / "resources"), "resources") in contents.data()
    assert "docx/templates" in {target for _, target in contents.data()}
    assert {"tzdata/zoneinfo/Europe", "pyphen/dictionaries"} <= {target for _, target in contents.data()}
    for path in (ROOT / "resources").iterdir():
        assert contents.is_used(f"resources/{path.name}")


def test_docstrings_stay_for_they_are_the_help_pages_of_the_rules(told):
    assert told["optimize"] == 1


def test_libraries_of_tests_and_tools_stay_out_and_those_of_the_product_do_not(out):
    assert {"pytest", "_pytest", "hypothesis", "mypy", "tkinter", "ssl"} <= out
    needed = {"PIL", "babel", "docx", "hunspell", "lxml", "markdown_it", "platformdirs", "pydantic", "pypdfium2", "pyphen", "rapidfuzz", "re2",
              "regex", "tzdata", "typing_extensions", "uharfbuzz", "yaml"}
    assert needed.isdisjoint(out)
    assert all(importlib.util.find_spec(name) for name in needed)


def test_no_module_that_the_product_imports_stays_out(out):
    found = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    blocked = {name for name in found for whole in out if name == whole or name.startswith(f"{whole}.")}
    assert blocked == set()


def test_every_part_of_qt_that_the_desk_imports_is_named_as_used(contents):
    used = set(re.findall(r"PySide6\.(Qt\w+)", "\n".join(path.read_text("utf-8") for path in SOURCES)))
    assert used <= set(contents.QT_USED)


@pytest.mark.parametrize(("name", "is_used"), [
    ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
    ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
    ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
    ("PySide6\\plugins\\platforms\\qwindows.dll", True),
    ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
    ("PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
    ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", True),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
    ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
    ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
    ("PySide6/Qt/translations/qtbase_de.qm", False),
    ("resources/translations/qt_de.qm", True),
    ("babel/global.dat", True),
])  # fmt: skip
def test_of_qt_only_what_a_desktop_needs_goes_in(contents, name, is_used):
    assert contents.is_used(name) is is_used


def test_a_library_goes_when_nothing_asks_for_it_any_more(contents):
    binaries = [
        ("python3.11/lib-dynload/_hash.so", "/s/_hash.so", "EXTENSION"), ("libpython3.11.so.1.0", "/s/libpython", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/s/qxcb", "BINARY"), ("PySide6/Qt/lib/libQt6Gui.so.6", "/s/gui", "BINARY"),
        ("libcrypto.so.3", "/s/crypto", "BINARY"), ("libgtk-3.so.0", "/s/gtk", "BINARY"), ("libpango-1.0.so.0", "/s/pango", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"), ("libgtk.so", "libgtk-3.so.0", "SYMLINK"),
    ]  # fmt: skip
    asks = {"/s/_hash.so": ["libcrypto.so.3"], "/s/qxcb": ["/elsewhere/libQt6Gui.so.6"], "/s/gtk": ["libpango-1.0.so.0"]}
    kept = contents.still_needed(binaries, lambda path: asks.get(path, []))
    assert [entry[1] for entry in kept] == ["/s/_hash.so", "/s/libpython", "/s/qxcb", "/s/gui", "/s/crypto"]
    assert contents.links(binaries, kept) == [("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")]


def test_drivers_libraries_are_lent_whole_or_not_at_all(part, contents, tmp_path):
    start = part("start")
    some, all_of_them = tmp_path / "some", tmp_path / "all"
    for folder, names in ((some, start.LENT[:3]), (all_of_them, start.LENT)):
        folder.mkdir()
        for name in names:
            (folder / name).touch()
    assert contents.lent([some]) == []
    assert contents.lent([some, all_of_them]) == [(str(all_of_them / name), "lent") for name in start.LENT]
    kept = contents.still_needed([("lent/libGL.so.1", "/s/gl", "BINARY")], lambda path: [])
    assert kept, "nothing is linked to a library that is lent; it stays all the same"


def test_a_library_that_the_system_has_is_not_lent(part, tmp_path, monkeypatch):
    start = part("start")
    loaded, here = [], {"libGL.so.1"}

    def load(name):
        if name not in here and not name.startswith(str(tmp_path)):
            raise OSError(name)
        loaded.append(name)

    monkeypatch.setattr(start.ctypes, "CDLL", load)
    start.lend_libraries(tmp_path)
    assert loaded == [str(tmp_path / name) if name != "libGL.so.1" else name for name in start.LENT]
    start.lend_libraries(tmp_path / "absent")
    assert len(loaded) == len(start.LENT)


def test_every_command_has_a_name_that_the_program_takes_for_one(part, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    start = part("start")
    (commands,) = (action.choices for action in parser()._actions if isinstance(action.choices, dict))
    assert all(start.is_command(name) for name in (*commands, "demo"))
    assert not any(start.is_command(word) for word in ("", "--sample", "visit.release", "/tmp/visit", "Café", "C:visit"))
    (tmp_path / "check").write_text("A release whose name is a command's.", "utf-8")
    assert not start.is_command("check")
