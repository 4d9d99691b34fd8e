"""Quotation marks of one paragraph, paired with tolerance: mixed, unclosed, the wrong way round, doubled, nested, with spaces inside.

A scanner per paragraph and never a balance over the document: one forgotten mark costs one paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from communique.patterns import lazily

_MARKS = lazily("’’|‘‘|‘’|''|``|,,(?=[^\\W\\d_])|[\"“”„‟«»＂〝〞❝❞]")
_SINGLES = lazily("[‘’‚‛'‹›`´]")
_LEFT = frozenset("“„«‟〝❝") | {"‘‘", "``", ",,"}
_RIGHT = frozenset("”»〞❞")
_ANGLES = frozenset("«»")
_SPACES = " \t\u00a0\u202f\u2009\u2007"
_BEFORE_OPEN = frozenset("([{—–-/:’'‘*_¿¡،,;")
_AFTER_CLOSE = frozenset(".,;:!?…)]}—–-/’'*_،؛؟")
_EDGE = _SPACES + "*_"
_LONGEST_SINGLE = 1500


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between two marks: the words at ``start``–``end``, the marks at ``left``–``right``.

    ``is_opened`` is False where only a closing mark stands, ``is_closed`` where none does up to the paragraph's end; ``is_single`` for ‘ ’;
    ``is_marked`` is False for speech that begins behind a colon without any mark.
    """

    left: int
    start: int
    end: int
    right: int
    is_opened: bool = True
    is_closed: bool = True
    is_single: bool = False
    is_marked: bool = True


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    is_angle: bool
    may_open: bool
    may_close: bool
    opens_for_sure: bool


def stretches(text: str) -> tuple[Stretch, ...]:
    """The outermost stretches between marks, in order; single marks only where no double ones enclose them."""
    marks = [_mark(text, found) for found in _MARKS.finditer(text)]
    outer = list(_paired(text, marks)) if marks else []
    if not _SINGLES.search(text):
        return tuple(outer)
    lefts = [one.left for one in outer]
    singles = [one for one in _singles(text) if not _is_inside(one.left, outer, lefts)]
    return tuple(sorted([*outer, *singles], key=lambda one: one.left))


def _is_inside(at: int, outer: Sequence[Stretch], lefts: Sequence[int]) -> bool:
    n = bisect_right(lefts, at)
    return n > 0 and at < outer[n - 1].right


def _mark(text: str, found: re.Match[str]) -> _Mark:
    sign = found[0]
    before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
    is_free_before = not before or before in _SPACES or before in _BEFORE_OPEN
    is_free_after = not after or after in _SPACES or after in _AFTER_CLOSE
    spaced_before, spaced_after = not before or before in _SPACES, not after or after in _SPACES
    if sign in _LEFT:
        closes = is_free_after and not spaced_before and not is_free_before
        return _Mark(found.start(), found.end(), sign in _ANGLES, True, closes, not closes)
    may_open = bool(after) and (is_free_before or after.isalnum())
    may_close = is_free_after or not spaced_before
    if sign in _RIGHT:
        opens = may_open and not spaced_after and spaced_before and after not in ".,;:!?)"
        return _Mark(found.start(), found.end(), sign in _ANGLES, opens, True, False)
    is_sure = may_open and not spaced_after and spaced_before and not is_free_after
    return _Mark(found.start(), found.end(), False, may_open, may_close and not is_sure, is_sure)


def _paired(text: str, marks: Sequence[_Mark]) -> Iterator[Stretch]:
    """Outermost pairs; nesting is believed only where it balances."""
    n = 0
    while n < len(marks):
        mark = marks[n]
        if not mark.may_open:
            is_lone = not mark.is_angle or not text[mark.end :].strip(" .\u00a0")  # « begins lines of old books, too
            if n == 0 and is_lone and mark.start > 0 and text[:1] not in _AFTER_CLOSE:
                yield _stretch(text, (0, 0), (mark.start, mark.end), is_opened=False)
            n += 1
            continue
        closing = _closing(text, marks, n)
        if closing is None:
            stop = _reopened(text, marks, n)
            end = marks[stop].start if stop is not None else len(text)
            yield _stretch(text, (mark.start, mark.end), (end, end), is_closed=False)
            n = stop if stop is not None else len(marks)
        else:
            yield _stretch(text, (mark.start, mark.end), (marks[closing].start, marks[closing].end))
            n = closing + 1


def _closing(text: str, marks: Sequence[_Mark], opener: int) -> int | None:
    """The mark that closes an opener: the one at which nesting is level again, else the first that can."""
    depth = 0
    first: int | None = None
    kind = marks[opener].is_angle
    for n in range(opener + 1, len(marks)):
        mark = marks[n]
        if mark.is_angle != kind:
            if (
                kind is False
                and mark.is_angle
                and not mark.may_open
                and first is None
                and not any(m.is_angle and m.may_open for m in marks[opener:n])
            ):
                first = n
            continue
        if mark.opens_for_sure and (depth or _nests(text, mark)):
            depth += 1
        elif mark.opens_for_sure:
            break
        elif mark.may_close:
            if depth == 0:
                return n
            depth -= 1
            first = n if first is None else first
        if n - opener > 60:
            break
    return first


def _reopened(text: str, marks: Sequence[_Mark], opener: int) -> int | None:
    """The next mark that begins a new stretch, where an opener was never closed."""
    for n in range(opener + 1, len(marks)):
        if marks[n].opens_for_sure and not _nests(text, marks[n]):
            return n
    return None


def _nests(text: str, mark: _Mark) -> bool:
    """Whether an opening mark inside an open quote opens a quote within it: the sentence has not ended before it."""
    before = text[max(0, mark.start - 8) : mark.start].rstrip(_SPACES)[-1:]
    after = text[mark.end : mark.end + 8].lstrip(_SPACES)[:1]
    return not (before in ".!?…,:" and after.isupper()) and bool(before)


def _stretch(
    text: str, left: tuple[int, int], right: tuple[int, int], *, is_opened: bool = True, is_closed: bool = True
) -> Stretch:
    start, end = left[1], right[0]
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Stretch(left[0], start, end, right[1], is_opened, is_closed)


def _singles(text: str) -> Iterator[Stretch]:
    """Pairs of single marks: an opener before a word, its closer behind one; apostrophes and plural possessives are neither."""
    marks = [found.start() for found in _SINGLES.finditer(text)]
    taken = 0
    for n, at in enumerate(marks):
        if at < taken or not _opens_single(text, at):
            continue
        closer = _single_closer(text, marks, n)
        if closer is not None:
            yield Stretch(at, at + 1, closer, closer + 1, is_single=True)
            taken = closer + 1


def _opens_single(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    is_free = not before or before in _SPACES or before in '([{—–-“"«'
    if text[at] in "’›´":
        return False
    return is_free and bool(after) and (after.isalnum() or after in "¿¡…") and not text[at + 1 : at + 3].isdigit()


def _single_closer(text: str, marks: Sequence[int], opener: int) -> int | None:
    """The first mark behind a word that ends something; a plural possessive is passed over where another closer follows."""
    fallback: int | None = None
    for at in marks[opener + 1 : opener + 24]:
        if at - marks[opener] > _LONGEST_SINGLE:
            break
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if text[at] in "‘‚‛‹" or after.isalnum() or before in _SPACES:
            if text[at] == "‘" and fallback is not None:
                break
            continue
        following = text[at + 1 : at + 9].lstrip(_SPACES)[:1]
        if before == "s" and after in _SPACES and following.islower():
            fallback = at if fallback is None else fallback
            continue
        return at
    return fallback
