"""Contacts that a letterhead sets above the lead: from their heading to the last address."""

from __future__ import annotations

from collections.abc import Sequence

from communique.importing.grammar.dissect import dissect
from communique.importing.grammar.sheet import HEADING_OF_CONTACTS, Line, Sheet
from communique.importing.grammar.telling import (
    MAIL,
    PHONE,
    contacts_of,
    has_address,
    is_capitals,
    is_only,
    is_web_only,
    opening,
    words_of,
)
from communique.importing.names import Facts, names_in
from communique.importing.tokens import tokens_of
from communique.languages import Language, fold

LONGEST = 12  # lines of a block
APART = 4  # lines between two addresses of one block: a name, a post, an office
NAMED = 4  # lines from an address up to the name it belongs to
NAME_WORDS = 5
WORDS = 10  # of a line that names somebody
TITLE_WORDS = 5  # of a line in capitals that is a headline


def contact_lines(lines: Sequence[Line], tongue: Language) -> set[int]:
    """The lines that are contacts: each block from a heading with a colon, or alone on its line, to its last address."""
    found: set[int] = set()
    for n, line in enumerate(lines):
        if n not in found and _heads(line, tongue):
            found |= {m for m in range(n, _end(lines, n, tongue)) if m == n or not dissect(lines[m].plain, tongue)}
    for n, line in enumerate(lines):
        if n not in found and has_address(line.plain) and len(words_of(line.plain)) <= WORDS:
            found |= set(range(_name_above(lines, n, found, tongue), n + 1))
    return found


def _name_above(lines: Sequence[Line], n: int, found: set[int], tongue: Language) -> int:
    """The line with nothing but a name that an address on or below it belongs to, a post or an office between; behind the address where none does."""
    mailbox = fold(" ".join(MAIL.findall(lines[n].plain)).split("@", 1)[0])
    if _is_name(PHONE.sub(" ", MAIL.sub(" ", lines[n].plain)), mailbox, tongue):
        return n
    for m in range(n - 1, max(-1, n - NAMED), -1):
        plain = lines[m].plain
        if m in found:
            return m + 1
        if len(words_of(plain)) > WORDS or has_address(plain) or lines[m].kind == "heading":
            break
        if _is_name(plain, mailbox, tongue):
            return m
    return n + 1


def _is_name(plain: str, mailbox: str, tongue: Language) -> bool:
    """Whether a few words are somebody's name, or one of them is in the address."""
    words = words_of(plain)
    if not 2 <= len(words) <= NAME_WORDS:
        return False
    is_told = any(len(word) > 3 and fold(word) in mailbox for word in words)
    return is_told or any(name.is_full for name in names_in(tokens_of(plain, tongue.tag), tongue, Facts()))


def put_contact(sheet: Sheet, line: Line) -> None:
    """Put a line of a letterhead to the contacts; a mere heading is set aside, for the house prints its own."""
    if is_only(line.plain, contacts_of(sheet.tongue.tag)):
        sheet.drop(line, HEADING_OF_CONTACTS)
    else:
        sheet.contacts.append(line)


def _heads(line: Line, tongue: Language) -> bool:
    end = opening(line.plain, contacts_of(tongue.tag))
    return bool(end) and (not words_of(line.plain[end:]) or line.plain[end:].lstrip()[:1] == ":")


def _end(lines: Sequence[Line], n: int, tongue: Language) -> int:
    """Behind the last line with an address of the block that a heading opens; the heading itself where there is none."""
    last = n if has_address(lines[n].plain) else None
    for m in range(n + 1, min(n + LONGEST, len(lines))):
        plain = lines[m].plain
        is_title = is_capitals(plain) and len(words_of(plain)) >= TITLE_WORDS
        if dissect(plain, tongue):
            continue  # the date of the other column
        if is_title or (len(words_of(plain)) > WORDS and not has_address(plain)):
            break
        if has_address(plain) or is_web_only(plain):
            last = m
        elif m - (n if last is None else last) > APART:
            break
    return n if last is None else last + 1
