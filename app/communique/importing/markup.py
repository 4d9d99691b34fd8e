"""Light markup in plain text (Markdown as press archives keep it): emphasis, links and pictures of one line become spans, nothing else changes."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from communique.patterns import lazily
from communique.text import Span, SpanKind, Text, ordered

_PICTURE = lazily(r"!\[([^\]\n]{0,400})\]\(([^()\s]{1,2000})(?:[ ]\"[^\"\n]{0,200}\")?\)")
_TARGET = r"https?:[^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?|mailto:[^()\s]{1,400}|/[^()\s]{0,2000}"
_LINK = lazily(rf"\[([^\[\]\n]{{1,400}})\]\(({_TARGET})(?:[ ]\"[^\"\n]{{0,200}}\")?\)")
_AUTO = lazily(r"<((?:https?://|mailto:)[^<>\s]{1,2000}|[^<>@\s]{1,100}@[^<>@\s]{1,200})>")
_ESCAPED = lazily(r"\\([!-/:-@\[-`{-~])")
_RUN = lazily(r"\*{1,3}|(?<![^\W_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![^\W_])")
_SPACES = lazily(r"(?<![ \t])[ \t]+")
_KINDS: dict[int, tuple[SpanKind, ...]] = {1: ("emphasis",), 2: ("strong",), 3: ("strong", "emphasis")}
_LITERAL = "\ue000"  # stands for an escaped sign while emphasis is read


@dataclass(frozen=True, slots=True)
class Marked:
    """A line without its markup, and the alternative texts of the pictures that stood in it."""

    text: Text
    pictures: tuple[str, ...] = ()


def read_line(line: str) -> Marked:
    """One line with emphasis and links as spans; signs that mark nothing stay, runs of spaces become one."""
    pictures: tuple[str, ...] = ()
    if "](" in line:
        pictures = tuple(found[1] for found in _PICTURE.finditer(line))
        line = _PICTURE.sub(" ", line)
    escaped: list[str] = []
    if "\\" in line:
        escaped = [found[1] for found in _ESCAPED.finditer(line)]
        line = _ESCAPED.sub(_LITERAL, line)
    text = _linked(line)
    if "*" in text.plain or "_" in text.plain:
        text = _emphasised(text)
    return Marked(_tidied(_restored(text, escaped)), pictures)


def _linked(line: str) -> Text:
    """The line with links as spans; a link's target that is not an address stays as it is printed."""
    if "](" not in line and "<" not in line:
        return Text(line)
    plain, spans, at = "", [], 0
    found = sorted([*_LINK.finditer(line), *_AUTO.finditer(line)], key=lambda match: match.start())
    for match in found:
        if match.start() < at:
            continue
        plain += line[at : match.start()]
        target = match[2] if match.re.pattern == _LINK.pattern else match[1]
        spans.append(Span(len(plain), len(plain) + len(match[1]), "link", target))
        plain += match[1]
        at = match.end()
    return Text(plain + line[at:], tuple(spans))


def _emphasised(text: Text) -> Text:
    """Paired emphasis signs become spans; an opener needs a word behind it, a closer one before it, and both the same length."""
    cuts, spans = _paired(text.plain)
    if not cuts:
        return text
    return _cut(Text(text.plain, (*text.spans, *(Span(*span) for span in spans))), cuts)


def _paired(plain: str) -> tuple[list[tuple[int, int]], list[tuple[int, int, SpanKind]]]:
    """Where the signs stand that go, and what stands between them."""
    waiting: dict[str, tuple[int, int]] = {}
    cuts: list[tuple[int, int]] = []
    spans: list[tuple[int, int, SpanKind]] = []
    for run in _RUN.finditer(plain):
        sign, before, after = run[0], plain[run.start() - 1 : run.start()], plain[run.end() : run.end() + 1]
        may_close, may_open = bool(before.strip()), bool(after.strip())
        opener = waiting.get(sign)
        if may_close and opener and opener[1] < run.start():
            cuts += [opener, run.span()]
            spans += [(opener[1], run.start(), kind) for kind in _KINDS[len(sign)]]
            waiting = {other: span for other, span in waiting.items() if span[0] < opener[0]}
        elif may_open:
            waiting[sign] = run.span()
    return sorted(cuts), spans


def _cut(text: Text, cuts: list[tuple[int, int]]) -> Text:
    """The text without some stretches, spans moved along; one pass, whatever the number of cuts."""
    if not cuts:
        return text
    pieces, at = [], 0
    for start, end in cuts:
        pieces.append(text.plain[at:start])
        at = end
    pieces.append(text.plain[at:])
    shift = _Shift(cuts)
    moved = (Span(shift(span.start), shift(span.end), span.kind, span.value) for span in text.spans)
    return Text("".join(pieces), ordered(span for span in moved if span.start < span.end))


class _Shift:
    """Where an offset lies once some stretches before it are gone."""

    def __init__(self, cuts: list[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in cuts]
        self._cuts = cuts
        self._gone = [0]
        for start, end in cuts:
            self._gone.append(self._gone[-1] + end - start)

    def __call__(self, offset: int) -> int:
        n = bisect_left(self._starts, offset)
        last = self._cuts[n - 1] if n else (0, 0)
        return offset - self._gone[n] + max(0, last[1] - offset if n else 0)


def _restored(text: Text, escaped: list[str]) -> Text:
    if not escaped:
        return text
    signs = iter(escaped)
    return Text("".join(next(signs) if c == _LITERAL else c for c in text.plain), text.spans)


def _tidied(text: Text) -> Text:
    """Tabs as one space, none at the ends; two spaces stay two: what somebody typed is for the house style to mend, where all can see it."""
    plain = text.plain
    cuts = [(found.start() + 1, found.end()) for found in _SPACES.finditer(plain) if "\t" in found[0]]
    start, end = len(plain) - len(plain.lstrip(" \t")), len(plain.rstrip(" \t"))
    if start >= end:
        return Text()
    cuts = [(0, start), *((a, z) for a, z in cuts if a >= start and z <= end), (end, len(plain))]
    tidy = _cut(text, [(a, z) for a, z in cuts if a < z])
    return Text(tidy.plain.replace("\t", " "), tidy.spans) if "\t" in tidy.plain else tidy
