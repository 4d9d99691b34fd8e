"""The lines of a journal file: version, length, checksum, JSON. Each checksum takes in the one before, so order and place count too.

A file is read up to the first line that does not fit; what comes after it is not believed.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from communique.storage.codec import whole

VERSION = 1
_DIGITS = 16
START = "0" * 2 * _DIGITS


@dataclass(frozen=True, slots=True)
class Lines:
    """What could be read: the records, whether that was all, and the version of a newer program if it wrote the file.

    A last line that is cut off belongs to all: it is what a crash in the middle of writing leaves.
    """

    records: tuple[Any, ...]
    is_whole: bool
    newer: int | None = None


def line(record: Any, checksum: str, version: int = VERSION) -> tuple[bytes, str]:
    """A record as one line, behind one with this checksum, and the line's own checksum."""
    data = whole(json.dumps(record, ensure_ascii=False, separators=(",", ":"))).encode("utf-8")
    own = _checksum(data, checksum, version)
    return b"%d %d %s " % (version, len(data), own.encode("ascii")) + data + b"\n", own


def lines(data: bytes) -> Lines:
    """The records of a file, as far as they can be believed."""
    records: list[Any] = []
    checksum, at = START, 0
    while (end := data.find(b"\n", at)) >= 0:
        found = _record(data[at:end], checksum)
        if found is None:
            return Lines(tuple(records), False, None if records else _newer(data))
        record, checksum = found
        records.append(record)
        at = end + 1
    return Lines(tuple(records), True)


def _record(line: bytes, checksum: str) -> tuple[Any, str] | None:
    version, _, rest = line.partition(b" ")
    length, _, rest = rest.partition(b" ")
    own, _, data = rest.partition(b" ")
    expected = _checksum(data, checksum, VERSION)
    if version != b"%d" % VERSION or own != expected.encode("ascii") or length != b"%d" % len(data):
        return None
    try:
        return json.loads(data), expected
    except (ValueError, RecursionError):
        return None


def _newer(data: bytes) -> int | None:
    """The version of a newer program, if it wrote the first line: one whose number alone was damaged has our checksum."""
    first, _, rest = data[:64].partition(b" ")
    if not first.isdigit() or len(first) > 4 or int(first) <= VERSION:
        return None
    ours = _record(b"%d " % VERSION + data[len(first) + 1 :].partition(b"\n")[0], START)
    return int(first) if ours is None and rest else None


def _checksum(data: bytes, before: str, version: int) -> str:
    return hashlib.blake2b(b"%d %s " % (version, before.encode("ascii")) + data, digest_size=_DIGITS).hexdigest()
