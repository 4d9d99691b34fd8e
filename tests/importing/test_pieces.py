"""Single stages of the import as plain case files: marks, datelines, head lines, the tail, posts."""

import tomllib
from pathlib import Path

import pytest

from communique.dates import iso
from communique.importing.grammar import parse
from communique.importing.grammar.dateline import dateline_of
from communique.importing.grammar.dissect import dissect, dissect_loosely
from communique.importing.outcome import Imported
from communique.importing.pairs import stretches
from communique.importing.speech import with_quotes
from communique.importing.text import read_text
from communique.languages import language
from communique.release import Block, Release
from communique.text import Text

HERE = Path(__file__).parent / "pieces"


def cases(name):
    found = tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))["case"]
    return [pytest.param(case, id=case.get("name", case.get("text", ""))) for case in found]


@pytest.mark.parametrize("case", cases("pairs"))
def test_marks_are_paired_within_their_paragraph(case):
    assert [case["text"][one.start : one.end] for one in stretches(case["text"])] == case["words"]


@pytest.mark.parametrize("case", cases("datelines"))
def test_a_dateline_is_read_in_all_its_shapes_and_never_invented(case):
    tongue = language(case.get("language", "en"))
    found = dateline_of(case["text"], tongue, [case["text"], *case.get("others", [])])
    if case.get("none"):
        assert found is None
        return
    assert found is not None
    read = (found.city, found.country, iso(found.date.value) if found.date else "", found.separator, case["text"][found.end :])
    assert read == tuple(case.get(key, "") for key in ("city", "country", "date", "separator", "rest"))


@pytest.mark.parametrize("case", cases("head_lines"))
def test_a_head_line_is_taken_apart_only_where_every_word_of_it_is_known(case):
    take = dissect_loosely if case.get("loosely") else dissect
    pieces = take(case["text"], language(case.get("language", "en")))
    assert [[piece.kind, case["text"][piece.start : piece.end].strip()] for piece in pieces] == case["pieces"]


@pytest.mark.parametrize("case", cases("tails"))
def test_the_tail_is_told_from_the_body(case):
    head = {"en": "Eleven stations for the western coast", "es": "Once bases para la costa occidental"}[case.get("language", "en")]
    release = parse(read_text("\n\n".join([head, *case["lines"]]))).release
    contacts = [part for one in release.contacts for part in (one.name, one.phone, one.email) if part]
    assert [block.text.plain for block in release.body] == case["body"]
    assert release.end_mark == case.get("end", "")
    assert [block.text.plain for block in release.notes] == case.get("notes", [])
    assert contacts == case.get("contacts", [])
    assert [block.text.plain for block in release.boilerplate] == case.get("about", [])
    assert (iso(release.date) if release.date else "") == case.get("date", "")


@pytest.mark.parametrize("case", cases("posts"))
def test_post_and_organisation_are_kept_as_printed(case):
    tag = case.get("language", "en")
    release = with_quotes(Imported(Release(body=(Block("b1", "paragraph", Text(case["text"])),), language=tag)), language(tag)).release
    (person,) = release.speakers
    assert (person.posts[0].title, person.posts[0].organisation) == (case["title"], case["organisation"])


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        (["“The meeting is a chance to speak of rescue, ahead of the Atlantic", "Coast Forum in August,” said", "Mr Ferrer."], 1),
        (["« La réunion permettra de parler du sauvetage avant le Forum de la", "Côte Atlantique », a dit M. Ferrer."], 1),
        (["“We will speak of rescue in the Atlantic", "“The Coast Forum comes first,” said Mr Ferrer."], 2),
    ],
)
def test_a_line_that_breaks_inside_a_quotation_goes_on_with_it(lines, paragraphs):
    head = "The harbour minister will travel to the islands"
    lead = "The minister will travel to the islands this week to attend a forum."
    body = parse(read_text(f"{head}\n\n{lead}\n\n" + "\n".join(lines))).release.body
    assert len(body) == 1 + paragraphs
