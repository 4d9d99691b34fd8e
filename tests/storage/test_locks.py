"""Locks: who has the file, told to others; taken from the dead only, and taken over only with a trace."""

import json
import os
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.storage import Disk, locks, process, shares
from communique.storage.locks import LockedError, acquire, held_by, lock_file, take_over
from communique.storage.process import Process

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "visit.release"


def planted(path: Path, **changed: object) -> None:
    """A lock as another process would have left it."""
    own = process.own()
    held = {"host": own.host, "boot": own.boot, "pid": own.pid, "started": own.started, "machine": own.machine, **changed}
    lock_file(path).write_text(json.dumps({"who": "Salwa Haddioui", "since": "2026-10-06T09:30:00+00:00", "token": "t", "process": held}))


def dead_pid() -> int:
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def test_a_lock_says_who_where_and_since_when(path):
    lock = acquire(path, "Maren Okafor-Lind", NOON)
    holder = held_by(lock_file(path))
    assert holder is not None and (holder.who, holder.since, holder.process) == ("Maren Okafor-Lind", "2026-10-06T12:00:00+00:00", process.own())
    assert lock.is_held() and stat.S_IMODE(lock_file(path).stat().st_mode) == 0o600


def test_a_second_window_is_told_who_has_the_file(path):
    planted(path, host="press-2", boot="b")
    with pytest.raises(LockedError, match=r"is open on press-2 by Salwa Haddioui since 09:30 \(UTC\)") as caught:
        acquire(path)
    assert (caught.value.who, caught.value.host, caught.value.since) == ("Salwa Haddioui", "press-2", "2026-10-06T09:30:00+00:00")


def test_the_same_program_does_not_lock_twice(path):
    acquire(path)
    with pytest.raises(LockedError, match="on this computer"):
        acquire(path)


def test_a_lock_given_up_is_free_again_and_leaves_nothing(path):
    acquire(path).release()
    acquire(path).release()
    assert os.listdir(path.parent) == []


def test_a_lock_of_a_dead_process_of_this_boot_is_taken(path):
    planted(path, pid=dead_pid())
    assert acquire(path).is_held() and os.listdir(path.parent) == [lock_file(path).name]


def test_a_number_that_another_process_has_by_now_does_not_keep_a_lock(path):
    planted(path, pid=os.getpid(), started="1")
    assert acquire(path).is_held()


@pytest.mark.parametrize("changed", [{"host": "elsewhere"}, {"boot": "earlier"}], ids=["another host", "an earlier boot"])
def test_a_lock_that_cannot_be_proven_dead_is_never_stolen_however_old(path, changed):
    planted(path, pid=dead_pid(), **changed)
    os.utime(lock_file(path), (1, 1))
    with pytest.raises(LockedError):
        acquire(path)


def test_taking_over_leaves_a_trace_for_the_other_side(path):
    theirs = acquire(path, "Salwa")
    mine = take_over(path, "Maren", NOON)
    assert mine.is_held() and not theirs.is_held()
    holder = held_by(lock_file(path))
    assert holder is not None and holder.who == "Maren" and holder.taken_from.startswith("Salwa on ")
    theirs.release()
    assert mine.is_held()


def test_the_lock_of_a_link_lies_beside_the_file(path, tmp_path):
    path.write_bytes(b"x")
    (tmp_path / "desk").mkdir()
    link = tmp_path / "desk" / "link.release"
    link.symlink_to(path)
    acquire(link)
    assert lock_file(path).exists()
    with pytest.raises(LockedError):
        acquire(path)


UNREADABLE = (lambda file: file.write_bytes(b""), lambda file: file.write_text("[" * 9000), lambda file: file.symlink_to("x"), Path.mkdir)


@pytest.mark.parametrize("make", UNREADABLE)
def test_a_lock_that_cannot_be_read_is_somebodys(path, make):
    make(lock_file(path))
    with pytest.raises(LockedError, match="is open in another program"):
        acquire(path)


def test_a_planted_link_is_not_followed_when_taking_over(path, tmp_path):
    outside = tmp_path / "outside"
    outside.write_bytes(b"precious")
    lock_file(path).symlink_to(outside)
    with pytest.raises(LockedError, match="is a link"):
        take_over(path)
    assert outside.read_bytes() == b"precious"


def test_a_folder_that_allows_no_lock_is_a_notice_and_no_failure(tmp_path):
    lock = acquire(tmp_path / "none" / "x.release")
    assert lock.notice.startswith("Others cannot see that you have “x.release” open") and not lock.is_held()
    lock.release()


def test_in_a_shared_folder_others_can_read_who_has_the_file(path):
    path.parent.chmod(0o2770)
    acquire(path)
    assert stat.S_IMODE(lock_file(path).stat().st_mode) == 0o644


KEYS = st.sampled_from(["who", "since", "process", "pid", "host"])
SHAPES = st.recursive(st.none() | st.integers() | st.text(max_size=5), lambda held: st.dictionaries(KEYS, held, max_size=3))


@given(st.binary(max_size=60) | SHAPES.map(lambda data: json.dumps(data).encode()))
def test_no_content_of_a_lock_is_more_than_unreadable(quick_paths, data):
    file = quick_paths() / ".x.lock"
    file.write_bytes(data)
    holder = held_by(file)
    assert holder is None or isinstance(holder.process.pid, int)


RIVAL = """
import sys
from pathlib import Path
from communique.storage.locks import LockedError, acquire
try:
    acquire(Path(sys.argv[1]))
    print("mine", flush=True)
    sys.stdin.read()
except LockedError:
    print("no")
"""


def test_of_many_programs_that_find_a_dead_lock_one_gets_it(path):
    planted(path, pid=dead_pid())
    programs = [subprocess.Popen([sys.executable, "-c", RIVAL, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(6)]
    told = sorted(program.stdout.readline().strip() for program in programs if program.stdout)
    for program in programs:
        program.communicate("")
    assert told == ["mine"] + ["no"] * 5
    assert [name for name in os.listdir(path.parent) if name != lock_file(path).name] == []


def test_a_process_is_alive_gone_or_not_ours_to_say():
    own = process.own()
    assert process.is_alive(own) and not process.is_gone(own)
    dead = Process(own.host, own.boot, dead_pid(), "", own.machine)
    assert process.is_gone(dead) and not process.is_alive(dead)
    assert process.is_gone(Process("renamed since", "earlier", 1, "", own.machine)) or not own.machine
    assert not process.is_gone(Process("other", "b", 1, "", "another machine"))
    assert not process.is_alive(Process(own.host, own.boot, -1))


MOUNTS = """\
/dev/vda / ext4 rw 0 0
files:/press /mnt/press\\040office nfs4 rw 0 0
tmpfs /mnt/press\\040office/local tmpfs rw 0 0
//files/x /mnt/x cifs rw 0 0
user@h: /srv/far fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(("folder", "kind"), [
    ("/srv", "ext4"), ("/mnt/press office/2026", "nfs4"), ("/mnt/press office/local/a", "tmpfs"), ("/mnt/xyz", "ext4"), ("/mnt/x", "cifs"),
    ("/srv/far/away", "fuse.sshfs"),
])  # fmt: skip
def test_the_kind_of_a_disk_is_that_of_the_nearest_mount(folder, kind):
    assert shares.kind_of(Path(folder), MOUNTS) == kind


def test_a_folder_of_ones_own_is_not_shared_whatever_its_mode(tmp_path):
    tmp_path.chmod(0o777)
    assert not shares.is_shared(tmp_path)
    assert shares.is_network(Path("/mnt/x"), MOUNTS) and not shares.is_network(Path("/srv"), MOUNTS)


def test_where_the_system_tells_nothing_a_live_process_still_counts_as_alive(monkeypatch):
    """As on a system without /proc and /etc/machine-id."""
    for function in ("_boot", "_machine", "_host"):
        getattr(process, function).cache_clear()
    monkeypatch.setattr(process, "Path", lambda path: Path("/nowhere") / path.lstrip("/"))
    own = process.own()
    assert (own.boot, own.started, own.machine) == ("", "", "")
    assert process.is_alive(own) and not process.is_gone(own)
    gone = Process(own.host, "", dead_pid())
    assert process.is_gone(gone) and not process.is_alive(gone)
    for function in ("_boot", "_machine", "_host"):
        getattr(process, function).cache_clear()


def test_a_process_of_another_user_is_alive(monkeypatch):
    def refuse(pid: int, signal: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", refuse)
    assert process.is_alive(process.own())


def test_a_lock_that_vanishes_while_it_is_looked_at_is_asked_for_again(path, monkeypatch):
    planted(path, host="elsewhere")
    real = locks.held_by

    def vanishing(file: Path, disk: Disk) -> None:
        file.unlink()
        monkeypatch.setattr(locks, "held_by", real)

    monkeypatch.setattr(locks, "held_by", vanishing)
    assert acquire(path).is_held()


def test_a_lock_that_finds_no_room_is_a_notice_and_leaves_nothing(path):
    class Full(Disk):
        def write(self, descriptor: int, data: memoryview) -> int:
            raise OSError(28, "No space left on device")

    assert "does not allow a lock (No space left" in acquire(path, disk=Full()).notice
    assert os.listdir(path.parent) == []
    planted(path, host="elsewhere")
    assert "the disk is full" in take_over(path, disk=Full()).notice


def test_a_lock_that_somebody_else_took_in_between_is_put_back(path):
    planted(path, pid=dead_pid())

    def slow_to_judge(holder: Process | None) -> bool:
        dead = locks.is_stale(holder)
        if dead:  # meanwhile another program finds the same dead lock and is quicker
            lock_file(path).unlink()
            acquire(path, "Quicker")
        return dead

    with pytest.raises(LockedError, match="by Quicker"):
        acquire(path, "Slower", is_dead=slow_to_judge)
    holder = held_by(lock_file(path))
    assert holder is not None and holder.who == "Quicker" and os.listdir(path.parent) == [lock_file(path).name]
