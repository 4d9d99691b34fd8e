"""The dialogs: export with its check list and its way out, the gallery with its slots, and the style guide."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QToolButton

from communique import plain
from communique.checking.finding import Finding, Place, Severity
from communique.exporting.formats import FORMATS
from communique.house_style.load import load
from communique.quotes import approved
from communique.release import Contact, Embargo, Release, Waiver
from communique.text import Text
from communique_ui.background import Failure
from communique_ui.dialogs.checklist import lines
from communique_ui.dialogs.export import ExportDialog, Wishes
from communique_ui.dialogs.gallery import Gallery
from communique_ui.dialogs.template_cards import NOTE, PAGE, PICTURE
from communique_ui.handing_over import Exports
from communique_ui.messages import MessageBar
from communique_ui.panels.guide import Guide, sections
from communique_ui.panels.pages import AMBER
from communique_ui.preferences import Preferences
from communique_ui.services import Services
from communique_ui.verdict import Verdict

NOW = datetime(2026, 10, 6, 12, 0, tzinfo=UTC)
MUST = Finding("LN01", Severity.MUST_FIX, Place("headline"), "The headline has 101 characters.", title="Length of the headline")
TEMPLATES = [
    {
        "name": "visit", "title": "Visit announcement", "purpose": "Who, where, when.",
        "slots": [
            {"key": "visitor", "label": "Who", "kind": "person"}, {"key": "when", "label": "When", "kind": "date"},
            {"key": "type", "label": "Type", "kind": "choice", "choices": ["Official", "Working"]},
            {"key": "words", "label": "Quote", "kind": "quote", "required": False},
        ],
    },
    {"name": "statement", "title": "Statement", "purpose": "The house speaks."},
]  # fmt: skip


class Worker:
    """Stands for the worker: answers by a table, and keeps what it was asked."""

    def __init__(self, answers):
        self.answers, self.asked = answers, []

    def request(self, op, header, on_answer, on_failure=None, payload=b""):
        self.asked.append((op, header))
        answer = self.answers.get(op)
        if isinstance(answer, Failure):
            on_failure(answer)
        elif answer is not None:
            on_answer({"ok": True, **answer}, answer.get("payload", b""))

    def of(self, op):
        return [header for one, header in self.asked if one == op]


@pytest.fixture
def desk(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    done = []

    def make(**answers):
        table = {"stem": {"name": "2026-10-06-crews"}, **answers}
        made = Services(Worker(table), Worker(table), bar, done.append, lambda key: None)
        return made, done

    return make


def files(*keys):
    return {
        "files": [{"path": f"/out/crews{one.suffix}", "format": one.key, "words": 512, "sha256": "x"} for one in FORMATS if one.key in keys],
        "blocked": [],
    }


@pytest.fixture
def export(qtbot, document, desk, tmp_path):
    def make(wishes=None, **answers):
        services, done = desk(**answers)
        dialog = ExportDialog(document, services, wishes or Wishes(folder=tmp_path))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog, services.background, done

    return make


def button(dialog, name):
    return dialog.findChild(QPushButton, name)


# ---- export


def test_one_button_says_how_many_files_it_makes(export):
    dialog, _, _ = export()
    assert button(dialog, "export.accept").text() == "Export 3 files"
    dialog.findChild(QCheckBox, "export.format.pdf").click()
    dialog.findChild(QCheckBox, "export.format.html").click()
    assert button(dialog, "export.accept").text() == "Export 1 file"
    dialog.findChild(QCheckBox, "export.format.docx").click()
    assert not button(dialog, "export.accept").isEnabled()


def test_every_format_can_be_chosen(export):
    dialog, _, _ = export()
    assert all(dialog.findChild(QCheckBox, f"export.format.{one.key}") for one in FORMATS)


def test_the_value_at_the_click_is_exported(export, document, tmp_path):
    dialog, worker, _ = export(export=files("docx", "pdf", "html"))
    at_click = document.release
    button(dialog, "export.accept").click()
    document.set_field("headline", Text("Typed afterwards"))
    asked = worker.of("export")[0]
    assert asked["release"] == plain.of(at_click)
    assert (asked["formats"], asked["folder"], asked["name"], asked["draft"]) == (["docx", "pdf", "html"], str(tmp_path), "2026-10-06-crews", False)


def test_the_files_are_listed_with_what_to_do_with_them(export):
    dialog, _, _ = export(export=files("docx", "pdf", "html"), mail={"text": "Media release\nWords", "html": "<p>Media release</p>"})
    button(dialog, "export.accept").click()
    assert [dialog.findChild(QLabel, f"export.file.{n}").text() for n in range(3)] == ["crews.docx", "crews.pdf", "crews.html"]
    assert "say the same 512 words" in dialog._results._told.text()
    button(dialog, "export.copy-mail").click()
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == "Media release\nWords" and copied.html() == "<p>Media release</p>"
    button(dialog, "export.done").click()
    assert not dialog.isVisible()


def test_a_must_fix_finding_asks_before_export_and_a_draft_is_the_way_out(export, document):
    dialog, worker, done = export(export=files("docx"))
    assert button(dialog, "export.draft").isHidden()
    document.take_verdict(Verdict((MUST,)), document.revision)
    assert button(dialog, "export.accept").text() == "Show the problems"
    assert not button(dialog, "export.draft").isHidden()
    button(dialog, "export.draft").click()
    assert worker.of("export")[0]["draft"] is True
    dialog, worker, done = export()
    button(dialog, "export.accept").click()
    assert done == ["side.problems"] and worker.of("export") == []


def test_an_export_that_fails_says_why_and_can_be_tried_again(export):
    dialog, _, _ = export(export=Failure("The folder cannot be written."))
    button(dialog, "export.accept").click()
    assert dialog._note.text() == "The folder cannot be written."
    assert button(dialog, "export.accept").isEnabled()


def test_an_export_that_the_worker_blocks_stays_in_the_form(export):
    dialog, _, _ = export(export={"blocked": [{}], "sentence": "Not exported: fix this first.", "files": []})
    button(dialog, "export.accept").click()
    assert dialog._stack.currentIndex() == 0


def test_files_of_that_name_are_told_before_they_are_replaced(export, tmp_path):
    (tmp_path / "2026-10-06-crews.pdf").write_bytes(b"old")
    dialog, _, _ = export()
    assert dialog._note.text() == "Replaces a file of that name in this folder."


def said(release, verdict=Verdict(), formats=("docx",)):  # noqa: B008 - a value
    return {line.text: line.state for line in lines(release, verdict, formats, NOW)}


def test_the_check_list_tells_findings_ignored_ones_and_their_reasons(document):
    waived = ((replace(MUST, title="Spelling"), Waiver("SP01", "here", "official name")),)
    found = said(document.release, Verdict((MUST,), waived))
    assert found["1 problem must be fixed."] == "must"
    assert found["Ignored: Spelling (official name)"] == "suggestion"
    assert said(document.release)["Nothing must be fixed."] == "fine"


def test_the_check_list_tells_of_quotes_contacts_and_the_pdf(document):
    release = document.release
    assert said(release)["1 quote is not approved."] == "should"
    assert said(approved(release, "q1", "Maren", "2026-10-06T10:00:00Z"))["Every quote is approved as it stands."] == "fine"
    assert said(release)["No contact: the press has nobody to call."] == "should"
    with_contact = replace(release, contacts=(Contact("c1", "Salwa", private=("phone",)),))
    assert "1 contact; 1 private part stays out." in said(with_contact)
    assert "The PDF is tagged and carries its fonts." in said(release, formats=("pdf",))
    assert "The PDF is tagged and carries its fonts." not in said(release, formats=("docx",))


def test_the_check_list_tells_an_embargo_in_wall_time_and_utc_and_when_it_is_lifted(document):
    held = replace(document.release, embargo=Embargo(datetime.fromisoformat("2026-10-06T18:00"), "Asia/Baku"))
    assert "EMBARGOED until 18:00 Baku on 2026-10-06 (14:00 UTC)" in said(held)
    lifted = replace(document.release, embargo=Embargo(datetime.fromisoformat("2026-10-06T09:00"), "UTC"))
    assert "The embargo was lifted at 09:00, UTC. Its line still stands in the text." in said(lifted)


def test_the_check_list_tells_an_embargo_that_cannot_be(document):
    never = replace(document.release, embargo=Embargo(datetime.fromisoformat("2026-03-29T02:30"), "Europe/Paris"))
    assert "must" in said(never).values()


def test_formats_and_folder_are_remembered_and_a_changed_text_is_told(qtbot, document, desk, tmp_path):
    services, _ = desk(export=files("txt"))
    preferences = Preferences(tmp_path / "config")
    window = services.messages
    exporting = Exports(document, services, preferences, window)
    exporting.open()
    dialog = window.findChild(ExportDialog)
    for key in ("docx", "pdf", "html", "txt"):
        dialog.findChild(QCheckBox, f"export.format.{key}").click()
    dialog.findChild(QLineEdit, "export.folder").setText(str(tmp_path))
    button(dialog, "export.accept").click()
    button(dialog, "export.done").click()
    assert (preferences.text("export.formats"), preferences.text("export.folder")) == ("txt", str(tmp_path))
    assert window.texts() == []
    document.set_field("headline", Text("Another"))
    qtbot.waitUntil(lambda: [text[-27:] for text in window.texts()] == ["Text changed since: 1 edit."])
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: window.texts() == [])


@pytest.fixture
def exported(qtbot, document, desk, tmp_path):
    services, _ = desk(export=files("txt"))
    made = Exports(document, services, Preferences(tmp_path / "config"), services.messages)
    made._note(document.release, files("txt")["files"])
    return made


def test_edits_since_the_export_are_counted_without_being_told_again_and_again(exported, document, qtbot):
    bar, heard = exported._services.messages, []
    bar.shown.connect(heard.append)
    document.set_field("headline", Text("Another"))
    qtbot.waitUntil(lambda: bar.texts() != [])
    document.set_field("byline", "Salwa")
    qtbot.waitUntil(lambda: bar.texts()[0].endswith("Text changed since: 2 edits."))
    assert len(heard) == 1


def test_a_notice_of_changes_that_was_put_away_stays_away_until_the_next_export(exported, document, qtbot):
    bar = exported._services.messages
    document.set_field("headline", Text("Another"))
    qtbot.waitUntil(lambda: bar.texts() != [])
    bar.findChild(QToolButton, "message.close").click()
    document.set_field("byline", "Salwa")
    QApplication.processEvents()
    assert bar.texts() == []
    exported._note(document.release, files("txt")["files"])
    document.set_field("byline", "")
    qtbot.waitUntil(lambda: len(bar.texts()) == 1)


def test_changes_since_the_export_can_be_seen_and_the_notice_stays(exported, document, qtbot):
    seen = []
    exported.show_changes = lambda: seen.append(True)
    document.set_field("headline", Text("Another"))
    qtbot.waitUntil(lambda: exported._services.messages.texts() != [])
    button(exported._services.messages, "export.changes").click()
    assert seen == [True] and len(exported._services.messages.texts()) == 1


# ---- gallery


@pytest.fixture(scope="module")
def style():
    return load("international", [])


@pytest.fixture
def gallery(qtbot, desk, style):
    def make(recent=(), **answers):
        services, _ = desk(templates={"templates": TEMPLATES}, **answers)
        dialog = Gallery(style, services, recent)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.previews = services.previews
        return dialog, services.background

    return make


def titles(dialog):
    shown = dialog.findChild(QListWidget, "gallery.list")
    return [shown.item(n).text() for n in range(shown.count())]


def test_the_last_used_template_comes_first_and_a_blank_sheet_last(gallery):
    assert titles(gallery()[0]) == ["Statement", "Visit announcement", "Blank release"]
    assert titles(gallery(["visit"])[0]) == ["Visit announcement", "Statement", "Blank release"]


def test_three_letters_and_enter_lead_to_the_slots_and_enter_to_the_draft(gallery, qtbot, a_release):
    dialog, worker = gallery(fill={"release": plain.of(a_release())})
    search = dialog.findChild(QLineEdit, "gallery.search")
    QTest.keyClicks(search, "vis")
    assert titles(dialog) == ["Visit announcement"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert dialog.heading.text() == "Visit announcement"
    QTest.keyClicks(dialog.findChild(QLineEdit, "slot.visitor"), "Maren Okafor-Lind")
    dialog.findChild(QLineEdit, "slot.when").setText("6 October 2026")
    choice = dialog.findChild(QComboBox, "slot.type")
    choice.setCurrentIndex(choice.findData("Working"))
    with qtbot.waitSignal(dialog.created) as created:
        QTest.keyClick(dialog.findChild(QLineEdit, "slot.visitor"), Qt.Key.Key_Return)
    assert created.args == [a_release(), "visit"]
    assert worker.of("fill")[0]["values"] == {"visitor": "Maren Okafor-Lind", "when": "2026-10-06", "type": "Working"}


def test_arrow_keys_go_through_the_templates_while_one_types(gallery):
    dialog, _ = gallery()
    search = dialog.findChild(QLineEdit, "gallery.search")
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert dialog.findChild(QListWidget, "gallery.list").currentRow() == 1


def test_a_value_that_does_not_fit_is_told_and_nothing_is_lost(gallery):
    dialog, _ = gallery(["visit"], fill=Failure("“soon” is no date for When."))
    dialog.accept()
    dialog.findChild(QLineEdit, "slot.when").setText("soon")
    dialog.accept()
    assert dialog.isVisible() and dialog._told.text() == "“soon” is no date for When."
    assert dialog.findChild(QLineEdit, "slot.when").text() == "soon"


def test_a_blank_release_has_the_first_kind_of_the_house(gallery, qtbot, style):
    dialog, _ = gallery()
    QTest.keyClicks(dialog.findChild(QLineEdit, "gallery.search"), "blank")
    with qtbot.waitSignal(dialog.created) as created:
        dialog.accept()
    assert created.args == [Release(kind=style.kinds[0], language="en"), ""]


def test_without_templates_there_is_still_a_blank_release(qtbot, desk, style):
    services, _ = desk(templates=Failure("Checking is paused."))
    dialog = Gallery(style, services)
    qtbot.addWidget(dialog)
    assert titles(dialog) == ["Blank release"]


def a_page(**more):
    return {"width": 30, "height": 42, "payload": b"\xff" * 30 * 42 * 4, **more}


def test_each_card_shows_its_page_and_the_last_used_says_so(gallery):
    dialog, _ = gallery(["visit"], miniature=a_page())
    shown = dialog.findChild(QListWidget, "gallery.list")
    assert [shown.item(n).data(NOTE) for n in range(3)] == ["Used last · 4 blanks", "", ""]
    assert [shown.item(n).data(PICTURE).size() == PAGE for n in range(3)] == [True, True, True]


def test_the_page_follows_what_is_typed_with_its_blanks_in_amber(gallery, qtbot):
    dialog, _ = gallery(["visit"], miniature=a_page(blanks=[[0.1, 0.2, 0.5, 0.3]]))
    dialog.accept()
    QTest.keyClicks(dialog.findChild(QLineEdit, "slot.visitor"), "Maren")
    qtbot.waitUntil(lambda: dialog.previews.of("miniature")[-1]["values"] == {"visitor": "Maren"})
    page = dialog._page.page
    assert page.marked == (QRectF(0.1, 0.2, 0.4, 0.1),)
    colours = page.grab().toImage()
    inside, outside = (colours.pixelColor(round(page.width() * x), round(page.height() * 0.25)) for x in (0.3, 0.8))
    assert inside.name() == AMBER and outside.name() == "#ffffff"


def test_a_page_that_comes_after_the_gallery_was_left_is_let_go(gallery, qtbot):
    dialog, _ = gallery()
    late = []
    dialog.previews.request = lambda op, header, on_answer, on_failure=None, payload=b"": late.append((on_answer, on_failure))
    dialog._printer.draw_all(["visit", "statement"])
    dialog.reject()
    late[0][0](a_page(), b"\xff" * 5040)
    late[0][1](Failure("The background process ended."))
    assert len(late) == 1 and dialog._pictures == {}


# ---- style guide

HEADLINES = "A headline fits a line.\n\nWhy: Wires cut.\nSource: J\nWrong: Too long\nRight: Short"
WEEKDAYS = "They agree.\n\nWhy: Readers stand there.\nSource: AP\nWrong: a\nRight: b"
PAGES = [
    {"code": "LN01", "title": "Length of the headline", "severity": 2, "help": HEADLINES},
    {"code": "DT01", "title": "Weekday and date agree", "severity": 3, "help": WEEKDAYS},
]


def test_the_guide_opens_at_the_rule_of_a_finding(qtbot, document, desk):
    services, _ = desk(guide={"pages": PAGES})
    guide = Guide()
    qtbot.addWidget(guide)
    guide.bind(document, services)
    guide.show_rule("LN01")
    guide.show()
    assert guide._list.currentItem().text().startswith("LN01")
    wanted = ["Length of the headline", "LN01 · Should fix", "A headline fits a line.", "Wires cut.", "Wrong", "Too long", "Right", "Short"]
    qtbot.waitUntil(lambda: {one.text() for one in guide._page.findChildren(QLabel) if one.text()} == set(wanted))
    QTest.keyClicks(guide._search, "weekday")
    assert guide._list.count() == 1 and guide._list.currentItem().text().startswith("DT01")


def test_a_help_page_is_taken_apart_by_its_headings():
    found = sections("One sentence.\nStill it.\n\nWhy: Because.\nSource: AP\nWrong: a\nmore\nRight: b")
    assert found == {"": "One sentence. Still it.", "Why": "Because.", "Source": "AP", "Wrong": "a\nmore", "Right": "b"}


def test_the_folder_of_an_export_is_that_of_the_document(qtbot, document, desk, tmp_path):
    services, _ = desk()
    document.path = Path(tmp_path / "crews.release")
    exporting = Exports(document, services, Preferences(tmp_path / "config"), services.messages)
    assert exporting._wishes() == Wishes(folder=tmp_path)
