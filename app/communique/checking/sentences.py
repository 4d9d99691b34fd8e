"""Where sentences end: full stops that end one, told from those of abbreviations, initials, figures and addresses."""

from __future__ import annotations

import re
from functools import lru_cache

from communique.patterns import lazily

_END = lazily(r"(?<![.!?…؟。])[.!?…؟。]+[”’\"»)\]\u202f\u00a0]*(?=\s|\Z)|[:;](?=\Z)")
_SHORT_WORDS = """
mr mrs ms dr prof st messrs hon rev gen col lt maj capt sgt adm
gov sen rep pres no nos vs etc e.g i.e cf al fig vol art pp ed eds inc ltd co corp dept jr sr
approx est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
m mm mme mlle mmes pr n° p.ex sra srta dra d. dña ud uds núm pág lic ing gral cnel tte avda
"""
_SHORT = frozenset(_SHORT_WORDS.split())
_WORDS_TOO = frozenset("sat sun mon wed mar no nos art fig gen rep ed st co".split())  # noqa: SIM905 - a list of words
"""Abbreviations that are words where they have no capital and no figure follows."""

_INITIAL = lazily(r"(?:\A|[\s.(“\"])[^\W\d_]\Z")


@lru_cache(maxsize=2048)
def sentences(plain: str, language: str, lower_begins: bool = False) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence of a paragraph, without the space around it; ``lower_begins``: also one without a capital."""
    found: list[tuple[int, int]] = []
    start = 0
    for end in _END.finditer(plain):
        if end.end() < len(plain) and not _ends(plain, end, lower_begins):
            continue
        found.append((start, end.end()))
        start = end.end()
    found.append((start, len(plain)))
    trimmed = ((a + len(plain[a:z]) - len(plain[a:z].lstrip()), a + len(plain[a:z].rstrip())) for a, z in found)
    return tuple((a, z) for a, z in trimmed if a < z)


def _ends(plain: str, end: re.Match[str], lower_begins: bool) -> bool:
    """Whether a stop in the middle of a paragraph ends a sentence."""
    following = plain[end.end() :].lstrip()
    if following[:1].islower() and not lower_begins:
        return False
    if not end[0].startswith(".") or len(end[0].rstrip('”’"»)] \u202f\u00a0')) > 1:
        return True
    before = plain[: end.start()]
    written = before.rsplit(None, 1)[-1].lstrip('(“"«‘[') if before.strip() else ""
    word = written.casefold()
    if word in _WORDS_TOO and written == word and not following[:1].isdigit():
        return True
    return not (word in _SHORT or _INITIAL.search(before) or re.fullmatch(r"(?:\w\.)+\w", word))
