"""OpenDocument texts become paragraphs; tracked deletions, notes and hidden text are told apart as in Word files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from communique.errors import InputError
from communique.importing import carried
from communique.importing.gathering import Gathering, safe_link
from communique.importing.left_out import notes
from communique.importing.package import attribute, local, opened
from communique.importing.source import Paragraph, ParagraphKind, Source
from communique.importing.word_styles import PLAIN, Look
from communique.release import Unplaced
from communique.text import SpanKind

MOST_CELLS = 250_000
MOST_SPACES = 200
MOST_PARENTS = 20
STYLED = frozenset(("p", "h", "span", "table-cell"))
HIDING = frozenset(("section", "table", "table-row", "table-column-group"))
_HOLDING = """note note-citation note-body script frame text-box list list-item list-header section table table-row table-cell
table-header-rows g custom-shape rect line object object-ole image plugin applet control enhanced-geometry"""
HOLDING = frozenset(_HOLDING.split())
"""What may stand in a paragraph and has no words of its own; the text of everything else there, of fields too, is seen."""

SKIPPED = frozenset(
    (
        "tracked-changes",
        "annotation",
        "annotation-end",
        "forms",
        "sequence-decls",
        "index-title-template",
        "alphabetical-index-mark",
    )
)


def read_odt(data: bytes) -> Source:
    """The visible paragraphs of an .odt; InputError in one sentence for a file that is damaged, hostile or far too large."""
    package = opened(data)
    root = package.xml("content.xml")
    if root is None:
        raise InputError(
            "This is no OpenDocument text: its text is missing. Open it in its own program and save it as Word (.docx)."
        )
    styles = package.xml("styles.xml")
    reader = _Reader(_looks(styles, root))
    reader.counts.update(carried.in_opendocument(package, root))
    source = reader.read(root)
    return replace(source, set_aside=(*_beside(styles), *source.set_aside))


def _beside(styles: Any) -> Iterator[Unplaced]:
    """Headers and footers of the pages: seen, but no part of the running text; each wording once."""
    seen: set[str] = set()
    for one in styles.iter() if styles is not None else ():
        if local(one) in ("header", "header-first", "footer", "footer-first"):
            words = " ".join("".join(one.itertext()).split())
            if words and words not in seen:
                seen.add(words)
                yield Unplaced(words, f"page {local(one).partition('-')[0]}")


def _looks(*roots: Any) -> dict[str, Look]:
    """Styles by name, with those they are made from merged in."""
    own: dict[str, tuple[Look, str]] = {}
    for root in roots:
        for one in root.iter() if root is not None else ():
            if local(one) == "style":
                own[attribute(one, "name") or ""] = (_look(one), attribute(one, "parent-style-name") or "")
    return {name: _merged(name, own) for name in own}


def _merged(name: str, own: Mapping[str, tuple[Look, str]]) -> Look:
    look, at = PLAIN, name
    for _ in range(MOST_PARENTS):
        if at not in own:
            break
        mine, at = own[at]
        look = look.over(mine)
    return look


def _look(style: Any) -> Look:
    """What one style says itself; transparent or white behind words or a cell shades nothing."""
    look = PLAIN
    for part in style:
        if (behind := attribute(part, "background-color")) and behind.casefold() not in ("transparent", "#ffffff"):
            look = replace(look, is_shaded=True)
        if local(part) == "section-properties" and attribute(part, "display") == "none":
            look = replace(look, is_hidden=True)
        if local(part) == "text-properties":
            weight, slope, shown, size = (attribute(part, name) for name in ("font-weight", "font-style", "display", "font-size"))
            look = replace(
                look,
                is_strong=look.is_strong if weight is None else weight == "bold",
                is_emphasis=look.is_emphasis if slope is None else slope == "italic",
                is_hidden=look.is_hidden if shown is None else shown == "none",
                colour=(attribute(part, "color") or "").lstrip("#").upper() or None,
                size=_half_points(size or ""),
            )
    return look


def _half_points(size: str) -> int | None:
    """A size in points as Word counts it; nothing where it is relative or in another unit."""
    number = size.removesuffix("pt")
    return int(2 * float(number)) if size.endswith("pt") and number.replace(".", "", 1).isdigit() else None


def _is_silent(element: Any) -> bool:
    """Whether what stands directly in an element is not seen: it only holds others, tells of a picture, or is switched off."""
    name = local(element)
    if name in ("title", "desc"):
        return local(element.getparent()) in HOLDING
    return name in HOLDING or (name == "hidden-text" and attribute(element, "is-hidden") != "false")


def _is_hidden(element: Any, looks: Mapping[str, Look]) -> bool:
    """Whether a section, table or row is not shown at all."""
    if attribute(element, "display") in ("none", "condition") or attribute(element, "visibility") == "collapse":
        return True
    return bool(looks.get(attribute(element, "style-name") or "", PLAIN).is_hidden)


class _Reader:
    """Walks through the content by events."""

    def __init__(self, looks: Mapping[str, Look]) -> None:
        self._looks = looks
        self.counts: Counter[str] = Counter()
        self._out: list[Paragraph] = []
        self._aside: list[Unplaced] = []
        self._stack: list[Gathering] = []
        self._hidden: list[list[str]] = []
        self._open: list[str] = []
        self._styles: list[str] = []
        self._links: list[str] = []
        self._deep = Counter[str]()
        self._cells = 0
        self._unseen = 0

    def read(self, root: Any) -> Source:
        """All paragraphs in reading order."""
        from lxml import etree

        self.counts["deletions"] = sum(local(one) == "deletion" for one in root.iter())
        self.counts["insertions"] = sum(local(one) == "insertion" for one in root.iter())
        self.counts["comments"] = sum(local(one) == "annotation" for one in root.iter())
        self.counts["pictures"] = sum(local(one) == "image" for one in root.iter())
        skip: Any = None
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if skip is not None:
                if event == "end" and element is skip:
                    skip = None
                    self._tail(element)
                continue
            name = local(element)
            if event == "start" and name in SKIPPED:
                skip = element
            elif event == "start":
                self._enter(name, element)
            else:
                self._leave(name, element)
        return Source(tuple(self._out), None, None, notes(self.counts), tuple(self._aside))

    def _enter(self, name: str, element: Any) -> None:
        style = attribute(element, "style-name") or ""
        if name in ("p", "h"):
            self._stack.append(Gathering())
            self._hidden.append([])
        elif name in ("list", "note"):
            self._deep[name] += 1
        elif name in HIDING:
            self._unseen += _is_hidden(element, self._looks)
        elif name == "table-cell":
            self._cells += 1
            if self._cells > MOST_CELLS:
                raise InputError("This file holds a table far too large for a press release; paste the part you need.")
        elif name == "a":
            self._link(attribute(element, "href") or "")
        if name in STYLED:
            self._styles.append(style)
        if self._stack:
            self._sign(name, element)
            if not _is_silent(element):
                self._write(element.text or "")

    def _link(self, target: str) -> None:
        self._links.append(safe_link(target))
        self.counts["links"] += bool(target) and not target.startswith("#") and not self._links[-1]

    def _sign(self, name: str, element: Any) -> None:
        if name == "s":
            count = attribute(element, "c") or "1"
            self._write(" " * min(int(count) if count.isdigit() else 1, MOST_SPACES))
        elif name == "tab":
            self._write(" ")
        elif name == "line-break":
            self._stack[-1].line_break()

    def _leave(self, name: str, element: Any) -> None:
        if name in ("p", "h") and self._stack:
            self._end(name, element)
        elif name in ("list", "note"):
            self._deep[name] -= 1
        elif name in HIDING:
            self._unseen -= _is_hidden(element, self._looks)
        elif name == "a" and self._links:
            self._links.pop()
        if name in STYLED and self._styles:
            self._styles.pop()
        self._tail(element)

    def _tail(self, element: Any) -> None:
        if self._stack and element.tail and not _is_silent(element.getparent()):
            self._write(element.tail)

    def _end(self, name: str, element: Any) -> None:
        one, hidden = self._stack.pop(), "".join(self._hidden.pop())
        level = attribute(element, "outline-level") or "1"
        kind: ParagraphKind = "heading" if name == "h" else "list-item" if self._deep["list"] else "paragraph"
        one.end(kind, int(level) if name == "h" and level.isdigit() else max(self._deep["list"] - 1, 0))
        if hidden.strip():
            self.counts["hidden"] += 1
            one.hide(hidden)
        self.counts["link-host"] += one.links_elsewhere
        self._aside += one.set_aside
        if self._deep["note"]:
            self._aside += [Unplaced(paragraph.text.plain, "footnote") for paragraph in one.paragraphs]
        else:
            self._out += one.paragraphs

    def _write(self, words: str) -> None:
        look = PLAIN
        for name in reversed(self._styles):
            look = look.over(self._looks.get(name, PLAIN))
        if self._unseen or look.is_unseen:
            self._hidden[-1].append(words)
            return
        marks: list[tuple[SpanKind, str]] = [("link", self._links[-1])] if self._links and self._links[-1] else []
        marks += [("strong", "")] if look.is_strong else []
        marks += [("emphasis", "")] if look.is_emphasis else []
        self._stack[-1].write(words, *marks)
