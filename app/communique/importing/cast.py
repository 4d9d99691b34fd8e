"""The cast of one document: every full name with its posts and gender, built before anybody is made to speak; later forms are tied to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import lru_cache

from communique.importing.houses import house_behind_name
from communique.importing.names import NameSpan, chief_nouns, title_gender
from communique.importing.reading import Reading
from communique.importing.roles import Role, role_after, role_before, role_before_comma
from communique.languages import Language, fold, language

Place = tuple[int, int]  # paragraph (headline and subheads are negative), code point in it
_STEM = 5  # letters of a word that tell its family


@dataclass(slots=True)
class Person:
    """Somebody the text names: the fullest form, all forms, posts, and where the name stands.

    ``shorts`` are the shorter names used; ``titles`` the folded honorifics; ``stems`` those of all that is said of the person,
    ``heads`` the nouns of the posts, ``groups`` the rows of alike posts they stand in.
    """

    id: str
    words: tuple[str, ...]
    first: Place
    told: str = ""
    likely: str = ""
    honorific: str = ""
    roles: list[Role] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    shorts: list[tuple[str, ...]] = field(default_factory=list)
    stems: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    groups: set[int] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    is_organisation: bool = False

    @property
    def gender(self) -> str:
        """m, f or nothing: what title, post or pronoun tell, else what the given name makes likely."""
        return self.told or self.likely

    @property
    def name(self) -> str:
        """The fullest name, as printed."""
        return " ".join(self.words)

    @property
    def folded(self) -> tuple[str, ...]:
        """The words of the name, for comparing; initials left out."""
        return folded_words(self.words)


@dataclass(slots=True)
class Cast:
    """The people of a document, in the order of their first full names."""

    tongue: Language
    people: list[Person] = field(default_factory=list)
    acronyms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    posts: dict[str, tuple[str, str]] = field(default_factory=dict)
    _by_word: dict[str, list[Person]] = field(default_factory=dict)

    def add(self, name: NameSpan, place: Place, reading: Reading) -> Person:
        """Enter a full name with what stands around it; a name known already gains its post and its fuller form."""
        person = self._same(folded_words(name.words))
        if person is None:
            person = self.enter(Person(f"s{len(self.people) + 1}", name.words, place))
        elif len(name.words) > len(person.words) or (
            len(name.words) == len(person.words) and person.name.isupper() and person.name != person.name.lower()
        ):
            person.words = name.words
            self._index(person)
        person.places.append(place)
        person.told = person.told or name.gender
        person.likely = person.likely or name.likely
        self.describe(person, name, reading)
        return person

    def enter(self, person: Person) -> Person:
        """Take somebody into the cast as he or she is."""
        self.people.append(person)
        self._index(person)
        return person

    @property
    def words(self) -> Set[str]:
        """Every word of anybody's name, folded."""
        return self._by_word.keys()

    def _index(self, person: Person) -> None:
        for word in person.folded:
            bearers = self._by_word.setdefault(word, [])
            if person not in bearers[-1:]:
                bearers.append(person)

    def describe(self, person: Person, name: NameSpan, reading: Reading) -> None:
        """Enter what stands beside a mention of somebody: honorific, posts, and the words of the description."""
        for token in reading.tokens[name.first : name.start]:
            if token.folded in self.tongue.people.honorifics:
                person.titles.add(token.folded)
            if (
                token.folded in self.tongue.people.honorifics
                and not person.honorific
                and token.folded not in self.tongue.people.roles
            ):
                person.honorific = token.text
        for told in (role_before_comma(reading, name), role_before(reading, name), role_after(reading, name)):
            if told and all(told.text != known.text for known in person.roles):
                has_house = bool(told.organisation) or told.start > name.start
                role = told if has_house else replace(told, organisation=house_behind_name(reading, name.end))
                person.roles.append(role)
                person.told = person.told or title_gender(reading.tokens, reading.kinds, (role.start, role.end), self.tongue)
                person.stems |= stems(role.text + " " + role.organisation, self.tongue)
                person.heads |= {role.head, *_heads(reading, role)}
                person.groups |= alike(role.text, role.head, self.tongue.tag)
        person.stems |= stems(_beside(reading, name), self.tongue)

    def _same(self, words: tuple[str, ...]) -> Person | None:
        """The person a full name belongs to: the same words, or the shorter name's words in order inside the longer one."""
        for person in self._by_word.get(words[-1], ()) if words else ():
            short, long = sorted((words, person.folded), key=len)
            if len(short) > 1 and _is_within(short, long):
                return person
            if len(short) == 1 and len(person.words) > 1 and len(long) > 1 and person.words[0][0].casefold() == long[0][0]:
                return person  # S. Raghavan, then Sunil Raghavan
        return self._grown(words)

    def _grown(self, words: tuple[str, ...]) -> Person | None:
        """The one person whose shorter full name begins alike and stands in order inside a longer one: Marta Ruiz, then Marta Ruiz Olmedo."""
        known = self._by_word.get(words[0], ()) if len(words) > 2 else ()
        shorter = [
            person
            for person in known
            if 1 < len(person.folded) < len(words) and person.folded[0] == words[0] and _is_within(person.folded, words)
        ]
        return shorter[0] if len(shorter) == 1 and not shorter[0].is_organisation else None

    def bearing(self, words: Sequence[str], until: Place) -> list[Person]:
        """Everybody named in full up to a place whose name has some words in a row."""
        wanted = folded_words(tuple(words))
        if not wanted:
            return []
        bearers = self._by_word.get(wanted[-1], ())
        return [
            person for person in bearers if not person.is_organisation and person.first <= until and _bears(wanted, person.folded)
        ]


def _heads(reading: Reading, role: Role) -> Iterator[str]:
    """The lemmas of the nouns of a post: "envoy and head of mission" has two."""
    for n in chief_nouns(reading.tokens, reading.kinds, (role.start, role.end), reading.tongue):
        folded = reading.tokens[n].folded
        yield reading.tongue.people.roles.get(folded, folded)


@lru_cache(maxsize=4096)
def folded_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name for comparing: folded, initials left out."""
    return tuple(fold(word).rstrip(".") for word in words if len(word.rstrip(".")) > 1)


def _bears(wanted: Sequence[str], name: Sequence[str]) -> bool:
    """Whether a name has some words in a row, or, of several, first and last of them with others between."""
    return _in_row(wanted, name) or (len(wanted) > 1 and wanted[-1] == name[-1] and _is_within(wanted, name))


def _is_within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether all words of one stand in another in the same order."""
    rest = iter(long)
    return all(word in rest for word in short)


def _in_row(short: Sequence[str], long: Sequence[str]) -> bool:
    return any(tuple(long[n : n + len(short)]) == tuple(short) for n in range(len(long) - len(short) + 1))


def _beside(reading: Reading, name: NameSpan) -> str:
    """The dozen words behind a name, up to the sentence's end: what it says of that person."""
    end = name.end
    while end < len(reading.tokens) and end - name.end < 14 and reading.tokens[end].text not in '.!?“"«':
        end += 1
    return reading.text[reading.tokens[name.end - 1].end : reading.tokens[end - 1].end]


def stems(text: str, tongue: Language) -> set[str]:
    """The first letters of a text's words of some length: the same for "represented" and "representative"."""
    words: Iterable[str] = (word.strip(".,;:'’()") for word in fold(text).replace("-", " ").replace("'", " ").split())
    small = tongue.common | tongue.speech.prepositions
    kept = (_bare(word, tongue.people.joined_articles) for word in words if word not in small)
    return {word[:_STEM] for word in kept if len(word) > 3}


def _bare(word: str, articles: tuple[str, ...]) -> str:
    """A word without the article that is joined to it."""
    article = next((article for article in articles if word.startswith(article) and len(word) > len(article) + 2), "")
    return word[len(article) :]


@lru_cache(maxsize=1024)
def alike(text: str, head: str, tag: str) -> frozenset[int]:
    """The rows of posts that are words for one another in which a post stands: chief and secretary general."""
    padded = f" {fold(text)} "
    rows = language(tag).people.same
    return frozenset(n for n, row in enumerate(rows) if any(f" {phrase} " in padded or phrase == head for phrase in row))
