"""Who the text says is speaking behind the marks: verb and mention, in the same sentence or as a short one of its own."""

from __future__ import annotations

from dataclasses import dataclass

from communique.importing.mentions import Mention
from communique.importing.names import NAME, RANK, ROLE, TITLE
from communique.importing.subjects import (
    NEAR,
    PEOPLE,
    Surroundings,
    is_impersonal,
    mention_of,
    noun_behind,
    stranger_ahead,
    stranger_behind,
    subject_behind,
    token_at,
)
from communique.importing.tokens import Token

_PAUSE = frozenset((",", "،", "—", "–", "―", "-", "…", "--"))
_AND = "و"
_DASHES = frozenset("—–―-")
_CLITICS = frozenset(("il", "elle", "ils", "elles", "on"))


@dataclass(frozen=True, slots=True)
class Told:
    """What stands beside a quote: the mention (None where nobody is named), the verb, and the shape; where in the text it stands.

    ``is_sure`` where a verb of reporting or the position leaves no doubt that words are reported; ``is_open`` where the language
    leaves the subject out and the text does not name one; ``paragraph`` is the mention's where that is another than the quote's.
    ``verb_at`` is the verb's offset where that stands before the marks.
    """

    mention: Mention | None
    verb: str
    shape: str
    is_sure: bool = True
    is_open: bool = False
    start: int = 0
    end: int = 0
    paragraph: int | None = None
    verb_at: int | None = None


def told_after(around: Surroundings) -> Told | None:
    """The attribution behind a stretch, in the same sentence or as a short one of its own."""
    reading, stretch = around.reading, around.stretch
    tokens, speech = reading.tokens, reading.tongue.speech
    first = token_at(tokens, stretch.right)
    stop = _stop(around, first)
    begin = first
    while begin < stop and (tokens[begin].text in _PAUSE or not tokens[begin].is_word):
        begin += 1
    if begin >= stop:
        return None
    ended, pause = reading.text[stretch.start : stretch.end].rstrip("'’”\"» ")[-1:] or '"', tokens[first].text
    if pause in _DASHES and (signed := _signed(around, begin, stop)):
        return signed
    if ended in ".!?" and pause not in _PAUSE and tokens[begin].is_cap:
        return _own_sentence(around, begin, stop)
    pauses = ended in ",،?!…—–-" or pause in _PAUSE
    if not pauses and ended != "." and not _leads(around, begin):
        return None
    if reading.tongue.is_right_to_left and tokens[begin].folded.startswith(_AND):
        return None  # "and he added" opens what comes next
    cued = _cue_then_name(around, begin, stop)
    if cued is not None:
        return cued
    if tokens[begin].folded in speech.clause | speech.prepositions and tokens[begin].folded not in speech.as_:
        return None
    begin += tokens[begin].folded in speech.as_ and begin + 1 < stop
    objects = reading.tongue.people.definite
    begin += tokens[begin].folded in objects and begin + 1 < stop and tokens[begin + 1].folded in speech.verbs  # comme le dit
    return _verb_then_name(around, begin, stop, pauses=pauses) or _name_then_verb(around, begin, stop, pauses=pauses)


def told_later(around: Surroundings) -> Told | None:
    """The attribution that closes the sentence of a fragment: “…” in the whole region, said X."""
    tokens, verbs = around.reading.tokens, around.reading.tongue.speech.verbs
    first = token_at(tokens, around.stretch.right)
    stop = _stop(around, first)
    comma = next((n for n in range(stop - 1, first, -1) if tokens[n].text in (",", "،")), None)
    if (
        comma is None
        or stop - comma > NEAR
        or not any(token.folded in verbs or _is_clitic(token) for token in tokens[comma + 1 : comma + 6])
    ):
        return None
    begin = comma + 1
    told = _verb_then_name(around, begin, stop, pauses=True) or _name_then_verb(around, begin, stop, pauses=True)
    return told if told is not None and stop - token_at(tokens, told.end) <= 6 else None


def _stop(around: Surroundings, first: int) -> int:
    """Where the attribution behind a stretch must end: at the sentence's end, a colon or semicolon, or the next mark."""
    tokens = around.reading.tokens
    n = first
    while n < len(tokens) and tokens[n].start < around.after:
        if tokens[n].text in ";:" and n > first:
            return n
        n += 1
    while n > first and tokens[n - 1].text in ".!?":
        n -= 1
    return n


def _signed(around: Surroundings, begin: int, stop: int) -> Told | None:
    """A name behind a dash and nothing else: “…” – Ana Lua."""
    mention = next((one for one in around.mentions if one.first == begin and one.kind in ("name", "short")), None)
    if mention is None:
        capitals = stranger_behind(around, begin, stop)
        mention = capitals if capitals is not None and capitals.kind in ("name", "house") else None
    if mention is None or mention.last < min(stop, begin + 1):
        return None
    if mention.last < stop and around.reading.tokens[mention.last].text not in (",", "("):
        return None
    return Told(mention, "", "PI", start=around.reading.tokens[begin].start, end=mention.end)


def _leads(around: Surroundings, begin: int) -> bool:
    """Whether words directly behind a mark without a pause begin an attribution: a verb of speaking, or a subject pronoun with one."""
    token = around.reading.tokens[begin]
    if token.folded in around.reading.tongue.speech.verbs or _is_clitic(token) or _leads_by_auxiliary(around, begin):
        return True
    is_verb = (
        token.is_word
        and not token.is_cap
        and token.folded not in around.reading.tongue.speech.prepositions | around.reading.tongue.speech.clause
    )
    return any(
        (one.first == begin and one.kind == "pronoun")
        or (is_verb and one.first == begin + 1 and one.kind in ("name", "short", "role"))
        for one in around.mentions
    )


def _leads_by_auxiliary(around: Surroundings, begin: int) -> bool:
    """Whether auxiliaries, then a verb of speaking with its subject behind it stand at a token: “…” a souligné Ana Lua."""
    tokens, speech = around.reading.tokens, around.reading.tongue.speech
    verb = begin
    while verb < min(len(tokens), begin + 6) and tokens[verb].folded in speech.auxiliaries:
        verb += 1
    if verb == begin or verb >= len(tokens) or tokens[verb].folded not in speech.verbs:
        return False
    return any(one.first == verb + 1 and one.kind in PEOPLE for one in around.mentions)


def _own_sentence(around: Surroundings, begin: int, stop: int) -> Told | None:
    """A sentence of its own behind the full stop: "Mr Dutton said." and no more."""
    if stop - begin > 12:
        return None
    told = _name_then_verb(around, begin, stop, pauses=False)
    if told is None or told.mention is None or told.mention.kind == "other":
        return None
    behind = [token for token in around.reading.tokens[begin:stop] if token.start >= told.end and token.is_word]
    return told if len(behind) <= 3 and not any(token.folded in around.reading.tongue.speech.that for token in behind) else None


def _cue_then_name(around: Surroundings, begin: int, stop: int) -> Told | None:
    """According to somebody."""
    reading = around.reading
    text = " ".join(token.folded for token in reading.tokens[begin : begin + 5])
    cue = next((cue for cue in reading.tongue.speech.cues if text.startswith(cue)), None)
    if cue is None:
        return None
    at = begin + len(cue.split())
    verb = at if at < stop and reading.tokens[at].folded in reading.tongue.speech.verbs else None
    at += verb is not None
    mention = subject_behind(around, at, min(stop, at + NEAR), is_cue=True) or stranger_behind(around, at, stop)
    said = reading.tokens[verb].text if verb is not None else cue
    return Told(
        mention, said, "PI", start=reading.tokens[begin].start, end=mention.end if mention else reading.tokens[at - 1].end
    )


def _verb_then_name(around: Surroundings, begin: int, stop: int, *, pauses: bool) -> Told | None:
    """The verb by its place, the first subject behind it."""
    tokens, tongue = around.reading.tokens, around.reading.tongue
    if tokens[begin].is_cap and tokens[begin].folded not in tongue.speech.verbs:
        return None
    clitic = next((n for n in range(begin, min(stop, begin + 3)) if _is_clitic(tokens[n])), None)
    if clitic is not None:
        return _hung(around, begin, clitic, stop)
    people = tongue.people
    if (
        any(one.first == begin for one in around.mentions)
        or tokens[begin].folded in people.definite | people.indefinite | tongue.speech.before_name
    ):
        return None
    verb = _verb_at(around, begin, stop, pauses=pauses)
    if verb is None:
        return None
    is_known = tokens[verb].folded in tongue.speech.verbs
    mention = subject_behind(around, verb + 1, min(stop, verb + 1 + NEAR))
    stranger = stranger_behind(around, verb + 1, stop)
    if stranger is not None and (mention is None or (stranger.last <= mention.first and not _employs(around, stranger, mention))):
        mention = stranger
    is_open = mention is None and tongue.speech.has_null_subject and not _names_somebody(around, verb + 1, stop)
    is_open = is_open and not is_impersonal(around, verb) and noun_behind(around, verb) is None
    if (
        not is_known
        and (mention is None or mention.kind == "other")
        and not (is_open and tokens[verb].folded.endswith(tongue.speech.endings))
    ):
        return None
    end = mention.end if mention else tokens[verb].end
    return Told(mention, tokens[verb].text, "PI", is_known or mention is not None, is_open, tokens[begin].start, end)


def _employs(around: Surroundings, stranger: Mention, mention: Mention) -> bool:
    """Whether capitals before a name and its post are only its house or rank: Port Haven Police Department Director Stella Danvers."""
    start = mention.last - len(mention.words)
    run = range(stranger.last, start)
    kinds = around.reading.kinds
    return (
        mention.kind == "name"
        and stranger.kind in ("house", "name")
        and all(around.reading.tokens[n].is_cap for n in run)
        and any(kinds[n] in (ROLE, RANK, TITLE) for n in run)
    )


def _names_somebody(around: Surroundings, begin: int, stop: int) -> bool:
    """Whether capitals that no preposition governs stand behind a verb: somebody the cast does not know."""
    tokens, kinds = around.reading.tokens, around.reading.kinds
    governing = around.reading.tongue.speech.prepositions | around.reading.tongue.people.definite
    return any(kinds[n] == NAME and tokens[n - 1].folded not in governing for n in range(begin, min(stop, begin + NEAR)))


def _verb_at(around: Surroundings, begin: int, stop: int, *, pauses: bool) -> int | None:
    """The verb of an attribution that begins at a token: a known verb within a few words, else the first word, if it can be one."""
    tokens, tongue = around.reading.tokens, around.reading.tongue
    speech = tongue.speech
    for n in range(begin, min(stop, begin + 9)):
        is_barred = n > begin and ((tokens[n].is_cap and not tongue.is_right_to_left) or tokens[n].folded in speech.clause)
        if is_barred or any(one.first <= n < one.last for one in around.mentions):
            break
        if tokens[n].folded in speech.verbs:
            return n
    while begin + 1 < stop and (tokens[begin].folded in speech.auxiliaries or not tokens[begin].is_word):
        begin += 1
    first = tokens[begin]
    if not pauses or first.is_cap or not first.is_word or tongue.is_right_to_left or first.text[0].isdigit():
        return None
    others = speech.prepositions | speech.clause | tongue.common | tongue.people.definite | tongue.people.indefinite
    return None if first.folded in others else begin


def _is_clitic(token: Token) -> bool:
    """Whether a subject hangs on a verb: ``a-t-il``, ``dit-elle``."""
    return "-" in token.folded and token.folded.rsplit("-", 1)[-1] in _CLITICS


def _hung(around: Surroundings, begin: int, at: int, stop: int) -> Told:
    """A verb with its subject hung on it; a participle may follow."""
    tokens, speech = around.reading.tokens, around.reading.tongue.speech
    mention = next((one for one in around.mentions if one.first == at), None)
    verb, end = tokens[at].text.split("-")[0], at
    if verb.casefold() in speech.auxiliaries and at + 1 < stop and tokens[at + 1].is_word:
        end = next((n for n in range(at + 1, min(stop, at + 6)) if tokens[n].folded in speech.verbs), at + 1)
        verb = tokens[end].text
    return Told(mention, verb, "PI", start=tokens[begin].start, end=tokens[end].end)


def _name_then_verb(around: Surroundings, begin: int, stop: int, *, pauses: bool) -> Told | None:
    """A mention first, then its verb, an apposition between commas passed over."""
    tokens, speech = around.reading.tokens, around.reading.tongue.speech
    mention = next(
        (one for one in around.mentions if begin <= one.first <= begin + (not tokens[begin].is_cap) and one.kind != "house"), None
    )
    if mention is None:
        known = next(
            (n for n in range(begin, min(stop, begin + NEAR)) if tokens[n].folded in speech.verbs and not tokens[n].is_cap), None
        )
        mention = stranger_ahead(around, begin, known) if known is not None else None
        if known is None:
            return None
        if mention is None or mention.first > begin:  # a spokesman for the company
            if not pauses or tokens[begin].folded not in around.reading.tongue.people.definite | around.reading.tongue.people.indefinite:
                return None
            mention = mention_of(around.reading, "other", begin, known)
    verb = _verb_behind(around, mention.last, stop)
    if verb is None:
        return None
    is_known = tokens[verb].folded in speech.verbs
    if not is_known and not pauses:
        return None
    return Told(mention, tokens[verb].text, "PS", is_known or pauses, start=tokens[begin].start, end=tokens[verb].end)


def _verb_behind(around: Surroundings, at: int, stop: int) -> int | None:
    """The verb behind a subject: known, or the first plain word; brackets and what commas enclose are passed over."""
    tokens, tongue = around.reading.tokens, around.reading.tongue
    n = at
    if n < stop and tokens[n].folded in ("'s", "’s"):
        return None
    while n < stop and (
        around.reading.kinds[n] == "x" or (tokens[n].text == "," and around.reading.kinds[n + 1 : n + 2] == ["x"])
    ):
        n += 1
    if n < stop and tokens[n].text in "(,":
        return next(
            (
                m
                for m in range(n + 1, min(stop, n + 2 * NEAR))
                if tokens[m].folded in tongue.speech.verbs and _follows_pause(tokens, m, tongue.speech.auxiliaries)
            ),
            None,
        )
    while n < stop and (tokens[n].folded in tongue.speech.auxiliaries or tokens[n].folded.endswith("ly")):
        n += 1
    if n >= stop or not tokens[n].is_word or tokens[n].is_cap:
        return None
    if tokens[n].folded in tongue.speech.verbs:
        return n
    if tokens[n].folded in tongue.speech.prepositions:  # Mr Morgan of the rescue club said
        return next(
            (m for m in range(n + 1, min(stop, n + 10)) if tokens[m].folded in tongue.speech.verbs and not tokens[m].is_cap), None
        )
    others = tongue.speech.clause | tongue.people.definite | tongue.people.indefinite
    return None if tokens[n].folded in others else n


def _follows_pause(tokens: object, m: int, auxiliaries: frozenset[str]) -> bool:
    """Whether a verb stands directly behind a comma or closing bracket, auxiliaries apart."""
    assert isinstance(tokens, tuple)
    n = m - 1
    while n > 0 and tokens[n].folded in auxiliaries:
        n -= 1
    return tokens[n].text in ",)"
