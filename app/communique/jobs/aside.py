"""The PDF, set and proven by a second process while the first reads the release and sets the other formats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module

from communique.exporting import proof
from communique.exporting.formats import format_of
from communique.galley import Galley
from communique.house_style.sheet import Sheet
from communique.jobs.second import Second, can_have_second

ASIDE = "pdf"
"""The format that takes longest, to load what sets it and to set it."""


@contextmanager
def second_setter(keys: Sequence[str], attach: bool = False) -> Iterator[Second | None]:
    """A process that gets ready to set the PDF; None where it would not help. ``attach``: another format carries the PDF and waits for it."""
    helps = ASIDE in keys and len(set(keys)) > 1 and not attach and can_have_second()
    second = _started() if helps else None
    try:
        yield second
    finally:
        if second:
            second.close()


def _started() -> Second | None:
    try:
        return Second(_get_ready, set_aside)
    except OSError:  # no more processes are allowed here
        return None


def _get_ready() -> None:
    for name in ("pdf", "pdf.reading", "pdf.check"):
        import_module(f"communique.exporting.{name}")


def set_aside(given: tuple[Galley, Sheet]) -> tuple[bytes, tuple[str, ...]]:
    """The PDF of a galley, proven, with what is to be told of it."""
    galley, sheet = given
    return proof.export(galley, sheet, [ASIDE])[ASIDE], tuple(format_of(ASIDE).notices(galley, sheet))
