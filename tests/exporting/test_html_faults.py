"""Faults put into a finished page: the product's own check names each, and nothing in the untouched page."""

import base64
import io

import pytest
from export_samples import ASSETS, RELEASES, STYLE, WHOLE, png

from communique.exporting import html
from communique.galley import compose

GALLEY = compose(WHOLE, STYLE, ASSETS)


def finished(galley=GALLEY, function=html.export) -> str:
    target = io.BytesIO()
    function(galley, STYLE.sheet, target)
    return target.getvalue().decode()


SOUND = finished()
ITEM = "<li>One form for every alarm</li>"
EXIF = base64.b64encode(png(8, 8, (b"tEXt", b"Author\0x"))).decode()
PICTURE = SOUND[SOUND.index("data:image/png;base64,") : SOUND.index('" alt="')]
FAULTS: dict[str, tuple[str, str]] = {
    "no language": ('<html lang="en-GB" dir="ltr">', "<html>"),
    "another language": ('<html lang="en-GB"', '<html lang="de"'),
    "no doctype": ("<!DOCTYPE html>\n", ""),
    "no title": ("<title>Eleven coasts agree on one call for help</title>\n", ""),
    "empty title": ("<title>Eleven coasts agree on one call for help", "<title>"),
    "unclosed element": ("</blockquote>", ""),
    "crossed elements": ("<strong>nearest</strong> lifeboat.</p>", "<strong>nearest</p> lifeboat.</strong>"),
    "duplicate id": ('id="notes-title"', 'id="contacts-title"'),
    "picture without alternative text": ('alt="A lifeboat leaves a grey harbour"', 'alt=""'),
    "alternative text of another": ('alt="A lifeboat leaves', 'alt="A trawler leaves'),
    "low contrast": ("--quiet: #", "--quiet: #c8c8c8; --old: #"),
    "changed rule": ("font-weight: 700", "font-weight: 300"),
    "heading jumps": ("<h2>What changes for crews</h2>", "<h3>What changes for crews</h3>"),
    "two main headings": ("<h2>What changes for crews</h2>", "<h1>What changes for crews</h1>"),
    "heading as a paragraph": ("<h2>What changes for crews</h2>", "<p>What changes for crews</p>"),
    "script": ("</article>", "<script>alert(1)</script></article>"),
    "event handler": ("<ul>", '<ul onclick="x()">'),
    "javascript link": ("https://www.icro.example/protocol?l=en&amp;p=1", "javascript:alert(1)"),
    "link elsewhere": ("https://www.icro.example/protocol", "https://spy.example/protocol"),
    "remote picture": (PICTURE, "https://spy.example/p.png"),
    "web font": ("</style>", "@font-face { src: url(https://spy.example/f) }</style>"),
    "remote style": ("<style>", '<link rel="stylesheet" href="https://spy.example/s.css"><style>'),
    "frame": (ITEM, f'{ITEM}<iframe src="https://spy.example"></iframe>'),
    "form": (ITEM, f"{ITEM}<form><input></form>"),
    "misspelt fact": ('"headline":', '"headlin":'),
    "wrong fact": ('"datePublished":"2026-10-06"', '"datePublished":"2026-10-07"'),
    "broken facts": ('{"@context"', '{"@context'),
    "generator": ("<title>", '<meta name="generator" content="Word 16"><title>'),
    "refresh": ("<title>", '<meta http-equiv="refresh" content="0; url=https://spy.example"><title>'),
    "no policy": ("default-src 'none'", "default-src *"),
    "hidden words": (ITEM, '<li hidden>Old words</li>' + ITEM),
    "style on an element": (ITEM, '<li style="display:none">Old words</li>' + ITEM),
    "comment": (ITEM, f"<!-- old words -->{ITEM}"),
    "word missing": ("One form for every alarm", "One form for alarm"),
    "paragraph missing": (ITEM, ""),
    "paragraphs swapped": (
        "<li>One form for every alarm</li>\n<li>One radio channel on all eleven coasts</li>",
        "<li>One radio channel on all eleven coasts</li>\n<li>One form for every alarm</li>",
    ),
    "words beside the article": ("</main>", "<p>Read more</p></main>"),
    "language of words lost": ('<span lang="fr">Société nautique de Port-Brume</span>', "Société nautique de Port-Brume"),
    "article runs the wrong way": ('<article lang="en-GB" dir="ltr"', '<article lang="en-GB" dir="rtl"'),
    "embargoed page for search engines": ('<meta name="robots" content="noindex, noarchive">\n', ""),
    "picture with a camera’s data": (PICTURE, f"data:image/png;base64,{EXIF}"),
    "picture damaged": (PICTURE, PICTURE[:-60]),
}


@pytest.mark.parametrize("name", RELEASES)
def test_no_sound_page_or_fragment_has_a_fault(name):
    galley = compose(RELEASES[name], STYLE, ASSETS, draft=name == "french")
    assert html.faults(finished(galley).encode(), galley) == []
    assert html.fragment_faults(finished(galley, html.export_fragment).encode(), galley) == []


@pytest.mark.parametrize("name", FAULTS)
def test_the_check_names_every_fault(name):
    old, new = FAULTS[name]
    assert old in SOUND
    broken = SOUND.replace(old, new, 1)
    found = html.faults(broken.encode(), GALLEY)
    assert found and all(sentence.endswith(".") for sentence in found)


def test_another_encoding_is_a_fault():
    assert html.faults(SOUND.encode("utf-16"), GALLEY)
