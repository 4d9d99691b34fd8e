"""Disk work off the window's thread, one piece after the other: a save and a journal entry never overtake each other."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from communique.errors import CommuniqueError
from communique_ui.trouble import place_of
from communique_ui.wording import translate

log = logging.getLogger(__name__)

Done = Callable[[Any], None]
Failed = Callable[[CommuniqueError], None]
Piece = tuple[Callable[[], Any], Done | None, Failed | None]


class Aside(QObject):
    """One thread that does pieces of work in order and tells the window's thread how each went."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None, name: str = "disk") -> None:
        super().__init__(parent)
        self._work: SimpleQueue[Piece | None] = SimpleQueue()
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._serve, name=f"communique-{name}", daemon=True)
        self._thread.start()

    def do(self, work: Callable[[], Any], on_done: Done | None = None, on_failure: Failed | None = None) -> None:
        """Do this after what was asked before; one of the two is called later with the result or with an error fit for the screen."""
        self._work.put((work, on_done, on_failure))

    def finish(self, seconds: float = 30.0) -> bool:
        """Wait until everything asked for is done and end the thread; False where it still works after that time."""
        self._work.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _serve(self) -> None:
        while (piece := self._work.get()) is not None:
            work, on_done, on_failure = piece
            call: tuple[Any, Any]
            try:
                call = (on_done, work())
            except CommuniqueError as trouble:
                call = (on_failure, trouble)
            except Exception as trouble:  # noqa: BLE001 - the thread must live; what failed is told in one sentence
                log.error("work aside failed: %s", place_of(trouble))
                told = translate("Aside", "That did not work, for a reason nobody foresaw. Your text is kept in recovery.")
                call = (on_failure, CommuniqueError(told))
            try:
                self._told.emit(call)
            except RuntimeError:  # the window is gone; nobody waits for the answer
                return

    def _tell(self, call: tuple[Callable[[Any], None] | None, Any]) -> None:
        listener, result = call
        if listener is not None:
            listener(result)
