"""A real process, killed at a random moment while it types and saves; and a real disk of 64 KB that is full."""

import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from communique.errors import OutputError
from communique.release import Block, Release
from communique.storage import leftovers, read, write
from communique.storage.journal import Journal, Subject, start
from communique.storage.recovery import recover, resume, settled
from communique.text import Text

# Types one word after the other into several fields, says each on stdout once it is durable, and saves now and then.
TYPIST = """
import sys
from pathlib import Path
from communique.storage import read, write
from communique.storage.journal import Subject, start
from communique.storage.recovery import recover, resume
from storage.test_kill import typed
home, path = Path(sys.argv[1]), Path(sys.argv[2])
found = recover(home / "journal")
if found:
    journal, number = resume(found[0]), int(found[0].release.reference)
    file = found[0].subject.file
else:
    stored = read(path) if path.exists() else None
    number, file = (int(stored.release.reference), stored.fingerprint) if stored else (0, None)
    journal = start(home / "journal", Subject("r1", path if file else None, file), typed(number))
print("ready", number, flush=True)
while True:
    number += 1
    journal.append(typed(number))
    print("durable", number, flush=True)
    if number % 9 == 0:
        file = write(path, typed(number))
        print("saved", number, flush=True)
        journal.verified(typed(number), Subject("r1", path, file))
"""


def typed(number: int) -> Release:
    """The document after so many words: they go to the headline, the body and the notes by turns."""
    words = [f"word{n}" for n in range(number)]
    parts = [" ".join(words[first::3]) for first in range(3)]
    body = tuple(Block(f"b{n}", "paragraph", Text(text)) for n, text in enumerate(re.findall(r"(?:\S+ ?){1,12}", parts[1])))
    notes = (Block("n1", "paragraph", Text(parts[2])),) if parts[2] else ()
    return Release(id="r1", reference=str(number), headline=Text(parts[0]), body=body, notes=notes)


def killed_at_random(home: Path, path: Path, chance: random.Random) -> tuple[int, int]:
    """Let the typist work until a moment it does not choose; gives the last word it said to be durable, and the last saved."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    typist = subprocess.Popen([sys.executable, "-c", TYPIST, home, path], stdout=subprocess.PIPE, text=True, env=environment)
    assert typist.stdout is not None
    heard = "".join(typist.stdout.readline() for _ in range(chance.randrange(1, 40)))
    for _ in range(chance.randrange(0, 20_000)):  # somewhere inside the next call
        pass
    typist.kill()
    told = re.findall(r"(ready|durable|saved) (\d+)\n", heard + typist.stdout.read())
    typist.wait()
    typist.stdout.close()
    return max((int(n) for _, n in told), default=0), max((int(n) for what, n in told if what == "saved"), default=0)


def survives(home: Path, rounds: int) -> None:
    path, chance = home / "visit.release", random.Random(20261006)
    for _ in range(rounds):
        durable, saved = killed_at_random(home, path, chance)
        leftovers.clear(home)
        found = recover(home / "journal")
        for one in found:
            settled(one)
        states = [one.release for one in found if one.release is not None] + ([read(path).release] if path.exists() else [])
        newest = max(states, key=lambda release: int(release.reference), default=Release(reference="0"))
        assert newest == typed(int(newest.reference)), "what came back is not what was typed"
        assert int(newest.reference) >= durable
        assert not path.exists() or int(read(path).release.reference) >= saved
        assert not list(home.rglob("*.part"))


def test_a_killed_typist_finds_every_durable_word_again(quick_path):
    survives(quick_path, 8)


@pytest.mark.slow
def test_a_typist_killed_two_hundred_times_finds_every_durable_word_again(quick_path):
    survives(quick_path, 200)


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KB."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"a disk of 64 KB cannot be mounted here: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


def noise(size: int) -> bytes:
    return random.Random(size).randbytes(size)


def test_a_full_disk_keeps_the_old_file_and_says_so(tiny):
    path = tiny / "a.release"
    old = replace(typed(9), kind="old")
    write(path, old)
    before = path.read_bytes()
    (tiny / "ballast").write_bytes(noise(52_000))
    for _ in range(3):
        with pytest.raises(OutputError, match=r"^“a\.release” was not written: the disk is full\. Free some space or save it elsewhere\.$"):
            write(path, replace(typed(9), kind=noise(15_000).hex()))
        assert path.read_bytes() == before and sorted(os.listdir(tiny)) == ["a.release", "ballast"]
    (tiny / "ballast").unlink()
    write(path, typed(10))
    assert read(path).release == typed(10)


def test_a_full_disk_does_not_break_the_journal(tiny):
    journal: Journal = start(tiny / "journal", Subject("r1"), typed(0))
    (tiny / "ballast").write_bytes(noise(40_000))
    durable = failures = 0
    for number in range(1, 200):
        try:
            journal.append(typed(number * 5))
            durable = number * 5
        except OutputError as trouble:
            assert "the disk is full" in str(trouble)
            failures += 1
        if failures == 20:
            break
    assert failures == 20 and durable
    (tiny / "ballast").unlink()
    journal.append(typed(1000))
    journal.leave()
    (one,) = recover(tiny / "journal")
    assert one.release == typed(1000)
    resume(one).leave()
