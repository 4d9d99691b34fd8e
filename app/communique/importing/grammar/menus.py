"""A page's long menu between its title and the headline proper is set aside, and a date before a headline is parted off."""

from __future__ import annotations

from communique.importing.grammar.dissect import dissect
from communique.importing.grammar.sheet import REPEATED, Line, Sheet, letters
from communique.importing.grammar.telling import is_sentence, words_of
from communique.importing.printed_dates import printed_dates
from communique.languages import Language
from communique.patterns import lazily

FIRST = 3  # lines among which the page's title stands
LEAST = 12  # lines of a menu that hides the headline
LONGEST = 400  # code points of a title with a site's name
WORDS = 5  # of a title that tells a repetition
RUNNING = 12  # words of a sentence of running text
_SITE = lazily(r"(?<!\s)\s+[|–—\-:·•»]\s+")
_COLON = lazily(r"\s?[:|]\s+(?=\S)")


def drop_menu(sheet: Sheet) -> None:
    """Set aside title and menu of a page whose headline stands again below them, right above the text."""
    for first, line in enumerate(sheet.lines[:FIRST]):
        at = _again(sheet.lines, first) if len(line.plain) <= LONGEST and len(words_of(line.plain)) >= WORDS else 0
        if at:
            at -= any(piece.kind == "date" for piece in dissect(sheet.lines[at - 1].plain, sheet.tongue))
            sheet.drop(line, REPEATED)
            sheet.drop_all([*sheet.lines[:first], *sheet.lines[first + 1 : at]])
            del sheet.lines[:at]
            return


def _again(lines: list[Line], first: int) -> int:
    """The line behind a menu that says a page's title again, the site's name aside; 0 where there is none."""
    title = lines[first].plain
    keys = {letters(title), *(letters(title[: cut.start()]) for cut in _SITE.finditer(title) if len(words_of(title[: cut.start()])) >= WORDS)}
    for n, line in enumerate(lines[first + 1 :], first + 1):
        if line.key in keys and n - first > LEAST:
            return n
        if is_sentence(line.plain) and len(words_of(line.plain)) >= RUNNING:
            return 0
    return 0


def dated_title(plain: str, tongue: Language) -> int:
    """Where a title begins behind a whole date and a colon: "3 May 2024: Harbour opens after eleven winters"; 0 where none does."""
    dates = printed_dates(plain, tongue) if ":" in plain or "|" in plain else ()
    colon = _COLON.match(plain, dates[0].end) if dates and not dates[0].start and dates[0].value.year and dates[0].value.day else None
    rest = plain[colon.end() :] if colon else ""
    return colon.end() if colon and len(words_of(rest)) >= WORDS and not is_sentence(rest) else 0
