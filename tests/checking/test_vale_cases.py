"""The conformance cases of the rule dialect, read where they lie beside the checkout; our own position counts where the reference is poor."""

import json
import sys
from pathlib import Path

import pytest

from communique.checking.vale.run import run

OURS = {
    "script/custom-message": "a script would run code, which a pack never does",
    "script/md-paragraph": "a script would run code, which a pack never does",
    "scope/md/ignored-scopes": "the reference places the alert on a word it masked; ours stands where the match is",
}


@pytest.fixture(scope="session")
def kit(corpus: Path) -> Path:
    folder = corpus.parents[1] / "house-style" / "cases"
    if not (folder / "run_cases.py").is_file():
        pytest.skip("the conformance cases do not lie beside this checkout")
    return folder


def test_every_case_says_what_the_reference_says_or_better(kit: Path, tmp_path: Path) -> None:
    sys.path.insert(0, str(kit))
    try:
        import run_cases
    finally:
        sys.path.remove(str(kit))
    cases, failed = run_cases.load([kit]), []
    for n, case in enumerate(cases):
        folder = tmp_path / str(n)
        folder.mkdir()
        target = run_cases.prepare(case, folder)
        rows, _ = run(folder / ".vale.ini", [target])
        got = [run_cases.norm(alert) for found in json.loads(json.dumps(rows)).values() for alert in found]
        missing, extra = run_cases.pair([run_cases.wanted(one) for one in case["expected"]], got, "exact")
        extra = run_cases.pair([run_cases.wanted(one) for one in case.get("also", ())], extra, "exact")[1]
        if missing or extra:
            failed.append(case["id"])
    assert len(cases) > 100
    assert sorted(failed) == sorted(OURS)
