"""How much there is to read: words, lead, reading time, where the caret stands among the paragraphs."""

from __future__ import annotations

from dataclasses import dataclass

from communique.house_style.style import HouseStyle
from communique.patterns import lazily
from communique.release import Release
from communique_ui.caret import Caret
from communique_ui.wording import translate

_WORD = lazily(r"\w(?:[\w’'\-.,@]*\w)?")
WORDS_A_MINUTE = 240
READ = ("paragraph", "quote", "list-item")


@dataclass(frozen=True, slots=True)
class Counts:
    """Words of the body, of the lead and its limit, seconds to read, and the paragraph of the caret (0: elsewhere) of how many."""

    words: int
    lead: int
    lead_limit: int
    seconds: int
    paragraph: int
    paragraphs: int


def words_in(text: str) -> int:
    """How many words a text has; figures and names with points count as one."""
    return sum(1 for _ in _WORD.finditer(text))


def counts(release: Release, style: HouseStyle, caret: Caret | None = None) -> Counts:
    """The counts of a release."""
    words = sum(words_in(block.text.plain) for block in release.body)
    lead = next((block for block in release.body if block.kind in READ), None)
    at = next((n for n, block in enumerate(release.body, 1) if caret and caret.field == "body" and block.id == caret.block), 0)
    return Counts(
        words,
        words_in(lead.text.plain) if lead else 0,
        style.limits.lead,
        round(words * 60 / WORDS_A_MINUTE),
        at,
        len(release.body),
    )


def spoken_time(seconds: int) -> str:
    """``2 min 20 s``, to five seconds above one minute."""
    minutes, rest = divmod(5 * round(seconds / 5) if seconds > 60 else seconds, 60)
    if minutes and rest:
        return translate("Counts", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return translate("Counts", "{minutes} min").format(minutes=minutes) if minutes else translate("Counts", "{seconds} s").format(seconds=rest)
