"""The message bar: what stands, what passes, what its buttons do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from communique_ui.messages import Deed, MessageBar


@pytest.fixture
def bar(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    one = MessageBar(window)
    one.move(200, 200)  # away from where the pointer of the offscreen platform lies
    one.window_ = window
    window.show()
    return one


def test_a_passing_message_does_its_deed_once_and_goes(bar):
    done = []
    bar.show("Pasted 11 paragraphs.", "Undo", lambda: done.append("undo"))
    button = bar.findChild(QPushButton, "message.action")
    assert bar.isVisible() and button.accessibleName() == "Undo"
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert done == ["undo"] and bar.texts() == [] and not bar.isVisible()


def test_a_passing_message_passes(bar, qtbot):
    bar._passing.setInterval(1)
    bar.show("Saved a copy.")
    qtbot.waitUntil(lambda: bar.texts() == [])
    assert not bar.isVisible()


def test_escape_puts_a_passing_message_away(bar):
    bar.show("Saved a copy.", "Show", lambda: None)
    QTest.keyClick(bar.findChild(QPushButton, "message.action"), Qt.Key.Key_Escape)
    assert bar.texts() == []


def test_a_problem_stands_until_it_is_cleared_and_is_told_once(bar, problems):
    problems.append("Not saved: the folder is read-only.")
    told, problems = [], []
    bar.shown.connect(told.append)
    bar.problem_changed.connect(problems.append)
    for _ in range(3):
        bar.stand("save", "Not saved: the folder is read-only.", Deed("Save a copy…", lambda: None, "save.copy"))
    bar.show("Copied.")
    assert told == ["Not saved: the folder is read-only.", "Copied."]
    assert bar.texts() == ["Not saved: the folder is read-only.", "Copied."]
    bar.clear("save")
    assert problems == ["Not saved: the folder is read-only.", ""]
    assert bar.texts() == ["Copied."]


def test_text_of_an_officer_is_never_read_as_markup(bar):
    bar.show("<b>Saved</b> <img src='x.png'>")
    assert bar.findChild(QLabel, "message.text").textFormat() is Qt.TextFormat.PlainText
