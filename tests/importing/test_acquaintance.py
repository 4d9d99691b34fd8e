"""The people of the house are recognised in an import; near misses are asked about, nobody is renamed."""

from communique.importing.load import load
from communique.release import Forms, Name, Post, Speaker

MAREN = Speaker("okafor-lind", Name("Maren", "Okafor-Lind"), "Ms", (Post("Secretary General", "ICRO"),), (Forms("en", later="Ms Okafor-Lind"),))
TEXT = """ICRO opens a station on the coast

LISBON, Portugal – Crews moved into the new station today.

“We waited for nine years and we are here,” said {name}, Head of Stations at ICRO.
"""


def imported(name: str):
    return load(TEXT.format(name=name).encode(), known=(MAREN,))


def test_a_person_of_the_house_brings_forms_and_honorific_and_keeps_the_printed_post():
    speaker = imported("Maren Okafor-Lind").release.speakers[0]
    assert speaker.forms == MAREN.forms and speaker.honorific == "Ms"
    assert speaker.posts[0].title == "Head of Stations"


def test_a_near_miss_is_told_and_not_changed():
    found = imported("Maren Okafor-Lynd")
    assert found.release.speakers[0].name.printed == "Maren Okafor-Lynd"
    assert [note.message for note in found.report if note.code == "name-near"] == [
        "“Maren Okafor-Lynd” is nearly “Maren Okafor-Lind”, whom the house knows; check who is meant."
    ]


def test_somebody_else_is_left_alone():
    found = imported("Ruth Amadi")
    assert not [note for note in found.report if note.code == "name-near"]
