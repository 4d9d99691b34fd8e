"""Who the text says is speaking: verb and mention behind the marks, before them, or around a fragment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from communique.importing.mentions import Mention
from communique.importing.pairs import Stretch
from communique.importing.roles import Reading
from communique.importing.tokens import Token

NEAR = 14  # tokens between a verb of speaking and its subject
FAR = 45  # tokens between the marks and the verb before them
_PAUSE = frozenset(",—–-…")
_ENDS = frozenset(".;:!?")


@dataclass(frozen=True, slots=True)
class Told:
    """What stands beside a quote: the mention (None where nobody is named), the verb, and the shape.

    ``is_sure`` where a verb of reporting or the position leaves no doubt that words are reported; ``is_open`` where the language
    leaves the subject out and the text does not name one.
    """

    mention: Mention | None
    verb: str
    shape: str
    is_sure: bool = True
    is_open: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A paragraph around one stretch: its reading, its mentions outside marks, and where the neighbours' text ends and begins."""

    reading: Reading
    mentions: Sequence[Mention]
    stretch: Stretch
    after: int  # where the text behind the stretch ends
    before: int  # where the text before it begins


def told_after(around: Surroundings) -> Told | None:
    """The attribution behind a stretch, in the same sentence."""
    reading, stretch = around.reading, around.stretch
    tokens = reading.tokens
    first = _first(tokens, stretch.right)
    stop = _stop(around, first)
    if first >= stop:
        return None
    pauses = reading.text[stretch.end - 1] in ",?!…—–-" or tokens[first].text in _PAUSE
    begin = first
    while begin < stop and (tokens[begin].text in _PAUSE or not tokens[begin].is_word):
        begin += 1
    if begin >= stop:
        return None
    if reading.text[stretch.end - 1] in ".!?" and tokens[first].text not in _PAUSE and tokens[begin].is_cap:
        return _own_sentence(around, begin, stop)
    if not pauses and reading.text[stretch.end - 1] != "." and not _leads(around, begin):
        return None
    return (
        _cue_then_name(around, begin, stop)
        or _verb_then_name(around, begin, stop, pauses=pauses)
        or _name_then_verb(around, begin, stop, pauses=pauses)
    )


def _first(tokens: Sequence[Token], offset: int) -> int:
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if tokens[middle].start < offset else (low, middle)
    return low


def _stop(around: Surroundings, first: int) -> int:
    """Where the sentence behind a stretch ends: at its point, a colon, or the next mark."""
    tokens = around.reading.tokens
    n = first
    while n < len(tokens) and tokens[n].start < around.after:
        if tokens[n].text in _ENDS and n > first:
            return n
        n += 1
    return n


def _leads(around: Surroundings, begin: int) -> bool:
    """Whether words directly behind a mark without a pause begin an attribution: a verb of speaking, or a subject pronoun with one."""
    token = around.reading.tokens[begin]
    speech = around.reading.tongue.speech
    return (
        token.folded in speech.verbs
        or _is_clitic(token)
        or any(one.first == begin and one.kind == "pronoun" for one in around.mentions)
    )


def _own_sentence(around: Surroundings, begin: int, stop: int) -> Told | None:
    """A sentence of its own behind the full stop: "Mr Dutton said." and no more."""
    if stop - begin > 12:
        return None
    told = _name_then_verb(around, begin, stop, pauses=False)
    if told is None or told.mention is None:
        return None
    behind = [token for token in around.reading.tokens[begin:stop] if token.start >= told.end and token.is_word]
    return told if len(behind) <= 3 and not any(token.folded in around.reading.tongue.speech.that for token in behind) else None


def _cue_then_name(around: Surroundings, begin: int, stop: int) -> Told | None:
    """ "According to X"."""
    reading = around.reading
    text = " ".join(token.folded for token in reading.tokens[begin : begin + 5])
    cue = next((cue for cue in reading.tongue.speech.cues if text.startswith(cue)), None)
    if cue is None:
        return None
    at = begin + len(cue.split())
    mention = _subject_from(around, at, min(stop, at + NEAR), is_cue=True)
    return Told(mention, cue, "PI", start=reading.tokens[begin].start, end=mention.end if mention else reading.tokens[at - 1].end)


def _verb_then_name(around: Surroundings, begin: int, stop: int, *, pauses: bool) -> Told | None:
    """ "said X": the verb by its place, the first subject behind it."""
    reading = around.reading
    tokens, tongue = reading.tokens, reading.tongue
    if tokens[begin].is_cap and not tongue.is_right_to_left and tokens[begin].folded not in tongue.speech.verbs:
        return None
    if any(one.first == begin for one in around.mentions if one.kind != "pronoun"):
        return None
    clitic = next((n for n in range(begin, min(stop, begin + 3)) if _is_clitic(tokens[n])), None)
    if clitic is not None:
        return _hung(around, begin, clitic, stop)
    if any(one.first == begin for one in around.mentions):
        return None
    verb = _verb_at(around, begin, stop, pauses=pauses)
    if verb is None:
        return None
    mention = _subject_from(around, verb + 1, min(stop, verb + 1 + NEAR))
    is_open = mention is None and tongue.speech.has_null_subject
    is_known = tokens[verb].folded in tongue.speech.verbs
    if mention is None and not is_open:
        mention = _house(around, verb + 1, stop)
        if mention is None and not is_known:
            return None
    return Told(
        mention,
        tokens[verb].text,
        "PI",
        is_known or mention is not None,
        is_open,
        tokens[begin].start,
        mention.end if mention else tokens[verb].end,
    )


def _verb_at(around: Surroundings, begin: int, stop: int, *, pauses: bool) -> int | None:
    """The verb of an attribution that begins at a token: a known verb within a few words, else the first word, if it can be one."""
    reading = around.reading
    tokens, speech = reading.tokens, reading.tongue.speech
    for n in range(begin, min(stop, begin + 9)):
        if any(one.first <= n < one.last for one in around.mentions):
            break
        if tokens[n].folded in speech.verbs:
            return n
        if n > begin and tokens[n].is_cap and not reading.tongue.is_right_to_left:
            break
    first = tokens[begin]
    while first.folded in speech.auxiliaries and begin + 1 < stop:
        begin += 1
        first = tokens[begin]
        if not first.is_word:
            begin += 1
            first = tokens[min(begin, stop - 1)]
    if not pauses or first.is_cap or not first.is_word or reading.tongue.is_right_to_left:
        return None
    others = (
        speech.prepositions
        | speech.clause
        | reading.tongue.common
        | reading.tongue.people.definite
        | reading.tongue.people.indefinite
    )
    return None if first.folded in others or first.text[0].isdigit() else begin


def _is_clitic(token: Token) -> bool:
    """Whether a subject hangs on a verb: ``a-t-il``, ``dit-elle``."""
    return "-" in token.folded and token.folded.rsplit("-", 1)[-1] in ("il", "elle", "ils", "elles", "on")


def _hung(around: Surroundings, begin: int, at: int, stop: int) -> Told:
    """A verb with its subject hung on it; a participle may follow."""
    tokens, speech = around.reading.tokens, around.reading.tongue.speech
    mention = next((one for one in around.mentions if one.first == at), None)
    stem = tokens[at].folded.split("-")[0]
    verb = tokens[at].text.split("-")[0]
    if stem in speech.auxiliaries:
        following = next((n for n in range(at + 1, min(stop, at + 6)) if tokens[n].folded in speech.verbs), None)
        if following is None:
            following = at + 1 if at + 1 < stop and tokens[at + 1].is_word else None
        verb = tokens[following].text if following is not None else verb
    return Told(mention, verb, "PI", start=tokens[begin].start, end=tokens[at].end)


def _name_then_verb(around: Surroundings, begin: int, stop: int, *, pauses: bool) -> Told | None:
    """ "X said": a mention first, then its verb, an apposition between commas passed over."""
    reading = around.reading
    mention = next(
        (
            one
            for one in around.mentions
            if one.first == begin or (one.first == begin + 1 and reading.tokens[begin].is_cap is False)
        ),
        None,
    )
    if mention is None:
        mention = _house(around, begin, stop, is_subject=True)
    if mention is None:
        return None
    verb = _verb_behind(around, mention.last, stop)
    if verb is None:
        return None
    is_known = reading.tokens[verb].folded in reading.tongue.speech.verbs
    if not is_known and not pauses:
        return None
    return Told(
        mention,
        reading.tokens[verb].text,
        "PS",
        is_known or pauses,
        start=reading.tokens[begin].start,
        end=reading.tokens[verb].end,
    )


def _verb_behind(around: Surroundings, at: int, stop: int) -> int | None:
    """The verb behind a subject: known, or the first plain word; commas with what they enclose are passed over."""
    tokens, tongue = around.reading.tokens, around.reading.tongue
    n = at
    if n < stop and tokens[n].folded in ("'s", "’s"):
        return None
    if n < stop and tokens[n].text in ",(":
        closing = next((m for m in range(n + 1, stop) if tokens[m].text in ",)"), None)
        if closing is None:
            return None
        n = closing + 1
        while n < stop and tokens[n].folded not in tongue.speech.verbs | tongue.speech.auxiliaries and n - closing < NEAR:
            n += 1
    while n < stop and (tokens[n].folded in tongue.speech.auxiliaries or tokens[n].folded.endswith("ly")):
        n += 1
    if n >= stop or not tokens[n].is_word or tokens[n].is_cap:
        return None
    others = tongue.speech.prepositions | tongue.speech.clause | tongue.people.definite | tongue.people.indefinite
    return None if tokens[n].folded in others and tokens[n].folded not in tongue.speech.verbs else n


def _subject_from(around: Surroundings, begin: int, stop: int, *, is_cue: bool = False) -> Mention | None:
    """The first mention from a token on that no preposition governs."""
    tokens = around.reading.tokens
    for mention in around.mentions:
        if mention.first < begin:
            continue
        if mention.first >= stop:
            return None
        between = tokens[begin : mention.first]
        if any(token.text in _ENDS for token in between):
            return None
        if mention.kind == "pronoun" and mention.first > begin + 1:
            return None
        if not is_governed(around, mention) or (is_cue and mention.first <= begin + 1):
            return mention
    return None


def is_governed(around: Surroundings, mention: Mention) -> bool:
    """Whether a preposition stands before a mention, so that it is no subject."""
    tokens, tongue = around.reading.tokens, around.reading.tongue
    before = mention.first - 1
    if tongue.is_right_to_left:  # the verb comes first, its subject directly behind it
        return before > 0 and tokens[before].folded not in tongue.speech.verbs and tokens[before - 1].text not in _ENDS
    while before >= 0 and tokens[before].folded in tongue.people.definite | tongue.people.indefinite:
        before -= 1
    return before >= 0 and tokens[before].folded in tongue.speech.prepositions


def _house(around: Surroundings, begin: int, stop: int, *, is_subject: bool = False) -> Mention | None:
    """An organisation as subject: capitals that are no person, directly at the place of a subject."""
    reading = around.reading
    tokens, kinds, people = reading.tokens, reading.kinds, reading.tongue.people
    at = begin + (begin < stop and tokens[begin].folded in people.definite)
    end = at
    while end < stop and (
        kinds[end] in "ancg" or (tokens[end].folded in people.of and end > at and end + 1 < stop and tokens[end + 1].is_cap)
    ):
        end += 1
    if end == at or not tokens[at].is_cap or (kinds[at] == "n" and end - at == 1 and not is_subject):
        return None
    text = reading.text[tokens[begin].start : tokens[end - 1].end]
    words = tuple(token.text for token in tokens[at:end])
    return Mention("house", begin, end, tokens[begin].start, tokens[end - 1].end, text, words)


def told_before(around: Surroundings) -> Told | None:
    """The attribution before a stretch: a verb of reporting with its subject in the same sentence, or a colon."""
    reading = around.reading
    tokens, speech = reading.tokens, reading.tongue.speech
    begin, end = _first(tokens, around.before), _first(tokens, around.stretch.left)
    if begin >= end:
        return None
    has_colon = tokens[end - 1].text == ":"
    verb = next((n for n in range(end - 1, max(begin, end - FAR) - 1, -1) if _reports(around, n)), None)
    if verb is None:
        if not has_colon:
            return None
        subject = _only_one(around, begin, end)
        return Told(subject, "", "PRE", start=tokens[begin].start, end=tokens[end - 1].end)
    mention, is_open = _subject_of(around, begin, verb, end)
    joint = tokens[end - 1].folded in speech.that or tokens[end - 1].text in ":," or end - 1 == verb
    shape = "PRE" if has_colon or (tokens[end - 1].text == "," and end - verb <= 3) or end - 1 == verb else "EMB"
    return Told(mention, tokens[verb].text, shape, joint or has_colon, is_open, tokens[begin].start, tokens[end - 1].end)


def _reports(around: Surroundings, n: int) -> bool:
    tokens, speech = around.reading.tokens, around.reading.tongue.speech
    if tokens[n].folded not in speech.verbs or any(one.first <= n < one.last for one in around.mentions):
        return False
    before = tokens[n - 1].folded if n else ""
    return before not in around.reading.tongue.people.definite | around.reading.tongue.people.indefinite


def _subject_of(around: Surroundings, begin: int, verb: int, end: int) -> tuple[Mention | None, bool]:
    """The subject of the verb at a token: the nearest mention before it that no preposition governs, else the first behind it."""
    reading = around.reading
    tongue = reading.tongue
    ahead = [one for one in around.mentions if begin <= one.first and one.last <= verb]
    for mention in reversed(ahead):
        if not is_governed(around, mention) and not _is_owner(reading, mention) and _reaches(around, mention, verb):
            return mention, False
    behind = _subject_from(around, verb + 1, end)
    if behind is not None and (tongue.tag != "en" or behind.first <= verb + 2):
        return behind, False
    house = _house(around, begin, verb, is_subject=True)
    if house is not None:
        return house, False
    return None, tongue.speech.has_null_subject


def _is_owner(reading: Reading, mention: Mention) -> bool:
    """Whether a mention only owns what follows: "Mr Noble's visit"."""
    return mention.last < len(reading.tokens) and reading.tokens[mention.last].folded in ("'s", "’s")


def _reaches(around: Surroundings, mention: Mention, verb: int) -> bool:
    """Whether no other clause stands between a subject and its verb."""
    tokens = around.reading.tokens[mention.last : verb]
    return not any(token.text in ";:." for token in tokens)


def _only_one(around: Surroundings, begin: int, end: int) -> Mention | None:
    """The one mention in a stretch of tokens that no preposition governs; None where there are several or none."""
    inside = [one for one in around.mentions if begin <= one.first and one.last <= end and not is_governed(around, one)]
    return inside[0] if len(inside) == 1 else None
