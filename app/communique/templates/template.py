"""What a template is: a release with blanks, and typed slots that say what fills them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

from communique.release import Release

SlotKind = Literal["line", "date", "place", "person", "choice", "quote"]
SLOT_KINDS: tuple[str, ...] = get_args(SlotKind)


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing to fill in. A blank names it by its key, with a facet after a point where only a part is wanted.

    ``kind``: a line of words; a date (ISO); a place; a person of the house (id or name) or “Name, Post, Organisation”; one of
    ``choices``; somebody's words. A slot that is not ``required`` and stays empty takes the paragraphs that need it with it.
    """

    key: str
    label: str
    kind: SlotKind = "line"
    required: bool = True
    default: str = ""
    help: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Binding:
    """A field that has no running words (the date, the city of the dateline, the speaker of a quote) and the slot that fills it."""

    field: str
    slot: str


@dataclass(frozen=True, slots=True)
class Template:
    """A release to be made again: ``name`` is its file's stem, ``traces`` are words of the release it was made from.

    A trace that turns up in a new release is a leftover.
    """

    name: str
    title: str
    purpose: str = ""
    slots: tuple[Slot, ...] = ()
    bindings: tuple[Binding, ...] = ()
    traces: tuple[str, ...] = ()
    release: Release = field(default_factory=Release)

    def slot(self, key: str) -> Slot | None:
        """The slot of a key, or None."""
        return next((one for one in self.slots if one.key == key), None)


FACETS: dict[str, tuple[str, ...]] = {
    "date": ("long", "day", "weekday", "year"),
    "place": ("capitals",),
    "person": ("first", "later", "name", "post", "organisation"),
}
"""The parts of a value that a blank may ask for, by kind of slot."""
