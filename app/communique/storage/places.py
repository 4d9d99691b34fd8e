"""Where the program keeps what is its own: folders for one user alone, never through somebody else's link.

``COMMUNIQUE_HOME`` overrides everything; otherwise the system's usual folders for state and settings.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from communique.errors import OutputError
from communique.patterns import lazily
from communique.storage.trouble import not_written

_PLAIN = lazily(r"[0-9a-z][0-9a-z_-]{0,63}\Z")
_DEVICES = lazily(r"(con|prn|aux|nul|com\d|lpt\d)\Z")


@dataclass(frozen=True, slots=True)
class Places:
    """The two roots; what lies under them is made by ``private`` when it is first needed."""

    state: Path
    config: Path

    @property
    def journals(self) -> Path:
        """A folder for each open document: what was typed and is not saved yet."""
        return self.state / "journal"

    @property
    def recovered(self) -> Path:
        """Journals that were put aside, kept 30 days."""
        return self.state / "recovered"

    @property
    def backups(self) -> Path:
        """Copies of documents as they were before they were first saved over."""
        return self.state / "backups"

    @property
    def house_styles(self) -> Path:
        """The officer's own house styles, a folder each."""
        return self.config / "house_styles"

    @property
    def templates(self) -> Path:
        """The officer's own templates."""
        return self.config / "templates"

    @property
    def people(self) -> Path:
        """The officer's own directory of people."""
        return self.config / "people.json"

    @property
    def logs(self) -> Path:
        """Codes, counts and durations; no words."""
        return self.state / "logs"

    @property
    def temporary(self) -> Path:
        """What is gone when the program ends."""
        return self.state / "temporary"

    @property
    def recent(self) -> Path:
        """The list of documents opened last."""
        return self.state / "recent.json"


def places(environment: Mapping[str, str] = os.environ) -> Places:
    """The places of this user; nothing is made yet."""
    home = environment.get("COMMUNIQUE_HOME")
    if home:
        root = Path(home).absolute()
        return Places(root / "state", root / "config")
    from platformdirs import user_config_path, user_state_path

    return Places(user_state_path("communique", appauthor=False), user_config_path("communique", appauthor=False))


def private(folder: Path, root: Path | None = None) -> Path:
    """The folder, made where it is not there, for its owner alone (0700) under any umask; OutputError where a link or a stranger's folder is.

    ``root`` is the first folder that is ours: it and all below it are looked at; by default the folder alone.
    """
    first = root or folder
    inner = folder.relative_to(first).parts
    try:
        for missing in [one for one in reversed(first.parents) if not one.exists()]:
            _own(missing)
        for n in range(len(inner) + 1):
            _own(first.joinpath(*inner[:n]))
    except OSError as trouble:
        raise not_written(folder, trouble) from trouble
    return folder


def _own(folder: Path) -> None:
    if not os.path.lexists(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    found = os.lstat(folder)
    if not stat.S_ISDIR(found.st_mode):
        raise OutputError(f"“{folder.name}” in the program's own folder is a link or a file. Remove it and try again.")
    if hasattr(os, "getuid") and found.st_uid != os.getuid():
        raise OutputError(f"“{folder.name}” in the program's own folder belongs to somebody else. Remove it and try again.")
    if stat.S_IMODE(found.st_mode) != 0o700:
        folder.chmod(0o700)


def folder_name(document_id: str) -> str:
    """A name for a document's own folder, safe whatever its id says: the id itself where that is a plain word."""
    if _PLAIN.match(document_id) and not _DEVICES.match(document_id):
        return document_id
    return hashlib.sha256(document_id.encode("utf-8", "surrogatepass")).hexdigest()[:24]
