"""Whatever somebody types stays words: in every field, in every format, and no exporter fails on it."""

from dataclasses import replace

import pytest
from export_samples import ASSETS, STYLE, WHOLE
from hypothesis import given, settings
from hypothesis import strategies as st

from communique.exporting import proof
from communique.exporting.formats import FORMATS
from communique.galley import compose
from communique.release import Block, Contact, Dateline, Image, Release
from communique.text import Span, Text

LIGHT = [one.key for one in FORMATS if one.module != "pdf"]
WORDS = {
    "tag": "<b>bold</b> <i>",
    "script": "<script>alert(1)</script>",
    "entity": "&copy &amp; &lt; &#60; &nbsp;",
    "cdata": "]]> <![CDATA[x]]>",
    "comment": "<!-- x --> --> <!--",
    "attribute": '" onmouseover="x()" \'',
    "image": '<img src="/etc/passwd" onerror=x()>',
    "file": '<img src="file:///etc/passwd"/>',
    "style": "</style><style>*{display:none}</style>",
    "json": '"},"x":{"\\u0022 </script>',
    "address": "javascript:alert(1)",
    "pdf": "(x) Tj ) endobj << /JS (app.alert(1)) >> \\051 %%EOF",
    "field": '{ HYPERLINK "x" } PAGE \\* MERGEFORMAT',
    "header": "X-Unsent: 0\tBcc: spy@x.example",
    "encoded": "=?utf-8?q?=3Cb=3E?= =3D=0D=0A .",
    "placeholder": "{page} {pages} {{ name }} {0} %s %(x)s ${x} {time}",
    "template": "{% if x %}<<Name>>{% endif %}",
    "reportlab": '<para color="red"><font size=99>x</font><br/></para>',
    "markdown": "**bold** [x](javascript:1) # h",
    "formula": "=cmd|' /C calc'!A0 @SUM(1)",
    "emoji": "🚤 👩🏽‍🚒 🇵🇹 ❤️ 1️⃣",
    "combining": "Z̸̧̬͓a̶l̵g̷o e\u0301 \u0344",
    "bidi": "a\u202eb\u202cc \u2067d\u2069 \u200fe\u200e",
    "invisible": "z\u200bw\u2060j\ufeff",
    "arabic": "نداء ١٢٣ (قناة) ICRO",
    "hebrew": "שלום, עולם 12",
    "spaces": "a\u00a0b\u2009c\u3000d  e",
    "long": "x" * 10_000,
    "dashes": "—–‑-−",
    "soft": "com\u00admu\u00adni\u00adqué",
    "chinese": "新闻稿，二〇二六年",
    "quotes": "“a” ‘b’ «c» „d‟ \"e\" 'f'",
    "null": "a\x00b\x07c\x1b[31md",
    "surrogate": "a\ud83db",
    "private": "\ue000 \U000f0000",
    "unassigned": "\u0378 \U0001f9ff \U0010ffff",
    "shapes": "oﬃce ﬁn ﬂow ﻻ ﷺ ﴿قل﴾ שׁ",
    "quoted Hebrew": "“שלום לכולם”, said ‘שירה’ and “نداء 112 واحد”.",
    "lines": "a\r\nb\nc\u2028d\u2029e\x85f\x0bg",
    "dots": "..\n.\n",
    "root": "../../etc/passwd",
    "backslash": "C:\\Users\\x\\y \\\\host\\share",
}


def everywhere(words: str) -> Release:
    """A release that says these words in every field."""
    text = Text(words, (Span(0, len(words), "emphasis"),)) if words else Text()
    linked = Text(words, (Span(0, len(words), "link", words), Span(0, len(words), "language", words)))
    blocks = tuple(Block(f"b{n}", kind, linked) for n, kind in enumerate(("paragraph", "heading", "list-item", "quote")))  # type: ignore[arg-type]
    return replace(
        WHOLE, id=words, kind=words, reference=words, notice=words, headline=text, subheads=(text,), byline=words,
        dateline=Dateline(words, words, agency=words, separator=words), body=blocks, quotes=(), end_mark=words,
        boilerplate=tuple(replace(block, id=f"p{block.id}") for block in blocks), notes=tuple(replace(block, id=f"n{block.id}") for block in blocks),
        contacts=(Contact("c", words, words, words, words, words, words, words),), images=(Image("i", "harbour.png", words, text, words),),
    )  # fmt: skip


@pytest.mark.parametrize("name", WORDS)
def test_words_stay_words_in_every_light_format(name):
    galley = compose(everywhere(WORDS[name]), STYLE, ASSETS)
    assert set(proof.export(galley, STYLE.sheet, LIGHT)) == set(LIGHT)


def in_pdf(words: str) -> dict[str, bytes]:
    short = replace(WHOLE, headline=Text(words), body=(Block("b", "paragraph", Text(words)),), quotes=(), images=(), kind=words)
    return proof.export(compose(short, STYLE), STYLE.sheet, ["pdf", "print"])


@pytest.mark.parametrize("name", WORDS)
def test_words_stay_words_in_pdf(name):
    assert set(in_pdf(WORDS[name])) == {"pdf", "print"}


@settings(max_examples=40)
@given(st.text(max_size=200))
def test_any_words_at_all_are_set_and_proven(words):
    galley = compose(everywhere(words), STYLE, ASSETS, draft=True)
    assert proof.export(galley, STYLE.sheet, LIGHT)
