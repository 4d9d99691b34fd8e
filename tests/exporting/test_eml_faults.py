"""Faults put into a finished draft: the product's own check names each, and nothing in the untouched one."""

import pytest
from export_samples import ASSETS, RELEASES, STYLE, WHOLE

from communique.exporting import eml
from communique.galley import compose

GALLEY = compose(WHOLE, STYLE, ASSETS)
SOUND = eml.draft(GALLEY, STYLE.sheet)
BOUNDARY = b"--" + SOUND.split(b'boundary="')[1].split(b'"')[0]


def html(old: bytes, new: bytes) -> bytes:
    """The draft with the first place of some bytes in its HTML part replaced."""
    before, mark, after = SOUND.partition(b"Content-Type: text/html")
    assert old in after, f"the fault cannot be put in: {old!r}"
    return before + mark + after.replace(old, new, 1)


def head(old: bytes, new: bytes) -> bytes:
    assert old in SOUND
    return SOUND.replace(old, new, 1)


def parts_swapped() -> bytes:
    first, text, rich, last = SOUND.split(BOUNDARY)
    return BOUNDARY.join([first, rich, text, last])


def text_empty() -> bytes:
    start = SOUND.index(b"\r\n\r\n", SOUND.index(b"text/plain")) + 4
    return SOUND[:start] + SOUND[SOUND.index(BOUNDARY, start) :]


FAULTS = {
    "style laid out by flex": lambda: html(b"margin:0", b"display:flex"),
    "measure in rem": lambda: html(b"padding:16px", b"padding:1rem"),
    "text part empty": text_empty,
    "HTML part first": parts_swapped,
    "text part missing": lambda: SOUND.replace(BOUNDARY + SOUND.split(BOUNDARY)[1], b"", 1),
    "date header": lambda: head(b"X-Unsent: 1\r\n", b"X-Unsent: 1\r\nDate: Tue, 6 Oct 2026 09:00:00 +0100\r\n"),
    "message id": lambda: head(b"X-Unsent: 1\r\n", b"X-Unsent: 1\r\nMessage-ID: <1@desk>\r\n"),
    "blind copy": lambda: head(b"X-Unsent: 1\r\n", b"X-Unsent: 1\r\nBcc: spy@x.example\r\n"),
    "mailer": lambda: head(b"X-Unsent: 1\r\n", b"X-Unsent: 1\r\nX-Mailer: Other 1.0\r\n"),
    "not a draft": lambda: head(b"X-Unsent: 1", b"X-Unsent: 0"),
    "received line": lambda: b"Received: from desk\r\n" + SOUND,
    "subject of another": lambda: head(b"one call for help\r\n", b"one call for nobody\r\n"),
    "subject twice": lambda: b"Subject: Other\r\n" + SOUND,
    "language lost": lambda: head(b"Content-Language: en-GB\r\n", b""),
    "another character set": lambda: head(b'charset="utf-8"', b'charset="iso-8859-1"'),
    "bytes that mail does not carry": lambda: head(b"One form", "Öne form".encode()),
    "bare line ends": lambda: SOUND.replace(b"\r\n", b"\n"),
    "line too long": lambda: head(b"One form", b"x" * 1200),
    "header too long": lambda: head(b"X-Unsent: 1", b"X-Unsent: 1" + b" " * 90),
    "no language on the HTML": lambda: html(b'<html lang=3D"en-GB"', b"<html"),
    "remote picture": lambda: html(b"<ul", b'<img src=3D"https://spy.example/p.png"><ul'),
    "script": lambda: html(b"<ul", b"<script>x()</script><ul"),
    "style sheet": lambda: html(b"</head>", b"<style>p{color:red}</style></head>"),
    "class": lambda: html(b"<ul", b'<ul class=3D"x"'),
    "hidden words": lambda: html(b"<li style=3D\"margin:0", b"<li style=3D\"display:none"),
    "table without a role": lambda: html(b' role=3D"presentation"', b""),
    "pale letters": lambda: html(b"color:#000000", b"color:#dddddd"),
    "tiny letters": lambda: html(b"font-size:16px", b"font-size:1px"),
    "javascript link": lambda: html(b"https://www.icro.example/press", b"javascript:alert(1)"),
    "unclosed element": lambda: html(b"</ul>", b""),
    "comment": lambda: html(b"<ul", b"<!-- old words --><ul"),
    "word missing in the HTML": lambda: html(b"for every alarm", b"for alarm"),
    "paragraph missing in the HTML": lambda: html(b"ENDS", b""),
    "word missing in the text": lambda: head(b"One form for every alarm", b"One form for alarm"),
}  # fmt: skip


def found(data: bytes) -> list[str]:
    """What the check and the reading back find together."""
    faults = eml.faults(data, GALLEY)
    return faults or (["The words differ."] if eml.part_words(data, "plain") != list(GALLEY.words) else [])


@pytest.mark.parametrize("name", RELEASES)
def test_no_sound_draft_has_a_fault(name):
    galley = compose(RELEASES[name], STYLE, ASSETS, draft=name == "french")
    files = {"release.docx": b"PK", "picture.png": b"\x89PNG"} if name == "arabic" else {}
    assert eml.faults(eml.draft(galley, STYLE.sheet, files), galley) == []


@pytest.mark.parametrize("name", FAULTS)
def test_the_check_names_every_fault(name):
    broken = FAULTS[name]()
    assert broken != SOUND
    assert found(broken) and all(sentence.endswith(".") for sentence in found(broken))
