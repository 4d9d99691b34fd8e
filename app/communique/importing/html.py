"""Web pages, feed items and clipboard HTML become paragraphs: what is visible, in reading order; menus and hidden passages set aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from html.parser import HTMLParser

from communique.encoding import decode
from communique.errors import InputError
from communique.importing import left_out
from communique.importing.choices import Choice
from communique.importing.gathering import Gathering, safe_link
from communique.importing.outcome import Note
from communique.importing.source import FURNITURE, Paragraph, ParagraphKind, Source
from communique.importing.unseen import hides, hiding_rules, selectors, without_traps
from communique.patterns import lazily
from communique.release import Unplaced
from communique.text import SpanKind, Text

LARGEST = 50_000_000
MOST_TAGS, MOST_CELLS = 500_000, 250_000
_VOID = "area base br col embed hr img input link meta param source track wbr"
LEAST_ARTICLE = 0.35
ANY = -1
DEEPEST_ARTICLE = 8
_IGNORED = lazily(r"mso-list\s*:\s*ignore", re.I)
VOID = frozenset(_VOID.split())
_UNSEEN = "script style noscript template head title svg math iframe object canvas datalist audio video map"
UNSEEN = frozenset(_UNSEEN.split())
_BLOCKS = """address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption item description"""
BLOCKS = frozenset(_BLOCKS.split())
FURNITURE_TAGS = frozenset(("nav", "aside", "footer", "form", "button", "menu", "dialog", "label"))
FURNITURE_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar", "dialog")
)
MARKS: dict[str, SpanKind] = {"b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis", "cite": "emphasis"}
DELETED = frozenset(("del", "s", "strike"))
_LIST = lazily(r"mso-list\s*+:\s*+(?!ignore|none|skip)[^;]{0,200}?level(\d)", re.I)
_XML = re.compile(rb"\A\s*<\?xml[^>]{0,200}\?>")
_CELL = lazily(r"<t[dh]\b", re.I)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_FEED = lazily(r"\A\s*(?:<\?xml[^>]*>\s*)?<(?:item|entry)\b", re.I)
_FRAGMENT = lazily(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.S | re.I)


def looks_like_html(data: bytes) -> bool:
    """Whether bytes begin like a web page, a piece of one, or a feed item."""
    wide = next((name for mark, name in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")) if data.startswith(mark)), "")
    head = data[:8192].decode(wide, "ignore").lstrip("\ufeff").encode("utf-8") if wide else data[:4096]
    start = _XML.sub(b"", head.removeprefix(b"\xef\xbb\xbf")).lstrip().lower()
    if start.startswith(
        (b"<!doctype html", b"<html", b"<head", b"<body", b"<item", b"<entry", b"<article", b"<div", b"<p>", b"<p ", b"<meta")
    ):
        return True
    return (
        start.startswith((b"<!--", b"version:0.9", b"version:1.0", b"<span", b"<table", b"<h1"))
        and b"<" in start[1:]
        and b">" in start
    )


def read_html(data: bytes | str) -> Source:
    """The visible paragraphs of a page. InputError for one that is far too large."""
    if len(data) > LARGEST:
        raise InputError("This page is too large for a press release; open it in a browser and paste the part you need.")
    text, notes = _decoded(data)
    if _FEED.match(text):
        return _read_item(text)
    if text[:400].lower().startswith("version:") and (found := _FRAGMENT.search(text)):
        text = found[1]  # the clipboard of Windows puts offsets before the page
    text = without_traps(text)
    if text.count("<") > MOST_TAGS or sum(1 for _ in _CELL.finditer(text)) > MOST_CELLS:
        raise InputError("This page has too many elements for a press release; paste the part you need.")
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.source(notes)


def _decoded(data: bytes | str) -> tuple[str, tuple[Note, ...]]:
    if isinstance(data, str):
        return data, ()
    declared = _CHARSET.search(data[:4096])
    read = decode(data, declared[1].decode("ascii") if declared else None)
    guess = (
        Note("encoding", f"The page does not say how its letters are encoded; it was read as {read.label}. Check the accents."),
    )
    return read.text, guess if read.is_guess else ()


def _read_item(text: str) -> Source:
    """A feed item: its title, its date, and the longer of its two texts."""
    title = _plain(_element(text, "title"))
    date = _plain(_element(text, "pubDate") or _element(text, "updated") or _element(text, "published"))
    inner = max((_element(text, name) for name in ("description", "content:encoded", "content", "summary")), key=len)
    shown = _element(text, "description") or inner
    page = read_html(shown if len(_plain(shown)) * 2 > len(_plain(inner)) else inner) if inner else Source()
    head = [Paragraph(Text(title), "heading", 1, "title")] if title else []
    head += [Paragraph(Text(date), "paragraph", 0, "date of the feed")] if date else []
    told = Note("feed-date", f"The date “{date}” is the feed’s own; check that it is the release’s.")
    return replace(
        page, paragraphs=(*head, *page.paragraphs), title=title or None, notes=(*page.notes, *([told] if date else []))
    )


def _element(text: str, name: str) -> str:
    found = re.search(rf"<{name}(?:\s[^>]*)?>(.*?)</{name}>", text, re.S | re.I)
    inner = (found[1] if found else "").strip()
    unwrapped = re.sub(r"<!\[CDATA\[(.*?)\]\]>", r"\1", inner, flags=re.S)
    return unwrapped if unwrapped != inner or "<" in inner else unescape(inner)


def _plain(inner: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", inner)).split())


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that is open, with what it has of those around it: what becomes of its words, and what kind they are."""

    tag: str = ""
    is_hidden: bool = False
    is_furniture: bool = False
    is_unseen: bool = False
    is_deleted: bool = False
    is_inserted: bool = False
    is_preformatted: bool = False
    is_choice: bool = False
    lists: int = 0
    path: tuple[int, ...] = ()
    marks: tuple[tuple[SpanKind, str], ...] = ()
    kind: tuple[ParagraphKind, int] = ("paragraph", 0)


NOWHERE = _Open()


class _Reader(HTMLParser):
    """Walks through a page by events: no tree, no recursion, whatever its depth."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.gathering = Gathering()
        self.title: list[str] = []
        self.language: str | None = None
        self.counts: Counter[str] = Counter()
        self._open: list[_Open] = []
        self._hiding: frozenset[str] = frozenset()
        self._where: list[tuple[tuple[int, ...], bool]] = []
        self._containers = 0
        self._hidden: list[str] = []
        self._choice = Choice()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "html" and self.language is None:
            self.language = attributes.get("lang") or None
        if tag in VOID:
            self._void(tag)
            return
        if tag in BLOCKS:
            self._close_paragraph()
        if self._here.is_choice:
            self._choice.open(tag, attributes)
        if tag == "select":
            self._end_choice()
            self._choice = Choice(is_list="multiple" in attributes or attributes.get("size", "1").strip() not in ("", "0", "1"))
        if tag in ("p", "li", "td", "th", "dt", "dd", "tr", "option"):
            self._close_same(tag)
        self._open.append(self._opened(tag, attributes))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self._close_paragraph()
        for n in range(len(self._open) - 1, max(-1, len(self._open) - 400), -1):
            if self._open[n].tag == tag:
                del self._open[n:]
                return

    def handle_data(self, data: str) -> None:
        here = self._here
        if here.tag == "title":
            self.title.append(data)
        elif here.tag == "style":
            self._hiding |= hiding_rules(data)
        elif here.is_unseen:
            return
        elif here.is_deleted:
            self.counts["deletions"] += bool(data.strip())
        elif here.is_choice:
            self._choice.write("" if here.is_hidden else data)
        elif here.is_hidden:
            self._hidden.append(data)
        else:
            self.counts["insertions"] += here.is_inserted and bool(data.strip())
            for n, line in enumerate(data.split("\n") if here.is_preformatted else [data]):
                if n:
                    self._break()
                self.gathering.write(line, *here.marks)

    @property
    def _here(self) -> _Open:
        return self._open[-1] if self._open else NOWHERE

    def _void(self, tag: str) -> None:
        if tag == "br":
            self._break()
        elif tag == "hr":
            self._close_paragraph()
        elif tag == "img":
            self.counts["pictures"] += 1
        elif tag == "wbr":
            return

    def _break(self) -> None:
        before = len(self.gathering.paragraphs)
        self.gathering.line_break()
        self._place(before)

    def _opened(self, tag: str, attributes: dict[str, str]) -> _Open:
        """What an element makes of its words, on top of what those around it make of them."""
        here, style = self._here, attributes.get("style", "")
        role = attributes.get("role", "").casefold()
        is_head = tag == "header" and not here.path
        mark = self._mark(tag, style, attributes)
        return _Open(
            tag,
            here.is_hidden or "hidden" in attributes or self._hides(tag, style, attributes),
            here.is_furniture or tag in FURNITURE_TAGS or role in FURNITURE_ROLES or is_head,
            here.is_unseen or tag in UNSEEN or bool(_IGNORED.search(style)),
            here.is_deleted or tag in DELETED,
            here.is_inserted or tag == "ins",
            here.is_preformatted or tag in ("pre", "textarea"),
            here.is_choice or tag == "select",
            here.lists + (tag in ("ul", "ol")),
            self._path(here.path, tag, attributes),
            here.marks if mark is None or mark in here.marks else (*here.marks, mark),
            self._kind(here, tag, style),
        )

    def _hides(self, tag: str, style: str, attributes: dict[str, str]) -> bool:
        """Whether an element's own style, its colour or a rule of the page keeps its words from being seen."""
        if style and hides(style):
            return True
        if tag == "font" and hides(f"color:{attributes.get('color', '')}"):
            return True
        named = selectors(tag, attributes.get("class", ""), attributes.get("id", "")) if self._hiding else ()
        return any(one in self._hiding for one in named)

    def _path(self, path: tuple[int, ...], tag: str, attributes: dict[str, str]) -> tuple[int, ...]:
        """The elements marked as article that are open; a page has few, and no more than some within one another count."""
        named = attributes.get("role") in ("main", "article") or attributes.get("itemprop") == "articleBody"
        if (tag not in ("article", "main") and not named) or len(path) >= DEEPEST_ARTICLE:
            return path
        self._containers += 1
        return (*path, self._containers)

    def _mark(self, tag: str, style: str, attributes: dict[str, str]) -> tuple[SpanKind, str] | None:
        if tag == "a":
            target = safe_link(attributes.get("href", ""))
            self.gathering.links_dropped += bool(attributes.get("href")) and not target and not attributes["href"].startswith("#")
            return ("link", target) if target else None
        if tag in MARKS:  # Google Docs wraps everything in a b that is not bold
            return None if re.search(r"font-(?:weight|style)\s*:\s*normal", style, re.I) else (MARKS[tag], "")
        return _styled(style) if tag == "span" else None

    def _kind(self, here: _Open, tag: str, style: str) -> tuple[ParagraphKind, int]:
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            return "heading", int(tag[1])
        if found := _LIST.search(style):
            return "list-item", int(found[1]) - 1
        if tag == "li":
            return "list-item", max(here.lists - 1, 0)
        return ("table-cell", 0) if tag in ("td", "th") else here.kind

    def _close_same(self, tag: str) -> None:
        """An element that closes its like by opening: ``<p>`` after ``<p>``, ``<li>`` after ``<li>``."""
        for n in range(len(self._open) - 1, max(-1, len(self._open) - 12), -1):
            if self._open[n].tag == tag:
                del self._open[n:]
                return
            if self._open[n].tag in ("ul", "ol", "table", "div", "td", "section", "article", "dl"):
                return

    def _end_choice(self) -> None:
        """Of a list to choose from one sees the choice: a part of a form, as its other words are."""
        self.gathering.set_aside += [Unplaced(words, FURNITURE) for words in self._choice.shown()]
        self._choice = Choice()

    def _close_paragraph(self) -> None:
        before = len(self.gathering.paragraphs)
        self.gathering.end(*self._here.kind)
        self._place(before)
        if self._hidden:
            self.counts["hidden"] += bool("".join(self._hidden).strip())
            self.gathering.hide("".join(self._hidden))
            self._hidden = []

    def _place(self, before: int) -> None:
        """Remember where the paragraphs that are new stand: in which container, in furniture or not."""
        self._where += [(self._here.path, self._here.is_furniture)] * (len(self.gathering.paragraphs) - before)

    def source(self, notes: tuple[Note, ...]) -> Source:
        """What was gathered: the article where the page marks one, else everything that is no menu."""
        self._close_paragraph()
        self._end_choice()
        title = " ".join("".join(self.title).split())
        kept, aside = [], list(self.gathering.set_aside)
        article = self._article()
        for paragraph, (path, is_furniture) in zip(self.gathering.paragraphs, self._where, strict=True):
            if not is_furniture and (article is None or article in path or (article == ANY and path)):
                kept.append(paragraph)
            else:
                aside.append(Unplaced(paragraph.text.plain, FURNITURE))
        links = {"links": self.gathering.links_dropped, "link-host": self.gathering.links_elsewhere}
        told = left_out.notes(self.counts | links)
        return Source(tuple(_cells(kept)), title or None, self.language, (*notes, *told), tuple(aside))

    def _article(self) -> int | None:
        """The element marked as article that holds most words; ANY of them where none has half; None where they hold too little."""
        total, inside, sizes = 0, 0, Counter[int]()
        for paragraph, (path, is_furniture) in zip(self.gathering.paragraphs, self._where, strict=True):
            size = 0 if is_furniture else len(paragraph.text.plain)
            total += size
            inside += size if path else 0
            sizes.update(dict.fromkeys(path, size))
        if inside < LEAST_ARTICLE * total or not inside:
            return None
        inner = max(sizes, key=lambda one: (sizes[one] > inside / 2, one if sizes[one] > inside / 2 else sizes[one]))
        return inner if sizes[inner] > inside / 2 else ANY


def _styled(style: str) -> tuple[SpanKind, str] | None:
    if re.search(r"font-weight\s*:\s*(?:bold|[6-9]00)", style, re.I):
        return "strong", ""
    return ("emphasis", "") if re.search(r"font-style\s*:\s*italic", style, re.I) else None


def _cells(paragraphs: list[Paragraph]) -> Iterator[Paragraph]:
    """Paragraphs with long cells as paragraphs: a table is often only how a page is laid out."""
    for one in paragraphs:
        yield replace(one, kind="paragraph") if one.kind == "table-cell" and len(one.text.plain) > 120 else one
