"""The figures of the product as a table; peers are measured in the same run where they are installed. Never part of the tests.

``python3 dev.py bench [--peers PYTHON] [--only WORD] [--runs N]``: PYTHON is an interpreter that has novelWriter, typst and pypandoc.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import checks
import exports
import imports
import start
import typing_speed
from figures import Bench, Figure

MEASURES: tuple[Callable[[Bench], Iterator[Figure]], ...] = (start.measure, typing_speed.measure, checks.measure, exports.measure, imports.measure)


def main() -> int:
    """Measure and print; always 0: a slow machine is no defect."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--peers", default=os.environ.get("COMMUNIQUE_PEERS", ""), help="a Python with novelWriter, typst and pypandoc")
    parser.add_argument("--only", default="", help="only measures whose module's name holds this")
    parser.add_argument("--runs", type=int, default=5, help="runs of each figure; the median is printed (5)")
    options = parser.parse_args()
    bench = Bench(options.runs, options.peers)
    print(f"{platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}, {bench.runs} runs")
    print(f"{'what':<62}{'median':>10}{'p95':>10}  {'goal':<22}against")
    for measure in MEASURES:
        if options.only in measure.__module__:
            for figure in measure(bench):
                print(figure.row(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
