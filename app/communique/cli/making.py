"""Commands that make: templates, new, template make."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from communique import plain, storage, templates
from communique.cli.reading import house, opened, release_path
from communique.errors import UsageError
from communique.jobs.opening import new_id
from communique.release import Release
from communique.storage.places import places


def list_templates(options: argparse.Namespace) -> int:
    """``communique templates``."""
    known = templates.available(house(options.style), [places().templates])
    if options.json:
        heads = [{key: value for key, value in plain.of(one).items() if key not in ("release", "traces")} for one in known]
        sys.stdout.write(json.dumps(heads, ensure_ascii=False, indent=1) + "\n")
        return 0
    for one in known:
        sys.stdout.write(f"{one.name}: {one.title}. {one.purpose}\n")
        for slot in one.slots:
            needed = "" if slot.required else ", may stay empty"
            sys.stdout.write(f"  --set {slot.key}=…   {slot.label} ({slot.kind}{needed})\n")
    return 0


def new(options: argparse.Namespace) -> int:
    """``communique new``."""
    style = house(options.style)
    template = templates.find(options.template, style, [places().templates])
    release = templates.fill(template, _values(options.set), style)
    storage.write(release_path(options.out), replace(release, id=new_id()))
    blanks = _blanks(release)
    sys.stdout.write(f"Written to {options.out}." + (f" Still to fill: {', '.join(blanks)}." if blanks else "") + "\n")
    return 0


def make(options: argparse.Namespace) -> int:
    """``communique template make``."""
    out: Path = options.out
    if not out.name.endswith(templates.SUFFIX):
        raise UsageError(f"Give a name that ends in {templates.SUFFIX}, not {out.name}.")
    style = house(options.style)
    stem = out.name.removesuffix(templates.SUFFIX)
    title = options.title or stem.replace("-", " ").capitalize()
    template = templates.make(opened(options.file, style).release, title, style, options.purpose, stem)
    templates.write(out, template)
    sys.stdout.write(f"Written to {out} with {len(template.slots)} slots: {', '.join(slot.key for slot in template.slots)}.\n")
    return 0


def _values(pairs: list[str]) -> Mapping[str, str]:
    values = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals:
            raise UsageError(f"Write --set SLOT=VALUE; “{pair}” has no “=”.")
        values[key.strip()] = value
    return values


def _blanks(release: Release) -> list[str]:
    texts = [release.headline, *release.subheads, *(block.text for block in (*release.body, *release.boilerplate, *release.notes))]
    return list(dict.fromkeys(span.value for text in texts for span in text.of_kind("blank")))
