"""Score the default house style on the annotated release: recall of certain findings, and how much of what is said meets an entry.

``python tests/checking/score_seed.py [FOLDER]``: FOLDER holds ``house-style/seed-findings.json`` and ``corpus/releases``.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from communique.checking.checker import check
from communique.checking.finding import Finding, Place
from communique.house_style.load import load

sys.path.insert(0, str(Path(__file__).resolve().parent))
from labelled import Labelled, labelled

FAMILIES = {"QT02": {"QT02", "TY05", "QT01"}, "TY05": {"TY05", "QT02"}, "TY01": {"TY01", "TY03"}, "TY03": {"TY03", "TY01"}}


@dataclass(frozen=True)
class Score:
    """Certain findings met and all of them; findings that meet an entry and all of them; what was missed and what meets nothing."""

    met: int
    certain: int
    meeting: int
    reported: int
    missed: tuple[str, ...]
    alone: tuple[str, ...]


def score(shared: Path) -> Score:
    """The score of the default pack on the annotated release."""
    entries = json.loads((shared / "house-style" / "seed-findings.json").read_text("utf-8"))["findings"]
    made = labelled(shared / "corpus" / "releases" / "en-interpol-azerbaijan.json")
    findings = check(made.release, load())
    certain = [entry for entry in entries if entry["certainty"] == "certain"]
    missed = [entry for entry in certain if not any(_meets(entry, one, made) for one in findings)]
    alone = [one for one in findings if not any(_meets(entry, one, made) for entry in entries)]
    return Score(
        len(certain) - len(missed), len(certain), len(findings) - len(alone), len(findings),
        tuple(f"{e['rule']} {e['text']}" for e in missed), tuple(f"{f.rule} {f.message} [{f.text}]" for f in alone),
    )  # fmt: skip


def _meets(entry: dict, finding: Finding, made: Labelled) -> bool:
    """Whether a finding of the same rule (or a rule of the same habit) marks some of the entry’s words; a missing part has none."""
    if finding.rule not in FAMILIES.get(entry["rule"], {entry["rule"]}):
        return False
    places = (finding.place, *finding.others)
    if all(place.start == place.end == 0 for place in places):
        return True
    start, end = entry.get("mark", (entry["start"], entry["end"]))
    return any(_source(place, made, 0) < end and _source(place, made, 1) > start for place in places)


def _source(place: Place, made: Labelled, edge: int) -> int:
    begin = made.starts.get((place.field, place.block), -1)
    return begin + (place.end if edge else place.start) if begin >= 0 else -1


def main() -> None:
    """Print the figures."""
    here = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[3] / "shared"
    got = score(here)
    print(f"certain findings met: {got.met} of {got.certain} ({100 * got.met / got.certain:.0f} %)")
    print(f"reported findings that meet an entry: {got.meeting} of {got.reported} ({100 * got.meeting / got.reported:.0f} %)")
    print("missed:", *got.missed, sep="\n  ")
    print("no entry:", *got.alone, sep="\n  ")


if __name__ == "__main__":
    main()
