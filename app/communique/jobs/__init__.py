"""Whole jobs that the command line, the worker and the demonstration share: open, check, fix, export, preview."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """A number with its noun: 1 finding, 2 findings, 3 fixes."""
    ending = "" if number == 1 else "es" if noun.endswith("x") else "s"
    return f"{number:,} {noun}{ending}"
