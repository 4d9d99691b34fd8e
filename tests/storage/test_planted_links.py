"""A link that somebody planted where the program keeps its own is refused: nothing is written, changed or read through it."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from communique.errors import CommuniqueError
from communique.jobs import people
from communique.release import Name, Release, Speaker
from communique.storage import backups, read, recent, write
from communique.storage.journal import Subject, start
from communique.storage.locks import acquire
from communique.storage.places import Places, private
from communique.storage.recovery import recover
from communique.storage.shelf import purge
from communique.text import Text

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)
FOLDERS = ("state", "state/journal", "state/journal/r1", "state/journal/r1/assets", "state/recovered", "state/backups", "state/backups/r1", "config")
FILES = (
    "state/recent.json", "state/journal/r1/000001.journal", "state/journal/r1/.journal.lock", "state/journal/r1/attempts", "state/backups/r1/file",
    "config/people.json", ".visit.release.lock",
)  # fmt: skip
SECRET = b"somebody else's"


def everything(root: Path) -> None:
    """All that the program does with its own folders; each part goes its way whatever befalls the others."""
    own, path = Places(root / "state", root / "config"), root / "visit.release"
    with suppress(CommuniqueError):
        acquire(path).release()
    with suppress(CommuniqueError):
        backups.keep(own.backups, path, "r1", NOON)
    with suppress(CommuniqueError):
        recent.add(own, path, NOON)
    for end in ("leave", "discard"):
        with suppress(CommuniqueError):
            journal = start(own.journals, Subject("r1"), Release(id="r1"), {"pier.png": b"x"})
            journal.append(Release(id="r1", headline=Text("Secret words")), {"pier.png": b"y"})
            journal.leave() if end == "leave" else journal.discard(own.recovered)
    with suppress(CommuniqueError):
        private(own.config)
        people.keep(own.people, [Speaker("s1", Name("Ines", "Brandão"))])
    recover(own.journals)
    purge(own.recovered, NOON)
    with suppress(CommuniqueError):
        write(path, Release(id="r1", headline=Text("Second")), expected=None)


def held(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}


@pytest.mark.parametrize("place", [*FOLDERS, *FILES])
def test_nothing_goes_through_a_planted_link(quick_path, place):
    home, outside = quick_path / "home", quick_path / "outside"
    for folder in (home, outside):
        folder.mkdir(mode=0o700)
    (outside / "victim").write_bytes(SECRET)
    write(home / "visit.release", Release(id="r1", headline=Text("First")))
    link = home / place
    for parent in [one for one in reversed(link.parents) if home in (one, *one.parents)]:
        parent.mkdir(mode=0o700, exist_ok=True)
    link.symlink_to(outside if place in FOLDERS else outside / "victim")
    before = (outside / "victim").stat()
    everything(home)
    assert held(outside) == {"victim": SECRET}
    assert (outside / "victim").stat().st_mode == before.st_mode
    assert not any(SECRET in data for name, data in held(home).items() if name != place)
    assert read(home / "visit.release").release.headline.plain == "Second"


@pytest.mark.parametrize("place", ["state/recent.json", "state/journal/r1/000001.journal", ".visit.release.lock"])
def test_a_link_to_nothing_makes_nothing(quick_path, place):
    home = quick_path / "home"
    home.mkdir(mode=0o700)
    write(home / "visit.release", Release(id="r1"))
    (home / place).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    (home / place).symlink_to(quick_path / "made")
    everything(home)
    assert not (quick_path / "made").exists()
