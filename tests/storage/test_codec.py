"""A release as JSON and back: nothing changes, nothing foreign is believed, nothing of a newer program is lost."""

import json
import subprocess
import sys
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique import invariants
from communique.errors import NewerFormatError, ReleaseFileError
from communique.fields import FIELDS
from communique.release import Block, Dateline, Name, PartialDate, Quote, Release, Speaker
from communique.storage import from_data, from_json, schema, to_data, to_json
from communique.storage.migrations import migrated
from communique.text import Span, Text
from strategies import releases


def faults_of(data: object) -> dict[str, str]:
    with pytest.raises(ReleaseFileError) as caught:
        from_data(data)
    return dict(caught.value.faults)


@given(releases())
def test_every_release_comes_back_from_its_json(release):
    assert from_json(to_json(release)) == release


@given(releases())
def test_the_strategies_make_sound_releases(release):
    assert list(invariants.faults(release)) == []
    assert invariants.mended(release) is release


@pytest.mark.parametrize("field", FIELDS, ids=lambda one: one.key)
def test_every_editable_field_is_in_the_file(field):
    dateline = Dateline("Lisbon", "Portugal", PartialDate(2026, 10, 6), "ICRO", "—", "LISBON —")
    full = Release(
        kind="k", language="fr", date=PartialDate(2026), date_text="d", reference="r", notice="n", headline=Text("h"), subheads=(Text("s"),),
        byline="b", dateline=dateline, body=(Block("b1", "paragraph", Text("x", (Span(0, 1, "speech", "q"),))),), quotes=(Quote("q"),),
        speakers=(Speaker("s", Name("Maren")),), end_mark="#", boilerplate=(Block("p", "paragraph", Text("p")),),
    )  # fmt: skip
    plain_there = json.dumps(to_data(full))
    assert field.get(from_json(to_json(full))) == field.get(full)
    if field.key in ("kind", "headline", "dateline.city", "body", "quotes", "speakers"):
        assert json.dumps(to_data(field.set(full, field.get(Release(language="en"))))) != plain_there


def test_a_date_is_written_as_people_write_it_and_the_format_always():
    release = Release(date=PartialDate(2011, 10, 6), dateline=Dateline(date=PartialDate(None, 12, 21)))
    assert to_data(release) == {"format": 1, "date": "2011-10-06", "dateline": {"date": "--12-21"}}
    assert to_data(Release()) == {"format": 1}


def test_every_fault_of_a_bad_file_is_told_with_its_path():
    told = faults_of({
        "format": 1, "language": None, "date": "2011-13", "embargo": {"local": "x", "zone": 3}, "images": [[]], "dateline": {"date": 2011},
        "quotes": [{"id": "q1", "translated": 1}], "body": [{"id": "b1", "kind": "poem", "text": {"plain": "x"}}, {"kind": "quote", "text": {}}],
    })  # fmt: skip
    assert told == {
        "language": "This should be a text; it is nothing.",
        "date": "There is no day 2011-13 in the calendar.",
        "embargo.local": "A wall time is a text like 2026-10-06T09:30, without an offset.",
        "embargo.zone": "This should be a text; it is a number.",
        "images.0": "This should be an object; it is a list.",
        "dateline.date": "A date is a text like 2026-10-06, or --10-06 without a year.",
        "quotes.0.translated": "This should be true or false; it is a number.",
        "body.0.kind": "“poem” is not one of paragraph, heading, list-item, quote.",
        "body.1.id": "“id” is missing.",
    }


def test_a_release_that_contradicts_itself_is_refused_or_mended():
    data = {
        "format": 1,
        "body": [{"id": "b", "kind": "quote", "text": {"plain": "“No.”", "spans": [{"start": 1, "end": 9, "kind": "speech", "value": "q9"}]}}],
        "quotes": [{"id": "q1", "speaker": "nobody"}],
    }
    assert set(faults_of(data)) == {"body.0.text.spans.0", "body.0.text", "quotes.0", "quotes.0.speaker"}
    mended = from_data(data, is_mended=True)
    assert (mended.body[0].text, mended.quotes) == (Text("“No.”"), ())


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | st.just(10**400),
    lambda held: st.lists(held, max_size=2) | st.dictionaries(st.sampled_from(["id", "plain", "spans", "text", "kind", "x.y"]), held, max_size=2),
)


def places_in(data, path=()):
    yield path
    for key, held in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from places_in(held, (*path, key))


@given(releases(), st.data())
def test_whatever_stands_in_whatever_place_is_a_release_or_a_sentence(release, data):
    broken = to_data(release)
    *steps, last = data.draw(st.sampled_from(list(places_in(broken))[1:]))
    home = broken
    for step in steps:
        home = home[step]
    home[last] = data.draw(ANYTHING)
    try:
        found = from_json(json.dumps(broken))
    except (ReleaseFileError, NewerFormatError) as trouble:
        assert str(trouble).endswith(".") and "\n" not in str(trouble)
    else:
        assert from_json(to_json(found)) == found


NO_RELEASES = (
    "", "nope", "[", "[" * 100_000, '{"format": NaN}', '{"format": 1e999}', '{"format": ' + "9" * 5000 + "}", "{} {}", "null", '"x"', "[]", "{}",
)  # fmt: skip


@pytest.mark.parametrize("text", NO_RELEASES, ids=lambda text: text[:12])
def test_what_is_no_release_is_refused_in_a_sentence(text):
    with pytest.raises(ReleaseFileError, match=r"^This file does not hold a (sound )?release.*\.$"):
        from_json(text)


def test_a_key_that_stands_twice_is_refused_because_readers_differ():
    with pytest.raises(ReleaseFileError, match="twice"):
        from_json('{"format": 1, "kind": "a", "kind": "b"}')


def test_data_that_nest_too_deep_are_refused_also_in_unknown_fields():
    with pytest.raises(ReleaseFileError, match="deep"):
        from_json('{"format": 1, "x": ' + "[" * 90 + "]" * 90 + "}")


@pytest.mark.parametrize("format", [None, "1", True, 0, 1.0])
def test_a_format_that_is_no_number_is_a_fault(format):
    assert set(faults_of({"format": format})) == {"format"}


def test_a_newer_format_is_left_alone():
    with pytest.raises(NewerFormatError, match=r"newer Communiqué \(format 2; this one reads up to 1\)"):
        from_json('{"format": 2, "headline": 7}')


def test_half_a_character_becomes_a_visible_sign_and_offsets_stay():
    release = from_json('{"format": 1, "headline": {"plain": "a\\ud800b", "spans": [{"start": 2, "end": 3, "kind": "strong"}]}}')
    assert release.headline == Text("a\ufffdb", (Span(2, 3, "strong"),))
    assert from_json(to_json(Release(headline=Text("a\udc00b")))).headline.plain == "a\ufffdb"


def test_unknown_fields_stay_with_their_part_when_parts_move():
    data = {
        "format": 1, "mood": {"a.b": 1}, "headline": {"plain": "H", "colour": "red"},
        "body": [
            {"id": "b1", "kind": "paragraph", "text": {"plain": "One"}, "x.y~z": [1]},
            {"id": "b2", "kind": "paragraph", "text": {"plain": "Two"}},
        ],
    }  # fmt: skip
    release = from_data(data)
    assert to_data(release) == data
    first, second = release.body
    assert to_data(replace(release, body=(second, first)))["body"][1]["x.y~z"] == [1]
    assert "x.y~z" not in json.dumps(to_data(replace(release, body=(second,))))


def test_an_unknown_field_does_not_bring_back_a_part_that_was_removed():
    release = from_data({"format": 1, "dateline": {"city": "Lisbon", "tram": 28}})
    assert to_data(replace(release, dateline=None)) == {"format": 1}
    assert to_data(replace(release, dateline=Dateline())) == {"format": 1, "dateline": {"tram": 28}}


def test_migrations_run_one_after_the_other_and_leave_their_input_alone():
    steps = {1: lambda data: {**data, "kind": data["sort"]}, 2: lambda data: {key: held for key, held in data.items() if key != "sort"}}
    old = {"format": 1, "sort": "Statement"}
    assert migrated(old, steps, wanted=3) == {"format": 3, "kind": "Statement"}
    assert old == {"format": 1, "sort": "Statement"}


def test_the_schema_names_every_field_of_the_file():
    made = schema()
    assert set(made["properties"]) == {one.name for one in fields(Release)} - {"unknown"}
    assert made["required"] == ["format"]
    assert made["$defs"]["PartialDate"]["type"] == "string"
    json.dumps(made)


@given(releases(), st.data())
def test_mending_makes_any_damage_sound_and_loses_no_word(release, data):
    def damaged(text: Text) -> Text:
        end = data.draw(st.sampled_from(["", "\n", "\u2029x"]))
        return Text(text.plain + end, (*text.spans, Span(0, 999, "speech", "ghost"), Span(5, 2, "strong")))

    body = (*(replace(block, id="same", text=damaged(block.text)) for block in release.body), Block("same", "paragraph", Text()))
    quotes = (*release.quotes, Quote("ghost2", "nobody"))
    broken = replace(release, body=body, headline=damaged(release.headline), quotes=quotes)
    mended = invariants.mended(broken)
    assert list(invariants.faults(mended)) == []
    words = "".join(block.text.plain for block in broken.body)
    assert "".join(block.text.plain for block in mended.body) == words.replace("\n", "").replace("\u2029", "")


def test_neither_reading_nor_the_package_loads_pydantic_before_it_is_needed():
    code = "import sys, communique.storage; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


SPOILS = [None, True, 7, 1.5, "words", [], {}, ["words"], [None], {"mood": 1}]


@given(releases(), st.data())
def test_the_quick_look_and_pydantic_are_of_one_mind(release, draw):
    from communique import plain
    from communique.storage.shape import taken_apart
    from communique.storage.validation import adapter

    data, _ = taken_apart(json.loads(to_json(release)))
    places = list(_places(data))
    if places and draw.draw(st.booleans()):
        holder, key = draw.draw(st.sampled_from(places))
        holder[key] = draw.draw(st.sampled_from(SPOILS))
    try:
        slow = adapter().validate_json(json.dumps(data), strict=True)
    except ValueError:
        slow = None
    if plain.fits(Release, data):
        assert plain.to(Release, data) == slow
    elif slow is not None:
        assert _has_more(data), "pydantic takes what the quick look refuses, and nothing in it is unknown"


def _places(data):
    for key, held in list(data.items() if isinstance(data, dict) else enumerate(data)):
        yield data, key
        if isinstance(held, (dict, list)):
            yield from _places(held)


def _has_more(data) -> bool:
    """Whether an object holds a key of no field, or a moment in a form of its own, which pydantic passes over."""
    text = json.dumps(data)
    return '"mood"' in text or '"local"' in text
