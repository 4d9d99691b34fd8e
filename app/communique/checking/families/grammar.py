"""Grammar that patterns can see: articles, hyphens, possessives, verb forms, words taken for one another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.manuscript import Manuscript
from communique.checking.name_words import NEEDS_THE
from communique.checking.number_words import PATTERN
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import (
    ADVICE,
    BODY,
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
from communique.patterns import lazily

_BODY_WORDS = (
    "National Federal International European General Central Ministry Department Office Bureau Council Police Agency Directorate"
)
_BODIES = f"(?:{'|'.join(_BODY_WORDS.split())})"
_OF_BODY = lazily(
    rf"\b(?:[Hh]ead|[Dd]irector|[Cc]hief|[Cc]hair|[Dd]eputy|[Pp]art|[Rr]epresentative|[Mm]ember|[Oo]fficials?"
    rf"|[Ss]upport) of (?={_BODIES} (?:[A-Z][\w’-]+|of\b))"
)
_FOLLOWERS = "and or is was are were has had have will to in on at for by with from as who which that this next last where when"
_BEHIND = rf"(?=[.,;:)]|[’']s\b| (?:{'|'.join(_FOLLOWERS.split())})\b|\Z)"
_BARE = lazily(
    rf"\b(?P<before>in|to|from|of|with|by|for|across|between|throughout|within|and) (?P<name>{'|'.join(NEEDS_THE)}){_BEHIND}",
    needs=NEEDS_THE,
)
_NO_NOUN_WORDS = """
in on to at of for with by from and or but is was are were be been has had have will would can could should may might must as
that which who when where than then it its their this these those not also so if because while during after before under over
between through about into out up down only both too very more most the a an he she they we you i his her our your my there here
now again today closer later earlier longer further farther nearer away ago ahead behind apart forward back per each off onwards
"""
_NO_NOUN = frozenset(_NO_NOUN_WORDS.split())
_NOUN_BEHIND = lazily(r"[ \u00a0](?P<noun>[a-z]{3,})\b")
_RELATED = lazily(
    r"\b(?P<what>[a-z]{3,}) (?P<how>related|based|led|funded|backed|sponsored|owned|fuelled|driven|specific"
    r"|friendly|free)(?= (?P<noun>[a-z]{3,})\b)",
    needs=(" related", " based", " led", " funded", " backed", " sponsored", " owned", " fuelled", " driven", " specific", " friendly", " free"),
)
_ADVERB = lazily(
    r"(?<![\w’'-])(?P<adverb>[a-z]{3,}ly)-(?P<verb>[a-z]{3,}(?:ed|ing)|led|run|built|made|held|known|grown|written|chosen|driven|born|paid|set)(?![\w-])",
    needs=("ly-",),
)
_NO_ADVERB_WORDS = """
family early only friendly daily weekly monthly yearly quarterly hourly nightly elderly likely lively lonely lovely ugly supply assembly
reply rally fly bully ally jelly belly anomaly costly deadly homely timely orderly scholarly heavenly silly holy multiply apply comply
"""
_NO_ADVERB = frozenset(_NO_ADVERB_WORDS.split())
_NOT_BEFORE_RELATED_WORDS = """
is are was were be been being and or not also closely directly mainly largely it they which who that has have had more most
other all those these the a an partly only often previously currently jointly fully then as well are privately publicly locally
state many both newly still already himself herself set get got sugar
"""
_NOT_BEFORE_RELATED = frozenset(_NOT_BEFORE_RELATED_WORDS.split())
_WHOLE = lazily(r"\bthe whole (?P<name>[A-Z][\w’-]{2,30}(?: [A-Z][\w’-]{2,30}){0,2})", needs=("the whole ",))
_HEADED = "Minister|Secretary|President|Director|Head|Chief|Chair|Governor|Mayor|Commander|Ambassador|Commissioner|Prosecutor|Speaker|Chancellor"
_POST = lazily(
    r"\b(?:called on|calls on|met with|met|meets with|meets|visited|received|thanked|welcomed|hosted|accompanied by|led by|headed by)[ \u00a0]"
    rf"(?P<post>(?:Deputy |Vice |Prime )?(?:{_HEADED})(?:[- ][iI]n[- ]Chief| of (?:the )?[A-Z][\w’-]+(?:,? (?:and )?[A-Z][\w’-]+)*)), (?=[A-Z])"
)
_CONTRACTION = lazily(r"(?<![\w\u0300-\u036f-])([Dd]el|[Aa]l|[Dd]e|[Aa]) el(?= [^\W\d_])")
_FROM_TO = lazily(r"\b([Dd]esde) el (?P<first>\d{1,2}(?: de [a-z]{4,10})?) al(?= \d)")
_RECENT = lazily(
    r"\b(?P<before>during|after|before|since) (?P<what>(?:recent|upcoming|forthcoming|last|first|second)"
    r" (?:visit|meeting|conference|trip|session|round))"
    r"(?= (?:of|to|in|with|between|by)\b)"
)
_MEASURES = (
    "day", "week", "month", "year", "hour", "minute", "mile", "kilometre", "kilometer", "metre", "meter", "storey", "story", "point",
    "member", "nation", "party", "page", "part", "step", "man", "person", "bed", "country",
)  # fmt: skip
_COUNTED = lazily(
    rf"(?<![\w.,$€£-])(?P<n>[2-9]|\d\d{{1,2}}|{PATTERN}) (?P<unit>{'|'.join(_MEASURES)})(?= (?P<noun>[a-z]{{3,}})\b)",
    needs=tuple(f" {measure} " for measure in _MEASURES),
)
_TIME_OF = lazily(
    rf"\b(?P<n>\d+|{PATTERN}|several|many|few) (?P<unit>days|weeks|months|years|hours)(?= (?:notice|experience"
    rf"|imprisonment|leave|service|detention|training|supervision"
    r"|probation|work|community service|time(?=[.,;]|\Z)|worth)\b)"
)
_A_VOWEL = lazily(
    r"([Aa])(?<![\w’'.-].) ((?!eu|ew|oui|uri[nc])(?:[aeio]|u(?!ni(?!n|m)|s[aeiu]|t[aeio]|ku|rolog|biq|ra[nl]"
    r"|ro[^u]|v|f[oO]))(?!(?:n|ne)\b|ne-|nce\b)(?!u[rk])[a-z]+)\b"
)
_JOINED = {
    "theyre": "they’re", "youre": "you’re", "weve": "we’ve", "theyve": "they’ve", "youve": "you’ve",
    "thats": "that’s", "whats": "what’s", "theres": "there’s", "heres": "here’s",
}  # fmt: skip
_CONTRACTED = lazily(
    rf"(?<![\w’'-])(?:(?:do|does|did|is|was|are|were|could|would|should|have|has|had|must)n(t)|{'|'.join(_JOINED)})(?![\w’'-])",
    re.I,
    ("dont", "doesnt", "didnt", "isnt", "wasnt", "arent", "werent", "couldnt", "wouldnt", "shouldnt", "havent", "hasnt", "hadnt", "mustnt", *_JOINED),
)
_AN_CONSONANT = lazily(
    r"([Aa]n)(?<![\w’'.-]..) ((?!h(?:our|onest|onou?r|eir|erb|omage|istor|otel|yster)|x-|[fhlmnrsx]-)[bcdfghjklmnpqrstvwxyz][a-z]{2,})\b"
)
_COLLECTIVE_WORDS = (
    "government|police|team|committee|council|ministry|organi[sz]ation|group|staff|company|agency|commission|board|department"
)
_COLLECTIVE = lazily(rf"\bthe (?P<who>{_COLLECTIVE_WORDS}) (?:has|have|is|are|was|were)\b", re.I)
_LONG_GAP = lazily(
    r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll) (?P<subject>measures|members|countries|crews|officers|results"
    r"|findings|efforts|activities|actions|arrests|cases|figures)"
    r" (?:of|in|from|for|by|to|taken|made|across) (?P<gap>[a-z ]{3,60}?)(?P<verb> has| is| was)\b"
)


@passage_rule("SP06", "Missing article or preposition", SHOULD, Reach(RUNNING, ("en", "es")))
def missing_article(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Bodies, posts and countries that have an article keep it; in Spanish de que and que are not taken for one another.

    Why: Without it the sentence reads as translated, and was.
    Source: OBS
    Wrong: the head of National Rescue Office; crews in United Kingdom
    Right: the head of the National Rescue Office; crews in the United Kingdom
    """
    if passage.language.startswith("es"):
        yield from _spanish_joints(passage, brief)
        return
    for found in passage.find(_POST):
        yield passage.hit(*found.span("post"), f"The article is missing: the {short(found['post'], 50)}.", f"the {found['post']}")
    countries = brief.fact("countries", lambda: frozenset(brief.style.countries))
    for found in passage.find(_WHOLE):
        if found["name"] in countries:
            yield passage.hit(*found.span(), f"Write the whole of {short(found['name'])}.", f"the whole of {found['name']}")
    for found in passage.find(_OF_BODY):
        yield passage.hit(*found.span(), f"The article is missing: {short(found[0].strip())} the.", found[0] + "the ")
    for found in passage.find(_RECENT):
        message = f"The article is missing: {found['before']} the {found['what']}."
        yield passage.hit(*found.span("what"), message, f"the {found['what']}")
    for found in passage.find(_BARE):
        if found["before"] != "and" or re.search(r"\bthe [A-Z][\w ]+\Z", passage.own[: found.start()][-40:]) is None:
            name = found["name"]
            if found["before"] != "and":
                yield passage.hit(*found.span("name"), f"Write the {short(name)}.", f"the {name}")


def _spanish_joints(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Spanish articles and prepositions: del el, de el, a el, and the list of phrases with a wrong “que” or “de que”."""
    for listed in brief.words_for(passage.language).find(passage):
        yield passage.hit(listed.start, listed.end, f"Write “{short(listed.choices[0])}”.", *listed.choices)
    for found in passage.find(_CONTRACTION):
        right = {"de": "del", "del": "del", "a": "al", "al": "al"}[found[1].casefold()]
        right = right.capitalize() if found[1][0].isupper() else right
        yield passage.hit(*found.span(), f"Write “{right}”.", right)
    for found in passage.find(_FROM_TO):
        right = f"{'Del' if found[1][0].isupper() else 'del'} {found['first']} al"
        yield passage.hit(*found.span(), f"Write “{right}”, or desde … hasta.", right, f"{found[1]} el {found['first']} hasta el")


@passage_rule("SP07", "Hyphen before a noun", SHOULD, Reach(BODY, ENGLISH, speech=True))
def hyphen_before_a_noun(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Words that together describe the noun behind them are joined by a hyphen.

    Why: A “gang related crime” is a related crime of a gang.
    Source: GUA, UN
    Wrong: gang related crime; a five day visit
    Right: gang-related crime; a five-day visit
    """
    for listed in brief.words.find(passage, passage.unlinked):  # a hyphen is the writer’s, also in what somebody says
        noun = _NOUN_BEHIND.match(passage.unlinked, listed.end)
        if noun and noun["noun"] not in _NO_NOUN and not noun["noun"].endswith("ly") and " " in listed.words:
            yield passage.hit(listed.start, listed.end, f"With a hyphen before a noun: {listed.choices[0]}.", *listed.choices)
    for found in _ADVERB.finditer(passage.unlinked):
        if found["adverb"] not in _NO_ADVERB:
            right = f"{found['adverb']} {found['verb']}"
            yield passage.hit(*found.span(), f"No hyphen after -ly: {right}.", right)
    for found in passage.find(_RELATED):
        if found["what"] in _NOT_BEFORE_RELATED or found["what"].endswith("ly") or found["noun"] in _NO_NOUN:
            continue
        if found["how"] in ("related", "based") or (
            found["how"] in ("led", "funded", "backed") and _is_noun_phrase(passage, found.start())
        ):
            right = f"{found['what']}-{found['how']}"
            yield passage.hit(found.start(), found.end(), f"With a hyphen before a noun: {right}.", right)
    for found in passage.find(_COUNTED):
        if found["noun"] not in _NO_NOUN and not (found["unit"] == "year" and found["noun"].startswith("old")):
            right = f"{found['n']}-{found['unit']}"
            yield passage.hit(found.start(), found.end(), f"With a hyphen before a noun: {right}.", right)


def _is_noun_phrase(passage: Passage, start: int) -> bool:
    """Whether an article right before shows that a verb form describes a noun and is no verb."""
    return bool(re.search(r"\b(?:an?|the|this|its|their|any|new)[ \u00a0]\Z", passage.own[:start]))


@passage_rule("SP08", "Possessive apostrophe", SHOULD, Reach((*HEADS, *RUNNING), ENGLISH))
def possessive_apostrophe(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A possessive has its apostrophe: today’s, women’s, two weeks’ notice.

    Why: Without it the reader takes it for a plural.
    Source: OBS
    Wrong: two weeks notice; womens crews
    Right: two weeks’ notice; women’s crews
    """
    for listed in brief.words.find(passage):
        yield passage.hit(listed.start, listed.end, f"Write {_first(listed.choices)}.", *listed.choices)
    for found in passage.find(_TIME_OF):
        right = f"{found['unit']}’"
        yield passage.hit(*found.span("unit"), f"With an apostrophe: {found['n']} {right}.", right)


def _first(choices: tuple[str, ...]) -> str:
    return short(choices[0]) if choices else "it with an apostrophe"


@passage_rule("SP09", "Verb forms", MUST, Reach((*HEADS, *RUNNING), ENGLISH))
def verb_forms(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Irregular verbs have their participle.

    Why: “Has went” is quoted for years.
    Source: OBS
    Wrong: The crew has went home.
    Right: The crew has gone home.
    """
    for found in brief.words.find(passage):
        yield passage.hit(found.start, found.end, f"Write “{found.choices[0]}”.", *found.choices)


@passage_rule("SP10", "Words taken for one another", SHOULD, Reach((*HEADS, *RUNNING), ENGLISH, speech=True))
def confused_words(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """More than, not more then; its own, not it’s own; an agreement, not a agreement.

    Why: The spelling checker sees nothing, the reader does.
    Source: GUA
    Wrong: more then 400 crews; a agreement
    Right: more than 400 crews; an agreement
    """
    for listed in brief.words.find(passage):
        yield passage.hit(listed.start, listed.end, f"Meant is “{_first(listed.choices)}”.", *listed.choices)
    for found in _CONTRACTED.finditer(passage.unlinked):
        right = found[0][:-2] + "n’t" if found[1] else _JOINED[found[0].casefold()]
        yield passage.hit(*found.span(), f"The apostrophe is missing: {right}.", right[0].upper() + right[1:] if found[0][0].isupper() else right)
    for pattern, right in ((_A_VOWEL, "an"), (_AN_CONSONANT, "a")):
        for found in pattern.finditer(passage.unlinked):
            word = right.capitalize() if found[1][0].isupper() else right
            yield passage.hit(*found.span(1), f"Write “{right} {short(found[2], 30)}”.", word)


@release_rule("SP11", "One number for a body", ADVICE, Reach(languages=ENGLISH, on=False))
def one_number_for_a_body(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A collective noun is singular or plural through the whole text.

    Why: Both in one text read as two writers.
    Source: GUA, EU
    Wrong: the team is ready … the team are sailing
    Right: the team is ready … the team is sailing
    """
    first: dict[str, bool] = {}
    for passage in manuscript.of(*BODY):
        for found in passage.find(_COLLECTIVE):
            plural = found[0].split()[-1].casefold() in ("have", "are", "were")
            who = found["who"].casefold()
            if first.setdefault(who, plural) is not plural:
                number = "plural" if first[who] else "singular"
                yield passage.hit(*found.span(), f"Above, “{who}” is {number}; keep one.")


@passage_rule("SP13", "Subject and verb", ADVICE, Reach(BODY, ENGLISH, on=False))
def subject_and_verb(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The verb has the number of its subject, also over a long gap.

    Why: The nearest noun pulls the verb to itself.
    Source: ALL
    Wrong: the measures of the new office has helped
    Right: the measures of the new office have helped
    """
    plural = {" has": " have", " is": " are", " was": " were"}
    for found in passage.find(_LONG_GAP):
        right = plural[found["verb"]]
        yield passage.hit(*found.span("verb"), f"The subject is “{found['subject']}”:{right}?", right)


RULES = (
    missing_article, hyphen_before_a_noun, possessive_apostrophe, verb_forms, confused_words, one_number_for_a_body, subject_and_verb,
)  # fmt: skip
