"""Signs that belong together: no-break spaces that bind, and dashes that come in pairs."""

from __future__ import annotations

from collections.abc import Iterator

from communique.checking.passage import Hit, Passage
from communique.checking.rules import ADVICE, RUNNING, SHOULD, Brief, Reach, passage_rule
from communique.patterns import lazily

_BOUND = lazily(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof)\.?(?P<name> )(?=[^\W\d_a-z])|(?<=\d)(?P<unit> )(?=(?:per cent|million|billion|kg|km"
    r"|m|cm|mm|ha|%|January|February|March|April"
    r"|May|June|July|August|September|October|November|December)\b)|(?<=\b[A-Z]\.)(?P<initial> )(?=[A-Z])"
)
_DASH = lazily(r"[–—-](?<=[ \u00a0].)(?=[ \u00a0])")


@passage_rule("TY04", "Words that stay together", ADVICE, Reach(RUNNING, ("en",), on=False, habit=True))
def words_that_stay_together(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A no-break space binds honorific and name, figure and unit, day and month.

    Why: “Mr” at the end of a line and his name on the next is a bad break.
    Source: FR, EU, INT
    Wrong: Mr Brant
    Right: Mr°Brant
    """
    for found in passage.find(_BOUND):
        name = next(part for part in ("name", "unit", "initial") if found[part])
        yield passage.hit(*found.span(name), "Bind these with a no-break space.", "\u00a0", safe=True)


@passage_rule("TY14", "Dashes in pairs", SHOULD, Reach(RUNNING, ("en", "fr", "es"), speech=True))
def dashes_in_pairs(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """An aside between dashes has the same dash on both sides.

    Why: Two kinds of dash look like two asides that never end.
    Source: OBS
    Wrong: the crew – all volunteers - sails
    Right: the crew – all volunteers – sails
    """
    for a, z in passage.sentences:
        found = list(_DASH.finditer(passage.unlinked, a, z))
        if len(found) == 2 and found[0][0] != found[1][0]:
            house = brief.style.marks.dash.strip() if passage.language.startswith("en") else "–"
            signs = {one[0] for one in found}
            right = house if house in signs else "–" if "–" in signs else found[0][0]
            wrong = next(one for one in found if one[0] != right)
            yield passage.hit(*wrong.span(), f"The other dash of this aside is {right}.", right)


RULES = (words_that_stay_together, dashes_in_pairs)
