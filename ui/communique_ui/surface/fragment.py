"""A piece of a body as it travels over the clipboard: blocks with their quotes and speakers, and what other programs get of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from html import escape
from itertools import groupby
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from communique import plain, quotes
from communique.galley.links import safe_link
from communique.release import Block, Quote, Release, Speaker
from communique.text import Span, Text, ordered
from communique_ui.surface.changes import Point, Rows, inserted, stretches
from communique_ui.surface.direction import runs_right_to_left
from communique_ui.surface.marks import pieces

MIME = "application/x-communique-blocks+json"
LONGEST = 8_000_000
_TAGS = {"strong": "strong", "emphasis": "em"}


@dataclass(frozen=True, slots=True)
class Fragment:
    """Blocks in order, and the quotes and speakers that their spans name."""

    blocks: tuple[Block, ...] = ()
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()


def taken(release: Release, rows: Rows, start: Point, end: Point) -> Fragment:
    """What lies between two points of the rows of a release."""
    blocks = tuple(replace(rows[s.row], text=rows[s.row].text.slice(s.start, s.end)) for s in stretches(rows, start, end))
    return with_parts(release, blocks)


def with_parts(release: Release, blocks: Iterable[Block]) -> Fragment:
    """Blocks with those quotes and speakers of a release that they name."""
    own = tuple(blocks)
    said = {span.value for block in own for span in block.text.of_kind("speech")}
    parts = tuple(quote for quote in release.quotes if quote.id in said)
    speaking = {quote.speaker for quote in parts}
    return Fragment(own, parts, tuple(one for one in release.speakers if one.id in speaking))


def put(release: Release, rows: Rows, at: Point, fragment: Fragment, new_id: Callable[[str], str]) -> tuple[Release, Rows, Point]:
    """The release with the fragment's quotes and speakers, the rows with its blocks, and the point behind them.

    A quote that still has words in the rows is not the pasted one: that gets an id of its own. Approval stays where the letters are the same.
    """
    theirs = {one.id for part in (fragment.quotes, fragment.speakers) for one in part}
    people = {one.id: one for one in release.speakers}
    renamed_people: dict[str, str] = {}
    for one in fragment.speakers:
        known = next((had for had in release.speakers if replace(had, id="") == replace(one, id="")), None)
        own = known.id if known else one.id if one.id not in people else _new(new_id, "s", theirs)
        renamed_people[one.id] = own
        people.setdefault(own, replace(one, id=own))
    spoken = {span.value for row in rows for span in row.text.of_kind("speech")}
    renamed = {quote.id: _new(new_id, "q", theirs) if quote.id in spoken else quote.id for quote in fragment.quotes}
    kept = tuple(quote for quote in release.quotes if quote.id not in set(renamed.values()))
    fresh = tuple(
        replace(quote, id=renamed[quote.id], speaker=renamed_people.get(quote.speaker or "")) for quote in fragment.quotes
    )
    blocks = tuple(replace(block, text=_renamed(block.text, renamed)) for block in fragment.blocks)
    grown = replace(release, quotes=(*kept, *fresh), speakers=tuple(people.values()))
    grown_rows, end = inserted(rows, at, blocks, lambda: new_id("b"))
    return grown, grown_rows, end


def _new(new_id: Callable[[str], str], letter: str, taken: set[str]) -> str:
    """A new id that nobody in the fragment has either: it may come from another release."""
    while (id_ := new_id(letter)) in taken:
        pass
    return id_


def to_json(fragment: Fragment) -> bytes:
    """The fragment as Communiqué itself reads it back, nothing lost."""
    return json.dumps(plain.of(fragment), ensure_ascii=False).encode()


def from_json(data: bytes) -> Fragment | None:
    """A fragment from the clipboard, where anybody may have put it: None unless it is one."""
    if len(data) > LONGEST:
        return None
    try:
        fragment = plain.to(Fragment, json.loads(data))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    if not fits(Fragment, fragment):
        return None
    known = {quote.id for quote in fragment.quotes}
    blocks = [replace(block, text=_sound(block.text, known)) for block in fragment.blocks if block.text.plain]
    return replace(fragment, blocks=tuple(block for block in blocks if block.text.plain))


def fits(kind: Any, value: Any) -> bool:
    """Whether a value is what an annotation says, all the way down."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return any(fits(one, value) for one in arguments)
    if origin is Literal:
        return value in arguments
    if origin is tuple:
        return isinstance(value, tuple) and all(fits(arguments[0], one) for one in value)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return isinstance(value, kind) and all(fits(hints[one.name], getattr(value, one.name)) for one in fields(kind))
    return isinstance(value, kind if isinstance(kind, type) else NoneType) and not (kind is int and isinstance(value, bool))


def words(fragment: Fragment) -> str:
    """The words alone: an empty line between paragraphs, items of a list on following lines."""
    out: list[str] = []
    for n, block in enumerate(fragment.blocks):
        is_next_item = n and block.kind == "list-item" and fragment.blocks[n - 1].kind == "list-item"
        out += [("\n" if is_next_item else "\n\n") if n else "", block.text.plain]
    return "".join(out)


def html(fragment: Fragment, language: str = "") -> str:
    """Clean HTML: paragraphs, headings, lists, quotes, strong, emphasis and links; no style and nothing that is loaded."""
    parts = []
    for kind, group in groupby(fragment.blocks, key=lambda block: block.kind):
        blocks = list(group)
        if kind == "list-item":
            parts.append("<ul>" + "".join(_element("li", block, language) for block in blocks) + "</ul>")
        elif kind == "quote":
            parts += ["<blockquote>" + _element("p", block, language) + "</blockquote>" for block in blocks]
        else:
            parts += [_element("h2" if kind == "heading" else "p", block, language) for block in blocks]
    return '<html><head><meta charset="utf-8"></head><body>' + "".join(parts) + "</body></html>"


def _element(tag: str, block: Block, language: str) -> str:
    way = ' dir="rtl"' if runs_right_to_left(block.text.plain, language) else ""
    return f"<{tag}{way}>{_inline(block.text)}</{tag}>"


def _inline(text: Text) -> str:
    out = []
    for start, end, marks in pieces(text):
        part = escape(text.plain[start:end], quote=False)
        for kind, value in marks:
            if kind in _TAGS:
                part = f"<{_TAGS[kind]}>{part}</{_TAGS[kind]}>"
            elif kind == "link" and safe_link(value):
                part = f'<a href="{escape(safe_link(value))}">{part}</a>'
        out.append(part)
    return "".join(out)


def _renamed(text: Text, names: dict[str, str]) -> Text:
    spans = (replace(s, value=names.get(s.value, s.value)) if s.kind == "speech" else s for s in text.spans)
    return replace(text, spans=ordered(spans))


def _sound(text: Text, known: Sequence[str] | set[str]) -> Text:
    """A text from outside without spans that lie beside it, name no quote or lead nowhere, and without line breaks."""
    length = len(text.plain)
    spans: list[Span] = []
    for span in text.spans:
        is_whole = 0 <= span.start < span.end <= length
        if (
            not is_whole
            or (span.kind == "speech" and span.value not in known)
            or (span.kind == "link" and not safe_link(span.value))
        ):
            continue
        spans.append(span)
    return Text(text.plain.translate(_BREAKS), ordered(spans))


_BREAKS = {ord(sign): " " for sign in "\r\n\v\f\x85\u2028\u2029"} | {0: "\ufffd"}


def approved_parts(release: Release, fragment: Fragment) -> int:
    """How many of a fragment's quotes are approved as they stand in a release."""
    ids = {quote.id for quote in fragment.quotes}
    return sum(quotes.is_approved(release, quote) for quote in release.quotes if quote.id in ids)
