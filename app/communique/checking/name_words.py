"""Capitalised words of a passage in runs, as names are written: “Ivo K. Brant”, “Ursula von der Quill”."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from communique.checking.passage import Passage
from communique.patterns import lazily

_SPELT = r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*"
_TOKEN = lazily(rf"(?:[^\W\d_a-z]\.[ \u00a0]?(?=[^\W\d_a-z]))|{_SPELT}(?:[’'‑-]{_SPELT})*")
_POSSESSIVE = ("’s", "'s", "’S", "'S")
_PARTICLE_WORDS = "de da das del della di do dos du des la le van von der den ten ter bin bint ibn abu al el zu af av dit"
PARTICLES = frozenset(_PARTICLE_WORDS.split())
_HONORIFIC_WORDS = "Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Messrs M Mme Mlle MM Mmes Sr Sra Srta Dña Don Doña"
HONORIFICS = frozenset(_HONORIFIC_WORDS.split())
_RANK_WORDS = "St Gen Col Lt Sgt Gov Sen Rep Capt Cmdr Adm Maj Rev Hon Supt Insp Det Cpl Pte Brig Cllr Amb Pres Lic Ing Gral"
SHORTENED = HONORIFICS | frozenset(_RANK_WORDS.split())
MEN = frozenset({"Mr", "M", "MM", "Sr", "Sir", "Lord", "Don"})
WOMEN = frozenset({"Mrs", "Ms", "Miss", "Mme", "Mlle", "Mmes", "Sra", "Srta", "Dame", "Lady", "Dña", "Doña"})
_TITLE_WORDS = """
President Vice-President Minister Secretary General Secretary-General Director Director-General Commissioner Commander Chief
Chairman Chairwoman Chair Head Ambassador Governor Mayor Senator Representative Prosecutor Attorney Judge Justice Superintendent
Inspector Sergeant Constable Detective Officer Captain Colonel Major Lieutenant Admiral Brigadier Marshal Sheriff Deputy
Assistant King Queen Prince Princess Sheikh Pope Bishop Archbishop Cardinal Rabbi Imam Father Sister Chancellor Premier Speaker
Spokesperson Spokesman Spokeswoman Coordinator Manager Executive CEO CFO Professor Envoy Rapporteur Councillor Congressman
Congresswoman Rear Vice Special Agent Master Registrar Dean Rector Président Présidente Ministre Secrétaire Directeur Directrice
Commissaire Préfet Maire Ambassadeur Général Colonel Commandant Procureur Procureure Presidente Presidenta Ministro Ministra
Secretario Secretaria Director Directora Comandante General Alcalde Alcaldesa Fiscal Gobernador Gobernadora
"""
TITLES = frozenset(_TITLE_WORDS.split())
_BODY_WORDS = """
Office Ministry Department Assembly Council Committee Court Bank Agency University College School Centre Center Programme
Program Project Operation Police Service Services Conference Forum Summit Award Prize Street Avenue Road House Building Airport
Force Unit Team Bureau Agreement Report Fund Group Association Institute Foundation Company Corporation Ltd Inc LLC Party Union
League Club Hospital Church Museum Park Bridge Port Station Division Section Branch Command Affairs Security Defence Defense
Health Justice Interior Education Finance Operations Communications Development Policy Act Law Bill Day Week Year Medal Nations
Headquarters Region District County City Village State States Republic Kingdom Federation Commission Authority Board Panel Task
Network Initiative Stadium Arena Library Theatre Theater Plaza Boulevard Gallery Hotel Palace Campus Island Islands River Valley
"""
BODIES = frozenset(_BODY_WORDS.split())
NEEDS_THE = (
    "United States", "United Kingdom", "United Nations", "United Arab Emirates", "Netherlands", "Philippines", "Maldives", "European Union",
    "African Union", "Middle East", "Bahamas", "Gambia", "Caribbean", "Red Cross", "Democratic Republic of the Congo", "Czech Republic",
    "Dominican Republic", "Marshall Islands", "Solomon Islands", "Seychelles", "South Caucasus", "Western Balkans", "Horn of Africa",
)  # fmt: skip
"""Names of countries, bodies and regions that English gives an article."""
_OPENER_WORDS = """
With For After But And While As In At On When Since Under Over By From To If Though Although However Later Today Yesterday That
This The Then There Also Both Before During Once Because Until Like Where Whether Who So Yet Nor Or Of Per Since Through Without
Avec Pour Après Mais Et Lors Selon Con Para Según Tras Pero Y Por
"""
OPENERS = frozenset(_OPENER_WORDS.split())


class NameWord(NamedTuple):
    """A word of a run without a possessive ending; ``key`` is it in small letters and without accents."""

    text: str
    start: int
    end: int
    key: str


Run = tuple[NameWord, ...]


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """A name's letters for comparing: small, without accents, apostrophes straight."""
    if word.isascii():
        return word.casefold()
    parts = unicodedata.normalize("NFD", word.casefold().replace("’", "'").replace("‑", "-"))
    plain = "".join(c for c in parts if not unicodedata.combining(c))
    return plain.translate(_LETTERS)


_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss"})


def runs(passage: Passage) -> tuple[Run, ...]:
    """Every run of capitalised words, one space apart, with the particles and initials between them, whoever says them."""
    return tuple(_runs(passage.unlinked))


def _runs(plain: str) -> Iterator[Run]:
    current: list[NameWord] = []
    for found in _TOKEN.finditer(plain):
        if not current and found[0].islower():
            continue  # begins no name: most words
        word = _word(found)
        between = plain[current[-1].end : word.start].strip(" \u00a0\u202f") if current else "-"
        joined = between in ("", ".", "d’", "d'") and not _ends(plain, current, word)
        named = word.text[0].isupper() or ("-" in word.text and word.text.split("-")[-1][:1].isupper())
        if current and not joined:
            yield from _finished(current)
            current = []
        if named or (current and word.text in PARTICLES):
            current.append(word)
        elif current:
            yield from _finished(current)
            current = []
    yield from _finished(current)


def _ends(plain: str, current: list[NameWord], word: NameWord) -> bool:
    """Whether a full stop between two words ends the name, which it does not after an initial or an honorific; a possessive ends it too."""
    last = current[-1]
    between = plain[last.end : word.start]
    if "’s" in between or "'s" in between or (("’" in between or "'" in between) and "d" not in between):
        return True
    return "." in between and len(last.text) > 1 and last.text not in SHORTENED and not last.text.endswith(".")


def _word(found: re.Match[str]) -> NameWord:
    text, start = found[0].rstrip(" \u00a0"), found.start()
    if text.endswith(_POSSESSIVE):
        text = text[:-2]
    if len(text) > 3 and text[1] in "’'" and text[0].islower() and text[2].isupper():  # d’Anchorage, l’Atlas
        text, start = text[2:], start + 2
    return NameWord(text, start, start + len(text), folded(text.rstrip(".")))


def _finished(current: list[NameWord]) -> Iterator[Run]:
    while current and current[-1].text in PARTICLES:
        current.pop()
    if current:
        yield tuple(current)
