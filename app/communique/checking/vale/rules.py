"""Rule files made ready: each a matcher with its level and scope, all behind one gate; a broken one is named and left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from stat import S_ISLNK

from communique.checking.vale import actions
from communique.checking.vale.blocks import Block
from communique.checking.vale.definition import Action, Definition, define
from communique.checking.vale.hostile import slow_pattern
from communique.checking.vale.messages import formatted, in_words
from communique.checking.vale.patterns import Gate, TooSlowError
from communique.checking.vale.points.capitals import Capitalization
from communique.checking.vale.points.counting import Occurrence, Repetition
from communique.checking.vale.points.literal import Existence, Substitution
from communique.checking.vale.points.measures import Metric, Readability
from communique.checking.vale.points.memory import Conditional, Consistency
from communique.checking.vale.points.point import Context, Hit, Memory, Point
from communique.checking.vale.points.words import Sequence, Spelling
from communique.errors import StyleError

POINTS: dict[str, type] = {
    "existence": Existence, "substitution": Substitution, "occurrence": Occurrence, "repetition": Repetition, "consistency": Consistency,
    "conditional": Conditional, "capitalization": Capitalization, "metric": Metric, "readability": Readability, "spelling": Spelling,
    "sequence": Sequence,
}  # fmt: skip
LARGEST = 1_000_000
Problem = tuple[Path, int | None, str]


@dataclass(frozen=True)
class Alert:
    """What a rule says of a stretch of a block."""

    definition: Definition
    start: int
    end: int
    match: str
    message: str
    description: str
    action: Action
    is_whole: bool


@dataclass(frozen=True)
class Ready:
    """A rule made ready, with the numbers its patterns have at the gate."""

    definition: Definition
    point: Point
    numbers: tuple[int, ...]

    def reaches(self, block: Block) -> bool:
        """Whether the rule runs on a block; a piece cut out of a larger block only for rules that speak of such pieces."""
        cut = next((part for part in ("sentence", "paragraph") if part in block.parts), "") if block.is_piece else ""
        return any(one.fits(block.parts) and (not cut or one.names(cut)) for one in self.definition.scopes)


class RuleSet:
    """Rules behind one gate."""

    def __init__(self, definitions: Iterable[Definition], context: Context) -> None:
        self.problems: list[Problem] = []
        self.gate = Gate()
        self.rules = tuple(self._ready(definitions, context))

    def _ready(self, definitions: Iterable[Definition], context: Context) -> Iterator[Ready]:
        for definition in definitions:
            if definition.extends == "script":
                self._complain(definition, "A script would run code, which a pack never does; the rule is left out.")
                continue
            try:
                point: Point = POINTS[definition.extends](definition, context)
            except StyleError as trouble:
                line = trouble.line or definition.lines.get("tokens") or definition.lines.get("swap")
                self.problems.append((definition.path or Path(definition.name), line, str(trouble)))
                continue
            if slow := slow_pattern(definition):
                self._complain(definition, f"“{slow}” is too slow on some texts; the rule is left out. Write it without nested repeats.")
                continue
            yield Ready(definition, point, tuple(self.gate.add(pattern) for pattern in point.patterns))

    def _complain(self, definition: Definition, sentence: str) -> None:
        self.problems.append((definition.path or Path(definition.name), definition.lines.get("extends"), sentence))


def alerts(rule: Ready, block: Block, candidates: frozenset[int], memory: Memory) -> Iterator[Alert]:
    """What a rule says of a block; TooSlowError where one of its patterns was stopped."""
    alive = tuple(n for n, number in enumerate(rule.numbers) if number in candidates)
    if rule.numbers and not alive:
        return
    for hit in rule.point.find(block, alive, memory):
        yield _alert(rule.definition, block, hit)


def _alert(definition: Definition, block: Block, hit: Hit) -> Alert:
    match = block.text[hit.start : hit.end]
    action = definition.action
    if hit.replacements is not None and action.name == "replace" and not action.params:
        action = replace(action, params=hit.replacements)
    arguments = hit.arguments
    message = definition.message
    if definition.extends in ("existence", "consistency", "conditional") and action.name:
        arguments = (*arguments, in_words(actions.options(action, match)))
    if definition.extends == "substitution" and definition.action.name == "replace" and not definition.action.params:
        for quoted in ("'%s'", '"%s"'):
            if message.count(quoted) > 1:
                message = message.replace(quoted, "%s", 1)
    return Alert(
        definition, hit.start, hit.end, match, formatted(message, arguments), formatted(definition.description, arguments), action,
        hit.is_whole,
    )  # fmt: skip


def read_folder(folder: Path, style: str, problems: list[Problem]) -> Iterator[Definition]:
    """The rules of a style's folder, in order of name; files that hold none are named in ``problems``."""
    for path in sorted(folder.glob("*.yml")):
        try:
            entry = path.lstat()
            if S_ISLNK(entry.st_mode) or entry.st_size > LARGEST:
                raise StyleError("This file is over 1 MB or a link; the rule is left out.", path)
            yield define(f"{style}.{path.stem}", path.read_text("utf-8-sig"), path)
        except StyleError as trouble:
            problems.append((path, trouble.line, str(trouble)))
        except (OSError, UnicodeDecodeError):
            problems.append((path, None, "This file cannot be read as UTF-8 text; the rule is left out."))


__all__ = ["Alert", "Context", "Ready", "RuleSet", "TooSlowError", "alerts", "read_folder"]
