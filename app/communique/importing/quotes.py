"""Quote or distractor: which stretches between marks are somebody's words, and which stretches together are one quote."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from communique.importing.attribution import Told, told_after, told_later
from communique.importing.mentions import Mention
from communique.importing.names import NAME
from communique.importing.pairs import Stretch, stretches
from communique.importing.reading import Reading
from communique.importing.reporting import told_before
from communique.importing.subjects import Surroundings, token_at
from communique.importing.tokens import Token, sentence_starts, tokens_of
from communique.languages import Language

SHORT = 3  # words: fewer than that are a name until something speaks for them
LONG = 8
_ENDED = (".", "!", "?", "…", "؟", "。")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A stretch that is speech, in paragraph ``n``, with its attribution; ``is_fragment`` where it only completes the sentence around it.

    ``stands_alone`` where the paragraph is nothing else, ``is_bare`` where nothing of its sentence stands behind it.
    """

    n: int
    stretch: Stretch
    told: Told | None
    is_fragment: bool = False
    stands_alone: bool = False
    is_bare: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A paragraph with everything that was read in it."""

    n: int
    reading: Reading
    mentions: Sequence[Mention]
    marks: Sequence[Stretch]


def spoken_in(scene: Scene, colon: Told | None = None) -> list[Spoken]:
    """The stretches of a paragraph that are speech; ``colon`` is the attribution of a line before it that ends in a colon."""
    found: list[Spoken] = []
    starts = sentence_starts(scene.reading.text, scene.reading.tongue) if scene.marks else ()
    for i, stretch in enumerate(scene.marks):
        around = _around(scene, i, starts)
        after, before = told_after(around) if stretch.is_marked else None, told_before(around)
        if colon is not None and stretch.left == 0 and before is None:
            before = replace(colon, is_sure=True)
        told = _chosen(scene.reading.text, stretch, after, before) or (told_later(around) if stretch.is_marked else None)
        resumes = bool(found) and _resumes(scene, found[-1], stretch)
        if resumes or _is_speech(around, told, before):
            is_bare = not scene.reading.text[stretch.right : around.after].strip(" .,;!?…\u00a0")
            found.append(Spoken(scene.n, stretch, told, _is_fragment(around, told), _stands_alone(scene, stretch), is_bare))
    return found


def resumed_in(scene: Scene) -> Spoken | None:
    """A paragraph that is one short sentence between marks and nothing more: behind speech it goes on with it."""
    if len(scene.marks) != 1 or not _stands_alone(scene, scene.marks[0]):
        return None
    stretch = scene.marks[0]
    is_sentence = scene.reading.text[stretch.end - 1] in _ENDED and stretch.is_opened and not stretch.is_single
    return Spoken(scene.n, stretch, None, stands_alone=True, is_bare=True) if is_sentence else None


def _resumes(scene: Scene, last: Spoken, stretch: Stretch) -> bool:
    """Whether a short sentence between marks goes on with speech whose attribution has just closed its sentence."""
    text = scene.reading.text
    is_sentence = text[stretch.end - 1] in _ENDED or len(text[stretch.start : stretch.end].split()) > SHORT + 1
    if last.told is None or last.is_fragment or not is_sentence or not text[stretch.start].isupper():
        return False
    between = text[last.stretch.right : stretch.left]
    told_behind = last.told.start >= last.stretch.right
    return told_behind and between.rstrip()[-1:] in (".", "!", ":") and len(between.split()) <= 30


def _around(scene: Scene, i: int, starts: Sequence[int]) -> Surroundings:
    stretch, text = scene.marks[i], scene.reading.text
    following = scene.marks[i + 1].left if i + 1 < len(scene.marks) else len(text)
    previous = scene.marks[i - 1].right if i else 0
    begin = starts[bisect_right(starts, stretch.left) - 1] if starts else 0
    n = bisect_left(starts, stretch.right)
    if n < len(starts) and not text[stretch.right : starts[n]].strip(" \u00a0"):
        n += 1  # the words between marks end a sentence: an attribution may be the next one
    end = min(following, starts[n]) if n < len(starts) else following
    first = bisect_left(scene.mentions, max(previous, begin), key=lambda mention: mention.start)
    last = bisect_right(scene.mentions, end, key=lambda mention: mention.start)
    return Surroundings(scene.reading, scene.mentions[first:last], stretch, end, max(previous, begin))


def _chosen(text: str, stretch: Stretch, after: Told | None, before: Told | None) -> Told | None:
    """Which of two attributions goes with a stretch: the one its punctuation leans to."""
    if after is None or before is None:
        return after or before
    if before.mention is not None and after.mention is None and not after.is_open:
        return before  # X said that “…”, as has been added
    leans_back = text[stretch.end - 1] in ",،" or text[stretch.right : stretch.right + 3].lstrip("\u00a0 ")[:1] in (
        ",",
        "،",
        "–",
        "—",
    )
    if before.is_sure and before.shape == "PRE" and not (leans_back and after.is_sure):
        return before
    return after if leans_back or not before.is_sure else before


def _is_speech(around: Surroundings, told: Told | None, before: Told | None) -> bool:
    """Whether what stands between marks is said by somebody, and no title, nickname, slogan or term."""
    reading, stretch = around.reading, around.stretch
    inside = [token for token in tokens_of(reading.text[stretch.start : stretch.end], reading.tongue.tag) if token.is_word]
    if not inside or any(one.start < stretch.left and stretch.right <= one.end for one in around.mentions):
        return False
    previous = _before(reading, stretch)
    names_it = previous is not None and told is not None and told.verb.casefold() == previous.folded and inside[0].is_cap
    is_pre = told is not None and told is before and told.shape == "PRE" and not (names_it and _is_named(reading, previous))
    is_small = inside[0].text[0].islower() and told is not None and len(inside) > SHORT
    is_clause = is_small and told is not None and (told.is_sure or len(inside) > SHORT + 2 or _opens_as_predicate(reading, inside))
    if _is_nickname(reading, stretch, inside) or (
        _is_named(reading, previous) and not is_pre and not is_clause and len(inside) < LONG * 2
    ):
        return False
    ended = reading.text[stretch.end - 1]
    opens = told is not None and told.start >= stretch.right and not reading.text[around.before : stretch.left].strip()
    if _is_titled(inside, reading.tongue) and not is_pre and ended not in _ENDED and not opens:
        return False
    if stretch.is_single and not (told and told.is_sure):
        return False
    count = len(inside)
    if told is not None and told.shape == "EMB" and _is_inserted(around, inside):
        return False
    is_predicate = count > 1 and told is not None and _opens_as_predicate(reading, inside) and _hangs_on_that(around, told)
    if told is not None and (told.is_sure or count > SHORT or is_predicate or _describes(around, told)):
        return True
    return _speaks_for_itself(reading, stretch, count)


def _is_inserted(around: Surroundings, inside: Sequence[Token]) -> bool:
    """Whether words only stand where a noun would: the “one country, two systems” principle, the launch of « Le guide de la mer »."""
    reading, stretch = around.reading, around.stretch
    tokens, speech, people = reading.tokens, reading.tongue.speech, reading.tongue.people
    before, behind = _before(reading, stretch), token_at(tokens, stretch.right)
    if before is None or reading.text[stretch.end - 1] in _ENDED:
        return False
    small = people.definite | people.indefinite
    if before.folded in small and len(inside) <= 6 and behind < len(tokens) and tokens[behind].is_word and tokens[behind].text[0].islower():
        barred = speech.prepositions | speech.clause | speech.verbs | speech.auxiliaries | speech.coordinators | reading.tongue.common
        return tokens[behind].folded not in barred
    opens_big = inside[0].is_cap and inside[0].folded in small and before.text[0].islower()
    return opens_big and before.folded in people.of_always and len(inside) < LONG * 2


def _hangs_on_that(around: Surroundings, told: Told) -> bool:
    """Whether "that" stands between an attribution and the marks."""
    tokens, that = around.reading.tokens, around.reading.tongue.speech.that
    begin, end = token_at(tokens, told.start), token_at(tokens, around.stretch.left)
    return told.shape == "EMB" and any(token.folded in that for token in tokens[begin:end])


def _opens_as_predicate(reading: Reading, inside: Sequence[Token]) -> bool:
    """Whether words begin small with a verb or "not", as only a clause does that goes on with the sentence around it."""
    speech = reading.tongue.speech
    return inside[0].text[0].islower() and inside[0].folded in speech.auxiliaries | speech.finite | speech.copulas


def _speaks_for_itself(reading: Reading, stretch: Stretch, count: int) -> bool:
    """Whether words without an attribution are a sentence of their own."""
    text = reading.text
    ahead = text[max(0, stretch.left - 40) : stretch.left].rstrip()
    begins = (not ahead and stretch.left < 40) or ahead[-1:] in (*_ENDED, ":", "”", '"', "»")
    ends = (
        text[stretch.end - 1] in _ENDED
        or text[stretch.right : stretch.right + 1] in _ENDED
        or not text[stretch.right : stretch.right + 40].strip()
        or not stretch.is_closed
    )
    return begins and ends and count > 4 and not stretch.is_single


def _before(reading: Reading, stretch: Stretch) -> Token | None:
    n = token_at(reading.tokens, stretch.left)
    return reading.tokens[n - 1] if n else None


def _is_named(reading: Reading, previous: Token | None) -> bool:
    """Whether the word before the marks says that a name follows: project, entitled, so-called."""
    return previous is not None and previous.folded in reading.tongue.speech.naming


def _is_nickname(reading: Reading, stretch: Stretch, inside: Sequence[Token]) -> bool:
    """Whether the marks stand inside a person's name."""
    if len(inside) > 2:
        return False
    before, after = token_at(reading.tokens, stretch.left) - 1, token_at(reading.tokens, stretch.right)
    return before >= 0 and after < len(reading.tokens) and reading.kinds[before] == NAME and reading.kinds[after] == NAME


def _is_titled(inside: Sequence[Token], tongue: Language) -> bool:
    """Whether words are set like a title: capitals on nearly all that carry weight."""
    has_small = any(token.folded in tongue.people.of for token in inside)
    weighty = [
        token
        for n, token in enumerate(inside)
        if not token.text[0].isdigit() and (len(token.text) > 3 or (has_small and n and token.is_cap))
    ]
    capitals = sum(token.is_cap for token in weighty)
    return (
        0 < len(inside) <= 14
        and capitals >= max(1, 0.75 * len(weighty))
        and (len(weighty) > 1 or len(inside) <= 2)
        and (inside[0].is_cap or (len(inside) > 2 and inside[0].folded in tongue.people.particles and capitals == len(inside) - 1))
    )


def _describes(around: Surroundings, told: Told) -> bool:
    """Whether a verb of describing, or "is" or "as" behind a verb of speaking, makes a word or two a quote: hailed as “historic”."""
    reading, stretch = around.reading, around.stretch
    tokens, speech = reading.tokens, reading.tongue.speech
    behind = token_at(tokens, stretch.right)
    if (
        behind < len(tokens)
        and tokens[behind].is_word
        and tokens[behind].folded not in speech.prepositions | speech.clause | reading.tongue.common
    ):
        return False  # the words only qualify a noun
    before = token_at(tokens, stretch.left) - 1
    return told.verb.casefold() in speech.describing or (before >= 0 and tokens[before].folded in speech.copulas | speech.as_)


def _is_fragment(around: Surroundings, told: Told | None) -> bool:
    """Whether the words only complete the sentence they stand in."""
    text, stretch = around.reading.text, around.stretch
    first = text[stretch.start : stretch.start + 1]
    return bool(
        told
        and told.shape == "EMB"
        and (first.islower() or not first.isalpha())
        and text[: stretch.left].rstrip()[-1:] not in (":", ",")
    )


def _stands_alone(scene: Scene, stretch: Stretch) -> bool:
    """Whether a paragraph is this quote and nothing more."""
    text = scene.reading.text
    return not text[: stretch.left].strip() and len(text[stretch.right :].strip(" .,;")) == 0


# One quote from several stretches ---------------------------------------------------------------


def grouped(spoken: Sequence[Spoken], scenes: Sequence[Scene]) -> list[list[Spoken]]:
    """The stretches that are one quote, together: split by its attribution, continued over paragraphs, resumed after it."""
    groups: list[list[Spoken]] = []
    for one in spoken:
        if groups and _belongs(groups[-1], one, scenes):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _belongs(group: Sequence[Spoken], one: Spoken, scenes: Sequence[Scene]) -> bool:
    last = group[-1]
    if one.n == last.n:
        return _resumes_within(group, one, scenes[one.n])
    if one.n != last.n + 1 or one.stretch.left > 0 or not _closes(scenes[last.n], last):
        return False
    if not last.stretch.is_closed or not one.stretch.is_opened:
        named = next((other.told for other in group if other.told is not None and other.told.mention is not None), None)
        return named is None or one.told is None or one.told.mention is None
    if one.told is None:
        return one.stands_alone
    opened = group[0].told
    return bool(opened and last.stands_alone and opened.shape == "PRE" and one.told is None)


def _closes(scene: Scene, last: Spoken) -> bool:
    """Whether nothing but an attribution stands between a stretch and its paragraph's end."""
    behind = scene.reading.text[last.stretch.right :]
    told_end = last.told.end if last.told and last.told.start >= last.stretch.right else last.stretch.right
    rest = scene.reading.text[max(told_end, last.stretch.right) :]
    return not behind.strip(" .,;") or len(rest.split()) <= 12


def _resumes_within(group: Sequence[Spoken], one: Spoken, scene: Scene) -> bool:
    """Whether a stretch goes on with the quote before it in the same paragraph: only that quote's attribution lies between."""
    last = group[-1]
    between = scene.reading.text[last.stretch.right : one.stretch.left]
    told = last.told or group[0].told
    if one.is_fragment or (last.is_fragment and not between.strip(" ,.;")):
        return (
            one.is_fragment
            and last.is_fragment
            and len(between.split()) <= 2
            and one.told is not None
            and _same_source(told, one.told)
        )
    if one.told is None:
        return len(between.split()) <= 40 and bool(told is not None or not between.strip(" ,.;"))
    return _same_source(told, one.told) and len(between.split()) <= 25


def _same_source(told: Told | None, other: Told) -> bool:
    """Whether two attributions are one: the same mention, or the second names nobody while the first does."""
    if told is None:
        return False
    return told.mention == other.mention or (other.mention is None and other.start >= told.start)


def scene_of(n: int, reading: Reading, mentions: Sequence[Mention]) -> Scene:
    """A paragraph ready to be searched for speech."""
    return Scene(n, reading, mentions, stretches(reading.text))
