"""Changes of rows as values."""

from __future__ import annotations

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from communique.release import Block
from communique.text import Span, Text
from communique_ui.controls.offsets import to_points, to_qt
from communique_ui.surface import changes, marks
from communique_ui.surface.changes import Point, Stretch
from communique_ui.surface.direction import runs_right_to_left
from communique_ui.surface.reading import on_screen
from communique_ui.surface.typing_marks import typed_marks

ROWS = (
    Block("b1", "paragraph", Text("One two", (Span(0, 3, "strong"),))),
    Block("b2", "quote", Text("“We sail,” she said.", (Span(1, 9, "speech", "q1"),))),
    Block("b3", "list-item", Text("Three")),
)


def ids():
    numbers = count(10)
    return lambda: f"b{next(numbers)}"


def test_a_cut_within_a_row_keeps_the_row():
    rows = changes.cut(ROWS, Point(0, 3), Point(0, 7))
    assert rows[0] == Block("b1", "paragraph", Text("One", (Span(0, 3, "strong"),)))


def test_a_cut_over_rows_joins_what_is_left_to_the_first():
    rows = changes.cut(ROWS, Point(0, 3), Point(2, 2))
    assert [(r.id, r.kind, r.text.plain) for r in rows] == [("b1", "paragraph", "Oneree")]


def test_a_cut_of_all_of_the_first_row_leaves_the_last_as_it_is():
    rows = changes.cut(ROWS, Point(0, 0), Point(1, 11))
    assert [(r.id, r.kind) for r in rows] == [("b2", "quote"), ("b3", "list-item")]


def test_one_pasted_paragraph_flows_into_the_words_and_joins_the_speech_there():
    rows, end = changes.inserted(ROWS, Point(1, 3), [Block("x", "paragraph", Text(" all"))], ids())
    assert rows[1].text == Text("“We all sail,” she said.", (Span(1, 13, "speech", "q1"),))
    assert end == Point(1, 7)


def test_two_pasted_paragraphs_split_the_one_they_go_into():
    new = [Block("x", "paragraph", Text("A")), Block("y", "paragraph", Text("B"))]
    rows, end = changes.inserted(ROWS, Point(0, 3), new, ids())
    assert [(r.id, r.text.plain) for r in rows[:2]] == [("b1", "OneA"), ("b11", "B two")]
    assert end == Point(1, 1)


def test_a_pasted_heading_stands_by_itself():
    rows, _ = changes.inserted(ROWS, Point(0, 3), [Block("x", "heading", Text("H"))], ids())
    assert [(r.id, r.kind, r.text.plain) for r in rows[:3]] == [
        ("b1", "paragraph", "One"),
        ("b10", "heading", "H"),
        ("b11", "paragraph", " two"),
    ]


def test_blocks_pasted_at_a_start_leave_the_words_there_their_id():
    new = [Block("x", "paragraph", Text("A")), Block("y", "paragraph", Text("B"))]
    rows, _ = changes.inserted(ROWS, Point(0, 0), new, ids())
    assert [(r.id, r.text.plain) for r in rows[:3]] == [("b10", "A"), ("b11", "B"), ("b1", "One two")]


def test_moving_a_row_changes_nothing_but_the_order():
    assert [r.id for r in changes.moved(ROWS, 0, 0, 3)] == ["b2", "b3", "b1"]
    assert [r.id for r in changes.moved(ROWS, 2, 2, 0)] == ["b3", "b1", "b2"]
    assert [r.id for r in changes.moved(ROWS, 0, 1, 3)] == ["b3", "b1", "b2"]
    assert changes.moved(ROWS, 1, 1, 2) == ROWS


def test_marking_part_of_a_marked_stretch_and_taking_it_off_again():
    rows = changes.unmarked(ROWS, [Stretch(0, 1, 2)], "strong")
    assert rows[0].text.spans == (Span(0, 1, "strong"), Span(2, 3, "strong"))
    assert changes.marked(rows, [Stretch(0, 1, 2)], "strong")[0].text.spans == (Span(0, 3, "strong"),)
    assert changes.has_mark(ROWS, [Stretch(0, 0, 3)], "strong")
    assert not changes.has_mark(ROWS, [Stretch(0, 0, 4)], "strong")


def test_a_new_link_takes_the_place_of_the_one_that_was_there():
    rows = changes.marked(ROWS, [Stretch(2, 0, 5)], "link", "https://a.example/")
    rows = changes.marked(rows, [Stretch(2, 2, 5)], "link", "https://b.example/")
    assert [(s.start, s.end, s.value) for s in rows[2].text.spans] == [(0, 2, "https://a.example/"), (2, 5, "https://b.example/")]


def test_typed_letters_continue_marks_but_not_links_and_blanks():
    text = Text(
        "ab“cd” ef",
        (Span(0, 2, "strong"), Span(3, 5, "speech", "q1"), Span(7, 9, "link", "https://a.example/"), Span(0, 2, "blank", "x")),
    )
    assert typed_marks(text, 2, 2) == (("strong", ""),)
    assert typed_marks(text, 1, 1) == (("blank", "x"), ("strong", ""))
    assert typed_marks(text, 0, 2) == (("strong", ""),), "words over a whole blank fill it"
    assert typed_marks(text, 3, 3) == (("speech", "q1"),), "between the opening mark and the first letter"
    assert typed_marks(text, 5, 5) == (("speech", "q1"),)
    assert typed_marks(text, 6, 6) == ()
    assert typed_marks(text, 8, 8) == (("link", "https://a.example/"),)
    assert typed_marks(text, 9, 9) == ()


@given(st.text(max_size=20), st.integers(0, 20))
def test_offsets_go_to_qt_and_back(plain, at):
    at = min(at, len(plain))
    units = to_qt(plain, at)
    assert units == len(plain[:at].encode("utf-16-le", "surrogatepass")) // 2
    assert to_points(plain, units) == at


@given(
    st.text(min_size=1, max_size=12),
    st.lists(
        st.tuples(
            st.integers(0, 11),
            st.integers(1, 6),
            st.sampled_from(["strong", "emphasis", "link", "speech"]),
            st.sampled_from("ab"),
        )
    ),
)
def test_spans_come_back_from_their_pieces(plain, spans):
    text = Text(plain)
    for start, length, kind, value in spans:
        if start < len(plain):
            text = text.with_span(Span(start, min(start + length, len(plain)), kind, value))
    runs = [(a, z, marks.read(marks.written(m))) for a, z, m in marks.pieces(text)]
    assert marks.spans_of(runs) == text.spans


def test_direction_is_that_of_the_first_letter_else_of_the_language():
    assert runs_right_to_left("قال", "en")
    assert not runs_right_to_left("“ICRO قال", "ar")
    assert runs_right_to_left("", "ar")
    assert not runs_right_to_left("123", "en")
    assert runs_right_to_left("“12", "ar-EG")


def test_signs_that_end_a_block_for_qt_have_stand_ins_on_screen():
    assert on_screen("a\rb\ufdd0") == "a\ufdd2b\ufdd3"
    assert on_screen("plain") == "plain"
