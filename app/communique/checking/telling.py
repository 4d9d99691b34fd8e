"""Whether a name (of a file, a page, a reference) tells the news that an embargo holds back."""

from __future__ import annotations

import re

from communique.checking.name_words import folded
from communique.house_style.style import HouseStyle
from communique.patterns import lazily
from communique.release import Release

_WORD = lazily(r"[^\W\d_]{3,}")
_COMMON_WORDS = """
the and for with from into over has have had will was were are its his her their our this that new press media news release
statement notice advisory report reports update updates annual day week month year january february march april may june july
august september october november december organisation organization international national general secretary director meeting
les des une pour dans sur avec par qui est aux communiqué presse los las una por con del para que nota prensa
"""
_COMMON = frozenset(folded(word) for word in _COMMON_WORDS.split())
ENOUGH = 2
"""So many words of the headline tell the news; one alone may be a name that many releases carry."""


def telling(name: str, release: Release, style: HouseStyle) -> tuple[str, ...]:
    """The words of the headline that a name gives away, in its order; none where there are too few to tell anything."""
    own = style.organisation
    known = _COMMON | _words(f"{own.name} {own.short_name} {own.city} {own.country} {release.kind} {' '.join(style.kinds)}")
    news = _words(release.headline.plain) - known
    found = tuple(dict.fromkeys(word for word in _ordered(name) if word in news))
    return found if len(found) >= min(ENOUGH, len(news)) else ()


def _words(text: str) -> frozenset[str]:
    return frozenset(_ordered(text))


def _ordered(text: str) -> list[str]:
    # a name of a file or page has its words joined by any sign, an underscore too
    return [word for found in _WORD.finditer(re.sub(r"_", " ", text)) if len(word := folded(found[0])) > 2]
