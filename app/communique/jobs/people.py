"""The officer's own directory of people, beside those of the house: kept in one file, filled from tables."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from communique import directory, plain, storage
from communique.directory import Table
from communique.errors import InputError
from communique.house_style.style import HouseStyle
from communique.jobs.opening import read_bytes
from communique.people import full_name
from communique.release import Speaker


def own(path: Path) -> tuple[Speaker, ...]:
    """The persons of the file; none where there is no file or it cannot be read."""
    try:
        return _read(path)
    except InputError:
        return ()


def _read(path: Path) -> tuple[Speaker, ...]:
    """The persons of the file, none where there is no file; InputError where it cannot be read."""
    try:
        return tuple(plain.to(tuple[Speaker, ...], json.loads(path.read_text("utf-8"))))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputError(f"Your own directory cannot be read; put the file {path.name} aside, then import the table again.") from error


def keep(path: Path, people: Sequence[Speaker]) -> None:
    """Write the persons durably; OutputError where the place cannot be written."""
    storage.write_file(path, (json.dumps(plain.of(tuple(people)), ensure_ascii=False, indent=1) + "\n").encode(), is_own=True)


def take_in(path: Path, table: Path) -> tuple[Table, int, int]:
    """Put the persons of a CSV file into the directory: what the file held, how many came, how many learned something."""
    read = directory.read_csv(read_bytes(table))
    if not read.people:
        raise InputError(" ".join(read.problems[:1]) or "The file holds no person.")
    people, came, changed = directory.merged(_read(path), read.people)  # a file that cannot be read is never written over
    keep(path, people)
    return read, came, changed


def with_own(style: HouseStyle, people: Sequence[Speaker]) -> HouseStyle:
    """A house style that knows the officer's own people too; where both know somebody, the house has the last word."""
    named = {directory.folded(full_name(one.name)) for one in style.people}
    more = tuple(one for one in people if directory.folded(full_name(one.name)) not in named)
    return replace(style, people=(*style.people, *more)) if more else style
