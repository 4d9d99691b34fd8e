"""Nothing is clipped and nothing overlaps: in narrow panels, mirrored, and with every text 40 % longer; and nothing is without a name."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtTimeout

from communique import fields
from communique.checking.checker import Checker
from communique.fields import FIELDS, FieldKind
from communique.house_style.load import load
from communique.release import Block, Contact, Dateline, Embargo, Name, PartialDate, Post, Quote, Release, Speaker
from communique.storage.places import places, private
from communique.text import Span, Text
from communique_ui.approving import ApproveDialog
from communique_ui.background import Background
from communique_ui.controls.labels import Elastic, label
from communique_ui.dialogs.directory import DirectoryDialog
from communique_ui.dialogs.export import ExportDialog, Wishes
from communique_ui.dialogs.gallery import Gallery
from communique_ui.dialogs.ignore import IgnoreDialog
from communique_ui.dialogs.imported import ImportSheet
from communique_ui.dialogs.safe_fixes import SafeFixes, changes
from communique_ui.field_editors import bind, editor_for
from communique_ui.messages import Deed, Hint, MessageBar
from communique_ui.panels.guide import Guide
from communique_ui.panels.history import History
from communique_ui.panels.outline import Outline
from communique_ui.panels.preview import Preview
from communique_ui.panels.problems import Problems
from communique_ui.preferences import Preferences
from communique_ui.release_form import ReleaseForm
from communique_ui.services import Services
from communique_ui.theme.appearance import Appearance
from communique_ui.verdict import Verdict
from communique_ui.wording import LANGUAGES, speak
from communique_ui.workplace import Workplace

BAD = "Closer collaboration with ABC on Tuesday 7 October 2026 will organise rescue at sea.  It was \"great\" for ICRO's crews."
PAGE = {"code": "LN01", "title": "Length of the headline", "severity": 3, "help": "A headline fits.\n\nWhy: Wires cut it.\nWrong: a\nRight: b"}
SLOTS = [{"key": "who", "label": "Who", "kind": "person"}]
TEMPLATE = {"name": "visit", "title": "Visit announcement", "purpose": "Who, where, when.", "slots": SLOTS}
ANSWERS = {"stem": {"name": "2026-10-06-crews"}, "templates": {"templates": [TEMPLATE]}, "guide": {"pages": [PAGE]}}


class Longer(QTranslator):
    """A language in which every text is 40 % longer and stands in brackets."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return f"[{text}{'~' * max(2, len(text) * 2 // 5)}]"

    def isEmpty(self):
        return False


class Worker:
    def request(self, op, header, on_answer, on_failure=None, payload=b""):
        if op in ANSWERS:
            on_answer(ANSWERS[op], b"")


@pytest.fixture(scope="module")
def style():
    return load("international", [])


@pytest.fixture(params=["plain", "mirrored", "longer", "fr", "es", "ar"])
def manner(request, qapp) -> Iterator[str]:
    appearance, longer = Appearance(qapp, "light"), Longer()
    if request.param == "mirrored":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if request.param in LANGUAGES:
        speak(qapp, request.param)
    if request.param == "longer":
        QCoreApplication.installTranslator(longer)
    yield request.param
    QCoreApplication.removeTranslator(longer)
    speak(qapp, "en")
    appearance.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def judged(style):
    """A release with something to find in most places, and what is found."""
    held = Embargo(datetime.fromisoformat("2026-10-25T02:30"), "Europe/Paris")
    release = Release(
        id="r-bad", kind="Media release", language="en", date=PartialDate(2026, 10, 6), headline=Text("Crews " * 18),
        dateline=Dateline("Lisbon", "Portugal"), embargo=held,
        body=(Block("b1", "paragraph", Text(BAD)), Block("b3", "quote", Text("“Nobody should drown.”", (Span(1, 21, "speech", "q1"),)))),
        quotes=(Quote("q1", "s1"),), speakers=(Speaker("s1", Name("Maren", "Okafor-Lind"), posts=(Post("Director", "ICRO"),)),),
        contacts=(Contact("c1", "Salwa Haddioui", "Press officer", "ICRO", "+351 21 000 00 00", "press@icro.example", private=("phone",)),),
    )  # fmt: skip
    return release, Checker(style).judge(release).findings


@pytest.fixture
def bad(document, judged, style):
    document.set_style(style)
    document.open(judged[0])
    document.take_verdict(Verdict(judged[1]), document.revision)
    return document


def services():
    return Services(Worker(), Worker(), MessageBar(), lambda id_: None, lambda key: None)


def a_form(document) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for one in FIELDS:
        if one.kind is not FieldKind.SURFACE:
            editor = editor_for(fields.field(one.key))
            bind(editor, document)
            column.addWidget(editor)
    column.addStretch(1)
    return page


def a_panel(kind):
    def make(document):
        made = kind()
        made.bind(document, services())
        return made

    return make


def a_history(document):
    made = History()
    made.bind(document, services(), None)
    made.keep_export("Word, PDF, Web page", replace(document.release, byline="Salwa Haddioui"))
    made.compare_with_export()
    return made


def a_directory(document):
    made = DirectoryDialog()
    made.show_people(document.release, document.style.people)
    made.tell("2 new people. Row 4: no name; it was left out.")
    return made


def a_release_form(document):
    """The whole form, with fields kept from another kind, in the open."""
    body = QTextEdit()
    body.setAccessibleName("Body")
    made = ReleaseForm(body)
    made.bind(document)
    document.set_field("kind", "Statement")
    made._fold.toggle.setChecked(True)
    return made


PLACES = {
    "form": (a_form, 560), "problems": (a_panel(Problems), 320), "outline": (a_panel(Outline), 210), "preview": (a_panel(Preview), 320),
    "guide": (a_panel(Guide), 320),
    "history": (a_history, 320), "directory": (a_directory, 560), "kept": (a_release_form, 560),
    "approve": (lambda document: ApproveDialog("Maren Okafor-Lind", 3), 400),
    "export": (lambda document: ExportDialog(document, services(), Wishes(folder=Path("releases"))), 560),
    "gallery": (lambda document: Gallery(document.style, services()), 520),
    "ignore": (lambda document: IgnoreDialog(document.findings[0]), 440),
    "safe": (lambda document: SafeFixes(changes(document.release, document.findings), 1), 600),
    "import": (lambda document: ImportSheet(document, "release.docx"), 560),
}  # fmt: skip


@pytest.fixture(params=PLACES)
def place(request, bad, manner, qtbot):
    make, width = PLACES[request.param]
    made = make(bad)
    qtbot.addWidget(made)
    made.resize(width, max(made.sizeHint().height(), 700))
    made.show()
    for _ in range(4):
        QApplication.processEvents()
    return made


def seen(place: QWidget, kind) -> list:
    return [one for one in place.findChildren(kind) if one.isVisible() and one.width() > 0]


def clipped_in(place):
    clipped = []
    for one in seen(place, QLabel):
        if not one.text():
            continue
        short = one.heightForWidth(one.width()) > one.height() + 1 if one.wordWrap() else one.sizeHint().width() > one.width() + 1
        if short:
            clipped.append((one.text()[:50], one.size().toTuple(), one.sizeHint().toTuple()))
    for one in [*seen(place, QPushButton), *seen(place, QCheckBox), *seen(place, QRadioButton)]:
        short = one.heightForWidth(one.width()) > one.height() + 1 if isinstance(one, Elastic) else one.sizeHint().width() > one.width() + 1
        if one.text() and short:
            clipped.append((one.text()[:50], one.size().toTuple(), one.sizeHint().toTuple()))
    return clipped


def shown_part(one, place) -> QRect:
    """Where a widget can be seen: what a scroll area has scrolled away meets nothing."""
    box = QRect(one.mapTo(place, one.rect().topLeft()), one.size())
    parent = one.parentWidget()
    while parent is not None and parent is not place:
        box = box.intersected(QRect(parent.mapTo(place, parent.rect().topLeft()), parent.size()))
        parent = parent.parentWidget()
    return box


def overlaps_in(place):
    kinds = (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    leaves = [one for one in seen(place, QWidget) if isinstance(one, kinds) and not isinstance(one.parent(), kinds)]
    boxes = [(one, shown_part(one, place)) for one in leaves if not one.visibleRegion().isEmpty()]
    over = []
    for n, (one, box) in enumerate(boxes):
        for other, second in boxes[n + 1 :]:
            met = box.intersected(second)
            if met.width() > 1 and met.height() > 1 and not one.isAncestorOf(other) and not other.isAncestorOf(one):
                over.append((one.objectName() or str(one), other.objectName() or str(other), met.getRect()))
    return over


def outside_in(place):
    outside = []
    for one in seen(place, QWidget):
        parent = one.parentWidget()
        area = parent.parentWidget() if parent.objectName() == "qt_scrollarea_viewport" else None
        if isinstance(area, QAbstractScrollArea) and area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            continue
        if one.x() < -1 or one.x() + one.width() > parent.width() + 1:
            outside.append((type(one).__name__, one.objectName(), one.geometry().getRect(), parent.size().toTuple()))
    return outside


def nameless_in(place):
    nameless = []

    def walk(node):
        for n in range(node.childCount()):
            child = node.child(n)
            if child is None:
                continue
            state = child.state()
            if state.focusable and not state.invisible and not child.text(QAccessible.Text.Name).strip():
                owner = child.object()
                name = owner.objectName() if owner is not None else ""
                nameless.append((child.role().name, type(owner).__name__, name))
            walk(child)

    walk(QAccessible.queryAccessibleInterface(place))
    return nameless


def test_every_text_is_whole_and_every_control_has_room_and_a_name(place):
    assert clipped_in(place) == [], "clipped"
    assert overlaps_in(place) == [], "over one another"
    assert outside_in(place) == [], "outside their parent"
    assert nameless_in(place) == [], "without a name"


@pytest.fixture(params=[(1440, 900), (1200, 800), (1024, 680)], ids=lambda size: f"{size[0]}x{size[1]}")
def window(request, judged, style, manner, qapp, qtbot, monkeypatch):
    """The whole window on a release with findings, messages and an embargo, without its processes."""
    monkeypatch.setattr(Background, "request", lambda *_, **__: None)
    own = places()
    one = Workplace(Preferences(private(own.config)), Appearance(qapp, "light"), own)
    one.window.recall()
    one.window.resize(*request.param)
    one.document.set_style(style)
    one.document.open(judged[0])
    one.document.take_verdict(Verdict(judged[1]), one.document.revision)
    one.window.messages.stand_with_keys("sample", "Sample — nothing here is sent", (Hint("F8", "shows a problem"), Hint("Alt+Enter", "fixes it")))
    one.window.messages.show_message("The text is copied.", Deed("Undo", lambda: None))
    one.window.show()
    qtbot.waitUntil(lambda: one.window.status.words.text() != "")
    for _ in range(4):
        QApplication.processEvents()
    yield one.window
    one.document.mark_saved(one.document.release)
    one.window.close()
    one.end()
    for part in (one.window, one):
        part.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_whole_window_has_room_for_every_word_at_every_size(window, qtbot):
    with suppress(QtTimeout):  # counts come in after the window, and take their room with the next turn of the event loop
        qtbot.waitUntil(lambda: clipped_in(window) == [] and overlaps_in(window) == [], timeout=3000)
    assert clipped_in(window) == [], "clipped"
    assert overlaps_in(window) == [], "over one another"
    for bar in seen(window, QTabBar):
        last = bar.tabRect(bar.count() - 1) if bar.layoutDirection() == Qt.LayoutDirection.LeftToRight else bar.tabRect(0)
        assert bar.rect().contains(last), f"the tabs of {bar.accessibleName()} have no room"


def test_a_text_without_room_would_be_found(qtbot, manner):
    tight = QWidget()
    qtbot.addWidget(tight)
    first, second, unnamed = QLabel("A long sentence that has no room", tight), QLabel("Another", tight), QPushButton(tight)
    first.setGeometry(0, 0, 30, 20)
    second.setGeometry(10, 5, 60, 20)
    unnamed.setGeometry(0, 40, 30, 20)
    tight.resize(50, 80)
    tight.show()
    assert clipped_in(tight) and overlaps_in(tight) and outside_in(tight) and nameless_in(tight)


def test_latin_words_in_an_arabic_label_keep_their_first_letter_at_every_width(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        made = label("أولًا: \u2068ICRO Secretary General Maren Okafor-Lind\u2069", "dim", wraps=True)
        for width in range(150, 300):
            made.resize(width, made.heightForWidth(width))
            picture = made.grab().toImage()
            ground = picture.pixelColor(picture.width() - 1, picture.height() - 1)
            edge = {picture.pixelColor(0, y).rgba() for y in range(picture.height())}
            assert edge == {ground.rgba()}, width
        made.deleteLater()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
