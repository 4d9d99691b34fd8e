"""One history for the whole form: what merges, what ends a run, what undo puts back."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique import quotes
from communique.checking.finding import Edit, Finding, Fix, Place, Severity
from communique.errors import UsageError
from communique.release import Release
from communique.text import Text
from communique_ui import document as module
from communique_ui.anchors import followed
from communique_ui.caret import Caret
from communique_ui.document import ReleaseDocument
from communique_ui.verdict import Verdict


def typed(document: ReleaseDocument, words: str, run: str = "type:headline") -> None:
    """Type words at the end of the headline, a keystroke at a time, as its editor does."""
    for letter in words:
        before = document.release.headline.plain
        caret = Caret("headline", None, len(before) + 1)
        document.edit(replace(document.release, headline=Text(before + letter)), "Typing", run=run, caret=caret)


def a_finding(place: Place, text: str, new: str = "") -> Finding:
    return Finding("XX01", Severity.SHOULD_FIX, place, "Say it.", text=text, fixes=(Fix("Use it", (Edit(place, new),), safe=True),))


def test_typing_is_one_step(document):
    typed(document, " again")
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.release.headline.plain == "Rescue crews of nine countries train in Lisbon"


def test_a_sentence_end_begins_a_new_step(document):
    typed(document, ". Then more")
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert document.release.headline.plain.endswith("Lisbon. ")


@pytest.mark.parametrize("end", ["end_run", "field", "pause"])
def test_leaving_a_field_a_command_and_a_pause_each_end_the_step(document, qtbot, monkeypatch, end):
    document._pause.setInterval(1)
    typed(document, " a")
    if end == "end_run":
        document.end_run()
    elif end == "field":
        document.set_field("kind", "Statement")
    else:
        qtbot.waitUntil(lambda: not document.is_run_open)
    before = document.undo_stack.count()
    typed(document, " b")
    assert document.undo_stack.count() == before + 1


def test_typing_that_is_taken_back_leaves_no_step(document):
    first = document.release
    typed(document, "x")
    document.edit(first, "Typing", run="type:headline", caret=Caret("headline"))
    assert (document.undo_stack.count(), document.release) == (0, first)
    assert document.is_saved


def test_typing_after_undo_is_a_step_of_its_own(document):
    typed(document, " one")
    document.end_run()
    typed(document, " two")
    document.undo_stack.undo()
    typed(document, " three")
    document.undo_stack.undo()
    assert document.release.headline.plain.endswith("Lisbon one")


def test_undo_and_redo_put_the_caret_back(document):
    told = []
    document.caret_wanted.connect(told.append)
    document.note_caret(Caret("body", "b1", 4))
    document.edit(replace(document.release, notice="Now"), "Notice", caret=Caret("notice", None, 3))
    assert told == []
    document.undo_stack.undo()
    document.undo_stack.redo()
    assert told == [Caret("body", "b1", 4), Caret("notice", None, 3)]


def test_saved_means_the_file_holds_exactly_this(document):
    told = []
    document.saved_changed.connect(told.append)
    kept = document.release
    document.set_field("notice", "For immediate release")
    document.set_field("notice", "")
    assert told == [False, True]
    document.set_field("notice", "For immediate release")
    document.mark_saved(kept)
    assert not document.is_saved
    document.mark_saved(document.release)
    assert document.is_saved


def test_an_equal_value_makes_no_step(document):
    document.set_field("language", "en")
    assert document.undo_stack.count() == 0


def test_a_version_without_an_id_takes_the_documents_own(document):
    document.edit(replace(document.release, id="", kind="Statement"), "Restore")
    assert (document.release.id, document.release.kind) == ("r-small", "Statement")


def test_a_read_only_release_takes_no_edit_and_shows_itself_again(document):
    shown = []
    document.set_read_only("Somebody else has it open.")
    document.changed.connect(shown.append)
    document.set_field("notice", "Now")
    assert document.release.notice == "" and shown == [document.release]
    assert document.undo_stack.count() == 0


def test_a_quote_without_words_goes_with_its_last_word(document):
    document.edit(replace(document.release, body=document.release.body[:2]), "Delete")
    assert document.release.quotes == ()
    document.undo_stack.undo()
    assert len(document.release.quotes) == 1


def test_a_speaker_who_goes_leaves_the_quote_open(document):
    document.set_field("speakers", ())
    assert document.release.quotes[0].speaker is None


def test_words_of_a_quote_that_is_gone_are_plain_words_again(document):
    document.set_field("quotes", ())
    assert document.release.body[2].text.spans == ()


def test_a_fix_is_one_step_and_takes_its_finding_away_at_once(document):
    finding = a_finding(Place("headline", None, 0, 6), "Rescue", "Life")
    document.take_verdict(Verdict((finding,)), document.revision)
    assert document.apply_fix(finding, finding.fixes[0])
    assert document.release.headline.plain.startswith("Life crews") and document.findings == ()
    document.undo_stack.undo()
    assert document.release.headline.plain.startswith("Rescue")


def test_safe_fixes_together_are_one_step_and_leave_an_approved_quote_alone(document):
    release = quotes.approved(document.release, "q1", "S. Haddioui", "2026-10-01T10:00:00Z")
    document.open(release)
    free, sealed = a_finding(Place("headline", None, 0, 6), "Rescue", "Life"), a_finding(Place("body", "b3", 1, 7), "Nobody", "None")
    document.take_verdict(Verdict((free, sealed)), document.revision)
    assert document.apply_safe() == 1
    assert document.undo_stack.count() == 1
    assert document.release.body == release.body


def test_a_waived_finding_leaves_the_list_with_its_reason_kept(document):
    finding = a_finding(Place("headline", None, 0, 6), "Rescue")
    document.take_verdict(Verdict((finding,)), document.revision)
    document.waive(finding, "here", "official name")
    assert document.findings == () and document.release.waivers[0].reason == "official name"
    assert document.verdict.waived[0][0] == finding
    with pytest.raises(UsageError):
        document.waive(finding, "here", " ")


def test_a_verdict_on_older_words_is_dropped(document):
    asked = document.revision
    document.set_field("notice", "Now")
    assert not document.take_verdict(Verdict((a_finding(Place("headline"), ""),)), asked)
    assert document.findings == ()


def test_findings_move_with_their_words_and_go_when_those_change(document):
    body = a_finding(Place("body", "b4", 4, 12), "exercise", "drill")
    document.take_verdict(Verdict((body,)), document.revision)
    document.edit(_with_block(document.release, 3, "So: The exercise ends on Friday."), "Typing")
    assert document.findings[0].place == Place("body", "b4", 8, 16)
    assert document.findings[0].fixes[0].edits[0].place.start == 8
    document.edit(_with_block(document.release, 3, "So: The exercises end on Friday."), "Typing")
    assert document.findings == (document.findings[0],)
    document.edit(_with_block(document.release, 3, "So: The drill ends on Friday."), "Typing")
    assert document.findings == ()


def _with_block(release: Release, n: int, words: str) -> Release:
    body = list(release.body)
    body[n] = replace(body[n], text=Text(words))
    return replace(release, body=tuple(body))


def test_a_block_that_goes_takes_its_findings(document, a_release):
    finding = a_finding(Place("body", "b4", 0, 3), "The")
    assert followed((finding,), a_release(), a_release(body=a_release().body[:3])) == ()


@given(st.text("ab \u00e9\U0001f600", max_size=12), st.text("ab \u00e9\U0001f600", max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_a_finding_that_stays_still_marks_its_own_words(old, new, a, z):
    start, end = sorted((min(a, len(old)), min(z, len(old))))
    finding = a_finding(Place("headline", None, start, end), old[start:end])
    for kept in followed((finding,), Release(headline=Text(old)), Release(headline=Text(new))):
        place = kept.place
        assert (place.start, place.end) == (0, 0) or new[place.start : place.end] == finding.text


@settings(max_examples=30)
@given(st.lists(st.sampled_from(["type", "notice", "kind", "speakers", "undo", "redo", "cut", "body"]), max_size=40))
def test_undo_all_gives_the_first_release_and_redo_all_the_last(qapp, steps):
    document = ReleaseDocument(Release(id="r", headline=Text("Start")))
    first = document.release
    for number, step in enumerate(steps):
        if step == "type":
            typed(document, "ab. "[number % 4])
        elif step == "cut":
            document.end_run()
        elif step in ("undo", "redo"):
            getattr(document.undo_stack, step)()
        elif step in ("notice", "kind"):
            document.set_field(step, str(number // 2))
        else:
            document.edit(replace(document.release, body=()), "Clear")
    while document.undo_stack.canRedo():
        document.undo_stack.redo()
    last = document.release
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    assert document.release == first
    while document.undo_stack.canRedo():
        document.undo_stack.redo()
    assert document.release == last
    document.deleteLater()


def test_the_document_never_loads_the_rules():
    import subprocess
    import sys

    loaded = "import sys, communique_ui.document; print([m for m in sys.modules if m.startswith('communique.checking.families')])"
    folders = [str(module.Path(module.__file__).parents[1]), str(module.Path(module.__file__).parents[2] / "app")]
    code = f"import sys; sys.path[:0] = {folders!r}; {loaded}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_editor_that_tells_its_caret_after_the_keystroke_gets_it_back_on_redo(document):
    told = []
    document.caret_wanted.connect(told.append)
    for number, letter in enumerate("Ab. c"):
        document.set_field("notice", document.release.notice + letter, run="notice")
        document.note_caret(Caret("notice", None, number + 1))
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    document.undo_stack.redo()
    assert told == [Caret("notice", None, 4), Caret("notice", None, 5)]


def test_findings_that_only_moved_are_told_once_for_many_keystrokes(document, qtbot):
    last = a_finding(Place("headline", None, 40, 46), "Lisbon")
    document.take_verdict(Verdict((last,)), document.revision)
    told = []
    document.findings_changed.connect(told.append)
    for number in range(5):
        document.set_field("headline", document.release.headline.replaced(0, 0, "x"), run="headline")
        assert document.findings[0].place.start == 41 + number
    assert told == []
    qtbot.waitUntil(lambda: told != [])
    assert [one.findings[0].place.start for one in told] == [45]
    assert not document.apply_fix(last, last.fixes[0]), "the words no longer stand where this old finding says"
