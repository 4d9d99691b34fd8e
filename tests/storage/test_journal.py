"""The journal: every change on disk at once, small, whole again after any damage, and never in anybody's way."""

import json
import os
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique.errors import OutputError
from communique.release import Block, Dateline, Image, PartialDate, Release
from communique.storage import changes, process, records, shelf, write
from communique.storage.journal import Journal, Subject, start
from communique.storage.locks import LockedError
from communique.storage.recovery import Recovered, attempting, discard, discarded, opened, recover, resume, settled
from communique.text import Text
from storage.faulty import FaultyDisk, sweep
from strategies import releases

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)
BASE = Release(id="r1", headline=Text("Words 0"))


def typed(number: int) -> Release:
    return replace(BASE, headline=Text(f"Words {number}"))


def grown(journals: Path, many: int = 5, document_id: str = "r1") -> Journal:
    journal = start(journals, Subject(document_id), typed(0), now=lambda: NOON)
    for number in range(1, many):
        journal.append(typed(number))
    return journal


def only(journals: Path) -> Recovered:
    (one,) = recover(journals)
    return one


@pytest.fixture
def journals(quick_path: Path) -> Path:
    return quick_path / "state" / "journal"


@pytest.fixture
def crashed(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on every process that wrote something is dead."""
    monkeypatch.setattr(process, "is_alive", lambda _: False)


@settings(max_examples=15)  # each is several releases
@given(st.lists(releases(), min_size=2, max_size=4))
def test_changes_lead_from_any_release_to_any_other(states):
    data = changes.state(states[0])
    for before, after in pairwise(states):
        changes.apply(data, json.loads(json.dumps(changes.between(before, after))))
        assert {key: held for key, held in data.items() if held != changes.plain_data(getattr(Release(), key))} == changes.state(after)


@settings(max_examples=15)  # each is several releases
@given(st.lists(releases(), min_size=2, max_size=4))
def test_whatever_was_typed_comes_back(quick_paths, states):
    journals = quick_paths()
    journal = start(journals, Subject("r1"), Release())
    for release in states:
        journal.append(release)
    journal.leave()
    assert [one.release for one in recover(journals)] == ([states[-1]] if states[-1] != Release() else [])


def test_a_keystroke_in_a_long_text_writes_its_paragraph_and_no_more(journals):
    long = replace(BASE, body=tuple(Block(f"b{n}", "paragraph", Text("The lifeboat put to sea at dawn. " * 20)) for n in range(200)))
    journal = start(journals, Subject("r1"), long)
    (_, path), size = shelf.files(journal.folder)[0], 0
    size = path.stat().st_size
    block = long.body[100]
    journal.append(replace(long, body=(*long.body[:100], replace(block, text=block.text.replaced(3, 3, "x")), *long.body[101:])))
    assert path.stat().st_size - size < 1200 < size


def test_the_journal_begins_anew_when_the_changes_outgrow_it(journals):
    journal = start(journals, Subject("r1"), typed(0))
    for number in range(400):
        journal.append(replace(BASE, headline=Text(f"{number} " + "x" * 1000)))
    sizes = [path.stat().st_size for path in journal.folder.glob("*.journal")]
    assert len(sizes) == 2 and max(sizes) < 200_000
    journal.leave()
    assert only(journals).release == replace(BASE, headline=Text("399 " + "x" * 1000))


def test_a_saved_and_closed_document_leaves_nothing(journals, tmp_path):
    journal = grown(journals)
    saved = write(tmp_path / "a.release", typed(4))
    journal.verified(typed(4), Subject("r1", tmp_path / "a.release", saved))
    assert not journal.is_unsaved
    journal.close(journals.parent / "recovered")
    assert os.listdir(journals) == [] and recover(journals) == []


def test_what_was_typed_after_the_save_began_is_kept(journals, tmp_path):
    journal = grown(journals)
    saved = write(tmp_path / "a.release", typed(2))
    journal.verified(typed(2), Subject("r1", tmp_path / "a.release", saved))
    assert journal.is_unsaved
    journal.append(typed(5))
    journal.leave()
    one = only(journals)
    assert (one.release, one.saved, one.path, one.is_file_unchanged()) == (typed(5), typed(2), tmp_path / "a.release", True)
    write(tmp_path / "a.release", typed(9))
    assert not one.is_file_unchanged()


def test_an_untouched_document_leaves_nothing_after_a_crash(journals, tmp_path, crashed):
    saved = write(tmp_path / "a.release", BASE)
    start(journals, Subject("r1", tmp_path / "a.release", saved), BASE)
    start(journals, Subject("r2"), Release(id="r2"))
    assert recover(journals) == [] and os.listdir(journals) == []


def test_a_saved_state_is_offered_again_where_the_file_was_lost(journals, tmp_path, crashed):
    path = tmp_path / "a.release"
    start(journals, Subject("r1", path, write(path, BASE)), BASE)
    path.write_bytes(bytes(300))
    assert only(journals).release == BASE


def test_a_crash_between_a_save_and_the_journals_note_of_it_asks_nothing(journals, tmp_path, crashed):
    path = tmp_path / "a.release"
    journal = start(journals, Subject("r1", path, write(path, BASE)), BASE)
    journal.append(typed(1))
    write(path, typed(1))
    assert recover(journals) == []


def test_pictures_are_journalled_with_the_words(journals, crashed):
    journal = start(journals, Subject("r1"), BASE)
    with_image = replace(BASE, images=(Image("i1", "pier.png"),))
    pixels = b"pixels" * 100
    for number in range(3):
        journal.append(replace(with_image, kind=str(number)), {"pier.png": pixels})
    assert len(os.listdir(journal.folder / "assets")) == 1
    one = only(journals)
    assert one.assets == {"pier.png": pixels} and one.release == replace(with_image, kind="2")
    (journal.folder / "assets" / os.listdir(journal.folder / "assets")[0]).write_bytes(b"other")
    assert only(journals).assets == {}


def test_a_journal_in_use_is_left_alone_and_a_second_window_gets_its_own(journals):
    first, second = grown(journals), start(journals, Subject("r1"), typed(7))
    assert first.folder != second.folder
    assert recover(journals) == []
    first.append(typed(8))
    first.leave()
    second.leave()
    assert {one.release for one in recover(journals)} == {typed(8), typed(7)}


def test_opening_a_document_does_not_overwrite_what_waits_to_be_recovered(journals, crashed):
    grown(journals)
    start(journals, Subject("r1"), typed(9))
    assert {one.release for one in recover(journals)} == {typed(4), typed(9)}


@pytest.mark.parametrize("document_id", ["", "../../etc", "CON", "ICRO/2026", "a\x00b", "x" * 300, "é", "R1"])
def test_no_document_id_leads_out_of_the_folder(journals, document_id):
    journal = grown(journals, document_id=document_id)
    assert journal.folder.parent == journals and only_after(journal, journals).document_id == document_id


def only_after(journal: Journal, journals: Path) -> Recovered:
    journal.leave()
    return only(journals)


def test_recovery_goes_on_in_the_same_journal_and_looking_changes_nothing(journals, crashed):
    journal = grown(journals)
    before = {path.name: path.read_bytes() for path in journal.folder.glob("*.journal")}
    for _ in range(2):
        one = only(journals)
        settled(one)
    again = resume(one)
    assert {path.name: path.read_bytes() for path in journal.folder.glob("*.journal")} == before
    again.append(typed(5))
    assert only(journals).release == typed(5)


def test_two_programs_cannot_take_up_the_same_journal(journals):
    one = only_after(grown(journals), journals)
    resume(one)
    with pytest.raises(LockedError):
        resume(one)
    with pytest.raises(LockedError):
        discard(one, journals.parent / "recovered", NOON)


def test_a_journal_that_twice_ended_the_program_is_listed_and_not_opened(journals, crashed):
    grown(journals)
    for _ in range(2):
        assert only(journals).state == only(journals).state == "changed"
        attempting(only(journals))
    one = only(journals)
    assert (one.state, one.release, one.text) == ("repeated", None, "Words 4")
    assert opened(one).release == typed(4)
    settled(one)
    assert only(journals).state == "changed"


def test_a_journal_that_twice_ends_the_program_while_it_is_read_is_not_read_a_third_time(journals, crashed, monkeypatch):
    grown(journals)

    class Dying(FaultyDisk):
        def read(self, descriptor: int, size: int) -> bytes:
            if os.readlink(f"/proc/self/fd/{descriptor}").endswith(".journal"):
                raise KeyboardInterrupt
            return super().read(descriptor, size)

    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            recover(journals, Dying(0, ""))
    assert only(journals).state == "repeated"


def test_typing_after_a_recovery_shows_that_it_went_well(journals, crashed):
    grown(journals)
    for number in range(5, 9):
        one = only(journals)
        assert one.state == "changed"
        attempting(one)
        resume(one).append(typed(number))


def test_what_is_discarded_stays_thirty_days(journals, crashed):
    recovered = journals.parent / "recovered"
    grown(journals, document_id="a").discard(recovered)
    grown(journals, document_id="b")
    discard(only(journals), recovered, NOON + timedelta(days=1))
    grown(journals, document_id="a").close(recovered)
    assert recover(journals) == [] and [one.release for one in discarded(recovered)] == [typed(4)] * 3
    assert shelf.purge(recovered, NOON + timedelta(days=30)) == 0
    assert shelf.purge(recovered, NOON + timedelta(days=30, hours=1)) == 2
    assert [one.document_id for one in discarded(recovered)] == ["b"]


def test_every_cut_gives_a_prefix_or_says_that_nothing_can_be_read(journals, crashed):
    journal = grown(journals, 12)
    path = shelf.file(journal.folder, 1)
    data, least = path.read_bytes(), -1
    for cut in range(len(data) + 1):
        path.write_bytes(data[:cut])
        one = only(journals)
        settled(one)
        if one.state == "unreadable":
            assert one.release is None and least == -1
        else:
            number = [typed(n) for n in range(12)].index(one.release)
            assert one.state == "changed" and number >= least
            least = number
    assert least == 11


def test_every_flipped_bit_gives_a_prefix_or_says_that_nothing_can_be_read(journals, crashed):
    journal = grown(journals, 6)
    path = shelf.file(journal.folder, 1)
    data = path.read_bytes()
    for bit in range(0, len(data) * 8, 3):
        broken = bytearray(data)
        broken[bit // 8] ^= 1 << bit % 8
        path.write_bytes(broken)
        one = only(journals)
        settled(one)
        assert one.state in ("changed", "damaged", "unreadable")
        assert (one.release is None) == (one.state == "unreadable")
        assert one.release is None or one.release in [typed(n) for n in range(6)]
        assert one.state != "changed" or one.release in (typed(5), typed(4))


def test_the_file_before_is_the_second_chance(journals, crashed):
    journal = grown(journals, 3)
    journal._renew(typed(2), typed(2))
    journal.append(typed(3))
    newest = shelf.file(journal.folder, 2)
    newest.write_bytes(b"\0" * newest.stat().st_size)
    assert (only(journals).state, only(journals).release) == ("damaged", typed(2))


def test_a_line_out_of_place_is_not_believed(journals, crashed):
    journal = grown(journals, 5)
    path = shelf.file(journal.folder, 1)
    lines = path.read_bytes().splitlines(keepends=True)
    for mixed in ([*lines[:2], lines[3], lines[2]], [*lines[:3], lines[2]], [*lines[:2], *lines[3:]]):
        path.write_bytes(b"".join(mixed))
        one = only(journals)
        settled(one)
        assert one.state == "damaged" and one.release in (typed(1), typed(2))


def test_a_newer_journal_is_left_alone_and_told(journals, crashed):
    journal = grown(journals)
    path = shelf.file(journal.folder, 1)
    data = records.line({"later": True}, records.START, version=2)[0]
    path.write_bytes(data)
    assert (only(journals).state, path.read_bytes()) == ("newer", data)
    start(journals, Subject("r1"), typed(9))
    assert path.read_bytes() == data


def test_a_journal_of_a_newer_release_format_is_left_alone(journals, crashed):
    journal = grown(journals)
    header = records.lines(shelf.file(journal.folder, 1).read_bytes()).records[0]
    shelf.file(journal.folder, 1).write_bytes(records.line({**header, "format": 99}, records.START)[0])
    assert only(journals).state == "newer"


@pytest.mark.parametrize("header", [{}, [], None, {"base": 3}, {"document": "x", "base": {"quotes": 7}, "path": None, "file": None, "assets": {}}])
def test_a_journal_that_makes_no_sense_is_told_and_kept(journals, crashed, header):
    journal = grown(journals)
    path = shelf.file(journal.folder, 1)
    path.write_bytes(records.line(header, records.START)[0])
    assert only(journals).state == "unreadable" and path.exists()


def test_words_are_shown_also_where_the_release_makes_no_sense(journals, crashed):
    journal = grown(journals)
    header = records.lines(shelf.file(journal.folder, 1).read_bytes()).records[0]
    broken = {**header, "base": {"headline": {"plain": "These words"}, "quotes": 7, "body": [{"text": {"plain": "And these"}}]}}
    shelf.file(journal.folder, 1).write_bytes(records.line(broken, records.START)[0])
    one = only(journals)
    assert (one.state, one.text) == ("unreadable", "These words\nAnd these")


def test_a_journal_of_another_computer_is_told_as_such(journals, monkeypatch):
    journal = grown(journals)
    lock = json.loads((journal.folder / ".journal.lock").read_text("utf-8"))
    lock["process"] |= {"host": "elsewhere", "machine": "another"}
    (journal.folder / ".journal.lock").write_text(json.dumps(lock))
    assert (only(journals).state, only(journals).release) == ("elsewhere", typed(4))


def test_a_release_that_contradicts_itself_is_journalled_and_comes_back_mended(journals, crashed):
    journal = grown(journals)
    journal.append(replace(typed(5), dateline=Dateline(date=PartialDate(2026)), body=(Block("b", "paragraph", Text("")),)))
    assert only(journals).release == replace(typed(5), dateline=Dateline(date=PartialDate(2026)))


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_folders_and_files_are_for_their_owner_alone_under_any_umask(quick_path, umask):
    before = os.umask(umask)
    try:
        journals = quick_path / "home" / "state" / "journal"
        start(journals, Subject("r1"), BASE, {"pier.png": b"x"}).append(typed(1))
    finally:
        os.umask(before)
    for path in [journals.parent.parent, *journals.parent.parent.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_planted_link_is_refused_and_not_followed(journals, quick_path):
    outside = quick_path / "outside"
    outside.mkdir()
    journals.mkdir(parents=True)
    (journals / "r1").symlink_to(outside)
    with pytest.raises(OutputError, match="a link or a file"):
        start(journals, Subject("r1"), BASE)
    assert os.listdir(outside) == [] and recover(journals) == []


def test_every_failing_call_is_told_and_the_next_change_brings_everything_back(quick_path, monkeypatch):
    monkeypatch.setattr(process, "is_alive", lambda _: False)
    journals = quick_path / "journal"
    held: dict[str, int] = {}

    def run(disk: FaultyDisk) -> None:
        held["durable"] = -1
        journal = start(journals, Subject("r1"), typed(0), disk=disk)
        for number in range(4):
            journal.append(typed(number))
            held["durable"] = number

    def judge(disk: FaultyDisk, error: BaseException | None) -> None:
        assert error is None or isinstance(error, OutputError), (disk.names, error)
        found = [one for one in recover(journals) if one.release is not None]
        got = [typed(n) for n in range(5)].index(found[0].release) if found else -1
        assert got >= held["durable"], disk.names
        if found:
            resume(found[0]).append(typed(4))
            assert only(journals).release == typed(4)

    def prepare() -> None:
        for folder in journals.glob("*"):
            shelf.remove(folder)

    assert sweep(run, judge, prepare) >= 150


def test_a_full_disk_stops_the_journal_and_not_the_typing(journals, crashed):
    class Full(FaultyDisk):
        def _fails(self, name: str) -> bool:
            return self.is_lasting and name in ("write", "open")

    disk = Full(0, "ENOSPC")
    journal = start(journals, Subject("r1"), typed(0), disk=disk)
    disk.is_lasting = True
    for number in range(1, 20):
        with pytest.raises(OutputError, match="the disk is full"):
            journal.append(typed(number))
    assert only(journals).release == typed(0)
    disk.is_lasting = False
    journal.append(typed(19))
    assert only(journals).release == typed(19)


def test_a_picture_that_finds_no_room_does_not_hold_up_the_words(journals, crashed):
    class Full(FaultyDisk):
        def open(self, path: Path, flags: int) -> int:
            if path.parent.name == "assets":
                raise OSError(28, "full")
            return super().open(path, flags)

    journal = start(journals, Subject("r1"), typed(0), disk=Full(0, ""))
    with pytest.raises(OutputError, match="the disk is full"):
        journal.append(typed(1), {"pier.png": b"x"})
    assert only(journals).release == typed(1)


@given(st.binary(max_size=200))
def test_no_content_of_a_journal_file_is_more_than_unreadable(quick_paths, data):
    journals = quick_paths()
    (journals / "r1").mkdir()
    (journals / "r1" / "000001.journal").write_bytes(data)
    assert only(journals).state in ("unreadable", "newer")
    assert (journals / "r1" / "000001.journal").read_bytes() == data


def test_a_journal_that_cannot_begin_leaves_no_lock_behind(journals):
    class Full(FaultyDisk):
        def open(self, path: Path, flags: int) -> int:
            if path.suffix == ".part":
                raise OSError(28, "full")
            return super().open(path, flags)

    with pytest.raises(OutputError, match="the disk is full"):
        start(journals, Subject("r1"), BASE, disk=Full(0, ""))
    assert recover(journals) == [] and os.listdir(journals) == []


def test_a_journal_that_never_wrote_anything_is_not_put_aside(journals):
    one = only_after(grown(journals), journals)
    shelf.remove(one.folder)
    journals.joinpath("r1").mkdir()
    resume(one).discard(journals.parent / "recovered")
    assert os.listdir(journals) == [] and not (journals.parent / "recovered").exists()


def test_a_hundred_windows_on_one_document_are_enough(journals, monkeypatch):
    monkeypatch.setattr("communique.storage.journal.MOST_FOLDERS", 3)
    grown(journals), grown(journals)
    with pytest.raises(OutputError, match="no room for another journal"):
        grown(journals)
