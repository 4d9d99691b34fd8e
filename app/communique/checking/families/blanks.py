"""Blanks and strays: unfilled slots, place holders, words left over from a template, text that no field took."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from communique.checking.finding import Edit, Fix, Place
from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import EVERYWHERE, FEW, HEADS, MUST, SHOULD, Brief, Reach, passage_rule, release_rule
from communique.patterns import lazily
from communique.release import Unplaced

_HOLDERS = lazily(
    r"\[(?!(?:sic|the|a|an|we|they|he|she|it|his|her|their|our|s|es|ed|…|\.\.\.)\])[A-Z][A-Z0-9 _/’'-]{1,60}\]"
    r"|\{\{?\s*[\w .-]{1,60}\}?\}|<<[^<>]{1,60}>>"
    r"|\bX{2,3}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\bX{4,}\b|_{3,}|\bx{3,}\b"
    r"|\b(?:TBC|TBA|TBD|TK TK|TKTK)\b|\b[Ll]orem ipsum\b|\?{3,}|\[(?:insert|name|date|city|country|title|quote|figure)[^\]]{0,60}\]",
    needs=("[", "{", "<<", "XX", "xxx", "___", "???", "TBC", "TBA", "TBD", "TK", "orem ipsum"),
)
_OPEN = lazily(
    r"\((?:à (?:confirmer|compléter|préciser)|por (?:confirmar|definir)|a confirmar|to be (?:confirmed|added|completed)|tbc)\)",
    needs=("confirm", "complét", "précis", "definir", "(tbc)", "to be "),
)


_REMNANT = lazily(
    r"<?mailto:[^\s<>]{3,80}>?|\A(?:Title|Headline|Content|Body|Título|Titre|Titular|Subject|Caption|Photo caption|Légende|Pie de foto) ?: (?=\S)"
    r"|\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\b|https?://\S{3,200}\.(?:jpe?g|png|gif|webp)\b(?:\?\S{1,80})?"
    r"|&(?:nbsp|amp|quot|lt|gt|#\d{2,5});|</?(?:p|br|div|span|strong|em|a|b|i|li|ul)(?: [^<>]{0,80})? ?/?>"
)


@passage_rule("ST14", "Unfilled blank", MUST, Reach(EVERYWHERE, speech=True))
def no_blanks(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Every slot of the template is filled and no place holder is left.

    Why: A blank that goes out is the one mistake everybody quotes.
    Source: J
    Wrong: the Minister of [COUNTRY] on XX October
    Right: the Minister of Fisheries on 6 October
    """
    slots = list(passage.text.of_kind("blank"))
    for slot in slots:
        yield passage.hit(slot.start, slot.end, f"Fill this blank: {short(slot.value or passage.text.words_of(slot), 50)}.")
    for found in (*_HOLDERS.finditer(passage.unlinked), *_OPEN.finditer(passage.unlinked)):
        if not any(slot.start < found.end() and slot.end > found.start() for slot in slots):
            yield passage.hit(*found.span(), f"Replace the place holder “{short(found[0])}”.")


@release_rule("ST23", "Words left over", SHOULD)
def no_leftovers(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """What came from a template or an earlier release is looked at before it goes out again.

    Why: The last visitor’s name in the next visit’s release is found by everybody but its writer.
    Source: J
    Wrong: the reference number of the release this one was made from
    Right: its own
    """
    origin = manuscript.release.origin
    if origin is None:
        return
    for left in origin.inherited:
        if left.field and origin.kind != "release":
            continue  # what a template says in a field of its own is meant to be said again
        for passage in _where(manuscript, left.field):
            if found := re.search(rf"(?<!\w){re.escape(left.text)}(?!\w)", passage.plain):
                yield passage.hit(*found.span(), f"Left over from “{short(origin.name)}”: is it still right?")


def _where(manuscript: Manuscript, field: str) -> tuple[Passage, ...]:
    """The passages of a field; without one, all that are the house's own for this release: its standing text repeats itself rightly."""
    if field:
        return tuple(manuscript.field("body" if field.startswith("body") else field))
    return tuple(passage for passage in manuscript.passages if passage.role not in ("unplaced", "boilerplate", "contact"))


@release_rule("ST24", "Text without a place", SHOULD)
def nothing_unplaced(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Text that the import could not place is moved into a field or taken out; it is never exported.

    Why: What is not placed is not printed, and may be a paragraph that matters.
    Source: J
    Wrong: a paragraph under “Unplaced”
    Right: the paragraph in the body
    """
    strays = [(n, one) for n, one in enumerate(manuscript.release.unplaced) if "furniture" not in one.reason]
    yield from _told(strays, "This text is in no field: place it or take it out.")


@release_rule("ST13", "Page furniture", MUST)
def no_furniture(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Nothing of the web page or wire that the text was copied from is left in it.

    Why: Menu words and share links in a release show that nobody read it.
    Source: OBS
    Wrong: Share this page
    Right: (removed)
    """
    strays = [(n, one) for n, one in enumerate(manuscript.release.unplaced) if "furniture" in one.reason]
    for hit in _told(strays, "Set aside as page furniture: take it out if you agree."):
        yield replace(hit, severity=SHOULD)
    for passage in manuscript.of(*HEADS, "paragraph", "list-item", "heading", "note"):
        for found in _REMNANT.finditer(passage.plain):
            yield passage.hit(*found.span(), f"Delete “{short(found[0], 40)}”: left from a page or a data base.", "")
        line = " ".join(passage.plain.split()).casefold().strip(" |·:›»-–.")
        menu = len(line) < 60 and any(found.words.casefold() == line for found in brief.words.find(passage, passage.plain))
        if menu or (passage.role != "list-item" and not any(c.isalnum() for c in passage.plain) and passage.plain.strip()):
            yield passage.hit(0, len(passage.plain), f"Delete “{short(passage.plain)}”: page furniture.", "")


def _told(strays: list[tuple[int, Unplaced]], message: str) -> Iterator[Hit]:
    """Stray texts one by one where there are few, else as one."""
    places = tuple(Place("unplaced", str(n), 0, len(one.text)) for n, one in strays)
    if len(places) > FEW:
        fix = Fix(f"Delete all {len(places)}", tuple(Edit(place, "") for place in places))
        yield Hit(places[0], message, (fix,), places[1:], strays[0][1].text)
        return
    for place, (_, one) in zip(places, strays, strict=True):
        yield Hit(place, message, (Fix(f"Delete “{short(one.text)}”", (Edit(place, ""),)),), text=one.text)


RULES = (no_blanks, no_leftovers, nothing_unplaced, no_furniture)
