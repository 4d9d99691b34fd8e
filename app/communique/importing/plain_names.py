"""Names of persons in a script without capitals: read from titles, posts, given names and "son of"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from communique.importing.names import (
    ACRONYM,
    AFTER,
    NAME,
    OTHER,
    PART,
    PARTICLE,
    PLACE,
    RANK,
    ROLE,
    TITLE,
    Facts,
    NameSpan,
    title_gender,
)
from communique.importing.tokens import Token
from communique.languages import Language, fold, given_names, language

LONGEST = 7  # words of a name
_ARTICLE = "ال"
_SON = frozenset(("بن", "ابن", "بنت", "ولد", "منت"))
_HOUSE = ("ال", "ابو", "ابي")  # folded: آل is written as ال once folded, standing alone
_ON, _ON_WRITTEN = "علي", "على"
_ABD = "عبد"
_MOTHER = "ام"  # "mother of", which stands for a name, and "or"
_JOINED = ("وال", "فال", "بال", "كال", "لل", "وب", "ول")
_WRITTEN_ARTICLES = ("ال", "وال", "بال", "كال", "لل")  # unfolded: إلياس and ألبرت have no article
_TITLES = frozenset((TITLE, RANK, ROLE))
_PAUSES = frozenset(',:."«“()')


def plain_classes(tokens: Sequence[Token], tongue: Language) -> list[str]:
    """What each token can be in a name; name words are only told by ``plain_names``."""
    lexicon = _lexicon(tongue.tag)
    kinds = [lexicon.get(token.folded, OTHER) if token.is_word else OTHER for token in tokens]
    for n, token in enumerate(tokens):
        if kinds[n] == RANK and token.folded in tongue.people.parts and (n == 0 or kinds[n - 1] != RANK):
            kinds[n] = PART  # the Minister of Maritime Transport, not the maritime Brigadier
    return kinds


def plain_names(tokens: Sequence[Token], kinds: list[str], tongue: Language, facts: Facts) -> list[NameSpan]:
    """Every name in a token list, full or a surname with its title; marks their words in ``kinds``."""
    found: list[NameSpan] = []
    n = 0
    while n < len(tokens):
        name = _name_at(tokens, kinds, n, tongue, facts)
        if name is None:
            n += 1
            continue
        found.append(name)
        for at in range(name.start, name.end):
            kinds[at] = NAME
        n = name.end
    return found


def _name_at(tokens: Sequence[Token], kinds: Sequence[str], n: int, tongue: Language, facts: Facts) -> NameSpan | None:
    """The name that begins at a token: behind a title, post or verb of speaking, or with a given name."""
    if not _may_name(tokens, kinds, n, tongue):
        return None
    first, nearest = _title(tokens, kinds, n, tongue)
    is_told = bool(n) and tokens[n - 1].folded in tongue.speech.verbs
    end = _end((tokens, kinds), n, tongue, facts, is_titled=nearest != OTHER or is_told)
    words = _words(tokens, n, end)
    given = given_names(tongue.script).get(words[0]) if words else None
    has_son = any(token.folded in _SON for token in tokens[n:end])
    is_parent = tokens[n].folded in (_MOTHER, *_HOUSE[1:])
    is_known = given is not None or words[0].startswith(_ABD) or has_son or (is_parent and is_told and end - n > 1)
    if not is_known and not (
        _is_titled(tokens, nearest, (n, end), facts, tongue) or (is_told and _is_posted((tokens, kinds), (n, end), tongue))
    ):
        return None
    if words[0] == _ON and first == n and _ON_WRITTEN not in facts.lower:
        return None  # a text that never writes "on" with its own last letter writes it like the name Ali
    if len(words) == 1 and nearest != TITLE and (nearest not in _TITLES or is_known is False):
        return None
    gender = title_gender(tokens, kinds, (first, n), tongue)
    return NameSpan(first, n, end, tuple(token.text for token in tokens[n:end]), gender, first < n, 3, given or "")


def _is_titled(tokens: Sequence[Token], nearest: str, span: tuple[int, int], facts: Facts, tongue: Language) -> bool:
    """Whether a title makes an unknown word a name: an honorific before it, or a post before two words of which one tells."""
    start, end = span
    if nearest == TITLE:
        return True
    if nearest == PLACE:  # the representative in Yemen X Y:
        closes = end < len(tokens) and tokens[end].text in ":,"
        return closes and 2 <= end - start <= 4 and not any(_has_article(token) for token in tokens[start:end])
    if nearest not in (ROLE, RANK, PART) or end - start < 2:
        return False
    given = given_names(tongue.script)
    if any(token.folded in given for token in tokens[start + 1 : end]) and not _has_article(tokens[start]):
        return True
    if tokens[start].folded.startswith((_ARTICLE, "ي", "ت", "ب", "ل", "و")):
        return False
    return any(token.folded in facts.alone for token in tokens[start:end]) or _is_nisba(tokens[end - 1])


def _is_posted(reading: tuple[Sequence[Token], Sequence[str]], span: tuple[int, int], tongue: Language) -> bool:
    """Whether two or three unknown words behind a verb of speaking have a post in apposition: "said X Y, the director of"."""
    (tokens, kinds), (start, end) = reading, span
    if not 2 <= end - start <= 4 or end + 1 >= len(tokens) or tokens[end].text != "," or _has_article(tokens[start]):
        return False
    return any(kind in _TITLES for kind in kinds[end + 1 : end + 3])


def _has_article(token: Token) -> bool:
    """Whether a word begins with the article as it is written: إلياس and ألبرت do not."""
    return token.text.startswith(_WRITTEN_ARTICLES)


def _is_nisba(token: Token) -> bool:
    """Whether a word has the form of a family's name: the article and an ending of belonging."""
    return token.text.startswith(_ARTICLE) and len(token.text) > 4 and token.text.endswith("ي")


def _words(tokens: Sequence[Token], start: int, end: int) -> list[str]:
    """The folded words of a name; "abd" is one with the word behind it, "bin" none of its own."""
    words: list[str] = []
    for token in tokens[start:end]:
        if words and words[-1] == _ABD:
            words[-1] += token.folded
        elif token.folded not in _SON:
            words.append(token.folded)
    return words


def _may_name(tokens: Sequence[Token], kinds: Sequence[str], n: int, tongue: Language) -> bool:
    token = tokens[n]
    if not token.is_word or not token.may_name or kinds[n] in (TITLE, RANK, ROLE, PART, PLACE, ACRONYM):
        return False
    if kinds[n] == PARTICLE and token.folded not in (_ABD, *_HOUSE):
        return token.folded == _MOTHER and n > 0 and tokens[n - 1].folded in tongue.speech.verbs
    return token.folded not in _small(tongue.tag) and not (
        token.folded.startswith(_JOINED) and token.folded not in given_names(tongue.script)
    )


def _title(tokens: Sequence[Token], kinds: Sequence[str], n: int, tongue: Language) -> tuple[int, str]:
    """Where the titles and post in front of a name begin, and the class of the nearest."""
    nearest = kinds[n - 1] if n else OTHER
    if nearest == OTHER and n and _is_part(tokens[n - 1], tongue) and tokens[n - 1].folded not in tongue.people.of:
        nearest = PART
    if nearest in (OTHER, NAME):
        return n, OTHER
    first, at = n, n - 1
    while (
        at >= 0
        and n - at < 24
        and kinds[at] != NAME
        and (kinds[at] != OTHER or _is_part(tokens[at], tongue) or _is_placed(tokens, at, tongue))
    ):
        if kinds[at] in _TITLES:
            first = at
        at -= 1
    return (first, nearest) if first < n else (n, OTHER)


def _is_placed(tokens: Sequence[Token], at: int, tongue: Language) -> bool:
    """Whether an unknown word is the name of a place that a post names, or "for" its field: "in the region of Jazan", "for the care of youth"."""
    if tokens[at].folded.startswith("ل") and len(tokens[at].text) > 3 and at + 1 < len(tokens) and _has_article(tokens[at + 1]):
        return True
    before = tokens[at - 1].folded if at else ""
    nouns = tongue.people.place_nouns
    return before in nouns or before.lstrip("ولب") in nouns or before[1:] in nouns


def _is_part(token: Token, tongue: Language) -> bool:
    """Whether an unknown word belongs to a post: a definite noun, alone or behind "for" or "in"."""
    word = token.folded
    return word in tongue.people.of or (
        token.is_word and (word.startswith((_ARTICLE, "وال", "لل", "بال")) or word[1:] in tongue.people.parts)
    )


def _end(reading: tuple[Sequence[Token], Sequence[str]], n: int, tongue: Language, facts: Facts, *, is_titled: bool) -> int:
    """Where a name that begins at a token ends: behind the family's name, or before the first word that is none."""
    tokens, kinds = reading
    end, count = n + 1, 1
    given = given_names(tongue.script)
    while end < len(tokens) and end - n < LONGEST:
        word, before = tokens[end].folded, tokens[end - 1].folded
        if not tokens[end].is_word:
            break
        if before in (_ABD, _MOTHER, *_SON, *_HOUSE):
            count += before != _ABD
        elif word not in _SON and word not in _HOUSE:
            is_family = _has_article(tokens[end - 1]) and before not in given and tokens[max(n, end - 2)].folded != _ABD
            if is_family or not (_may_name(tokens, kinds, end, tongue) or _is_inner(tokens, n, end, given)):
                break
            if not _continues((tokens, end), count, facts, is_titled=is_titled or tokens[n].folded in given):
                break
            count += 1
        end += 1
    while end > n + 1 and (tokens[end - 1].folded in _SON or tokens[end - 1].folded in _HOUSE):
        end -= 1
    return end


def _is_inner(tokens: Sequence[Token], n: int, at: int, given: Mapping[str, str]) -> bool:
    """Whether a word that is a post elsewhere stands inside a name: behind a given name, with "son of" behind it (محمد الأمين ولد سيدي)."""
    return at == n + 1 and tokens[n].folded in given and at + 1 < len(tokens) and tokens[at + 1].folded in _SON


def _continues(at: tuple[Sequence[Token], int], count: int, facts: Facts, *, is_titled: bool) -> bool:
    """Whether a word goes on with a name: a given or family name, or an unknown word that title, repetition or the pause behind it vouch for."""
    tokens, n = at
    word, before = tokens[n].folded, tokens[n - 1].folded
    that = language("ar").speech.that
    if word in given_names("Arabic") or _has_article(tokens[n]):
        return True
    closes = n + 1 >= len(tokens) or tokens[n + 1].text in _PAUSES or tokens[n + 1].folded in that
    if word.startswith(("و", "ي", "ت", "ب", "ل", "س")) and word not in facts.alone and not (closes and is_titled and count == 1):
        return False
    if count > 1 and word.startswith(("ب", "ل")) and not closes:
        return False  # praised X Y with a word for: a preposition is joined to it, however often it stands there
    if count == 1:
        return is_titled or word in facts.alone
    return count == 2 and ((word in facts.alone and before in facts.alone) or (closes and is_titled))


@cache
def _lexicon(tag: str) -> dict[str, str]:
    tongue = language(tag)
    people = tongue.people
    lexicon: dict[str, str] = {country: PLACE for country in tongue.countries if " " not in country}
    for kind, words in ((PART, people.parts), (PARTICLE, people.particles), (AFTER, people.after_names)):
        lexicon |= dict.fromkeys(words, kind)
    lexicon |= dict.fromkeys(tongue.dates.months, PART) | dict.fromkeys(tongue.dates.weekdays, OTHER)
    for kind, titles in ((RANK, people.ranks), (TITLE, people.honorifics), (ROLE, people.roles)):
        lexicon |= dict.fromkeys(titles, kind)
    return lexicon


@cache
def _small(tag: str) -> frozenset[str]:
    """Function words and verbs, alone and joined to another: never a name."""
    tongue = language(tag)
    speech = tongue.speech
    groups = (
        speech.verbs, speech.auxiliaries, speech.prepositions, speech.clause, speech.male, speech.female, speech.plural, speech.that, speech.naming,
        speech.subject_male, speech.subject_female, tongue.common, frozenset(tongue.dates.weekdays),
    )  # fmt: skip
    words = {word for group in groups for word in group}
    return frozenset(words | {fold("و") + word for word in words})
