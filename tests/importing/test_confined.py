"""What strangers send is read in a process with limits, and comes back the same."""

import os
import sys
import time

import pytest
from tests.importing.word_files import p, r, word

from communique.errors import InputError
from communique.importing import confined
from communique.importing.load import load

DATA = word(p(r("6 October 2026")) + p(r("Crews train at night")) + p(r("LISBON, Portugal – The crews train.")))


def test_it_comes_back_as_if_it_were_read_here():
    assert confined.load_confined(DATA, "x.docx") == load(DATA, "x.docx")


def test_a_refusal_comes_back_as_its_sentence():
    with pytest.raises(InputError, match="damaged"):
        confined.load_confined(DATA[:200], "x.docx")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the limits are those of Unix")
@pytest.mark.parametrize("crime", ["x = [b'a' * 10**8 for _ in range(40)]", "open('left-over', 'w').write('x' * 10)", "import os; os._exit(3)"])
def test_a_reader_that_runs_wild_is_ended_and_told_in_a_sentence(monkeypatch, tmp_path, crime):
    script = f"from communique.importing import confined; confined._limit(); {crime}; print('free')"
    monkeypatch.setattr(confined, "command", lambda: [sys.executable, "-c", script])
    monkeypatch.chdir(tmp_path)
    begun = time.monotonic()
    with pytest.raises(InputError, match="more time or memory"):
        confined.load_confined(DATA, "x.docx")
    assert time.monotonic() - begun < 30
    assert [path for path in tmp_path.iterdir() if path.stat().st_size] == []


def test_plain_text_needs_no_process(monkeypatch):
    monkeypatch.setattr(confined.subprocess, "run", lambda *_, **__: pytest.fail("a process was started"))
    assert confined.load_confined(b"6 October 2026\n\nCrews train at night\n").release.headline.plain


def test_plain_text_of_a_hundred_pages_is_read_behind_the_limits_too(monkeypatch):
    begun = []
    monkeypatch.setattr(confined.subprocess, "run", lambda *_, **__: begun.append(1) or pytest.fail("as it must be", pytrace=False))
    with pytest.raises(pytest.fail.Exception, match="as it must be"):
        confined.load_confined(b"The crews train at night. " * 10_000)
    assert begun


def test_a_text_longer_than_any_book_is_refused_at_once():
    with pytest.raises(InputError, match="too large"):
        load(b"word " * 500_000)
