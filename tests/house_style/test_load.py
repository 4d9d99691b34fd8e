"""Packs load whole, and a mistake in one is named by file, line and remedy while the rest works."""

from pathlib import Path

import pytest

from communique.errors import StyleError
from communique.house_style.lines import line_of
from communique.house_style.load import DEFAULT, available, load


def pack(folder: Path, name: str = "mine", **files: str) -> Path:
    root = folder / name
    for path, text in files.items():
        file = root / path.replace("__", "/").replace("_toml", ".toml").replace("_txt", ".txt")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return root


def test_the_shipped_packs_have_no_mistake() -> None:
    names = [one.name for one in available()]
    assert {"international", "us-newsroom"} <= set(names)
    for name in names:
        assert load(name).problems == ()


def test_the_default_is_an_international_organisation() -> None:
    style = load()
    assert style.name == DEFAULT
    assert (style.language, style.spelling, style.date_form) == ("en-GB", "oxford", "d MMMM yyyy")
    assert {one.language for one in style.boilerplate} >= {"en", "fr", "es", "ar"}
    assert all(person.posts for person in style.people)


def test_the_us_newsroom_lays_its_own_over_what_it_extends() -> None:
    style = load("us-newsroom")
    assert (style.spelling, style.page_size, style.dateline.separator) == ("american", "Letter", "—")
    assert style.settings("AC01")["allowed"] == load().settings("AC01")["allowed"]
    assert "Turkey" not in style.word_list("NM12")
    assert "Turkey" in load().word_list("NM12")


def test_a_setting_that_does_not_exist_is_named_with_its_line_and_the_near_one(tmp_path: Path) -> None:
    folder = pack(tmp_path, house_toml='[house]\ntitle = "Mine"\n\n[limits]\nhedline = 70\nlead = 30\n')
    style = load(folder)
    ((file, line, sentence),) = style.problems
    assert (file.name, line) == ("house.toml", 5)
    assert "did you mean “headline”" in sentence
    assert style.limits.lead == 30


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('[limits]\nlead = "30"\n', 2, "whole number"),
        ('[house]\ntitle = 7\n', 2, "quotation marks"),
        ("[marks]\npunctuation_inside = 1\n", 2, "true or false"),
        ('[house]\nspelling = "scots"\n', 2, "oxford"),
        ('[rules.TY99x]\nseverity = "off"\n', 1, "not the code of a rule"),
        ('[rules.TY05]\nseverity = "loud"\n', 2, "must, should"),
        ("[house]\ntitle = \n", 2, "not TOML"),
        ('[hose]\ntitle = "x"\n', 1, "did you mean “house”"),
    ],
)
def test_each_mistake_gives_one_sentence_with_its_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    ((file, at, sentence),) = load(pack(tmp_path, house_toml=text)).problems
    assert (file.name, at) == ("house.toml", line)
    assert words in sentence


def test_a_person_with_a_mistake_does_not_take_the_others_along(tmp_path: Path) -> None:
    people = '[[person]]\ngiven = "Ada"\n\n[[person]]\ngiven = "Ivo"\nfamily = "Brant"\n[[person.post]]\ntitle = "Mayor"\nfrom = "31.1.2020"\n'
    style = load(pack(tmp_path, house_toml="", people_toml=people))
    assert [one.name.family for one in style.people] == ["Brant"]
    assert [line for _, line, _ in style.problems] == [1, 9]


def test_packs_that_extend_one_another_in_a_circle_are_named_and_still_load(tmp_path: Path) -> None:
    pack(tmp_path, "one", house_toml='[house]\nextends = "two"\ntitle = "One"\n')
    pack(tmp_path, "two", house_toml='[house]\nextends = "one"\nend_mark = "###"\n')
    style = load(tmp_path / "one")
    assert (style.title, style.end_mark) == ("One", "###")
    assert any("leads back to itself" in sentence for _, _, sentence in style.problems)


def test_a_chain_of_more_than_ten_packs_is_cut(tmp_path: Path) -> None:
    for n in range(13):
        pack(tmp_path, f"p{n}", house_toml=f'[house]\nextends = "p{n + 1}"\n')
    assert any("shorter" in sentence for _, _, sentence in load(tmp_path / "p0").problems)


def test_a_pack_that_is_not_there_is_one_sentence() -> None:
    with pytest.raises(StyleError, match="There is no house style “nowhere”"):
        load("nowhere")


def test_a_link_out_of_the_pack_and_a_huge_file_are_left_out(tmp_path: Path) -> None:
    folder = pack(tmp_path, house_toml='[house]\ntitle = "Mine"\n', terms_toml="#" * 1_000_001)
    outside = tmp_path / "secret.toml"
    outside.write_text('[[person]]\nfamily = "Brant"\n', "utf-8")
    (folder / "people.toml").symlink_to(outside)
    style = load(folder)
    assert style.people == ()
    assert sorted(sentence.split(";")[0] for _, _, sentence in style.problems) == ["This file is over 1 MB", "This file lies outside the pack"]


def test_word_lists_of_a_pack_add_to_and_take_out_of_the_one_it_extends(tmp_path: Path) -> None:
    folder = pack(
        tmp_path,
        house_toml='[house]\nextends = "international"\n',
        words__SP12_toml='"frontline" = false\n"wharfside" = "quayside"\n"pier" = 3\n',
        vocab__accept_txt="Merrowport\n",
    )
    style = load(folder)
    words = style.word_list("SP12")
    assert "frontline" not in words
    assert words["wharfside"] == ("quayside",)
    assert [(file.name, line) for file, line, _ in style.problems] == [("SP12.toml", 3)]
    assert any(term.right == "Merrowport" and term.known for term in style.terms)


def test_a_line_is_found_in_nested_and_repeated_tables() -> None:
    source = '[[person]]\nid = "a"\n[[person.post]]\ntitle = "x"\n[[person]]\nid = "b"\n[[person.post]]\ntitle = "y"\n[[person.post]]\ntitle = "z"\n'
    assert line_of(source, ("person", 1, "post", 1, "title")) == 10
    assert line_of(source, ("person", 1, "family")) == 5
    assert line_of(source, ("nothing",)) is None


def test_a_kind_does_without_the_fields_the_pack_names_and_a_wrong_name_is_told(tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    text = '[house]\ntitle = "Own"\n\n[without]\n"Statement" = ["dateline", "subheads"]\n"Update" = ["headline", "bylines"]\n"Other" = 7\n'
    (folder / "house.toml").write_text(text, "utf-8")
    style = load(str(folder), [])
    assert style.lacks("Statement") == {"dateline", "subheads"} and style.lacks("Update") == style.lacks("No such kind") == frozenset()
    told = [(line, sentence.split(" ")[0]) for _, line, sentence in style.problems]
    assert told == [(6, "“headline”"), (6, "“bylines”"), (7, "“Other”")]
