"""Which way letters run: words cut into stretches of one direction, as Word sets them by different properties."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_ANY_RTL = re.compile(f"[{_RIGHT_TO_LEFT}]")
_LETTER = "[A-Za-z\u00aa\u00ba\u00c0-\u058f\u0900-\u1fff\u2c00-\ud7ff\uf900-\ufb1c]"


@cache
def _other_way(rtl: bool) -> re.Pattern[str]:
    """A stretch that runs against a paragraph, from its first letter to its last; compiled only where both kinds of letters meet."""
    if rtl:
        return re.compile(f"{_LETTER}(?:[^{_RIGHT_TO_LEFT}]*{_LETTER})?")
    return re.compile(f"[{_RIGHT_TO_LEFT}](?:(?:(?!{_LETTER}).)*[{_RIGHT_TO_LEFT}])?")


def stretches(words: str, rtl: bool) -> Iterator[tuple[str, bool]]:
    """The words in pieces of one direction; signs and digits go with the direction of the paragraph."""
    if not rtl and not _ANY_RTL.search(words):
        yield words, False
        return
    at = 0
    for found in _other_way(rtl).finditer(words):
        if found.start() > at:
            yield words[at : found.start()], rtl
        yield found[0], not rtl
        at = found.end()
    if at < len(words):
        yield words[at:], rtl
