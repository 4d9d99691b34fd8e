"""Fields that must agree: titles, dates, kind and tense, headline and text, speakers and quotes, corrections."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique import dates
from communique.checking.finding import Place
from communique.checking.manuscript import Manuscript
from communique.checking.mentions import Mention, mentions
from communique.checking.name_words import OPENERS, TITLES, folded, runs
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import ADVICE, ENGLISH, HEADS, MUST, SHOULD, Brief, Reach, release_rule
from communique.checking.written_dates import written_dates
from communique.patterns import lazily

_FUTURE = lazily(
    r"\b(?:will|shall|is to|are to|is (?:due|set|scheduled|expected)|are (?:due|set|scheduled|expected)|plans? to"
    r"|invites?|is visiting|are visiting|upcoming)\b"
)
_PAST = lazily(
    r"\b(?P<verb>visited|travelled|traveled|met|arrived|concluded|opened|held|attended|toured|signed|took place|addressed|welcomed)\b"
)
_CHANGE = lazily(
    r"\b(?:correct\w*|amend\w*|replac\w*|revis\w*|updat\w*|should (?:have )?read|instead of|rather than|clarif\w*"
    r"|rectif\w*|corrig\w*|actuali\w*|mis à jour)\b",
    re.I,
)
_CLOCK = lazily(r"\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}[ ]?[ap]\.?m\b")


@release_rule("XF02", "One title in every field", MUST, Reach(languages=ENGLISH))
def one_title(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A person has the same title in headline, subheads, captions and text.

    Why: Two titles make two people.
    Source: J
    Wrong: headline: Interior Minister Ada Quill, text: Fisheries Minister Ada Quill
    Right: Fisheries Minister Ada Quill in both
    """
    told: dict[int, list[Mention]] = {}
    for mention in manuscript.fact(mentions):
        if mention.passage.field == "body" and _qualified(mention):
            told.setdefault(id(mention.person), []).append(mention)
    for mention in manuscript.fact(mentions):
        if mention.passage.role not in (*HEADS, "caption") or not _qualified(mention):
            continue
        others = told.get(id(mention.person), [])
        if others and all(_differ(mention.title, other.title) for other in others):
            right = others[0].title
            message = f"{short(mention.title, 30)} here, {short(right, 30)} in the text."
            yield mention.passage.hit(mention.whole, mention.whole + len(mention.title), message, right)


def _qualified(mention: Mention) -> bool:
    """Whether the title before a name says of what: more than the bare office."""
    words = mention.title.split()
    return len(words) > 1 and words[-1] in TITLES and any(word not in TITLES for word in words)


def _differ(one: str, other: str) -> bool:
    """Whether two titles are the same office of different things."""
    a, b = one.split(), other.split()
    return a[-1] == b[-1] and not {folded(w) for w in a[:-1]} & {folded(w) for w in b[:-1]}


@release_rule("XF03", "One date in every field", MUST)
def one_date(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The date of the dateline and the date as printed are those of the release.

    Why: A desk files by the one and finds by the other.
    Source: J
    Wrong: date 6 October 2026, dateline LISBON, 5 Oct
    Right: the same day in both
    """
    release, day = manuscript.release, dates.day(manuscript.release.date)
    if day is None:
        return
    dated = release.dateline.date if release.dateline else None
    if dated and ((dated.day, dated.month) != (day.day, day.month) or (dated.year or day.year) != day.year):
        yield Hit(Place("dateline.date"), "The dateline has another date than the release; make them agree.")
    for passage in manuscript.of("date"):
        for found in passage.fact(written_dates):
            if (found.day, found.month) != (day.day, day.month) or (found.year or day.year) != day.year:
                yield passage.hit(found.start, found.end, "Printed is another date than the release has.")


@release_rule(
    "XF05", "Kind and tense", SHOULD, Reach(languages=ENGLISH, settings={"announcing": ("Visit announcement", "Media advisory")})
)
def kind_and_tense(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """An announcement tells what will happen, not what has.

    Why: A report under “Announcement” sends crews to an empty room.
    Source: J
    Wrong: Visit announcement: … visited Port Merrow on Monday.
    Right: Visit announcement: … will visit Port Merrow on Monday.
    """
    lead = manuscript.lead
    if manuscript.release.kind not in brief.texts("announcing") or lead is None:
        return
    if not any(_FUTURE.search(passage.own) for passage in manuscript.body):
        for found in lead.find(_PAST):
            yield lead.hit(*found.span("verb"), "This is an announcement: say what will happen.")
            return


@release_rule("XF07", "Headline and text", ADVICE, Reach(languages=ENGLISH, on=False))
def headline_has_support(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """What the headline names is named in the text.

    Why: A claim that only the headline makes is cut with it.
    Source: OBS
    Wrong: Europe in the headline only
    Right: Europe in a paragraph too
    """
    headline = manuscript.headline
    if headline is None or headline.plain.istitle() or headline.plain.isupper():
        return
    said = {folded(word.text)[:5] for passage in manuscript.body for word in passage.all_words}
    places = {folded(name) for name in brief.style.places}
    for run in headline.fact(runs):
        for word in run:
            known = word.key in places or (word.text.isupper() and len(word.text) > 1)
            if known and word.text not in OPENERS and word.key[:5] not in said:
                yield headline.hit(word.start, word.end, f"The text does not speak of {short(word.text, 30)}.")


@release_rule("XF08", "Speakers and quotes", SHOULD)
def speakers_and_quotes(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Whoever is on the list of speakers is quoted or named in the text.

    Why: A name left on the list is left from the last release.
    Source: J
    Wrong: Ivo Brant on the list, nowhere in the text
    Right: (taken off the list)
    """
    release = manuscript.release
    quoted = {quote.speaker for quote in release.quotes}
    said = frozenset().union(*(passage.fact(_words) for passage in manuscript.passages))
    for n, speaker in enumerate(release.speakers):
        family = [folded(part) for part in (speaker.name.family or speaker.name.printed).split()]
        parts = [part for name in family for part in name.split("-")]
        if speaker.id not in quoted and family and not (set(family) <= said or set(parts) <= said):
            name = f"{speaker.name.given} {speaker.name.family}".strip() or speaker.name.printed
            yield Hit(Place("speakers", str(n)), f"{short(name, 40)} is on the list and not in the text.")


def _words(passage: Passage) -> frozenset[str]:
    return frozenset(folded(word.text.removesuffix("’s").removesuffix("'s")) for word in passage.all_words)


@release_rule("XF10", "What a correction changes", MUST, Reach(settings={"kinds": ("Correction", "Update")}))
def what_changed(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A correction or update says what it changes, and when.

    Why: Desks that ran the first version must find the difference in seconds.
    Source: REU
    Wrong: Correction (and the whole text again)
    Right: Correction, 14:30 GMT, 6 October: paragraph 2, 61 countries instead of 58.
    """
    if manuscript.release.kind not in brief.texts("kinds"):
        return
    passages = list(manuscript.of("notice", "subhead", "paragraph", "list-item", "note", "heading"))
    telling = [passage for passage in passages if passage.has(_CHANGE)]
    if not telling:
        yield manuscript.missing("body", "Say what this correction changes, and when.")
    elif not any(passage.fact(written_dates) or _CLOCK.search(passage.plain) for passage in telling):
        yield telling[0].hit(0, len(telling[0].plain), "Say when it was changed: date and time.")


RULES = (one_title, one_date, kind_and_tense, headline_has_support, speakers_and_quotes, what_changed)
