"""Nothing leaves unproven: a dropped paragraph, a changed word, a trace of a machine are refused with a sentence."""

import email
import email.policy
import hashlib
from dataclasses import replace

import pytest
from export_samples import ASSETS, EMPTY, RELEASES, STYLE, WHOLE, text

from communique.errors import ProofError, UsageError
from communique.exporting import docx, proof, txt
from communique.exporting.docx import document
from communique.exporting.formats import FORMATS
from communique.exporting.pdf import embedding
from communique.exporting.residue import traces
from communique.galley import Run, compose
from communique.release import Block, Image

KEYS = [one.key for one in FORMATS if one.module != "pdf"]
GALLEY = compose(WHOLE, STYLE, ASSETS)
HOME = "/".join(("", "home", "rames", "old"))
TRACES = ("C:\\Users\\rames\\old.docx", HOME, "file:///etc/x", "{{ name }}", "Lorem ipsum", "python-docx", "{page}")


@pytest.mark.parametrize("name", RELEASES)
def test_every_format_is_proven_and_reported(name):
    galley = compose(RELEASES[name], STYLE, ASSETS)
    files = proof.export(galley, STYLE.sheet, [one.key for one in FORMATS])
    assert list(files) == [one.key for one in FORMATS]
    for told in proof.report(files):
        assert told.words == len(galley.words) and told.sha256 == hashlib.sha256(files[told.key]).hexdigest()
        assert told.size == len(files[told.key])


def test_a_dropped_paragraph_is_refused(monkeypatch):
    whole = document._Body.add_blocks

    def short(body):
        whole(body)
        last = body.document.paragraphs[-1]._p
        last.getparent().remove(last)

    monkeypatch.setattr(document._Body, "add_blocks", short)
    with pytest.raises(ProofError, match=r"“Word” is not what the release says.*“Duty officer, duty@icro\.example” is missing"):
        proof.export(GALLEY, STYLE.sheet, ["docx"])


def test_a_broken_font_map_is_refused(monkeypatch):
    honest = embedding._to_unicode

    def broken(texts):
        return honest(["o" if text == "a" else text for text in texts])

    monkeypatch.setattr(embedding, "_embedded", embedding._embedded.__wrapped__)  # without what was kept of other files
    monkeypatch.setattr(embedding, "_to_unicode", broken)
    with pytest.raises(ProofError, match="“PDF” is not what the release says"):
        proof.export(GALLEY, STYLE.sheet, ["pdf"])


def test_a_changed_word_is_refused(monkeypatch):
    honest = txt.text
    monkeypatch.setattr(txt, "text", lambda galley, width=0: honest(galley, width).replace("nearest lifeboat", "nearest boat"))
    with pytest.raises(ProofError, match=r"it has “boat\.” instead of “lifeboat\.”"):
        proof.export(GALLEY, STYLE.sheet, ["txt"])


def test_an_added_word_is_refused(monkeypatch):
    honest = txt.text
    monkeypatch.setattr(txt, "text", lambda galley, width=0: honest(galley, width) + "P.S.\n")
    with pytest.raises(ProofError, match=r"it has “P\.S\.”, which the release has not"):
        proof.export(GALLEY, STYLE.sheet, ["txt"])


def test_unfilled_blanks_leave_only_in_a_draft():
    release = replace(WHOLE, body=(Block("b1", "paragraph", text("Visit of [name]", ("[name]", "blank", "name"))),))
    with pytest.raises(ProofError, match="Fill these blanks first: “\\[name\\]”"):
        proof.export(compose(release, STYLE, ASSETS), STYLE.sheet, ["txt"])
    assert b"DRAFT" in proof.export(compose(release, STYLE, ASSETS, draft=True), STYLE.sheet, ["txt"])["txt"]


def test_a_picture_that_cannot_be_set_keeps_the_release_back():
    release = replace(WHOLE, images=(Image("i1", "harbour.png", "x", WHOLE.headline),))
    with pytest.raises(ProofError, match="cannot be set"):
        proof.export(compose(release, STYLE, {"harbour.png": b"no picture"}), STYLE.sheet, ["html"])


def test_an_unknown_format_is_told_with_those_there_are():
    with pytest.raises(UsageError, match="There is no format “rtf”; choose from docx, pdf"):
        proof.export(GALLEY, STYLE.sheet, ["rtf"])


@pytest.mark.parametrize("key", KEYS)
def test_bytes_that_are_no_such_file_are_refused_with_a_sentence(key):
    sound = proof.export(GALLEY, STYLE.sheet, [key])[key]
    for data in (b"", b"\0\xff\xfe", b"PK\x03\x04", sound[: len(sound) // 2], sound[::-1]):
        assert proof.faults(key, data, GALLEY)


@pytest.mark.parametrize("key", KEYS)
def test_traces_of_a_machine_are_found_in_every_format(key):
    for trace in TRACES:
        galley = replace(GALLEY, blocks=(*GALLEY.blocks[:-1], replace(GALLEY.blocks[-1], runs=(*GALLEY.blocks[-1].runs, Run(f" {trace}")))))
        data = proof.export(galley, STYLE.sheet, [key])[key]
        assert traces(data, galley) == [], "words of the release itself are no residue"
        assert traces(data, GALLEY) != []


def test_words_compare_without_the_signs_that_nobody_sees():
    assert proof.comparable(["co\u00adop", "\u200b", "e\u0301\u202e", "a\u200db"]) == ["coop", "\u00e9", "ab"]
    assert proof.difference(["a", "b"], ["a", "b"]) == "" and proof.difference(["a", "b"], ["b", "a"]) != ""


def test_an_empty_release_leaves_as_a_draft():
    files = proof.export(compose(EMPTY, STYLE, draft=True), STYLE.sheet, KEYS)
    assert all(files.values()) and docx.read_back(files["docx"]) == ["DRAFT", "–", "not", "for", "release"]


def test_the_draft_carries_the_other_files_where_asked():
    files = proof.export(GALLEY, STYLE.sheet, ["docx", "eml", "txt"], attached="2026-10-06-release")
    message = email.message_from_bytes(files["eml"], policy=email.policy.default)
    carried = {part.get_filename(): part.get_content() for part in message.iter_attachments()}
    assert carried == {"2026-10-06-release.docx": files["docx"], "2026-10-06-release.txt": files["txt"].decode()}
    assert proof.faults("eml", files["eml"], GALLEY) == []
