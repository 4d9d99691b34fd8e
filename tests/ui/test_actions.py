"""The table of commands: complete, without clashes, on every keyboard."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from communique import resources
from communique_ui.actions import ACTIONS, MENUS, TOOLBAR, action

# The keys of ux.md, section 4, that are commands: what somebody learnt once stays true.
PROMISED = {
    "F8": "problem.next", "Shift+F8": "problem.previous", "Alt+Return": "fix", "Ctrl+.": "fix", "Ctrl+Shift+F": "fix.safe",
    "Ctrl+Shift+I": "ignore", "Ctrl+Shift+D": "word.add", "Ctrl+Shift+Q": "quote", "Ctrl+Shift+H": "heading", "Ctrl+Shift+N": "paragraph",
    "Ctrl+Shift+A": "speaker.quote", "Alt+Shift+Up": "move.up", "Alt+Shift+Down": "move.down", "Ctrl+Z": "undo", "Ctrl+Shift+Z": "redo",
    "Ctrl+Y": "redo", "Ctrl+Shift+P": "commands", "F1": "commands", "F6": "pane.next", "Shift+F6": "pane.previous", "F9": "side",
    "Ctrl+Shift+V": "paste.text", "Ctrl+F": "find", "Ctrl+H": "replace", "Ctrl+Shift+E": "export", "Ctrl+N": "new", "Ctrl+O": "open",
    "Ctrl+S": "save", "Ctrl+Shift+C": "compare", "Ctrl+K": "link", "Ctrl+Shift+W": "counts", "Esc": "text", "Ctrl+Q": "quit",
}  # fmt: skip


def test_every_promised_key_does_what_was_promised():
    bound = {keys: row.id for row in ACTIONS for keys in row.shortcuts}
    assert {keys: bound.get(keys) for keys in PROMISED} == PROMISED


def test_ids_texts_and_keys_are_unique():
    assert [one for one, times in Counter(row.id for row in ACTIONS).items() if times > 1] == []
    assert [one for one, times in Counter(row.text for row in ACTIONS).items() if times > 1] == []
    keys = Counter(QKeySequence(keys).toString() for row in ACTIONS for keys in row.shortcuts)
    assert [one for one, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("row", ACTIONS, ids=lambda row: row.id)
def test_a_row_has_text_menu_handler_and_real_keys(row):
    assert row.text and row.menu in MENUS and row.handler.count(".") == 1
    for keys in row.shortcuts:
        assert QKeySequence(keys).count() == 1 and QKeySequence(keys).toString() in (keys, keys.replace("Return", "Return"))
        assert not ("Ctrl" in keys and "Alt" in keys), "Ctrl+Alt is AltGr on French, Spanish and Arabic keyboards"


@pytest.mark.parametrize("row", [row for row in ACTIONS if row.icon], ids=lambda row: row.id)
def test_every_icon_of_a_command_is_shipped(row):
    assert resources.folder("icons", f"{row.icon}.svg").is_file()


def test_keys_with_a_digit_or_full_stop_have_a_twin():
    for row in ACTIONS:
        last = [keys.split("+")[-1] for keys in row.shortcuts]
        plain = [key for key in last if key.startswith("F") or not any(sign in key for sign in "0123456789.")]
        assert plain or not row.shortcuts, row.id


def test_the_toolbar_holds_commands_that_exist():
    for id_ in (one for group in TOOLBAR for one in group):
        assert action(id_).icon
    with pytest.raises(KeyError):
        action("print")
