"""The whole job on the sample, told in plain words: what runs where no window can open."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from communique import resources, storage
from communique.checking.checker import Checker
from communique.checking.finding import Finding, Severity
from communique.errors import CommuniqueError
from communique.exporting import raster
from communique.house_style.load import load
from communique.jobs import exporting
from communique.jobs.fixing import fixed
from communique.jobs.opening import Opened, open_file
from communique.quotes import words

SAMPLE = "visit.txt"
SHOWN = 6


def main(arguments: Sequence[str]) -> int:
    """Import the sample, check it, mend what is safe, export it and draw its first page; 0, or 2 with a sentence."""
    parser = argparse.ArgumentParser(prog="communique demo")
    parser.add_argument("--out", type=Path, default=Path("out"))
    try:
        _tell(parser.parse_args(arguments).out)
    except CommuniqueError as trouble:
        sys.stderr.write(f"communique: {trouble}\n")
        return 2
    return 0


def _tell(out: Path) -> None:
    style = load()
    checker = Checker(style)
    sample = resources.folder("samples", SAMPLE)
    got = open_file(sample, style)
    _say(f"Imported the sample release ({sample.name}):")
    _tell_import(got)
    _say(f"Checked it against the house style “{style.title}”:")
    _tell_findings(checker.check(got.release))
    mended, count = fixed(got.release, style, safe_only=True)
    left = checker.check(mended)
    _say(f"Applied the {count} fixes that are always right; {_counts(left)} left for the officer.")
    stopped = exporting.blocking(left)
    order = exporting.Order(("docx", "pdf", "html"), out, "sample", draft=bool(stopped), assets=got.assets)
    files = exporting.export(mended, style, order, checker)
    _say("Exported" + (" as a draft, marked on every page" if stopped else "") + ":")
    for file in files:
        _say(f"  {file.path}")
    _say(f"Read all three back: each carries the same {files[0].words} words in the same order.")
    picture = out / "sample-page-1.png"
    storage.write_file(picture, raster.png(next(file.path for file in files if file.format == "pdf").read_bytes(), 0, 1240))
    _say(f"Drew the first page: {picture}")


def _tell_import(got: Opened) -> None:
    release = got.release
    names = {speaker.id: speaker.name.printed or f"{speaker.name.given} {speaker.name.family}".strip() for speaker in release.speakers}
    _say(f"  headline   {release.headline.plain}")
    _say(f"  body       {len(release.body)} paragraphs, {len(release.quotes)} quotes")
    for quote in release.quotes:
        _say(f"  quote      {names.get(quote.speaker or '', 'speaker open')}: “{_short(words(release, quote.id))}”")
    if got.unplaced:
        _say(f"  set aside  {', '.join(_short(one.text) for one in got.unplaced)}")


def _tell_findings(findings: Sequence[Finding]) -> None:
    _say(f"  {_counts(findings)}")
    for finding in sorted(findings, key=lambda one: -one.severity)[:SHOWN]:
        _say(f"  {finding.severity.label:<11}{finding.message} [{finding.rule}]")
    if len(findings) > SHOWN:
        _say(f"  … and {len(findings) - SHOWN} more: python3 dev.py run check {_relative()}")


def _counts(findings: Sequence[Finding]) -> str:
    counted = Counter(finding.severity for finding in findings)
    return ", ".join(f"{counted[one]} {one.label.lower()}" for one in reversed(Severity) if counted[one]) or "nothing"


def _relative() -> str:
    return "/".join(("resources", "samples", SAMPLE))


def _short(text: str, longest: int = 70) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[:longest].rsplit(" ", 1)[0] + " …"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
