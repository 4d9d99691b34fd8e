"""Plain and careful words: no jargon, nobody left out, nobody judged before a court has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage, Word, short
from communique.checking.rules import (
    ADVICE,
    BODY,
    ENGLISH,
    FEW,
    HEADS,
    MUST,
    RUNNING,
    SHOULD,
    Brief,
    Reach,
    passage_rule,
    release_rule,
)
from communique.patterns import lazily

_PASSIVE = lazily(
    r"\b(?:is|are|was|were|been|being|be) (?:[a-z]+ly )?(?P<verb>[a-z]{3,}(?:ed|wn|ught|ken|ven|den))\b(?: by\b)?"
)
_FIRST_PERSON = lazily(
    r"(?<![\w’'])(?:[Ww]e|[Oo]ur|[Oo]urs|us|[Oo]urselves|I(?=[ ’'](?:am|have|will|was|m\b|ve\b|ll\b|would|want|believe|hope)))(?![\w’'-])"
)
_PROVEN = lazily(
    r"(?<!\bif )\b(?:convicted|sentenced|found guilty|pleaded guilty|pled guilty|verdict|conviction|guilty plea|jailed)\b",
    re.I,
    ("convict", "sentenced", "guilty", "verdict", "jailed"),
)
_TAKEN = r"(?:arrested|detained|apprehended|captured|charged|caught|taken into custody|remanded|held)"
_AGENTS = r"(?:the|a|an|this|that|these|those|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|alleged|suspected)"
_ALLEGED = lazily(r"\b(?:alleged|suspected|accused|so-called|wanted|convicted)(?: [a-z]+)?\s\Z", re.I)
_CHARGED_ONLY = lazily(
    r"\b(?:charged with|(?:felony |criminal )?charges|indicted|pleads? not guilty|pleaded not guilty|arraign\w+)\b", re.I
)
_HEDGED = lazily(
    r"\b(?:alleg\w+|accus\w+|suspect\w*|charg\w+|indict\w+|arrest\w*|trial|plead\w*|wanted)\b", re.I
)
_DEEDS = "duped|defrauded|scammed|swindled|stole|robbed|murdered|killed|raped|assaulted|kidnapped|smuggled|embezzled|laundered|bribed|trafficked"
_DOERS = "Man|Woman|Couple|Brothers?|Officer|Teacher|Doctor|Pair|Gang|Trio|Duo|man|woman|couple|brothers?|officer|teacher|doctor|pair|gang"
_DID = lazily(rf"\b(?:{_DOERS}) (?i:(?P<deed>{_DEEDS}))\b")
_DOING = "stealing|defrauding|scamming|killing|murdering|robbing|assaulting|raping|kidnapping|smuggling|embezzling|laundering|bribing|trafficking"
_FOR_DOING = lazily(
    rf"\b(?:charge[sd]|charges against|indicted|arrested|arraigned)\b[^.;:“”]{{0,140}}?"
    rf" for (?:(?:his|her|their) (?:alleged )?role in )?(?P<deed>{_DOING})\b",
    needs=(" for ",),
)
_COMMON_WORDS = """
people police which their there these those would could should other about after before between during under where while through
country countries international national government minister ministry organization organisation security support member members
million years first including
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def _listed(passage: Passage, brief: Brief, message: str) -> Iterator[Hit]:
    """What the rule's list has of a passage; a word with a capital inside a sentence belongs to a name and stays."""
    starts = passage.starts
    for found in brief.words.find(passage):
        named = (
            found.words[:1].isupper()
            and not found.entry[:1].isupper()
            and found.start not in starts
            and passage.role not in HEADS
        )
        if not named:
            yield passage.hit(
                found.start, found.end, message.format(words=short(found.words), right=_either(found.choices)), *found.choices
            )


def _either(choices: tuple[str, ...]) -> str:
    return " or ".join(f"“{choice}”" if choice else "nothing" for choice in choices[:2]) or "a plain word"


@passage_rule("PL01", "No jargon", ADVICE, Reach(RUNNING, ENGLISH, on=False))
def no_jargon(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Jargon and clichés give way to plain words.

    Why: Editors translate them or cut them.
    Source: GOV, GUA
    Wrong: leverage synergies going forward
    Right: work together from now on
    """
    yield from _listed(passage, brief, "Jargon: write {right}.")


@passage_rule("PL02", "Words for everybody", SHOULD, Reach((*HEADS, *RUNNING), ENGLISH))
def inclusive_words(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Words for offices and groups take in everybody who holds or forms them.

    Why: Half of the police officers are no policemen.
    Source: UN, EU, GOV
    Wrong: the policemen
    Right: the police officers
    """
    yield from _listed(passage, brief, "For everybody: write {right}.")


@passage_rule("PL04", "Passive voice", ADVICE, Reach(BODY, ENGLISH, on=False))
def passive_voice(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Sentences say who did it. Advice only: announcements of charges need the passive.

    Why: The passive hides who acts.
    Source: GOV
    Wrong: The station was opened.
    Right: The mayor opened the station.
    """
    for found in passage.find(_PASSIVE):
        yield passage.hit(*found.span(), f"Who did it? “{short(found[0])}” does not say.")


@passage_rule("PL05", "Praise needs a fact", ADVICE, Reach((*HEADS, *RUNNING), ENGLISH, on=False))
def praise_needs_a_fact(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Superlatives and self-praise stand on a fact, or go.

    Why: A desk strikes them first, and then doubts the rest.
    Source: REU, NEWS
    Wrong: a world-class station
    Right: the station with the most calls on the coast
    """
    for found in brief.words.find(passage):
        yield passage.hit(found.start, found.end, f"“{short(found.words)}”: says who? Give the fact.")


@release_rule("PL06", "Presumed innocent", MUST, Reach(languages=ENGLISH))
def presumed_innocent(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Whoever is arrested or charged is a suspect until a court has found otherwise.

    Why: Calling somebody a killer before the verdict prejudges the trial, and is libel after an acquittal.
    Source: COP, REU
    Wrong: The killer was arrested on Monday.
    Right: A suspect was arrested on Monday.
    """
    words = brief.style.word_list(brief.code)
    if not words or any(passage.has(_PROVEN) for passage in manuscript.body):
        return
    pattern = brief.fact("pattern", lambda: _blaming(tuple(words)))
    for passage in manuscript.of(*HEADS, *BODY):
        for found in passage.find(pattern):
            name = next(part for part in ("first", "second") if found[part])
            if not _ALLEGED.search(passage.own[: found.start(name)]):
                who = found[name]
                single = who.removesuffix("s") if who.casefold() not in words else who
                plural = "s" if single != who else ""
                choices = tuple(choice + plural for choice in words.get(single.casefold(), ()))
                yield passage.hit(*found.span(name), f"Not proven: write {_either(choices)}.", *choices)
    yield from _stated_guilt(manuscript)


def _stated_guilt(manuscript: Manuscript) -> Iterator[Hit]:
    """Deeds told as facts where the text only knows a charge: in the headline, or as what somebody is charged for."""
    if not any(passage.has(_CHARGED_ONLY) for passage in manuscript.body):
        return
    for passage in manuscript.of(*HEADS):
        for found in passage.find(_DID):
            if not _HEDGED.search(passage.own):
                yield passage.hit(*found.span("deed"), f"Not proven: “{short(found['deed'])}” states guilt; write “accused of” or “charged with”.")
    for passage in manuscript.of(*BODY):
        for found in passage.find(_FOR_DOING):
            yield passage.hit(*found.span("deed"), f"Not proven: write “allegedly {short(found['deed'], 30)}”.", f"allegedly {found['deed']}")


def _blaming(words: tuple[str, ...]) -> re.Pattern[str]:
    who = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<first>(?:{who})s?)(?: later| also| since| then)? (?:was|were|is|are|has been|have been) {_TAKEN}\b"
        rf"|\b{_TAKEN} (?:{_AGENTS} )?(?:[a-z]+ )?(?P<second>(?:{who})s?)\b(?! suspects?)",
        re.I,
    )


@passage_rule("PL07", "Terms of crime", SHOULD, Reach((*HEADS, *RUNNING, "heading"), ENGLISH))
def terms_of_crime(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Crimes and their victims have the names that do not hurt twice.

    Why: What a child suffers is abuse, not a kind of film.
    Source: INT, UN, REU
    Wrong: child pornography
    Right: child sexual abuse material
    """
    yield from _listed(passage, brief, "Write {right}.")


@passage_rule("PL08", "No Latin", ADVICE, Reach(RUNNING, ENGLISH))
def no_latin(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Latin abbreviations are written in words.

    Why: They are read aloud, and mixed up.
    Source: GOV, EU
    Wrong: e.g. lifeboats
    Right: for example lifeboats
    """
    yield from _listed(passage, brief, "In English: {right}.")


@passage_rule("PL10", "People first", SHOULD, Reach((*HEADS, *RUNNING), ENGLISH))
def people_first(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """People come before what they have or lack; groups have the names they give themselves.

    Why: Nobody is a disease.
    Source: UN, GUA
    Wrong: drug addicts
    Right: people who use drugs
    """
    for hit in _listed(passage, brief, "People first: write {right}."):
        behind = re.match(
            r" (?!and\b|or\b|in\b|on\b|at\b|to\b|of\b|who\b|with\b|from\b|are\b|were\b|have\b|had\b|can\b|will\b|by\b|for\b)[a-z]+",
            passage.plain[hit.place.end :],
        )
        if not (hit.text.casefold().startswith("the ") and behind):
            yield hit


@passage_rule("PL11", "Close repetition", ADVICE, Reach(BODY, ENGLISH, on=False, settings={"words": 12}))
def close_repetition(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A rare word and its kin do not stand twice within a few words.

    Why: The ear stumbles.
    Source: J
    Wrong: their involvement in a project involving 42 countries
    Right: their part in a project of 42 countries
    """
    last: dict[str, tuple[int, Word]] = {}
    for n, word in enumerate(passage.words):
        key = word.text.casefold()
        if len(key) < 7 or word.text[0].isupper() or key in _COMMON:
            continue
        before = last.get(key[:6])
        if before and n - before[0] <= brief.number("words"):
            yield passage.hit(word.start, word.end, f"“{short(before[1].text, 24)}” stands just before; vary or cut.")
        last[key[:6]] = (n, word)


@passage_rule("PL12", "No first person", SHOULD, Reach(BODY, ENGLISH, habit=True, few=FEW, settings={"allowed": False}))
def no_first_person(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Outside quotes the house speaks of itself by name.

    Why: A newspaper prints the sentence and cannot say “we”.
    Source: NEWS
    Wrong: We opened the station.
    Right: ICRO opened the station.
    """
    if brief.flag("allowed"):
        return
    for found in passage.find(_FIRST_PERSON):
        name = brief.style.organisation.short_name
        yield passage.hit(*found.span(), "Outside quotes name the house instead of “we” and “our”.", *_named(found[0], name))


def _named(word: str, name: str) -> tuple[str, ...]:
    """The house’s name in the place of a pronoun; nothing for the first person singular."""
    if not name or word == "I":
        return ()
    return (f"{name}’s",) if word.casefold() in ("our", "ours") else (name,) if word.casefold() in ("we", "us") else ()


RULES = (
    no_jargon, inclusive_words, passive_voice, praise_needs_a_fact, presumed_innocent, terms_of_crime, no_latin, people_first,
    close_repetition, no_first_person,
)  # fmt: skip
