"""The press release and its parts: immutable values, all defaults empty, nothing derived.

Dates may be partial; offsets are code points; ids are short strings, unique in their list.
Change a value with ``dataclasses.replace``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from communique.text import Text

FORMAT = 1
BlockKind = Literal["paragraph", "heading", "list-item", "quote"]
BLOCK_KINDS: tuple[str, ...] = get_args(BlockKind)
QuoteType = Literal["direct", "partial"]
ApprovalState = Literal["open", "requested", "approved", "withdrawn"]
WaiverScope = Literal["here", "release", "house"]
CONTACT_PARTS = ("name", "role", "organisation", "phone", "email", "web", "text")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which parts may be unknown: year, month 1–12, day 1–31, each or None. ISO form ``2011-10-06``, ``--12-21``, ``2011-10``."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or quote paragraph of a running text; its text is never empty and holds no line break."""

    id: str
    kind: BlockKind
    text: Text


@dataclass(frozen=True, slots=True)
class Attribution:
    """How the text says who speaks: the mention and verb as printed, and the shape (PI, PS, MI, MS, PRE, EMB, NO)."""

    mention: str | None = None
    verb: str | None = None
    shape: str | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """Whether the speaker's words are approved; ``letters`` is the SHA-256 of the words that were approved, ``at`` is ISO in UTC."""

    state: ApprovalState = "open"
    by: str = ""
    at: str = ""
    letters: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said; the words are those under the ``speech`` spans that carry this id."""

    id: str
    speaker: str | None = None
    type: QuoteType = "direct"
    attribution: Attribution = Attribution()
    spoken_language: str = ""
    translated: bool = False
    source: str = ""
    approval: Approval = Approval()


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in parts, the order they are said in, and as printed where that differs."""

    given: str = ""
    family: str = ""
    order: Literal["given-first", "family-first"] = "given-first"
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """An office somebody holds; ``start`` and ``end`` bound it, None is open."""

    title: str = ""
    organisation: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Forms:
    """How a speaker is named in one language: at first mention, later, and otherwise."""

    language: str
    first: str = ""
    later: str = ""
    alternates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person who speaks or is named: person × post × validity, never a bare name."""

    id: str
    name: Name
    honorific: str = ""
    posts: tuple[Post, ...] = ()
    forms: tuple[Forms, ...] = ()
    pronunciation: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when: its printed text is derived from the house form, unless ``written_by_hand`` holds it.

    ``separator`` is the one found on import (``–``, ``—``, ``.-``); empty means the house's own.
    """

    city: str = ""
    country: str = ""
    date: PartialDate | None = None
    agency: str = ""
    separator: str = ""
    written_by_hand: str | None = None


@dataclass(frozen=True, slots=True)
class Embargo:
    """Until when nobody may publish: naive wall time, IANA zone, and for an hour that comes twice which one (0 or 1)."""

    local: datetime
    zone: str
    fold: int = 0


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom the press may call; ``text`` holds what was printed and fits no part; ``private`` names parts that are never exported."""

    id: str
    name: str = ""
    role: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""
    web: str = ""
    text: str = ""
    private: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that goes with the release; ``asset`` is its name under ``assets/`` in the file."""

    id: str
    asset: str
    alt: str = ""
    caption: Text = Text()
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Inherited:
    """A value that came from a template or an earlier release; while field and text still agree it is left over."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A line of an import's report: a stable code, a sentence, how often, and where in the source (a line, a part) if that helps."""

    code: str
    message: str
    count: int = 1
    where: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """What the release was made from, every value that it took over, and of an import what was left out or guessed; never exported."""

    kind: Literal["template", "release", "import"]
    name: str
    inherited: tuple[Inherited, ...] = ()
    report: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that somebody ruled not to apply, with the reason; void when the words (``letters``, SHA-256) change."""

    rule: str
    scope: WaiverScope
    reason: str
    note: str = ""
    by: str = ""
    at: str = ""
    field: str = ""
    block: str | None = None
    letters: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the release's history: saved, exported, approved, restored; never exported."""

    at: str
    what: str
    by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Text of the source that no field took, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Release:
    """A press release. ``unknown`` keeps what a newer Communiqué wrote: pairs of JSON path and JSON text."""

    id: str = ""
    format: int = FORMAT
    kind: str = ""
    language: str = "en"
    date: PartialDate | None = None
    date_text: str = ""
    reference: str = ""
    embargo: Embargo | None = None
    notice: str = ""
    headline: Text = Text()
    subheads: tuple[Text, ...] = ()
    summary: Text = Text()
    byline: str = ""
    dateline: Dateline | None = None
    body: tuple[Block, ...] = ()
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    boilerplate: tuple[Block, ...] = ()
    notes: tuple[Block, ...] = ()
    contacts: tuple[Contact, ...] = ()
    images: tuple[Image, ...] = ()
    end_mark: str = ""
    origin: Origin | None = None
    waivers: tuple[Waiver, ...] = ()
    dictionary: tuple[str, ...] = ()
    history: tuple[Event, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()
