"""Changes that an approver tracked in Word: noted where the reader meets them, and taken back in the release where one is rejected."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from communique.fields import BLOCK_FIELDS, text_of, with_text
from communique.importing.gathering import Gathering
from communique.importing.outcome import Revision
from communique.importing.package import attribute, local
from communique.release import Block, Release
from communique.text import Text

CONTEXT = 60
"""Characters of the words around a change that are kept to find its place again."""

LENGTHS = (CONTEXT, 30, 15)
SPACES = (" ", "\u00a0")
AFTER_NO_SPACE = frozenset(".,;:!?)”’»…")
MOST = 2_000
"""More changes than anybody answers one by one are only counted."""


@dataclass
class Revisions:
    """The changes met so far; those of a paragraph get the words behind them when it ends."""

    found: list[Revision] = field(default_factory=list)
    _open: list[tuple[int, int]] = field(default_factory=list)  # the number of a change, and where the words behind it begin

    def meet(self, element: Any, gathering: Gathering, last: str) -> None:
        """Note an inserted or deleted run; ``last`` are the words of the paragraph before."""
        is_insertion = local(element) == "ins"
        words = "".join(one.text or "" for one in element.iter() if local(one) == ("t" if is_insertion else "delText"))
        if not words.strip() or len(self.found) >= MOST:
            return
        before = gathering.words[-CONTEXT:]
        end = len(gathering.words) + (len(words) if is_insertion else 0)
        self._open.append((len(self.found), end))
        author = attribute(element, "author") or ""
        self.found.append(Revision("insertion" if is_insertion else "deletion", words, before, "", author, last[-CONTEXT:]))

    def end_paragraph(self, words: str) -> None:
        """The paragraph is over: what stands behind each of its changes is known."""
        for number, end in self._open:
            self.found[number] = replace(self.found[number], after=words[end : end + CONTEXT])
        self._open.clear()


def rejected(release: Release, revision: Revision) -> Release | None:
    """The release with an insertion taken out or a deletion put back; None where its place cannot be told any more."""
    if revision.kind == "insertion":
        return _without(release, revision)
    return _with(release, revision)


def _without(release: Release, revision: Revision) -> Release | None:
    for before, after in _anchors(revision):
        place = _only_place(release, before, revision.text, after)
        if place is None:
            continue
        key, block, start, end = place
        words = text_of(release, key, block)
        if words[:start].endswith(SPACES) and (not words[end:] or words[end] in AFTER_NO_SPACE):
            start -= 1
        elif words[end:].startswith(SPACES) and (not words[:start] or words[:start].endswith(SPACES)):
            end += 1  # of the spaces on both sides of what goes one stays
        made = with_text(release, key, block, start, end, "")
        if key in BLOCK_FIELDS and not text_of(made, key, block).strip():
            made = replace(made, **{key: tuple(one for one in getattr(made, key) if one.id != block)})  # type: ignore[arg-type]
        return made
    return None


def _with(release: Release, revision: Revision) -> Release | None:
    if not revision.before.strip() and not revision.after.strip():
        return _with_paragraph(release, revision)
    for before, after in _anchors(revision):
        place = _only_place(release, before, "", after)
        if place is not None:
            key, block, start, end = place
            return with_text(release, key, block, start, end, _fitted(text_of(release, key, block), start, end, revision.text))
    return None


def _fitted(words: str, start: int, end: int, text: str) -> str:
    """The words that come back, parted from their neighbours as words are: ``words[start:end]`` is the white space that stands there now."""
    gap = words[start:end]
    lead = text[:1].isspace() or bool(gap and text[:1] not in AFTER_NO_SPACE)
    tail = text[-1:].isspace() or bool(gap)
    is_before_sign = not words[end:] or words[end] in AFTER_NO_SPACE
    return f"{' ' if lead and words[:start] else ''}{text.strip()}{' ' if tail and not is_before_sign else ''}"


def _with_paragraph(release: Release, revision: Revision) -> Release | None:
    """A paragraph that was deleted whole comes back behind the one that stood before it."""
    for length in LENGTHS:
        tail = _pattern(revision.last[-length:])
        ends = [(key, n) for key in BLOCK_FIELDS for n, one in enumerate(getattr(release, key)) if tail and re.search(f"{tail}\\s*$", one.text.plain)]
        if len(ends) == 1:
            key, n = ends[0]
            blocks: tuple[Block, ...] = getattr(release, key)
            taken = {block.id for block in blocks}
            fresh = next(id_ for number in range(1, len(taken) + 2) if (id_ := f"back{number}") not in taken)
            back = Block(fresh, "paragraph", Text(" ".join(revision.text.split())))
            return replace(release, **{key: (*blocks[: n + 1], back, *blocks[n + 1 :])})  # type: ignore[arg-type]
    return None


def _anchors(revision: Revision) -> Iterator[tuple[str, str]]:
    """The words around a change, from all that is known to the least: other answers may have changed what stands farther off."""
    for length in LENGTHS:
        before, after = revision.before[-length:], revision.after[:length]
        yield before, after
        if before.strip() and after.strip():
            yield before, ""
            yield "", after
    if revision.kind == "insertion":
        yield "", ""


def _only_place(release: Release, before: str, text: str, after: str) -> tuple[str, str | None, int, int] | None:
    """Field, block and offsets of the one place where the words stand; None where there is none, or several."""
    around = [_pattern(before), _pattern(text), _pattern(after)]
    if not any(around):
        return None
    joint = r"\s*"
    pattern = re.compile(f"{around[0] or ''}(?P<here>{joint}{around[1] or ''}{joint if not text else ''}){joint if text else ''}{around[2] or ''}")
    found = []
    for key, block in _texts(release):
        words = text_of(release, key, block)
        for hit in pattern.finditer(words):
            start, end = hit.span("here")
            if text:
                start += len(words[start:end]) - len(words[start:end].lstrip())
            found.append((key, block, start, end))
            if len(found) > 1:
                return None
    return found[0] if found else None


def _texts(release: Release) -> Iterator[tuple[str, str | None]]:
    yield "headline", None
    yield from (("subheads", str(n)) for n in range(len(release.subheads)))
    for key in BLOCK_FIELDS:
        yield from ((key, one.id) for one in getattr(release, key))


def _pattern(words: str) -> str | None:
    """Some words however their spaces are; None where there are none."""
    return r"\s+".join(map(re.escape, words.split())) or None
