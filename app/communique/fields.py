"""The editable fields of a release, as data: key, label, kind of editor, how to read and set it, help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from communique.release import Block, Dateline, Release
from communique.text import Text


class FieldKind(Enum):
    """What edits a field; the desk's table EDITORS has one editor for each."""

    CHOICE = "choice"
    DATE = "date"
    EMBARGO = "embargo"
    LINE = "line"
    TEXT = "text"
    TEXTS = "texts"
    SURFACE = "surface"
    BLOCKS = "blocks"
    QUOTES = "quotes"
    SPEAKERS = "speakers"
    CONTACTS = "contacts"
    IMAGES = "images"


@dataclass(frozen=True, slots=True)
class Field:
    """One field: ``get`` reads its value from a release, ``set`` gives the release with another; ``section`` is its row in the outline."""

    key: str
    label: str
    kind: FieldKind
    get: Callable[[Release], Any]
    set: Callable[[Release, Any], Release]
    section: str
    help: str = ""


def _own(key: str, label: str, kind: FieldKind, section: str, help: str = "") -> Field:
    return Field(key, label, kind, lambda r: getattr(r, key), lambda r, value: replace(r, **{key: value}), section, help)


def _dateline(key: str, label: str, kind: FieldKind, help: str = "") -> Field:
    def get(release: Release) -> Any:
        return getattr(release.dateline or Dateline(), key)

    def put(release: Release, value: Any) -> Release:
        changed = replace(release.dateline or Dateline(), **{key: value})
        return replace(release, dateline=None if changed == Dateline() else changed)

    return Field(f"dateline.{key}", label, kind, get, put, "dateline", help)


FIELDS: tuple[Field, ...] = (
    _own("kind", "Kind", FieldKind.CHOICE, "details", "What sort of release this is; the house's rules depend on it."),
    _own("date", "Date", FieldKind.DATE, "details", "The day the release goes out."),
    _own("language", "Language", FieldKind.CHOICE, "details", "The language of the release; rules of other languages are silent."),
    _own("notice", "Release notice", FieldKind.LINE, "details", "For immediate release, or not for publication before a time."),
    _own("embargo", "Embargo", FieldKind.EMBARGO, "details", "Wall time and zone before which nobody may publish."),
    _own("reference", "Reference", FieldKind.LINE, "details", "The house's number for this release."),
    _own("date_text", "Date as printed", FieldKind.LINE, "details", "How the source printed its date, kept from the import."),
    _own("headline", "Headline", FieldKind.TEXT, "headline", "Who does what, in the present tense, on one line."),
    _own("subheads", "Subheads", FieldKind.TEXTS, "headline", "What the headline does not say yet."),
    _own("summary", "Summary", FieldKind.TEXT, "headline", "What search results, news systems and shared links show; it is not printed."),
    _own("byline", "Byline", FieldKind.LINE, "headline", "Who wrote it, where the house prints that."),
    _dateline("city", "City", FieldKind.LINE, "Where the news happens."),
    _dateline("country", "Country", FieldKind.LINE, "The country, or the state as the house prints it."),
    _dateline("date", "Dateline date", FieldKind.DATE, "Only where the house prints a date in the dateline."),
    _dateline("agency", "Agency", FieldKind.LINE, "The agency's sign, where one is printed."),
    _dateline("separator", "Separator", FieldKind.LINE, "As found on import; empty for the house's own."),
    _dateline("written_by_hand", "Dateline by hand", FieldKind.LINE, "Used as it stands instead of the house form."),
    _own("body", "Body", FieldKind.SURFACE, "body", "The text of the release."),
    _own("quotes", "Quotes", FieldKind.QUOTES, "quotes", "Who said what, and whether the words are approved."),
    _own("speakers", "Speakers", FieldKind.SPEAKERS, "speakers", "The people in this release, with their posts."),
    _own("end_mark", "End mark", FieldKind.LINE, "body", "The sign that ends the text."),
    _own("boilerplate", "Boilerplate", FieldKind.BLOCKS, "boilerplate", "The standing text about the organisation."),
    _own("contacts", "Contacts", FieldKind.CONTACTS, "contacts", "Whom the press may call."),
    _own("notes", "Notes to editors", FieldKind.BLOCKS, "notes", "Background that follows the end mark."),
    _own("images", "Images", FieldKind.IMAGES, "images", "Pictures with a description, a caption and a credit."),
)
SECTIONS: tuple[tuple[str, str], ...] = (
    ("details", "Details"), ("headline", "Headline"), ("dateline", "Dateline"), ("body", "Body"), ("quotes", "Quotes"),
    ("speakers", "Speakers"), ("boilerplate", "Boilerplate"), ("contacts", "Contacts"), ("notes", "Notes to editors"), ("images", "Images"),
)  # fmt: skip
BLOCK_FIELDS = ("body", "boilerplate", "notes")


def field(key: str) -> Field:
    """The field of a key; KeyError for an unknown one."""
    for one in FIELDS:
        if one.key == key:
            return one
    raise KeyError(key)


def text_of(release: Release, key: str, block: str | None = None) -> str:
    """The words that offsets of a place count in: a field's plain text, a block's, or the n-th subhead's (block ``"0"``)."""
    if key in BLOCK_FIELDS:
        return next((b.text.plain for b in getattr(release, key) if b.id == block), "")
    if key == "subheads":
        return release.subheads[int(block)].plain if block and int(block) < len(release.subheads) else ""
    if key == "contacts":
        return _contact_part(release, block)
    value = field(key).get(release)
    return value.plain if isinstance(value, Text) else value if isinstance(value, str) else ""


def with_text(release: Release, key: str, block: str | None, start: int, end: int, new: str) -> Release:  # noqa: PLR0913 - a place and its new words
    """The release with ``new`` in the place of ``[start:end]`` of a field's or block's words; spans follow the text."""
    if key in BLOCK_FIELDS:
        blocks: tuple[Block, ...] = getattr(release, key)
        put = tuple(replace(b, text=b.text.replaced(start, end, new)) if b.id == block else b for b in blocks)
        return replace(release, **{key: put})  # type: ignore[arg-type]
    if key == "subheads":
        n = int(block or 0)
        return replace(release, subheads=tuple(t.replaced(start, end, new) if i == n else t for i, t in enumerate(release.subheads)))
    if key == "contacts":
        return _with_contact_part(release, block, start, end, new)
    one = field(key)
    value = one.get(release)
    if isinstance(value, Text):
        return one.set(release, value.replaced(start, end, new))
    old = value or ""
    return one.set(release, old[:start] + new + old[end:])


def _contact_part(release: Release, block: str | None) -> str:
    """A contact's part is addressed as ``<contact id>.<part>``."""
    id_, _, part = (block or "").rpartition(".")
    return next((getattr(c, part) for c in release.contacts if c.id == id_), "")


def _with_contact_part(release: Release, block: str | None, start: int, end: int, new: str) -> Release:
    id_, _, part = (block or "").rpartition(".")
    changed = [replace(c, **{part: (old := getattr(c, part))[:start] + new + old[end:]}) if c.id == id_ else c for c in release.contacts]
    return replace(release, contacts=tuple(changed))
