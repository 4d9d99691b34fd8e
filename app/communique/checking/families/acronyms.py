"""Acronyms: written out once, used afterwards, spelt one way, never mistaken for their neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.acronym_facts import (
    Definition,
    Use,
    all_definitions,
    definitions,
    explained,
    first_uses,
    in_capitals,
    is_acronym,
    is_called,
    is_ticker,
    uses,
)
from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import (
    ADVICE,
    BODY,
    ENGLISH,
    FEW,
    HEADS,
    MUST,
    PROSE,
    SHOULD,
    Brief,
    Reach,
    passage_rule,
    release_rule,
)  # fmt: skip
from communique.house_style.style import HouseStyle
from communique.patterns import lazily

_PLURAL = lazily(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|many|several|all|these|those|both|\d+) ([A-Z]{2,6})['’]s\b"
    r"|\b([A-Z]{2,6})['’]s(?= (?:are|were|have)\b)"
)
_POINTS = lazily(r"([A-Z](?<![\w.].)\.(?:[A-Z]\.)+)(?!\w)")
_POINTED_PAIRS = frozenset(("US", "UN", "UK", "EU", "AU", "UE", "NZ", "TV", "AI", "VP", "PM", "PR", "HR", "IT", "ID"))
_POSSESSIVE = lazily(r"\b[A-Z]{2,8}['’]s\b")
_ARTICLE = lazily(r"\b([Aa]n?) ([A-Z]{2,8})\b")
_SYLLABLES = lazily(r"[^AEIOU]?[AEIOU][^AEIOU][AEIOU]?[^AEIOU]?")
_SPOKEN_AS_WORDS = ("NATO", "UNICEF", "UNESCO", "FIFA", "RAM", "SIM", "LAN", "NASA", "FAQ", "SARS", "SIS", "FEMA", "SWAT")
_WITHOUT_ARTICLE = ("UNESCO", "UNICEF", "UNHCR", "NATO", "INTERPOL", "NASA", "ASEAN")
_VOWEL_SOUNDS = frozenset("AEFHILMNORSX")


def _known(style: HouseStyle, brief: Brief) -> frozenset[str]:
    """Acronyms that need no writing out in this house."""
    own = {term.right for term in style.terms if term.known} | {style.organisation.short_name}
    return frozenset(own | set(brief.texts("allowed")) | set(brief.texts("also")))


@release_rule(
    "AC01", "Acronym written out first", SHOULD, Reach(languages=("en", "fr", "es"), settings={"allowed": (), "also": (), "name": 6})
)
def written_out_first(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """An acronym is written out where it first stands in the text, save for those that everybody knows.

    Why: The reader who does not know it stops there.
    Source: UN, GOV, EU
    Wrong: the MCST met on Monday
    Right: the Maritime Casualty Support Team (MCST) met on Monday
    """
    known = _known(brief.style, brief)
    places = {
        part.casefold() for dateline in (manuscript.release.dateline,) if dateline for part in (dateline.city, dateline.country)
    }
    told = {one.letters for _, _, one in all_definitions(manuscript)}
    spoken: set[str] = set()
    for letters, (passage, use) in manuscript.fact(first_uses).items():
        if (
            letters in known
            or letters.split("-")[0] in known
            or letters.casefold() in places
            or len(letters) > brief.number("name")
        ):
            continue
        place = next((d for d in passage.fact(definitions) if d.letters == letters), None)
        if letters in told and place is not None and min(place.words_start, place.start) <= use.start:
            continue
        if letters.casefold() in spoken or is_called(passage, use):
            continue
        spoken.add(letters.casefold())
        if explained(passage, use) or is_ticker(passage, use) or in_capitals(passage, use) or _is_a_word(manuscript, use):
            continue
        expansion = next((term.expansion for term in brief.style.terms if term.right == letters and term.expansion), "")
        message = f"Write {short(letters, 12)} out where it first stands" + (
            ": it is explained only later." if letters in told else "."
        )
        yield passage.hit(use.start, use.end, message, *((f"{expansion} ({letters})",) if expansion else ()))


def _is_a_word(manuscript: Manuscript, use: Use) -> bool:
    """Whether letters are a common word or a place in capitals: CA08 asks about those."""
    speller, letters = manuscript.speller, use.letters
    return speller is not None and len(letters) > 5 and letters.isupper() and speller.knows(letters.capitalize())


@release_rule("AC02", "Written out only once", SHOULD)
def written_out_once(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """An acronym that was written out is not written out again.

    Why: The second time readers ask what is different.
    Source: GUA, EU
    Wrong: National Rescue Office (NRO) … National Rescue Office (NRO)
    Right: National Rescue Office (NRO) … NRO
    """
    seen: set[str] = set()
    for _, passage, one in all_definitions(manuscript):
        if one.letters in seen and one.words and one.words_start < one.start:
            yield passage.hit(one.words_start, one.end + 1, f"Write {one.letters}: it is written out above.", one.letters)
        elif one.words or one.start:
            seen.add(one.letters)


@release_rule("AC03", "Introduced acronym is used", SHOULD)
def used_again(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """An acronym that is introduced is used later; otherwise it goes.

    Why: Brackets that lead nowhere make readers remember for nothing.
    Source: UN, GOV, GUA
    Wrong: Joint Salvage Group (JSG), never named again
    Right: Joint Salvage Group
    """
    texts = " ".join(one.plain for one in manuscript.of(*PROSE, "contact"))
    for _, passage, one in all_definitions(manuscript):
        bracket = passage.plain[one.start - 1 : one.end + 1] == f"({one.letters})"
        if one.words and bracket and len(re.findall(rf"\b{re.escape(one.letters)}s?\b", texts)) == 1:
            a = one.start - 1
            while a and passage.plain[a - 1] in " \u00a0":
                a -= 1
            yield passage.hit(a, one.end + 1, f"{one.letters} is not used again: drop it.", "")


@release_rule("AC04", "Acronyms that are almost alike", MUST)
def almost_alike(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Two acronyms that differ by swapped or doubled letters are one of them misspelt.

    Why: A slip in an acronym names another body.
    Source: OBS
    Wrong: MCSTA … MSCTA
    Right: MCSTA
    """
    known = _known_letters(brief.style)
    counts: dict[str, list[tuple[Passage, Use]]] = {}
    for passage in manuscript.of(*BODY, *HEADS):
        for use in passage.fact(uses):
            counts.setdefault(use.letters, []).append((passage, use))
    told = {one.letters for _, _, one in all_definitions(manuscript)}
    for letters, found in counts.items():
        others = [one for one in counts if one != letters and _swapped(letters, one) and len(counts[one]) >= len(found)]
        if (
            others
            and letters not in known
            and letters not in told
            and (len(counts[others[0]]) > len(found) or others[0] in told | known)
        ):
            passage, use = found[0]
            yield passage.hit(use.start, use.end, f"{letters} or {others[0]}? One of them is a slip.", others[0])


def _known_letters(style: HouseStyle) -> frozenset[str]:
    return frozenset(term.right for term in style.terms)


def _swapped(one: str, other: str) -> bool:
    """Whether two acronyms of four letters or more hold the same letters in another order, or one of them twice."""
    if min(len(one), len(other)) < 4:
        return False
    if sorted(one) == sorted(other):
        return True
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    doubled = (longer[:n] + longer[n + 1 :] for n in range(1, len(longer)) if longer[n] == longer[n - 1])
    return len(longer) - len(shorter) == 1 and shorter in doubled


@release_rule("AC05", "One expansion for an acronym", MUST)
def one_expansion(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """An acronym stands for the same words each time, and for those of the house’s list.

    Why: A wrong name of a partner is the first thing that partner reads.
    Source: J
    Wrong: National Rescue Bureau (NRO)
    Right: National Rescue Office (NRO)
    """
    listed = {term.right: term.expansion for term in brief.style.terms if term.expansion}
    seen = dict(listed)
    for _, passage, one in all_definitions(manuscript):
        start, words = (one.words_start, one.words) if one.words else _near_words(passage, one, listed.get(one.letters, ""))
        if not words:
            continue
        right = seen.setdefault(one.letters, words)
        if right.casefold() != words.casefold() and not _same_words(right, words):
            yield passage.hit(start, start + len(words), f"{one.letters} stands for {short(right, 50)}.", right)


def _near_words(passage: Passage, one: Definition, expansion: str) -> tuple[int, str]:
    """The words before an acronym in brackets that share most of its listed words though their initials do not fit it."""
    wanted = expansion.split()
    before = list(re.finditer(r"[^\W\d_][\w’'-]*", passage.masked[: one.start - 1]))[-len(wanted) :] if wanted else []
    shared = sum(1 for found, right in zip(before, wanted, strict=False) if found[0].casefold() == right.casefold())
    if len(before) < len(wanted) or not len(wanted) > shared >= (len(wanted) + 1) // 2:
        return 0, ""
    start = before[0].start()
    return start, passage.plain[start : before[-1].end()]


def _same_words(one: str, other: str) -> bool:
    def stems(words: str) -> list[str]:
        return [word.rstrip("s’'") for word in re.findall(r"\w+", words.casefold())]

    return stems(one) == stems(other)


@release_rule(
    "AC06", "Acronyms in the headline", SHOULD, Reach(languages=("en", "fr", "es"), settings={"allowed": (), "also": (), "name": 6})
)
def headline_acronyms(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A headline holds only acronyms that everybody knows, or that the first paragraph explains.

    Why: There is no room to explain them there.
    Source: AP, UN
    Wrong: Agreement signed with JSG
    Right: Agreement signed on salvage
    """
    headline, lead = manuscript.headline, manuscript.lead
    known = _known(brief.style, brief) | {term.right for term in brief.style.terms}
    if lead:
        known |= {one.letters for one in lead.fact(definitions)} | {use.letters for use in lead.fact(uses) if explained(lead, use)}
    told = {one.letters for _, _, one in all_definitions(manuscript)}
    known |= {letters for letters in manuscript.fact(first_uses) if letters not in told}  # AC01 asks for those in the text
    if headline is None:
        return
    for use in headline.fact(uses):
        speller, numbered = manuscript.speller, re.match(r" \d", headline.plain[use.end : use.end + 2])
        if numbered and speller is not None and speller.knows(use.letters.casefold()):
            continue  # “DAY 88”, a label in capitals
        if use.letters not in known and use.letters.split("-")[0] not in known and len(use.letters) <= brief.number("name"):
            yield headline.hit(use.start, use.end, f"Not everybody knows {use.letters}; say it in words.")


@passage_rule("AC07", "No apostrophe in the plural", MUST, Reach(languages=ENGLISH, needs="’'"))
def no_plural_apostrophe(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The plural of an acronym has no apostrophe.

    Why: The apostrophe makes it a possessive.
    Source: GUA, UN
    Wrong: three NRO's
    Right: three NROs
    """
    for found in passage.find(_PLURAL):
        n = 1 if found[1] else 2
        yield passage.hit(found.start(n), found.end(), f"Write {found[n]}s.", f"{found[n]}s")


@passage_rule("AC08", "No points in acronyms", SHOULD, Reach(languages=ENGLISH, habit=True, few=FEW, settings={"keep": ()}, needs="."))
def no_points(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Acronyms are written without full points.

    Why: The points carry nothing and break lines.
    Source: UN, GUA, EU
    Wrong: U.N.
    Right: UN
    """
    keep = brief.texts("keep")
    known = brief.fact("known", lambda: _known_letters(brief.style))
    for found in passage.find(_POINTS):
        if found[1] in keep or (
            re.match(r"\s?[A-Z][a-z]", passage.plain[found.end() :])
            and len(found[1]) == 4
            and not re.match(r"U\.[SKN]\.", found[1])
        ):
            continue
        bare = found[1].replace(".", "")
        if len(bare) == 2 and bare not in _POINTED_PAIRS and bare not in known:
            continue  # somebody’s initials, or a quarter of a town
        if passage.plain[found.end() :].strip():
            yield passage.hit(*found.span(1), "Write acronyms without points.", bare)


@passage_rule("AC09", "No possessive acronym", ADVICE, Reach(languages=ENGLISH, on=False, needs="’'"))
def no_possessive(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """An acronym takes no possessive.

    Why: Some houses find “of the” kinder to translators.
    Source: UN
    Wrong: NRO’s projects
    Right: projects of the NRO
    """
    for found in passage.find(_POSSESSIVE):
        yield passage.hit(*found.span(), "Write “of the” instead of the possessive.")


@release_rule("AC10", "Acronym used once defined", SHOULD, Reach(settings={"paragraphs": 0}))
def used_once_defined(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """After an acronym has been written out, the acronym stands.

    Why: Readers take the long form for another body.
    Source: OBS
    Wrong: National Rescue Office (NRO) … the heads of National Rescue Offices
    Right: National Rescue Office (NRO) … the heads of NROs
    """
    far = brief.number("paragraphs")
    for n, _, one in all_definitions(manuscript):
        if len(one.words.split()) < 2:
            continue
        stem = re.escape(one.words.removesuffix("s"))
        pattern = re.compile(rf"\b{stem}(s|es)?\b(?! ?\()")
        for k, passage in enumerate(manuscript.body):
            if passage.role == "heading" or k < n or (far and k - n > far):
                continue
            for found in pattern.finditer(passage.own):
                if (k > n or found.start() > one.end) and not _in_longer_name(passage.plain, found.end()):
                    right = one.letters + ("s" if found[1] else "")
                    yield passage.hit(*found.span(), f"Write {right}: it is written out above.", right)


def _in_longer_name(plain: str, end: int) -> bool:
    return bool(re.match(r" (?:of|for|and) (?:the )?[A-Z]| [A-Z]", plain[end:]))


@passage_rule("AC11", "Letters fit the words", ADVICE, Reach(PROSE, ENGLISH))
def letters_fit(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The letters in brackets are the initials of the words before them.

    Why: Swapped letters travel through the whole text.
    Source: J
    Wrong: Joint Salvage Group (JGS)
    Right: Joint Salvage Group (JSG)
    """
    for one in passage.fact(definitions):
        if one.words:
            continue
        before = re.findall(r"[^\W\d_][\w’-]*", passage.plain[max(0, one.start - 100) : one.start - 1])
        named = [word for word in before if word[0].isupper()][-len(one.letters) :]
        initials = "".join(word[0] for word in named).upper()
        if is_acronym(one.letters) and initials != one.letters and sorted(initials) == sorted(one.letters):
            yield passage.hit(one.start, one.end, f"The words before give {initials}, not {one.letters}.", initials)


@passage_rule("AC12", "A or an before an acronym", SHOULD, Reach(languages=ENGLISH, settings={"words": _SPOKEN_AS_WORDS}))
def article_by_sound(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The article before an acronym follows the sound of its first letter, or of the word it is spoken as.

    Why: It is read aloud.
    Source: GUA
    Wrong: a NRO
    Right: an NRO
    """
    for found in passage.find(_ARTICLE):
        letters = found[2]
        spoken = letters in brief.texts("words") or len(letters) > 5 or _SYLLABLES.fullmatch(letters)
        if spoken or not is_acronym(letters):
            continue
        right = "an" if letters[0] in _VOWEL_SOUNDS else "a"
        if found[1].casefold() != right:
            yield passage.hit(
                found.start(1),
                found.end(1),
                f"Write “{right} {letters}”.",
                right.capitalize() if found[1][0].isupper() else right,
            )


@passage_rule("AC13", "The article with an acronym", ADVICE, Reach(languages=ENGLISH, settings={"without": _WITHOUT_ARTICLE}))
def article_or_none(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Some acronyms are names and take no article.

    Why: The body itself does not write it.
    Source: UN
    Wrong: the UNESCO said
    Right: UNESCO said
    """
    pattern = brief.fact("pattern", lambda: _with_article(brief.texts("without")))
    for found in passage.find(pattern) if pattern else ():
        yield passage.hit(found.start(), found.start() + 4, f"Write {found[0][4:]} without “the”.", "")


def _with_article(names: tuple[str, ...]) -> re.Pattern[str] | None:
    follows = r"(?=[.,;:]| (?:is|was|has|had|said|will|and|in|to|supports?|helps?)\b)"
    return re.compile(rf"\b[Tt]he (?:{'|'.join(map(re.escape, names))}){follows}") if names else None


RULES = (
    written_out_first, written_out_once, used_again, almost_alike, one_expansion, headline_acronyms, no_plural_apostrophe, no_points,
    no_possessive, used_once_defined, letters_fit, article_by_sound, article_or_none,
)  # fmt: skip
