"""Gather the visible paragraphs of a marked-up document while a reader walks through it: words, spans, breaks, hidden passages."""

from __future__ import annotations

from dataclasses import dataclass, field

from communique.importing.source import Paragraph, ParagraphKind
from communique.patterns import lazily
from communique.release import Unplaced
from communique.text import Span, SpanKind, Text, ordered

HIDDEN = "hidden passage"
_SPACES = lazily(r"[ \t\n\r\f]+")
_EDGES = " \t\n\r\f"
_SHOWN = lazily(r"(?:https?://|(?P<box>[\w.+-]++@))?(?P<host>(?:[\w-]+\.)+[a-z]{2,24})(?:[/:?#]\S*)?\Z")
_END_OF_HOST = lazily(r"[/:?#]")
ALLOWED = ("http://", "https://", "mailto:", "tel:")


def safe_link(target: str) -> str:
    """An address that may stay, or an empty text: http, https, mailto without orders in it, tel; no white space or sign in control."""
    address = target.strip()
    low = address.casefold()
    if not low.startswith(ALLOWED) or any(c.isspace() or not c.isprintable() for c in address) or len(address) > 2000:
        return ""
    if low.startswith("mailto:"):
        return address.partition("?")[0]
    host = address.partition("//")[2].partition("/")[0]
    return "" if "@" in host else address


def leads_elsewhere(words: str, target: str) -> bool:
    """Whether the words of a link are an address, and its target is another one: another host, or another mailbox."""
    seen, low = words.strip().casefold(), target.casefold()
    shown = _SHOWN.match(seen)
    if shown is None:
        return False
    if shown["box"]:
        return low != f"mailto:{seen}"
    here, there = shown["host"].removeprefix("www."), _END_OF_HOST.split(low.partition("//")[2])[0].removeprefix("www.")
    return not (here == there or there.endswith(f".{here}") or here.endswith(f".{there}"))


@dataclass
class Gathering:
    """The paragraphs so far and the one being gathered. ``collapses``: white space is one space, as in HTML."""

    collapses: bool = True
    paragraphs: list[Paragraph] = field(default_factory=list)
    set_aside: list[Unplaced] = field(default_factory=list)
    links_dropped: int = 0
    links_elsewhere: int = 0
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0
    _spans: list[Span] = field(default_factory=list)
    _open: dict[tuple[SpanKind, str], int] = field(default_factory=dict)
    _is_apart: bool = True

    @property
    def words(self) -> str:
        """The words of the paragraph so far."""
        return "".join(self._pieces)

    def write(self, words: str, *marks: tuple[SpanKind, str]) -> None:
        """Words with marks over them: strong, emphasis, a link."""
        if not words:
            return
        start = self._length
        self._pieces.append(words)
        self._length += len(words)
        for kind, value in marks:
            self._spans.append(Span(start, self._length, kind, value))

    def hide(self, words: str) -> None:
        """Words nobody sees on the page: set aside, never among the paragraphs."""
        if words.strip():
            self.set_aside.append(Unplaced(_SPACES.sub(" ", words).strip(), HIDDEN))

    def line_break(self) -> None:
        """The line ends, the paragraph goes on: what follows is not set off from it."""
        if self._length:
            self.end()
            self._is_apart = False
        else:
            self._is_apart = True

    def end(self, kind: ParagraphKind = "paragraph", level: int = 0, where: str = "") -> None:
        """The paragraph ends; an empty one leaves nothing behind."""
        text = self._text()
        self.links_elsewhere += sum(
            leads_elsewhere(text.words_of(span), span.value) for span in text.spans if span.kind == "link"
        )
        self._pieces, self._length, self._spans = [], 0, []
        if text.plain:
            self.paragraphs.append(Paragraph(text, kind, level, where, self._is_apart))
            self._is_apart = True

    def _text(self) -> Text:
        text = Text("".join(self._pieces), ordered(self._spans))
        if self.collapses:
            text = _collapsed(text)
        start = len(text.plain) - len(text.plain.lstrip(_EDGES))
        return text.slice(start, max(start, len(text.plain.rstrip(_EDGES))))


def _collapsed(text: Text) -> Text:
    """White space as one space; offsets follow by one walk."""
    cuts = [(found.start() + 1, found.end()) for found in _SPACES.finditer(text.plain) if found.end() - found.start() > 1]
    plain = _SPACES.sub(" ", text.plain)
    if not cuts:
        return Text(plain, text.spans)
    moved = (Span(_moved(span.start, cuts), _moved(span.end, cuts), span.kind, span.value) for span in text.spans)
    return Text(plain, ordered(span for span in moved if span.start < span.end))


def _moved(offset: int, cuts: list[tuple[int, int]]) -> int:
    gone = 0
    for start, end in cuts:
        if start >= offset:
            break
        gone += min(end, offset) - start
    return offset - gone
