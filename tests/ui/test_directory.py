"""The directory shows everybody who is known, takes tables in, and puts people into the release as one step."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from communique.house_style.load import load
from communique.release import PartialDate
from communique_ui.background import Failure
from communique_ui.dialogs.directory import DirectoryDialog
from communique_ui.directory_desk import DirectoryDesk
from communique_ui.messages import MessageBar
from communique_ui.services import Services


class Worker:
    def __init__(self):
        self.answer = {"read": 2, "came": 2, "changed": 1, "problems": ["Row 4: no name; it was left out."]}

    def request(self, op, header, on_answer, on_failure=None, payload=b""):
        if isinstance(self.answer, Failure):
            on_failure(self.answer)
        else:
            on_answer(self.answer, b"")


@pytest.fixture
def directory(qtbot, document):
    document.set_style(load("international", []))
    bar, window, renewed = MessageBar(), QWidget(), []
    for one in (bar, window):
        qtbot.addWidget(one)
    made = DirectoryDesk(document, Services(Worker(), None, bar, None, None), renewed.append, window)
    made.window, made.renewed, made.bar = window, renewed, bar
    made.open()
    made.dialog = window.findChild(DirectoryDialog)
    yield made
    made.dialog.reject()


def shown(dialog):
    people = dialog.findChild(QListWidget, "directory.people")
    return [people.item(n).text() for n in range(people.count())]


def test_people_are_found_by_a_part_of_the_post_and_added_by_enter(directory, document):
    line = directory.dialog.findChild(QLineEdit, "directory.search")
    assert len(shown(directory.dialog)) > 2
    QTest.keyClicks(line, "director oper")
    assert shown(directory.dialog) == ["Ignacio Vásquez Tremlett · Director of Operations"]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [one.name.family for one in document.release.speakers] == ["Okafor-Lind", "Vásquez Tremlett"]
    document.undo_stack.undo()
    assert len(document.release.speakers) == 1


def test_a_person_is_shown_with_posts_dates_and_source_and_an_outdated_post_is_flagged(directory, document):
    QTest.keyClicks(directory.dialog.findChild(QLineEdit, "directory.search"), "vasquez")
    texts = [one.text() for one in directory.dialog._page.findChildren(QLabel)]
    assert "Director of Operations, International Coastal Rescue Organization, 2021-06 –" in texts and "Personnel list, January 2026" in texts
    document.set_field("date", PartialDate(2020, 1, 1))
    directory._show()
    assert "No post is held on the date of the release." in [one.text() for one in directory.dialog._page.findChildren(QLabel)]


def test_somebody_of_the_release_cannot_be_added_twice(directory):
    QTest.keyClicks(directory.dialog.findChild(QLineEdit, "directory.search"), "okafor")
    go = directory.dialog.findChild(QPushButton, "directory.accept")
    assert (go.text(), go.isEnabled()) == ("In the release", False)


def test_a_table_tells_what_came_of_it_and_the_house_is_read_again(directory, document):
    directory.take("people.csv")
    told = directory.dialog.findChild(QLabel, "directory.told").text()
    assert told == "2 new people. 1 known one updated. Row 4: no name; it was left out."
    assert directory.renewed == ["international"]
    known = document.style.people
    document.set_style(replace(document.style, people=known[:1]))
    assert len(shown(directory.dialog)) == 1


def test_a_file_that_is_no_table_is_told_in_the_dialog(directory):
    directory._services.background.answer = Failure("The first row names no column “name”.")
    directory.take("people.csv")
    assert directory.dialog.findChild(QLabel, "directory.told").text() == "The first row names no column “name”."
