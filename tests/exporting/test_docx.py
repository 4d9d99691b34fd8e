"""The Word file has a style and a bookmark for every part, carries the release's id, and is the same file every time."""

import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import docx as python_docx
import pytest
from export_samples import AMERICAN, ARABIC, ASSETS, EMPTY, RELEASES, SECRETS, STYLE, WHOLE, blocks, png

from communique.exporting import docx, proof
from communique.exporting.docx.directions import stretches
from communique.galley import compose
from communique.text import Text


def word_file(release=WHOLE, style=STYLE, **more) -> bytes:
    target = io.BytesIO()
    docx.export(compose(release, style, ASSETS, **more), style.sheet, target)
    return target.getvalue()


def part(data: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read(name).decode()


@pytest.mark.parametrize("name", RELEASES)
def test_the_words_come_back_in_order(name):
    assert tuple(docx.read_back(word_file(RELEASES[name]))) == compose(RELEASES[name], STYLE, ASSETS).words


def test_headings_and_styles_are_there_for_whoever_opens_the_file():
    opened = python_docx.Document(io.BytesIO(word_file()))
    styles = {paragraph.text[:20]: paragraph.style for paragraph in opened.paragraphs}
    assert styles["Eleven coasts agree "].base_style.name == "Heading 1"
    assert styles["What changes for cre"].base_style.name == "Heading 2"
    assert styles["LISBON, Portugal – R"].name == "Release Body" and styles["“Nobody drowns of a "].name == "Release Quote"
    assert opened.core_properties.author == "International Coastal Rescue Organization" and opened.core_properties.last_modified_by == ""


def test_every_block_has_its_bookmark():
    names = re.findall(r'w:bookmarkStart w:id="\d+" w:name="([^"]+)"', part(word_file(), "word/document.xml"))
    wanted = [docx.bookmark(block.field) for block in compose(WHOLE, STYLE, ASSETS).blocks]
    assert names == wanted and {"rel_headline", "rel_body_b3", "rel_subheads_0", "rel_contacts_c1"} <= set(names)


def test_bookmarks_stay_short_plain_and_different_for_any_field():
    fields = ["body.b1", "body.b_1", "body.b-1", "body.b.1", "body." + "x" * 80, "body." + "x" * 81, "body.ü", "notes.1", "body.b 1"]
    names = [docx.bookmark(field) for field in fields]
    assert len(set(names)) == len(fields) and all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]{0,39}", name) for name in names)


def test_the_release_id_and_the_version_of_the_words_are_custom_properties():
    first, second = part(word_file(), "docProps/custom.xml"), part(word_file(replace(WHOLE, byline="By nobody")), "docProps/custom.xml")
    assert 'name="ReleaseId"><vt:lpwstr>5f0c1c1e-0c55-4f7e-9d4b-8a4f7c8a1a01<' in first
    assert re.search(r'"ReleaseVersion"><vt:lpwstr>[0-9a-f]{16}<', first) and first != second


def test_no_direct_formatting_but_strong_emphasis_language_and_direction():
    body = part(word_file(), "word/document.xml")
    allowed = {"w:rStyle", "w:b", "w:bCs", "w:i", "w:iCs", "w:rtl", "w:lang"}
    assert {tag for marks in re.findall(r"<w:rPr>(.*?)</w:rPr>", body) for tag in re.findall(r"<(w:\w+)", marks)} <= allowed
    assert {tag for marks in re.findall(r"<w:pPr>(.*?)</w:pPr>", body) for tag in re.findall(r"<(w:\w+)", marks)} == {"w:pStyle"}


def test_every_page_has_page_numbers_embargo_and_draft_mark():
    data = word_file(draft=True)
    foot = part(data, "word/footer1.xml")
    assert " PAGE " in foot and " NUMPAGES " in foot and "EMBARGO: not for publication" in foot
    assert all('string="DRAFT – not for release"' in part(data, f"word/header{n}.xml") for n in (1, 2))
    assert "pict" not in part(word_file(), "word/header1.xml")


def test_the_items_of_a_list_stand_together_and_the_text_behind_it_apart():
    styles = part(word_file(), "word/styles.xml")
    spacing = {name: int(after) for name, after in re.findall(r'w:styleId="(Normal|ListBullet)".*?w:after="(\d+)"', styles)}
    assert spacing["ListBullet"] == spacing["Normal"] > 100
    assert styles.count("<w:contextualSpacing/>") == 1


def test_a_page_label_in_another_direction_than_its_page_is_one_stretch():
    foot = part(word_file(replace(ARABIC, language="he")), "word/footer1.xml")
    assert "Page " in foot and foot.index("NUMPAGES") < foot.index("\u200e") and "<w:t xml:space=\"preserve\"> of </w:t>" in foot
    assert "\u200e" not in part(word_file(ARABIC), "word/footer1.xml") + part(word_file(), "word/footer1.xml")


def test_arabic_runs_from_right_to_left_and_latin_words_in_it_do_not():
    body = part(word_file(ARABIC), "word/document.xml")
    assert body.count("<w:bidi/>") == body.count("<w:p>") + 1
    assert '<w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">ICRO</w:t></w:r>' in body
    assert re.search(r"<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">[^<]*وقّعت", body)
    assert '<w:szCs w:val="23"/>' in part(word_file(ARABIC), "word/styles.xml")


@pytest.mark.parametrize(
    ("words", "rtl", "pieces"),
    [
        ("plain words, 12", False, [("plain words, 12", False)]),
        ("see نداء واحد, now", False, [("see ", False), ("نداء واحد", True), (", now", False)]),
        ("في 6 أكتوبر", True, [("في 6 أكتوبر", True)]),
        ("مع ICRO Press في", True, [("مع ", True), ("ICRO Press", False), (" في", True)]),
        ("2026", True, [("2026", True)]),
    ],
)
def test_words_are_cut_where_their_direction_changes(words, rtl, pieces):
    assert list(stretches(words, rtl)) == pieces


def test_letter_paper_and_the_language_of_the_house():
    data = word_file(style=AMERICAN)
    assert '<w:pgSz w:w="12240" w:h="15840"/>' in part(data, "word/document.xml")
    assert '<w:lang w:val="en-US"' in part(data, "word/styles.xml")


def test_the_same_release_gives_the_same_bytes():
    assert word_file() == word_file()
    assert {entry.date_time for entry in zipfile.ZipFile(io.BytesIO(word_file())).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_nothing_private_is_in_any_part():
    package = zipfile.ZipFile(io.BytesIO(word_file()))
    parts = b"".join(package.read(name) for name in package.namelist())
    assert [secret for secret in SECRETS if secret.encode() in parts] == []


def test_an_empty_release_is_still_a_document():
    opened = python_docx.Document(io.BytesIO(word_file(EMPTY)))
    assert [paragraph.text for paragraph in opened.paragraphs] == []


@pytest.mark.slow
@pytest.mark.parametrize("through", ["docx", "odt"])
def test_parts_survive_a_libreoffice_save(through, tmp_path):
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed: its save cannot be tried")
    release = replace(WHOLE, body=blocks("b", Text("First words."), ("quote", "“Second,” she said."), ("heading", "Third"), ("list-item", "Fourth")))
    at = tmp_path / "release.docx"
    at.write_bytes(word_file(release))
    for ending in dict.fromkeys((through, "docx")):
        profile = f"-env:UserInstallation={tmp_path.as_uri()}/profile"
        command = [office, profile, "--headless", "--convert-to", ending, "--outdir", tmp_path / ending, at]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        at = tmp_path / ending / f"release.{ending}"
    saved = at.read_bytes()
    found = _by_bookmark(part(saved, "word/document.xml"))
    wanted = {docx.bookmark(b.field): b.plain.strip() for b in compose(release, STYLE, ASSETS).blocks}
    assert found == wanted
    assert "5f0c1c1e-0c55-4f7e-9d4b-8a4f7c8a1a01" in part(saved, "docProps/custom.xml")


def _by_bookmark(xml: str) -> dict[str, str]:
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    found = {}
    for paragraph in ElementTree.fromstring(xml).iter(f"{w}p"):
        words = "".join(one.text or "" for one in paragraph.iter(f"{w}t")).strip()
        found |= {mark.get(f"{w}name"): words for mark in paragraph.iter(f"{w}bookmarkStart") if mark.get(f"{w}name").startswith("rel_")}
    return found


def test_the_logo_of_the_house_stands_in_the_first_header(tmp_path):
    (tmp_path / "logo.png").write_bytes(png(400, 100))
    style = replace(STYLE, folders=(tmp_path, *STYLE.folders), sheet=replace(STYLE.sheet, logo="logo.png"))
    galley = compose(WHOLE, style, ASSETS)
    for key, data in proof.export(galley, style.sheet, ["docx", "html", "eml", "txt"]).items():
        assert proof.faults(key, data, galley) == []
    data = word_file(style=style)
    assert 'r:embed="rId1"' in part(data, "word/header1.xml") and "r:embed" not in part(data, "word/header2.xml")
    assert 'descr="International Coastal Rescue Organization"' in part(data, "word/header1.xml")


def test_a_picture_stands_at_the_margin_and_keeps_its_proportions():
    body = part(word_file(), "word/document.xml")
    assert 'distT="0" distB="0" distL="0" distR="0"' in body and 'noChangeAspect="1"' in body
    width, height = map(int, re.search(r'<wp:extent cx="(\d+)" cy="(\d+)"', body).groups())
    assert width / height == pytest.approx(640 / 400)


def test_the_same_picture_used_twice_stands_twice():
    body = blocks("b", Text("Words."))
    release = replace(WHOLE, body=body, images=(WHOLE.images[0], replace(WHOLE.images[0], id="again")))
    data = proof.export(compose(release, STYLE, ASSETS), STYLE.sheet, ["docx"])["docx"]
    assert {"word/media/image1.png", "word/media/image2.png"} <= set(zipfile.ZipFile(io.BytesIO(data)).namelist())


def test_a_title_of_more_letters_than_the_library_takes_is_told_whole():
    words = "Eleven coasts agree on one call for help " * 20
    data = proof.export(compose(replace(WHOLE, headline=Text(words)), STYLE, ASSETS), STYLE.sheet, ["docx"])["docx"]
    assert python_docx.Document(io.BytesIO(data)).core_properties.title == words.strip()


def test_a_control_character_in_the_words_of_the_house_breaks_no_file():
    sheet = replace(STYLE.sheet, text_font="Noto\x01Serif", masthead="ICRO\x02")
    style = replace(STYLE, sheet=sheet, labels=(*STYLE.labels, ("page", "Page\x03 {page} of {pages}")))
    files = proof.export(compose(WHOLE, style, ASSETS, draft=True), sheet, ["docx", "html", "txt"])
    assert "ICRO\ufffd" in part(files["docx"], "word/header1.xml") and "Page\ufffd" in part(files["docx"], "word/footer1.xml")


def test_nothing_of_the_library_s_own_template_is_in_the_file():
    package = zipfile.ZipFile(io.BytesIO(word_file(draft=True)))
    assert set(package.namelist()) - set(docx.check.PARTS) == {"word/media/image1.png"}
    assert not [name for name in package.namelist() if b"python-docx" in package.read(name)]


def test_the_library_is_loaded_only_where_a_word_file_is_made():
    code = (
        "import io, sys; from communique.exporting.formats import FORMATS; from communique.exporting import docx, html, eml, proof;"
        "docx.bookmark('headline'); print([name for name in ('docx', 'lxml') if name in sys.modules])"
    )
    path = str(Path(docx.__file__).parents[3])
    done = subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_logo_outside_its_pack_or_unreadable_is_left_out(tmp_path):
    (tmp_path / "pack").mkdir()
    (tmp_path / "logo.png").write_bytes(png(4, 4))
    (tmp_path / "pack" / "broken.png").write_bytes(b"no picture")
    for name in ("../logo.png", "broken.png", "absent.png"):
        style = replace(STYLE, folders=(tmp_path / "pack",), sheet=replace(STYLE.sheet, logo=name))
        assert compose(WHOLE, style, ASSETS).furniture.logo is None
