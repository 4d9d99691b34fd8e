"""The rows of ACTIONS as QActions: what each does, and the menus and the toolbar they stand in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from communique_ui.actions import ACTIONS, MENUS, TOOLBAR, Action
from communique_ui.edit_keys import settle_line
from communique_ui.theme.icons import icon
from communique_ui.wording import translate

SETTLING = frozenset(("save", "save.as", "save.copy", "save.template", "export", "quit"))
"""Commands that take the release as it stands: what is still being typed in a line is part of it."""


class Commands(QObject):
    """Every command of the window; ``parts`` are the objects that the handlers ``part.method`` name."""

    def __init__(self, window: QMainWindow, parts: Mapping[str, object], before_each: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._before_each = before_each
        self.by_id: dict[str, QAction] = {}
        for row in ACTIONS:
            self.by_id[row.id] = self._made(row, _handler(parts, row.handler))
        window.installEventFilter(self)

    def fill_menus(self, submenus: Mapping[str, QMenu]) -> None:
        """Make the menu bar; ``submenus`` go behind the command of their id."""
        bar = self._window.menuBar()
        for name in MENUS:
            menu = bar.addMenu(translate("Actions", name))
            menu.setObjectName(f"menu.{name.lower()}")
            menu.aboutToShow.connect(partial(self._dress, name))
            group = 0
            for row in ACTIONS:
                if row.menu != name:
                    continue
                if row.group != group:
                    menu.addSeparator()
                    group = row.group
                menu.addAction(self.by_id[row.id])
                if row.id in submenus:
                    menu.addMenu(submenus[row.id])

    def fill_toolbar(self, toolbar: QToolBar) -> None:
        """Put the commands of TOOLBAR in it, each button named for those who cannot see its icon."""
        for number, group in enumerate(TOOLBAR):
            if number:
                toolbar.addSeparator()
            for id_ in group:
                toolbar.addAction(self.by_id[id_])
                button = toolbar.widgetForAction(self.by_id[id_])
                if isinstance(button, QToolButton):
                    button.setObjectName(f"tool.{id_}")
                    button.setAccessibleName(self.by_id[id_].text().rstrip("…"))
                    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def follow(self, stack: QUndoStack) -> None:
        """Undo and Redo say what they would do, and can be chosen while there is something."""
        self._stack = stack
        for signal in (stack.canUndoChanged, stack.canRedoChanged, stack.undoTextChanged, stack.redoTextChanged):
            signal.connect(self._show_steps)
        self._show_steps()

    def trigger(self, id_: str) -> None:
        """Do a command, as if its menu entry had been chosen."""
        self.by_id[id_].trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Icons follow the colours of the appearance."""
        if event.type() == QEvent.Type.PaletteChange:
            for row in ACTIONS:
                if not self.by_id[row.id].icon().isNull():
                    self.by_id[row.id].setIcon(icon(row.icon))
        return False

    def _dress(self, menu: str) -> None:
        """Icons of a menu are drawn when it is first opened: all of them would hold up the first window."""
        for row in ACTIONS:
            if row.menu == menu and row.icon and self.by_id[row.id].icon().isNull():
                self.by_id[row.id].setIcon(icon(row.icon))

    def _show_steps(self, *_: object) -> None:
        stack, undo, redo = self._stack, self.by_id["undo"], self.by_id["redo"]
        undo.setEnabled(stack.canUndo())
        undo.setText(self.tr("Undo: {step}").format(step=stack.undoText()) if stack.undoText() else self.tr("Undo"))
        redo.setEnabled(stack.canRedo())
        redo.setText(self.tr("Redo: {step}").format(step=stack.redoText()) if stack.redoText() else self.tr("Redo"))

    def _made(self, row: Action, handler: Callable[[], Any] | None) -> QAction:
        text = translate("Actions", row.text)
        made = QAction(text, self._window)
        made.setObjectName(f"action.{row.id}")
        if any(row.id in group for group in TOOLBAR):
            made.setIcon(icon(row.icon))
        shortcuts = [QKeySequence(keys) for keys in row.shortcuts]
        made.setShortcuts(shortcuts)
        shown = f" ({shortcuts[0].toString(QKeySequence.SequenceFormat.NativeText)})" if shortcuts else ""
        made.setToolTip((translate("Actions", row.tip) if row.tip else text.rstrip("…")) + shown)
        made.setStatusTip("")
        if row.is_native:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._window.addAction(made)
        made.setEnabled(handler is not None)
        if handler is not None:
            made.triggered.connect(self._done(row.id, handler))
        return made

    def _done(self, id_: str, handler: Callable[[], Any]) -> Callable[[], None]:
        def do() -> None:
            if id_ in SETTLING:
                settle_line()
            self._before_each()
            handler()

        return do


def _handler(parts: Mapping[str, object], name: str) -> Callable[[], Any] | None:
    """The method a row names, or None while its part is not there."""
    part, _, method = name.partition(".")
    found = getattr(parts.get(part), method, None)
    return found if callable(found) else None
