"""Quotation marks as they stand: where each is, whether it opens or closes, and of which family it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from communique.checking.passage import Passage
from communique.patterns import lazily

Turn = Literal["open", "close"]
FAMILIES = {"“": "curly", "”": "curly", '"': "straight", "«": "guillemets", "»": "guillemets", "„": "low", "＂": "straight"}
_MARK = lazily(r"[“”\"«»„]")
_PRIME = lazily(r"\d")
SPACES = " \u00a0\u202f\u2009\t"


@dataclass(frozen=True, slots=True)
class Mark:
    """A double quotation mark: its place, what it does there, its family."""

    at: int
    sign: str
    turn: Turn
    family: str


def marks(passage: Passage) -> tuple[Mark, ...]:
    """The double quotation marks of a passage in order; inch marks after a figure are none."""
    plain = passage.plain
    found: list[Mark] = []
    depth = 0
    for match in _MARK.finditer(plain):
        at, sign = match.start(), match[0]
        if sign == '"' and at and _PRIME.match(plain[at - 1]) and not depth:
            continue
        mark = Mark(at, sign, _turn(plain, at, depth > 0), FAMILIES[sign])
        depth = depth + 1 if mark.turn == "open" else max(0, depth - 1)
        found.append(mark)
    return tuple(found)


def _turn(plain: str, at: int, is_open: bool) -> Turn:
    """Whether a mark opens or closes: by its shape, save where its neighbours show that it stands the wrong way round."""
    sign = plain[at]
    if sign in "«„":
        return "open"
    if sign == "»":
        return "close"
    left, right = plain[at - 1 : at] if at else "", plain[at + 1 : at + 2]
    opens = (not left or left in SPACES + "([—–-/:‘'«") and bool(right) and right not in SPACES
    closes = bool(left) and left not in SPACES and (not right or right in SPACES + ".,;:!?)]—–-’'/»")
    if sign == '"' or (opens != closes and ((opens and sign == "”") or (closes and sign == "“"))):
        if opens != closes:
            return "open" if opens else "close"
        return "close" if is_open else "open"
    return "open" if sign == "“" else "close"


@dataclass(frozen=True, slots=True)
class Pairs:
    """The marks of a passage in pairs, with those left without partner."""

    pairs: tuple[tuple[Mark, Mark, int], ...]
    unclosed: tuple[Mark, ...]
    unopened: tuple[Mark, ...]


def pairs(passage: Passage) -> Pairs:
    """Opening and closing marks paired from inside out; the third part of a pair is how deep it lies (0 outermost)."""
    stack: list[Mark] = []
    made: list[tuple[Mark, Mark, int]] = []
    unopened: list[Mark] = []
    for mark in passage.fact(marks):
        if mark.turn == "open":
            stack.append(mark)
        elif stack:
            made.append((stack.pop(), mark, len(stack)))
        else:
            unopened.append(mark)
    return Pairs(tuple(sorted(made, key=lambda p: p[0].at)), tuple(stack), tuple(unopened))


def unopened_speech(passage: Passage) -> tuple[int, ...]:
    """Where direct speech begins behind “said:” without its opening mark, as its closing mark or its “we” shows."""
    unopened = passage.fact(pairs).unopened
    found = []
    for lead in _LEAD.finditer(passage.unlinked):
        at = lead.end()
        closed = any(mark.at > at for mark in unopened)
        if not passage.is_speech(at, at + 1) and (closed or _OURS.match(passage.plain, at)):
            found.append(at)
    return tuple(found)


_LEAD = lazily(r"\b(?:said|stated|added|declared|noted|concluded|explained)(?:: | that: |, (?=I\b|We\b|Our\b|My\b))(?=[A-Z])")
_OURS = lazily(r"(?:We|I|Our|My)\b")
