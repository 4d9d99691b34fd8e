"""Amounts: per cent, money, units, telephone numbers, and quantities that say nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import ADVICE, BODY, DIGITS, ENGLISH, FEW, HEADS, RUNNING, SHOULD, Brief, Reach, passage_rule
from communique.patterns import lazily

_PERCENT = lazily(r"(?<=\d)(?P<gap>[ \u00a0\u202f]?)(?P<sign>%|per[ \u00a0]cent\b|percent\b(?!age))")
_MONEY = lazily(
    r"(?P<sign>US\$|A\$|C\$|CA\$|AU\$|NZ\$|HK\$|S\$|[$€£¥])(?P<gap>[ \u00a0\u202f]+)(?=\d)"
    r"|\b(?P<code>USD|EUR|GBP|CHF|JPY|AUD|CAD|CNY|INR|SEK|NOK|DKK|ZAR|BRL|MXN)(?=\d)"
    r"|(?<![\w.,])(?P<amount>\d[\d.,]*)[ \u00a0]?(?P<behind>[€£]|\$(?![A-Z\d]))(?!\w)"
)
_CODE_BEHIND = lazily(
    r"(?<![\w.,$€£¥])(?P<amount>\d[\d.,]{0,14}\d?(?:[ \u00a0]?(?:m|mn|bn|million|billion|thousand)\b)?)[ \u00a0]"
    r"(?P<code>USD|EUR|GBP|CHF|JPY|AUD|CAD|CNY|INR|SEK|NOK|DKK|ZAR|BRL|MXN|MWK|KES|UGX|TZS|NGN|GHS|PHP|XOF|XAF|PKR|BDT|THB|IDR|TRY|UAH|RUB|PLN"
    r"|HUF|CZK|AED|SAR|QAR|EGP|MAD|TND)(?![\w-])"
)
_UNIT = lazily(
    r"(?<![\w.,/-])(?P<n>\d[\d.,]*)(?P<unit>kg|km|cm|km/h|mg|ml|ha|kW|MW|GW|kWh|MWh|GWh|TWh|Hz|kHz|MHz|GHz|KB|MB"
    r"|GB|TB|mph|km²|m²|m³|°C)(?![\w/])"
)
_WRONG_UNIT = lazily(
    r"(?<![\w.,/-])(?P<n>\d[\d.,]*)(?P<gap>[ \u00a0\u202f]?)(?P<unit>kgs|Kgs|KGs|Kg|KG|kms|Kms|KMs|Km|KM|Ha|HA|cms|mms|Mhz|Ghz|Khz)(?!\w)"
)
_RIGHT_UNIT = {
    "kgs": "kg",
    "kms": "km",
    "ha": "ha",
    "cms": "cm",
    "mms": "mm",
    "mhz": "MHz",
    "ghz": "GHz",
    "khz": "kHz",
    "kg": "kg",
    "km": "km",
}
_SHORT_MILLION = lazily(
    r"(?:(?P<money>(?:(?:US|A|C|NZ|HK)?[$€£¥₱₦₹]|(?<!\w)(?:Rs\.?|Php|K[Ss]h|[PR](?=\d{1,3}[.,]\d)))[ \u00a0]?)|(?<![\w.,–-]))"
    r"(?P<n>\d{1,12}(?:[.,]\d{1,12}){0,4})(?P<gap>[ \u00a0]?)"
    r"(?P<sign>mn|mln|bn|bln|tn|m|M|B|b|K|k)(?![\w’'/²³-])"
)
_COUNTED = lazily(
    r"[ \u00a0](?:people|users|customers|euros|dollars|pounds|tonnes|tons|children|women|men|refugees|workers"
    r"|jobs|visitors|vehicles|boats|members)\b"
)
_LARGE = {
    "m": "million",
    "mn": "million",
    "mln": "million",
    "b": "billion",
    "bn": "billion",
    "bln": "billion",
    "tn": "trillion",
    "k": "thousand",
}
_LOCAL_PHONE = lazily(
    r"(?<![\w+/.,-])\(?0\d(?:[ ().\u00a0/-]{0,2}\d){6,10}(?!\d)|(?<![\w+/.,-])\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?!\d)"
)
_FREE_PHONE = lazily(r"\(?0?(?:800|808|300|303|345|844|845|900|18\d\d|13\d\d)\b|\(?1?8(?:00|88|77|66|55|44|33)\b")
_CALL = lazily(
    r"(?i)\b(?:tel(?:ephone)?s?|phones?|call(?:s|ing)?|fax|mobile|cell|tél(?:éphone)?|teléfono|office|desk|contact|enquiries|inquiries)\b"
)
_SUM = lazily(
    r"(?P<sum>(?P<sign>US\$|[$€£¥]|USD |EUR |GBP |CHF )\d[\d.,]*(?:[ \u00a0](?:million|billion"
    r"|thousand))?)(?P<after>[ \u00a0]\([^)]{2,40}\))?"
)
_VAGUE = lazily(
    r"\b(?:dozens|scores|hundreds|thousands|millions|billions) of\b|\b(?:numerous|countless|a (?:great )?number of|a host of|a raft of)\b",
    re.I,
)


@passage_rule("NU03", "Per cent", SHOULD, Reach(RUNNING, ENGLISH, habit=True, few=FEW, settings={"sign": "per cent"}, needs=DIGITS))
def per_cent(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Shares are written one way: per cent, percent or %, as the house has it (``sign``).

    Why: One text, one sign.
    Source: UN, AP, GUA, GOV
    Wrong: 5% (in a house with per cent)
    Right: 5 per cent
    """
    house = brief.text("sign")
    right = house if house == "%" else f" {house}"
    for found in passage.find(_PERCENT):
        if found["sign"].replace("\u00a0", " ") != house:
            yield passage.hit(*found.span(), f"Write shares with “{house}”.", right)


@passage_rule("NU05", "Sums of money", SHOULD, Reach((*HEADS, *RUNNING), ENGLISH, needs=DIGITS))
def sums_of_money(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The sign stands right before the figure, the three letters one space before it.

    Why: A sign that stands alone falls to another line.
    Source: UN, EU, REU
    Wrong: US$ 7 million; EUR7 million; 7€
    Right: US$7 million; EUR 7 million; €7
    """
    for found in passage.find(_CODE_BEHIND):
        right = f"{found['code']} {found['amount']}"
        yield passage.hit(*found.span(), f"The letters come before the figure: {short(right, 40)}.", right)
    for found in passage.find(_MONEY):
        if found["gap"]:
            right = f"{found['sign']}"
            yield passage.hit(*found.span(), f"No space after {found['sign']}.", right, safe=True)
        elif found["code"]:
            yield passage.hit(*found.span("code"), f"Put a space after {found['code']}.", found["code"] + " ", safe=True)
        else:
            right = found["behind"] + found["amount"].rstrip(".,")
            yield passage.hit(found.start(), found.end(), f"Write {right}.", right)


@passage_rule("NU06", "Units", SHOULD, Reach((*HEADS, *RUNNING), ("en", "fr", "es"), settings={"closed": False}, needs=DIGITS))
def units(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A unit has its own form, takes no plural, and stands one space behind the figure (``closed``: right at it).

    Why: 5kgs is neither a word nor a unit.
    Source: EU, UN, GOV
    Wrong: 5kg; 5 Kgs; 2 Ha
    Right: 5 kg; 2 ha
    """
    gap = "" if brief.flag("closed") else "\u202f" if passage.language.startswith("fr") else " "
    for found in passage.find(_WRONG_UNIT):
        right = _RIGHT_UNIT[found["unit"].casefold()]
        yield passage.hit(found.start("gap"), found.end(), f"Write the unit as {right}.", (found["gap"] or gap) + right)
    for found in passage.find(_UNIT):
        if gap:
            yield passage.hit(*found.span("unit"), f"Put a space before {found['unit']}.", gap + found["unit"])


@passage_rule(
    "NU14",
    "Telephone numbers for abroad",
    SHOULD,
    Reach((*RUNNING, "contact", "boilerplate"), settings={"national": False, "code": ""}, needs=DIGITS),
)
def telephone_numbers(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A telephone number begins with + and the code of its country (``code`` is put in; ``national`` leaves numbers alone).

    Why: Most of the readers call from somewhere else.
    Source: ITU
    Wrong: 021 555 0142
    Right: +351 21 555 0142
    """
    if brief.flag("national"):
        return
    for found in _LOCAL_PHONE.finditer(passage.masked):
        is_phone_field = (passage.block or "").endswith(".phone")
        if _FREE_PHONE.match(found[0]):
            continue
        if is_phone_field or _CALL.search(passage.plain[max(0, found.start() - 40) : found.start()]):
            code = brief.text("code")
            digits = found[0].lstrip("(").removeprefix("0").replace(")", "")
            choices = (f"{code} {digits}",) if code else ()
            yield passage.hit(*found.span(), "Begin the number with + and the country’s code.", *choices)


@passage_rule("NU15", "Foreign money converted", ADVICE, Reach(BODY, ENGLISH, on=False, settings={"into": "US$"}, needs=DIGITS))
def foreign_money(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A sum in another currency than the house’s (``into``) has its value in that one behind it.

    Why: Readers cannot weigh what they cannot convert.
    Source: REU
    Wrong: €2 million
    Right: €2 million (US$2.2 million)
    """
    into = brief.text("into")
    for found in passage.find(_SUM):
        own = into in (found["sign"].strip(), f"US{found['sign']}")
        inside = re.search(r"\([^)]*\Z", passage.own[: found.start()])
        if not own and not inside and not (found["after"] and into in found["after"]):
            yield passage.hit(*found.span("sum"), f"Give the value in {into} as well.")


@passage_rule("NU16", "Vague quantities", ADVICE, Reach(BODY, ENGLISH, on=False))
def vague_quantities(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Dozens, scores and millions give way to the figure, or to who counted.

    Why: A vague quantity in a release is the first question on the telephone.
    Source: REU
    Wrong: dozens of arrests
    Right: 47 arrests
    """
    for found in passage.find(_VAGUE):
        yield passage.hit(*found.span(), f"How many? “{short(found[0])}” needs a figure or a source.")


@passage_rule("NU17", "Million and billion in full", SHOULD, Reach((*HEADS, *RUNNING), ENGLISH, habit=True, few=FEW, needs=DIGITS))
def million_in_full(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Million and billion are words after a figure.

    Why: 5m is five metres to half of the readers.
    Source: UN, EU, GUA
    Wrong: €5m, 8bn
    Right: €5 million, 8 billion
    """
    for found in passage.find(_SHORT_MILLION):
        sign = found["sign"]
        if passage.role in HEADS and not (sign in "MB" and found["gap"]):
            continue  # a headline may shorten, as long as it is a sign of the house
        clear = found["money"] or len(sign) > 1 or (sign == "m" and _COUNTED.match(passage.own, found.end()))
        if clear and not (sign in "KkBb" and not found["money"]):
            word = _LARGE[sign.casefold()]
            start = found.start("gap")
            yield passage.hit(start, found.end(), f"After a figure write “{word}” in full.", f" {word}")


RULES = (per_cent, sums_of_money, units, telephone_numbers, foreign_money, vague_quantities, million_in_full)
