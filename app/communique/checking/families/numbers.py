"""Numbers: words or figures, separators, ranges, ordinals and ages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.number_words import ORDINALS, PATTERN, VALUES, in_words
from communique.checking.passage import Hit, Passage
from communique.checking.rules import ADVICE, DIGITS, ENGLISH, FEW, HEADS, MUST, RUNNING, SHOULD, Brief, Reach, passage_rule
from communique.checking.written_dates import month_pattern, weekday_pattern, written_dates
from communique.patterns import lazily

_UNIT_WORDS = (
    r"per[ -]?cent percentage percent % million billion trillion thousand hundred k?m cm mm km/h k?g mg ml litres? liters? tonnes? tons?"
    r" (?:kilo|centi|milli)?met(?:re|er)s? (?:kilo)?grams? miles? feet foot ft inch(?:es)? acres? hectares? ha square cubic degrees? knots?"
    r" volts? watts? [kMG]?Wh? a\.?m\b p\.?m\b GMT UTC noon o['’]clock years?[ -]old months?[ -]old euros? "
    r"dollars? pounds? pence cents? points?"
    r" GB MB TB Hz st\b nd\b rd\b th\b x\b"
)
_UNITS = f"(?:{'|'.join(_UNIT_WORDS.replace('?[ -]', '?[_-]').replace('[ -]?', '[_-]?').split())})".replace("[_-]", "[ -]")
_SMALL_FIGURE = lazily(rf"(?<![\w.,:/$€£¥#+–‑(-])([2-9]|1)(?=(?:[ \u00a0]|-)(?!{_UNITS})[a-z]{{2,}})", needs=tuple("123456789"))
_WORD_OF_TEN = lazily(rf"(?<![\w-])({PATTERN})(?=(?:[ \u00a0]|-)[a-z]{{3,}})(?!-(?:\w+-)?(?:year|month)-old)")
_NUMBERED_WORDS = (
    "page pages article articles section chapter number no nos phase stage level version channel part paragraph "
    "row line step room category type "
    "grade class gate pier rule goal figure table annex item items question group zone unit point route tier "
    "dock aged age ages lot day week "
    "round year"
)
_NUMBERED = frozenset(_NUMBERED_WORDS.split())
_COUNTING_WORDS = """
About Some Only These Those All
In Over Nearly Almost Around The Of With For At After Another Between Up More Its Their Our His Her A An And But Now Just
Under Within Since By From To On Its Least Than
"""
_COUNTING = frozenset(_COUNTING_WORDS.split())
_LISTED = lazily(
    r"(?:[ \u00a0-]{1,3}[\w’]+){0,6}(?:,| and| or| of| to| out of)(?: the| all| another| about| some)?"
    r"[ \u00a0]?(?:[\w’-]+[ \u00a0]){0,2}"
)
_BESIDE = lazily(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine))[ \u00a0](?:to|or|in|out of|by|and|of|–|-)[ \u00a0]\Z"
)
_OTHER = lazily(r"(?<![\w.,])\d{2,3}(?:[.,]\d+)*(?![\w%]|[ \u00a0](?:per cent|percent|%|million|billion))")
_FIRST_FIGURE = lazily(r"(\d[\d,.]{0,24})(?=[ \u00a0-])")
_BARE_THOUSANDS = lazily(r"(?<![\w.,:/$#+–‑@(-])(\d{4,9})(?=[ \u00a0](?!GMT|UTC|hours|hrs|h\b)[a-z]{3,})")
_POINTED = lazily(r"(?<![\w.,:/-])(\d{1,3}(?:\.\d{3}){2,}|[1-9]\d{0,2}\.000)(?![\d.,]\d|\w)")
_COMMAS = lazily(r"(?<![\w.,:/-])(\d{1,3}(?:[.,]\d{3}){2,}|[1-9]\d{0,2}[.,]000)(?![\d.,]\d|\w)")
_SPACED = lazily(
    r"(?<![\w.,:/+-])(?<!\d )(?P<n>[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+)(?!\d|[ \u00a0]\d)(?=[ \u00a0][a-z]{3,})"
)
_POINTED_FRENCH = lazily(r"(?<![\w.,:/-])([1-9]\d{0,2}(?:\.\d{3})+)(?![\d.,]\d|\w)")
_NUMBER = rf"(?:\d[\d,.]*(?:[ \u00a0](?:million|billion|per cent|percent|%))?|{PATTERN})"
_DAY = rf"(?:{weekday_pattern('en')}|\d{{1,2}}[ \u00a0]{month_pattern('en')}|{month_pattern('en')})"
_BETWEEN = lazily(
    rf"\bbetween[ \u00a0](?:(?P<n>[$€£]?{_NUMBER})(?P<sign>[ \u00a0]to[ \u00a0]|[ \u00a0]?[-–][ \u00a0]?)[$€£]?{_NUMBER}"
    rf"|(?P<d>{_DAY})(?P<mark>[ \u00a0]to[ \u00a0]|[ \u00a0]?[-–][ \u00a0]?){_DAY})(?!\w)",
    re.I,
    ("between",),
)
_OVER = lazily(
    rf"\b(?P<over>[Oo]ver|[Aa]bove)(?=[ \u00a0](?:a (?:million|hundred|thousand|dozen)|[$€£]?\d[\d,.]*(?![s-])\b"
    rf"|(?:{PATTERN})\b))(?! (?:18|21)s)",
    needs=("ver", "bove"),
)
_ORDINAL = lazily(r"(?<![\w.,])([1-9])(?:st|nd|rd|th)(?=[ \u00a0][a-z]{3,})(?! century)")
_AGE = lazily(
    rf"(?P<aged>\baged[ \u00a0])?(?<![\w,.–-])(?P<n>\d{{1,3}}|{PATTERN})(?P<one>[ \u00a0-])years?(?P<two>[ \u00a0-])olds?\b",
    needs=("year",),
)
_NO_NOUN = "and or when at in on who with from to as was is has had but if before now this"
_NOUN = lazily(rf"[ \u00a0](?!(?:{'|'.join(_NO_NOUN.split())})\b)[^\W\d_]{{2,}}")
_RANGE = lazily(r"(?<![\w./#$€£¥+–-])(\d{1,4})(-)(\d{1,4})(?![\w/-]|[.,]\d)")
_MONTH_BEHIND = lazily(rf"[ \u00a0](?i:{month_pattern('en')})|,? \d{{4}}")
_SCORE = lazily(r"\b(?:won|win|beat|beats|lost|loses?|score[sd]?|defeat\w*|victory|vot\w+|draw|drew|goals?|final)\b", re.I)


@passage_rule("NU01", "Words or figures", SHOULD, Reach(RUNNING, ENGLISH, settings={"figures_from": 10}))
def words_or_figures(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Small numbers are words, larger ones figures (``figures_from``); ages, dates, units and series beside larger ones are figures.

    Why: One text, one way to count.
    Source: UN, GUA, GOV
    Wrong: 5 countries sent twelve boats
    Right: five countries sent 12 boats
    """
    edge = brief.number("figures_from")
    for found in passage.find(_SMALL_FIGURE):
        if int(found[1]) < edge and not _is_counted(passage, found):
            word = in_words(int(found[1]))
            yield passage.hit(*found.span(1), f"Write {word}.", word)
    for found in passage.find(_WORD_OF_TEN):
        value = VALUES[found[1].casefold()]
        starts = any(a <= found.start() <= a + 1 for a, _ in passage.sentences)
        if value >= edge and not starts and found[1].islower() and not _beside_a_word(passage, found):
            yield passage.hit(*found.span(1), f"Write {value}.", str(value))


def _is_counted(passage: Passage, found: re.Match[str]) -> bool:
    """Whether a small figure is a number of something in a list, part of a series with larger figures, a ratio or a date."""
    before = passage.plain[: found.start()].rstrip(" \u00a0(")
    last = re.search(r"[\w’.]+\Z", before)
    word = last[0] if last else ""
    sentence = next(((a, z) for a, z in passage.sentences if a <= found.start() < z), (0, len(passage.plain)))
    first = found.start() == sentence[0]
    named = word[:1].isupper() and word not in _COUNTING
    dated = any(one.start <= found.start() < one.end for one in passage.fact(written_dates))
    others = (m for m in _OTHER.finditer(passage.own, *sentence) if m.start() != found.start() and not _in_date(passage, m))
    gaps = ((m.end(), found.start()) if m.start() < found.start() else (found.end(1), m.start()) for m in others)
    series = any(_LISTED.fullmatch(passage.own, *gap) for gap in gaps)
    ratio = _BESIDE.search(passage.own[: found.start()]) or re.match(
        r"[ \u00a0](?:to|or|in|out of|by)[ \u00a0]\d", passage.own[found.end() :]
    )
    return bool(first or named or dated or series or ratio or word.casefold().rstrip(".") in _NUMBERED)


def _in_date(passage: Passage, found: re.Match[str]) -> bool:
    return any(one.start <= found.start() < one.end for one in passage.fact(written_dates))


def _beside_a_word(passage: Passage, found: re.Match[str]) -> bool:
    """Whether a number in words stands in a pair or series with a smaller one in words, or before hundred or million."""
    behind = passage.own[found.end() : found.end() + 30]
    before = passage.own[max(0, found.start() - 20) : found.start()]
    return bool(
        re.match(rf"[ \u00a0-](?:hundred|thousand|million|billion|fold|year-old|(?:or|to|and)[ \u00a0](?:{PATTERN})\b)", behind)
        or re.search(
            rf"\b(?:{PATTERN})[ \u00a0](?:or|to|and|in|of|out of|in every)[ \u00a0]\Z|\b(?:top|first|last|big|hundred and)[ \u00a0]\Z",
            before,
        )
    )


@passage_rule("NU02", "No figure first", SHOULD, Reach(("paragraph", "quote", "note"), ENGLISH, needs=DIGITS))
def no_figure_first(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A sentence does not begin with a figure.

    Why: The figure looks like the tail of the sentence before.
    Source: UN, AP
    Wrong: 42 countries took part.
    Right: Forty-two countries took part.
    """
    for a, z in passage.sentences:
        found = _FIRST_FIGURE.match(passage.own, a, z)
        dated = any(one.start <= a < one.end for one in passage.fact(written_dates))
        if not found or dated or re.match(r"\d{1,2}[.:]\d\d\b|\d+[.)]\s", passage.own[a:z]):
            continue
        digits = found[1].rstrip(".,").replace(",", "")
        if digits.isdecimal() and 1500 <= int(digits) <= 2100 and "," not in found[1]:
            continue
        value = in_words(int(digits)) if digits.isdecimal() else ""
        choices = (value.capitalize(),) if value and not value.isdecimal() else ()
        end = a + len(found[1].rstrip(".,"))
        yield passage.hit(a, end, "Do not begin a sentence with a figure.", *choices)


@passage_rule("NU04", "Thousands", SHOULD, Reach((*HEADS, *RUNNING), ("en", "fr"), needs=DIGITS))
def thousands(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Thousands are set off as the language does it: 2,000 in English, 2 000 in French.

    Why: 2.000 is two in London and two thousand in Lisbon.
    Source: EU, UN, FR, ES
    Wrong: 25000 crews; 2.000.000 boats
    Right: 25,000 crews; 2,000,000 boats
    """
    if passage.language.startswith("fr"):
        for pattern in (_POINTED_FRENCH, _COMMAS):
            for found in passage.find(pattern):
                if pattern is _POINTED_FRENCH or "." not in found[1]:
                    right = re.sub(r"[.,]", "\u202f", found[1])
                    yield passage.hit(*found.span(1), f"Write {right}.", right)
        return
    for found in passage.find(_BARE_THOUSANDS):
        number = int(found[1])
        before = re.search(r"[\w.]+[ \u00a0]\Z", passage.own[: found.start()])
        named = bool(before and before[0][0].isupper() and not any(a == before.start() for a, _ in passage.sentences))
        if not 1500 <= number <= 2100 and not named and not _in_date(passage, found) and not found[1].startswith("0"):
            yield passage.hit(*found.span(1), f"Write {number:,}.", f"{number:,}")
    for found in passage.find(_SPACED):
        right = re.sub(r"\s", ",", found["n"])
        yield passage.hit(*found.span("n"), f"Write {right}.", right)
    for found in passage.find(_POINTED):
        right = found[1].replace(".", ",")
        yield passage.hit(*found.span(1), f"Write {right}.", right)


@passage_rule("NU07", "Between … and", MUST, Reach((*HEADS, *RUNNING), ENGLISH))
def between_and(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """“Between” has its “and”.

    Why: “Between 20 to 30” is neither of two constructions.
    Source: OBS
    Wrong: between 20 to 30 crews
    Right: between 20 and 30 crews
    """
    for found in passage.find(_BETWEEN):
        name = "sign" if found["sign"] else "mark"
        yield passage.hit(*found.span(name), "After “between” write “and”.", " and ", safe=True)


@passage_rule("NU08", "More than, not over", ADVICE, Reach(RUNNING, ENGLISH, on=False))
def more_than(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Before a number stands “more than”; over is above.

    Why: Some desks keep the difference.
    Source: AP, GUA, UN
    Wrong: over 400 crews
    Right: more than 400 crews
    """
    for found in passage.find(_OVER):
        right = "More than" if found["over"][0].isupper() else "more than"
        yield passage.hit(*found.span("over"), f"Write “{right}”.", right)


@passage_rule("NU11", "Ordinals to ninth in words", ADVICE, Reach(RUNNING, ENGLISH, on=False, needs=DIGITS))
def ordinals(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Ordinals to ninth are words, then figures.

    Why: As with numbers.
    Source: UN
    Wrong: the 9th session
    Right: the ninth session
    """
    for found in passage.find(_ORDINAL):
        word = ORDINALS[int(found[1]) - 1]
        yield passage.hit(found.start(), found.end(), f"Write {word}.", word)


@passage_rule("NU12", "Ages", MUST, Reach((*HEADS, *RUNNING), ENGLISH, settings={"hyphens": True}))
def ages(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """An age is “aged 17”, “a 17-year-old girl” or “17 years old”.

    Why: Half-hyphened ages are misread.
    Source: AP, GUA, GOV
    Wrong: a 12 year old girl; aged 17-years old
    Right: a 12-year-old girl; aged 17
    """
    joint = "-" if brief.flag("hyphens") else " "
    for found in passage.find(_AGE):
        words, number = found[0], found["n"]
        start = found.start("n")
        if found["aged"]:
            yield passage.hit(start, found.end(), f"Write “aged {number}”.", number, safe=True)
            continue
        behind = passage.own[found.end() :]
        noun = _NOUN.match(behind)
        before = re.search(
            r"\b(is|was|are|were|turned|be|been|than|least|about|only|nearly|almost|over|under)[ \u00a0]\Z", passage.own[:start]
        )
        person = re.search(r"\b(?:an?|the|his|her|their|another)[ \u00a0](?:[a-z]+[ \u00a0])?\Z", passage.own[:start])
        attributive = bool((noun and not before) or words.endswith("olds") or (person and not before))
        plural = "olds" if words.endswith("olds") else "old"
        right = (
            f"{number}{joint}year{joint}{plural}"
            if attributive
            else f"{number} {'year' if number in ('1', 'one') else 'years'} old"
        )
        if passage.plain[start : found.end()].replace("\u00a0", " ") != right:
            yield passage.hit(start, found.end(), f"Write “{right}”.", right, safe=True)


@passage_rule("NU13", "Ranges with an en dash", SHOULD, Reach((*HEADS, *RUNNING), ENGLISH, habit=True, few=FEW, needs=DIGITS))
def ranges(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A range of numbers has an en dash.

    Why: The hyphen joins, the dash means “to”; French and Spanish join years by a hyphen.
    Source: EU, UN
    Wrong: 10-15 crews; 2016-17
    Right: 10–15 crews; 2016–17
    """
    for found in passage.find(_RANGE):
        first, second = found[1], found[3]
        before = passage.own[: found.start()]
        years = len(first) == 4 and 1500 <= int(first) <= 2100 and len(second) in (2, 4)
        rises = int(second) > int(first) or (years and len(second) == 2 and int(second) > int(first[2:]))
        named = re.search(r"(?:\A|\s)[A-Z][\w.]*[ \u00a0]\Z", before) and not years
        counted = re.search(r"\b(?:from|between)[ \u00a0]\Z", before) or (
            not years and re.search(r"\b[A-Z]{2,}[ \u00a0]\Z", before)
        )
        score = _SCORE.search(before[-40:]) or _SCORE.search(passage.own[found.end() : found.end() + 20])
        month = _MONTH_BEHIND.match(passage.own, found.end())
        if rises and not second.startswith("0") and not named and not counted and not (score and not years) and not month:
            yield passage.hit(*found.span(2), "Write a range with an en dash.", "–")


RULES = (words_or_figures, no_figure_first, thousands, between_and, more_than, ordinals, ages, ranges)
