"""Mentions become people of the cast, looking back only; between two candidates nobody is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from communique.importing.cast import Cast, Person, Place, stems
from communique.importing.mentions import Mention
from communique.languages import fold

WINDOW = 4  # paragraphs back in which a pronoun finds its person


@dataclass(frozen=True, slots=True)
class Answer:
    """Who a mention is; with nobody, ``candidates`` are those it could be."""

    person: Person | None
    candidates: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class _Seen:
    place: Place
    person: Person
    is_subject: bool


@dataclass(slots=True)
class Timeline:
    """Who was spoken of, in order: what pronouns, bare posts and missing subjects look back to."""

    cast: Cast
    seen: list[_Seen] = field(default_factory=list)

    def note(self, person: Person, place: Place, *, is_subject: bool) -> None:
        """Enter a mention."""
        self.seen.append(_Seen(place, person, is_subject))

    def resolve(self, mention: Mention, place: Place) -> Answer:
        """Who a mention at a place is."""
        if mention.kind == "pronoun":
            return Answer(None) if mention.gender == "-" else self.pronoun(mention.gender, place)
        if mention.kind == "role":
            return self._role(mention, place)
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
        scores = [(self._fit(mention, person), person) for person in self.cast.people if person.first <= (place[0], 1 << 30)]
        best = max((score for score, _ in scores), default=0.0)
        if best <= 0:
            return self.pronoun(mention.gender, place) if self._is_generic(mention) else Answer(None)
        found = [person for score, person in scores if score == best]
        if len(found) > 1:
            latest = self._latest(place, found)
            return Answer(latest, () if latest else tuple(found))
        return Answer(found[0])

    def _fit(self, mention: Mention, person: Person) -> float:
        """How well a post's words fit somebody; nothing where one of them fits nowhere."""
        people = self.cast.tongue.people
        if mention.gender and person.gender and mention.gender != person.gender:
            return 0.0
        words = stems(mention.role, self.cast.tongue)
        known = person.stems | {
            stem for role in person.roles for stem in stems(role.text + " " + role.organisation, self.cast.tongue)
        }
        heads = [role.head for role in person.roles]
        same = mention.head in heads or any(self._alike(mention, role.text, role.head) for role in person.roles)
        missing = words - known - stems(mention.head, self.cast.tongue)
        if same:
            missing = {stem for stem in missing if not self._abbreviated(mention, person)}
            return 3.0 + 0.5 * len(words & known) - 2 * len(missing)
        if self._is_generic(mention):
            return 0.0
        shared = words & known
        if mention.head in people.leaders and shared and not words - known - stems(mention.head, self.cast.tongue):
            return 2.0 + 0.25 * len(shared)
        return 1.0 + 0.25 * len(shared) if len(shared) >= 2 and not missing else 0.0

    def _is_generic(self, mention: Mention) -> bool:
        """Whether a noun says of somebody known no more than that he or she holds some post: the official."""
        people = self.cast.tongue.people
        return mention.head in people.generic and len(mention.role.split()) == 1

    def _alike(self, mention: Mention, text: str, head: str) -> bool:
        """Whether two posts are two words for one: chief and secretary general."""
        one, other = f" {fold(mention.role)} ", f" {fold(text)} "
        return any(
            any(f" {phrase} " in one or phrase == mention.head for phrase in group)
            and any(f" {phrase} " in other or phrase == head for phrase in group)
            for group in self.cast.tongue.people.same
        )

    def _abbreviated(self, mention: Mention, person: Person) -> bool:
        """Whether an acronym in a mention stands for words of somebody's post: UN, United Nations."""
        short = [word for word in mention.role.split() if word.isupper() and len(word) > 1]
        full = " ".join(role.text + " " + role.organisation for role in person.roles).split()
        initials = "".join(word[0] for word in full if word[0].isupper())
        return any(acronym in initials for acronym in short)

    def _latest(self, place: Place, found: Sequence[Person]) -> Person | None:
        """The subject spoken of last, if it is one of some people and no other of them came up since."""
        for seen in reversed(self.seen):
            if seen.place[0] < place[0] - WINDOW:
                return None
            if seen.person in found:
                return seen.person if seen.is_subject else None
        return None

    def pronoun(self, gender: str, place: Place) -> Answer:
        """Who a pronoun stands for: the last subject of its gender, unless somebody else it could be came up since."""
        later: list[Person] = []
        for seen in reversed(self.seen):
            if seen.place[0] < place[0] - WINDOW:
                break
            person = seen.person
            if person.is_organisation or (gender and person.gender and person.gender != gender):
                continue
            if seen.is_subject:
                rivals = [other for other in later if other is not person and (other.gender or not person.gender)]
                return Answer(None, (person, *rivals)) if rivals else Answer(person)
            if person not in later:
                later.append(person)
        return self._only(later)

    def unnamed(self, place: Place) -> Answer:
        """Who speaks where the language leaves the subject out: the last subject, if nobody else it could be came up since."""
        return self.pronoun("", place)

    def alone(self, place: Place) -> Answer:
        """Who speaks words that nothing attributes: the subject of what stands just before them, where nobody else is named."""
        near = [seen for seen in self.seen if seen.place[0] == place[0]] or [
            seen for seen in self.seen if seen.place[0] == place[0] - 1
        ]
        people = list(dict.fromkeys(seen.person.id for seen in near))
        subjects = [seen.person for seen in near if seen.is_subject]
        if subjects and (len(people) == 1 or near[-1].is_subject):
            return (
                Answer(subjects[-1])
                if len(people) == 1
                else Answer(None, tuple({s.id: s for s in (seen.person for seen in near)}.values()))
            )
        return Answer(None)


def _fitting(found: Sequence[Person], mention: Mention) -> list[Person]:
    """Of several people with one name, those whom title and gender fit."""
    if len(found) < 2:
        return list(found)
    fitting = [person for person in found if not (mention.gender and person.gender and mention.gender != person.gender)]
    if mention.head and len(fitting) > 1:
        with_post = [person for person in fitting if any(role.head == mention.head for role in person.roles)]
        fitting = with_post or fitting
    return fitting
