"""Words: the house's terms, its spelling, and its lists of what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage, short
from communique.checking.phrases import Found, Phrases
from communique.checking.rules import ADVICE, ENGLISH, FEW, MUST, PROSE, SHOULD, Brief, Reach, passage_rule, release_rule
from communique.patterns import lazily

_DOUBLED = lazily(r"(?<![\w’'-])([^\W\d_]+)([ \u00a0]+)(\1)(?![\w’'-])", re.I)
_NOUN_AND_VERB = lazily(
    r"(?:\b(?:worldwide|global|international|foreign) )?\b([a-z]{4,})(?<!of) of\b[^.;:]{1,160}? to (?:\1)\b(?: [a-z]+ly\b)?",
    needs=(" of",),
)
_NAMED_PAIR = lazily(
    r"\b(?:Secretary|Director|Attorney|Governor|Inspector|Vice|Deputy|Under|Auditor|Solicitor|Comptroller"
    r"|Surgeon) (?:General|President|Secretary|Chair)\b",
    needs=(" General", " President", " Secretary", " Chair"),
)
_MAY_DOUBLE_WORDS = "had that bye very no yes so boa tut nous vous se le la sua"
_MAY_DOUBLE = frozenset(_MAY_DOUBLE_WORDS.split())


def _in_a_name(passage: Passage, found: Found) -> bool:
    """Whether a capital in the middle of a sentence shows that the word belongs to a name."""
    if not found.words[:1].isupper() or found.entry[:1].isupper():
        return False
    return not any(a <= found.start <= a + 1 for a, _ in passage.sentences) and passage.role not in (
        "headline",
        "subhead",
        "heading",
    )


def _listed(passage: Passage, brief: Brief, message: str) -> Iterator[Hit]:
    for found in brief.words_for(passage.language).find(passage):
        if not _in_a_name(passage, found):
            yield passage.hit(
                found.start, found.end, message.format(words=short(found.words), right=_either(found.choices)), *found.choices
            )


def _either(choices: tuple[str, ...]) -> str:
    return " or ".join(f"“{choice}”" if choice else "nothing" for choice in choices) or "another word"


def _turned(brief: Brief, turn: bool) -> Phrases:
    """A list of pairs, read the other way round where the house spells the other way."""
    pairs: Mapping[str, tuple[str, ...]] = brief.style.word_list(brief.code)
    return Phrases({right[0]: (wrong,) for wrong, right in pairs.items() if right}) if turn else brief.words


@passage_rule("SP01", "-ize or -ise", SHOULD, Reach(languages=ENGLISH))
def ize_or_ise(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The house writes one ending, -ize or -ise, through the whole text.

    Why: Two spellings of one word read as two writers.
    Source: UN, INT, GOV, EU
    Wrong: organise (in a house that writes -ize)
    Right: organize
    """
    for found in brief.fact("list", lambda: _turned(brief, brief.style.spelling == "british")).find(passage):
        if not _in_a_name(passage, found):
            yield passage.hit(found.start, found.end, f"Write {found.choices[0]}.", found.choices[0], safe=True)


@passage_rule("SP05", "British or American forms", SHOULD, Reach(languages=ENGLISH, habit=True, few=FEW))
def british_or_american(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Words are spelt the way of the house’s English.

    Why: A mixture looks careless on both sides of the ocean.
    Source: UN, EU
    Wrong: the harbor (in a British house)
    Right: the harbour
    """
    for found in brief.fact("list", lambda: _turned(brief, brief.style.spelling == "american")).find(passage):
        computer = found.words.casefold().startswith("program") and re.search(
            r"(?:computer|software) \Z", passage.own[: found.start]
        )
        if not _in_a_name(passage, found) and not computer:
            yield passage.hit(found.start, found.end, f"Write {found.choices[0]}.", found.choices[0])


@release_rule("SP02", "One form of hyphenation", SHOULD, Reach(languages=ENGLISH))
def one_hyphenation(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A compound is written one way, joined, hyphened or apart: as the house has it, and else as the text has it most often.

    Why: Search finds one form and misses the other.
    Source: OBS
    Wrong: co-ordinate; cease-fire … ceasefire; Secretary-General … Secretary General
    Right: coordinate; ceasefire … ceasefire; Secretary General … Secretary General
    """
    passages = list(manuscript.of(*PROSE))
    told: set[tuple[str, str | None, int]] = set()
    for passage in passages:
        for hit in _listed(passage, brief, "Write {right}."):
            told.add((hit.place.field, hit.place.block, hit.place.start))
            yield hit
    forms: dict[str, dict[str, list[tuple[Passage, int, int]]]] = {}
    for passage in passages:
        for key, form, start, end in passage.fact(_compounds):
            forms.setdefault(key, {}).setdefault(form, []).append((passage, start, end))
    for ways in forms.values():
        if len(ways) < 2 or not any("-" in form for form in ways):
            continue
        often = max(ways, key=lambda form: len(ways[form]))
        for form, places in ways.items():
            for passage, start, end in places if form != often else ():
                if (passage.field, passage.block, start) not in told:
                    right = _as_written(passage.plain[start:end], often)
                    yield passage.hit(start, end, f"Elsewhere in this text: {short(right, 50)}.", right)


def _compounds(passage: Passage) -> tuple[tuple[str, str, int, int], ...]:
    """Compounds of two parts as the text writes them: the letters alone, the form in small letters, and where it stands.

    Common words count hyphened or joined (ceasefire), names in capitals hyphened or apart (Secretary General).
    """
    found = []
    for word in passage.words:
        text = word.text
        if text.isalpha():
            if len(text) > 5 and text.islower():
                found.append((text, text, word.start, word.end))
            continue
        text = text.removesuffix("’s").removesuffix("'s")
        parts = text.replace("‑", "-").split("-")
        named = all(part[:1].isupper() for part in parts)
        if len(parts) == 2 and min(map(len, parts)) > 1 and all(part.isalpha() for part in parts):
            key = text.casefold().replace("-", " " if named else "")
            found.append((key, text.casefold(), word.start, word.start + len(text)))
        elif len(parts) == 1 and len(text) > 5 and text.islower():
            found.append((text, text, word.start, word.start + len(text)))
    for match in passage.find(_NAMED_PAIR):
        found.append((match[0].casefold(), match[0].casefold(), *match.span()))
    return tuple(found)


def _as_written(words: str, form: str) -> str:
    """The form with the capitals of the words it replaces."""
    if not words[:1].isupper():
        return form
    if any(part[:1].isupper() for part in re.split(r"[- ]", words)[1:]):
        return re.sub(r"(\A|[- ])(\w)", lambda match: match[1] + match[2].upper(), form)
    return form[0].upper() + form[1:]

_ELIDED = lazily(r"(?<=[ldsnLDSN][’'])E[a-zà-ÿ]{3,20}(?!\w)")
_BRANCH = lazily(r"(?<=[a-z,] )International(?= (?:humanitarian law|human rights law|law|community)\b)", needs=("International ",))
_BARE_CAPITAL = lazily(
    r"(?:\A|(?<=[.!?»…] )|(?<=[–—] ))A(?= (?:la|l[’']|cette|cet?|ces|leurs?|sa|son|travers|partir|compter|terme|noter|titre|propos|long|court|moyen"
    r"|ce jour|nouveau|[A-ZÀ-Ý][a-zà-ÿ]{2,30}, ))", needs=("A ",),
)  # fmt: skip


@passage_rule("SP12", "House word list", SHOULD, Reach(languages=("en", "fr", "es", "ar"), habit=True, few=FEW))
def house_words(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Words on the house’s list are written as the list has them.

    Why: The list settles once what would be argued about each week.
    Source: GUA, COP
    Wrong: head quarters
    Right: headquarters
    """
    if passage.language.startswith("ar"):
        yield from _without_hamza(passage, brief)
        return
    yield from _listed(passage, brief, "Write {right}, not “{words}”.")
    for found in passage.find(_BRANCH):
        yield passage.hit(*found.span(), "Write it small: a branch of law is no name.", "international")
    if passage.language.startswith("fr"):
        listed = brief.fact("french", lambda: brief.style.word_list(f"{brief.code}.fr"))
        for found in passage.find(_ELIDED):
            if choices := listed.get(found[0]):
                yield passage.hit(*found.span(), f"Write “{choices[0]}”, not “{found[0]}”.", *choices)
        for found in passage.find(_BARE_CAPITAL):
            yield passage.hit(found.start(), found.start() + 1, "Write À: capitals have their accents.", "À")


def _without_hamza(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Arabic words of the list, alone or with a letter joined before them: that, by, for, and."""
    listed = brief.fact("arabic", lambda: brief.style.word_list(f"{brief.code}.ar"))
    for word in passage.words if listed else ():
        joined = word.text[0] if word.text not in listed and word.text[0] in "وبلكف" and len(word.text) > 4 else ""
        choices = listed.get(word.text.removeprefix(joined), ())
        if choices:
            yield passage.hit(word.start, word.end, "The hamza is missing.", *(joined + one for one in choices))


@passage_rule("PL03", "Said twice", SHOULD, Reach(languages=ENGLISH))
def said_twice(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Nothing is said twice in one breath.

    Why: The second word only takes room.
    Source: GUA
    Wrong: a first-time visit; the travel of officials to travel abroad
    Right: a first visit; the travel of officials abroad
    """
    yield from _listed(passage, brief, "Said twice: write {right}.")
    for a, z in passage.sentences:
        for found in _NOUN_AND_VERB.finditer(passage.own[a:z]):
            yield passage.hit(a + found.start(), a + found.end(), f"“{short(found[1])} of … to {short(found[1])}” says it twice.")


@passage_rule("PL09", "Wordy", ADVICE, Reach(languages=ENGLISH))
def wordy(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The short word stands for the long phrase.

    Why: Each spare word costs a reader.
    Source: GUA, GOV
    Wrong: due to the fact that
    Right: because
    """
    yield from _listed(passage, brief, "Shorter: {right}.")


@passage_rule("NM12", "Names of countries and cities", SHOULD, Reach(languages=ENGLISH))
def place_names(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Countries and cities have the names of the house’s list.

    Why: A country reads its own name first.
    Source: UN, EU
    Wrong: Ivory Coast
    Right: Côte d’Ivoire
    """
    for found in brief.words.find(passage):
        if passage.plain[found.end : found.end + 1] not in ("-", "‑"):
            yield passage.hit(
                found.start, found.end, f"Write {found.choices[0] if found.choices else 'the name on the list'}.", *found.choices
            )


@passage_rule("CA01", "Terms in the house form", MUST)
def house_terms(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Names of the organisation, its bodies and programmes are written as the list of terms has them.

    Why: Whoever misspells his own name is not believed on the rest.
    Source: INT
    Wrong: Icro
    Right: ICRO
    """
    terms = brief.fact("terms", lambda: _terms(brief, passage.language))
    for found in terms.find(passage):
        if found.words in found.choices:
            continue  # a wrong form in small letters is found in capitals too
        yield passage.hit(found.start, found.end, f"Write {found.choices[0]}, not “{short(found.words)}”.", found.choices[0])


def _terms(brief: Brief, language: str) -> Phrases:
    tongue = language.split("-")[0]
    fitting = (term for term in brief.style.terms if not term.language or term.language.split("-")[0] == tongue)
    return Phrases({wrong: (term.right,) for term in fitting for wrong in term.wrong})


@passage_rule("SP04", "No doubled word", MUST, Reach(speech=True, habit=True, few=FEW))
def no_doubled_word(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """No word stands twice in a row.

    Why: The eye skips it, the reader does not.
    Source: ALL
    Wrong: to the the port
    Right: to the port
    """
    for found in _DOUBLED.finditer(passage.unlinked):
        word = found[1].casefold()
        if word in _MAY_DOUBLE or (found[1][:1].isupper() and found[3][:1].isupper()) or (len(word) == 1 and word not in "ai"):
            continue
        yield passage.hit(found.start(2), found.end(3), f"“{short(found[1])}” stands twice.", "")


RULES = (
    ize_or_ise, british_or_american, one_hyphenation, house_words, said_twice, wordy, place_names, house_terms, no_doubled_word,
)  # fmt: skip
