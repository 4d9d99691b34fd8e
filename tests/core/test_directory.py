"""People from a table: whatever the columns are called, with every post and its dates, and a sentence for what cannot be taken."""

import pytest

from communique.directory import merged, read_csv
from communique.errors import InputError
from communique.release import Forms, Name, PartialDate, Post

TABLE = """Name;Job title;Organisation;From;To;First mention;Source
Okafor-Lind, Maren;Secretary General;ICRO;2024-11;;ICRO Secretary General Maren Okafor-Lind;Personnel list
Maren Okafor-Lind;Deputy Secretary General;ICRO;2019-03;2024-10;;
Ignacio Vásquez;Director;ICRO;soon;;;
;Nobody;ICRO;;;;
"""


def test_a_table_gives_persons_with_all_their_posts_and_says_what_it_left_out():
    got = read_csv(TABLE.encode())
    (maren,) = got.people
    assert maren.name == Name("Maren", "Okafor-Lind") and maren.source == "Personnel list"
    assert maren.posts == (
        Post("Secretary General", "ICRO", PartialDate(2024, 11)),
        Post("Deputy Secretary General", "ICRO", PartialDate(2019, 3), PartialDate(2024, 10)),
    )  # fmt: skip
    assert maren.forms == (Forms("en", "ICRO Secretary General Maren Okafor-Lind"),)
    assert got.problems == (
        "Row 4: “soon” is no date; write it like 2024-11 or 2024-11-05. The row was left out.", "Row 5: no name; it was left out.",
    )  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_the_encodings_of_office_programs_are_read(encoding):
    (one,) = read_csv("prénom,nom,fonction\nSalwa,Haddioui,Attachée de presse\n".encode(encoding)).people
    assert (one.name, one.posts[0].title) == (Name("Salwa", "Haddioui"), "Attachée de presse")


def test_columns_nobody_knows_are_named():
    got = read_csv(b"name\tshoe size\nMaren Lind\t39\n")
    assert got.problems == ("The column “shoe size” is not known and was left out.",) and len(got.people) == 1


@pytest.mark.parametrize("data", [b"", b"\n\n", b"colour,shape\nred,round\n"])
def test_a_file_without_names_is_refused_in_a_sentence(data):
    with pytest.raises(InputError, match=r"^The f.*\.$"):
        read_csv(data)


def test_a_second_table_adds_what_is_new_and_keeps_the_rest():
    old = read_csv(TABLE.encode()).people
    new = read_csv("name,post,organisation\nMAREN OKAFOR-LIND,Envoy,UN\nDuarte Valadão,Minister,\n".encode()).people
    people, came, changed = merged(old, new)
    assert (len(people), came, changed) == (2, 1, 1)
    assert [post.title for post in people[0].posts] == ["Secretary General", "Deputy Secretary General", "Envoy"]
    assert merged(people, new) == (people, 0, 0)
