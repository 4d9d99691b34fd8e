"""Existence, substitution: words that should not stand there, and words that should stand there instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from communique.checking.vale.actions import expanded
from communique.checking.vale.blocks import Block
from communique.checking.vale.definition import Definition
from communique.checking.vale.messages import in_words
from communique.checking.vale.patterns import compiled, flagged, has_numbers, matches, search, validate
from communique.checking.vale.points.point import Context, Hit, Memory
from communique.checking.vale.vocabulary import exceptions, worded

_CAPTURE = re.compile(r"(?<!\\)\((?!\?)")
_PLAIN = re.compile(r"[\w \-’']+\Z")
_SUBSETS = 256


class Alternatives:
    """Tokens joined so that the first that fits wins; only those the gate lets through are compiled, when first needed."""

    def __init__(self, tokens: list[str], form: Any, before: str, after: str, ignore_case: bool) -> None:
        self.tokens = flagged(tokens)
        self._form, self._before, self._after, self._ignore_case = form, before, after, ignore_case
        self._all_or_none = has_numbers([before, *tokens, after])
        self._joined = lru_cache(maxsize=_SUBSETS)(self._join)
        validate([before, after, *self.tokens] if not self._all_or_none else [], ignore_case)
        if self._all_or_none:
            self._joined(tuple(range(len(self.tokens))))

    def pattern(self, alive: tuple[int, ...]) -> Any:
        """The pattern of some tokens, in their order; None where there are none."""
        if not alive and self.tokens:
            return None
        return self._joined(tuple(range(len(self.tokens))) if self._all_or_none else alive)

    def _join(self, alive: tuple[int, ...]) -> Any:
        middle = self._form("|".join(self.tokens[n] for n in alive)) if alive else ""
        return compiled(self._before + middle + self._after, self._ignore_case)


class Existence:
    """``existence``: every match is a hit."""

    def __init__(self, definition: Definition, context: Context) -> None:
        tokens = [token for token in definition.texts("tokens") if token.strip()]
        raw = "".join(definition.texts("raw"))
        nonword = definition.flag("nonword") or not tokens
        ignore_case, append = definition.flag("ignorecase"), definition.flag("append")
        if not tokens and not raw:
            raise definition.complaint("This rule has neither tokens nor raw patterns; add tokens.")

        def form(joined: str) -> str:
            return f"(?:{joined})" if nonword else worded(joined, context.template).removeprefix("(?m)")

        before, after = ("", raw) if append else (raw, "")
        self._alternatives = Alternatives(tokens, form, before, after, ignore_case)
        self.patterns = tuple(before + token + after for token in self._alternatives.tokens) or (raw,)
        self._has_tokens = bool(tokens)
        words = context.vocabulary.accept if definition.flag("vocab", True) and not nonword else ()
        self._exceptions = exceptions((*definition.texts("exceptions"), *words), context.template)

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """Every match that is not excepted."""
        pattern = self._alternatives.pattern(alive if self._has_tokens else ())
        for found in matches(pattern, block.text) if pattern else ():
            if not self._exceptions.excuse(block.text, *found.span()):
                yield Hit(found.start(), found.end(), (found[0],))


class Substitution:
    """``substitution``: a match has a right form; where it is already written that way there is no hit."""

    def __init__(self, definition: Definition, context: Context) -> None:
        pairs = sorted(definition.pairs("swap"), key=lambda pair: -len(pair[0].encode()))
        if not pairs:
            raise definition.complaint("This rule has no swap; add what is found and what should stand there.")
        nonword, ignore_case = definition.flag("nonword"), definition.flag("ignorecase")
        keys = flagged([_CAPTURE.sub("(?:", key) for key, _ in pairs])

        def form(joined: str) -> str:
            return f"(?:{joined})" if nonword else worded(joined, context.template).removeprefix("(?m)")

        self._keys, self._form, self._ignore_case = keys, form, ignore_case
        self._originals = tuple(key for key, _ in pairs)
        self._values = tuple(value for _, value in pairs)
        self._joined = lru_cache(maxsize=_SUBSETS)(self._join)
        self._singles = lru_cache(maxsize=_SUBSETS)(compiled)
        if not all(keys):
            raise definition.complaint("A swap has an empty key.", "swap")
        validate(keys, ignore_case)
        self.patterns = tuple(keys)
        self._capitalize = definition.flag("capitalize")
        self._replaces = definition.action.name == "replace"
        self._fills = self._replaces and not definition.action.params
        words = context.vocabulary.accept if definition.flag("vocab", True) else ()
        self._exceptions = exceptions((*definition.texts("exceptions"), *words), context.template)

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """Every match that is neither right nor excepted, with what should stand there."""
        if not alive:
            return
        text = block.text
        for found in matches(self._joined(alive), text):
            start, end = found.span()
            expected = self._expected(alive[found.lastindex - 1], found[0])
            if self._is_right(expected, found[0]) or self._exceptions.excuse(text, start, end):
                continue
            options = tuple(one.replace("\\|", "|") for one in re.split(r"(?<!\\)\|", expected)) if expected else ()
            shown = _quoted(options) if self._fills else self._shown(expected, found[0])
            yield Hit(start, end, (shown, found[0]), options if self._fills else None)

    def _join(self, alive: tuple[int, ...]) -> Any:
        return compiled(self._form("|".join(f"({self._keys[n]})" for n in alive)), self._ignore_case)

    def _expected(self, number: int, observed: str) -> str:
        value = self._values[number]
        if re.search(r"\$\d", value):
            found = search(self._singles(self._originals[number], self._ignore_case), observed)
            value = expanded(value, found) if found else value
        if self._capitalize and observed[:1].isupper():
            value = value[:1].upper() + value[1:]
        return value

    def _is_right(self, expected: str, observed: str) -> bool:
        if self._replaces:
            return observed in re.split(r"(?<!\\)\|", expected)
        if _PLAIN.match(expected):
            return observed == expected
        try:
            return search(self._singles(f"^(?:{expected})$", False), observed) is not None
        except Exception:  # noqa: BLE001 - a replacement that is no pattern is compared as it stands
            return observed == expected

    def _shown(self, expected: str, observed: str) -> str:
        """A replacement that is a pattern for one spelling is shown in that spelling, where it agrees with the text but for case."""
        if self._replaces or _PLAIN.match(expected):
            return expected
        letters = re.sub(r"\\(.)", r"\1", re.sub(r"([^\\])\?", r"\1", expected))
        return letters if letters.casefold() == observed.casefold() else expected


def _quoted(options: tuple[str, ...]) -> str:
    return f"'{options[0]}'" if len(options) == 1 else in_words(options)
