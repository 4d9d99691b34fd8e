"""A second process helps, and is never needed: whatever becomes of it, the export is the same."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from communique.errors import ProofError
from communique.house_style.load import load
from communique.jobs import aside
from communique.jobs.aside import second_setter
from communique.jobs.exporting import Order, export
from communique.jobs.second import Second, can_have_second
from communique.release import Block, Release
from communique.text import Text

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here"),
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),  # the tests themselves run in a process of several threads
]
RELEASE = Release(headline=Text("Quay opens in Merrow"), body=(Block("b1", "paragraph", Text("The quay opened on Tuesday.")),))


def nothing() -> None:
    """Ready at once."""


def fails(given: object) -> object:
    raise ValueError(given)


def dies(given: object) -> object:
    os.kill(os.getpid(), signal.SIGKILL)
    return given


def is_gone(process: int) -> bool:
    try:
        os.waitpid(process, os.WNOHANG)
    except ChildProcessError:
        return True
    return False


def test_the_second_process_hands_back_what_came_of_its_work() -> None:
    second = Second(nothing, lambda given: (os.getpid(), given * 2))
    second.give("ab" * 100_000)
    process, text = second.taken()
    assert process != os.getpid() and text == "ab" * 200_000


@pytest.mark.parametrize("work", [fails, dies])
def test_a_second_process_that_fails_or_dies_gives_nothing(work: Callable[[object], object], capfd: pytest.CaptureFixture[str]) -> None:
    second = Second(nothing, work)
    second.give(1)
    assert second.taken() is None
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("given", [None, "a release that takes for ever"])
def test_a_second_process_that_is_not_needed_ends_when_it_is_let_go(given: str | None) -> None:
    second = Second(nothing, lambda given: signal.pause())
    process = second._process
    if given:
        second.give(given)
    second.close()
    assert is_gone(process)


def test_where_no_process_may_be_forked_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> int:
        raise BlockingIOError("too many processes")

    monkeypatch.setattr(aside, "can_have_second", lambda: True)
    monkeypatch.setattr(os, "fork", refused)
    with second_setter(("docx", "pdf")) as second:
        assert second is None


def exported(folder: Path, second: Second | None) -> dict[str, bytes]:
    files = export(RELEASE, load(), Order(("docx", "pdf", "html"), folder, "quay", draft=True), second=second)
    return {file.format: file.path.read_bytes() for file in files}


def test_with_a_second_process_the_files_are_the_same_byte_for_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aside, "can_have_second", lambda: True)
    alone = exported(tmp_path / "alone", None)
    with second_setter(("docx", "pdf", "html")) as second:
        assert second is not None
        assert exported(tmp_path / "together", second) == alone
    assert list(alone) == ["docx", "pdf", "html"]


def test_where_the_second_process_fails_the_first_sets_its_part(tmp_path: Path) -> None:
    alone = exported(tmp_path / "alone", None)
    assert exported(tmp_path / "together", Second(nothing, fails)) == alone


def test_what_may_not_leave_is_refused_with_a_second_process_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from communique.exporting import proof

    monkeypatch.setattr(aside, "can_have_second", lambda: True)
    monkeypatch.setattr(proof, "faults", lambda key, data, galley: ["It is not right."] if key == "pdf" else [])
    with second_setter(("docx", "pdf")) as second, pytest.raises(ProofError, match="not right"):
        exported(tmp_path, second)
    assert not list(tmp_path.iterdir())


def test_there_is_no_second_process_where_it_would_not_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aside, "can_have_second", lambda: True)
    for keys, attach in ((("pdf",), False), (("docx", "html"), False), (("pdf", "eml"), True)):
        with second_setter(keys, attach) as second:
            assert second is None
    assert can_have_second() in (True, False)
