"""The program's own folders, the list of recent documents and the backups."""

import os
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from communique.errors import OutputError, ReleaseFileError
from communique.release import Release
from communique.storage import backups, read, recent, write
from communique.storage.places import Places, folder_name, places, private
from communique.text import Text

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)
RELEASE = Release(id="r1", headline=Text("Words"))


@pytest.fixture
def home(tmp_path: Path) -> Places:
    return places({"COMMUNIQUE_HOME": str(tmp_path / "home")})


def test_one_variable_moves_everything_the_program_keeps(home, tmp_path):
    kept = (home.state, home.config, home.journals, home.recovered, home.backups, home.logs, home.temporary, home.recent)
    assert all(tmp_path / "home" in path.parents for path in kept) and len(set(kept)) == len(kept)


def test_otherwise_the_systems_folders_are_used(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert places({}) == Places(tmp_path / "state" / "communique", tmp_path / "config" / "communique")


def test_a_folder_that_was_open_to_others_is_closed(tmp_path):
    folder = tmp_path / "state"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    private(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_link_in_the_place_of_a_folder_is_refused(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(OutputError, match="a link or a file"):
        private(tmp_path / "link" / "inner", tmp_path / "link")
    assert os.listdir(tmp_path / "real") == []


def test_a_place_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match="was not written"):
        private(tmp_path / "file" / "state")


def test_names_of_folders_differ_where_ids_differ():
    ids = ["r1", "R1", "con", "", ".", "..", "a/b", "x" * 65, "é", "com1"]
    names = [folder_name(one) for one in ids]
    assert len(set(names)) == len(ids) and all(name.isascii() and "/" not in name and name not in ("con", "com1", ".", "..") for name in names)


def test_recent_documents_are_listed_latest_first_and_can_be_forgotten(home, tmp_path):
    for number in range(20):
        recent.add(home, tmp_path / f"{number}.release", NOON + timedelta(minutes=number))
    recent.add(home, tmp_path / "7.release", NOON)
    listed = [one.path.name for one in recent.documents(home)]
    assert len(listed) == recent.MOST and listed[:3] == ["7.release", "19.release", "18.release"]
    recent.forget(home, tmp_path / "7.release")
    assert recent.documents(home)[0].path.name == "19.release"
    recent.forget(home)
    assert recent.documents(home) == [] and b"release" not in home.recent.read_bytes()
    assert stat.S_IMODE(home.recent.stat().st_mode) == 0o600


@pytest.mark.parametrize("data", [b"", b"[]", b'{"documents": 3}', b'{"documents": [{"path": 1}]}', b"\xff"])
def test_a_broken_list_of_recent_documents_is_an_empty_one(home, data):
    private(home.state)
    home.recent.write_bytes(data)
    assert recent.documents(home) == []
    recent.add(home, Path("a.release"), NOON)
    assert len(recent.documents(home)) == 1


def test_a_backup_is_a_copy_that_opens_and_the_same_is_kept_once(home, tmp_path):
    path = tmp_path / "a.release"
    write(path, RELEASE)
    made = backups.keep(home.backups, path, "r1", NOON)
    assert made is not None and read(made.path).release == RELEASE and made.path.read_bytes() == path.read_bytes()
    assert backups.keep(home.backups, path, "r1", NOON + timedelta(days=1)) is None
    assert [one.at for one in backups.kept(home.backups, "r1")] == [NOON] and backups.kept(home.backups, "r2") == []


def test_the_copies_of_a_file_are_found_by_its_path_when_it_says_nothing_any_more(home, tmp_path):
    path, other = tmp_path / "visit.release", tmp_path / "other.release"
    write(path, Release(id="r1"))
    write(other, Release(id="r2"))
    first = backups.keep(home.backups, path, "r1", NOON)
    backups.keep(home.backups, other, "r2", NOON)
    path.write_bytes(b"")
    (tmp_path / "link.release").symlink_to(path)
    assert backups.of_file(home.backups, path) == backups.of_file(home.backups, tmp_path / "link.release") == [first]
    assert backups.of_file(home.backups, tmp_path / "none.release") == []


def test_ten_backups_are_kept_the_first_and_the_newest_among_them(home, tmp_path):
    path = tmp_path / "a.release.json"
    for number in range(25):
        write(path, replace(RELEASE, kind=str(number)))
        backups.keep(home.backups, path, "r1", NOON + timedelta(hours=number))
    kept = backups.kept(home.backups, "r1")
    assert len(kept) == backups.MOST and kept[-1].at == NOON
    assert [read(one.path).release.kind for one in kept][:5] == ["24", "23", "22", "21", "20"]


def test_a_file_that_does_not_open_does_not_push_good_copies_out(home, tmp_path):
    path = tmp_path / "a.release"
    path.write_bytes(bytes(100))
    with pytest.raises(ReleaseFileError):
        backups.keep(home.backups, path, "r1", NOON)
    assert backups.kept(home.backups, "r1") == []
