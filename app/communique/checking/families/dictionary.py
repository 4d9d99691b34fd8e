"""Spelling: words that no dictionary and no list of the house knows, and that are a slip away from one that is known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial

from communique.checking.manuscript import Manuscript
from communique.checking.name_words import folded, runs
from communique.checking.near_words import SHORTEST, meant, swapped_or_doubled
from communique.checking.passage import Hit, Passage, Word, short
from communique.checking.rules import MUST, PROSE, Brief, Reach, release_rule
from communique.checking.spelling import Speller
from communique.house_style.style import HouseStyle
from communique.patterns import lazily

_ROLES = (*PROSE, "caption")
_OTHER_RULES = ("SP01", "SP02", "SP05", "SP12", "SP08")
_PREFIX_WORDS = """
anti auto bio co counter cross cyber de dis e eco electro em en ex extra fore geo hydro hyper im in inter intra mal mega meta
micro mid mini mis multi nano neo non over out para photo poly post pre pro pseudo re self semi socio sub super tele thermo
trans ultra un under up video web
"""
_PREFIXES = tuple(_PREFIX_WORDS.split())
_OFFICE_WORDS = """
Committee Council Ministry Department Agency Office Commission Bureau Authority Service Services Programme Directorate
Secretariat Police Parliament Assembly Comité Consejo Ministerio Departamento Agencia Oficina Comisión Dirección Servicio
Secretaría Programa Policía Asamblea Conseil Ministère Département Agence Bureau Commission Direction Service Secrétariat
Programme Parlement Assemblée
"""
_OFFICES = frozenset(_OFFICE_WORDS.split())
_JOINING = frozenset("@#/\\_-‑.0123456789")
_LOOSE_ACCENT = lazily("[\u0300-\u036f]")  # TY18 joins it to its letter first
_SUFFIXES = ("wide", "like", "less", "fold", "proof", "friendly", "based", "led", "ward", "wards", "ship", "hood", "ness")


@release_rule("SP03", "Spelling", MUST, Reach(languages=("en", "fr", "es"), speech=True))
def spelling(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Words are spelt as the dictionary, the house’s lists or the release’s own list of words have them.

    Why: One slip in the first paragraph, and the facts are doubted too.
    Source: ALL
    Wrong: They recieved a call.
    Right: They received a call.
    """
    speller, tongue = manuscript.speller, manuscript.language
    if speller is None:
        return
    own = manuscript.fact(_own)
    read = brief.fact(f"unknown {tongue}", lambda: partial(_unknown, speller=speller, others=_other_lists(brief.style, tongue)))
    for passage in manuscript.of(*_ROLES):
        for word, choices in passage.fact(read):
            key = word.text.replace("’", "'").casefold()
            if key in own or (_is_seen(manuscript, key) and (word.text.islower() or not _is_official(passage, word))):
                continue
            fitting = tuple(_cased(choice, word.text) for choice in choices)
            yield passage.hit(word.start, word.end, f"Spelling: {short(fitting[0], 40)}, not “{short(word.text, 30)}”.", *fitting)


def _unknown(passage: Passage, speller: Speller, others: frozenset[str]) -> tuple[tuple[Word, tuple[str, ...]], ...]:
    """The words of a passage that nobody knows, each with what it may be meant to be."""
    tongue = passage.language.partition("-")[0].casefold()
    found = []
    slips: dict[str, tuple[str, ...]] = {}  # a word that stands often is looked up once
    for word in passage.fact(_candidates):
        key = word.text.replace("’", "'").casefold()
        if key in others or _is_known(speller, word.text, tongue):
            continue
        lower = word.text.casefold()
        if lower not in slips:
            slips[lower] = meant(lower, tongue, speller)
        choices = slips[lower]
        if not word.text.islower():
            choices = tuple(
                one for one in choices if swapped_or_doubled(lower, one) or _is_official(passage, word)
            )
        if choices and not (passage.is_speech(word.start, word.end) and len(key) < 6):
            found.append((word, choices))
    return tuple(found)


def _own(manuscript: Manuscript) -> frozenset[str]:
    """Words that the release’s own list and its people have."""
    own = {folded(part) for word in manuscript.release.dictionary for part in (word, *word.split())}
    for speaker in manuscript.release.speakers:
        own |= {folded(part) for part in f"{speaker.name.given} {speaker.name.family} {speaker.name.printed}".split()}
    return frozenset(own)


def _is_seen(manuscript: Manuscript, key: str) -> bool:
    """Whether a word stands with a capital inside a sentence, so that it is a name, or stands three times."""
    passages = [passage.fact(_keys) for passage in manuscript.of(*_ROLES)]
    return any(key in names for names, _ in passages) or sum(counts[key] for _, counts in passages) > 2


def _keys(passage: Passage) -> tuple[frozenset[str], Counter[str]]:
    """The words of a passage that are names for their capital inside a sentence, and how often each word stands, all in small letters."""
    title = passage.role in ("headline", "heading")
    names = {w.text.casefold() for w in passage.all_words if not title and w.text[0].isupper() and w.start not in passage.starts}
    names |= {name.removesuffix("’s").removesuffix("'s") for name in names}
    return frozenset(names), Counter(word.text.casefold() for word in passage.all_words)


def _candidates(passage: Passage) -> tuple[Word, ...]:
    """The words that may be slips: in small letters, or with a capital at the beginning of a sentence, outside addresses and short quoted matter."""
    starts = passage.starts
    found = []
    typed = len(passage.plain) if passage.role in ("paragraph", "quote") else -1  # the last word may still be being typed
    spoken = [word for word in passage.all_words if passage.is_speech(word.start, word.end)] if passage.speech else []
    for word in (*passage.words, *spoken):
        text = word.text
        if len(text) < SHORTEST or word.end == typed or (not text.isascii() and _LOOSE_ACCENT.search(text)):
            continue
        plain = text.islower() or (text[0].isupper() and text[1:].islower() and word.start in starts)
        if not plain and not (text[0].isupper() and text[1:].islower() and len(text) > 6 and _is_official(passage, word)):
            continue
        beside = passage.plain[word.start - 1 : word.start] + passage.plain[word.end : word.end + 1]
        if _JOINING.isdisjoint(beside.replace(". ", "").rstrip(".")):
            found.append(word)
    return tuple(found)


def _is_official(passage: Passage, word: Word) -> bool:
    """Whether a word with a capital stands beside the name of an office, so that it is a common word and no surname."""
    for run in passage.fact(runs):
        for n, one in enumerate(run):
            if one.start == word.start:
                return any(beside.text in _OFFICES for beside in (*run[max(0, n - 1) : n], *run[n + 1 : n + 2]))
    return False


def _other_lists(style: HouseStyle, tongue: str) -> frozenset[str]:
    """Words that other rules of the house speak about: their own lists mend them."""
    codes = _OTHER_RULES if tongue == "en" else tuple(f"{code}.{tongue}" for code in _OTHER_RULES)
    pairs = [pair for code in codes for pair in style.word_list(code).items()]
    return frozenset(part.casefold().replace("’", "'") for wrong, right in pairs for part in (wrong, *right))


def _is_known(speller: Speller, word: str, tongue: str) -> bool:
    """Whether a word, its small form, its parts or its stem are known."""
    lower = word.casefold()
    if speller.knows(word) or speller.knows(lower) or speller.knows(lower.capitalize()):
        return True
    if "-" in word or "‑" in word or "." in word:
        return True  # the dictionary knows parts, not pairs
    if "’" in word or "'" in word:
        return all(
            len(part) < SHORTEST or speller.knows(part) or speller.knows(part.casefold()) for part in re.split(r"[’']", word)
        )
    if tongue != "en":
        return False
    return _is_composed(speller, lower)


def _is_composed(speller: Speller, lower: str) -> bool:
    """Whether an English word is a known one with a common prefix or ending, or two known ones joined."""
    for prefix in _PREFIXES:
        rest = lower.removeprefix(prefix)
        if rest != lower and len(rest) > 3 and speller.knows(rest):
            return True
    for suffix in _SUFFIXES:
        rest = lower.removesuffix(suffix)
        if rest != lower and len(rest) > 2 and speller.knows(rest):
            return True
    return any(speller.knows(lower[:n]) and speller.knows(lower[n:]) for n in range(4, len(lower) - 3))


def _cased(choice: str, word: str) -> str:
    return choice[:1].upper() + choice[1:] if word[:1].isupper() else choice


RULES = (spelling,)
