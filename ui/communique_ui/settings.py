"""SETTINGS: everything an officer can set about the desk, as data. House rules are no settings; they are in the house's pack."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. ``choices`` are pairs of value and label; none: any text, or yes and no where the default is one of them.

    ``is_shown``: in the preferences; the others are what the window remembers by itself.
    """

    key: str
    label: str
    default: str | bool
    choices: tuple[tuple[str, str], ...] = ()
    help: str = ""
    is_shown: bool = True


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "look", "Appearance", "system",
        (("system", "As the system"), ("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast")),
    ),
    Setting(
        "interface", "Language of the window", "system",
        (("system", "As the system"), ("en", "English"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية")),
        help="Shown when Communiqué is opened the next time. A release has its own language.",
    ),
    Setting("style", "House style", "international", help="The pack whose rules, people and boilerplate a new release starts with."),
    Setting("person", "Your name", "", help="Stands in approvals, ignored findings and the lock that colleagues see."),
    Setting("recent", "Remember recent files", True, help="Off on a shared computer: the list of recent files stays empty."),
    Setting("reopen", "Open the last document at start", True),
    Setting("window", "Size and place of the window", "", is_shown=False),
    Setting("panes", "Widths of the three panes", "", is_shown=False),
    Setting("side", "Side panel open", True, is_shown=False),
    Setting("side.tab", "Tab of the side panel", "", is_shown=False),
    Setting("export.formats", "Formats of the last export", "", is_shown=False),
    Setting("export.folder", "Folder of the last export", "", is_shown=False),
    Setting("templates.recent", "Templates used last", "", is_shown=False),
    Setting("toured", "The sample was shown", False, is_shown=False),
)  # fmt: skip


def setting(key: str) -> Setting:
    """The row of a key; KeyError for an unknown one."""
    for row in SETTINGS:
        if row.key == key:
            return row
    raise KeyError(key)
