"""The dateline: there where the kind needs one, in the house form, with the country, at the place of the event."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from communique.checking.finding import Edit, Fix, Place
from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, short
from communique.checking.rules import ADVICE, ENGLISH, MUST, SHOULD, Brief, Reach, release_rule
from communique.patterns import lazily
from communique.release import Dateline

_VISIT = lazily(r"\b(?:visit|trip|mission|travel(?:led|ed)?) to ((?:[A-Z][\w’-]+)(?: [A-Z][\w’-]+)*)")


def _plain(name: str) -> str:
    """A place's name for comparing: without accents, in small letters."""
    parts = unicodedata.normalize("NFD", name.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).strip()


@release_rule("ST04", "Dateline present", MUST)
def dateline_is_there(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A release of a kind that has one begins with its dateline.

    Why: The dateline says where the news was made; without it a desk must ask.
    Source: AP, INT
    Wrong: Harbour masters met …
    Right: PORT MERROW, Tessaly – Harbour masters met …
    """
    release = manuscript.release
    if release.kind in brief.style.dateline.kinds and release.dateline is None:
        yield manuscript.missing("dateline.city", "Give the dateline: the city and country of the news.")


@release_rule("ST05", "Form of the dateline", MUST)
def dateline_has_house_form(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The dateline stands as the house writes it: its order, its capitals, its dash.

    Why: It is the first thing set; a hyphen for a dash shows at once.
    Source: INT, AP
    Wrong: PORT MERROW, Tessaly - Harbour masters met
    Right: PORT MERROW, Tessaly – Harbour masters met
    """
    dateline, form = manuscript.release.dateline, brief.style.dateline
    if dateline is None:
        return
    if dateline.written_by_hand is not None:
        yield from _by_hand(dateline, form.separator)
    elif dateline.separator and dateline.separator.strip() != form.separator and manuscript.language in ("en", "fr", "es"):
        place = Place("dateline.separator", None, 0, len(dateline.separator))
        fix = Fix(f"{dateline.separator} → {form.separator}", (Edit(place, form.separator),), safe=True)
        message = f"End the dateline with “{form.separator}”, not “{short(dateline.separator, 8)}”."
        yield Hit(place, message, (fix,), text=dateline.separator, severity=None if manuscript.language == "en" else SHOULD)


def _by_hand(dateline: Dateline, separator: str) -> Iterator[Hit]:
    words = dateline.written_by_hand or ""
    found = re.search(r"\s*(?:-{1,3}|[‒–—:]|\.-)\s*\Z", words)
    if found and found[0].strip() != separator:
        place = Place("dateline.written_by_hand", None, *found.span())
        fix = Fix(f"{found[0].strip()} → {separator}", (Edit(place, f" {separator} "),))
        yield Hit(place, f"End the dateline with {separator}.", (fix,), text=found[0])


@release_rule("ST06", "Country after the city", SHOULD, Reach(languages=ENGLISH))
def country_follows(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The country follows the city, except for cities that need none.

    Why: There are eleven cities called Victoria.
    Source: AP, INT
    Wrong: PORT MERROW –
    Right: PORT MERROW, Tessaly –
    """
    dateline = manuscript.release.dateline
    if (
        dateline is None
        or not dateline.city
        or dateline.country
        or dateline.written_by_hand is not None
    ):
        return
    if _plain(dateline.city) not in {_plain(city) for city in brief.style.dateline.stand_alone}:
        place = Place("dateline.city", None, 0, len(dateline.city))
        yield Hit(
            place, f"Add the country: {short(dateline.city)} is not on the list of cities that need none.", text=dateline.city
        )


@release_rule("ST07", "Place of the event", ADVICE, Reach(languages=ENGLISH))
def place_of_the_event(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The dateline names the place where it happened.

    Why: A dateline from the office on a visit abroad says that nobody was there.
    Source: AP
    Wrong: PORT MERROW – … on a visit to Lisbon
    Right: LISBON – … on a visit to Lisbon
    """
    dateline, lead = manuscript.release.dateline, manuscript.lead
    if dateline is None or lead is None or not dateline.city or not dateline.country:
        return
    here = {_plain(dateline.city), _plain(dateline.country)}
    for found in _VISIT.finditer(lead.own):
        if _plain(found[1]) not in here and not re.search(r"\bwill\b|\bis to\b", lead.own):
            place = Place("dateline.city", None, 0, len(dateline.city))
            yield Hit(place, f"The text tells of a visit to {short(found[1])}: was it there?", text=dateline.city)
            return


RULES = (dateline_is_there, dateline_has_house_form, country_follows, place_of_the_event)
