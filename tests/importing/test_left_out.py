"""What no reader of the page sees stays out of the release, whatever hides it, and the report names what was left out."""

from __future__ import annotations

import io
import zipfile

import pytest
from tests.importing.word_files import NS, p, r, relations, word

from communique.errors import InputError
from communique.importing.html import looks_like_html, read_html
from communique.importing.load import load, read
from communique.importing.odt import read_odt
from communique.importing.rtf import read_rtf
from communique.importing.source import Source
from communique.importing.unseen import without_traps
from communique.importing.word import read_word

DOCTYPE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


def texts(source: Source) -> list[str]:
    return [one.text.plain for one in source.paragraphs]


def told(source: Source) -> dict[str, int]:
    return {note.code: note.count for note in source.notes}


def field(code: str) -> str:
    signs = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{signs[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{signs[1]}{r('shown')}{signs[2]}"


# Word ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "part", ["docProps/core.xml", "docProps/custom.xml", "customXml/item1.xml", "word/settings.xml", "word/unused.xml", "word/_rels/unused.xml.rels"]
)
@pytest.mark.parametrize("text", [DOCTYPE, f"<!--{'x' * 9000}--> {DOCTYPE[21:]}", DOCTYPE.replace('"1.0"', '"1.0" encoding="UTF-16"').encode("utf-16")])
def test_a_document_type_in_any_part_is_refused_even_where_nobody_reads_it(part, text):
    with pytest.raises(InputError, match="document type"):
        read_word(word(p(r("Seen.")), {part: text}))


@pytest.mark.parametrize("name", ["word//document.xml", "word\\document.xml", "./word/document.xml", "WORD/DOCUMENT.XML"])
def test_a_part_that_can_be_read_two_ways_is_refused(name):
    with pytest.raises(InputError, match="two ways"):
        read_word(word(p(r("First.")), {name: "<x/>"}))


def test_a_part_on_a_drive_is_refused():
    with pytest.raises(InputError, match="outside"):
        read_word(word(p(r("First.")), {"C:\\x.xml": "<x/>"}))


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (' INCLUDEPICTURE "http://127.0.0.1/x.png" ', "external"), (" INCLUDETEXT x.docx", "external"), ("LINK Excel.Sheet x", "external"),
        (' DDEAUTO c:\\x "y"', "commands"), ("MACROBUTTON Run", "commands"),
    ],
)  # fmt: skip
def test_a_field_that_fetches_or_runs_something_is_named_and_shows_its_result(code, name):
    source = read_word(word(p(field(code))))
    assert (texts(source), told(source)) == (["shown"], {name: 1})
    simple = f'<w:fldSimple w:instr="{code.replace(chr(34), "&quot;")}">{r("shown")}</w:fldSimple>'
    source = read_word(word(p(simple)))
    assert (texts(source), told(source)) == (["shown"], {name: 1})


def test_an_instruction_in_pieces_is_read_as_one():
    pieces = field(" INCLUDE").replace("</w:instrText>", "</w:instrText></w:r><w:r><w:instrText>PICTURE x</w:instrText>")
    assert told(read_word(word(p(pieces)))) == {"external": 1}


def test_a_link_made_by_a_field_is_kept_or_named_like_any_other():
    source = read_word(word(p(field(' HYPERLINK "https://port.example/" '), r(" "), field(' HYPERLINK "javascript:x" '))))
    assert [(span.kind, span.value) for span in source.paragraphs[0].text.spans] == [("link", "https://port.example/")]
    assert told(source) == {"links": 1}


def test_properties_templates_and_data_beside_the_text_are_named_and_never_read():
    core = '<c xmlns:dc="urn:dc"><dc:creator>Canary</dc:creator><lastModifiedBy>Canary</lastModifiedBy><dc:title>Canary</dc:title></c>'
    parts = {
        "docProps/core.xml": core,
        "docProps/app.xml": "<Properties><Company>Canary</Company><Template>C:\\Canary.dotm</Template><Pages>1</Pages></Properties>",
        "docProps/custom.xml": "<Properties><property name='a'><v>Canary</v></property></Properties>",
        "customXml/item1.xml": "<x>Canary</x>",
        "word/settings.xml": f'<w:settings {NS}><w:docVars><w:docVar w:name="a" w:val="Canary"/></w:docVars></w:settings>',
        "word/_rels/settings.xml.rels": relations({"t": ("attachedTemplate", "http://127.0.0.1/Canary.dotm", True)}),
        "word/header1.xml": f"<w:hdr {NS}/>",
        "word/_rels/header1.xml.rels": relations({"i": ("image", "http://127.0.0.1/Canary.png", True)}),
        "_rels/.rels": relations(
            {
                "r1": ("officeDocument", "word/document.xml", False), "r2": ("core-properties", "docProps/core.xml", False),
                "r3": ("extended-properties", "docProps/app.xml", False), "r4": ("custom-properties", "docProps/custom.xml", False),
            }
        ),
    }  # fmt: skip
    related = {"s": ("settings", "settings.xml", False), "x": ("customXml", "../customXml/item1.xml", False), "c": ("control", "activeX/a.xml", False)}
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = word(p(r("Seen.")), parts, related | {"h": ("header", "header1.xml", False)})
    source = read_word(_without_first_relations(data))
    assert told(source) == {"properties": 6, "template": 1, "custom-data": 1, "external": 1, "embedded": 1}
    assert "Canary" not in repr(source)


def _without_first_relations(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in dict.fromkeys(old.namelist()):
            new.writestr(name, old.read(name))
    return out.getvalue()


@pytest.mark.parametrize(
    ("words", "target", "many"),
    [
        ("www.icro.example", "https://evil.example/login", 1), ("https://icro.example/", "https://icro.example.evil.example/", 1),
        ("press@icro.example", "mailto:other@icro.example", 1), ("icro.example", "https://www.icro.example/en", 0),
        ("press@icro.example", "mailto:press@icro.example", 0), ("our site", "https://icro.example/", 0), ("media.icro.example", "https://icro.example", 0),
    ],
)  # fmt: skip
def test_a_link_whose_words_name_another_place_is_named(words, target, many):
    body = p(f'<w:hyperlink r:id="h">{r(words)}</w:hyperlink>')
    expected = {"link-host": many} if many else {}
    assert told(read_word(word(body, related={"h": ("hyperlink", target, True)}))) == expected
    assert told(read_html(f'<p><a href="{target}">{words}</a></p>')) == expected


# Web pages ----------------------------------------------------------------------------------------

HIDING = [
    "display:none", "DISPLAY : NONE !important", "dis\\70lay:none", "display:/**/none", "visibility:hidden", "visibility:collapse", "opacity:0", "mso-hide:all",
    "content-visibility:hidden", "color:white", "color:#fff", "color:#FFFFFE", "color:rgb(255, 255, 255)", "color:rgba(255,255,255,1)", "color:transparent",
    "color:rgba(0,0,0,0)", "color:#00000000", "color:hsl(0,0%,100%)", "font-size:0", "font-size:1px", "font-size:.5pt", "font:1px Arial", "position:absolute;left:-9999px",
    "text-indent:-999em", "position:absolute;clip:rect(0,0,0,0)", "clip-path:inset(50%)", "height:0;overflow:hidden", "transform:scale(0)",
]  # fmt: skip
SHOWING = [
    "color:#fff;background:#003d6e", "color:white;background-color:navy", "background-color:white", "border-color:white", "font-size:10px", "font:bold 12px/1.4 Arial",
    "opacity:0.9", "left:-1px", "margin-left:-18pt;text-indent:-18.0pt", "color:#f0f0a0", "color:#fffff0a0", "height:0", "line-height:0;overflow:hidden", "overflow:hidden",
    "height:100px;overflow:hidden", "font-size:100%", "color:rgba(0,0,0,0.8)", "transform:scale(1)", "display:block",
]  # fmt: skip


@pytest.mark.parametrize("style", HIDING)
def test_what_a_style_hides_is_set_aside(style):
    source = read_html(f'<p style="{style}">Secret.</p><p>Seen.</p>')
    assert (texts(source), [one.text for one in source.set_aside], told(source)) == (["Seen."], ["Secret."], {"hidden": 1})


@pytest.mark.parametrize("style", SHOWING)
def test_what_a_style_shows_is_kept(style):
    assert texts(read_html(f'<p style="{style}">Seen.</p>')) == ["Seen."]


@pytest.mark.parametrize("page", ['<p><font color="white">Secret.</font></p>', '<p class="a x">Secret.</p>', '<p id="y">Secret.</p>', '<p class="z">Secret.</p>'])
def test_what_a_rule_of_the_page_hides_is_set_aside(page):
    sheet = "<style>/* .q{} */ .x, b.x {display:none} #y{color:#fff} p.z{font-size:0}</style>"
    assert texts(read_html(f"<html><head>{sheet}</head><body>{page}<p>Seen.</p></body></html>")) == ["Seen."]


@pytest.mark.parametrize("sheet", ["@media print {.x{display:none}}", ".x{display:block}", ".y .x{display:none}", ".x:before{display:none}", "", "}{.x"])
def test_a_rule_for_print_or_for_something_else_hides_nothing(sheet):
    assert texts(read_html(f'<html><head><style>{sheet}</style></head><body><p class="x">Seen.</p></body></html>')) == ["Seen."]


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        ("a<!-- b -->c", "ac"), ("a<!-->b", "ab"), ("a<!-- b", "a"), ("a<script>b</script >c", "ac"), ("a<SCRIPT>b", "a"), ("a<!-- <script> -->b", "ab"),
        ("a<script><!-- </script>b", "ab"), ("a<b", "a&lt;b"), ("<p>a<!-- b --!>c</p>", "<p>ac</p>"), ("<style><!-- x --></style>a", "<style><!-- x --></style>a"),
    ],
)  # fmt: skip
def test_comments_scripts_and_unfinished_tags_are_taken_out_before_the_page_is_parsed(page, kept):
    assert without_traps(page) == kept


@pytest.mark.parametrize("page", ["<!--" * 100_000, '<a href="x" ' * 50_000, "<script>" + "</" * 100_000])
def test_a_page_that_never_ends_what_it_begins_costs_no_more_than_its_length(page):
    assert read_html("<p>Seen.</p>" + page).paragraphs[0].text.plain == "Seen."


def test_a_table_of_hundreds_of_thousands_of_cells_is_refused_before_it_is_read():
    with pytest.raises(InputError, match="too many"):
        read_html("<table>" + "<td>x" * 250_001)


@pytest.mark.parametrize("data", ['<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "x"><html><p>Seen.</p></html>', "<html><p>Seen.</p></html>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_xhtml_page_is_a_page(data, encoding):
    assert looks_like_html(data.encode(encoding))
    assert texts(read(data.encode(encoding))) == ["Seen."]


@pytest.mark.parametrize("data", [word("<w:p/>"), rb"{\rtf1\ansi\par}"])
def test_a_sound_file_without_words_is_opened_and_the_report_says_so(data):
    got = load(data)
    assert (got.release.body, got.release.headline.plain, [note.code for note in got.report]) == ((), "", ["empty"])


@pytest.mark.parametrize("data", [b'<?xml version="1.0"?><office:document><p>x</p></office:document>', b"RIFF\x10\0\0\0WEBPVP8 "])
def test_what_is_no_text_is_named(data):
    with pytest.raises(InputError, match="This is"):
        read(data)


def test_invisible_and_turning_signs_are_told_in_every_kind_of_file():
    assert told(read("<p>a\u202eb\u200bc</p>".encode())) == {"invisible": 1, "bidi": 1}
    assert told(read(word(p(r("a\u2066b\u3164"))))) == {"invisible": 1, "bidi": 1}
    assert told(read("<p>می\u200cخواهم 👩\u200d🚒 \u200fשלום</p>".encode())) == {}


def test_an_attached_mail_is_named():
    mail = (
        "From: a@icro.example\r\nTo: b@icro.example\r\nSubject: Rescue\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nCrews train in Lisbon.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nInner.\r\n--b--\r\n"
    )
    assert [note.code for note in load(mail.encode()).report if note.code == "attachment"] == ["attachment"]


# OpenDocument and rich text -----------------------------------------------------------------------

SPACES = " ".join(
    f'xmlns:{name}="urn:{name}"' for name in ("office", "text", "table", "style", "fo", "draw", "xlink", "dc", "meta")
)  # the readers go by local names


def odt(body: str, styles: str = "", parts: dict[str, str] | None = None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", f"<o {SPACES}><office:body>{body}</office:body></o>")
        archive.writestr("styles.xml", f"<o {SPACES}>{styles}</o>")
        for name, text in (parts or {}).items():
            archive.writestr(name, text)
    return out.getvalue()


def style(name: str, properties: str, parent: str = "", kind: str = "text") -> str:
    made_from = f' style:parent-style-name="{parent}"' if parent else ""
    return f'<style:style style:name="{name}"{made_from}><style:{kind}-properties {properties}/></style:style>'


@pytest.mark.parametrize(
    ("body", "styles"),
    [
        ('<text:p text:style-name="A">Secret.</text:p>', style("A", 'fo:font-size="1pt"')),
        ('<text:p text:style-name="B">Secret.</text:p>', style("A", 'text:display="none"') + style("B", 'fo:font-weight="bold"', "A")),
        ('<text:section text:display="none"><text:p>Secret.</text:p></text:section>', ""),
        ('<text:section text:style-name="A"><text:p>Secret.</text:p></text:section>', style("A", 'text:display="none"', kind="section")),
        ('<table:table><table:table-row table:visibility="collapse"><table:table-cell><text:p>Secret.</text:p></table:table-cell></table:table-row></table:table>', ""),
        ('<text:p text:style-name="A">Secret.</text:p>', style("A", 'fo:color="#ffffff"')),
    ],
)  # fmt: skip
def test_opendocument_hides_by_size_by_an_inherited_style_and_by_section(body, styles):
    source = read_odt(odt(f"{body}<text:p>Seen.</text:p>", styles))
    assert (texts(source), [one.text for one in source.set_aside]) == (["Seen."], ["Secret."])


def test_white_words_of_an_opendocument_on_a_dark_cell_are_seen():
    dark = style("C", 'fo:background-color="#003d6e"', kind="table-cell") + style("A", 'fo:color="#ffffff"')
    cell = '<table:table><table:table-cell table:style-name="C"><text:p text:style-name="A">Seen.</text:p></table:table-cell></table:table>'
    assert texts(read_odt(odt(cell, dark))) == ["Seen."]


def test_the_words_of_fields_in_an_opendocument_are_kept_and_numbers_of_notes_are_not():
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>"
    hidden = '<text:hidden-text text:is-hidden="true">not this</text:hidden-text>'
    fields = f"<text:date>6 October</text:date> by <text:meta><text:author-name>A. Brant</text:author-name>, <text:title>Crews</text:title></text:meta>{hidden}{note}"
    source = read_odt(odt(f"<text:p>On {fields}.</text:p>"))
    assert texts(source) == ["On 6 October by A. Brant, Crews."]


def test_an_opendocument_is_known_wherever_it_says_what_it_is():
    data = odt("<text:p>Seen.</text:p>")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in reversed(old.namelist()):
            new.writestr(name, old.read(name))
    assert texts(read(out.getvalue())) == ["Seen."]


def test_opendocument_names_what_it_carries_beside_its_text():
    body = (
        '<text:p><draw:image xlink:href="http://127.0.0.1/x.png"/><draw:object xlink:href="./Object 1"/><text:a xlink:href="javascript:x">here</text:a></text:p>'
        '<text:section><text:section-source xlink:href="file:///etc/passwd"/><text:p>Seen.</text:p></text:section>'
    )
    parts = {"meta.xml": f"<m {SPACES}><dc:creator>Canary</dc:creator></m>", "Basic/Standard/M.xml": "<x>Canary</x>"}
    source = read_odt(odt(body, "", parts))
    assert told(source) == {"pictures": 1, "links": 1, "embedded": 1, "external": 2, "macros": 1, "properties": 1}
    assert "Canary" not in repr(source)


def rtf(body: str) -> Source:
    head = r"{\colortbl;\red255\green255\blue255;\red0\green0\blue128;}"
    return read_rtf((r"{\rtf1\ansi" + head + body + r"\par}").encode("latin-1"))


@pytest.mark.parametrize("words", [r"{\cf1 Secret.}", r"{\fs2 Secret.}", r"{\webhidden Secret.}", r"\cf1 Secret.\plain "])
def test_white_and_tiny_words_of_rich_text_are_set_aside(words):
    source = rtf(words + "Seen.")
    assert (texts(source), [one.text for one in source.set_aside], told(source)) == (["Seen."], ["Secret."], {"hidden": 1})


@pytest.mark.parametrize("words", [r"{\cf2 Seen.}", r"{\cf1\highlight2 Seen.}", r"\cbpat2{\cf1 Seen.}", r"\clcbpat2\pard\intbl{\cf1 Seen.}", r"{\cf0 Seen.}", r"{\fs14 Seen.}"])
def test_coloured_and_shaded_words_of_rich_text_are_seen(words):
    assert texts(rtf(words)) == ["Seen."]


def test_rich_text_names_what_it_leaves_out():
    source = rtf(
        r"{\info{\author Canary}{\company Canary}}{\*\template http://127.0.0.1/Canary}{\revised new}{\*\atnauthor Canary}{\*\annotation Canary}"
        r"{\object\objemb{\*\objdata 41}{\result  shown}}{\field{\*\fldinst INCLUDEPICTURE Canary}{\fldrslt  fetched}}{\field{\*\fldinst DDEAUTO Canary}{\fldrslt  run}}"
    )
    assert texts(source) == ["new shown fetched run"]
    assert told(source) == {"properties": 2, "template": 1, "insertions": 1, "comments": 1, "embedded": 1, "external": 1, "commands": 1}
    assert "Canary" not in repr(source)


def test_links_text_boxes_and_second_forms_of_rich_text_are_read_once():
    link = r'{\field{\*\fldinst{ HYPERLINK "https://port.example/" }}{\fldrslt port}}'
    box = r"{\shp{\*\shpinst\shpleft1{\sp{\sn a}{\sv b}}{\shptxt In the box.\par}}{\shprslt{\*\do{\dptxbxtext In the box.\par}}}}"
    source = rtf(rf"Host {link} of{box} {{\upr{{ansi}}{{\*\ud{{two}}}}}} towns")
    assert texts(source) == ["Host port of two towns", "In the box."]
    assert [(span.kind, span.value) for span in source.paragraphs[0].text.spans] == [("link", "https://port.example/")]


def test_raw_bytes_in_rich_text_are_passed_over():
    assert texts(rtf(r"{\pict\pngblip\bin12 }}}{{{\par }{}}After.")) == ["After."]


def test_a_sign_without_its_substitute_takes_no_letter_of_what_follows():
    assert texts(rtf(r"{\listtext\tab \u8226 \tab}First caf\u233?s \u8212\'97 \u8226\b  item")) == ["First cafés — • item"]


def test_what_stands_for_a_nested_table_in_old_programs_is_not_read_beside_it():
    assert texts(rtf(r"\pard\intbl\itap2 Deep\nestcell{\*\nesttableprops\nestrow}{\nonesttables Instead\par}\row")) == ["Deep"]
