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


@pytest.mark.parametrize(("language", "segments", "names"), [("en", 0.97, 0.85), ("fr", 0.97, 0.85), ("es", 0.97, 0.75), ("ar", 0.85, 0.60)])
def test_quotes_and_full_names_reach_their_figures_in_every_language(tallies, language, segments, names):
    figures = tallies[language].figures()
    assert figures["quote segments relaxed P/R/F1"][2] >= segments
    assert figures["quote segments with full name P/R/F1"][2] >= names
    assert figures["full name wrong, not empty"][0] <= 0.05


def test_the_release_an_officer_starts_from_comes_in_exactly_right(corpus):
    from communique.importing.load import load

    imported = load((corpus / "en-interpol-azerbaijan.txt").read_bytes())
    release = imported.release
    names = {speaker.id: speaker.name.printed for speaker in release.speakers}
    assert (release.kind, release.date_text) == ("Media release", "06 October 2011")
    assert (release.dateline.city, release.dateline.country, release.dateline.separator) == ("BAKU", "Azerbaijan", "–")
    assert [one.text for one in imported.unplaced] == ["All news", "|", "Print"]
    assert len(release.body) == 11 and len(release.quotes) == 4
    assert [names[quote.speaker].split()[-1] for quote in release.quotes] == ["Usubov", "Usubov", "Noble", "Noble"]
    assert [quote.attribution.mention for quote in release.quotes] == [
        "Ramil Usubov",
        "Minister Usubov",
        "Mr Noble",
        "Secretary General Noble",
    ]
    assert len(names) == 4 and {post.title for speaker in release.speakers for post in speaker.posts} >= {
        "Minister of Internal Affairs",
        "Secretary General",
    }
