"""A Word file comes in with everything that is seen on its pages, and what is not seen is named."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.importing.word_files import NS, p, r, word

from communique.errors import InputError
from communique.importing.load import load
from communique.importing.word import read_word


def texts(data: bytes) -> list[str]:
    return [one.text.plain for one in read_word(data).paragraphs]


def aside(data: bytes) -> list[tuple[str, str]]:
    return [(one.text, one.reason) for one in read_word(data).set_aside]


def told(data: bytes) -> dict[str, int]:
    return {note.code: note.count for note in read_word(data).notes}


BOX = p(r("In the box."))
PLACES = {
    "content control": f"<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>{p(r('Seen.'))}</w:sdtContent></w:sdt>",
    "inline control": p(f"<w:sdt><w:sdtContent>{r('Seen.')}</w:sdtContent></w:sdt>"),
    "hyperlink": p(f'<w:hyperlink r:id="h1">{r("Seen.")}</w:hyperlink>'),
    "simple field": p(f'<w:fldSimple w:instr="DATE">{r("Seen.")}</w:fldSimple>'),
    "smart tag": p(f"<w:smartTag>{r('Seen.')}</w:smartTag>"),
    "custom xml": f"<w:customXml>{p(r('Seen.'))}</w:customXml>",
    "inserted": p(f"<w:ins w:id='1'>{r('Seen.')}</w:ins>"),
    "moved here": p(f"<w:moveTo w:id='1'>{r('Seen.')}</w:moveTo>"),
    "table": f"<w:tbl><w:tr><w:tc>{p(r('Seen.'))}</w:tc></w:tr></w:tbl>",
    "table in table": f"<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>{p(r('Seen.'))}</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>",
    "right to left": p(r("Seen.", "<w:rtl/>"), properties="<w:bidi/>"),
    "complex field": p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("Seen.")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    ),
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_words_are_found_wherever_they_are_wrapped(place):
    related = {"h1": ("hyperlink", "https://port.example/", True)}
    assert texts(word(PLACES[place], related=related)) == ["Seen."]


def test_a_text_box_is_read_once_and_follows_its_paragraph():
    box = (
        f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>{BOX}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{BOX}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert texts(word(p(r("Before"), f"<w:r>{box}</w:r>", r(" and after.")))) == ["Before and after.", "In the box."]


def test_a_text_box_that_only_old_word_knows_is_read_too():
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{BOX}</w:txbxContent></v:textbox></w:pict></w:r>"
    assert texts(word(p(r("Host."), box))) == ["Host.", "In the box."]


def test_deletions_and_moves_are_left_out_and_counted():
    body = p(r("Nine"), "<w:del w:id='1'><w:r><w:delText> old</w:delText></w:r></w:del>", f"<w:ins w:id='2'>{r(' new')}</w:ins>", r(" crews."))
    gone = p(f"<w:moveFrom w:id='3'>{r('Moved away.')}</w:moveFrom>")
    data = word(body + gone)
    assert texts(data) == ["Nine new crews."]
    assert told(data) == {"deletions": 1, "insertions": 1, "moves": 1}
    assert "old" not in repr(read_word(data).set_aside)


@pytest.mark.parametrize(
    "properties", ["<w:vanish/>", "<w:webHidden/>", '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>', '<w:color w:val="ffffff"/><w:b/>']
)
def test_hidden_white_and_tiny_words_are_set_aside(properties):
    data = word(p(r("Seen."), r("Unseen.", properties)))
    assert (texts(data), aside(data), told(data)) == (["Seen."], [("Unseen.", "hidden passage")], {"hidden": 1})


@pytest.mark.parametrize(
    "body",
    [
        p(r("Seen.", '<w:vanish w:val="0"/>')), p(r("Seen.", '<w:color w:val="FFFFFF"/><w:shd w:fill="003D6E"/>')),
        p(r("Seen.", '<w:color w:val="FFFFFF"/>'), properties='<w:shd w:val="clear" w:fill="003D6E"/>'),
        f'<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="003D6E"/></w:tcPr>{p(r("Seen.", "<w:color w:val=" + chr(34) + "FFFFFF" + chr(34) + "/>"))}</w:tc></w:tr></w:tbl>',
        p(r("Seen.", '<w:sz w:val="14"/>')),
    ],
)  # fmt: skip
def test_words_that_are_seen_are_not_set_aside(body):
    data = word(body)
    assert (texts(data), aside(data)) == (["Seen."], [])


def test_a_style_may_hide_and_a_style_may_be_based_on_another():
    styles = f"""<w:styles {NS}><w:style w:type="paragraph" w:styleId="A"><w:name w:val="Internal"/><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:name w:val="Notes"/><w:basedOn w:val="A"/></w:style>
    <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>"""
    data = word(p(r("Title"), style="H") + p(r("Secret."), style="B") + p(r("Seen.")), {"word/styles.xml": styles}, {"s": ("styles", "styles.xml", False)})
    source = read_word(data)
    assert [(one.text.plain, one.kind, one.level) for one in source.paragraphs] == [("Title", "heading", 1), ("Seen.", "paragraph", 0)]
    assert aside(data) == [("Secret.", "hidden passage")]


def test_lists_breaks_signs_and_emphasis():
    body = p(r("One"), properties='<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>') + p(
        r("Line"), "<w:r><w:br/></w:r>", r("next", "<w:b/>"), "<w:r><w:tab/></w:r>", r("tab"), "<w:r><w:noBreakHyphen/></w:r>", r("end"),
        '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>',
    )  # fmt: skip
    source = read_word(word(body))
    assert [(one.text.plain, one.kind, one.is_apart) for one in source.paragraphs] == [
        ("One", "list-item", True), ("Line", "paragraph", True), ("next\ttab\u2011end•", "paragraph", False),
    ]  # fmt: skip
    assert [span.kind for span in source.paragraphs[2].text.spans] == ["strong"]


DROP = '<w:keepNext/><w:framePr w:dropCap="drop" w:lines="3" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>'


def test_a_drop_cap_is_the_first_letter_of_its_paragraph():
    body = p(r("Lead.")) + p(r("“D", "<w:b/>"), properties=DROP) + p(r("rop caps stand in a frame.")) + p(r("Next."))
    lead, joined, last = read_word(word(body)).paragraphs
    assert [one.text.plain for one in (lead, joined, last)] == ["Lead.", "“Drop caps stand in a frame.", "Next."]
    assert [(span.start, span.end, span.kind) for span in joined.text.spans] == [(0, 2, "strong")]


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (p(r("D"), properties=DROP), ["D"]),
        (f"<w:tbl><w:tr><w:tc>{p(r('D'), properties=DROP)}</w:tc><w:tc>{p(r('rop.'))}</w:tc></w:tr></w:tbl>", ["D", "rop."]),
        (p(r("A"), properties=DROP) + p(r(" harbour opens.")), ["A harbour opens."]),
        (p(r("D"), properties=DROP.replace("drop\"", "none\"")) + p(r("Framed.")), ["D", "Framed."]),
        (p(properties=DROP) + p(r("Framed.")), ["Framed."]),
    ],
)
def test_a_drop_cap_without_a_paragraph_of_its_own_is_not_lost(body, read):
    assert texts(word(body)) == read


def test_headers_footers_and_notes_are_set_aside_and_comments_counted():
    part = {
        "word/header1.xml": f"<w:hdr {NS}>{p(r('Harbour letterhead'))}</w:hdr>",
        "word/footnotes.xml": f"<w:footnotes {NS}><w:footnote>{p(r('A note.'))}</w:footnote></w:footnotes>",
        "word/comments.xml": f"<w:comments {NS}><w:comment>{p(r('Is this so?'))}</w:comment></w:comments>",
        "word/vbaProject.bin": b"\0",
    }
    related = {"a": ("header", "header1.xml", False), "b": ("footnotes", "footnotes.xml", False), "c": ("comments", "comments.xml", False)}
    related |= {"d": ("oleObject", "embeddings/x.bin", False), "e": ("image", "https://evil.example/x.png", True), "f": ("attachedTemplate", "x.dotm", True)}
    data = word(p(r("Seen.")), part, related)
    assert set(aside(data)) == {("Harbour letterhead", "page header"), ("A note.", "footnote")}
    assert told(data) == {"comments": 1, "embedded": 1, "external": 1, "macros": 1, "template": 1}
    assert "Is this so" not in repr(read_word(data))


def test_a_link_keeps_its_address_only_where_it_is_harmless():
    body = p(f'<w:hyperlink r:id="h1">{r("good")}</w:hyperlink>', r(" "), f'<w:hyperlink r:id="h2">{r("bad")}</w:hyperlink>')
    source = read_word(word(body, related={"h1": ("hyperlink", "https://port.example/", True), "h2": ("hyperlink", "file:///c:/x", True)}))
    assert [(span.kind, span.value) for span in source.paragraphs[0].text.spans] == [("link", "https://port.example/")]
    assert [note.code for note in source.notes] == ["links"]


def test_utf_16_and_the_strict_kind_are_read():
    from tests.importing.word_files import TYPES, relations

    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    xml = f'<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="{strict}"><w:body><w:p><w:r><w:t>Søren sees.</w:t></w:r></w:p></w:body></w:document>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", relations({"r1": ("officeDocument", "word/document.xml", False)}))
        archive.writestr("word/document.xml", xml.encode("utf-16"))
    assert texts(out.getvalue()) == ["Søren sees."]


def test_a_whole_release_gets_its_fields():
    lines = ("6 October 2026 - Media release", "Crews train at night", "LISBON, Portugal – The crews train, said Head of Communications Salwa Haddioui.",
             "“Night is when people need us,” said Ms Haddioui.")  # fmt: skip
    release = load(word("".join(p(r(line)) for line in lines)), "old.docx").release
    assert (release.kind, release.headline.plain, release.dateline.city) == ("Media release", "Crews train at night", "LISBON")
    assert len(release.quotes) == 1 and release.quotes[0].speaker


# Hostile files ------------------------------------------------------------------------------------


def zipped(entries: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return out.getvalue()


def hostile() -> dict[str, bytes]:
    deep = f"<w:document {NS}><w:body>" + "<w:sdt><w:sdtContent>" * 400 + "</w:sdtContent></w:sdt>" * 400 + "</w:body></w:document>"
    entity = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><w:document {NS}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>'
    outside = f'<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document {NS}/>'
    start = [("[Content_Types].xml", b"<Types/>")]
    good = word(p(r("Seen.")))
    return {
        "deep": zipped([*start, ("word/document.xml", deep.encode())]),
        "entities": zipped([*start, ("word/document.xml", entity.encode())]),
        "outside": zipped([*start, ("word/document.xml", outside.encode())]),
        "bomb": zipped([*start, ("word/document.xml", b"<a>" + b" " * 60_000_000 + b"</a>")]),
        "parts": zipped([*start, *((f"word/{n}.xml", b"") for n in range(2100))]),
        "climbing": zipped([*start, ("../evil.xml", b""), ("word/document.xml", b"<a/>")]),
        "twice": zipped([*start, ("word/document.xml", b"<a/>"), ("WORD/document.xml", b"<b/>")]),
        "no text": zipped([*start, ("word/other.xml", b"<a/>")]),
        "cut": good[: len(good) // 2],
        "broken xml": zipped([*start, ("word/document.xml", b"<w:document")]),
    }


@pytest.mark.parametrize("what", list(hostile()))
def test_a_hostile_or_broken_file_is_refused_in_a_sentence_at_once(what):
    with pytest.raises(InputError) as refused:
        load(hostile()[what], "x.docx")
    assert str(refused.value).endswith(".") and "Error" not in str(refused.value)


@given(st.binary(max_size=200))
def test_no_bytes_behind_a_zip_sign_raise_anything_but_a_sentence(tail):
    with pytest.raises(InputError):
        load(b"PK\x03\x04" + tail, "x.docx")


@given(st.lists(st.tuples(st.sampled_from(["plain", "ins", "sdt", "tbl", "hyper", "box"]), st.text("ab é“’", min_size=1, max_size=8)), max_size=12))
def test_every_visible_letter_is_kept_whatever_wraps_it(parts):
    wrap = {
        "plain": lambda w: p(r(w)), "ins": lambda w: p(f"<w:ins w:id='1'>{r(w)}</w:ins>"), "hyper": lambda w: p(f"<w:hyperlink>{r(w)}</w:hyperlink>"),
        "sdt": lambda w: f"<w:sdt><w:sdtContent>{p(r(w))}</w:sdtContent></w:sdt>", "tbl": lambda w: f"<w:tbl><w:tr><w:tc>{p(r(w))}</w:tc></w:tr></w:tbl>",
        "box": lambda w: p(f"<w:r><w:pict><v:textbox><w:txbxContent>{p(r(w))}</w:txbxContent></v:textbox></w:pict></w:r>"),
    }  # fmt: skip
    data = word("".join(wrap[kind](words) for kind, words in parts))
    kept = "".join(texts(data))
    assert sorted(c for c in kept if not c.isspace()) == sorted(c for _, words in parts for c in words if not c.isspace())
