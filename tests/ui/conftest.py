"""What every test of the desk may use, and what it must not leave behind: windows, Qt warnings, messages that nobody expected."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from communique.release import Block, Dateline, Name, PartialDate, Post, Quote, Release, Speaker
from communique.text import Span, Text
from communique_ui.document import ReleaseDocument
from communique_ui.messages import Deed, MessageBar
from communique_ui.wording import speak

# Words of the platform, not of the program: a container without a session bus or user fonts says them.
NOT_OURS = ("propagateSizeHints", "XDG_RUNTIME_DIR", "Cannot find font directory", "session bus", "does not support raise", "grabbing the keyboard")

COLLECTED_EVERY = 20
_TESTS = itertools.count(1)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, journal and recent files of a test lie in a folder of its own."""
    home = tmp_path / "home"
    monkeypatch.setenv("COMMUNIQUE_HOME", str(home))
    return home


def speak_english(application: QApplication) -> None:
    """The words of a test are English, whatever the language of the machine; of a test that spoke another one nothing stays."""
    if not application.findChildren(QTranslator) or application.layoutDirection() != Qt.LayoutDirection.LeftToRight:
        speak(application, "en")


def _collect_between_tests() -> None:
    """Python's collector runs here and nowhere else: inside a paint event it may take the very window that is being painted."""
    gc.disable()
    if next(_TESTS) % COLLECTED_EVERY == 0:
        gc.collect()


@pytest.fixture(autouse=True)
def clean_desk(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a window behind or makes Qt complain."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    speak_english(request.getfixturevalue("qapp"))
    _collect_between_tests()
    said: list[str] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(words in message for words in NOT_OURS):
            said.append(message)

    before = set(QApplication.topLevelWidgets())
    earlier = qInstallMessageHandler(hear)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [f"{type(one).__name__} {one.objectName()}" for one in set(QApplication.topLevelWidgets()) - before if one.isVisible()]
    for one in set(QApplication.topLevelWidgets()) - before:
        one.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qInstallMessageHandler(earlier)
    assert said == [], "Qt complained"
    assert left == [], "windows were left open"


@pytest.fixture
def problems() -> list[str]:
    """The problems that a test expects to be told; any other one fails it. Put in what may come, or ``*`` for whatever comes."""
    return []


@pytest.fixture(autouse=True)
def no_unexpected_problem(problems: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test in which a problem was told that it did not expect."""
    told: list[str] = []
    stand = MessageBar.stand

    def listen(self: MessageBar, key: str, text: str, *deeds: Deed, is_problem: bool = True) -> None:
        if is_problem:
            told.append(text)
        stand(self, key, text, *deeds, is_problem=is_problem)

    monkeypatch.setattr(MessageBar, "stand", listen)
    yield
    assert "*" in problems or [text for text in told if text not in problems] == []


@pytest.fixture
def a_release() -> Callable[..., Release]:
    """Makes a small sound release of the invented organisation, with any field given another value."""

    def make(**changes: object) -> Release:
        return replace(_SMALL, **changes)  # type: ignore[arg-type]

    return make


@pytest.fixture
def document(qapp: QApplication, a_release: Callable[..., Release]) -> Iterator[ReleaseDocument]:
    """A small release, open in a document."""
    one = ReleaseDocument(a_release())
    yield one
    one.deleteLater()


_SPOKEN = "“Nobody should drown within sight of a harbour,” said Director Maren Okafor-Lind."
_SMALL = Release(
    id="r-small",
    kind="Media release",
    language="en",
    date=PartialDate(2026, 10, 6),
    headline=Text("Rescue crews of nine countries train in Lisbon"),
    dateline=Dateline("Lisbon", "Portugal"),
    body=(
        Block("b1", "paragraph", Text("Crews from nine countries have begun a week of joint training off Lisbon.")),
        Block("b2", "heading", Text("One signal, nine crews")),
        Block("b3", "quote", Text(_SPOKEN, (Span(1, 48, "speech", "q1"),))),
        Block("b4", "paragraph", Text("The exercise ends on Friday.")),
    ),
    quotes=(Quote("q1", "s1"),),
    speakers=(Speaker("s1", Name("Maren", "Okafor-Lind"), posts=(Post("Director", "ICRO"),)),),
    boilerplate=(Block("a1", "paragraph", Text("ICRO coordinates rescue at sea.")),),
)
