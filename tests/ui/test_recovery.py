"""The real editor as a process: killed at any moment, it brings the text back."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

DRIVER = Path(__file__).with_name("desk_driver.py")
SECONDS = 20.0


class Editor:
    """A running editor: words go in as lines of JSON, answers come back."""

    def __init__(self, home: Path, *arguments: object) -> None:
        env = {**os.environ, "COMMUNIQUE_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        command = [sys.executable, str(DRIVER), *map(str, arguments)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env, text=True)
        self._said: queue.Queue[str] = queue.Queue()
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                self._said.put(line)

    def __call__(self, *words: object) -> Any:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self._said.get(timeout=SECONDS))
        assert not isinstance(answer, dict), answer
        return answer

    def wait(self, name: str, holds: Callable[[str], object]) -> str:
        """What a widget shows, once that holds."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            shown = self("see", name)
            if shown is not None and holds(shown):
                return str(shown)
            time.sleep(0.02)
        raise AssertionError(f"{name} shows {self('see', name)!r}")

    def wait_until_kept(self) -> None:
        """Wait until all that is on the screen is on the disk, which comes by itself."""
        end = time.monotonic() + SECONDS
        while not self("kept"):
            assert time.monotonic() < end, "the journal does not follow"
            time.sleep(0.02)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)
        self._close()

    def ended(self) -> int:
        """Its exit status, once it has ended by itself."""
        status = self.process.wait(20)
        self._close()
        return status

    def _close(self) -> None:
        if self.process.stdin is not None:
            self.process.stdin.close()
        self._ear.join(10)


@pytest.fixture
def start(own_home: Path) -> Iterator[Callable[..., Editor]]:
    running: list[Editor] = []
    (own_home / "config").mkdir(parents=True, mode=0o700)
    (own_home / "config" / "desk.ini").write_text("[General]\ntoured=true\nreopen=false\n")

    def begin(*arguments: object) -> Editor:
        running.append(Editor(own_home, *arguments))
        return running[-1]

    yield begin
    for editor in running:
        if editor.process.poll() is None:
            editor.kill()


def test_a_text_that_was_never_saved_survives_kill_9(start):
    editor = start()
    editor("type", "field.headline", "Rescue crews train")
    editor("type", "field.body", "The crews have begun.\nThey end on Friday.")
    editor.wait_until_kept()
    editor.kill()
    again = start()
    again.wait("field.headline", lambda shown: shown == "Rescue crews train")
    assert again("see", "field.body") == "The crews have begun.\nThey end on Friday."
    assert again("see", "status.saved") == "Not saved"
    assert "is back" in again("see", "message.text")
    again.kill()
    third = start()
    third.wait("field.headline", lambda shown: shown == "Rescue crews train")


def test_what_is_recovered_is_a_prefix_of_what_was_typed_whenever_it_is_killed(start):
    typed = ""
    editor = start()
    for letter in "abcdefghijklmnopqrstuvwxyz":
        editor("type", "field.headline", letter)
        typed += letter
        if letter == "m":
            editor.wait_until_kept()
        time.sleep(0.03)
    editor.kill()
    again = start()
    shown = again.wait("field.headline", bool)
    assert typed.startswith(shown) and len(shown) >= len("abcdefghijklm")


def a_file(path: Path, headline: str = "Rescue crews train") -> Path:
    from communique import storage
    from communique.release import Block, Release
    from communique.text import Text

    storage.write(path, Release(id="r1", headline=Text(headline), body=(Block("b1", "paragraph", Text("It began.")),)))
    return path


def headline_in(path: Path) -> str:
    from communique import storage

    return storage.read(path).release.headline.plain


@pytest.mark.slow
def test_saved_is_said_when_the_file_holds_it_and_undo_takes_it_back(start, tmp_path):
    path = a_file(tmp_path / "visit.release")
    editor = start(path)
    editor.wait("field.headline", bool)
    assert editor("see", "status.saved").startswith("Saved ")
    editor("type", "field.headline", " in Lisbon")
    assert editor("see", "status.saved") == "Not saved"
    editor("keys", "Ctrl+S")
    editor.wait("status.saved", lambda shown: shown.startswith("Saved "))
    assert headline_in(path) == "Rescue crews train in Lisbon"
    editor("keys", "Ctrl+Z")
    assert editor("see", "field.headline") == "Rescue crews train"
    assert editor("see", "status.saved") == "Not saved"
    editor("keys", "Ctrl+Y")
    assert editor("see", "status.saved").startswith("Saved ")
    editor("keys", "Ctrl+Q")
    assert editor.ended() == 0
    assert list(tmp_path.glob(".*")) == []


@pytest.mark.slow
def test_after_a_crash_the_text_comes_back_over_its_unchanged_file_without_a_question(start, tmp_path):
    path = a_file(tmp_path / "visit.release")
    editor = start(path)
    editor.wait("field.headline", bool)
    editor("type", "field.headline", " in Lisbon")
    editor.wait_until_kept()
    editor.kill()
    again = start(path)
    again.wait("field.headline", lambda shown: shown == "Rescue crews train in Lisbon")
    assert again("see", "recovery.keep") is None
    assert headline_in(path) == "Rescue crews train"
    again("keys", "Ctrl+S")
    again.wait("status.saved", lambda shown: shown.startswith("Saved "))
    assert headline_in(path) == "Rescue crews train in Lisbon"


@pytest.mark.slow
@pytest.mark.parametrize(("answer", "shown"), [("keep", "Mine"), ("discard", "Theirs"), ("both", "Theirs")])
def test_where_the_file_has_changed_meanwhile_the_card_asks(start, tmp_path, answer, shown):
    path = a_file(tmp_path / "visit.release", "M")
    editor = start(path)
    editor.wait("field.headline", bool)
    editor("type", "field.headline", "ine")
    editor.wait_until_kept()
    editor.kill()
    a_file(path, "Theirs")
    again = start(path)
    again.wait(f"recovery.{answer}", bool)
    assert [again("see", f"recovery.{name}") for name in ("keep", "discard", "both")] == ["Keep", "Discard", "Both"]
    again("click", f"recovery.{answer}")
    again.wait("field.headline", lambda now: now == shown)
    assert headline_in(path) == "Theirs"
    if answer == "both":
        assert headline_in(tmp_path / "visit (recovered).release") == "Mine"


@pytest.mark.slow
@pytest.mark.parametrize(("answer", "on_disk"), [("mine", "Mine"), ("theirs", "Theirs"), ("both", "Mine")])
def test_a_file_that_another_program_has_changed_is_never_overwritten_unasked(start, tmp_path, answer, on_disk):
    path = a_file(tmp_path / "visit.release", "M")
    editor = start(path)
    editor.wait("field.headline", bool)
    a_file(path, "Theirs")
    editor("type", "field.headline", "ine")
    editor("keys", "Ctrl+S")
    editor.wait(f"disk.{answer}", bool)
    assert headline_in(path) == "Theirs" and editor("see", "status.saved") == "Not saved"
    editor("click", f"disk.{answer}")
    editor.wait("status.saved", lambda shown: shown.startswith("Saved "))
    assert headline_in(path) == on_disk
    assert editor("see", "field.headline") == on_disk
    if answer == "both":
        assert headline_in(tmp_path / "visit (their version).release") == "Theirs"
    if answer == "theirs":
        editor("keys", "Ctrl+Z")
        assert editor("see", "field.headline") == "Mine"


@pytest.mark.slow
def test_equal_content_written_by_another_program_asks_nothing(start, tmp_path):
    path = a_file(tmp_path / "visit.release", "M")
    editor = start(path)
    editor.wait("field.headline", bool)
    held = path.read_bytes()
    path.unlink()
    path.write_bytes(held)
    editor("type", "field.headline", "ine")
    editor("keys", "Ctrl+S")
    editor.wait("status.saved", lambda shown: shown.startswith("Saved "))
    assert headline_in(path) == "Mine"


@pytest.mark.slow
def test_closing_an_unsaved_text_asks_and_dont_save_keeps_it_among_the_recovered(start, own_home, tmp_path):
    editor = start()
    editor("type", "field.headline", "Draft")
    editor("keys", "Ctrl+Q")
    editor.wait("close.discard", lambda shown: shown == "Don't save")
    editor("click", "close.cancel")
    assert editor("see", "field.headline") == "Draft"
    editor("keys", "Ctrl+Q")
    editor("click", "close.discard")
    assert editor.ended() == 0
    assert len(list((own_home / "state" / "recovered").iterdir())) == 1
    again = start()
    assert again("see", "field.headline") == ""


@pytest.mark.slow
def test_what_is_open_elsewhere_opens_read_only_until_it_is_taken_over(start, tmp_path):
    path = a_file(tmp_path / "visit.release", "M")
    first = start(path)
    first.wait("field.headline", bool)
    second = start(path)
    second.wait("lock.takeover", bool)
    assert [second("see", f"lock.{name}") for name in ("readonly", "copy", "takeover")] == ["Open read-only", "Open a copy", "Take over"]
    second("type", "field.headline", "x")
    assert second("see", "field.headline") == "M"
    second("click", "lock.takeover")
    second.wait("desk.read-only", lambda reason: reason == "")
    second("type", "field.headline", "ine")
    assert second("see", "field.headline") == "Mine"


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="root may write everywhere")
def test_a_folder_that_takes_no_file_is_told_with_a_way_out(start, tmp_path):
    folder = tmp_path / "share"
    folder.mkdir()
    path = a_file(folder / "visit.release", "M")
    editor = start(path)
    editor.wait("field.headline", bool)
    folder.chmod(0o500)
    editor("type", "field.headline", "ine")
    editor("keys", "Ctrl+S")
    assert "does not allow it" in editor.wait("status.problem", bool)
    assert (editor("see", "save.copy"), editor("see", "save.retry")) == ("Save a copy…", "Try again")
    assert editor("see", "status.saved") == "Not saved"
    folder.chmod(0o700)
    editor("click", "save.retry")
    editor.wait("status.saved", lambda shown: shown.startswith("Saved "))
    assert editor("see", "status.problem") is None and headline_in(path) == "Mine"


@pytest.mark.slow
def test_an_error_that_nobody_foresaw_leaves_text_and_window(start):
    editor = start()
    editor("type", "field.headline", "Draft")
    editor("trouble")
    assert "ZeroDivisionError" in editor.wait("status.problem", bool)
    editor.kill()
    again = start()
    again.wait("field.headline", lambda shown: shown == "Draft")


@pytest.mark.slow
def test_a_text_that_ends_the_program_twice_is_not_restored_a_third_time(start, monkeypatch):
    editor = start()
    editor("type", "field.headline", "Draft")
    editor.wait_until_kept()
    editor.kill()
    monkeypatch.setenv("DESK_DIES", "1")
    for _ in range(2):
        assert start().ended() == -signal.SIGKILL
    third = start()
    third.wait("recovery.folder", lambda shown: shown == "Show in folder")
    assert third("see", "field.headline") == ""
    monkeypatch.delenv("DESK_DIES")
    third.kill()
    fourth = start()
    fourth.wait("recovery.text", lambda shown: shown == "Open as plain text")
    fourth("click", "recovery.text")
    fourth.wait("field.body", lambda shown: shown == "Draft")


@pytest.mark.slow
def test_a_text_is_recovered_for_its_file_however_the_path_is_written(start, tmp_path, monkeypatch):
    path = a_file(tmp_path / "visit.release", "M")
    editor = start(path)
    editor.wait("field.headline", bool)
    editor("type", "field.headline", "ine")
    editor.wait_until_kept()
    editor.kill()
    (tmp_path / "link.release").symlink_to(path)
    again = start(tmp_path / "home" / ".." / "link.release")
    again.wait("field.headline", lambda shown: shown == "Mine")


@pytest.mark.slow
def test_before_the_first_save_over_a_file_a_copy_of_it_is_kept(start, own_home, tmp_path):
    path = a_file(tmp_path / "visit.release", "M")
    editor = start(path)
    editor.wait("field.headline", bool)
    for words in ("ine", " too"):
        editor("type", "field.headline", words)
        editor("keys", "Ctrl+S")
        editor.wait("status.saved", lambda shown: shown.startswith("Saved "))
    copies = list((own_home / "state" / "backups").rglob("*.release"))
    assert [headline_in(one) for one in copies] == ["M"]


@pytest.mark.slow
def test_who_types_before_the_recovered_text_is_found_keeps_what_is_typed(start, monkeypatch):
    editor = start()
    editor("type", "field.headline", "Draft")
    editor.wait_until_kept()
    editor.kill()
    monkeypatch.setenv("DESK_HURRIES", "New")
    again = start()
    again.wait("message.text", lambda shown: "1 more text was recovered" in shown)
    assert again("see", "field.headline") == "New"


def a_file_without_id(path: Path) -> Path:
    path.write_text('{"format": 1, "headline": {"plain": "M"}, "body": [{"id": "b1", "kind": "paragraph", "text": {"plain": "It began."}}]}')
    return path


def journals(home: Path) -> list[str]:
    return sorted(one.name for one in (home / "state" / "journal").iterdir())


@pytest.mark.slow
def test_a_file_without_an_id_has_the_same_one_at_every_opening_and_finds_its_journal(start, own_home, tmp_path):
    from communique import storage

    path = a_file_without_id(tmp_path / "visit.release.json")
    editor = start(path)
    editor.wait("field.headline", lambda shown: shown == "M")
    editor("type", "field.headline", "ine")
    editor.wait_until_kept()
    editor.kill()
    (first,) = journals(own_home)
    again = start(path)
    again.wait("field.headline", lambda shown: shown == "Mine")
    assert again("see", "recovery.keep") is None
    again("keys", "Ctrl+Z")
    again("type", "field.headline", " is here")
    again.wait_until_kept()
    again("keys", "Ctrl+S")
    again.wait("status.saved", lambda shown: shown.startswith("Saved "))
    assert storage.read(path).release.id == first
    again.kill()
    shutil.rmtree(own_home / "state" / "journal")
    third = start(a_file_without_id(path))
    third.wait("field.headline", lambda shown: shown == "M")
    third("type", "field.headline", "x")
    third.wait_until_kept()
    assert journals(own_home) == [first]


def a_file_that_was_saved_over(start, tmp_path: Path) -> Path:
    """A file saved twice, closed, and so with a copy and a version of the first state."""
    path = a_file(tmp_path / "visit.release", "First")
    editor = start(path)
    editor.wait("field.headline", lambda shown: shown == "First")
    editor("type", "field.headline", " and second")
    editor("keys", "Ctrl+S")
    editor.wait("status.saved", lambda shown: shown.startswith("Saved "))
    editor("keys", "Ctrl+Q")
    assert editor.ended() == 0
    return path


@pytest.mark.slow
@pytest.mark.parametrize("spoilt", [b"", b"\0" * 4096])
def test_after_a_power_cut_the_copy_from_before_the_save_is_one_button_away(start, tmp_path, spoilt):
    path = a_file_that_was_saved_over(start, tmp_path)
    path.write_bytes(spoilt)
    again = start(path)
    assert "after a power cut" in again.wait("status.problem", bool)
    assert again.wait("open.backup", bool) == "Open backup"
    assert (again("see", "open.recovered"), again("see", "open.version"), again("see", "field.headline")) == (None, None, "")
    again("click", "open.backup")
    again.wait("field.headline", lambda shown: shown == "First")
    assert again("see", "status.saved") == "Not saved"
    assert "Save it under a name" in again("see", "message.text")
    assert path.read_bytes() == spoilt, "a file that does not open is never a save target"


@pytest.mark.slow
def test_a_file_whose_text_is_spoilt_offers_the_version_inside_it(start, tmp_path):
    path = a_file_that_was_saved_over(start, tmp_path)
    with zipfile.ZipFile(path) as archive:
        parts = [(one, archive.read(one.filename)) for one in archive.infolist()]
    with zipfile.ZipFile(path, "w") as archive:
        for one, data in parts:
            archive.writestr(one, b"{" if one.filename == "release.json" else data)
    again = start(path)
    assert again.wait("open.version", bool) == "Open earlier version"
    again("click", "open.version")
    again.wait("field.headline", lambda shown: shown == "First")


@pytest.mark.slow
def test_after_a_power_cut_the_text_that_was_put_aside_is_one_button_away(start, tmp_path):
    path = a_file(tmp_path / "visit.release", "M")
    editor = start(path)
    editor.wait("field.headline", bool)
    editor("type", "field.headline", "ine")
    editor("keys", "Ctrl+Q")
    editor("click", "close.discard")
    assert editor.ended() == 0
    path.write_bytes(b"")
    again = start(path)
    assert again.wait("open.recovered", bool) == "Recovered texts…"
    assert again("see", "open.backup") is None
    again("click", "open.recovered")
    again.wait("recovered.list", bool)
