"""Where in a TOML file a key stands, so that a mistake in a pack can be named by its line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.patterns import lazily

Path = tuple[str | int, ...]
_HEADER = lazily(r"[ \t]{0,40}(\[\[?)([^\[\]]{1,400})\]")
_KEY = lazily(r"[ \t]{0,40}(\"[^\"]{0,400}\"|'[^']{0,400}'|[\w-]{1,400})[ \t]{0,40}=")


def line_of(source: str, path: Path) -> int | None:
    """The line (from 1) where ``path`` is set, or that of the nearest table around it; None where nothing of it stands.

    A path holds table names, keys and the numbers of repeated tables: ``("person", 2, "post", 0, "title")``.
    """
    best: tuple[int, int] | None = None
    for number, found in _marks(source):
        depth = _shared(found, path)
        if depth and (best is None or depth > best[0]):
            best = (depth, number)
    return best[1] if best else None


def _marks(source: str) -> Iterator[tuple[int, Path]]:
    """Every table header and key with its line and full path."""
    table: list[str | int] = []
    seen: dict[Path, int] = {}
    fence = ""
    for number, line in enumerate(source.splitlines(), 1):
        if fence:
            fence = "" if fence in line else fence
            continue
        if header := _HEADER.match(line):
            table = _table(header[2].strip(), header[1] == "[[", seen)
            yield number, tuple(table)
        elif key := _KEY.match(line):
            yield number, (*table, _bare(key[1]))
            rest = line[key.end() :].strip()
            fence = next((f for f in ('"""', "'''") if rest.startswith(f) and rest.count(f) == 1), "")


def _table(name: str, repeated: bool, seen: dict[Path, int]) -> list[str | int]:
    """A header's path with the number of the repeated table it belongs to after each repeated name."""
    path: list[str | int] = []
    parts = [_bare(part.strip()) for part in re.findall(r"\"[^\"]*\"|'[^']*'|[^.]+", name)]
    for n, part in enumerate(parts):
        path.append(part)
        if n == len(parts) - 1 and repeated:
            seen[tuple(path)] = seen.get(tuple(path), -1) + 1
        if tuple(path) in seen:
            path.append(seen[tuple(path)])
    return path


def _bare(key: str) -> str:
    return key.strip("\"'")


def _shared(found: Path, path: Path) -> int:
    """How much of ``path`` a mark covers; 0 where it leads elsewhere."""
    return len(found) if found == path[: len(found)] else 0
