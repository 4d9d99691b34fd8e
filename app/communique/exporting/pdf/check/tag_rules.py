"""Rules for tags: every word has one, in the order of the release, and every link, list, heading and picture is what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from communique.exporting.pdf.check.file_rules import LANGUAGE
from communique.exporting.pdf.check.parsing import Ref, text_of
from communique.exporting.pdf.check.subject import Subject
from communique.exporting.pdf.check.tree import Mark, Node, Tree

# Which elements may stand in which.
INSIDE: dict[str, set[str]] = {
    "Document": {"P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "BlockQuote", "Figure", "Div"},
    "Div": {"Figure", "Caption"}, "BlockQuote": {"P"}, "L": {"LI"}, "LI": {"Lbl", "LBody"},
    **{tag: {"Link", "Span"} for tag in ("P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "Caption")},
    "Link": {"Span"}, "Span": set(), "Figure": set(), "Lbl": set(),
}  # fmt: skip
ELEMENT = {"Type", "S", "P", "K", "Lang", "Alt", "ActualText", "A"}
ANNOTATION = {"Type", "Subtype", "Rect", "F", "Border", "StructParent", "Contents", "P", "A"}


def marks(subject: Subject) -> Iterator[str]:
    """Marked content of the pages, joined to the tree both ways."""
    for number, page in enumerate(subject.drawn, 1):
        yield from (f"page {number}: {fault}" for fault in page.faults)
    tree = subject.tree
    yield from dict.fromkeys(tree.faults)
    owners: dict[Mark, Node] = {}
    for node in tree.nodes():
        for kid in node.kids:
            if isinstance(kid, Mark):
                if kid in owners:
                    yield f"mark {kid.number} of page {kid.page + 1} belongs to two elements"
                owners[kid] = node
    there = {Mark(at, number): tag for at, page in enumerate(subject.drawn) for number, tag in page.tags.items()}
    for mark in sorted(set(there) - set(owners)):
        yield f"mark {mark.number} of page {mark.page + 1} belongs to no element"
    for mark in sorted(set(owners) - set(there)):
        yield f"an element leads to mark {mark.number} of page {mark.page + 1}, which is not there"
    if any(there.get(key) not in {None, node.tag} for key, node in owners.items()):
        yield "a mark is called otherwise than its element"
    yield from _back(subject, tree, owners)


def _back(subject: Subject, tree: Tree, owners: dict[Mark, Node]) -> Iterator[str]:
    """The way back from marks to elements: the parent tree."""
    numbers = _parents(subject, tree)
    if not numbers and owners:
        yield "nothing leads from the pages back to the tags (ParentTree)"
        return
    for mark, node in owners.items():
        key = subject.pages[mark.page][1].get("StructParents") if 0 <= mark.page < len(subject.pages) else None
        row = subject.file.array(numbers.get(key)) if isinstance(key, int) else []
        if mark.number >= len(row) or row[mark.number] != node.ref:
            yield f"page {mark.page + 1} does not lead back to all of its tags"
            return


def _parents(subject: Subject, tree: Tree) -> dict[int, Any]:
    nums = subject.file.array(subject.file.dictionary(tree.entries.get("ParentTree")).get("Nums"))
    return {key: value for key, value in zip(nums[::2], nums[1::2], strict=False) if isinstance(key, int)}


def elements(subject: Subject) -> Iterator[str]:
    """What each element is, holds and says."""
    for node in subject.tree.nodes():
        yield from _place(node)
        yield from _content(node)


def _place(node: Node) -> Iterator[str]:
    if node.tag not in INSIDE:
        yield f"{node.tag or 'an element'} is no tag of ours"
    elif node.parent is None and node.tag != "Document":
        yield "the outermost tag is not Document"
    elif node.parent is not None and node.tag not in INSIDE.get(node.parent.tag, set()):
        yield f"{node.tag} stands in {node.parent.tag}"
    if node.tag == "LI" and [kid.tag for kid in node.nodes] != ["Lbl", "LBody"]:
        yield "a list item is not a label and its text"


def _content(node: Node) -> Iterator[str]:
    if not node.kids and node.tag != "Document":
        yield f"a {node.tag} is empty"
    if node.tag == "Figure" and not text_of(node.entries.get("Alt")).strip():
        yield "a picture has no words for those who cannot see it"
    if "Lang" in node.entries and not LANGUAGE.fullmatch(text_of(node.entries["Lang"])):
        yield f"a {node.tag} says no proper language"
    for key in sorted(set(node.entries) - ELEMENT):
        yield f"a {node.tag} holds {key}, which no element of ours has"


def headings(subject: Subject) -> Iterator[str]:
    """One headline first, no level left out."""
    levels = [int(node.tag[1]) for node in subject.tree.nodes() if re.fullmatch(r"H[1-6]", node.tag)]
    if levels and levels[0] != 1:
        yield "the first heading is not the headline"
    if levels.count(1) > 1:
        yield "there are two headlines"
    if any(behind > before + 1 for before, behind in pairwise(levels)):
        yield "a level of headings is left out"


def order(subject: Subject) -> Iterator[str]:
    """The elements are those of the galley's blocks, in its order."""
    found = [node.tag for node in subject.tree.nodes() if node.parent is not None and node.tag not in {"Link", "Span", "L", "Div"}]
    wanted = _expected(subject)
    if found != wanted:
        at = next((at for at, pair in enumerate(zip(found, wanted, strict=False)) if pair[0] != pair[1]), min(len(found), len(wanted)))
        put, due = (tags[at] if at < len(tags) else "nothing" for tags in (found, wanted))
        yield f"the tags are not those of the release: {put} stands where {due} should"


def _expected(subject: Subject) -> list[str]:
    out: list[str] = []
    level = 0
    for block in subject.galley.blocks:
        words = bool(block.plain.strip())
        if not words and block.picture is None:
            continue
        if block.level:
            level = min(block.level, level + 1, 6)
        if block.role == "list-item":
            out += ["LI", "Lbl", "LBody"]
        elif block.role == "quote":
            out += ["BlockQuote", "P"]
        elif block.picture is not None:
            out += ["Figure", "Caption"] if words else ["Figure"]
        else:
            out.append(f"H{level}" if block.level else "P")
    return out


def links(subject: Subject) -> Iterator[str]:
    """Every link leads somewhere, says what it is, and is joined to its element both ways."""
    tree = subject.tree
    numbers = _parents(subject, tree)
    owners = {kid: node for node in tree.nodes() for kid in node.kids if isinstance(kid, Ref)}
    there: set[Ref] = set()
    for number, (_, page) in enumerate(subject.pages, 1):
        for area in subject.file.array(page.get("Annots")):
            there.add(area)
            yield from (f"page {number}: a link {fault}" for fault in _one(subject, area, owners.get(area), numbers))
    if any(node.tag == "Link" and not any(isinstance(kid, Ref) for kid in node.kids) for node in tree.nodes()):
        yield "a link leads to no area of a page"
    if any(ref not in there or node.tag != "Link" for ref, node in owners.items()):
        yield "an element leads to an area that is no link of any page"


def _one(subject: Subject, ref: Any, owner: Node | None, numbers: dict[int, Any]) -> Iterator[str]:
    entries = subject.file.dictionary(ref)
    for key in sorted(set(entries) - ANNOTATION):
        yield f"holds {key}, which no link of ours has"
    if entries.get("Subtype") != "Link":
        yield f"is a {entries.get('Subtype')}"
    if not text_of(entries.get("Contents")).strip():
        yield "does not say what it is (Contents)"
    if entries.get("F") != 4:
        yield "is hidden or does not print"
    place = entries.get("StructParent")
    if owner is None:
        yield "belongs to no element"
    elif not isinstance(place, int) or numbers.get(place) != owner.ref:
        yield "does not lead back to its element (StructParent)"
    action = subject.file.dictionary(entries.get("A"))
    address = text_of(action.get("URI"))
    if action.get("S") != "URI" or not re.match(r"(?i)(https?|mailto|tel):", address):
        yield "leads where no link may lead"
