"""Figures in a text with what they count: “42 coastal countries”, “nine crews”, so that places can be held against one another."""

from __future__ import annotations

import re
from dataclasses import dataclass

from communique.checking.number_words import PATTERN, in_figures
from communique.checking.passage import Passage
from communique.patterns import lazily

_WORD = r"[^\W\d_][\w’'-]*"
_COUNT = lazily(
    rf"(?<![\w.,:/$€£¥#–-])(?P<n>\d{{1,3}}(?:[, \u202f\u00a0]\d{{3}})+(?!\d)|\d{{1,7}}|{PATTERN})(?P<words>(?:[ \u00a0]{_WORD}){{1,4}})",
    re.I,
)
_ABOUT = lazily(
    r"\b(?:about|around|some|nearly|almost|over|more than|at least|up to|under|fewer than|less than|approximately"
    r"|roughly|another|other|next|last|first|"
    r"environ|près de|plus de|quelque|unos|unas|más de|casi|cerca de|top)[ \u00a0]\Z", re.I,
)  # fmt: skip
_STOP_WORDS = """
of in on to at for with by from and or but is was are were be been has had have will would can who which that as per cent
percent million billion thousand hundred years year days day weeks week months month hours hour minutes minute times time km kg
metres kilometres miles degrees points dollars euros pounds percentage january february march april may june july august
september october november december gmt utc am pm de des du et à en dans sur pour par qui ont est sont ans jours mois heures
euros del y a en con por que años días meses horas casos
"""
_STOP = frozenset(_STOP_WORDS.split())
_PLURALS = frozenset(
    ("people", "men", "women", "children", "police", "staff", "crew", "aircraft", "personnel", "personas", "femmes", "hommes")
)


@dataclass(frozen=True, slots=True)
class Counted:
    """A whole number and the plural noun it counts (small letters), with the noun behind an “and”, and where the number stands."""

    value: int
    noun: str
    also: str
    start: int
    end: int
    about: bool


def counted(passage: Passage) -> tuple[Counted, ...]:
    """Every number of a passage that counts things, whoever says it; years, dates, shares, sums and times count nothing here."""
    plain = passage.unlinked
    found = []
    for match in _COUNT.finditer(plain):
        value = in_figures(re.sub(r"\s", "", match["n"]))
        noun = _noun(match["words"])
        if value is None or not noun or (1900 <= value <= 2100 and "," not in match["n"]):
            continue
        at = plain.casefold().find(noun, match.end("n"))
        behind = re.match(rf" and ({_WORD}s)\b", plain[at + len(noun) :])
        about = bool(_ABOUT.search(plain[: match.start()]))
        found.append(Counted(value, noun, behind[1].casefold() if behind else "", *match.span("n"), about))
    return tuple(found)


def _noun(words: str) -> str:
    """The plural noun that a number counts: the first within four words, before any word that ends the phrase."""
    for word in words.casefold().split():
        if word in _STOP:
            return ""
        if word in _PLURALS or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "’s", "'s"))):
            return word
    return ""
