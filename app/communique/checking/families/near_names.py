"""Names spelt two ways: people, places and bodies whose name stands here with a letter more, less or other than elsewhere."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from rapidfuzz.distance import OSA

from communique.checking.acronym_facts import all_definitions
from communique.checking.manuscript import Manuscript
from communique.checking.mentions import Mention, Person, cast, introduced, mentions
from communique.checking.name_words import BODIES, OPENERS, SHORTENED, TITLES, NameWord, Run, folded, runs
from communique.checking.near_phrases import NearPhrases
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import EVERYWHERE, MUST, Brief, Reach, release_rule
from communique.patterns import lazily

_READ = (*EVERYWHERE, "place")
_ROYAL = lazily(
    r"\b(?:[Qq]ueen|[Kk]ing|[Pp]rince|[Pp]rincess|[Pp]ope|[Rr]eina|[Rr]ey|[Pp]ríncipe|[Pp]rincesa|[Ii]nfanta|[Rr]eine|[Rr]oi|[Pp]rincesse|[Pp]ape|[Pp]apa)"
    r"[ \u00a0](?P<name>[^\W\d_a-zà-ÿ][^\W\d_]{4,})"
)
_ENGLISH_ENDS = "s n an ian i ese ish er is ns ans ians a ic e"
_FRENCH_ENDS = "s e es x ien ienne iens iennes ais aise aises ois oise ain aine ite n ne"
_SPANISH_ENDS = "s es o a os as no na eño eña és esa n"
SURE = 6
"""A name of so many letters is near too many others to be doubted, unless the text has the right one too."""
_INFLECTIONS = {"en": _ENGLISH_ENDS.split(), "fr": _FRENCH_ENDS.split(), "es": _SPANISH_ENDS.split()}


def near(one: str, other: str, least: int = 5) -> bool:
    """Whether two words (small, without accents) may be one, misspelt: one letter apart from ``least`` letters, two from nine."""
    shorter = min(len(one), len(other))
    if one == other or shorter < least or one[0] != other[0]:
        return False
    return bool(OSA.distance(one, other, score_cutoff=2) <= (2 if shorter >= 9 else 1))


@release_rule("NM04", "One spelling of a person’s name", MUST, Reach(never=("ar",), speech=True))
def one_spelling_of_a_person(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A person’s name is spelt one way, the way of the list where the person is on one.

    Why: The person named reads it first, and search finds one of the two.
    Source: J
    Wrong: Ivo Brant … Ivo Brandt
    Right: Ivo Brant … Ivo Brant
    """
    people, stand, met = manuscript.fact(_by_initial), manuscript.fact(_stand), manuscript.fact(introduced)
    slips: dict[tuple[str, str], dict[tuple[str, str | None, int], tuple[Passage, NameWord]]] = {}
    for passage in manuscript.of(*_READ):
        for run in passage.fact(runs):
            for word, right, person in _slips(run, people, met):
                turned = person.known != "house" and len(stand[word.text]) > len(stand[right])
                pair = (right, word.text) if turned else (word.text, right)
                places = stand[right] if turned else [(passage, word)]
                slips.setdefault(pair, {}).update({(p.field, p.block, w.start): (p, w) for p, w in places})
    for (wrong, right), found in slips.items():
        for passage, word in found.values():
            message = f"“{short(wrong, 24)}” here, “{short(right, 24)}” elsewhere: one of them is a slip."
            yield passage.hit(word.start, word.end, message, right)
    yield from _royal_slips(manuscript)


def _royal_slips(manuscript: Manuscript) -> Iterator[Hit]:
    """First names behind a title that needs no family name, spelt two ways: Queen Leonor and Queen Leonore."""
    found: dict[str, list[tuple[Passage, re.Match[str]]]] = defaultdict(list)
    for passage in manuscript.of(*_READ):
        for match in _ROYAL.finditer(passage.plain):
            found[match["name"]].append((passage, match))
    for wrong, places in list(found.items()):
        for right, others in list(found.items()):
            fewer = len(places) < len(others) or (len(places) == len(others) and list(found).index(wrong) > list(found).index(right))
            if fewer and near(folded(wrong), folded(right)):
                message = f"“{short(wrong, 24)}” here, “{short(right, 24)}” elsewhere: one of them is a slip."
                for passage, match in places:
                    yield passage.hit(*match.span("name"), message, right)


@dataclass(frozen=True, slots=True)
class _People:
    """The people a text may name, by the first letter of family and given name, and which given names each family name has."""

    by_family: dict[str, list[Person]]
    by_given: dict[str, list[Person]]
    givens_of: dict[str, set[str]]


def _by_initial(manuscript: Manuscript) -> _People:
    found = _People(defaultdict(list), defaultdict(list), defaultdict(set))
    for person in manuscript.fact(cast):
        given = person.given[0] if person.given else ""
        found.by_family[person.family[-1][0]].append(person)
        found.by_given[given[:1]].append(person)
        found.givens_of[person.family[-1]].add(given)
    return found


def _slips(run: Run, people: _People, met: dict[str, tuple[int, int]]) -> Iterator[tuple[NameWord, str, Person]]:
    """Words of a run that are a person’s family or given name with a slip, how it is spelt elsewhere, and whose it is."""
    for n, word in enumerate(run):
        before = run[n - 1] if n else None
        civil = before is not None and (before.text.rstrip(".") in SHORTENED or before.text in TITLES) and word.key not in met
        for person in people.by_family.get(word.key[0], ()):
            family, given = person.family[-1], person.given[0] if person.given else ""
            if near(word.key, family, 4) and not people.givens_of.get(word.key, set()) - {given}:
                same_given = bool(given) and any(w.key == given for w in run[max(0, n - 3) : n])
                if same_given or (civil and len(family) > 4):
                    yield word, person.surname.split()[-1], person
        following = run[n + 1].key if n + 1 < len(run) else ""
        for person in people.by_given.get(word.key[0], ()) if following and word.text not in TITLES else ():
            if (
                person.family[0] == following
                and near(word.key, person.given[0], 4)
                and word.key not in people.givens_of[person.family[-1]]
            ):
                yield word, person.speaker.name.given.split()[0], person


def _stand(manuscript: Manuscript) -> dict[str, list[tuple[Passage, NameWord]]]:
    """Where each capitalised word of the text stands."""
    found: dict[str, list[tuple[Passage, NameWord]]] = defaultdict(list)
    for passage in manuscript.of(*_READ):
        for run in passage.fact(runs):
            for word in run:
                found[word.text].append((passage, word))
    return found


@release_rule("NM07", "Name as on the list", MUST, Reach(never=("ar",), speech=True))
def name_as_listed(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A name has the accents, hyphens and order it has on the list of people.

    Why: Without its accent a name is another name, and cannot be found.
    Source: INT
    Wrong: Ignacio Vasquez Tremlett
    Right: Ignacio Vásquez Tremlett
    """
    for mention in manuscript.fact(mentions):
        if mention.form in ("full", "honorific", "titled", "bare"):
            yield from _unlike(mention)
    by_family: dict[str, list[Person]] = defaultdict(list)
    for person in manuscript.fact(cast):
        by_family[person.family[0]].append(person)
    for passage in manuscript.of(*_READ):
        for run in passage.fact(runs):
            for n, word in enumerate(run[:-1]):
                for person in by_family.get(word.key, ()):
                    yield from _turned_round(passage, run, n, person)


def _unlike(mention: Mention) -> Iterator[Hit]:
    """A mention whose letters are not those of the list, though its bare letters are."""
    passage, name = mention.passage, mention.person.speaker.name
    words = passage.plain[mention.start : mention.end]
    if words.isupper() or mention.person.known == "text":
        return
    for right in (name.family, *name.given.split()[:1]):
        for at in _places(words, right):
            stands = words[at : at + len(right)]
            bare = mention.person.known != "house" and folded(right) == right.casefold()
            if bare and folded(stands) != stands.casefold():
                continue  # the release’s own list has lost the accents that the text has
            if stands.replace("'", "’").replace("‑", "-") != right.replace("'", "’").replace("‑", "-"):
                start = mention.start + at
                yield passage.hit(start, start + len(right), f"Write {short(right, 40)}, as on the list.", right)


def _places(words: str, right: str) -> Iterator[int]:
    """Where ``right`` stands among the words when accents and case do not count; letters are compared one for one."""
    wanted = folded(right)
    for at in range(len(words) - len(right) + 1):
        edge = at == 0 or not words[at - 1].isalnum()
        if edge and folded(words[at : at + len(right)]) == wanted:
            yield at
            return


def _turned_round(passage: Passage, run: Run, n: int, person: Person) -> Iterator[Hit]:
    """A full name with given and family name the wrong way round, the family name from word ``n``."""
    if not person.given or person.known == "text" or person.speaker.name.order == "family-first":
        return
    end = n + len(person.family)
    turned = end < len(run) and tuple(w.key for w in run[n:end]) == person.family and run[end].key == person.given[0]
    if turned and not any(w.key == person.given[0] for w in run[:n]) and person.given[0] != person.family[-1]:
        message = f"Write {short(person.name, 40)}: the given name comes first."
        yield passage.hit(run[n].start, run[end].end, message, person.name)


@release_rule("NM05", "One spelling of places and bodies", MUST, Reach(never=("ar",), speech=True))
def one_spelling_of_a_place(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Places and bodies are spelt one way, the way of the lists where they stand on one.

    Why: A city spelt two ways reads as two cities.
    Source: OBS
    Wrong: Port Louis … Port Luis
    Right: Port Louis … Port Louis
    """
    told: set[tuple[str, str | None, int]] = set()
    tongue = manuscript.language
    listed = brief.fact(f"listed {tongue}", lambda: NearPhrases(_bodies(brief, tongue)))
    read = brief.fact(f"read {tongue}", lambda: partial(_near_listed, listed=listed))
    defined = tuple(one.words for _, _, one in manuscript.fact(all_definitions) if one.words)
    own = brief.fact(f"own {defined}", lambda: partial(_near_listed, listed=NearPhrases(defined)))
    for passage in manuscript.of(*_READ):
        for start, end, right in (*passage.fact(read), *(passage.fact(own) if defined else ())):
            told.add((passage.field, passage.block, start))
            yield passage.hit(start, end, f"Write {short(right, 50)}.", right)
    if manuscript.language == "en":
        places = brief.fact("places", lambda: _Places(brief.style.places))
        yield from _near_places(manuscript, places)
    yield from _two_spellings(manuscript)


def _bodies(brief: Brief, tongue: str) -> Iterator[str]:
    """The names of bodies and places that are written so in a language: another has its own, near enough to look like slips."""
    own = brief.style.language.partition("-")[0]
    terms = [term for term in brief.style.terms if (term.language or own).partition("-")[0] == tongue]
    yield from (term.right for term in terms)
    yield from (term.expansion for term in terms)
    if tongue != own:
        return
    yield from brief.style.places
    yield brief.style.organisation.name


def _near_listed(passage: Passage, listed: NearPhrases) -> tuple[tuple[int, int, str], ...]:
    return tuple(listed.find(passage))


class _Places:
    """The places of one word on the house’s list, by first letter, and every word that stands in any place’s name."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.words = {folded(part) for name in names for part in name.split()}
        self._near: dict[str, str] = {}
        self.single: dict[str, list[tuple[str, str]]] = {}
        for name in names:
            key = folded(name)
            if " " not in name and len(key) > 5:
                self.single.setdefault(key[0], []).append((key, name))

    def near(self, key: str) -> str:
        """The place that a word is a near miss of, or nothing; demonyms of any place are none."""
        if len(key) < 6 or key in self.words:
            return ""
        if key not in self._near:
            self._near[key] = self._look_up(key)
        return self._near[key]

    def _look_up(self, key: str) -> str:
        group = self.single.get(key[0], ())
        if any(_inflected(key, place, "en") or key.startswith(place[:-1]) for place, _ in group):
            return ""
        return next((name for place, name in group if near(key, place, 6)), "")


def _near_places(manuscript: Manuscript, places: _Places) -> Iterator[Hit]:
    people = {part for person in manuscript.fact(cast) for part in (*person.family, *person.given)}
    named = manuscript.fact(_stand)
    for passage in manuscript.of(*_READ):
        for run in passage.fact(runs):
            for n, word in enumerate(run):
                right = places.near(word.key)
                beside = (*run[max(0, n - 1) : n], *run[n + 1 : n + 2])
                sure = right and (len(word.key) > SURE or right in named)
                alone = sure and all(w.text in TITLES or w.text in BODIES or w.text in OPENERS for w in beside)
                if alone and word.key not in people and not (manuscript.speller and manuscript.speller.knows(word.text)):
                    yield passage.hit(
                        word.start, word.end, f"Is this {right}? The list of places has no “{short(word.text, 24)}”.", right
                    )


Standing = tuple[Passage, NameWord, frozenset[str]]


def _two_spellings(manuscript: Manuscript) -> Iterator[Hit]:
    """Capitalised words that stand a letter or an accent apart in one text, the rarer one in no dictionary."""
    people = {part for person in manuscript.fact(cast) for part in (*person.family, *person.given)}
    found: dict[str, list[Standing]] = {}
    alike: dict[str, list[str]] = defaultdict(list)
    for passage in manuscript.of(*_READ):
        for standing in passage.fact(_standing):
            word = standing[1]
            if word.key not in people:
                if word.text not in found:
                    alike[word.key].append(word.text)
                    alike[f"{word.key[0]}…"].append(word.text)
                found.setdefault(word.text, []).append(standing)
    for seldom in found:
        other = found[seldom][0][1]
        near_ones = alike[other.key] if len(alike[other.key]) > 1 else []
        if len(other.key) > 5 and not _is_word(manuscript, other.text):
            near_ones = [*near_ones, *alike[f"{other.key[0]}…"]]
        often = next(
            (
                text
                for text in near_ones
                if _goes_before(found, text, seldom) and _is_slip_of(manuscript, found[text][0][1], other)
            ),
            "",
        )
        lone = not (manuscript.speller and all(manuscript.speller.knows(word) for word in (often, seldom)))
        if often and _stand_alike(found[often], found[seldom], lone):
            for passage, word, _ in found[seldom]:
                message = f"“{short(seldom, 24)}” here, “{short(often, 24)}” elsewhere: one of them is a slip."
                yield passage.hit(word.start, word.end, message, often)


def _standing(passage: Passage) -> tuple[Standing, ...]:
    """The capitalised words of a passage that can be names, with the keys of the words beside them."""
    found = []
    for run in passage.fact(runs):
        for n, word in enumerate(run):
            if len(word.key) > 4 and not word.text.isupper():
                found.append((passage, word, frozenset(w.key for w in (*run[max(0, n - 1) : n], *run[n + 1 : n + 2]))))
    return tuple(found)


def _goes_before(found: dict[str, list[Standing]], often: str, seldom: str) -> bool:
    """Whether a word stands more often than another, or as often and before it."""
    if often == seldom:
        return False
    one, other = len(found[often]), len(found[seldom])
    order = list(found)
    return one > other or (one == other and order.index(often) < order.index(seldom))


def _is_word(manuscript: Manuscript, text: str) -> bool:
    speller = manuscript.speller
    return speller is None or speller.knows(text)


def _is_slip_of(manuscript: Manuscript, one: NameWord, other: NameWord) -> bool:
    """Whether two words are one name spelt two ways: alike but for an accent, or a letter apart and the other in no dictionary."""
    if one.key == other.key:
        forms = {unicodedata.normalize("NFC", word.text.casefold()).replace("'", "’") for word in (one, other)}
        return len(forms) > 1
    return near(one.key, other.key, 6) and not _inflected(one.key, other.key, manuscript.language)


def _stand_alike(
    often: list[tuple[Passage, NameWord, frozenset[str]]], seldom: list[tuple[Passage, NameWord, frozenset[str]]], lone: bool
) -> bool:
    """Whether two words have a neighbour in common, or (``lone``) both stand alone and one of them stands twice at least."""
    near_one = {key for _, _, beside in often for key in beside}
    near_other = {key for _, _, beside in seldom for key in beside}
    if near_one & near_other:
        return True
    lonely = lone and any(not beside for _, _, beside in often) and any(not beside for _, _, beside in seldom)
    return lonely and len(often) > len(seldom)


def _inflected(one: str, other: str, tongue: str) -> bool:
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    ends = _INFLECTIONS.get(tongue, ())
    return any(longer == shorter + end or (len(shorter) > 4 and longer == shorter[:-1] + end) for end in ends)


RULES = (one_spelling_of_a_person, name_as_listed, one_spelling_of_a_place)
