"""Trouble nobody foresaw: what may be logged of it, and the hook that keeps the text before anything else."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

log = logging.getLogger(__name__)
INNERMOST = 4


def place_of(trouble: BaseException) -> str:
    """The kind of an error and the lines it came through; never its words, which may quote the release."""
    frames = traceback.extract_tb(trouble.__traceback__)[-INNERMOST:]
    lines = [f"{Path(one.filename).name}:{one.lineno}" for one in reversed(frames)]
    return " ".join([type(trouble).__name__, *(["at", " < ".join(lines)] if lines else [])])


class ExceptionHook:
    """Keeps a recovery copy first, then tells; an error in the hook itself ends nothing."""

    def __init__(self, keep: Callable[[], None], tell: Callable[[str], None]) -> None:
        self._keep = keep
        self._tell = tell
        self._is_busy = False

    def install(self) -> None:
        """Take the place of Python's own hook."""
        sys.excepthook = self

    def __call__(self, kind: type[BaseException], trouble: BaseException, trace: TracebackType | None) -> None:
        """What Python calls for an exception that nobody caught, also one in a Qt slot."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, trouble, trace)
            return
        if self._is_busy:
            return
        self._is_busy = True
        try:
            self._keep()
        except Exception as second:  # noqa: BLE001 - the hook is the last to hear of it
            log.error("the recovery copy failed: %s", place_of(second))
        try:
            log.error("unforeseen: %s", place_of(trouble.with_traceback(trace)))
            self._tell(type(trouble).__name__)
        finally:
            self._is_busy = False
