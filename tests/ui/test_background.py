"""The client of the worker process: order, stale answers, time, ends."""

import sys
from pathlib import Path

import pytest

from communique_ui import background as module
from communique_ui.background import Background, worker_command

STUB = (sys.executable, str(Path(__file__).with_name("worker_stub.py")))


@pytest.fixture
def worker(qtbot):
    one = Background(command=STUB)
    yield one
    one.close()
    one.deleteLater()


@pytest.fixture
def heard():
    return []


def ask(worker, heard, op, **header):
    worker.request(op, header, lambda answer, payload: heard.append((op, answer, payload)), lambda failure: heard.append((op, failure)))


def test_an_answer_comes_back_with_its_bytes(qtbot, worker, heard):
    big = bytes(range(256)) * 20_000
    worker.request("echo", {"say": "“ärger”"}, lambda answer, payload: heard.append((answer["said"], payload)), payload=big)
    qtbot.waitUntil(lambda: heard != [])
    assert heard == [("“ärger”", big[::-1])]
    qtbot.waitUntil(lambda: worker.state == "idle")


def test_a_refusal_is_one_sentence_with_its_kind(qtbot, worker, heard):
    ask(worker, heard, "refuse")
    qtbot.waitUntil(lambda: heard != [])
    failure = heard[0][1]
    assert (failure.sentence, failure.kind) == ("There is no such file.", "InputError")


def test_of_checks_only_the_newest_is_answered(qtbot, worker, heard):
    for number in range(5):
        ask(worker, heard, "check", say=number)
    ask(worker, heard, "echo", say="last")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [(op, answer["said"]) for op, answer, _ in heard] == [("check", 4), ("echo", "last")]


def test_a_check_goes_before_a_preview_that_waits(qtbot, worker, heard):
    ask(worker, heard, "echo")
    ask(worker, heard, "preview")
    ask(worker, heard, "check")
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert [one[0] for one in heard] == ["echo", "check", "preview"]


@pytest.mark.parametrize("trouble", ["end", "rubbish"])
def test_a_worker_that_ends_or_talks_rubbish_is_started_again(qtbot, worker, heard, trouble):
    ask(worker, heard, trouble)
    ask(worker, heard, "echo", say="still here")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert "Your text is safe" in heard[0][1].sentence or "no answer" in heard[0][1].sentence
    assert heard[1][1]["said"] == "still here"


def test_a_request_over_its_time_ends_the_process_and_the_next_is_answered(qtbot, worker, heard, monkeypatch):
    monkeypatch.setattr(module, "START_SECONDS", 0.0)
    monkeypatch.setitem(module.SECONDS, "hang", 0.3)
    ask(worker, heard, "hang")
    ask(worker, heard, "echo")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[0][1].sentence == "That took too long and was stopped. Your text is safe."
    assert heard[1][0] == "echo"


def test_after_three_ends_it_stays_down_until_it_is_asked_for(qtbot, worker, heard):
    states = []
    worker.state_changed.connect(states.append)
    for _ in range(3):
        ask(worker, heard, "end")
    ask(worker, heard, "echo")
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert states[-1] == "down"
    ask(worker, heard, "check")
    assert heard[4][1].sentence == "Checking is paused. Your text is safe."
    ask(worker, heard, "echo", say="back")
    qtbot.waitUntil(lambda: len(heard) == 6)
    assert heard[5][1]["said"] == "back"


def test_a_program_that_cannot_start_is_a_sentence(qtbot, heard):
    worker = Background(command=("/nowhere/to/be/found",))
    ask(worker, heard, "echo")
    qtbot.waitUntil(lambda: heard != [])
    assert heard[0][1].sentence == "The background process cannot start. Your text is safe."
    worker.close()
    worker.deleteLater()


def test_closing_leaves_no_process_and_calls_nobody(qtbot, worker, heard):
    ask(worker, heard, "echo")
    qtbot.waitUntil(lambda: heard != [])
    ask(worker, heard, "hang")
    process = worker._process
    worker.close()
    assert process.state() == process.ProcessState.NotRunning
    assert len(heard) == 1


def test_an_answer_that_cannot_be_used_fails_and_the_worker_goes_on(qtbot, worker, heard, caplog):
    def misuse(answer, payload):
        raise KeyError("findings")

    worker.request("echo", {}, misuse, lambda failure: heard.append(failure.sentence))
    ask(worker, heard, "echo")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[0] == "The background process sent something that cannot be used."


def test_the_bundle_starts_itself(monkeypatch):
    assert worker_command()[1:] == ("-m", "communique.worker")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command()[1:] == ("--worker",)
