"""What a reader left out, accepted or set aside, as sentences of the report."""

from __future__ import annotations

from collections.abc import Mapping

from communique.importing.outcome import Note

SENTENCES = {
    "deletions": ("deleted passage was left out", "deleted passages were left out"),
    "insertions": ("inserted passage was accepted", "inserted passages were accepted"),
    "moves": ("moved passage is where it was moved to", "moved passages are where they were moved to"),
    "comments": ("comment was left out", "comments were left out"),
    "hidden": ("hidden passage is set aside", "hidden passages are set aside"),
    "pictures": ("picture was left out", "pictures were left out"),
    "links": ("link was dropped: only http, https, mailto and tel stay", "links were dropped: only http, https, mailto and tel stay"),
    "link-host": ("link leads elsewhere than its words say; check it", "links lead elsewhere than their words say; check them"),
    "embedded": ("embedded object was left out", "embedded objects were left out"),
    "external": ("reference to a file elsewhere was not followed", "references to files elsewhere were not followed"),
    "macros": ("set of macros was left out", "sets of macros were left out"),
    "template": ("reference to a template was left out", "references to templates were left out"),
    "commands": ("field that runs something was not run", "fields that run something were not run"),
    "properties": ("property of the file with names or places was left out", "properties of the file with names or places were left out"),
    "custom-data": ("set of data stored beside the text was left out", "sets of data stored beside the text were left out"),
}  # fmt: skip

QUIET = frozenset(("properties", "custom-data"))
"""What nearly every office file has: said in the report, but nothing to open a report for."""


def notes(counts: Mapping[str, int]) -> tuple[Note, ...]:
    """A line of the report for everything that was counted."""
    return tuple(
        Note(key, f"{counts[key]} {forms[0] if counts[key] == 1 else forms[1]}.", counts[key])
        for key, forms in SENTENCES.items()
        if counts.get(key)
    )
