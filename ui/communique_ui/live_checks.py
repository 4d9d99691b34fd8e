"""Checks that follow the typing: after a pause the worker judges the release, and its verdict counts while the text has not moved on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer

from communique import plain
from communique.house_style.style import HouseStyle
from communique.release import Release
from communique_ui.background import Background, Failure
from communique_ui.document import ReleaseDocument
from communique_ui.messages import Deed, MessageBar
from communique_ui.verdict import Verdict

PAUSE_MS = 150
LONG_WORDS, LONG_PAUSE_MS = 20_000, 1500
"""Beyond so many words a check takes seconds: it waits for a real pause, and the window says so."""
LETTERS_A_WORD = 6


class LiveChecks(QObject):
    """Asks for a verdict on every state of the document that stays for a moment, and for the house style it is judged by."""

    def __init__(self, document: ReleaseDocument, background: Background, messages: MessageBar) -> None:
        super().__init__(document)
        self._document = document
        self._background = background
        self._messages = messages
        self.has_verdict = False
        """Whether the verdict is about the release as it stands."""
        self.beside: tuple[Release, ...] = ()
        """Other versions that the release is held against."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.check)
        document.changed.connect(self._later)
        document.style_changed.connect(self._later)
        background.state_changed.connect(self._show_state)

    def check(self) -> None:
        """Ask for a verdict on the release as it stands."""
        document, revision = self._document, self._document.revision
        header = {"rev": revision, "release": plain.of(document.release), "style": document.style.name}
        if self.beside:
            header["beside"] = [plain.of(one) for one in self.beside]
        self._background.request("check", header, lambda answer, _: self._take(answer, revision))

    def restart(self) -> None:
        """Start the worker anew and check again."""
        self._background.restart()
        self.check()

    def choose_style(self, name: str) -> None:
        """Write in another house style; until the worker has read it the old one counts."""
        self._background.request("style", {"style": name}, self._take_style, self._refuse_style)

    def _later(self, *_: object) -> None:
        self.has_verdict = False
        self._pause.start(self._wait())

    def _wait(self) -> int:
        """Milliseconds to wait before a check; for a long text the banner goes with them."""
        letters = sum(len(block.text.plain) for block in self._document.release.body)
        is_long = letters > LONG_WORDS * LETTERS_A_WORD
        if is_long:
            told = self.tr("Over {n} words: checks follow when you pause, marks show for the part in view.").format(n=f"{LONG_WORDS:,}")
            self._messages.stand("long", told, is_problem=False)
        elif self._messages.is_standing("long"):
            self._messages.clear("long")
        return LONG_PAUSE_MS if is_long else PAUSE_MS

    def _take(self, answer: dict[str, Any], revision: int) -> None:
        self.has_verdict = self._document.take_verdict(plain.to(Verdict, answer), revision)

    def _take_style(self, answer: dict[str, Any], _: bytes) -> None:
        self._document.set_style(plain.to(HouseStyle, answer["style"]))

    def _refuse_style(self, failure: Failure) -> None:
        self._messages.show_message(failure.sentence)

    def _show_state(self, state: str) -> None:
        if state == "down":
            restart = Deed(self.tr("Restart checks"), self.restart, "checks.restart")
            self._messages.stand("checks", self.tr("Checking is paused. Your text is safe."), restart)
        else:
            self._messages.clear("checks")
