"""Compose a release into its galley: house order, generated words in the release's language, nothing that is not meant for the press.

Unplaced text, history, waivers, approvals, unused speakers and private parts of contacts never come near a galley.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from communique import dates
from communique.errors import CommuniqueError
from communique.galley.contacts import contact_runs
from communique.galley.dateline import dateline_text
from communique.galley.logo import logo
from communique.galley.pictures import UnreadablePictureError, stripped
from communique.galley.runs import clean, joined, runs, whole_language
from communique.galley.values import Furniture, Galley, GalleyBlock, Picture, Role, Run
from communique.galley.wording import date_in, embargo_line, is_rtl, known_tag, label, primary
from communique.house_style.style import HouseStyle
from communique.release import Block, Image, Release
from communique.text import Text

LONGEST_HEADING = 80
LONGEST_DESCRIPTION = 200
_BODY_ROLES: dict[str, Role] = {"paragraph": "paragraph", "heading": "heading", "list-item": "list-item", "quote": "quote"}
NO_ASSETS: Mapping[str, bytes] = {}


def compose(release: Release, style: HouseStyle, assets: Mapping[str, bytes] = NO_ASSETS, draft: bool = False) -> Galley:
    """The galley of a release in a house's style; ``assets`` are its pictures by name, ``draft`` marks every page and opens
    the words with the mark, so that no format can lose it.

    Never fails: what cannot be set (a picture that cannot be read, an unknown zone) is left plain; findings tell the officer.
    """
    made = _Composition(release, style, assets)
    mark = made.label("draft") if draft else ""
    blocks = tuple(_distinct((*made.line("notice", "draft", mark), *made.blocks())))
    organisation = clean(style.organisation.name or made.label("untitled"))
    embargo = made.embargo_line()
    return Galley(
        release_id=clean(release.id) or _id_of(blocks),
        title=_title(release) or made.label("untitled"),
        language=made.language,
        rtl=is_rtl(made.language),
        organisation=organisation,
        date=day.isoformat() if (day := dates.day(release.date)) else "",
        kind=clean(release.kind).strip(),
        blocks=blocks,
        furniture=Furniture(
            organisation=made.label("masthead") or clean(style.sheet.masthead) or organisation,
            page_label=made.label("page"),
            embargo=embargo,
            draft=mark,
            logo=Picture(drawn, organisation) if (drawn := logo(style)) else None,
        ),
        embargo=_instant(release),
        description=" ".join(clean(release.summary.plain).split()) or _description(blocks),
        blanks=tuple(_blanks(release)),
    )


class _Composition:
    """A release being composed: its language, and blocks one part after another."""

    def __init__(self, release: Release, style: HouseStyle, assets: Mapping[str, bytes]) -> None:
        self.release = release
        self.style = style
        self.assets = assets
        tag = known_tag(release.language, known_tag(style.language, "en"))
        regional = "-" not in tag and primary(tag) == primary(style.language)
        self.language = known_tag(style.language, tag) if regional else tag

    def label(self, key: str) -> str:
        return clean(label(key, self.style, self.language))

    def blocks(self) -> Iterator[GalleyBlock]:
        """Every block, in house order; none is empty."""
        yield from self._head()
        yield from self._body()
        yield from (self._image(image) for image in self.release.images)
        yield from self.line("end-mark", "end_mark", self.release.end_mark)
        yield from self._boilerplate()
        yield from self._notes()
        yield from self._contacts()

    def embargo_line(self) -> str:
        return clean(embargo_line(self.release.embargo, self.style, self.language)) if self.release.embargo else ""

    def _head(self) -> Iterator[GalleyBlock]:
        release = self.release
        yield from self.line("notice", "notice", release.notice)
        yield from self.line("embargo", "embargo", self.embargo_line())
        yield from self.line("kind", "kind", release.kind)
        yield from self.line("reference", "reference", release.reference)
        yield from self.line("date", "date", self._date())
        yield from self._text("headline", "headline", release.headline, level=1)
        for n, subhead in enumerate(release.subheads):
            yield from self._text("subhead", f"subheads.{n}", subhead)
        yield from self.line("byline", "byline", release.byline)

    def _date(self) -> str:
        """The date in the house form; as the source printed it where a part of it is not known, or another calendar stands beside."""
        release = self.release
        if release.date is None:
            return release.date_text
        two_calendars = "هـ" in release.date_text and str(release.date.year or "") in release.date_text
        if release.date_text and (two_calendars or dates.day(release.date) is None):
            return release.date_text
        return date_in(release.date, self.style, self.language)

    def _body(self) -> Iterator[GalleyBlock]:
        opening = (Run(clean(text), part="dateline"),) if (text := self._dateline()) else ()
        leads = [block.kind in ("paragraph", "quote") and bool(block.text.plain.strip()) for block in self.release.body]
        first = leads.index(True) if True in leads else -1
        if opening and first < 0:
            yield self._block("paragraph", "dateline", opening)
        for n, block in enumerate(self.release.body):
            level = 2 if block.kind == "heading" else 0
            for made in self._text(_BODY_ROLES[block.kind], f"body.{block.id}", block.text, level):
                yield replace(made, runs=joined((*opening, *made.runs))) if n == first and opening else made

    def _dateline(self) -> str:
        return dateline_text(self.release.dateline, self.style, self.language)

    def _boilerplate(self) -> Iterator[GalleyBlock]:
        blocks = [block for block in self.release.boilerplate if block.text.plain.strip()]
        if not blocks:
            return
        if _is_title(blocks):
            yield from self._text("boilerplate-heading", f"boilerplate.{blocks[0].id}", blocks.pop(0).text, level=2)
        else:
            yield self._block("boilerplate-heading", "boilerplate", (Run(self._boilerplate_title(blocks)),), level=2)
        yield from self._section("boilerplate", "boilerplate", blocks)

    def _boilerplate_title(self, blocks: list[Block]) -> str:
        """The house's title where these are its words, else “About” with its name where they name it, else a plain label."""
        first = " ".join(blocks[0].text.plain.split())
        for own in self.style.boilerplate:
            if own.title and first in {" ".join(text.split()) for text in own.paragraphs}:
                return clean(own.title)
        words, house = " ".join(block.text.plain for block in blocks), self.style.organisation
        named = next((name for name in (house.short_name, house.name) if name and name in words), "")
        return clean(self.label("about").replace("{organisation}", named) if named else self.label("boilerplate"))

    def _notes(self) -> Iterator[GalleyBlock]:
        blocks = [block for block in self.release.notes if block.text.plain.strip()]
        if not blocks:
            return
        if blocks[0].kind == "heading":
            yield from self._text("notes-heading", f"notes.{blocks[0].id}", blocks.pop(0).text, level=2)
        else:
            yield self._block("notes-heading", "notes", (Run(self.label("notes")),), level=2)
        yield from self._section("note", "notes", blocks)

    def _section(self, role: Role, field: str, blocks: Iterable[Block]) -> Iterator[GalleyBlock]:
        """Blocks after the text: paragraphs in the section's own role, headings a level down, list items as such."""
        for block in blocks:
            own: Role = block.kind if block.kind in ("heading", "list-item") else role
            yield from self._text(own, f"{field}.{block.id}", block.text, level=3 if block.kind == "heading" else 0)

    def _contacts(self) -> Iterator[GalleyBlock]:
        made = [(contact.id, contact_runs(contact, self.language)) for contact in self.release.contacts]
        public = [(id_, parts) for id_, parts in made if parts]
        if public:
            yield self._block("contacts-heading", "contacts", (Run(self.label("contacts")),), level=2)
        for id_, parts in public:
            yield self._block("contact", f"contacts.{id_}", parts)

    def _image(self, image: Image) -> GalleyBlock:
        """The picture with caption and credit as its words; for alternative text the caption stands in where none is written."""
        try:
            picture = Picture(
                stripped(self.assets[image.asset]), clean(image.alt or image.caption.plain).strip() or self.label("picture")
            )
        except (KeyError, UnreadablePictureError):
            picture = None
        caption = runs(image.caption, self.language)
        credit = self.label("credit").replace("{credit}", image.credit.strip()) if image.credit.strip() else ""
        gap = " " if caption and credit else ""
        return self._block("image", f"images.{image.id}", joined((*caption, Run(gap), Run(clean(credit)))), picture=picture)

    def line(self, role: Role, field: str, words: str) -> Iterator[GalleyBlock]:
        yield from self._text(role, field, Text(words))

    def _text(self, role: Role, field: str, text: Text, level: int = 0) -> Iterator[GalleyBlock]:
        if clean(text.plain).strip():
            language = whole_language(text) or self.language
            made = self._block(role, field, runs(text, language), level)
            yield replace(made, language=language, rtl=is_rtl(language))

    def _block(
        self, role: Role, field: str, parts: tuple[Run, ...], level: int = 0, *, picture: Picture | None = None
    ) -> GalleyBlock:
        return GalleyBlock(role, field, parts, self.language, is_rtl(self.language), level, picture)


def _is_title(blocks: list[Block]) -> bool:
    """Whether the first block is the boilerplate's title: a heading, or a short line without a final stop before more text."""
    first = blocks[0]
    words = first.text.plain.strip()
    short = len(blocks) > 1 and len(words) <= LONGEST_HEADING and words[-1] not in ".!?:;…؟。"
    return first.kind == "heading" or (short and first.kind == "paragraph")


def _title(release: Release) -> str:
    lines = (release.headline.plain, release.kind, release.reference)
    return next((words for line in lines if (words := " ".join(clean(line).split()))), "")


def _description(blocks: tuple[GalleyBlock, ...]) -> str:
    """The first subhead, else the first paragraph without its dateline, cut at a word."""
    subhead = next((block.plain for block in blocks if block.role == "subhead"), "")
    lead = next((block for block in blocks if block.field.startswith("body.") and block.role in ("paragraph", "quote")), None)
    words = " ".join((subhead or "".join(run.text for run in (lead.runs if lead else ()) if run.part != "dateline")).split())
    if len(words) <= LONGEST_DESCRIPTION:
        return words
    return words[: LONGEST_DESCRIPTION - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def _instant(release: Release) -> str:
    if release.embargo is None:
        return ""
    try:
        return dates.instant(release.embargo).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
    except (CommuniqueError, OverflowError):
        return ""


def _distinct(blocks: Iterable[GalleyBlock]) -> Iterator[GalleyBlock]:
    """Blocks whose field names differ, for files find their parts again by them; a name that comes again gets a number."""
    seen: Counter[str] = Counter()
    for block in blocks:
        seen[block.field] += 1
        yield block if seen[block.field] == 1 else replace(block, field=f"{block.field}~{seen[block.field]}")


def _blanks(release: Release) -> Iterator[str]:
    """The placeholder words under the ``blank`` spans of everything that is printed."""
    blocks = (block.text for block in (*release.body, *release.boilerplate, *release.notes))
    for text in (release.headline, *release.subheads, *blocks, *(image.caption for image in release.images)):
        yield from (clean(text.words_of(span)) for span in text.of_kind("blank"))


def _id_of(blocks: tuple[GalleyBlock, ...]) -> str:
    """A name made of the words, for a release that has none yet."""
    return hashlib.sha256("\n".join(f"{block.field}\t{block.plain}" for block in blocks).encode()).hexdigest()[:32]
