"""Releases of every sort for hypothesis: any text, every field, and whatever the model allows, always sound.

``releases()`` is the one to use; ``texts()``, ``blocks()`` and the others make parts. Text has letters of many scripts, astral and
combining signs, bidi controls, invisible marks, quotation marks and markup, because officers paste all of them.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from communique.release import (
    BLOCK_KINDS,
    CONTACT_PARTS,
    Approval,
    Attribution,
    Block,
    Contact,
    Dateline,
    Embargo,
    Event,
    Forms,
    Image,
    Inherited,
    Name,
    Note,
    Origin,
    PartialDate,
    Post,
    Quote,
    Release,
    Speaker,
    Unplaced,
    Waiver,
)
from communique.text import SPAN_KINDS, Span, Text, ordered

WORDS = (
    "The", "harbour", "“safe”", "l’équipe", "São", "e\u0301te\u0301", "عبور", "\u202bשלום\u202c", "救助", "👩🏽\u200d🚒", "🇵🇹",
    "\u200b", "\ufeff", "\u00ad",
    "𝔘𝔫𝔦", "<b>", "&copy;", "{slot}", "\\u0041", "…", "« oui »", "¿Qué?", "10\u00a0000", "A\u030a", "\x00", "\x1b[31m", "\t", "'", '"', "''",
)  # fmt: skip
# One line: whatever a line editor or a block may hold. Line breaks are left to `lines`.
_SIGNS = st.characters(exclude_categories=("Cs",), exclude_characters="\n\r\u2028\u2029\x0b\x0c\x85")
# Ready-made lines cost one draw where letters cost one each: a release has a hundred lines.
_READY = ("", *WORDS, *(" ".join(WORDS[n : n + 5]) for n in range(len(WORDS) - 4)), " ".join(WORDS), "".join(WORDS))
_READY_LINES = (*_READY, "\n", *("\n".join(_READY[n : n + 3]) for n in range(0, len(_READY), 4)))
_READY_WORDED = tuple(line for line in _READY if line)
ONE_LINE: st.SearchStrategy[str] = st.sampled_from(_READY) | st.sampled_from(_READY) | st.text(_SIGNS, max_size=12)
LINES: st.SearchStrategy[str] = st.sampled_from(_READY_LINES) | ONE_LINE
WORDED: st.SearchStrategy[str] = st.sampled_from(_READY_WORDED) | st.text(_SIGNS, min_size=1, max_size=12)
MOMENTS = st.datetimes().map(lambda when: when.isoformat(timespec="seconds") + "Z") | st.just("")
ZONES = st.sampled_from(["UTC", "Europe/Lisbon", "Europe/Paris", "America/St_Johns", "Pacific/Chatham", "Asia/Kathmandu"])
FREE_KINDS = tuple(kind for kind in SPAN_KINDS if kind != "speech")


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Calendar days with any of their parts unknown."""
    when = draw(st.dates())
    year, month, day = draw(st.tuples(st.booleans(), st.booleans(), st.booleans()))
    return PartialDate(when.year if year or (month and day and when.day == 29) else None, when.month if month else None, when.day if day else None)


@st.composite
def spans(draw: st.DrawFn, length: int, speech: tuple[str, ...] = ()) -> tuple[Span, ...]:
    """Spans inside a text of so many code points, at most one stretch of speech for each quote id."""
    if not length:
        return ()
    kinds = [*zip(FREE_KINDS, draw(st.tuples(*[ONE_LINE] * len(FREE_KINDS))), strict=True), *(("speech", id_) for id_ in speech)]
    out = []
    for kind, value in draw(st.lists(st.sampled_from(kinds), max_size=4, unique=True)):
        start = draw(st.integers(0, length - 1))
        out.append(Span(start, draw(st.integers(start + 1, length)), kind, value))
    return ordered(out)


@st.composite
def texts(draw: st.DrawFn, words: st.SearchStrategy[str] = ONE_LINE, speech: tuple[str, ...] = ()) -> Text:
    """Words with spans of every kind; ``speech`` names the quotes that may have words here."""
    plain = draw(words)
    return Text(plain, draw(spans(len(plain), speech)))


@st.composite
def blocks(draw: st.DrawFn, prefix: str = "b", speech: tuple[str, ...] = (), most: int = 5) -> tuple[Block, ...]:
    """Blocks of a running text, none empty, with ids that begin with a prefix."""
    words = draw(st.lists(texts(WORDED, speech), max_size=most))
    return tuple(Block(f"{prefix}{n}", draw(st.sampled_from(BLOCK_KINDS)), text) for n, text in enumerate(words))  # type: ignore[arg-type]


def names() -> st.SearchStrategy[Name]:
    """Names in either order, printed otherwise or not."""
    return st.builds(Name, ONE_LINE, ONE_LINE, st.sampled_from(["given-first", "family-first"]), ONE_LINE)


@st.composite
def speakers(draw: st.DrawFn, most: int = 3) -> tuple[Speaker, ...]:
    """People with posts and forms of address."""
    dates = st.none() | partial_dates()
    posts = st.lists(st.builds(Post, ONE_LINE, ONE_LINE, dates, dates), max_size=2).map(tuple)
    forms = st.lists(st.builds(Forms, ONE_LINE, ONE_LINE, ONE_LINE, _some(ONE_LINE)), max_size=2).map(tuple)
    parts = st.tuples(names(), ONE_LINE, posts, forms, ONE_LINE, ONE_LINE)
    return tuple(Speaker(f"s{n}", *held) for n, held in enumerate(draw(st.lists(parts, max_size=most))))


@st.composite
def quotes(draw: st.DrawFn, ids: list[str], cast: tuple[Speaker, ...]) -> tuple[Quote, ...]:
    """A quote for each id, its speaker out of the cast or open."""
    who = st.sampled_from([None, *(one.id for one in cast)])
    attributions = st.builds(Attribution, st.none() | ONE_LINE, st.none() | ONE_LINE, st.none() | st.sampled_from(["PI", "PS", "NO"]))
    approvals = st.builds(Approval, st.sampled_from(["open", "requested", "approved", "withdrawn"]), ONE_LINE, MOMENTS, ONE_LINE)
    return tuple(
        Quote(
            id_, draw(who), draw(st.sampled_from(["direct", "partial"])), draw(attributions), draw(ONE_LINE), draw(st.booleans()), draw(ONE_LINE),
            draw(approvals),
        )
        for id_ in ids
    )  # fmt: skip


@st.composite
def releases(draw: st.DrawFn, with_unknown: bool = True) -> Release:
    """Sound releases with anything in any field; ``with_unknown`` also fields of a newer program."""
    cast = draw(speakers())
    body = draw(blocks("b", ("q0", "q1", "q2")))
    spoken = sorted({span.value for block in body for span in block.text.of_kind("speech")})
    said = draw(quotes(spoken, cast))
    datelines = st.builds(Dateline, ONE_LINE, ONE_LINE, st.none() | partial_dates(), ONE_LINE, ONE_LINE, st.none() | ONE_LINE)
    made = Release(
        draw(ONE_LINE), kind=draw(ONE_LINE), language=draw(st.sampled_from(["en", "en-GB", "fr", "ar", ""])), date=draw(st.none() | partial_dates()),
        date_text=draw(ONE_LINE), reference=draw(ONE_LINE), embargo=draw(st.none() | st.builds(Embargo, st.datetimes(), ZONES, st.integers(0, 1))),
        notice=draw(LINES), headline=draw(texts()), subheads=draw(_some(texts())), summary=draw(texts()),
        byline=draw(ONE_LINE), dateline=draw(st.none() | datelines),
        body=body, quotes=said, speakers=cast, boilerplate=draw(blocks("p", most=2)), notes=draw(blocks("n", most=2)), contacts=draw(_contacts()),
        images=draw(_images()), end_mark=draw(ONE_LINE), origin=draw(_origins()), waivers=draw(_some(_waivers())), dictionary=draw(_some(ONE_LINE)),
        history=draw(_some(st.builds(Event, MOMENTS, ONE_LINE, ONE_LINE, LINES))), unplaced=draw(_some(st.builds(Unplaced, LINES, ONE_LINE))),
    )  # fmt: skip
    return replace(made, unknown=draw(_unknown(made))) if with_unknown else made


def _some(each: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(each, max_size=2).map(tuple)


@st.composite
def _contacts(draw: st.DrawFn) -> tuple[Contact, ...]:
    private = st.lists(st.sampled_from(CONTACT_PARTS), max_size=3, unique=True).map(tuple)
    return tuple(Contact(f"c{n}", *(draw(ONE_LINE) for _ in CONTACT_PARTS), private=draw(private)) for n in range(draw(st.integers(0, 2))))


@st.composite
def _images(draw: st.DrawFn) -> tuple[Image, ...]:
    parts = st.tuples(st.sampled_from(["pier.png", "crew.jpg"]), ONE_LINE, texts(), ONE_LINE)
    return tuple(Image(f"i{n}", *held) for n, held in enumerate(draw(st.lists(parts, max_size=2))))


def _origins() -> st.SearchStrategy[Origin | None]:
    inherited = _some(st.builds(Inherited, ONE_LINE, LINES))
    report = _some(st.builds(Note, ONE_LINE, ONE_LINE, st.integers(0, 99), ONE_LINE))
    return st.none() | st.builds(Origin, st.sampled_from(["template", "release", "import"]), ONE_LINE, inherited, report)


def _waivers() -> st.SearchStrategy[Waiver]:
    scopes = st.sampled_from(["here", "release", "house"])
    return st.builds(Waiver, ONE_LINE, scopes, LINES, LINES, ONE_LINE, MOMENTS, ONE_LINE, st.none() | ONE_LINE, ONE_LINE)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | ONE_LINE,
    lambda held: st.lists(held, max_size=2) | st.dictionaries(ONE_LINE, held, max_size=2),
)


@st.composite
def _unknown(draw: st.DrawFn, release: Release) -> tuple[tuple[str, str], ...]:
    """Fields that this program does not know, in places that this release has."""
    places = ["", "headline.", *(f"body.@{block.id}." for block in release.body), *(f"speakers.@{one.id}.name." for one in release.speakers)]
    places += [f"subheads.{n}." for n, _ in enumerate(release.subheads)] + (["dateline."] if release.dateline else [])
    keys = ONE_LINE.map(lambda word: "x-" + word.replace("~", "~0").replace(".", "~1"))
    pairs = draw(st.dictionaries(st.tuples(st.sampled_from(places), keys).map("".join), _JSON, max_size=3))
    return tuple(sorted((path, json.dumps(value, ensure_ascii=False)) for path, value in pairs.items()))
