"""Capitals: headlines, short forms, documents, acronyms, regions, and no shouting."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.acronym_facts import Use, all_definitions, uses
from communique.checking.manuscript import Manuscript
from communique.checking.name_words import NEEDS_THE, folded
from communique.checking.passage import Hit, Passage, Word, short
from communique.checking.rules import (
    ADVICE,
    BODY,
    ENGLISH,
    FEW,
    HEADS,
    MUST,
    PROSE,
    RUNNING,
    SHOULD,
    Brief,
    Reach,
    passage_rule,
    release_rule,
)
from communique.checking.signs import pairs
from communique.patterns import lazily

_WORD = lazily(r"[^\W\d_]+(?:[’'‑-][^\W\d_]+)*")
_SMALL_IN_NAMES = lazily(r"(?<=[a-z] )(?:For|Of|And|To|In|On|With|By|Against|At|From)(?: The)?(?= [A-Z][a-z])")
_GENERIC = lazily(
    r"(?<=\b[Tt]he )(?:Organi[sz]ation|Agency|Programme|Project|Committee|Ministry|Department|Company|Conference"
    r"|Centre)(?= (?!of\b|for\b)[a-z]|[,.’])"
)
_SHORT_FORMS = {
    "en": lazily(
        r"\b(?:[Tt]he|[Ii]ts|[Tt]his|[Oo]ur|two|three|four|five|six|seven|eight|nine|ten|\d+) (?P<word>[Uu]niversity|[Oo]rgani[sz]ation|[Aa]gency"
        r"|[Cc]ommittee|[Mm]inistry|[Cc]ouncil|[Gg]overnment|[Dd]epartment|[Cc]ommission|[Cc]ompany|[Pp]rogramme|[Pp]arliament|[Cc]onvention|[Ff]und"
        r"|[Ff]oundation|[Ii]nstitute|[Aa]ssociation|[Ff]ederation|[Aa]ssembly|[Dd]istricts|[Pp]rovinces|[Mm]unicipalities|[Cc]ounties|[Rr]egions)"
        r"(?![\w-])(?! (?:of|for|on|to|in|and) (?:the )?[A-Z]| [A-Z(])"
    ),
    "es": lazily(
        r"\b(?:[Ee]l|[Ll]a|[Dd]el|[Aa]l|[Ss]u|[Nn]uestr[oa]) (?P<word>[Gg]obierno|[Mm]inisterio|[Uu]niversidad|[Cc]onsejo|[Cc]omisión|[Cc]omité"
        r"|[Pp]arlamento|[Ss]enado|[Cc]ancillería|[Ff]iscalía|[Gg]obernación|[Ss]ecretaría|[Aa]samblea|[Ff]ederación|[Ff]undación)"
        r"(?![\w-])(?! (?:del?|para) (?:el |la |los |las )?[A-ZÁÉÍÓÚ]| [A-ZÁÉÍÓÚ(])"
    ),
    "fr": lazily(
        r"(?<![\w’'])(?:[Ll]e |[Ll]a |[Ll][’']|[Dd]u |[Aa]u |[Ss]on |[Nn]otre )(?P<word>[Gg]ouvernement|[Mm]inistère|[Uu]niversité|[Cc]onseil"
        r"|[Cc]ommission|[Cc]omité|[Pp]arlement|[Aa]ssemblée|[Oo]rganisation|[Aa]gence|[Ff]édération|[Ff]ondation|[Ii]nstitut)"
        r"(?![\w-])(?! (?:de |du |des |pour |d[’'])(?:la |le |les |l[’'])?[A-ZÀ-Ý]| [A-ZÀ-Ý(])"
    ),
}
_MINOR_WORDS = "a an the and but or nor for of in on at to by from with as via per vs into onto over under after before is are be"
_MINOR = frozenset(_MINOR_WORDS.split())


@release_rule("CA02", "Case of the headline", SHOULD, Reach(languages=ENGLISH, settings={"case": "sentence"}))
def headline_case(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The headline has capitals as a sentence has them, or as titles have them, as the house sets it (``case``: sentence, title, any).

    Why: One way for the whole page of releases.
    Source: INT, UN
    Wrong: Visit To New Harbour Office (in a house with sentence case)
    Right: Visit to new harbour office
    """
    headline, case = manuscript.headline, brief.text("case")
    if headline is None or case not in ("sentence", "title") or manuscript.speller is None:
        return
    words = list(_WORD.finditer(headline.own))[1:]
    if case == "sentence":
        yield from _in_sentence_case(headline, words, manuscript)
    elif len(words) > 3:
        small = [w for w in words if w[0].islower() and w[0] not in _MINOR and len(w[0]) > 3]
        if len(small) * 2 > sum(1 for w in words if len(w[0]) > 3):
            yield headline.hit(0, len(headline.plain), "Capitals as in a title: this headline has them as in a sentence.")


def _in_sentence_case(headline: Passage, words: list[re.Match[str]], manuscript: Manuscript) -> Iterator[Hit]:
    """A headline in capitals throughout, or most of whose plain words have a capital, with those words small as the fix."""
    if headline.plain.isupper() and len(words) > 2:
        yield headline.hit(0, len(headline.plain), "Write the headline in sentence case, not in capitals.")
        return
    speller = manuscript.speller
    assert speller is not None
    names = {word for passage in manuscript.body for word in passage.fact(_capitals_inside)}
    named = _name_places(headline.plain, manuscript)
    plain = [
        w
        for w in words
        if w[0][0].isupper() and not w[0].isupper() and w[0] not in names and w.start() not in named and speller.knows(w[0].casefold())
    ]
    small = [w for w in words if w[0].islower() and len(w[0]) > 2 and w[0] not in _MINOR]
    if len(plain) >= 3 and len(plain) >= 3 * len(small):
        right = headline.plain
        for found in plain:
            small_word = "-".join(part if part in names else part[0].lower() + part[1:] for part in found[0].split("-") if part)
            right = right[: found.start()] + small_word + right[found.end() :] if len(small_word) == len(found[0]) else right
        yield headline.hit(0, len(headline.plain), "Write the headline in sentence case.", right)


def _name_places(headline: str, manuscript: Manuscript) -> frozenset[int]:
    """Where the words of a country’s or union’s name stand in a headline, which are no plain words there."""
    names = (name for name in (*manuscript.style.countries, *NEEDS_THE) if " " in name and name in headline)
    return frozenset(headline.index(name) + part.start() for name in names for part in _WORD.finditer(name))


def _capitals_inside(passage: Passage) -> frozenset[str]:
    """The words that stand with a capital inside a sentence: names."""
    starts = passage.starts
    if passage.role == "heading":
        return frozenset()
    return frozenset(word.text for word in passage.all_words if word.text[0].isupper() and word.start not in starts)


@passage_rule("CA03", "Short forms small", ADVICE, Reach(RUNNING, ENGLISH, on=False))
def short_forms_small(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The short form of a body’s name is small: the organization, the ministry.

    Why: Only the whole name is a name.
    Source: GOV, EU, UN
    Wrong: the Organization trains crews
    Right: the organization trains crews
    """
    for found in passage.find(_GENERIC):
        yield passage.hit(*found.span(), f"The short form is small: {found[0].lower()}.", found[0].lower())


@release_rule("CA10", "One case for short forms", SHOULD, Reach(languages=("en", "fr", "es")))
def one_case_for_short_forms(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The short form of a body, or a word such as districts, has a capital everywhere in a text or nowhere.

    Why: With and without its capital it looks like two bodies.
    Source: OBS
    Wrong: the University opened … The University said … the university’s staff
    Right: the University opened … The University said … the University’s staff
    """
    found: dict[str, dict[bool, list[tuple[Passage, re.Match[str]]]]] = {}
    for passage in manuscript.of(*BODY):
        for match in passage.find(_SHORT_FORMS[manuscript.language]):
            ways = found.setdefault(match["word"].casefold(), {True: [], False: []})
            ways[match["word"][0].isupper()].append((passage, match))
    for word, ways in found.items():
        capital = len(ways[True]) > len(ways[False])
        if len(ways[capital]) < 2 or len(ways[capital]) == len(ways[not capital]):
            continue
        right = word[0].upper() + word[1:] if capital else word
        for passage, match in ways[not capital]:
            yield passage.hit(*match.span("word"), f"Elsewhere in this text: {right}. Keep one.", right)


@passage_rule("CA05", "Documents small", ADVICE, Reach(RUNNING, ENGLISH, on=False))
def documents_small(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Letters of intent, action plans and press conferences are small, unless the words are a title.

    Why: A capital makes any paper look like a treaty.
    Source: GUA, GOV, UN
    Wrong: They signed a Letter of Intent.
    Right: They signed a letter of intent.
    """
    for found in brief.words.find(passage):
        if not re.match(r" (?:on|for|of|between) (?:the )?[A-Z]", passage.plain[found.end :]):
            first = any(a == found.start for a, _ in passage.sentences)
            right = found.choices[0] if first else found.choices[0][0].lower() + found.choices[0][1:]
            yield passage.hit(found.start, found.end, f"Write it small: {right}.", right)


@release_rule("CA06", "One case for an acronym", MUST, Reach(languages=ENGLISH, habit=True, few=FEW))
def one_case_for_an_acronym(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """An acronym has the same capitals everywhere.

    Why: Asean and ASEAN are two entries in every search.
    Source: OBS
    Wrong: NROTA … Nrota
    Right: NROTA … NROTA
    """
    known = {
        use.letters
        for passage in manuscript.of(*PROSE)
        for use in passage.fact(uses)
        if len(use.letters) > 3 and use.letters.isupper()
    }
    yield from _mixed_cases(manuscript)
    forms = {letters.capitalize(): letters for letters in known if not _is_brand(manuscript, letters)}
    found: dict[str, list[tuple[Passage, int]]] = {}
    for passage in manuscript.of(*HEADS, *RUNNING, "boilerplate") if forms else ():
        for word in passage.fact(_capitalised):
            bare = re.sub(r"[’']s\Z", "", word.text)
            if bare in forms and not (manuscript.speller and manuscript.speller.knows(bare)):
                found.setdefault(bare, []).append((passage, word.start))
    for bare, places in found.items():
        for passage, start in places:
            yield passage.hit(start, start + len(bare), f"Write {forms[bare]}, as elsewhere.", forms[bare])


def _is_brand(manuscript: Manuscript, letters: str) -> bool:
    """Whether letters bear the sign of a brand, beside which the same word in small letters is the company."""
    signed = re.compile(rf"\b{re.escape(letters)} ?[™®]")
    return any(signed.search(passage.plain) for passage in manuscript.of(*PROSE) if "™" in passage.plain or "®" in passage.plain)


def _mixed_cases(manuscript: Manuscript) -> Iterator[Hit]:
    """Acronyms of three letters and more that stand in two cases, MoU and MOU: the rarer, or as often and later, is told."""
    found: dict[str, dict[str, list[tuple[Passage, Use]]]] = {}
    for passage in manuscript.of(*PROSE):
        for use in passage.fact(uses):
            if len(use.letters) > 2:
                found.setdefault(use.letters.casefold(), {}).setdefault(use.letters, []).append((passage, use))
    for forms in found.values():
        right = max(forms, key=lambda form: len(forms[form]))
        for form, places in forms.items():
            for passage, use in places if form != right else ():
                yield passage.hit(use.start, use.end, f"Write {right}, as elsewhere.", right)


@passage_rule("CA07", "Names of regions", ADVICE, Reach(RUNNING, ENGLISH))
def regions(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Regions of the world are written as the list has them.

    Why: A compass point is small, a region is a name.
    Source: UN, EU, GOV
    Wrong: the south caucasus
    Right: the South Caucasus
    """
    for found in brief.words.find(passage):
        right = found.choices[0] if found.choices else ""
        if right and folded(found.words) == folded(right) and found.words != right and found.words.islower():
            yield passage.hit(found.start, found.end, f"Write {right}.", right)


def _capitalised(passage: Passage) -> tuple[Word, ...]:
    """The words of a passage that begin with a capital and go on in small letters."""
    return tuple(word for word in passage.words if word.text[0].isupper() and not word.text.isupper())


def _loud(passage: Passage) -> tuple[int, ...]:
    """The numbers of the words in capitals throughout, of a passage that is not in capitals throughout."""
    if passage.plain.isupper():
        return ()
    return tuple(n for n, word in enumerate(passage.words) if len(word.text) > 2 and word.text.isupper())


@release_rule("CA08", "No capitals for emphasis", SHOULD, Reach(languages=ENGLISH))
def no_shouting(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Nothing is in capitals to be louder.

    Why: It reads as shouting, and screen readers spell it out.
    Source: GOV
    Wrong: Crews must NOT sail.
    Right: Crews must not sail.
    """
    listed = brief.style.word_list(brief.code)
    defined = {one.letters for _, _, one in manuscript.fact(all_definitions)}
    for passage in manuscript.of(*BODY, "note"):
        words = passage.words
        for n in passage.fact(_loud):
            word = words[n]
            if word.text in defined:
                continue
            beside = [w.text for w in (*words[max(0, n - 1) : n], *words[n + 1 : n + 2])]
            loud = any(len(w) > 2 and w.isupper() for w in beside)
            named = n > 0 and words[n - 1].text[0].isupper() and words[n - 1].text.casefold() not in ("the", "a")
            long = len(word.text) > 5 and manuscript.speller is not None and manuscript.speller.knows(word.text.casefold())
            if (word.text in listed or long) and not loud and not named and passage.plain[word.start - 1 : word.start] != "(":
                right = listed.get(word.text, (word.text.lower(),))[0]
                yield passage.hit(word.start, word.end, f"No capitals for emphasis: {short(right, 40)}.", right)


@passage_rule("CA09", "Small words in names", SHOULD, Reach(BODY, ENGLISH))
def small_words_in_names(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Articles and prepositions inside an official name are small.

    Why: They are small in the name itself.
    Source: UN
    Wrong: the Agreement For The Protection of Seabirds
    Right: the Agreement for the Protection of Seabirds
    """
    quoted = [(a.at, z.at) for a, z, _ in passage.fact(pairs).pairs]
    starts = [a for a, _ in passage.sentences]
    if _is_title_line(passage):
        return
    for found in passage.find(_SMALL_IN_NAMES):
        before = passage.own[: found.start()].split()[-1]
        if before[0].isupper() and not any(a < found.start() < z for a, z in quoted) and found.start() not in starts:
            yield passage.hit(*found.span(), f"Small inside a name: {found[0].lower()}.", found[0].lower())


def _is_title_line(passage: Passage) -> bool:
    """Whether a paragraph is a line in title case, a heading that nobody marked."""
    words = [word.text for word in passage.words]
    return passage.plain.rstrip()[-1:] not in ".:;" and sum(word[0].isupper() for word in words) > 0.6 * len(words)


RULES = (
    headline_case, short_forms_small, one_case_for_short_forms, documents_small, one_case_for_an_acronym, regions, no_shouting, small_words_in_names,
)  # fmt: skip
