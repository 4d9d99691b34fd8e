"""A saved page, a feed item, the clipboard: what is visible comes in, menus and hidden passages are set aside, nothing is fetched."""

import socket
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.importing.html import looks_like_html, read_html
from communique.importing.load import load

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Crews train at night - Harbour news</title><style>p { color: red }</style></head>
<body><header><a href="/">Harbour news</a></header><nav><ul><li>Home<li>All news</ul></nav>
<main><h1>Crews train at night</h1><p>6 October 2026</p>
<p>LISBON, Portugal – The crews of <b>Horta</b> and <a href="https://pico.example/quay">Pico</a> train&nbsp;at night, said
Head of Communications Salwa Haddioui.</p>
<p>“Night is when people need us,” said Ms&nbsp;Haddioui.<br>“We train <em>every</em> week.”</p>
<ul><li>Two boats</li><li>Nine <ins>new</ins> crews</li></ul>
<p style="display:none">Draft 3, do not publish</p><p><del>Eight crews</del></p><img src="https://evil.example/pixel.png" alt="">
<script>alert('x')</script></main>
<footer><p>Imprint</p></footer></body></html>"""


def texts(page: str) -> list[str]:
    return [one.text.plain for one in read_html(page).paragraphs]


def test_the_article_comes_in_and_the_rest_of_the_page_is_set_aside():
    source = read_html(PAGE)
    assert [one.text.plain for one in source.paragraphs] == [
        "Crews train at night", "6 October 2026",
        "LISBON, Portugal – The crews of Horta and Pico train\u00a0at night, said Head of Communications Salwa Haddioui.",
        "“Night is when people need us,” said Ms\u00a0Haddioui.", "“We train every week.”", "Two boats", "Nine new crews",
    ]  # fmt: skip
    assert {(one.text, one.reason) for one in source.set_aside} == {
        ("Harbour news", "page furniture"), ("Home", "page furniture"), ("All news", "page furniture"), ("Imprint", "page furniture"),
        ("Draft 3, do not publish", "hidden passage"),
    }  # fmt: skip
    assert (source.title, source.language) == ("Crews train at night - Harbour news", "en")


def test_kinds_breaks_and_spans_are_kept():
    source = read_html(PAGE)
    kinds = [(one.kind, one.level, one.is_apart) for one in source.paragraphs]
    assert kinds[0] == ("heading", 1, True) and kinds[4] == ("paragraph", 0, False) and kinds[5] == ("list-item", 0, True)
    spans = [(span.kind, span.value, source.paragraphs[2].text.words_of(span)) for span in source.paragraphs[2].text.spans]
    assert spans == [("strong", "", "Horta"), ("link", "https://pico.example/quay", "Pico")]


def test_what_was_left_out_is_told_with_its_count():
    told = {note.code: (note.count, note.message) for note in read_html(PAGE).notes}
    assert told["hidden"] == (1, "1 hidden passage is set aside.")
    assert told["deletions"][0] == told["insertions"][0] == told["pictures"][0] == 1


def test_the_whole_import_gives_fields_quotes_and_speakers():
    release = load(PAGE.encode(), "page.html").release
    assert (release.headline.plain, release.dateline.city, len(release.quotes)) == ("Crews train at night", "LISBON", 1)
    assert release.quotes[0].speaker is not None


@pytest.mark.parametrize(
    "style",
    ["display: none", "visibility:hidden", "mso-hide:all", "font-size:0", "font-size:1px", "font-size: .5pt", "opacity:0", "color:#fff", "color: white"],
)
def test_passages_nobody_sees_are_set_aside(style):
    source = read_html(f"<p>Seen.</p><p><span style='{style}'>Unseen.</span> Seen too.</p>")
    assert [one.text.plain for one in source.paragraphs] == ["Seen.", "Seen too."]
    assert [one.text for one in source.set_aside] == ["Unseen."]


@pytest.mark.parametrize("style", ["font-size:12px", "font-size: 10.5pt", "color:#fff0aa", "color:white; background:#003d6e", "font-size:1em", "opacity:0.9"])
def test_ordinary_styles_hide_nothing(style):
    assert texts(f"<p><span style='{style}'>Seen.</span></p>") == ["Seen."]


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/passwd", "//host/share/x", "https://user@bank.example/", "data:text/html,x", "ftp://x.example"])
def test_only_harmless_links_stay_and_dropped_ones_are_counted(target):
    source = read_html(f'<p>See <a href="{target}">this</a>.</p>')
    assert source.paragraphs[0].text.spans == ()
    assert [note.code for note in source.notes] == ["links"]


def test_word_lists_lose_the_bullet_and_keep_their_words():
    word = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>
    <![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>First point<o:p></o:p></p></body></html>"""
    (one,) = read_html(word).paragraphs
    assert (one.text.plain, one.kind) == ("First point", "list-item")


def test_the_windows_clipboard_head_is_cut():
    clip = "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000200\r\n<html><body><!--StartFragment--><p>Words.</p><!--EndFragment--></body></html>"
    assert texts(clip) == ["Words."]


def test_a_feed_item_gives_title_date_and_text():
    item = """<item><title>Crews &amp; boats</title><pubDate>Tue, 06 Oct 2026 09:00:00 +0000</pubDate>
    <description><![CDATA[<p>The crews train.</p>]]></description><content:encoded><![CDATA[<p>The crews train.</p>]]></content:encoded></item>"""
    assert texts(item) == ["Crews & boats", "Tue, 06 Oct 2026 09:00:00 +0000", "The crews train."]


@pytest.mark.parametrize("start", ["<!DOCTYPE html><html>", "  <html>", "<div>", "<p>x", "Version:0.9\r\nStartHTML:1\r\n<html>"])
def test_html_is_known_by_its_beginning(start):
    assert looks_like_html(start.encode())


@pytest.mark.parametrize("start", ["6 October 2026 <draft>", "<3 from Lisbon", "# Title\n<p>"])
def test_text_is_not_taken_for_html(start):
    assert not looks_like_html(start.encode())


def test_deep_nesting_and_open_tags_cost_linear_time():
    def cost(n: int) -> float:
        page = "<div>" * n + "<p>word " * n + "<b>" * n
        begun = time.process_time()
        read_html(page)
        return time.process_time() - begun

    cost(500)
    assert cost(4000) < 40 * max(cost(500), 0.005)


def test_reading_opens_no_connection(monkeypatch):
    monkeypatch.setattr(socket, "socket", lambda *_: pytest.fail("a connection was opened"))
    read_html(PAGE)


@given(st.lists(st.tuples(st.sampled_from(["p", "div", "li", "td", "b", "span", "h2", "article", "br", "a"]), st.text("ab <&é“", max_size=8)), max_size=20))
def test_every_visible_letter_is_kept_whatever_the_tags(parts):
    from html import escape

    page = "".join(f"<{tag}>{escape(words)}" for tag, words in parts)
    source = read_html(page)
    kept = "".join(one.text.plain for one in source.paragraphs) + "".join(one.text for one in source.set_aside)
    assert sorted(c for c in kept if not c.isspace()) == sorted(c for _, words in parts for c in words if not c.isspace())


@pytest.mark.parametrize(
    ("widget", "shown"),
    [
        ("<select><option>All news</option><option selected>Statements</option></select>", ["Statements"]),
        ("<select><option>All news</option><option>Statements</option></select>", ["All news"]),
        ("<select multiple><optgroup label='x'><option>All news<option>Statements</optgroup></select>", ["All news", "Statements"]),
        ("<form><select size=4><option>All news</option><option>Statements</option></select>", ["All news", "Statements"]),
        ("<select><option>All news<option selected>State<b>ments</b>", ["Statements"]),
        ("<select style='display:none'><option>All news</option></select>", []),
        ("<select></select><select><option></option></select>", []),
    ],
)
def test_of_a_list_to_choose_from_the_choice_that_is_seen_is_set_aside(widget, shown):
    page = read_html(f"<p>The crews train. {widget}</p><p>They end on Friday.</p>")
    assert next(one.text.plain for one in page.paragraphs) == "The crews train."
    assert [(one.text, one.reason) for one in page.set_aside if "Friday" not in one.text] == [(one, "page furniture") for one in shown]
