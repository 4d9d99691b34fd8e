"""Commands on documents: import, show, schema, export, preview."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from communique import plain, storage
from communique.cli.progress import progress
from communique.cli.reading import STDIN, house, opened, release_path
from communique.errors import UsageError
from communique.jobs.opening import Opened, imported


def import_(options: argparse.Namespace) -> int:
    """``communique import``."""
    style = house(options.style)
    for file in progress([options.file], "Importing"):
        got = opened(file, style)
    if options.out:
        storage.write(release_path(options.out), got.release, got.assets)
    if options.json:
        from communique.importing.shape import as_shape

        _print_json(as_shape(imported(got)))
    else:
        sys.stdout.write(_account(got, options.out))
    return 0


def show(options: argparse.Namespace) -> int:
    """``communique show``."""
    style = house(options.style)
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
    _print_json(storage.schema())
    return 0


def export(options: argparse.Namespace) -> int:
    """``communique export``."""
    from communique.jobs.exporting import Order, formats, stem, told_by
    from communique.jobs.exporting import export as export_release

    keys = [key.strip() for key in options.to.split(",") if key.strip()] + (["fragment"] if options.fragment else [])
    wanted = tuple(one.key for one in formats(keys))
    style = house(options.style)
    got = opened(options.file, style)
    own = "" if options.file == STDIN else _stem(options.file)
    name = options.name or (own if own and not told_by(own, got.release, style) else stem(got.release))
    order = Order(wanted, options.folder, name, options.draft, got.assets, options.attach, options.url)
    for one in progress([order], "Exporting"):
        files = export_release(got.release, style, one)
    for notice in dict.fromkeys(sentence for file in files for sentence in file.notices):
        sys.stderr.write(f"{notice}\n")
    if options.json:
        _print_json([plain.of(file) for file in files])
        return 0
    for file in files:
        sys.stdout.write(f"{file.path}: {file.words} words, in order; sha256 {file.sha256[:16]}…\n")
    sys.stdout.write(f"All {len(files)} files were read back and carry the same words.\n" if len(files) > 1 else "It was read back.\n")
    return 0


def preview(options: argparse.Namespace) -> int:
    """``communique preview``."""
    from communique.jobs.preview import png

    if not 16 <= options.width <= 8000:
        raise UsageError("Give a width between 16 and 8,000 pixels.")
    style = house(options.style)
    got = opened(options.file, style)
    storage.write_file(options.png, png(got.release, style, got.assets, options.page, options.width))
    return 0


def _stem(file: str) -> str:
    name = Path(file).name
    for suffix in (".release.json", ".release"):
        name = name.removesuffix(suffix)
    return Path(name).stem or "release"


def _account(got: Opened, out: Path | None) -> str:
    """What an import found, for a reader."""
    release = got.release
    quotes = [f"“{_short(q.attribution.mention or 'open')}”" for q in release.quotes]
    lines = [
        f"Headline: {release.headline.plain or '(none)'}",
        f"{len(release.body)} blocks in the body, {len(release.quotes)} quotes, {len(release.speakers)} speakers"
        + (f"; quotes by {', '.join(quotes)}" if quotes else ""),
        *(f"Unplaced ({one.reason}): {_short(one.text)}" for one in got.unplaced),
        *(f"{note.message}" for note in got.report),
        *([f"Written to {out}."] if out else ["Nothing was written; give -o OUT.release to keep it."]),
    ]
    return "\n".join(lines) + "\n"


def _short(text: str, longest: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[: longest - 1] + "…"


def _print_json(data: object) -> None:
    sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=1) + "\n")
