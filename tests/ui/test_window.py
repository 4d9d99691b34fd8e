"""The whole window: every command works, every widget has a name, nothing heavy is loaded, narrow windows keep working."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from communique.checking.finding import Edit, Finding, Fix, Place, Severity
from communique.fields import FIELDS, FieldKind
from communique.storage.places import places, private
from communique.text import Text
from communique_ui.actions import ACTIONS
from communique_ui.one_history import OneHistory
from communique_ui.preferences import Preferences
from communique_ui.theme.appearance import Appearance
from communique_ui.verdict import Verdict
from communique_ui.workplace import Workplace

ENGINES = ("reportlab", "docx", "lxml", "pydantic", "pypdfium2", "PIL", "sqlalchemy", "babel", "regex", "re2", "hunspell", "fontTools")
INTERACTIVE = (
    QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.ComboBox, QAccessible.Role.EditableText,
    QAccessible.Role.List, QAccessible.Role.ListItem, QAccessible.Role.MenuItem, QAccessible.Role.PageTab, QAccessible.Role.PageTabList,
    QAccessible.Role.SpinBox, QAccessible.Role.Slider, QAccessible.Role.Link, QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown,
)  # fmt: skip


@pytest.fixture
def place(qapp: QApplication, a_release: Callable[..., object], monkeypatch: pytest.MonkeyPatch) -> Iterator[Workplace]:
    from communique_ui.background import Background

    monkeypatch.setattr(Background, "request", lambda *_, **__: None)
    own = places()
    appearance = Appearance(qapp, "light")
    one = Workplace(Preferences(private(own.config)), appearance, own)
    history = OneHistory(qapp, one.document.end_run)
    one.window.recall()
    one.opening.show(a_release())
    one.window.show()
    QTest.qWaitForWindowExposed(one.window)
    yield one
    one.document.mark_saved(one.document.release)
    one.window.close()
    one.end()
    for part in (history, one.window, one, appearance):
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def widget(place: Workplace, name: str) -> QWidget:
    found = place.window.findChild(QWidget, name)
    assert found is not None, f"there is no {name}"
    return found


# ---- commands


def test_every_command_of_the_table_is_there_with_its_text_and_keys(place):
    for row in ACTIONS:
        made = place.window.commands.by_id[row.id]
        assert made.text() and [one.toString() for one in made.shortcuts()] == _portable(row.shortcuts), row.id


def _portable(shortcuts: tuple[str, ...]) -> list[str]:
    from PySide6.QtGui import QKeySequence

    return [QKeySequence(keys).toString() for keys in shortcuts]


def test_every_command_has_somebody_who_does_it(place):
    idle = [row.id for row in ACTIONS if row.id not in ("undo", "redo") and not place.window.commands.by_id[row.id].isEnabled()]
    assert idle == []


def test_every_command_stands_in_the_menu_that_its_row_names(place):
    bar = place.window.menuBar()
    found = {}
    for head in bar.actions():
        menu = head.menu()
        assert isinstance(menu, QMenu)
        found |= {one.objectName().removeprefix("action."): head.text() for one in menu.actions() if one.objectName()}
    assert found == {row.id: row.menu for row in ACTIONS}


def test_the_palette_finds_a_command_by_its_words_and_does_it(place):
    place.window.commands.trigger("side.preview")
    place.window.commands.trigger("commands")
    palette = next(one for one in QApplication.topLevelWidgets() if one.objectName() == "palette")
    line = palette.findChild(QLineEdit, "palette.line")
    QTest.keyClicks(line, "style gui")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert place.window.side.currentWidget() is place.guide
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("id_", ["keys", "about", "preferences", "save.template", "open", "save.as", "new", "export", "recovered"])
def test_a_command_that_opens_a_dialog_opens_it_and_escape_closes_it(place, qtbot, id_):
    place.window.commands.trigger(id_)
    qtbot.waitUntil(lambda: any(one.isVisible() and one is not place.window for one in QApplication.topLevelWidgets()))
    dialog = next(one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not place.window)
    assert unnamed(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# ---- one history


@pytest.mark.parametrize("name", ["field.headline", "field.notice", "field.body", "field.reference"])
def test_ctrl_z_in_any_field_undoes_the_last_thing_wherever_it_was(place, name):
    place.document.set_field("byline", "Maren")
    target = widget(place, name)
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert place.document.release.byline == ""
    QTest.keyClick(target, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert place.document.release.byline == "Maren"


def test_leaving_a_field_ends_the_step(place):
    first, second = widget(place, "field.notice"), widget(place, "field.reference")
    for target in (first, second, first):
        target.setFocus()
        QTest.keyClicks(target, "ab")
    assert place.document.undo_stack.count() == 3


def test_undo_takes_the_caret_back_to_where_the_words_were(place):
    notice = widget(place, "field.notice")
    notice.setFocus()
    QTest.keyClicks(notice, "For release")
    widget(place, "field.body").setFocus()
    place.window.commands.trigger("undo")
    assert QApplication.focusWidget() is notice


# ---- names


def test_every_field_has_its_widget(place):
    for field in FIELDS:
        assert widget(place, f"field.{field.key}").accessibleName() or field.kind in (FieldKind.TEXTS, FieldKind.BLOCKS), field.key


def unnamed(top: QWidget) -> list[str]:
    """Interactive things a screen reader would meet without a name."""
    found = []
    waiting = [QAccessible.queryAccessibleInterface(top)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid():
            continue
        waiting += [one.child(n) for n in range(one.childCount())]
        if one.role() in INTERACTIVE and not one.text(QAccessible.Text.Name) and not _is_hidden(one):
            holder = one.object()
            found.append(f"{one.role().name} {type(holder).__name__} {holder.objectName() if holder else ''}")
    return found


def _is_hidden(one: QAccessibleInterface) -> bool:
    state = one.state()
    return bool(state.invisible or state.offscreen)


def test_no_control_that_can_be_used_lacks_a_name(place):
    found = (
        Finding("XX01", Severity.MUST_FIX, Place("headline"), "Say it.", "Why", title="Title"),
        Finding("XX02", Severity.SUGGESTION, here := Place("body", "b1", 0, 5), "Say it.", fixes=(Fix("Use it", (Edit(here, "Teams"),)),)),
    )
    place.document.take_verdict(Verdict(found), place.document.revision)
    assert unnamed(place.window) == []


# ---- sizes and sides


def test_the_window_fits_a_small_screen(place):
    place.window.resize(1024, 680)
    QTest.qWait(10)
    least = place.window.minimumSizeHint()
    assert least.width() <= 1024 and least.height() <= 680
    assert place.window.width() == 1024


def test_below_1200_the_rail_shows_icons_and_below_1024_the_side_panel_gives_way(place):
    place.window.resize(1300, 800)
    QTest.qWait(10)
    wide = place.outline.width()
    place.window.resize(1150, 800)
    QTest.qWait(10)
    assert place.outline.width() < wide and place.outline.width() <= 60
    assert place.window.side.isVisible()
    place.window.resize(1000, 700)
    QTest.qWait(10)
    assert not place.window.side.isVisible()
    place.window.commands.trigger("side")
    assert place.window.side.isVisible()


def test_f6_goes_round_the_panes_and_escape_back_to_the_text(place):
    place.body.setFocus()
    seen = []
    for _ in range(3):
        place.window.commands.trigger("pane.next")
        focus = QApplication.focusWidget()
        assert focus is not None
        panes = (place.outline, place.window.form, place.window.side)
        seen.append(next(n for n, pane in enumerate(panes) if pane is focus or pane.isAncestorOf(focus)))
    assert sorted(seen) == [0, 1, 2]
    place.window.commands.trigger("pane.next")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is place.body


def test_a_window_from_right_to_left_mirrors_its_panes(place):
    place.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    place.window.resize(1300, 850)
    QTest.qWait(10)
    left, right = (one.mapToGlobal(QPoint(0, 0)).x() for one in (place.window.side, place.outline))
    assert left < right


def clipped(top: QWidget) -> list[str]:
    """Buttons, lines and labels whose words do not fit."""
    found = []
    for one in top.findChildren(QAbstractButton):
        if one.isVisible() and one.text() and one.width() + 1 < one.minimumSizeHint().width():
            found.append(f"{one.objectName()} “{one.text()}”")
    return found


@pytest.mark.parametrize("size", [(1440, 900), (1024, 680)])
def test_no_button_is_too_narrow_for_its_words(place, size):
    place.window.resize(*size)
    QTest.qWait(10)
    assert clipped(place.window) == []


# ---- what is loaded


def test_the_first_window_loads_no_engine():
    code = f"""
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
from communique.storage.places import places, private
from communique_ui.preferences import Preferences
from communique_ui.theme.appearance import Appearance
from communique_ui.workplace import Workplace
own = places()
place = Workplace(Preferences(private(own.config)), Appearance(application), own)
place.window.show()
application.processEvents()
print(sorted(name for name in {ENGINES!r} if name in sys.modules))
place.end()
import os; os._exit(0) if not sys.stdout.flush() else None
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr


def test_text_widgets_keep_no_history_and_load_nothing(place):
    for kind in (QTextEdit, QPlainTextEdit):
        for one in place.window.findChildren(kind):
            assert one.isReadOnly() or not one.isUndoRedoEnabled(), one.objectName()
    assert [one.objectName() for one in place.window.findChildren(QComboBox) if one.isEditable() and one.objectName() == ""] == []


def test_a_long_headline_shows_in_the_title_shortened(place):
    place.document.edit(replace(place.document.release, headline=Text("word " * 40)), "Type")
    assert "…" in place.window.windowTitle() and len(place.window.windowTitle()) < 110
    assert place.window.isWindowModified()


def test_a_date_that_is_still_being_typed_is_part_of_what_is_saved(place):
    line = widget(place, "field.date")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "8 October 2026")
    place.window.commands.by_id["save"].trigger()
    assert place.document.release.date is not None and place.document.release.date.day == 8
    for one in QApplication.topLevelWidgets():
        if one is not place.window and one.isVisible():
            one.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def dropped(*addresses: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(one) for one in addresses])
    return data


def test_a_folder_an_address_and_several_files_are_refused_with_a_sentence(place, tmp_path):
    for data in (dropped(tmp_path.as_uri()), dropped("https://icro.example/"), dropped(*[(tmp_path / one).as_uri() for one in "ab"])):
        place.window.messages.clear()
        assert place.opening.drop(data)
        assert "Drop one file: a release, a text, a web page or a Word document." in place.window.messages.texts()
    assert not place.opening.drop(QMimeData())


def test_a_dropped_file_is_read_by_the_worker(place, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(place.opening, "load", asked.append)
    assert place.opening.drop(dropped((tmp_path / "visit.docx").as_uri()))
    assert asked == [tmp_path / "visit.docx"]


def test_a_file_of_a_newer_program_is_shown_and_takes_no_edit(place, tmp_path, problems, qtbot):
    from communique import plain, storage

    sentence = "“newer.release” was written by a newer Communiqué (format 99; this one reads up to 1). Update Communiqué to open it."
    problems.append(sentence)
    path, release = tmp_path / "newer.release", replace(place.document.release, id="newer")
    seen = storage.write(path, release)
    place.opening._take(path, {"release": plain.of(release), "fingerprint": plain.of(seen), "newer": sentence})
    qtbot.waitUntil(lambda: place.document.read_only == sentence)
    place.document.set_field("byline", "Somebody")
    assert place.document.release == release and not place.document.is_savable and sentence in place.window.messages.texts()
    place.opening.show(replace(release, id="other"))
    assert place.document.read_only == "" and sentence not in place.window.messages.texts()


def test_marks_go_grey_while_nobody_checks_and_none_is_deleted(place, problems):
    problems.append("Checking is paused. Your text is safe.")
    finding = Finding("TY01", Severity.SHOULD_FIX, Place("body", "b1", 0, 5), "Words.", text="Crews")
    place.document.take_verdict(Verdict((finding,)), place.document.revision)
    squiggles = place.body.squiggles
    squiggles.refresh()

    def colours():
        return [one.format.underlineColor().name() for one in place.body.extraSelections() if one.format.underlineStyle()]

    before = colours()
    place.background._set_state("down")
    squiggles.refresh()
    assert colours() == [place.body.dress.tokens.dim] and before == [place.body.dress.tokens.should]
    place.background._set_state("idle")
    squiggles.refresh()
    assert colours() == before
