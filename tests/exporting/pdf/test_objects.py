"""What is handed to ReportLab comes out as the file's own rules want it, and nothing of ReportLab's own is added."""

import re

import pytest
from reportlab.pdfbase import pdfdoc

from communique.exporting.pdf.check.parsing import Name as ReadName
from communique.exporting.pdf.check.parsing import parsed, text_of
from communique.exporting.pdf.objects import Body, Name, Stream


def file_of(entries, **more):
    """A file whose root holds these entries."""
    body = Body()
    info = body.put({"Title": "A title"})
    root = body.put({"Type": Name("Catalog"), **entries, **{key: body.put(value) for key, value in more.items()}})
    return body.bound(root, info, "1.7", "a release")


def read(value):
    """A value as a reader finds it in the file."""
    return parsed(file_of({"It": value})).catalog["It"]


@pytest.mark.parametrize(
    "name", ["Plain", "AAAAAA+NotoSerif-Bold", "two words", "a/b", "(x)<y>[z]{w}%#", "\x01\x0e", "Größe", "نداء"]
)
def test_any_name_comes_back(name):
    found = read(Name(name))
    assert isinstance(found, ReadName) and found == name


@pytest.mark.parametrize(
    "words",
    [
        "plain",
        r"a (b) \\ ) c",
        "Größe — “q”",
        "نداء 🛟",
        "endstream 1 0 obj",
        "two\nlines",
        "",
        "lone \ud800".encode("utf-8", "replace").decode(),
    ],
)
def test_any_text_comes_back(words):
    assert text_of(read(words)) == words


def test_words_of_the_format_are_never_spelt_in_a_text():
    data = file_of({"It": "endstream endobj xref trailer %%EOF /JavaScript"})
    assert data.count(b"endstream") == 0 and b"JavaScript" not in data and data.count(b"%%EOF") == 1


def test_any_other_value_comes_back():
    assert read([True, False, None, 3, -2.5, 0.12345, b"\x00\xff", {"K": [Name("N")]}]) == [
        True, False, None, 3, -2.5, 0.123, b"\x00\xff", {"K": ["N"]},
    ]  # fmt: skip


@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize("content", [b"", b"words", b"words\n", b"words\r", b"x" * 5000])
def test_a_stream_ends_with_a_line_end_that_its_length_does_not_count(content, plain):
    data = file_of({}, It=Stream(content, {"Own": 1}, plain=plain))
    (found,) = [value for value in parsed(data).objects.values() if hasattr(value, "raw")]
    assert found.data == content and found.entries["Own"] == 1 and ("Filter" not in found.entries) == plain
    assert data.count(b"endstream") == 1 and found.raw + b"\nendstream\nendobj\n" in data


def test_the_file_holds_the_objects_that_were_put_and_no_others():
    file = parsed(file_of({}))
    assert list(file.objects.values()) == [{"Title": b"A title"}, {"Type": "Catalog"}]
    assert set(file.trailer) == {"Size", "Root", "Info", "ID"}


def test_the_file_does_not_advertise_its_library():
    data = file_of({})
    assert data.startswith(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n") and not re.search(
        rb"reportlab|opensource|digest", data, re.IGNORECASE
    )


def test_what_is_reserved_must_be_put():
    body = Body()
    body.reserve()
    root = body.put({})
    with pytest.raises(ValueError, match="object 1 was reserved and never written"):
        body.bound(root, root, "1.7", "a release")


def test_a_stream_inside_another_object_is_refused():
    with pytest.raises(TypeError, match="object of its own"):
        Body().put({"It": Stream(b"", {})})


def test_the_faults_that_are_mended_here_are_still_there():
    document = pdfdoc.PDFDocument(invariant=1)
    assert pdfdoc.PDFStream(content=b"words").format(document).endswith(b"wordsendstream\n"), "our own stream may go"
    assert pdfdoc.PDFName("a/b") == "/a/b", "our own names may go"
    assert b"ReportLab" in pdfdoc.PDFFile().format(document), "our own first lines may go"
    assert list(document.idToObject) == [pdfdoc.BasicFonts], "the register need not be cleared"
