"""Figures that must agree: between headline and text, with their parts, with the boilerplate."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.figures import Counted, counted
from communique.checking.manuscript import Manuscript
from communique.checking.number_words import PATTERN, in_figures, in_words
from communique.checking.passage import Hit, Passage
from communique.checking.rules import BODY, ENGLISH, HEADS, MUST, RUNNING, SHOULD, Brief, Reach, passage_rule, release_rule
from communique.patterns import lazily

_OF = lazily(
    r"(?<![\w.,])(?P<part>\d[\d,]*) (?:out )?of (?:the |a total of |all )?(?P<whole>\d[\d,]*)(?P<gap>[^.()\d]{0,50})"
    r"\((?:about |some |around )?(?P<share>\d+(?:\.\d+)?) ?(?:per cent|percent|%)\)"
)
_TOTAL = lazily(
    rf"\b(?:total of |all )?(?P<n>{PATTERN}|\d{{1,2}}) (?P<noun>[a-z]{{1,24}} ?[a-z]{{0,24}}s)(?: took part| joined| attended| participated)?"
    r"(?P<sign>:| –|, namely| \() ?(?P<list>[A-Z][^.;:()–]{10,300})",
    re.I,
)
_SUM = lazily(
    rf"(?<![\w.,])(?P<n>\d[\d,]*|{PATTERN}) (?P<noun>[a-z]{{1,24}}(?: [a-z]{{1,24}})?)"
    rf"(?P<sign>:| –|, comprising| \(|, made up of|, of (?:whom|which)) ?"
    rf"(?P<parts>(?:\d[\d,]*|{PATTERN}) (?:were |are )?[a-z]+(?: [a-z]+)?(?:(?:, | and |, and )(?:\d[\d,]*"
    rf"|{PATTERN}) (?:were |are )?[a-z]+(?: [a-z]+)?){{1,6}})(?=[.,;)–]| –|\Z)",
    re.I,
)
_LEADS = (":", " –", " (", ", comprising", ", made up of", ", of whom", ", of which", ", namely")
_PART = lazily(rf"(?<![\w.,-])(?:\d[\d,]*|{PATTERN})(?= [a-z])", re.I)


@release_rule("XF01", "Figures in headline and text", MUST, Reach((*HEADS, *RUNNING), ("en", "fr", "es"), speech=True))
def figures_agree(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """What the headline, a subhead, the summary or a caption counts has the same figure in the text.

    Why: Desks print the headline’s figure, readers find the other one.
    Source: J
    Wrong: headline: 43 countries, text: 42 countries
    Right: 42 countries in both
    """
    told: dict[str, set[int]] = {}
    exact: dict[str, int] = {}
    for passage in manuscript.body:
        for one in passage.fact(counted):
            told.setdefault(one.noun, set()).add(one.value)
            exact.setdefault(one.noun, one.value)
    for passage in manuscript.of(*HEADS, "caption", "summary"):
        for one in passage.fact(counted):
            values = told.get(one.noun, set())
            near = any(max(one.value, value) <= 2 * min(one.value, value) for value in values)
            if one.about or not near or one.value in values or one.value in (sum(values), _rest(values)):
                continue
            right = exact[one.noun]
            wrong = passage.plain[one.start : one.end]
            new = f"{right:,}" if wrong[0].isdigit() else in_words(right)
            fixes = (new,) if len(values) == 1 else ()
            yield passage.hit(one.start, one.end, f"{wrong} {one.noun} here, {right:,} in the text.", *fixes)


def _rest(values: set[int]) -> int:
    """The largest figure less the others: what a headline may give of a total."""
    return max(values) - sum(values - {max(values)})


@release_rule("NU09", "One thing, one count", MUST, Reach(BODY, ENGLISH, speech=True))
def one_count(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """What a figure counts is named the same way each time.

    Why: “42 countries” and “42 countries and territories” are two facts.
    Source: OBS
    Wrong: 42 countries … 42 countries and territories
    Right: 42 countries and territories in both
    """
    found: dict[tuple[int, str], list[tuple[Passage, Counted]]] = {}
    for passage in manuscript.of(*HEADS, *RUNNING):
        for one in passage.fact(counted):
            if one.value > 9:
                found.setdefault((one.value, one.noun), []).append((passage, one))
    for (_, noun), places in found.items():
        longer = [(passage, one) for passage, one in places if one.also]
        shorter = [(passage, one) for passage, one in places if not one.also]
        if longer and shorter:
            also = longer[0][1].also
            for passage, one in shorter:
                end = passage.plain.casefold().find(noun, one.end) + len(noun)
                new = f"{passage.plain[one.start : end]} and {also}"
                yield passage.hit(one.start, end, f"Elsewhere the same figure counts {noun} and {also}.", new)


@passage_rule("NU10", "Parts and totals", SHOULD, Reach(RUNNING, ENGLISH, needs=":(–,"))
def parts_and_totals(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Parts add up to their total, a list has as many items as it says, a share fits its figures.

    Why: Readers add up.
    Source: J
    Wrong: 12 boats: five lifeboats and six pilot boats
    Right: 12 boats: six lifeboats and six pilot boats
    """
    own = passage.own
    for found in passage.find(_OF) if "(" in own else ():
        part, whole = (in_figures(found[name]) or 0 for name in ("part", "whole"))
        share = float(found["share"])
        if whole >= part > 0 and abs(100 * part / whole - share) > (1 if "." not in found["share"] else 0.15):
            right = 100 * part / whole
            shown = f"{right:.0f}" if "." not in found["share"] else f"{right:.1f}"
            yield passage.hit(*found.span("share"), f"{part} of {whole} is {shown} per cent.", shown)
    if not any(lead in own for lead in _LEADS):
        return
    for found in passage.find(_SUM):
        total = in_figures(found["n"])
        parts = [in_figures(one[0]) or 0 for one in _PART.finditer(found["parts"])]
        if total is not None and len(parts) > 1 and sum(parts) != total and _whole(found["sign"], sum(parts), total):
            yield passage.hit(found.start("n"), found.end("parts"), f"The parts add up to {sum(parts)}, not {total}.")
    for found in passage.find(_TOTAL):
        total, items = in_figures(found["n"]), _items(found["list"])
        if total is not None and 2 < total < 40 and len(items) > 2 and total != len(items):
            yield passage.hit(found.start("n"), found.end("noun"), f"{total} announced, {len(items)} listed.")


def _whole(sign: str, parts: int, total: int) -> bool:
    """Whether parts behind this sign must make the whole; of those “of whom” some may be left out."""
    return parts > total if "of wh" in sign else True


def _items(listed: str) -> list[str]:
    """The items of a list of names: parted by commas and an “and”; none where the words are no plain list of names."""
    parts = [part.strip() for part in re.split(r", and |, | and ", listed.strip())]
    return parts if all(part and part[0].isupper() and len(part.split()) < 5 for part in parts) else []


@release_rule(
    "XF06",
    "Facts of the boilerplate",
    SHOULD,
    Reach(RUNNING, ENGLISH, settings={"nouns": ("members", "member", "offices", "employees")}),
)
def facts_of_the_boilerplate(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """What the boilerplate counts of the house (``nouns``: members, offices …) has the same figure in text and notes.

    Why: The old member count lives on in one of the two.
    Source: INT
    Wrong: text: 58 member countries, boilerplate: 61 member countries
    Right: 61 in both
    """
    nouns = brief.texts("nouns")
    standing = {
        key: one
        for passage in manuscript.of("boilerplate")
        for one in passage.fact(counted)
        for key in [_fact(passage, one, nouns)]
        if key
    }
    for passage in manuscript.of(*BODY, "note") if standing else ():
        for one in passage.fact(counted):
            key = _fact(passage, one, nouns)
            other = standing.get(key) if key else None
            if other and other.value != one.value and not one.about:
                yield passage.hit(one.start, one.end, f"The boilerplate has {other.value:,} {one.noun}.", f"{other.value:,}")


def _fact(passage: Passage, one: Counted, nouns: tuple[str, ...]) -> str:
    """The noun a figure counts where it is one of the house’s own facts: its members, its member countries, its offices."""
    words = passage.plain[one.end : one.end + 40].casefold()
    named = next((noun for noun in nouns if re.match(rf"\W*(?:\w+ )?{re.escape(noun)}\b", words)), "")
    return f"{named} {one.noun}" if named else ""


RULES = (figures_agree, one_count, parts_and_totals, facts_of_the_boilerplate)
