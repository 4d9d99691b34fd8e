"""The stretches of a paragraph that may be speech: between marks, parted by an attribution inside them, or unmarked behind a colon."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from communique.importing.names import NAME, PART, RANK, ROLE, TITLE
from communique.importing.pairs import Stretch, stretches
from communique.importing.reading import Reading
from communique.importing.subjects import token_at
from communique.importing.tokens import Token, sentence_starts, tokens_of
from communique.patterns import lazily

_DASH = lazily(r"(?<=[\s\"”»,.;:!?…\w])[–—―]\s?|(?<=\s)--?(?=\w)|(?<=\w)--?(?=[\s.,;])")
_PUNCTUATION = lazily(r"[\s.,;:]*")
_CLITICS = ("-il", "-elle")
_PEOPLE = frozenset((NAME, ROLE, RANK, TITLE))
LONGEST_INCISE = 40  # tokens of an attribution between commas, the post of who speaks included
LONGEST_ASIDE = 16  # words of an attribution between dashes
_COLON = lazily(r":(?!\d)\s*")


def marks_of(reading: Reading) -> tuple[Stretch, ...]:
    """The stretches of a paragraph in order, attributions inside marks cut out of them."""
    found = [part for one in stretches(reading.text) for part in _parted(reading, one)]
    if reading.tongue.speech.has_incises:
        found = [part for one in found for part in _incised(reading, one)]
    if not found and reading.tongue.is_right_to_left:
        found = list(_unmarked(reading))
    return tuple(found)


def _parted(reading: Reading, stretch: Stretch) -> Iterator[Stretch]:
    """A stretch, or its parts around attributions that stand between dashes inside the marks."""
    text = reading.text
    start, left = stretch.start, stretch.left
    dashes = list(_DASH.finditer(text, stretch.start, stretch.end))
    n = 0
    while n + 1 < len(dashes):
        opening, closing = dashes[n], dashes[n + 1]
        if not _is_aside(reading, opening.end(), closing.start()):
            n += 1
            continue
        resumed = _PUNCTUATION.match(text, closing.end())
        assert resumed is not None
        end = opening.start()
        while end > start and text[end - 1] in " \u00a0,":
            end -= 1
        yield replace(stretch, left=left, start=start, end=end, right=opening.start(), is_closed=True)
        start = left = min(resumed.end(), stretch.end)
        n += 2
    if start < stretch.end:
        yield replace(stretch, left=left, start=start)


def _incised(reading: Reading, stretch: Stretch) -> Iterator[Stretch]:
    """A stretch, or its parts around attributions that stand between commas inside the marks: « La mer est rude, a dit Ana Lua. Nous sortons. »."""
    tokens, start, left = reading.tokens, stretch.start, stretch.left
    n, stop = token_at(tokens, stretch.start), token_at(tokens, stretch.end)
    while n < stop:
        end = _incise_end(reading, n + 1, stop) if tokens[n].text == "," else None
        if end is None:
            n += 1
            continue
        yield replace(stretch, left=left, start=start, end=tokens[n].end, right=tokens[n].end, is_closed=True)
        resumed = _PUNCTUATION.match(reading.text, tokens[end - 1].end)
        assert resumed is not None
        start = left = min(resumed.end(), stretch.end)
        n = end
    if start < stretch.end:
        yield replace(stretch, left=left, start=start)


def _incise_end(reading: Reading, begin: int, stop: int) -> int | None:
    """Where an attribution ends that begins behind a comma inside marks, verb first; None where none does."""
    tokens, kinds, speech = reading.tokens, reading.kinds, reading.tongue.speech
    verb = begin
    while verb < min(stop, begin + 5) and tokens[verb].folded in speech.auxiliaries:
        verb += 1
    if verb >= stop or tokens[verb].is_cap:
        return None
    if tokens[verb].folded.endswith(_CLITICS):
        end = next((n + 1 for n in range(verb, min(stop, verb + 4)) if _speaks(tokens[n], reading)), None)
    else:
        is_told = tokens[verb].folded in speech.verbs and any(kind in _PEOPLE for kind in kinds[verb + 1 : min(stop, verb + 5)])
        end = verb + 1 if is_told else None
    if end is None or any(token.folded in speech.first_person | speech.that for token in tokens[begin : min(stop, end + 3)]):
        return None
    while end < min(stop, begin + LONGEST_INCISE) and tokens[end].text not in ".!?…;":
        if tokens[end].text == "," and not any(kind in (ROLE, RANK, PART) for kind in kinds[end + 1 : end + 3]):
            return end
        end += 1
    return end if end - begin < LONGEST_INCISE else None


def _is_aside(reading: Reading, start: int, end: int) -> bool:
    """Whether words between two dashes say who speaks: few, and a verb of speaking first among them."""
    words = [token for token in tokens_of(reading.text[start:end], reading.tongue.tag) if token.is_word]
    if not 1 <= len(words) <= LONGEST_ASIDE:
        return False
    speech = reading.tongue.speech
    if words[0].is_cap or any(token.folded in speech.first_person for token in words):
        return False
    at = next((n for n, token in enumerate(words[:4]) if _speaks(token, reading)), None)
    return at is not None and all(token.folded in speech.auxiliaries or token.folded in speech.as_ for token in words[:at])


def _speaks(token: Token, reading: Reading) -> bool:
    return token.folded in reading.tongue.speech.verbs or token.folded.split("-")[0] in reading.tongue.speech.verbs


def _unmarked(reading: Reading) -> Iterator[Stretch]:
    """Direct speech without marks: behind a verb of speaking and a colon, until it slides into report or the paragraph ends."""
    text, speech = reading.text, reading.tongue.speech
    starts = sentence_starts(text, reading.tongue)
    for colon in _COLON.finditer(text):
        if text[colon.start() - 1 : colon.start()].isdigit() and text[colon.end() : colon.end() + 1].isdigit():
            continue
        begin = token_at(reading.tokens, starts[bisect_right(starts, colon.start()) - 1])
        end = token_at(reading.tokens, colon.start())
        before = reading.tokens[max(begin, end - 30) : end]
        if not any(token.folded in speech.verbs for token in before) or colon.end() >= len(text.rstrip()):
            continue
        end = _slides(reading, colon.end())
        yield Stretch(colon.end(), colon.end(), end, end, is_marked=False)
        return


def _slides(reading: Reading, start: int) -> int:
    """Where unmarked speech ends: at the comma before a word like "stressing", else at the paragraph's end."""
    text = reading.text
    for n, token in enumerate(reading.tokens):
        if token.start <= start or token.folded not in reading.tongue.speech.sliding:
            continue
        if n and reading.tokens[n - 1].text in (",", "،", "-", "–"):
            return len(text[: reading.tokens[n - 1].start].rstrip())
    return len(text.rstrip(" .\u00a0"))
