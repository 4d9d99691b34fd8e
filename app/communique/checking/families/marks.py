"""Quotation marks and apostrophes: paired, of one family, the house's own, fit for the language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from communique.checking.finding import Edit, Fix
from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage
from communique.checking.rules import (
    BODY,
    ENGLISH,
    EVERYWHERE,
    FEW,
    MUST,
    PROSE,
    SHOULD,
    Brief,
    Reach,
    passage_rule,
    release_rule,
)
from communique.checking.signs import Mark, marks, pairs, unopened_speech
from communique.patterns import lazily

_APOSTROPHE = lazily(r"(?<=[^\W\d_])['’ʼ´`](?=[^\W\d_])|(?<=[sS])['´`](?=[\s,.;:)]|\Z)|(?<![\w'])'(?=\d0s\b)", needs=tuple("'’ʼ´`"))
_SINGLE = lazily(
    r"(?<![\w’])‘(?P<curly>(?:[^‘’“”]|(?<=\w)’(?=\w)){8,600}[.,!?])’(?!\w)"
    r"|(?<![\w'])'(?P<straight>(?:[^'“”\"]|(?<=\w)'(?=\w)){8,600}[.,!?])'(?!\w)"
)
_CURLY_ONLY = ("fr", "es", "ar")
_OUTER = {"fr": ("«\u202f", "\u202f»"), "ar": ("«", "»"), "es": ("«", "»"), "pt": ("«", "»"), "it": ("«", "»"), "ru": ("«", "»")}


@release_rule("QT01", "Quotation marks balance", MUST, Reach(speech=True, habit=True, few=FEW))
def marks_balance(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Every opening mark has its closing one; a quote that runs on opens again in the next paragraph and closes at its end.

    Why: Where a mark is missing nobody can tell whose words these are.
    Source: REU
    Wrong: “We are ready, said the harbour master.
    Right: “We are ready,” said the harbour master.
    """
    passages = [one for one in manuscript.passages if one.role in PROSE]
    carried = {id(mark) for _, opening, _, closing in _carried(passages) for mark in (opening, closing)}  # QT07 tells these
    for n, passage in enumerate(passages):
        found = passage.fact(pairs)
        follower = passages[n + 1] if n + 1 < len(passages) and passages[n + 1].field == passage.field else None
        runs_on = follower is not None and any(m.at <= 2 and m.turn == "open" for m in follower.fact(marks))
        for k, mark in enumerate(found.unclosed):
            if not (runs_on and k == len(found.unclosed) - 1) and id(mark) not in carried:
                yield passage.hit(mark.at, mark.at + 1, "This quotation mark is never closed; close it where the words end.")
        opened = passage.fact(unopened_speech)  # QT12 says where these begin
        for mark in found.unopened[len(opened) :]:
            if id(mark) in carried:
                continue
            yield passage.hit(mark.at, mark.at + 1, "This quotation mark closes nothing; open it where the words begin.")


def _carried(passages: list[Passage]) -> Iterator[tuple[int, Mark, int, Mark]]:
    """Quotations that open in one paragraph and close in a later one with no mark between: the two paragraphs and their marks."""
    for n, passage in enumerate(passages):
        unclosed = passage.fact(pairs).unclosed
        for k in range(n + 1, min(n + 9, len(passages))) if len(unclosed) == 1 else ():
            follower = passages[k]
            if follower.field != passage.field or follower.role == "heading":
                break
            unopened = follower.fact(pairs).unopened[len(follower.fact(unopened_speech)) :]
            if unopened and follower.fact(marks)[0] is unopened[0]:
                yield n, unclosed[0], k, unopened[0]
            if follower.fact(marks):
                break


@release_rule("QT02", "One family of quotation marks", SHOULD, Reach(never=_CURLY_ONLY, speech=True, habit=True))
def one_family(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Opening and closing marks are of one family, the house's, through the whole text.

    Why: Mixed marks show where text was pasted from, and a pair that does not match reads as two halves.
    Source: OBS
    Wrong: "We are ready,” said the harbour master.
    Right: “We are ready,” said the harbour master.
    """
    opening, closing = brief.style.marks.outer
    if len(manuscript.fact(_families)) < 2 or not set(opening + closing) <= set('“”«»"'):
        return
    for passage, mark in _strange_marks(manuscript, brief):
        right = opening if mark.turn == "open" else closing
        message = f"Use {opening} and {closing} throughout: some marks are of another kind."
        yield passage.hit(mark.at, mark.at + 1, message, right, safe=True)


def _families(manuscript: Manuscript) -> frozenset[str]:
    """The families of double marks that a text has."""
    return frozenset(mark.family for passage in manuscript.of(*PROSE) for mark in passage.fact(marks))


def _strange_marks(manuscript: Manuscript, brief: Brief) -> Iterator[tuple[Passage, Mark]]:
    """The marks that are not the house's, save a house mark that merely stands the wrong way round."""
    opening, closing = brief.style.marks.outer
    house = {opening: "open", closing: "close"}
    for passage in manuscript.of(*PROSE):
        for mark in passage.fact(marks):
            right = opening if mark.turn == "open" else closing
            stands_right = mark.sign == right or (mark.sign in house and house[mark.sign] == mark.turn)
            if not stands_right and (mark.family == "straight" or opening == '"'):
                yield passage, mark


@passage_rule("QT10", "Marks of the language", SHOULD, Reach(languages=_CURLY_ONLY, speech=True, habit=True))
def marks_of_the_language(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Quotation marks are those of the language of the release: « » in French and Arabic, «» or “” in Spanish.

    Why: Straight or English marks in another language look like a machine’s work.
    Source: FR, ES, EU
    Wrong: "Bonjour"
    Right: « Bonjour »
    """
    tongue = passage.language.split("-")[0]
    opening, closing = _OUTER[tongue]
    if tongue == "es" and any(mark.family == "curly" for mark in passage.fact(marks)):
        opening, closing = "“", "”"
    wrong = {"fr": ("straight", "curly"), "ar": ("straight",), "es": ("straight",)}[tongue]
    depth = {id(m): d for a, z, d in passage.fact(pairs).pairs for m in (a, z)}
    for mark in passage.fact(marks):
        if mark.family in wrong and depth.get(id(mark), 0) == 0:
            yield _turned(passage, mark, opening, closing)


def _turned(passage: Passage, mark: Mark, opening: str, closing: str) -> Hit:
    plain, a, z = passage.plain, mark.at, mark.at + 1
    if mark.turn == "open":
        while plain[z : z + 1] in ("\u00a0", "\u202f", " "):
            z += 1
    else:
        while plain[a - 1 : a] in ("\u00a0", "\u202f", " "):
            a -= 1
    message = f"Use {opening.strip()} and {closing.strip()} for what is quoted."
    return passage.hit(a, z, message, opening if mark.turn == "open" else closing, safe=True)


@passage_rule("QT03", "Double marks outside", SHOULD, Reach(languages=("en",), speech=True, needs="‘'"))
def house_marks_outside(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Direct speech stands in the house’s outer marks; single marks are for a quotation inside it.

    Why: One kind of mark for one thing.
    Source: EU, GUA, UN
    Wrong: ‘We are ready,’ said the harbour master.
    Right: “We are ready,” said the harbour master.
    """
    opening, closing = brief.style.marks.outer
    if opening != "“":
        return
    inside = [(a.at, z.at) for a, z, _ in passage.fact(pairs).pairs]
    for found in _SINGLE.finditer(passage.plain):
        said = found["curly"] or found["straight"]
        if len(said.split()) >= 3 and not any(a < found.start() < z for a, z in inside):
            a, z = found.span()
            edits = (Edit(passage.place(a, a + 1), opening), Edit(passage.place(z - 1, z), closing))
            fix = Fix(f"{found[0][0]}…{found[0][-1]} → {opening}…{closing}", edits, safe=True)
            yield Hit(passage.place(a, z), f"Put direct speech in {opening} {closing}.", (fix,), text=found[0])


@passage_rule("QT04", "Comma inside the closing mark", SHOULD, Reach(BODY, ENGLISH, speech=True, settings={"always": False}, needs="“”\"«»"))
def comma_inside(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The comma or full stop that belongs to what is said stands before the closing mark, as the house has it.

    Why: Desks notice at once where a house wavers.
    Source: AP, EU, UN
    Wrong: “We are ready”, said the harbour master.
    Right: “We are ready,” said the harbour master.
    """
    if not brief.style.marks.punctuation_inside:
        return
    for opening, closing, depth in passage.fact(pairs).pairs:
        sign = passage.plain[closing.at + 1 : closing.at + 2]
        whole = len(passage.plain[opening.at : closing.at].split()) >= 4 and passage.is_speech(opening.at + 1, closing.at)
        sentence = whole and passage.plain[opening.at + 1 : opening.at + 2].isupper() and _brought_in(passage, opening.at)
        if sign and sign in ",." and not depth and (brief.flag("always") or (whole and sign == ",") or sentence):
            before = passage.plain[closing.at - 1]
            if before.isalnum():
                name = "comma" if sign == "," else "full stop"
                yield passage.hit(closing.at, closing.at + 2, f"Put the {name} before the closing mark.", sign + closing.sign)


def _brought_in(passage: Passage, at: int) -> bool:
    """Whether a quotation begins a sentence of its own: first in the paragraph, or behind a full stop, colon or comma."""
    before = passage.plain[:at].rstrip()
    return not before or before[-1] in ".:,!?"


@release_rule("QT07", "A quote that runs on", SHOULD, Reach(speech=True, habit=True))
def open_each_close_last(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A quotation over several paragraphs opens in each and closes only in the last.

    Why: A closing mark tells the reader that somebody else goes on.
    Source: REU, GUA
    Wrong: “We are ready.” / “We begin on Monday.” (one speaker, no attribution between)
    Right: “We are ready. / “We begin on Monday.”
    """
    body = manuscript.body
    for passage, follower in pairwise(body):
        spoken, carried = passage.speech, follower.speech
        if not spoken or not carried or spoken[-1].value != carried[0].value:
            continue
        tail = passage.plain[spoken[-1].end :].strip()
        if len(tail) == 1 and tail in '”"»' and carried[0].start <= 2:
            at = passage.plain.rindex(tail)
            yield passage.hit(at, at + 1, "The quote runs on: no closing mark before its last paragraph.", "")
    passages = [one for one in manuscript.passages if one.role in PROSE]
    for n, mark, last, _ in _carried(passages):
        opening = "«\u202f" if mark.sign == "«" and manuscript.language == "fr" else mark.sign
        for passage in passages[n + 1 : last + 1]:
            yield passage.hit(0, 0, f"The quote runs on: open this paragraph with {mark.sign} too.", opening)


@passage_rule("QT11", "Nested marks alternate", SHOULD, Reach(languages=("en",), speech=True, needs="“”\"«»"))
def nested_marks_alternate(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Inside double marks stand single ones.

    Why: Two pairs of one kind cannot be told apart.
    Source: GUA, UN
    Wrong: “the “red” list”
    Right: “the ‘red’ list”
    """
    opening, closing = brief.style.marks.inner
    for a, z, depth in passage.fact(pairs).pairs:
        if depth == 1 and a.family == z.family == "curly":
            edits = (Edit(passage.place(a.at, a.at + 1), opening), Edit(passage.place(z.at, z.at + 1), closing))
            fix = Fix(f"{a.sign}…{z.sign} → {opening}…{closing}", edits, safe=True)
            yield Hit(
                passage.place(a.at, z.at + 1),
                f"Use {opening} {closing} inside a quotation.",
                (fix,),
                text=passage.plain[a.at : z.at + 1],
            )


@release_rule(
    "TY05",
    "Typographic apostrophes and marks",
    SHOULD,
    Reach(EVERYWHERE, never=("ar", "he", "fa", "ur"), speech=True, habit=True),
)
def one_apostrophe(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Apostrophes and quotation marks are the house's, not a typewriter's, through the whole text.

    Why: A straight and a curved apostrophe side by side show a pasted text.
    Source: OBS
    Wrong: the harbour's quay and the port’s gate
    Right: the harbour’s quay and the port’s gate
    """
    house, (opening, closing) = brief.style.marks.apostrophe, brief.style.marks.outer
    straight = manuscript.language == "en" and manuscript.fact(_families) == {"straight"} and opening != '"'
    others = list(_strange_marks(manuscript, brief)) if straight else []
    message = f"Typographic signs: {opening} {closing} and {house}." if others else f"Use one apostrophe throughout: {house}."
    for passage in manuscript.of(*EVERYWHERE):
        found = [(at, house) for at in passage.fact(_apostrophes) if passage.plain[at] != house]
        found += [(mark.at, opening if mark.turn == "open" else closing) for one, mark in others if one is passage]
        for at, right in sorted(found):
            yield passage.hit(at, at + 1, message, right, safe=True)


def _apostrophes(passage: Passage) -> tuple[int, ...]:
    """Where apostrophes stand, whatever they look like."""
    found = (match.start() for match in _APOSTROPHE.finditer(passage.unlinked))
    return tuple(at for at in found if not _closes_single(passage.plain, at))


def _closes_single(plain: str, at: int) -> bool:
    """Whether an apostrophe after s closes a single quotation mark that stands before it."""
    if plain[at + 1 : at + 2].isalpha():
        return False
    before = plain[:at]
    return len(re.findall(r"(?<!\w)'(?=\w)", before)) > len(re.findall(r"(?<=\w)'(?!\w)", before))


RULES = (
    marks_balance, one_family, marks_of_the_language, house_marks_outside, comma_inside, open_each_close_last, nested_marks_alternate, one_apostrophe,
)  # fmt: skip
