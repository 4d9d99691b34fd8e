"""Every way a paragraph speaks of somebody: full and short names, posts with an article, pronouns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from communique.importing.cast import Cast
from communique.importing.names import ACRONYM, AFTER, NAME, PART, PARTICLE, PLACE, RANK, ROLE, TITLE, NameSpan
from communique.importing.reading import Reading
from communique.importing.roles import role_before, role_before_comma
from communique.importing.tokens import Token

MentionKind = Literal["name", "short", "role", "pronoun", "latter", "house", "other"]
_TITLES = frozenset((TITLE, RANK, ROLE))


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention at code points ``start``–``end``; ``first`` and ``last`` are its tokens, its title or post included.

    ``words`` are those of the name, ``text`` is what is printed, ``role`` the words of the post, ``head`` its noun's lemma.
    """

    kind: MentionKind
    first: int
    last: int
    start: int
    end: int
    text: str
    words: tuple[str, ...] = ()
    role: str = ""
    head: str = ""
    gender: str = ""
    is_inside: bool = False


def mentions_in(reading: Reading, names: Sequence[NameSpan], cast: Cast) -> list[Mention]:
    """The mentions of a paragraph, in order, none inside another."""
    named = [_named(reading, name) for name in names]
    found = [one for n, one in enumerate(named) if not _is_titular(one, named[n + 1 : n + 4])]
    taken = {n for one in found for n in range(one.first, one.last)}
    found += _bare(reading, cast, taken)
    taken |= {n for one in found for n in range(one.first, one.last)}
    found += _latters(reading, taken) + _aged(reading, taken)
    taken |= {n for one in found for n in range(one.first, one.last)}
    found += _roles(reading, taken)
    taken |= {n for one in found for n in range(one.first, one.last)}
    found += _pronouns(reading, taken)
    return sorted(found, key=lambda one: one.start)


def _is_titular(one: Mention, following: Sequence[Mention]) -> bool:
    """Whether a short name only stands in the title of a name behind it: Air Force Chief Master Sgt. Rick Marlow."""
    return one.kind != "name" and any(other.first <= one.first for other in following)


def _named(reading: Reading, name: NameSpan) -> Mention:
    """A name with the post before it, so that "the Minister, Ana Lua" is one mention."""
    roles = [role for role in (role_before_comma(reading, name), role_before(reading, name)) if role]
    role = roles[0] if roles else None
    first = min([name.first, *(one.start for one in roles)])
    start, end = reading.tokens[first].start, reading.tokens[name.end - 1].end
    printed = _printed(reading, name)
    return Mention(
        "name" if name.is_full else "short", _with_article(reading, first), name.end, start, end, printed, name.words,
        role.text if role else "", role.head if role else "", name.gender or name.likely,
    )  # fmt: skip


def _printed(reading: Reading, name: NameSpan) -> str:
    """A full name alone; a short one with its title, as printed."""
    first = name.start if name.is_full else name.first
    return reading.text[reading.tokens[first].start : reading.tokens[name.end - 1].end]


def _with_article(reading: Reading, first: int) -> int:
    people = reading.tongue.people
    return first - 1 if first and reading.tokens[first - 1].folded in people.definite | people.indefinite else first


def _bare(reading: Reading, cast: Cast, taken: set[int]) -> list[Mention]:
    """Surnames or given names without a title that the cast knows."""
    known = cast.words
    found: list[Mention] = []
    n = 0
    tokens = reading.tokens
    while n < len(tokens):
        if n in taken or tokens[n].folded not in known or not tokens[n].may_name:
            n += 1
            continue
        end = n + 1
        while end < len(tokens) and end not in taken and (tokens[end].folded in known or reading.kinds[end] == PARTICLE):
            end += 1
        while reading.kinds[end - 1] == PARTICLE and tokens[end - 1].folded not in known:
            end -= 1
        beyond = reading.kinds[end] if end < len(tokens) else ""
        if beyond not in (NAME, PART, ACRONYM) and (n == 0 or reading.kinds[n - 1] != NAME):
            first = n
            titles = (TITLE, RANK, ROLE) if reading.tongue.is_right_to_left else (TITLE, RANK, ACRONYM)
            while first > 0 and first - 1 not in taken and n - first < 4 and reading.kinds[first - 1] in titles:
                first -= 1
            words = tuple(token.text for token in tokens[n:end])
            text = reading.text[tokens[first].start : tokens[end - 1].end]
            found.append(Mention("short", first, end, tokens[first].start, tokens[end - 1].end, text, words))
        n = end
    return found


def _latters(reading: Reading, taken: set[int]) -> list[Mention]:
    """What points at the person named last: the latter, ce dernier, esta última."""
    tokens, latters = reading.tokens, reading.tongue.speech.latters
    found: list[Mention] = []
    for n in range(len(tokens) - 1):
        gender = latters.get(f"{tokens[n].folded} {tokens[n + 1].folded}")
        if gender is not None and n not in taken and n + 1 not in taken:
            start, end = tokens[n].start, tokens[n + 1].end
            found.append(Mention("latter", n, n + 2, start, end, reading.text[start:end], gender=gender))
    return found


def _aged(reading: Reading, taken: set[int]) -> list[Mention]:
    """An age that stands for whoever has it: the 21-year-old."""
    tokens, people = reading.tokens, reading.tongue.people
    found: list[Mention] = []
    for n in range(1, len(tokens)):
        noun = tokens[n].folded.partition("-")[2]
        is_alone = n + 1 >= len(tokens) or not tokens[n + 1].is_word or tokens[n + 1].folded in reading.tongue.speech.verbs
        if tokens[n].text[0].isdigit() and noun in people.private and is_alone and tokens[n - 1].folded in people.definite and n not in taken:
            start, end = tokens[n - 1].start, tokens[n].end
            found.append(Mention("role", n - 1, n + 1, start, end, reading.text[start:end], head=noun))
    return found


def _roles(reading: Reading, taken: set[int]) -> list[Mention]:
    """Posts that stand for their holder: with a definite article, or with capitals ("Secretary General")."""
    tokens, kinds, people = reading.tokens, reading.kinds, reading.tongue.people
    found: list[Mention] = []
    n = 0
    while n < len(tokens):
        head = _head(reading, n, taken)
        if head is None:
            n += 1
            continue
        end = _end(reading, head, taken)
        article = tokens[n].folded in people.definite | people.pointing
        start = n + article
        if article or _is_definite(reading, head, end) or (kinds[start] in (ACRONYM, PLACE, PART, ROLE) and tokens[head].is_cap):
            lemma = people.roles.get(tokens[head].folded, tokens[head].folded)
            text = reading.text[tokens[n].start : tokens[end - 1].end]
            role = reading.text[tokens[start].start : tokens[end - 1].end]
            gender = people.articles.get(tokens[n].folded, "") or people.genders.get(tokens[head].folded, "")
            found.append(Mention("role", n, end, tokens[n].start, tokens[end - 1].end, text, (), role, lemma, gender))
        n = end
    return found


def _is_definite(reading: Reading, head: int, end: int) -> bool:
    """Whether a post has its article in the word itself, as in Arabic, or in the word it owns."""
    joined = reading.tongue.people.joined_articles
    return bool(joined) and any(token.folded.startswith(joined) for token in reading.tokens[head : min(end, head + 2)])


def _head(reading: Reading, n: int, taken: set[int]) -> int | None:
    """The noun of a post whose phrase begins at a token: article and modifiers, then the noun."""
    tokens, kinds, people = reading.tokens, reading.kinds, reading.tongue.people
    if n in taken:
        return None
    at = n + (tokens[n].folded in people.definite | people.pointing)
    steps, unknown = 0, 2 * (at > n)
    while at < len(tokens) and at not in taken and steps < 7:
        if kinds[at] == ROLE:
            after = tokens[at + 1].folded if at + 1 < len(tokens) else ""
            if after not in ("'s", "’s") and list(kinds[at + 1 : at + 2]) != [ROLE]:
                return at
        elif not (
            kinds[at] in (PART, ACRONYM, PLACE, RANK, NAME)
            or tokens[at].folded in people.parts
            or tokens[at].folded in ("'s", "’s")
        ):
            unknown -= 1
            if unknown < 0 or not _may_modify(reading, at):
                return None
        at += 1
        steps += 1
    return None


def _may_modify(reading: Reading, n: int) -> bool:
    """Whether an unknown word can qualify a post between its article and its noun: no verb, no small word, no sign."""
    token, speech = reading.tokens[n], reading.tongue.speech
    barred = token.folded in speech.verbs or token.folded in speech.prepositions | speech.clause | speech.auxiliaries
    return token.is_word and not barred and token.folded not in reading.tongue.common and reading.tongue.tag == "en"


def _end(reading: Reading, head: int, taken: set[int]) -> int:
    """Where a post's phrase ends: behind its noun, or behind what "of" adds to it."""
    tokens, kinds, people = reading.tokens, reading.kinds, reading.tongue.people
    end = head + 1
    while end < min(len(tokens), head + 24) and end not in taken:
        token = tokens[end]
        if (
            kinds[end] in (PART, ACRONYM, PLACE, ROLE, AFTER, NAME)
            or (token.folded in people.parts and token.is_word and not token.is_cap)
            or (token.folded in people.of and _adds(reading, end, taken))
            or (token.folded in people.definite and tokens[end - 1].folded in people.of)
        ):
            end += 1
        else:
            break
    while end > head + 1 and (tokens[end - 1].folded in people.of or tokens[end - 1].folded in people.definite):
        end -= 1
    return end


def _adds(reading: Reading, n: int, taken: set[int]) -> bool:
    """Whether a small word goes on with a post: another word of posts, houses or places follows."""
    tokens, kinds, people = reading.tokens, reading.kinds, reading.tongue.people
    after = n + 1
    while (
        after < len(tokens) and (tokens[after].folded in people.definite or tokens[after].folded in people.of) and after - n < 4
    ):
        after += 1
    if after >= len(tokens) or after in taken or not (tokens[after].is_cap or tokens[n].folded in people.of_always):
        return False
    return kinds[after] in (PART, ACRONYM, PLACE, NAME, ROLE) or tokens[after].folded in people.parts


def _pronouns(reading: Reading, taken: set[int]) -> list[Mention]:
    found: list[Mention] = []
    for n, token in enumerate(reading.tokens):
        if n in taken or not token.is_word:
            continue
        gender = pronoun_gender(token, reading)
        if gender is not None:
            words = _pronoun_words(token)
            found.append(Mention("pronoun", n, n + 1, token.end - len(words), token.end, words, (), "", "", gender))
    return found


def pronoun_gender(token: Token, reading: Reading) -> str | None:
    """m, f, or - for several or none, for a pronoun that is a subject, alone or hung on a verb (``a-t-il``); None for any other word."""
    speech = reading.tongue.speech
    word = fold_tail(token.folded)
    if word in speech.subject_male:
        return "m"
    if word in speech.subject_female:
        return "f"
    return "-" if word in speech.subject_other else None


def fold_tail(word: str) -> str:
    """The pronoun hung on a verb by a hyphen, or the word itself."""
    return word.rsplit("-", 1)[-1] if "-" in word else word


def _pronoun_words(token: Token) -> str:
    return token.text.rsplit("-", 1)[-1] if "-" in token.text else token.text
