"""Checks that follow the typing, by a worker that answers what it is told to."""

import pytest

from communique import plain
from communique.checking.finding import Finding, Place, Severity
from communique.house_style.style import HouseStyle
from communique_ui.background import Failure
from communique_ui.live_checks import LiveChecks
from communique_ui.messages import MessageBar


class Worker:
    """Stands for the background process: keeps what it was asked until the test answers."""

    def __init__(self):
        from PySide6.QtCore import QObject, Signal

        class Signals(QObject):
            state_changed = Signal(str)

        self.signals = Signals()
        self.state_changed = self.signals.state_changed
        self.asked = []
        self.restarts = 0

    def request(self, op, header, on_answer, on_failure=None, payload=b""):
        self.asked.append((op, header, on_answer, on_failure))

    def restart(self):
        self.restarts += 1


@pytest.fixture
def desk(qtbot, document):
    messages = MessageBar()
    qtbot.addWidget(messages)
    worker = Worker()
    checks = LiveChecks(document, worker, messages)
    checks._pause.setInterval(1)
    return document, worker, checks, messages


def answer(header):
    found = (Finding("XX01", Severity.MUST_FIX, Place("headline", None, 0, 3), "Say it.", text="One"),)
    return {"ok": True, "rev": header["rev"], "findings": plain.of(found), "silent": ["No dictionary."]}


def test_a_pause_asks_once_for_the_newest_text(qtbot, desk):
    document, worker, *_ = desk
    for words in ("One", "Two", "Three"):
        document.set_field("notice", words)
    qtbot.waitUntil(lambda: worker.asked != [])
    (op, header, on_answer, _) = worker.asked[0]
    assert op == "check" and header["release"]["notice"] == "Three" and len(worker.asked) == 1
    on_answer(answer(header), b"")
    assert [one.rule for one in document.findings] == ["XX01"] and document.verdict.silent == ("No dictionary.",)


def test_an_answer_about_older_words_changes_nothing(qtbot, desk):
    document, worker, *_ = desk
    document.set_field("notice", "One")
    qtbot.waitUntil(lambda: worker.asked != [])
    document.set_field("notice", "Two")
    worker.asked[0][2](answer(worker.asked[0][1]), b"")
    assert document.findings == ()


def test_the_house_style_comes_from_the_worker_and_counts_from_then_on(qtbot, desk):
    document, worker, checks, messages = desk
    checks.choose_style("us-newsroom")
    op, header, on_answer, on_failure = worker.asked[0]
    assert (op, header) == ("style", {"style": "us-newsroom"})
    on_answer({"style": plain.of(HouseStyle("us-newsroom", kinds=("Statement",)))}, b"")
    assert document.style.kinds == ("Statement",)
    on_failure(Failure("There is no house style “x”."))
    assert messages.texts() == ["There is no house style “x”."]


def test_checking_that_is_down_says_so_and_can_be_restarted(qtbot, desk, problems):
    problems.append("Checking is paused. Your text is safe.")
    _, worker, checks, messages = desk
    worker.state_changed.emit("down")
    assert messages.texts() == ["Checking is paused. Your text is safe."]
    checks.restart()
    worker.state_changed.emit("idle")
    assert messages.texts() == [] and worker.restarts == 1
