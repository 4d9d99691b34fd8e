"""Rule files of a pack are rules of the house: on the fields their scopes name, silent in speech, with fixes."""

from pathlib import Path

import pytest

from communique.checking.checker import Checker
from communique.checking.finding import Severity
from communique.checking.fixing import apply
from communique.house_style.load import load
from communique.release import Block, Quote, Release
from communique.text import Span, Text

SAID = "The very slipway was very wet"
RELEASE = Release(
    language="en", headline=Text("Very Wet slipway opens"),
    body=(
        Block("b1", "paragraph", Text("The very long slipway opens. It is obviously very wet.")),
        Block("b2", "list-item", Text("A very wet step")),
        Block("b3", "quote", Text(f"“{SAID},” said X.", (Span(1, 1 + len(SAID), "speech", "q1"),))),
    ),
    quotes=(Quote("q1"),),
)  # fmt: skip


@pytest.fixture
def house(tmp_path: Path):
    """A pack of some rule files and lines for its house.toml."""

    def made(rules: dict[str, str], settings: str = "") -> Checker:
        pack = tmp_path / "harbour-desk"
        for name, text in rules.items():
            path = pack / "rules" / f"{name}.yml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        (pack / "house.toml").write_text(f'[house]\ntitle = "Desk"\nextends = "international"\n{settings}', "utf-8")
        return Checker(load(pack))

    return made


def found(checker: Checker, code: str, release: Release = RELEASE):
    return [(one.place.field, one.place.block, one.text) for one in checker.check(release) if one.rule == code]


VERY = "extends: existence\nmessage: Drop '%s'.\nignorecase: true\ntokens: [very]\naction:\n  name: remove\n"


def test_a_rule_runs_on_every_field_but_not_in_direct_speech(house):
    got = found(house({"Very": VERY}), "HarbourDesk.Very")
    assert got == [("headline", None, "Very"), ("body", "b1", "very"), ("body", "b1", "very"), ("body", "b2", "very")]


def test_direct_speech_is_read_where_the_house_says_so(house):
    checker = house({"Very": VERY}, '[rules."HarbourDesk.Very"]\nspeech = true\n')
    assert ("body", "b3", "very") in found(checker, "HarbourDesk.Very")


@pytest.mark.parametrize(
    ("scope", "places"),
    [
        ("heading", [("headline", None)]), ("heading.h1", [("headline", None)]), ("list", [("body", "b2")]),
        ("paragraph", [("body", "b1"), ("body", "b1")]), ("sentence", [("body", "b1"), ("body", "b1")]),
        ("~heading", [("body", "b1"), ("body", "b1"), ("body", "b2")]), ("[list, heading]", [("headline", None), ("body", "b2")]),
    ],
)  # fmt: skip
def test_a_scope_names_the_fields(house, scope, places):
    got = found(house({"Very": VERY + f"scope: {scope}\n"}), "HarbourDesk.Very")
    assert [place[:2] for place in got] == places


def test_a_fix_takes_the_blank_along_and_is_offered_with_its_label(house):
    checker = house({"Very": VERY})
    finding = next(one for one in checker.check(RELEASE) if one.rule == "HarbourDesk.Very" and one.place.block == "b1")
    assert apply(RELEASE, finding.fixes[0]).body[0].text.plain == "The long slipway opens. It is obviously very wet."


def test_a_style_in_its_own_folder_keeps_its_name_and_several_choices(house):
    rule = "extends: substitution\nmessage: Use %s.\nlevel: error\naction:\n  name: replace\nswap:\n  obviously: plainly|of course\n"
    checker = house({"Public/Adverbs": rule})
    finding = next(one for one in checker.check(RELEASE) if one.rule == "Public.Adverbs")
    assert (finding.severity, [fix.label for fix in finding.fixes]) == (Severity.MUST_FIX, ["obviously → plainly", "obviously → of course"])


def test_the_house_switches_a_rule_off_or_weighs_it_otherwise(house):
    assert found(house({"Very": VERY}, '[rules."HarbourDesk.Very"]\nseverity = "off"\n'), "HarbourDesk.Very") == []
    checker = house({"Very": VERY}, '[rules."HarbourDesk.Very"]\nseverity = "must"\n')
    assert {one.severity for one in checker.check(RELEASE) if one.rule == "HarbourDesk.Very"} == {Severity.MUST_FIX}


def test_an_english_rule_is_silent_in_a_french_release(house):
    from dataclasses import replace

    assert found(house({"Very": VERY}), "HarbourDesk.Very", replace(RELEASE, language="fr")) == []


def test_consistency_is_held_over_the_whole_release(house):
    rule = "extends: consistency\nmessage: Not '%s'.\neither:\n  long: lengthy\n"
    release = Release(body=(Block("b1", "paragraph", Text("A long pier.")), Block("b2", "paragraph", Text("A lengthy pier."))))
    assert found(house({"Long": rule}), "HarbourDesk.Long", release) == [("body", "b2", "lengthy")]


def test_a_broken_rule_file_is_named_and_the_rest_works(house):
    checker = house({"Very": VERY, "Bad": "extends: existence\n"})
    assert [(path.name, sentence) for path, _, sentence in checker.problems] == [("Bad.yml", "This rule has no message.")]
    assert found(checker, "HarbourDesk.Very")


def test_a_rule_that_is_too_slow_on_a_text_becomes_one_finding_and_is_then_left_out(house, monkeypatch):
    from communique.checking.vale import rules
    from communique.checking.vale.patterns import TooSlowError

    def slow(*_):
        raise TooSlowError
        yield

    monkeypatch.setattr(rules.Existence, "find", slow)
    checker = house({"Very": VERY})
    assert [one.rule for one in checker.check(RELEASE) if "HarbourDesk.Very" in one.message] == ["INTERNAL"]
