"""News in JSON for news systems: IPTC ninjs 3.1, the release as HTML and as plain text, with what a desk needs to know beside it."""

from __future__ import annotations

import json
from typing import Any, BinaryIO

from communique.errors import ProofError
from communique.exporting import txt
from communique.exporting.article import article
from communique.exporting.markup_tree import tree
from communique.exporting.page_check import fragment_faults
from communique.exporting.wire import Facts, facts
from communique.galley import Galley
from communique.house_style.sheet import Sheet

SCHEMA = "https://iptc.org/std/ninjs/ninjs-schema_3.1.json"


def export(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Write the galley as one ninjs object."""
    target.write((json.dumps(_item(galley), ensure_ascii=False, indent=1) + "\n").encode("utf-8"))


def read_back(data: bytes) -> list[str]:
    """The words of the HTML body, which must be those of the text body too; ProofError where they are not."""
    html, text = _bodies(json.loads(data.decode("utf-8")))
    words = tree(html).words("article")
    if words != txt.read_back(text.encode()):
        raise ProofError("The two bodies of the news item do not say the same; it was not handed over.")
    return words


def faults(data: bytes, galley: Galley) -> list[str]:
    """A sentence for everything about an item that is not as we write it or not as the galley says; none for a sound one."""
    try:
        item = json.loads(data.decode("utf-8"))
    except ValueError:
        return ["The news item is no JSON."]
    wanted = _item(galley)
    if not isinstance(item, dict):
        return ["The news item is no object."]
    found = [f"The news item has the unknown key “{key}”." for key in sorted(set(item) - set(wanted))]
    found += [f"The news item lacks “{key}”." for key in wanted if key not in item]
    found += [f"“{key}” is not what the release says." for key in wanted if key != "bodies" and item.get(key) != wanted[key]]
    if found:
        return found
    html, text = _bodies(item)
    return [*fragment_faults(html.encode(), galley, pictures=False), *txt.faults(text.encode(), galley)]


def _item(galley: Galley) -> dict[str, Any]:
    known: Facts = facts(galley)
    item: dict[str, Any] = {
        "uri": known.uri,
        "standard": {"name": "ninjs", "version": "3.1", "schema": SCHEMA},
        "type": "text",
        "representationType": "full",
        "version": "1",
        "versionCreated": known.created,
        "embargoedUntil": galley.embargo,
        "pubStatus": known.status,
        "edNote": known.note,
        "language": galley.language,
        "title": galley.title,
        "headlines": [
            {"role": "main", "value": known.headline},
            *({"role": "subhead", "value": words} for words in known.subheads),
        ],
        "descriptions": [{"contentType": "text/plain", "value": galley.description}] if galley.description else [],
        "by": known.by,
        "located": known.place,
        "infoSources": [{"name": galley.organisation}],
        "altIds": [{"role": "reference", "value": known.reference}] if known.reference else [],
        "bodies": [
            {"role": "main", "contentType": "text/html", "value": article(galley, pictures=False)},
            {"role": "plain", "contentType": "text/plain", "value": txt.text(galley)},
        ],
    }
    return {key: value for key, value in item.items() if value}


def _bodies(item: dict[str, Any]) -> tuple[str, str]:
    html, text = (str(body["value"]) for body in item["bodies"])
    return html, text
