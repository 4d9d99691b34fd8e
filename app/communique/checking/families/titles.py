"""Titles and ranks: the right one for the day, capitals before a name, one pattern for a list of people, protocol order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from communique.checking.finding import Edit, Fix
from communique.checking.manuscript import Manuscript
from communique.checking.mentions import Mention, held, mentions
from communique.checking.name_words import BODIES, TITLES, folded, runs
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import ADVICE, BODY, ENGLISH, RUNNING, SHOULD, Brief, Reach, passage_rule, release_rule
from communique.patterns import lazily

_LOWER = lazily(
    r"(?:(?<=\A)|(?<=[,;:(] )|\b(?P<before>the|by|of|with|and|to|from|for|said|between|met|under|that|when|where"
    r"|while|told|invited|joined) )"
    r"(?P<title>(?:deputy |vice )?(?:president|prime minister|minister|secretary[ -]general|director[ -]general"
    r"|king|queen|prince|princess|pope"
    r"|governor|senator|ambassador|chancellor|mayor|commissioner|general|colonel|admiral|sheriff|superintendent|inspector|sergeant|sheikh"
    r"|archbishop|bishop|cardinal)) (?=[A-Z][\w’-]{1,40})",
    needs=(
        "president ", "minister ", "general ", "king ", "queen ", "prince ", "princess ", "pope ", "governor ", "senator ", "ambassador ",
        "chancellor ", "mayor ", "commissioner ", "colonel ", "admiral ", "sheriff ", "superintendent ", "inspector ", "sergeant ", "sheikh ",
        "bishop ", "cardinal ",
    ),
)  # fmt: skip
_ALONE = lazily(
    r"(?<=\b[Tt]he )(?P<title>(?:Prime |Deputy |Vice )?(?:President|Minister|Secretary|Director|Governor|Mayor"
    r"|Ambassador|Commissioner|Chairman"
    r"|Chairwoman|Chair|Chief))(?= (?:said|says|added|also|will|has|had|was|is|met|told|noted|welcomed|thanked)\b|[,.;])"
)
_NAME = r"[A-Z][\w’-]{1,40}(?: [A-Z]\.)?(?: [A-Z][\w’-]{1,40}){1,2}"
_PHRASE = r"[A-Z][\w’-]{1,40}(?: (?:of|for|and|the|to|[A-Z][\w’-]{1,40})){0,8}"
_COMMAS_FIRST = lazily(rf"\b(?:the )?(?P<title>{_PHRASE}), (?P<name>{_NAME}), and (?:the )?(?P<rest>{_PHRASE})")
_COMMAS_LAST = lazily(rf"\b(?:the )?(?P<rest>{_PHRASE}) and (?:the )?(?P<title>{_PHRASE}), (?P<name>{_NAME})(?=[,.])")
_CHIEF = lazily(r"\b(?:[Tt]he (?:head|chief|boss) of (?P<of>[A-Z]{3,})|(?P<by>[A-Z]{3,})(?:’s|'s)? (?:[Cc]hief|boss|head)\b)")
_BEFORE_FORMER = lazily(r"\b(?:former|then|ex|outgoing|previous)[ -]\Z", re.I)
_SMALL = frozenset(["of", "the", "for", "and", "to"])


@passage_rule("NM06", "Capital before a name", SHOULD, Reach(RUNNING, ENGLISH, settings={"alone": "free"}))
def title_before_a_name(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A title directly before a name has a capital; alone it is written as the house has it (``alone``: free or lower).

    Why: Before a name the title is part of it.
    Source: UN, AP, GUA, EU
    Wrong: the secretary general Okafor-Lind
    Right: Secretary General Okafor-Lind
    """
    for found in passage.find(_LOWER):
        title = re.sub(r"(^|[ -])([a-z])", lambda m: m[1] + m[2].upper(), found["title"])
        follows = re.match(r"[\w’-]+", passage.plain[found.end() :])
        if follows and follows[0] not in TITLES | BODIES:
            yield passage.hit(*found.span("title"), f"Write {title} with a capital before a name.", title)
    for found in passage.find(_ALONE) if brief.text("alone") == "lower" else ():
        if not any(a <= found.start("title") <= a + 4 for a, _ in passage.sentences if passage.plain[a : a + 3] != "The"):
            lower = found["title"].lower()
            yield passage.hit(*found.span("title"), f"Alone, the title is small: {lower}.", lower)


@release_rule("NM08", "One designation for a person", ADVICE, Reach(languages=ENGLISH, on=False))
def one_designation(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Whoever has an official title is not called chief, head or boss of the house beside it.

    Why: Four names for one person read as four persons.
    Source: J
    Wrong: the head of ICRO, where the text also says ICRO Secretary General
    Right: the Secretary General
    """
    official: dict[str, str] = {}
    for passage in manuscript.body:
        for found in re.finditer(r"\b([A-Z]{3,}) ((?:Secretary|Director)[ -]General|President|Director|Chair)\b", passage.masked):
            official.setdefault(found[1], found[2])
    for passage in manuscript.of("headline", "subhead", *BODY):
        for found in passage.find(_CHIEF):
            title = official.get(found["of"] or found["by"])
            if title:
                yield passage.hit(*found.span(), f"One designation: write the {title}.", f"the {title}")


@passage_rule("NM13", "One pattern for lists of people", SHOULD, Reach(BODY, ENGLISH, needs=","))
def one_pattern_for_people(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """People who stand together have their names all between commas or all without.

    Why: One name between commas and its neighbour without looks like a slip, and is one.
    Source: GUA
    Wrong: the Minister of Fisheries, Ada Quill, and Harbour Master Ivo Brant
    Right: Minister of Fisheries Ada Quill and Harbour Master Ivo Brant
    """
    if "," not in passage.own:
        return
    for pattern in (_COMMAS_FIRST, _COMMAS_LAST):
        for found in passage.find(pattern):
            rest = _named(found["rest"])
            if rest and _is_title(found["title"]) and not _is_title(found["name"]):
                one = f"{found['title']} {found['name']}"
                new = f"{one} and {rest}" if pattern is _COMMAS_FIRST else f"{rest} and {one}"
                end = found.start("rest") + len(rest) if pattern is _COMMAS_FIRST else found.end()
                yield passage.hit(found.start(), end, "Put both names between commas or neither.", new)


def _is_title(words: str) -> bool:
    return any(word in TITLES for word in words.split())


def _named(words: str) -> str:
    """The title and name that words begin with, or nothing where they are not a title with a name of two words."""
    parts = words.split()
    last = max((n for n, word in enumerate(parts) if word in TITLES), default=-1)
    name = [word for word in parts[last + 1 :] if word[0].isupper()]
    if last < 0 or not 2 <= len(name) <= 3 or any(word in BODIES for word in name[-1:]):
        return ""
    return " ".join(parts)


@release_rule("NM14", "The title of the day", SHOULD, Reach(languages=ENGLISH))
def title_of_the_day(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A title is the one on the list, held on the day of the release; other official names are written as the list has them.

    Why: A title that somebody lost last month is read as a statement.
    Source: UN
    Wrong: Deputy Secretary General Maren Okafor-Lind (Secretary General since 2024)
    Right: Secretary General Maren Okafor-Lind
    """
    for passage in manuscript.of("headline", "subhead", *RUNNING):
        for listed in brief.words.find(passage):
            yield passage.hit(listed.start, listed.end, f"Write {short(listed.choices[0], 50)}.", *listed.choices)
    for mention in manuscript.fact(mentions):
        if mention.person.known != "text" and not mention.spoken:
            yield from _title_of(mention, manuscript)


def _title_of(mention: Mention, manuscript: Manuscript) -> Iterator[Hit]:
    """What is wrong with the title directly before or behind a name: not held that day, or with its words in another order."""
    plain, posts = mention.passage.plain, mention.person.speaker.posts
    now = [post.title for post in posts if post.title and held(post, manuscript)]
    before = plain[: mention.start]
    for post in posts:
        at = _just_before(before, post.title) if post.title else None
        stands = (at, at + len(post.title)) if at is not None else _just_behind(plain, mention.end, post.title)
        longer = any(post.title in title and _just_before(before, title) is not None for title in now)
        if stands and post.title not in now and not longer and not _BEFORE_FORMER.search(plain[: stands[0]]):
            message = f"{short(mention.person.surname, 30)} is not {short(post.title, 36)} on that day."
            yield mention.passage.hit(*stands, message, *now[:1])
            return
    words = before.rstrip().split()[-6:]
    for title in now if mention.person.known == "house" else ():
        parts = sorted({folded(word) for word in title.split()} - _SMALL)
        said = words[-len(parts) :]
        if len(parts) > 1 and sorted(folded(word) for word in said) == parts and not before.rstrip().endswith(title):
            start = len(before.rstrip()) - len(" ".join(said))
            yield mention.passage.hit(start, len(before.rstrip()), f"Write {short(title, 50)}, as on the list.", title)


def _just_before(before: str, title: str) -> int | None:
    text = before.rstrip(" \u00a0,")
    if text.casefold().endswith(title.casefold()) and not text[: len(text) - len(title)][-1:].isalnum():
        return len(text) - len(title)
    return None


def _just_behind(plain: str, end: int, title: str) -> tuple[int, int] | None:
    found = re.match(rf", (?:the )?({re.escape(title)})\b", plain[end:], re.I) if title else None
    return (end + found.start(1), end + found.end(1)) if found else None


@release_rule("NM15", "Ranks", SHOULD, Reach(languages=ENGLISH))
def ranks(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A rank before a name stands in full at first, as on the list of ranks; a house may have the short form throughout.

    Why: DCI means nothing outside the force.
    Source: COP
    Wrong: DCI Ada Quill
    Right: Detective Chief Inspector Ada Quill
    """
    told: set[str] = set()
    for passage in manuscript.of(*BODY):
        for found in brief.words.find(passage):
            right = found.choices[0] if found.choices else ""
            named = re.match(r"[ \u00a0][A-Z][\w’-]{1,40}", passage.plain[found.end :])
            if right and named and not found.words.islower() and right not in told:
                short_form = len(right) < len(found.words)
                if short_form and (not _before_a_full_name(passage, found.end) or _OF_A_KIND.search(passage.plain[: found.start])):
                    continue
                if not short_form:
                    told.add(right)
                    if re.search(rf"\b{re.escape(right)}\b", passage.plain[: found.start]):
                        continue
                yield passage.hit(found.start, found.end, f"Write {short(right, 60)} before a name.", right)
        told |= {right for right in _ranks(brief) if right in passage.plain}


_OF_A_KIND = lazily(
    r"\b(?:Attorneys?|Solicitors?|Surgeon|Secretary|Director|Consul|Governor|Inspector|Auditor|Postmaster|Comptroller|Adjutant|Procurator|Commissioner"
    r"|Prosecutor)[ \u00a0-]\Z"
)
"""What makes a General no soldier."""


def _before_a_full_name(passage: Passage, end: int) -> bool:
    """Whether a rank stands before two or three words that can be a person’s name and no body’s."""
    for run in passage.fact(runs):
        name = [word for word in run if word.start > end]
        if name and run[0].start < end and name[0].start <= end + 1:
            return 2 <= len(name) <= 3 and not any(word.text in BODIES | TITLES for word in name)
    return False


def _ranks(brief: Brief) -> tuple[str, ...]:
    """The full ranks of the list, which need no writing out again."""
    return brief.fact(
        "ranks", lambda: tuple(c[0] for w, c in brief.style.word_list(brief.code).items() if c and len(c[0]) > len(w))
    )


@passage_rule("NM17", "Order of officials", ADVICE, Reach(BODY, ENGLISH, settings={"order": ()}))
def protocol_order(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Officials who stand together come in the order of the protocol, where the house has set one.

    Why: The order is read as a ranking.
    Source: UN
    Wrong: Minister Quill and President Brant (with the order President, Minister)
    Right: President Brant and Minister Quill
    """
    order = brief.texts("order")
    if not order:
        return
    for a, z in passage.sentences:
        listed = [
            (run, rank)
            for run in passage.fact(runs)
            if a <= run[0].start < z
            for rank in [_rank(run[0].text, order)]
            if rank is not None
        ]
        for (one, first), (other, second) in pairwise(listed):
            between = passage.plain[one[-1].end : other[0].start].strip(" ,\u00a0")
            if second < first and between in ("", "and") and not passage.is_speech(one[0].start, other[-1].end):
                start, end = one[0].start, other[-1].end
                whole = (passage.plain[start : one[-1].end], passage.plain[other[0].start : end])
                turned = whole[1] + passage.plain[one[-1].end : other[0].start] + whole[0]
                fix = Fix(f"{short(whole[0], 24)} ⇄ {short(whole[1], 24)}", (Edit(passage.place(start, end), turned),))
                message = f"{order[second]} comes before {order[first]}."
                yield Hit(passage.place(start, end), message, (fix,), text=passage.plain[start:end])


def _rank(word: str, order: tuple[str, ...]) -> int | None:
    return order.index(word) if word in order else None


RULES = (title_before_a_name, one_designation, one_pattern_for_people, title_of_the_day, ranks, protocol_order)
