"""What harms people when it goes out: personal data, children, victims, suspects, numbers and methods of the house.

These rules ask; a waiver with its reason is the answer, kept with the release.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import (
    BODY,
    DIGITS,
    ENGLISH,
    HEADS,
    MUST,
    RUNNING,
    SHOULD,
    Brief,
    Reach,
    passage_rule,
    release_rule,
)
from communique.checking.written_dates import month_pattern
from communique.patterns import lazily

_MONTH = f"(?i:{month_pattern('en')})"
_NAME = r"\b[A-Z][\w’-]{1,40}(?: [A-Z]\.)?(?: [A-Z][\w’-]{1,40}){1,3}"
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?[ \u00a0]{_MONTH},?[ \u00a0]\d{{4}}|{_MONTH}[ \u00a0]\d{{1,2}},?[ \u00a0]\d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})"
)
_PERSONAL = lazily(
    rf"\b(?:born|date of birth|DOB|d\.o\.b\.?)\b[^.;]{{0,12}}?(?P<birth>{_DATE})"
    rf"|(?<=[a-z’-] )\((?:born |b\. ?|\*)?(?P<born>\d{{1,2}}[./]\d{{1,2}}[./](?:19|20)\d\d)\)"
    r"|\b(?:passport|identity card|ID card|national insurance|social security|driving licence"
    r"|driver[’']s license)(?: (?:number|no\.?))?[ :]{1,2}(?P<paper>(?=[A-Z\d -]*\d)[A-Z\d][A-Z\d -]{4,18}[A-Z\d])"
    r"|\b(?:registration|number|licen[cs]e) plates? (?P<plate>(?=[A-Z\d -]*\d)[A-Z\d][A-Z\d -]{3,9}[A-Z\d])"
    r"|\b(?P<account>[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){3,7})\b"
)  # fmt: skip
_WHAT = {
    "birth": "date of birth", "born": "date of birth", "paper": "number of a paper", "plate": "number plate", "account": "account number",
}  # fmt: skip
_HOME = lazily(
    r"\b(?:of|at|living (?:at|in)|resident (?:of"
    r"|at)) (?P<home>\d{1,4}[a-z]?,? [A-Z][\w’-]{1,40}(?: [A-Z][\w’-]{1,40})? (?:Street|Road|Avenue|Lane|Drive|Close|Place"
    r"|Court|Way|Terrace|Crescent|Square|Boulevard))\b"
)
_CASE = lazily(
    r"\b(?:arrest\w*|suspect\w*|charged|accused|victim\w*|witness\w*|detain\w*|custody|defendant\w*|court|remand\w*|convict\w*)\b",
    re.I,
)
_CHILD = lazily(
    rf"(?P<named>{_NAME}),? (?:\(?aged? )?(?P<age>[1-9]|1[0-7])(?!\d)(?=[,)]| years? old)"
    rf"|(?P<young>(?<!\d)(?:[1-9]|1[0-7])-year-old (?:(?:boy|girl|student|pupil|schoolboy|schoolgirl|son|daughter"
    rf"|victim)s?,? )?)(?P<who>{_NAME})"
    rf"|(?P<called>{_NAME}), (?:a|the|her|his|their) (?:[1-9]|1[0-7])-year-old\b"
)
_VICTIM = lazily(
    rf"\b(?P<what>[Vv]ictims?|[Ww]itness(?:es)?|survivors?)(?:, (?:named as |identified as )?| (?:has been |was "
    rf"|were |have been )?(?:named|identified) as |: |, )(?P<who>{_NAME})",
    needs=("ictim", "itness", "survivor"),
)
_ARRESTED = lazily(
    rf"\b(?:arrested|detained|apprehended|taken into custody)(?:,| were| was)? (?:is "
    rf"|are )?(?P<after>{_NAME})(?=,? \(?\d\d\b|[,.]| (?:on|in|at|for|of|from)\b)"
    rf"|(?P<before>{_NAME})(?:,? \(?\d\d\)?,?)?(?: of [A-Z][\w’-]{{1,40}},?)? (?:was|has been|is) (?:arrested|detained"
    rf"|apprehended|in custody|taken into custody)\b",
    needs=("arrested", "detained", "apprehended", "custody"),
)
_CHARGED = lazily(
    r"\b(?:charged|charges|indict\w+|convict\w+|sentenced|pleaded|pled guilty|found guilty|wanted|trial"
    r"|appeared (?:before|in) court|arraign\w+|extradit\w+)\b",
    re.I,
    ("charge", "indict", "convict", "sentenced", "pleaded", "guilty", "wanted", "trial", "appeared", "arraign", "extradit"),
)
_MOBILE = lazily(
    r"(?<![\w+])(?:\+33[ .-]?\(?0?\)?[67]|\+44[ .-]?\(?0?\)?7|\+49[ .-]?\(?0?\)?1[567]|\+351[ .-]?9"
    r"|\+34[ .-]?[67]|\+39[ .-]?3|\+41[ .-]?\(?0?\)?7[5-9]|\+61[ .-]?\(?0?\)?4"
    r"|\+353[ .-]?\(?0?\)?8[35-9]|\+31[ .-]?\(?0?\)?6|\+32[ .-]?\(?0?\)?4|\+43[ .-]?\(?0?\)?6"
    r"|0[67](?=(?:[ .-]?\d\d){4}(?!\d)))(?:[ .()-]{0,2}\d){6,10}(?!\d)"
)
_PRIVATE_MAIL = lazily(
    r"(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|gmx|proton|protonmail|web"
    r"|orange|free|wanadoo|mail)\.(?:[a-z]{2,3})(?:\.[a-z]{2})?\b",
    re.I,
)


@passage_rule("SE02", "Personal data", MUST, Reach((*HEADS, *RUNNING), ENGLISH, speech=True, needs=DIGITS))
def personal_data(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Dates of birth, home addresses, plates, papers and accounts of people stay out.

    Why: What is printed once can be used against them for life.
    Source: COP
    Wrong: a man (03.04.1971) of Merrow
    Right: a 55-year-old man of Merrow
    """
    for found in _PERSONAL.finditer(passage.plain):
        name = next(part for part in ("birth", "born", "paper", "plate", "account") if found[part])
        advice = " Give the age instead." if name in ("birth", "born") else ""
        yield passage.hit(*found.span(name), f"Personal data: is this {_WHAT[name]} cleared?{advice}")
    if passage.has(_CASE):
        for found in _HOME.finditer(passage.plain):
            yield passage.hit(*found.span("home"), "Personal data: is this home address cleared? Give the town.")


@passage_rule("SE03", "Children", MUST, Reach((*HEADS, *RUNNING), ENGLISH, speech=True, needs=DIGITS))
def children(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Nobody under 18 is named without the consent that the law asks for.

    Why: A name found in a search at thirty is a sentence nobody passed.
    Source: COP, REU
    Wrong: Ivo Brant, 14, was rescued.
    Right: A 14-year-old boy was rescued.
    """
    for found in _CHILD.finditer(passage.plain):
        name = next(part for part in ("named", "who", "called") if found[part])
        if (
            found[name].split()[-1] not in ("January", "February", "March", "April", "May", "June", "July")
            and not found[name].isupper()
        ):
            yield passage.hit(*found.span(name), f"Under 18: may {short(found[name], 30)} be named?")


@passage_rule("SE04", "Victims and witnesses", SHOULD, Reach((*HEADS, *RUNNING), ENGLISH))
def victims(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Victims and witnesses are named only with their consent, or their family’s.

    Why: They did not choose to be news.
    Source: COP
    Wrong: the victim, Ada Quill
    Right: the victim, a 34-year-old woman
    """
    for found in passage.find(_VICTIM):
        yield passage.hit(*found.span("who"), f"Is there consent to name {short(found['who'], 30)}?")


@release_rule("SE05", "Suspects before a charge", MUST, Reach(languages=ENGLISH))
def suspects(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A person who is arrested and not charged is not named.

    Why: Most of those arrested are never charged; the name stays in every archive.
    Source: COP
    Wrong: Ivo Brant, 39, was arrested on Monday.
    Right: A 39-year-old man was arrested on Monday.
    """
    if any(passage.has(_CHARGED) for passage in manuscript.body):
        return
    for passage in manuscript.of(*HEADS, *BODY):
        for found in passage.find(_ARRESTED):
            name = "after" if found["after"] else "before"
            yield passage.hit(*found.span(name), f"Not charged: do not name {short(found[name], 30)}.")


@passage_rule(
    "SE06",
    "No private numbers",
    MUST,
    Reach((*HEADS, *RUNNING, "boilerplate", "contact"), speech=True, settings={"allowed": ()}, needs=DIGITS + "@"),
)
def no_private_numbers(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Mobile numbers of staff and private e-mail addresses stay out, save those of the press desk (``allowed``).

    Why: They ring for years after the release is forgotten.
    Source: J
    Wrong: press@gmail.example
    Right: press@icro.example
    """
    known = {_digits(contact.phone) for contact in brief.style.contacts if "phone" not in contact.private}
    known |= {_digits(one) for one in brief.texts("allowed")}
    mails = {contact.email.casefold() for contact in brief.style.contacts} | {one.casefold() for one in brief.texts("allowed")}
    for found in _MOBILE.finditer(passage.plain) if passage.role != "contact" else ():
        if _digits(found[0]) not in known:
            yield passage.hit(*found.span(), "A mobile number: is it meant for everybody?")
    for found in _PRIVATE_MAIL.finditer(passage.plain):
        if found[0].casefold() not in mails:
            yield passage.hit(*found.span(), "A private e-mail address: give the press desk’s.")


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


@passage_rule("SE08", "Methods and sources", SHOULD, Reach((*HEADS, *RUNNING), ENGLISH))
def methods_and_sources(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A release does not say how suspects are found, nor by whom.

    Why: The next suspect reads it too.
    Source: COP
    Wrong: An informant led officers to the quay.
    Right: Officers searched the quay.
    """
    for found in brief.words.find(passage):
        yield passage.hit(found.start, found.end, f"On the stop list: is “{short(found.words)}” cleared?")


RULES = (personal_data, children, victims, suspects, no_private_numbers, methods_and_sources)
