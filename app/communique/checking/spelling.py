"""Spelling by Hunspell: which words a dictionary knows and what it would write instead."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from communique import resources

SHIPPED = {"en": ("en_GB", "en_US"), "en-gb": ("en_GB",), "en-us": ("en_US",), "fr": ("fr",), "es": ("es",), "ar": ("ar",)}
"""Dictionaries that come with the product, by language tag in lower case; English without a country knows both spellings."""

REMEMBERED = 50_000
"""Words whose verdict a speller keeps; the memory is emptied when it is full."""

LONGEST_WORD = 100
"""Code points; a longer run of letters is no word and is left alone."""


class Speller(Protocol):
    """Says which words are known; curly apostrophes count as straight ones."""

    def knows(self, word: str) -> bool:
        """Whether the dictionary or the list of known names holds the word."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """At most five words that may be meant, the likeliest first; empty where the dictionary has no idea. Takes up to 0.4 s."""

    def may_be(self, word: str) -> bool:
        """Whether every four letters in a row stand so in some word of the dictionaries: a quick no for most strings that are none."""


class DictionarySpeller:
    """A speller over one or more open dictionaries: a word known to one of them is known."""

    __slots__ = ("_dictionaries", "_fours", "_known", "_sources", "_verdicts")

    def __init__(
        self, dictionaries: Sequence[Any], known: frozenset[str] = frozenset(), sources: Sequence[tuple[str, Path]] = ()
    ) -> None:
        self._dictionaries = tuple(dictionaries)
        self._known = known
        self._sources = tuple(sources)
        self._fours: frozenset[tuple[str, ...]] | None = None
        self._verdicts: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Whether a dictionary or the list of known names holds the word."""
        verdict = self._verdicts.get(word)
        if verdict is None:
            if len(self._verdicts) >= REMEMBERED:
                self._verdicts.clear()
            verdict = self._verdicts[word] = self._look_up(word)
        return verdict

    def suggest(self, word: str) -> tuple[str, ...]:
        """At most five proposals of the first dictionary that has any."""
        plain = word.replace("’", "'")
        if len(plain) > LONGEST_WORD:
            return ()
        for dictionary in self._dictionaries:
            proposals = tuple(str(proposal) for proposal in dictionary.suggest(plain))
            if proposals:
                return proposals[:5]
        return ()

    def may_be(self, word: str) -> bool:
        """Whether every four letters in a row stand so in some word of the dictionaries; always, where their files are not at hand."""
        if not self._sources:
            return True
        if self._fours is None:
            self._fours = frozenset().union(*(_fours(stem, folder) for stem, folder in self._sources))
        plain = word.replace("’", "'")
        return self._fours.issuperset(zip(plain, plain[1:], plain[2:], plain[3:], strict=False))

    def _look_up(self, word: str) -> bool:
        plain = word.replace("’", "'")
        if word in self._known or plain in self._known or len(plain) > LONGEST_WORD:
            return True
        bare = plain[:-2] if plain.endswith("'s") else plain
        return bare in self._known or any(_holds(dictionary, plain) for dictionary in self._dictionaries)


def open_speller(language: str, known: frozenset[str] = frozenset()) -> Speller | None:
    """A speller for a language tag (``en-GB``, ``fr``, ``ar-EG`` …), or None; ``why_silent`` then says why.

    ``known``: names and terms that are never misspellings. Opening takes 0.1 to 0.8 s: call it away from the window, keep the speller.
    """
    folder = resources.folder("dictionaries")
    opened = {stem: dictionary for stem in stems(language) if (dictionary := _open(stem, folder)) is not None}
    if opened:
        return DictionarySpeller(tuple(opened.values()), known, [(stem, folder) for stem in opened])
    system = _open_system(language)
    return DictionarySpeller((system,), known) if system is not None else None


def open_files(folder: Path, stem: str, known: frozenset[str] = frozenset()) -> Speller | None:
    """A speller over ``folder/stem.aff`` and ``.dic``, for dictionaries that a pack brings; None where they cannot be opened."""
    dictionary = _open(stem, folder)
    return None if dictionary is None else DictionarySpeller((dictionary,), known, [(stem, folder)])


def stems(language: str) -> tuple[str, ...]:
    """The file names, without ending, of the shipped dictionaries for a language tag; empty where there is none."""
    tag = language.replace("_", "-").lower()
    return SHIPPED.get(tag) or SHIPPED.get(tag.partition("-")[0], ())


def why_silent(language: str) -> str:
    """One sentence for the list of what was not checked, or an empty string where spelling in the language is checked."""
    if not stems(language):
        return "" if _open_system(language) is not None else f"Spelling is not checked: there is no dictionary for the language “{language}”."
    if _engine() is None and _open_system(language) is None:
        return "Spelling is not checked: the Hunspell engine is not installed."
    return ""


def _engine() -> Any:
    try:
        import hunspell  # type: ignore[import-not-found, import-untyped, unused-ignore]
    except ImportError:
        return None
    return hunspell


@lru_cache(maxsize=16)
def _open(stem: str, folder: Path) -> Any:
    """A dictionary, kept open: it takes long to read and never changes."""
    engine = _engine()
    if engine is None or not folder.joinpath(stem + ".aff").is_file() or not folder.joinpath(stem + ".dic").is_file():
        return None
    return engine.Hunspell(stem, hunspell_data_dir=str(folder))


@lru_cache(maxsize=16)
def _fours(stem: str, folder: Path) -> frozenset[tuple[str, ...]]:
    """Every four letters in a row of a dictionary's words, in small letters."""
    lines = folder.joinpath(stem + ".dic").read_text("utf-8-sig", "replace").casefold().splitlines()
    words = " ".join(line.partition("/")[0] for line in lines)
    return frozenset(zip(words, words[1:], words[2:], words[3:], strict=False))


def _open_system(language: str) -> Any:
    """A dictionary of the system, through pyenchant, where both are installed."""
    try:
        import enchant  # type: ignore[import-not-found, import-untyped, unused-ignore]
    except ImportError:
        return None
    tag = language.replace("-", "_")
    return enchant.Dict(tag) if enchant.dict_exists(tag) else None


def _holds(dictionary: Any, word: str) -> bool:
    return bool(dictionary.spell(word) if hasattr(dictionary, "spell") else dictionary.check(word))
