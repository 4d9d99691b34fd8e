"""Copies of a headline: cut off, with the site's name beside it, glued to the lead; and menus, which repeat themselves."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import pairwise

from communique.importing.grammar.sheet import REPEATED, Line, Sheet, letters
from communique.importing.grammar.telling import words_of
from communique.patterns import lazily
from communique.text import Text

LEAD_WORDS = 22  # a paragraph of more that ends like a sentence is running text
LONGEST = 400  # code points of a title with its site's name
GLUED = 4  # words of a headline that may be glued to the lead
SITE = lazily(r"(?<!\s)\s+[|–—\-:·•»]\s+")
_CUT_OFF = lazily(r"(?:\.\.\.|…)\s*\Z")


def is_copy(plain: str, key: str) -> bool:
    """Whether a line is another line's copy: the same, cut off with dots, or with a site's name behind or before it."""
    if letters(plain) == key:
        return True
    if len(plain) > LONGEST:
        return False
    if _CUT_OFF.search(plain):
        stem = letters(plain)
        return len(stem) >= 12 and key.startswith(stem)
    return any(letters(plain[: cut.start()]) == key or letters(plain[cut.end() :]) == key for cut in SITE.finditer(plain))


def alike(one: str, other: str) -> bool:
    """Whether two headlines, as letters, are the same but for a cut or a few letters."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= 20 and long.startswith(short):
        return len(short) >= 0.6 * len(long)
    return len(short) >= 20 and len(short) >= 0.85 * len(long) and SequenceMatcher(None, one, other, autojunk=False).ratio() > 0.9


def is_menu(words: list[str]) -> bool:
    """Whether a line says the same two words three times: a menu set on one line, "Harbour News Sport Harbour News Arts …"."""
    pairs = list(pairwise(words))
    return any(pairs.count(pair) > 2 for pair in pairs)


def part_glued(sheet: Sheet, line: Line, end: int) -> None:
    """Part a headline that is glued to the lead once more; where it stands there without the site's name, that is dropped too."""
    titles = [(sheet.headline.plain, "")]
    for cut in SITE.finditer(sheet.headline.plain):
        titles.append((sheet.headline.plain[: cut.start()], sheet.headline.plain[cut.end() :]))
    for title, site in titles:
        if len(words_of(title)) < GLUED:
            continue
        at = next((n for n, one in enumerate(sheet.lines) if n >= end and one.n > line.n and _is_glued(one.plain, title)), None)
        if at is None:
            continue
        lead, end = sheet.lines[at], len(title)
        rest = lead.text.slice(end, len(lead.plain))
        start = len(rest.plain) - len(rest.plain.lstrip())
        sheet.drop(lead.with_text(lead.text.slice(0, end)), REPEATED)
        sheet.lines[at] = lead.with_text(rest.slice(start, len(rest.plain)))
        if site:
            sheet.headline = sheet.headline.slice(0, len(title))
            sheet.drop(line.with_text(Text(site)))
        return


def _is_glued(plain: str, title: str) -> bool:
    """Whether a paragraph begins with a title and goes straight on with its own first sentence."""
    rest = plain[len(title) :]
    return plain.startswith(title) and rest[:1].isspace() and rest.lstrip()[:1].isupper() and len(words_of(rest)) >= LEAD_WORDS / 2
