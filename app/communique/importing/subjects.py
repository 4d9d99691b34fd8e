"""Subjects of verbs of speaking: the mention that is one, and what stands there when it is nobody the cast knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from communique.importing.mentions import Mention, MentionKind
from communique.importing.names import ACRONYM, AFTER, NAME, PART, PARTICLE, PLACE
from communique.importing.pairs import Stretch
from communique.importing.reading import Reading
from communique.importing.tokens import Token

NEAR = 14  # tokens between a verb of speaking and its subject
PEOPLE = frozenset(("name", "short", "role"))
_JOINED = ("ب", "ل", "ف")  # prepositions that Arabic writes joined to a word
ENDS = frozenset(".;:!?؟")
_CAPITALS = frozenset((ACRONYM, PART, PLACE, NAME))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A paragraph around one stretch: its reading, its mentions outside marks, and where the neighbours' text ends and begins."""

    reading: Reading
    mentions: Sequence[Mention]
    stretch: Stretch
    after: int  # where the text behind the stretch ends
    before: int  # where the text before it begins


def token_at(tokens: Sequence[Token], offset: int) -> int:
    """The index of the first token that begins at or behind an offset."""
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if tokens[middle].start < offset else (low, middle)
    return low


def is_governed(reading: Reading, mention: Mention, others: Sequence[Mention] = ()) -> bool:
    """Whether a preposition stands before a mention, or before the one it is joined to by "and", so that it is no subject."""
    tokens, tongue = reading.tokens, reading.tongue
    before = mention.first - 1
    if tongue.is_right_to_left:  # the verb comes first, its subject directly behind it
        is_told = before <= 0 or tokens[before].folded in tongue.speech.verbs or tokens[before - 1].text in ENDS
        return not is_told and not _takes_turn(reading, before)
    while before >= 0 and tokens[before].folded in tongue.people.definite | tongue.people.indefinite:
        before -= 1
    if before >= 0 and (tokens[before].text == "," or tokens[before].folded in tongue.speech.coordinators):
        joined = next((one for one in reversed(others) if one.last <= before + 1 and before - one.last < 2), None)
        return joined is not None and is_governed(reading, joined, others)
    return before >= 0 and tokens[before].folded in tongue.speech.prepositions


def _takes_turn(reading: Reading, verb: int) -> bool:
    """Whether nothing but a phrase that gives somebody the word stands before a verb in its sentence: "for his part …"."""
    ahead = [token.folded for token in reading.tokens[max(0, verb - 5) : verb]]
    while len(ahead) > 1 and any(sign in ENDS for sign in ahead[:-1]):
        ahead.pop(0)
    words = " ".join(word for word in ahead if word not in (*ENDS, ","))
    return words in reading.tongue.speech.turns or words.removeprefix("و") in reading.tongue.speech.turns


def has_spoken(reading: Reading, mention: Mention) -> bool:
    """Whether a verb of speaking has a mention for its subject: directly before it where verbs come first, else directly behind it."""
    tokens, speech = reading.tokens, reading.tongue.speech
    if reading.tongue.is_right_to_left:
        return mention.first > 0 and tokens[mention.first - 1].folded in speech.verbs
    n = mention.last
    while n < len(tokens) and tokens[n].folded in speech.auxiliaries:
        n += 1
    return n < len(tokens) and tokens[n].folded in speech.verbs and not tokens[n].is_cap


def is_impersonal(around: Surroundings, verb: int) -> bool:
    """Whether a verb has no person for its subject: ``se indica``."""
    tokens, speech = around.reading.tokens, around.reading.tongue.speech
    return verb > 0 and tokens[verb - 1].folded in speech.impersonal and tokens[verb].folded not in speech.reflexive


def is_owner(reading: Reading, mention: Mention) -> bool:
    """Whether a mention only owns what follows: "Mr Noble's visit"."""
    return mention.last < len(reading.tokens) and reading.tokens[mention.last].folded in ("'s", "’s")


def subject_behind(around: Surroundings, begin: int, stop: int, *, is_cue: bool = False) -> Mention | None:
    """The first mention from a token on that no preposition governs; a pronoun only where it directly follows."""
    tokens = around.reading.tokens
    for mention in around.mentions:
        if mention.first < begin:
            continue
        if mention.first >= stop or any(token.text in ENDS for token in tokens[begin : mention.first]):
            return None
        if mention.kind == "pronoun" and mention.first > begin + 1:
            return None
        if (is_cue and mention.first <= begin + 1) or not is_governed(around.reading, mention, around.mentions):
            return joint(around, mention)
    return None


def subject_ahead(around: Surroundings, begin: int, verb: int, *, is_first: bool = False) -> Mention | None:
    """The nearest mention before a verb that can be its subject; with ``is_first`` the first one in the sentence."""
    tokens = around.reading.tokens
    ahead = [one for one in around.mentions if begin <= one.first and one.last <= verb]
    for mention in ahead if is_first else reversed(ahead):
        if is_governed(around.reading, mention, around.mentions) or is_owner(around.reading, mention):
            continue
        if not any(_parts(tokens, n) for n in range(mention.last, verb)):
            return joint(around, mention)
    return None


def _parts(tokens: Sequence[Token], n: int) -> bool:
    """Whether a sign parts a subject from its verb; the point of an abbreviation before a comma does not."""
    is_inner = tokens[n].text == "." and tokens[n + 1].text == ","
    return tokens[n].text in ";:." and not is_inner


def joint(around: Surroundings, mention: Mention) -> Mention:
    """The mention, or where "and" joins it to another person a mention of them both, which is nobody in particular."""
    tokens, coordinators = around.reading.tokens, around.reading.tongue.speech.coordinators
    for other in around.mentions:
        first, second = (mention, other) if mention.first < other.first else (other, mention)
        between = [token for token in tokens[first.last : second.first] if token.is_word]
        if (
            other is not mention
            and other.kind in PEOPLE
            and mention.kind in PEOPLE
            and _joins(between, tokens[first.last : second.first], coordinators)
        ):
            return Mention(
                "other", first.first, second.last, first.start, second.end, around.reading.text[first.start : second.end]
            )
    return mention


def _joins(words: Sequence[Token], tokens: Sequence[Token], coordinators: frozenset[str]) -> bool:
    """Whether nothing but "and", and perhaps a bracket, stands between two mentions."""
    outside = [token for token in words if token.folded in coordinators]
    in_bracket = any(token.text == "(" for token in tokens)
    return len(tokens) < 12 and bool(outside) and (len(words) == 1 or (in_bracket and tokens[-1].folded in coordinators))


def stranger_behind(around: Surroundings, begin: int, stop: int) -> Mention | None:
    """Somebody or something unknown as the subject behind a verb: capitals, or a noun with its article."""
    reading = around.reading
    tokens, people, speech = reading.tokens, reading.tongue.people, reading.tongue.speech
    passing = speech.auxiliaries - speech.prepositions | reading.tongue.dates.weekdays.keys()
    while begin < stop and tokens[begin].folded in passing:
        begin += 1
    if begin >= stop or not tokens[begin].is_word or tokens[begin].folded in speech.prepositions:
        return None
    house = _capitals(around, begin, stop)
    if house is not None:
        return None if is_owner(reading, house) else house
    token = tokens[begin]
    if token.folded in people.definite | people.indefinite | speech.before_name or (
        not speech.has_null_subject and token.folded not in speech.clause
    ):
        end = begin + 1
        while (
            end < stop
            and tokens[end].is_word
            and tokens[end].folded not in speech.prepositions | speech.clause
            and end - begin < 8
        ):
            end += 1
        if end < stop and tokens[end].folded in ("'s", "’s"):
            return None
        return mention_of(reading, "other", begin, end) if end > begin + 1 or not speech.has_null_subject else None
    return None


def noun_behind(around: Surroundings, verb: int) -> Mention | None:
    """In a language that puts the verb first: a noun directly behind it that nobody of the cast is, its subject; None where none stands there."""
    reading = around.reading
    tokens, speech, tongue = reading.tokens, reading.tongue.speech, reading.tongue
    n = verb + 1
    if not tongue.is_right_to_left or n >= len(tokens) or not tokens[n].is_word or tokens[n].start >= around.after:
        return None
    small = speech.prepositions | speech.clause | speech.that | speech.auxiliaries | speech.sliding | speech.verbs | tongue.common
    if tokens[n].folded in small or tokens[n].folded in tongue.dates.weekdays or tokens[n].folded.startswith(_JOINED):
        return None
    end = n + 1
    while end < len(tokens) and tokens[end].is_word and tokens[end].folded not in small and end - n < 6:
        end += 1
    return mention_of(reading, "other", n, end)


def stranger_ahead(around: Surroundings, begin: int, verb: int) -> Mention | None:
    """Somebody or something unknown as the subject before a verb: what stands directly before it and is no adverbial."""
    reading = around.reading
    tokens, people, speech = reading.tokens, reading.tongue.people, reading.tongue.speech
    last = verb - 1
    while last >= begin and (tokens[last].folded in speech.auxiliaries or tokens[last].folded.endswith(("mente", "ment", "ly"))):
        last -= 1
    if last < begin or not tokens[last].is_word or tokens[last].folded in speech.clause | speech.prepositions:
        return None
    start = last
    while start > begin and tokens[start - 1].is_word and tokens[start].folded not in people.definite | people.indefinite:
        if tokens[start - 1].folded in speech.prepositions | speech.clause and tokens[start - 1].folded not in people.of:
            break
        start -= 1
    if start > begin and tokens[start - 1].folded in speech.prepositions:
        return None
    determiners = people.definite | people.indefinite | speech.before_name
    if speech.needs_determiner and not (tokens[start].folded in determiners or tokens[start].is_cap):
        return None
    capitals = _capitals(around, start, last + 1)
    return capitals if capitals is not None and capitals.last == last + 1 else mention_of(reading, "other", start, last + 1)


def _capitals(around: Surroundings, begin: int, stop: int) -> Mention | None:
    """Capitals at a subject's place: a name of two words nobody told before, a surname, or an organisation."""
    reading = around.reading
    tokens, kinds, people = reading.tokens, reading.kinds, reading.tongue.people
    at = begin + (begin < stop and tokens[begin].folded in people.definite)
    end = at
    while end < stop and (
        kinds[end] in _CAPITALS or kinds[end] == PARTICLE or (tokens[end].folded in people.of and _goes_on(reading, end, stop))
    ):
        end += 1
    while end > at and not tokens[end - 1].is_cap:
        end -= 1
    end = _with_field(reading, at, end, stop)
    if end <= at or not tokens[at].is_cap:
        return None
    is_name = all(kinds[n] in (NAME, PARTICLE) for n in range(at, end))
    kind: MentionKind = ("name" if end - at > 1 else "short") if is_name and at == begin else "house"
    if kind == "house" and end - at == 1 and kinds[at] == NAME:
        kind = "other"  # the Senators, the Taliban
    while end < stop and kinds[end] == AFTER:
        end += 1
    return mention_of(reading, kind, begin, end, range(at, end))


def _with_field(reading: Reading, at: int, end: int, stop: int) -> int:
    """Where an organisation's name ends whose noun alone has a capital: la Fédération des pêcheurs."""
    tokens, people = reading.tokens, reading.tongue.people
    if end != at + 1 or tokens[at].folded not in people.houses or end + 1 >= stop or tokens[end].folded not in people.owning:
        return end
    after = end + 1
    while after < stop - 1 and tokens[after].folded in people.definite | people.of:
        after += 1
    is_field = tokens[after].is_word and tokens[after].folded not in reading.tongue.speech.verbs
    return after + 1 if is_field else end


def _goes_on(reading: Reading, n: int, stop: int) -> bool:
    return n + 1 < stop and reading.tokens[n + 1].is_cap and reading.kinds[n + 1] in _CAPITALS


def mention_of(reading: Reading, kind: MentionKind, begin: int, end: int, words: range | None = None) -> Mention:
    """The mention that some tokens are; ``words`` are those of its name."""
    start, stop = reading.tokens[begin].start, reading.tokens[end - 1].end
    named = tuple(reading.tokens[n].text for n in words or () if reading.kinds[n] != AFTER)
    return Mention(kind, begin, end, start, stop, reading.text[start:stop], named)
