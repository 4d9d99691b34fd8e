"""Saving: the word “Saved” is only said of what is on the disk, and every failure has a way out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from communique import storage
from communique.errors import OutputError
from communique.release import Block, Release
from communique.storage.places import places
from communique.text import Text
from communique_ui.aside import Aside
from communique_ui.cards import Cards
from communique_ui.document import ReleaseDocument
from communique_ui.messages import MessageBar
from communique_ui.saving import Saving

FULL = "Not saved: the disk is full. Free some space or save it elsewhere. Your text is kept in recovery."


@pytest.fixture
def desk(qtbot, document: ReleaseDocument, tmp_path: Path) -> Iterator[SimpleNamespace]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    messages, cards, aside = MessageBar(), Cards(), Aside()
    column.addWidget(messages)
    column.addWidget(cards)
    window.show()
    saving = Saving(document, aside, messages, cards, places())
    saving.now = lambda: datetime(2026, 10, 6, 14, 48, 12, tzinfo=UTC)
    told: list[str] = []
    saving.told.connect(told.append)
    path = tmp_path / "visit.release"
    saving.ask_path = lambda title, then: then(path)
    yield SimpleNamespace(window=window, messages=messages, cards=cards, saving=saving, told=told, path=path, document=document)
    assert aside.finish(10)
    aside.deleteLater()


def saved(desk: SimpleNamespace) -> Callable[[], bool]:
    return lambda: desk.told[-1:] == ["Saved 14:48:12"]


def headline(path: Path) -> str:
    return storage.read(path).release.headline.plain


def test_the_first_save_asks_for_a_file_and_goes_on_in_it(qtbot, desk):
    desk.saving.save()
    qtbot.waitUntil(saved(desk))
    assert desk.document.path == desk.path and desk.document.is_saved
    desk.document.set_field("headline", Text("Another"))
    assert desk.told[-1] == "Not saved"
    desk.saving.save()
    qtbot.waitUntil(saved(desk))
    assert headline(desk.path) == "Another"


def test_words_typed_while_a_save_is_under_way_are_not_saved_yet(qtbot, desk, monkeypatch):
    gate, write = threading.Event(), storage.write

    def slow(*arguments: object) -> object:
        gate.wait(10)
        return write(*arguments)

    monkeypatch.setattr(storage, "write", slow)
    desk.saving._slow.setInterval(1)
    desk.saving.save()
    qtbot.waitUntil(lambda: desk.told[-1:] == ["Saving…"])
    desk.document.set_field("headline", Text("Later words"))
    gate.set()
    qtbot.waitUntil(lambda: not desk.saving.is_busy)
    assert desk.told[-1] == "Not saved" and not desk.document.is_saved
    assert headline(desk.path) == "Rescue crews of nine countries train in Lisbon"


def test_a_failed_save_says_why_keeps_the_old_file_and_can_be_tried_again(qtbot, desk, monkeypatch, problems):
    problems.append(FULL)
    desk.saving.save()
    qtbot.waitUntil(saved(desk))
    desk.document.set_field("headline", Text("New"))
    write = storage.write

    def full(path: Path, *_: object) -> None:
        raise OutputError(f"“{path.name}” was not written: the disk is full. Free some space or save it elsewhere.")

    monkeypatch.setattr(storage, "write", full)
    desk.saving.save()
    qtbot.waitUntil(lambda: desk.messages.is_standing("save"))
    assert desk.told[-1] == "Not saved" and headline(desk.path) != "New"
    assert [desk.messages.findChild(QPushButton, name).text() for name in ("save.copy", "save.retry")] == ["Save a copy…", "Try again"]
    monkeypatch.setattr(storage, "write", write)
    desk.messages.findChild(QPushButton, "save.retry").click()
    qtbot.waitUntil(saved(desk))
    assert headline(desk.path) == "New" and not desk.messages.is_standing("save")


def test_after_a_failed_save_the_copy_becomes_the_documents_file(qtbot, desk, monkeypatch, problems, tmp_path):
    problems.append("*")
    desk.saving.save()
    qtbot.waitUntil(saved(desk))
    write = storage.write

    def refuse(path: Path, *arguments: object) -> object:
        if path == desk.path:
            raise OutputError("The network folder is away.")
        return write(path, *arguments)

    monkeypatch.setattr(storage, "write", refuse)
    desk.document.set_field("headline", Text("New"))
    desk.saving.save()
    qtbot.waitUntil(lambda: desk.messages.is_standing("save"))
    desk.saving.ask_path = lambda title, then: then(tmp_path / "copy.release")
    desk.saving.save_copy()
    qtbot.waitUntil(saved(desk))
    assert desk.document.path == tmp_path / "copy.release" and headline(desk.document.path) == "New"


def test_a_copy_leaves_the_document_where_it_is(qtbot, desk, tmp_path):
    desk.saving.save()
    qtbot.waitUntil(saved(desk))
    desk.saving.ask_path = lambda title, then: then(tmp_path / "copy.release")
    desk.saving.save_copy()
    qtbot.waitUntil(lambda: desk.messages.texts() == ["A copy is in “copy.release”."])
    assert desk.document.path == desk.path and (tmp_path / "copy.release").is_file()


def test_a_release_that_contradicts_itself_is_put_right_by_a_step_that_undo_shows(qtbot, desk):
    desk.document.release = Release(id="r", body=(Block("b1", "paragraph", Text("Words")), Block("b1", "paragraph", Text("More"))))
    desk.saving.save()
    qtbot.waitUntil(saved(desk))
    assert desk.document.undo_stack.undoText() == "Put right"
    assert storage.read(desk.path).release == desk.document.release


def test_what_waits_for_a_save_is_done_after_it(qtbot, desk):
    done = []
    desk.saving.save()
    desk.saving.when_idle(lambda: done.append(desk.saving.is_busy))
    assert done == []
    qtbot.waitUntil(lambda: done == [False])
    desk.saving.when_idle(lambda: done.append("now"))
    assert done == [False, "now"]


def test_a_file_that_went_away_behind_the_window_is_noticed_when_the_officer_comes_back(qtbot, desk):
    desk.saving.save()
    qtbot.waitUntil(saved(desk))
    desk.saving.look_at_disk()
    desk.path.unlink()
    desk.saving.look_at_disk()
    qtbot.waitUntil(lambda: desk.cards.is_asking("disk"))
    assert not desk.cards.findChild(QPushButton, "disk.theirs").isEnabled()
    desk.cards.findChild(QPushButton, "disk.mine").click()
    qtbot.waitUntil(lambda: desk.path.is_file() and not desk.saving.is_busy)
    assert not desk.cards.is_asking("disk")


def test_a_file_that_came_back_before_the_answer_is_asked_about_again(qtbot, desk):
    desk.saving.save()
    qtbot.waitUntil(saved(desk))
    desk.path.unlink()
    desk.saving.look_at_disk()
    qtbot.waitUntil(lambda: desk.cards.is_asking("disk"))
    storage.write(desk.path, Release(id="r2", headline=Text("Theirs")))
    desk.cards.findChild(QPushButton, "disk.mine").click()
    qtbot.waitUntil(lambda: desk.cards.is_asking("disk") and desk.cards.findChild(QPushButton, "disk.theirs").isEnabled())
    assert headline(desk.path) == "Theirs"


def test_a_file_that_somebody_has_spoilt_is_kept_beside_as_it_is(qtbot, desk):
    desk.saving.save()
    qtbot.waitUntil(saved(desk))
    desk.path.write_bytes(b"PK spoilt")
    desk.document.set_field("headline", Text("Mine"))
    desk.saving.save()
    qtbot.waitUntil(lambda: desk.cards.is_asking("disk"))
    desk.cards.findChild(QPushButton, "disk.both").click()
    qtbot.waitUntil(saved(desk))
    assert headline(desk.path) == "Mine"
    assert desk.path.with_name("visit (their version).release").read_bytes() == b"PK spoilt"
