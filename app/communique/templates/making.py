"""Make a template from a release: what was true of that day only becomes a blank, and its words are remembered as traces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from communique import people
from communique.dates import day, format_date
from communique.house_style.style import HouseStyle
from communique.release import Approval, Block, Quote, Release, Speaker
from communique.templates.template import Binding, Slot, Template
from communique.text import Span, Text


@dataclass(frozen=True, slots=True)
class _Swap:
    """Words of the release and the blank that takes their place."""

    words: str
    blank: str
    label: str
    any_case: bool = False


def make(release: Release, title: str, style: HouseStyle, purpose: str = "", name: str = "") -> Template:
    """A template of this release: date, place, people of the release and everybody's words become slots; the rest stays.

    Nothing of the release's approvals, waivers, history, embargo, reference or set-aside text goes along.
    """
    slots, bindings, swaps = [], [], []
    for part in (_when(release, style), _where(release), _who(release)):
        for slot, bound, words in part:
            slots.append(slot)
            bindings += bound
            swaps += words
    blanked = _blanked(release, sorted(swaps, key=lambda swap: -len(swap.words)))
    quotes = [(quote, _quote_slot(n)) for n, quote in enumerate(release.quotes, 1)]
    for quote, slot in quotes:
        slots.append(slot)
        blanked = _without_words(blanked, quote, slot)
        bindings += [Binding(f"quotes.{quote.id}.speaker", key) for key in _slot_of(quote, release)]
    traces = tuple(dict.fromkeys(swap.words for swap in swaps if len(swap.words) > 2))
    return Template(name or _stem(title), title, purpose, tuple(slots), tuple(bindings), traces, _bare(blanked))


Part = Iterator[tuple[Slot, list[Binding], list[_Swap]]]


def _when(release: Release, style: HouseStyle) -> Part:
    if day(release.date) is None or release.date is None:
        return
    slot = Slot("date", "Date of the release", "date", help="A whole date: year-month-day")
    forms = ((style.date_form, ""), ("d MMMM", ".day"))
    swaps = [_Swap(format_date(release.date, form, release.language), "date" + facet, slot.label) for form, facet in forms]
    yield slot, [Binding("date", "date")], swaps


def _where(release: Release) -> Part:
    line = release.dateline
    if line is None:
        return
    for key, label, words in (("city", "City", line.city), ("country", "Country", line.country)):
        if words:
            shown = words.title() if words.isupper() else words
            yield Slot(key, label, "place"), [Binding(f"dateline.{key}", key)], [_Swap(shown, key, label, any_case=True)]


def _who(release: Release) -> Part:
    for n, speaker in enumerate(release.speakers, 1):
        label = f"Person {n}" if len(release.speakers) > 1 else "Person"
        key = f"person{n}"
        yield Slot(key, label, "person", help="Name, Post, Organisation"), [], list(_mentions(speaker, key, label, release))


def _mentions(speaker: Speaker, key: str, label: str, release: Release) -> Iterator[_Swap]:
    own = [form for form in speaker.forms if form.language.split("-")[0] == release.language.split("-")[0]]
    yield _Swap(people.first_mention(speaker, release.language, release.date), key, label)
    yield _Swap(people.full_name(speaker.name), f"{key}.name", label)
    for words in (people.later_mention(speaker, release.language), *(alternate for form in own for alternate in form.alternates)):
        if any(part in words for part in (speaker.name.family, speaker.name.given) if part):
            yield _Swap(words, f"{key}.later", label)
    post = people.post_on(speaker, release.date)
    if speaker.name.family:
        titles = [post.title.rsplit(" of ", 1)[0], post.title] if post else []
        yield from (_Swap(f"{title} {speaker.name.family}", f"{key}.later", label) for title in titles if title)
        yield _Swap(speaker.name.family, f"{key}.later", label)


def _blanked(release: Release, swaps: list[_Swap]) -> Release:
    """The release with every occurrence of the words made a blank, the longest words first."""

    def text(old: Text) -> Text:
        return _with_blanks(old, swaps)

    def blocks(old: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(replace(block, text=text(block.text)) for block in old)

    return replace(
        release, headline=text(release.headline), subheads=tuple(map(text, release.subheads)), body=blocks(release.body),
        notes=blocks(release.notes),
    )  # fmt: skip


def _with_blanks(text: Text, swaps: list[_Swap]) -> Text:
    taken: list[tuple[int, int, _Swap]] = []
    for swap in swaps:
        pattern = re.compile(rf"(?<!\w){re.escape(swap.words)}(?!\w)", re.I if swap.any_case else 0)
        for found in pattern.finditer(text.plain) if swap.words.strip() else ():
            if not any(start < found.end() and found.start() < end for start, end, _ in taken):
                taken.append((*found.span(), swap))
    for start, end, swap in sorted(taken, key=lambda one: one[0], reverse=True):
        blank = f"[{swap.label}]"
        text = text.replaced(start, end, blank).with_span(Span(start, start + len(blank), "blank", swap.blank))
    return text


def _quote_slot(n: int) -> Slot:
    return Slot(f"quote{n}", f"Quote {n}", "quote", help="The words, without quotation marks")


def _slot_of(quote: Quote, release: Release) -> list[str]:
    return [f"person{n}" for n, speaker in enumerate(release.speakers, 1) if speaker.id == quote.speaker]


def _without_words(release: Release, quote: Quote, slot: Slot) -> Release:
    """The release with somebody's words taken out: a blank stands between the first pair of marks, later stretches go."""
    body: list[Block] = []
    first = True
    for block in release.body:
        text = block.text
        for span in reversed([span for span in text.of_kind("speech") if span.value == quote.id]):
            blank = f"[{slot.label}]"
            bare = replace(text, spans=tuple(one for one in text.spans if not _inside(one, span)))
            text = bare.replaced(span.start, span.end, blank).with_span(Span(span.start, span.start + len(blank), "blank", slot.key))
        if text != block.text and not first:
            continue  # the words went on here: the new quote is in its first paragraph
        first = first and text == block.text
        body.append(replace(block, text=text))
    return replace(release, body=tuple(body))


def _inside(one: Span, span: Span) -> bool:
    return one != span and one.start >= span.start and one.end <= span.end


def _bare(release: Release) -> Release:
    """What goes into a template: no people, approvals, decisions or past."""
    return replace(
        release, id="", date=None, date_text="", reference="", embargo=None, summary=Text(), byline="", images=(), speakers=(),
        waivers=(), history=(), unplaced=(), origin=None, dictionary=(),
        dateline=release.dateline and replace(release.dateline, city="", country="", date=None),
        quotes=tuple(replace(quote, speaker=None, approval=Approval(), source="") for quote in release.quotes),
    )  # fmt: skip


def _stem(title: str) -> str:
    return re.sub(r"\W+", "-", title.casefold()).strip("-") or "template"
