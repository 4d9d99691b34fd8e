"""One rule file: its keys read and typed, every mistake a sentence with its line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from communique.checking.vale.scopes import Selector, selectors
from communique.checking.vale.strict_yaml import Data, Read, read
from communique.errors import StyleError

LEVELS = ("suggestion", "warning", "error")
COMMON = {"extends", "message", "level", "scope", "link", "description", "limit", "action", "name", "path"}
OWN: dict[str, frozenset[str]] = {
    "existence": frozenset({"tokens", "raw", "append", "nonword", "ignorecase", "exceptions", "vocab"}),
    "substitution": frozenset({"swap", "ignorecase", "nonword", "exceptions", "vocab", "capitalize", "pos"}),
    "occurrence": frozenset({"token", "max", "min", "ignorecase"}),
    "repetition": frozenset({"tokens", "max", "ignorecase", "alpha", "exceptions", "vocab"}),
    "consistency": frozenset({"either", "ignorecase", "nonword"}),
    "conditional": frozenset({"first", "second", "exceptions", "vocab", "ignorecase"}),
    "capitalization": frozenset({"match", "style", "exceptions", "indicators", "threshold", "vocab", "prefix"}),
    "metric": frozenset({"formula", "condition"}),
    "readability": frozenset({"metrics", "grade"}),
    "spelling": frozenset({"dictionaries", "dicpath", "aff", "dic", "append", "filters", "ignore", "custom", "threshold"}),
    "sequence": frozenset({"tokens", "ignorecase"}),
    "script": frozenset({"script"}),
}
FORGIVING = ("consistency", "spelling")
FORCED = {"metric": "summary", "readability": "summary", "sequence": "sentence"}
_TRUE, _FALSE = ("true", "yes", "on", "1"), ("false", "no", "off", "0", "")


@dataclass(frozen=True, slots=True)
class Action:
    """What mends a match: the dialect's action name and parameters."""

    name: str = ""
    params: tuple[str, ...] = ()


@dataclass(frozen=True)
class Definition:
    """A rule as its file says: ``name`` is Style.Rule, ``keys`` are those of its extension point as read."""

    name: str
    extends: str
    message: str
    level: str = "warning"
    scopes: tuple[Selector, ...] = ()
    link: str = ""
    description: str = ""
    limit: int = 0
    action: Action = Action()
    keys: Mapping[str, Any] = field(default_factory=dict)
    path: Path | None = None
    lines: Mapping[str, int] = field(default_factory=dict)

    def complaint(self, sentence: str, key: str = "extends") -> StyleError:
        """A mistake in this file, at the line of a key."""
        return StyleError(sentence, self.path, self.lines.get(key))

    def text(self, key: str, default: str = "") -> str:
        """A key that holds a text."""
        value = self.keys.get(key, default)
        if isinstance(value, str):
            return value
        raise self.complaint(f"“{key}” must be a text.", key)

    def texts(self, key: str) -> tuple[str, ...]:
        """A key that holds a list of texts; a single one counts as a list."""
        value = self.keys.get(key, ())
        if isinstance(value, str):
            return (value,)
        if isinstance(value, (list, tuple)) and all(isinstance(one, str) for one in value):
            return tuple(value)
        raise self.complaint(f"“{key}” must be a list of texts.", key)

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """A key that holds a map of texts; a list of one-entry maps is merged."""
        value = self.keys.get(key, {})
        maps = value if isinstance(value, list) else [value]
        found: dict[str, str] = {}
        for one in maps:
            if not isinstance(one, dict) or not all(isinstance(text, str) for text in one.values()):
                raise self.complaint(f"“{key}” must be a map: what is found, a colon, what should stand there.", key)
            found |= one
        return tuple(found.items())

    def flag(self, key: str, default: bool = False) -> bool:
        """A key that is yes or no, however it is written."""
        value = str(self.keys.get(key, default)).strip().casefold()
        if value in _TRUE:
            return True
        if value in _FALSE:
            return False
        raise self.complaint(f"“{key}” must be true or false.", key)

    def number(self, key: str, default: float = 0) -> float:
        """A key that is a number, however it is written."""
        value = self.keys.get(key, default)
        try:
            return float(value)
        except (TypeError, ValueError):
            raise self.complaint(f"“{key}” must be a number.", key) from None


def define(name: str, source: str, path: Path | None = None) -> Definition:
    """The rule of a file's text; StyleError with file and line where it is none."""
    try:
        got = read(source)
    except StyleError as trouble:
        raise StyleError(str(trouble), path, trouble.line) from trouble
    return _Reading(name, got, path).definition()


class _Reading:
    """A file's data on the way to a definition."""

    def __init__(self, name: str, got: Read, path: Path | None) -> None:
        self._name, self._path = name, path
        if not isinstance(got.data, dict):
            raise StyleError("This is not a rule: it has no keys.", path, 1)
        self._data: dict[str, Data] = {key.casefold(): value for key, value in got.data.items()}
        self._lines = {key.casefold(): line for key, line in got.lines.items()}

    def definition(self) -> Definition:
        point = self._text("extends")
        if not point:
            raise self._complaint("This rule does not say what it extends; write extends: existence, or another extension point.")
        if point not in OWN:
            raise self._complaint(f"“{point}” is no extension point; they are {', '.join(OWN)}.", "extends")
        self._known_only(point)
        message = self._text("message")
        if not message:
            raise self._complaint("This rule has no message.")
        level = self._text("level") or "warning"
        if level not in LEVELS:
            raise self._complaint(f"The level “{level}” does not exist; write suggestion, warning or error.", "level")
        keys = {key: value for key, value in self._data.items() if key not in COMMON}
        return Definition(
            self._name, point, message, level, self._scopes(point), self._text("link"), self._text("description"), self._limit(),
            self._action(), keys, self._path, self._lines,
        )  # fmt: skip

    def _known_only(self, point: str) -> None:
        if "code" in self._data:
            raise self._complaint("“code” is an old key; write scope: raw.", "code")
        if point in FORGIVING:
            return
        for key in self._data:
            if key not in COMMON and key not in OWN[point]:
                raise self._complaint(f"“{key}” is no key of {point}; its keys are {', '.join(sorted(OWN[point]))}.", key)

    def _scopes(self, point: str) -> tuple[Selector, ...]:
        value = self._data.get("scope", "text")
        wanted = [FORCED[point]] if point in FORCED else [value] if isinstance(value, str) else value
        if not isinstance(wanted, list) or not all(isinstance(one, str) for one in wanted):
            raise self._complaint("“scope” must be a text or a list of texts.", "scope")
        try:
            return selectors(wanted)
        except ValueError as trouble:
            raise self._complaint(str(trouble), "scope") from trouble

    def _action(self) -> Action:
        value = self._data.get("action")
        if value is None or value == "":
            return Action()
        if not isinstance(value, dict) or not isinstance(value.get("name", ""), str):
            raise self._complaint("“action” must have a name.", "action")
        params = value.get("params", [])
        listed = [params] if isinstance(params, str) else params
        if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
            raise self._complaint("“params” of an action must be a list of texts.", "action")
        return Action(value.get("name", ""), tuple(listed))

    def _limit(self) -> int:
        text = self._text("limit") or "0"
        if not re.fullmatch(r"\d{1,9}", text):
            raise self._complaint("“limit” must be a whole number.", "limit")
        return int(text)

    def _text(self, key: str) -> str:
        value = self._data.get(key, "")
        if not isinstance(value, str):
            raise self._complaint(f"“{key}” must be a text.", key)
        return value

    def _complaint(self, sentence: str, key: str = "") -> StyleError:
        return StyleError(sentence, self._path, self._lines.get(key))
