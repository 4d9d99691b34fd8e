"""Numbers, times and dates of a passage in values that no language changes, so that versions of one release can be held together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from communique.checking.number_words import VALUES
from communique.checking.passage import MASK, Passage
from communique.checking.written_dates import written_dates
from communique.patterns import lazily

_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬", "0123456789.,")
_GAP = r"[ \u00a0\u202f]"
_NUMBER = lazily(
    r"(?<![^\W_])(?<![^\W\d_]-)(?<![\d][.,])(?P<n>\d{1,3}(?:[ \u00a0\u202f.,’']\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d{1,15}(?:[.,]\d{1,4}(?!\d))?)"
    r"(?!\d)(?P<unit>(?:kg|km|mm|cm|g|m|t|h)\b)?(?![^\W_])"
)
_SCALE = lazily(rf"{_GAP}?(?P<mil>mil{_GAP})?(?P<word>[^\W\d_]{{1,12}})")
_CLOCK = lazily(
    rf"(?<![\d:.,])(?P<h>[01]?\d|2[0-4])(?:(?::|{_GAP}?h(?:oras)?{_GAP}?)(?P<m>[0-5]\d)(?!\d)|{_GAP}?h(?:oras|eures)?\b(?!{_GAP}?\d)"
    rf"|(?P<dot>\.[0-5]\d)?(?={_GAP}?[ap]\.?{_GAP}?m\b))(?::[0-5]\d)?(?:{_GAP}?(?P<half>[ap])\.?{_GAP}?m\b\.?)?"
)
_WORD = lazily(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FRENCH = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt"
_SPANISH = "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte"
_WORDS = {
    "en": {word: n for word, n in VALUES.items() if n > 1},
    "fr": {word: n for n, word in enumerate(_FRENCH.split(), 2)}
    | {"trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "mille": 1000},
    "es": {word: n for n, word in enumerate(_SPANISH.split(), 2)}
    | {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "mil": 1000},
}  # fmt: skip
_THOUSAND, _MILLION = 10**3, 10**6
_SCALES = {
    "en": {"thousand": _THOUSAND, "k": _THOUSAND, "million": _MILLION, "m": _MILLION, "mn": _MILLION, "billion": 10**9, "bn": 10**9,
           "trillion": 10**12},
    "fr": {"mille": _THOUSAND, "million": _MILLION, "millions": _MILLION, "m": _MILLION, "milliard": 10**9, "milliards": 10**9,
           "billions": 10**12},
    "es": {"mil": _THOUSAND, "millón": _MILLION, "millones": _MILLION, "billones": 10**12},
    "ar": {"ألف": _THOUSAND, "آلاف": _THOUSAND, "مليون": _MILLION, "ملايين": _MILLION, "مليار": 10**9, "مليارات": 10**9, "بليون": 10**9},
}  # fmt: skip
WORDED = frozenset(_WORDS)
"""The languages whose small numbers are read in words too."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, a time (``clock``) or a date where it stands; ``readings`` are the values it may have, for “3.500” is two.

    Times are minutes of the day; dates are (month × 100 + day) with ``year`` where one is written.
    """

    start: int
    end: int
    readings: frozenset[Decimal]
    kind: str = "number"
    in_words: bool = False
    year: int | None = None


def quantities(passage: Passage) -> tuple[Quantity, ...]:
    """Every quantity of a passage, whoever says it, in order."""
    plain = passage.unlinked.translate(_WESTERN)
    tongue = passage.language.split("-")[0].casefold()
    found = [
        Quantity(one.start, one.end, frozenset({Decimal(100 * one.month + one.day)}), "date", year=one.year)
        for one in written_dates(passage)
    ]
    plain = _without(plain, found)
    times = list(_times(plain))
    plain = _without(plain, times)
    found += times
    found += _numbers(plain, tongue)
    found += _worded(plain, tongue)
    return tuple(sorted(found, key=lambda one: one.start))


def _without(plain: str, found: list[Quantity]) -> str:
    for one in found:
        plain = plain[: one.start] + MASK * (one.end - one.start) + plain[one.end :]
    return plain


def _times(plain: str) -> Iterator[Quantity]:
    for found in _CLOCK.finditer(plain):
        minutes = 60 * (int(found["h"]) % 24) + int(found["m"] or (found["dot"] or ".0")[1:])
        half = (found["half"] or "").casefold()
        if half:
            minutes = minutes % 720 + (720 if half == "p" else 0)
        certain = half or minutes >= 720 or found["h"].startswith("0") or ":" not in found[0]  # 9:30 may be morning or evening
        readings = {Decimal(minutes)} if certain else {Decimal(minutes), Decimal(minutes + 720)}
        yield Quantity(found.start(), found.end(), frozenset(readings), "clock")


def _numbers(plain: str, tongue: str) -> Iterator[Quantity]:
    for found in _NUMBER.finditer(plain):
        scale, end = _scale(plain, found.end(), tongue)
        readings = frozenset(value * scale for value in _readings(found["n"]))
        yield Quantity(found.start("n"), max(end, found.end("n")), readings)


def _worded(plain: str, tongue: str) -> Iterator[Quantity]:
    words = _WORDS.get(tongue, {})
    for found in _WORD.finditer(plain) if words else ():
        value = words.get(found[0].casefold())
        if value is not None:
            scale, end = _scale(plain, found.end(), tongue)
            readings = {Decimal(value), Decimal(value) * scale}
            yield Quantity(found.start(), end, frozenset(readings), in_words=True)


def _scale(plain: str, at: int, tongue: str) -> tuple[int, int]:
    """What the word behind a number multiplies it by, and where that word ends; 1 and ``at`` where there is none."""
    found = _SCALE.match(plain, at)
    factor = _SCALES.get(tongue, {}).get(found["word"].casefold()) if found else None
    if found is None:
        return 1, at
    if found["mil"] and factor == _MILLION and tongue == "es":
        return 10**9, found.end()
    if factor is None and found["mil"] and tongue == "es":
        return _THOUSAND, found.end("mil") - 1
    return (factor, found.end()) if factor else (1, at)


def _readings(digits: str) -> frozenset[Decimal]:
    """The values that a figure may have: a single comma or point before three digits may part thousands or decimals."""
    bare = re.sub(r"[ \u00a0\u202f’']", "", digits)
    signs = [c for c in bare if c in ".,"]
    if not signs:
        return frozenset({Decimal(bare)})
    if len(set(signs)) == 2:
        last = signs[-1]
        return frozenset({Decimal(bare.replace("," if last == "." else ".", "").replace(last, "."))})
    joined = Decimal(re.sub(r"[.,]", "", bare))
    if len(signs) > 1:
        return frozenset({joined})
    decimal = Decimal(bare.replace(",", "."))
    return frozenset({joined, decimal}) if len(bare.rpartition(signs[0])[2]) == 3 else frozenset({decimal})
