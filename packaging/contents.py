"""What goes into the program and what stays out, said once for the spec and for the tests; needs the standard library only."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from start import LENT, LENT_FOLDER

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = (("communique", ROOT / "app"), ("communique_ui", ROOT / "ui"))
SHIPPED_RINGS = ("core", "gui")

# Libraries that read files of their own at run time.
WITH_DATA = ("docx", "pyphen", "tzdata")
STANDARD_UNUSED = ("tkinter", "test", "unittest", "pydoc", "doctest", "pdb", "ssl", "_ssl", "readline", "curses", "idlelib", "lib2to3", "ensurepip")
# Picture formats no release may hold, and what only other tool kits ask for.
LIBRARY_UNUSED = ("PIL._avif", "PIL.ImageQt", "PIL.ImageTk", "PIL._imagingtk", "lxml.objectify")
QT_USED = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtDBus")
QT_PLUGINS = re.compile(
    r"(?:platforms/(?:lib)?q(?:xcb|wayland|offscreen|minimal|windows|cocoa)"
    r"|imageformats/(?:lib)?q(?:svg|jpeg|ico)|iconengines/|platforminputcontexts/(?!.*virtualkeyboard)|platformthemes/.*portal|styles/"
    r"|xcbglintegrations/.*glx|wayland-(?:decoration-client|shell-integration)/)"
)
QT_LANGUAGES = re.compile(r"qtbase_(?:ar|es|fr)\.qm$")
QT_UNUSED_FILES = ("/qml/", "/metatypes/", "/typesystems/", "/glue/")


def product_modules() -> list[str]:
    """Every module of the product: many are found by name at run time, so none is left to be discovered."""
    return sorted(name for package, source in PACKAGES for name in _modules(package, source))


def _modules(package: str, source: Path) -> Iterator[str]:
    for path in (source / package).rglob("*.py"):
        parts = path.relative_to(source).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def data() -> list[tuple[str, str]]:
    """Files and the folder of the bundle they go to: our resources whole, and what libraries read of their own."""
    ours = [(str(ROOT / "resources"), "resources"), (str(ROOT / "packaging" / "lent"), LENT_FOLDER)]
    return [*ours, *(pair for package in WITH_DATA for pair in _data_of(package))]


def lent(folders: Iterable[Path] | None = None) -> list[tuple[str, str]]:
    """The libraries to be lent and their folder in the bundle: all of them from one of this system's folders, or none."""
    named = os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep)
    usual = (f"/usr/lib/{platform.machine()}-linux-gnu", "/usr/lib64", "/usr/lib")
    for folder in (Path(name) for name in (*named, *usual) if name) if folders is None else folders:
        if all((folder / name).is_file() for name in LENT):
            return [(str(folder / name), LENT_FOLDER) for name in LENT]
    return []


def _data_of(package: str) -> list[tuple[str, str]]:
    spec = importlib.util.find_spec(package)
    places = spec.submodule_search_locations if spec else None
    if not places:
        raise SystemExit(f"The library {package} is not installed here, so the program would lack its data; start python3 dev.py pack.")
    top = Path(next(iter(places)))
    files = (path for path in sorted(top.rglob("*")) if path.is_file() and path.suffix not in (".py", ".pyc", ".pyi"))
    return [(str(path), str(PurePosixPath(package, *path.relative_to(top).parent.parts))) for path in files]


def excluded() -> list[str]:
    """Modules that stay out: libraries of tests and tools, however they are reached, parts of Qt that nothing here imports."""
    shipped = shipped_packages()
    tools = [module for module, owners in importlib.metadata.packages_distributions().items() if not shipped & {normal(one) for one in owners}]
    qt = [f"PySide6.{name}" for name in _qt_modules() if name not in QT_USED]
    return sorted({*STANDARD_UNUSED, *LIBRARY_UNUSED, *qt, *(one for one in tools if one.isidentifier())})


def _qt_modules() -> list[str]:
    spec = importlib.util.find_spec("PySide6")
    places = list(spec.submodule_search_locations or ()) if spec else []
    return [path.name.partition(".")[0] for place in places for path in Path(place).glob("Qt*.*") if path.suffix in (".so", ".pyd", ".pyi")]


def shipped_packages() -> set[str]:
    """The names of the libraries that the program needs: those of the lock's rings that officers get."""
    pieces = re.split(r"^# ring: (\w+)\n", (ROOT / "requirements.lock").read_text("utf-8"), flags=re.MULTILINE)
    rings = dict(zip(pieces[1::2], pieces[2::2], strict=True))
    return {normal(name) for ring in SHIPPED_RINGS for name in re.findall(r"^(\S+)==", rings[ring], flags=re.MULTILINE)}


def normal(name: str) -> str:
    """A library's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def is_used(destination: str) -> bool:
    """Whether a file belongs in the bundle: of Qt only the plug-ins a desktop needs and its words in our languages, none of its tools."""
    name = destination.replace("\\", "/")
    if "PySide6/" not in name:
        return True
    if "/plugins/" in name:
        return bool(QT_PLUGINS.match(name.partition("/plugins/")[2]))
    if "/translations/" in name:
        return bool(QT_LANGUAGES.match(name.rpartition("/")[2]))
    return not any(part in name for part in QT_UNUSED_FILES)


Needs = Callable[[str], Iterable[str]]
Entry = tuple[str, str, str]


def still_needed(binaries: list[Entry], needs: Needs) -> list[Entry]:
    """The binaries without libraries that came with a file that is left out. An entry is (destination, source, kind).

    ``needs`` gives the names of the libraries that the file at a path is linked to. Kept are Python's extensions, plug-ins,
    libpython and everything in a package's own folder, and what these ask for, directly or not.
    """
    files = [entry for entry in binaries if entry[2] != "SYMLINK"]
    by_name: dict[str, list[Entry]] = {}
    for entry in files:
        by_name.setdefault(_name(entry[0]), []).append(entry)
    waiting = [entry for entry in files if not _is_shared(entry[0])]
    kept: set[Entry] = set()
    while waiting:
        entry = waiting.pop()
        if entry not in kept:
            kept.add(entry)
            waiting += [other for name in needs(entry[1]) for other in by_name.get(_name(name), ())]
    return [entry for entry in files if entry in kept]


def links(entries: list[Entry], files: Iterable[Entry]) -> list[Entry]:
    """The symbolic links among entries whose file is in the bundle; their source is the way from their own folder."""
    there = {posixpath.normpath(entry[0].replace("\\", "/")) for entry in files}
    found = [entry for entry in entries if entry[2] == "SYMLINK"]
    return [entry for entry in found if posixpath.normpath(posixpath.join(posixpath.dirname(entry[0]), entry[1])) in there]


def _name(path: str) -> str:
    return PurePosixPath(path.replace("\\", "/")).name


def _is_shared(destination: str) -> bool:
    path = PurePosixPath(destination.replace("\\", "/"))
    is_library = re.search(r"^lib.*\.(?:so|dylib)", path.name) is not None and not path.name.startswith("libpython")
    return is_library and (len(path.parts) == 1 or path.parent.as_posix() == "PySide6/Qt/lib")
