"""Spelling, sequence: word by word against a dictionary, and words that follow one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from communique.checking import spelling
from communique.checking.vale.blocks import Block
from communique.checking.vale.definition import Definition
from communique.checking.vale.patterns import compiled, search
from communique.checking.vale.points.point import Context, Hit, Memory
from communique.checking.vale.vocabulary import Exceptions

_CHUNK = re.compile(r"\S+")
_LEADING, _TRAILING = "$([\"'“‘«", ",)\"]!;.?:'”’»…"
_CURLY = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
FILTERS = (r"[A-Z]{1}[a-z]+[A-Z]+\w+", r"[A-Z]+$", r"[^\p{L}\p{M}_']")
_TREEBANK = re.compile(r"[\w'’-]+|[^\w\s]")


class Spelling:
    """``spelling``: words a dictionary does not know."""

    patterns: tuple[str, ...] = ()

    def __init__(self, definition: Definition, context: Context) -> None:
        own = tuple(definition.texts("filters"))
        custom = definition.flag("custom")
        self._filters = [compiled(one) for one in (own if custom else (*FILTERS, *own))]
        self._ignored = frozenset(word.casefold() for name in definition.texts("ignore") for word in _words(name, context))
        accepted = [f"(?i){one.removeprefix('(?i)')}" for one in context.vocabulary.accept]
        self._accepted = Exceptions(accepted, context.template)
        self._speller = _speller(definition, context)
        if self._speller is None:
            raise definition.complaint(spelling.why_silent(context.language) or "There is no dictionary of this name.", "dictionaries")

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """Every unknown word."""
        for found in _CHUNK.finditer(block.text):
            word = found[0].translate(_CURLY)
            start = found.start() + len(word) - len(word.lstrip(_LEADING.translate(_CURLY)))
            bare = word.strip(_LEADING.translate(_CURLY)).rstrip(_TRAILING.translate(_CURLY))
            bare = bare[:-2] if bare.endswith("'s") else bare
            if bare and not self._is_fine(block.text, bare, start):
                yield Hit(start, start + len(bare), (bare,))

    def _is_fine(self, text: str, word: str, start: int) -> bool:
        if word.casefold() in self._ignored or any(search(one, word) for one in self._filters):
            return True
        if self._accepted and self._accepted.excuse(text, start, start + len(word)):
            return True
        assert self._speller is not None
        return len(word) < 2 or self._speller.knows(word)


def _speller(definition: Definition, context: Context) -> spelling.Speller | None:
    stems = definition.texts("dictionaries")
    folders = [Path(one) for one in context.settings.get("dictionaries", ())]
    for stem in stems:
        for folder in folders:
            if (opened := spelling.open_files(folder, stem)) is not None:
                return opened
    return spelling.open_speller(stems[0] if stems else context.language) or spelling.open_speller(context.language)


def _words(name: str, context: Context) -> list[str]:
    """The words of an ignore file, or the name itself where there is no such file."""
    for folder in context.settings.get("ignore", ()):
        path = Path(folder) / name
        if path.is_file():
            return path.read_text("utf-8", "replace").split()
    return []


@dataclass(frozen=True, slots=True)
class _Step:
    pattern: Any
    negate: bool
    skip: int

    def fits(self, word: str) -> bool:
        return self.pattern is None or (search(self.pattern, word) is not None) != self.negate


class Sequence:
    """``sequence`` without tags: words that stand beside one another in a sentence."""

    def __init__(self, definition: Definition, context: Context) -> None:
        entries = definition.keys.get("tokens", [])
        if not isinstance(entries, list) or not entries or not all(isinstance(one, dict) for one in entries):
            raise definition.complaint("The tokens of a sequence are a list of entries with a pattern.", "tokens")
        if any(one.get("tag") for one in entries):
            raise definition.complaint("This rule needs parts of speech (tag), which are not supported; the rule is left out.", "tokens")
        folds = definition.flag("ignorecase")
        self._steps = [self._step(definition, one, folds) for one in entries]
        self._anchor = next((n for n, one in enumerate(self._steps) if one.pattern is not None and not one.negate), -1)
        if self._anchor < 0:
            raise definition.complaint("A sequence needs one entry with a pattern that is not negated.", "tokens")
        self.patterns = (str(entries[self._anchor]["pattern"]),)

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """A hit at every anchor whose neighbours fit."""
        words = [found.span() for found in _TREEBANK.finditer(block.text)]
        texts = [block.text[start:end] for start, end in words]
        for at, word in enumerate(texts):
            if self._steps[self._anchor].fits(word):
                taken = self._around(texts, at)
                if taken is not None:
                    first, last = min(taken), max(taken)
                    yield Hit(words[first][0], words[last][1], tuple(texts[n] for n in taken))

    def _around(self, texts: list[str], at: int) -> list[int] | None:
        right = self._walk(texts, at, self._steps[self._anchor + 1 :], 1)
        left = self._walk(texts, at, self._steps[: self._anchor][::-1], -1)
        return None if right is None or left is None else [*left[::-1], at, *right]

    def _walk(self, texts: list[str], at: int, steps: list[_Step], way: int) -> list[int] | None:
        taken = []
        for step in steps:
            at += way
            skipped = 0
            while 0 <= at < len(texts) and not step.fits(texts[at]) and skipped < step.skip:
                at, skipped = at + way, skipped + 1
            if not (0 <= at < len(texts) and step.fits(texts[at])):
                return None
            taken.append(at)
        return taken

    def _step(self, definition: Definition, entry: dict[str, str], folds: bool) -> _Step:
        strange = set(entry) - {"pattern", "negate", "skip", "tag"}
        if strange:
            raise definition.complaint(f"“{sorted(strange)[0]}” is no key of a token; they are pattern, negate, skip, tag.", "tokens")
        pattern = entry.get("pattern")
        skip = entry.get("skip", "0")
        if not str(skip).isdigit():
            raise definition.complaint("“skip” must be a whole number.", "tokens")
        negate = str(entry.get("negate", "")).casefold() == "true"
        return _Step(compiled(pattern, folds) if pattern else None, negate, int(skip))
