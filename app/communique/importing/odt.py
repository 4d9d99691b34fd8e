"""OpenDocument texts become paragraphs; tracked deletions, notes and hidden text are told apart as in Word files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from communique.errors import InputError
from communique.importing.gathering import Gathering, safe_link
from communique.importing.left_out import notes
from communique.importing.package import attribute, local, opened
from communique.importing.source import Paragraph, ParagraphKind, Source
from communique.release import Unplaced
from communique.text import SpanKind

MOST_CELLS = 250_000
MOST_SPACES = 200
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
    source = _Reader(_looks(styles) | _looks(root)).read(root)
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


def _looks(root: Any) -> dict[str, tuple[bool, bool, bool]]:
    """Styles by name: strong, emphasis, hidden."""
    found: dict[str, tuple[bool, bool, bool]] = {}
    for one in root.iter() if root is not None else ():
        if local(one) == "style":
            text = next((part for part in one if local(part) == "text-properties"), None)
            if text is not None:
                colour = (attribute(text, "color") or "").casefold()
                is_white = colour == "#ffffff" and (attribute(text, "background-color") or "transparent") == "transparent"
                hidden = attribute(text, "display") == "none" or is_white
                found[attribute(one, "name") or ""] = (
                    attribute(text, "font-weight") == "bold", attribute(text, "font-style") == "italic", hidden,
                )  # fmt: skip
    return found


class _Reader:
    """Walks through the content by events."""

    def __init__(self, looks: dict[str, tuple[bool, bool, bool]]) -> None:
        self._looks = looks
        self.counts: Counter[str] = Counter()
        self._out: list[Paragraph] = []
        self._aside: list[Unplaced] = []
        self._stack: list[Gathering] = []
        self._hidden: list[list[str]] = []
        self._open: list[str] = []
        self._styles: list[str] = []
        self._links: list[str] = []
        self._notes = 0
        self._lists = 0

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
        if name in ("p", "h"):
            self._stack.append(Gathering())
            self._hidden.append([])
            self._styles.append(attribute(element, "style-name") or "")
        elif name == "list":
            self._lists += 1
        elif name == "note":
            self._notes += 1
        elif name == "table-cell":
            self.counts["cells"] += 1
            if self.counts["cells"] > MOST_CELLS:
                raise InputError("This file holds a table far too large for a press release; paste the part you need.")
        elif name == "span":
            self._styles.append(attribute(element, "style-name") or "")
        elif name == "a":
            self._links.append(safe_link(attribute(element, "href") or ""))
        if self._stack:
            self._sign(name, element)
            if name in ("p", "h", "span", "a"):
                self._write(element.text or "")

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
        elif name == "list":
            self._lists -= 1
        elif name == "note":
            self._notes -= 1
        elif name == "a" and self._links:
            self._links.pop()
        if name in ("p", "h", "span") and self._styles:
            self._styles.pop()
        self._tail(element)

    def _tail(self, element: Any) -> None:
        if self._stack and element.tail and local(element.getparent()) in ("p", "h", "span", "a"):
            self._write(element.tail)

    def _end(self, name: str, element: Any) -> None:
        one, hidden = self._stack.pop(), "".join(self._hidden.pop())
        level = attribute(element, "outline-level") or "1"
        kind: ParagraphKind = "heading" if name == "h" else "list-item" if self._lists else "paragraph"
        one.end(kind, int(level) if name == "h" and level.isdigit() else max(self._lists - 1, 0))
        if hidden.strip():
            self.counts["hidden"] += 1
            one.hide(hidden)
        self._aside += one.set_aside
        if self._notes:
            self._aside += [Unplaced(paragraph.text.plain, "footnote") for paragraph in one.paragraphs]
        else:
            self._out += one.paragraphs

    def _write(self, words: str) -> None:
        looks = [self._looks.get(name, (False, False, False)) for name in self._styles]
        if any(hidden for _, _, hidden in looks):
            self._hidden[-1].append(words)
            return
        marks: list[tuple[SpanKind, str]] = [("link", self._links[-1])] if self._links and self._links[-1] else []
        marks += [("strong", "")] if any(strong for strong, _, _ in looks) else []
        marks += [("emphasis", "")] if any(emphasis for _, emphasis, _ in looks) else []
        self._stack[-1].write(words, *marks)
