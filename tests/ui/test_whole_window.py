"""The whole window as a screen reader and a translator meet it: nothing without a name, every command in menu and palette, no English left."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from communique import dates
from communique.house_style.load import load
from communique.release import Contact
from communique.storage.places import places, private
from communique_ui.actions import ACTIONS, action
from communique_ui.background import Background
from communique_ui.preferences import Preferences
from communique_ui.theme.appearance import Appearance
from communique_ui.wording import speak
from communique_ui.workplace import Workplace

FIELD = "field."
OWN_WORDS = re.compile(
    r"ICRO|ENDS|Nobody should|Salwa|Okafor-Lind|Director|Maren|English|Français|Español|العربية|Lisbon|Communiqué|UTC|Europe/|min\b"
    r"|Media release|LISBON"
)
"""Words of the release or the house, names of languages and units: they are nobody's to translate."""


class Pseudo(QTranslator):
    """A language in which every text stands in brackets."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return f"⟦{text}⟧"

    def isEmpty(self):
        return False


@pytest.fixture
def make(qapp, a_release, monkeypatch) -> Iterator:
    monkeypatch.setattr(Background, "request", lambda *_, **__: None)
    made = []

    def one() -> Workplace:
        own = places()
        appearance = Appearance(qapp, "light")
        place = Workplace(Preferences(private(own.config)), appearance, own)
        place.document.set_style(load("international", []))
        place.opening.show(a_release(contacts=(Contact("c1", "Salwa Haddioui", "Press officer", "ICRO", "+351 21 000 00 00", "press@icro.example"),)))
        place.window.resize(1440, 900)
        place.window.show()
        QTest.qWaitForWindowExposed(place.window)
        for _ in range(5):
            QApplication.processEvents()
        made.append((place, appearance))
        return place

    yield one
    for place, appearance in made:
        place.document.mark_saved(place.document.release)
        place.window.close()
        place.end()
        for part in (place.window, place, appearance):
            part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def nodes(root) -> Iterator:
    for n in range(root.childCount()):
        child = root.child(n)
        if child is not None:
            yield child
            yield from nodes(child)


def unnamed(window: QWidget) -> list[tuple[str, str]]:
    """Interactive nodes without a name, by role and object name."""
    found = []
    for node in nodes(QAccessible.queryAccessibleInterface(window)):
        state, owner = node.state(), node.object()
        is_interactive = state.focusable or node.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText)
        if is_interactive and not state.invisible and not node.text(QAccessible.Text.Name).strip():
            found.append((node.role().name, owner.objectName() if owner is not None else ""))
    return found


@pytest.mark.parametrize("tab", ["problems", "preview", "history", "guide"])
def test_no_interactive_node_of_the_window_is_without_a_name(make, tab):
    place = make()
    getattr(place.window.side, f"show_{tab}")()
    QApplication.processEvents()
    assert sum(1 for _ in nodes(QAccessible.queryAccessibleInterface(place.window))) > 100
    assert unnamed(place.window) == []


def test_every_command_stands_in_a_menu_and_in_the_palette_and_has_a_part_that_does_it(make):
    place = make()
    in_menus = {one.objectName().removeprefix("action.") for menu in place.window.menuBar().findChildren(QMenu) for one in menu.actions()}
    assert {row.id for row in ACTIONS} <= in_menus
    without = [row.id for row in ACTIONS if row.id not in ("undo", "redo") and not place.window.commands.by_id[row.id].isEnabled()]
    assert without == []
    place.palette.open()
    palette = QApplication.activeModalWidget()
    rows = palette.findChild(QListWidget, "palette.rows")
    listed = {rows.item(n).text() for n in range(rows.count())}
    offered = [row for row in ACTIONS if row.id != "commands" and place.window.commands.by_id[row.id].isEnabled()]
    assert {place.window.commands.by_id[row.id].text() for row in offered} <= listed
    palette.close()


def test_every_key_is_shown_in_menu_tip_and_list_of_keys(make):
    from communique_ui.command_palette import keys_page

    place = make()
    page = keys_page()
    for row in ACTIONS:
        if row.shortcuts:
            assert place.window.commands.by_id[row.id].shortcuts(), row.id
            assert action(row.id).text.rstrip("…") in page, row.id


def texts(window: QWidget) -> Iterator[str]:
    """Every text of the window that is not something written in a field."""
    for one in window.findChildren(QWidget):
        if one.objectName().startswith(FIELD) and isinstance(one, (QLineEdit, QTextEdit, QPlainTextEdit)):
            yield from (one.placeholderText(), one.accessibleName(), one.toolTip())
            continue
        yield from (one.toolTip(), one.accessibleName(), one.windowTitle())
        if isinstance(one, (QLabel, QAbstractButton)):
            yield one.text()
        if isinstance(one, QComboBox):
            yield from (one.itemText(n) for n in range(one.count()))
        if isinstance(one, QTabBar):
            yield from (one.tabText(n) for n in range(one.count()))
        if isinstance(one, QListWidget):
            yield from (one.item(n).text() for n in range(one.count()))
        yield from (entry.text() for entry in one.actions())


def test_in_a_pseudo_language_no_english_word_of_ours_is_left(make, qapp):
    pseudo = Pseudo()
    speak(qapp, "en")
    QCoreApplication.installTranslator(pseudo)
    try:
        place = make()
        place.window.menuBar().actions()[0].menu().aboutToShow.emit()
        left = {text for text in texts(place.window) if re.search(r"[A-Za-z]{3}", text) and "⟦" not in text and not OWN_WORDS.search(text)}
        style = place.document.style
        known = {*style.places, *style.kinds, *dates.zones()}
        assert sorted(text for text in left - known if not text.startswith("qt_")) == []
    finally:
        QCoreApplication.removeTranslator(pseudo)
