"""The rule files of a house style pack as rules of the house, on the fields that their scopes name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from communique.checking.finding import Edit, Fix, Severity
from communique.checking.manuscript import Manuscript
from communique.checking.passage import MASK, Hit, Passage, replacement
from communique.checking.rules import BODY, EVERYWHERE, Brief, Reach, Rule
from communique.checking.vale import actions
from communique.checking.vale.blocks import Block, pieces
from communique.checking.vale.definition import Definition
from communique.checking.vale.patterns import TooSlowError
from communique.checking.vale.points.point import Context
from communique.checking.vale.rules import Alert, Problem, Ready, RuleSet, alerts, read_folder
from communique.checking.vale.vocabulary import WORD_TEMPLATE, Vocabulary
from communique.house_style.style import HouseStyle

SEVERITIES = {"error": Severity.MUST_FIX, "warning": Severity.SHOULD_FIX, "suggestion": Severity.SUGGESTION}
PARTS: Mapping[str, tuple[str, ...]] = {
    "headline": ("heading", "h1"), "subhead": ("heading", "h2"), "heading": ("heading", "h2"), "list-item": ("list",),
    "quote": ("blockquote",), "contact": ("contact",), "caption": ("figure", "caption"), "byline": ("byline",), "notice": ("notice",),
    "dateline": ("dateline",), "boilerplate": ("boilerplate",), "note": ("note",),
}  # fmt: skip
RUNNING = ("paragraph", "note", "boilerplate")
WHOLE = ("consistency", "conditional", "metric", "readability")
MOST_RULES = 5_000
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[_-]")


@dataclass(frozen=True)
class PackRules:
    """The rules of a pack by code, and the mistakes in its rule files.

    ``speaking`` names the rules that say something of a passage: of a thousand rules hardly one does, and only these are asked.
    """

    rules: Mapping[str, Rule]
    problems: tuple[Problem, ...]
    speaking: Callable[[Passage], Iterable[str]]


def pack_rules(style: HouseStyle) -> PackRules:
    """The rules in the ``rules`` folders of a pack and those it extends; of two with one name the pack's own."""
    problems: list[Problem] = []
    definitions: dict[str, Definition] = {}
    for folder in reversed(style.folders):
        for one in _definitions(folder / "rules", problems):
            definitions[one.name] = one
    kept = list(definitions.values())
    if len(kept) > MOST_RULES:
        problems.append((style.folders[0] / "rules", None, f"This pack has {len(kept)} rules; the first {MOST_RULES:,} are used."))
        kept = kept[:MOST_RULES]
    accept = tuple(re.escape(term.right) for term in style.terms if term.known or term.expansion)
    rules = RuleSet(kept, Context(Vocabulary(accept), WORD_TEMPLATE, style.language))
    desk = _Desk(rules)
    made = {ready.definition.name: _rule(ready, desk, style) for ready in rules.rules}
    heard = any(dict(pairs).get("speech") is True for code, pairs in style.rules if code in made)
    return PackRules(made, (*problems, *rules.problems), desk.speaking if heard else desk.speaking_without_speech)


def _definitions(folder: Path, problems: list[Problem]) -> Iterator[Definition]:
    """Rules straight in the folder carry the pack's name, those in a folder of it that folder's."""
    if not folder.is_dir():
        return
    yield from read_folder(folder, _name(folder.parent.name), problems)
    for inner in sorted({path.parent for path in folder.rglob("*.yml")} - {folder}):
        if inner.name not in ("config", "vocabularies", "dictionaries"):
            yield from read_folder(inner, _name(inner.name), problems)


def _name(folder: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[-_ ]", folder))


Said = Mapping[str, list[tuple[int, int, Alert]] | TooSlowError]


class _Desk:
    """What all rules of a pack share: one walk over a passage gives what every rule says of it."""

    def __init__(self, rules: RuleSet) -> None:
        self.gate = rules.gate
        self._rules = tuple(ready for ready in rules.rules if ready.definition.extends not in WHOLE)
        self._always = tuple(n for n, ready in enumerate(self._rules) if not ready.numbers)
        self._by_number = {number: n for n, ready in enumerate(self._rules) for number in ready.numbers}
        self._reach: dict[tuple[int, frozenset[str], bool], bool] = {}
        self._stopped: set[int] = set()

    def without_speech(self, passage: Passage) -> Said:
        """What each rule says of a passage, somebody's direct speech left out; rules with nothing to say are not there."""
        return self._said(passage, passage.masked)

    def with_speech(self, passage: Passage) -> Said:
        """The same, direct speech and all."""
        return self._said(passage, passage.unlinked)

    def speaking_without_speech(self, passage: Passage) -> Iterable[str]:
        """The rules that say something of a passage."""
        return passage.fact(self.without_speech)

    def speaking(self, passage: Passage) -> Iterable[str]:
        """The rules that say something of a passage, with or without direct speech."""
        return {*passage.fact(self.without_speech), *passage.fact(self.with_speech)}

    def _said(self, passage: Passage, words: str) -> Said:
        said: dict[str, list[tuple[int, int, Alert]] | TooSlowError] = {}
        for block in _cut(passage, words):
            candidates = self.gate.candidates(block.text)
            for n in sorted({*self._always, *(self._by_number[one] for one in candidates if one in self._by_number)} - self._stopped):
                if self._reaches(n, block):
                    self._ask(n, block, candidates, said)
        return said

    def _ask(self, n: int, block: Block, candidates: frozenset[int], said: dict[str, list[tuple[int, int, Alert]] | TooSlowError]) -> None:
        ready = self._rules[n]
        try:
            found = [(*block.source(alert.start, alert.end), alert) for alert in alerts(ready, block, candidates, {})]
        except TooSlowError as trouble:
            self._stopped.add(n)  # once: until the pack is loaded again
            said[ready.definition.name] = trouble
            return
        before = said.setdefault(ready.definition.name, []) if found else None
        if isinstance(before, list):
            before += [one for one in found if one[:2] not in {other[:2] for other in before}]

    def _reaches(self, n: int, block: Block) -> bool:
        key = (n, block.parts, block.is_piece)
        if key not in self._reach:
            self._reach[key] = self._rules[n].reaches(block)
        return self._reach[key]


def _cut(passage: Passage, words: str) -> Iterator[Block]:
    """A passage as the dialect's blocks: offsets are those of the passage."""
    offsets = range(len(words))
    yield Block(words, frozenset(("raw", "md")), offsets)
    whole = Block(words, frozenset(("text", "md", *PARTS.get(passage.role, ()))), offsets)
    yield whole
    if passage.role in BODY:
        yield Block(words, frozenset(("summary", "md")), offsets)
    if passage.role in RUNNING:
        yield from pieces(Block(words, frozenset(("text", "md")), offsets))


def _rule(ready: Ready, desk: _Desk, style: HouseStyle) -> Rule:
    """A rule file as a rule of the house: silent in direct speech and in other languages than the house's own, unless set otherwise."""
    definition = ready.definition
    code, stem = definition.name, definition.name.rpartition(".")[2]
    own = dict(style.settings(code))
    languages = own.get("languages")
    tongues = tuple(languages) if isinstance(languages, tuple) else (style.language.split("-")[0],)
    reach = Reach(EVERYWHERE, tongues, speech=True, settings={"speech": False, "languages": tongues})
    why = (definition.description or definition.message).replace("%s", "…")
    page = f"{why}\n\nWhy: {why}\nSource: {definition.link or code}"
    title = " ".join(part for part in _CAMEL.split(stem) if part)
    title = title[:1].upper() + title[1:].lower()
    checks: dict[str, Any] = {}
    if definition.extends in WHOLE:
        checks["on_release"] = _on_release(ready, desk)
    else:
        checks["on_passage"] = _on_passage(ready, desk)
    return Rule(code, title, SEVERITIES[definition.level], reach, page, **checks)


def _on_passage(ready: Ready, desk: _Desk) -> Callable[[Passage, Brief], Iterator[Hit]]:
    code = ready.definition.name

    def check(passage: Passage, brief: Brief) -> Iterator[Hit]:
        said = passage.fact(desk.with_speech if brief.settings["speech"] is True else desk.without_speech).get(code, ())
        if isinstance(said, TooSlowError):
            raise said
        yield from (_hit(passage, start, end, alert) for start, end, alert in said if MASK not in alert.match)

    return check


def _on_release(ready: Ready, desk: _Desk) -> Callable[[Manuscript, Brief], Iterator[Hit]]:
    def check(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
        memory: dict[str, Any] = {"counts": {"list": len(list(manuscript.of("list-item"))), "heading_h1": 1}}
        if ready.definition.extends in ("metric", "readability"):
            yield from _on_whole(ready, desk, manuscript, memory)
            return
        for passage in manuscript.of(*EVERYWHERE):
            words = passage.unlinked if brief.settings["speech"] is True else passage.masked
            for block in _cut(passage, words):
                if ready.reaches(block) and not block.parts & {"raw", "summary"}:
                    for alert in alerts(ready, block, desk.gate.candidates(words), memory):
                        yield _hit(passage, *block.source(alert.start, alert.end), alert)

    return check


def _on_whole(ready: Ready, desk: _Desk, manuscript: Manuscript, memory: MutableMapping[str, Any]) -> Iterator[Hit]:
    """Figures of the whole body, told at its first paragraph."""
    words = "\n\n".join(passage.plain for passage in manuscript.body if passage.role != "heading")
    lead = manuscript.lead
    if not words or lead is None:
        return
    block = Block(words, frozenset(("summary", "md")), range(len(words)))
    for alert in alerts(ready, block, desk.gate.candidates(words), memory):
        yield Hit(lead.place(0, 0), alert.message)


def _hit(passage: Passage, start: int, end: int, alert: Alert) -> Hit:
    if alert.is_whole:
        return Hit(passage.place(0, 0), alert.message, text="")
    fixes = tuple(_fix(passage, start, end, alert, new) for new in actions.options(alert.action, alert.match) if new != alert.match)
    return Hit(passage.place(start, end), alert.message, fixes, text=passage.plain[start:end])


def _fix(passage: Passage, start: int, end: int, alert: Alert, new: str) -> Fix:
    """One choice; a word that is taken out takes the blank before it along."""
    if not new and start and passage.plain[start - 1] == " " and (end == len(passage.plain) or not passage.plain[end].isalnum()):
        start -= 1
    return Fix(replacement(passage.plain[start:end], new), (Edit(passage.place(start, end), new),))
