"""The command that exports. Its second process starts before anything is loaded that this one alone needs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from communique.jobs.aside import second_setter


def export(options: argparse.Namespace) -> int:
    """``communique export``."""
    keys = [key.strip() for key in options.to.split(",") if key.strip()] + (["fragment"] if options.fragment else [])
    with second_setter(keys, options.attach) as second:
        from communique.cli.progress import progress
        from communique.cli.reading import STDIN, house, opened
        from communique.jobs.exporting import Order, formats, stem, told_by
        from communique.jobs.exporting import export as export_release

        wanted = tuple(one.key for one in formats(keys))
        style = house(options.style, words=not options.draft)
        got = opened(options.file, style)
        own = "" if options.file == STDIN else _stem(options.file)
        name = options.name or (own if own and not told_by(own, got.release, style) else stem(got.release))
        order = Order(wanted, options.folder, name, options.draft, got.assets, options.attach, options.url)
        for one in progress([order], "Exporting"):
            files = export_release(got.release, style, one, second=second)
    for notice in dict.fromkeys(sentence for file in files for sentence in file.notices):
        sys.stderr.write(f"{notice}\n")
    if options.json:
        from communique import plain
        from communique.cli.documents import print_json

        print_json([plain.of(file) for file in files])
        return 0
    for file in files:
        sys.stdout.write(f"{file.path}: {file.words} words, in order; sha256 {file.sha256[:16]}…\n")
    sys.stdout.write(f"All {len(files)} files were read back and carry the same words.\n" if len(files) > 1 else "It was read back.\n")
    return 0


def _stem(file: str) -> str:
    name = Path(file).name
    for suffix in (".release.json", ".release"):
        name = name.removesuffix(suffix)
    return Path(name).stem or "release"
