"""Faults put into a finished Word file: the product's own check names each, and nothing in the untouched file."""

import io
import zipfile

import pytest
from export_samples import ASSETS, RELEASES, STYLE, WHOLE, png

from communique.exporting import docx, proof
from communique.galley import compose

GALLEY = compose(WHOLE, STYLE, ASSETS)


def finished() -> bytes:
    target = io.BytesIO()
    docx.export(GALLEY, STYLE.sheet, target)
    return target.getvalue()


SOUND = finished()
MEMBERS = {name: zipfile.ZipFile(io.BytesIO(SOUND)).read(name) for name in zipfile.ZipFile(io.BytesIO(SOUND)).namelist()}
BODY, STYLES = "word/document.xml", "word/styles.xml"


def packed(entries: list[tuple[str, bytes]], when: tuple[int, ...] = (1980, 1, 1, 0, 0, 0), remark: bytes = b"") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.comment = remark
        for name, data in entries:
            package.writestr(zipfile.ZipInfo(name, when), data)
    return target.getvalue()


def changed(name: str, old: str, new: str, times: int = 1) -> bytes:
    """The file with the first places of some text in one part replaced."""
    before = MEMBERS[name].decode()
    assert old in before, f"the fault cannot be put in: {old!r} is not in {name}"
    return packed(list({**MEMBERS, name: before.replace(old, new, times).encode()}.items()))


def swapped() -> bytes:
    body = MEMBERS[BODY].decode()
    pieces = body.split("</w:p>")
    pieces[8], pieces[9] = pieces[9], pieces[8]
    return packed(list({**MEMBERS, BODY: "</w:p>".join(pieces).encode()}.items()))


def without(name: str) -> bytes:
    return packed([(key, data) for key, data in MEMBERS.items() if key != name])


def with_part(name: str, data: bytes) -> bytes:
    return packed([*MEMBERS.items(), (name, data)])


HEADLINE = '<w:t xml:space="preserve">Eleven coasts'
RUN = '<w:r><w:t xml:space="preserve">One form for every alarm</w:t></w:r>'
FAULTS = {
    "paragraph without a style": lambda: changed(BODY, '<w:pPr><w:pStyle w:val="ReleaseKind"/></w:pPr>', ""),
    "paragraph properties last": lambda: changed(
        BODY, f'<w:pPr><w:pStyle w:val="ReleaseListItem"/></w:pPr><w:bookmarkStart w:id="13" w:name="rel_body_b5"/>{RUN}<w:bookmarkEnd w:id="13"/>',
        f'<w:bookmarkStart w:id="13" w:name="rel_body_b5"/>{RUN}<w:bookmarkEnd w:id="13"/><w:pPr><w:pStyle w:val="ReleaseListItem"/></w:pPr>'),
    "duplicate entry": lambda: packed([*MEMBERS.items(), ("word/Document.xml", MEMBERS[BODY])]),
    "missing footer part": lambda: without("word/footer1.xml"),
    "missing picture": lambda: without("word/media/image1.png"),
    "document cut off": lambda: packed(list({**MEMBERS, BODY: MEMBERS[BODY][:-40]}.items())),
    "package cut off": lambda: SOUND[:-200],
    "damaged member": lambda: SOUND[:900] + bytes([SOUND[900] ^ 255]) + SOUND[901:],
    "member damaged elsewhere": lambda: SOUND[:2500] + bytes([SOUND[2500] ^ 1]) + SOUND[2501:],
    "unknown element": lambda: changed(BODY, RUN, f"<w:fancy/>{RUN}"),
    "unknown attribute": lambda: changed(BODY, "<w:p>", '<w:p w:rsidR="00AB12CD">'),
    "zoom without per cent": lambda: changed("word/settings.xml", ' w:percent="100"', ""),
    "duplicate bookmark id": lambda: changed(BODY, 'w:bookmarkStart w:id="2"', 'w:bookmarkStart w:id="1"'),
    "bookmark renamed": lambda: changed(BODY, 'w:name="rel_body_b3"', 'w:name="_GoBack"'),
    "release id missing": lambda: changed("docProps/custom.xml", "ReleaseId", "Other"),
    "release id of another": lambda: changed("docProps/custom.xml", GALLEY.release_id, "00000000"),
    "no heading": lambda: changed(STYLES, '<w:basedOn w:val="Heading1"/>', '<w:basedOn w:val="Normal"/>'),
    "two headings of the first level": lambda: changed(BODY, 'w:val="ReleaseHeading"', 'w:val="ReleaseHeadline"'),
    "picture without alternative text": lambda: changed(BODY, 'descr="A lifeboat leaves a grey harbour"', 'descr=""'),
    "table": lambda: changed(BODY, "<w:sectPr>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:sectPr>"),
    "language empty": lambda: changed("docProps/core.xml", "<dc:language>en-GB</dc:language>", "<dc:language/>"),
    "language of the styles missing": lambda: changed(STYLES, '<w:lang w:val="en-GB"', '<w:lang w:val=""'),
    "foreign author": lambda: changed("docProps/core.xml", GALLEY.organisation, "python-docx"),
    "last modified by": lambda: changed("docProps/core.xml", "</cp:core", "<cp:lastModifiedBy>R. Ames</cp:lastModifiedBy></cp:core"),
    "company": lambda: changed("docProps/app.xml", "</Application>", "</Application><Company>Elsewhere</Company>"),
    "template": lambda: changed("docProps/app.xml", "</Application>", "</Application><Template>old.dotx</Template>"),
    "local time": lambda: changed("docProps/core.xml", "T00:00:00Z", "T00:00:00+02:00"),
    "tracked deletion": lambda: changed(BODY, RUN, f'{RUN}<w:del w:id="90" w:author="R"><w:r><w:delText>gone</w:delText></w:r></w:del>'),
    "tracked insertion": lambda: changed(BODY, RUN, f'<w:ins w:id="91" w:author="R">{RUN}</w:ins>'),
    "comment": lambda: changed(BODY, RUN, f'{RUN}<w:r><w:commentReference w:id="0"/></w:r>'),
    "comments part": lambda: with_part("word/comments.xml", b"<w:comments/>"),
    "hidden run": lambda: changed(BODY, RUN, RUN.replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")),
    "hidden style": lambda: changed(STYLES, "<w:b/><w:bCs/>", "<w:b/><w:bCs/><w:vanish/>"),
    "white text": lambda: changed(STYLES, '<w:color w:val="000000"/>', '<w:color w:val="FFFFFF"/>'),
    "tiny text": lambda: changed(STYLES, '<w:sz w:val="21"/>', '<w:sz w:val="2"/>'),
    "thumbnail": lambda: with_part("docProps/thumbnail.jpeg", b"\xff\xd8"),
    "macro": lambda: with_part("word/vbaProject.bin", b"\0"),
    "time of the archive": lambda: packed(list(MEMBERS.items()), (2026, 10, 6, 9, 0, 0)),
    "remark of the archive": lambda: packed(list(MEMBERS.items()), remark=b"made by R. Ames"),
    "types not first": lambda: packed(list(MEMBERS.items())[::-1]),
    "empty paragraph": lambda: changed(BODY, "<w:sectPr>", '<w:p><w:pPr><w:pStyle w:val="ReleaseBody"/></w:pPr></w:p><w:sectPr>'),
    "paragraph of nobody": lambda: changed(BODY, "<w:sectPr>", f'<w:p><w:pPr><w:pStyle w:val="ReleaseBody"/></w:pPr>{RUN}</w:p><w:sectPr>'),
    "javascript link": lambda: changed("word/_rels/document.xml.rels", "https://www.icro.example/protocol", "javascript:alert(1)//"),
    "external picture": lambda: changed(
        "word/_rels/document.xml.rels", 'Target="media/image1.png"', 'Target="https://spy.example/p.png" TargetMode="External"'),
    "link without words": lambda: changed(BODY, ">Lisbon Protocol<", "><"),
    "dangling relation": lambda: changed(BODY, 'r:id="rIdLink1"', 'r:id="rIdLink99"'),
    "number of pages missing": lambda: changed("word/footer1.xml", " NUMPAGES ", " PAGE "),
    "embargo strip lost": lambda: changed("word/footer2.xml", "EMBARGO: not for publication", "Published"),
    "another house in the header": lambda: changed("word/header2.xml", "International Coastal", "National Coastal"),
    "paragraphs swapped": swapped,
    "word changed": lambda: changed(BODY, "Eleven coasts", "Twelve coasts"),
    "paragraph dropped": lambda: changed(BODY, HEADLINE, '<w:t xml:space="preserve">'),
    "style of another field": lambda: changed(BODY, 'w:val="ReleaseQuote"', 'w:val="ReleaseBody"'),
    "undefined style": lambda: changed(BODY, 'w:val="ReleaseQuote"', 'w:val="Fancy"'),
    "document type": lambda: changed(BODY, "<w:document ", '<!DOCTYPE x [<!ENTITY e "f">]><w:document '),
    "picture with a camera’s data": lambda: packed(list({**MEMBERS, "word/media/image1.png": png(8, 8, (b"tEXt", b"a\0b"))}.items())),
    "part without a type": lambda: changed("[Content_Types].xml", "/word/header2.xml", "/word/header3.xml"),
}  # fmt: skip


def test_a_sound_file_has_no_fault():
    assert docx.faults(SOUND, GALLEY) == []
    assert docx.faults(packed(list(MEMBERS.items())), GALLEY) == []


@pytest.mark.parametrize("name", RELEASES)
def test_no_sound_release_has_a_fault(name):
    galley = compose(RELEASES[name], STYLE, ASSETS, draft=name == "french")
    target = io.BytesIO()
    docx.export(galley, STYLE.sheet, target)
    assert docx.faults(target.getvalue(), galley) == []


@pytest.mark.parametrize("name", FAULTS)
def test_the_check_names_every_fault(name):
    broken = FAULTS[name]()
    assert broken != SOUND
    found = docx.faults(broken, GALLEY)
    assert found and all(sentence.endswith(".") for sentence in found)


def test_a_flipped_bit_is_found_wherever_it_changes_what_is_read():
    for at in range(40, len(SOUND), 211):
        broken = SOUND[:at] + bytes([SOUND[at] ^ 0x10]) + SOUND[at + 1 :]
        if not proof.faults("docx", broken, GALLEY):
            package = zipfile.ZipFile(io.BytesIO(broken))
            assert {name: package.read(name) for name in package.namelist()} == MEMBERS, f"byte {at}"
