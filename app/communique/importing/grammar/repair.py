"""Paragraphs that inline markup, a scan or a page break has torn apart are joined again, on strong evidence only."""

from __future__ import annotations

from communique.importing.grammar.dateline import dateline_of
from communique.importing.grammar.dissect import dissect
from communique.importing.grammar.end_marks import is_desk_sign
from communique.importing.grammar.sheet import Line
from communique.importing.grammar.telling import is_capitals, is_closer, is_lesser, is_web_only, words_of
from communique.languages import Language
from communique.patterns import lazily
from communique.text import Text

_COMPLETE = lazily(r"(?:[.!?؟。…:;]|\.{3})[\"”’»)\]]*\Z|[\"”»]\Z")
_OPEN_QUOTE_END = lazily(r",\s?[\"”»’]{1,2}\Z")
_NO_SPACE_BEFORE = lazily(r"(?:st|nd|rd|th|er|ère|re|e|º|ª|o|a)\Z|[,.;:)\]”’»!?]")
_DASHES = "–—-―"
_INITIALS = lazily(r"\b[A-Z]\.[A-Z]\.\Z")
_MARK = lazily(r"[\"“«‘„']")
_NUMBERED = lazily(r"\(?(?:\d{1,2}|[a-z])[.)]\s")
_LONE_OPENER = lazily(r"[“«„\"‘]\s*\Z")
_LONE_CLOSER = lazily(r"[.,;:!?…]?\s?[”»\"’]\s?[.,;:]?\Z")
_SIGNS = 4  # code points of a line that may be signs only
_TITLE = 24  # code points of a line that is known again
_FEW = 8  # words of a head line, which no kind or notice below it goes on with
_LONG_RUN = 60  # lines: a torn paragraph has fewer pieces


def mended(lines: list[Line], tongue: Language) -> list[Line]:
    """The lines with torn paragraphs joined; every letter stays, in order."""
    out: list[Line] = []
    n = 0
    while n < len(lines):
        end = _torn_until(lines, n, tongue)
        out.append(_joined(lines[n:end]) if end > n + 1 else lines[n])
        n = end
    return out


def _torn_until(lines: list[Line], start: int, tongue: Language) -> int:
    """The index behind the last piece of the paragraph that begins at ``start``."""
    end = start + 1
    while end < len(lines) and end - start < _LONG_RUN and _goes_on(lines, start, end, tongue):
        end += 1
    return end


def _goes_on(lines: list[Line], start: int, at: int, tongue: Language) -> bool:
    """Whether line ``at`` goes on with the paragraph that lines ``start`` to ``at`` − 1 hold."""
    before, line = lines[at - 1], lines[at]
    if not line.is_apart and _is_dateline(lines, start, at, tongue):
        return True
    torn = _joins_mark(before.plain, line.plain, tongue)
    if torn is not None:
        return torn and not line.is_apart
    return _runs_on(lines, start, at, tongue) and not _stands_alone(lines, start, at, tongue)


def _stands_alone(lines: list[Line], start: int, at: int, tongue: Language) -> bool:
    """Whether one of two lines is a part of its own, however the other ends: a kind, a date, a word of the page, signs, an address."""
    before, plain = lines[at - 1].plain, lines[at].plain
    if at == start + 1 and (not words_of(before) or _is_furniture(before, tongue) or dissect(before, tongue)):
        return True
    if len(plain) > _TITLE and lines[0].plain.startswith(plain):
        return True  # the headline once more, below the page's title
    if is_desk_sign(plain, "", tongue) and _COMPLETE.search(before):
        return True
    if at == start + 1 and is_web_only(before) and plain[:1].isupper():
        return True
    if is_web_only(plain) and _COMPLETE.search(before) and before[-1:] != ":":
        return True
    if plain[:1].isupper() and not _hangs(before, tongue) and dateline_of(plain, tongue):
        return True
    told = dissect(plain, tongue) if len(words_of(before)) <= _FEW and not _hangs(before, tongue) else ()
    return _is_furniture(plain, tongue) or any(piece.kind in ("kind", "notice") for piece in told)


def _is_furniture(plain: str, tongue: Language) -> bool:
    return plain[:1].isupper() and (is_lesser(plain, tongue) or is_closer(plain, tongue))


def _runs_on(lines: list[Line], start: int, at: int, tongue: Language) -> bool:
    """Whether the words of line ``at`` read as the next ones of the paragraph before it."""
    before, line = lines[at - 1], lines[at]
    if before.kind != "paragraph" or line.kind != "paragraph" or _NUMBERED.match(line.plain) or is_capitals(before.plain):
        return False
    if _OPEN_QUOTE_END.search(before.plain):
        follows = lines[at + 1] if at + 1 < len(lines) else None
        is_name = len(words_of(line.plain)) <= 12 and follows is not None and not follows.is_apart and follows.plain[:1].islower()
        return _is_attribution(line.plain, tongue) or is_name
    if line.plain[0].islower() and not line.is_apart and before.plain[-1:] not in ";:,":
        return True
    if _COMPLETE.search(before.plain) or (line.plain[0] in '"“«„' and line.is_apart):
        return False
    if line.plain[0] == "(" and (line.is_apart or len(words_of(before.plain)) >= _FEW) and dateline_of(line.plain, tongue):
        return False
    if line.plain[0].islower() or (line.plain[0] in ",.;)”»(" and len(line.plain) > 1):
        return not line.is_apart or len(words_of(before.plain)) > 3
    if line.is_apart:
        return False
    is_broken = _hangs(before.plain, tongue) or _is_inside_speech(lines, start, at)
    return is_broken or (_is_resumed(lines, at, tongue) and len(words_of(before.plain)) <= 40)


def _is_inside_speech(lines: list[Line], start: int, at: int) -> bool:
    """Whether a quotation is open before a line that does not open another: there a capital begins no new paragraph."""
    said = "".join(line.plain for line in lines[start:at])
    is_open = any(said.rfind(opener) > said.rfind(closer) for opener, closer in ("“”", "«»"))
    closes = next((sign for sign in lines[at].plain if sign in "“”«»"), "")
    return is_open and closes in ("”", "»")


def _joins_mark(before: str, plain: str, tongue: Language) -> bool | None:
    """Whether a line goes on where one of the two is nothing but a mark that markup has torn off its words; None where neither is."""
    if len(before) > _SIGNS and len(plain) > _SIGNS:
        return None
    if _LONE_OPENER.match(before) or _LONE_CLOSER.match(plain):
        return True
    return _closes_attribution(before, tongue) if _LONE_OPENER.match(plain) else None


def _closes_attribution(plain: str, tongue: Language) -> bool:
    """Whether a piece only says who spoke: speech may go on behind it in the same paragraph."""
    words = words_of(plain)
    return plain.endswith(".") and len(words) <= 12 and any(word.casefold() in tongue.speech.verbs for word in words)


def _is_dateline(lines: list[Line], start: int, at: int, tongue: Language) -> bool:
    """Whether a dateline is torn at a line: a place of a few words, and the dash on the next line or alone on one."""
    place, line, dash = lines[start], lines[at], lines[at - 1].plain.strip()
    if (
        place.kind != "paragraph"
        or line.kind not in ("paragraph", "rule")
        or len(words_of(place.plain)) > 5
        or (place.plain[-1:] in ".:;!?" and not _INITIALS.search(place.plain))
    ):
        return False
    if at == start + 1:
        return line.plain[0] in _DASHES and place.plain.lstrip("([")[:1].isupper() and not is_lesser(place.plain, tongue)
    return at == start + 2 and len(dash) <= 2 and dash[:1] in _DASHES


def _hangs(plain: str, tongue: Language) -> bool:
    """Whether a line breaks off: at a comma, or at a word that nothing can end with."""
    words = words_of(plain)
    last = words[-1].casefold() if words else ""
    return plain.endswith(",") or (plain.endswith(words[-1]) and _is_small(last, tongue) if words else False)


def _is_small(word: str, tongue: Language) -> bool:
    speech = tongue.speech
    return word in tongue.common or word in speech.prepositions or word in speech.clause or word in tongue.people.definite


def _is_resumed(lines: list[Line], at: int, tongue: Language) -> bool:
    """Whether, behind a piece with a capital, the sentence visibly runs on: the piece is a name or link between two halves."""
    for line in lines[at + 1 : at + 3]:
        if line.is_apart or line.kind != "paragraph":
            return False
        if line.plain[0].islower() or line.plain[0] in ",.;":
            return not dissect(line.plain, tongue)
        if _COMPLETE.search(line.plain):
            return False
    return False


def _is_attribution(plain: str, tongue: Language) -> bool:
    """Whether a line says who spoke: it begins small, or is short and has a verb of speaking and no mark."""
    if plain[0].islower():
        return True
    words = words_of(plain)
    return len(words) <= 30 and not _MARK.match(plain) and any(word.casefold() in tongue.speech.verbs for word in words[:16])


def _joined(lines: list[Line]) -> Line:
    text = lines[0].text
    for line in lines[1:]:
        glue = (
            ""
            if _NO_SPACE_BEFORE.match(line.plain)
            and text.plain[-1:].isalnum()
            and (len(line.plain) < 4 or not line.plain[0].isalpha())
            else " "
        )
        if line.plain in ("st", "nd", "rd", "th") and not text.plain[-1:].isdigit():
            glue = " "
        text = text.joined(Text(glue)).joined(line.text)
    return lines[0].with_text(text)
