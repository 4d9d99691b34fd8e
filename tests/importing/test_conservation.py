"""Nothing is lost: every letter of the source lands in one field or in the unplaced words, whatever the text."""

import json
import random
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from communique.errors import InputError
from communique.importing.accounts import difference, letters, placed_texts, source_texts
from communique.importing.grammar import parse
from communique.importing.load import load
from communique.importing.shape import as_shape
from communique.importing.text import read_text
from communique.invariants import faults

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
LINES = [line for case in CASES for line in case.read_text("utf-8").splitlines()]
MARKS = ['"', "“", "”", "«", "»", "‘", "’", "'", "’’", "–", "—", "--", ":", ".-", "(", ")", "**", "*", "#", "###", "ENDS", "\n", "\n\n", "\u00a0", "\u202f"]
lines = st.lists(st.sampled_from(LINES), max_size=30)


def check(text: str) -> None:
    source = read_text(text)
    imported = parse(source)
    lost, extra = difference(source, imported)
    assert not lost and not extra, (lost, extra)
    assert list(faults(imported.release)) == []
    json.dumps(as_shape(imported))


def mangled(picked: list[str], seed: int) -> str:
    """Lines of releases with words dropped, marks put in, lines cut and joined."""
    rnd = random.Random(seed)
    out = []
    for line in picked:
        words = line.split(" ")
        for _ in range(rnd.randrange(4)):
            at = rnd.randrange(len(words) + 1)
            words[at:at] = [rnd.choice(MARKS)]
        if rnd.random() < 0.3:
            del words[: rnd.randrange(len(words) + 1)]
        out.append(" ".join(words))
    return rnd.choice(["\n", "\n\n", " "]).join(out)


@given(st.text(max_size=400))
@example("– \n")
@example("#\n# #\n***\n")
@example("1 May\n\n“")
def test_arbitrary_text_loses_no_letter(text):
    check(text)


@given(lines, st.randoms(use_true_random=False))
def test_shuffled_releases_lose_no_letter(picked, rnd):
    rnd.shuffle(picked)
    check("\n\n".join(picked))


@given(lines, st.integers(0, 10_000))
def test_mangled_releases_lose_no_letter(picked, seed):
    check(mangled(picked, seed))


@given(st.text(st.characters(exclude_characters="[]()<>\\\x1b", exclude_categories=["Cs"]), max_size=300))
def test_the_reader_of_text_shows_every_letter(text):
    source = read_text(text)
    shown, given_ = letters(source_texts(source)), letters([text])
    assert shown == given_


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_is_accounted_for(path):
    check(path.read_text("utf-8"))


def test_every_release_of_the_corpus_is_accounted_for(corpus):
    for path in sorted(corpus.glob("*.txt")):
        check(path.read_text("utf-8"))


def test_a_file_without_text_is_refused_in_one_sentence():
    with pytest.raises(InputError, match="empty"):
        load(b" \n \n", "empty.txt")


def test_what_an_import_holds_is_told_once():
    imported = load("A headline of five words\n\nLisbon, 3 May 2021 – Crews met in the old hall and talked for long.".encode())
    assert letters(placed_texts(imported)) == letters(["A headline of five words", "Lisbon, 3 May 2021 – Crews met in the old hall and talked for long."])
