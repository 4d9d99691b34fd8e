"""Spaces, dashes and stray characters: one of each, in its place, none that cannot be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import (
    ADVICE,
    EVERYWHERE,
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

_DOUBLE = lazily(r"[ \t\u00a0\u202f\u2009]{2,}")
_STOPPED = lazily(r"[.!?][”’\"»)]?\Z")
_EDGE = lazily(r"\A[ \t\u00a0\u202f]+|[ \t\u00a0\u202f]+\Z")
_STRAY = lazily(r"(?<=[^\W\d_][^\W\d_])\u00a0(?=[^\W\d_]{2})|(?<=[,;.])\u00a0(?=\w)|(?<=\w)\u00a0(?=[(“])", needs=("\u00a0",))
_BOUND = lazily(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|p|pp|art|Art|[A-Z])\.?\u00a0"
    r"|\u00a0(?:\d|per cent|[kMG]?[mgWB]\b|million|billion|[A-Z]\.|[ap]\.?m\b|[A-Z]{2,4}\b)"
)
_BEFORE = lazily(
    r"(?<=[\w)”’\"])[ \u00a0]+(?=[,;:!?]|\.(?![\w.…]))", needs=tuple(f"{space}{mark}" for space in " \u00a0" for mark in ",;:!?.")
)
_BEFORE_FRENCH = lazily(r"(?<=[\w)])[ \u00a0]+(?=,|\.(?![\w.…]))")
_BRACKET = lazily(r"(?<=[^\W\d_A-Z]{3})\((?![IVX]+\))(?=[A-Z][\w-]*[A-Z][\w-]*\)|[^()\s]{2,} [^()]{2,}\))")
_AFTER = lazily(
    r"[.,;!?](?:(?<=[a-zà-ÿ]{2}[.!?])(?=[A-ZÀ-Þ“][a-zà-ÿ])|(?<=[^\W\d_],)(?=[^\W\d_])|(?<=[a-zà-ÿ];)(?=[^\W\d_])|(?<=[a-z)]\.)(?=“[A-Z]))"
)
_NAMES = lazily(
    r"\b\w+\.(?:int|org|com|net|gov|edu|io|info)\b", re.I, (".int", ".org", ".com", ".net", ".gov", ".edu", ".io", ".info")
)
_HYPHEN = lazily(
    r"(?<=[\w,.)”’])[ \u00a0](-{1,3}|—|–)[ \u00a0](?=[\w“‘(])|(?<=[\w,)”’])(-{2,4}|—)(?=[\w“‘(])|[ \u00a0](-{2,4})[ \u00a0]",
    needs=(" -", " –", "\u00a0-", "\u00a0–", "—", "--"),
)
_HALF = lazily(r"[A-ZÀ-Þ][a-zà-ÿ]{1,30}(?P<gap>- )(?=[A-ZÀ-Þ][a-zà-ÿ])", needs=("- ",))
_FIGURE_BEFORE = lazily(r"\d[ \u00a0]?\Z")
_DOTS = lazily(r"(?<!\.)\.{3,5}(?!\.)|(?<=[(\[])\.\.(?=[)\]])", needs=("..",))
_AMPERSAND = lazily(r"(?<=\s)&(?=\s)")


@release_rule("TY01", "One space between words", SHOULD, Reach(EVERYWHERE, speech=True, habit=True))
def one_space(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Words and sentences are one space apart; two spaces all over a text are one habit, a few are slips.

    Why: Double spaces open holes in set text.
    Source: UN, EU
    Wrong: in  Port Merrow
    Right: in Port Merrow
    """
    found = [(passage, span) for passage in manuscript.of(*EVERYWHERE) for span in passage.fact(_double_spaces)]
    slips = [one for one in found if not _STOPPED.search(one[0].plain[: one[1][0]])]
    for passage, (start, end) in found:
        before, after = passage.plain[:start], passage.plain[end:]
        if (passage, (start, end)) not in slips:
            place = " after a full stop"
        else:
            place = f" between “{_last(before)}” and “{_first(after)}”" if len(slips) <= FEW else ""
        yield passage.hit(start, end, f"One space is enough{place}.", " ", safe=True)


def _double_spaces(passage: Passage) -> tuple[tuple[int, int], ...]:
    found = (match.span() for match in _DOUBLE.finditer(passage.plain))
    return tuple((start, end) for start, end in found if start and end < len(passage.plain))


def _last(words: str) -> str:
    return short((words.split() or [""])[-1][-20:], 20)


def _first(words: str) -> str:
    return short((words.split() or [""])[0][:20], 20)


@passage_rule("TY02", "No space at the edge", ADVICE, Reach(EVERYWHERE, speech=True))
def no_space_at_the_edge(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A paragraph begins and ends with a letter or a sign, not with a space.

    Why: Spaces at the edge shift the line when the text is set.
    Source: J
    Wrong: “visit. ” with a space behind it
    Right: “visit.”
    """
    if passage.plain == passage.plain.strip(" \t\u00a0\u202f"):
        return
    for found in _EDGE.finditer(passage.plain):
        if len(found[0]) < len(passage.plain):
            yield passage.hit(*found.span(), "Delete the space at the edge.", "", safe=True)


@passage_rule("TY03", "No stray no-break space", SHOULD, Reach(EVERYWHERE, never=("fr",), speech=True))
def no_stray_bound_space(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A no-break space stands only where the house binds two words.

    Why: Left over from a web page it tears lines apart.
    Source: OBS
    Wrong: the port°is open
    Right: the port is open
    """
    for found in _STRAY.finditer(passage.plain):
        near = passage.plain[max(0, found.start() - 6) : found.end() + 8]
        if not _BOUND.search(near) and not _in_double(passage.plain, found.start()):
            yield passage.hit(*found.span(), "This space does not break; put in a plain one.", " ", safe=True)


def _in_double(plain: str, at: int) -> bool:
    return plain[at - 1 : at].isspace() or plain[at + 1 : at + 2].isspace()


@release_rule("TY06", "Dashes, not hyphens", SHOULD, Reach(languages=("en", "fr", "es"), speech=True, habit=True, few=FEW))
def dashes(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A dash between words is the house’s dash; hyphens join words, and two hyphens are a typewriter’s dash.

    Why: A hyphen with spaces reads as a broken word, and two kinds of dash as two hands.
    Source: INT, EU, AP
    Wrong: the port - the largest - is open
    Right: the port – the largest – is open
    """
    house = brief.style.marks.dash if manuscript.language == "en" else " – "
    found = [(passage, spot) for passage in manuscript.of(*HEADS, *RUNNING) for spot in passage.fact(_dashes)]
    spaced = any(words.strip() in ("–", "—") and words != words.strip() for _, (_, _, words) in found)
    for passage in manuscript.of(*HEADS, *RUNNING):
        yield from _half_spaced(passage)
    for passage, (start, end, words) in found:
        sign = words.strip()
        closed = sign == "—" and words == sign
        fits = sign == house.strip() and (not closed or words == house)
        other = sign == "–" and house.strip() != "—"
        if not fits and not other and (not closed or spaced):
            yield passage.hit(start, end, f"Use the house dash: “{house}”.", house, safe=not closed)


def _dashes(passage: Passage) -> tuple[tuple[int, int, str], ...]:
    """Everything that stands for a dash between words, with the spaces round it; no ranges of figures."""
    spots = []
    for found in _HYPHEN.finditer(passage.unlinked):
        figures = _FIGURE_BEFORE.search(passage.plain[max(0, found.start() - 3) : found.start()])
        if not (figures and passage.plain[found.end() : found.end() + 1].isdigit()):
            spots.append((*found.span(), found[0]))
    return tuple(spots)


def _half_spaced(passage: Passage) -> Iterator[Hit]:
    """A hyphen with a space behind it alone, between two names: a route or a pair."""
    for found in _HALF.finditer(passage.own):
        yield passage.hit(*found.span("gap"), "No space behind a hyphen; a route has an en dash.", "–", "-")


@passage_rule("TY07", "Ellipsis", ADVICE, Reach(never=("ar",), speech=True, habit=True, few=FEW))
def ellipsis(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Three points are one sign, and neither two nor four.

    Why: Loose points break over the line.
    Source: EU
    Wrong: wait....
    Right: wait…
    """
    for found in _DOTS.finditer(passage.unlinked):
        yield passage.hit(*found.span(), "Write the ellipsis as one sign: ….", "…", safe=len(found[0]) == 3)


@passage_rule("TY08", "No space before punctuation", SHOULD, Reach(never=("ar",), speech=True))
def no_space_before(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """No space stands before a comma, full stop, colon, semicolon, question or exclamation mark.

    Why: The mark may fall to the beginning of the next line.
    Source: EU, UN, FR
    Wrong: Port Merrow : the quay
    Right: Port Merrow: the quay
    """
    for found in (_BEFORE_FRENCH if passage.language.startswith("fr") else _BEFORE).finditer(passage.unlinked):
        yield passage.hit(*found.span(), "No space before this mark.", "", safe=True)


@passage_rule("TY09", "Space after punctuation", MUST, Reach(never=("ar",), speech=True))
def space_after(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A space follows each punctuation mark, and stands before a bracket.

    Why: Two sentences without a space read as an address, and are split wrongly by every machine.
    Source: ALL
    Wrong: The port is open.Ships return.
    Right: The port is open. Ships return.
    """
    names = [match.span() for match in _NAMES.finditer(passage.unlinked)]
    for found in _AFTER.finditer(passage.unlinked):
        if not any(a <= found.start() < z for a, z in names):
            yield passage.hit(*found.span(), f"Put a space after “{found[0]}”.", found[0] + " ", safe=found[0] != ".")
    for found in _BRACKET.finditer(passage.unlinked):
        if not any(a <= found.start() < z for a, z in names):
            yield passage.hit(*found.span(), "Put a space before the bracket.", " (")


@passage_rule("TY16", "And, not &", ADVICE, Reach(languages=("en",), needs="&"))
def ampersand(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The sign & stands in names only.

    Why: It is a sign of logos, not of sentences.
    Source: GUA, GOV
    Wrong: ships & ports
    Right: ships and ports
    """
    for found in passage.find(_AMPERSAND):
        before, after = passage.plain[: found.start()].split()[-1:], passage.plain[found.end() :].split()[:1]
        if not (before and after and before[0][:1].isupper() and after[0][:1].isupper()):
            yield passage.hit(*found.span(), "Write “and”.", "and")


RULES = (
    one_space, no_space_at_the_edge, no_stray_bound_space, dashes, ellipsis, no_space_before, space_after, ampersand,
)  # fmt: skip
