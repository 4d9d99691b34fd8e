"""A release as JSON text and back, at the boundary where data are not trusted.

``from_json(to_json(release)) == release`` for every sound release.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any, cast

from communique import invariants
from communique.dates import iso
from communique.errors import ReleaseFileError
from communique.patterns import lazily
from communique.release import FORMAT, PartialDate, Release
from communique.storage.migrations import migrated
from communique.storage.shape import Pair, taken_apart, woven
from communique.storage.validation import validated

MOST_DEPTH = 64
_HALF = lazily("[\ud800-\udfff]")  # half of a character pair: no file can hold it
_HALF_WRITTEN = lazily(r"[\ud800-\udfff]|\\u[dD][89a-fA-F]")


def to_json(release: Release) -> str:
    """The release as JSON, indented, one field a line; unknown fields of a newer program stand where they stood."""
    return whole(json.dumps(to_data(release), ensure_ascii=False, indent=2)) + "\n"


def from_json(text: str) -> Release:
    """The release that JSON text holds; ReleaseFileError with every fault and its path, NewerFormatError."""
    return from_data(parsed(text))


def to_data(release: Release) -> dict[str, Any]:
    """The release as JSON data: fields that hold their default are left out, the format never is."""
    return woven({"format": FORMAT, **bare(release)}, release.unknown)


def from_data(data: Any, is_mended: bool = False) -> Release:
    """The release that JSON data hold; ReleaseFileError, NewerFormatError.

    ``is_mended``: what contradicts itself in the file is put right (``invariants.mended``) instead of refused.
    """
    if not isinstance(data, dict):
        raise _unfit([("", "A release is one JSON object.")])
    known, apart = taken_apart(migrated(data))
    release, faults = validated(known)
    faults = sorted({*apart.faults, *faults})
    if release is None or faults:
        raise _unfit(faults)
    release = replace(release, unknown=tuple(sorted(apart.unknown)))
    if is_mended:
        return invariants.mended(release)
    if faults := list(invariants.faults(release)):
        raise _unfit(faults)
    return release


def bare(release: Release) -> dict[str, Any]:
    """The known fields that do not hold their default, as JSON data."""
    return {key: plain_data(getattr(release, key)) for key in changed_fields(release)}


def changed_fields(release: Release) -> Iterable[str]:
    """The fields of a release that say something."""
    return (key for key, default in _defaults(Release) if key not in ("format", "unknown") and getattr(release, key) != default)


def plain_data(value: Any) -> Any:
    """A value of the model as JSON data."""
    if isinstance(value, PartialDate):
        return iso(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if is_dataclass(value):
        return {key: plain_data(held) for key, default in _defaults(cast(Any, type(value))) if (held := getattr(value, key)) != default}
    return [plain_data(one) for one in value] if isinstance(value, tuple) else value


@cache
def _defaults(kind: Any) -> tuple[tuple[str, object], ...]:
    return tuple((one.name, one.default) for one in fields(kind))


def whole(text: str) -> str:
    """The text with every half character as U+FFFD, one for one, so that offsets stay."""
    return _HALF.sub("\ufffd", text)


def parsed(text: str) -> Any:
    """The data of JSON text from outside; ReleaseFileError where it is not JSON, nests too deep or names a key twice."""
    try:
        data = json.loads(text, object_pairs_hook=_once_each, parse_constant=_no_constant, parse_float=_finite)
        if _is_deep(data):
            raise _unfit([("", "The data nest too deep.")])
        return json.loads(whole(json.dumps(data, ensure_ascii=False))) if _HALF_WRITTEN.search(text) else data
    except json.JSONDecodeError as trouble:
        place = f"line {trouble.lineno}, column {trouble.colno}"
        raise ReleaseFileError(f"This file does not hold a release: it is not JSON at {place}.", ((place, "This is not JSON."),)) from trouble
    except ValueError as trouble:
        raise _unfit([("", "A number is too long.")]) from trouble
    except RecursionError as trouble:
        raise _unfit([("", "The data nest too deep.")]) from trouble


def _is_deep(data: Any) -> bool:
    level = [data] if isinstance(data, (dict, list)) else []
    for _ in range(MOST_DEPTH):
        level = [one for held in level for one in (held.values() if isinstance(held, dict) else held) if isinstance(one, (dict, list))]
        if not level:
            return False
    return True


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) < len(pairs):
        twice = next(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
        raise _unfit([(whole(twice), "This key stands twice in one object.")])
    return out


def _no_constant(name: str) -> Any:
    raise _unfit([("", f"{name} is not a number of JSON.")])


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise _unfit([("", f"{text[:20]} is more than a number of JSON can be.")])
    return number


def _unfit(faults: list[Pair]) -> ReleaseFileError:
    path, sentence = faults[0]
    more = f" There are {len(faults)} faults in all." if len(faults) > 1 else ""
    return ReleaseFileError(f"This file does not hold a sound release. {path + ': ' if path else ''}{sentence}{more}", tuple(faults))
