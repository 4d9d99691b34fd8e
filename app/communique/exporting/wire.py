"""What news systems ask of a release besides its words: a name for it, when, until when not, where, by whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from communique.galley import Galley
from communique.patterns import lazily

_UUID = lazily(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z", re.I)
NO_DATE = "1970-01-01T00:00:00Z"  # only a draft has none, and both standards demand one


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts of a galley in the words of the IPTC: ``created`` in UTC, ``status`` usable or withheld, ``note`` for the desk only."""

    uri: str
    created: str
    status: str
    note: str
    headline: str
    subheads: tuple[str, ...]
    by: str
    place: str
    reference: str


def facts(galley: Galley) -> Facts:
    """The facts of a galley, each empty where the release does not say it."""

    def lines(role: str) -> tuple[str, ...]:
        return tuple(" ".join(block.plain.split()) for block in galley.blocks if block.role == role)

    dateline = "".join(run.text for block in galley.blocks for run in block.runs if run.part == "dateline")
    notes = [
        galley.furniture.draft,
        galley.furniture.embargo,
        *(words for words in lines("notice") if words != galley.furniture.draft),
    ]
    return Facts(
        uri=f"urn:uuid:{galley.release_id.lower()}"
        if _UUID.match(galley.release_id)
        else f"urn:communique:{quote(galley.release_id, safe='')}",
        created=f"{galley.date}T00:00:00Z" if galley.date else NO_DATE,
        status="withheld" if galley.furniture.draft else "usable",
        note=" ".join(words for words in notes if words),
        headline=(lines("headline") or (galley.title,))[0],
        subheads=lines("subhead"),
        by=(lines("byline") or (galley.organisation,))[0],
        place=dateline.strip(" –—-:.\u00a0"),
        reference=(lines("reference") or ("",))[0],
    )
