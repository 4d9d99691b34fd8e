"""YAML as a pack may use it: every scalar a text, no aliases, no anchors, no tags, no key twice, little depth; each value with its line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from communique.errors import StyleError

DEEPEST = 20
LARGEST = 1_000_000
Data = str | list[Any] | dict[str, Any]


@dataclass(frozen=True, slots=True)
class Read:
    """A document and where its keys stand: ``lines`` maps a top-level key to its line, from 1."""

    data: Data
    lines: dict[str, int]


def read(source: str) -> Read:
    """The document of a text; StyleError with its line for what packs may not use."""
    if len(source) > LARGEST:
        raise StyleError("This file is over 1 MB; split it.")
    try:
        return _built(source)
    except StyleError as trouble:
        if "\\'" not in source:
            raise
        try:  # \' inside double quotes is common in public packs, though YAML has no such escape
            return _built(source.replace("\\'", "'"))
        except StyleError:
            raise trouble from None


def _built(source: str) -> Read:
    import yaml

    builder = _Builder()
    try:
        for event in yaml.parse(source, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            builder.take(event)
    except yaml.MarkedYAMLError as trouble:
        line = trouble.problem_mark.line + 1 if trouble.problem_mark else None
        raise StyleError(f"This is not YAML ({trouble.problem or 'it cannot be read'}); the file is left out.", line=line) from trouble
    except yaml.YAMLError as trouble:
        raise StyleError("This is not YAML; the file is left out.") from trouble
    return Read(builder.root if builder.root is not None else "", builder.lines)


class _Builder:
    """Builds the document from events with a stack of its own: no depth of a file can exhaust Python's."""

    def __init__(self) -> None:
        self.root: Data | None = None
        self.lines: dict[str, int] = {}
        self._open: list[list[Any] | dict[str, Any]] = []
        self._keys: list[str | None] = []

    def take(self, event: Any) -> None:
        kind = type(event).__name__
        line = event.start_mark.line + 1
        if kind == "AliasEvent" or getattr(event, "anchor", None):
            raise StyleError("Anchors and aliases (& and *) are not allowed in a pack; write the value out.", line=line)
        if getattr(event, "tag", None):
            raise StyleError("Tags (!) are not allowed in a pack; write plain values.", line=line)
        if kind == "ScalarEvent":
            self._scalar(event.value, line)
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            self._start({} if kind == "MappingStartEvent" else [], line)
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            self._open.pop()
            self._keys.pop()
        elif kind == "DocumentStartEvent" and self.root is not None:
            raise StyleError("A file holds one document; split it at ---.", line=line)

    def _scalar(self, value: str, line: int) -> None:
        holder = self._open[-1] if self._open else None
        if not isinstance(holder, dict) or self._keys[-1] is not None:
            self._put(value)
            return
        if value in holder:
            raise StyleError(f"“{value}” stands twice; keep one.", line=line)
        if value == "<<":
            raise StyleError("Merge keys (<<) are not allowed in a pack; write the values out.", line=line)
        if len(self._open) == 1:
            self.lines[value] = line
        self._keys[-1] = value

    def _start(self, value: list[Any] | dict[str, Any], line: int) -> None:
        if len(self._open) >= DEEPEST:
            raise StyleError(f"This is nested more than {DEEPEST} deep; make it flatter.", line=line)
        if self._open and isinstance(self._open[-1], dict) and self._keys[-1] is None:
            raise StyleError("A key must be a text.", line=line)
        self._put(value)
        self._open.append(value)
        self._keys.append(None)

    def _put(self, value: Data) -> None:
        if not self._open:
            self.root = value
            return
        holder = self._open[-1]
        if isinstance(holder, list):
            holder.append(value)
        else:
            holder[str(self._keys[-1])] = value
            self._keys[-1] = None
