"""A real process, killed at a random moment while it types and saves; and a real disk of 64 KB that is full."""

import os
import random
import re
import signal
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

# Loads everything once; for every line it is told, a child types one word after the other into several fields, says each once it
# is durable, and saves now and then, until it is killed.
TYPISTS = """
import os, sys
from pathlib import Path
from communique.storage import read, validation, write
from communique.storage.journal import Subject, start
from communique.storage.recovery import recover, resume
from storage.test_kill import typed

def say(what, number):
    os.write(1, f"{what} {number}\\n".encode())  # one call: a typist killed in the middle of a line would leave half of it

def type_on(home, path):
    found = recover(home / "journal")
    if found:
        journal, number = resume(found[0]), int(found[0].release.reference)
        file = found[0].subject.file
    else:
        stored = read(path) if path.exists() else None
        number, file = (int(stored.release.reference), stored.fingerprint) if stored else (0, None)
        journal = start(home / "journal", Subject("r1", path if file else None, file), typed(number))
    say("ready", number)
    while True:
        number += 1
        journal.append(typed(number))
        say("durable", number)
        if number % 9 == 0:
            file = write(path, typed(number))
            say("saved", number)
            journal.verified(typed(number), Subject("r1", path, file))

validation.adapter()
for line in sys.stdin:
    child = os.fork()
    if not child:
        say("pid", os.getpid())
        type_on(Path(sys.argv[1]), Path(sys.argv[2]))
    os.waitpid(child, 0)
    say("dead", 0)
"""


def typed(number: int) -> Release:
    """The document after so many words: they go to the headline, the body and the notes by turns."""
    words = [f"word{n}" for n in range(number)]
    parts = [" ".join(words[first::3]) for first in range(3)]
    body = tuple(Block(f"b{n}", "paragraph", Text(text)) for n, text in enumerate(re.findall(r"(?:\S+ ?){1,12}", parts[1])))
    notes = (Block("n1", "paragraph", Text(parts[2])),) if parts[2] else ()
    return Release(id="r1", reference=str(number), headline=Text(parts[0]), body=body, notes=notes)


def killed_at_random(typists: subprocess.Popen[str], chance: random.Random) -> tuple[int, int]:
    """Let a typist work until a moment it does not choose; gives the last word it said to be durable, and the last saved."""
    assert typists.stdin is not None and typists.stdout is not None
    typists.stdin.write("go\n")
    typists.stdin.flush()
    heard = []
    for _ in range(chance.randrange(2, 40)):
        heard.append(typists.stdout.readline().split())
        assert heard[-1] not in ([], ["dead", "0"]), "a typist died before it was killed"
    for _ in range(chance.randrange(0, 20_000)):  # somewhere inside the next call
        pass
    os.kill(int(heard[0][1]), signal.SIGKILL)
    while heard[-1:] != [["dead", "0"]]:
        heard.append(typists.stdout.readline().split())
        assert heard[-1], "the typists themselves died"
    told = [(what, int(number)) for what, number in heard if what != "pid"]
    return max(number for _, number in told), max((number for what, number in told if what == "saved"), default=0)


@pytest.fixture
def typists(quick_path: Path) -> Iterator[subprocess.Popen[str]]:
    if not hasattr(os, "fork"):
        pytest.skip("this system has no fork")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", TYPISTS, quick_path, quick_path / "visit.release"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as running:
        yield running


def survives(typists: subprocess.Popen[str], home: Path, rounds: int) -> None:
    path, chance = home / "visit.release", random.Random(20261006)
    for _ in range(rounds):
        durable, saved = killed_at_random(typists, chance)
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


def test_a_killed_typist_finds_every_durable_word_again(typists, quick_path):
    survives(typists, quick_path, 25)


@pytest.mark.slow
def test_a_typist_killed_two_hundred_times_finds_every_durable_word_again(typists, quick_path):
    survives(typists, quick_path, 200)


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
