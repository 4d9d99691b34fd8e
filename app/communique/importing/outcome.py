"""What an import gives: a release, whatever found no field, and a report an officer can read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from communique.release import Note as Note  # the report goes into the file with the release
from communique.release import Release, Unplaced


@dataclass(frozen=True, slots=True)
class Revision:
    """A change that was tracked in the source: an insertion, which the import took in, or a deletion, which it left out.

    ``before`` and ``after`` are the words around it in its paragraph, ``last`` the end of the paragraph before.
    """

    kind: Literal["insertion", "deletion"]
    text: str
    before: str = ""
    after: str = ""
    author: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """Every visible character of the source is in ``release`` or in ``unplaced``, once."""

    release: Release
    unplaced: tuple[Unplaced, ...] = ()
    report: tuple[Note, ...] = ()
    revisions: tuple[Revision, ...] = ()
