"""Settings: declared rows only, kept in a file for its owner only."""

import os
import re
from pathlib import Path

import pytest

import communique_ui
from communique_ui.preferences import Preferences
from communique_ui.settings import SETTINGS, setting

SOURCES = [path for path in Path(communique_ui.__file__).parent.rglob("*.py") if path.name != "settings.py"]


@pytest.fixture
def preferences(qapp, tmp_path):
    one = Preferences(tmp_path / "config")
    yield one
    one.deleteLater()


@pytest.mark.parametrize("row", SETTINGS, ids=lambda row: row.key)
def test_a_setting_starts_at_its_default_and_is_kept(preferences, tmp_path, row):
    read = preferences.flag if isinstance(row.default, bool) else preferences.text
    assert read(row.key) == row.default
    new = (not row.default) if isinstance(row.default, bool) else row.choices[-1][0] if row.choices else "Maren"
    preferences.put(row.key, new)
    again = Preferences(tmp_path / "config")
    assert (again.flag if isinstance(row.default, bool) else again.text)(row.key) == new
    again.deleteLater()


def test_a_change_is_told_once(preferences):
    told = []
    preferences.changed.connect(told.append)
    preferences.put("look", "dark")
    preferences.put("look", "dark")
    assert told == ["look"]


def test_a_value_that_is_no_choice_counts_as_the_default(preferences):
    preferences.put("look", "pink")
    assert preferences.text("look") == "system"


def test_a_wrong_type_and_an_unknown_key_are_refused(preferences):
    with pytest.raises(TypeError):
        preferences.put("recent", "yes")
    with pytest.raises(KeyError):
        preferences.text("colour")


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_the_file_is_for_its_owner_only(preferences, tmp_path):
    preferences.put("person", "Salwa Haddioui")
    assert (tmp_path / "config" / "desk.ini").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "config").stat().st_mode & 0o777 == 0o700


def test_every_setting_is_used_and_every_used_one_is_declared():
    source = "\n".join(path.read_text("utf-8") for path in SOURCES)
    used = set(re.findall(r"references\.(?:text|flag|put)\(\s*\"([\w.]+)\"", source))
    assert used <= {row.key for row in SETTINGS}
    for row in SETTINGS:
        setting(row.key)


def test_qsettings_is_touched_in_one_module():
    assert [path.name for path in SOURCES if "QSettings" in path.read_text("utf-8")] == ["preferences.py"]


def test_a_link_planted_for_the_settings_is_not_followed(qapp, tmp_path):
    victim = tmp_path / "victim.ini"
    victim.write_text("[General]\ntoured=true\nkept=1\n")
    (tmp_path / "config").mkdir(mode=0o700)
    (tmp_path / "config" / "desk.ini").symlink_to(victim)
    preferences = Preferences(tmp_path / "config")
    assert not preferences.flag("toured")
    preferences.put("toured", True)
    assert victim.read_text() == "[General]\ntoured=true\nkept=1\n"
    assert not (tmp_path / "config" / "desk.ini").is_symlink() and Preferences(tmp_path / "config").flag("toured")
