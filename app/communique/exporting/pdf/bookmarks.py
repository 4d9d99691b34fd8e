"""Bookmarks: the headline, and the headings inside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from communique.exporting.pdf.objects import Body, Name, Ref, Value


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading: its words, its level from 1, the page from 0, and its top in points below the page's top edge."""

    words: str
    level: int
    page: int
    top: float


def write(body: Body, marks: Sequence[Bookmark], pages: Sequence[Ref], height: float) -> Ref:
    """Write the outline; ``height`` is that of the page from its lower edge."""
    root = body.reserve()
    refs = [body.reserve() for _ in marks]
    parents = _parents(marks)
    inside: dict[int, list[int]] = {}
    for at, parent in enumerate(parents):
        inside.setdefault(parent, []).append(at)
    places = {at: place for siblings in inside.values() for place, at in enumerate(siblings)}
    for at, mark in enumerate(marks):
        siblings, place, below = inside[parents[at]], places[at], inside.get(at, [])
        entries: dict[str, Value] = {
            "Title": " ".join(mark.words.split()), "Parent": root if parents[at] < 0 else refs[parents[at]],
            "Dest": [pages[mark.page], Name("XYZ"), 0, height - mark.top + 6, None],
        }  # fmt: skip
        if place:
            entries["Prev"] = refs[siblings[place - 1]]
        if place + 1 < len(siblings):
            entries["Next"] = refs[siblings[place + 1]]
        if below:
            entries |= {"First": refs[below[0]], "Last": refs[below[-1]], "Count": _below(marks, at)}
        body.put(entries, refs[at])
    first, last = refs[inside[-1][0]], refs[inside[-1][-1]]
    return body.put({"Type": Name("Outlines"), "First": first, "Last": last, "Count": len(refs)}, root)


def _parents(marks: Sequence[Bookmark]) -> list[int]:
    """For every bookmark the one it stands in, or -1."""
    out: list[int] = []
    opened: list[int] = []
    for at, mark in enumerate(marks):
        while opened and marks[opened[-1]].level >= mark.level:
            opened.pop()
        out.append(opened[-1] if opened else -1)
        opened.append(at)
    return out


def _below(marks: Sequence[Bookmark], at: int) -> int:
    """How many bookmarks stand inside one, at any depth."""
    end = at + 1
    while end < len(marks) and marks[end].level > marks[at].level:
        end += 1
    return end - at - 1
