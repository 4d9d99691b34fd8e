"""Capitalization: a block as a whole is written as a title, as a sentence, in lower or upper case, or fits a pattern."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.vale.blocks import Block
from communique.checking.vale.definition import Definition
from communique.checking.vale.patterns import compiled, matches, search
from communique.checking.vale.points.point import Context, Hit, Memory
from communique.checking.vale.vocabulary import Exceptions

_AP = "a an and as at but by en for if in nor of on or per the to vs vs. via v v."
_MORE = """
about above across after against along among around before behind below beneath beside besides between beyond despite down during
except from inside into like near off onto out outside over past since through throughout toward towards under underneath until up
upon with within without
"""
AP = frozenset(_AP.split())
CHICAGO = AP | frozenset(_MORE.split())
_PIECE = re.compile(r"[^\s/-]+|[\s/-]+")
_ALL_CAPITALS = re.compile(r"[^a-z]*[A-Z][^a-z]*\Z")


class Capitalization:
    """``capitalization``: the block passes or fails whole."""

    patterns: tuple[str, ...] = ()

    def __init__(self, definition: Definition, context: Context) -> None:
        self._match = definition.text("match")
        if not self._match:
            raise definition.complaint("This rule has no match; write $title, $sentence, $lower, $upper or a pattern.")
        words = context.vocabulary.accept if definition.flag("vocab", True) else ()
        self._listed = tuple(sorted(dict.fromkeys((*definition.texts("exceptions"), *words)), key=lambda one: -len(one)))
        self._exceptions = Exceptions(self._listed, context.template)
        self._small = CHICAGO if definition.text("style", "AP").casefold() == "chicago" else AP
        self._threshold = definition.number("threshold") or 0.8
        self._indicators = definition.texts("indicators")
        prefix = definition.text("prefix")
        self._prefix = compiled(f"^(?:{prefix})") if prefix else None
        self._words = compiled("|".join([*(f"(?:{one})" for one in self._listed), r"[\p{N}\p{L}*]+\S*"]))
        self._pattern = None if self._match.startswith("$") else compiled(self._match)
        if self._match.startswith("$") and self._match not in ("$title", "$sentence", "$lower", "$upper"):
            raise definition.complaint(f"“{self._match}” is no form; write $title, $sentence, $lower, $upper or a pattern.", "match")
        self._fills = definition.action.name == "replace" and not definition.action.params

    def find(self, block: Block, alive: tuple[int, ...], memory: Memory) -> Iterator[Hit]:
        """One hit over the whole block where it fails."""
        text = block.text
        if self._pattern is not None:
            if search(self._pattern, text) or (self._exceptions and self._exceptions.excuse(text, 0, len(text))):
                return
            expected = self._match
        else:
            expected = self._converted(text)
            if self._passes(text, expected):
                return
        yield Hit(0, len(text), (text, expected), (expected,) if self._fills else None)

    def _converted(self, text: str) -> str:
        kept = ""
        if self._prefix is not None and (found := search(self._prefix, text)):
            kept, text = found[0], text[found.end() :]
        if self._match in ("$lower", "$upper"):
            return kept + (text.lower() if self._match == "$lower" else text.upper())
        return kept + (self._title(text) if self._match == "$title" else self._sentence(text))

    def _passes(self, text: str, expected: str) -> bool:
        if self._match in ("$lower", "$upper"):
            return text == expected or self._exceptions.excuse(text, 0, len(text))
        words = [found.span() for found in matches(self._words, text)]
        if not words:
            return True
        right = [self._is_right(text[start:end], expected[start:end]) for start, end in words]
        if self._match == "$sentence" and not right[0]:
            return False
        return sum(right) / len(right) >= self._threshold

    def _is_right(self, word: str, expected: str) -> bool:
        if word == expected or (self._exceptions and self._exceptions.excuse(word, 0, len(word))):
            return True
        return self._match == "$title" and bool(_ALL_CAPITALS.match(word))

    def _title(self, text: str) -> str:
        pieces = _PIECE.findall(text)
        words = [n for n, piece in enumerate(pieces) if not re.match(r"[\s/-]", piece)]
        for place, n in enumerate(words):
            is_edge = place in (0, len(words) - 1) or (place and pieces[words[place - 1]].endswith(":"))
            pieces[n] = self._title_word(pieces[n], bool(is_edge))
        return "".join(pieces)

    def _title_word(self, word: str, is_edge: bool) -> str:
        if (listed := self._as_listed(word)) is not None:
            return listed
        if word.lower() in self._small and not is_edge:
            return word.lower()
        if any(letter.isupper() for letter in word[1:]):
            return word
        for n, letter in enumerate(word):
            if letter.isalnum():
                return word[:n] + letter.upper() + word[n + 1 :]
        return word

    def _sentence(self, text: str) -> str:
        pieces = re.findall(r"\S+|\s+", text)
        words = [n for n, piece in enumerate(pieces) if not piece.isspace()]
        for place, n in enumerate(words):
            before = pieces[words[place - 1]] if place else ""
            begins = place == 0 or any(before.endswith(one) for one in self._indicators) or (place == 1 and re.fullmatch(r"\d+\.", before))
            listed = self._as_listed(pieces[n])
            word = pieces[n].lower() if listed is None else listed
            if begins and listed is None:
                at = next((i for i, letter in enumerate(word) if letter.isalnum()), 0)
                word = word[:at] + word[at : at + 1].upper() + word[at + 1 :]
            pieces[n] = word
        return "".join(pieces)

    def _as_listed(self, word: str) -> str | None:
        """The word as an exception writes it, or None."""
        bare = word.strip(".,;:!?()[]“”\"'’")
        for one in self._listed:
            plain = one.removeprefix("(?i)")
            if bare and plain.casefold() == bare.casefold():
                return word.replace(bare, plain, 1)
            if bare and self._exceptions and self._exceptions.excuse(bare, 0, len(bare)):
                return word
        return None
