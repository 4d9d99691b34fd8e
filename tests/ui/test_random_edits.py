"""One history over all fields of the real window, whatever somebody does: undo all gives the first release, redo all the last."""

from __future__ import annotations

import gc
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from communique import fields
from communique.fields import FIELDS, FieldKind
from communique.importing.pasted import read_pasted
from communique.invariants import faults
from communique.release import Block, Contact, Embargo, Name, PartialDate, Release, Speaker
from communique.storage.places import places, private
from communique.text import Span, Text
from communique_ui.background import Background
from communique_ui.one_history import OneHistory
from communique_ui.preferences import Preferences
from communique_ui.theme.appearance import Appearance
from communique_ui.workplace import Workplace

COMMANDS = (
    "paragraph", "heading", "quote", "list", "strong", "emphasis", "move.up", "move.down", "undo", "undo", "redo", "select.all", "cut",
    "paste", "paste.text", "copy",
)  # fmt: skip
FOREIGN = (
    "<p>Crews met.</p><p>“Nobody should drown,” said Director Maren Okafor-Lind.</p>",
    "<h2>One signal</h2><ul><li>a boat</li><li>😀 <b>two</b></li></ul>",
    "<p dir='rtl'>عربي</p><p style='display:none'>secret</p>", "<b>bold</b> words",
)  # fmt: skip
WORDS = ("a", "naïve ", "“No,” said Okafor-Lind. ", "06 October", "😀", "عربي", "\r", "- ", "> ", "x. Y")


@pytest.fixture
def place(qapp: QApplication, a_release: Callable[..., Release], monkeypatch: pytest.MonkeyPatch) -> Iterator[Workplace]:
    monkeypatch.setattr(Background, "request", lambda *_, **__: None)
    own = places()
    appearance = Appearance(qapp, "light")
    one = Workplace(Preferences(private(own.config)), appearance, own)
    history = OneHistory(qapp, one.document.end_run)
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


def press(widget: QWidget, text: str) -> None:
    """The keys of some words, as an input method or a keyboard sends them."""
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_Space if letter == " " else Qt.Key(0)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


class Hands:
    """Does something at random, as hands would."""

    def __init__(self, place: Workplace, seed: int) -> None:
        self.place = place
        self.chance = random.Random(seed)

    def act(self) -> str:
        """One thing; gives what it was."""
        typing = (self.type, self.type, self.type_in_body, self.type_in_body, self.erase)
        deeds = (*typing, self.command, self.command, self.set_part, self.leave, self.paste_foreign)
        deed = self.chance.choice(deeds)
        return f"{deed.__name__} {deed()}"

    def type(self) -> str:
        controls = [one for one in self.place.window.form.findChildren(QWidget) if _is_text(one) and one.isVisible() and one.isEnabled()]
        widget = self.chance.choice(controls)
        widget.setFocus()
        self._place_caret(widget)
        words = self.chance.choice(WORDS)
        press(widget, words)
        return f"{widget.objectName()} {words!r}"

    def type_in_body(self) -> str:
        body = self.place.body
        body.setFocus()
        self._place_caret(body)
        words = self.chance.choice(WORDS)
        press(body, words)
        return repr(words)

    def erase(self) -> str:
        widget = QApplication.focusWidget()
        if widget is None or not _is_text(widget):
            return "nothing"
        if isinstance(widget, (QTextEdit, QPlainTextEdit)) and self.chance.random() < 0.4:
            cursor = widget.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, self.chance.randrange(120))
            widget.setTextCursor(cursor)
        key = self.chance.choice((Qt.Key.Key_Backspace, Qt.Key.Key_Delete))
        QTest.keyClick(widget, key)
        return widget.objectName()

    def command(self) -> str:
        id_ = self.chance.choice(COMMANDS)
        if id_ not in ("undo", "redo", "select.all", "cut", "paste", "paste.text"):
            self.place.body.setFocus()
        self.place.window.commands.by_id[id_].trigger()
        return id_

    def set_part(self) -> str:
        """What pickers and dialogs do: a value changes that no text widget holds."""
        document, n = self.place.document, self.chance.randrange(1000)
        release = document.release
        changes: list[tuple[str, object]] = [
            ("language", self.chance.choice(("en", "fr", "ar"))), ("kind", f"Kind {n % 3}"),
            ("speakers", (*release.speakers, Speaker(f"s{n}", Name("Salwa", "Haddioui"))) if n % 2 else release.speakers[:1]),
            ("contacts", (*release.contacts, Contact(f"c{n}", "Press office"))[-3:]),
            ("subheads", release.subheads[1:]), ("subheads", (*release.subheads, Text(f"Subhead {n}"))[-3:]),
            ("embargo", Embargo(datetime.fromisoformat(f"2026-10-25T02:{n % 60:02}"), "Europe/Paris", n % 2)), ("embargo", None),
            ("date", PartialDate(2026, n % 12 + 1, n % 28 + 1)), ("date", None), ("dateline.date", PartialDate(2026, n % 12 + 1)),
            ("quotes", tuple(replace(one, speaker=None if one.speaker else next((s.id for s in release.speakers), None)) for one in release.quotes)),
            ("boilerplate", (Block(f"bp{n}", "paragraph", Text("About us")), *release.boilerplate)[:3]),
            ("body", (*release.body, Block(f"blank{n}", "paragraph", Text("In city", (Span(3, 7, "blank", "city"),))))),
            ("images", ()), ("end_mark", "ENDS" if n % 2 else ""), ("reference", f"{n}/2026"),
        ]  # fmt: skip
        key, value = self.chance.choice(changes)
        if key in ("speakers", "contacts") and len({one.id for one in value}) < len(value):  # type: ignore[attr-defined]
            return "nothing"
        document.set_field(key, value)
        return key

    def paste_foreign(self) -> str:
        """What a paste of another program becomes, once the worker has read it."""
        body = self.place.body
        body.setFocus()
        self._place_caret(body)
        html = self.chance.choice(FOREIGN)
        body.paster._insert_import(read_pasted(html, "html", self.place.document.release.language or "en"), "words", is_whole=False)
        return html

    def leave(self) -> str:
        """Tab goes to the next control."""
        focus = QApplication.focusWidget() or self.place.window
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        return ""

    def _place_caret(self, widget: QWidget) -> None:
        if isinstance(widget, (QTextEdit, QPlainTextEdit)):
            cursor = widget.textCursor()
            plain = widget.toPlainText()  # the caret is never put between the two halves of a character: no key can do that
            before = plain[: self.chance.randrange(len(plain) + 1)]
            cursor.setPosition(len(before.encode("utf-16-le")) // 2)
            widget.setTextCursor(cursor)
        elif isinstance(widget, QLineEdit):
            widget.setCursorPosition(self.chance.randrange(len(widget.text()) + 1))


def _is_text(widget: QWidget) -> bool:
    return isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)) and widget.objectName().startswith("field.")


def there(place: Workplace, kind: type, name: str) -> QWidget:
    """The control of a name, the newest where a row that was taken away waits to be deleted."""
    return place.window.findChildren(kind, name)[-1]


def shown(place: Workplace) -> dict[str, str]:
    """What the widgets of the plain fields and the body show."""
    found = {}
    for field in FIELDS:
        widget = place.window.findChild(QWidget, f"field.{field.key}")
        if field.kind is FieldKind.LINE and isinstance(widget, QLineEdit):
            found[field.key] = widget.text()
        elif field.kind is FieldKind.TEXT and isinstance(widget, QPlainTextEdit):
            found[field.key] = widget.toPlainText()
    for n in range(len(place.document.release.subheads)):
        found[f"subheads.{n}"] = there(place, QPlainTextEdit, f"field.subheads.{n}").toPlainText()
    for n in range(len(place.document.release.contacts)):
        found[f"contacts.{n}.name"] = there(place, QLineEdit, f"field.contacts.{n}.name").text()
    found["boilerplate"] = "\n".join(filter(None, place.window.findChild(QPlainTextEdit, "field.boilerplate").toPlainText().split("\n")))
    found["body"] = "\n".join(line for line in place.body.toPlainText().split("\n") if line)
    return found


def held(release: Release) -> dict[str, str]:
    """The same out of the release."""
    found = {field.key: fields.text_of(release, field.key) for field in FIELDS if field.kind in (FieldKind.LINE, FieldKind.TEXT)}
    found |= {f"subheads.{n}": text.plain for n, text in enumerate(release.subheads)}
    found |= {f"contacts.{n}.name": one.name for n, one in enumerate(release.contacts)}
    found["boilerplate"] = "\n".join(block.text.plain for block in release.boilerplate if block.text.plain)
    found["body"] = "\n".join(block.text.plain for block in release.body)
    return found


def check(place: Workplace, what: str) -> None:
    release = place.document.release
    assert list(faults(release)) == [], what
    ours, theirs = shown(place), held(release)
    assert {key: ours[key] for key in ours} == {key: theirs[key] for key in ours}, what


@pytest.mark.parametrize("seed", range(6))
def test_undo_all_is_the_first_release_redo_all_the_last_and_the_screen_shows_the_value(place, seed):
    hands, document = Hands(place, seed), place.document
    first = document.release
    done = []
    for _ in range(60):
        done.append(hands.act())
        QCoreApplication.processEvents()
        check(place, " | ".join(done[-6:]))
    while document.undo_stack.canRedo():
        document.undo_stack.redo()
    last = document.release
    assert document.undo_stack.count() > 10, "the script did next to nothing"
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
        check(place, "undo after " + " | ".join(done[-6:]))
    assert document.release == first
    while document.undo_stack.canRedo():
        document.undo_stack.redo()
        check(place, "redo")
    assert document.release == last


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 112))
def test_the_same_for_many_more_scripts(place, seed):
    test_undo_all_is_the_first_release_redo_all_the_last_and_the_screen_shows_the_value(place, seed)




def resident() -> int:
    """Bytes of memory this process holds."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/statm").is_file(), reason="only Linux says how much memory a process holds in this way")
def test_a_long_stretch_of_typing_and_undoing_holds_no_more_memory_than_it_began_with(place):
    """The short form of an hour: what is written is taken back, so whatever stays is a leak."""
    document, body = place.document, place.body
    first = document.release

    def round_of_typing() -> None:
        body.setFocus()
        body.moveCursor(QTextCursor.MoveOperation.End)
        press(body, "\rCrews from nine countries have begun “a week”, x. ")
        while document.undo_stack.canUndo():
            document.undo_stack.undo()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    for _ in range(10):
        round_of_typing()
    gc.collect()
    before = resident()
    for _ in range(40):
        round_of_typing()
    gc.collect()
    assert document.release == first
    assert resident() - before <= 10 * 1024 * 1024
