"""One window with everything in it: the parts are made here and tied to one another; what they do is theirs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from communique.importing.left_out import QUIET
from communique.storage.places import Places
from communique.storage.recovery import Recovered
from communique_ui.approving import Approving
from communique_ui.aside import Aside
from communique_ui.background import Background
from communique_ui.command_palette import CommandPalette
from communique_ui.countdown import Countdown
from communique_ui.directory_desk import DirectoryDesk
from communique_ui.document import ReleaseDocument
from communique_ui.edit_keys import EditKeys
from communique_ui.editors.images import ImagesEditor
from communique_ui.file_dialogs import ask_open, ask_save, suggested
from communique_ui.handing_over import Exports, Templates
from communique_ui.journaling import Journaling
from communique_ui.live_checks import LiveChecks
from communique_ui.look import Look
from communique_ui.main_window import MainWindow
from communique_ui.opening import Loaded, Opening
from communique_ui.panels.guide import Guide
from communique_ui.panels.history import History
from communique_ui.panels.outline import Outline
from communique_ui.panels.preview import Preview
from communique_ui.panels.problems import Problems
from communique_ui.pictures import Pictures
from communique_ui.preferences import Preferences
from communique_ui.preferences_dialog import PreferencesDesk
from communique_ui.recents import Recents
from communique_ui.recovery import RESTORED, Recovery
from communique_ui.release_form import ReleaseForm
from communique_ui.saving import Saving
from communique_ui.services import Services
from communique_ui.side_panel import SidePanel
from communique_ui.startup import Wishes
from communique_ui.surface.body import Body
from communique_ui.surface.find_bar import FindBar
from communique_ui.theme.appearance import Appearance
from communique_ui.versions import Versions


class Workplace(QObject):
    """A document and its window, with the worker, the disk thread and every panel."""

    def __init__(self, preferences: Preferences, appearance: Appearance, own: Places) -> None:
        super().__init__()
        self.preferences = preferences
        self.document = ReleaseDocument(parent=self)
        self.background = Background(self)
        self.previews = Background(self)
        self.aside = Aside(self)
        self.window = MainWindow(self.document, preferences)
        self.services = Services(self.background, self.previews, self.window.messages, self._do, self._go)
        self.checks = LiveChecks(self.document, self.background, self.window.messages)
        self.versions = Versions(self.document, self.background, self.checks, self.window.messages)
        self.saving = Saving(self.document, self.aside, self.window.messages, self.window.cards, own)
        self.opening = Opening(self.document, self.saving, self.background, self.aside)
        self.journaling = Journaling(self.document, self.saving, self.window.messages, own)
        self.recovery = Recovery(self.document, self.saving, self.journaling, self.opening, own)
        self.recents = Recents(own, preferences, self.aside)
        self.body = Body()
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.look = Look(appearance, preferences)
        self.outline, self.problems, self.preview, self.history, self.guide = Outline(), Problems(), Preview(), History(), Guide()
        self._is_closing = False
        self._furnish()
        self._tie()

    def begin(self, wanted: Wishes) -> None:
        """What happens after the first paint: house style, then the file, the sample or the last document."""
        self.body.setFocus()
        self.checks.choose_style(self.preferences.text("style"))
        if wanted.picture or wanted.is_self_test:
            self.opening.open_sample()
        else:
            self.recovery.begin(wanted.file, lambda: self._begin_with(wanted))

    def _begin_with(self, wanted: Wishes) -> None:
        """Nothing was left by a crash."""
        if wanted.file is not None:
            self.opening.load(wanted.file)
        elif wanted.is_sample or not self.preferences.flag("toured"):
            self.preferences.put("toured", True)
            self.opening.open_sample()
        elif self.preferences.flag("reopen") and self.recents.paths and self.recents.paths[0].is_file():
            self.opening.load(self.recents.paths[0])

    def end(self) -> None:
        """Let everything come to its end: disk work is finished, the workers are stopped."""
        self.journaling.end()
        self.opening.let_go()
        self.background.close()
        self.previews.close()
        self.aside.finish()

    def is_at_rest(self) -> bool:
        """Whether no answer is awaited."""
        return self.background.state != "working" and self.previews.state != "working"

    def keep_now(self) -> None:
        """Have the text in recovery before an error is told."""
        self.journaling.keep_now()

    def tell_trouble(self, kind: str) -> None:
        """Tell of an error that nobody foresaw."""
        self.window.messages.stand("trouble", self.tr("Something went wrong ({kind}). Your text is kept in recovery; save a copy.").format(kind=kind))

    # ---- making

    def _furnish(self) -> None:
        window, document, services = self.window, self.document, self.services
        tabs: dict[str, tuple[str, QWidget]] = {
            "problems": (self.tr("Problems"), self.problems), "preview": (self.tr("Preview"), self.preview),
            "history": (self.tr("History"), self.history), "guide": (self.tr("Style guide"), self.guide),
        }  # fmt: skip
        window.furnish(self.outline, ReleaseForm(self.body), SidePanel(tabs), FindBar(self.body))
        self.palette = CommandPalette(window)
        self.directory = DirectoryDesk(document, services, self.checks.choose_style, window)
        self.approving = Approving(document, window.messages, self.preferences, window)
        self.exports = Exports(document, services, self.preferences, window)
        parts: dict[str, object] = {
            "saving": self.saving, "files": self.opening, "recovery": self.recovery, "checks": self.checks, "versions": self.versions,
            "body": self.body.commands,
            "focus": EditKeys(self), "look": self.look, "palette": self.palette, "problems": self.problems, "find": window.find_bar,
            "export": self.exports, "history": SimpleNamespace(compare=self._compare),
            "approving": self.approving, "directory": self.directory, "templates": Templates(document, services, self.preferences, self.opening),
            "preferences": PreferencesDesk(self.preferences, self.background, self.checks, window),
        }  # fmt: skip
        commands = window.command(parts, {"open": self.recents.menu(self.tr("Recent files"), self.opening.open_path)})
        self.palette.know(commands.by_id)
        window.bind()
        self.body.bind(document, services)
        window.find_bar.bind(document)
        for panel in (self.outline, self.problems, self.preview, self.guide):
            panel.bind(document, services)
        self.history.bind(document, services, self.aside)
        Countdown(document, window.embargo, window.embargo_glyph)
        images = window.form.editors["images"]
        if isinstance(images, ImagesEditor):
            self.pictures = Pictures(document, services, images, window)
        window.form.told.connect(window.messages.show_message)

    def _tie(self) -> None:
        window = self.window
        self.recovery.furnish(window.messages, window.cards)
        self.recovery.show_list = self._show_recovered
        self.opening.furnish(window.messages, window.cards, lambda then: ask_open(window, then))
        self.versions.ask_path = lambda then: ask_open(window, then)
        self.opening.opened.connect(self.recents.add)
        self.opening.imported.connect(self._show_import)
        self.body.paster.files_dropped.connect(self.opening.open_first)
        self.background.state_changed.connect(lambda state: self.body.squiggles.pause(state == "down"))
        self.problems.shown.connect(self.body.squiggles.show_current)
        self.exports.exported = self.history.keep_export
        self.exports.show_changes = self._show_changes
        self.problems.guide_wanted.connect(self._show_rule)
        self.saving.ask_path = self._ask_save
        self.saving.told.connect(window.status.saved.setText)
        self.saving.saved.connect(lambda written: self.recents.add(written.path))
        self.saving.tell()
        window.on_close = self._may_close
        window.on_drop = self.opening.drop
        window.on_return = self._look_around
        window.before_undo = self.body.binding.take_back

    def _look_around(self) -> None:
        """The officer is back: has somebody touched the file meanwhile?"""
        self.saving.look_at_disk()
        self.opening.look_at_lock()

    def _compare(self) -> None:
        self.window.side.show_history()
        self.history.compare()

    def _show_changes(self) -> None:
        self.window.side.show_history()
        self.history.compare_with_export()

    def _show_import(self, got: Loaded) -> None:
        """What was found, what is doubtful and what no field took, where there is anything of it to tell."""
        if got.unplaced or any(note.code not in QUIET for note in got.report):
            from communique_ui.dialogs.imported import ImportSheet  # dialogs are loaded when they are first opened

            sheet = ImportSheet(self.document, got.path.name, got.report, self.window, source=got.source)
            sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.document.opened.connect(sheet.close)
            sheet.ask_about(got.revisions)
            sheet.show()

    def _show_rule(self, code: str) -> None:
        self.guide.show_rule(code)
        self.window.side.show_guide()

    def _show_recovered(self) -> None:
        from communique_ui.recovered_dialog import RecoveredDialog

        def show(found: tuple[Recovered, ...]) -> None:
            dialog = RecoveredDialog(found, self.window)
            dialog.wanted.connect(self._open_recovered)
            dialog.folder_wanted.connect(self.recovery.show_folder)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self.recovery.list(show)

    def _open_recovered(self, one: Recovered) -> None:
        if one.release is not None and one.state in RESTORED:
            self.opening.leave(lambda: self.recovery.restore(one))
        else:
            self.recovery.show_words(one)

    def _ask_save(self, title: str, then: Callable[[Path], None]) -> None:
        path = self.document.path
        ask_save(self.window, title, path or suggested(self.document.release, Path.home()), then)

    def _may_close(self) -> bool:
        """Whether the window may close now; where a text is unsaved, the officer is asked, and it closes after the answer."""
        if self.saving.is_busy:
            self.saving.when_idle(self.window.close)
            return False
        if self._is_closing or self.document.is_saved:
            return True
        self.opening.leave(self._close)
        return False

    def _close(self) -> None:
        self._is_closing = True
        self.window.close()
        QApplication.quit()

    def _do(self, id_: str) -> None:
        self.window.commands.trigger(id_)

    def _go(self, section: str) -> None:
        self.window.navigation.section(section)

