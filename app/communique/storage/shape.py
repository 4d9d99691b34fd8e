"""The JSON of a release taken apart by the model's annotations: known fields, fields of a newer program, and dates as people write them.

An unknown field has a path of steps joined by dots: keys, positions from 0, and ``@id`` for a part that has an id, so that it stays
with its part when parts are moved. In a step ``~`` is written ``~0`` and ``.`` is written ``~1``.
"""

from __future__ import annotations

import json
import types
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from communique.dates import iso, parse_iso
from communique.errors import InputError
from communique.release import PartialDate, Release

Pair = tuple[str, str]
OPTIONAL: tuple[Any, ...] = (Union, types.UnionType)


@dataclass(slots=True)
class Apart:
    """What is taken out of the data on the way through it: unknown fields (path, JSON text) and faults (path, sentence)."""

    unknown: list[Pair] = field(default_factory=list)
    faults: list[Pair] = field(default_factory=list)


def taken_apart(data: dict[str, Any]) -> tuple[dict[str, Any], Apart]:
    """The known fields with dates as parts, and beside them what else was found."""
    apart = Apart()
    return _value(Release, data, ((), ()), apart), apart


def woven(data: dict[str, Any], unknown: tuple[Pair, ...]) -> dict[str, Any]:
    """The data of a release with its unknown fields back in their places; those whose part is gone are gone with it."""
    for path, text in unknown:
        *steps, key = map(_unescaped, path.split("."))
        home = _home(data, Release, steps)
        if home is not None:
            home.setdefault(key, json.loads(text))
    return data


Where = tuple[tuple[str, ...], tuple[str, ...]]  # the same place in the words of faults (positions) and of unknown fields (ids)


def _value(kind: Any, data: Any, where: Where, apart: Apart) -> Any:
    """The value as pydantic is to see it; anything of the wrong type is left for pydantic to name."""
    kind = _without_none(kind)
    if kind is PartialDate:
        return _date(data, where, apart)
    if kind is datetime:
        return _wall_time(data, where, apart)
    if is_dataclass(kind) and isinstance(data, dict):
        return _part(kind, data, where, apart)
    if get_origin(kind) is tuple and isinstance(data, list):
        each = get_args(kind)[0]
        return [_value(each, one, _further(where, str(n), _step(one, n)), apart) for n, one in enumerate(data)]
    return data


def _part(kind: Any, data: dict[str, Any], where: Where, apart: Apart) -> dict[str, Any]:
    known = known_fields(kind)
    out = {}
    for key, held in data.items():
        if key in known:
            out[key] = _value(known[key], held, _further(where, key, key), apart)
        else:
            path = ".".join(map(_escaped, (*where[1], key)))
            apart.unknown.append((path, json.dumps(held, ensure_ascii=False)))
    return out


def _date(data: Any, where: Where, apart: Apart) -> Any:
    if data is None:
        return None
    try:
        value = parse_iso(data) if isinstance(data, str) else None
    except InputError as trouble:
        apart.faults.append((".".join(where[0]), str(trouble)))
        return None
    if value is None or iso(value) != data:
        apart.faults.append((".".join(where[0]), "A date is a text like 2026-10-06, or --10-06 without a year."))
        return None
    return {"year": value.year, "month": value.month, "day": value.day}


def _wall_time(data: Any, where: Where, apart: Apart) -> Any:
    try:
        value = datetime.fromisoformat(data) if isinstance(data, str) else None
    except ValueError:
        value = None
    if value is None or value.tzinfo is not None:
        apart.faults.append((".".join(where[0]), "A wall time is a text like 2026-10-06T09:30, without an offset."))
        return "2000-01-01T00:00"  # the fault is told; pydantic need not tell it again
    return value.isoformat()


@cache
def known_fields(kind: type) -> dict[str, Any]:
    """The fields of a part as they stand in files, each with its type."""
    hints = get_type_hints(kind)
    return {one.name: hints[one.name] for one in fields(kind) if (kind, one.name) != (Release, "unknown")}


def _without_none(kind: Any) -> Any:
    if get_origin(kind) in OPTIONAL:
        return next(one for one in get_args(kind) if one is not type(None))
    return kind


def _further(where: Where, place: str, step: str) -> Where:
    return (*where[0], place), (*where[1], step)


def _step(one: Any, n: int) -> str:
    """How an unknown field names the part of a list that it belongs to."""
    id_ = one.get("id") if isinstance(one, dict) else None
    return f"@{id_}" if isinstance(id_, str) else str(n)


def _home(data: Any, kind: Any, steps: list[str]) -> dict[str, Any] | None:
    """The object at the end of these steps, made where it was left out for being all default; None where it is gone."""
    for step in steps:
        if isinstance(data, list):
            data = next((one for n, one in enumerate(data) if _step(one, n) == step), None)
            kind = get_args(kind)[0]
        elif is_dataclass(kind) and isinstance(data, dict):
            held: Any = known_fields(cast(type, kind)).get(step)
            if is_dataclass(held):
                data.setdefault(step, {})
            data, kind = data.get(step), _without_none(held)
        else:
            return None
    return data if isinstance(data, dict) else None


def _escaped(step: str) -> str:
    return step.replace("~", "~0").replace(".", "~1")


def _unescaped(step: str) -> str:
    return step.replace("~1", ".").replace("~0", "~")
