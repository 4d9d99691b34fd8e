"""The figures the product promises on real releases."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))


def test_the_annotated_release_gives_what_an_editor_finds_and_little_else(corpus: Path) -> None:
    shared = corpus.parents[1]
    if not (shared / "house-style" / "seed-findings.json").is_file():
        pytest.skip("the annotated findings do not lie beside this checkout")
    from score_seed import score

    got = score(shared)
    assert got.met >= 0.9 * got.certain, got.missed
    assert got.meeting >= 0.85 * got.reported, got.alone
