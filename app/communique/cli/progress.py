"""Progress on long work: a bar on a terminal, silence in a pipe."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator, Sized
from typing import TypeVar

T = TypeVar("T")
WIDTH = 24
PATIENCE = 0.4
"""Seconds before a bar appears: quick work shows none."""


def progress(items: Iterable[T], what: str) -> Iterator[T]:
    """The items, with a bar on standard error while they take long."""
    total = len(items) if isinstance(items, Sized) else 0
    if not sys.stderr.isatty():
        yield from items
        return
    begun, shown = time.monotonic(), False
    try:
        for n, item in enumerate(items):
            if shown or time.monotonic() - begun > PATIENCE:
                shown = True
                _draw(what, n, total)
            yield item
    finally:
        if shown:
            sys.stderr.write("\r\x1b[K")


def _draw(what: str, n: int, total: int) -> None:
    full = WIDTH * n // total if total else 0
    sys.stderr.write(f"\r\x1b[K{what} [{'█' * full}{'·' * (WIDTH - full)}] {n} of {total or '?'}")
    sys.stderr.flush()
