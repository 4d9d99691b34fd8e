"""Changes an approver tracked in Word: each is told with its words and author, and can be rejected in the release."""

import itertools

import pytest
from tests.importing.word_files import p, r, word

from communique import plain
from communique.importing.load import load
from communique.importing.outcome import Imported
from communique.importing.revisions import MOST, rejected
from communique.importing.word import read_word


def ins(words, author="Ana Reis"):
    return f"<w:ins w:id='1' w:author='{author}'>{r(words)}</w:ins>"


def gone(words, author="Ana Reis"):
    return f"<w:del w:id='2' w:author='{author}'><w:r><w:delText xml:space='preserve'>{words}</w:delText></w:r></w:del>"


FIRST = p(r("Crews from "), gone("eleven"), ins("nine"), r(" countries have begun a week of training"), ins(", the longest so far"), r("."))
SECOND = p(r("The exercise ends on Friday"), gone(", weather permitting"), r(". It is open to the press."))
THIRD = p(gone("A whole paragraph that goes."))
FOURTH = p(ins("A whole paragraph that comes."))
RETURNED = word(p(r("Crews train in Lisbon")) + p(r("LISBON – The week begins today.")) + FIRST + SECOND + THIRD + FOURTH)


def body(release):
    return [block.text.plain for block in release.body]


@pytest.fixture(scope="module")
def returned():
    return load(RETURNED, "returned.docx")


def test_every_change_is_told_with_its_words_its_author_and_what_stands_around_it(returned):
    told = [(one.kind, one.text, one.author) for one in returned.revisions]
    assert told == [
        ("deletion", "eleven", "Ana Reis"), ("insertion", "nine", "Ana Reis"), ("insertion", ", the longest so far", "Ana Reis"),
        ("deletion", ", weather permitting", "Ana Reis"), ("deletion", "A whole paragraph that goes.", "Ana Reis"),
        ("insertion", "A whole paragraph that comes.", "Ana Reis"),
    ]  # fmt: skip
    assert (returned.revisions[3].before, returned.revisions[3].after) == ("The exercise ends on Friday", ". It is open to the press.")
    assert plain.to(Imported, plain.of(returned)).revisions == returned.revisions


def test_the_import_has_the_text_as_the_approver_wants_it(returned):
    assert body(returned.release)[-3:] == [
        "Crews from nine countries have begun a week of training, the longest so far.",
        "The exercise ends on Friday. It is open to the press.", "A whole paragraph that comes.",
    ]  # fmt: skip


def test_all_rejected_in_any_order_is_the_text_as_it_was_sent(returned):
    sent = [
        "Crews from eleven countries have begun a week of training.",
        "The exercise ends on Friday, weather permitting. It is open to the press.", "A whole paragraph that goes.",
    ]  # fmt: skip
    for order in itertools.permutations(range(6)):
        release = returned.release
        for number in order:
            made = rejected(release, returned.revisions[number])
            assert made is not None, (order, number)
            release = made
        assert body(release)[-3:] == sent, order


def test_one_rejected_leaves_the_others_as_they_are(returned):
    release = rejected(returned.release, returned.revisions[3])
    assert body(release)[-2] == "The exercise ends on Friday, weather permitting. It is open to the press."
    assert body(release)[-3] == body(returned.release)[-3]


def test_words_that_are_not_there_any_more_are_not_guessed_at(returned):
    blank = load(b"Something else\n\nHORTA - Quite another text stands here.", "other.txt").release
    assert [rejected(blank, one) for one in returned.revisions] == [None] * 6


def test_words_that_stand_in_two_places_are_not_guessed_at():
    twice = word(p(r("A headline")) + p(r("It is "), gone("very"), r(" good.")) + p(r("It is "), r(" good.")))
    got = load(twice, "x.docx")
    assert rejected(got.release, got.revisions[0]) is None


def test_changes_without_words_and_more_than_anybody_answers_are_only_counted():
    data = word(p(r("Seen."), "<w:ins w:id='1'><w:r><w:tab/></w:r></w:ins>", *(ins("x") for _ in range(MOST + 5))))
    source = read_word(data)
    assert len(source.revisions) == MOST
    assert next(note.count for note in source.notes if note.code == "insertions") == MOST + 5
