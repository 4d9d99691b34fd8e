"""Mentions become people of the cast, looking back only; between two candidates nobody is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from communique.importing.cast import Cast, Person, Place, alike, stems
from communique.importing.mentions import Mention
from communique.languages import fold

TOPIC = 4  # times a subject until the text is about somebody
WINDOW = 4  # paragraphs back in which a pronoun finds its person
MANY = 60  # people or mentions looked back at: no release has more, no text may cost more


@dataclass(frozen=True, slots=True)
class Answer:
    """Who a mention is; with nobody, ``candidates`` are those it could be."""

    person: Person | None
    candidates: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class _Seen:
    """A mention; without a person it is somebody unknown (``is_person``) or something (a report, a union).

    ``is_owned`` where it only hangs on a noun by "of": it is no rival of a subject. ``is_speaker`` where it is the subject of a verb of speaking.
    """

    place: Place
    person: Person | None
    is_subject: bool
    is_person: bool = True
    is_owned: bool = False
    is_speaker: bool = False


@dataclass(slots=True)
class Timeline:
    """Who was spoken of, in order: what pronouns, bare posts and missing subjects look back to."""

    cast: Cast
    seen: list[_Seen] = field(default_factory=list)

    def note(self, person: Person, place: Place, *, is_subject: bool, is_owned: bool = False, is_speaker: bool = False) -> None:
        """Enter a mention; ``is_owned`` where it hangs on a noun by "of", ``is_speaker`` where a verb of speaking has it for its subject."""
        self.seen.append(_Seen(place, person, is_subject, is_owned=is_owned, is_speaker=is_speaker))

    def note_stranger(self, mention: Mention, place: Place) -> None:
        """Enter a subject that nobody of the cast is: what follows is not said by whoever came before."""
        self.seen.append(_Seen(place, None, True, mention.kind in ("short", "role", "name")))

    def resolve(self, mention: Mention, place: Place) -> Answer:
        """Who a mention at a place is."""
        if mention.kind == "pronoun":
            return Answer(None) if mention.gender == "-" else self._titled(mention, place) or self.pronoun(mention.gender, place)
        if mention.kind == "latter":
            return self._last(mention.gender, place)
        if mention.kind == "role":
            return self._role(mention, place)
        if mention.kind == "house" and mention.words[0] in self.cast.posts and len(mention.words) == 1:
            words, head = self.cast.posts[mention.words[0]]
            return self._role(replace(mention, kind="role", role=words, head=head), place)
        if mention.kind in ("house", "other"):
            return Answer(None)
        found = self.cast.bearing(mention.words, (place[0], 1 << 30))
        if mention.kind == "name" and len(found) > 1:
            exact = [
                person for person in found if len(person.folded) == len([w for w in mention.words if len(w.rstrip(".")) > 1])
            ]
            found = exact or found
        return self._only(_fitting(found, mention))

    def _only(self, found: Sequence[Person]) -> Answer:
        if len(found) == 1:
            return Answer(found[0])
        return Answer(None, tuple(found))

    def _role(self, mention: Mention, place: Place) -> Answer:
        """The one person whose post fits a post's words best."""
        words = stems(mention.role, self.cast.tongue)
        rows = alike(mention.role, mention.head, self.cast.tongue.tag)
        known = [person for person in self.cast.people[-MANY:] if person.first <= (place[0], 1 << 30)]
        scores = [(self._fit(mention, person, words, rows), person) for person in known]
        best = max((score for score, _ in scores), default=0.0)
        if best <= 0:
            if mention.head in self.cast.tongue.people.private:
                return self._nearest(mention, place)
            return self.pronoun(mention.gender, place) if self._is_generic(mention) else Answer(None)
        found = [person for score, person in scores if score == best]
        if len(found) > 1:
            latest = self._latest(place, found)
            return Answer(latest, () if latest else tuple(found))
        return Answer(found[0])

    def _titled(self, mention: Mention, place: Place) -> Answer | None:
        """The one person whose honorific a pronoun is made of: "His Excellency"; None where the pronoun is a plain one or nobody fits."""
        title = self.cast.tongue.speech.titled_pronouns.get(fold(mention.text))
        forms = {title, *(f"{article}{title}" for article in self.cast.tongue.people.joined_articles)}
        known = [person for person in self.cast.people[-MANY:] if forms & person.titles and person.first <= (place[0], 1 << 30)]
        fitting = [person for person in known if not (mention.gender and person.gender and person.gender != mention.gender)]
        return Answer(fitting[0]) if title and len(fitting) == 1 else None

    def _last(self, gender: str, place: Place) -> Answer:
        """Whoever was named last, in this paragraph or the one before it."""
        for seen in self._lately(place, 1):
            if seen.person is None:
                return Answer(None)
            if not seen.person.is_organisation and not (gender and seen.person.gender and seen.person.gender != gender):
                return Answer(seen.person)
        return Answer(None)

    def _nearest(self, mention: Mention, place: Place) -> Answer:
        """The one person without an office whom this paragraph or the one before it names: the mother of five, cette mère."""
        near = {seen.person.id: seen.person for seen in self._lately(place, 1) if seen.person is not None}
        fitting = [
            person
            for person in near.values()
            if not (
                person.is_organisation or person.roles or (mention.gender and person.gender and mention.gender != person.gender)
            )
        ]
        return Answer(fitting[0]) if len(fitting) == 1 else Answer(None, tuple(fitting))

    def _fit(self, mention: Mention, person: Person, words: set[str], rows: frozenset[int]) -> float:
        """How well a post's words fit somebody; nothing where one of them fits nowhere."""
        if person.is_organisation or (mention.gender and person.gender and mention.gender != person.gender):
            return 0.0
        tongue = self.cast.tongue
        alike_words = " ".join(phrase for n in rows & person.groups for phrase in tongue.people.same[n])
        own = stems(f"{mention.head} {alike_words}", tongue)
        shared, missing = words & person.stems, words - person.stems - own
        if mention.head in person.heads or rows & person.groups:
            if missing and not self._abbreviated(mention, person):
                is_bare = all(len(role.text.split()) == 1 for role in person.roles)
                return 1.0 if is_bare else 0.0
            return 3.0 + 0.5 * len(shared)
        if mention.head in tongue.people.leaders and not missing and self._abbreviated(mention, person):
            return 2.0
        if self._is_generic(mention) or missing:
            return 0.0
        if mention.head in tongue.people.leaders and shared:
            return 2.0 + 0.25 * len(shared)
        return 1.0 + 0.25 * len(shared) if len(shared) >= 2 else 0.0

    def _is_generic(self, mention: Mention) -> bool:
        """Whether a noun says of somebody known no more than that he or she holds some post: the official, the senior official."""
        people = self.cast.tongue.people
        words = fold(mention.role).split()
        return mention.head in people.generic and (len(words) == 1 or (len(words) == 2 and bool(people.high & set(words))))

    def _abbreviated(self, mention: Mention, person: Person) -> bool:
        """Whether an acronym in a mention stands for words of somebody's post: UN, United Nations."""
        short = [word for word in mention.role.split() if word.isupper() and len(word) > 1]
        full = " ".join(role.text + " " + role.organisation for role in person.roles).split()
        initials = "".join(word[0] for word in full if word[0].isupper())
        return any(acronym in initials for acronym in short)

    def _lately(self, place: Place, paragraphs: int) -> Iterator[_Seen]:
        """What was seen in the last paragraphs, the latest first."""
        for seen in reversed(self.seen[-MANY:]):
            if seen.place[0] < place[0] - paragraphs:
                return
            yield seen

    def _latest(self, place: Place, found: Sequence[Person]) -> Person | None:
        """The subject spoken of last, if it is one of some people and no other of them came up since."""
        first = next((seen for seen in self._lately(place, WINDOW) if seen.person in found), None)
        return first.person if first is not None and first.is_subject else None

    def pronoun(self, gender: str, place: Place) -> Answer:
        """Who a pronoun stands for: the last subject of its gender, unless somebody else it could be came up since."""
        later: list[Person] = []
        owned: list[Person] = []
        for seen in self._lately(place, WINDOW):
            person = seen.person
            if person is None:
                if seen.is_person or not gender:
                    return Answer(None, tuple(later))
                continue
            if person.is_organisation or (gender and person.gender and person.gender != gender):
                continue
            if seen.is_subject:
                rivals = [other for other in later if other is not person and (other.gender or not person.gender)]
                return Answer(None, (person, *rivals)) if rivals and not self._is_topic(person, rivals) else Answer(person)
            group = owned if seen.is_owned and person not in later else later
            if person not in group:
                group.append(person)
        return self._only(later + [person for person in owned if person not in later])

    def _is_topic(self, person: Person, rivals: Sequence[Person]) -> bool:
        """Whether somebody is spoken of throughout, and the others came up once each and only beside others."""
        ids = [seen.person.id for seen in self.seen[-MANY:] if seen.person is not None]
        subjects = sum(seen.is_subject and seen.person is person for seen in self.seen[-MANY:])
        return subjects >= TOPIC and all(ids.count(rival.id) == 1 for rival in rivals)

    def unnamed(self, place: Place, gender: str = "", *, goes_on: bool = False) -> Answer:
        """Who speaks where the language leaves the subject out: the last subject, if nobody else it could be came up since.

        ``gender`` is what the form of the verb tells; with ``goes_on`` the verb goes on with what somebody has just said.
        """
        answer = self.pronoun(gender, place)
        if answer.person is None and goes_on and (speaker := self._speaking(gender, place)):
            return Answer(speaker)
        is_subject = any(seen.is_subject and seen.person is answer.person for seen in self._lately(place, WINDOW))
        return answer if is_subject else Answer(None, answer.candidates)

    def _speaking(self, gender: str, place: Place) -> Person | None:
        """Who spoke last, where no other subject came up since: whoever was only spoken of does not take over."""
        for seen in self._lately(place, WINDOW):
            if seen.person is None or (seen.is_subject and not seen.is_speaker):
                return None
            if seen.is_speaker:
                is_fit = not (seen.person.is_organisation or (gender and seen.person.gender and seen.person.gender != gender))
                return seen.person if is_fit else None
        return None

    def alone(self, place: Place) -> Answer:
        """Who speaks words that nothing attributes: the subject of what stands just before them, where nobody else is named."""
        near = list(self._lately(place, 0)) or list(self._lately(place, 1))
        people = {seen.person.id: seen.person for seen in near if seen.person is not None}
        if not people or not any(seen.is_subject for seen in near) or any(seen.person is None for seen in near):
            return Answer(None)
        return Answer(next(iter(people.values()))) if len(people) == 1 else Answer(None, tuple(people.values()))


def _fitting(found: Sequence[Person], mention: Mention) -> list[Person]:
    """Of several people with one name, those whom title and gender fit."""
    if len(found) < 2:
        return list(found)
    fitting = [person for person in found if not (mention.gender and person.gender and mention.gender != person.gender)]
    if mention.head and len(fitting) > 1:
        with_post = [person for person in fitting if any(role.head == mention.head for role in person.roles)]
        fitting = with_post or fitting
    return fitting
