"""Speech that runs over paragraphs: announced by a line before it, opened in one paragraph and closed in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from communique.importing.attribution import Told
from communique.importing.mentions import Mention
from communique.importing.names import NAME, PART, PARTICLE, RANK, ROLE, TITLE
from communique.importing.pairs import Stretch
from communique.importing.quotes import Scene, Spoken, resumed_in, spoken_in
from communique.importing.reporting import told_before, told_by_statement
from communique.importing.subjects import Surroundings, mention_of, token_at
from communique.importing.tokens import sentence_starts

SIGNED = 50  # tokens of a line that signs a quotation
DASHES = frozenset("-–—―")
TITLES = frozenset((TITLE, RANK, ROLE, PART))
LONGEST = 20  # paragraphs without a mark that an opened quotation may run through


def spoken_over(scenes: Sequence[Scene]) -> Iterator[Spoken]:
    """The speech of every paragraph in order, whole paragraphs inside an opened quotation included."""
    announced: Told | None = None
    is_open, is_named, until = False, False, 0
    found: list[Spoken] = []
    for n, scene in enumerate(scenes):
        if n < until:
            yield _whole(scene)
            continue
        follows = n > 0 and bool(found)
        found = [one for one in spoken_in(scene, announced) if one.stretch.is_opened or is_open or _is_told_behind(one)]
        if is_open and scene.marks and not scene.marks[0].is_opened and scene.marks[0] not in [one.stretch for one in found]:
            found.insert(0, Spoken(scene.n, scene.marks[0], None, stands_alone=True))
        found = found or ([resumed] if follows and (resumed := resumed_in(scene)) else [])
        is_named = is_open and (is_named or _names(found))
        if len(found) == 1 and found[0].told is None and found[0].stands_alone and n + 1 < len(scenes) and not is_named:
            found = [replace(found[0], told=_signature(scenes[n + 1]))]
        yield from found
        is_open, is_named = bool(found) and not found[-1].stretch.is_closed, is_named or _names(found)
        until = _closing(scenes, n + 1) if is_open else 0
        announced = _announcement(scene)


def _names(found: Sequence[Spoken]) -> bool:
    """Whether an attribution of some speech names who speaks."""
    return any(one.told is not None and one.told.mention is not None for one in found)


def _signature(scene: Scene) -> Told | None:
    """Whom a line below a quotation names and nothing else: "– Ana Lua, Minister of Health"."""
    tokens, first = scene.reading.tokens, next((one for one in scene.mentions if one.kind in ("name", "short")), None)
    if tokens and tokens[0].text in DASHES:
        first = _behind_dash(scene) or first
    if first is None or scene.marks or not tokens or len(tokens) > SIGNED:
        return None
    start = 1 if tokens[0].text in DASHES else 0
    is_first = first.first <= start + 1 or all(kind in TITLES for kind in scene.reading.kinds[start : first.first])
    speech = scene.reading.tongue.speech
    tells = any(token.folded in speech.verbs | speech.finite and not token.is_cap for token in tokens[first.last :])
    closes = first.last >= len(tokens) or tokens[first.last].text in ",(–—-"
    if not is_first or not closes or tells or (not start and tokens[-1].text in ".:"):
        return None
    return Told(first, "", "PI", start=first.start, end=first.end, paragraph=scene.n)


def _behind_dash(scene: Scene) -> Mention | None:
    """The capitals of two words or more between a dash and a comma that no cast knows: "– Ana Lua, head of"."""
    reading, end = scene.reading, 1
    while end < len(reading.tokens) and reading.kinds[end] in (NAME, PARTICLE):
        end += 1
    closes = end < len(reading.tokens) and reading.tokens[end].text in ",("
    is_known = any(one.first < end for one in scene.mentions)
    return mention_of(reading, "name", 1, end, range(1, end)) if end > 2 and closes and not is_known else None


def _is_told_behind(one: Spoken) -> bool:
    """Whether an attribution stands behind a stretch that only a closing mark tells."""
    return one.told is not None and one.told.is_sure and one.told.start >= one.stretch.right


def _closing(scenes: Sequence[Scene], first: int) -> int:
    """The paragraph in which an opened quotation is closed, where no mark stands before that; 0 where there is none."""
    for n in range(first, min(len(scenes), first + LONGEST)):
        if scenes[n].marks:
            return n if n > first and not scenes[n].marks[0].is_opened else 0
    return 0


def _whole(scene: Scene) -> Spoken:
    """A paragraph that is speech from end to end though no mark says so."""
    end = len(scene.reading.text)
    return Spoken(scene.n, Stretch(0, 0, end, end, is_closed=False, is_marked=False), None, stands_alone=True)


def _announcement(scene: Scene) -> Told | None:
    """The attribution of a paragraph that ends in a colon, or says that a statement follows, for the paragraph after it."""
    text = scene.reading.text.rstrip()
    starts = sentence_starts(text, scene.reading.tongue)
    end = len(scene.reading.text)
    around = Surroundings(scene.reading, scene.mentions, Stretch(end, end, end, end), end, starts[-1])
    stated = told_by_statement(around, token_at(scene.reading.tokens, starts[-1]), len(scene.reading.tokens))
    return stated if stated is not None or not text.endswith(":") else told_before(around)
