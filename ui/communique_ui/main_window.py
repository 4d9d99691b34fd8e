"""The window: outline, form with the body, side panel; menus, toolbar and status bar around them. It builds and connects, nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QSizePolicy, QSplitter, QToolBar, QVBoxLayout, QWidget

from communique_ui.cards import Cards
from communique_ui.commands import Commands
from communique_ui.controls.labels import Glyph, button
from communique_ui.document import ReleaseDocument
from communique_ui.messages import MessageBar
from communique_ui.navigation import Navigation
from communique_ui.preferences import Preferences
from communique_ui.release_form import ReleaseForm
from communique_ui.side_panel import SidePanel
from communique_ui.status_bar import StatusBar
from communique_ui.surface.find_bar import FindBar

NARROW_RAIL, NARROW_SIDE = 1200, 1024
"""Window widths below which the rail shows icons only, and the side panel lies over the text."""
WIDTHS = (220, 780, 420)
SCROLL_BAR = 12
"""Pixels of the form's scroll bar, as the style sheet has it."""


class MainWindow(QMainWindow):
    """Holds the panes. What they do is in the parts that are given to it: files, body, problems, preview and the others."""

    def __init__(self, document: ReleaseDocument, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.setAcceptDrops(True)
        self._document = document
        self._preferences = preferences
        self.messages = MessageBar()
        self.cards = Cards()
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.toolbar = QToolBar(self.tr("Main tools"))
        self.toolbar.setObjectName("toolbar")
        self.toolbar.setAccessibleName(self.tr("Main tools"))
        self.toolbar.setMovable(False)
        self.toolbar.setIconSize(QSize(18, 18))
        self.toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.embargo = QLabel()
        self.embargo.setObjectName("embargo.countdown")
        self.embargo.setContentsMargins(6, 0, 14, 0)
        self.embargo_glyph = Glyph("hourglass", "should", 16)
        self.export = button(self.tr("Export…"), "primary", glyph="file-output", name="tool.export")
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.on_close: Any = lambda: True
        self.on_drop: Any = lambda data: False
        self.on_return: Any = lambda: None
        self.before_undo: Any = lambda: False

    def furnish(self, rail: QWidget, form: ReleaseForm, side: SidePanel, find: FindBar) -> None:
        """Put the three panes and the find bar in their places."""
        self.rail, self.form, self.side, self.find_bar = rail, form, side, find
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inset = QHBoxLayout()
        inset.setContentsMargins(14, 8, 14, 0)
        inset.addWidget(find)
        above = QVBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.messages)
        above.addWidget(self.cards)
        above.addLayout(inset)
        beside = QHBoxLayout()  # what stands above the form ends where its cards end, beside the scroll bar
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addLayout(above, 1)
        beside.addSpacing(SCROLL_BAR)
        column.addLayout(beside)
        column.addWidget(form, 1)
        for pane, stretch in ((rail, 0), (middle, 1), (side, 0)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        rail.setMinimumWidth(48)
        middle.setMinimumWidth(420)
        self.splitter.setSizes(list(WIDTHS))
        self.setCentralWidget(self.splitter)
        self.navigation = Navigation(form, lambda: (rail, form, side))
        side.toggled.connect(lambda is_open: self._preferences.put("side", is_open))

    def command(self, parts: Mapping[str, object], submenus: Mapping[str, Any]) -> Commands:
        """Make menus and toolbar of ACTIONS; ``parts`` are the objects that do the commands."""
        own = {"desk": self, "go": self.navigation, "side": self.side, "counts": self.status}
        self.commands = Commands(self, {**parts, **own}, self._document.end_run)
        self.commands.fill_menus(submenus)
        self.commands.fill_toolbar(self.toolbar)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        ahead = QWidget()  # a tool bar hides by its actions; in here a label may hide by itself
        row = QHBoxLayout(ahead)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.embargo_glyph)
        row.addWidget(self.embargo)
        for widget in (space, ahead, self.export):
            self.toolbar.addWidget(widget)
        self.addToolBar(self.toolbar)
        self.export.clicked.connect(lambda: self.commands.trigger("export"))
        self.commands.follow(self._document.undo_stack)
        return self.commands

    def bind(self) -> None:
        """Follow the document."""
        document = self._document
        self.status.bind(document)
        self.form.bind(document)
        self.messages.problem_changed.connect(self.status.show_problem)
        document.findings_changed.connect(self.side.show_verdict)
        for signal in (document.changed, document.saved_changed, document.read_only_changed):
            signal.connect(self._show_title)
        self._show_title()

    # ---- commands of the window itself

    def undo(self) -> None:
        """One step back; a paragraph that has only just been begun is no step and goes first."""
        if not self.before_undo():
            self._document.undo_stack.undo()

    def redo(self) -> None:
        """One step on."""
        self._document.undo_stack.redo()

    # ---- state

    def remember(self) -> None:
        """Keep size and widths for the next start."""
        self._preferences.put("window", bytes(self.saveGeometry().toBase64().data()).decode())
        self._preferences.put("panes", bytes(self.splitter.saveState().toBase64().data()).decode())

    def recall(self) -> None:
        """Take size and widths of the last time."""
        self.resize(1440, 900)
        geometry, panes = self._preferences.text("window"), self._preferences.text("panes")
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        if panes:
            self.splitter.restoreState(QByteArray.fromBase64(panes.encode()))
        self.side.setVisible(self._preferences.flag("side"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1200 pixels the rail shows icons, below 1024 the side panel is a drawer."""
        super().resizeEvent(event)
        if hasattr(self, "rail"):
            self._fit(event.size().width(), event.oldSize().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing is left unsaved, or when the officer has said what to do with it."""
        if self.on_close():
            self.remember()
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the text where no control wanted it."""
        if event.key() == Qt.Key.Key_Escape:
            self.navigation.text()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """After a dialog has closed the keys go to this window again, also where no window manager sees to it."""
        if event.type() == QEvent.Type.WindowUnblocked:
            self.activateWindow()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Run of typing ends when somebody turns to another window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._document.end_run()
            if self.isActiveWindow():
                self.on_return()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or import what was dropped."""
        if self.on_drop(event.mimeData()):
            event.acceptProposedAction()

    # ---- within

    def _fit(self, width: int, before: int) -> None:
        set_narrow = getattr(self.rail, "set_narrow", None)
        if callable(set_narrow):
            set_narrow(width < NARROW_RAIL)
        if width < NARROW_SIDE <= before:
            self.side.hide()

    def _show_title(self, *_: object) -> None:
        document = self._document
        name = document.release.headline.plain or (document.path.name if document.path else self.tr("New release"))
        short = name if len(name) <= 80 else name[:79].rstrip() + "…"
        lock = "🔒 " if document.read_only else ""
        self.setWindowTitle(f"{lock}{short.replace('[*]', '[*][*]')}[*] — Communiqué")
        self.setWindowModified(not document.is_saved)
