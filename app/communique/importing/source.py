"""What a reader gives to the grammar: the visible paragraphs of a document in reading order, whatever format they came in.

A reader decides what is visible; the grammar decides which field it belongs to. Together they lose nothing:
letters of the document = letters of ``paragraphs`` + letters of ``set_aside``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from communique.importing.outcome import Note, Revision
from communique.release import Unplaced
from communique.text import Text

ParagraphKind = Literal["paragraph", "heading", "list-item", "table-cell", "rule"]
FURNITURE = "page furniture"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line or paragraph as a reader sees it: no line break, spans strong, emphasis and link only, never empty.

    ``level`` is the depth of a heading (1 is the title) or list item (from 0). ``where`` names the place for the report ("line 12", "header").
    ``is_apart``: the source sets it off from what stands before, by a blank line or as a block of its own; False after a mere line break.
    A bullet is left out of ``text``; a list number stays in it.
    """

    text: Text
    kind: ParagraphKind = "paragraph"
    level: int = 0
    where: str = ""
    is_apart: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """A document, read. ``title`` (of a page, feed or file) is evidence only: its letters are not counted.

    Where the title is visible too, the reader also gives it as a paragraph or in ``set_aside``.
    ``set_aside`` is visible text that is no part of the release: front matter, menus, hidden passages, with the reason.
    """

    paragraphs: tuple[Paragraph, ...] = ()
    title: str | None = None
    language: str | None = None
    notes: tuple[Note, ...] = ()
    set_aside: tuple[Unplaced, ...] = ()
    revisions: tuple[Revision, ...] = ()
