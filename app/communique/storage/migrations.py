"""Older formats of release.json made into the present one, step by step; each step is a pure function with kept samples.

Samples of every format stand in ``tests/storage/files/v<number>/``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from communique.errors import NewerFormatError, ReleaseFileError
from communique.release import FORMAT

Data = dict[str, Any]
Migration = Callable[[Data], Data]

# The key is the format that a step reads; it gives the next one.
MIGRATIONS: Mapping[int, Migration] = {}


def migrated(data: Data, steps: Mapping[int, Migration] = MIGRATIONS, wanted: int = FORMAT) -> Data:
    """The data in the wanted format, given as they are where they have it; NewerFormatError, ReleaseFileError."""
    for number in range(format_of(data, wanted), wanted):
        data = {**steps[number](data), "format": number + 1}
    return data


def format_of(data: Data, newest: int = FORMAT) -> int:
    """The number of the format that data say they have, between 1 and ``newest``; NewerFormatError, ReleaseFileError."""
    number = data.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        fault = "A release says its format, a whole number from 1."
        raise ReleaseFileError(f"This file does not hold a release. {fault}", (("format", fault),))
    if number > newest:
        raise NewerFormatError(
            f"This file was written by a newer Communiqué (format {number}; this one reads up to {newest}). Update Communiqué to open it."
        )
    return number
