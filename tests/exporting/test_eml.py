"""The e-mail draft opens for sending, says the same twice, addresses nobody, and no word of a release becomes a header."""

import email
import email.policy
import io
import re
from dataclasses import replace

import pytest
from export_samples import ASSETS, EMPTY, RELEASES, STYLE, WHOLE

from communique.errors import ProofError
from communique.exporting import eml
from communique.galley import compose
from communique.text import Text


def message(release=WHOLE, files=None, **more) -> bytes:
    return eml.draft(compose(release, STYLE, ASSETS, **more), STYLE.sheet, files or {})


def parsed(data: bytes):
    return email.message_from_bytes(data, policy=email.policy.default)


@pytest.mark.parametrize("name", RELEASES)
def test_both_parts_carry_the_words_in_order(name):
    words = list(compose(RELEASES[name], STYLE, ASSETS).words)
    data = message(RELEASES[name])
    assert eml.part_words(data, "plain") == words and eml.part_words(data, "html") == words == eml.read_back(data)


def test_parts_that_differ_are_refused():
    broken = message().replace(b"One form for every alarm", b"One form for any alarm", 1)
    with pytest.raises(ProofError):
        eml.read_back(broken)


def test_it_is_a_draft_to_nobody():
    made = parsed(message())
    assert made["X-Unsent"] == "1" and made["Subject"] == "Eleven coasts agree on one call for help"
    assert not {"to", "cc", "bcc", "from", "date", "message-id", "x-mailer"} & {key.lower() for key in made}
    assert [part.get_content_type() for part in made.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    assert parsed(message(draft=True))["Subject"].startswith("[DRAFT – not for release] ")


@pytest.mark.parametrize(
    "headline",
    [
        "One\r\nBcc: spy@x.example", "One\nTwo", "=?utf-8?q?x?=", "é" * 300, "x" * 300, "\u202eevil\u2066", "",
        "a" * 40 + " " + "b" * 59 + " " + "c" * 70,
    ],
)
def test_any_headline_is_one_subject_and_nothing_else(headline):
    data = message(replace(WHOLE, headline=Text(headline)))
    head = data.split(b"\r\n\r\n")[0]
    assert max(map(len, head.split(b"\r\n"))) <= 78 and data.isascii() and b"\n" not in data.replace(b"\r\n", b"")
    made = parsed(data)
    assert set(made.keys()) == {"Subject", "X-Unsent", "MIME-Version", "Content-Language", "Content-Type"}
    wanted = " ".join(re.sub("[\u202a-\u202e\u2066-\u2069]", " ", headline).split())
    assert made["Subject"] == (wanted or "Media release")


def test_lines_stay_within_what_mail_carries():
    data = message(replace(WHOLE, headline=Text("long " * 2000)))
    assert max(map(len, data.split(b"\r\n"))) <= 78


def test_files_are_attached_under_safe_names():
    made = parsed(message(files={"release.docx": b"PK\x03\x04", "../Über uns\r\n.pdf": b"%PDF"}))
    attached = [(part.get_filename(), part.get_content_type(), part.get_content()) for part in made.iter_attachments()]
    assert made.get_content_type() == "multipart/mixed"
    assert attached == [
        ("release.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK\x03\x04"),
        ("ber-uns-.pdf", "application/pdf", b"%PDF"),
    ]
    assert eml.read_back(message(files={"a.txt": b"other words"})) == list(compose(WHOLE, STYLE, ASSETS).words)


def test_the_clipboard_gets_both_forms():
    text, html = eml.for_clipboard(compose(WHOLE, STYLE, ASSETS), STYLE.sheet)
    assert text.startswith("FOR PUBLICATION") and html.startswith("<!DOCTYPE html>")
    assert not re.search(r"<(img|link|script|style)\b|\bclass=|rem[;\"]", html)


def test_the_same_release_gives_the_same_bytes_and_an_empty_one_gives_a_message():
    target = io.BytesIO()
    eml.export(compose(WHOLE, STYLE, ASSETS), STYLE.sheet, target)
    assert target.getvalue() == message() and parsed(message(EMPTY))["Subject"] == "Press release"
