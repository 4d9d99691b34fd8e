"""What a rule is: a code, a title, a severity, where it looks, and one function whose docstring is its help page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TypeVar, cast

from communique.checking.finding import Severity
from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage
from communique.checking.phrases import Phrases
from communique.house_style.style import HouseStyle

T = TypeVar("T")
HEADS = ("headline", "subhead")
BODY = ("paragraph", "list-item", "quote")
RUNNING = (*BODY, "note")
PROSE = (*HEADS, *RUNNING, "heading", "boilerplate", "summary")
EVERYWHERE = (*PROSE, "notice", "byline", "contact", "dateline", "caption")
ENGLISH = ("en",)
FEW = 3
"""So many slips of one kind are told one by one; more are a habit."""
DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩"


@dataclass(frozen=True)
class Brief:
    """What a rule is told besides the text: the house style, its own settings, its own word list."""

    style: HouseStyle
    settings: Mapping[str, object]
    code: str = ""

    @cached_property
    def words(self) -> Phrases:
        """The rule's word list, ready to be found in a passage."""
        return Phrases(self.style.word_list(self.code))

    def words_for(self, language: str) -> Phrases:
        """The rule's word list for a language: ``words/CODE.toml`` in English, ``words/CODE.fr.toml`` in French."""
        tongue = language.split("-")[0].casefold()
        if tongue == "en":
            return self.words
        return self.fact(f"words {tongue}", lambda: Phrases(self.style.word_list(f"{self.code}.{tongue}")))

    @cached_property
    def _facts(self) -> dict[str, object]:
        return {}

    def fact(self, name: str, make: Callable[[], T]) -> T:
        """Something costly that a rule makes of the house style, made once."""
        if name not in self._facts:
            self._facts[name] = make()
        return cast(T, self._facts[name])

    def number(self, key: str) -> int:
        """A setting that is a number; the rule's default where the pack has something else."""
        value = self.settings[key]
        return int(value) if isinstance(value, (int, float)) else 0

    def text(self, key: str) -> str:
        """A setting that is a text."""
        return str(self.settings[key])

    def flag(self, key: str) -> bool:
        """A setting that is yes or no."""
        return self.settings[key] is True

    def texts(self, key: str) -> tuple[str, ...]:
        """A setting that is a list of texts."""
        value = self.settings[key]
        return tuple(str(one) for one in value) if isinstance(value, (tuple, list)) else (str(value),)


PassageCheck = Callable[[Passage, Brief], Iterator[Hit]]
ReleaseCheck = Callable[[Manuscript, Brief], Iterator[Hit]]


@dataclass(frozen=True)
class Reach:
    """Where a rule looks: roles, languages (none: all) and those it keeps out of; ``speech``: also inside direct speech.

    ``habit``: its hits with the same message are one finding, where there are more than ``few``;
    ``on``: whether it runs unless a pack says otherwise.
    ``needs``: a rule on passages is asked only where one of these characters stands; empty: everywhere.
    """

    roles: tuple[str, ...] = PROSE
    languages: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    speech: bool = False
    habit: bool = False
    few: int = 1
    on: bool = True
    needs: str = ""
    settings: Mapping[str, object] = field(default_factory=dict)

    def covers(self, language: str) -> bool:
        """Whether the rule is for a release in this language."""
        tongue = language.split("-")[0].casefold()
        return tongue not in self.never and (not self.languages or tongue in self.languages)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; exactly one of the two checks is set."""

    code: str
    title: str
    severity: Severity
    reach: Reach
    help: str
    on_passage: PassageCheck | None = None
    on_release: ReleaseCheck | None = None

    def page(self, heading: str) -> str:
        """What the help page says under Why, Source, Wrong or Right."""
        return _part(self.help, heading)


@cache
def _part(page: str, heading: str) -> str:
    lines = (line.strip() for line in page.splitlines())
    return next((line.removeprefix(f"{heading}: ") for line in lines if line.startswith(f"{heading}: ")), "")


def passage_rule(code: str, title: str, severity: Severity, reach: Reach | None = None) -> Callable[[PassageCheck], Rule]:
    """Make a function that reads one passage a rule."""

    def made(check: PassageCheck) -> Rule:
        return Rule(code, title, severity, reach or Reach(), _help(code, check), on_passage=check)

    return made


def release_rule(code: str, title: str, severity: Severity, reach: Reach | None = None) -> Callable[[ReleaseCheck], Rule]:
    """Make a function that reads the whole release a rule."""

    def made(check: ReleaseCheck) -> Rule:
        return Rule(code, title, severity, reach or Reach(), _help(code, check), on_release=check)

    return made


def _help(code: str, check: object) -> str:
    if not check.__doc__:
        raise ValueError(f"rule {code} has no help: write its docstring")
    return check.__doc__


MUST = Severity.MUST_FIX
SHOULD = Severity.SHOULD_FIX
ADVICE = Severity.SUGGESTION
