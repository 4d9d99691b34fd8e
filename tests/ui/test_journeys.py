"""Whole journeys by keyboard alone, in the real window with the real worker; what they cost in keystrokes is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from tests.importing.word_files import NS, p, r, word

from communique import storage
from communique.checking.finding import Severity
from communique.release import Block, Contact, Embargo
from communique.storage.places import places, private
from communique.text import Span, Text
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


def test_a_word_file_that_an_approver_returns_is_answered_change_by_change(place, tmp_path):
    """Journey 3: nothing that was inserted, deleted or commented is lost in silence; one or two keys a change."""
    def gone(words: str) -> str:
        return f"<w:del w:id='2' w:author='Ana Reis'><w:r><w:delText xml:space='preserve'>{words}</w:delText></w:r></w:del>"

    def put(words: str) -> str:
        return f"<w:ins w:id='1' w:author='Ana Reis'>{r(words)}</w:ins>"

    text = (
        p(r("Rescue crews train in Lisbon")),
        p(r("LISBON, 6 October 2026 – Crews from "), gone("eleven"), put("nine"), r(" countries have begun a week of training.")),
        p(r("The exercise ends on Friday"), gone(", weather permitting"), r(". It is open to the press.")),
    )
    comments = f'<w:comments {NS}><w:comment w:id="0">{p(r("Is this right?"))}</w:comment></w:comments>'
    path = tmp_path / "returned.docx"
    path.write_bytes(word("".join(text), {"word/comments.xml": comments}, {"c1": ("comments", "comments.xml", False)}))
    place.opening.open_path(path)
    until(lambda: place.window.findChild(ImportSheet))
    sheet = place.window.findChild(ImportSheet)
    assert "1 insertion · 2 deletions · 1 comment" in sheet.findChild(QLabel, "import.came").text()
    listed = sheet.findChild(QListWidget, "import.list")
    assert [listed.item(n).text() for n in range(3)] == ["? Deleted: “eleven”", "? Inserted: “nine”", "? Deleted: “, weather permitting”"]
    sheet.activateWindow()
    until(sheet.isActiveWindow)
    keys = Keyboard(place)
    keys.press("Return", "Alt+Return", "Delete")
    assert keys.count == 3 and sheet.doubt.kind != "change"
    body = [block.text.plain for block in place.document.release.body]
    assert body[0] == "Crews from nine countries have begun a week of training."
    assert body[1] == "The exercise ends on Friday, weather permitting. It is open to the press."
    assert place.document.undo_stack.count() == 1
    keys.press("Ctrl+Z")
    assert place.document.release.body[1].text.plain == "The exercise ends on Friday. It is open to the press."
    sheet.close()


EIGHT = (
    "Crews from nine countries have begun a week of joint training off Lisbon on Tuesday.",
    "The exercise  will organise rescue at sea for 20 boats.",
    "The centre cost 3 million Euros , and it opens on 06 October 2026.",
    "“Nobody should drown within sight of a harbour,” said Director Maren Okafor-Lind.",
    "Interpol took part in the drill, which was organised in order to save lives.",
    "The exercise ends on Friday. It is open to the press at 9:00AM .",
)


@pytest.fixture
def with_eight(place, a_release):
    """A release in which the house finds eight things."""
    spoken = Span(0, EIGHT[3].index("”") + 1, "speech", "q1")
    body = tuple(
        Block(f"b{n}", "quote" if n == 3 else "paragraph", Text(words, (spoken,) if n == 3 else ())) for n, words in enumerate(EIGHT)
    )
    contact = Contact("c1", "Salwa Haddioui", "Press officer", "ICRO", "+351 21 000 00 00", "press@icro.example")
    place.opening.show(a_release(body=body, contacts=(contact,)))
    settle(place)
    assert len(place.document.findings) == 8
    place.body.setFocus()
    return place


def test_eight_findings_go_with_at_most_sixteen_keys(with_eight):
    """Journey 4: the safe ones at once, the others one by one, one ignored with a reason."""
    place, keys = with_eight, Keyboard(with_eight)
    keys.press("Ctrl+Shift+F")
    until(QApplication.activeModalWidget)
    keys.press("Return")
    settle(place)
    assert 0 < len(place.document.findings) < 4
    keys.press("F8", "Ctrl+Shift+I")
    until(QApplication.activeModalWidget)
    keys.press("Space", "Return")
    settle(place)
    while any(one.fixes for one in place.document.findings) and keys.count < 30:
        keys.press("F8", "Alt+Return")
        settle(place)
    assert place.document.findings == () and keys.count <= 16


def test_eight_findings_one_by_one_take_sixteen_keys(with_eight):
    place, keys = with_eight, Keyboard(with_eight)
    while place.document.findings and keys.count < 30:
        keys.press("F8", "Alt+Return")
        settle(place)
    assert place.document.findings == () and keys.count <= 16
    while place.document.undo_stack.canUndo():
        keys.press("Ctrl+Z")
    settle(place)
    assert len(place.document.findings) == 8


def test_last_months_release_is_pasted_and_comes_apart_into_fields(place):
    """Journey 2, from the clipboard: nine of ten paragraphs of the right kind, with two keys."""
    place.opening.new_blank()
    settle(place)
    html = (Path(__file__).resolve().parent / "files" / "last_month.html").read_text("utf-8")
    data = QMimeData()
    data.setHtml(html)
    QApplication.clipboard().setMimeData(data)
    place.body.setFocus()
    keys = Keyboard(place)
    keys.press("Ctrl+V")
    until(lambda: place.document.release.body)
    release = place.document.release
    assert keys.count <= 12 and place.document.undo_stack.count() == 1
    assert release.headline.plain == "Rescue crews of nine countries train off Lisbon"
    assert release.dateline and release.dateline.city == "LISBON"
    wanted = ["paragraph", "paragraph", "quote", "heading", "paragraph", "list-item", "list-item", "quote", "paragraph"]
    right = sum(one.kind == kind for one, kind in zip(release.body, wanted, strict=False))
    assert right / max(len(wanted), len(release.body)) >= 0.9
    assert {one.name.family for one in release.speakers} >= {"Okafor-Lind", "Vásquez Tremlett"}
    keys.press("Ctrl+Z")
    assert not place.document.release.body


def test_a_late_change_of_a_post_follows_through_the_text_in_one_step(place, a_release):
    """Journey 5."""
    said = "“Nobody should drown,” said Director Maren Okafor-Lind."
    times = ("Crews met Director Maren Okafor-Lind in Lisbon.", "The Director thanked them.", said)
    body = tuple(Block(f"b{n}", "paragraph", Text(words)) for n, words in enumerate(times))
    place.opening.show(a_release(body=body, quotes=()))
    settle(place)
    steps = place.document.undo_stack.count()
    keys = Keyboard(place)
    place.window.commands.trigger("speakers")
    line = place.window.findChild(QLineEdit, "field.speakers.0.post")
    line.setFocus()
    keys.press("Ctrl+A")
    keys.write("Secretary General")
    update = next(one for one in place.window.findChildren(QPushButton) if one.objectName().endswith(".update") and one.isVisible())
    for _ in range(6):
        if QApplication.focusWidget() is update:
            break
        keys.press("Tab")
    assert QApplication.focusWidget() is update
    keys.press("Space")
    words = [block.text.plain for block in place.document.release.body]
    assert words[0] == "Crews met Secretary General Maren Okafor-Lind in Lisbon." and not any("Director" in one for one in words)
    assert keys.count <= 10
    keys.press("Ctrl+Z")
    assert [block.text.plain for block in place.document.release.body] == list(times)
    assert place.document.undo_stack.index() - steps <= 1, "one step for the text, at most one for what was typed before"


def test_an_embargo_moves_by_an_hour_with_a_handful_of_keys(place, a_release):
    """Journey 7; the clocks go back that night, and an hour is an hour."""
    place.opening.show(a_release(embargo=Embargo(datetime.fromisoformat("2026-10-25T02:30"), "Europe/Paris", 0)))
    keys = Keyboard(place)
    keys.press("Ctrl+Shift+P")
    until(QApplication.activeModalWidget)
    keys.write("emb", is_prose=False)
    keys.press("Return")
    until(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().objectName() == "field.embargo")
    keys.press("Ctrl+Up")
    assert place.document.release.embargo == Embargo(datetime.fromisoformat("2026-10-25T02:30"), "Europe/Paris", 1)
    assert keys.count == 6
    keys.press("Ctrl+Down")
    assert place.document.release.embargo.fold == 0
    keys.press("Ctrl+Z", "Ctrl+Z")
    assert not place.document.undo_stack.canUndo()


def test_versions_in_other_languages_are_held_against_this_one(place, a_release, tmp_path):
    """Journey 6: figures, names and quotes that differ are among the problems while the other version is held against it."""
    english = a_release(body=(Block("b1", "paragraph", Text("Crews from 9 countries saved 42 people off Lisbon.")),), quotes=())
    translated = Text("Des équipes de 9 pays ont sauvé 24 personnes à Lisbonne.")
    french = replace(english, id="r-fr", language="fr", body=(Block("b1", "paragraph", translated),))
    storage.write(tmp_path / "version-fr.release", french)
    place.opening.show(english)
    settle(place)
    assert not any(one.rule == "XF04" for one in place.document.findings)
    place.versions.ask_path = lambda then: then(tmp_path / "version-fr.release")
    keys = Keyboard(place)
    keys.press("Ctrl+Shift+P")
    until(QApplication.activeModalWidget)
    keys.write("transl", is_prose=False)
    keys.press("Return")
    until(lambda: any(one.rule == "XF04" for one in place.document.findings))
    assert "42" in " ".join(one.message for one in place.document.findings if one.rule == "XF04")
    assert place.document.release == english and place.window.messages.is_standing("versions")
    place.versions.stop()
    until(lambda: not any(one.rule == "XF04" for one in place.document.findings))


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
