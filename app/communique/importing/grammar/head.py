"""The head of a release: page furniture cut by the repeated headline, then kind, notice, date, headline, byline and subheads."""

from __future__ import annotations

from dataclasses import dataclass, replace

from communique.dates import iso
from communique.importing.grammar.copies import LEAD_WORDS, SITE, alike, is_copy, is_menu, part_glued
from communique.importing.grammar.dateline import Found, dateline_of
from communique.importing.grammar.dissect import LONGEST, Piece, dissect, dissect_loosely, issued_on, kind_of_issuer
from communique.importing.grammar.embargo import embargo_of
from communique.importing.grammar.labels import label_end, without_label
from communique.importing.grammar.letterheads import contact_lines, put_contact
from communique.importing.grammar.place_lines import stands_over_dateline
from communique.importing.grammar.sheet import CAPTION, REPEATED, Line, Sheet, letters
from communique.importing.grammar.telling import (
    contacts_of,
    has_address,
    is_capitals,
    is_caption,
    is_closer,
    is_lesser,
    is_only,
    is_sentence,
    is_title_like,
    is_web_only,
    opening,
    words_of,
)
from communique.importing.letterhead import is_byline, is_post
from communique.languages import Language
from communique.text import Text

FIRST = 4  # lines that may be the headline among which a repeated one must stand
REACH = 40  # lines in which a head must end
LONG_KEY = 20  # letters of a title that is no site's name
SHORT_LEAD = 12  # words of a sentence that is the lead where no longer one stands in reach
SUBHEAD_WORDS = 50
MENU = 3  # bars of a line that is a page's menu


@dataclass(frozen=True, slots=True)
class _Told:
    """A head line and what it gives away: its pieces, or that it may be the headline."""

    line: Line
    pieces: tuple[Piece, ...] = ()
    is_candidate: bool = False
    is_contact: bool = False


def take_head(sheet: Sheet) -> None:
    """Take the head off the sheet: what stays in ``lines`` begins with the dateline or the lead."""
    end = _lead(sheet)
    told = _told(sheet, end)
    chosen = _headline(told, sheet, end)
    if not chosen:
        _place(sheet, told, range(len(told)), set())
        sheet.lines = [one.line for one in told if one.is_candidate] + sheet.lines[end:]
        return
    sheet.headline = without_label(_joined([told[n].line.text for n in chosen]), sheet, told[chosen[0]].line)
    part_glued(sheet, told[chosen[0]].line, end)
    repeats = _repeats(told, chosen, sheet)
    before, after = range(chosen[0]), range(chosen[-1] + 1, len(told))
    _place(sheet, told, before, repeats)
    rest = _subheads(sheet, told, after, repeats)
    if sheet.dateline is None and stands_over_dateline(rest, sheet.lines[end:], sheet.tongue):
        sheet.subheads += [_plain_weight(line.text) for line in rest]
        rest = []
    sheet.lines = rest + sheet.lines[end:]


def _lead(sheet: Sheet) -> int:
    """The index of the first line of running text (a dateline counts), in reach; the head stands before it."""
    for n, line in enumerate(sheet.lines[:REACH]):
        if line.kind == "heading" or is_only(line.plain, contacts_of(sheet.tongue.tag)) or is_caption(line.plain, sheet.tongue):
            continue
        if n and not dissect(line.plain, sheet.tongue) and _found(line, sheet):
            return n
        if is_sentence(line.plain) and len(words_of(line.plain)) >= LEAD_WORDS and not (line.is_emphasised and n < 4):
            return n
    return _short_lead(sheet)


def _short_lead(sheet: Sheet) -> int:
    """Where a short text's lead stands: the first sentence of some length behind a line that can be its headline; else the end of the reach."""
    for n, line in enumerate(sheet.lines[:REACH]):
        is_text = line.kind == "paragraph" and is_sentence(line.plain) and len(words_of(line.plain)) >= SHORT_LEAD
        if n and is_text and not line.is_emphasised and any(_tell(one, sheet).is_candidate for one in sheet.lines[:n]):
            return n
    return min(len(sheet.lines), REACH)


def _found(line: Line, sheet: Sheet) -> Found | None:
    return dateline_of(line.plain, sheet.tongue, [other.plain for other in sheet.lines])


def _told(sheet: Sheet, end: int) -> list[_Told]:
    """What each line before the lead gives away."""
    addressed = contact_lines(sheet.lines[:end], sheet.tongue)
    told = [_Told(line, is_contact=True) if n in addressed else _tell(line, sheet) for n, line in enumerate(sheet.lines[:end])]
    for n, one in enumerate(told):
        is_beside = any(piece.kind == "date" for near in told[max(0, n - 1) : n + 2] for piece in near.pieces)
        pieces = kind_of_issuer(one.line.plain, sheet.tongue) if one.is_candidate and is_beside else ()
        if pieces and any(other.is_candidate for other in told if other is not one):
            told[n] = _Told(one.line, pieces)
    if any(one.is_candidate and is_title_like(one.line.plain) for one in told):
        return told
    spared = [one for one in told if _says_more(one)]
    return [_Told(one.line, (), True) if one in spared else replace(one, is_candidate=not spared and one.is_candidate) for one in told]


def _says_more(one: _Told) -> bool:
    """Whether a line says the kind and something beside it, so that it is the headline where no other is: "Norland: Joint statement"."""
    kinds = [piece for piece in one.pieces if piece.kind == "kind"]
    said = sum(len(words_of(one.line.plain[piece.start : piece.end])) for piece in kinds)
    return bool(kinds) and len(kinds) == len(one.pieces) and len(words_of(one.line.plain)) > said


def _tell(line: Line, sheet: Sheet) -> _Told:
    plain = line.plain
    pieces = dissect(plain, sheet.tongue) or dissect_loosely(plain, sheet.tongue)
    if pieces:
        return _Told(line, pieces)
    is_other = is_lesser(plain, sheet.tongue) or is_web_only(plain) or plain.count("|") >= MENU or has_address(plain) or _opens_embargo(plain, sheet)
    is_other = is_other or is_caption(plain, sheet.tongue)
    return _Told(line, (), not is_other and (is_title_like(plain) or len(words_of(plain)) < LEAD_WORDS))


def _opens_embargo(plain: str, sheet: Sheet) -> bool:
    return bool(opening(plain, sheet.tongue.parts.embargoes))


# The headline -----------------------------------------------------------------------------------


def _headline(told: list[_Told], sheet: Sheet, end: int) -> list[int]:
    """The indices of the line (or lines) that are the headline: the repeated one, else the first that looks and reads like one."""
    candidates = [n for n, one in enumerate(told) if one.is_candidate]
    if not candidates:
        return []
    for n in candidates:
        if told[n].line.kind == "heading" and told[n].line.level == 1:
            return [n]
    repeated = _repeated(told, candidates, sheet, end)
    if repeated:
        return repeated
    best = max(candidates, key=lambda n: (_score(n, told, sheet, end), -n))
    return _with_next(told, best, sheet.tongue)


def _repeated(told: list[_Told], candidates: list[int], sheet: Sheet, end: int) -> list[int]:
    """The last clean copy of a line that the page repeats: in its title, cut off, or with the site's name behind it."""
    keys = {n: told[n].line.key for n in candidates}
    if sheet.title:
        wanted = letters(sheet.title)
        for n in reversed(candidates):
            for span in range(1, 5):
                run = [m for m in candidates if n <= m < n + span]
                if len(run) == span and run[-1] - n == span - 1 and alike("".join(keys[m] for m in run), wanted):
                    return run
    torn = _torn(told, candidates)
    if torn:
        return torn
    for n in reversed(candidates):
        copies = [m for m in candidates[:FIRST] if m < n and is_copy(told[m].line.plain, keys[n])]
        if len(keys[n]) >= 12 and copies and not _names_the_site(n, told, candidates, sheet, end):
            return [_longer(n, told, candidates, sheet)]
    return []


def _torn(told: list[_Told], candidates: list[int]) -> list[int]:
    """The two or three lines that say together what a page's title, the site's name aside, says in one."""
    for m in candidates[:FIRST]:
        plain = told[m].line.plain
        if len(plain) > LONGEST:
            continue
        stems = {letters(part) for cut in SITE.finditer(plain) for part in (plain[: cut.start()], plain[cut.end() :])} | {letters(plain)}
        for n in candidates:
            for span in (2, 3):
                run = range(n, n + span)
                key = "".join(told[k].line.key for k in run if k in candidates)
                if n > m and len(key) >= LONG_KEY and key in stems and set(run) <= set(candidates):
                    return list(run)
    return []


def _names_the_site(n: int, told: list[_Told], candidates: list[int], sheet: Sheet, end: int) -> bool:
    """Whether a repeated line says nothing of what the lead says while another line does: it is the site's name, not the headline."""
    lead = _lead_words(sheet, end)
    return not _shared(told[n].line, lead, sheet) and any(len(_shared(told[m].line, lead, sheet)) > 1 for m in candidates)


def _longer(n: int, told: list[_Told], candidates: list[int], sheet: Sheet) -> int:
    """A later line that begins with the repeated title, label aside, and says more: pages shorten a headline in their title."""
    title = letters(told[n].line.plain[label_end(told[n].line.plain, sheet.tongue) :])
    longer = [m for m in candidates if m > n and len(title) >= 20 and told[m].line.key.startswith(title)]
    return longer[-1] if longer else n


def _score(n: int, told: list[_Told], sheet: Sheet, end: int) -> float:
    """How much a line looks like the headline: it says in a few words what the lead says in many."""
    line = told[n].line
    words = [word.casefold() for word in words_of(line.plain)]
    shared = _shared(line, _lead_words(sheet, end), sheet)
    score = min(len(words), 10) / 2 + 1.5 * min(len(shared), 5)
    score += 2 if line.kind == "heading" or (line.is_emphasised and not any(one.line.is_emphasised for one in told[:n])) else 0
    score += 1.5 if is_capitals(line.plain) and len(words) > 3 and any(not is_capitals(one.line.plain) for one in told) else 0
    score -= 5 if is_byline(line.plain, sheet.tongue) else 0
    score -= 12 if _is_letterhead(n, told, sheet) else 0
    score -= 12 if is_menu(words) else 0
    score -= 3 if len(words) < 3 else 0
    score -= 3 if is_sentence(line.plain) or len(words) > 30 else 0
    earlier = [m for m in range(n) if told[m].is_candidate and _may_lead(m, told, sheet)]
    return score - 4 * len(earlier)


def _lead_words(sheet: Sheet, end: int) -> set[str]:
    return {word.casefold() for other in sheet.lines[end : end + 4] for word in words_of(other.plain)}


def _shared(line: Line, lead: set[str], sheet: Sheet) -> set[str]:
    """The words of weight that a line shares with the first paragraphs."""
    words = {word.casefold() for word in words_of(line.plain)}
    return {word for word in words if len(word) > 3 and word in lead and word not in sheet.tongue.common}


def _may_lead(n: int, told: list[_Told], sheet: Sheet) -> bool:
    """Whether a line before another could be the headline itself: of some length, and no letterhead."""
    plain = told[n].line.plain
    is_other = is_byline(plain, sheet.tongue) or _is_letterhead(n, told, sheet)
    return len(words_of(plain)) > 4 and not is_other and not is_menu([word.casefold() for word in words_of(plain)])


def _is_letterhead(n: int, told: list[_Told], sheet: Sheet) -> bool:
    """Whether a line is the post of the name that stands directly above or below it."""
    near = [told[m].line.plain for m in (n - 1, n + 1) if 0 <= m < len(told) and told[m].is_candidate]
    return is_post(told[n].line.plain, sheet.tongue) and any(is_byline(other, sheet.tongue) for other in near)


def _with_next(told: list[_Told], n: int, tongue: Language) -> list[int]:
    """A headline set over several lines in capitals, or as headings, without a blank line between."""
    run = [n]
    first = told[n].line
    while run[-1] + 1 < len(told) and len(run) < 4:
        following = told[run[-1] + 1]
        joins = following.is_candidate and not following.line.is_apart and not is_sentence(told[run[-1]].line.plain)
        joins = joins and not is_byline(following.line.plain, tongue)
        if not (joins and is_capitals(first.plain) and is_capitals(following.line.plain)):
            break
        run.append(run[-1] + 1)
    return run


def _joined(texts: list[Text]) -> Text:
    joined = texts[0]
    for text in texts[1:]:
        joined = joined.joined(Text(" ")).joined(text)
    return _plain_weight(joined)


def _plain_weight(text: Text) -> Text:
    """A headline without bold or italics over all of it: its weight is the house's."""
    whole = {span for span in text.spans if span.kind in ("strong", "emphasis") and span.end - span.start >= len(text.plain) - 1}
    return Text(text.plain, tuple(span for span in text.spans if span not in whole))


def _repeats(told: list[_Told], chosen: list[int], sheet: Sheet) -> set[int]:
    """The lines that say the headline once more: one, or several that do so together."""
    key = "".join(told[n].line.key for n in chosen)
    found: set[int] = set()
    for n, one in enumerate(told):
        if n in chosen or not one.is_candidate or len(key) < 12:
            continue
        plain = one.line.plain[label_end(one.line.plain, sheet.tongue) :]
        if is_copy(one.line.plain, key) or (len(letters(plain)) >= 20 and key.startswith(letters(plain)) and len(chosen) == 1):
            found.add(n)
        for last in range(n + 1, min(n + 4, len(told))):
            if key == "".join(told[m].line.key for m in range(n, last + 1)):
                found |= set(range(n, last + 1))
    return found


# What stands around it --------------------------------------------------------------------------


def _place(sheet: Sheet, told: list[_Told], which: range, repeats: set[int]) -> None:
    """Lines before the headline: pieces to their fields, a byline, the rest furniture."""
    posts = {n for n in which if _is_letterhead(n, told, sheet)}
    for n in which:
        line = told[n].line
        if told[n].is_contact:
            put_contact(sheet, line)
        elif told[n].pieces:
            _place_pieces(sheet, line, told[n].pieces)
        elif n in repeats:
            sheet.drop(line, REPEATED)
        elif n in posts:
            sheet.sign(line)
        elif not _place_other(sheet, line) and (sheet.headline or not told[n].is_candidate):
            sheet.drop(line)


def _place_pieces(sheet: Sheet, line: Line, pieces: tuple[Piece, ...]) -> None:
    at = 0
    for piece in pieces:
        words = line.plain[piece.start : piece.end].strip()
        _drop_between(sheet, line, at, piece.start)
        at = piece.end
        if piece.kind == "date" and piece.date and sheet.date is None:
            sheet.date, sheet.date_text = piece.date.value, words
            _doubt(sheet, piece, words, line.where)
        elif piece.kind in ("kind", "notice", "reference") and not getattr(sheet, piece.kind):
            setattr(sheet, piece.kind, words)
        else:
            sheet.drop(line.with_text(Text(words)), "date label" if piece.kind == "label" else f"a second {piece.kind}")
    _drop_between(sheet, line, at, len(line.plain))


def _drop_between(sheet: Sheet, line: Line, start: int, end: int) -> None:
    """Signs between pieces are no words and may go; words never."""
    if words_of(line.plain[start:end]):
        sheet.drop(line.with_text(Text(line.plain[start:end].strip())))


def _doubt(sheet: Sheet, piece: Piece, words: str, where: str) -> None:
    assert piece.date is not None
    if not piece.date.is_certain:
        sheet.say("date-order", f"“{words}” can be read day first or month first; enter the date.", where)
    elif piece.date.value.year is None:
        sheet.say("date-partial", f"The date “{words}” has no year; it was kept as {iso(piece.date.value)}.", where)


def _place_other(sheet: Sheet, line: Line) -> bool:
    """An embargo line, a contact line, a byline."""
    if _opens_embargo(line.plain, sheet) and not sheet.notice:
        sheet.notice = line.plain
        sheet.embargo = embargo_of(line.plain, sheet.tongue)
        return True
    if has_address(line.plain) and opening(line.plain, contacts_of(sheet.tongue.tag)):
        sheet.contacts.append(line)
        return True
    date = issued_on(line.plain, sheet.tongue) if sheet.date is None else None
    if date:
        sheet.date, sheet.date_text = date.value, line.plain[date.start : date.end]
        for rest in (line.plain[: date.start], line.plain[date.end :]):
            sheet.drop(line.with_text(Text(rest.strip() if words_of(rest) else "")), "date label")
        return True
    if is_byline(line.plain, sheet.tongue) and not is_web_only(line.plain):
        sheet.sign(line)
        return True
    return False


def _subheads(sheet: Sheet, told: list[_Told], which: range, repeats: set[int]) -> list[Line]:
    """Lines between headline and lead; gives back those that are running text after all."""
    rest: list[Line] = []
    posts = {n for n in which if _is_letterhead(n, told, sheet)}
    for n in which:
        line = told[n].line
        if n in posts:
            sheet.sign(line)
        elif told[n].is_contact:
            put_contact(sheet, line)
        elif told[n].pieces:
            _place_pieces(sheet, line, told[n].pieces)
        elif n in repeats:
            sheet.drop(line, REPEATED)
        elif _place_other(sheet, line):
            continue
        elif is_lesser(line.plain, sheet.tongue) or is_closer(line.plain, sheet.tongue) or is_web_only(line.plain):
            sheet.drop(line)
        elif is_caption(line.plain, sheet.tongue) or _is_said_twice(n, told):
            sheet.drop(line, CAPTION)
        elif not rest and _is_subhead(line):
            sheet.subheads.append(_plain_weight(line.text))
        else:
            rest.append(line)
    return rest


def _is_said_twice(n: int, told: list[_Told]) -> bool:
    """Whether the line above or below says the same: what stands in for a picture, and its caption."""
    key = told[n].line.key
    return len(key) > LONG_KEY and any(told[m].line.key == key for m in (n - 1, n + 1) if 0 <= m < len(told))


def _is_subhead(line: Line) -> bool:
    """Whether a line before the lead is a subhead: set off by its weight, or a title's words without a sentence's end."""
    count = len(words_of(line.plain))
    if line.kind == "heading" or line.is_emphasised:
        return count <= SUBHEAD_WORDS
    return count <= SUBHEAD_WORDS and not is_sentence(line.plain)
