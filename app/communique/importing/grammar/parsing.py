"""All stages of the grammar in their order: head, dateline, tail, body, then quotes and speakers."""

from __future__ import annotations

from dataclasses import replace

from communique.importing.grammar.body import blocks_of
from communique.importing.grammar.contacts import contacts_of
from communique.importing.grammar.dateline import Found, dateline_of
from communique.importing.grammar.dissect import dissect
from communique.importing.grammar.foot import drop_page_feet
from communique.importing.grammar.head import take_head
from communique.importing.grammar.menus import drop_menu
from communique.importing.grammar.parting import parted_head
from communique.importing.grammar.place_lines import dateline_in_lines
from communique.importing.grammar.repair import mended
from communique.importing.grammar.sheet import Line, Sheet, sheet_of
from communique.importing.grammar.tail import part_foot, split_heading, take_tail
from communique.importing.grammar.telling import is_sentence, is_title_like, words_of
from communique.importing.outcome import Imported
from communique.importing.source import Source
from communique.importing.speech import with_quotes
from communique.languages import detect, language
from communique.release import Block, Dateline, Origin, Release, Speaker
from communique.text import Text

SUBHEAD_WORDS = 30  # of a sentence between headline and a city alone
FIRST_LINES = 3  # of the body, in which a dateline may stand
_SAMPLE = 60  # paragraphs that tell the language


def parse(source: Source, known: tuple[Speaker, ...] = ()) -> Imported:
    """The release a source holds, what found no field, and the report; ``known`` are the people of the house."""
    tag = source.language.split("-")[0] if source.language else ""
    sample = "\n".join(paragraph.text.plain for paragraph in source.paragraphs[:_SAMPLE])
    tongue = language(detect(sample, tag or "en"))
    sheet = sheet_of(source, tongue)
    sheet.lines = parted_head(sheet.lines, tongue)
    drop_menu(sheet)
    part_foot(sheet)
    drop_page_feet(sheet)
    sheet.lines = mended(sheet.lines, tongue)
    _take_place_above(sheet)
    _take_place_lines(sheet)
    take_head(sheet)
    if sheet.dateline is None:
        _take_dateline(sheet)
    take_tail(sheet)
    sheet.lines = mended(sheet.lines, tongue)
    release = _release(sheet)
    unplaced = (*source.set_aside, *(one for _, one in sorted(sheet.unplaced, key=lambda pair: pair[0])))
    return with_quotes(Imported(release, unplaced, tuple(sheet.report)), tongue, known)


def _take_place_above(sheet: Sheet) -> None:
    """Place and date on a line of their own above the headline, as offices in French and Spanish set them."""
    for n, line in enumerate(sheet.lines[:FIRST_LINES]):
        if dissect(line.plain, sheet.tongue):
            continue
        found = dateline_of(line.plain, sheet.tongue, [other.plain for other in sheet.lines])
        following = sheet.lines[n + 1].plain if n + 2 < len(sheet.lines) else ""
        is_bare = found is not None and found.city and found.date and not line.plain[found.end :].strip(" .,;:–—-")
        if found is not None and is_bare and is_title_like(following) and not is_sentence(following):
            _set_dateline(sheet, line, found)
            del sheet.lines[n]
        return


def _take_place_lines(sheet: Sheet) -> None:
    """Place and date that stand on two lines, in either order."""
    found = dateline_in_lines(sheet) if sheet.dateline is None else None
    if found:
        first, last, dateline = found
        date_line = sheet.lines[first] if dissect(sheet.lines[first].plain, sheet.tongue) else sheet.lines[last]
        _set_dateline(sheet, date_line, dateline)
        sheet.dateline_text = dateline.raw
        del sheet.lines[first : last + 1]
        above = sheet.lines[first - 1] if first == FIRST_LINES - 1 and dateline.is_alone else None
        if above and is_sentence(above.plain) and len(words_of(above.plain)) <= SUBHEAD_WORDS:
            sheet.subheads.append(above.text)
            del sheet.lines[first - 1]


def _take_dateline(sheet: Sheet) -> None:
    """The dateline off the first lines: at the start of the lead, or on a line of its own."""
    for n, line in enumerate(sheet.lines[:FIRST_LINES]):
        found = dateline_of(line.plain, sheet.tongue, [other.plain for other in sheet.lines])
        if found:
            if _is_issuer(line.plain[found.end :], sheet.lines[n + 1 :]):
                found = replace(found, end=len(line.plain), raw=line.plain, separator="", rest=line.plain[found.end :], is_alone=True)
            _set_dateline(sheet, line, found)
            rest = line.text.slice(found.end, len(line.plain))
            start = len(rest.plain) - len(rest.plain.lstrip())
            rest = rest.slice(start, len(rest.plain))
            sheet.lines[n : n + 1] = [line.with_text(rest)] if rest.plain else []
            return
        if not dissect(line.plain, sheet.tongue):
            return


def _is_issuer(rest: str, following: list[Line]) -> bool:
    """Whether what stands behind a dateline on a line of its own only names who issues the release."""
    words = words_of(rest)
    return bool(following) and 1 <= len(words) <= 6 and rest.strip()[:1].isupper() and is_title_like(rest) and not is_sentence(rest)


def _set_dateline(sheet: Sheet, line: Line, found: Found) -> None:
    """Fill dateline and date; what the parts cannot hold is kept as the dateline written by hand."""
    date = found.date
    printed = line.plain[date.start : date.end] if date else ""
    if date and sheet.date == date.value and sheet.date_text:  # printed above the headline too: the dateline's is the one that stays
        sheet.drop(line.with_text(Text(sheet.date_text)), "a second date")
        sheet.date = None
    is_new = bool(date) and sheet.date is None
    if date and is_new:
        sheet.date, sheet.date_text = date.value, printed
        if date.value.year is None:
            sheet.say("date-partial", f"The date “{printed}” has no year; enter it if you know it.", line.where)
    by_hand = found.raw if found.rest or (date and not is_new) else None
    agency = found.agency
    separator = "" if agency and found.separator == agency else found.separator
    sheet.dateline_text = found.raw
    sheet.dateline = Dateline(found.city, found.country, date.value if date else None, agency, separator, by_hand)


def _release(sheet: Sheet) -> Release:
    boilerplate = _boilerplate(sheet)
    return Release(
        kind=sheet.kind, language=sheet.tongue.tag, date=sheet.date, date_text=sheet.date_text, reference=sheet.reference, embargo=sheet.embargo,
        notice=sheet.notice, headline=sheet.headline, subheads=tuple(sheet.subheads), byline=sheet.byline, dateline=sheet.dateline,
        body=blocks_of(sheet.lines), boilerplate=boilerplate, notes=blocks_of(mended(sheet.notes, sheet.tongue), "n"),
        contacts=contacts_of(sheet.contacts, sheet.tongue), end_mark=sheet.end_mark, origin=Origin("import", ""),
    )  # fmt: skip


def _boilerplate(sheet: Sheet) -> tuple[Block, ...]:
    lines: list[Line] = []
    for line in mended(sheet.boilerplate, sheet.tongue):
        heading, rest = split_heading(line, sheet.tongue)
        if heading is not None:
            lines.append(replace(line, text=heading, kind="heading"))
        start = len(rest.plain) - len(rest.plain.lstrip())
        lines.append(rest.with_text(rest.text.slice(start, len(rest.plain))))
    return blocks_of(lines, "a")
