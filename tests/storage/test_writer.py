"""The durable writer: the old file or the new one, whole; told when it fails; nothing left behind."""

import errno
import os
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import pytest

from communique.errors import CommuniqueError, InputError, OutputError
from communique.storage import ChangedOnDiskError, UnconfirmedError, fingerprint, fingerprint_of, process, write_file, write_files
from communique.storage.leftovers import clear, part_beside
from storage.faulty import FaultyDisk, sweep

OLD, NEW = b"old " * 50, b"new words " * 30


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def after_a_new_start(folder: Path) -> None:
    with patch.object(process, "is_alive", return_value=False):
        clear(folder)


@pytest.fixture
def target(quick_path: Path) -> Path:
    path = quick_path / "out" / "visit.release"
    path.parent.mkdir()
    path.write_bytes(OLD)
    return path


def test_a_new_file_is_for_its_owner_alone_under_any_umask(tmp_path):
    for umask in (0o000, 0o022, 0o077, 0o777):
        before = os.umask(umask)
        try:
            path = tmp_path / f"{umask}.release"
            write_file(path, NEW)
        finally:
            os.umask(before)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert path.read_bytes() == NEW


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o640, 0o664])
def test_an_old_file_keeps_its_permissions(target, mode):
    target.chmod(mode)
    assert write_file(target, NEW) == fingerprint_of(NEW) == fingerprint(target)
    assert stat.S_IMODE(target.stat().st_mode) == mode


def test_the_file_behind_a_link_is_written_and_the_link_stays(target, tmp_path):
    link = tmp_path / "link.release"
    link.symlink_to(target)
    write_file(link, NEW)
    assert link.is_symlink() and target.read_bytes() == NEW


def test_a_link_planted_in_our_own_folder_is_refused(target, tmp_path):
    link = tmp_path / "log"
    link.symlink_to(target)
    with pytest.raises(OutputError, match="no ordinary file"):
        write_file(link, NEW, is_own=True)
    assert target.read_bytes() == OLD


@pytest.mark.parametrize(("make", "sentence"), [
    (lambda path: path.mkdir(), "a folder has that name"),
    (os.mkfifo, "no ordinary file"),
    (lambda path: (path.write_bytes(OLD), path.chmod(0o444)), "read-only"),
])  # fmt: skip
def test_what_may_not_be_replaced_is_not(tmp_path, make, sentence):
    path = tmp_path / "taken"
    make(path)
    with pytest.raises(OutputError, match=sentence):
        write_file(path, NEW)
    assert names(tmp_path) == ["taken"]


def test_a_missing_folder_is_a_sentence(tmp_path):
    with pytest.raises(OutputError, match=r"^“x.release” was not written: the folder is not there\. Choose another folder\.$"):
        write_file(tmp_path / "none" / "x.release", NEW)


def test_the_longest_name_a_disk_takes_can_be_written(tmp_path):
    path = tmp_path / ("é" * 123 + ".release")
    write_file(path, NEW)
    assert path.read_bytes() == NEW
    with pytest.raises(OutputError, match="name is too long"):
        write_file(tmp_path / ("x" * 300), NEW)


def test_a_file_changed_by_another_program_is_not_overwritten(target):
    expected = fingerprint(target)
    target.write_bytes(b"theirs")
    with pytest.raises(ChangedOnDiskError, match="changed by another program") as caught:
        write_file(target, NEW, expected)
    assert caught.value.theirs == fingerprint_of(b"theirs")
    assert target.read_bytes() == b"theirs" and names(target.parent) == ["visit.release"]


def test_a_touched_file_and_one_that_already_says_the_same_raise_no_question(target):
    expected = fingerprint(target)
    os.utime(target, (1, 1))
    write_file(target, NEW, expected)
    write_file(target, NEW, expected)


def test_a_file_that_is_gone_is_told_as_gone(target):
    expected = fingerprint(target)
    target.unlink()
    with pytest.raises(ChangedOnDiskError, match="no longer there") as caught:
        write_file(target, NEW, expected)
    assert caught.value.theirs is None and names(target.parent) == []


def test_every_failing_call_leaves_the_old_file_or_the_new_one_and_is_told(target):
    def prepare() -> None:
        target.write_bytes(OLD)

    def judge(disk: FaultyDisk, error: BaseException | None) -> None:
        held = target.read_bytes()
        where = (disk.fault, disk.is_lasting, disk.names)
        assert error is None or isinstance(error, OutputError), where
        assert held in (OLD, NEW), where
        if error is None:
            assert held == NEW, where
        elif not isinstance(error, UnconfirmedError):
            assert held == OLD, where
        assert disk.is_lasting or names(target.parent) == ["visit.release"], where
        after_a_new_start(target.parent)
        assert names(target.parent) == ["visit.release"], where

    assert sweep(lambda disk: write_file(target, NEW, fingerprint(target), disk), judge, prepare) >= 150


FINAL = (("fsync", "EIO"), ("fsync", "ENOSPC"), ("write", "nothing"), ("write", "ENOSPC"), ("write", "torn"), ("close", "EIO"))


@pytest.mark.parametrize(("call", "fault"), FINAL)
def test_these_faults_keep_the_old_file(target, call, fault):
    class Disk(FaultyDisk):
        def _fails(self, name: str) -> bool:
            return name == call

    with pytest.raises(OutputError):
        write_file(target, NEW, disk=Disk(0, fault))
    assert target.read_bytes() == OLD


def test_a_short_write_is_followed_by_the_rest(target):
    class Disk(FaultyDisk):
        def _fails(self, name: str) -> bool:
            return name == "write"

    write_file(target, b"all of it", disk=Disk(0, "short"))
    assert target.read_bytes() == b"all of it"


def test_several_files_are_all_prepared_before_the_first_is_replaced(quick_path):
    files = {quick_path / name: NEW + name.encode() for name in ("a.docx", "b.pdf", "c.html")}

    def prepare() -> None:
        for path in files:
            path.write_bytes(OLD)

    def judge(disk: FaultyDisk, error: BaseException | None) -> None:
        assert error is None or isinstance(error, OutputError), disk.names
        held = {path: path.read_bytes() for path in files}
        assert all(held[path] in (OLD, files[path]) for path in files)
        if "replace" not in disk.names or error is None:
            assert set(held.values()) == ({OLD} if error else set(files.values()))
        after_a_new_start(quick_path)
        assert len(names(quick_path)) == 3

    assert sweep(lambda disk: write_files(files, disk), judge, prepare) >= 150
    prepare()
    write_files(files)
    assert {path: path.read_bytes() for path in files} == files


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO, errno.EDQUOT, errno.ESTALE, errno.EXDEV])
def test_every_reason_of_the_system_is_one_sentence_with_a_next_step(target, number):
    class Disk(FaultyDisk):
        def open(self, path: Path, flags: int) -> int:
            raise OSError(number, os.strerror(number))

    with pytest.raises(CommuniqueError, match=r"^“visit\.release” was not written: .+\. [A-Z].+\.$"):
        write_file(target, NEW, disk=Disk(0, ""))


DYING = """
import os, sys
from pathlib import Path
from communique.storage.disk import Disk
from communique.storage import write_file
class Dying(Disk):
    def replace(self, source, target):
        os.kill(os.getpid(), 9)
write_file(Path(sys.argv[1]), b"half way", disk=Dying())
"""


def test_the_next_save_clears_what_a_killed_one_left(target):
    subprocess.run([sys.executable, "-c", DYING, target], check=False)
    assert len(names(target.parent)) == 2
    write_file(target, NEW)
    assert names(target.parent) == ["visit.release"]


def test_a_temporary_file_that_a_live_process_works_on_is_left_alone(target):
    part = part_beside(target)
    part.write_bytes(b"in the making")
    foreign = target.with_name(f".{target.name}.00000000-00000000-1-1-00000000.part")
    foreign.write_bytes(b"of another machine, just now")
    assert clear(target.parent) == 0
    os.utime(foreign, (1, 1))
    assert clear(target.parent) == 1 and part.exists()


@dataclass
class Scanned(FaultyDisk):
    """Windows, where a virus scanner holds the old file for the first few attempts."""

    tries: int = 0

    def replace(self, source: Path, target: Path) -> None:
        self.tries += 1
        if self.tries < self.fails_at:
            raise PermissionError(errno.EACCES, "in use")
        os.replace(source, target)


def test_on_windows_a_file_that_a_scanner_holds_is_tried_again(target, monkeypatch):
    monkeypatch.setattr("communique.storage.writer.IS_WINDOWS", True)
    monkeypatch.setattr("communique.storage.writer.time.sleep", lambda _: None)
    disk = Scanned(4, "")
    write_file(target, NEW, disk=disk)
    assert disk.tries == 4 and target.read_bytes() == NEW
    monkeypatch.setattr("communique.storage.writer.REPLACE_SECONDS", -1.0)
    with pytest.raises(OutputError, match="does not allow it"):
        write_file(target, OLD, disk=Scanned(4, ""))
    assert target.read_bytes() == NEW and names(target.parent) == ["visit.release"]


def test_a_file_that_cannot_be_read_now_is_not_taken_for_one_that_is_gone(target):
    class Busy(FaultyDisk):
        def open(self, path: Path, flags: int) -> int:
            if path == target:
                raise OSError(errno.EMFILE, "full")
            return super().open(path, flags)

    with pytest.raises(OutputError, match="too many files are open"):
        write_file(target, NEW, fingerprint(target), disk=Busy(0, ""))
    with pytest.raises(InputError, match="cannot be read: too many files are open"):
        fingerprint(target, Busy(0, ""))
    assert target.read_bytes() == OLD
