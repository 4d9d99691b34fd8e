"""Structure: kind, date, headline, end mark, boilerplate, contacts, notes, images and reference are there and whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.finding import Edit, Fix, Place
from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import ADVICE, ENGLISH, MUST, SHOULD, Brief, Reach, passage_rule, release_rule
from communique.dates import is_possible
from communique.patterns import lazily

_STOP = lazily(r"(?<![.…])\.\s*\Z")
_ABBREVIATED = lazily(r"(?:\b(?:[A-Z]\.){1,6}|\b(?:Inc|Ltd|Corp|Co|Jr|Sr|etc|vs|No|St))\s{0,3}\Z")
_NOTES = lazily(
    r"\W{0,12}(?:notes? (?:to|for) editors?|editor['’]s notes?|notes? aux rédac\w+|nota (?:a|para) (?:los )?editores)\b", re.I
)
_SHOUT = lazily(r"\bDRAFT\b")
_PHONE = lazily(r"\+?\d[\d ()./-]{5,}\d")
_EMAIL = lazily(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}")


@release_rule("ST01", "Kind of release", MUST)
def kind_is_set(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A release says what it is, in the words of the house.

    Why: The kind decides which parts a release needs and how desks file it.
    Source: INT, NEWS
    Wrong: (no kind)
    Right: Media release
    """
    kind, kinds = manuscript.release.kind, brief.style.kinds
    if not kind:
        yield manuscript.missing("kind", f"Choose the kind of release: {short(', '.join(kinds), 50)}.")
    elif kind not in kinds and manuscript.language == brief.style.language.split("-")[0]:
        same = [one for one in kinds if one.casefold() == kind.casefold()]
        place = Place("kind", None, 0, len(kind))
        fixes = tuple(Fix(f"{kind} → {one}", (Edit(place, one),), safe=bool(same)) for one in (same or kinds))
        message = f"Write {same[0]}." if same else f"“{short(kind)}” is not a kind of this house."
        yield Hit(place, message, fixes, text=kind)


@release_rule("ST02", "Date of the release", MUST)
def date_is_set(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The release carries a whole, real date.

    Why: A release without its date cannot be filed, and relative words in it have no anchor.
    Source: INT
    Wrong: October 2011
    Right: 6 October 2011
    """
    date = manuscript.release.date
    if date is None:
        yield manuscript.missing("date", "Give the date of the release.")
    elif not is_possible(date):
        yield manuscript.missing("date", "This day is not in the calendar.")
    elif not (date.year and date.month and date.day):
        lacks = [name for name, part in (("year", date.year), ("month", date.month), ("day", date.day)) if not part]
        yield manuscript.missing("date", f"The date lacks its {' and '.join(lacks)}.")


@release_rule("ST03", "Headline present, no full stop", MUST)
def headline_is_set(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A headline stands on one line and has no full stop at its end.

    Why: A headline is a label; a final full stop makes it read as a sentence and is cut by wires.
    Source: AP, EU
    Wrong: Minister opens new harbour office.
    Right: Minister opens new harbour office
    """
    headline = manuscript.headline
    if headline is None or not headline.plain.strip():
        yield manuscript.missing("headline", "Write a headline.")
        return
    found = _STOP.search(headline.plain)
    if found and not _ABBREVIATED.search(headline.plain) and ". " not in headline.plain[: found.start()]:
        yield headline.hit(found.start(), found.start() + 1, "Drop the full stop at the end of the headline.", "", safe=True)


@release_rule("ST09", "End mark", SHOULD)
def end_mark_is_house(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The text ends with the house's end mark.

    Why: The end mark tells a desk that nothing is missing and that notes follow.
    Source: UN, NEWS
    Wrong: (nothing)
    Right: ENDS
    """
    own = manuscript.language == brief.style.language.split("-")[0]
    mark, house = (
        manuscript.release.end_mark,
        dict(brief.style.labels).get(f"{manuscript.language}.end_mark", brief.style.end_mark if own else ""),
    )
    if not house or mark == house:
        return
    place = Place("end_mark", None, 0, len(mark))
    fix = Fix(f"{mark or 'End mark'} → {house}", (Edit(place, house),), safe=True)
    yield Hit(place, f"End the text with {house}.", (fix,), text=mark)


@release_rule("ST10", "Boilerplate present and current", SHOULD)
def boilerplate_is_current(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The standing text about the organisation is there, in the approved words and in the language of the release.

    Why: Old member counts and mandates survive in copied boilerplate for years.
    Source: NEWS
    Wrong: (no boilerplate)
    Right: About the organisation …
    """
    own = [one for one in brief.style.boilerplate if one.language.split("-")[0] == manuscript.language]
    blocks = manuscript.release.boilerplate
    if not blocks:
        yield manuscript.missing("boilerplate", "Add the boilerplate about the organisation.")
        return
    name = brief.style.organisation.name
    if own and name and any(name in block.text.plain for block in blocks):
        approved = {" ".join(text.split()) for one in own for text in (*one.paragraphs, one.title)}
        for block in blocks:
            if " ".join(block.text.plain.split()) not in approved:
                place = Place("boilerplate", block.id, 0, len(block.text.plain))
                yield Hit(place, "This is not the approved boilerplate; put in the current one.", text=block.text.plain)


@release_rule("ST11", "Media contact", SHOULD)
def contact_is_whole(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """There is somebody to call: a name or desk, a telephone number with its country code, an e-mail address.

    Why: A journalist on deadline calls at once or drops the story.
    Source: NEWS
    Wrong: (no contact)
    Right: Press desk, +44 20 7946 0000, press@example.org
    """
    contacts = manuscript.release.contacts
    if not contacts:
        yield manuscript.missing("contacts", "Add a media contact.")
        return
    parts = " ".join(f"{c.phone} {c.email} {c.text}" for c in contacts)
    lacks = [
        what for what, pattern in (("a telephone number", _PHONE), ("an e-mail address", _EMAIL)) if not pattern.search(parts)
    ]
    if lacks:
        yield manuscript.missing("contacts", f"The media contact lacks {' and '.join(lacks)}.")


@release_rule("ST12", "Notes after the end", ADVICE)
def notes_follow_the_text(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Notes to editors stand after the end mark, not inside the text.

    Why: What stands before the end mark is printed; notes are for the desk.
    Source: GOV, NEWS
    Wrong: a heading “Notes to editors” inside the body
    Right: the notes in their own field
    """
    for passage in manuscript.body:
        if _NOTES.match(passage.plain):
            yield passage.hit(0, len(passage.plain), "Move the notes to editors out of the body into their field.")


@release_rule("ST15", "Subhead adds something", ADVICE)
def subhead_adds(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A subhead says what the headline does not.

    Why: A repeated headline wastes the second most read line.
    Source: NEWS
    Wrong: the words of the headline again
    Right: the figure, the place or the date that the headline left out
    """
    headline = manuscript.headline
    if headline is None:
        return
    said = {word.text.casefold() for word in headline.all_words if len(word.text) > 3}
    for passage in manuscript.of("subhead"):
        words = {word.text.casefold() for word in passage.all_words if len(word.text) > 3}
        if len(words) > 2 and len(words - said) <= len(words) // 5:
            yield passage.hit(0, len(passage.plain), "This subhead repeats the headline; say something new.")


@release_rule("ST17", "No empty paragraph", SHOULD)
def no_empty_paragraph(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """No paragraph is made of spaces.

    Why: Empty paragraphs made with the space bar move when the text is set.
    Source: J
    Wrong: a paragraph that holds one no-break space
    Right: (removed)
    """
    for passage in manuscript.passages:
        if (
            passage.block is not None
            and passage.role not in ("unplaced", "contact")
            and not passage.plain.strip("\u00a0\u200b \t\u202f")
        ):
            yield passage.hit(0, len(passage.plain), "Delete this empty paragraph.", "", safe=True)


@release_rule("ST19", "Images described and credited", SHOULD)
def images_are_described(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Every image has a description for those who cannot see it, a caption and a credit.

    Why: Screen readers need the description, editors the caption, lawyers the credit.
    Source: WCAG, GOV
    Wrong: (no description)
    Right: The Director shakes hands with the harbour master on the quay.
    """
    for image in manuscript.release.images:
        lacks = [
            what
            for what, there in (("a description", image.alt), ("a caption", image.caption), ("a credit", image.credit))
            if not there
        ]
        if lacks:
            yield Hit(Place("images", image.id), f"This image lacks {', '.join(lacks)}.")


@release_rule("ST20", "Reference number", MUST, Reach(settings={"form": "", "kinds": ()}))
def reference_has_its_form(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The reference number is there and has the form of the series.

    Why: Releases are filed, cited and corrected by their number.
    Source: INT, UN
    Wrong: PR041
    Right: 2026/041
    """
    form, number = brief.text("form"), manuscript.release.reference
    if not form:
        return
    shape = re.escape(form).replace("N", r"\d").replace("Y", r"\d")
    if not number:
        if not brief.texts("kinds") or manuscript.release.kind in brief.texts("kinds"):
            yield manuscript.missing("reference", f"Give the reference number, as in {form}.")
    elif not re.fullmatch(shape, number):
        yield Hit(Place("reference", None, 0, len(number)), f"Write the reference number as {form}.", text=number)


@passage_rule("ST22", "Few sentences in a paragraph", ADVICE, Reach(("paragraph",), settings={"sentences": 5}))
def few_sentences(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A paragraph carries one idea: at most a few sentences.

    Why: Editors cut from the end, by paragraph.
    Source: REU
    Wrong: seven sentences in a row
    Right: two paragraphs
    """
    own = [(a, z) for a, z in passage.sentences if not passage.is_speech(a, z)]
    most = brief.number("sentences")
    if most and len(own) > most:
        yield passage.hit(own[most][0], own[most][1], f"{len(own)} sentences in one paragraph; begin a new one here.")


@release_rule("ST16", "Verb in the headline", ADVICE, Reach(languages=ENGLISH, on=False))
def headline_has_a_verb(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A headline says that something happens, in the present tense.

    Why: A label does not tell the news; the past tense makes it old.
    Source: AP, REU
    Wrong: Harbour visit focus of meeting
    Right: Harbour visit is focus of meeting
    """
    headline = manuscript.headline
    if headline is None:
        return
    verbs = re.compile(
        r"\b(?:is|are|to|will|has|have|can|must|calls?|opens?|joins?|\w{3,}(?:ises|izes|ates|ifies|[^siu]s))\b", re.I
    )
    if not verbs.search(headline.plain):
        yield headline.hit(0, len(headline.plain), "Put a verb in the present tense into the headline.")


@release_rule("ST08", "Lead answers who and when", ADVICE, Reach(languages=ENGLISH, on=False))
def lead_answers(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The first paragraph says who did what, where and when.

    Why: Many readers and all wires stop after it.
    Source: REU, NEWS
    Wrong: a first paragraph without a day
    Right: … opened the office in Port Merrow on 6 October.
    """
    lead = manuscript.lead
    if lead and not re.search(r"\d|day\b|today|week|month|year", lead.plain):
        yield lead.hit(0, len(lead.plain), "Say in the first paragraph when it happened.")


@release_rule(
    "ST18", "No draft marks", MUST, Reach(settings={"marks": ("draft", "not for release", "for comment", "internal only")})
)
def no_draft_marks(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Nothing says draft, version or comment when the release goes out.

    Why: A draft mark in a published release starts questions about which text is true.
    Source: J
    Wrong: DRAFT v3
    Right: (removed)
    """
    mark = brief.fact("mark", lambda: _draft_mark(brief.texts("marks")))
    for passage in manuscript.passages:
        if passage.role == "unplaced":
            continue
        for found in passage.find(mark):
            if "draft" not in found[0].casefold() or _SHOUT.search(found[0]) or found[0].strip() == passage.plain.strip():
                yield passage.hit(*found.span(), f"Take out the draft mark “{short(found[0])}”.", "")


def _draft_mark(marks: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(one) for one in marks)
    return re.compile(
        rf"\A\W*(?:{words})\b[ \t]*(?:v(?:ersion)?\.?[ \t]*\d+)?\W*\Z|\bDRAFT(?: v(?:ersion)?\.? ?\d+)?\b"
        r"|\[(?:comment|note|check)[^\]]{0,80}\]",
        re.I,
    )


@release_rule("ST21", "Visit announcement is complete", MUST, Reach(settings={"kinds": ("Visit announcement",)}))
def visit_is_complete(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A visit announcement names the visitor, the hosts, the place and the dates.

    Why: Each of these is the first question of the desk that receives it.
    Source: J
    Wrong: an announcement without a single date
    Right: … will visit Port Merrow from 6 to 8 October 2026 …
    """
    release = manuscript.release
    if release.kind not in brief.texts("kinds"):
        return
    text = " ".join(passage.plain for passage in manuscript.body)
    if not release.speakers:
        yield manuscript.missing("speakers", "Name the visitor of this visit announcement.")
    if not re.search(r"\d{1,2}", text):
        yield manuscript.missing("body", "Give the dates of the visit.")
    if not (release.dateline and release.dateline.city):
        yield manuscript.missing("dateline.city", "Name the place of the visit.")


RULES = (
    kind_is_set, date_is_set, headline_is_set, end_mark_is_house, boilerplate_is_current, contact_is_whole, notes_follow_the_text,
    subhead_adds, no_empty_paragraph, images_are_described, reference_has_its_form, few_sentences, headline_has_a_verb, lead_answers,
    no_draft_marks, visit_is_complete,
)  # fmt: skip
