"""The tag tree: what every part of the file is, in the order in which it is read, whatever the order in which it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from communique.exporting.pdf.objects import Body, Name, Ref, Value


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked content ``number`` on a page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link's area on a page; ``ref`` is the annotation's object, ``key`` its place in the parent tree."""

    page: int
    ref: Ref
    key: int


Kid: TypeAlias = "Element | Mark | Annotation"


@dataclass(slots=True)
class Element:
    """One element of the tag tree; it grows while the pages are drawn.

    ``name``: what a link is called. ``spoken``: its characters in the order of reading where they are drawn in another.
    """

    tag: str
    language: str = ""
    alternative: str = ""
    name: str = ""
    spoken: str = ""
    attributes: dict[str, Value] = field(default_factory=dict)
    kids: list[Kid] = field(default_factory=list)

    def add(self, tag: str, language: str = "", alternative: str = "") -> Element:
        """A new element inside this one, behind what is there."""
        element = Element(tag, language, alternative)
        self.kids.append(element)
        return element

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all stands under it."""
        return all(isinstance(kid, Element) and kid.is_empty for kid in self.kids)


def write(body: Body, document: Element, pages: Sequence[Ref], owners: Sequence[Sequence[Element]]) -> Ref:
    """Write the tree; ``owners``: for every page the element of each mark, by number. Gives the StructTreeRoot."""
    root = body.reserve()
    refs: dict[int, Ref] = {}
    annotations: dict[int, Ref] = {}
    top = _element(body, document, root, (pages, refs, annotations))
    nums: list[Value] = []
    for key, marks in enumerate(owners):
        nums += [key, body.put([refs[id(element)] for element in marks])]
    for key in sorted(annotations):
        nums += [key, annotations[key]]
    following = max([len(owners) - 1, *annotations]) + 1
    return body.put({
        "Type": Name("StructTreeRoot"), "K": top, "ParentTree": body.put({"Nums": nums}), "ParentTreeNextKey": following,
    }, root)  # fmt: skip


def _element(body: Body, element: Element, parent: Ref, known: tuple[Sequence[Ref], dict[int, Ref], dict[int, Ref]]) -> Ref:
    pages, refs, annotations = known
    ref = refs[id(element)] = body.reserve()
    kids: list[Value] = []
    for kid in element.kids:
        if isinstance(kid, Element):
            if not kid.is_empty:
                kids.append(_element(body, kid, ref, known))
        elif isinstance(kid, Mark):
            kids.append({"Type": Name("MCR"), "Pg": pages[kid.page], "MCID": kid.number})
        else:
            kids.append({"Type": Name("OBJR"), "Pg": pages[kid.page], "Obj": kid.ref})
            annotations[kid.key] = ref
    entries: dict[str, Value] = {"Type": Name("StructElem"), "S": Name(element.tag), "P": parent}
    texts = {"Lang": element.language, "Alt": element.alternative, "ActualText": element.spoken}
    entries |= {key: value for key, value in texts.items() if value}
    if element.attributes:
        entries["A"] = element.attributes
    body.put({**entries, "K": kids}, ref)
    return ref
