"""Problems and outline: the same count everywhere, every finding a named item, fixes and waivers as steps of the one history."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QRadioButton, QWidget

from communique.checking.finding import Edit, Finding, Fix, Place, Severity
from communique.fields import SECTIONS
from communique.release import Block
from communique.text import Text
from communique_ui.caret import Caret
from communique_ui.dialogs.ignore import IgnoreDialog
from communique_ui.dialogs.safe_fixes import SafeFixes, changes
from communique_ui.messages import MessageBar
from communique_ui.panels.outline import Outline
from communique_ui.panels.problem_card import ProblemCard
from communique_ui.panels.problems import PORTION, Problems
from communique_ui.panels.tally import by_severity, rows, section_of
from communique_ui.services import Services
from communique_ui.verdict import Verdict

MUST, SHOULD, ADVICE = Severity.MUST_FIX, Severity.SHOULD_FIX, Severity.SUGGESTION


def found(rule, severity, place, message="Something is amiss.", new=None, safe=False):
    fixes = (Fix(f"→ {new}", (Edit(place, new),), safe=safe),) if new is not None else ()
    return Finding(rule, severity, place, message, "Readers stumble.", title=f"Rule {rule}", text="", fixes=fixes)


FINDINGS = (
    found("LN01", SHOULD, Place("headline", None, 0, 6)),
    found("TY01", ADVICE, Place("body", "b1", 0, 5), new="Teams", safe=True),
    found("SP01", MUST, Place("body", "b1", 31, 36), new="started"),
    found("TY01", ADVICE, Place("body", "b4", 0, 3), new="This", safe=True),
    found("ST09", MUST, Place("contacts")),
)


@pytest.fixture
def services(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    went = []
    made = Services(None, None, bar, lambda id_: None, went.append)
    return made, went


@pytest.fixture
def panel(qtbot, document, services):
    made = Problems()
    qtbot.addWidget(made)
    made.bind(document, services[0])
    made.resize(400, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def judged(document):
    document.take_verdict(Verdict(FINDINGS), document.revision)
    return document


def cards(panel):
    return [card for card in panel.findChildren(ProblemCard) if not card.isHidden()]


def test_panel_outline_and_severities_count_the_same(panel, judged, services, qtbot):
    outline = Outline()
    qtbot.addWidget(outline)
    outline.bind(judged, services[0])
    assert len(cards(panel)) == len(judged.findings) == 5
    assert sum(row.findings for row in rows(judged.release, judged.findings)) == 5
    assert sum(by_severity(judged.findings).values()) == 5
    shown = [outline.list.item(n).data(257) for n in range(outline.list.count())]
    assert [text for text in shown if text.isdigit()] == ["1", "3", "1", "1", "1"]
    assert panel.findChild(QLabel, "problems.counts").text() == "2 must fix · 1 should fix · 2 suggestions"
    assert panel.findChild(QLabel, "problems.total").text() == "5 to look at"


def test_every_finding_is_a_card_that_takes_the_focus_and_says_everything_by_its_name(panel, judged):
    for card, finding in zip(cards(panel), FINDINGS, strict=True):
        assert card.focusPolicy() & Qt.FocusPolicy.TabFocus
        name = card.accessibleName()
        assert finding.severity.label in name and finding.title in name and finding.message.rstrip(".") in name and finding.why.rstrip(".") in name
    assert cards(panel)[1].accessibleDescription() == "Fixes: → Teams"


def test_a_fix_button_shows_the_exact_replacement_and_is_one_step(panel, judged):
    fix = panel.findChild(QPushButton, "problem.1.fix0")
    assert fix.text() == "→ Teams"
    fix.click()
    assert judged.release.body[0].text.plain.startswith("Teams from nine")
    assert judged.undo_stack.count() == 1
    judged.undo_stack.undo()
    assert judged.release.body[0].text.plain.startswith("Crews from nine")


def test_cards_of_findings_that_stay_are_kept_with_their_focus(panel, judged, qtbot):
    kept = cards(panel)
    kept[3].setFocus()
    judged.set_field("body", (replace(judged.release.body[0], text=Text("New: " + judged.release.body[0].text.plain)), *judged.release.body[1:]))
    qtbot.waitUntil(lambda: cards(panel)[1].finding.place.start == 5)  # it follows its words, a moment after the last key
    assert cards(panel)[3] is kept[3]


def test_the_focus_goes_to_the_next_card_when_one_is_fixed(panel, judged):
    cards(panel)[1].setFocus()
    panel.fix_here()
    assert panel._list.focused() is cards(panel)[1]
    assert cards(panel)[1].finding.rule == "SP01"


def test_arrow_keys_go_through_the_cards_and_enter_goes_to_the_words(panel, judged, qtbot):
    first, second = cards(panel)[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    with qtbot.waitSignal(judged.caret_wanted) as wanted:
        QTest.keyClick(second, Qt.Key.Key_Return)
    assert wanted.args == [Caret("body", "b1", 5, 0)]


def test_a_chosen_card_shows_its_words_without_taking_the_focus_there(panel, judged, qtbot):
    with qtbot.waitSignal(panel.shown) as shown, qtbot.assertNotEmitted(judged.caret_wanted):
        cards(panel)[2].setFocus()
    assert shown.args == [FINDINGS[2]]


def test_f8_goes_round_in_the_order_of_the_text(panel, judged):
    seen = []
    judged.caret_wanted.connect(lambda caret: (seen.append((caret.field, caret.block, caret.position)), judged.note_caret(caret)))
    for _ in range(6):
        panel.next()
    assert seen == [("headline", None, 6), ("body", "b1", 5), ("body", "b1", 36), ("body", "b4", 3), ("contacts", None, 0), ("headline", None, 6)]
    panel.previous()
    assert seen[-1] == ("contacts", None, 0)


def test_f8_starts_from_the_caret(panel, judged):
    seen = []
    judged.caret_wanted.connect(lambda caret: seen.append((caret.block, caret.position)))
    judged.note_caret(Caret("body", "b1", 10))
    panel.next()
    panel.previous()
    assert seen == [("b1", 36), ("b1", 5)]


def test_a_fix_at_the_caret_is_of_the_finding_there(panel, judged):
    judged.note_caret(Caret("body", "b1", 33))
    panel.fix_here()
    assert "started a week" in judged.release.body[0].text.plain


def test_no_finding_at_the_caret_is_told(panel, judged, services):
    judged.note_caret(Caret("body", "b2", 1))
    panel.fix_here()
    assert services[0].messages.texts() == ["No problem here. F8 goes to the next one."]


def test_safe_fixes_are_shown_and_applied_as_one_step(panel, judged, qtbot):
    button = panel.findChild(QPushButton, "problems.fix-safe")
    assert button.text() == "Fix 2 safe ones"
    button.click()
    sheet = panel.window().findChild(SafeFixes)
    assert [change.before for change in changes(judged.release, judged.findings)] == [
        "Crews from nine countries hav…", "The exercise ends on Friday…",
    ]  # fmt: skip
    sheet.findChild(QPushButton, "safe.accept").click()
    assert [block.text.plain[:5] for block in judged.release.body if block.id in ("b1", "b4")] == ["Teams", "This "]
    assert judged.undo_stack.count() == 1


def test_an_unticked_safe_fix_is_left_out(panel, judged):
    panel.fix_safe()
    sheet = panel.window().findChild(SafeFixes)
    sheet.findChild(object, "safe.0").setChecked(False)
    assert sheet.findChild(QPushButton, "safe.accept").text() == "Fix 1"
    sheet.accept()
    assert judged.release.body[0].text.plain.startswith("Crews") and judged.release.body[3].text.plain.startswith("This")


def test_ignoring_needs_a_reason_and_leaves_a_waiver(panel, judged):
    cards(panel)[0].ignore_wanted.emit(FINDINGS[0])
    dialog = panel.window().findChild(IgnoreDialog)
    go = dialog.findChild(QPushButton, "ignore.accept")
    assert not go.isEnabled()
    dialog.findChild(QRadioButton, "ignore.reason.other").click()
    assert not go.isEnabled(), "another reason must be told"
    dialog.findChild(QRadioButton, "ignore.reason.official-name").click()
    go.click()
    assert [(w.rule, w.scope, w.reason) for w in judged.release.waivers] == [("LN01", "here", "official name")]
    assert len(cards(panel)) == 4


def test_an_ignored_finding_can_be_looked_at_again(panel, judged):
    judged.waive(FINDINGS[0], "release", "legal wording")
    again = panel.findChild(QPushButton, "ignored.0.again")
    assert "legal wording" in again.accessibleName()
    again.click()
    assert judged.release.waivers == ()


def test_problems_are_filtered_by_section(panel, judged):
    box = panel.findChild(QComboBox, "problems.section")
    box.setCurrentIndex(box.findData("body"))
    assert [card.finding.rule for card in cards(panel)] == ["TY01", "SP01", "TY01"]
    assert panel.findChild(QLabel, "problems.total").text() == "5 to look at", "the count stays that of the release"


def test_a_thousand_findings_cost_no_more_than_a_portion_of_cards(panel, document, a_release, qtbot):
    blocks = tuple(Block(f"n{n}", "paragraph", Text(f"Word {n}")) for n in range(1000))
    document.open(a_release(body=blocks, quotes=()))
    many = tuple(found("XX01", ADVICE, Place("body", block.id, 0, 4), f"Number {n}.") for n, block in enumerate(blocks))
    document.take_verdict(Verdict(many), document.revision)
    assert len(cards(panel)) == PORTION
    panel.findChild(QPushButton, "problems.more").click()
    assert len(cards(panel)) == 2 * PORTION
    document.note_caret(Caret("body", "n199", 4, 0))
    panel.next()
    assert any(card.finding.place.block == "n200" for card in cards(panel)), "F8 reaches beyond what is shown"


def test_an_unknown_word_goes_into_the_dictionary_of_the_release(panel, document):
    finding = replace(found("SP00", SHOULD, Place("body", "b1", 0, 5)), text="Crews")
    document.take_verdict(Verdict((finding,)), document.revision)
    document.note_caret(Caret("body", "b1", 2))
    panel.add_word()
    assert document.release.dictionary == ("Crews",)


def test_nothing_to_fix_is_said_so(panel, document):
    assert panel.findChild(QLabel, "problems.total").text() == "Nothing to fix"
    document.take_verdict(Verdict((), silent=("Arabic: no dictionary.",)), document.revision)
    assert "Arabic: no dictionary." in panel._fine._text.text()


def test_a_section_of_the_outline_is_gone_to_by_enter(document, services, qtbot):
    outline = Outline()
    qtbot.addWidget(outline)
    outline.bind(document, services[0])
    outline.list.setCurrentRow([key for key, _ in SECTIONS].index("contacts"))
    QTest.keyClick(outline.list, Qt.Key.Key_Return)
    assert services[1] == ["contacts"]


def test_an_empty_section_is_a_ring_and_never_red(document, services, qtbot):
    outline = Outline()
    qtbot.addWidget(outline)
    outline.bind(document, services[0])
    document.take_verdict(Verdict(FINDINGS), document.revision)
    row = outline.list.item([key for key, _ in SECTIONS].index("contacts"))
    assert row.data(258) == ("circle-dashed", "dim", "dim")
    assert row.data(int(Qt.ItemDataRole.AccessibleTextRole)) == "Contacts, empty, 1 to look at"


def test_what_is_missing_turns_red_with_the_first_wish_to_export(document, services, qtbot, a_release):
    outline = Outline()
    qtbot.addWidget(outline)
    outline.bind(document, services[0])
    document.open(a_release(date=None))
    document.take_verdict(Verdict((found("ST02", MUST, Place("date")),)), document.revision)
    assert outline.list.item(0).data(258)[:2] == ("circle-dashed", "dim")
    document.want_out()
    assert outline.list.item(0).data(258)[:2] == ("octagon-alert", "must")
    document.open(a_release())
    assert not document.is_wanted_out


def test_every_finding_belongs_to_a_section_of_the_outline():
    places = [Place("subheads", "0"), Place("unplaced", "0"), Place("images", "i1"), Place("dateline"), Place("dateline.city"), Place("new")]
    assert {section_of(found("X", MUST, place)) for place in places} <= {key for key, _ in SECTIONS}


def test_the_narrow_rail_shows_glyphs_and_keeps_its_names(document, services, qtbot):
    outline = Outline()
    qtbot.addWidget(outline)
    outline.bind(document, services[0])
    outline.set_narrow(True)
    assert outline.list.sizeHint().width() < 60 and outline.speakers.isHidden()
    assert outline.list.item(0).toolTip().startswith("Details")


def test_the_outline_marks_the_section_of_the_caret(document, services, qtbot):
    outline = Outline()
    qtbot.addWidget(outline)
    outline.bind(document, services[0])
    document.note_caret(Caret("dateline.city", None, 2))
    assert outline.list.currentItem().text() == "Dateline"
    document.note_caret(Caret("body", "b1", 2))
    assert outline.list.currentItem().text() == "Body"


def test_the_outline_marks_the_section_of_the_control_with_the_focus(document, services, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    outline, button = Outline(), QPushButton("Add a person", page)
    button.setObjectName("field.speakers.add")
    outline.setParent(page)
    outline.bind(document, services[0])
    page.show()
    page.activateWindow()
    button.setFocus()
    qtbot.waitUntil(lambda: outline.list.currentItem() is not None)
    assert outline.list.currentItem().text() == "Speakers"
