"""A post whose title has changed: where the release still has the old one, and the release with the new one there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from communique import people
from communique.release import Block, Forms, Release, Speaker
from communique.text import Span, Text


@dataclass(frozen=True, slots=True)
class Uses:
    """How often the old title stands in the release: where it can be changed, and under somebody's spoken words, where it stays."""

    free: int = 0
    spoken: int = 0


def uses(release: Release, speaker_id: str, old: str, new: str) -> Uses:
    """Count an old title of a speaker in headline, subheads, body, notes and the speaker's own forms; none where it says nothing.

    Where ``new`` holds ``old``, a place that has the new title already does not count.
    """
    finder = _finder(release, speaker_id, old, new)
    if finder is None:
        return Uses()
    free, spoken = 0, 0
    for text in _texts(release):
        for start, end in finder(text.plain):
            is_spoken = _is_under(text.of_kind("speech"), start, end)
            spoken, free = spoken + is_spoken, free + (not is_spoken)
    own = [form for one in release.speakers if one.id == speaker_id for forms in one.forms for form in _forms(forms)]
    return Uses(free + sum(1 for form in own for _ in finder(form)), spoken)


def retitled(release: Release, speaker_id: str, old: str, new: str) -> Release:
    """The release with the new title wherever ``uses`` counts the old one as free; nobody's spoken words change."""
    finder = _finder(release, speaker_id, old, new)
    if finder is None:
        return release

    def text(one: Text) -> Text:
        for start, end in reversed(list(finder(one.plain))):
            if not _is_under(one.of_kind("speech"), start, end):
                one = one.replaced(start, end, new)
        return one

    def blocks(many: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(replace(one, text=text(one.text)) for one in many)

    return replace(
        release,
        headline=text(release.headline), subheads=tuple(map(text, release.subheads)),
        body=blocks(release.body), notes=blocks(release.notes),
        speakers=tuple(_with_forms(one, finder, new) if one.id == speaker_id else one for one in release.speakers),
    )  # fmt: skip


Finder = Callable[[str], Iterator[tuple[int, int]]]


def _finder(release: Release, speaker_id: str, old: str, new: str) -> Finder | None:
    """What finds the old title in a text; beside the speaker's name only, where somebody else in the release holds the same title."""
    who = next((one for one in release.speakers if one.id == speaker_id), None)
    if who is None or not old.strip() or not new.strip() or old == new:
        return None
    title, names = re.escape(old), "|".join(map(re.escape, _names(who)))
    is_shared = any(old in post.title for one in release.speakers if one.id != speaker_id for post in one.posts)
    pattern = re.compile(rf"(?<!\w){title}(?!\w)" + (rf"(?=,?\s+(?:{names})(?!\w))" if is_shared else ""))
    done = re.compile(re.escape(new)) if old in new else None

    def find(text: str) -> Iterator[tuple[int, int]]:
        settled = [match.span() for match in done.finditer(text)] if done else []
        for match in pattern.finditer(text):
            if not any(start <= match.start() and match.end() <= end for start, end in settled):
                yield match.span()

    return find


def _names(speaker: Speaker) -> list[str]:
    name = speaker.name
    return [one for one in dict.fromkeys((people.full_name(name), name.family, name.given)) if one]


def _texts(release: Release) -> Iterator[Text]:
    yield release.headline
    yield from release.subheads
    yield from (block.text for block in (*release.body, *release.notes))


def _forms(forms: Forms) -> tuple[str, ...]:
    return (forms.first, forms.later, *forms.alternates)


def _with_forms(speaker: Speaker, finder: Finder, new: str) -> Speaker:
    def put(form: str) -> str:
        for start, end in reversed(list(finder(form))):
            form = form[:start] + new + form[end:]
        return form

    forms = tuple(
        replace(one, first=put(one.first), later=put(one.later), alternates=tuple(map(put, one.alternates))) for one in speaker.forms
    )  # fmt: skip
    return speaker if forms == speaker.forms else replace(speaker, forms=forms)


def _is_under(spans: Iterable[Span], start: int, end: int) -> bool:
    return any(span.start < end and start < span.end for span in spans)
