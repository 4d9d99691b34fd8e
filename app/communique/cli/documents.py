"""Commands on documents: import, show, schema, preview."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from communique import storage
from communique.cli.progress import progress
from communique.cli.reading import house, named, opened, release_path
from communique.errors import UsageError
from communique.jobs import counted
from communique.jobs.opening import Opened, imported


def import_(options: argparse.Namespace) -> int:
    """``communique import``."""
    style = house(options.style, words=False)
    for file in progress([options.file], "Importing"):
        got = opened(file, style)
    if options.out:
        storage.write(release_path(options.out), named(got.release), got.assets)
    if options.json:
        from communique.importing.shape import as_shape

        print_json(as_shape(imported(got)))
    else:
        sys.stdout.write(_account(got, options.out))
    return 0


def show(options: argparse.Namespace) -> int:
    """``communique show``."""
    style = house(options.style, words=False)
    got = opened(options.file, style)
    if options.json:
        sys.stdout.write(storage.to_json(got.release).rstrip("\n") + "\n")
        return 0
    from communique.galley import compose

    blocks = compose(got.release, style, got.assets).blocks
    sys.stdout.write("\n\n".join(block.plain for block in blocks if block.plain) + "\n")
    return 0


def schema(options: argparse.Namespace) -> int:
    """``communique schema``."""
    print_json(storage.schema())
    return 0


def preview(options: argparse.Namespace) -> int:
    """``communique preview``."""
    from communique.jobs.preview import png

    if not 16 <= options.width <= 8000:
        raise UsageError("Give a width between 16 and 8,000 pixels.")
    style = house(options.style, words=False)
    got = opened(options.file, style)
    storage.write_file(options.png, png(got.release, style, got.assets, options.page, options.width))
    return 0


def _account(got: Opened, out: Path | None) -> str:
    """What an import found, for a reader."""
    release = got.release
    quotes = [f"“{_short(q.attribution.mention or 'open')}”" for q in release.quotes]
    lines = [
        f"Headline: {release.headline.plain or '(none)'}",
        f"{counted(len(release.body), 'block')} in the body, {counted(len(release.quotes), 'quote')}, {counted(len(release.speakers), 'speaker')}"
        + (f"; quotes by {', '.join(quotes)}" if quotes else ""),
        *(f"Unplaced ({one.reason}): {_short(one.text)}" for one in got.unplaced),
        *(f"{note.message}" for note in got.report),
        *([f"Written to {out}."] if out else ["Nothing was written; give -o OUT.release to keep it."]),
    ]
    return "\n".join(lines) + "\n"


def _short(text: str, longest: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[: longest - 1] + "…"


def print_json(data: object) -> None:
    """A value as JSON on standard output, one space to a level."""
    sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=1) + "\n")
