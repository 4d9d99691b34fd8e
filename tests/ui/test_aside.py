"""Disk work off the window's thread: in order, told in the window's thread, never lost silently."""

import threading

import pytest

from communique.errors import OutputError
from communique_ui.aside import Aside


@pytest.fixture
def aside(qtbot):
    one = Aside()
    yield one
    assert one.finish(5)
    one.deleteLater()


def test_pieces_are_done_in_order_and_told_in_the_windows_thread(qtbot, aside):
    heard = []
    for number in range(20):
        aside.do(lambda n=number: (n, threading.current_thread().name), lambda got: heard.append((*got, threading.current_thread().name)))
    qtbot.waitUntil(lambda: len(heard) == 20)
    assert [one[0] for one in heard] == list(range(20))
    assert {one[1:] for one in heard} == {("communique-disk", "MainThread")}


def test_an_error_that_is_known_comes_as_it_is_and_another_as_one_sentence(qtbot, aside, caplog):
    heard = []

    def full():
        raise OutputError("Not saved: disk is full.")

    aside.do(full, None, lambda error: heard.append(str(error)))
    aside.do(lambda: 1 / 0, None, lambda error: heard.append(str(error)))
    aside.do(lambda: "still alive", heard.append)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard[0] == "Not saved: disk is full." and heard[2] == "still alive"
    assert "ZeroDivision" not in heard[1] and heard[1].count(".") == 2


def test_finishing_waits_for_what_was_asked(qtbot):
    done = []
    one = Aside()
    gate = threading.Event()
    one.do(gate.wait)
    one.do(lambda: done.append("written"))
    threading.Timer(0.05, gate.set).start()
    assert one.finish(5) and done == ["written"]
    one.deleteLater()
