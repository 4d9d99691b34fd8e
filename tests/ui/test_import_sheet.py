"""The import sheet by keyboard: the source beside the fields, and every doubtful place accepted or corrected with one key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton

from communique.house_style.load import load
from communique.importing.load import load as imported
from communique.importing.outcome import Note
from communique.release import Name, Release, Speaker, Unplaced
from communique_ui.dialogs.doubts import shown_source, stretches
from communique_ui.dialogs.imported import ImportSheet
from communique_ui.dialogs.person import PersonDialog

SOURCE = (
    "Page 2\r\nCrews 🚤 from nine countries have begun a week\r\nof joint training off Lisbon.\r\n"
    "“Nobody should drown within sight of a harbour,” said the Director.\r\nPage 2\r\n"
)
ASKED = "Who says “Nobody should drown within sight of a …” is left open: it could be Maren Okafor-Lind, Ana Reis."
NOTES = (Note("speaker-open", ASKED, 1, "paragraph 3"), Note("hidden", "Hidden text was left out.", 2, "line 3"))
STRAYS = (Unplaced("Page 2", "Page furniture."), Unplaced("Page 2", "Page furniture."))


@pytest.fixture
def sheet(qtbot, document, a_release):
    document.set_style(load("international", []))
    small = a_release()
    people = (*small.speakers, Speaker("s2", Name("Ana", "Reis")))
    document.open(replace(small, quotes=(replace(small.quotes[0], speaker=None),), speakers=people, unplaced=STRAYS))
    made = ImportSheet(document, "old.txt", NOTES, source=SOURCE)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def press(sheet, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or sheet, key, modifier)


def texts(sheet, name):
    box = sheet.findChild(QListWidget, name)
    return [box.item(n).text() for n in range(box.count())]


def test_f8_walks_the_doubtful_places_and_the_source_shows_their_words(sheet):
    assert sheet.source.passage == "Nobody should drown within sight of a harbour,”"
    press(sheet, Qt.Key.Key_F8)
    first = sheet.source.highlighted
    assert sheet.source.passage == "Page 2"
    press(sheet, Qt.Key.Key_F8)
    assert sheet.source.passage == "Page 2" and sheet.source.highlighted[0] > first[0]
    press(sheet, Qt.Key.Key_F8)
    assert sheet.source.passage == "of joint training off Lisbon."
    press(sheet, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    press(sheet, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.source.highlighted == first


def test_enter_accepts_each_place_and_changes_nothing_until_the_last_one_closes_the_sheet(sheet, document):
    before = document.release
    for _ in range(4):
        assert sheet.doubt is not None
        press(sheet, Qt.Key.Key_Return)
    assert sheet.doubt is None and sheet.isVisible()
    assert all(text.startswith("✓") for text in texts(sheet, "import.list"))
    press(sheet, Qt.Key.Key_Return)
    assert not sheet.isVisible() and document.release == before


def test_a_digit_gives_an_open_quote_one_of_its_candidates_in_one_step(sheet, document):
    press(sheet, Qt.Key.Key_2)
    assert document.release.quotes[0].speaker == "s2"
    assert sheet.doubt.kind == "stray"
    press(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.release.quotes[0].speaker is None
    assert sheet.doubt is not None and any("Who says" in text for text in texts(sheet, "import.list"))


def test_f4_opens_the_choice_of_people_with_the_likely_ones_first(sheet, document):
    press(sheet, Qt.Key.Key_F4)
    dialog = sheet.findChild(PersonDialog)
    assert [dialog.findChild(QListWidget).item(n).text()[:5] for n in (0, 1)] == ["Maren", "Ana R"]
    QTest.keyClicks(dialog.findChild(QLineEdit, "person.name"), "Salwa")
    QTest.keyClick(dialog.findChild(QLineEdit, "person.name"), Qt.Key.Key_Return)
    said_by = next(one for one in document.release.speakers if one.id == document.release.quotes[0].speaker)
    assert said_by.name.family == "Haddioui"


def test_stray_words_go_into_the_body_by_f4_or_out_by_delete(sheet, document):
    press(sheet, Qt.Key.Key_F8)
    press(sheet, Qt.Key.Key_F4)
    assert document.release.body[-1].text.plain == "Page 2" and len(document.release.unplaced) == 1
    press(sheet, Qt.Key.Key_Delete)
    assert document.release.unplaced == ()
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.release.unplaced == STRAYS and document.release.body[-1].text.plain != "Page 2"


def test_a_near_miss_is_asked_and_one_key_makes_it_the_person_of_the_house(qtbot, document, a_release):
    style = load("international", [])
    document.set_style(style)
    misspelt = Speaker("s1", Name("Maren", "Okafor-Lindt"))
    near = Note("name-near", "“Maren Okafor-Lindt” is nearly “Maren Okafor-Lind”, whom the house knows; check who is meant.")
    document.open(a_release(speakers=(misspelt,)))
    sheet = ImportSheet(document, "old.txt", (near,), source="said Maren Okafor-Lindt")
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.source.passage == "Maren Okafor-Lindt"
    QTest.keyClick(sheet.findChild(QListWidget, "import.list"), Qt.Key.Key_1)
    assert document.release.speakers[0].name.family == "Okafor-Lind" and document.release.quotes[0].speaker == "s1"
    assert sheet.doubt is None
    document.undo_stack.undo()
    assert document.release.speakers == (misspelt,)


def test_a_field_shows_its_words_in_the_source_and_f4_leads_to_its_editor(sheet, document, qtbot):
    fields = sheet.findChild(QListWidget, "import.fields")
    at = next(n for n, text in enumerate(texts(sheet, "import.fields")) if "One signal" in text)
    assert any(text.startswith("? Quote") for text in texts(sheet, "import.fields"))
    fields.setFocus()
    fields.setCurrentRow(at)
    with qtbot.waitSignal(document.caret_wanted) as wanted:
        press(sheet, Qt.Key.Key_F4)
    assert (wanted.args[0].field, wanted.args[0].block) == ("body", "b2")


def test_a_source_with_markup_is_shown_as_its_visible_paragraphs(a_release):
    shown = shown_source("<html><p>Crews</p></html>", a_release(unplaced=(Unplaced("Page 2", "Furniture."),)))
    assert "<p>" not in shown and "One signal, nine crews" in shown and shown.endswith("Page 2")
    assert shown_source("Crews.\r\nEnd", Release()) == "Crews.\nEnd"


def test_words_are_found_however_their_lines_are_broken():
    assert list(stretches("a  b\nc a b c", "a b c")) == [(0, 6), (7, 12)]
    long = " ".join(f"w{n}" for n in range(90))
    assert list(stretches("x\n" + long.replace(" ", "\n") + " y", long)) == [(2, 2 + len(long))]


def test_every_place_that_a_real_import_doubts_is_shown(qtbot, document):
    got = imported("Rescue crews train\n\nLISBON, 6 October 2026 – Crews train.\n\n“We are ready for it all,” she said.\n".encode())
    document.open(replace(got.release, unplaced=got.unplaced))
    sheet = ImportSheet(document, "a.txt", got.report, source="“We are ready for it all,” she said.")
    qtbot.addWidget(sheet)
    assert sheet.doubt is not None and sheet.source.passage == "We are ready for it all,"
    assert any(one.text().startswith("Who says") for one in sheet.findChildren(QLabel))
    assert sheet.findChild(QPushButton, "import.take").isDefault()
