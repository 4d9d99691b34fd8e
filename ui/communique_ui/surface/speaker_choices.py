"""Whom a quote may belong to: the speakers of the release first, then the people of the house; found by name, post or organisation."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from communique.people import first_mention, full_name, later_mention, mentions, post_on
from communique.release import Name, PartialDate, Release, Speaker

_JOINERS = frozenset({"de", "da", "del", "dos", "la", "van", "von", "der", "den", "el", "al", "bin", "ibn"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to choose: name, post on the day of the release, and whether the release has this person already."""

    speaker: Speaker
    name: str
    post: str
    is_in_release: bool

    @property
    def label(self) -> str:
        """Name and post on one line."""
        return f"{self.name} · {self.post}" if self.post else self.name


def candidates(release: Release, people: Sequence[Speaker]) -> tuple[Candidate, ...]:
    """Everybody who can be chosen, nobody twice."""
    here = [_candidate(one, release.date, is_in_release=True) for one in release.speakers]
    known = {folded(one.name) for one in here} | {one.speaker.id for one in here}
    house = [_candidate(one, release.date, is_in_release=False) for one in people if one.id not in known]
    return (*here, *(one for one in house if folded(one.name) not in known))


def matching(choices: Iterable[Candidate], typed: str) -> tuple[Candidate, ...]:
    """The candidates that have every typed word in name, post or organisation; accents and case do not count."""
    words = folded(typed).split()
    return tuple(one for one in choices if all(word in _searched(one) for word in words))


def with_speaker(release: Release, speaker: Speaker, new_id: Callable[[], str]) -> tuple[Release, str]:
    """The release with a speaker in it, and the id this one has there."""
    if any(one is speaker or one == speaker for one in release.speakers):
        return release, speaker.id
    taken = {one.id for one in release.speakers}
    own = speaker if speaker.id and speaker.id not in taken else replace(speaker, id=new_id())
    return replace(release, speakers=(*release.speakers, own)), own.id


def named(typed: str) -> Speaker:
    """A speaker made of a typed name: the last word, with the small words before it, is the family name."""
    words = typed.split()
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].lower() in _JOINERS:
        cut -= 1
    if len(words) < 2:
        return Speaker("", Name(family=typed.strip()))
    return Speaker("", Name(" ".join(words[:cut]), " ".join(words[cut:])))


def mention_for(release: Release, speaker: Speaker, before: str) -> str:
    """How to name a speaker behind these words of the body: in full the first time, shortly afterwards."""
    spoken = folded(before)
    is_named = folded(full_name(speaker.name)) in spoken or any(
        folded(form) in spoken for form in mentions(speaker, release.language) if len(form.split()) > 2
    )
    if is_named:
        return later_mention(speaker, release.language)
    return first_mention(speaker, release.language, release.date)


def folded(text: str) -> str:
    """A text without case and accents, for finding."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _candidate(speaker: Speaker, day: PartialDate | None, *, is_in_release: bool) -> Candidate:
    post = post_on(speaker, day)
    return Candidate(speaker, full_name(speaker.name), post.title if post else "", is_in_release)


def _searched(one: Candidate) -> str:
    posts = " ".join(f"{post.title} {post.organisation}" for post in one.speaker.posts)
    return folded(f"{one.name} {posts}")
