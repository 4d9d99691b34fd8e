"""Lines that hold two parts of a release are parted: a date and a contact side by side, a contact behind the last sentence."""

from __future__ import annotations

from communique.importing.grammar.dissect import dissect
from communique.importing.grammar.menus import FIRST, dated_title
from communique.importing.grammar.sheet import Line
from communique.importing.grammar.telling import MAIL, PHONE, contacts_of, has_address, opening, words_of
from communique.languages import Language
from communique.patterns import lazily

HEAD = 16  # lines in which a letterhead stands
LONGEST = 200  # code points of a line of it
CONTACT_WORDS = 60
_GAP = lazily(r"\s+(?=[^\W_(]|[(+])")
_SENTENCE = lazily(r"[.!?”»]\s+(?=[^\W\d_])")


def parted_head(lines: list[Line], tongue: Language) -> list[Line]:
    """The lines with those of a letterhead in two columns parted: "3 May 2024   Contact: Maren Lind"."""
    out: list[Line] = []
    for n, line in enumerate(lines):
        cut = _column(line.plain, tongue) if n < HEAD and len(line.plain) <= LONGEST else 0
        cut = cut or (_dated(lines, n, tongue) if len(line.plain) <= LONGEST else 0)
        out += _cut(line, cut) if cut else [line]
    return out


def _dated(lines: list[Line], n: int, tongue: Language) -> int:
    """Where a headline begins behind its date; far from the top only where the page's first lines say it too."""
    cut = dated_title(lines[n].plain, tongue)
    is_title = n < HEAD or any(line.plain.startswith(lines[n].plain[cut:]) for line in lines[:FIRST])
    return cut if is_title else 0


def _column(plain: str, tongue: Language) -> int:
    """Where a contact begins behind a date, kind or notice that fills the line before it; 0 where none does."""
    for gap in reversed(tuple(_GAP.finditer(plain))):  # the longest date: its year is no part of a number
        rest = plain[gap.end() :]
        end = opening(rest, contacts_of(tongue.tag))
        is_contact = bool(end) and rest[end:].lstrip()[:1] == ":"
        is_address = has_address(rest) and not words_of(PHONE.sub(" ", MAIL.sub(" ", rest)))
        if (is_contact or is_address) and dissect(plain[: gap.start()].rstrip(" |•·–—-"), tongue):
            return gap.end()
    return 0


def parted_tail(lines: list[Line], tongue: Language) -> list[Line]:
    """The lines with a contact parted off that stands behind the last sentence of a paragraph: "… since 1957. Media contact: Ana Lua, …"."""
    out: list[Line] = []
    for n, line in enumerate(lines):
        cut = _contact(line.plain, tongue) if 2 * n >= len(lines) and has_address(line.plain) else 0
        out += _cut(line, cut) if cut else [line]
    return out


def _contact(plain: str, tongue: Language) -> int:
    for end in _SENTENCE.finditer(plain):
        rest = plain[end.end() :]
        if len(words_of(plain[: end.start()])) < 12 or len(words_of(rest)) > CONTACT_WORDS:
            continue
        taken = opening(rest, contacts_of(tongue.tag))
        if taken and rest[taken:].lstrip()[:1] == ":" and has_address(rest):
            return end.end()
    return 0


def _cut(line: Line, at: int) -> list[Line]:
    left = line.text.slice(0, len(line.plain[:at].rstrip(" \t\u00a0|•·")))
    return [line.with_text(left), line.with_text(line.text.slice(at, len(line.plain)))]
