"""A template is filled in one pass, and what stays open is seen."""

import pytest

from communique import templates
from communique.checking.checker import check
from communique.errors import TemplateError
from communique.house_style.load import load
from communique.release import Block, PartialDate, Quote
from communique.templates import Binding, Slot, Template
from communique.templates.template import Template as Value
from communique.text import Span, Text

STYLE = load()
VISIT = templates.find("visit-announcement", STYLE)
VALUES = {
    "date": "2026-10-06", "visitor": "okafor-lind", "city": "Horta", "country": "Portugal", "start": "2026-10-13", "end": "2026-10-15",
    "purpose": "to open the training centre", "hosts": "Minister of the Sea Duarte Valadão", "topics": "night rescue",
    "quote": "Horta is where our islands learn to speak one language at sea,",
}  # fmt: skip


def blanked(plain: str, *blanks: tuple[str, str]) -> Text:
    """A text with a blank over each of some words."""
    text = Text(plain)
    for words, name in blanks:
        at = plain.index(words)
        text = text.with_span(Span(at, at + len(words), "blank", name))
    return text


def a_template(text: Text, *slots: Slot, **parts: object) -> Value:
    release = VISIT.release
    from dataclasses import replace

    bare = replace(release, headline=Text("Visit"), body=(Block("b1", "paragraph", text),), quotes=())
    return Template("t", "A template", slots=slots, release=bare, **parts)  # type: ignore[arg-type]


def test_the_visit_announcement_is_filled_whole():
    release = templates.fill(VISIT, VALUES, STYLE)
    text = [block.text.plain for block in release.body]
    assert text[0] == (
        "ICRO Secretary General Maren Okafor-Lind will visit Portugal from 13 October to 15 October 2026 to open the training centre."
    )
    assert text[2] == "“Horta is where our islands learn to speak one language at sea,” said Ms Okafor-Lind."
    assert (release.date, release.dateline.city, release.kind) == (PartialDate(2026, 10, 6), "Horta", "Visit announcement")
    assert release.quotes[0].speaker == release.speakers[0].id == "okafor-lind"
    assert not [span for block in release.body for span in block.text.of_kind("blank")]
    assert len(release.boilerplate) and len(release.contacts) and release.end_mark == "ENDS"


def test_a_filled_visit_announcement_may_be_exported():
    findings = check(templates.fill(VISIT, VALUES, STYLE), STYLE)
    assert [finding.message for finding in findings if finding.severity == 3] == []


def test_a_required_slot_left_open_is_a_must_fix_finding():
    release = templates.fill(VISIT, {**VALUES, "hosts": ""}, STYLE)
    assert [f.message for f in check(release, STYLE) if f.rule == "ST14"] == ["Fill this blank: hosts."]


def test_a_slot_that_may_stay_empty_takes_its_paragraph_with_it():
    without, with_press = templates.fill(VISIT, VALUES, STYLE), templates.fill(VISIT, {**VALUES, "press": "the opening"}, STYLE)
    assert len(with_press.body) == len(without.body) + 1
    assert "invited to the opening." in with_press.body[-1].text.plain


def test_a_value_is_never_read_for_blanks():
    template = a_template(blanked("Meet [Who] in [Where].", ("[Who]", "who"), ("[Where]", "where")), Slot("who", "Who"), Slot("where", "Where"))
    release = templates.fill(template, {"who": "{where} [Where]", "where": "Horta"}, STYLE)
    assert release.body[0].text.plain == "Meet {where} [Where] in Horta."


def test_a_blank_inside_somebodys_words_stays_their_words():
    text = blanked("“[Words]” said X.", ("[Words]", "words")).with_span(Span(1, 8, "speech", "q1"))
    template = a_template(text, Slot("words", "Words", "quote"))
    from dataclasses import replace

    template = replace(template, release=replace(template.release, quotes=(Quote("q1"),)))
    release = templates.fill(template, {"words": "We sail at dawn,"}, STYLE)
    (span,) = release.body[0].text.of_kind("speech")
    assert release.body[0].text.words_of(span) == "We sail at dawn,"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"visitors": "X"}, "has no slot “visitors”"),
        ({"start": "13 October"}, "is not a date"),
        ({"start": "2026-10"}, "needs a whole date"),
        ({"start": "2026-02-30"}, "no day 2026-02-30"),
        ({"visitor": "Maren"}, "give a full name"),
    ],
)
def test_a_value_that_does_not_fit_its_slot_is_refused_in_a_sentence(values, sentence):
    with pytest.raises(TemplateError, match=sentence):
        templates.fill(VISIT, {**VALUES, **values}, STYLE)


def test_a_choice_takes_only_its_choices():
    template = a_template(blanked("A [kind] visit.", ("[kind]", "kind")), Slot("kind", "Kind", "choice", choices=("working", "state")))
    assert templates.fill(template, {"kind": "state"}, STYLE).body[0].text.plain == "A state visit."
    with pytest.raises(TemplateError, match="choose working, state"):
        templates.fill(template, {"kind": "royal"}, STYLE)


def test_somebody_the_house_does_not_know_comes_with_name_and_post():
    release = templates.fill(VISIT, {**VALUES, "visitor": "Duarte Valadão, Minister of the Sea, Government of Portugal"}, STYLE)
    assert release.body[0].text.plain.startswith("Minister of the Sea Duarte Valadão will visit")
    assert release.speakers[0].posts[0].organisation == "Government of Portugal"


def test_a_template_that_names_a_slot_it_lacks_is_refused_when_read():
    broken = a_template(blanked("Meet [Who].", ("[Who]", "who")), Slot("where", "Where"))
    with pytest.raises(TemplateError, match="no slot “who”"):
        templates.files.from_json(templates.to_json(broken), "t")


def test_a_template_survives_its_file(tmp_path):
    path = tmp_path / f"visit{templates.SUFFIX}"
    templates.write(path, VISIT)
    from dataclasses import replace

    assert templates.read(path) == replace(VISIT, name="visit")


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"template": 1}', '{"template": {"slots": 3}}', "\x00\x01", '{"template": {"title": "T"}, "body": 7}']
)
def test_a_file_that_is_no_template_is_told_in_a_sentence(tmp_path, text):
    path = tmp_path / f"t{templates.SUFFIX}"
    path.write_text(text)
    from communique.errors import CommuniqueError

    with pytest.raises(CommuniqueError) as told:
        templates.read(path)
    assert str(told.value).endswith(".") and "Traceback" not in str(told.value)


def test_bindings_to_a_field_that_does_not_exist_are_told():
    template = a_template(Text("Words."), Slot("where", "Where"), bindings=(Binding("mood", "where"),))
    with pytest.raises(TemplateError, match="field “mood”"):
        templates.fill(template, {"where": "Horta"}, STYLE)
