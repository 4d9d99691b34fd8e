"""Which of many versions to keep: the newest all, the older ones the sparser the older they are."""

from __future__ import annotations

from collections.abc import Sequence

NEWEST = 5

NEWEST = 5


def thinned(positions: Sequence[int], most: int) -> list[int]:
    """At most so many of these rising positions (numbers, or times in seconds): the first, the newest few, and ever fewer between them.

    Dropped is always the one whose neighbours lie closest together for its age, so that doing it after each new one gives an even thinning.
    """
    kept = list(positions)
    while len(kept) > max(2, most):
        newest = kept[-1]
        candidates = range(1, max(2, len(kept) - min(NEWEST, most - 1)))
        gone = min(candidates, key=lambda n: (kept[n + 1] - kept[n - 1]) / (newest - kept[n] + 1))
        del kept[gone]
    return kept
