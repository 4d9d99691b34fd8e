"""The command line does the whole job, and every trouble is one sentence and status 2."""

import contextlib
import email
import email.policy
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest
from tests.importing.word_files import p, r, word

from communique import resources, storage

SAMPLE = resources.folder("samples", "visit.txt")


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Run a command in a folder of its own; gives status, standard output and standard error."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COMMUNIQUE_HOME", str(tmp_path / "home"))
    from communique.cli import main

    def command(*words):
        try:
            status = main([str(word) for word in words])
        except SystemExit as end:  # --help and --version
            status = end.code or 0
        told = capsys.readouterr()
        return status, told.out, told.err

    return command


def a_clean_release(run) -> Path:
    values = {
        "date": "2026-10-06", "visitor": "okafor-lind", "city": "Horta", "country": "Portugal", "start": "2026-10-13", "end": "2026-10-15",
        "purpose": "to open the training centre", "hosts": "Minister of the Sea Duarte Valadão", "topics": "night rescue",
        "quote": "Crews come first,",
    }  # fmt: skip
    pairs = [word for key, value in values.items() for word in ("--set", f"{key}={value}")]
    assert run("new", "--template", "visit-announcement", *pairs, "-o", "visit.release")[0] == 0
    return Path("visit.release")


def id_of(name: str) -> str:
    return storage.read(Path(name)).release.id


def test_what_is_made_from_another_file_has_an_id_of_its_own_and_keeps_it(run):
    for name in ("a.release", "b.release"):
        assert run("import", SAMPLE, "-o", name)[0] == 0
    assert run("fix", SAMPLE, "-o", "c.release")[0] == 0
    made = [id_of(f"{name}.release") for name in "abc"]
    assert len(set(made)) == 3 and all(len(one) == 32 for one in made)
    run("fix", "a.release")
    assert id_of("a.release") == made[0]


def test_a_file_without_an_id_is_known_by_what_it_holds(run):
    Path("a.release.json").write_text('{"format": 1, "headline": {"plain": "Crews  train"}}')
    shutil.copy("a.release.json", "b.release.json")
    ids = {json.loads(run("show", name, "--json")[1])["id"] for name in ("a.release.json", "b.release.json", "a.release.json")}
    assert len(ids) == 1 and len(ids.pop()) == 32
    Path("b.release.json").write_text('{"format": 1, "headline": {"plain": "Crews rest"}}')
    assert json.loads(run("show", "b.release.json", "--json")[1])["id"] not in ids


def a_word_file_with_a_tracked_deletion() -> Path:
    deleted = '<w:del w:id="1" w:author="Maren"><w:r><w:delText>Struck out.</w:delText></w:r></w:del>'
    Path("in.docx").write_bytes(word(p(r("Crews train off Lisbon")) + p(r("They begin today."), deleted) + p(r("They end on Friday."))))
    return Path("in.docx")


def every_stream(data: bytes) -> bytes:
    """The bytes of a file, and of everything packed in it."""
    out = [data]
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            out += [archive.read(name) for name in archive.namelist()]
    for found in re.finditer(rb"stream\r?\n", data):
        with contextlib.suppress(zlib.error):
            out.append(zlib.decompressobj().decompress(data[found.end() :]))
    return b"\n".join(out)


def test_the_report_of_an_import_stays_with_the_release_and_goes_out_with_none(run):
    report = json.loads(run("import", a_word_file_with_a_tracked_deletion(), "-o", "in.release", "--json")[1])["report"]
    assert ("deletions", 1) in {(one["code"], one["count"]) for one in report}
    kept = json.loads(run("show", "in.release", "--json")[1])["origin"]
    assert kept["report"][0]["message"] == "1 deleted passage was left out."
    assert json.loads(run("import", "in.release", "--json")[1])["report"] == report
    run("fix", "in.release")
    assert json.loads(run("show", "in.release", "--json")[1])["origin"] == kept
    assert run("export", "in.release", "--to", "docx,pdf,html,eml,txt", "-o", "out", "--draft")[0] == 0
    for path in Path("out").iterdir():
        assert b"left out" not in every_stream(path.read_bytes()), path.name
    assert storage.for_sending(storage.read(Path("in.release")).release).origin is None


def test_a_text_becomes_a_release_that_is_shown_checked_fixed_and_exported(run):
    status, out, err = run("import", SAMPLE, "-o", "visit.release", "--json")
    shape = json.loads(out)
    assert (status, err, shape["release"]["date"]["iso"]) == (0, "", "2026-10-06")
    assert len(shape["release"]["quotes"]) == 3
    assert run("show", "visit.release")[1].startswith("Media release")
    assert len(id_of("visit.release")) == 32, "the journal of the editor would not find this file again"
    status, out, _ = run("fix", "visit.release", "--safe")
    assert status == 0 and "fixes applied" in out
    status, out, err = run("export", "visit.release", "--to", "docx,pdf,html,txt", "-o", "out", "--draft")
    assert (status, err) == (0, "")
    assert sorted(path.name for path in Path("out").iterdir()) == [
        "visit-draft.docx", "visit-draft.html", "visit-draft.pdf", "visit-draft.txt",
    ]  # fmt: skip


def test_findings_are_rows_of_the_documented_shape_with_lines_of_the_source(run):
    status, out, _ = run("check", SAMPLE, "--format", "json", "--fail-on", "suggestion")
    rows = json.loads(out)
    assert status == 1 and rows
    for row in rows:
        assert set(row) == {
            "file", "rule", "severity", "title", "message", "why", "source", "field", "block", "start", "end", "text", "line", "column",
            "in_speech", "others", "fixes",
        }  # fmt: skip
    lines = SAMPLE.read_text("utf-8").splitlines()
    spaces = next(row for row in rows if row["rule"] == "TY01")
    assert lines[spaces["line"] - 1][spaces["column"] - 1 :].startswith("  both sides")


def test_every_format_of_findings_can_be_read(run):
    sarif = json.loads(run("check", SAMPLE, "--format", "sarif")[1])
    assert sarif["version"] == "2.1.0" and sarif["runs"][0]["results"]
    assert run("check", SAMPLE, "--format", "github")[1].startswith("::")
    assert "findings:" in run("check", SAMPLE)[1]


def test_a_must_fix_finding_blocks_the_export_and_a_draft_is_the_way_out(run):
    run("new", "--template", "visit-announcement", "--set", "city=Horta", "-o", "open.release")
    status, out, err = run("export", "open.release", "--to", "docx,txt", "-o", "out")
    assert (status, out) == (2, "") and "must be fixed first" in err
    assert not Path("out").exists()
    assert run("export", "open.release", "--to", "docx,txt", "-o", "out", "--draft")[0] == 0


def test_the_fragment_the_attachments_and_the_address_come_where_asked(run):
    release = a_clean_release(run)
    address = "https://www.icro.example/2026/visit"
    status, _, err = run("export", release, "--to", "html,eml,txt", "--fragment", "--attach", "--url", address, "-o", "out", "--name", "visit")
    assert (status, err) == (0, "")
    assert {path.name for path in Path("out").iterdir()} == {"visit.html", "visit.eml", "visit.txt", "visit.fragment.html"}
    assert f'<link rel="canonical" href="{address}">' in Path("out/visit.html").read_text("utf-8")
    message = email.message_from_bytes(Path("out/visit.eml").read_bytes(), policy=email.policy.default)
    assert [part.get_filename() for part in message.iter_attachments()] == ["visit.html", "visit.txt", "visit.fragment.html"]
    status, _, err = run("export", release, "--to", "html", "--url", "javascript:alert(1)", "-o", "out")
    assert status == 2 and "is no address of a web page" in err


def test_a_clean_release_is_exported_in_every_format(run):
    from communique.exporting.formats import FORMATS

    release = a_clean_release(run)
    status, out, err = run("export", release, "--to", ",".join(one.key for one in FORMATS), "-o", "out", "--json")
    assert (status, err) == (0, "")
    files = json.loads(out)
    assert {file["format"] for file in files} == {one.key for one in FORMATS}
    assert len({file["words"] for file in files}) == 1
    assert all(Path(file["path"]).stat().st_size > 100 for file in files)


def test_a_template_is_made_from_a_release_and_filled_again(run):
    release = a_clean_release(run)
    status, out, _ = run("template", "make", release, "-o", "again.release-template")
    assert status == 0 and "slots" in out
    assert run("new", "--template", "again.release-template", "--set", "city=Cork", "-o", "again.release")[0] == 0
    assert "visit-announcement" in run("templates")[1]
    assert json.loads(run("templates", "--json")[1])


def test_the_first_page_is_drawn(run):
    release = a_clean_release(run)
    assert run("preview", release, "--png", "page.png", "--width", "300")[0] == 0
    assert Path("page.png").read_bytes().startswith(b"\x89PNG")


def bad_inputs(folder: Path) -> dict[str, Path]:
    files = {
        "folder": folder / "folder", "empty": folder / "empty.txt", "zeros": folder / "zeros.release", "binary": folder / "picture.txt",
        "broken": folder / "broken.release", "newer": folder / "newer.release.json", "stray": folder / "stray.zip",
    }  # fmt: skip
    files["folder"].mkdir()
    files["empty"].write_bytes(b"")
    files["zeros"].write_bytes(b"\0" * 4096)
    files["binary"].write_bytes(bytes(range(256)) * 20)
    files["broken"].write_bytes(b"PK\x03\x04 not a zip at all")
    files["newer"].write_text('{"format": 999}')
    with zipfile.ZipFile(files["stray"], "w") as stray:
        stray.writestr("a.txt", "a")
    return {"missing": folder / "nowhere.txt", **files}


@pytest.mark.parametrize("what", ["missing", "folder", "empty", "zeros", "binary", "broken", "newer", "stray"])
@pytest.mark.parametrize("command", [("check",), ("import",), ("export", "--to", "txt"), ("show",)])
def test_a_file_that_cannot_be_taken_is_one_sentence_and_status_2(run, tmp_path, what, command):
    file = bad_inputs(tmp_path)[what]
    before = sorted(tmp_path.rglob("*"))
    status, out, err = run(command[0], file, *command[1:])
    assert (status, out) == (2, "")
    assert err.count("\n") == 1 and err.endswith(".\n") and "Traceback" not in err and "Error" not in err
    assert [path for path in sorted(tmp_path.rglob("*")) if "home" not in path.parts] == [p for p in before if "home" not in p.parts]


@pytest.mark.parametrize(
    "words",
    [
        ("export", SAMPLE, "--to", "docx,word", "--draft"),
        ("export", SAMPLE),
        ("check", SAMPLE, "--style", "no-such-pack"),
        ("check", SAMPLE, "--format", "xml"),
        ("check",),
        ("import", SAMPLE, "-o", "out.docx"),
        ("new", "--template", "no-such", "-o", "x.release"),
        ("new", "--template", "visit-announcement", "--set", "city", "-o", "x.release"),
        ("rules", "ZZ99"),
        ("frobnicate",),
        (),
    ],
)
def test_a_wrong_command_is_one_sentence_and_status_2(run, words):
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1 and err.endswith(".\n")


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_told(run, tmp_path):
    locked = tmp_path / "locked"
    locked.mkdir(0o500)
    status, _, err = run("export", SAMPLE, "--to", "txt", "-o", locked, "--draft")
    assert status == 2 and err.endswith(".\n")


def test_a_place_that_is_no_folder_is_told(run, tmp_path):
    (tmp_path / "taken").write_text("a file")
    status, _, err = run("export", SAMPLE, "--to", "txt", "-o", tmp_path / "taken", "--draft")
    assert status == 2 and err.count("\n") == 1 and (tmp_path / "taken").read_text() == "a file"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_in_another_encoding_comes_in_whole(run, tmp_path, encoding):
    text = SAMPLE.read_text("utf-8").replace("ã", "â") if encoding == "cp1252" else SAMPLE.read_text("utf-8")
    file = tmp_path / "visit.txt"
    file.write_bytes(text.encode(encoding))
    status, out, _ = run("import", file, "--json")
    assert status == 0
    assert "Secretary General’s visit to Portugal" in json.loads(out)["release"]["headline"]


def test_a_pack_with_a_mistake_is_told_by_file_and_line_and_the_rest_works(run, tmp_path):
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / "house.toml").write_text('[house]\ntitle = "Mine"\nextends = "international"\ncolour = "blue"\n')
    status, out, err = run("check", SAMPLE, "--style", pack)
    assert status in (0, 1) and "findings" in out
    assert "house.toml, line 4" in err


def test_standard_input_is_read(monkeypatch, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "communique", "import", "-", "--json"], input=SAMPLE.read_bytes(), capture_output=True, check=True, cwd=tmp_path
    )
    assert json.loads(done.stdout)["release"]["kind"] == "Media release"


def test_the_command_line_loads_no_engine_it_does_not_need():
    script = (
        "import sys; from communique.cli import main; main(['check', sys.argv[1]]);"
        "print([name for name in ('reportlab', 'docx', 'lxml', 'sqlalchemy', 'PySide6', 'pypdfium2') if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(SAMPLE)], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_every_command_and_key_stands_in_the_documentation(run, project_files):
    (page,) = [path for path in project_files if path.name == "command-line.md"]
    told = page.read_text("utf-8")
    help_ = run("--help")[1]
    for name in ("import", "show", "schema", "check", "fix", "export", "preview", "templates", "new", "template", "rules", "styles", "vale"):
        assert name in help_ and f"`{name}" in told, name


TOLD = "MEDIA RELEASE\n6 October 2026\n\nCrews train at night\n\nLISBON, Portugal – Crews of 42 countries train in the Harbour-Watch programme.\n"


def test_versions_in_two_languages_are_held_together(run):
    Path("en.txt").write_text(TOLD, "utf-8")
    lead = "LISBONNE, Portugal – Les équipages de 41 pays s’exercent avec le programme et les autres."
    said = f"COMMUNIQUÉ DE PRESSE\n6 octobre 2026\n\nExercice de nuit\n\n{lead}\n"
    Path("fr.txt").write_text(said, "utf-8")
    status, out, err = run("check", "en.txt", "--against", "fr.txt", "--rule", "XF04", "--format", "json")
    (finding,) = json.loads(out)
    assert (status, err, finding["text"]) == (1, "", "42")
    assert finding["message"] == "42 here, 41 in the French version."
    assert json.loads(run("check", "en.txt", "--rule", "XF04", "--format", "json")[1]) == []


def test_terms_are_held_to_the_earlier_releases_of_a_folder(run):
    Path("new.txt").write_text(TOLD, "utf-8")
    Path("series").mkdir()
    Path("series/one.txt").write_text(TOLD.replace("Harbour-Watch", "Harbour Watch"), "utf-8")
    Path("series/other.txt").write_text("Un texte en français sur les équipages de la mer et du programme Harbour Watch, dont 41 pays.\n", "utf-8")
    Path("series/broken.release").write_bytes(b"PK\x03\x04 broken")
    _, out, err = run("check", "new.txt", "--series", "series", "--format", "json")
    found = [one for one in json.loads(out) if one["rule"][:2] == "XF"]
    assert [(one["rule"], one["text"], one["fixes"][0]["edits"][0]["text"]) for one in found] == [("XF09", "Harbour-Watch", "Harbour Watch")]
    assert "broken.release" in err


def test_under_an_embargo_no_file_name_tells_the_news(run):
    from dataclasses import replace
    from datetime import datetime

    from communique import storage
    from communique.release import Embargo

    stored = storage.read(a_clean_release(run))
    held = replace(stored.release, embargo=Embargo(datetime.fromisoformat("2026-10-06T09:00"), "Europe/Lisbon"))
    name = "-".join(held.headline.plain.casefold().split()[-4:])
    storage.write(Path(f"{name}.release"), held)
    status, _, err = run("export", f"{name}.release", "--to", "txt", "-o", "out")
    assert (status, err) == (0, "")
    assert [path.name for path in Path("out").iterdir()] == ["2026-10-06-visit-announcement.txt"]
    status, _, err = run("export", f"{name}.release", "--to", "txt", "-o", "out", "--name", name)
    assert status == 2 and "tells the news under embargo" in err and "SE01" in err
    assert len(list(Path("out").iterdir())) == 1
