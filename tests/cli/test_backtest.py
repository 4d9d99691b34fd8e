"""A rule is tried on past releases before it is switched on."""

import pytest

from communique.errors import InputError, UsageError
from communique.house_style.load import load
from communique.jobs.backtest import as_text, backtest

TEXT = "6 October 2026 - Media release\n\nCrews train at night\n\nLISBON, Portugal – The crews  train.\n\n“They  train,” said Ms Salwa Haddioui.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.txt").write_text(TEXT)
    (tmp_path / "two.txt").write_text(TEXT.replace("  ", " "))
    (tmp_path / "broken.release").write_bytes(b"PK\x03\x04 broken")
    return tmp_path


def test_it_counts_places_releases_and_what_is_outside_quotes(folder):
    result = backtest(folder, load(), ["TY01"])
    ((code, fired),) = result.fired
    assert (result.releases, code, {one.file for one in fired}) == (2, "TY01", {"one.txt"})
    assert result.refused == ("broken.release",)
    assert "TY01" in as_text(result) and "outside quotes" in as_text(result) and "Not read: broken.release." in as_text(result)


def test_a_rule_that_is_off_is_tried_as_if_it_were_on(folder):
    assert "ST16" not in {code for code, _ in backtest(folder, load()).fired}
    (folder / "three.txt").write_text(TEXT.replace("Crews train at night", "Night course at sea"))
    assert [code for code, _ in backtest(folder, load(), ["ST16"]).fired] == ["ST16"]


def test_a_folder_without_files_and_a_rule_that_does_not_exist_are_told(tmp_path):
    with pytest.raises(InputError):
        backtest(tmp_path, load())
    with pytest.raises(UsageError):
        backtest(tmp_path, load(), ["ZZ99"])
