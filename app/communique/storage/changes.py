"""What one state of a release has that the one before had not, as JSON data: small for a keystroke, also in a long text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from communique.release import Release
from communique.storage.codec import plain_data

Data = dict[str, Any]
KEYS = tuple(one.name for one in fields(Release) if one.name != "format")


def state(release: Release) -> Data:
    """A release as the whole that changes are applied to."""
    return {key: plain_data(held) for key in KEYS if (held := getattr(release, key)) != getattr(_EMPTY, key)}


def between(before: Release, after: Release) -> Data:
    """A change: fields set to a value, and stretches of lists replaced (``[from, how many, [parts]]``)."""
    out: Data = {}
    for key in KEYS:
        old, new = getattr(before, key), getattr(after, key)
        if old is new or old == new:
            continue
        if isinstance(new, tuple) and isinstance(old, tuple):
            out.setdefault("replace", {})[key] = _stretch(old, new)
        else:
            out.setdefault("set", {})[key] = plain_data(new)
    return out


def apply(data: Data, change: Data) -> None:
    """Make the state before a change into the one after it; KeyError, TypeError or ValueError for what is no change."""
    for key, value in change.get("set", {}).items():
        data[key] = value
    for key, (start, many, parts) in change.get("replace", {}).items():
        held = data.setdefault(key, [])
        held[start : start + many] = parts


def _stretch(old: Sequence[object], new: Sequence[object]) -> list[Any]:
    start, most = 0, min(len(old), len(new))
    while start < most and (old[start] is new[start] or old[start] == new[start]):
        start += 1
    end = 0
    while end < most - start and (old[-1 - end] is new[-1 - end] or old[-1 - end] == new[-1 - end]):
        end += 1
    return [start, len(old) - start - end, [plain_data(one) for one in new[start : len(new) - end]]]


_EMPTY = Release()
