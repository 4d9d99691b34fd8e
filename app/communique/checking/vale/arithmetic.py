"""Formulas of a pack: numbers, names, + - * / ** and a few functions, read by a small parser and never by ``eval``."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping

Formula = Callable[[Mapping[str, float]], float]
_TOKEN = re.compile(r"\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|([A-Za-z_][\w.]*)|(\*\*|[-+*/%^(),]))")
FUNCTIONS: dict[str, Callable[..., float]] = {
    "sqrt": math.sqrt, "abs": abs, "log": math.log, "log2": math.log2, "log10": math.log10, "exp": math.exp, "ceil": math.ceil,
    "floor": math.floor, "round": round, "pow": math.pow, "min": min, "max": max,
}  # fmt: skip
LONGEST = 1000


def parsed(text: str) -> Formula:
    """A formula ready to be reckoned; ValueError with a sentence where it is none. Names that are not given count as 0."""
    if len(text) > LONGEST:
        raise ValueError("This formula is too long.")
    parser = _Parser(text)
    formula = parser.sum()
    parser.end()
    return formula


class _Parser:
    """Reads a formula by falling from the weakest operator to the strongest."""

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, str]] = []
        at = 0
        while text[at:].strip():
            found = _TOKEN.match(text, at)
            if not found:
                raise ValueError(f"“{text[at:].strip()[:20]}” has no meaning in a formula.")
            kind = "number" if found[1] else "name" if found[2] else "sign"
            self._tokens.append((kind, found[found.lastindex or 0]))
            at = found.end()
        self._at = 0
        self._depth = 0

    def end(self) -> None:
        """Nothing may follow."""
        if self._at < len(self._tokens):
            raise ValueError(f"“{self._tokens[self._at][1]}” stands where the formula should end.")

    def sum(self) -> Formula:
        """Terms added and taken away."""
        self._depth += 1
        if self._depth > 50:
            raise ValueError("This formula is nested too deep.")
        left = self._product()
        while (sign := self._sign("+", "-")) is not None:
            left = _joined(sign, left, self._product())
        self._depth -= 1
        return left

    def _product(self) -> Formula:
        left = self._power()
        while (sign := self._sign("*", "/", "%")) is not None:
            left = _joined(sign, left, self._power())
        return left

    def _power(self) -> Formula:
        if self._sign("-") is not None:
            inner = self._power()
            return lambda values: -inner(values)
        base = self._atom()
        if self._sign("**", "^") is not None:
            return _joined("**", base, self._power())
        return base

    def _atom(self) -> Formula:
        if self._at >= len(self._tokens):
            raise ValueError("This formula breaks off.")
        kind, text = self._tokens[self._at]
        self._at += 1
        if kind == "number":
            number = float(text)
            return lambda _: number
        if kind == "name":
            return self._call(text) if self._sign("(") is not None else _named(text)
        if text != "(":
            raise ValueError(f"“{text}” stands where a number or name should.")
        inner = self.sum()
        self._close()
        return inner

    def _call(self, name: str) -> Formula:
        function = FUNCTIONS.get(name.removeprefix("math."))
        if function is None:
            raise ValueError(f"There is no function “{name}”; there are {', '.join(FUNCTIONS)}.")
        arguments = [self.sum()]
        while self._sign(",") is not None:
            arguments.append(self.sum())
        self._close()
        return lambda values: float(function(*(one(values) for one in arguments)))

    def _close(self) -> None:
        if self._sign(")") is None:
            raise ValueError("A bracket of this formula never closes.")

    def _sign(self, *signs: str) -> str | None:
        if self._at < len(self._tokens) and self._tokens[self._at][0] == "sign" and self._tokens[self._at][1] in signs:
            self._at += 1
            return self._tokens[self._at - 1][1]
        return None


def _named(name: str) -> Formula:
    key = name.replace("heading.", "heading_")
    return lambda values: float(values.get(key, 0))


def _joined(sign: str, left: Formula, right: Formula) -> Formula:
    reckon: dict[str, Callable[[float, float], float]] = {
        "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "%": math.fmod,
        "**": math.pow,
    }  # fmt: skip
    return lambda values: reckon[sign](left(values), right(values))
