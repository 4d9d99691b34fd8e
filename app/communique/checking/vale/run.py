"""Run a Vale configuration over files and give Vale's JSON."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from communique.checking.vale import blocks, ini
from communique.checking.vale.blocks import Block, Source
from communique.checking.vale.definition import LEVELS, Action, Definition
from communique.checking.vale.marked_up import HTML, MARKDOWN, Options, marked_up
from communique.checking.vale.patterns import TooSlowError
from communique.checking.vale.points.point import Context
from communique.checking.vale.rules import Alert, Problem, Ready, RuleSet, alerts, read_folder
from communique.checking.vale.scopes import selectors
from communique.checking.vale.switches import Switches
from communique.checking.vale.vocabulary import WORD_TEMPLATE, Vocabulary, terms
from communique.errors import InputError

Row = dict[str, Any]
LARGEST = 50 * 1024 * 1024


def run(config: Path, files: Sequence[Path]) -> tuple[dict[str, list[Row]], list[Problem]]:
    """Vale's JSON for some files, and what of the packs could not be followed."""
    settings = ini.read_ini(config)
    problems: list[Problem] = [(config, None, notice) for notice in settings.notices]
    vocabulary = _vocabulary(settings)
    context = Context(vocabulary, settings.template or WORD_TEMPLATE, settings={
        "dictionaries": [folder / "config" / "dictionaries" for folder in settings.styles],
        "ignore": [folder / "config" / "ignore" for folder in settings.styles],
    })  # fmt: skip
    levels = settings.levels()
    wanted = [one for one in _definitions(settings, vocabulary, problems) if _is_wanted(settings, one, files)]
    definitions = [replace(one, level=levels.get(one.name, one.level)) for one in wanted]
    rules = RuleSet([one for one in definitions if LEVELS.index(one.level) >= LEVELS.index(settings.least)], context)
    found = {str(path): rows for path in files if (rows := _file(settings, rules, path))}
    return found, [*problems, *rules.problems]


def _is_wanted(settings: ini.Configuration, definition: Definition, files: Sequence[Path]) -> bool:
    """Whether a rule runs on any of the files: a rule that is off costs nothing."""
    return any(settings.runs(path, definition.name, definition.name.startswith("Vale.")) for path in files)


def _vocabulary(settings: ini.Configuration) -> Vocabulary:
    accept: list[str] = []
    reject: list[str] = []
    for name in settings.vocabularies:
        for base in settings.styles:
            folder = next((one for one in (base / "config" / "vocabularies" / name, base / "Vocab" / name) if one.is_dir()), None)
            if folder is not None:
                accept += _terms(folder / "accept.txt")
                reject += _terms(folder / "reject.txt")
                break
    return Vocabulary(tuple(accept), tuple(reject))


def _terms(path: Path) -> tuple[str, ...]:
    return terms(path.read_text("utf-8-sig", "replace")) if path.is_file() else ()


def _definitions(settings: ini.Configuration, vocabulary: Vocabulary, problems: list[Problem]) -> Iterator[Definition]:
    yield from builtin(vocabulary)
    seen: set[str] = set()
    for base in settings.styles:
        for folder in sorted(base.iterdir()) if base.is_dir() else ():
            if folder.is_dir() and folder.name not in ("config", "Vocab", *seen):
                seen.add(folder.name)
                yield from read_folder(folder, folder.name, problems)


def builtin(vocabulary: Vocabulary) -> Iterator[Definition]:
    """The rules of the style Vale."""
    everywhere = selectors(["text"])
    yield Definition("Vale.Spelling", "spelling", "Did you really mean '%s'?", "error", everywhere, action=Action("suggest", ("spellings",)))
    yield Definition(
        "Vale.Repetition", "repetition", "'%s' is repeated!", "error", everywhere, action=Action("edit", ("truncate", " ")),
        keys={"tokens": [r"[^\s.!?]+"], "alpha": "true", "ignorecase": "true"},
    )  # fmt: skip
    if vocabulary.accept:
        swap = {term.removeprefix("(?i)").lower(): term for term in vocabulary.accept if not term.startswith("(?i)")}
        keys = {"swap": swap, "ignorecase": "true", "vocab": "false"}
        if swap:
            yield Definition("Vale.Terms", "substitution", "Use '%s' instead of '%s'.", "error", everywhere, keys=keys)
    if vocabulary.reject:
        avoid = {"tokens": list(vocabulary.reject), "vocab": "false"}
        yield Definition("Vale.Avoid", "existence", "Avoid using '%s'.", "error", everywhere, keys=avoid)


def _file(settings: ini.Configuration, rules: RuleSet, path: Path) -> list[Row]:
    source = cut(read_source(path), _extension(settings, path), _options(settings, path))
    switches = Switches(source.switches)
    memory: dict[str, Any] = {"counts": source.counts}
    places = _Places(source.text)
    counted: dict[str, int] = {}
    rows: list[Row] = []
    stopped: set[str] = set()
    active = [rule for rule in rules.rules if settings.runs(path, rule.definition.name, rule.definition.name.startswith("Vale."))]
    for block in source.blocks:
        candidates = rules.gate.candidates(block.text)
        for rule in active:
            name = rule.definition.name
            if name in stopped or not rule.reaches(block):
                continue
            try:
                found = list(alerts(rule, block, candidates, memory))
            except TooSlowError:
                stopped.add(name)
                rows.append(_slow(rule))
                continue
            for alert in found:
                if switches.allow(name, block, alert) and _within(counted, rule, rows, row := places.row(block, alert)):
                    rows.append(row)
    return sorted(rows, key=lambda row: (row["Line"], row["Span"][0]))


def _within(counted: dict[str, int], rule: Ready, rows: Sequence[Row], row: Row) -> bool:
    """Whether a row is new and within the rule's limit."""
    name, limit = rule.definition.name, rule.definition.limit
    if any(one["Check"] == name and one["Line"] == row["Line"] and one["Span"][0] == row["Span"][0] for one in rows):
        return False
    counted[name] = counted.get(name, 0) + 1
    return not limit or counted[name] <= limit


def _slow(rule: Ready) -> Row:
    action = {"Name": "", "Params": None}
    return {
        "Action": action, "Span": [1, 1], "Check": rule.definition.name, "Description": "", "Link": rule.definition.link,
        "Message": "This rule was stopped: it is too slow on this text.", "Severity": "warning", "Match": "", "Line": 1,
    }  # fmt: skip


class _Places:
    """Lines and columns of a source, from 1, in code points."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def row(self, block: Block, alert: Alert) -> Row:
        """An alert as Vale prints it."""
        start, end = (0, 1) if alert.is_whole else block.source(alert.start, alert.end)
        line = bisect_right(self._starts, start)
        first = start - self._starts[line - 1] + 1
        last = max(first, end - self._starts[line - 1])
        definition, action = alert.definition, alert.action
        params = list(action.params) if action.params or (action.name == "replace" and definition.extends == "substitution") else None
        return {
            "Action": {"Name": action.name, "Params": params}, "Span": [first, last], "Check": definition.name,
            "Description": alert.description, "Link": definition.link, "Message": alert.message, "Severity": definition.level,
            "Match": alert.match, "Line": line,
        }  # fmt: skip


def cut(text: str, extension: str, options: Options) -> Source:
    """A source cut into blocks by its kind."""
    return marked_up(text, extension, options) if extension in MARKDOWN | HTML else blocks.plain(text, extension)


def read_source(path: Path) -> str:
    """A file's text with its line ends made one kind; InputError where there is none."""
    try:
        if path.stat().st_size > LARGEST:
            raise InputError(f"{path.name} is over 50 MB.")
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise InputError(f"{path.name} is not UTF-8 text.") from trouble
    except OSError as trouble:
        raise InputError(f"{path.name} cannot be read: {(trouble.strerror or 'unknown trouble').lower()}.") from trouble
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _extension(settings: ini.Configuration, path: Path) -> str:
    own = path.suffix.removeprefix(".").casefold() or "txt"
    return settings.formats.get(own, own)


def _options(settings: ini.Configuration, path: Path) -> Options:
    def patterns(*keys: str) -> tuple[str, ...]:
        return tuple(one for key in keys for one in _listed_patterns(settings.setting(path, key)))

    delimiters = ini.listed(settings.setting(path, "commentdelimiters"))
    return Options(
        settings.ignored, settings.skipped, settings.classes, patterns("tokenignores"), patterns("blockignores", "ignorepatterns"),
        (delimiters[0], delimiters[1]) if len(delimiters) == 2 else ("<!--", "-->"),
    )  # fmt: skip


def _listed_patterns(value: str) -> Iterable[str]:
    return (part.strip() for part in re.split(r",\s*(?=\()|,\s+", value) if part.strip())
