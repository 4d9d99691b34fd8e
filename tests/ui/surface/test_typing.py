"""Keys on the surface change the document, and nothing but the document."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

from communique.text import Text

K = Qt.Key
CTRL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def test_opening_a_release_shows_its_blocks(hands):
    hands.agree()
    assert hands.screen() == hands.words()
    assert hands.document.undo_stack.count() == 0


def test_typing_changes_one_block_in_one_step(hands):
    hands.put(3, 4)
    hands.type("long ")
    assert hands.words()[3] == "The long exercise ends on Friday."
    assert hands.document.undo_stack.count() == 1
    hands.undo()
    assert hands.words()[3] == "The exercise ends on Friday."


def test_undo_puts_the_caret_back_where_it_was(hands):
    hands.put(3, 4)
    hands.type("long ")
    hands.put(0, 0)
    hands.undo()
    assert hands.body.binding.caret().block == "b4"
    assert hands.body.binding.caret().position == 4
    hands.redo()
    assert hands.body.binding.caret().position == 9


def test_moving_the_caret_ends_the_step(hands):
    hands.put(3, 0)
    hands.type("a")
    hands.put(3, 5)
    hands.type("b")
    assert hands.document.undo_stack.count() == 2


def test_enter_in_a_paragraph_splits_it_and_the_first_half_keeps_the_id(hands):
    hands.put(0, 10)
    hands.press(K.Key_Return)
    assert hands.words()[:2] == ["Crews from", " nine countries have begun a week of joint training off Lisbon."]
    assert hands.release.body[0].id == "b1"
    assert hands.document.undo_stack.count() == 1


def test_enter_at_the_end_stores_no_empty_paragraph(hands):
    before = hands.release
    hands.end(3)
    hands.press(K.Key_Return)
    assert hands.screen()[-1] == ""
    assert hands.release is before
    hands.type("New")
    assert hands.words()[-1] == "New"
    hands.undo()
    assert hands.release == before
    assert hands.screen() == hands.words()


def test_a_paragraph_just_begun_is_taken_back_before_anything_is_undone(hands):
    hands.put(3, 4)
    hands.type("long ")
    hands.end(3)
    hands.press(K.Key_Return)
    assert hands.body.binding.take_back()
    assert hands.screen() == hands.words()
    assert hands.body.binding.caret().block == "b4"
    assert not hands.body.binding.take_back()
    hands.undo()
    assert hands.words()[3] == "The exercise ends on Friday."


def test_enter_in_an_empty_paragraph_adds_no_second_one(hands):
    hands.end(3)
    hands.press(K.Key_Return, times=3)
    assert hands.screen().count("") == 1


def test_enter_at_the_start_keeps_id_and_words_together(hands):
    hands.put(2, 0)
    hands.press(K.Key_Return)
    assert hands.screen()[2] == ""
    assert [b.id for b in hands.release.body] == ["b1", "b2", "b3", "b4"]
    assert hands.kinds()[2] == "quote"
    hands.press(K.Key_Up)
    hands.type("New")
    assert hands.words()[2] == "New"
    assert hands.kinds() == ["paragraph", "heading", "paragraph", "quote", "paragraph"]


def test_shift_enter_is_a_new_paragraph_too(hands):
    hands.put(0, 5)
    hands.press(K.Key_Return, SHIFT)
    assert hands.words()[0] == "Crews"
    assert "\u2028" not in "".join(hands.words())


def test_a_paragraph_follows_a_heading_and_an_item_an_item(hands):
    hands.end(1)
    hands.press(K.Key_Return)
    hands.type("After")
    assert hands.kinds()[1:3] == ["heading", "paragraph"]
    hands.end(2)
    hands.press(K.Key_Return)
    hands.type("- one\ntwo\n\nthree")
    assert hands.kinds()[3:6] == ["list-item", "list-item", "paragraph"]
    assert hands.words()[3:6] == ["one", "two", "three"]


def test_signs_at_the_start_of_a_line_make_kinds_and_undo_gives_the_signs_back(hands):
    hands.end(3)
    hands.press(K.Key_Return)
    hands.type("## Title")
    assert (hands.kinds()[-1], hands.words()[-1]) == ("heading", "Title")
    hands.press(K.Key_Return)
    hands.type("> “We sail,” she said.")
    assert (hands.kinds()[-1], hands.words()[-1]) == ("quote", "“We sail,” she said.")
    hands.put(0, 0)
    hands.type("- ")
    assert hands.kinds()[0] == "list-item"
    hands.undo()
    assert hands.words()[0].startswith("- Crews")
    assert hands.kinds()[0] == "paragraph"


def test_backspace_at_the_start_gives_up_the_kind_then_joins(hands):
    hands.put(1, 0)
    hands.press(K.Key_Backspace)
    assert hands.kinds()[1] == "paragraph"
    hands.press(K.Key_Backspace)
    assert len(hands.release.body) == 3
    assert hands.release.body[0].id == "b1"
    assert hands.words()[0].endswith("Lisbon.One signal, nine crews")


def test_delete_at_the_end_joins_the_next_one_to_this(hands):
    hands.end(0)
    hands.press(K.Key_Delete)
    assert (hands.kinds()[0], hands.release.body[0].id) == ("paragraph", "b1")
    assert [b.id for b in hands.release.body] == ["b1", "b3", "b4"]


def test_deleting_from_the_start_of_one_into_another_leaves_the_other(hands):
    hands.put(0, 0, (1, 4))
    hands.press(K.Key_Delete)
    assert (hands.words()[0], hands.kinds()[0], hands.release.body[0].id) == ("signal, nine crews", "heading", "b2")


def test_select_all_and_delete_leaves_an_empty_body(hands):
    hands.press(K.Key_A, CTRL)
    hands.press(K.Key_Delete)
    assert hands.release.body == ()
    assert hands.release.quotes == ()
    hands.type("New")
    assert hands.words() == ["New"]
    hands.undo()
    hands.undo()
    assert len(hands.release.body) == 4


def test_typing_over_several_blocks_is_one_step(hands):
    before = hands.release
    hands.put(0, 5, (3, 4))
    hands.type("!")
    assert hands.words() == ["Crews!exercise ends on Friday."]
    hands.undo()
    assert hands.release == before


def test_signs_beyond_the_first_plane_count_as_one(hands):
    hands.put(3, 0)
    hands.type("a😀b")
    assert hands.body.binding.caret().position == 3
    hands.put(3, 2)
    hands.press(K.Key_Backspace)
    assert hands.words()[3].startswith("ab")


def test_a_non_breaking_space_stays_one(hands):
    hands.end(3)
    hands.type("\u00a0x")
    assert hands.words()[3].endswith("\u00a0x")


def test_leaving_the_body_takes_empty_paragraphs_away(hands):
    hands.end(3)
    hands.press(K.Key_Return)
    hands.body.clearFocus()
    assert hands.screen() == hands.words()


def test_a_change_from_elsewhere_keeps_caret_and_selection(hands):
    hands.put(3, 4, (3, 12))
    release = hands.release
    first = replace(release.body[0], text=Text("Another lead."))
    hands.document.edit(replace(release, body=(first, *release.body[1:])), "Fix")
    hands.agree()
    caret = hands.body.binding.caret()
    assert (caret.block, caret.anchor, caret.position) == ("b4", 4, 12)


def test_a_read_only_release_takes_no_key(hands):
    hands.document.set_read_only("Approved by somebody")
    hands.end(3)
    hands.type("x")
    hands.press(K.Key_Return)
    hands.press(K.Key_Backspace)
    assert hands.words()[3] == "The exercise ends on Friday."
    hands.document.set_read_only("")
    hands.type("x")
    assert "x" in "".join(hands.words())


def test_ctrl_z_is_left_to_the_window(hands):
    window = QMainWindow()
    window.setCentralWidget(hands.body)
    undo = QAction("Undo", window)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    undo.triggered.connect(hands.document.undo_stack.undo)
    window.addAction(undo)
    window.show()
    window.activateWindow()
    hands.body.setFocus()
    QApplication.processEvents()
    hands.end(3)
    hands.type("x")
    try:
        hands.press(K.Key_Z, CTRL)
        assert hands.words()[3] == "The exercise ends on Friday."
    finally:
        hands.body.setParent(None)
        window.close()
