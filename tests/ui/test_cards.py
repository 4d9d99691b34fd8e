"""Questions in the window, the closing dialog, and the hook for what nobody foresaw."""

import logging
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from communique_ui.cards import Answer, Cards, Question
from communique_ui.closing import ClosingDialog
from communique_ui.trouble import ExceptionHook, place_of


@pytest.fixture
def window(qtbot):
    one = QWidget()
    qtbot.addWidget(one)
    one.show()
    return one


def ask(window, given):
    cards = Cards(window)
    names = ("recovery.keep", "recovery.discard", "recovery.both")
    answers = tuple(Answer(name, name[9:].title(), lambda name=name: given.append(name)) for name in names)
    cards.ask(Question("recovery", "Recovered", "Two differences.", answers, "recovery.keep"))
    return cards


@pytest.mark.parametrize(("key", "chosen"), [(Qt.Key.Key_Return, "recovery.keep"), (Qt.Key.Key_Escape, "recovery.keep")])
def test_enter_and_escape_choose_what_loses_nothing(window, key, chosen):
    given = []
    cards = ask(window, given)
    QTest.keyClick(cards.findChild(QPushButton, "recovery.keep"), key)
    assert given == [chosen] and not cards.is_asking("recovery") and not cards.isVisible()


@pytest.mark.parametrize("is_patient", [False, True])
def test_a_question_that_can_wait_takes_no_key_from_somebody_who_writes(window, is_patient):
    given, text = [], QLineEdit(window)
    text.show()
    window.activateWindow()
    text.setFocus()
    cards = Cards(window)
    cards.ask(Question("disk", "Changed", "Choose.", (Answer("disk.mine", "Keep mine", lambda: given.append("mine")),), is_patient=is_patient))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert (given, text.text()) == ([], " ") if is_patient else (["mine"], "")


def test_a_button_gives_its_answer(window):
    given = []
    cards = ask(window, given)
    discard = cards.findChild(QPushButton, "recovery.discard")
    assert discard.text() == discard.accessibleName() == "Discard"
    QTest.mouseClick(discard, Qt.MouseButton.LeftButton)
    assert given == ["recovery.discard"]


def test_the_same_question_again_takes_the_place_of_the_first(window):
    cards = ask(window, [])
    cards.ask(Question("recovery", "Recovered", "Three.", (Answer("recovery.keep", "Keep", lambda: None),)))
    assert len([one for one in cards.findChildren(QPushButton, "recovery.keep") if one.isVisible()]) == 1
    cards.drop("recovery")
    assert not cards.isVisible()


@pytest.mark.parametrize(
    ("name", "text", "key", "expected"),
    [
        ("close.save", "Save", Qt.Key.Key_Return, ["save"]),
        ("close.discard", "Don't save", Qt.Key.Key_Space, ["discard"]),
        ("close.cancel", "Cancel", Qt.Key.Key_Space, []),
    ],
)
def test_the_closing_dialog_has_three_ways_out(window, name, text, key, expected):
    done = []
    dialog = ClosingDialog("Visit", window)
    dialog.ask(lambda: done.append("save"), lambda: done.append("discard"))
    button = dialog.findChild(QPushButton, name)
    assert button.text() == text
    QTest.keyClick(button, key)
    assert done == expected and not dialog.isVisible()


def test_the_hook_keeps_the_text_first_and_logs_no_word_of_it(caplog):
    steps = []
    hook = ExceptionHook(lambda: steps.append("kept"), steps.append)
    with caplog.at_level(logging.ERROR):
        try:
            raise ValueError("the embargoed words")
        except ValueError:
            hook(*sys.exc_info())
    assert steps == ["kept", "ValueError"]
    assert "ValueError at test_cards.py" in caplog.text and "embargoed" not in caplog.text


def test_an_error_in_the_hook_itself_is_survived(caplog):
    told = []

    def fail():
        raise OSError("disk")

    hook = ExceptionHook(fail, told.append)
    hook(ValueError, ValueError("x"), None)
    assert told == ["ValueError"] and "recovery copy failed" in caplog.text


def test_the_place_of_an_error_names_file_and_line():
    assert place_of(ValueError("words")) == "ValueError"
