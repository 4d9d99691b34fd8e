"""Who is said to speak before the marks: a verb of reporting with its subject, a cue, a colon, or a statement announced."""

from __future__ import annotations

from communique.importing.attribution import Told
from communique.importing.mentions import Mention
from communique.importing.names import OTHER
from communique.importing.subjects import (
    NEAR,
    PEOPLE,
    Surroundings,
    is_governed,
    is_impersonal,
    joint,
    mention_of,
    noun_behind,
    stranger_ahead,
    stranger_behind,
    subject_ahead,
    subject_behind,
    token_at,
)

FAR = 45  # tokens between the marks and the verb before them


def told_before(around: Surroundings) -> Told | None:
    """The attribution before a stretch: a verb of reporting with its subject in the same sentence, or a colon."""
    reading = around.reading
    tokens, speech = reading.tokens, reading.tongue.speech
    begin, end = token_at(tokens, around.before), token_at(tokens, around.stretch.left)
    if begin >= end:
        return None
    has_colon = tokens[end - 1].text == ":"
    verb = next((n for n in range(end - 1, max(begin, end - FAR) - 1, -1) if _reports(around, n)), None)
    cued = _cue_before(around, begin, end)
    if cued is not None and (verb is None or verb < token_at(tokens, cued.start)):
        return cued
    strange = _strange_verb(around, begin, end) if has_colon else None
    if strange is not None and (verb is None or verb < token_at(tokens, strange.start)):
        return strange
    if verb is None:
        stated = told_by_statement(around, begin, end) if has_colon else None
        if stated is not None or not has_colon:
            return stated
        return Told(_only_one(around, begin, end), "", "PRE", start=tokens[begin].start, end=tokens[end - 1].end)
    mention, is_open = _subject_of(around, begin, verb, end)
    adjoins = end - 1 == verb or (tokens[end - 1].text == "," and end - verb <= 3)
    is_sure = adjoins or tokens[end - 1].folded in speech.that or tokens[end - 1].text in ":,"
    return Told(
        mention,
        tokens[verb].text,
        "PRE" if has_colon or adjoins else "EMB",
        is_sure,
        is_open,
        tokens[begin].start,
        tokens[end - 1].end,
        verb_at=tokens[verb].start,
    )


def _strange_verb(around: Surroundings, begin: int, end: int) -> Told | None:
    """Somebody with a verb that no list has, directly before a colon: "she smiled:"; what stands before the clause does not count."""
    tokens, kinds, speech = around.reading.tokens, around.reading.kinds, around.reading.tongue.speech
    last = next((one for one in reversed(around.mentions) if begin <= one.first and one.last < end - 1), None)
    if (
        last is None
        or last.kind not in (*PEOPLE, "pronoun")
        or last.gender == "-"
        or is_governed(around.reading, last, around.mentions)
    ):
        return None
    between = range(last.last, end - 1)
    plain = all(tokens[n].is_word and not tokens[n].is_cap and kinds[n] == OTHER for n in between)
    words = [n for n in between if tokens[n].folded not in speech.auxiliaries]
    if (
        not plain
        or len(words) != 1
        or tokens[words[0]].folded in speech.prepositions | speech.clause | around.reading.tongue.common
    ):
        return None
    verb = tokens[words[0]].text
    return Told(last, verb, "PRE", start=tokens[last.first].start, end=tokens[end - 1].end)


def _is_predicate(around: Surroundings, n: int) -> bool:
    """Whether a word that is a noun as well stands as a verb: behind its subject, or before "that", a comma, a colon or the marks."""
    tokens, speech = around.reading.tokens, around.reading.tongue.speech
    if any(one.last == n for one in around.mentions):
        return True
    following = tokens[n + 1] if n + 1 < len(tokens) else None
    people = around.reading.tongue.people
    opens_an_object = following is not None and following.folded in people.definite | around.reading.tongue.speech.before_name
    if opens_an_object and any(token.folded in people.definite for token in tokens[max(0, n - 3) : max(0, n - 1)]):
        return True  # the survey calls the situation “…”: a noun before it, and an object behind
    return (
        following is None or following.start >= around.stretch.left or following.folded in speech.that or following.text in ",:"
    )


def _cue_before(around: Surroundings, begin: int, end: int) -> Told | None:
    """According to somebody, “…”: a cue at the head of the clause and a mention directly behind it, closed by a comma or colon."""
    tokens = around.reading.tokens
    for n in range(begin, min(end, begin + 12)):
        text = " ".join(token.folded for token in tokens[n : n + 5])
        cue = next((cue for cue in around.reading.tongue.speech.cues if text.startswith(cue + " ")), None)
        if cue is None or (
            n > begin and tokens[n - 1].text not in ",;" and tokens[n - 1].folded not in around.reading.tongue.speech.clause
        ):
            continue
        at = n + len(cue.split())
        mention = subject_behind(around, at, min(end, at + 3), is_cue=True) or stranger_behind(around, at, end)
        if mention is not None and mention.kind == "role" and _is_extended(around, mention.last, end):
            mention = mention_of(around.reading, "other", mention.first, end)
        adjoins = mention is not None and mention.last == end
        if mention is None or not (adjoins or (mention.last < end and tokens[mention.last].text in ",:")):
            continue
        shape = "PRE" if tokens[end - 1].text in ":," else "EMB"
        return Told(mention, cue, shape, start=tokens[n].start, end=mention.end)
    return None


def _is_extended(around: Surroundings, begin: int, end: int) -> bool:
    """Whether the words up to the marks only say of what a post is held: selon le directeur de la prison de Rivone « … »."""
    reading, speech, people = around.reading, around.reading.tongue.speech, around.reading.tongue.people
    barred = speech.verbs | speech.finite | speech.auxiliaries - people.of | speech.clause - people.of
    between = reading.tokens[begin:end]
    is_phrase = bool(between) and between[0].folded in people.of_always
    return is_phrase and len(between) <= NEAR and all(token.is_word and token.folded not in barred for token in between)


def _reports(around: Surroundings, n: int) -> bool:
    tokens, tongue = around.reading.tokens, around.reading.tongue
    if tokens[n].is_cap and n and tokens[n - 1].is_word:
        return False  # the United States
    if tokens[n].folded in tongue.speech.nouns_too and not _is_predicate(around, n):
        return False
    if tokens[n].folded not in tongue.speech.verbs or any(
        one.first <= n < one.last and one.kind != "pronoun" for one in around.mentions
    ):
        return False
    before = tokens[n - 1].folded if n else ""
    return before not in tongue.people.definite | tongue.people.indefinite


def _subject_of(around: Surroundings, begin: int, verb: int, end: int) -> tuple[Mention | None, bool]:
    """The subject of the verb at a token, and whether the language has left it out: hung on it, before it, behind it, or a stranger."""
    tokens, tongue = around.reading.tokens, around.reading.tongue
    hung = next((one for one in around.mentions if one.first == verb and one.kind == "pronoun"), None)
    if hung is not None:
        return hung, False
    related = _antecedent(around, verb)
    if related is not None:
        return related, False
    reports = verb + 1 < end and tokens[verb + 1].folded in tongue.speech.that  # he said that the mayor …
    behind = None if reports else subject_behind(around, verb + 1, min(end, verb + 1 + NEAR))
    if tongue.is_right_to_left and behind is not None and behind.first <= verb + 3:
        return behind, False
    is_participle = tokens[verb].folded.endswith(("ing", "ando", "iendo", "ant"))
    ahead = subject_ahead(around, begin, verb, is_first=is_participle)
    stranger = None if tongue.is_right_to_left or is_participle else stranger_ahead(around, begin, verb)
    if stranger is not None and (ahead is None or stranger.first >= ahead.last) and not _is_apposed(around, ahead, stranger):
        return stranger, False
    if ahead is not None:
        return ahead, False
    noun = noun_behind(around, verb) if behind is None and not reports else None
    if noun is not None:
        return noun, False
    if behind is not None and (tongue.tag != "en" or behind.first <= verb + 2):
        return behind, False
    return None, tongue.speech.has_null_subject and not is_impersonal(around, verb)


def _antecedent(around: Surroundings, verb: int) -> Mention | None:
    """The mention directly before "who" and a verb, whatever governs it."""
    tokens, speech = around.reading.tokens, around.reading.tongue.speech
    n = verb - 1
    while n > 0 and (tokens[n].folded in speech.auxiliaries or tokens[n].folded.endswith(("ly", "ment", "mente"))):
        n -= 1
    if n < 1 or tokens[n].folded not in speech.relatives:
        return None
    end = n - (tokens[n - 1].text == ",")
    return next((one for one in around.mentions if one.last == end and one.kind in PEOPLE), None)


def _is_apposed(around: Surroundings, ahead: Mention | None, stranger: Mention) -> bool:
    """Whether unknown words before a verb only belong to the mention before them: an apposition, a relative clause."""
    if ahead is None:
        return False
    between = around.reading.tokens[ahead.last : stranger.first]
    return any(token.text == "," for token in between) or any(
        token.folded in around.reading.tongue.speech.clause for token in between
    )


def _only_one(around: Surroundings, begin: int, end: int) -> Mention | None:
    """The one mention in a stretch of tokens, where it opens the sentence and no preposition governs it; else None."""
    inside = [one for one in around.mentions if begin <= one.first and one.last <= end and one.kind != "pronoun"]
    posts = [one for one in inside[1:] if one.kind == "role"]
    if not inside or len(inside) > 1 + len(posts) or inside[0].first > begin + 1 or (posts and inside[0].kind != "name"):
        return None
    return subject_ahead(around, inside[0].first, inside[0].last)


def _headed(around: Surroundings, begin: int, end: int) -> Told | None:
    """Whose statement a line announces that ends in a colon: "Statement by the Minister of Health, Ana Lua, on the flood:"."""
    tokens, speech = around.reading.tokens, around.reading.tongue.speech
    if tokens[begin].folded not in speech.stating or tokens[end - 1].text != ":":
        return None
    people = around.reading.tongue.people
    small = people.of | people.definite | speech.prepositions
    at = next((n for n in range(begin + 1, end) if tokens[n].folded not in small), end)
    mention = next((one for one in around.mentions if one.first <= at < one.last and one.kind in PEOPLE), None)
    if mention is None or at == begin + 1:
        return None
    return Told(joint(around, mention), "", "PRE", start=tokens[begin].start, end=tokens[end - 1].end)


def told_by_statement(around: Surroundings, begin: int, end: int) -> Told | None:
    """Who issued "the following statement", where the tokens say so."""
    tokens = around.reading.tokens
    folded = " ".join(token.folded for token in tokens[begin:end])
    cue = next((cue for cue in around.reading.tongue.speech.statements if cue in folded), None)
    if cue is None:
        return _headed(around, begin, end)
    at = begin + folded[: folded.index(cue)].count(" ")
    mention = subject_ahead(around, begin, at, is_first=True)
    return Told(mention, "", "PRE", start=tokens[begin].start, end=tokens[end - 1].end) if mention is not None else None
