"""Whatever moment the power goes: the old file or the new one, and a journal that is a prefix of what was typed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from communique.release import Release
from communique.storage import process, read, write, write_file, write_files
from communique.storage.journal import Journal, Subject, start
from communique.storage.recovery import recover, resume
from communique.text import Text
from storage.crashes import RecordingDisk, on_disk, states

OLD, NEW = Release(id="r1", headline=Text("Old words")), Release(id="r1", headline=Text("New words"))


@pytest.fixture(autouse=True)
def everybody_is_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "is_alive", lambda _: False)


def typed(number: int) -> Release:
    return replace(OLD, headline=Text(f"Words {number}"))


def test_a_crash_at_any_moment_of_a_save_leaves_a_file_that_opens(quick_path):
    path = quick_path / "a.release"
    write(path, OLD)
    before = {path: path.read_bytes()}
    disk = RecordingDisk()
    write(path, NEW, disk=disk)
    disk.done(NEW)
    seen = 0
    for name, files, promised in states(disk.calls, before):
        on_disk(files, quick_path)
        assert read(path).release in (promised or (OLD, NEW)), name
        seen += 1
    assert seen > 60


def test_a_crash_at_any_moment_of_a_first_save_leaves_nothing_or_the_file(quick_path):
    path = quick_path / "a.release"
    disk = RecordingDisk()
    write(path, NEW, disk=disk)
    disk.done(NEW)
    for name, files, promised in states(disk.calls, {}):
        on_disk(files, quick_path)
        assert read(path).release == NEW if path.exists() else not promised, name


def test_the_replay_finds_a_writer_that_does_not_sync(quick_path):
    """The bar must be able to fall: without fsync the same replay finds empty and torn files."""
    path = quick_path / "a.release"
    write(path, OLD)
    before = {path: path.read_bytes()}

    class Careless(RecordingDisk):
        def fsync(self, descriptor: int) -> None:
            pass

    disk = Careless()
    write_file(path, b"new bytes", disk=disk)
    left = {files.get(path) for _, files, _ in states(disk.calls, before)}
    assert {b"", bytes(9), b"new "} <= left


def test_a_crash_in_an_export_leaves_every_file_old_or_new(quick_path):
    files = {quick_path / name: b"new " + name.encode() for name in ("a.docx", "b.pdf")}
    before = dict.fromkeys(files, b"old")
    on_disk(before, quick_path)
    disk = RecordingDisk()
    write_files(files, disk)
    disk.done("exported")
    for name, left, promised in states(disk.calls, before):
        for path, data in files.items():
            assert left[path] in ((data,) if promised else (b"old", data)), name


def replayed(quick_path: Path, disk: RecordingDisk, journals: Path, texts: list[Release]) -> int:
    """Recover from every state a crash may leave: a prefix, and never less than was promised; gives how many were tried."""
    seen = 0
    for name, files, promised in states(disk.calls, {}):
        on_disk(files, quick_path)
        journals.mkdir(exist_ok=True)
        found = [one.release for one in recover(journals) if one.release is not None]
        got = texts.index(found[0]) if found else -1
        assert len(found) <= 1, name
        assert got >= max((int(str(number)) for number in promised), default=-1), name
        seen += 1
    return seen


def appended(journal: Journal, disk: RecordingDisk, texts: list[Release], first: int) -> None:
    for number in range(first, len(texts)):
        journal.append(texts[number])
        disk.done(number)


def test_a_crash_at_any_moment_of_typing_gives_back_a_prefix_and_all_that_was_durable(quick_path):
    journals, disk = quick_path / "journal", RecordingDisk()
    texts = [typed(number) for number in range(6)]
    journal = start(journals, Subject("r1"), texts[0], disk=disk)
    disk.done(0)
    appended(journal, disk, texts, 1)
    assert replayed(quick_path, disk, journals, texts) > 200


def test_a_crash_while_the_journal_begins_anew_loses_nothing(quick_path, monkeypatch):
    monkeypatch.setattr("communique.storage.journal.LEAST_LOG_BYTES", 0)
    journals, disk = quick_path / "journal", RecordingDisk()
    texts = [replace(OLD, headline=Text("x" * 600 + str(number))) for number in range(14)]
    journal = start(journals, Subject("r1"), texts[0], disk=disk)
    disk.done(0)
    appended(journal, disk, texts, 1)
    assert sum(call[0] == "replace" for call in disk.calls) >= 3
    assert replayed(quick_path, disk, journals, texts) > 200


def test_a_crash_during_recovery_and_after_it_loses_nothing(quick_path):
    journals, disk = quick_path / "journal", RecordingDisk()
    texts = [typed(number) for number in range(5)]
    first = start(journals, Subject("r1"), texts[0], disk=disk)
    appended(first, disk, texts[:3], 0)
    first.leave()
    (found,) = recover(journals, disk)
    assert found.release == texts[2]
    appended(resume(found, disk), disk, texts, 3)
    assert replayed(quick_path, disk, journals, texts) > 200


def test_a_crash_between_a_save_and_its_journal_never_leaves_less_than_was_promised(quick_path):
    path, journals, disk = quick_path / "a.release", quick_path / "journal", RecordingDisk()
    texts = [typed(number) for number in range(4)]
    journal = start(journals, Subject("r1"), texts[0], disk=disk)
    appended(journal, disk, texts[:2], 1)
    saved = write(path, texts[1], disk=disk)
    disk.done(1)
    journal.append(texts[2])
    disk.done(2)
    journal.verified(texts[1], Subject("r1", path, saved))
    disk.done(2)
    appended(journal, disk, texts, 3)
    for name, files, promised in states(disk.calls, {}):
        on_disk(files, quick_path)
        journals.mkdir(exist_ok=True)
        left: list[Any] = [one.release for one in recover(journals)]
        left += [read(path).release] if path.exists() else []
        best = max((texts.index(one) for one in left), default=-1)
        assert best >= max((int(str(number)) for number in promised), default=-1), name


def test_a_crash_while_a_saved_journal_is_closed_leaves_the_file_and_no_question(quick_path):
    path, journals, disk = quick_path / "a.release", quick_path / "journal", RecordingDisk()
    saved = write(path, OLD)
    journal = start(journals, Subject("r1", path, saved), OLD, disk=disk)
    journal.close(quick_path / "recovered")
    for name, files, _ in states(disk.calls, {path: path.read_bytes()}):
        on_disk(files, quick_path)
        journals.mkdir(exist_ok=True)
        assert (recover(journals), read(path).release) == ([], OLD), name
        assert not any(journals.rglob("*.part")), name
