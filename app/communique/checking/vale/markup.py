"""Markdown and HTML as a stream of tags and text, each piece of text knowing where it stands in the source."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);")


@dataclass(frozen=True, slots=True)
class Start:
    """A tag opens at a source offset."""

    tag: str
    at: int
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class End:
    """A tag closes."""

    tag: str
    at: int


@dataclass(frozen=True, slots=True)
class Words:
    """Text between tags, decoded, with the source offset of every character."""

    text: str
    offsets: Sequence[int]


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: the place of its end, and what it says."""

    at: int
    text: str


Event = Start | End | Words | Comment
_VOID = "area base br col embed hr img input link meta param source track wbr"
VOID = frozenset(_VOID.split())


def html_events(source: str, base: int = 0) -> Iterator[Event]:
    """The events of an HTML text; ``base`` is added to every offset."""
    reader = _Html(source, base)
    reader.feed(source)
    reader.close()
    yield from reader.events


class _Html(HTMLParser):
    """Collects events; stdlib's parser never raises on broken markup."""

    def __init__(self, source: str, base: int) -> None:
        super().__init__(convert_charrefs=False)
        self.events: list[Event] = []
        self._base = base
        self._lines = [0, *(found.end() for found in re.finditer("\n", source))]

    def _here(self) -> int:
        line, column = self.getpos()
        return self._base + self._lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.events.append(Start(tag, self._here(), {name: value or "" for name, value in attrs}))
        if tag in VOID:
            self.events.append(End(tag, self._here()))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.events.append(Start(tag, self._here(), {name: value or "" for name, value in attrs}))
        self.events.append(End(tag, self._here()))

    def handle_endtag(self, tag: str) -> None:
        self.events.append(End(tag, self._here()))

    def handle_data(self, data: str) -> None:
        at = self._here()
        self.events.append(Words(data, range(at, at + len(data))))

    def handle_entityref(self, name: str) -> None:
        self._decoded(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._decoded(f"&#{name};")

    def _decoded(self, spelled: str) -> None:
        shown = html.unescape(spelled)
        self.events.append(Words(shown, [self._here()] * len(shown)))

    def handle_comment(self, data: str) -> None:
        self.events.append(Comment(self._here(), data))


def markdown_events(source: str) -> Iterator[Event]:
    """The events of a Markdown text, with tables."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")
    lines = [0, *(found.end() for found in re.finditer("\n", source)), len(source)]
    cells = _Cells(source)
    span = (0, len(source))
    for token in reader.parse(source):
        if token.map:
            span = (lines[token.map[0]], lines[min(token.map[1], len(lines) - 1)])
        if token.type == "inline":
            start = cells.find(token.content, span)
            yield from _inline(token.children or [], _Cursor(source, start, span[1]))
        elif token.type == "html_block":
            yield from html_events(source[span[0] : span[1]], span[0])
        elif token.type in ("fence", "code_block"):
            yield Start("pre", span[0])
            yield Words(token.content, [span[0]] * len(token.content))
            yield End("pre", span[1])
        elif token.nesting == 1:
            yield Start(token.tag, span[0])
        elif token.nesting == -1:
            yield End(token.tag, span[1])


class _Cells:
    """Finds where an inline's text begins in its lines; the cells of a table row follow one another on the same line."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._span = (-1, -1)
        self._at = 0

    def find(self, content: str, span: tuple[int, int]) -> int:
        if span != self._span:
            self._span, self._at = span, span[0]
        first = content.split("\n", 1)[0].strip()
        found = self._source.find(first, self._at, span[1]) if first else -1
        start = found if found >= 0 else self._at
        self._at = start + len(first)
        return start


class _Cursor:
    """Walks through the source of one inline as its tokens come by."""

    def __init__(self, source: str, start: int, end: int) -> None:
        self._source, self.at, self._end = source, start, end

    def words(self, text: str) -> Words:
        """Text that stands in the source as it is."""
        found = self._source.find(text, self.at, self._end)
        if found < 0:
            return self.special(text, "")
        self.at = found + len(text)
        return Words(text, range(found, self.at))

    def special(self, text: str, spelled: str) -> Words:
        """Text that is spelled otherwise in the source: an entity, an escape."""
        found = self._source.find(spelled, self.at, self._end) if spelled else self.at
        place = found if found >= 0 else self.at
        self.at = place + len(spelled)
        offset = place + len(spelled) - 1 if spelled.startswith("\\") else place
        return Words(text, [offset] * len(text))


def _inline(tokens: Sequence[Any], cursor: _Cursor) -> Iterator[Event]:
    for token in tokens:
        if token.type == "text":
            yield cursor.words(token.content)
        elif token.type == "text_special":
            yield cursor.special(token.content, token.markup)
        elif token.type in ("softbreak", "hardbreak"):
            yield cursor.words("\n")
        elif token.type == "code_inline":
            yield Start("code", cursor.at)
            yield cursor.words(token.content)
            yield End("code", cursor.at)
        elif token.type == "html_inline":
            at = cursor.words(token.content).offsets
            yield from html_events(token.content, at[0] if at else cursor.at)
        elif token.type == "image":
            yield Start("img", cursor.at, {"alt": token.content, "at": str(cursor.at)})
            cursor.words(token.content)
            yield End("img", cursor.at)
        elif token.nesting:
            attributes = {key: str(value) for key, value in (token.attrs or {}).items()}
            yield Start(token.tag, cursor.at, attributes) if token.nesting == 1 else End(token.tag, cursor.at)
