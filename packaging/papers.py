"""The papers that travel with the program: libraries with their licences, a list of parts for machines, and how it was built."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution
from pathlib import Path

from contents import ROOT, normal, shipped_packages

LICENCE_FILE = re.compile(r"(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
HEAD = """Libraries in this program
=========================

Qt and PySide6 are used under the GNU Lesser General Public License, version 3: their files in _internal/PySide6 and
_internal/shiboken6 may be replaced by others of the same interface. Fonts, icons and dictionaries carry their licences beside
them, in _internal/resources. The interpreter is Python {python}, under the licence of the Python Software Foundation.

"""


def libraries() -> list[Distribution]:
    """The installed libraries that officers get, by name."""
    wanted = shipped_packages()
    found = {normal(one.metadata["Name"]): one for one in importlib.metadata.distributions() if one.metadata["Name"]}
    return [found[name] for name in sorted(wanted & found.keys())]


def third_party(system: Iterable[Path] = ()) -> str:
    """Every library with version and licence, then the text of each licence; ``system`` are libraries taken from this system."""
    ours = libraries()
    parts = [HEAD.format(python=platform.python_version()), *(f"{one.metadata['Name']} {one.version}: {licence(one)}\n" for one in ours)]
    owners = {path.name: _owner(path) for path in sorted(system)}
    if owners:
        parts += ["\nFrom the system on which it was built:\n\n", *(f"{name}: {owner or 'of that system'}\n" for name, owner in owners.items())]
    for one in ours:
        parts += _section(f"{one.metadata['Name']} {one.version}", _texts(one))
    for owner in sorted({owner for owner in owners.values() if owner}):
        parts += _section(owner, _read(Path("/usr/share/doc", owner, "copyright")))
    for path in sorted((ROOT / "packaging" / "licences").glob("*.txt")):
        parts += _section(path.stem, _read(path))
    return "".join(parts)


def _section(title: str, texts: Iterable[str]) -> list[str]:
    text = "\n\n".join(filter(None, texts))
    return [f"\n\n{title}\n{'-' * len(title)}\n\n", text, "\n"] if text else []


def _read(path: Path) -> list[str]:
    return [path.read_text("utf-8", errors="replace").strip()] if path.is_file() else []


def licence(one: Distribution) -> str:
    """The licence that a library's own metadata name, in a line."""
    expression, free = (next(iter(one.metadata.get_all(name) or ()), "") for name in ("License-Expression", "License"))
    short = free.strip().splitlines()
    classified = [line.rpartition(":: ")[2] for line in one.metadata.get_all("Classifier") or [] if line.startswith("License ::")]
    return str(expression or ", ".join(classified) or (short[0][:120] if short else "see its text below"))


def _texts(one: Distribution) -> Iterator[str]:
    for path in sorted(one.files or (), key=str):
        if LICENCE_FILE.search(path.as_posix()) and ".dist-info/" in path.as_posix():
            yield Path(str(path.locate())).read_text("utf-8", errors="replace").strip()


def _owner(path: Path) -> str:
    """The package of a Debian system that a library came with; empty elsewhere."""
    if not shutil.which("dpkg-query"):
        return ""
    asked = subprocess.run(["dpkg-query", "-S", f"*/{path.name}*"], capture_output=True, text=True, check=False)
    owners = sorted({line.partition(":")[0] for line in asked.stdout.splitlines()})
    return owners[0] if owners else ""


def parts_list(version: str) -> str:
    """A CycloneDX list of the libraries, for those who watch for reported weaknesses."""
    components = [
        {
            "type": "library", "name": one.metadata["Name"], "version": one.version, "licenses": [{"license": {"name": licence(one)}}],
            "purl": f"pkg:pypi/{normal(one.metadata['Name'])}@{one.version}",
        }
        for one in libraries()
    ]  # fmt: skip
    program = {"type": "application", "name": "communique", "version": version, "licenses": [{"license": {"id": "MIT"}}]}
    whole = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"component": program}, "components": components}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def birth(version: str) -> str:
    """What was built of what: version, commit, Python and Qt."""
    asked = ["git", "-C", str(ROOT), "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*"]
    commit = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip() if shutil.which("git") else ""
    qt = importlib.metadata.version("PySide6-Essentials")
    return f"Communiqué {version}\ncommit {commit or 'unknown'}\nPython {platform.python_version()}, PySide6 {qt}, {platform.machine()}\n"
