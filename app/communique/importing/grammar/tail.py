"""The tail of a release: end mark, contacts, notes to editors, boilerplate and legal text, and the furniture below them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Literal

from communique.importing.grammar.end_marks import FOOT, glued_sign, is_desk_sign
from communique.importing.grammar.foot import HEADING_WORDS, take_profile, with_rows_joined, without_trailing
from communique.importing.grammar.parting import parted_tail
from communique.importing.grammar.sheet import AFTER_END, CAPTION, HEADING_OF_CONTACTS, HEADING_OF_NOTES, Line, Sheet, letters
from communique.importing.grammar.telling import (
    closers_of,
    contacts_of,
    has_address,
    is_caption,
    is_closer,
    is_lesser,
    is_only,
    is_sentence,
    is_web_only,
    opening,
    words_of,
)
from communique.languages import Language, fold, language
from communique.patterns import lazily
from communique.text import Text

Section = Literal["body", "contacts", "notes", "boilerplate", "legal", "after", "furniture"]
MENU = 6  # lines of a page's menu, one below the other
MENU_WORDS = 4
NAME_WORDS = 6  # of a name that heads what is said about it
ABOUT_WORDS = 30  # at the start of a text about somebody, in which the name stands again
_STRONG_END = lazily(r"(?:#(?:\s?#){0,5}|[-–—~*/\s]{0,6}(?:30|XXX)[-–—~*/\s]{1,6}|[-–—]30[-–—])\Z")
_FRAME = lazily(r"^[\s/\\*\-–—~#|.()\[\]]+|[\s/\\*\-–—~#|.()\[\]]+$")
_NUMBERED = lazily(r"\(?\d{1,2}[.)]\s")
_GLUED_END = lazily(
    r"[.!?”\"»)]\s{1,4}(#{1,6}|#\s#\s#|-30-|[-–—]\s?(?i:ends?|fin|final)\s?[-–—]|[(\[](?i:ends?|fin|final|انتهى|النهاية)[)\]]|//\s?انتهى\s?//)"
    r"(?P<clock>\s{1,3}\d{1,2}[:.]\d\d[^.!?]{0,24})?\s*\Z"
)
_SIGNED_END = lazily(r"[-–—]\s?(?:[^\W\d_a-z]{2,6}|[^\W\d_a-z]{2,6}\s(?i:press|news|media|presse|prensa))\s?[-–—]?\Z")
_RIGHTS = lazily(
    r"(?:©|\(c\)\s?(?:19|20)\d\d|copyright\s(?:©|\(c\)|(?:19|20)\d\d)|all rights reserved|tous droits réservés"
    r"|(?:todos los )?derechos reservados|جميع الحقوق محفوظة|حقوق (?:النشر|الطبع))",
    re.IGNORECASE,
)
_RIGHTS_BELOW = lazily(r"(?:©|\bcopyright\b).{0,12}\b(?:19|20)\d\d\b", re.IGNORECASE)
_SOURCE = lazily(r"SOURCE:?\s+(?=[^\W\d_])")


def take_tail(sheet: Sheet) -> None:
    """Take the tail off the sheet: what stays in ``lines`` is the body."""
    body: list[Line] = []
    section: Section = "body"
    sheet.lines = parted_tail(sheet.lines, sheet.tongue)
    for n, line in enumerate(sheet.lines):
        told = _opens(sheet, line, n, section, body)
        if told == "end":
            section = "after"
            continue
        closes = told == "furniture" and (is_closer(line.plain, sheet.tongue) or bool(_RIGHTS.match(line.plain)))
        if told == "furniture" and section == "body" and not closes and _goes_on(sheet, n):
            sheet.drop(line)
            continue
        if is_caption(line.plain, sheet.tongue) and section == "body":
            sheet.drop(line, CAPTION)
            continue
        section = _continued(sheet, n, section) if told is None else told
        if told is not None and _only_heads(sheet, line, section):
            continue
        _put(sheet, section, line, body)
    sheet.lines = without_trailing(sheet, with_rows_joined(body, sheet.tongue))
    take_profile(sheet)


def part_foot(sheet: Sheet) -> None:
    """Give an end mark, or the heading of a list of other pages, that is glued to the last sentence a line of its own: "… he added. ###"."""
    for n, line in enumerate(sheet.lines):
        glued = _GLUED_END.search(line.plain[-FOOT:])
        start = max(0, len(line.plain) - FOOT) + glued.start(1) if glued else _glued_closer(line.plain, sheet)
        start = start or (0 if _goes_on(sheet, n) else glued_sign(line.plain, sheet.tongue))
        if start:
            cut = len(line.plain[:start].rstrip())
            end = max(0, len(line.plain) - FOOT) + glued.end(1) if glued else len(line.plain)
            clock = line.text.slice(end + len(line.plain[end:]) - len(line.plain[end:].lstrip()), len(line.plain))
            parts = (line.text.slice(0, cut), line.text.slice(start, end), clock)
            sheet.lines[n : n + 1] = [line.with_text(part) for part in parts if part.plain]
            return


def _glued_closer(plain: str, sheet: Sheet) -> int:
    """Where the heading of a list of other pages begins that is glued to a sentence's end without a space; 0 where none is."""
    folded = fold(plain[-FOOT:])
    if len(folded) != len(plain[-FOOT:]):
        return 0
    phrase = next((one for one in closers_of(sheet.tongue.tag) if folded.endswith(one)), "")
    start = len(plain) - len(phrase)
    return start if phrase and start and plain[start - 1] in '.!?”»"' else 0


def _goes_on(sheet: Sheet, n: int) -> bool:
    """Whether running text follows a line of furniture: then it only interrupts the body."""
    return any(is_sentence(line.plain) and len(words_of(line.plain)) >= 12 for line in sheet.lines[n + 1 : n + 12])


def _opens(sheet: Sheet, line: Line, n: int, section: Section, body: list[Line]) -> Section | Literal["end"] | None:
    """The section a line opens, or None where it goes on with the one before."""
    plain = line.plain
    parts = sheet.tongue.parts
    if section == "body" and not body:
        return "furniture" if is_lesser(plain, sheet.tongue) and not _is_end(line, sheet, n) else None
    if section in ("body", "contacts", "boilerplate", "notes", "legal") and not sheet.end_mark and _is_end(line, sheet, n):
        sheet.end_mark = " ".join(plain.split())
        return "end"
    if _is_furniture(line, sheet, section) and not _is_source(sheet, n):
        return "furniture"
    if _is_source(sheet, n):
        return "contacts"
    if opening(plain, parts.notes) and _heads(plain, parts.notes):
        glued = plain[opening(plain, parts.notes) :].lstrip(" :–-—")
        return "legal" if _is_legal(glued, sheet) else "notes"
    if _opens_contacts(sheet, line):
        return "contacts"
    if _opens_about(line, sheet, n):
        return "boilerplate"
    if _is_legal(plain, sheet) and section != "body":
        return "legal"
    return None


def _is_end(line: Line, sheet: Sheet, n: int) -> bool:
    """Whether a line ends the release: ###, -30-, ENDS, // … //, or the agency's own sign as the last line."""
    plain = line.plain.strip()
    if len(plain) > 40:
        return False
    if _STRONG_END.match(plain) or plain in ("-30-", "–30–"):
        return True
    words = _FRAME.sub("", plain)
    if fold(words) in sheet.tongue.parts.ends:
        return not is_sentence(plain) or plain != words
    if _SIGNED_END.match(plain) and not any(is_sentence(other.plain) for other in sheet.lines[n + 1 :]) and is_sentence(sheet.lines[n - 1].plain):
        return True  # - ICRO Press
    if set(plain) <= set("* ") and plain:
        return n + 1 >= len(sheet.lines) or _is_tail_next(sheet.lines[n + 1], sheet)
    agency = sheet.dateline.agency if sheet.dateline else ""
    is_signed = (bool(agency) and fold(words) == fold(agency)) or is_desk_sign(plain, agency, sheet.tongue)
    return is_signed and not any(len(words_of(other.plain)) > 12 for other in sheet.lines[n + 1 :])


def _is_source(sheet: Sheet, n: int) -> bool:
    """Whether a line names the issuer of a wire's text, and the contacts follow: "SOURCE Harbour Office"."""
    found = _SOURCE.match(sheet.lines[n].plain)
    following = sheet.lines[n + 1].plain if n + 1 < len(sheet.lines) else ""
    is_short = (
        found is not None and len(words_of(sheet.lines[n].plain)) <= HEADING_WORDS and not is_sentence(sheet.lines[n].plain)
    )
    return is_short and (has_address(following) or bool(opening(following, contacts_of(sheet.tongue.tag))))


def _is_tail_next(following: Line, sheet: Sheet) -> bool:
    """Whether the line behind a row of asterisks opens a part of the tail."""
    plain, parts = following.plain, sheet.tongue.parts
    return bool(
        opening(plain, contacts_of(sheet.tongue.tag)) or opening(plain, parts.notes) or opening(plain, parts.about) or has_address(plain)
    )


def _is_furniture(line: Line, sheet: Sheet, section: Section) -> bool:
    """Signs, words of a page's machinery, a line that is one link; behind the body also short lines with a link in them."""
    has_rights = bool(_RIGHTS.match(line.plain)) or (len(words_of(line.plain)) <= HEADING_WORDS and bool(_RIGHTS_BELOW.search(line.plain)))
    if is_closer(line.plain, sheet.tongue) or has_rights or (section == "body" and _repeats_headline(line, sheet)):
        return True
    if is_lesser(line.plain, sheet.tongue) or (line.is_linked and not is_sentence(line.plain) and not has_address(line.plain)):
        return True
    if section == "body":
        return False
    opens = (
        bool(opening(line.plain, sheet.tongue.parts.lessers)) and len(words_of(line.plain)) <= 16 and not has_address(line.plain)
    )
    return (opens and not is_sentence(line.plain)) or (
        section in ("legal", "after") and is_web_only(line.plain) and not has_address(line.plain)
    )


def _repeats_headline(line: Line, sheet: Sheet) -> bool:
    """Whether a line below the body is the headline once more."""
    return len(words_of(line.plain)) > 3 and line.key == letters(sheet.headline.plain)


def _heads(plain: str, phrases: tuple[str, ...]) -> bool:
    """Whether a phrase heads a part: alone on its line, with a colon, or glued to the words behind it."""
    end = opening(plain, phrases)
    rest = plain[end:]
    if not words_of(rest) or rest.lstrip(" *_")[:1] in ":–—-":
        return True
    glued = rest[:1].isupper() and plain[end - 1 : end].islower()
    return glued or (_NUMBERED.match(rest.strip()) is not None and len(phrases[0]) > 4)


def _opens_contacts(sheet: Sheet, line: Line) -> bool:
    plain = line.plain
    end = opening(plain, sheet.tongue.parts.contacts) or opening(plain, foreign_contacts(sheet.tongue.tag))
    if not end:
        return False
    if not words_of(plain[end:]) or has_address(plain):
        return True
    if plain.rstrip().endswith(":") and len(words_of(plain)) <= HEADING_WORDS and _is_followed(sheet, line):
        return True
    rest = plain[end:]
    heads = rest.lstrip(" )*_")[:1] == ":" or (rest[:1].isupper() and plain[end - 1 : end].islower())
    return heads and len(words_of(plain)) <= 30 and not is_sentence(plain.rstrip(":"))


@cache
def foreign_contacts(tag: str) -> tuple[str, ...]:
    """The English headings of contacts of two words or more, which pages in other languages keep: "Contact Details"."""
    return () if tag == "en" else tuple(phrase for phrase in language("en").parts.contacts if " " in phrase)


def _is_followed(sheet: Sheet, line: Line) -> bool:
    """Whether an address stands on one of the two lines below."""
    at = sheet.lines.index(line)
    return any(has_address(other.plain) for other in sheet.lines[at + 1 : at + 3])


def _opens_about(line: Line, sheet: Sheet, n: int) -> bool:
    """ "About X" as a heading, with a colon, or glued to the text about X, which says X once more."""
    end = opening(line.plain, sheet.tongue.parts.about)
    rest = line.plain[end:].strip()
    if not end or not rest:
        return bool(end) and line.kind != "list-item"
    words = words_of(rest)
    if len(words) <= NAME_WORDS and _is_said_next(words, sheet, n + 1):
        return True
    is_set_off = line.kind == "heading" or line.is_emphasised or sheet.tongue.is_right_to_left
    is_name = bool(words) and (rest[0].isupper() or words[0].casefold() in sheet.tongue.people.definite or rest[0] in "«“\"'’")
    if not words or not (is_name or is_set_off):
        return False
    if len(words) <= HEADING_WORDS and not is_sentence(rest):
        return True
    colon = rest.find(":")
    if 0 < colon <= 80 and len(words_of(rest[:colon])) <= HEADING_WORDS and not is_sentence(rest[:colon]):
        return True
    return _says_again(words)


def _is_said_next(words: tuple[str, ...], sheet: Sheet, at: int) -> bool:
    """Whether the paragraph below begins with the words of a heading: a name that is written small."""
    following = words_of(sheet.lines[at].plain[:FOOT])[: len(words)] if at < len(sheet.lines) else ()
    return bool(words) and following == words


def _says_again(words: tuple[str, ...]) -> bool:
    """Whether a heading's words run into the same words: "Elmos Elmos has been", "The Foundation The Foundation works"."""
    folded = [fold(word) for word in words[:16]]
    further = {fold(word) for word in words[2:ABOUT_WORDS] if word[:1].isupper()}
    if len(words) >= ABOUT_WORDS // 2 and len(folded[0]) > 2 and folded[0] in further:
        return True
    return any(folded[:n] == folded[n : 2 * n] for n in range(1, 8) if len(folded) >= 2 * n)


def _is_legal(plain: str, sheet: Sheet) -> bool:
    head = fold(plain[:200])
    return any(phrase in head for phrase in sheet.tongue.parts.legal)


def _continued(sheet: Sheet, n: int, section: Section) -> Section:
    """The section a line without a heading belongs to."""
    line = sheet.lines[n]
    plain = line.plain
    if section == "contacts" and _is_menu(sheet, n):
        return "furniture"
    if section == "contacts":
        return "contacts" if _fits_contacts(line) else "boilerplate" if sheet.end_mark or line.kind == "paragraph" else "contacts"
    if section in ("after", "furniture"):
        is_foot = section == "after" and _is_menu(sheet, n + 1)  # the page's own number
        if has_address(plain) and not is_foot and (section == "after" or opening(plain, contacts_of(sheet.tongue.tag))):
            return "contacts"
        if section == "after" and is_sentence(plain) and len(words_of(plain)) >= 12:
            return "boilerplate"
        return section
    if section == "body" and _is_contact_sentence(line, sheet):
        return "contacts"
    if section == "boilerplate" and has_address(plain) and len(words_of(plain)) < 20:
        return "contacts"
    return section


def _is_menu(sheet: Sheet, n: int) -> bool:
    """Whether a line begins the menu at a page's foot: short lines one below the other and no address among them."""
    run = sheet.lines[n : n + MENU]
    is_short = all(
        len(words_of(one.plain)) <= MENU_WORDS and not has_address(one.plain) and not is_web_only(one.plain) for one in run
    )
    return len(run) == MENU and is_short and sum(any(c.isdigit() for c in one.plain) for one in run) < 2


def _fits_contacts(line: Line) -> bool:
    """Whether a line still tells whom to call: an address in it, or a short line."""
    return (
        has_address(line.plain)
        or is_web_only(line.plain)
        or len(words_of(line.plain)) <= 14
        or (line.kind == "list-item" and not is_sentence(line.plain))
    )


def _is_contact_sentence(line: Line, sheet: Sheet) -> bool:
    """A line in the body's last third that is short and gives an address."""
    if not has_address(line.plain) or line.n * 3 < 2 * sheet.lines[-1].n:
        return False
    return len(words_of(line.plain)) <= 14 and not is_sentence(line.plain)


def _only_heads(sheet: Sheet, line: Line, section: Section) -> bool:
    """Put away a line that is a heading and nothing else: the house prints its own."""
    heads: dict[Section, tuple[tuple[str, ...], str]] = {
        "contacts": (contacts_of(sheet.tongue.tag), HEADING_OF_CONTACTS),
        "notes": (sheet.tongue.parts.notes, HEADING_OF_NOTES),
    }
    phrases = (*heads[section][0], *foreign_contacts(sheet.tongue.tag)) if section in heads else ()
    if not phrases or not is_only(line.plain, phrases):
        return False
    sheet.drop(line, heads[section][1])
    return True


def _put(sheet: Sheet, section: Section, line: Line, body: list[Line]) -> None:
    places: dict[Section, Callable[[Line], object]] = {
        "body": body.append, "contacts": sheet.contacts.append, "notes": sheet.notes.append,
        "boilerplate": sheet.boilerplate.append, "legal": sheet.boilerplate.append,
        "furniture": sheet.drop, "after": lambda one: sheet.drop(one, AFTER_END),
    }  # fmt: skip
    places[section](line)


def split_heading(line: Line, tongue: Language) -> tuple[Text | None, Line]:
    """A boilerplate's heading apart from its text where a colon parts them; else None and the line."""
    end = opening(line.plain, tongue.parts.about)
    colon = line.plain.find(":")
    if end and 0 < colon <= 90 and words_of(line.plain[colon:]):
        return line.text.slice(0, colon + 1), line.with_text(line.text.slice(colon + 1, len(line.plain)))
    return None, line
