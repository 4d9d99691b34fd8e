"""Mails, OpenDocument and rich text come in; what is not seen is named."""

import io
import zipfile
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.errors import InputError
from communique.importing.eml import looks_like_mail, read_mail
from communique.importing.load import load, read
from communique.importing.odt import read_odt
from communique.importing.rtf import read_rtf

TEXT = "6 October 2026 - Media release\n\nCrews train at night\n\nLISBON, Portugal – The crews train, said Head of Communications Salwa Haddioui.\n"


def a_mail(**parts) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "desk@icro.example", "press@icro.example", "Fwd: Crews train at night"
    message["Date"] = "Tue, 06 Oct 2026 09:00:00 +0000"
    message.set_content(parts.get("text", TEXT))
    if "html" in parts:
        message.add_alternative(parts["html"], subtype="html")
    return message


def texts(source) -> list[str]:
    return [one.text.plain for one in source.paragraphs]


def test_a_mail_gives_its_text_and_sets_its_head_aside():
    data = a_mail().as_bytes()
    assert looks_like_mail(data)
    imported = load(data, "mail.eml")
    assert (imported.release.headline.plain, imported.release.dateline.city) == ("Crews train at night", "LISBON")
    assert {one.text for one in imported.unplaced if one.reason == "mail header"} >= {"From: desk@icro.example", "Subject: Fwd: Crews train at night"}


def test_the_html_of_a_mail_is_preferred_and_forwarding_lines_are_set_aside():
    html = "<p>---------- Forwarded message ---------</p><p>From: A. Brant</p><p>Subject: Crews</p><p>The <b>crews</b> train.</p>"
    source = read_mail(a_mail(html=html).as_bytes())
    assert texts(source) == ["The crews train."]
    assert ("From: A. Brant", "mail header") in {(one.text, one.reason) for one in source.set_aside}


def test_attachments_are_named_and_not_opened():
    message = a_mail()
    message.add_attachment(b"PK\x03\x04", maintype="application", subtype="msword", filename="../../release final.docx")
    (note,) = [note for note in read_mail(message.as_bytes()).notes if note.code == "attachment"]
    assert "“release final.docx”" in note.message


def test_a_mail_in_another_encoding_is_read():
    message = EmailMessage()
    message["From"], message["Subject"] = "a@b.example", "Été"
    message.set_content("Les équipes s'entraînent.", charset="iso-8859-1")
    assert texts(read_mail(message.as_bytes())) == ["Les équipes s'entraînent."]


def nested(levels: int, lines: int = 1) -> bytes:
    head = "From: desk@icro.example\r\nSubject: Crews train\r\nDate: Tue, 06 Oct 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
    opened = "".join(f'Content-Type: multipart/mixed;\r\n boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(levels))
    closed = "".join(f"\r\n--b{n}--\r\n" for n in reversed(range(levels)))
    words = "The crews train.\r\n" * lines
    return f"{head}{opened}Content-Type: text/plain\r\n\r\n{words}{closed}".encode()


def test_a_mail_that_is_nested_too_deep_is_refused_before_it_is_read(monkeypatch):
    assert texts(read_mail(nested(20)))[0] == "The crews train."
    monkeypatch.setattr("communique.importing.eml.BytesParser", None)
    with pytest.raises(InputError, match=r"^This mail holds mails within mails, deeper than they are read; save the one you need and open that\.$"):
        read_mail(nested(300))


def test_many_attached_mails_side_by_side_are_no_nesting():
    message = a_mail()
    for n in range(60):
        message.add_attachment(a_mail(html=f"<p>Number {n}.</p>"))
    with pytest.raises(InputError, match="parts; save the one you need"):
        read_mail(message.as_bytes())


def test_a_mail_without_text_is_told():
    message = EmailMessage()
    message["From"], message["Subject"] = "a@b.example", "x"
    message.add_attachment(b"x", maintype="application", subtype="zip", filename="x.zip")
    with pytest.raises(InputError, match="no text of its own"):
        read_mail(message.as_bytes())


@pytest.mark.parametrize("text", [TEXT, "Contact: A. Brant\nTelephone: +351 21 555 0142\nEmail: a@icro.example\n", "Note: one\nTwo: three\nFour: five\n"])
def test_a_text_with_labels_is_no_mail(text):
    assert not looks_like_mail(text.encode())


# OpenDocument -------------------------------------------------------------------------------------

ODF = "urn:oasis:names:tc:opendocument:xmlns"
OPENDOC = (
    f'xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0" xmlns:style="{ODF}:style:1.0" xmlns:fo="{ODF}:xsl-fo-compatible:1.0" '
    f'xmlns:table="{ODF}:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def odt(body: str, styles: str = "", page: str = "") -> bytes:
    out = io.BytesIO()
    content = (
        f'<?xml version="1.0"?><office:document-content {OPENDOC}><office:automatic-styles>{styles}</office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
        archive.writestr("styles.xml", f"<office:document-styles {OPENDOC}>{page}</office:document-styles>")
    return out.getvalue()


def test_opendocument_keeps_words_kinds_spans_and_spaces():
    bold = '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>'
    body = (
        '<text:h text:outline-level="2">Title</text:h><text:p>One<text:s text:c="2"/>two <text:span text:style-name="B">strong</text:span>'
        '<text:a xlink:href="https://port.example/"> link</text:a><text:line-break/>next</text:p>'
        "<text:list><text:list-item><text:p>Point</text:p></text:list-item></text:list>"
    )
    source = read(odt(body, bold))
    assert [(one.text.plain, one.kind, one.level) for one in source.paragraphs] == [
        ("Title", "heading", 2), ("One two strong link", "paragraph", 0), ("next", "paragraph", 0), ("Point", "list-item", 0),
    ]  # fmt: skip
    assert [(span.kind, source.paragraphs[1].text.words_of(span)) for span in source.paragraphs[1].text.spans] == [("strong", "strong"), ("link", " link")]


def test_opendocument_sets_hidden_words_notes_and_page_heads_aside_and_counts_deletions():
    hidden = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Old words.</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        '<text:p>Seen.<text:span text:style-name="H">Secret.</text:span><text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note> More.</text:p>'
    )
    page = "<office:master-styles><style:master-page><style:header><text:p>Harbour</text:p></style:header></style:master-page></office:master-styles>"
    source = read_odt(odt(body, hidden, page))
    assert texts(source) == ["Seen. More."]
    assert [(one.text, one.reason) for one in source.set_aside] == [("Harbour", "page header"), ("A note.", "footnote"), ("Secret.", "hidden passage")]
    assert {note.code: note.count for note in source.notes} == {"deletions": 1, "hidden": 1}


# Rich text ----------------------------------------------------------------------------------------


def rtf(body: str, head: str = r"\ansi\ansicpg1252") -> bytes:
    return (r"{\rtf1" + head + r"{\fonttbl{\f0 Times;}}{\*\generator Some Program;}{\info{\author A. Brant}} " + body + "}").encode("latin-1")


def test_rich_text_keeps_words_signs_and_emphasis():
    source = read_rtf(rtf(r"The {\b crews} of S\'e3o Jorge\par \ldblquote Yes,\rdblquote  said X\u8212?then \u-10179?\u-8704?\tab end\line next"))
    assert texts(source) == ["The crews of São Jorge", "“Yes,” said X—then 😀\tend", "next"]
    assert [span.kind for span in source.paragraphs[0].text.spans] == ["strong"]


def test_a_drop_cap_of_rich_text_is_the_first_letter_of_its_paragraph():
    data = rb"{\rtf1\ansi {\pard Lead.\par}{\pard\dropcapli3\dropcapt1 {\b D}\par}\pard rop caps stand in a frame.\par Next.\par}"
    assert texts(read_rtf(data)) == ["Lead.", "Drop caps stand in a frame.", "Next."]


def test_rich_text_leaves_out_what_is_not_seen_and_sets_heads_aside():
    source = read_rtf(rtf(r"{\header Harbour\par}Seen.{\v Secret.}{\deleted old}{\pict 0123}{\field{\*\fldinst HYPERLINK x}{\fldrslt linked}}\par"))
    assert texts(source) == ["Seen.linked"]
    assert {(one.text, one.reason) for one in source.set_aside} == {("Harbour", "page header"), ("Secret.", "hidden passage")}
    assert {note.code: note.count for note in source.notes} == {"deletions": 1, "hidden": 1, "pictures": 1, "properties": 1}


def test_rich_text_in_another_code_page_is_read():
    assert texts(read_rtf(rtf(r"\'e4\'ee\'e1\'f0\'ee", r"\ansi\ansicpg1251"))) == ["добро"]


@given(st.binary(max_size=300))
def test_no_rich_text_raises_anything_but_a_sentence(tail):
    try:
        read_rtf(b"{\\rtf1" + tail)
    except InputError as refused:
        assert str(refused).endswith(".")


@given(st.text(alphabet="abc é“”—ñ\u0627", max_size=30))
def test_every_letter_of_rich_text_is_kept(words):
    body = "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in words)
    kept = "".join(texts(read_rtf(rtf(body)))) if words.strip() else ""
    assert [c for c in kept if not c.isspace()] == [c for c in words if not c.isspace()]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.7", "This is a PDF"), (b"\x89PNG\r\n\x1a\n", "This is a picture"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Office"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"), (b"Rar!\x1a", "compressed"), (b"\x7fELF", "a program"),
    ],
)  # fmt: skip
def test_what_cannot_be_imported_is_named_for_what_it_is(data, says):
    with pytest.raises(InputError, match=says):
        load(data, "release.docx")
