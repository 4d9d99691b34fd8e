"""Opening: a release, anything that can be imported, a template, a blank sheet; what is open is never lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QKeySequence

from communique import plain, resources
from communique.errors import CommuniqueError
from communique.importing.outcome import Note, Revision
from communique.jobs.opening import new_id
from communique.release import Block, Release, Unplaced
from communique.storage import Fingerprint
from communique.text import Text
from communique_ui.actions import action
from communique_ui.aside import Aside
from communique_ui.background import Background, Failure
from communique_ui.cards import Answer, Cards, Question
from communique_ui.closing import ClosingDialog
from communique_ui.document import ReleaseDocument
from communique_ui.file_locks import Held, hold
from communique_ui.messages import Deed, Hint, MessageBar
from communique_ui.saving import Saving

SPOILT = frozenset(("PowerCutError", "ReleaseFileError"))
"""Errors of a file that was a release once."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the worker read: ``fingerprint`` is None for an import, whose file is left alone."""

    release: Release
    path: Path
    assets: Mapping[str, bytes]
    fingerprint: Fingerprint | None
    unplaced: tuple[Unplaced, ...] = ()
    report: tuple[Note, ...] = ()
    source: str = ""
    revisions: tuple[Revision, ...] = ()
    newer: str = ""
    """Why the file can only be looked at: a newer program wrote it."""


class Opening(QObject):
    """Puts another release into the window, after the one there is safe."""

    opened = Signal(object)
    """The path of a release file that is open now."""
    imported = Signal(object)
    """A ``Loaded`` that came from another kind of file, after it was put into the window."""
    spoilt = Signal(object, str)
    """The path of a release file that does not open, and the sentence that was told of it."""

    def __init__(self, document: ReleaseDocument, saving: Saving, background: Background, aside: Aside) -> None:
        super().__init__(document)
        self._document = document
        self._saving = saving
        self._background = background
        self._aside = aside
        self._held: Held | None = None

    def furnish(self, messages: MessageBar, cards: Cards, ask_path: Callable[[Callable[[Path], None]], None]) -> None:
        """Where to tell and to ask."""
        self._messages = messages
        self._cards = cards
        self._ask_path = ask_path
        self._document.opened.connect(self._clear)
        self._document.read_only_changed.connect(self._clear)

    # ---- commands

    def open(self) -> None:
        """Ask for a file and open it."""
        self._ask_path(self.open_path)

    def new_blank(self) -> None:
        """A blank release in the house's first kind and language."""
        style = self._document.style
        kind = style.kinds[0] if style.kinds else ""
        self.leave(lambda: self.show(Release(id=new_id(), kind=kind, language=style.language.split("-")[0])))

    def show(self, release: Release, assets: Mapping[str, bytes] | None = None, *, kept: bool = True) -> None:
        """Put a release without a file into the window; ``kept`` where nothing would be lost with it."""
        self.let_go()
        self._messages.clear("open")
        self._saving.start_with(None)
        self._document.open(release, None, assets, kept=kept)

    def open_path(self, path: Path) -> None:
        """Open a file, whatever it is; a sentence where that cannot be."""
        self.leave(lambda: self.load(path))

    def load(self, path: Path) -> None:
        """Have the worker read a file; what is in the window stays until it has, and is asked about if it was edited meanwhile."""
        path = Path(path).expanduser().absolute()
        agreed = self._document.revision

        def take(answer: Mapping[str, Any], _: bytes) -> None:
            if self._document.revision == agreed:
                self._take(path, answer)
            else:
                self.leave(lambda: self._take(path, answer))

        def fail(failure: Failure) -> None:
            self.refuse(failure.sentence)
            if failure.kind in SPOILT:
                self.spoilt.emit(path, failure.sentence)

        self._background.request("load", {"path": str(path), "style": self._document.style.name}, take, fail)

    def open_sample(self) -> None:
        """Show the sample, which has no file of its own; a text that somebody has begun meanwhile stays."""

        def show(release: Release) -> None:
            self.show(release)
            self._messages.stand_with_keys("sample", self.tr("Sample — nothing here is sent"), self._first_steps())

        def take(answer: Mapping[str, Any], _: bytes) -> None:
            self.leave(lambda: show(plain.to(Release, answer["release"])))

        path = next(one for name in ("sample.release.json", "visit.txt") if (one := resources.folder("samples", name)).is_file())
        self._background.request("load", {"path": str(path)}, take, lambda failure: self.refuse(failure.sentence))

    def _first_steps(self) -> tuple[Hint, ...]:
        """Three keys to begin with, as the table of commands has them."""
        steps = (("problem.next", self.tr("shows a problem")), ("fix", self.tr("fixes it")), ("export", self.tr("makes the files")))
        return tuple(Hint(QKeySequence(action(id_).shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText), does) for id_, does in steps)

    def drop(self, data: QMimeData) -> bool:
        """Open a dropped file; a folder or an address gets a sentence. False where nothing was dropped that could be a file."""
        urls = data.urls()
        if urls:
            self.open_first([url.toLocalFile() if url.isLocalFile() else "" for url in urls])
        return bool(urls)

    def open_first(self, paths: Sequence[str]) -> None:
        """Open one file that was dropped into the text."""
        if len(paths) == 1 and paths[0] and not Path(paths[0]).is_dir():
            self.open_path(Path(paths[0]))
        else:
            self._messages.show_message(self.tr("Drop one file: a release, a text, a web page or a Word document."))

    def leave(self, then: Callable[[], None]) -> None:
        """Go on with something else, after the officer has said what to do with a text that no file holds."""
        if self._document.is_saved:
            then()
            return
        title = self._document.release.headline.plain or self.tr("New release")
        dialog = ClosingDialog(title if len(title) <= 60 else title[:59] + "…", self._messages.window())
        dialog.ask(lambda: self._saving.save(then), then)

    def show_words(self, words: str) -> None:
        """Show bare words as a release without a file, each line a paragraph."""
        lines = [" ".join(line.split()) for line in words.splitlines()]
        body = tuple(Block(f"b{n}", "paragraph", Text(line)) for n, line in enumerate(filter(None, lines), 1))
        self.show(Release(id=new_id(), body=body), kept=False)

    def lock(self, path: Path) -> None:
        """Take the lock of the file that is open now; a notice where somebody else has it."""

        def done(held: Held) -> None:
            if held.is_ours:
                self._held = held
            else:
                self._messages.show_message(held.sentence)

        self._aside.do(lambda: hold(path), done)

    def look_at_lock(self) -> None:
        """Whether somebody has taken the file over; then this window only reads, and says so."""
        held, path = self._held, self._document.path
        if held is None or held.lock is None or not held.lock.token or path is None:
            return

        def told(is_ours: bool) -> None:
            if not is_ours and self._held is held:
                self._held = None
                sentence = self.tr("Somebody has taken over “{name}”. Save a copy to keep your changes.").format(name=path.name)
                self._document.set_read_only(sentence)
                self._messages.stand("lock", sentence, Deed(self.tr("Save a copy…"), self._saving.save_as, "lock.copy.taken"))

        self._aside.do(held.lock.is_held, told)

    def let_go(self) -> None:
        """Release the lock on the document's file."""
        held, self._held = self._held, None
        if held is not None:
            self._aside.do(held.release)

    def refuse(self, sentence: str, *ways: Deed) -> None:
        """A file that gives no document: what is in the window stays; ``ways`` are what can be had instead."""
        away = Deed(self.tr("Put away"), lambda: self._messages.clear("open"), "open.dismiss")
        again = Deed(self.tr("Open another file…"), self.open, "open.again")
        self._messages.stand("open", sentence, *ways, again, away)

    # ---- within

    def _clear(self, *_: object) -> None:
        """Take back what was said of the document before."""
        self._messages.clear("sample")
        if not self._document.read_only:
            self._messages.clear("newer")
        if not self._document.read_only:
            self._messages.clear("lock")

    def _take(self, path: Path, answer: Mapping[str, Any]) -> None:
        got = Loaded(
            plain.to(Release, answer["release"]),
            path,
            {name: plain.to(bytes, data) for name, data in answer.get("assets", {}).items()},
            plain.to(Fingerprint, answer["fingerprint"]) if answer.get("fingerprint") else None,
            plain.to(tuple[Unplaced, ...], answer.get("unplaced", [])),
            plain.to(tuple[Note, ...], answer.get("report", [])),
            str(answer.get("source", "")),
            plain.to(tuple[Revision, ...], answer.get("revisions", [])),
            str(answer.get("newer", "")),
        )
        if got.fingerprint is None:
            self._show_import(got)
        else:
            self._aside.do(lambda: hold(path), lambda held: self._show_file(got, held), lambda trouble: self._show_unlocked(got, trouble))

    def _show_import(self, got: Loaded) -> None:
        self.let_go()
        self._messages.clear("open")
        self._saving.start_with(None)
        self._document.open(got.release, None, got.assets, kept=False)
        self.imported.emit(got)

    def _show_file(self, got: Loaded, held: Held) -> None:
        self.let_go()
        if held.is_ours:
            self._held = held
        self._messages.clear("open")
        self._saving.start_with(got.fingerprint, saved_at(got.path))
        self._document.open(got.release, got.path, got.assets)
        self.opened.emit(got.path)
        if got.newer:
            self._document.set_read_only(got.newer)
            self._messages.stand("newer", got.newer, Deed(self.tr("Open another file…"), self.open, "open.again"))
        elif not held.is_ours:
            self._ask_about_lock(got, held)

    def _show_unlocked(self, got: Loaded, trouble: CommuniqueError) -> None:
        """No lock can be had here, on a share that is read-only for example: a notice, no failure."""
        self._show_file(got, Held(None, is_ours=True))
        self._messages.show_message(str(trouble))

    def _ask_about_lock(self, got: Loaded, held: Held) -> None:
        self._document.set_read_only(self.tr("{who} has it open.").format(who=held.who))
        answers = (
            Answer("lock.readonly", self.tr("Open read-only"), lambda: None),
            Answer("lock.copy", self.tr("Open a copy"), lambda: self._go_on_in_copy(got)),
            Answer("lock.takeover", self.tr("Take over"), lambda: self._take_over(got)),
        )
        title = self.tr("“{name}” is open elsewhere").format(name=got.path.name)
        self._cards.ask(Question("lock", title, held.sentence, answers, "lock.readonly"))

    def _go_on_in_copy(self, got: Loaded) -> None:
        """The text goes on without a file; Save asks for one."""
        self._saving.start_with(None)
        self._document.open(got.release, None, got.assets, kept=False)

    def _take_over(self, got: Loaded) -> None:
        def done(held: Held) -> None:
            self._held = held
            self._document.set_read_only("")

        self._aside.do(lambda: hold(got.path, by_force=True), done, lambda trouble: self._messages.show_message(str(trouble)))


def saved_at(path: Path) -> str:
    """When a file was written, as the label of the status bar says it; empty where that cannot be told."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone().strftime("%H:%M:%S")
    except (OSError, ValueError, OverflowError):
        return ""
