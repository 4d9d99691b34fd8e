"""The tag tree of a finished file, walked once: its elements in order, their marks and links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from communique.exporting.pdf.check.parsing import File, Name, Ref, text_of

DEEPEST = 40


@dataclass(frozen=True, order=True)
class Mark:
    """Marked content of a page (from 0; -1 where the page is none of the file)."""

    page: int
    number: int


@dataclass
class Node:
    """An element: its kids in order are elements, marks, and references to annotations."""

    ref: Ref
    tag: str
    entries: dict[str, Any]
    parent: Node | None
    kids: list[Node | Mark | Ref] = field(default_factory=list)

    @property
    def nodes(self) -> list[Node]:
        """The elements inside."""
        return [kid for kid in self.kids if isinstance(kid, Node)]

    @property
    def spoken(self) -> str:
        """Its characters in the order of reading, where the file spells them out."""
        return text_of(self.entries.get("ActualText"))

    def walk(self) -> Iterator[Node]:
        """It and everything inside, in order."""
        yield self
        for kid in self.nodes:
            yield from kid.walk()


@dataclass
class Tree:
    """The tree, and what was wrong with its joints."""

    root: Node | None
    entries: dict[str, Any]
    faults: list[str]

    def nodes(self) -> list[Node]:
        """Every element in order."""
        return list(self.root.walk()) if self.root else []


def tree_of(file: File) -> Tree:
    """The tag tree of a file."""
    value = file.catalog.get("StructTreeRoot")
    entries = file.dictionary(value)
    if not entries or not isinstance(value, Ref):
        return Tree(None, {}, ["the file has no tags"])
    pages = {ref.number: at for at, (ref, _) in enumerate(file.pages())}
    out = Tree(None, entries, [])
    top = entries.get("K")
    first = top[0] if isinstance(top, list) and len(top) == 1 else top
    if not isinstance(first, Ref):
        out.faults.append("the tags have no single root")
        return out
    out.root = _node(file, first, value, (pages, out.faults))
    return out


def _node(file: File, ref: Ref, above: Ref, known: tuple[dict[int, int], list[str]], depth: int = 0) -> Node:
    entries = file.dictionary(ref)
    pages, faults = known
    node = Node(ref, str(entries.get("S", "")), entries, None)
    if entries.get("P") != above:
        faults.append(f"a {node.tag} does not know what it is part of")
    if depth > DEEPEST:
        faults.append("the tags are nested without end")
        return node
    kids = entries.get("K")
    for kid in kids if isinstance(kids, list) else [] if kids is None else [kids]:
        value = file.get(kid)
        if isinstance(value, dict) and value.get("Type") == "MCR":
            page = value.get("Pg", entries.get("Pg"))
            node.kids.append(Mark(pages.get(page.number, -1) if isinstance(page, Ref) else -1, int(value.get("MCID", -1))))
        elif isinstance(value, dict) and value.get("Type") == "OBJR":
            found = value.get("Obj")
            node.kids.append(found if isinstance(found, Ref) else Ref(0))
        elif isinstance(value, int):
            page = entries.get("Pg")
            node.kids.append(Mark(pages.get(page.number, -1) if isinstance(page, Ref) else -1, value))
        elif isinstance(kid, Ref) and isinstance(value, dict) and isinstance(value.get("S"), Name):
            inner = _node(file, kid, ref, known, depth + 1)
            inner.parent = node
            node.kids.append(inner)
        else:
            faults.append(f"a {node.tag} leads to nothing")
    return node
