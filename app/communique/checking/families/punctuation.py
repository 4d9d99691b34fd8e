"""Punctuation: commas that come in pairs, brackets that close, one mark at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.name_words import TITLES, folded
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import ADVICE, BODY, ENGLISH, FEW, HEADS, MUST, PROSE, RUNNING, SHOULD, Brief, Reach, passage_rule
from communique.patterns import lazily

_ASIDE = lazily(
    r"(?<=[a-z]) (?P<aside>for example|for instance|of course|however|in turn|in particular) (?=(?:how|that|the|a|an|in|by|when|where)\b)"
)
_WHICH = lazily(r"(?<=[a-z]) which(?= [a-z]+(?:ed|s)\b)")
_NOT_WHICH = lazily(
    r"\b(?:in|of|on|to|for|with|by|from|at|about|under|through|upon|during|after|within|and|or|that|know|decide|see|say|to|ask)\Z"
)
_OPENING = lazily(
    r"(?P<phrase>In (?:this|that) (?:regard|respect|context|case|connection|spirit)|In addition(?! to)"
    r"|As a result(?! of)|For this reason|At the same time"
    r"|In the meantime|To this end|To that end|On the other hand|In conclusion|For example|For instance|Moreover"
    r"|Furthermore|Additionally|Meanwhile"
    r"|Consequently)(?= [a-zA-Z])"
)
_NAME = r"[A-Z][\w’-]{1,40}(?: [A-Z]\.)?(?: [A-Z][\w’-]{1,40}){1,3}"
_POST = r"(?:[A-Z][\w’-]{1,40} ){0,3}[A-Z][\w’-]{1,40} (?:of|for|at) (?:the )?[A-Z][\w’-]{1,40}(?:(?: (?:of|for|and|the|to))* [A-Z][\w’-]{1,40}){0,6}"
_DOES = (
    r"said|says|added|opened|met|visited|welcomed|signed|told|announced|stressed|noted|thanked|praised|attended"
    r"|addressed|arrived|will|has|had|was|is|also"
)
_OPEN_APPOSITION = lazily(
    rf"\b(?P<name>{_NAME}), (?:the )?(?P<post>{_POST})(?= (?:{_DOES})\b)"
    rf"|\bthe (?P<first>{_POST}|[A-Z][\w’-]{{1,40}}(?: [A-Z][\w’-]{{1,40}}){{0,3}}), (?P<who>{_NAME})"
    rf"(?= (?:and|as well as) (?:the )?(?P<next>[A-Z][\w’-]{{1,40}}(?: [A-Z][\w’-]{{1,40}}){{0,3}})| (?:{_DOES})\b)"
)
_OPEN_POST = lazily(
    rf"(?P<name>{_NAME}), (?:the )?(?P<post>[A-Z][a-z][^,.;:“”()]{{2,90}}(?:\([A-Z]{{2,8}}\))?[^,.;:“”()]{{0,40}}?)"
    r" (?:said|says|added|stated|told)\b(?=:| that| the|,)"
)
_PARTED = {
    "es": lazily(
        r"(?P<subject>(?:El|La|Los|Las) [a-zà-ÿ][^,.;:()«»“”\ue000]{4,90})(?P<comma>,) "
        r"(?P<verb>(?:[a-zñ]{2,}(?:ó|aron|ieron)|anunció|dijo|será|serán|informa|señala))\b"
    ),
    "fr": lazily(
        r"(?P<subject>(?:Le|La|Les|L[’'])[ ]?[a-zà-ÿ][^,.;:()«»“”\ue000]{4,90})(?P<comma>,) "
        r"(?P<verb>(?:a|ont|est|sont) (?:[a-zà-ÿ]{2,}(?:é|ée|és|ées|i|it|ert|u)))\b"
    ),
}
_TIME_WORDS = lazily(
    r"\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|pasad[oa]s?|próxim[oa]s?|siguientes?|día|año|mes|semana|víspera|mañana|tarde|noche"
    r"|\d{4}|que|cual|cuando|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|derni(?:er|ère)s?|prochaine?s?|suivante?s?|jour|année?|mois|semaine"
    r"|veille|lendemain|matin|soir|qui|dont|où|quand|mieux|moins|plus tard)\b",
    re.I,
)
_SERIES = lazily(r"(?<![\w’-])(?P<one>[\w’-]{1,40}), (?P<two>(?:[\w’-]{1,40} ){0,4}[\w’-]{1,40})(?P<comma>,?) (?P<joint>and|or) (?=[\w’-]+)")
_TWO_CLAUSES = lazily(
    r"(?<=[a-z]{3}) (?P<joint>and|but|so) (?P<subject>(?:the|this|these|he|she|it|they"
    r"|we) (?:[a-z]+ )?)(?P<verb>(?:is|are|was|were|has|have|had|will|can|must|leaves?|begins?)\b)"
)
_DOUBLED = lazily(
    r"(?P<marks>,,+|;;+|::+|,;|;,|,\.(?!\d)|\.,(?=\s)|(?<![.…])\.\.(?!\.)|\?\?+|!!+|\?!|!\?)"
    r"|(?P<comma>,)(?=[ \u00a0]?\((?!(?:\d{1,2}|[a-z]|[ivx]{1,4})\)))",
    needs=(",,", ";;", "::", ",;", ";,", ",.", ".,", "..", "??", "!!", "?!", "!?", ",(", ", (", ",\u00a0("),
)
_AND_COMMA = lazily(r"; (?P<joint>and|or)(?P<comma>,)(?= (?:the |in |at )?[A-Z])", needs=("; and,", "; or,"))
_PLAIN_WORD = lazily(r"(?<![\w.’'-])(?!etc\b|vs\b|inc\b|approx\b|dept\b|tel\b|ext\b)[a-z]{4,}\Z")
_SHOUTED = lazily(r"(?<=[\w”’\")»])(?P<mark>!)(?=\s|\Z|[”\")])")
_LISTED = lazily(r"(?:\A|[\s;:,(])(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\Z")


@passage_rule("PU01", "Commas in pairs", ADVICE, Reach(RUNNING, ENGLISH, on=False))
def paired_commas(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Words that stand aside have a comma on both sides.

    Why: One comma cuts the sentence in the wrong place.
    Source: EU
    Wrong: citing for example how crews train
    Right: citing, for example, how crews train
    """
    for found in passage.find(_ASIDE):
        words = found["aside"]
        yield passage.hit(found.start(), found.end(), f"Put “{words}” between commas.", f", {words}, ")


@passage_rule("PU02", "Comma before which", ADVICE, Reach(RUNNING, ENGLISH, on=False))
def comma_before_which(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A clause that only adds something has a comma before “which”; one that defines takes “that”.

    Why: The comma decides whether all of them are meant or some.
    Source: GUA
    Wrong: seized medicines which resulted in arrests
    Right: seized medicines, which resulted in arrests
    """
    for found in passage.find(_WHICH):
        if not _NOT_WHICH.search(passage.own[: found.start()]):
            yield passage.hit(*found.span(), "A comma before “which”, or “that”.", ", which", " that")


@passage_rule("PU03", "Comma after an opening phrase", ADVICE, Reach(RUNNING, ENGLISH, on=False))
def comma_after_an_opening(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A phrase that opens the sentence has a comma behind it.

    Why: Without it the reader runs two names together.
    Source: GUA
    Wrong: In this regard Tessaly agreed
    Right: In this regard, Tessaly agreed
    """
    for a, z in passage.sentences:
        found = _OPENING.match(passage.own, a, z)
        if found:
            yield _comma(passage, found.end(), f"A comma after “{found['phrase']}”.")


def _comma(passage: Passage, at: int, message: str) -> Hit:
    """A hit on the word that ends at ``at`` and lacks the comma behind it."""
    start = at - len(re.split(r"[ \u00a0]", passage.plain[:at])[-1])
    return passage.hit(start, at, message, passage.plain[start:at] + ",")


@passage_rule("PU04", "Second comma of a place", SHOULD, Reach(RUNNING, ENGLISH, needs=","))
def second_comma_of_a_place(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """City and country stand as “Lisbon, Portugal,” with a comma behind the country too.

    Why: With one comma the sentence breaks in the middle of the place.
    Source: AP
    Wrong: crews came to Lisbon, Portugal to train
    Right: crews came to Lisbon, Portugal, to train
    """
    pattern = brief.fact("pattern", lambda: _place_pattern(brief.style.countries))
    countries = brief.fact("countries", lambda: {folded(name) for name in brief.style.countries})
    for found in passage.find(pattern) if pattern else ():
        if folded(found["city"]) not in countries:
            yield _comma(passage, found.end(), f"A comma after {found['country']} as well.")


def _place_pattern(countries: tuple[str, ...]) -> re.Pattern[str] | None:
    names = "|".join(sorted(map(re.escape, countries), key=len, reverse=True))
    if not names:
        return None
    return re.compile(
        rf"\b(?:in|at|near|to|from|of|for) (?P<city>[A-Z][\w’-]{{1,40}}(?: [A-Z][\w’-]{{1,40}})?), (?P<country>{names})(?= (?!and\b"
        rf"|or\b|on\b|in\b|as\b)[a-z]{{2,}})"
    )


@passage_rule("PU05", "Closing comma of a title", SHOULD, Reach(BODY, ("en", "es", "fr"), needs=","))
def closing_comma_of_a_title(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A title or name that stands between commas has the second one too; no single comma parts a subject from its verb.

    Why: With one comma nobody can tell where the title ends.
    Source: OBS
    Wrong: Ada Quill, Director of Fisheries opened the quay.
    Right: Ada Quill, Director of Fisheries, opened the quay.
    """
    if not passage.language.startswith("en"):
        yield from _parted(passage)
        return
    for a, z in passage.sentences:
        found = _OPEN_POST.match(passage.own, a, z)
        if found and any(word in TITLES for word in found["post"].split()[:3]):
            yield _comma(passage, found.end("post"), f"Close with a comma after “{short(found['post'].split()[-1], 30)}”.")
    for found in passage.find(_OPEN_APPOSITION) if "," in passage.own else ():
        name, post = (found["name"], found["post"]) if found["name"] else (found["who"], found["first"])
        follower = (found["next"] or "").split()
        titled = any(word in TITLES for word in post.split()) and (not follower or any(word in TITLES for word in follower))
        if titled and not any(word in TITLES for word in name.split()):
            last = passage.plain[: found.end()].split()[-1]
            yield _comma(passage, found.end(), f"Close with a comma after “{short(last, 30)}”.")


def _parted(passage: Passage) -> Iterator[Hit]:
    """A single comma between subject and verb in Spanish and French; phrases of time before a verb have theirs rightly."""
    pattern = _PARTED[passage.language.split("-")[0]]
    for a, z in passage.sentences:
        found = pattern.match(passage.own, a, z)
        if found and not _TIME_WORDS.search(found["subject"]):
            yield passage.hit(*found.span("comma"), f"No comma between the subject and “{short(found['verb'], 20)}”.", "")


@passage_rule("PU06", "Serial comma", ADVICE, Reach(RUNNING, ENGLISH, on=False, settings={"serial": False}, needs=","))
def serial_comma(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Before the last “and” of a list stands a comma, or none, as the house has it (``serial``).

    Why: One way for one thing.
    Source: GUA, INT, AP
    Wrong: boats, crews, and charts (in a house without it)
    Right: boats, crews and charts
    """
    serial = brief.flag("serial")
    for found in passage.find(_SERIES):
        if found["comma"] and not serial and len(found["two"].split()) <= 3:
            yield passage.hit(*found.span("comma"), f"No comma before the last “{found['joint']}”.", "")
        elif not found["comma"] and serial and len(found["two"].split()) == 1:
            at = found.start("comma")
            yield passage.hit(at, at, f"A comma before the last “{found['joint']}”.", ",")


@passage_rule("PU07", "Comma between main clauses", ADVICE, Reach(RUNNING, ENGLISH, on=False))
def comma_between_clauses(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Two main clauses joined by and, but or so have a comma between them.

    Why: Without it the second subject is read as an object.
    Source: EU
    Wrong: the plan is agreed and the team leaves
    Right: the plan is agreed, and the team leaves
    """
    for found in passage.find(_TWO_CLAUSES):
        yield passage.hit(found.start(), found.start(), f"A comma before “{found['joint']}”.", ",")


@passage_rule("PU08", "No doubled punctuation", SHOULD, Reach((*PROSE, "caption"), habit=True, few=FEW))
def no_doubled_punctuation(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """One mark is enough, and no comma stands before a bracket.

    Why: The second mark is a slip of the finger.
    Source: OBS
    Wrong: the quay,, and Mr Brant, (the harbour master)
    Right: the quay, and Mr Brant (the harbour master)
    """
    for found in _AND_COMMA.finditer(passage.masked):
        yield passage.hit(*found.span("comma"), f"No comma behind “{found['joint']}”.", "")
    for found in _DOUBLED.finditer(passage.masked):
        marks = found["marks"]
        if found["comma"]:
            yield passage.hit(*found.span("comma"), "No comma before a bracket.", "")
        elif marks == ".," and not _PLAIN_WORD.search(passage.masked[max(0, found.start() - 24) : found.start()]):
            continue  # the full stop of an abbreviation
        elif marks[0] not in "?!":
            right = marks[0] if marks not in (",.", ";,") else marks[-1]
            yield passage.hit(*found.span(), f"One mark is enough: “{right}”.", right)


@passage_rule("PU09", "Brackets close", MUST, Reach((*PROSE, "caption"), speech=True, habit=True, few=FEW, needs="()[]"))
def brackets_close(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Every bracket that opens closes, and the other way round.

    Why: Nobody can tell where the aside ends.
    Source: ALL
    Wrong: the National Rescue Office (NRO
    Right: the National Rescue Office (NRO)
    """
    opened: list[int] = []
    for at, sign in enumerate(passage.unlinked):
        if sign in "([":
            opened.append(at)
        elif sign in ")]":
            fits = opened and passage.plain[opened[-1]] == "(["[")]".index(sign)]
            if fits:
                opened.pop()
            elif not opened and not _LISTED.search(passage.plain[max(0, at - 6) : at]) and passage.plain[at - 1 : at] not in (":", ";", "-"):
                yield passage.hit(at, at + 1, "This bracket closes nothing.", "")
    for at in opened:
        yield passage.hit(at, at + 1, "This bracket is never closed.")


@passage_rule("PU10", "No exclamation marks", SHOULD, Reach((*PROSE, "caption"), needs="!?"))
def no_exclamation(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A release does not shout: one mark at the end, and that a full stop.

    Why: The fact is loud enough.
    Source: GOV, REU
    Wrong: The quay is open!
    Right: The quay is open.
    """
    doubled = list(re.finditer(r"[?!]{2,}", passage.own))
    for found in doubled:
        right = "?" if "?" in found[0] else "." if passage.role not in HEADS else ""
        yield passage.hit(*found.span(), "One mark is enough.", right)
    for found in passage.find(_SHOUTED) if passage.language.startswith("en") else ():
        if not any(one.start() <= found.start() < one.end() for one in doubled):
            yield passage.hit(*found.span("mark"), "No exclamation mark in a release.", "" if passage.role in HEADS else ".")


RULES = (
    paired_commas, comma_before_which, comma_after_an_opening, second_comma_of_a_place, closing_comma_of_a_title, serial_comma,
    comma_between_clauses, no_doubled_punctuation, brackets_close, no_exclamation,
)  # fmt: skip
