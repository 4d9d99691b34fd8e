"""Quotes and speakers of an imported release: marks, cast and attribution put together, doubts told in the report."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from communique.importing.acquaintance import acquainted
from communique.importing.attribution import Told
from communique.importing.cast import Cast, Person, Place
from communique.importing.houses import seat_of
from communique.importing.mentions import Mention, mentions_in
from communique.importing.names import ROLE, NameSpan
from communique.importing.naming import read_all
from communique.importing.outcome import Imported, Note
from communique.importing.pairs import Stretch
from communique.importing.quotes import Scene, Spoken, grouped
from communique.importing.reading import Reading
from communique.importing.resolving import MANY, Answer, Timeline
from communique.importing.running import spoken_over
from communique.importing.short_forms import explained
from communique.importing.short_forms import posts as explained_posts
from communique.importing.speech_marks import marks_of
from communique.importing.subjects import has_spoken, is_governed, is_owner
from communique.importing.tokens import Token, sentence_starts
from communique.languages import Language, fold, given_names
from communique.release import Attribution, Block, Name, Post, Quote, QuoteType, Release, Speaker
from communique.text import Span, Text, ordered

BEFORE_BODY = -10
JOINED = ("ب", "ل")  # prepositions that Arabic writes joined to a noun
LEAST_NOUN = 3  # letters


def with_quotes(imported: Imported, tongue: Language, known: tuple[Speaker, ...] = ()) -> Imported:
    """The import with its quotes as spans over the body, its speakers, and a line in the report for each doubt."""
    release = imported.release
    cast = Cast(tongue)
    scenes = _scenes(release, tongue, cast)
    spoken = list(spoken_over(scenes))
    groups = grouped(spoken, scenes)
    answers = _answers(scenes, groups, cast)
    body, quotes, notes = _marked(release.body, groups, answers, scenes)
    text = "\n".join(block.text.plain for block in release.body)
    speakers, met = acquainted([_speaker(person, tongue, text if n < MANY else "") for n, person in enumerate(cast.people)], known)
    placed = replace(release, body=body, quotes=quotes, speakers=speakers)
    return replace(imported, release=placed, report=(*imported.report, *notes, *met))


# Reading ----------------------------------------------------------------------------------------


def _scenes(release: Release, tongue: Language, cast: Cast) -> list[Scene]:
    """Every paragraph of the body read: marks, names and mentions outside them; the cast is filled on the way."""
    titles = (release.headline.plain, *(text.plain for text in release.subheads))
    head = [text for text in (*(title for title in titles if not is_titled(title)), release.byline) if text]
    read = read_all([*head, *(block.text.plain for block in release.body)], tongue)
    for n, (reading, found) in enumerate(read):
        paragraph = n - len(head) if n >= len(head) else BEFORE_BODY + n
        is_line = n >= len(head) and release.body[n - len(head)].kind == "heading"
        for name in found if not is_line or not is_titled(reading.text, 3) else ():
            place = (paragraph, reading.tokens[name.start].start)
            if name.is_full:
                cast.add(name, place, reading)
            elif len(bearers := cast.bearing(name.words, place)) == 1:
                cast.describe(bearers[0], name, reading)
            elif name.has_initial and not bearers:
                cast.add(name, place, reading)
    cast.acronyms = explained([reading for reading, _ in read])
    cast.posts = explained_posts([reading for reading, _ in read])
    scenes: list[Scene] = []
    for n, (reading, found) in enumerate(read[len(head) :]):
        marks = marks_of(reading)
        kept = [name for name in found if not _is_marked(reading.tokens[name.start], marks)]
        mentions = [one for one in mentions_in(reading, kept, cast) if not _is_marked(reading.tokens[one.first], marks)]
        scenes.append(Scene(n, reading, mentions, marks))
    return scenes


def is_titled(text: str, least: int = 4) -> bool:
    """Whether a text is set like a title, with a capital on nearly every word and no sentence's end: there capitals tell no names.

    ``least`` is how many words of weight it must have.
    """
    if text.rstrip().endswith((".", ":", "”", '"', "»")):
        return False
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) >= least and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _is_marked(token: Token, marks: Sequence[Stretch]) -> bool:
    n = bisect_right(marks, token.start, key=lambda mark: mark.left) - 1
    mark = marks[n] if n >= 0 else None
    return mark is not None and token.start < mark.right and (not mark.is_single or mark.right - mark.left > 20)


# Resolving --------------------------------------------------------------------------------------


def _answers(scenes: Sequence[Scene], groups: Sequence[Sequence[Spoken]], cast: Cast) -> list[Answer]:
    """Who speaks each quote; mentions and quotes are gone through in the order they stand in."""
    timeline = Timeline(cast)
    by_paragraph: dict[int, list[tuple[int, Sequence[Spoken]]]] = {}
    for index, group in enumerate(groups):
        by_paragraph.setdefault(group[0].n, []).append((index, group))
    answers: list[Answer] = [Answer(None)] * len(groups)
    for scene in scenes:
        _resolve(scene, timeline, by_paragraph.get(scene.n, []), answers)
    return answers


def _resolve(scene: Scene, timeline: Timeline, groups: Sequence[tuple[int, Sequence[Spoken]]], answers: list[Answer]) -> None:
    """Go through one paragraph: resolve its mentions in order and answer its quotes."""
    found: dict[Mention, Answer] = {}
    starts = sentence_starts(scene.reading.text, scene.reading.tongue)
    waiting = deque(sorted(groups, key=lambda pair: _decided_at(pair[1])))
    speaking = {one.told.mention for _, group in groups for one in group if one.told is not None and one.told.mention is not None}
    subjects: set[int] = set()
    owned: tuple[int, Person] | None = None  # who hangs on a noun, and where that mention ends
    for mention in scene.mentions:
        while waiting and _decided_at(waiting[0][1]) < mention.start:
            _answer(scene, timeline, waiting.popleft(), found, answers)
        place: Place = (scene.n, mention.start)
        answer = timeline.resolve(mention, place)
        found[mention] = answer
        if is_owner(scene.reading, mention) and ROLE in scene.reading.kinds[mention.last + 1 : mention.last + 4]:
            timeline.note_stranger(mention, place)  # Lua's sister: what follows may be hers
        if answer.person is not None:
            sentence = starts[bisect_right(starts, mention.start) - 1]
            is_subject = sentence not in subjects and _is_subject(scene, mention)
            if is_subject:
                subjects.add(sentence)
            is_owned = mention not in speaking and (_is_owned(scene.reading, mention) or owned == (mention.first, answer.person))
            owned = (mention.last, answer.person) if is_owned else None
            is_speaker = mention in speaking or (is_subject and has_spoken(scene.reading, mention))
            timeline.note(answer.person, place, is_subject=is_subject or mention in speaking, is_owned=is_owned, is_speaker=is_speaker)
            if mention.kind == "short":
                _describe(timeline.cast, answer.person, mention, scene.reading)
            if mention.kind == "short":
                answer.person.shorts.append(mention.words)
            if mention.kind == "pronoun" and not answer.person.gender:
                answer.person.told = mention.gender
    for pair in waiting:
        _answer(scene, timeline, pair, found, answers)


def _decided_at(group: Sequence[Spoken]) -> int:
    """The offset at which everything that tells a quote's speaker has been read."""
    told = next((one.told for one in group if one.told is not None), None)
    if told is None or told.mention is None:
        return told.verb_at if told is not None and told.is_open and told.verb_at is not None else group[0].stretch.left
    return max(told.mention.start, 0)


def _is_subject(scene: Scene, mention: Mention) -> bool:
    return not is_owner(scene.reading, mention) and not is_governed(scene.reading, mention, scene.mentions)


def _is_owned(reading: Reading, mention: Mention) -> bool:
    """Whether a mention hangs on a noun: "the support of President Lua", "Ms Lua's support"."""
    tokens, people = reading.tokens, reading.tongue.people
    before = mention.first - 1
    if reading.tongue.is_right_to_left:  # praised the efforts of X: the noun has its preposition joined to it
        noun = tokens[before].folded if before > 0 else ""
        return noun.startswith(JOINED) and len(noun) > LEAST_NOUN and noun not in reading.tongue.speech.verbs
    while before > 0 and tokens[before].folded in people.definite and tokens[before].folded not in people.owning:
        before -= 1
    return is_owner(reading, mention) or (before > 0 and tokens[before].folded in people.owning)


def _describe(cast: Cast, person: Person, mention: Mention, reading: Reading) -> None:
    """Enter what stands beside a short name, as beside a full one: "said Lua, professor of ecology"."""
    start = mention.last - len(mention.words)
    if mention.words and start >= mention.first:
        cast.describe(person, NameSpan(mention.first, start, mention.last, mention.words), reading)


def _answer(
    scene: Scene, timeline: Timeline, pair: tuple[int, Sequence[Spoken]], found: dict[Mention, Answer], answers: list[Answer]
) -> None:
    index, group = pair
    told = next((one.told for one in group if one.told is not None and one.told.mention is not None), None)
    place: Place = (scene.n, group[0].stretch.left)
    if told is not None and told.mention is not None:
        paragraph = scene.n if told.paragraph is None else told.paragraph
        answer = found.get(told.mention) or timeline.resolve(told.mention, (paragraph, told.mention.start))
        if answer.person is None and not answer.candidates and _may_be_new(told.mention, scene.reading, timeline.cast.posts):
            answer = Answer(_newcomer(timeline.cast, told.mention, place, scene.reading))
    elif any(one.told is not None for one in group):
        is_open = any(one.told is not None and one.told.is_open for one in group)
        adding = scene.reading.tongue.speech.adding
        goes_on = any(one.told is not None and fold(one.told.verb) in adding for one in group)
        answer = timeline.unnamed(place, _verb_gender(group, scene), goes_on=goes_on) if is_open else Answer(None)
    else:
        answer = timeline.alone(place) if group[0].is_bare else Answer(None)
    answers[index] = answer
    if answer.person is not None:
        timeline.note(answer.person, place, is_subject=True, is_speaker=True)
    elif told is not None and told.mention is not None and told.mention.kind != "pronoun":
        timeline.note_stranger(told.mention, place)


def _verb_gender(group: Sequence[Spoken], scene: Scene) -> str:
    """The gender the verb of an attribution tells, in a language whose verbs do."""
    ending = scene.reading.tongue.speech.female_ending
    verb = next((one.told.verb for one in group if one.told is not None), "")
    return ("f" if fold(verb).endswith(ending) else "m") if ending and verb else ""


def _may_be_new(mention: Mention, reading: Reading, posts: Collection[str]) -> bool:
    """Whether somebody named only beside a quote is a member of the cast: an organisation, a full name, a given name alone or with an age."""
    if mention.kind != "short" or len(mention.words) != 1:
        return mention.kind == "name" or (mention.kind == "house" and " ".join(mention.words) not in posts)
    behind = reading.tokens[mention.last : mention.last + 2]
    has_age = len(behind) == 2 and behind[0].text == "," and behind[1].text.isdigit()
    return mention.text == mention.words[0] and (has_age or fold(mention.words[0]) in given_names(reading.tongue.script))


def _newcomer(cast: Cast, mention: Mention, place: Place, reading: Reading) -> Person:
    """An organisation that speaks, or a full name that only stands beside the quote, as a member of the cast."""
    is_house = mention.kind == "house"
    words = cast.acronyms.get(" ".join(mention.words), mention.words)
    known = next((person for person in cast.people if person.is_organisation == is_house and person.words == words), None)
    if known is None:
        known = cast.enter(Person(f"s{len(cast.people) + 1}", words, place, is_organisation=is_house))
    if not is_house:
        start = max(mention.first, mention.last - len(mention.words))
        cast.describe(known, NameSpan(mention.first, start, mention.last, mention.words), reading)
    return known


# Writing ----------------------------------------------------------------------------------------


def _marked(
    body: tuple[Block, ...], groups: Sequence[Sequence[Spoken]], answers: Sequence[Answer], scenes: Sequence[Scene]
) -> tuple[tuple[Block, ...], tuple[Quote, ...], list[Note]]:
    """The body with a speech span for each stretch, the quotes, and the doubts."""
    spans: dict[int, list[Span]] = {}
    quotes: list[Quote] = []
    notes: list[Note] = []
    for number, (group, answer) in enumerate(zip(groups, answers, strict=True), 1):
        id_ = f"q{number}"
        for one in group:
            spans.setdefault(one.n, []).append(Span(one.stretch.start, one.stretch.end, "speech", id_))
        quotes.append(_quote(id_, group, answer))
        notes += _doubts(group, answer, scenes)
    blocks = (_spoken_block(block, spans.get(n, ())) for n, block in enumerate(body))
    return tuple(blocks), tuple(quotes), notes


def _spoken_block(block: Block, spans: Sequence[Span]) -> Block:
    return replace(block, text=Text(block.text.plain, ordered((*block.text.spans, *spans)))) if spans else block


def _quote(id_: str, group: Sequence[Spoken], answer: Answer) -> Quote:
    told = next((one.told for one in group if one.told is not None and one.told.mention is not None), None) or next(
        (one.told for one in group if one.told is not None), None
    )
    shape = _shape(group, told)
    kind: QuoteType = "partial" if all(one.is_fragment for one in group) else "direct"
    mention = told.mention.text if told and told.mention else None
    return Quote(
        id_, answer.person.id if answer.person else None, kind, Attribution(mention, told.verb or None if told else None, shape)
    )


def _shape(group: Sequence[Spoken], told: Told | None) -> str:
    if told is None:
        return "NO"
    split = len(group) > 1 and told.shape in ("PI", "PS")
    return told.shape.replace("P", "M", 1) if split else told.shape


def _doubts(group: Sequence[Spoken], answer: Answer, scenes: Sequence[Scene]) -> Iterator[Note]:
    text = scenes[group[0].n].reading.text[group[0].stretch.start : group[0].stretch.end]
    start = text if len(text) <= 40 else text[:38].rsplit(" ", 1)[0] + " …"
    if answer.person is None:
        names = ", ".join(person.name for person in answer.candidates)
        asked = f"it could be {names}" if names else "nobody named before fits"
        yield Note("speaker-open", f"Who says “{start}” is left open: {asked}.", 1, f"paragraph {group[0].n + 1}")
    if any(not one.stretch.is_closed for one in group):
        yield Note(
            "mark-unclosed",
            f"The quotation “{start}” has no closing mark; it was taken to the paragraph's end.",
            1,
            f"paragraph {group[0].n + 1}",
        )


def _speaker(person: Person, tongue: Language, text: str) -> Speaker:
    return Speaker(person.id, _name(person), person.honorific, tuple(_posts(person, tongue, text)))


def _posts(person: Person, tongue: Language, text: str) -> Iterator[Post]:
    """The posts, those that say more than a rank first; none that only shortens another, or is told of several."""
    people = tongue.people
    ordered_ = sorted(person.roles, key=lambda role: role.head in people.ranks and len(role.text.split()) == 1)
    words = {role.text: frozenset(fold(role.text).split()) for role in ordered_}
    for role in ordered_:
        is_shorter = any(words[role.text] < words[other.text] and role.head == other.head for other in ordered_)
        if not is_shorter and not words[role.text] & people.plurals:
            seat = seat_of(role.text, role.noun, text, people.seats)
            yield Post(role.text, seat if role.organisation in seat else role.organisation)


def _name(person: Person) -> Name:
    """The name in its parts: the family's name is the short one the text uses, else the last word."""
    words, count = person.words, len(person.words)
    if person.is_organisation or count == 1:
        return Name(family=person.name, printed=person.name)
    short = next((short for short in person.shorts if short == words[-len(short) :] and len(short) < count), words[-1:])
    if any(other == words[:1] for other in person.shorts) and short not in person.shorts:
        return Name(" ".join(words[1:]), words[0], "family-first", person.name)
    return Name(" ".join(words[: count - len(short)]), " ".join(short), printed=person.name)
