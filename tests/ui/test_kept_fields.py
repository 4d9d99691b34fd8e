"""A new kind of release changes which fields one sees, and never a word of them."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QWidget

from communique.house_style.style import HouseStyle
from communique.release import Embargo
from communique_ui.caret import Caret
from communique_ui.kept_fields import lacking
from communique_ui.panels.tally import rows
from communique_ui.release_form import ReleaseForm

WITHOUT = (("Statement", ("dateline", "byline", "notes")), ("Note", ("embargo",)))
STYLE = HouseStyle("own", kinds=("Media release", "Statement", "Note"), without=WITHOUT)


@pytest.fixture
def form(qtbot, document):
    document.set_style(STYLE)
    made = ReleaseForm(QTextEdit())
    qtbot.addWidget(made)
    made.bind(document)
    made.resize(700, 800)
    made.show()
    return made


def seen(form, key):
    return form.editors[key].isVisible()


def test_a_kind_shows_only_the_fields_it_needs(form, document):
    assert seen(form, "byline") and seen(form, "notes")
    document.set_field("kind", "Statement")
    assert not seen(form, "byline") and not seen(form, "notes") and seen(form, "headline") and seen(form, "embargo")
    assert not any(one.text() == "Notes to editors" and one.isVisible() for one in form.findChildren(QLabel)), "its card is gone with it"


def test_words_of_a_field_that_no_longer_applies_fold_and_are_all_still_there(form, document):
    document.set_field("byline", "By Salwa Haddioui")
    before = document.release
    document.set_field("kind", "Statement")
    fold = form.findChild(QWidget, "kept")
    assert fold.isVisible() and not seen(form, "byline") and not seen(form, "dateline.city")
    assert [one.text() for one in fold.findChildren(QLabel) if one.isVisible()] == ["Byline, Dateline"]
    fold.findChild(QPushButton, "kept.show").click()
    assert seen(form, "byline") and seen(form, "dateline.city") and fold.isAncestorOf(form.editors["byline"])
    assert replace(document.release, kind=before.kind) == before


def test_going_back_to_the_kind_unfolds_in_the_old_place(form, document):
    above = form.editors["dateline.city"].parentWidget()
    document.set_field("kind", "Statement")
    assert form.editors["dateline.city"].parentWidget() is not above
    document.undo_stack.undo()
    assert form.editors["dateline.city"].parentWidget() is above and seen(form, "dateline.city")
    row = [form.editors[f"dateline.{part}"].x() for part in ("city", "country", "written_by_hand")]
    assert row == sorted(row) and not form.findChild(QWidget, "kept").isVisible()


def test_a_file_that_was_opened_so_hides_none_of_its_words(form, document, a_release):
    document.open(a_release(id="other", kind="Statement", byline="By Salwa Haddioui"))
    assert seen(form, "byline") and seen(form, "dateline.city") and not seen(form, "notes")


def test_a_field_does_not_vanish_while_somebody_empties_it(form, document, a_release):
    document.open(a_release(id="other", kind="Statement", byline="B"))
    line = form.editors["byline"].control
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, " ")
    line.clear()
    assert document.release.byline == "" and seen(form, "byline")


def test_whoever_is_led_to_a_field_sees_it(form, document):
    document.set_field("kind", "Note")
    assert not seen(form, "embargo")
    document.show_place(Caret("embargo"))
    assert seen(form, "embargo")
    document.set_field("kind", "Statement")
    document.show_place(Caret("dateline.city"))
    assert seen(form, "dateline.city") and form.findChild(QPushButton, "kept.show").isChecked()


def test_enter_passes_over_what_is_out_of_sight(form, document):
    document.set_field("kind", "Statement")
    form.editors["subheads"].accepted.emit()
    assert form.body.hasFocus()


def test_a_unit_is_a_field_or_all_of_a_section():
    units = lacking(STYLE, "Statement")
    assert frozenset(("byline",)) in units and frozenset(("notes",)) in units
    assert any("dateline.city" in unit and "dateline.separator" in unit for unit in units)


def test_the_outline_leaves_out_an_empty_section_that_the_kind_does_without(a_release):
    release = a_release(dateline=None)
    keys = [row.key for row in rows(release, (), STYLE.lacks("Statement"))]
    assert "dateline" not in keys and "notes" not in keys and "contacts" in keys
    assert "dateline" in [row.key for row in rows(a_release(), (), STYLE.lacks("Statement"))]


def test_an_embargo_is_kept_with_its_zone(form, document):
    from datetime import datetime

    held = Embargo(datetime(2026, 10, 6, 18), "Europe/Lisbon")  # noqa: DTZ001 - wall time, the zone stands beside it
    document.set_field("embargo", held)
    document.set_field("kind", "Note")
    assert form.findChild(QWidget, "kept").isVisible() and document.release.embargo == held
