"""The files of the interface's languages: looks for every string in the sources and in the tables, and compiles what is translated.

`python3 dev.py words` runs it after a string was added or translated. Needs Qt's lupdate and lrelease, which come with PySide6-Essentials.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from communique.checking.finding import Severity
from communique.exporting.formats import FORMATS
from communique.fields import FIELDS, SECTIONS
from communique_ui import status_bar
from communique_ui.actions import ACTIONS, MENUS
from communique_ui.settings import SETTINGS
from communique_ui.wording import FROM_RIGHT_TO_LEFT, LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
SOURCES = ROOT / "ui" / "communique_ui"
NAMED = re.compile(r"(\{\w+\}(?:/?\{\w+\})*)")
TRANSLATED = re.compile(r"(<(?:translation|numerusform)[^>]*>)([^<]*)(</)")
PROGRAMS = Path(sys.executable).parent


@dataclass(frozen=True, slots=True)
class Phrase:
    """A string to translate: its context, its English words, and whether they change with a number."""

    context: str
    text: str
    has_number: bool = False


class UntranslatableError(Exception):
    """A call of ``tr`` whose words are not written out: nothing could ever find them. The sentence says where."""


def phrases() -> dict[Phrase, None]:
    """Every string of the interface, in the order of the sources."""
    found = dict.fromkeys(one for path in sorted(SOURCES.rglob("*.py")) for one in phrases_of(path))
    return found | dict.fromkeys(Phrase(context, text) for context, text in table_words() if text)


def phrases_of(path: Path) -> Iterator[Phrase]:
    """The strings of one source: in ``self.tr`` with its class as context, in ``translate`` and ``to_translate`` with the one they name."""
    yield from _phrases_in(ast.parse(path.read_text("utf-8")), "", path)


def _phrases_in(node: ast.AST, owner: str, path: Path) -> Iterator[Phrase]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _phrase(child, owner, path)
        yield from _phrases_in(child, child.name if isinstance(child, ast.ClassDef) else owner, path)


def _phrase(call: ast.Call, owner: str, path: Path) -> Iterator[Phrase]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
    if name not in ("tr", "translate", "to_translate"):
        return
    words = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
    if name == "tr":
        is_own = isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id == "self"
        if not is_own or not isinstance(words[0], str):
            raise UntranslatableError(f"{path}:{call.lineno}: only self.tr with the words written out can be translated.")
        yield Phrase(owner, words[0], len(words) > 2)
    elif len(words) > 1 and isinstance(words[0], str) and isinstance(words[1], str):
        yield Phrase(words[0], words[1], len(words) > 3)


def table_words() -> Iterator[tuple[str, str]]:
    """Context and text of every string that stands in a table and not in a call of ``tr``."""
    for field in FIELDS:
        yield from (("Fields", field.label), ("Fields", field.help))
    yield from (("Fields", title) for _, title in SECTIONS)
    yield from (("Fields", severity.label) for severity in Severity)
    yield from (("Fields", one.label) for one in FORMATS)
    yield from (("Actions", menu) for menu in MENUS)
    for row in ACTIONS:
        yield from (("Actions", row.text), ("Actions", row.tip))
    for setting in SETTINGS:
        if setting.is_shown:
            yield from (("Settings", setting.label), ("Settings", setting.help))
            own = () if setting.key == "interface" else setting.choices  # a language is called by its own name
            yield from (("Settings", label) for _, label in own)
    if any(setting.key == "interface" for setting in SETTINGS):
        yield "Settings", "As the system"
    yield from (("Languages", name) for name in status_bar.LANGUAGES.values())


def update() -> None:
    """Bring every ``.ts`` up to date with the sources, and every ``.qm`` with its ``.ts``; SystemExit where a tool fails."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder, "phrases.py")  # lupdate itself overlooks plurals of translate(), and tables
        found.write_text("".join(map(_line, phrases())), "utf-8")
        for language in LANGUAGES:
            only = ("-pluralonly",) if language == LANGUAGES[0] else ()
            _run("lupdate", "-silent", "-locations", "none", "-no-obsolete", "-target-language", language, *only, str(found), "-ts", _ts(language))
    for language in FROM_RIGHT_TO_LEFT:
        _isolate(Path(_ts(language)))
    for language in LANGUAGES:
        _run("lrelease", "-silent", _ts(language), "-qm", str(FOLDER / f"{language}.qm"))


def _isolate(path: Path) -> None:
    """Names and numbers in a sentence from the right keep their own direction: translators need not think of the signs for that."""

    def with_signs(found: re.Match[str]) -> str:
        return found[1] + NAMED.sub("\u2068\\1\u2069", found[2].replace("\u2068", "").replace("\u2069", "")) + found[3]

    path.write_text(TRANSLATED.sub(with_signs, path.read_text("utf-8")), "utf-8")


def _line(phrase: Phrase) -> str:
    number = ', "", 1' if phrase.has_number else ""
    return f"QCoreApplication.translate({_quoted(phrase.context)}, {_quoted(phrase.text)}{number})\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _ts(language: str) -> str:
    return str(FOLDER / f"{language}.ts")


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([str(PROGRAMS / f"pyside6-{tool}"), *arguments], capture_output=True, text=True, check=False)
    sys.stderr.write(done.stderr)
    if done.returncode:
        raise SystemExit(f"Qt's {tool} did not do its work; is PySide6-Essentials installed?")


if __name__ == "__main__":
    update()
