"""What can go wrong, each with one sentence that an officer can act on.

CommuniqueError
├── InputError            a file that cannot be taken as it is
│   ├── ReleaseFileError  a .release that is broken or not ours; carries every fault with its path
│   └── NewerFormatError  a .release written by a newer Communiqué
├── OutputError           a place that cannot be written
├── StyleError            a house style pack with a mistake; carries file and line
├── TemplateError         a slot or value that does not fit its template
├── BlockedError          must-fix findings stand between the release and its export
├── ProofError            an exported file that does not say what the release says
├── UsageError            words of a command that do not fit
└── WorkerError           the background process did not answer
"""

from __future__ import annotations

from pathlib import Path


class CommuniqueError(Exception):
    """The cause is known; ``str(error)`` is one plain sentence with the next step, fit for the screen."""


class InputError(CommuniqueError):
    """A file that cannot be taken as it is: missing, a folder, binary, empty, over a limit, of a refused kind."""


class ReleaseFileError(InputError):
    """A .release that does not hold a release.

    ``faults``: pairs of (path inside the file, for example ``quotes.0.speaker``; sentence).
    """

    def __init__(self, sentence: str, faults: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(sentence)
        self.faults = faults


class NewerFormatError(InputError):
    """A .release written by a newer Communiqué; it is left alone."""


class OutputError(CommuniqueError):
    """A place that cannot be written; the old file there is unchanged."""


class StyleError(CommuniqueError):
    """A house style pack with a mistake; ``file`` and ``line`` (from 1, or None) say where."""

    def __init__(self, sentence: str, file: Path | None = None, line: int | None = None) -> None:
        super().__init__(sentence)
        self.file = file
        self.line = line


class TemplateError(CommuniqueError):
    """A template that cannot be read, a slot that it does not have, or a value that does not fit its slot."""


class BlockedError(CommuniqueError):
    """Must-fix findings stand between the release and its export; ``count`` says how many."""

    def __init__(self, sentence: str, count: int) -> None:
        super().__init__(sentence)
        self.count = count


class ProofError(CommuniqueError):
    """An exported file that, read back, does not say what the release says; it was not handed over."""


class UsageError(CommuniqueError):
    """Words of a command that do not fit together."""


class WorkerError(CommuniqueError):
    """The background process ended or did not answer in time; the text is untouched."""
