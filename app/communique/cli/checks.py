"""Commands that check: check, fix, rules, styles, vale."""

from __future__ import annotations

import argparse
import inspect
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from communique import storage
from communique.checking.checker import Checker
from communique.checking.finding import Severity
from communique.checking.table import RULES
from communique.cli.progress import progress
from communique.cli.reading import STDIN, house, named, opened
from communique.errors import UsageError
from communique.house_style.style import HouseStyle
from communique.jobs import counted, reporting
from communique.jobs.fixing import fixed
from communique.jobs.opening import RELEASE_SUFFIXES
from communique.release import Release
from communique.storage.places import places


def check(options: argparse.Namespace) -> int:
    """``communique check``."""
    style = house(options.style)
    if options.backtest:
        from communique.jobs.backtest import as_text, backtest

        sys.stdout.write(as_text(backtest(options.backtest, style, options.rule)))
        return 0
    if not options.files:
        raise UsageError("Give a file to check.")
    checker, rows, worst = Checker(style), [], 0
    versions, series = [opened(file, style).release for file in options.against], _series(options.series, style)
    for file in progress(options.files, "Checking"):
        got = opened(file, style)
        beside = [*versions, *(one for one in series if _tongue(one) == _tongue(got.release))]
        found = checker.judge(got.release, datetime.now(UTC), beside).findings
        found = tuple(one for one in found if not options.rule or one.rule in options.rule)
        rows += reporting.rows(file, got, found)
        worst = max([worst, *(one.severity for one in found)])
    if options.format == "json":
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
    elif options.format == "sarif":
        sys.stdout.write(json.dumps(reporting.as_sarif(rows), ensure_ascii=False, indent=1) + "\n")
    else:
        sys.stdout.write((reporting.as_github if options.format == "github" else reporting.as_text)(rows))
    return int(worst >= next(one for one in Severity if one.key == options.fail_on))


def _series(folder: Path | None, style: HouseStyle) -> list[Release]:
    """The releases of a folder; files that are none are told on standard error."""
    if folder is None:
        return []
    from communique.jobs.backtest import releases_of

    found, refused = releases_of(folder, style)
    if refused:
        sys.stderr.write(f"communique: not read: {', '.join(refused)}.\n")
    return [release for _, release in found]


def _tongue(release: Release) -> str:
    return release.language.partition("-")[0].casefold()


def fix(options: argparse.Namespace) -> int:
    """``communique fix``."""
    style = house(options.style)
    got = opened(options.file, style)
    out = options.out or (Path(options.file) if options.file != STDIN else None)
    if out is None or not out.name.endswith(RELEASE_SUFFIXES):
        raise UsageError("Fixes are kept in a release: give -o OUT.release.")
    mended, applied = fixed(got.release, style, safe_only=options.safe)
    expected = got.fingerprint if options.out is None else None
    storage.write(out, named(mended), got.assets, expected)
    left = len(Checker(style).check(mended))
    sys.stdout.write(f"{counted(applied, 'fix')} applied, {counted(left, 'finding')} left; written to {out}.\n")
    return 0


def rules(options: argparse.Namespace) -> int:
    """``communique rules``."""
    style = house(options.style)
    if options.code:
        rule = RULES.get(options.code)
        if rule is None:
            raise UsageError(f"There is no rule {options.code}; communique rules lists them.")
        sys.stdout.write(f"{rule.code} {rule.title} ({rule.severity.label})\n\n{inspect.cleandoc(rule.help)}\n")
        return 0
    for rule in RULES.values():
        on = style.settings(rule.code).get("on", rule.reach.on) and style.settings(rule.code).get("severity") != "off"
        sys.stdout.write(f"{rule.code}  {rule.severity.label:<11} {'on ' if on else 'off'}  {rule.title}\n")
    return 0


def styles(options: argparse.Namespace) -> int:
    """``communique styles``."""
    from communique.house_style.load import available

    for pack in available([places().house_styles]):
        sys.stdout.write(f"{pack.name}  {pack.title}\n")
    return 0


def vale(options: argparse.Namespace) -> int:
    """``communique vale``."""
    from communique.checking.vale.run import run

    alerts, problems = run(options.config, [Path(file) for file in options.files])
    for path, line, sentence in problems:
        sys.stderr.write(f"communique: {path.name}{f', line {line}' if line else ''}: {sentence}\n")
    sys.stdout.write(json.dumps(alerts, ensure_ascii=False, indent=2) + "\n")
    return int(any(alert["Severity"] == "error" for found in alerts.values() for alert in found))


