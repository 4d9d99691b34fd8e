"""The foot of the body: what stands below the last sentence, an advisory's rows, a text about the issuer without a heading, feet of pages."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from communique.importing.grammar.dateline import dateline_of
from communique.importing.grammar.dissect import dissect
from communique.importing.grammar.sheet import Line, Sheet
from communique.importing.grammar.telling import has_address, is_only, is_sentence, words_of
from communique.importing.letterhead import is_byline
from communique.importing.names import Facts, names_in
from communique.importing.printed_dates import Printed, printed_dates
from communique.importing.tokens import tokens_of
from communique.languages import Language, fold, language
from communique.patterns import lazily
from communique.text import Text

HEADING_WORDS = 10
BOX_WORDS = 6  # of the title of a box at a page's foot
PAGE_FOOT = "foot of a page"
ROW_LINES = 4  # lines that a row of an advisory may take
PROFILE = range(14, 160)  # words of a text about the issuer
PROFILE_HEAD = 200  # code points in which such a text says what it is about
NAME_WORDS = 8
FOOT_WORDS = 5  # of a line that stands at the foot of several pages
_OPEN_END = '"”»:;,’'
_CLOSERS = "”»\"’"
_QUOTED = frozenset('"“”«»„')
_APPOSITION = lazily(r"\s?[,(–—]")


def drop_page_feet(sheet: Sheet) -> None:
    """Put away an address that stands at the foot of several pages, the first of them in the midst of the text."""
    times = Counter(line.key for line in sheet.lines)
    texts = [n for n, line in enumerate(sheet.lines) if is_sentence(line.plain) and len(words_of(line.plain)) >= HEADING_WORDS]
    feet = {
        line.key for n, line in enumerate(sheet.lines)
        if times[line.key] > 1 and len(words_of(line.plain)) >= FOOT_WORDS and has_address(line.plain) and texts and texts[0] < n < texts[-1]
    }  # fmt: skip
    sheet.drop_all([line for line in sheet.lines if line.key in feet], PAGE_FOOT)
    sheet.lines = [line for line in sheet.lines if line.key not in feet]


def with_rows_joined(body: list[Line], tongue: Language) -> list[Line]:
    """The body with an advisory's rows on one line each: "When:" and what stands below it."""
    labels = [n for n, line in enumerate(body) if _is_label(line.plain, tongue)]
    if len(labels) < 2:
        return body
    out: list[Line] = []
    n = 0
    while n < len(body):
        end = _row_end(body, n, tongue) if n in labels else n + 1
        text = body[n].text
        for line in body[n + 1 : end]:
            text = text.joined(Text(" ")).joined(line.text)
        out.append(body[n].with_text(text) if end > n + 1 else body[n])
        n = end
    return out


def _is_label(plain: str, tongue: Language) -> bool:
    return plain.rstrip().endswith(":") and is_only(plain, tongue.parts.rows)


def _row_end(body: list[Line], n: int, tongue: Language) -> int:
    """Behind the last line of the row that a label opens."""
    end = n + 1
    while end < len(body) and end - n <= ROW_LINES:
        plain = body[end].plain
        is_more = end == n + 1 or (len(words_of(plain)) <= BOX_WORDS and not is_sentence(plain))
        if not is_more or body[end].kind == "list-item" or is_only(plain.partition(":")[0], tongue.parts.rows):
            break
        end += 1
    return end


def take_profile(sheet: Sheet) -> None:
    """Take the last paragraph for boilerplate where it has no heading but says of the issuer what it is: "ICRO, based in Lisbon, is a …"."""
    body = sheet.lines
    if sheet.boilerplate or len(body) <= 2 or body[-1].kind != "paragraph" or not _is_profile(body[-1].plain, sheet):
        return
    sheet.boilerplate.append(body[-1])
    sheet.lines = body[:-1]


def _is_profile(plain: str, sheet: Sheet) -> bool:
    tongue = sheet.tongue
    if len(words_of(plain)) not in PROFILE or not is_sentence(plain) or set(plain) & _QUOTED:
        return False
    if any(date.value.day for date in printed_dates(plain, tongue)):
        return False
    folded = fold(plain[:PROFILE_HEAD])
    told = _describing(tongue.tag).search(folded) if len(folded) == len(plain[:PROFILE_HEAD]) else None
    if told is None:
        return False
    before = plain[: told.start()]
    cut = _APPOSITION.search(before)
    name = before[: cut.start()].strip() if cut else before.strip()
    return _is_issuer(name, sheet)


def _is_issuer(name: str, sheet: Sheet) -> bool:
    """Whether a name is an organisation's that headline or lead names too, and nobody's else."""
    tongue, people = sheet.tongue, sheet.tongue.people
    words = list(words_of(name))
    if words and fold(words[0]) in people.definite:
        words = words[1:]
    small = people.of | people.definite | people.particles | tongue.speech.coordinators | tongue.speech.prepositions | tongue.common
    folded = [fold(word) for word in words]
    if not 1 <= len(words) <= NAME_WORDS or any(not word[:1].isupper() and fold(word) not in small for word in words if not tongue.is_right_to_left):
        return False
    is_house = any(word in people.houses for word in folded)
    is_short = len(words) == 1 and not (words[0].isupper() and len(words[0]) > 1)
    if (is_short or any(word in tongue.speech.naming for word in folded) or tongue.is_right_to_left) and not is_house:
        return False
    if not is_house and any(one.is_full for one in names_in(tokens_of(name, tongue.tag), tongue, Facts())) and len(words) > 1:
        return False
    called = fold(" ".join(words))
    return any(called in fold(text) for text in (sheet.headline.plain, *(line.plain for line in sheet.lines[:2])))


@cache
def _describing(tag: str) -> re.Pattern[str]:
    """The phrases that say what an organisation is or does."""
    phrases = sorted(language(tag).parts.describing, key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases)) or '(?!)'})(?!\w)")


def without_trailing(sheet: Sheet, body: list[Line]) -> list[Line]:
    """The body without short lines at its very end that no sentence follows: other headlines, tags, a clock."""
    end = len(body)
    while end > 1 and _trails(body[end - 1]) and not _signs(body, end - 1, sheet):
        end -= 1
    end = _with_rows(body, end, sheet.tongue)
    end = len(body) if body[end - 1 :] and body[end - 1].plain[-1:] == ":" else _without_boxes(body, end)
    if end < len(body) and any(is_sentence(line.plain) for line in body[:end]):
        dated = [line for line in body[end:] if _date_below(sheet, line.plain)]
        for line in body[end:]:
            if len(dated) != 1 or not _dates(sheet, line):  # several are those of other pages
                sheet.drop(line)
        return body[:end]
    return body


def _signs(body: list[Line], n: int, sheet: Sheet) -> bool:
    """Whether a line names who spoke in the paragraph above it."""
    return n > 0 and body[n - 1].plain.rstrip()[-1:] in _CLOSERS and is_byline(body[n].plain, sheet.tongue)


def _with_rows(body: list[Line], end: int, tongue: Language) -> int:
    """The end of the body with an advisory's rows, which end like no sentence: "When: 3 May at ten", or the label on a line of its own."""
    if sum(":" in line.plain and is_only(line.plain.partition(":")[0], tongue.parts.rows) for line in body) < 2:
        return end  # one is no advisory: "Date: 3 May 2024"
    for n in range(len(body) - 1, end - 1, -1):
        label, colon, words = body[n].plain.partition(":")
        if colon and is_only(label, tongue.parts.rows):
            behind = n + 1 if words_of(words) else n + 2
            while behind < len(body) and len(words_of(body[behind].plain)) <= BOX_WORDS and any(c.isdigit() for c in body[behind].plain):
                behind += 1
            return max(end, behind)
    return end


def _without_boxes(body: list[Line], end: int) -> int:
    """The end of the body before the titles of a page's boxes, of which one or the other ends like a sentence: three in a row or more."""
    start = end
    while start > 1 and body[start - 1].kind in ("paragraph", "heading") and len(words_of(body[start - 1].plain)) <= BOX_WORDS:
        start -= 1
    boxes = body[start:]
    titles = [
        line for line in boxes if not is_sentence(line.plain) and line.plain[:1].isupper() and line.plain[-1:] not in _OPEN_END
    ]
    marked = any(set(line.plain) & _QUOTED for line in boxes)
    return start if len(boxes) >= 3 and 2 * len(titles) > len(boxes) and not marked and body[start - 1].plain[-1:] != ":" else end


def _dates(sheet: Sheet, line: Line) -> bool:
    """Take the date from the foot of a text that has none at its head; whether the line is used up by it."""
    date = _date_below(sheet, line.plain) if sheet.date is None else None
    if date is None or not (date.value.day and date.value.year):
        return False
    sheet.date, sheet.date_text = date.value, line.plain[date.start : date.end]
    for rest in (line.plain[: date.start], line.plain[date.end :]):
        if words_of(rest):
            sheet.drop(line.with_text(Text(rest.strip())), "beside the date")
    sheet.say("date-below", f"The date “{line.plain}” stands below the text; it was taken as the release's.", line.where)
    return True


def _date_below(sheet: Sheet, plain: str) -> Printed | None:
    """The one date of a line that holds nothing else but words that go with it, or a place before it."""
    dates = printed_dates(plain, sheet.tongue) if len(words_of(plain)) <= HEADING_WORDS else ()
    if len(dates) != 1 or not dates[0].is_certain:
        return None
    found = dateline_of(plain, sheet.tongue)
    is_place = found is not None and found.is_alone and found.date is not None and dates[0].end >= len(plain.rstrip(" ."))
    return dates[0] if is_place or any(piece.kind == "date" for piece in dissect(plain, sheet.tongue)) else None


def _trails(line: Line) -> bool:
    return (
        line.kind in ("paragraph", "heading")
        and len(words_of(line.plain)) <= 8
        and not is_sentence(line.plain)
        and (line.plain[-1:] not in '"”»:;,’' or (line.plain.endswith(":") and len(words_of(line.plain)) <= 3))
    )
