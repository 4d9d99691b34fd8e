"""What leaves with a release and was not meant to: news under embargo told by a name, words of a program's margin."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from communique import dates
from communique.checking.finding import Place
from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage, short
from communique.checking.quantities import quantities
from communique.checking.rules import MUST, PROSE, Brief, Reach, passage_rule, release_rule
from communique.checking.telling import telling
from communique.errors import CommuniqueError
from communique.patterns import lazily

_MARGIN = lazily(
    r"(?:\b(?:Commented|Comment|Commenté|Commentaire|Comentado|Comentario) ?\[[^\W\d_]{1,4}\d{1,4}(?:R\d{1,3})?\]"
    r"|\A\[[A-Z]{2,4}\d{1,3}(?:R\d{1,3})?\]|\A(?:Deleted|Inserted|Formatted|Moved \((?:insertion|deletion)\)|Supprimé|Mis en forme|Eliminado"
    r"|Con formato|Insertado)(?=[ \u00a0]?: ))[ \u00a0]?:[^\n]*"
)
_GMT = lazily(r"\b(?:GMT|UTC|TU)\b")


@release_rule("SE01", "Nothing leaks under embargo", MUST)
def nothing_leaks(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Under an embargo no reference, web path or file name tells the headline, and no time of publication comes before the lift.

    The export holds the name of the files to it: without ``--name`` a telling name of the release's own file is not used.

    Why: A file name in an inbox and a page that already answers are read before any embargo line.
    Source: REU
    Wrong: reference lisbon-rescue-centre-opens, embargoed until Friday
    Right: reference 2026/041
    """
    release = manuscript.release
    if release.embargo is None or _lifted(manuscript):
        return
    if told := telling(release.reference, release, manuscript.style):
        place = Place("reference", None, 0, len(release.reference))
        yield Hit(place, f"The reference tells the news under embargo: {short(', '.join(told), 30)}. Use a number.", text=release.reference)
    for passage in manuscript.passages:
        for link in passage.text.of_kind("link"):
            path = link.value.partition("://")[2].partition("/")[2]
            if told := telling(path, release, manuscript.style):
                message = f"The link’s path tells the news under embargo: {short(', '.join(told), 25)}. Take it out."
                yield passage.hit(link.start, link.end, message)
    for passage in manuscript.of("notice"):
        yield from _too_early(manuscript, passage)


def _lifted(manuscript: Manuscript) -> bool:
    embargo = manuscript.release.embargo
    try:
        return embargo is not None and manuscript.now is not None and dates.instant(embargo) <= manuscript.now
    except (CommuniqueError, OverflowError):
        return False


def _too_early(manuscript: Manuscript, passage: Passage) -> Iterator[Hit]:
    """A time of publication in the notice that comes before the embargo's end: one day and one time, both told."""
    embargo = manuscript.release.embargo
    found = passage.fact(quantities)
    days, times = ([one for one in found if one.kind == kind] for kind in ("date", "clock"))
    if embargo is None or len(days) != 1 or len(times) > 1:
        return
    month, day = divmod(int(min(days[0].readings)), 100)
    minutes = max(int(value) for value in times[0].readings) if times else 24 * 60 - 1
    try:
        said = datetime(days[0].year or embargo.local.year, month, day) + timedelta(minutes=minutes)  # noqa: DTZ001 - wall time, as the embargo is
        lift = dates.instant(embargo).astimezone(UTC).replace(tzinfo=None) if times and passage.has(_GMT) else embargo.local
    except (ValueError, OverflowError, CommuniqueError):
        return
    if said < lift:
        start, end = min(one.start for one in found), max(one.end for one in found)
        yield passage.hit(start, end, "This time comes before the embargo ends: make them agree.")


@passage_rule("SE07", "No margin of a program", MUST, Reach((*PROSE, "caption"), speech=True, needs="[:"))
def no_margin(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """No comment, revision mark or author of a word processor is left in the text, nor in an exported file.

    In the files the export’s proof looks for authors, comments, revisions, hidden text and paths, and hands none over that has any.

    Why: What a colleague wrote in the margin is the first thing a journalist quotes.
    Source: J
    Wrong: Commented [AB1]: do we want to say this?
    Right: (removed)
    """
    for found in _MARGIN.finditer(passage.plain):
        start = len(passage.plain[: found.start()].rstrip())
        yield passage.hit(start, found.end(), f"Delete “{short(found[0].strip(), 36)}”: left from a program’s margin.", "")


RULES = (nothing_leaks, no_margin)
