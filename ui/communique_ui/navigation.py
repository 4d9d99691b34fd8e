"""Going about in the window without a mouse: from pane to pane, back to the text, to a section."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from communique_ui.release_form import ReleaseForm


class Navigation(QObject):
    """The commands that only move the focus; ``panes`` are told when they are asked for, since a pane may be shut."""

    def __init__(self, form: ReleaseForm, panes: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(form)
        self._form = form
        self._panes = panes
        self._left: dict[QWidget, QWidget] = {}

    def next_pane(self) -> None:
        """F6: the next pane, at the control that had the focus there last."""
        self._step(1)

    def previous_pane(self) -> None:
        """Shift+F6: the pane before."""
        self._step(-1)

    def text(self) -> None:
        """Esc: back to the text."""
        self._form.go("body")

    def speakers(self) -> None:
        """To the people of this release."""
        self.section("speakers")

    def embargo(self) -> None:
        """To the embargo."""
        editor = self._form.editors.get("embargo")
        if editor is not None:
            self._form.reveal("embargo")
            editor.setFocus()
            self._form.ensureWidgetVisible(editor, 0, 60)

    def section(self, key: str) -> None:
        """To the first field of a section."""
        self._form.go(key)

    def _step(self, by: int) -> None:
        panes = [pane for pane in self._panes() if pane.isVisible()]
        focus = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if focus is not None and (pane is focus or pane.isAncestorOf(focus))), None)
        if at is not None and focus is not None:
            self._left[panes[at]] = focus
        self._enter(panes[_next(at, by, len(panes))])

    def _enter(self, pane: QWidget) -> None:
        last = self._left.get(pane)
        if last is not None and pane.isAncestorOf(last) and last.isVisible() and last.isEnabled():
            last.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if pane is self._form:
            self._form.go("body")
            return
        target = pane if pane.focusPolicy() & Qt.FocusPolicy.TabFocus else first_focusable(pane)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_focusable(pane: QWidget) -> QWidget | None:
    """The first control of a pane that the Tab key would reach."""
    for child in pane.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            return child
    return None


def _next(at: int | None, by: int, count: int) -> int:
    if at is None:
        return 0 if by > 0 else count - 1
    return (at + by) % count
