"""How the text is set: lines, divided words, what stays together at the foot of a page."""

import itertools
import statistics
from dataclasses import replace

import galleys
import pytest

from communique.exporting.pdf import breaking, hyphens, paging
from communique.exporting.pdf.blocks import Setter
from communique.exporting.pdf.copytext import Look, copy_of
from communique.exporting.pdf.fonts import Typeface
from communique.exporting.pdf.paging import Room
from communique.exporting.pdf.segments import Cut, segments
from communique.exporting.pdf.styles import Design
from communique.exporting.pdf.tags import Element
from communique.house_style.sheet import Sheet

LOOK = Look(Typeface("Noto Serif"), 10.5, Sheet().ink)
MEASURE = 453.5
JUSTIFIED = Sheet(justified=True, hyphenated=True)


def lines_of(text, width=MEASURE, justified=True, divided=True, language="en-GB"):
    """The lines of a text, and how far each space of a line is opened, as a part of its width."""
    copy = copy_of([(text, LOOK)], False, language)
    pieces = segments(copy, width, divided)
    out = []
    for first, last in breaking.lines(pieces, breaking.Measure(width, justified)):
        row = pieces[first:last]
        spaces = sum(piece.gap for piece in row[:-1])
        natural = sum(piece.width for piece in row) + spaces + row[-1].sign
        words = copy.text[row[0].start : row[-1].end] + ("-" if row[-1].cut is Cut.SOFT else "")
        out.append((words, (width - natural) / spaces if spaces else 0.0))
    return out


PARAGRAPHS = [galleys.paragraph(number) for number in range(6)]


def test_no_line_is_longer_than_its_measure():
    for text, width in itertools.product(PARAGRAPHS, (120.0, 240.0, MEASURE)):
        for words, _ in lines_of(text, width, justified=False, divided=False):
            assert copy_of([(words, LOOK)], False, "en").width(0, len(words)) <= width + 0.1


def test_lines_hold_all_words_in_order():
    for text, width in itertools.product(PARAGRAPHS, (90.0, MEASURE)):
        joined = " ".join(words for words, _ in lines_of(text, width)).replace("- ", "")
        assert joined.replace(" ", "") == text.replace(" ", "")


def test_justified_lines_are_even():
    opened = [1 + gap for text in PARAGRAPHS for _, gap in lines_of(text)[:-1]]
    assert statistics.pstdev(opened) / statistics.mean(opened) <= 0.25
    assert sum(gap > 1.5 * statistics.median(opened) for gap in opened) <= 2


def test_ragged_lines_are_filled_before_the_last():
    text = "Crews of the northern services trained with the new charts for a year, and called the method plain and good."
    first, last = (words for words, _ in lines_of(text, justified=False, divided=False))
    whole = copy_of([(first + " " + last.split()[0], LOOK)], False, "en")
    assert whole.width(0, len(whole.text)) > MEASURE


def test_spaces_close_up_no_more_than_they_may():
    assert min(gap for text in PARAGRAPHS for _, gap in lines_of(text)[:-1]) >= -breaking.SHRINK - 0.001


def test_no_last_line_is_a_stub():
    for text, width in itertools.product(PARAGRAPHS, (200.0, 300.0, MEASURE)):
        last = lines_of(text, width)[-1][0]
        assert len(last) > 5, (width, last)


@pytest.mark.parametrize("text", [
    "Eleven harbours answer one alarm within nine minutes",
    "Volunteers of eleven coasts row out before dawn, and all of them come back by the evening tide",
    "Onze ports répondent à un seul appel : « neuf minutes, pas une de plus »",
])  # fmt: skip
def test_lines_of_a_headline_are_even_and_no_more_than_needed(text):
    copy = copy_of([(text, LOOK)], False, "en")
    pieces = segments(copy, MEASURE / 2, False)
    greedy, even = breaking.lines(pieces, breaking.Measure(MEASURE / 2, False)), breaking.balanced(pieces, MEASURE / 2)
    assert len(even) == len(greedy) > 1 and even[0][0] == 0 and even[-1][1] == len(pieces)
    widths = [copy.width(pieces[first].start, pieces[last - 1].end) for first, last in even]
    assert max(widths) <= MEASURE / 2 and min(widths) > 0.6 * max(widths)


def test_headline_subhead_and_headings_are_balanced_and_text_is_not():
    design = Design(Sheet())
    assert all(design.style(role).balanced for role in ("headline", "subhead", "heading", "contacts-heading"))
    assert not any(design.style(role).balanced for role in ("paragraph", "quote", "list-item", "boilerplate"))


@pytest.mark.parametrize("text", ["« Un appel » : oui ; non ! pas 18 % ? si », a dit", "One boat – no more – came"])
def test_no_line_begins_with_a_closing_sign_or_a_dash_though_a_plain_space_stands_there(text):
    for width in range(80, 200, 5):
        starts = {words[0] for words, _ in lines_of(text, float(width), justified=False)}
        ends = {words[-1] for words, _ in lines_of(text, float(width), justified=False)}
        assert not starts & set(":;!?»›%–") and not ends & set("«‹"), width


def test_no_more_than_two_lines_in_a_row_end_in_a_divided_word():
    for text in PARAGRAPHS:
        ends = [words.endswith("-") for words, _ in lines_of(text, 150.0)]
        assert max((len(list(run)) for divided, run in itertools.groupby(ends) if divided), default=0) <= breaking.MOST_HYPHENS


@pytest.mark.parametrize("word", ["Maren", "INTERPOL", "Okafor-Lind", "co-operation", "harbour7", "press@icro.example", "boats", "eBook"])
def test_names_acronyms_compounds_and_short_words_stay_whole(word):
    assert hyphens.points(word, "en-GB") == ()


@pytest.mark.parametrize(("word", "language"), [("responsibilities", "en-GB"), ("administration", "fr"), ("responsabilidades", "es-ES")])
def test_long_words_are_divided_by_the_patterns_of_their_language(word, language):
    points = hyphens.points(word, language)
    assert points
    assert all(2 <= at <= len(word) - 3 for at in points)


def test_marks_round_a_word_do_not_keep_it_whole():
    assert hyphens.points("“responsibilities,”", "en-GB") == tuple(at + 1 for at in hyphens.points("responsibilities", "en-GB"))


def test_a_language_without_patterns_divides_nothing():
    assert hyphens.points("responsibilities", "tlh") == ()


def test_headings_are_never_divided():
    headline = galleys.block("Responsibilities notwithstanding administrations " * 6, "headline", level=1)
    done = Setter(Design(JUSTIFIED)).blocks(galleys.galley(headline), Element("Document"))
    assert not any(one.divided for one in done[0].lines)


def laid(galley, sheet, room=None):
    blocks = Setter(Design(sheet)).blocks(galley, Element("Document"))
    return paging.paged(blocks, room or Room(120, 80, 740))


SHEETS = [Sheet(), JUSTIFIED, Sheet(text_size=12, leading=18, hyphenated=True), Sheet(page="Letter")]


@pytest.mark.parametrize("sheet", SHEETS, ids=["ragged", "justified", "large", "Letter"])
@pytest.mark.parametrize("foot", range(600, 740, 17))
def test_pages_break_where_an_editor_would(sheet, foot):
    pages = laid(galleys.SEVEN_PAGES, sheet, Room(120, 80, float(foot)))
    for page, after in itertools.pairwise(pages):
        last, first = page[-1], after[0]
        assert not last.block.style.keeps_next, "a heading stands at the foot of a page"
        if last.last < len(last.block.lines):
            assert last.last - last.first >= 2, "an orphan"
            assert not last.block.lines[last.last - 1].divided, "a divided word at the end of a page"
        if first.first > 0:
            assert len(first.block.lines) - first.first >= 2, "a widow"


def test_every_line_stands_on_one_page_only():
    pages = laid(galleys.SEVEN_PAGES, Sheet())
    drawn = [(id(piece.block), at) for page in pages for piece in page for at in range(piece.first, piece.last)]
    assert len(drawn) == len(set(drawn)) == sum(len(block.lines) for block in {id(p.block): p.block for page in pages for p in page}.values())


def test_nothing_runs_below_the_foot():
    for page in laid(galleys.SEVEN_PAGES, Sheet(), Room(120, 80, 700)):
        for piece in page:
            assert piece.top + (piece.last - piece.first) * piece.block.style.leading <= 700.01


def test_the_end_mark_stays_with_the_text():
    mark = galleys.block("ENDS", "end-mark")
    for count in range(9, 30):
        pages = laid(galleys.galley(*galleys.of_length(count).blocks[1:], mark), Sheet())
        assert len(pages[-1]) > 1, f"the end mark stands alone after {count} paragraphs"


def test_contacts_stay_together():
    contacts = [galleys.block("Media contacts", "contacts-heading", level=2)]
    contacts += [galleys.block(f"Desk {number}, +351 21 555 014{number}", "contact") for number in range(4)]
    for count in range(7, 14):
        pages = laid(galleys.galley(*galleys.of_length(count).blocks[1:], *contacts), Sheet())
        where = {number for number, page in enumerate(pages) for piece in page if piece.block.block.role.startswith("contact")}
        assert len(where) == 1


def test_the_date_stands_at_the_far_end_of_the_kinds_line():
    pages = laid(galleys.galley(galleys.block("Media release", "kind"), galleys.block("6 October 2026", "date")), Sheet())
    kind, date = (next(piece for piece in pages[0] if piece.block.block.role == role) for role in ("kind", "date"))
    assert date.beside
    assert date.top == kind.top


def test_a_date_too_long_for_that_gets_a_line_of_its_own():
    pages = laid(galleys.galley(galleys.block("Media release " * 6, "kind"), galleys.block("6 October 2026", "date")), Sheet())
    date = next(piece for piece in pages[0] if piece.block.block.role == "date")
    assert not date.beside


def test_margins_that_leave_no_room_are_made_smaller():
    design = Design(replace(Sheet(), margins=(400, 400, 400, 400)))
    assert design.measure > 200
    assert laid(galleys.ONE_PAGE, design.sheet)
