"""How a house style, or a rule that is not switched on yet, would have fared on past releases."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from communique.checking.checker import Checker
from communique.checking.finding import Finding
from communique.checking.table import RULES
from communique.errors import CommuniqueError, InputError, UsageError
from communique.house_style.style import HouseStyle
from communique.jobs import counted
from communique.jobs.opening import open_file
from communique.release import Release

SHOWN = 3


@dataclass(frozen=True, slots=True)
class Fired:
    """Where a rule fired once: the file's name, the finding."""

    file: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Result:
    """A back-test: how many releases were read, which files could not be, and every firing by rule code, the most frequent rule first."""

    releases: int
    words: int
    refused: tuple[str, ...]
    fired: tuple[tuple[str, tuple[Fired, ...]], ...]


def backtest(folder: Path, style: HouseStyle, codes: Sequence[str] = ()) -> Result:
    """The firings of all rules that are on, or of the rules named, on or off; InputError for a folder without files."""
    checker = Checker(switched_on(style, codes))
    fired: dict[str, list[Fired]] = defaultdict(list)
    read, refused = releases_of(folder, style)
    words = 0
    for path, release in read:
        words += sum(len(block.text.plain.split()) for block in release.body)
        for finding in checker.check(release):
            if not codes or finding.rule in codes:
                fired[finding.rule].append(Fired(path.name, finding))
    ordered = sorted(fired.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return Result(len(read), words, tuple(refused), tuple((code, tuple(found)) for code, found in ordered))


def releases_of(folder: Path, style: HouseStyle) -> tuple[list[tuple[Path, Release]], list[str]]:
    """The releases of a folder with their paths, and the names of files that are none; InputError for a folder without files."""
    found, refused = [], []
    for path in _files(folder):
        try:
            found.append((path, open_file(path, style).release))
        except CommuniqueError:
            refused.append(path.name)
    return found, refused


def switched_on(style: HouseStyle, codes: Sequence[str]) -> HouseStyle:
    """The style with some rules on that may be off in it; UsageError for a code that does not exist."""
    for code in codes:
        if code not in RULES and "." not in code:
            raise UsageError(f"There is no rule {code}; communique rules lists them.")
    settings = dict(style.rules)
    for code in codes:
        kept = [(key, value) for key, value in settings.get(code, ()) if key != "on" and (key, value) != ("severity", "off")]
        settings[code] = (*kept, ("on", True))
    return replace(style, rules=tuple(settings.items()))


def as_text(result: Result) -> str:
    """A back-test for a reader: each rule's count, how many outside quotes, in how many releases, and its first places."""
    lines = [f"{counted(result.releases, 'release')}, {result.words:,} words of body text."]
    for code, found in result.fired:
        outside = sum(not one.finding.in_speech for one in found)
        files = len({one.file for one in found})
        title = RULES[code].title if code in RULES else found[0].finding.title
        lines.append(f"{code} {title}: {counted(len(found), 'time')} in {counted(files, 'release')}, {outside} outside quotes.")
        lines += [f"    {one.file}: {_short(one.finding)}" for one in found[:SHOWN]]
    if not result.fired:
        lines.append("Nothing fired.")
    if result.refused:
        lines.append(f"Not read: {', '.join(result.refused)}.")
    return "\n".join(lines) + "\n"


def _short(finding: Finding) -> str:
    words = " ".join(finding.text.split())
    marked = f" [{words if len(words) < 50 else words[:49] + '…'}]" if words else ""
    return finding.message + marked


def _files(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        raise InputError(f"{folder} is not a folder; give the folder of past releases.")
    found = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith(".")]
    if not found:
        raise InputError(f"{folder} holds no files.")
    return iter(found)
