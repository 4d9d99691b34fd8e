"""An approved release is read and exported, and changes only as a new draft; the approval travels with the file."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from communique import approval
from communique.checking.finding import Finding, Place, Severity
from communique_ui.approving import ApproveDialog, Approving
from communique_ui.messages import MessageBar
from communique_ui.preferences import Preferences
from communique_ui.verdict import Verdict

NOW = datetime(2026, 10, 6, 12, 0, tzinfo=UTC)
MUST = Finding("LN01", Severity.MUST_FIX, Place("headline"), "The headline has 101 characters.")


@pytest.fixture
def approving(qtbot, document, tmp_path):
    bar, window = MessageBar(), QWidget()
    for one in (bar, window):
        qtbot.addWidget(one)
    preferences = Preferences(tmp_path / "config")
    preferences.put("person", "Salwa Haddioui")
    made = Approving(document, bar, preferences, window)
    made.now = lambda: NOW
    made.bar, made.window = bar, window
    return made


def approve(approving):
    approving.ask()
    dialog = approving.window.findChild(ApproveDialog)
    dialog.findChild(QPushButton, "approve.accept").click()


def test_an_approved_text_takes_no_edit_and_says_whose_approval_it_is(approving, document):
    approve(approving)
    words = document.release.headline
    document.set_field("byline", "Somebody")
    assert document.release.byline == "" and document.release.headline == words
    assert document.read_only.startswith("Approved by Salwa Haddioui on 2026-10-06") and approving.bar.texts() == [document.read_only]
    assert document.is_savable, "its own file may still be saved"


def test_neither_a_fix_nor_a_waiver_gets_into_an_approved_text(approving, document):
    from communique.checking.finding import Edit, Fix

    fix = Fix("Shorter", (Edit(Place("headline", None, 0, 6), "Our"),), safe=True)
    finding = Finding("LN01", Severity.SHOULD_FIX, Place("headline", None, 0, 6), "Too long.", text="Rescue", fixes=(fix,))
    approve(approving)
    before = document.release
    document.take_verdict(Verdict((finding,)), document.revision)
    document.waive(finding, "release", "other")
    assert not document.apply_fix(finding, fix) and document.apply_safe() == 0
    assert document.release == before and document.findings == (finding,)


def test_a_new_draft_is_open_again_and_remembers_the_approval(approving, document):
    approve(approving)
    approving.bar.findChild(QPushButton, "approved.draft").click()
    document.set_field("byline", "Somebody")
    assert document.release.byline == "Somebody" and approving.bar.texts() == []
    assert [one.what for one in document.release.history] == [approval.APPROVED, approval.REOPENED]


def test_undo_takes_the_approval_back(approving, document):
    approve(approving)
    document.undo_stack.undo()
    assert document.read_only == "" and document.release.history == ()
    document.undo_stack.redo()
    assert document.read_only != ""


def test_a_file_that_was_approved_opens_closed_to_edits(approving, document, a_release):
    document.open(approval.approved(a_release(id="other"), "Maren", "2026-10-05T10:00:00+00:00"))
    assert document.read_only.startswith("Approved by Maren")
    document.open(a_release(id="third"))
    assert document.read_only == "" and approving.bar.texts() == []


def test_a_lock_that_goes_leaves_the_approval_in_force(approving, document):
    approve(approving)
    document.set_read_only("Ignacio has it open.")
    assert not document.is_savable
    document.set_read_only("")
    assert document.read_only.startswith("Approved by")


def test_what_must_still_be_fixed_is_said_before_anybody_approves(approving, document, qtbot):
    document.take_verdict(Verdict((MUST,)), document.revision)
    approving.ask()
    dialog = approving.window.findChild(ApproveDialog)
    assert any(one.text() == "1 problem must still be fixed." for one in dialog.findChildren(type(dialog.heading)))
    dialog.findChild(QLineEdit, "approve.by").setText("  ")
    assert not dialog.findChild(QPushButton, "approve.accept").isEnabled()
    dialog.reject()


def test_the_last_word_counts():
    from communique.release import Release

    release = approval.approved(Release(), "A", "1")
    assert approval.approval(release).by == "A"
    assert approval.approval(approval.reopened(release, "B", "2")) is None
    assert approval.approval(approval.approved(approval.reopened(release, "B", "2"), "C", "3")).by == "C"
