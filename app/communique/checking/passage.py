"""A passage: one stretch of running words of a release with what rules ask of it, computed once and kept while the words stay."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeVar, cast

from communique.checking.finding import Edit, Fix, Place, Severity
from communique.patterns import lazily
from communique.text import Span, Text

T = TypeVar("T")
MASK = "\ue000"
_ADDRESS = lazily(
    r"(?:https?://|www\.)[^\s<>“”«»\"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|\b(?:[a-z0-9-]{1,63}\.){1,8}(?:org|int|com|net|gov|edu|eu|info|au|uk|fr|es)\b(?:/[^\s<>]*)?",
    needs=("@", "://", "www.", ".org", ".int", ".com", ".net", ".gov", ".edu", ".eu", ".info", ".au", ".uk", ".fr", ".es"),
)
_LETTERS = r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*"  # an accent of its own belongs to its letter
_WORD = lazily(rf"{_LETTERS}(?:[’'\-‑.]{_LETTERS})*")
_PAIRED = (
    lazily(r"“[^“”]*”", needs=("“",)),
    lazily(r"«[^«»]*»", needs=("«",)),
    lazily(r"(?<!\w)\"[^\"]*\"(?!\w)", needs=('"',)),
    lazily(r"(?<!\w)‘[^‘’]*’(?!\w)", needs=("‘",)),
)
LONGEST_QUOTED = 80


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule says of a place; the checker makes it a finding. ``severity`` only where it is not the rule's own."""

    place: Place
    message: str
    fixes: tuple[Fix, ...] = ()
    others: tuple[Place, ...] = ()
    text: str = ""
    severity: Severity | None = None


class Word(NamedTuple):
    """A word of a passage as it stands, with its place."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Passage:
    """One field's or block's words: role (headline, subhead, paragraph, heading, list-item, quote, note, boilerplate, contact, …)."""

    field: str
    block: str | None
    role: str
    text: Text
    language: str
    sentences_of: Callable[[str, str], tuple[tuple[int, int], ...]]

    @property
    def plain(self) -> str:
        """The words as they stand."""
        return self.text.plain

    @cached_property
    def speech(self) -> tuple[Span, ...]:
        """The stretches that are somebody's direct speech."""
        return tuple(self.text.of_kind("speech"))

    @cached_property
    def masked(self) -> str:
        """The words with direct speech and addresses blotted out, offsets kept: what rules about the house's own words read."""
        covered = [(span.start, span.end) for span in self.speech]
        covered += [match.span() for match in _ADDRESS.finditer(self.plain)]
        return _blotted(self.plain, covered)

    @cached_property
    def own(self) -> str:
        """As ``masked``, with short quoted matter (titles, nicknames, terms in quotation marks) blotted out too."""
        found = [match.span() for pattern in _PAIRED for match in pattern.finditer(self.masked)]
        return _blotted(self.masked, [(a, z) for a, z in found if z - a <= LONGEST_QUOTED])

    @cached_property
    def unlinked(self) -> str:
        """The words with addresses alone blotted out: what rules about signs read, which hold in direct speech too."""
        return _blotted(self.plain, [match.span() for match in _ADDRESS.finditer(self.plain)])

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Every word outside direct speech, addresses and short quoted matter."""
        return self.all_words if self.own == self.plain else _words(self.own)

    @cached_property
    def all_words(self) -> tuple[Word, ...]:
        """Every word, whoever says it."""
        return _words(self.plain)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Where each sentence begins and ends, direct speech included."""
        return self.sentences_of(self.plain, self.language)

    @cached_property
    def _facts(self) -> dict[object, object]:
        return {}

    def fact(self, read: Callable[[Passage], T]) -> T:
        """What ``read`` makes of this passage, read once."""
        if read not in self._facts:
            self._facts[read] = read(self)
        return cast(T, self._facts[read])

    def is_speech(self, start: int, end: int) -> bool:
        """Whether any of ``[start:end)`` is direct speech; for a point, whether it lies inside."""
        return any(span.start < max(end, start + 1) and span.end > start for span in self.speech)

    def find(self, pattern: re.Pattern[str]) -> tuple[re.Match[str], ...]:
        """Matches in the house's own words, looked for once."""
        key = id(pattern)  # a pattern's own hash is as slow as a search; it is kept with what it found, so that its id stays its own
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = (pattern, tuple(pattern.finditer(self.own)))
        return found[1]

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern is anywhere in the words as they stand, looked for once."""
        key = id(pattern)
        held = self._held.get(key)
        if held is None:
            held = self._held[key] = (pattern, pattern.search(self.plain) is not None)
        return held[1]

    @cached_property
    def _found(self) -> dict[int, tuple[re.Pattern[str], tuple[re.Match[str], ...]]]:
        return {}

    @cached_property
    def _held(self) -> dict[int, tuple[re.Pattern[str], bool]]:
        return {}

    @cached_property
    def starts(self) -> frozenset[int]:
        """Where the first words of sentences begin, with or without a mark before them."""
        return frozenset(at for a, _ in self.sentences for at in (a, a + 1))

    def place(self, start: int, end: int) -> Place:
        """A stretch of this passage."""
        return Place(self.field, self.block, start, end)

    def hit(self, start: int, end: int, message: str, *choices: str, safe: bool = False) -> Hit:
        """A hit on ``[start:end)`` with one fix for each replacement offered."""
        old = self.plain[start:end]
        message = message[:-1] if message.endswith("..") else message
        fixes = tuple(self.fix(start, end, new, safe=safe) for new in choices if new != old)
        return Hit(self.place(start, end), message, fixes, text=old)

    def fix(self, start: int, end: int, new: str, *, safe: bool = False) -> Fix:
        """The fix that puts ``new`` in the place of ``[start:end)``, labelled with the exact replacement."""
        return Fix(replacement(self.plain[start:end], new), (Edit(self.place(start, end), new),), safe)


_VISIBLE = {" ": "␣", "\u00a0": "°", "\u202f": "°", "\t": "⇥"}


def replacement(old: str, new: str) -> str:
    """A fix's label: what goes and what comes; white space alone is shown by signs."""
    if not old:
        return f"Insert {_shown(new)}"
    return f"{_shown(old)} → {_shown(new)}" if new else f"Delete {_shown(old)}"


def _shown(text: str) -> str:
    shown = "".join(_VISIBLE.get(c, c) for c in text) if not text.strip() or "\u00a0" in text or "\u202f" in text else text
    shown = "".join(c if c.isprintable() else f"U+{ord(c):04X}" for c in shown)
    return shown if len(shown) <= 60 else shown[:40] + " … " + shown[-16:]


def short(text: str, longest: int = 36) -> str:
    """Words for a message, cut at a word where they are long."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    return flat[: longest - 1].rsplit(" ", 1)[0] + "…"


def _words(plain: str) -> tuple[Word, ...]:
    return tuple([Word(match[0], *match.span()) for match in _WORD.finditer(plain)])


def _blotted(plain: str, covered: list[tuple[int, int]]) -> str:
    for start, end in covered:
        plain = plain[:start] + MASK * (end - start) + plain[end:]
    return plain
