"""The officer's own directory: filled from tables, and never written over when it cannot be read."""

import pytest

from communique.errors import InputError
from communique.jobs import people

TABLE = "Name,Post,Organisation\nInes Brandão,Head of Port Safety,Harbour Office\n"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(TABLE, "utf-8")
    return path


def test_a_table_is_taken_in_and_found_again(tmp_path, table):
    _, came, changed = people.take_in(tmp_path / "people.json", table)
    assert (came, changed) == (1, 0)
    assert [(one.name.given, one.name.family) for one in people.own(tmp_path / "people.json")] == [("Ines", "Brandão")]


@pytest.mark.parametrize("spoilt", [b"", b"\0" * 40, b'[{"id": 3', b"\xff\xfe", b'{"a": 1}'])
def test_a_directory_that_cannot_be_read_is_not_written_over(tmp_path, table, spoilt):
    path = tmp_path / "people.json"
    path.write_bytes(spoilt)
    assert people.own(path) == ()
    with pytest.raises(InputError, match=r"put the file people\.json aside"):
        people.take_in(path, table)
    assert path.read_bytes() == spoilt
