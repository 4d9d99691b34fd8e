"""Every kind of field has an editor that shows its value, tells its edits to the document and holds nothing the document lacks."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from communique import fields
from communique.checking.finding import Finding, Place, Severity
from communique.fields import FIELDS, FieldKind
from communique.house_style.load import load
from communique.quotes import is_approved
from communique.release import Block, Contact, Dateline, Embargo, Image, Name, PartialDate, Speaker
from communique.text import Span, Text
from communique_ui.caret import Caret
from communique_ui.controls.typing import Line, Words
from communique_ui.editors.blocks import with_lines
from communique_ui.editors.speakers import renamed, with_family
from communique_ui.field_editors import EDITORS, bind, editor_for
from communique_ui.verdict import Verdict

EDITED = [one for one in FIELDS if one.kind is not FieldKind.SURFACE]


@pytest.fixture(scope="module")
def style():
    return load("international", [])


@pytest.fixture
def form(qtbot, document, style):
    """Makes a bound editor for a field of the small release."""
    document.set_style(style)
    kept = []  # qtbot keeps no reference: a window that is collected while it is being painted ends the process

    def make(key):
        made = editor_for(fields.field(key))
        kept.append(made)
        qtbot.addWidget(made)
        made.binding = bind(made, document)
        made.show()
        return made

    yield make
    kept.clear()


def control(editor, name, kind=QWidget):
    found = editor if editor.objectName() == name else editor.findChild(kind, name)
    assert found is not None, name
    return found


def test_every_kind_of_field_has_an_editor():
    assert set(EDITORS) == set(FieldKind) - {FieldKind.SURFACE}


@pytest.mark.parametrize("field", EDITED, ids=lambda field: field.key)
def test_every_editor_is_found_by_its_name_and_says_what_it_is(form, field):
    editor = form(field.key)
    assert control(editor, f"field.{field.key}").objectName() == f"field.{field.key}"
    for widget in (editor, *editor.findChildren(QWidget)):
        if isinstance(widget, (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)) and not widget.objectName().startswith("qt_"):
            said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            inside_combo = isinstance(widget.parent(), QComboBox)
            assert said or inside_combo, f"{type(widget).__name__} {widget.objectName()} has no name"


@pytest.mark.parametrize("field", EDITED, ids=lambda field: field.key)
def test_showing_a_value_edits_nothing(form, document, field):
    editor = form(field.key)
    before = document.release
    told = []
    editor.edited.connect(lambda *edit: told.append(edit))
    editor.show_value(field.get(before))
    editor.show_setting(before, document.style)
    assert told == [] and document.release is before


@pytest.mark.parametrize("kind", [Line, Words])
def test_showing_a_text_tells_no_caret(qtbot, kind):
    control = kind()
    qtbot.addWidget(control)
    with qtbot.assertNotEmitted(control.cursorPositionChanged), qtbot.assertNotEmitted(control.textChanged):
        control.show_text("2026-7")
        control.show_text("2026-7 and more")


def test_typing_a_headline_is_one_step_and_undo_brings_the_old_one_back(form, document):
    editor = form("headline")
    words = control(editor, "field.headline")
    words.setFocus()
    QTest.keyClicks(words, "Now: ")
    assert document.release.headline.plain == "Now: Rescue crews of nine countries train in Lisbon"
    document.undo_stack.undo()
    assert words.shown == "Rescue crews of nine countries train in Lisbon" == document.release.headline.plain
    assert not document.undo_stack.canUndo()


def test_typing_in_a_headline_keeps_its_spans(form, document, a_release):
    document.open(a_release(headline=Text("Crews train in Lisbon", (Span(15, 21, "emphasis"),))))
    QTest.keyClicks(control(form("headline"), "field.headline"), "Nine ")
    assert document.release.headline.spans == (Span(20, 26, "emphasis"),)


def test_a_headline_keeps_non_breaking_spaces_and_letters_beyond_the_first_plane(form, document, a_release):
    document.open(a_release(headline=Text("Cost: 5\u00a0€ 🚤 boats")))
    words = control(form("headline"), "field.headline")
    QTest.keyClick(words, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(words, "!")
    assert document.release.headline.plain == "Cost: 5\u00a0€ 🚤 boats!"
    assert document.caret == Caret("headline", None, 18, None)


def test_the_headline_counts_against_the_limit_of_the_house_and_never_cuts(form, document):
    editor = form("headline")
    document.set_field("headline", Text("x" * 101))
    assert editor.note.text() == "101 / 90 characters — 11 over"
    assert editor.note.property("state") == "should"
    assert len(editor.words.shown) == 101


def test_enter_in_the_headline_goes_on_and_makes_no_line(form, document, qtbot):
    editor = form("headline")
    with qtbot.waitSignal(editor.accepted):
        QTest.keyClick(editor.words, Qt.Key.Key_Return)
    assert "\n" not in document.release.headline.plain


def test_pasted_words_arrive_plain_and_on_one_line(form, document):
    words = control(form("headline"), "field.headline")
    mime = QMimeData()
    mime.setHtml("<b>Bold</b><img src='file:///etc/passwd'>")
    mime.setText("Two\nlines\tof text ")
    words.insertFromMimeData(mime)
    assert document.release.headline.plain.startswith("Two lines of text ")
    assert words.loadResource(2, "file:///etc/passwd") is None


@pytest.mark.parametrize("key", ["headline", "reference", "notes"])
@pytest.mark.parametrize("keys", [QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo])
def test_undo_and_redo_are_left_to_the_window(form, document, key, keys):
    widget = control(form(key), f"field.{key}")
    QTest.keyClicks(widget, "abc")
    before = document.release
    QTest.keySequence(widget, QKeySequence(keys))
    assert document.release == before and fields.text_of(before, key, None) == fields.text_of(document.release, key, None)


def test_a_date_is_read_as_it_is_typed_and_shown_as_the_house_prints_it(form, document, qtbot):
    line = control(form("date"), "field.date")
    qtbot.waitUntil(lambda: line.text() == "6 October 2026")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "3.11.2026")
    assert document.release.date == PartialDate(2026, 11, 3)
    line.left.emit()
    assert line.text() == "3 November 2026"


def test_what_is_no_date_is_put_back_and_told(form, document, qtbot):
    editor = form("date")
    line = control(editor, "field.date")
    line.setText("30 February 2026")
    assert document.release.date == PartialDate(2026, 10, 6)
    with qtbot.waitSignal(editor.told) as told:
        line.left.emit()
    assert told.args == ["“30 February 2026” is not a date. The date stays as it was."]
    assert line.text() == "6 October 2026"


def test_a_partial_date_stays_partial(form, document):
    line = control(form("date"), "field.date")
    line.setText("October 2026")
    assert document.release.date == PartialDate(2026, 10)
    line.left.emit()
    assert line.text() == "October 2026"


def test_an_emptied_date_is_none(form, document):
    control(form("date"), "field.date").clear()
    assert document.release.date is None


def test_the_calendar_picks_a_day_by_keyboard(form, document, qtbot):
    editor = form("date")
    qtbot.waitUntil(lambda: editor.date_line.line.text() == "6 October 2026")
    editor.date_line.open_calendar()
    calendar = editor.date_line._calendar
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        QTest.keyClick(calendar, key)
    assert document.release.date == PartialDate(2026, 11, 14)
    assert not calendar.isVisible()


def test_an_embargo_is_typed_as_date_and_time_and_tells_its_utc(form, document):
    editor = form("embargo")
    control(editor, "field.embargo").setText("2026-10-06 18:00")
    editor.zone.show_zone("Asia/Baku")
    editor._rezone("Asia/Baku")
    assert document.release.embargo == Embargo(datetime.fromisoformat("2026-10-06T18:00"), "Asia/Baku")
    assert editor._meaning.text().startswith("= 14:00 UTC · 15:00 Lisbon")


def test_an_hour_that_the_clocks_skip_is_refused_with_its_neighbours(form, document):
    editor = form("embargo")
    editor.zone.show_zone("Europe/Paris")
    control(editor, "field.embargo").setText("29 March 2026, 02:30")
    assert document.release.embargo is None
    assert not editor._refusal.isHidden()
    assert (editor._earlier.text(), editor._later.text()) == ("Use 01:59", "Use 03:00")
    editor._later.click()
    assert document.release.embargo == Embargo(datetime.fromisoformat("2026-03-29T03:00"), "Europe/Paris")
    assert editor._refusal.isHidden()


def test_of_an_hour_that_comes_twice_it_asks_which(form, document):
    editor = form("embargo")
    editor.zone.show_zone("Europe/Paris")
    control(editor, "field.embargo").setText("25 October 2026, 02:30")
    assert document.release.embargo == Embargo(datetime.fromisoformat("2026-10-25T02:30"), "Europe/Paris")
    assert not editor._ask.isHidden()
    control(editor, "field.embargo.fold1").click()
    assert document.release.embargo.fold == 1
    assert editor._meaning.text().startswith("= 01:30 UTC")


@pytest.mark.parametrize(
    ("at", "zone"), [("2026-03-29T02:30", "Europe/Paris"), ("2026-10-06T18:00", "Mars/Olympus"), ("2026-10-06T18:00", "../../etc/passwd")]
)
def test_an_embargo_that_cannot_be_is_shown_with_the_reason(form, document, at, zone):
    document.set_field("embargo", Embargo(datetime.fromisoformat(at), zone))
    editor = form("embargo")
    assert editor._meaning.text().endswith(".") and editor._ask.isHidden()
    control(editor, "field.embargo").setText("6 October 2026, 09:00")
    editor.zone.show_zone("UTC")
    editor._rezone("UTC")
    assert document.release.embargo == Embargo(datetime.fromisoformat("2026-10-06T09:00"), "UTC")


def test_a_very_long_line_is_not_cut(form, document):
    document.set_field("reference", "x" * 50_000)
    line = control(form("reference"), "field.reference")
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.keyClicks(line, "y")
    assert document.release.reference == "x" * 50_000 + "y"


def test_an_emptied_embargo_is_none(form, document):
    document.set_field("embargo", Embargo(datetime.fromisoformat("2026-10-06T18:00"), "UTC"))
    editor = form("embargo")
    control(editor, "field.embargo").clear()
    assert document.release.embargo is None and editor._meaning.isHidden()


def test_a_subhead_is_begun_with_its_first_letter_and_goes_when_left_empty(form, document):
    editor = form("subheads")
    editor._add.click()
    assert document.release.subheads == ()
    row = control(editor, "field.subheads.0")
    QTest.keyClicks(row, "Nine")
    assert [text.plain for text in document.release.subheads] == ["Nine"]
    row.selectAll()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    row.left.emit()
    assert document.release.subheads == ()


def test_the_dateline_by_hand_shows_the_derived_one_while_it_is_empty(form, document):
    line = control(form("dateline.written_by_hand"), "field.dateline.written_by_hand")
    assert line.placeholderText() == "LISBON, Portugal –"
    QTest.keyClicks(line, "At sea")
    assert document.release.dateline == Dateline("Lisbon", "Portugal", written_by_hand="At sea")
    line.clear()
    assert document.release.dateline == Dateline("Lisbon", "Portugal")


def test_a_kind_outside_the_house_is_kept_and_shown(form, document, a_release):
    document.open(a_release(kind="Obituary"))
    choice = control(form("kind"), "field.kind", QComboBox)
    assert choice.currentText() == "Obituary"
    choice.setCurrentIndex(choice.findData("Statement"))
    assert document.release.kind == "Statement"


STRONG = (Span(0, 3, "strong"),)


def test_lines_keep_the_ids_and_spans_of_their_blocks():
    old = (Block("a", "paragraph", Text("One")), Block("b", "list-item", Text("Two", STRONG)), Block("c", "paragraph", Text("Three")))
    new = with_lines(old, ["One", "", "Two more", "Three"])
    assert [(b.id, b.kind, b.text.plain) for b in new] == [("a", "paragraph", "One"), ("b", "list-item", "Two more"), ("c", "paragraph", "Three")]
    assert new[1].text.spans == STRONG
    assert [b.id for b in with_lines(old, ["Two", "Three"])] == ["b", "c"]
    assert with_lines(old, []) == ()


def test_the_boilerplate_of_the_house_is_one_press_away(form, document, style):
    editor = form("boilerplate")
    house = next(one for one in style.boilerplate if one.language == "en").paragraphs
    control(editor, "field.boilerplate.house", QPushButton).click()
    assert tuple(b.text.plain for b in document.release.boilerplate) == house
    assert control(editor, "field.boilerplate.house").isHidden()


def test_a_new_line_in_the_notes_is_no_block_until_it_has_words(form, document):
    words = control(form("notes"), "field.notes")
    QTest.keyClicks(words, "One")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert [b.text.plain for b in document.release.notes] == ["One"]
    QTest.keyClicks(words, "Two")
    assert [b.text.plain for b in document.release.notes] == ["One", "Two"]


def test_contacts_are_typed_kept_private_raised_and_removed(form, document):
    editor = form("contacts")
    control(editor, "field.contacts.add").click()
    QTest.keyClicks(control(editor, "field.contacts.0.name"), "Salwa Haddioui")
    QTest.keyClicks(control(editor, "field.contacts.0.email"), "press@icro.example")
    control(editor, "field.contacts.0.private.phone").click()
    first = document.release.contacts[0]
    assert (first.name, first.email, first.private) == ("Salwa Haddioui", "press@icro.example", ("phone",))
    control(editor, "field.contacts.add").click()
    control(editor, "field.contacts.1.up").click()
    assert document.release.contacts[1] == first
    control(editor, "field.contacts.0.remove").click()
    assert document.release.contacts == (first,)


def test_a_name_is_typed_whole_and_its_parts_follow():
    name = renamed(Name(), "Ignacio Vásquez")
    assert (name.given, name.family, name.printed) == ("Ignacio", "Vásquez", "")
    name = with_family(renamed(name, "Ignacio Vásquez Tremlett"), "Vásquez Tremlett")
    assert (name.given, name.family, name.printed) == ("Ignacio", "Vásquez Tremlett", "")
    assert renamed(name, "Ignacio J. Vásquez Tremlett").family == "Vásquez Tremlett"


def test_a_speaker_shows_how_the_house_names_them_and_takes_forms_by_hand(form, document):
    editor = form("speakers")
    first = control(editor, "field.speakers.0.first")
    assert first.placeholderText() == "Director Maren Okafor-Lind"
    QTest.keyClicks(first, "the Director, Maren Okafor-Lind")
    assert document.release.speakers[0].forms[0].first == "the Director, Maren Okafor-Lind"
    name = control(editor, "field.speakers.0.name")
    name.setText("Maren Lind")
    assert document.release.speakers[0].name == Name("Maren", "Lind")


def test_removing_a_speaker_leaves_the_quote_without_one(form, document):
    control(form("speakers"), "field.speakers.0.remove").click()
    assert document.release.speakers == () and document.release.quotes[0].speaker is None


def test_a_quote_is_given_a_speaker_and_approved_by_name(form, document):
    document.set_field("speakers", (*document.release.speakers, Speaker("s2", Name("Salwa", "Haddioui"))))
    editor = form("quotes")
    choice = control(editor, "field.quotes.0.speaker", QComboBox)
    choice.setCurrentIndex(choice.findData("s2"))
    assert document.release.quotes[0].speaker == "s2"
    control(editor, "field.quotes.0.approve").click()
    assert not is_approved(document.release, document.release.quotes[0]), "nobody has said who approves"
    control(editor, "field.quotes.0.approval.by").setText("Director’s office")
    control(editor, "field.quotes.0.approve").click()
    assert is_approved(document.release, document.release.quotes[0])
    assert document.release.quotes[0].approval.by == "Director’s office"
    control(editor, "field.quotes.0.withdraw").click()
    assert document.release.quotes[0].approval.state == "open"


def test_pictures_are_described(form, document):
    document.set_field("images", (Image("i1", "crew.png"),))
    editor = form("images")
    QTest.keyClicks(control(editor, "field.images.0.alt"), "A crew")
    QTest.keyClicks(control(editor, "field.images.0.caption"), "The crew")
    assert document.release.images == (Image("i1", "crew.png", "A crew", Text("The crew")),)


def test_findings_are_marked_by_shape_colour_and_words(form, document):
    document.set_field("reference", "2026-7")
    editor = form("reference")
    finding = Finding("XX01", Severity.MUST_FIX, Place("reference"), "Give the release a reference.")
    document.take_verdict(Verdict((finding,)), document.revision)
    assert not editor._mark.isHidden()
    assert editor.control.property("state") == "must"
    assert editor.control.accessibleDescription() == "Must fix: Give the release a reference."
    document.take_verdict(Verdict(), document.revision)
    assert editor._mark.isHidden() and editor.control.property("state") == ""


def test_what_is_missing_is_a_ring_until_somebody_wants_the_release_out(form, document):
    document.set_field("reference", "")
    editor = form("reference")
    finding = Finding("XX01", Severity.MUST_FIX, Place("reference"), "Give the release a reference.")
    document.take_verdict(Verdict((finding,)), document.revision)
    assert not editor._mark.isHidden() and not editor.control.property("state")
    assert editor.control.accessibleDescription() == "Must fix: Give the release a reference."
    document.want_out()
    assert editor.control.property("state") == "must"


def test_a_finding_in_a_contact_marks_its_own_part(form, document):
    document.set_field("contacts", (Contact("c1", "Salwa", email="x"), Contact("c2", "Maren", email="y")))
    editor = form("contacts")
    finding = Finding("XX02", Severity.SHOULD_FIX, Place("contacts", "c2.email", 0, 1), "This is no address.")
    document.take_verdict(Verdict((finding,)), document.revision)
    assert control(editor, "field.contacts.1.email").property("state") == "should"
    assert not control(editor, "field.contacts.0.email").property("state")


def test_a_wanted_caret_takes_the_focus_to_its_place(form, document, qtbot):
    editor = form("headline")
    qtbot.waitExposed(editor)
    document.show_place(Caret("headline", None, 12, 7))
    cursor = editor.words.textCursor()
    assert (cursor.position(), cursor.anchor()) == (12, 7)


def test_a_read_only_release_can_be_read_and_not_typed_in(form, document):
    editor = form("headline")
    document.set_read_only("Approved by Maren on 6 October.")
    QTest.keyClicks(editor.words, "no")
    assert "no" not in document.release.headline.plain[:3]
    assert editor.words.isReadOnly() and editor.words.isEnabled()


def test_an_edit_that_the_document_refuses_does_not_stay_on_the_screen(form, document):
    editor = form("kind")
    document.set_read_only("Approved.")
    editor.edited.emit("Statement", "")
    assert editor.choice.currentData() == "Media release" == document.release.kind


def test_values_of_other_fields_leave_an_editor_alone(form, document, monkeypatch):
    editor = form("reference")
    seen = []
    monkeypatch.setattr(editor, "show_value", seen.append)
    document.set_field("headline", Text("Another"))
    document.edit(replace(document.release, byline="Maren"), "byline")
    assert seen == []


def test_a_quote_is_shown_in_the_body(form, document, qtbot):
    editor = form("quotes")
    with qtbot.waitSignal(document.caret_wanted) as wanted:
        control(editor, "field.quotes.0.show").click()
    assert wanted.args == [Caret("body", "b3", 48, 1)]


def test_a_late_change_of_a_post_goes_everywhere_in_one_step(form, document):
    before = document.release
    editor = form("speakers")
    post, update = control(editor, "field.speakers.0.post"), control(editor, "field.speakers.0.post.update")
    assert not update.isVisible()
    post.setFocus()
    post.selectAll()
    QTest.keyClicks(post, "Commodore")
    assert update.isVisible() and update.text() == "Update 1"
    update.click()
    assert document.release.body[2].text.plain.endswith("said Commodore Maren Okafor-Lind.") and not update.isVisible()
    document.undo_stack.undo()
    assert document.release == before and not update.isVisible()


def test_a_post_that_the_text_need_not_follow_is_left_alone(form, document):
    editor = form("speakers")
    post, leave = control(editor, "field.speakers.0.post"), control(editor, "field.speakers.0.post.leave")
    post.setText("Commodore")
    assert leave.isVisible()
    leave.click()
    document.set_field("reference", "7")
    assert not leave.isVisible() and document.release.body[2].text.plain.endswith("said Director Maren Okafor-Lind.")


def test_a_country_follows_its_city_in_one_step_and_never_overwrites_one(form, document):
    document.set_field("dateline.country", "")
    document.set_field("dateline.city", "")
    before = document.release
    city = control(form("dateline.city"), "field.dateline.city")
    city.setFocus()
    QTest.keyClicks(city, "Baku")
    city.left.emit()
    assert (document.release.dateline.city, document.release.dateline.country) == ("Baku", "Azerbaijan")
    document.undo_stack.undo()
    assert document.release == before
    document.undo_stack.redo()
    city.setFocus()
    city.setText("Lisbon")
    city.left.emit()
    assert document.release.dateline.country == "Azerbaijan", "what somebody may have written stays"


def test_the_zone_of_the_city_stands_first_among_zones(form, document):
    document.set_field("dateline.city", "Baku")
    zones = form("embargo").zone
    assert [zones.itemText(n) for n in range(3)] == ["Asia/Baku", "Europe/Lisbon", "UTC"]
