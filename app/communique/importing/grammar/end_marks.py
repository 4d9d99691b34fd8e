"""How a desk signs off below a text: the initials of who wrote it, an agency's sign in brackets, both with a clock."""

from __future__ import annotations

from communique.languages import Language, fold
from communique.patterns import lazily

FOOT = 80  # code points at a line's end in which a sign may be glued to it
_INITIALS = r"(?:[a-z]{2,4}/){1,4}[ \u00a0]{0,20}(?:[a-z]{2,4}|[A-Z]{2,5})?"
_DESK = lazily(rf"(?:\(?{_INITIALS}\)?|\[(?:[a-z]{{2,4}}\s){{1,5}}\d{{1,2}}/\d{{1,2}}/\d{{4}}[^\[\]]{{0,12}}\])\Z")
_BRACKET = lazily(r"[(\[/]{1,2}[ \u00a0]?([^()\[\]/\n]{2,20}?)[ \u00a0]?[)\]/]{1,2}\Z")
_WRITERS = lazily(r"[A-Z]{2,4}(?:/[A-Z]{2,4}){0,3}\Z")
_END = lazily(r"[.!?”»\")]\s{0,4}(?=[\[(/a-z])")


def is_desk_sign(plain: str, agency: str, tongue: Language) -> bool:
    """Whether a line is nothing but such a sign; initials in capitals only where the dateline names an ``agency``."""
    bracket = _BRACKET.match(plain)
    is_desk = bool(_DESK.match(plain)) and not all(part in tongue.common for part in plain.strip("()[] ").split("/"))  # and/or
    if is_desk or (bracket and fold(bracket[1]) in tongue.agencies):
        return True
    return bool(agency and _WRITERS.match(plain))


def glued_sign(plain: str, tongue: Language) -> int:
    """Where such a sign begins behind the last sentence of a paragraph; 0 where none does."""
    first = max(0, len(plain) - FOOT)
    for end in _END.finditer(plain, first):
        if is_desk_sign(plain[end.end() :].strip(), "", tongue):
            return end.end()
    return 0
