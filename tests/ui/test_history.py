"""History and import sheet: versions out of the file, compared word by word, restored as one step; stray text placed by hand."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton

from communique import fields, storage
from communique.house_style.load import load
from communique.importing.outcome import Note
from communique.release import Event, Unplaced
from communique.text import Text
from communique_ui.aside import Aside
from communique_ui.controls.marked import Marked, Stretch
from communique_ui.dialogs.draft_name import DraftName
from communique_ui.dialogs.imported import ImportSheet
from communique_ui.dialogs.person import PersonDialog
from communique_ui.field_editors import bind, editor_for
from communique_ui.messages import MessageBar
from communique_ui.panels.comparison import compared
from communique_ui.panels.history import History
from communique_ui.panels.version_rows import Kept, named
from communique_ui.services import Services

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


def shown(text, stretches):
    return [(text[one.start : one.end], one.token) for one in stretches]


def test_two_texts_are_compared_word_by_word():
    changed = compared("The crew trains in Lisbon.", "The crews train in Lisbon today.")
    assert changed.text == "The crewcrews trainstrain in Lisbon today."
    assert shown(changed.text, changed.stretches) == [("crew", "must"), ("crews", "fine"), ("trains", "must"), ("train", "fine"), (" today", "fine")]


def test_very_long_texts_are_shown_one_after_the_other():
    old, new = "a " * 8000, "b " * 8000
    assert [one.token for one in compared(old, new).stretches] == ["must", "fine"]


def test_a_marked_text_wraps_and_counts_letters_beyond_the_first_plane(qtbot):
    words = Marked("🚤 " * 40 + "end", (Stretch(80, 83, "fine"),))
    qtbot.addWidget(words)
    assert words.heightForWidth(100) > words.heightForWidth(2000) > 0
    assert words.accessibleName().endswith("end")
    words.resize(120, words.heightForWidth(120))
    words.grab()


@pytest.fixture
def history(qtbot, document, tmp_path):
    """A document saved three times, and its history."""
    first = document.release
    second = replace(first, headline=Text("Rescue crews of ten countries train in Lisbon"))
    third = replace(second, byline="Salwa Haddioui", history=(Event("2026-10-06T10:00:00+00:00", "approved", "Maren", "quote 1"),))
    path, seen = tmp_path / "crews.release", None
    for release in (first, second, third):
        seen = storage.write(path, release, {}, expected=seen)
    document.open(third, path)
    bar, aside = MessageBar(), Aside()
    qtbot.addWidget(bar)
    panel = History()
    qtbot.addWidget(panel)
    done = []
    panel.bind(document, Services(None, None, bar, done.append, lambda key: None), aside)
    panel.show()
    qtbot.waitUntil(lambda: versions(panel) >= 1)
    yield panel
    aside.finish()
    QApplication.processEvents()  # its last answers, while the panel is there


def versions(panel):
    return sum(1 for n in range(panel._list.count()) if panel._list.item(n).data(int(Qt.ItemDataRole.UserRole)).name)


def test_the_versions_of_the_file_are_listed_with_what_the_release_remembers(history):
    told = [history._list.item(n).data(ACCESSIBLE) for n in range(history._list.count())]
    assert told[0] == "In the window now" and told[1].startswith("Today ") and told[1].endswith(", Saved version")
    assert any(one.endswith("approved – Maren: quote 1") for one in told)


def test_an_export_is_listed_and_what_has_changed_since_is_shown_as_one_types(history, document, qtbot):
    history.keep_export("crews.pdf", document.release)
    document.set_field("byline", "")
    history.compare_with_export()
    assert [item.data(ACCESSIBLE).split(", ")[1] for item in history._list.selectedItems()] == ["Exported: crews.pdf"]
    assert history._told.text() == "1 place differs"
    document.set_field("reference", "7")
    qtbot.waitUntil(lambda: history._told.text() == "2 places differ")
    history.findChild(QPushButton, "history.restore").click()
    assert (document.release.byline, document.release.reference) == ("Salwa Haddioui", "")


def test_a_draft_is_named_saved_and_compared_with(history, document, qtbot):
    history._name.click()
    dialog = history.window().findChild(DraftName)
    dialog.line.setText("For the minister")
    dialog.accept()
    assert (document.release.history[-1].what, document.release.history[-1].note) == ("Draft", "For the minister")
    document.set_field("byline", "")
    row = next(n for n in range(history._list.count()) if "Draft: For the minister" in history._list.item(n).data(ACCESSIBLE))
    history._list.setCurrentRow(row)
    assert history._told.text() == "1 place differs" and not history._name.isVisible()
    history.findChild(QPushButton, "history.restore").click()
    assert document.release.byline == "Salwa Haddioui"


def test_the_name_of_a_draft_stands_on_the_version_that_was_saved_with_it():
    at = [datetime(2026, 10, 6, hour, tzinfo=UTC) for hour in (9, 10, 11, 12)]
    kept = [Kept("v3", at[3], "Saved version"), Kept("v1", at[1], "Saved version"), Kept("v0", at[0], "Saved version")]
    found = named(kept, [Kept("", at[2], "Draft: for the minister", "draft")])
    assert [(one.name, one.what) for one in found] == [("v3", "Draft: for the minister"), ("v1", "Saved version"), ("v0", "Saved version")]
    late = Kept("", datetime(2026, 10, 7, tzinfo=UTC), "Draft: not saved yet", "draft")
    assert named(kept, [late])[-1] == late


def test_another_document_knows_nothing_of_the_exports_before(history, document, a_release):
    history.keep_export("crews.pdf", document.release)
    document.open(a_release(id="other"))
    assert not any("Exported" in (history._list.item(n).data(ACCESSIBLE) or "") for n in range(history._list.count()))
    assert history._told.text().startswith("Save the release")


def test_a_version_is_compared_with_now_and_restored_as_one_step(history, document, qtbot):
    last = history._list.item(versions(history))
    last.setSelected(True)
    qtbot.waitUntil(lambda: bool(history.findChildren(Marked)))
    assert history._told.text().endswith(("place differs", "places differ"))
    button = history.findChild(QPushButton, "history.restore")
    assert not button.isHidden()
    button.click()
    assert document.release.byline == ""
    document.undo_stack.undo()
    assert document.release.byline == "Salwa Haddioui"


def test_without_a_file_there_is_only_what_is_in_the_window(history, document, a_release):
    document.open(a_release())
    assert history._list.count() == 1 and versions(history) == 0


def test_stray_text_of_an_import_is_put_into_the_body_or_left_out(qtbot, document, a_release):
    document.open(a_release(unplaced=(Unplaced("A stray\nline.", "It fits no field."), Unplaced("Page 2", "Page furniture."))))
    sheet = ImportSheet(document, "old.docx", (Note("hidden", "Hidden text was left out.", 2, "part 3"),))
    qtbot.addWidget(sheet)
    sheet.show()
    asked = sheet.findChild(QListWidget, "import.list")
    assert [asked.item(n).text() for n in range(3)] == [
        "? No field took “A stray line.”", "? No field took “Page 2”", "? Hidden text was left out. (2)",
    ]  # fmt: skip
    assert "It fits no field." in [one.text() for one in sheet.findChildren(QLabel)]
    sheet.findChild(QPushButton, "import.correct").click()
    assert document.release.body[-1].text.plain == "A stray line."
    assert [one.text for one in document.release.unplaced] == ["Page 2"]
    document.undo_stack.undo()
    assert len(document.release.unplaced) == 2
    asked.setCurrentRow(1)
    sheet.findChild(QPushButton, "import.drop").click()
    assert [one.text for one in document.release.unplaced] == ["A stray\nline."]
    document.undo_stack.undo()
    sheet.findChild(QPushButton, "import.drop-all").click()
    assert document.release.unplaced == ()


def test_an_import_says_what_came_in_and_what_is_empty(qtbot, document):
    sheet = ImportSheet(document, "old.docx")
    qtbot.addWidget(sheet)
    assert sheet.findChild(QLabel, "import.came").text().startswith("Paragraphs 4 · Quotes 1 · Speakers 1 · Empty: Contacts")


def test_a_person_of_the_house_is_added_by_typing_a_part_of_the_post(qtbot, document):
    document.set_style(load("international", []))
    editor = editor_for(fields.field("speakers"))
    qtbot.addWidget(editor)
    bind(editor, document)
    editor.findChild(QPushButton, "field.speakers.add").click()
    dialog = editor.window().findChild(PersonDialog)
    wanted = next(one for one in document.style.people if one.name.family != "Okafor-Lind")
    line = dialog.findChild(QLineEdit, "person.name")
    QTest.keyClicks(line, wanted.posts[0].title)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert document.release.speakers[-1].posts[0].title == wanted.posts[0].title


def test_a_name_the_house_does_not_know_makes_a_new_person(qtbot):
    dialog = PersonDialog(())
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.findChild(QLineEdit, "person.name"), "Ana de Sousa")
    with qtbot.waitSignal(dialog.picked) as picked:
        dialog.accept()
    assert (picked.args[0].name.given, picked.args[0].name.family) == ("Ana", "de Sousa")
