"""Copy, paste and drop: our own blocks whole, foreign text as words, one step each, and nothing is ever opened."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QTextDocument

from communique import plain, quotes
from communique.invariants import faults
from communique.release import Attribution, Block, Name, Quote, Release, Speaker
from communique.text import Span, Text
from communique_ui.background import Failure
from communique_ui.messages import MessageBar
from communique_ui.services import Services
from communique_ui.surface import fragment
from communique_ui.surface.changes import Point
from communique_ui.surface.fragment import MIME, Fragment

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


RELEASE = Release(
    id="r",
    body=(
        Block("b1", "paragraph", Text("Crews from nine countries train.", (Span(0, 5, "strong"),))),
        Block("b2", "heading", Text("One signal")),
        Block("b3", "quote", Text("“Nobody should drown,” said the Director.", (Span(1, 21, "speech", "q1"),))),
        Block("b4", "list-item", Text("The exercise ends on Friday.")),
    ),
    quotes=(Quote("q1"),),
)


class Worker:
    """Stands for the background process: keeps what it was asked, answers when told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any], bytes]] = []
        self.answer: Callable[[dict[str, Any], bytes], None] | None = None
        self.fail: Callable[[Failure], None] | None = None

    def request(self, op, header, on_answer, on_failure=None, payload=b""):
        self.asked.append((op, dict(header), payload))
        self.answer, self.fail = on_answer, on_failure


@pytest.fixture
def worker(hands):
    one = Worker()
    bar = MessageBar(hands.body)
    hands.body.services = Services(one, one, bar, lambda _: None, lambda _: None)  # type: ignore[arg-type]
    return one


def copied(hands) -> QMimeData:
    hands.press(K.Key_C, CTRL)
    return QGuiApplication.clipboard().mimeData()


def pasting(hands, **parts: object) -> None:
    mime = QMimeData()
    if "text" in parts:
        mime.setText(str(parts["text"]))
    if "html" in parts:
        mime.setHtml(str(parts["html"]))
    if "own" in parts:
        mime.setData(MIME, parts["own"])  # type: ignore[arg-type]
    QGuiApplication.clipboard().setMimeData(mime)
    hands.press(K.Key_V, CTRL)


def test_copy_offers_words_clean_html_and_our_own_blocks(hands):
    hands.put(0, 0, (2, 10))
    mime = copied(hands)
    assert mime.text().startswith("Crews from nine countries")
    assert "\n\nOne signal, nine crews\n\n“Nobody s" in mime.text()
    assert "<h2>One signal, nine crews</h2><blockquote><p>“Nobody sh</p></blockquote>" in mime.html()
    assert "style" not in mime.html()
    own = fragment.from_json(bytes(mime.data(MIME).data()))
    assert own is not None
    assert [block.kind for block in own.blocks] == ["paragraph", "heading", "quote"]
    assert (own.quotes[0].speaker, own.speakers[0].id) == ("s1", "s1")


def test_copied_text_is_markup_nowhere():
    piece = Fragment(
        (
            Block(
                "b",
                "paragraph",
                Text("<b>&amp; x", (Span(0, 3, "link", "javascript:x"), Span(4, 5, "link", 'https://a.example/?a=1&b="2'))),
            ),
        )
    )
    made = fragment.html(piece)
    assert "&lt;b&gt;&amp;amp; x" in made.replace('<a href="https://a.example/?a=1&amp;b=%222">', "").replace("</a>", "")
    assert "javascript" not in made


def test_a_whole_body_comes_back_as_it_was_cut(hands):
    before = hands.release
    hands.press(K.Key_A, CTRL)
    hands.press(K.Key_X, CTRL)
    assert hands.release.body == ()
    hands.press(K.Key_V, CTRL)
    assert [(b.kind, b.text) for b in hands.release.body] == [(b.kind, b.text) for b in before.body]
    assert hands.release.quotes == before.quotes


def test_cut_and_pasted_approved_words_stay_approved_and_a_copy_is_a_quote_of_its_own(hands):
    hands.document.edit(quotes.approved(hands.release, "q1", "Maren Okafor-Lind", "2026-10-06T08:00:00Z"), "Approve")
    hands.put(2, 0, (2, 80))
    hands.press(K.Key_X, CTRL)
    assert hands.release.quotes == ()
    hands.end(2)
    hands.press(K.Key_Return)
    hands.press(K.Key_V, CTRL)
    assert quotes.is_approved(hands.release, hands.release.quotes[0])
    hands.press(K.Key_Return)
    hands.press(K.Key_V, CTRL)
    assert len(hands.release.quotes) == 2
    assert all(quotes.is_approved(hands.release, quote) for quote in hands.release.quotes)


def test_part_of_an_approved_quote_is_not_approved_where_it_is_pasted(hands):
    hands.document.edit(quotes.approved(hands.release, "q1", "x", "2026-10-06T08:00:00Z"), "Approve")
    hands.put(2, 1, (2, 20))
    copied(hands)
    hands.end(3)
    hands.press(K.Key_V, CTRL)
    states = {quote.id: quote.approval.state for quote in hands.release.quotes}
    assert states.pop("q1") == "approved"
    assert list(states.values()) == ["withdrawn"]


def test_quotes_and_speakers_travel_to_another_release(hands, hands_on):
    hands.put(2, 0, (2, 80))
    copied(hands)
    other = hands_on(
        Release(
            id="other", body=(Block("b1", "paragraph", Text("Lead.")),), speakers=(Speaker("s1", hands.release.speakers[0].name),)
        )
    )
    other.end(0)
    other.press(K.Key_Return)
    other.press(K.Key_V, CTRL)
    assert other.kinds() == ["paragraph", "quote"]
    assert other.release.quotes[0].speaker == other.release.speakers[1].id != "s1", "same id, another person: both are kept"


def test_ids_of_another_release_never_meet_ours(hands, hands_on):
    spoken = Text("“One,” and “two,” they said.", (Span(1, 5, "speech", "q1"), Span(12, 16, "speech", "q2")))
    other = hands_on(Release(id="other", body=(Block("b1", "quote", spoken),), quotes=(Quote("q1"), Quote("q2"))))
    other.press(K.Key_A, CTRL)
    copied(other)
    hands.end(3)
    hands.press(K.Key_Return)
    hands.press(K.Key_V, CTRL)
    hands.press(K.Key_Return)
    hands.press(K.Key_V, CTRL)
    assert len({quote.id for quote in hands.release.quotes}) == len(hands.release.quotes) == 5


def test_plain_text_is_pasted_by_paragraph_and_quotes_are_found(hands):
    before = hands.release
    hands.end(3)
    hands.press(K.Key_Return)
    pasting(hands, text="First\tline \r\n\r\n\n“We sail at noon,” said the master.\nLast\u00a0one\x00\u2028end")
    assert hands.words()[4:] == ["First line", "“We sail at noon,” said the master.", "Last\u00a0one\ufffd", "end"]
    assert hands.kinds()[4:] == ["paragraph", "quote", "paragraph", "paragraph"]
    assert hands.release.quotes[-1].speaker is None
    hands.undo()
    assert hands.release == before, "one step"


def test_paste_as_text_leaves_everything_but_the_words(hands):
    hands.put(1, 0, (2, 80))
    copied(hands)
    hands.end(3)
    hands.press(K.Key_V, CTRL | SHIFT)
    assert hands.kinds()[4:] == ["paragraph", "paragraph"]
    assert hands.words()[4:] == ["One signal, nine crews", hands.words()[2][:80]]


def test_html_goes_to_the_importer_and_what_it_finds_goes_in_in_one_step(hands, worker):
    hands.end(3)
    before = hands.release
    pasting(hands, html="<p onclick=x>Hello <img src='//host/x.png'></p>", text="Hello")
    assert hands.release is before
    op, header, payload = worker.asked[0]
    assert (op, header["flavour"], header["as"], b"onclick" in payload) == ("import", "html", "blocks", True)
    found = Release(
        body=(
            Block("b0", "heading", Text("Big news")),
            Block("b1", "paragraph", Text("One.")),
            Block("b2", "quote", Text("“We sail,” she said.", (Span(1, 9, "speech", "q1"),))),
        ),
        quotes=(Quote("q1"),),
    )
    hands.put(0, 0)
    report = [{"code": "formatting", "message": "Formatting was left out."}]
    worker.answer(
        {"release": plain.of(found), "unplaced": [{"text": "Print", "reason": "page furniture"}], "report": report}, b""
    )
    hands.agree()
    assert hands.words()[3:] == ["The exercise ends on Friday.", "Big news", "One.", "“We sail,” she said."]
    assert [one.text for one in hands.release.unplaced] == ["Print"]
    assert len(hands.release.quotes) == 2
    bar = hands.body.services.messages
    assert bar.texts() == ["Pasted 3 paragraphs · 1 quote found · Formatting was left out · 1 passage set aside"]
    bar.findChild(object, "message.as_text").click()
    assert hands.words()[3:] == ["The exercise ends on Friday.Hello"]
    hands.undo()
    assert hands.release == before


def test_html_that_cannot_be_read_is_pasted_as_text(hands, worker):
    hands.end(3)
    pasting(hands, html="<p>Hello</p>", text=" Hello")
    worker.fail(Failure("no"))
    hands.agree()
    assert hands.words()[3] == "The exercise ends on Friday. Hello"


def test_a_long_text_is_read_by_the_worker_and_a_short_one_at_once(hands, worker):
    hands.end(3)
    pasting(hands, text="One.\nTwo.")
    assert worker.asked == []
    pasting(hands, text="word " * 20_000)
    assert [(op, header["flavour"], header["as"]) for op, header, _ in worker.asked] == [("import", "text", "blocks")]


def test_a_release_pasted_into_a_bare_one_fills_every_field(hands_on):
    hands = hands_on(Release(id="new"))
    one = Worker()
    hands.body.services = Services(one, one, MessageBar(hands.body), lambda _: None, lambda _: None)  # type: ignore[arg-type]
    pasting(hands, html="<h1>Big news</h1><p>One.</p><p>Two.</p>", text="Big news\nOne.\nTwo.")
    assert "as" not in one.asked[0][1]
    assert one.asked[0][2].startswith(b"<html>"), "so that the importer knows it for what it is"
    one.answer({"release": plain.of(Release(headline=Text("Big news"), body=(Block("b1", "paragraph", Text("One.")),)))}, b"")
    hands.agree()
    assert (hands.release.id, hands.release.headline.plain, hands.words()) == ("new", "Big news", ["One."])
    hands.undo()
    assert hands.release == Release(id="new")


def test_pasted_html_opens_no_file(hands, monkeypatch):
    asked: list[object] = []
    monkeypatch.setattr(QTextDocument, "loadResource", lambda *a: asked.append(a))
    pasting(hands, html="<img src='file:///etc/hostname'><img src='//host/share/x.png'><link rel=stylesheet href=/x.css>")
    assert asked == []
    assert hands.body.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("file:///etc/hostname")) is None
    assert "\ufffc" not in "".join(hands.words())


def test_own_blocks_from_a_stranger_are_not_trusted(hands):
    before = hands.release
    for data in (
        b"", b"[]", b"{", b"[" * 100_000, b'{"blocks": [{"id": 1, "kind": "paragraph", "text": {"plain": "x"}}]}',
        b'{"blocks": [{"id": "b", "kind": "script", "text": {"plain": "x"}}]}', b'{"blocks": "no"}',
    ):  # fmt: skip
        assert fragment.from_json(data) in (None, Fragment()), data
        pasting(hands, own=data)
    assert hands.release == before
    spans = [
        {"start": 0, "end": 99, "kind": "strong"},
        {"start": 0, "end": 1, "kind": "speech", "value": "q7"},
        {"start": 0, "end": 2, "kind": "link", "value": "file:///etc"},
    ]
    own = {"blocks": [{"id": "b1", "kind": "quote", "text": {"plain": "a\nb", "spans": spans}}]}
    hands.end(3)
    pasting(hands, own=json.dumps(own).encode())
    assert hands.words()[3:] == ["The exercise ends on Friday.", "a b"]
    assert hands.spans(4) == []


def test_a_selection_dragged_inside_the_body_moves_in_one_step(hands):
    before = hands.release
    hands.put(0, 0, (0, 6))
    mime = hands.body.createMimeDataFromSelection()
    target = hands.body.cursorRect()
    cursor = hands.body.textCursor()
    cursor.setPosition(hands.body.document().findBlockByNumber(3).position() + 4)
    target = hands.body.cursorRect(cursor)

    class Event(QDropEvent):
        def source(self):
            return hands.body.viewport()

    event = Event(
        QPointF(target.center()), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    hands.body.dropEvent(event)
    hands.agree()
    assert hands.words()[0].startswith("from nine")
    assert hands.words()[3] == "The Crews exercise ends on Friday."
    hands.undo()
    assert hands.release == before


def test_words_dragged_from_elsewhere_are_pasted_where_they_are_dropped(hands):
    mime = QMimeData()
    mime.setText("new ")
    cursor = hands.body.textCursor()
    cursor.setPosition(hands.body.document().findBlockByNumber(3).position() + 4)
    place = QPointF(hands.body.cursorRect(cursor).center())
    hands.body.dropEvent(
        QDropEvent(place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )
    hands.agree()
    assert hands.words()[3] == "The new exercise ends on Friday."


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("file:///tmp/picture.PNG", "Pictures go to the section Images, not into the text."),
        ("file:///tmp/folder/", "Drop the document itself, not a link or a folder."),
        ("file:///tmp/x.url", "Drop the document itself, not a link or a folder."),
    ],
)
def test_what_is_no_text_is_refused_with_a_sentence(hands, monkeypatch, url, sentence):
    said: list[str] = []
    monkeypatch.setattr(hands.body, "say", said.append)
    mime = QMimeData()
    mime.setUrls([QUrl(url)])
    hands.body.paster.take(mime)
    assert said == [sentence]


def test_more_paragraphs_than_a_release_has_are_refused_with_a_sentence(hands, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(hands.body, "say", said.append)
    before = hands.release
    pasting(hands, text="x.\n" * 4000)
    assert hands.release is before
    assert said == ["4000 paragraphs are more than a release holds. Paste the part you need."]


def test_dropped_documents_go_to_the_window(hands):
    told: list[list[str]] = []
    hands.body.paster.files_dropped.connect(told.append)
    mime = QMimeData()
    mime.setUrls([QUrl("file:///tmp/old.docx")])
    hands.body.insertFromMimeData(mime)
    assert told == [["/tmp/old.docx"]]


def test_a_read_only_body_takes_no_paste(hands):
    hands.document.set_read_only("Approved")
    before = hands.release
    hands.body.paster.take(copied(hands))
    hands.body.paste_as_text()
    assert hands.release is before


def test_a_speaker_who_is_known_already_is_not_added_again(hands, worker):
    hands.end(3)
    pasting(hands, html="<p>x</p>", text="x")
    words = Text("“We sail,” said Maren Okafor-Lind.", (Span(1, 9, "speech", "q1"),))
    quote = Quote("q1", "s1", attribution=Attribution("Maren Okafor-Lind", "said", "PI"))
    again = Speaker("s1", Name(printed="Maren Okafor-Lind"))
    worker.answer({"release": plain.of(Release(body=(Block("b1", "quote", words),), quotes=(quote,), speakers=(again,)))}, b"")
    hands.agree()
    assert [one.id for one in hands.release.speakers] == ["s1"]
    assert [one.speaker for one in hands.release.quotes] == ["s1", "s1"]


def test_one_pasted_heading_flows_into_the_words_as_they_are(hands, worker):
    hands.put(3, 4)
    pasting(hands, html="<h2>long</h2>", text="long")
    worker.answer({"release": plain.of(Release(body=(Block("b1", "heading", Text("long ")),)))}, b"")
    hands.agree()
    assert hands.words()[3] == "The long exercise ends on Friday."


def test_lines_that_a_mailer_wrapped_are_joined_and_list_signs_read(hands):
    hands.end(3)
    hands.press(K.Key_Return)
    wrapped = (
        "The crews of nine countries have trained off Lisbon for a week, and their\n"
        "boats came back with the tide before it was dark on Friday. They sail again\n"
        "on Monday, when the weather has turned and the harbour is open for traffic\n"
        "from the islands.\n\n- one\n- two\n"
    )
    pasting(hands, text=wrapped)
    assert hands.kinds()[4:] == ["paragraph", "list-item", "list-item"]
    assert hands.words()[4].startswith(
        "The crews of nine countries have trained off Lisbon for a week, and their boats came back"
    )


SPANS = st.tuples(st.integers(0, 8), st.integers(1, 8), st.sampled_from(["strong", "emphasis", "language", "blank"]))
KINDS = st.sampled_from(["paragraph", "heading", "list-item", "quote"])
BLOCKS = st.lists(st.tuples(KINDS, st.text("ab é😀", min_size=1, max_size=9), st.lists(SPANS)))


@given(BLOCKS)
def test_our_own_type_loses_nothing(rows):
    blocks = []
    for n, (kind, words, spans) in enumerate(rows):
        text = Text(words)
        for start, length, mark in spans:
            if start < len(words):
                text = text.with_span(Span(start, min(start + length, len(words)), mark))
        blocks.append(Block(f"b{n}", kind, text))
    piece = Fragment(tuple(blocks))
    assert fragment.from_json(fragment.to_json(piece)) == piece


@given(st.integers(0, 3), st.integers(0, 3), st.integers(0, 80), st.integers(0, 80))
def test_pasting_any_piece_anywhere_leaves_a_sound_release(first, last, start, at):
    rows = RELEASE.body
    begin = Point(min(first, last), min(start, len(rows[min(first, last)].text.plain)))
    end = Point(max(first, last), len(rows[max(first, last)].text.plain))
    piece = fragment.taken(RELEASE, rows, begin, end)
    numbers = iter(range(50, 99))
    place = Point(last, min(at, len(rows[last].text.plain)))
    release, grown, after = fragment.put(RELEASE, rows, place, piece, lambda letter: f"{letter}{next(numbers)}")
    pasted = quotes.settled(replace(release, body=grown))
    assert list(faults(pasted)) == []
    assert 0 <= after.offset <= len(grown[after.row].text.plain)
    assert sum(len(b.text.plain) for b in grown) == sum(len(b.text.plain) for b in (*rows, *piece.blocks))
