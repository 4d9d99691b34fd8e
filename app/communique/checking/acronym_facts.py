"""Acronyms in a text: where each is written out, where it is used, and what it is said to stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from communique.checking.manuscript import Manuscript
from communique.checking.passage import Passage
from communique.patterns import lazily

_ACRONYM = lazily(r"[A-Z](?<![\w.@/#&+-][A-Z])(?:[A-Za-z]*[A-Z][A-Za-z]*|[A-Z]+(?:-\d+)?)(?:s\b)?(?![\w@/]|\.\w|&\w)")
_BRACKETED = lazily(r"\(([A-Z][A-Za-z&/-]{0,24}[A-Z][A-Za-z]{0,12}?)(s?)\)")
_GIVEN = lazily(r"\b([A-Z]{2,8}) \(([^()]{8,90})\)")
_NUMERAL = lazily(r"(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_UNITS = frozenset(("MW", "GW", "TW", "KW", "MWh", "GWh", "TWh", "MHz", "GHz", "GB", "TB", "MB", "KB", "MPa", "MeV", "GeV", "EUR", "PM", "AM"))
_CURRENCY_CODES = """
AED AFN ARS AUD BDT BGN BHD BIF BRL CAD CDF CFA CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB FCFA FJD GBP GHS GTQ HKD HUF IDR ILS INR IQD
JOD JPY KES KRW KWD LBP LKR LYD MAD MGA MMK MWK MXN MYR MZN NGN NOK NPR NZD OMR PEN PGK PHP PKR PLN QAR RMB RON RUB RWF SAR SDG SEK SGD
SSP SYP THB TND TRY TZS UAH UGX USD UYU VND XAF XOF YER ZAR ZMW
"""
_CURRENCIES = frozenset(_CURRENCY_CODES.split())
_SUM_BEFORE = lazily(r"\d[ \u00a0\u202f]?(?:m|mn|bn|k|million|billion|millions|milliards?|millones|mil)?[ \u00a0\u202f]\Z")
_STATE = lazily(r"[ \u00a0]\d{5}(?!\d)")
_EXTRA = frozenset(("Initiative", "Programme", "Program", "Project", "Scheme", "Agreement", "Convention", "Network"))
_CALLED = lazily(
    r"(?:\b(?:known as|called|named|dubbed|branded|connue?s? sous le nom de|appelée?s?|baptisée?s?|llamad[oa]s?|denominad[oa]s?|conocid[oa]s? como))"
    r"(?: the| le| la| el)?[ \u00a0][“‘«]?\Z"
)
_SHORT_NAME = lazily(r"(?<=[\w’] )\((?:[A-Z][\w’-]* ){1,3}[A-Z][\w’-]*\)")  # … Surgeons in Tessaly (RCST Merrow)
_SMALL_WORDS = "of the and for in on to a an de des du la le les el los las y et en pour por para against with"
_SMALL = frozenset(_SMALL_WORDS.split())


@dataclass(frozen=True, slots=True)
class Definition:
    """An acronym written out: its letters, the words it stands for (empty where they cannot be told), and where both stand."""

    letters: str
    words: str
    words_start: int
    words_end: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Use:
    """An acronym in the text: its letters without a plural s, and its place."""

    letters: str
    start: int
    end: int


def definitions(passage: Passage) -> tuple[Definition, ...]:
    """Where a passage writes acronyms out, as “words (ABC)” or “ABC (words)”."""
    plain = passage.masked
    found = []
    for match in _BRACKETED.finditer(plain):
        start = _words_before(plain, match.start(), match[1])
        begin = start if start is not None else match.start()
        words = plain[begin : match.start()].rstrip() if start is not None else ""
        found.append(Definition(match[1], words, begin, begin + len(words), match.start(1), match.end(1)))
    for match in _GIVEN.finditer(plain):
        if _fits(match[1], match[2].split()):
            found.append(Definition(match[1], match[2], *match.span(2), *match.span(1)))
    return tuple(sorted(found, key=lambda d: d.start))


def uses(passage: Passage) -> tuple[Use, ...]:
    """Every acronym of a passage outside direct speech; Roman numerals and words in capitals throughout a line are none."""
    plain = passage.own
    if passage.plain.isupper():
        return ()
    found = []
    for match in _ACRONYM.finditer(plain):
        letters = match[0].removesuffix("s") if match[0][-1] == "s" and match[0][:-1].isupper() else match[0]
        measured = letters in _UNITS and plain[max(0, match.start() - 2) : match.start()].strip(" \u00a0\u202f").isdigit()
        sum_before = _SUM_BEFORE.search(plain[max(0, match.start() - 14) : match.start()])
        money = letters in _CURRENCIES and (sum_before or plain[match.end() :].lstrip()[:1].isdigit())
        if money or (len(letters) == 2 and _STATE.match(plain, match.end())):
            continue  # a sum, or the state in an American address
        numbered = plain[match.end() : match.end() + 1] in "-‑" and plain[match.end() + 1 : match.end() + 2].isdigit()  # a model
        if is_acronym(letters) and not measured and not numbered:
            found.append(Use(letters, match.start(), match.start() + len(letters)))
    return tuple(found)


def is_acronym(letters: str) -> bool:
    """Whether letters are an acronym: two capitals or more, hardly anything else, and no Roman numeral."""
    core = letters.split("-")[0]
    if not 2 <= len(core) <= 8 or _NUMERAL.fullmatch(core):
        return False
    capitals = sum(1 for c in core if c.isupper())
    return capitals >= 2 and capitals >= len(core) - 1 and not core.startswith(("Mc", "Mac", "O’"))


def first_uses(manuscript: Manuscript) -> dict[str, tuple[Passage, Use]]:
    """The first use of each acronym in the body."""
    found: dict[str, tuple[Passage, Use]] = {}
    for passage in manuscript.body:
        if passage.role != "heading":
            for use in passage.fact(uses):
                found.setdefault(use.letters, (passage, use))
    return found


def all_definitions(manuscript: Manuscript) -> tuple[tuple[int, Passage, Definition], ...]:
    """Every definition in the body with the number of its passage."""
    return tuple((n, passage, one) for n, passage in enumerate(manuscript.body) for one in passage.fact(definitions))


def _words_before(plain: str, end: int, letters: str) -> int | None:
    """Where the words begin whose initials are the letters, or None."""
    words = list(re.finditer(r"[^\W\d_][\w’'-]*", plain[max(0, end - 120) : end]))
    offset = max(0, end - 120)
    for count in range(2, min(len(words), 2 * len(letters) + 2) + 1):
        chosen = words[-count:]
        if _fits(letters, [word[0] for word in chosen]) and chosen[0][0].casefold() not in _SMALL:
            return offset + chosen[0].start()
    if len(letters) > 2 and len(words) > len(letters) and words[-1][0] in _EXTRA:  # “… Poor Countries Initiative (HIPC)”
        chosen = words[-len(letters) - 1 : -1]
        if _fits(letters, [word[0] for word in chosen]) and chosen[0][0].casefold() not in _SMALL:
            return offset + chosen[0].start()
    return None


def _fits(letters: str, words: list[str]) -> bool:
    """Whether letters are the initials of the words, small words counted or not, hyphened parts counted or not."""
    wanted = [c.casefold() for c in letters if c.isalpha()]
    parts = [part for word in words for part in re.split(r"[-’']", word) if part]
    full = [word for word in parts if word.casefold() not in _SMALL]
    return any(
        [w[0].casefold() for w in some] == wanted
        for some in (parts, full, words, [w for w in words if w.casefold() not in _SMALL])
        if some
    )


def explained(passage: Passage, use: Use) -> bool:
    """Whether the words beside an acronym say what it is: a bracket after it, “, the …” behind it, or a short name it stands in."""
    if any(found.start() < use.start < found.end() for found in _SHORT_NAME.finditer(passage.plain)):
        return True
    behind = passage.plain[use.end : use.end + 60]
    return bool(re.match(r"\s?\([^)]{6,}|, (?:the |l[’']|la |le |el |an? )[A-Z]", behind))


def is_called(passage: Passage, use: Use) -> bool:
    """Whether the text gives the letters as a name: “known as SCOPE”."""
    return bool(_CALLED.search(passage.plain[max(0, use.start - 40) : use.start]))


def is_ticker(passage: Passage, use: Use) -> bool:
    """Whether the letters are a share’s, behind the name of its market or before it."""
    return bool(re.match(r": ?[A-Z]", passage.plain[use.end : use.end + 3])) or bool(
        re.search(r"\([A-Z]{2,6}: ?\Z", passage.plain[: use.start])
    )


def in_capitals(passage: Passage, use: Use) -> bool:
    """Whether the word stands among others in capitals, so that nobody can tell it is an acronym, or is part of a name."""
    before, behind = passage.plain[: use.start].split()[-1:], passage.plain[use.end :].split()[:1]
    loud = [w for w in (*before, *behind) if len(w) > 3 and w.isupper()]
    joined = re.match(r"[-‑][A-Z]", passage.plain[use.end : use.end + 2])
    return len(loud) > 1 or bool(joined) or passage.plain[use.start - 1 : use.start] in "-‑/"
