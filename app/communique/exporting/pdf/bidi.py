"""Which way each character runs: the Unicode bidirectional algorithm (UAX #9), with isolates and paired brackets."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

DEEPEST = 125
ISOLATES = {"LRI", "RLI", "FSI"}
EMBEDDINGS = {"LRE", "RLE", "LRO", "RLO"}
REMOVED = {"LRE", "RLE", "LRO", "RLO", "PDF", "BN"}  # rule X9
NEUTRAL = {"B", "S", "WS", "ON", "FSI", "LRI", "RLI", "PDI"}
RIGHT_TO_LEFT = {"R", "AL", "RLE", "RLO", "RLI", "AN"}

# Bidi_Paired_Bracket of the Unicode Character Database, opening and closing in turn. Python's own tables do not have it.
_BRACKETS = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u2309\u230a\u230b\u2329\u232a"
    "\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770\u2771\u2772\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9"
    "\u27ea\u27eb\u27ec\u27ed\u27ee\u27ef\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u2990\u298f\u298e"
    "\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22\u2e23\u2e24\u2e25\u2e26\u2e27"
    "\u2e28\u2e29\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011"
    "\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d"
    "\uff5f\uff60\uff62\uff63"
)
_OPENING = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True))
_CLOSING = {closing: opening for opening, closing in _OPENING.items()}
_SAME = {"\u2329": "\u3008", "\u232a": "\u3009"}  # canonical equivalents count as one bracket


@lru_cache(maxsize=4096)
def kind_of(sign: str) -> str:
    """The bidirectional class of a character; one that is unassigned takes the default of its block."""
    found = unicodedata.bidirectional(sign)
    return found or _unassigned(ord(sign))


def _unassigned(code: int) -> str:
    if (
        0x0600 <= code <= 0x07BF
        or 0x0860 <= code <= 0x08FF
        or 0xFB50 <= code <= 0xFDCF
        or 0xFDF0 <= code <= 0xFDFF
        or 0xFE70 <= code <= 0xFEFF
    ):
        return "AL"
    if 0x0590 <= code <= 0x085F or 0xFB1D <= code <= 0xFB4F or 0x10800 <= code <= 0x10FFF or 0x1E800 <= code <= 0x1EFFF:
        return "R"
    return "BN" if 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE else "L"


def needed(text: str, rtl: bool) -> bool:
    """Whether anything in the text can stand elsewhere than in the order in which it is written."""
    return rtl or (not text.isascii() and any(kind_of(sign) in RIGHT_TO_LEFT for sign in set(text)))


def levels(text: str, rtl: bool | None) -> list[int]:
    """The embedding level of every character of one paragraph, before rule L1.

    ``rtl``: the direction of the paragraph, or None to take that of its first strong character (rules P2, P3).
    Characters that rule X9 removes take the level of what stands before them.
    """
    kinds = [kind_of(sign) for sign in text]
    return resolved(kinds, text, rtl)


def base_level(kinds: Sequence[str]) -> int:
    """Rules P2 and P3: 1 where the first strong character outside isolates runs right to left."""
    depth = 0
    for kind in kinds:
        if kind in ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in {"L", "R", "AL"}:
            return 0 if kind == "L" else 1
    return 0


def resolved(kinds: Sequence[str], text: str, rtl: bool | None) -> list[int]:
    """The levels of characters of known classes; ``text`` is read for brackets only."""
    base = base_level(kinds) if rtl is None else int(rtl)
    matches = _isolate_matches(kinds)
    out, types = _explicit(kinds, base, matches)
    for sequence in _sequences(kinds, out, matches, base):
        _Run(sequence, [types[at] for at in sequence.indexes], text).settle(out)
    before = base
    for at, kind in enumerate(kinds):
        if kind in REMOVED:
            out[at] = before
        before = out[at]
    return out


def line_levels(kinds: Sequence[str], found: Sequence[int], base: int) -> list[int]:
    """Rule L1 for one line: separators, and the spaces before them or at the line's end, take the level of the paragraph."""
    out, reset = list(found), True
    for at in range(len(out) - 1, -1, -1):
        if kinds[at] in {"B", "S"}:
            out[at], reset = base, True
        elif kinds[at] in {"WS", "FSI", "LRI", "RLI", "PDI"} or kinds[at] in REMOVED:
            out[at] = base if reset else out[at]
        else:
            reset = False
    return out


def visual_order(found: Sequence[int]) -> list[int]:
    """Rule L2: the indexes of items, given their levels, from the left of the line to its right."""
    order = list(range(len(found)))
    odd = [level for level in found if level % 2]
    for level in range(max(found, default=0), min(odd, default=1) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order


def _isolate_matches(kinds: Sequence[str]) -> dict[int, int]:
    """Rule BD9: the PDI of every isolate initiator that has one."""
    open_at: list[int] = []
    matches: dict[int, int] = {}
    for at, kind in enumerate(kinds):
        if kind in ISOLATES:
            open_at.append(at)
        elif kind == "PDI" and open_at:
            matches[open_at.pop()] = at
    return matches


@dataclass(slots=True)
class _Status:
    level: int
    override: str = ""
    isolate: bool = False


@dataclass(slots=True)
class _Stack:
    """Rules X1 to X8: what is open, and how much of it was too deep."""

    statuses: list[_Status]
    overflow_isolates: int = 0
    overflow_embeddings: int = 0
    isolates: int = 0

    def open(self, rtl: bool, override: str, isolate: bool) -> None:
        level = self.statuses[-1].level
        deeper = (level + 1) | 1 if rtl else (level + 2) & ~1
        if deeper <= DEEPEST and not self.overflow_isolates and not self.overflow_embeddings:
            self.isolates += isolate
            self.statuses.append(_Status(deeper, override, isolate))
        elif isolate:
            self.overflow_isolates += 1
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def close_isolate(self) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.isolates:
            self.overflow_embeddings = 0
            while not self.statuses[-1].isolate:
                self.statuses.pop()
            self.statuses.pop()
            self.isolates -= 1

    def close_embedding(self) -> None:
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.statuses[-1].isolate and len(self.statuses) > 1:
            self.statuses.pop()


def _explicit(kinds: Sequence[str], base: int, matches: dict[int, int]) -> tuple[list[int], list[str]]:
    """Rules X1 to X8: explicit levels, and the classes as overrides leave them."""
    out, types = [base] * len(kinds), list(kinds)
    stack = _Stack([_Status(base)])
    for at, kind in enumerate(kinds):
        if kind in EMBEDDINGS:
            out[at] = stack.statuses[-1].level
            stack.open(kind[0] == "R", kind[0] if kind[2] == "O" else "", isolate=False)
            continue
        if kind == "PDI":
            stack.close_isolate()
        elif kind == "PDF":
            stack.close_embedding()
        status = stack.statuses[-1]
        out[at] = status.level
        if status.override and kind not in {"BN", "PDF", "B"}:
            types[at] = status.override
        if kind in ISOLATES:
            inside = kinds[at + 1 : matches.get(at, len(kinds))]
            stack.open(kind == "RLI" or (kind == "FSI" and base_level(inside) == 1), "", isolate=True)
        elif kind == "B":
            out[at] = base
    return out, types


@dataclass(slots=True)
class _Sequence:
    """An isolating run sequence (rule X10): where it lies, its level, and what stands before and behind it."""

    indexes: list[int]
    level: int
    before: str = "L"
    behind: str = "L"


def _sequences(kinds: Sequence[str], found: Sequence[int], matches: dict[int, int], base: int) -> list[_Sequence]:
    kept = [at for at, kind in enumerate(kinds) if kind not in REMOVED]
    runs: list[list[int]] = []
    for at in kept:
        if runs and found[runs[-1][-1]] == found[at]:
            runs[-1].append(at)
        else:
            runs.append([at])
    starts = {run[0]: run for run in runs}
    closers = set(matches.values())
    position = {at: place for place, at in enumerate(kept)}
    out = []
    for run in runs:
        if kinds[run[0]] == "PDI" and run[0] in closers:
            continue
        indexes = list(run)
        while kinds[indexes[-1]] in ISOLATES and indexes[-1] in matches:
            indexes += starts[matches[indexes[-1]]]
        out.append(_Sequence(indexes, found[indexes[0]]))
        first, last = position[indexes[0]], position[indexes[-1]]
        before = found[kept[first - 1]] if first else base
        open_end = kinds[indexes[-1]] in ISOLATES
        behind = found[kept[last + 1]] if last + 1 < len(kept) and not open_end else base
        out[-1].before = "R" if max(before, out[-1].level) % 2 else "L"
        out[-1].behind = "R" if max(behind, out[-1].level) % 2 else "L"
    return out


@dataclass(slots=True)
class _Run:
    """Rules W1 to I2 for one isolating run sequence."""

    sequence: _Sequence
    types: list[str]
    text: str
    original: list[str] = field(default_factory=list)

    def settle(self, out: list[int]) -> None:
        """Write the levels of this sequence into ``out``."""
        self.original = list(self.types)
        self._weak()
        self._brackets()
        self._neutral()
        for at, kind in zip(self.sequence.indexes, self.types, strict=True):
            if self.sequence.level % 2:
                out[at] += kind in {"L", "EN", "AN"}
            else:
                out[at] += {"R": 1, "EN": 2, "AN": 2}.get(kind, 0)

    def _weak(self) -> None:
        self._marks()
        types, strong = self.types, self.sequence.before
        for at, kind in enumerate(types):  # W2, W3
            if kind in {"L", "R", "AL"}:
                strong = kind
            elif kind == "EN" and strong == "AL":
                types[at] = "AN"
        types[:] = ["R" if kind == "AL" else kind for kind in types]
        self._separators()
        strong = self.sequence.before
        for at, kind in enumerate(types):  # W7
            if kind in {"L", "R"}:
                strong = kind
            elif kind == "EN" and strong == "L":
                types[at] = "L"

    def _marks(self) -> None:
        before = self.sequence.before
        for at, kind in enumerate(self.types):  # W1
            if kind == "NSM":
                self.types[at] = "ON" if before in ISOLATES or before == "PDI" else before
            before = self.types[at]

    def _separators(self) -> None:
        types = self.types
        for at in range(1, len(types) - 1):  # W4
            around = types[at - 1]
            if around == types[at + 1] and (
                (around == "EN" and types[at] in {"ES", "CS"}) or (around == "AN" and types[at] == "CS")
            ):
                types[at] = around
        start = 0
        while start < len(types):  # W5
            end = start
            while end < len(types) and types[end] == "ET":
                end += 1
            if end > start and "EN" in (types[start - 1] if start else "", types[end] if end < len(types) else ""):
                types[start:end] = ["EN"] * (end - start)
            start = end + 1
        types[:] = ["ON" if kind in {"ES", "CS", "ET"} else kind for kind in types]  # W6

    def _brackets(self) -> None:
        """Rule N0."""
        embedding = "R" if self.sequence.level % 2 else "L"
        for start, end in self._pairs():
            inside = {_direction(kind) for kind in self.types[start + 1 : end]} - {""}
            if embedding in inside:
                found = embedding
            elif inside:
                earlier = (d for d in map(_direction, reversed(self.types[:start])) if d)
                context = next(earlier, self.sequence.before)
                found = context if context != embedding else embedding
            else:
                continue
            self._set_bracket(start, found)
            self._set_bracket(end, found)

    def _set_bracket(self, at: int, direction: str) -> None:
        self.types[at] = direction
        for behind in range(at + 1, len(self.types)):
            if self.original[behind] != "NSM":
                break
            self.types[behind] = direction

    def _pairs(self) -> list[tuple[int, int]]:
        """Rule BD16."""
        opened: list[tuple[str, int]] = []
        pairs: list[tuple[int, int]] = []
        for at, index in enumerate(self.sequence.indexes):
            sign = self.text[index]
            if self.types[at] != "ON":
                continue
            if sign in _OPENING:
                if len(opened) == 63:
                    return []
                opened.append((_SAME.get(_OPENING[sign], _OPENING[sign]), at))
            elif sign in _CLOSING:
                wanted = _SAME.get(sign, sign)
                for depth in range(len(opened) - 1, -1, -1):
                    if opened[depth][0] == wanted:
                        pairs.append((opened[depth][1], at))
                        del opened[depth:]
                        break
        return sorted(pairs)

    def _neutral(self) -> None:
        """Rules N1 and N2."""
        types, start = self.types, 0
        embedding = "R" if self.sequence.level % 2 else "L"
        while start < len(types):
            end = start
            while end < len(types) and types[end] in NEUTRAL:
                end += 1
            if end > start:
                before = _direction(types[start - 1]) if start else self.sequence.before
                behind = _direction(types[end]) if end < len(types) else self.sequence.behind
                types[start:end] = [before if before == behind else embedding] * (end - start)
            start = end + 1


def _direction(kind: str) -> str:
    return "L" if kind == "L" else "R" if kind in {"R", "EN", "AN"} else ""
