"""The panel at the side: problems, preview, history and style guide as tabs; a drawer over the text where the window is narrow."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from communique_ui.verdict import Verdict


class SidePanel(QTabWidget):
    """Holds one widget for each tab key; the tab of problems shows how many there are."""

    toggled = Signal(bool)
    """Somebody opened or shut the panel."""

    def __init__(self, tabs: Mapping[str, tuple[str, QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAccessibleName(self.tr("Side panel"))
        self.setDocumentMode(True)
        self.tabBar().setAccessibleName(self.tr("Side panel"))
        self.tabBar().setExpanding(False)
        self.setUsesScrollButtons(False)  # its tabs have room: minimumSizeHint sees to it
        self._tabs = dict(tabs)
        for title, widget in tabs.values():
            self.addTab(widget, title)
        self.currentChanged.connect(self._name_tab)

    def minimumSizeHint(self) -> QSize:
        """As wide as the tabs at least, in every language: a tab that is cut off is one that nobody finds."""
        hint = super().minimumSizeHint()
        return hint.expandedTo(QSize(self.tabBar().sizeHint().width() + 8, hint.height()))

    def toggle(self) -> None:
        """F9: open or shut the panel."""
        self.setVisible(not self.isVisible())
        self.toggled.emit(self.isVisible())

    def show_tab(self, key: str) -> None:
        """Open the panel at a tab and take the focus there."""
        if not self.isVisible():
            self.toggle()
        _, widget = self._tabs[key]
        self.setCurrentWidget(widget)
        widget.setFocus()

    def show_problems(self) -> None:
        """Open the problems."""
        self.show_tab("problems")

    def show_preview(self) -> None:
        """Open the preview."""
        self.show_tab("preview")

    def show_history(self) -> None:
        """Open the history."""
        self.show_tab("history")

    def show_guide(self) -> None:
        """Open the style guide."""
        self.show_tab("guide")

    def show_verdict(self, verdict: Verdict) -> None:
        """Tell the number of findings at the tab."""
        title, widget = self._tabs["problems"]
        number = len(verdict.findings)
        self.setTabText(self.indexOf(widget), f"{title} {number}" if number else title)

    def _name_tab(self, index: int) -> None:
        self.tabBar().setAccessibleDescription(self.tabText(index))
