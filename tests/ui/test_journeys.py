"""Whole journeys by keyboard alone, in the real window with the real worker; what they cost in keystrokes is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget

from communique.checking.finding import Severity
from communique.storage.places import places, private
from communique_ui.automation import StayActive
from communique_ui.dialogs.imported import ImportSheet
from communique_ui.one_history import OneHistory
from communique_ui.preferences import Preferences
from communique_ui.theme.appearance import Appearance
from communique_ui.waiting import wait_until
from communique_ui.workplace import Workplace

pytestmark = pytest.mark.slow
SECONDS = 25.0


class Keyboard:
    """Presses keys wherever the focus is, and counts those that are no prose."""

    def __init__(self, place: Workplace) -> None:
        self.place = place
        self.count = 0

    def press(self, *sequences: str) -> None:
        """Press combinations of keys, one after the other."""
        for sequence in sequences:
            combination = QKeySequence(sequence)[0]
            QTest.keyClick(self.focus(), combination.key(), combination.keyboardModifiers())
            self.count += 1
            QCoreApplication.processEvents()

    def write(self, words: str, *, is_prose: bool = True) -> None:
        """Type words; letters of the release itself are not counted."""
        for letter in words:
            QTest.keyClicks(self.focus(), letter)
        if not is_prose:
            self.count += len(words)
        QCoreApplication.processEvents()

    def focus(self) -> QWidget:
        """Where keys go now."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup
        modal = QApplication.activeModalWidget()
        focus = QApplication.focusWidget()
        if modal is not None and (focus is None or not modal.isAncestorOf(focus)):
            return modal.focusWidget() or modal
        return focus or self.place.window


@pytest.fixture
def place(qapp: QApplication) -> Iterator[Workplace]:
    own = places()
    appearance = Appearance(qapp, "light")
    one = Workplace(Preferences(private(own.config)), appearance, own)
    history = OneHistory(qapp, one.document.end_run)
    stay = StayActive(qapp, one.window)
    one.window.show()
    QTest.qWaitForWindowExposed(one.window)
    one.checks.choose_style("international")
    yield one
    one.document.mark_saved(one.document.release)
    one.window.close()
    one.end()
    for part in (stay, history, one.window, one, appearance):
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(holds: Callable[[], Any]) -> None:
    assert wait_until(lambda: bool(holds()), SECONDS)


def settle(place: Workplace) -> None:
    """Until the checks have looked at the text as it stands."""
    until(lambda: place.checks.has_verdict)


def open_sample(place: Workplace) -> None:
    place.opening.open_sample()
    until(lambda: place.document.release.body)
    settle(place)
    place.body.setFocus()


def must_fix(place: Workplace) -> int:
    return sum(1 for one in place.document.findings if one.severity is Severity.MUST_FIX)


def test_the_findings_of_the_sample_go_with_f8_alt_enter_and_one_sheet(place):
    open_sample(place)
    keys = Keyboard(place)
    before = len(place.document.findings)
    with_fix = [one for one in place.document.findings if one.fixes]
    assert len(with_fix) >= 4
    keys.press("Ctrl+Shift+F")
    until(QApplication.activeModalWidget)
    keys.press("Return")
    settle(place)
    assert len(place.document.findings) < before
    for _ in range(2 * before):
        if not any(one.fixes for one in place.document.findings):
            break
        keys.press("F8", "Alt+Return")
        settle(place)
    assert keys.count <= 5 * before
    steps = place.document.undo_stack.count()
    for _ in range(steps):
        keys.press("Ctrl+Z")
    assert place.document.is_saved and not place.document.undo_stack.canUndo()


def test_one_finding_is_ignored_with_a_reason_and_undo_brings_it_back(place):
    open_sample(place)
    keys = Keyboard(place)
    before = len(place.document.findings)
    keys.press("F8", "Ctrl+Shift+I")
    until(QApplication.activeModalWidget)
    keys.press("Space", "Return")
    until(lambda: place.document.release.waivers)
    assert keys.count == 4
    settle(place)
    assert len(place.document.findings) < before
    keys.press("Ctrl+Z")
    settle(place)
    assert len(place.document.findings) == before


def test_a_visit_announcement_becomes_files_by_keyboard_alone(place, tmp_path):
    place.opening.new_blank()
    settle(place)
    keys = Keyboard(place)
    keys.press("Ctrl+N")
    until(QApplication.activeModalWidget)
    gallery = QApplication.activeModalWidget()
    until(lambda: gallery.findChild(QListWidget, "gallery.list").count() > 1)
    keys.write("vis", is_prose=False)
    keys.press("Return")
    answers = {"slot.date": "6 October 2026", "slot.start": "7 October 2026", "slot.end": "8 October 2026", "slot.city": "Horta"}
    for _ in range(30):
        focus = keys.focus()
        if focus.objectName() == "gallery.accept":
            break
        if isinstance(focus, QLineEdit) and not focus.text():
            keys.write(answers.get(focus.objectName(), "Maren Okafor-Lind"))
        keys.press("Tab")
    keys.press("Return")
    until(lambda: QApplication.activeModalWidget() is None)
    until(lambda: place.document.release.body)
    settle(place)
    out = tmp_path / "out"
    out.mkdir()
    keys.press("Ctrl+Shift+E")
    until(lambda: any(one.objectName() == "export" and one.isVisible() for one in QApplication.topLevelWidgets()))
    dialog = next(one for one in QApplication.topLevelWidgets() if one.objectName() == "export" and one.isVisible())
    dialog.findChild(QLineEdit, "export.folder").setText(str(out))
    target = dialog.findChild(QWidget, "export.draft" if must_fix(place) else "export.accept")
    target.setFocus()
    keys.press("Space")
    assert keys.count <= 45
    until(lambda: {one.suffix for one in out.iterdir()} == {".docx", ".pdf", ".html"})
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: not dialog.isVisible())


def test_last_months_release_is_dropped_in_and_comes_apart_into_fields(place, tmp_path):
    text = Path(__file__).resolve().parents[2] / "resources" / "samples" / "visit.txt"
    if not text.is_file():
        pytest.skip("the sample text is not shipped under that name any more")
    copy = tmp_path / "last month.txt"
    copy.write_bytes(text.read_bytes())
    place.opening.open_path(copy)
    until(lambda: place.document.release.body)
    assert place.document.release.headline.plain and place.document.release.quotes
    assert not place.document.is_saved and place.document.path is None


def test_an_open_speaker_of_an_import_is_named_beside_the_source_by_keyboard(place, tmp_path):
    old = tmp_path / "last year.txt"
    lines = (
        "Rescue crews train in Lisbon", "LISBON, 6 October 2026 – Crews from nine countries have begun a week of training.",
        "Bruno Falk, head of operations, and Ana Reis, head of training, opened the exercise.",
        "“Nobody should drown within sight of a harbour,” the chief said.",
    )  # fmt: skip
    old.write_text("\n\n".join(lines), encoding="utf-8")
    place.opening.open_path(old)
    until(lambda: place.window.findChild(ImportSheet))
    sheet = place.window.findChild(ImportSheet)
    assert sheet.source.text == "\n\n".join(lines) and sheet.source.passage == "Nobody should drown within sight of a harbour,"
    sheet.activateWindow()
    until(sheet.isActiveWindow)
    keys = Keyboard(place)
    keys.press("F8", "2")
    quote = place.document.release.quotes[0]
    assert next(one for one in place.document.release.speakers if one.id == quote.speaker).name.family == "Reis"
    sheet.close()
    place.document.undo_stack.undo()
    assert place.document.release.quotes[0].speaker is None


def test_a_worker_that_dies_costs_no_word(place):
    open_sample(place)
    keys = Keyboard(place)
    process = place.background._process
    assert process is not None
    place.body.moveCursor(place.body.textCursor().MoveOperation.End)
    process.kill()
    keys.write(" More words")
    settle(place)
    assert "More words" in place.body.toPlainText()
