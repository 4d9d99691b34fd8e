"""Datelines set over two lines, a place alone and a date alone, and places that share a line with a newspaper's name."""

from __future__ import annotations

import re
from functools import cache

from communique.importing.grammar.dateline import Found, dateline_of
from communique.importing.grammar.dissect import dissect
from communique.importing.grammar.places import cities
from communique.importing.grammar.sheet import Line, Sheet
from communique.importing.grammar.telling import is_capitals, is_lesser, is_sentence, words_of
from communique.importing.printed_dates import Printed
from communique.languages import Language, fold, language
from communique.patterns import lazily

REACH = 16  # lines in which place and date stand
NEAR = 4  # lines in which a city stands alone above the lead
LONGEST = 60  # code points of a place
_PARTS = lazily(r"\s*[,،]\s*|\s+\((?=[^()]+\)\Z)")
_HYPHEN = lazily(r"\s?[-–—]\s?")
_PAPER_WORDS = 3
_LEAD_WORDS = 12
_SENTENCE_WORDS = 22  # of a subhead that is a sentence


def dateline_in_lines(sheet: Sheet) -> tuple[int, int, Found] | None:
    """The first and the last line of a dateline that stands on lines of its own, and what it says; None where there is none."""
    for n, line in enumerate(sheet.lines[:REACH]):
        if is_sentence(line.plain) and len(words_of(line.plain)) >= _LEAD_WORDS:
            break  # below the lead a place and a date are where and when it was signed
        place = _place(line, sheet.tongue)
        if place is None:
            continue
        for m in (n + 1, n - 1):
            date = _date(sheet.lines[m], sheet.tongue) if 0 <= m < len(sheet.lines) else None
            if date is not None:
                first, last = min(n, m), max(n, m)
                raw = " ".join(one.plain for one in sheet.lines[first : last + 1])
                return first, last, Found(0, raw, *place, date=date)
    return _beside_paper(sheet) or _in_capitals(sheet)


def _in_capitals(sheet: Sheet) -> tuple[int, int, Found] | None:
    """A city in capitals alone, or with its region, on the line above the lead, which the text names again behind a word such as "in"."""
    for n, line in enumerate(sheet.lines[1:NEAR], 1):
        words = line.plain.strip(" .:")
        if len(words) > LONGEST:
            continue
        city, region, *more = (*(part.strip(" )") for part in _PARTS.split(words)), "")
        lead = sheet.lines[n + 1].plain if n + 1 < len(sheet.lines) else ""
        is_short = max(len(words_of(city)), len(words_of(region))) <= _PAPER_WORDS and len(more) <= 1
        is_place = is_short and is_capitals(words) and not is_lesser(words, sheet.tongue)
        if is_place and is_sentence(lead) and len(words_of(lead)) >= _LEAD_WORDS and _is_named_again(city, sheet):
            region += "." if "." in region and line.plain.rstrip().endswith(".") else ""  # D.C.
            return n, n, Found(len(line.plain), line.plain, city, region, is_alone=True)
    return None


def stands_over_dateline(lines: list[Line], following: list[Line], tongue: Language) -> bool:
    """Whether the one short sentence below a headline is a subhead: a dateline opens the paragraph behind it."""
    is_short = len(lines) == 1 and lines[0].kind == "paragraph" and len(words_of(lines[0].plain)) <= _SENTENCE_WORDS
    return is_short and bool(following) and dateline_of(following[0].plain, tongue, [line.plain for line in following]) is not None


def _is_named_again(words: str, sheet: Sheet) -> bool:
    """Whether a text says that something is in what these capitals name."""
    text = " ".join(line.plain for line in sheet.lines[: NEAR + 2] if not is_capitals(line.plain))
    return re.search(rf"\b(?i:in|at|en|à|a)\s{re.escape(words.title())}\b", text) is not None


def _place(line: Line, tongue: Language) -> tuple[str, str] | None:
    """The city and country (or state) that are all a line says, known as such; None for any other line."""
    plain = line.plain.strip(" .:")
    if len(plain) > LONGEST or any(c.isdigit() for c in plain):
        return None
    parts = [part.strip(" )") for part in _PARTS.split(plain)]
    if not all(parts) or is_lesser(parts[0], tongue) or not (parts[0][:1].isupper() or tongue.is_right_to_left):
        return None
    if len(parts) == 1:
        return (plain, "") if fold(plain) in cities(tongue.tag) else None
    is_known = fold(parts[1]) in _regions(tongue.tag)
    return (parts[0], parts[1]) if len(parts) == 2 and is_known and len(words_of(parts[0])) <= 4 else None


def _date(line: Line, tongue: Language) -> Printed | None:
    """The whole date that is all a line says."""
    pieces = dissect(line.plain, tongue)
    dates = [piece.date for piece in pieces if piece.date]
    alone = len(dates) == 1 and len(pieces) == 1 and dates[0].end - dates[0].start >= len(line.plain.strip(" ."))
    return dates[0] if alone and dates[0].value.day and dates[0].value.year else None


def _beside_paper(sheet: Sheet) -> tuple[int, int, Found] | None:
    """A known city, a hyphen and a newspaper's name on the line above the lead, as Arabic pages print it."""
    if not sheet.tongue.is_right_to_left:
        return None
    for n, line in enumerate(sheet.lines[1:REACH], 1):
        hyphen = _HYPHEN.search(line.plain)
        paper = line.plain[hyphen.end() :] if hyphen else ""
        if hyphen is None or not 1 <= len(words_of(paper)) <= _PAPER_WORDS or is_sentence(line.plain):
            continue
        city = line.plain[: hyphen.start()].strip()
        if fold(paper) in cities(sheet.tongue.tag) and fold(city) not in cities(sheet.tongue.tag) and len(words_of(city)) <= _PAPER_WORDS:
            city, paper = paper, city  # the newspaper's name first
        elif dateline_of(line.plain, sheet.tongue):
            continue  # a known agency
        lead = sheet.lines[n + 1].plain if n + 1 < len(sheet.lines) else ""
        if fold(city) in cities(sheet.tongue.tag) and len(words_of(lead)) >= _LEAD_WORDS:
            return n, n, Found(len(line.plain), line.plain, city, rest=paper, is_alone=True)
    return None


@cache
def _regions(tag: str) -> frozenset[str]:
    """Countries, states and provinces, in a language and in English."""
    own, english = language(tag), language("en")
    return own.countries | own.regions | english.countries | english.regions
