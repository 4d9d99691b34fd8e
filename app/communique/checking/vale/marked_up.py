"""Blocks of Markdown and HTML: what Vale's dialect calls headings, lists, quotations, cells, paragraphs and the summary."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from communique.checking.vale.blocks import MASK, Block, Source, pieces
from communique.checking.vale.markup import Comment, End, Event, Start, Words, html_events, markdown_events

_INLINE = "b big i small abbr acronym cite dfn em kbd strong a br img span sub sup code tt del u s ins mark q var samp time"
INLINE = frozenset(_INLINE.split())
IGNORED = ("tt", "code", "kbd")
SKIPPED = ("script", "style", "pre", "figure", "noscript", "iframe")
SKIPPED_CLASSES = ("problematic", "pre", "code")
SCOPES = {
    "li": ("list",), "blockquote": ("blockquote",), "th": ("table", "header"), "td": ("table", "cell"), "dt": ("list",), "dd": ("list",),
    "caption": ("table", "caption"), "figcaption": ("figure", "caption"), **{f"h{n}": ("heading", f"h{n}") for n in range(1, 7)},
}  # fmt: skip
PROSE = frozenset({"list", "blockquote"})
COUNTED = {"li": "list", "blockquote": "blockquote", "pre": "pre", **{f"h{n}": f"heading_h{n}" for n in range(1, 7)}}
MARKDOWN = frozenset({"md", "markdown", "mdown", "mkd"})
HTML = frozenset({"html", "htm", "xhtml"})
_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.S)
_FIELD = re.compile(r"^([A-Za-z_][\w-]*):[ \t]*(\S[^\n]*)$", re.M)


@dataclass(frozen=True)
class Options:
    """What a configuration says of markup: tags masked, tags skipped, classes skipped, patterns turned into code, comment marks."""

    ignored: tuple[str, ...] = IGNORED
    skipped: tuple[str, ...] = SKIPPED
    classes: tuple[str, ...] = SKIPPED_CLASSES
    tokens: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    comments: tuple[str, str] = ("<!--", "-->")


def marked_up(text: str, extension: str, options: Options) -> Source:
    """A Markdown or HTML text cut into blocks."""
    front = _FRONT.match(text) if extension in MARKDOWN else None
    body = re.sub(r"[^\n]", " ", front[0]) + text[front.end() :] if front else text
    hidden = _hidden(body, options)
    events = markdown_events(hidden) if extension in MARKDOWN else html_events(hidden)
    builder = _Builder(extension, options, _masked(body, options))
    for event in events:
        builder.take(event)
    builder.flush()
    running = [block for block in builder.blocks if block.parts == frozenset(("text", extension))]
    prose = [block for block in builder.blocks if block in running or block.parts & PROSE]
    cut = [piece for block in running for piece in pieces(block)]
    raw = Block(text, frozenset(("raw", extension)), range(len(text)))
    matter = _front_matter(front, extension) if front else []
    switches = tuple(builder.switches) + tuple(_delimited(text, options))
    return Source(text, (raw, *matter, *builder.blocks, *cut, *_summary(prose, extension)), dict(builder.counts), switches)


@dataclass
class _Builder:
    """Turns events into blocks: a block ends where a block-level tag opens or closes."""

    extension: str
    options: Options
    masked: list[bool]
    blocks: list[Block] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    switches: list[tuple[int, str]] = field(default_factory=list)
    _open: list[Start] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _offsets: list[int] = field(default_factory=list)
    _link: tuple[int, str] | None = None

    def take(self, event: Event) -> None:
        """One event."""
        if isinstance(event, Words):
            self._words(event)
        elif isinstance(event, Start):
            self._start(event)
        elif isinstance(event, End):
            self._end(event)
        elif isinstance(event, Comment):
            self.switches.append((event.at, event.text))

    def _words(self, event: Words) -> None:
        if self._is_skipped():
            return
        is_code = any(start.tag in self.options.ignored for start in self._open)
        for letter, offset in zip(event.text, event.offsets, strict=True):
            is_hidden = is_code or (offset < len(self.masked) and self.masked[offset])
            self._text.append(MASK if is_hidden and not letter.isspace() else letter)
            self._offsets.append(offset)

    def _start(self, event: Start) -> None:
        if event.tag in COUNTED:
            self.counts[COUNTED[event.tag]] += 1
        if event.tag not in INLINE:
            self.flush()
        if event.tag == "img" and event.attributes.get("alt"):
            self._alternative(event)
        if event.tag == "br" and not self._is_skipped():
            self._text.append("\n")
            self._offsets.append(event.at)
        if event.tag == "a" and self._link is None:
            self._link = (len(self._text), event.attributes.get("href", ""))
        self._open.append(event)

    def _end(self, event: End) -> None:
        if event.tag not in INLINE:
            self.flush()
        if event.tag == "a" and self._link is not None:
            start, target = self._link
            if "".join(self._text[start:]) == target:
                self._text[start:] = [MASK] * (len(self._text) - start)
            self._link = None
        for n in range(len(self._open) - 1, -1, -1):
            if self._open[n].tag == event.tag:
                del self._open[n:]
                break

    def _alternative(self, event: Start) -> None:
        alt = event.attributes["alt"]
        at = int(event.attributes.get("at", event.at))
        self.blocks.append(Block(alt, frozenset(("text", "attr", "alt")), [at] * len(alt)))

    def _is_skipped(self) -> bool:
        tags, classes = set(self.options.skipped), set(self.options.classes)
        return any(one.tag in tags or classes & set(one.attributes.get("class", "").split()) for one in self._open)

    def flush(self) -> None:
        """End the block that is being gathered."""
        text = "".join(self._text)
        start = len(text) - len(text.lstrip())
        end = len(text.rstrip())
        if text.strip():
            named = next((SCOPES[one.tag] for one in reversed(self._open) if one.tag in SCOPES), ())
            self.blocks.append(Block(text[start:end], frozenset(("text", *named, self.extension)), self._offsets[start:end]))
        self._text, self._offsets, self._link = [], [], None


def _summary(prose: Sequence[Block], extension: str) -> Iterator[Block]:
    """All prose in one block: paragraphs, list items and quotations."""
    if not prose:
        return
    text, offsets = "", list[int]()
    for block in prose:
        if text:
            offsets += [offsets[-1]] * 2
            text += "\n\n"
        text += block.text
        offsets += block.offsets
    yield Block(text, frozenset(("summary", extension)), offsets)


def _front_matter(front: re.Match[str], extension: str) -> list[Block]:
    found = []
    for one in _FIELD.finditer(front[0]):
        value = one[2].strip().strip("\"'")
        at = front[0].index(value, one.start(2)) if value else one.start(2)
        parts = frozenset(("text", "frontmatter", one[1], extension))
        found.append(Block(value, parts, range(at, at + len(value))))
    return found


def _hidden(text: str, options: Options) -> str:
    """The text with whole ignored stretches (``BlockIgnores``) blanked out."""
    for start, end in _spans(text, options.blocks):
        text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
    return text


def _masked(text: str, options: Options) -> list[bool]:
    """Which characters ``TokenIgnores`` turns into code."""
    marks = [False] * len(text)
    for start, end in _spans(text, options.tokens):
        marks[start:end] = [True] * (end - start)
    return marks


def _spans(text: str, patterns: Iterable[str]) -> list[tuple[int, int]]:
    from communique.checking.vale.patterns import compiled, matches

    return [found.span() for pattern in patterns for found in matches(compiled(pattern), text)]


def _delimited(text: str, options: Options) -> Iterator[tuple[int, str]]:
    """Comments between other marks than HTML's."""
    opening, closing = options.comments
    if opening != "<!--":
        for found in re.finditer(rf"{re.escape(opening)}(.*?){re.escape(closing)}", text, re.S):
            yield found.start(), found[1]
