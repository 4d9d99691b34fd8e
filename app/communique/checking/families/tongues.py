"""The typography of other languages: French spaces, Spanish opening marks and small letters, Arabic punctuation and digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from communique.checking.finding import Edit, Fix
from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage
from communique.checking.rules import EVERYWHERE, FEW, MUST, SHOULD, Brief, Reach, passage_rule, release_rule
from communique.languages import dates
from communique.patterns import lazily

NARROW, WIDE = "\u202f", "\u00a0"
_SPACED = lazily(
    r"(?<=[^\s:;!?(\[«“\"\u202f\u00a0…])(?P<before>[ ]?)(?P<mark>[;!?]+|:)(?=[\s\u00a0\u202f»”\")\]]|\Z)"
    r"|«(?P<in>[ ]?)(?=[^\s\u00a0\u202f])|(?<=[^\s\u00a0\u202f«])(?P<out>[ ]?)»|(?<=\d)(?P<share>[ ]?)(?P<sign>[%€])(?!\w)"
)
_CLOCK = lazily(r"\d\Z")
_QUESTION = lazily(r"(?P<mark>[?!])+")
_POSTS = (
    "Presidente Presidenta Vicepresidente Vicepresidenta Ministro Ministra Viceministro Viceministra Director "
    "Directora Secretario Secretaria "
    "Subsecretario Subsecretaria Alcalde Alcaldesa Gobernador Gobernadora Embajador Embajadora Comandante Jefe "
    "Jefa Fiscal Canciller Mandatario "
    "Mandataria Rector Rectora Coordinador Coordinadora Representante Senador Senadora Diputado Diputada "
    "Intendente Intendenta Superintendente"
)
_POST = "|".join(_POSTS.split())
_SPANISH_POST = lazily(rf"(?:(?<=\b(?:el|la|al|un|su|lo) )|(?<=\b(?:del|las|los|una) ))(?:{_POST})\b(?: General\b)?")
_SPANISH_STOP = lazily(r"(?<=[^\W_])(?P<sign>[.,])(?P<mark>[”»\"])(?=\s|\Z)")
_ARABIC = "\u0600-\u06ff\u0750-\u077f"
_LATIN_SIGN = lazily(rf"(?<=[{_ARABIC}»”)\"])(?P<gap> ?)(?P<sign>[,;?])(?=[\s»”)\"{_ARABIC}]|\Z)")
_LATIN = {",": "،", ";": "؛", "?": "؟"}
_GAP_BEFORE = lazily(rf"(?<=[{_ARABIC}»”)\"])[ \u00a0]+(?=[،؛؟:.!](?:\s|\Z))")
_STRETCHED = lazily(rf"(?<=[{_ARABIC}])(?<!ه)\u0640+(?=[{_ARABIC}])|(?<=[{_ARABIC}])\u0640{{2,}}")
_EASTERN = lazily(r"[٠-٩۰-۹]+(?:[٫٬.,/][٠-٩۰-۹]+)*")
_WESTERN = lazily(r"(?<![A-Za-z\d@#/+])\d+(?:[.,/]\d+)*(?![A-Za-z@])")
_TO_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
_TO_EASTERN = str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")


@cache
def _spanish_capital() -> re.Pattern[str]:
    months, days = ("|".join(map(str.capitalize, names)) for names in (dates("es").month_names, dates("es").weekday_names))
    return re.compile(
        rf"(?:(?<=\d de )(?P<month>{months})\b|(?<=[a-záéíóúñ] )(?P<other>{months})(?= del? \d{{4}}))"
        rf"|(?<=[a-záéíóúñ,] )(?P<day>{days})(?=,? \d|,? pasado|,? próximo| de )"
    )


@passage_rule("TY10", "French spaces", MUST, Reach(EVERYWHERE, ("fr",), speech=True, habit=True))
def french_spaces(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """In French a narrow no-break space stands before ; ! ? and inside « », a no-break space before the colon and the per-cent sign.

    Why: With a plain space the mark falls to the next line; without one it sticks to the word.
    Source: FR
    Wrong: Nous sommes prêts ! «Partons»
    Right: Nous sommes prêts°! «°Partons°»
    """
    quebec = passage.language.casefold() == "fr-ca"
    for found in _SPACED.finditer(passage.unlinked):
        mark = found["mark"] or ""
        if mark == ":" and not found["before"] and _CLOCK.search(passage.plain[: found.start()]):
            continue
        if quebec and mark and mark != ":":
            continue
        name = next(part for part in ("before", "in", "out", "share") if found[part] is not None)
        right = WIDE if mark == ":" or name == "share" else NARROW
        start, end = found.span(name)
        yield passage.hit(start, end, "French: no-break spaces before ; : ! ? % and inside « ».", right, safe=True)


@passage_rule("TY11", "Spanish marks and small letters", MUST, Reach((*EVERYWHERE, "date"), ("es",), speech=True, habit=True, few=FEW))
def spanish_marks(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Questions and exclamations open with ¿ and ¡; months, weekdays and posts are small; the full stop follows the closing mark.

    Why: These are rules of the language, not of a house.
    Source: ES
    Wrong: Cuándo abre? El 6 de Octubre, dijo el Ministro.
    Right: ¿Cuándo abre? El 6 de octubre, dijo el ministro.
    """
    plain = passage.unlinked
    for a, z in passage.sentences:
        for found in _QUESTION.finditer(plain, a, z):
            opening = "¿" if found["mark"] == "?" else "¡"
            if opening not in plain[a : found.start()] and plain[found.start() - 1 : found.start()] not in ("(", " ", ""):
                at = max(a, *(plain.rfind(sign, a, found.start()) + 1 for sign in '“«"(:,'))
                at += len(plain[at:z]) - len(plain[at:z].lstrip())
                yield passage.hit(at, found.end(), f"Open the sentence with {opening}.", opening + plain[at : found.end()])
    for found in _spanish_capital().finditer(plain):
        yield passage.hit(*found.span(), "Spanish: months and weekdays are written small.", found[0].lower())
    for found in _SPANISH_POST.finditer(passage.own):
        hit = passage.hit(*found.span(), "Spanish: posts are written small.", found[0].lower())
        yield replace(hit, severity=SHOULD)  # many houses honour their own officers with a capital
    for found in _SPANISH_STOP.finditer(plain):
        yield passage.hit(*found.span(), "Spanish: full stop and comma follow the closing mark.", found["mark"] + found["sign"])


@release_rule("TY12", "Arabic punctuation and digits", MUST, Reach(EVERYWHERE, ("ar", "fa", "ur"), speech=True, habit=True, few=FEW))
def arabic_signs(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Arabic has its own comma, semicolon and question mark, no space before them, no stretched letters, and one set of digits.

    Why: Latin signs turn the wrong way, and two sets of digits read as two hands.
    Source: AR
    Wrong: قال, في 2026 و٢٠٢٧
    Right: قال، في 2026 و2027
    """
    passages = list(manuscript.of(*EVERYWHERE))
    for passage in passages:
        yield from passage.fact(_arabic_hits)
    eastern = [(passage, found) for passage in passages for found in _EASTERN.finditer(passage.unlinked)]
    western = [(passage, found) for passage in passages for found in _WESTERN.finditer(passage.unlinked)]
    if eastern and western:
        fewer, table = (eastern, _TO_WESTERN) if len(eastern) <= len(western) else (western, _TO_EASTERN)
        for passage, found in fewer:
            yield passage.hit(*found.span(), "Use one set of digits throughout.", found[0].translate(table))


def _arabic_hits(passage: Passage) -> tuple[Hit, ...]:
    hits = []
    for found in _LATIN_SIGN.finditer(passage.unlinked):
        right = _LATIN[found["sign"]]
        hits.append(passage.hit(*found.span(), f"Use the Arabic sign {right}.", right, safe=True))
    for found in _GAP_BEFORE.finditer(passage.unlinked):
        hits.append(passage.hit(*found.span(), "No space before the punctuation mark.", "", safe=True))
    for found in _STRETCHED.finditer(passage.plain):
        place = passage.place(*found.span())
        hits.append(
            Hit(place, "Take out the stretching stroke.", (Fix("Delete the stroke", (Edit(place, ""),), True),), text=found[0])
        )
    return tuple(hits)


RULES = (french_spaces, spanish_marks, arabic_signs)
