"""Pasted words become blocks in order: nothing is taken for a field, junk of other programs goes, no word does."""

from __future__ import annotations

from communique.importing.pasted import read_pasted

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style:x}</style></head><body lang=EN-GB>
<!--StartFragment--><h2>LISBON, Portugal – 6 October 2026<o:p></o:p></h2>
<p class=MsoNormal>The crews&nbsp;of nine  countries met <a href="https://icro.example/">in Lisbon</a> on <i>Friday</i>.<o:p></o:p></p>
<p class=MsoNormal>&#8220;We sail at noon,&#8221; said Director Maren Okafor-Lind. <ins>It was inserted.</ins><del>It was deleted.</del></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span>
</span><![endif]>one item</p><p style="display:none">secret</p><img src="//host/share/x.png"><!--EndFragment--></body></html>"""


def test_word_pastes_as_blocks_with_a_quote_and_what_was_hidden_is_set_aside():
    found = read_pasted(WORD, "html", "en")
    assert [(b.kind, b.text.plain) for b in found.release.body] == [
        ("heading", "LISBON, Portugal – 6 October 2026"),
        ("paragraph", "The crews of nine countries met in Lisbon on Friday."),
        ("paragraph", "“We sail at noon,” said Director Maren Okafor-Lind. It was inserted."),
        ("list-item", "one item"),
    ]
    assert (found.release.headline.plain, found.release.dateline, len(found.release.quotes)) == ("", None, 1)
    assert [(s.kind, s.value) for s in found.release.body[1].text.spans] == [("link", "https://icro.example/"), ("emphasis", "")]
    assert [one.text for one in found.unplaced] == ["secret"]
    assert {note.code for note in found.report} >= {"deletion", "insertion"} or len(found.report) >= 3


def test_non_breaking_spaces_stay_where_typography_needs_them():
    found = read_pasted("<p>«&nbsp;Nous partons&nbsp;» à 10&nbsp;000 km&nbsp;; la&nbsp;mer &nbsp; attend.</p>", "html", "fr")
    assert found.release.body[0].text.plain == "«\u00a0Nous partons\u00a0» à 10\u00a0000 km\u00a0; la mer attend."


def test_a_piece_without_any_block_is_one_paragraph():
    found = read_pasted("<meta charset='utf-8'>a <b>strong</b> word", "html", "en")
    assert [(b.kind, b.text.plain, b.text.spans[0].kind) for b in found.release.body] == [
        ("paragraph", "a strong word", "strong")
    ]


def test_plain_text_is_read_as_text_whatever_it_looks_like():
    found = read_pasted("<p>One &amp; two</p>\n\nFrom: me", "text", "en")
    assert [b.text.plain for b in found.release.body] == ["<p>One &amp; two</p>", "From: me"]


def test_a_short_line_in_bold_is_the_heading_it_looks_like():
    found = read_pasted("<p><b>Harbour training ends</b></p><p><b>Please note:</b></p><p><b>One</b> word.</p>", "html", "en")
    assert [b.kind for b in found.release.body] == ["heading", "paragraph", "paragraph"]
    assert found.release.body[0].text.spans == ()


def test_nothing_pasted_is_an_empty_body():
    assert read_pasted("<img src=x>", "html", "en").release.body == ()
