"""The values of a galley: blocks with roles, made of runs, and the furniture of the page. Words are clean: no control characters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Role = Literal[
    "notice", "embargo", "kind", "reference", "date", "headline", "subhead", "byline",
    "paragraph", "heading", "list-item", "quote", "image",
    "end-mark", "notes-heading", "note", "boilerplate-heading", "boilerplate", "contacts-heading", "contact",
]  # fmt: skip
ROLES: tuple[str, ...] = get_args(Role)
Part = Literal["", "dateline"]


@dataclass(frozen=True, slots=True)
class Run:
    """Words set alike: ``link`` is an address (http, https, mailto, tel) or empty, ``language`` a tag where it differs from the block's."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""
    language: str = ""
    part: Part = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """The bytes of an image (PNG or JPEG, metadata stripped) and the words for those who cannot see it."""

    data: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class GalleyBlock:
    """One block: its role, the field it comes from (``headline``, ``body.b3``: stable, the anchor of bookmarks), its runs.

    ``level`` is the heading level (1 for the headline only); ``rtl`` its direction. An image block holds its caption as runs.
    """

    role: Role
    field: str
    runs: tuple[Run, ...]
    language: str
    rtl: bool = False
    level: int = 0
    picture: Picture | None = None

    @property
    def plain(self) -> str:
        """The words of the block."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page outside the words: band, page label with ``{page}`` and ``{pages}``, embargo strip, draft mark.

    ``logo`` stands in the band of the first page, before the name or instead of it; its alternative text is the name.
    """

    organisation: str
    page_label: str
    embargo: str = ""
    draft: str = ""
    logo: Picture | None = None


@dataclass(frozen=True, slots=True)
class Galley:
    """A composed release; ``date`` is ISO or empty, ``embargo`` the UTC instant in ISO or empty; ``release_id`` names it in files.

    ``blanks`` are the placeholder words of slots that nobody filled: while there are any, only a draft may leave the house.
    """

    release_id: str
    title: str
    language: str
    rtl: bool
    organisation: str
    date: str
    kind: str
    blocks: tuple[GalleyBlock, ...]
    furniture: Furniture
    embargo: str = ""
    description: str = ""
    url: str = ""
    blanks: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Every word in order: what each export must carry."""
        return tuple(word for block in self.blocks for word in block.plain.split())
