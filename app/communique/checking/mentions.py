"""Who is named where: the people a release knows, and every place where the text names one of them, in full, by surname or by first name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from communique import dates
from communique.checking.manuscript import Manuscript
from communique.checking.name_words import BODIES, HONORIFICS, MEN, OPENERS, SHORTENED, TITLES, WOMEN, NameWord, Run, folded, runs
from communique.checking.passage import Passage
from communique.patterns import lazily
from communique.release import Name, Post, Speaker

Form = Literal["full", "honorific", "titled", "bare", "given"]
_ENGLISH_SAYS = """
said says adds added told tells noted notes stated stressed emphasized emphasised explained warned continued concluded commented
remarked declared announced underlined highlighted recalled insisted claimed argued urged wrote asked replied reiterated
confirmed acknowledged observed welcomed thanked praised called pointed expressed admitted pledged described
"""
SAYS = frozenset(_ENGLISH_SAYS.split())
_DOES = "|".join((*sorted(SAYS), "was", "is", "has", "had", "will", "met", "visited", "arrived", "joined", "took", "served"))
_BEARING = lazily(rf"[’']s\b|,? (?:who\b|(?:also |then |further )?(?:{_DOES})\b)")


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """Somebody the release knows: a person of the house, a speaker of its own list, or a name that the text gives with a title."""

    speaker: Speaker
    known: Literal["house", "release", "text"]
    given: tuple[str, ...]
    family: tuple[str, ...]

    @property
    def name(self) -> str:
        """Given and family name as they are said."""
        name = self.speaker.name
        parts = (name.family, name.given) if name.order == "family-first" else (name.given, name.family)
        return " ".join(part for part in parts if part) or name.printed

    @property
    def surname(self) -> str:
        """The family name as written."""
        return self.speaker.name.family

    def later(self, language: str, courtesy: bool) -> str:
        """How the person is named after the first mention: the form on file, or honorific and family name, or the bare one."""
        for form in self.speaker.forms:
            if form.language.split("-")[0] == language and form.later:
                return form.later
        if not courtesy:
            return self.surname
        return f"{self.speaker.honorific} {self.surname}" if self.speaker.honorific else ""

    def first(self, language: str) -> str:
        """How the person is named first: the form on file, or nothing."""
        return next((form.first for form in self.speaker.forms if form.language.split("-")[0] == language and form.first), "")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person's name in a passage: how it is said, where name and (with honorific and title) whole begin, and whether in speech.

    ``honorific`` and ``title`` are the words directly before the name, each empty where there is none.
    """

    person: Person
    passage: Passage
    form: Form
    start: int
    end: int
    whole: int
    honorific: str
    title: str
    spoken: bool


def cast(manuscript: Manuscript) -> tuple[Person, ...]:
    """Everybody the release and the house know by a family name; who stands in both is the house's."""
    found: dict[tuple[str, ...], Person] = {}
    lists: tuple[tuple[Literal["house", "release", "text"], Iterable[Speaker]], ...] = (
        ("house", manuscript.style.people), ("release", manuscript.release.speakers), ("text", _titled_names(manuscript)),
    )  # fmt: skip
    for known, speakers in lists:
        for speaker in speakers:
            family = _family(speaker)
            given = tuple(folded(part.rstrip(".")) for part in speaker.name.given.split())
            loose = known == "text" or not given
            if not given and (speaker.name.family.isupper() or BODIES & set(speaker.name.family.split())):
                continue  # a body that speaks: no person has an acronym for a name, or is a council
            taken = loose and any(family[-1:] == key[-1:] and given[:1] in ((), key[:1]) for key in found)
            if family and not taken:
                found.setdefault((*given[:1], *family), Person(speaker, known, given, family))
    return tuple(found.values())


def _family(speaker: Speaker) -> tuple[str, ...]:
    """The family name in parts for comparing, without a rank or honorific that came along with it."""
    parts = speaker.name.family.split()
    while len(parts) > 1 and (
        parts[0].rstrip(".") in SHORTENED or parts[0] in TITLES or (parts[0].isupper() and len(parts[0]) < 5)
    ):
        parts = parts[1:]
    return tuple(folded(part) for part in parts)


def identities(manuscript: Manuscript) -> dict[str, int]:
    """For each speaker's id a number that is the same for entries of one person: “Ada Quill” and “Inspector Quill”."""
    people = manuscript.fact(cast)
    found: dict[str, int] = {}
    for speaker in (*manuscript.style.people, *manuscript.release.speakers):
        family, given = _family(speaker), folded(speaker.name.given.partition(" ")[0])
        same = (n for n, one in enumerate(people) if family and one.family[-1] == family[-1] and given in ("", *one.given[:1]))
        found[speaker.id] = next(same, -1 - len(found))
    return found


def _titled_names(manuscript: Manuscript) -> Iterator[Speaker]:
    """Names of two words or more that English text gives right behind a title or an honorific."""
    for passage in manuscript.body if manuscript.language == "en" else ():
        for run in passage.fact(runs):
            last = max((n for n, word in enumerate(run) if word.text in TITLES or word.text.rstrip(".") in SHORTENED), default=-1)
            name = run[last + 1 :]
            if last >= 0 and 2 <= len(name) <= 4 and not any(word.text in BODIES for word in name) and len(name[-1].key) > 1:
                given = passage.plain[name[0].start : name[-2].end]
                yield Speaker(
                    f"text-{name[-1].key}", Name(given, name[-1].text), run[last].text if run[last].text in HONORIFICS else ""
                )


def mentions(manuscript: Manuscript) -> tuple[Mention, ...]:
    """Every mention of somebody in headline, subheads, body and notes, in the order of the text."""
    last: dict[str, list[Person]] = {}
    givens: dict[str, list[Person]] = {}
    for person in manuscript.fact(cast):
        last.setdefault(person.family[-1], []).append(person)
        for given in person.given[:1]:
            givens.setdefault(given, []).append(person)
    found: list[Mention] = []
    for passage in manuscript.passages:
        if passage.role in _READ:
            for run in passage.fact(runs):
                found += _in_run(passage, run, last, givens)
    return tuple(found)


_READ = frozenset(("headline", "subhead", "paragraph", "list-item", "quote", "heading", "note", "caption"))


def in_body(manuscript: Manuscript) -> dict[Person, list[Mention]]:
    """The mentions of each person in running text of the body outside direct speech."""
    found: dict[Person, list[Mention]] = {}
    for mention in manuscript.fact(mentions):
        if mention.passage.field == "body" and mention.passage.role != "heading" and not mention.spoken:
            found.setdefault(mention.person, []).append(mention)
    return found


def _in_run(passage: Passage, run: Run, last: dict[str, list[Person]], givens: dict[str, list[Person]]) -> Iterator[Mention]:
    for n, word in enumerate(run):
        for person in last.get(word.key, ()):
            begin = n - len(person.family) + 1
            if begin >= 0 and tuple(w.key for w in run[begin : n + 1]) == person.family:
                mention = _mention(passage, run, begin, n, person)
                if mention:
                    yield mention
        if word.key in givens and (n == 0 or (n == 1 and run[0].text in OPENERS)) and n == len(run) - 1:
            for person in givens[word.key]:
                if word.key not in person.family and _BEARING.match(passage.plain, word.end):
                    spoken = passage.is_speech(word.start, word.end)
                    yield Mention(person, passage, "given", word.start, word.end, word.start, "", "", spoken)


def _mention(passage: Passage, run: Run, begin: int, end: int, person: Person) -> Mention | None:
    """The mention of a person whose family name is ``run[begin:end + 1]``, or None where the words name something else."""
    before, after = run[:begin], run[end + 1 :]
    if after and not (person.speaker.name.order == "family-first" and after[0].key in person.given):
        return None
    given = next((k for k in range(len(before)) if person.given and _is_given(before[k], person.given[0])), None)
    lead = before[:given] if given is not None else before
    if given is None and after:
        given, lead = begin, before
    if given is not None and (len(before) - given > 4 or not all(_may_stand_between(w) for w in before[given + 1 :])):
        return None
    honorific = lead[-1] if lead and lead[-1].text.rstrip(".") in SHORTENED else None
    titled = lead[: -1 if honorific else None]
    if titled and titled[0].text in OPENERS and titled[0] is run[0]:
        titled = titled[1:]
    if given is None and titled and not honorific and titled[-1].text not in TITLES:
        return None
    name = before[given] if given is not None and given < len(before) else run[begin]
    form: Form = "full" if given is not None else "honorific" if honorific else "titled" if titled else "bare"
    if form == "bare" and not _is_name(passage, run, begin, end):
        return None
    whole = titled[0] if titled else honorific or name
    title = passage.plain[titled[0].start : titled[-1].end] if titled else ""
    stop = after[-1].end if after else run[end].end
    said = passage.is_speech(name.start, stop)
    return Mention(
        person, passage, form, name.start, stop, whole.start, honorific.text.rstrip(".") if honorific else "", title, said
    )


def _is_given(word: NameWord, given: str) -> bool:
    return word.key == given or (len(word.key) == 1 and given.startswith(word.key) and len(given) > 1)


def _may_stand_between(word: NameWord) -> bool:
    return word.text not in TITLES and word.text not in HONORIFICS


def _is_name(passage: Passage, run: Run, begin: int, end: int) -> bool:
    """Whether a surname alone is one: not where a sentence begins with a word that only has its letters."""
    at = run[begin].start
    if begin == 0 and any(a <= at <= a + 1 for a, _ in passage.sentences) and begin == end:
        return bool(_BEARING.match(passage.plain, run[end].end))
    return True


def held(post: Post, manuscript: Manuscript) -> bool:
    """Whether a post is held on the day of the release; one without dates always is."""
    today = dates.day(manuscript.release.date)
    if today is None:
        return post.end is None
    start, end = (post.start, post.end)
    begun = (
        start is None
        or start.year is None
        or (start.year, start.month or 1, start.day or 1) <= (today.year, today.month, today.day)
    )
    over = (
        end is not None
        and end.year is not None
        and (end.year, end.month or 12, end.day or 31) < (today.year, today.month, today.day)
    )
    return begun and not over


def gender(honorific: str) -> str:
    """What an honorific says of the person: “m”, “f”, or nothing."""
    bare = honorific.rstrip(".")
    return "m" if bare in MEN else "f" if bare in WOMEN else ""


def first_names(manuscript: Manuscript) -> dict[str, str]:
    """People whom the text calls by a single name that is their first one, by its key: “Ada”, who was introduced as “Ada Quill”."""
    single = {person.family[-1] for person in manuscript.fact(cast) if not person.given and len(person.family) == 1}
    found: dict[str, str] = {}
    for passage in manuscript.body if single else ():
        for run in passage.fact(runs):
            words = [w for w in run if w.text.rstrip(".") not in SHORTENED and w.text not in TITLES]
            words = words[1:] if words and words[0].text in OPENERS else words
            if len(words) in (2, 3) and words[0].key in single and not any(w.text in BODIES for w in words):
                found.setdefault(words[0].key, passage.plain[words[0].start : words[-1].end])
            for word in words[1:]:
                found.pop(word.key, None)  # a family name too
    return found


def introduced(manuscript: Manuscript) -> dict[str, tuple[int, int]]:
    """Where each surname (its key) first stands with a name before or after it: the number of the passage and the offset."""
    found: dict[str, tuple[int, int]] = {}
    for n, passage in enumerate(manuscript.body):
        for run in passage.fact(runs):
            words = [w for w in run if w.text.rstrip(".") not in SHORTENED and w.text not in TITLES]
            if len(words) > 1 and words[0].text in OPENERS:
                words = words[1:]
            for word in words if len(words) > 1 else ():
                found.setdefault(word.key, (n, word.start))
    return found
