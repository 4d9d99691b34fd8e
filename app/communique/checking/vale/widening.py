"""Widen a pattern so that RE2 takes it and it can only match more: what the gate lets through is then matched exactly.

A pattern that cannot be widened here is None: it always goes through. Widening must never lose a match; a property test holds that.
"""

from __future__ import annotations

import re
from functools import lru_cache

ANY = "(?s:.)"
ANYTHING = "(?s:.*)"
WORD, SPACE, DIGIT = r"\pL\pN\pM\p{Pc}", r"\s\pZ\x{1c}-\x{1f}\x{85}", r"\pN"
_WORDS = re.compile(r"[A-Za-z0-9 ’'-]+\Z")
_LOOK = re.compile(r"\(\?<?[=!]")
_NAMED = re.compile(r"\(\?P?<[A-Za-z_]\w*>")
_FLAGS = re.compile(r"\(\?[a-zA-Z]*(?:-[a-zA-Z]+)?([):])")
_QUANTIFIER = re.compile(r"(?:[*+?]|\{\d+(?:,\d*)?\}|\{,\d+\})[?+]?")
_ZERO_WIDTH = set("bBAZzG")
_CLASSES = {"w": f"[{WORD}]", "s": f"[{SPACE}]", "d": f"[{DIGIT}]"}
_INSIDE = {"w": WORD, "s": SPACE, "d": DIGIT}
_PLAIN_ESCAPES = set("nrtfav")
MOST_REPEATS = 200


@lru_cache(maxsize=20_000)
def widened(pattern: str) -> str | None:
    """A pattern for RE2, without regard to case, that matches wherever this one does; None where that cannot be promised."""
    if _WORDS.match(pattern):
        return f"(?i:{pattern})"
    try:
        return _Walk(pattern).whole()
    except (ValueError, IndexError):
        return None


class _Walk:
    """One walk over a pattern, from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern, self._at = pattern, 0

    def whole(self) -> str:
        out = self._alternatives()
        if self._at < len(self._pattern):
            raise ValueError("a bracket closes that never opened")
        return f"(?i:{out})"

    def _alternatives(self, depth: int = 0) -> str:
        if depth > 100:
            raise ValueError("too deep")
        parts: list[str] = []
        while self._at < len(self._pattern) and self._pattern[self._at] != ")":
            parts.append(self._one(depth))
        return "".join(parts)

    def _one(self, depth: int) -> str:
        sign = self._pattern[self._at]
        if sign == "|":
            self._at += 1
            return "|"
        atom = self._atom(sign, depth)
        found = _QUANTIFIER.match(self._pattern, self._at)
        if found is None:
            return atom
        self._at = found.end()
        return f"(?:{atom}){self._loose(found[0])}" if atom else ""

    def _loose(self, quantifier: str) -> str:
        """A quantifier that allows as much or more: possessive ones give back, huge counts are unbounded."""
        if quantifier[0] == "{":
            low, comma, high = quantifier.rstrip("?+").strip("{}").partition(",")
            least = int(low or 0)
            if least > MOST_REPEATS:
                raise ValueError("too many repeats for RE2")
            most = least if not comma else int(high) if high else None
            if most is not None and most < least:
                raise ValueError("an impossible count")
            return f"{{{least},}}" if most is None or most > MOST_REPEATS else f"{{{least},{most}}}"
        return quantifier[0]

    def _atom(self, sign: str, depth: int) -> str:
        if sign == "(":
            return self._group(depth)
        if sign == "[":
            return self._set()
        if sign == "\\":
            return self._escape()
        self._at += 1
        if sign in "^$":
            return ""
        return ANY if sign == "." else _literal(sign)

    def _group(self, depth: int) -> str:
        here = self._pattern
        if _LOOK.match(here, self._at):
            self._at = _LOOK.match(here, self._at).end()  # type: ignore[union-attr]
            self._alternatives(depth + 1)
            self._close()
            return ""
        if here.startswith("(?#", self._at):
            self._at = here.index(")", self._at) + 1
            return ""
        if found := _NAMED.match(here, self._at):
            self._at = found.end()
        elif here.startswith(("(?:", "(?>"), self._at):
            self._at += 3
        elif found := _FLAGS.match(here, self._at):
            if "x" in found[0]:
                raise ValueError("a pattern with comments in it")
            self._at = found.end()
            if found[1] == ")":
                return ""
        elif here.startswith("(?", self._at) or here.startswith("(*", self._at):
            raise ValueError("a group RE2 does not know")
        else:
            self._at += 1
        inner = self._alternatives(depth + 1)
        self._close()
        return f"(?:{inner})"

    def _close(self) -> None:
        if self._pattern[self._at] != ")":
            raise ValueError("a bracket that never closes")
        self._at += 1

    def _escape(self) -> str:
        letter = self._pattern[self._at + 1]
        self._at += 2
        if letter in _ZERO_WIDTH:
            return ""
        if letter in _CLASSES:
            return _CLASSES[letter]
        if letter in "WSDXRhHvVN":
            return ANY if letter not in "XR" else f"(?:{ANY})+"
        if letter.isdigit():
            return ANYTHING if letter != "0" else ANY
        if letter in "pP":
            return self._property()
        if letter in "xuU":
            return self._code(letter)
        if letter in _PLAIN_ESCAPES:
            return "\\" + letter
        if letter.isalpha():
            raise ValueError("an escape RE2 does not know")
        return _literal(letter)

    def _property(self) -> str:
        if self._pattern[self._at] == "{":
            self._at = self._pattern.index("}", self._at) + 1
        else:
            self._at += 1
        return ANY  # names of properties differ between engines

    def _code(self, letter: str) -> str:
        if self._pattern[self._at] == "{":
            end = self._pattern.index("}", self._at)
            digits, self._at = self._pattern[self._at + 1 : end], end + 1
        else:
            width = {"x": 2, "u": 4, "U": 8}[letter]
            digits = self._pattern[self._at : self._at + width]
            self._at += width
        return f"\\x{{{int(digits, 16):x}}}"

    def _set(self) -> str:
        """A set of characters; where it holds more than plain characters, ranges and the three classes, any character will do."""
        start = self._at
        self._at += 1
        negated = self._pattern[self._at] == "^"
        self._at += negated
        parts, is_plain, first = [], not negated, True
        while first or self._pattern[self._at] != "]":
            first = False
            sign = self._pattern[self._at]
            if sign == "[" and self._pattern.startswith("[:", self._at) and ":]" in self._pattern[self._at :]:
                self._at = self._pattern.index(":]", self._at) + 2
                is_plain = False
                continue
            self._at += 1
            if sign == "\\":
                letter = self._pattern[self._at]
                self._at += 1
                if letter in "xuU":
                    parts.append(self._code(letter))
                elif letter in _INSIDE:
                    parts.append(_INSIDE[letter])
                elif letter.isalnum() and letter not in _PLAIN_ESCAPES:
                    is_plain = False
                    if letter in "pP":
                        self._property()
                else:
                    parts.append("\\" + letter)
            else:
                parts.append(sign if sign in "-^" else _literal(sign))
        self._at += 1
        if self._at - start <= 2 and not parts:
            raise ValueError("an empty set")
        return "[" + "".join(parts) + "]" if is_plain else ANY


def _literal(sign: str) -> str:
    return "\\" + sign if not (sign.isalnum() or sign == "_" or ord(sign) > 127 or sign in " \n\t") else sign
