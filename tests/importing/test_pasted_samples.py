"""What other programs put on the clipboard, written in our own words: no junk, no lost word, nine of ten kinds right, and nothing is opened."""

from __future__ import annotations

import builtins
import os
import socket

import pytest

from communique.importing.pasted import read_pasted

P, H, Q, L = "paragraph", "heading", "quote", "list-item"
MSO = '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-parent:"";} --></style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->'
END = "<!--EndFragment--></body></html>"
ITEM = "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
LO = '<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">@page { size: 21cm 29.7cm } p { line-height: 115% }</style></head><body lang="en-GB" dir="ltr">'
DOCS = '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c3d">'
SPAN = '<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;white-space:pre-wrap;">'
PAGES = '<html><head><meta http-equiv="Content-Style-Type" content="text/css"><title></title><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0.0px 0.0px 10.0px 0.0px; font: 12.0px Helvetica}</style></head><body>'
SAID = "“Nobody should drown within sight of a harbour,” said Director Maren Okafor-Lind."
CREWS, ENDS = "Crews from nine countries have begun a week of training.", "The exercise ends on Friday."

SAMPLES: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "Word: paragraphs": (f"{MSO}<p class=MsoNormal>{CREWS}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>{ENDS}</p>{END}", [(P, CREWS), (P, ENDS)]),
    "Word: heading": (f"{MSO}<h2>One signal<o:p></o:p></h2><p class=MsoNormal>{CREWS}</p>{END}", [(H, "One signal"), (P, CREWS)]),
    "Word: quote": (f"{MSO}<p class=MsoNormal>{SAID}</p><p class=MsoNormal>{ENDS}</p>{END}", [(Q, SAID), (P, ENDS)]),
    "Word: bullets": (f"{MSO}{ITEM}one boat</p>{ITEM}two boats<o:p></o:p></p>{END}", [(L, "one boat"), (L, "two boats")]),
    "Word: tracked": (f"{MSO}<p class=MsoNormal>Crews from <del cite='mailto:Ana%20Reis'>eleven</del><ins cite='mailto:Ana%20Reis'>nine</ins> countries.</p><p>{ENDS}</p>{END}", [(P, "Crews from nine countries."), (P, ENDS)]),
    "Word: smart tags": (f"{MSO}<p class=MsoNormal>Crews met in <st1:City w:st='on'><st1:place w:st='on'>Lisbon</st1:place></st1:City> on <span class=SpellE>Friday</span>.</p><p>{ENDS}</p>{END}", [(P, "Crews met in Lisbon on Friday."), (P, ENDS)]),
    "Word: picture": (f"{MSO}<p class=MsoNormal><!--[if gte vml 1]><v:shape id='x' style='width:10pt'><v:imagedata src='file:///D:/clip_image001.png'/></v:shape><![endif]--><![if !vml]><img width=10 src='file:///D:/clip_image001.png'><![endif]>{CREWS}</p><p>{ENDS}</p>{END}", [(P, CREWS), (P, ENDS)]),
    "Word: table": (f"{MSO}<table class=MsoTableGrid><tr><td><p class=MsoNormal>Boats: 42</p></td></tr><tr><td><p class=MsoNormal>Crews: 9</p></td></tr></table><p>{ENDS}</p>{END}", [(P, "Boats: 42"), (P, "Crews: 9"), (P, ENDS)]),
    "Word online": (f'<html><body><!--StartFragment--><div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1">{CREWS}</span></span><span class="EOP SCXW1">&nbsp;</span></p></div><div class="OutlineElement Ltr SCXW1"><p class="Paragraph"><span>{ENDS}</span></p></div>{END}', [(P, CREWS), (P, ENDS)]),
    "LibreOffice: paragraphs": (f'{LO}<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif">{CREWS}</font></p><p style="margin-bottom: 0cm"><br/></p><p>{ENDS}</p></body></html>', [(P, CREWS), (P, ENDS)]),
    "LibreOffice: heading and list": (f'{LO}<h3 class="western">One signal</h3><ul><li><p>one boat</p></li><li><p>two boats</p></li></ul></body></html>', [(H, "One signal"), (L, "one boat"), (L, "two boats")]),
    "LibreOffice: emphasis": (f"{LO}<p><b>Crews</b> from <i>nine</i> countries.</p><p>{ENDS}</p></body></html>", [(P, "Crews from nine countries."), (P, ENDS)]),
    "LibreOffice: broken lines": (f"{LO}<p>Crews from nine\ncountries have begun\n a week of training.</p><p>{SAID}</p></body></html>", [(P, CREWS), (Q, SAID)]),
    "LibreOffice: footnote anchor": (f'{LO}<p>{CREWS}<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"></a></p><p>{ENDS}</p></body></html>', [(P, CREWS), (P, ENDS)]),
    "Outlook": (f"{MSO}<div class=WordSection1><p class=MsoNormal><span style='mso-fareast-language:EN-US'>{CREWS}<o:p></o:p></span></p><p class=MsoNormal>{ENDS}</p></div>{END}", [(P, CREWS), (P, ENDS)]),
    "Outlook: plain lines": (f"<html><body><div>{CREWS}</div><div><br></div><div>{SAID}</div><div><br></div><div>{ENDS}</div></body></html>", [(P, CREWS), (Q, SAID), (P, ENDS)]),
    "Outlook on the web": (f'<html><body><!--StartFragment--><div style="font-family: Aptos; font-size: 12pt;" class="elementToProof">{CREWS}</div><div class="elementToProof"><br></div><div class="elementToProof">{ENDS}</div>{END}', [(P, CREWS), (P, ENDS)]),
    "Google Docs: paragraphs": (f'{DOCS}<p dir="ltr" style="line-height:1.38;">{SPAN}{CREWS}</span></p><br /><p dir="ltr">{SPAN}{ENDS}</span></p></b>', [(P, CREWS), (P, ENDS)]),
    "Google Docs: heading": (f'{DOCS}<h2 dir="ltr">{SPAN}One signal</span></h2><p dir="ltr">{SPAN}{CREWS}</span></p></b>', [(H, "One signal"), (P, CREWS)]),
    "Google Docs: list": (f'{DOCS}<ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation">{SPAN}one boat</span></p></li><li dir="ltr"><p dir="ltr" role="presentation">{SPAN}two boats</span></p></li></ul></b>', [(L, "one boat"), (L, "two boats")]),
    "Google Docs: quote": (f'{DOCS}<p dir="ltr">{SPAN}{SAID}</span></p><p dir="ltr">{SPAN}{ENDS}</span></p></b><br class="Apple-interchange-newline">', [(Q, SAID), (P, ENDS)]),
    "Pages": (f'{PAGES}<p class="p1">{CREWS}</p><p class="p1"><span class="s1">{ENDS}</span></p></body></html>', [(P, CREWS), (P, ENDS)]),
    "Pages: bold line": (f'{PAGES}<p class="p1"><b>One signal</b></p><p class="p1">{CREWS}</p></body></html>', [(H, "One signal"), (P, CREWS)]),
    "Apple Mail": (f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space;"><div>{CREWS}</div><div><br></div><blockquote type="cite"><div>{ENDS}</div></blockquote></body></html>', [(P, CREWS), (P, ENDS)]),
    "Apple Mail: signature line": (f"<html><body><div>{CREWS}</div><br class='Apple-interchange-newline'><div>{ENDS}</div></body></html>", [(P, CREWS), (P, ENDS)]),
    "Gmail": (f'<meta charset="utf-8"><div class="gmail_default" style="font-family:arial">{CREWS}</div><div class="gmail_default"><br></div><div class="gmail_default">{ENDS}</div>', [(P, CREWS), (P, ENDS)]),
    "Teams": (f'<html><body><!--StartFragment--><div><p itemprop="copy-paste-block">{CREWS}</p><p>&nbsp;</p><p>{ENDS}</p></div>{END}', [(P, CREWS), (P, ENDS)]),
    "Chrome: article": (f"<html><body><!--StartFragment--><h2 style='box-sizing: border-box;'>One signal</h2><p style='orphans: 2; widows: 2;'>{CREWS}</p><p>{SAID}</p>{END}", [(H, "One signal"), (P, CREWS), (Q, SAID)]),
    "Chrome: link": (f'<html><body><!--StartFragment--><p>See <a href="https://icro.example/drill" target="_blank">the drill</a>.</p><p>{ENDS}</p>{END}', [(P, "See the drill."), (P, ENDS)]),
    "Firefox": (f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{CREWS}</p>\n\n<ol><li>one boat</li><li>two boats</li></ol></body></html>', [(P, CREWS), (L, "one boat"), (L, "two boats")]),
    "Safari": (f'<meta charset="UTF-8"><p style="caret-color: rgb(0, 0, 0); -webkit-text-size-adjust: auto;">{CREWS}</p><p>{ENDS}<span class="Apple-converted-space">&nbsp;</span></p>', [(P, CREWS), (P, ENDS)]),
    "web: figure and caption": (f'<html><body><figure><img src="https://icro.example/a.jpg" alt="A boat"></figure><p>{CREWS}</p><p>{ENDS}</p></body></html>', [(P, CREWS), (P, ENDS)]),
    "web: script and style": (f"<html><body><style>p {{color: red}}</style><script>alert('x')</script><noscript>No script</noscript><p>{CREWS}</p><p>{ENDS}</p></body></html>", [(P, CREWS), (P, ENDS)]),
    "web: Arabic": ("<html><body dir='rtl'><p>بدأت فرق من تسعة بلدان أسبوعا من التدريب.</p><p>وتنتهي التدريبات يوم الجمعة.</p></body></html>", [(P, "بدأت فرق من تسعة بلدان أسبوعا من التدريب."), (P, "وتنتهي التدريبات يوم الجمعة.")]),
    "web: French": ("<html><body><p>Des équipes de neuf pays s’entraînent à Lisbonne.</p><p>L’exercice prend fin vendredi.</p></body></html>", [(P, "Des équipes de neuf pays s’entraînent à Lisbonne."), (P, "L’exercice prend fin vendredi.")]),
}  # fmt: skip


def pasted(html):
    found = read_pasted(html, "html", "en")
    kinds = {id(block): block.kind for block in found.release.body}
    return [(Q if any(span.kind == "speech" for span in block.text.spans) else kinds[id(block)], block.text.plain) for block in found.release.body]


def test_there_are_at_least_thirty_samples():
    assert len(SAMPLES) >= 30


@pytest.mark.parametrize("name", SAMPLES)
def test_no_word_is_lost_and_none_is_junk(name):
    html, wanted = SAMPLES[name]
    assert " ".join(text for _, text in pasted(html)).split() == " ".join(text for _, text in wanted).split()


def test_nine_of_ten_paragraphs_have_the_right_kind():
    right, number, wrong = 0, 0, []
    for name, (html, wanted) in SAMPLES.items():
        got = pasted(html)
        number += max(len(wanted), len(got))
        right += sum(one == two for one, two in zip(got, wanted, strict=False))
        wrong += [(name, got)] if got != wanted else []
    assert right / number >= 0.9, wrong


HOSTILE = {
    "a file": '<img src="file:///etc/passwd">', "a share": '<img src="\\\\host\\share\\x.png"><img src="//host/share/x.png">', "the web": '<img src="http://icro.example/x.png">',
    "a frame": '<iframe src="file:///etc/hostname"></iframe><object data="file:///etc/hostname"></object><embed src="file:///etc/hostname">',
    "a sheet": '<link rel="stylesheet" href="http://icro.example/x.css"><style>@import url(file:///etc/passwd);</style>', "a base": '<base href="file:///etc/">',
    "an entity": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>&e;', "a picture in the text": f'<svg><image href="file:///etc/passwd"/></svg><img src="data:image/png;base64,{"A" * 2000}">',
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_that_a_paste_names_is_opened(name, monkeypatch):
    read_pasted(f"<p>{CREWS}</p>", "html", "en")  # what the reader loads of its own is loaded now

    def refuse(*arguments, **_):
        raise AssertionError(f"opened {arguments!r}")

    for where, what in ((builtins, "open"), (os, "open"), (socket, "socket"), (socket, "getaddrinfo")):
        monkeypatch.setattr(where, what, refuse)
    found = read_pasted(f"<html><body>{HOSTILE[name]}<p>{CREWS}</p></body></html>", "html", "en")
    monkeypatch.undo()
    assert CREWS in [block.text.plain for block in found.release.body]


@pytest.mark.parametrize("tag", ["div", "b", "span", "blockquote", "ul><li", "table><tr><td", "font"])
def test_deep_nesting_keeps_its_words(tag):
    html = f"<{tag}>" * 20_000 + "One word at the bottom of it all."
    found = read_pasted(html, "html", "en")
    kept = " ".join([*(block.text.plain for block in found.release.body), *(one.text for one in found.unplaced)])
    assert "bottom of it all" in kept
