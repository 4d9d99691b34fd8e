"""What every command needs first: the house style and the release of a file."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from communique.errors import InputError, UsageError
from communique.house_style.load import load
from communique.house_style.style import HouseStyle
from communique.jobs.opening import LARGEST, RELEASE_SUFFIXES, Opened, is_release, new_id, open_bytes, open_file
from communique.release import Release
from communique.storage.places import places

STDIN = "-"


def house(name: str, words: bool = True) -> HouseStyle:
    """A house style by name (the officer's own first) or folder; its mistakes are told on standard error, the rest of it works.

    ``words``: with the word lists, without which nothing can be checked.
    """
    style = load(name, [places().house_styles], words)
    for file, line, sentence in style.problems:
        sys.stderr.write(f"communique: {file.name}{f', line {line}' if line else ''}: {sentence}\n")
    return style


def opened(file: str, style: HouseStyle) -> Opened:
    """The release of a file, or of standard input."""
    if file != STDIN:
        return open_file(Path(file), style)
    data = sys.stdin.buffer.read(LARGEST + 1)
    if is_release(data, ""):
        raise InputError("A release is not read from standard input; give its file.")
    return open_bytes(data, "standard input", style)


def named(release: Release) -> Release:
    """The release as it goes into a file: with an id, by which the editor's journal and backups know it at every opening."""
    return release if release.id else replace(release, id=new_id())


def release_path(path: Path) -> Path:
    """A path that a release may be written to; UsageError for another suffix."""
    if not path.name.endswith(RELEASE_SUFFIXES):
        raise UsageError(f"Give a name that ends in .release or .release.json, not {path.name}.")
    return path
