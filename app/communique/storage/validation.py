"""Foreign data against the model: every fault with its path and a sentence, and the JSON Schema that says the same.

pydantic takes a quarter of a second to load, so it is imported where a file is wrong, and nowhere else.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from communique import plain
from communique.release import FORMAT, Release

if TYPE_CHECKING:
    from pydantic import TypeAdapter

SCHEMA_ADDRESS = "https://json-schema.org/draft/2020-12/schema"
DATE_PATTERN = r"^(\d{4}|-)(-(\d{2})?(-\d{2})?)?$"
FOUND = {dict: "an object", list: "a list", str: "a text", bool: "true or false", int: "a number", float: "a number", type(None): "nothing"}
WANTED = {
    "string_type": "a text", "int_type": "a whole number", "int_from_float": "a whole number", "bool_type": "true or false",
    "tuple_type": "a list", "dataclass_type": "an object",
}  # fmt: skip


def validated(data: dict[str, Any]) -> tuple[Release | None, list[tuple[str, str]]]:
    """The release that known fields make, or None and every fault of their types as (path, sentence)."""
    if plain.fits(Release, data):  # nearly every file: pydantic is only needed to say what is wrong
        return plain.to(Release, data), []
    from pydantic import ValidationError

    try:
        return adapter().validate_json(json.dumps(data), strict=True), []
    except ValidationError as trouble:
        return None, [_fault(one) for one in trouble.errors(include_url=False)]


@cache
def adapter() -> TypeAdapter[Release]:
    """pydantic's reader of releases, made once."""
    from pydantic import TypeAdapter

    return TypeAdapter(Release)


def _fault(error: Any) -> tuple[str, str]:
    path = ".".join(map(str, error["loc"]))
    kind, found = error["type"], error["input"]
    if kind == "missing":
        return path, f"“{error['loc'][-1]}” is missing."
    if kind == "literal_error":
        return path, f"“{_short(found)}” is not one of {error['ctx']['expected'].replace(chr(39), '').replace(' or ', ', ')}."
    wanted = WANTED.get(kind, "another value")
    return path, f"This should be {wanted}; it is {FOUND.get(type(found), 'something else')}."


def _short(found: Any) -> str:
    text = str(found)
    return text if len(text) <= 40 else text[:39] + "…"


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of ``release.json``; fields it does not name are allowed and kept."""
    made = adapter().json_schema()
    made["$defs"]["PartialDate"] = {
        "title": "PartialDate",
        "description": "A date of which parts may be unknown: 2011-10-06, 2011-10, 2011, --12-21, ---21.",
        "type": "string",
        "pattern": DATE_PATTERN,
    }
    made["properties"].pop("unknown")
    made["properties"]["format"] = {"title": "Format", "type": "integer", "minimum": 1, "maximum": FORMAT}
    made["required"] = sorted({"format", *made.get("required", ())})
    embargo = made["$defs"]["Embargo"]["properties"]
    embargo["local"] = {"title": "Local", "description": "Wall time without an offset: 2026-10-06T09:30:00.", "type": "string"}
    embargo["fold"] = {"title": "Fold", "type": "integer", "enum": [0, 1], "default": 0}
    for part in _parts(made):
        if "description" in part:
            part["description"] = " ".join(part["description"].split())
    made["description"] = "A press release as Communiqué keeps it; fields that are not named here are kept as they are."
    return {"$schema": SCHEMA_ADDRESS, **made}


def _parts(made: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield made
    yield from made["$defs"].values()
