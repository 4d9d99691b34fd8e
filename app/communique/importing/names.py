"""Names of persons in a text that has capitals: runs of capitals read from their titles, given names and what stands beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from communique.importing.tokens import Token, function_words
from communique.languages import Language, country_starts, given_names, language

LONG_POST = 9  # letters from which a compound that ends in "member" is a post and no name
LONGEST_TITLE = 24  # words of a post before a name
ENOUGH = 2  # the weight from which a run of capitals is a person
NAME, TITLE, RANK, ROLE, PART, ACRONYM, PLACE, PARTICLE, AFTER, OTHER = "n", "h", "k", "r", "c", "a", "g", "p", "x", "."
_TITLES = frozenset((TITLE, RANK, ROLE))
_INNER = frozenset((NAME, PARTICLE))
_COMMON = frozenset((PLACE, PART, RANK, ROLE))


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A person's name in a token list: the name is ``tokens[start:end]``, its title begins at ``first``; ``is_full`` with two words or more.

    ``gender`` is what the title tells, ``likely`` what the given name makes likely.
    """

    first: int
    start: int
    end: int
    words: tuple[str, ...]
    gender: str = ""
    has_title: bool = False
    weight: int = 0
    likely: str = ""

    @property
    def has_initial(self) -> bool:
        """Whether initials and a surname stand behind a title: Dr. S. Raghavan."""
        return self.has_title and len(self.words) > 1 and not self.is_full and len(self.words[-1].rstrip(".")) > 1

    @property
    def is_full(self) -> bool:
        """Whether more than a surname is printed."""
        return sum(len(word.rstrip(".")) > 1 for word in self.words) > 1


@dataclass(slots=True)
class Facts:
    """What the whole text tells about single words: surnames seen behind a title, words that stand alone with a capital, lower-case words."""

    surnames: set[str] = field(default_factory=set)
    alone: set[str] = field(default_factory=set)
    lower: set[str] = field(default_factory=set)


def facts_of(texts: Sequence[Sequence[Token]], tongue: Language) -> Facts:
    """The facts of a text, from all of its paragraphs."""
    facts = Facts()
    for tokens in texts:
        facts.lower.update(token.folded for token in tokens if token.is_word and not token.is_cap)
        kinds = classes(tokens, tongue, facts)
        for start, end in _runs(kinds):
            if end - start == 1 and kinds[start] == NAME:
                before = kinds[start - 1] if start else OTHER
                (facts.surnames if before in _TITLES else facts.alone).add(tokens[start].folded)
    return facts


def names_in(tokens: Sequence[Token], tongue: Language, facts: Facts) -> list[NameSpan]:
    """Every full name, and every surname or given name with a title, in order."""
    kinds = classes(tokens, tongue, facts)
    found: list[NameSpan] = []
    for start, end in _runs(kinds):
        name = _read(tokens, kinds, (start, end), tongue, facts)
        if name and name.weight >= ENOUGH:
            found.append(name)
    return found


def classes(tokens: Sequence[Token], tongue: Language, facts: Facts) -> list[str]:
    """What each token can be in a name: one of the letters above."""
    lexicon = _lexicon(tongue.tag)
    kinds: list[str] = []
    for n, token in enumerate(tokens):
        starts = n == 0 or tokens[n - 1].text in '.!?:“"«'
        kinds.append(_class(token, lexicon, tongue, is_start=starts, lower=facts.lower))
    _mark_countries(tokens, kinds, tongue)
    _mark_capitals(tokens, kinds, tongue)
    if kinds[:2] == [PART, NAME] and _is_given(tokens, kinds, 0, tongue):
        kinds[0] = NAME  # Jan, a month's short form as well
    for n in range(1, len(kinds)):
        if (
            kinds[n] == PARTICLE
            and tokens[n].folded in tongue.people.particles_after
            and not tokens[n].is_cap
            and kinds[n - 1] != PARTICLE
        ):
            kinds[n] = OTHER  # the article, where no "de" stands before it
        elif kinds[n] in _COMMON and tokens[n].is_cap and _is_surname(tokens, kinds, n, tongue):
            kinds[n] = NAME  # Jim Jordan, Theresa May, Jaime Mayor Oreja
        elif kinds[n] in (PART, OTHER) and _leads_to_name(tokens, kinds, n + 1, tongue) and _is_given(tokens, kinds, n, tongue):
            kinds[n] = NAME  # Sergeant Bill Mackie
        elif kinds[n] == ACRONYM and kinds[n - 1] == NAME and len(tokens[n].text) > 3 and not tokens[n - 1].is_acronym:
            kinds[n] = NAME  # Jean DUPONT
    return kinds


def _leads_to_name(tokens: Sequence[Token], kinds: Sequence[str], n: int, tongue: Language) -> bool:
    """Whether a name word stands at an index, or behind a saint's title there: Julio San Martín."""
    is_saint = n < len(tokens) and kinds[n] == PARTICLE and tokens[n].is_cap and tokens[n].folded in tongue.people.saints
    return list(kinds[n + is_saint : n + is_saint + 1]) == [NAME]


def _mark_countries(tokens: Sequence[Token], kinds: list[str], tongue: Language) -> None:
    """Countries of several words: the United States attorney, the South African minister's office."""
    starts = country_starts(tongue.tag)
    given = given_names(tongue.script)
    for n, token in enumerate(tokens):
        if n and token.folded in tongue.people.saints and tokens[n - 1].is_cap and tokens[n - 1].folded in given:
            continue  # José San Martín
        for words in starts.get(token.folded, ()) if token.is_cap else ():
            if tuple(other.folded for other in tokens[n : n + len(words)]) == words:
                kinds[n : n + len(words)] = [PLACE] * len(words)
                break


def _mark_capitals(tokens: Sequence[Token], kinds: list[str], tongue: Language) -> None:
    """Names set in capitals among other text: a given name and what follows it, or whatever stands before an age."""
    given = given_names(tongue.script)
    n = 0
    while n < len(tokens):
        end = n
        while end < len(tokens) and (kinds[end] == ACRONYM or (end > n and tokens[end].is_initial)):
            end += 1
        has_age = tokens[end + 1 : end + 2] and tokens[end].text == "," and tokens[end + 1].text.isdigit()
        if end - n > 1 and tokens[end - 1].is_acronym and (tokens[n].folded in given or has_age):
            kinds[n:end] = [NAME] * (end - n)
        n = max(end, n + 1)


def _is_given(tokens: Sequence[Token], kinds: Sequence[str], n: int, tongue: Language) -> bool:
    """Whether a common word with a capital is a given name: behind a title or in the middle of a sentence, no other capital before it."""
    before = tokens[n - 1] if n else None
    if before is None or before.text in ".!?":
        return tokens[n].is_cap and tokens[n].folded in tongue.dates.months and tokens[n].folded in given_names(tongue.script)
    is_free = kinds[n - 1] in (TITLE, RANK, ROLE) or (not before.is_cap and (before.is_word or before.text == ","))
    return tokens[n].is_cap and is_free and tokens[n].folded in given_names(tongue.script)


def _is_surname(tokens: Sequence[Token], kinds: Sequence[str], n: int, tongue: Language) -> bool:
    """Whether a country, month, post or common word is a surname: a given name stands before it, and nothing behind speaks against it."""
    before = n - 1
    while before > 0 and kinds[before] == PARTICLE:
        before -= 1
    if kinds[before] != NAME or tokens[before].folded not in given_names(tongue.script):
        return False
    following = kinds[n + 1] if n + 1 < len(kinds) else OTHER
    if before == n - 2 and tokens[n - 1].is_cap and tokens[n - 1].folded in tongue.people.saints:
        return True  # Luis Santa Cruz
    if following == NAME and before == n - 1 and tokens[n].folded in given_names(tongue.script):
        return True  # Luz Marina Peña
    if kinds[n] in (RANK, ROLE):
        is_last = before == n - 1 and following in (OTHER, PARTICLE, AFTER) and (not before or kinds[before - 1] != NAME)
        return (following == NAME and before == n - 1) or (is_last and not _leads_on(tokens, n + 1, tongue))
    if following in (PART, NAME, PLACE, ACRONYM, ROLE):
        return False
    if kinds[n] == PLACE or tokens[n].folded in tongue.dates.months or (before and kinds[before - 1] in _TITLES):
        return True
    closed = n + 1 >= len(tokens) or tokens[n + 1].text in ",(" or tokens[n + 1].folded in tongue.speech.verbs
    return closed and before > 0 and tokens[before - 1].text == ","


def _leads_on(tokens: Sequence[Token], n: int, tongue: Language) -> bool:
    """Whether the word at an index goes on with a post: "of", an article, "general"."""
    people = tongue.people
    return n < len(tokens) and (tokens[n].folded in people.of | people.parts or tokens[n].text in "-–'’")


def _class(token: Token, lexicon: dict[str, str], tongue: Language, *, is_start: bool, lower: set[str]) -> str:
    if not token.is_word:
        return OTHER
    known = lexicon.get(token.folded) or _compound(token, lexicon, tongue)
    if not token.is_cap and token.folded in tongue.people.capital_ranks:
        return OTHER  # major works, a general rule
    if known in (TITLE, RANK, ROLE):
        return known if token.is_cap or len(token.text) > 2 else OTHER
    if not token.is_cap and (known == PARTICLE or token.folded in tongue.people.particles_after):
        return PARTICLE
    if not token.is_cap or token.text[0].isdigit():
        return OTHER
    if known == AFTER:
        return AFTER
    if token.is_initial:
        return NAME
    if token.is_acronym:
        return ACRONYM
    if is_start and (token.folded in tongue.common or token.folded in function_words(tongue.tag) or token.folded in lower):
        return OTHER
    return known or (OTHER if token.folded in function_words(tongue.tag) else NAME)


def _compound(token: Token, lexicon: dict[str, str], tongue: Language) -> str | None:
    """What a compound is whose last word or first part is a post: Assemblymember, Officer-in-Charge; a double surname is none."""
    if token.is_cap and tongue.people.role_endings and token.folded.endswith(tongue.people.role_endings) and len(token.text) > LONG_POST:
        return ROLE
    first, *rest = token.folded.split("-")
    people = tongue.people
    if rest and all(part in people.ranks for part in (first, *rest)):
        return RANK  # Lieutenant-général, General-Major
    if not rest or lexicon.get(first) != ROLE:
        return None
    known = people.of | people.parts | people.roles.keys() | people.definite
    hangs = len(rest) > 1 and rest[0] in people.of
    return ROLE if hangs or all(part in known for part in rest) else None


@cache
def _lexicon(tag: str) -> dict[str, str]:
    """Words that are no part of a name though printed with a capital, and what they are."""
    tongue = language(tag)
    people = tongue.people
    places = {country for country in tongue.countries if " " not in country}
    given = given_names(tongue.script)
    lexicon: dict[str, str] = dict.fromkeys(places - set(given), PLACE) | dict.fromkeys(tongue.countries, PLACE)
    plain = ((PLACE, people.demonyms), (PART, people.parts), (PARTICLE, people.particles), (AFTER, people.after_names))
    for kind, words in plain:
        lexicon |= dict.fromkeys(words, kind)
    lexicon |= dict.fromkeys(tongue.dates.months, PART) | dict.fromkeys(tongue.dates.weekdays, PART)
    for kind, titles in ((RANK, people.plurals), (RANK, people.ranks), (TITLE, people.honorifics), (ROLE, people.roles)):
        lexicon |= dict.fromkeys(titles, kind)
    return lexicon


def _runs(kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Where names may stand: maximal runs of name words, particles only inside."""
    runs: list[tuple[int, int]] = []
    n = 0
    while n < len(kinds):
        if kinds[n] != NAME:
            n += 1
            continue
        end = n + 1
        while end < len(kinds) and kinds[end] in _INNER:
            end += 1
        last = end
        while kinds[last - 1] == PARTICLE:
            last -= 1
        runs.append((n, last))
        n = end
    return runs


def _read(tokens: Sequence[Token], kinds: Sequence[str], run: tuple[int, int], tongue: Language, facts: Facts) -> NameSpan | None:
    """A run of name words with its title and its weight as a person."""
    start, end = run
    given = given_names(tongue.script)
    first = title_start(tokens, kinds, start, tongue)
    if first < start and tokens[start - 1].folded in tongue.people.of and kinds[start - 1] not in _TITLES:
        start = next((n for n in range(start + 1, end) if tokens[n].folded in given), -1)  # Mayor of Mogadishu Thabit Abdi
        if start < 0:
            start, first = run[0], run[0]
            if tokens[start].folded not in given:
                return None
    elif first < start and end - start > 2 and any(token.folded in tongue.people.of for token in tokens[first:start]):
        start = next((n for n in range(start, end - 1) if tokens[n].folded in given), start)  # Minister for Border Protection Peter Dutton
    elif start and kinds[start - 1] in (PART, ACRONYM, PLACE) and tokens[start - 1].is_cap and tokens[start].folded not in given:
        start = next((n for n in range(start + 1, end - 1) if tokens[n].folded in given), start)  # Harbour Master Leonard Fisk
    has_title = first < start
    if has_title and tokens[start].folded not in given and _is_complement(tokens, kinds, (start, end), given):
        return None
    words = tuple(token.text for token in tokens[start:end])
    if " ".join(token.folded for token in tokens[start:end]) in tongue.countries:
        return None
    weight = _weight(tokens, kinds, (first, start, end), tongue, facts)
    gender = title_gender(tokens, kinds, (first, start), tongue)
    return NameSpan(first, start, end, words, gender, has_title, weight, given.get(tokens[start].folded, ""))


def _is_complement(tokens: Sequence[Token], kinds: Sequence[str], span: tuple[int, int], given: Mapping[str, str]) -> bool:
    """Whether capitals behind a post go on with it, since its holder's name follows a comma: Fiscal Penal del Condado de Lua, Jorge Ruiz."""
    start, end = span
    follows = end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].is_cap and tokens[end + 1].folded in given
    return follows and kinds[start - 1] in (ROLE, PART) and PARTICLE in kinds[start:end]


def title_start(tokens: Sequence[Token], kinds: Sequence[str], start: int, tongue: Language) -> int:
    """Where the title in front of a name begins; ``start`` itself where none stands there."""
    n, best = start - 1, start
    people = tongue.people
    while n >= 0 and start - n < LONGEST_TITLE:
        kind = kinds[n]
        if kind in _TITLES:
            best = n
        elif kind in (PART, ACRONYM, PLACE, NAME, AFTER):
            if best < start and kind == NAME and not tokens[n].is_cap:
                break
        elif not _joins(tokens, kinds, n, people.of | people.particles | people.definite, start):
            break
        n -= 1
    return best


def _joins(tokens: Sequence[Token], kinds: Sequence[str], n: int, small: frozenset[str], start: int) -> bool:
    """Whether a small word or a possessive belongs inside a title: behind it a word of the title, before it another."""
    if tokens[n].folded in ("'s", "’s"):
        return n > 0 and kinds[n - 1] in (PART, ROLE)
    if tokens[n].folded not in small:
        return False
    before = n - 1
    while before >= 0 and tokens[before].folded in small:
        before -= 1
    return before >= 0 and kinds[before] in (ROLE, PART, RANK) and start - n < 12


def title_gender(tokens: Sequence[Token], kinds: Sequence[str], title: tuple[int, int], tongue: Language) -> str:
    """The gender a title tells by an honorific, its article or the nouns of its posts; not by a noun that hangs on another by "of"."""
    people, (first, end) = tongue.people, title
    told = [people.honorifics.get(token.folded, "") for token in reversed(tokens[first:end])]
    if first and first < end:
        told.append(people.articles.get(tokens[first - 1].folded, ""))
    told += [people.genders.get(tokens[n].folded, "") for n in chief_nouns(tokens, kinds, title, tongue)]
    return next(filter(None, told), "")


def chief_nouns(tokens: Sequence[Token], kinds: Sequence[str], title: tuple[int, int], tongue: Language) -> list[int]:
    """The tokens of a title that are nouns of its own posts: the first, what directly follows it, what "and" adds."""
    found: list[int] = []
    for n in range(*title):
        if kinds[n] not in (ROLE, RANK):
            continue
        if not found or n - 1 in found or tokens[n - 1].folded in tongue.speech.coordinators:
            found.append(n)
    return found


def _weight(tokens: Sequence[Token], kinds: Sequence[str], span: tuple[int, int, int], tongue: Language, facts: Facts) -> int:
    first, start, end = span
    weight = 0
    count = end - start
    nearest = kinds[start - 1] if start else OTHER
    is_known = tokens[start].folded in given_names(tongue.script) or tokens[end - 1].folded in facts.surnames
    if first < start:
        is_complement = (
            nearest == PART and tongue.speech.needs_determiner and not is_known
        )  # presidente de la Organización Mundial
        weight -= 3 if is_complement and count > 1 else 0
        weight -= 3 if not is_known and _is_apposed(tokens, kinds, first) else 0  # Ana Lua, directora Regional Andina
        weight += 3 if nearest in _TITLES or (count > 1 and not is_complement) or tokens[end - 1].folded in facts.surnames else 0
    elif count > 1 and start > 1 and tokens[start - 1].text == "," and _posted(tokens, kinds, start - 2):
        weight += 2
    if count > 1 and tokens[start].folded in given_names(tongue.script):
        weight += 2
    elif first == start and nearest in (PLACE, ACRONYM, PART) and tokens[start - 1].is_cap:
        weight -= 2  # New York Times
    if start and tokens[start - 1].is_cap and tokens[start - 1].folded in tongue.people.saints:
        weight -= 3  # San José Pinula
    after = kinds[end] if end < len(tokens) else OTHER
    is_post = after == ROLE and nearest not in _TITLES and (tokens[end].is_cap or not is_known)  # no verb: elle garde, he heads
    if after in (PART, ACRONYM) or is_post:
        weight -= 3 if nearest != TITLE else 1
    if after == AFTER:
        weight += 2
    if count > 1:
        last = tokens[end - 1].folded
        weight += 2 * (last in facts.surnames) + (last in facts.alone) + _beside(tokens, end, tongue)
    return weight


def _is_apposed(tokens: Sequence[Token], kinds: Sequence[str], first: int) -> bool:
    """Whether a post written small stands directly behind a full name and a comma: what follows it is no other name."""
    return first > 2 and not tokens[first].is_cap and tokens[first - 1].text == "," and list(kinds[first - 3 : first - 1]) == [NAME, NAME]


def _posted(tokens: Sequence[Token], kinds: Sequence[str], at: int) -> bool:
    """Whether the phrase that ends at a token holds the noun of a post."""
    for n in range(at, max(-1, at - 12), -1):
        if kinds[n] in (ROLE, RANK):
            return True
        if not tokens[n].is_word and tokens[n].text not in "’'":
            return False
    return False


def _beside(tokens: Sequence[Token], end: int, tongue: Language) -> int:
    """What stands behind a name and tells a person: an age, a post in apposition, "who", a verb of speaking."""
    following = tokens[end : end + 8]
    if not following:
        return 0
    if following[0].folded in tongue.speech.verbs:
        return 2
    if following[0].text == "," and len(following) > 2:
        if following[1].text.isdigit() and following[2].text == ",":
            return 2
        if following[1].folded in tongue.speech.verbs:
            return 2
        head = following[1:7]
        stop = next((n for n, token in enumerate(head) if not token.is_word and token.text[0] not in "’'"), len(head))
        return 2 if any(token.folded in tongue.people.roles for token in head[:stop]) else 0
    return 0
