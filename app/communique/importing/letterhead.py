"""Lines that are a signature: a name with a post, "By" and a name, or the post alone below a name in a letterhead."""

from __future__ import annotations

from communique.importing.names import (
    ACRONYM,
    AFTER,
    NAME,
    OTHER,
    PART,
    PARTICLE,
    PLACE,
    RANK,
    ROLE,
    TITLE,
    Facts,
    classes,
    names_in,
)
from communique.importing.tokens import tokens_of
from communique.languages import Language

_TITLES = frozenset((TITLE, RANK, ROLE))


def is_byline(text: str, tongue: Language) -> bool:
    """Whether a line is nothing but a person's name with a post or title, or "By" and a name."""
    tokens = tokens_of(text.title() if text.isupper() else text, tongue.tag)
    if not 2 <= len(tokens) <= 24 or tokens[-1].text in ".!?:":
        return False
    opens = tokens[0].folded in tongue.parts.bylines
    kinds = classes(tokens, tongue, Facts())
    names = names_in(tokens, tongue, Facts())
    if not names:
        return opens and len(tokens) <= 6 and all(kind == NAME for kind in kinds[1:])
    name = names[0]
    rest = [n for n in range(len(tokens)) if not name.start <= n < name.end]
    allowed = _TITLES | {PART, ACRONYM, PLACE, AFTER, PARTICLE}
    small = tongue.people.of | tongue.people.definite | tongue.people.particles
    fits = all(
        kinds[n] in allowed or tokens[n].text in ",.-–—&()’'s" or tokens[n].folded in small or (opens and n == 0)
        for n in rest
        if kinds[n] != NAME
    )
    has_post = any(kinds[n] in _TITLES for n in rest)
    return name.is_full and fits and (opens or has_post) and name.first <= 3 and sum(kinds[n] == NAME for n in rest) <= 3


def is_post(text: str, tongue: Language) -> bool:
    """Whether a line is nothing but somebody's post, as it stands below a name in a letterhead: "Minister for Coasts and Seas"."""
    tokens = tokens_of(text.title() if text.isupper() else text, tongue.tag)
    kinds = classes(tokens, tongue, Facts())
    heads = [n for n in range(min(4, len(tokens))) if kinds[n] in (ROLE, RANK)]
    if not heads or len(tokens) > 18 or tokens[-1].text in ".!?:":
        return False
    small = tongue.people.of | tongue.people.definite | tongue.speech.coordinators
    small |= {word.rstrip("'’") for word in small}
    fits = all(
        kinds[n] != OTHER or token.text in ",&-–()" or token.folded in small or token.folded in tongue.people.parts
        for n, token in enumerate(tokens)
    )
    follows = tokens[heads[-1] + 1 : heads[-1] + 2]
    return fits and (not follows or follows[0].folded in small | {","} or kinds[heads[-1] + 1] == PART)
