"""HTML read back as a tree by the standard library's tokenizer, strictly: every element closed where it must be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(("meta", "link", "img", "br"))
BLOCKS = frozenset((
    "p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "section", "header", "footer", "figure", "figcaption", "address",
    "article", "div", "br", "img", "main", "table", "tr", "td", "body",
))  # fmt: skip
_SILENT = frozenset(("title", "style", "script"))


@dataclass
class Node:
    """An element: name, attributes in order (None for one without a value), children and texts in order, the names above it."""

    name: str
    attributes: dict[str, str | None]
    above: tuple[str, ...] = ()
    inside: list[Node | str] = field(default_factory=list)

    def nodes(self) -> Iterator[Node]:
        """This element and all in it, in order."""
        yield self
        for one in self.inside:
            if isinstance(one, Node):
                yield from one.nodes()

    def text(self) -> str:
        """Its words, blocks apart, without those of scripts, styles and titles."""
        if self.name in _SILENT:
            return ""
        words = "".join(one if isinstance(one, str) else one.text() for one in self.inside)
        return f" {words} " if self.name in BLOCKS else words

    def source(self) -> str:
        """Its direct text, as it stands."""
        return "".join(one for one in self.inside if isinstance(one, str))


@dataclass
class Tree:
    """A document read: the root above all elements, and what was wrong with it."""

    root: Node
    faults: list[str]

    def find(self, name: str) -> list[Node]:
        """Every element of a name, in order."""
        return [node for node in self.root.nodes() if node.name == name]

    def words(self, within: str) -> list[str]:
        """The words of the first element of a name, of the whole document where there is none."""
        found = self.find(within)
        return (found[0] if found else self.root).text().split()


def tree(source: str) -> Tree:
    """A document as a tree; unclosed, crossed and repeated things are faults, a comment is one too."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    if len(reader.open) > 1:
        reader.faults.append(f"<{reader.open[-1].name}> is not closed.")
    return Tree(reader.open[0], reader.faults)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Node("", {})]
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if len({key for key, _ in attrs}) != len(attrs):
            self.faults.append(f"<{tag}> has an attribute twice.")
        node = Node(tag, dict(attrs), tuple(one.name for one in self.open[1:]))
        self.open[-1].inside.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if len(self.open) > 1 and self.open[-1].name == tag:
            self.open.pop()
        else:
            self.faults.append(f"</{tag}> closes nothing that is open.")

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)

    def handle_comment(self, data: str) -> None:
        self.faults.append("It holds a comment.")

    def handle_pi(self, data: str) -> None:
        self.faults.append("It holds a processing instruction.")
