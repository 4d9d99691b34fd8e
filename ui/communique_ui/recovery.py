"""After a crash: the text is brought back without a question where its file is as it was, and with one where it is not."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from communique import storage
from communique.errors import CommuniqueError
from communique.release import Release
from communique.storage import Stored, Version, backups
from communique.storage.places import Places
from communique.storage.recovery import Recovered, attempting, discard, discarded, recover, settled
from communique.storage.shelf import purge
from communique_ui.cards import Answer, Cards, Question
from communique_ui.differences import Sides, differences
from communique_ui.document import ReleaseDocument
from communique_ui.journaling import Journaling
from communique_ui.messages import Deed, MessageBar
from communique_ui.opening import Opening, saved_at
from communique_ui.saving import Saving, free_name

RESTORED = ("changed", "damaged")
SETTLED_MS = 2000
"""How long the program must live with a restored text before it has done it no harm."""



@dataclass(frozen=True, slots=True)
class Found:
    """What waits, and for the one to be brought back now whether its file is as the journal found it."""

    now: Recovered | None
    others: tuple[Recovered, ...]
    is_unchanged: bool = True
    on_disk: Release | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier state of a document, and when it was saved."""

    stored: Stored
    at: datetime


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of a file that does not open."""

    has_texts: bool = False
    version: Earlier | None = None
    backup: Earlier | None = None


class Recovery(QObject):
    """Looks for journals at the start, brings the latest text back, and keeps the others in reach."""

    def __init__(self, document: ReleaseDocument, saving: Saving, journaling: Journaling, opening: Opening, own: Places) -> None:
        super().__init__(document)
        self._document = document
        self._saving = saving
        self._journaling = journaling
        self._opening = opening
        self._own = own
        opening.spoilt.connect(self.offer)
        self.waiting: tuple[Recovered, ...] = ()
        self.show_list: Callable[[], None] = lambda: None

    def furnish(self, messages: MessageBar, cards: Cards) -> None:
        """Where to tell and to ask."""
        self._messages = messages
        self._cards = cards

    def open(self) -> None:
        """Show everything that was recovered or put aside."""
        self.show_list()

    def begin(self, wanted: Path | None, otherwise: Callable[[], None]) -> None:
        """Look for what a crash has left, of this file or of any; ``otherwise`` where there is nothing to bring back."""

        def take(found: Found) -> None:
            self.waiting = found.others
            if found.now is not None and not self._document.is_saved:  # somebody was quicker, and goes on with what is begun
                self.waiting = (found.now, *found.others)
            elif found.now is None:
                otherwise()
            elif found.is_unchanged:
                self.restore(found.now)
            else:
                self._ask(found.now, found.on_disk)
            self._tell_others()

        def fail(trouble: CommuniqueError) -> None:
            self._messages.show_message(str(trouble))
            otherwise()

        self._journaling.aside.do(lambda: look(self._own, wanted), take, fail)

    def list(self, then: Callable[[tuple[Recovered, ...]], None]) -> None:
        """Read again what was put aside, and give it with what waits."""
        self._journaling.aside.do(lambda: (*self.waiting, *discarded(self._own.recovered)), then, lambda _: then(self.waiting))

    def offer(self, path: Path, sentence: str) -> None:
        """Beside the sentence about a file that is spoilt: what is left of it, to be opened without touching the file."""
        waiting = self.waiting

        def show(left: Left) -> None:
            ways = []
            if left.has_texts:
                ways.append(Deed(self.tr("Recovered texts…"), self.open, "open.recovered"))
            if left.version is not None:
                ways.append(Deed(self.tr("Open earlier version"), lambda: self._open_left(path, left.version), "open.version"))
            if left.backup is not None:
                ways.append(Deed(self.tr("Open backup"), lambda: self._open_left(path, left.backup), "open.backup"))
            if ways:
                self._opening.refuse(sentence, *ways)

        self._journaling.aside.do(lambda: left_of(self._own, path, waiting), show)

    def _open_left(self, path: Path, left: Earlier | None) -> None:
        """Put an earlier state into the window, which no file holds yet: a file that did not open is never saved over unasked."""
        assert left is not None
        when = left.at.astimezone().strftime("%d.%m.%Y %H:%M")

        def show() -> None:
            self._opening.show(left.stored.release, left.stored.assets, kept=False)
            self._messages.show_message(self.tr("“{name}” as it was on {time}. Save it under a name.").format(name=path.name, time=when))

        self._opening.leave(show)

    # ---- what becomes of one

    def restore(self, one: Recovered) -> None:
        """Put a recovered text into the window; it goes on in its journal, and nothing is saved over."""
        self._drop(one)
        show = lambda *_: self._show(one)  # noqa: E731 - a disk that takes no note does not hinder the recovery
        self._journaling.aside.do(lambda: attempting(one), show, show)

    def _show(self, one: Recovered) -> None:
        assert one.release is not None
        self._opening.let_go()
        self._saving.start_with(one.subject.file, saved_at(one.path) if one.path else "")
        self._document.open(one.release, one.path, one.assets, kept=False)
        self._document.mark_saved(one.saved)
        self._journaling.go_on_with(one)
        QTimer.singleShot(SETTLED_MS, self, lambda: self._journaling.aside.do(lambda: settled(one)))
        if one.path is not None:
            self._opening.lock(one.path)
        text = self.tr("Your text of {time} is back, as it was when the program ended.").format(time=one.at.astimezone().strftime("%H:%M:%S"))
        if one.state == "damaged":
            text = self.tr("Your text is back up to {time}; the last entry could not be read.").format(time=one.at.astimezone().strftime("%H:%M:%S"))
        self._messages.show_message(text)

    def put_aside(self, one: Recovered, then: Callable[[], None] | None = None) -> None:
        """Move a journal among those that stay for thirty days."""
        self._drop(one)
        now = datetime.now(UTC)
        self._journaling.aside.do(lambda: discard(one, self._own.recovered, now), lambda _: then() if then else None, self._refuse)

    def show_words(self, one: Recovered) -> None:
        """Open a text that cannot be restored as the bare words it holds, in a release without a file."""
        words = one.text or ""

        def show() -> None:
            self._opening.show_words(words)
            if one in self.waiting:  # it has done its service, and would be told of at every start
                self.put_aside(one)

        self._opening.leave(show)

    def show_folder(self, one: Recovered) -> None:
        """Show the folder of a journal in the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(one.folder)))

    # ---- within

    def _ask(self, one: Recovered, on_disk: Release | None) -> None:
        """The recovery card: last saved beside recovered; Enter, Escape and closing the window keep the journal."""
        assert one.release is not None and one.path is not None
        path = one.path
        rows = differences(on_disk or Release(), one.release)
        answers = (
            Answer("recovery.keep", self.tr("Keep"), lambda: self.restore(one)),
            Answer("recovery.discard", self.tr("Discard"), lambda: self.put_aside(one, lambda: self._opening.load(path))),
            Answer("recovery.both", self.tr("Both"), lambda: self._keep_both(one, path), on_disk is not None),
        )
        sentence = self.tr("%n places differ. Keep takes the recovered text, Discard the file, Both makes two files.", "", len(rows))
        title = self.tr("“{name}” has changed since your text was recovered").format(name=path.name)
        sides = Sides(self.tr("Last saved"), self.tr("Recovered"), rows)
        self._cards.ask(Question("recovery", title, sentence, answers, "recovery.keep", sides))

    def _keep_both(self, one: Recovered, path: Path) -> None:
        assert one.release is not None
        release, assets = one.release, one.assets

        def write() -> Path:
            beside = free_name(path, self.tr("recovered"))
            storage.write(beside, release, assets)
            return beside

        def done(beside: Path) -> None:
            self.put_aside(one, lambda: self._opening.load(path))
            self._messages.show_message(self.tr("The recovered text is in “{name}”.").format(name=beside.name))

        self._journaling.aside.do(write, done, self._refuse)

    def _tell_others(self) -> None:
        repeated = next((one for one in self.waiting if one.state == "repeated"), None)
        if repeated is not None:
            self._ask_about_repeated(repeated)
        elif self.waiting:
            text = self.tr("%n more texts were recovered.", "", len(self.waiting))
            self._messages.stand("recovered", text, Deed(self.tr("Show"), self._show_waiting), is_problem=False)

    def _ask_about_repeated(self, one: Recovered) -> None:
        answers = (
            Answer("recovery.text", self.tr("Open as plain text"), lambda: self.show_words(one)),
            Answer("recovery.folder", self.tr("Show in folder"), lambda: self.show_folder(one)),
            Answer("recovery.later", self.tr("Leave it"), lambda: None),
        )
        title = self.tr("A recovered text ended the program twice")
        self._cards.ask(Question("repeated", title, self.tr("It is kept as it is. You can open its words alone."), answers, "recovery.later"))

    def _show_waiting(self) -> None:
        self._messages.clear("recovered")
        self.show_list()

    def _drop(self, one: Recovered) -> None:
        self.waiting = tuple(other for other in self.waiting if other.folder != one.folder)
        self._cards.drop("recovery")

    def _refuse(self, trouble: CommuniqueError) -> None:
        self._messages.show_message(str(trouble))


def look(own: Places, wanted: Path | None) -> Found:
    """What waits to be recovered: the latest text, of the wanted file where one is named. Runs aside."""
    purge(own.recovered, datetime.now(UTC))
    waiting = recover(own.journals)
    fits = [one for one in waiting if one.state in RESTORED and one.release is not None and (wanted is None or _is_of(one, wanted))]
    if not fits:
        return Found(None, tuple(waiting))
    now = fits[0]
    others = tuple(one for one in waiting if one is not now)
    try:
        if now.is_file_unchanged():
            return Found(now, others)
    except CommuniqueError:
        pass
    return Found(now, others, False, _on_disk(now.path))


def left_of(own: Places, path: Path, waiting: tuple[Recovered, ...]) -> Left:
    """What can be had of a spoilt file: texts in recovery, an earlier version inside it, a copy from before a save. Runs aside."""
    has_texts = any(_is_of(one, path) for one in (*waiting, *discarded(own.recovered)))
    versions: list[Version] = []
    with suppress(CommuniqueError):
        versions = storage.versions(path)
    version = _first([(one.saved, partial(storage.read_version, path, one.name)) for one in versions])
    backup = _first([(one.at, partial(storage.read, one.path, is_mended=True)) for one in backups.of_file(own.backups, path)])
    return Left(has_texts, version, backup)


def _first(states: Sequence[tuple[datetime, Callable[[], Stored]]]) -> Earlier | None:
    """The first state that can be read."""
    for at, read in states:
        with suppress(CommuniqueError):
            return Earlier(read(), at)
    return None


def _is_of(one: Recovered, wanted: Path) -> bool:
    """Whether a journal is that of a file, however its path is written."""
    return one.path is not None and os.path.realpath(one.path) == os.path.realpath(wanted.expanduser())


def _on_disk(path: Path | None) -> Release | None:
    try:
        return storage.read(path).release if path else None
    except CommuniqueError:
        return None

