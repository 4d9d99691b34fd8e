"""The web page is whole in one file, says what the galley says, and takes every word as a word."""

import io
import json
import re

import pytest
from export_samples import ASSETS, EMPTY, RELEASES, STYLE, WHOLE

from communique.exporting import html
from communique.galley import compose


def page(release, function=html.export, **more) -> str:
    target = io.BytesIO()
    function(compose(release, STYLE, ASSETS, **more), STYLE.sheet, target)
    return target.getvalue().decode()


@pytest.mark.parametrize("name", RELEASES)
@pytest.mark.parametrize("function", [html.export, html.export_fragment])
def test_the_words_come_back_in_order(name, function):
    assert tuple(html.read_back(page(RELEASES[name], function).encode())) == compose(RELEASES[name], STYLE, ASSETS).words


def test_headings_lists_and_sections_are_what_they_are():
    made = page(WHOLE)
    assert re.findall(r"<(h[1-6])", made) == ["h1", "h2", "h2", "h2", "h2"]
    assert "<ul>\n<li>One form for every alarm</li>\n<li>One radio channel" in made
    assert '<time datetime="2026-10-06">6 October 2026</time>' in made
    assert '<section class="notes" aria-labelledby="notes-title">' in made


def test_direction_and_language_are_marked():
    made = page(RELEASES["arabic"])
    assert '<html lang="ar" dir="rtl">' in made and '<span lang="en" dir="ltr">ICRO</span>' in made
    assert '<span lang="ar" dir="rtl">نداء' in page(WHOLE) and '<span lang="fr">Société' in page(WHOLE)


def test_the_page_asks_nothing_of_anybody():
    made = page(WHOLE)
    assert "default-src 'none'" in made.replace("&#39;", "'")
    assert not re.search(r"""(?:src|href)="(?!data:image/|https://www\.icro\.example|mailto:|tel:)""", made)
    assert "url(" not in made and "@import" not in made and "@font-face" not in made


def test_search_engines_find_the_facts():
    facts = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page(WHOLE))[1])
    assert facts["@type"] == "NewsArticle" and facts["datePublished"] == "2026-10-06" and facts["dateline"] == "LISBON, Portugal"
    assert '<meta property="og:type" content="article">' in page(WHOLE)


def test_embargoed_pages_and_drafts_are_kept_out_of_search():
    assert 'content="noindex, noarchive"' in page(WHOLE)
    assert "noindex" not in page(EMPTY) and "noindex" in page(EMPTY, draft=True)
    assert '<p class="draft">DRAFT – not for release</p>' in page(WHOLE, draft=True)


def test_a_fragment_is_the_article_alone():
    made = page(WHOLE, html.export_fragment)
    assert made.startswith("<article ") and made.endswith("</article>\n") and "<style" not in made and "<script" not in made
