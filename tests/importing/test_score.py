"""The figures the importer promises, on the real releases that lie beside the checkout."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))


@pytest.fixture(scope="module")
def tallies(corpus):
    import score_corpus

    found, _ = score_corpus.scorer(corpus.parent).score([corpus], score_corpus.predictions([corpus]))
    return found


def test_headlines_datelines_and_paragraphs_are_found_in_real_releases(tallies):
    figures = tallies["all"].figures()
    assert figures["headline"][0] > 0.9
    assert figures["dateline absent, none invented"][0] == 1
    assert figures["body paragraphs P/R/F1"][2] > 0.93
