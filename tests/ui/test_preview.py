"""The preview: asks for pages in view after a pause, keeps the last good page, and says how old it is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTabBar, QWidget

from communique.text import Text
from communique_ui.background import Failure
from communique_ui.caret import Caret
from communique_ui.messages import MessageBar
from communique_ui.panels.preview import Preview
from communique_ui.services import Services
from communique_ui.theme.appearance import Appearance


class Drawer:
    """Stands for the process that draws: keeps what it is asked, answers when told to."""

    def __init__(self):
        self.asked = []

    def request(self, op, header, on_answer, on_failure=None, payload=b""):
        self.asked.append((op, header, on_answer, on_failure))

    def of(self, op):
        return [header for one, header, _, _ in self.asked if one == op]

    def answer(self, pages=2, colour=b"\xff\x80\x40\xff"):
        """Answer the last request for pages, every page in one colour."""
        _, header, take, _ = next(one for one in reversed(self.asked) if one[0] == "preview")
        width, height = header["width"], 4
        pictures = [{"page": n, "width": width, "height": height} for n in header["pages"] if n < pages]
        take(
            {"rev": header["rev"], "pages": pages, "sizes": [[595.0, 842.0]] * pages, "pictures": pictures},
            colour * width * height * len(pictures),
        )

    def fail(self):
        _, _, _, refuse = self.asked[-1]
        refuse(Failure("That took too long and was stopped. Your text is safe."))


@pytest.fixture
def drawer():
    return Drawer()


@pytest.fixture
def preview(qtbot, document, drawer):
    bar = MessageBar()
    qtbot.addWidget(bar)
    made = Preview()
    qtbot.addWidget(made)
    made.bind(document, Services(None, drawer, bar, lambda id_: None, lambda key: None))
    made.resize(420, 600)
    made.messages = bar
    return made


def test_nothing_is_drawn_while_nobody_looks(preview, document, drawer, qtbot):
    document.set_field("headline", Text("Another"))
    preview.draw()
    assert drawer.asked == []
    preview.show()
    qtbot.waitUntil(lambda: drawer.of("preview") != [])


def test_pages_come_in_the_colours_of_the_pdf(preview, document, drawer, qtbot):
    preview.show()
    qtbot.waitUntil(lambda: drawer.of("preview") != [])
    drawer.answer()
    assert [view.accessibleName() for view in preview.pages.views] == ["Page 1 of 2", "Page 2 of 2"]
    assert preview.pages.views[0].image.pixelColor(1, 1).name() == "#4080ff"
    assert preview.findChild(QLabel, "preview.count").text() == "2 pages"


def test_a_change_is_drawn_after_a_pause_and_only_once(preview, document, drawer, qtbot):
    preview.show()
    qtbot.waitUntil(lambda: drawer.of("preview") != [])
    drawer.answer(pages=1)
    before = len(drawer.of("preview"))
    for n in range(5):
        document.set_field("headline", Text(f"Version {n}"))
    qtbot.waitUntil(lambda: len(drawer.of("preview")) > before)
    assert drawer.of("preview")[-1]["rev"] == document.revision
    assert len([header for header in drawer.of("preview") if header["rev"] > 0]) == 1


def test_the_last_good_page_stays_when_drawing_fails_and_says_how_old_it_is(preview, drawer, qtbot):
    preview.show()
    qtbot.waitUntil(lambda: drawer.of("preview") != [])
    drawer.answer()
    preview.draw()
    drawer.fail()
    assert not preview.pages.views[0].image.isNull()
    assert not preview._stale.isHidden()
    assert preview._stale_text.text().startswith("Preview is older than your text (")
    preview.findChild(QPushButton, "preview.why").click()
    assert preview.messages.texts() == ["That took too long and was stopped. Your text is safe."]
    preview.draw()
    drawer.answer()
    assert preview._stale.isHidden()


def test_zoom_changes_the_room_of_a_page_and_asks_for_sharper_pictures(preview, drawer, qtbot):
    preview.show()
    qtbot.waitUntil(lambda: drawer.of("preview") != [])
    drawer.answer()
    zoom = preview.findChild(QComboBox, "preview.zoom")
    zoom.setCurrentIndex(zoom.findData("2"))
    assert preview.pages.views[0].sizeHint().width() == round(595 * 96 / 72 * 2)
    qtbot.waitUntil(lambda: drawer.of("preview")[-1]["width"] == round(595 * 96 / 72 * 2))


def test_pictures_of_the_release_go_to_the_drawer_once_and_again_after_a_failure(preview, document, drawer, qtbot):
    document.open(document.release, assets={"crew.png": b"\x89PNG"})
    preview.show()
    qtbot.waitUntil(lambda: drawer.of("preview") != [])
    preview.draw()
    assert drawer.of("assets") == [{"assets": {"crew.png": "iVBORw=="}}]
    drawer.fail()
    preview.draw()
    assert len(drawer.of("assets")) == 2


def test_white_paper_is_dimmed_in_the_dark_until_true_colours_are_wanted(preview, drawer, qtbot):
    appearance = Appearance(QApplication.instance(), "dark")
    try:
        preview.show()
        qtbot.waitUntil(lambda: drawer.of("preview") != [])
        drawer.answer(colour=b"\xff\xff\xff\xff")
        view = preview.pages.views[0]
        assert view.grab().toImage().pixelColor(20, 20).red() == 235
        assert not preview._true.isHidden()
        preview._true.click()
        assert view.grab().toImage().pixelColor(20, 20).red() == 255
    finally:
        appearance.choose("light")
        appearance.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert preview._true.isHidden()


def test_plain_text_is_shown_and_copied(preview, document, drawer, qtbot):
    preview.show()
    preview.findChild(QTabBar, "preview.form").setCurrentIndex(3)
    _, header, take, _ = drawer.asked[-1]
    assert header["format"] == "txt"
    take(header, b"Media release\r\n\r\nHeadline")
    assert preview.text.shown == "Media release\n\nHeadline"
    preview.findChild(QPushButton, "preview.copy").click()
    assert QApplication.clipboard().text() == "Media release\n\nHeadline"


def test_the_web_page_and_the_word_file_are_shown_in_their_own_tabs(preview, document, drawer, qtbot):
    preview.show()
    form = preview.findChild(QTabBar, "preview.form")
    assert [form.tabText(n) for n in range(form.count())] == ["PDF", "HTML", "Word", "Text"]
    form.setCurrentIndex(1)
    _, header, take, _ = drawer.asked[-1]
    assert header["format"] == "fragment"
    take(header, b'<article><h1>Crews train</h1><p>In <a href="https://icro.example">Lisbon</a><img src="file:///etc/x.png"></p></article>')
    assert preview.web.toPlainText().startswith("Crews train\nIn Lisbon")
    form.setCurrentIndex(2)
    op, header, take, _ = drawer.asked[-1]
    assert op == "outline"
    take({"rows": [["Release Headline", "Crews train"], ["Release Body", "In Lisbon."]]}, b"")
    wanted = ["Layout may differ in Word.", "Headline", "Crews train", "Body", "In Lisbon."]
    qtbot.waitUntil(lambda: [one.text() for one in preview.word.findChildren(QLabel) if one.isVisible()] == wanted)


def test_another_form_follows_the_typing_and_its_failure_leaves_what_was_shown(preview, document, drawer, qtbot):
    preview.show()
    preview.findChild(QTabBar, "preview.form").setCurrentIndex(1)
    _, header, take, _ = drawer.asked[-1]
    take(header, b"<h1>Crews train</h1>")
    document.set_field("headline", Text("Crews train again"))
    qtbot.waitUntil(lambda: len(drawer.of("text")) > 1)
    drawer.fail()
    assert preview.web.toPlainText() == "Crews train" and preview.findChild(QWidget, "preview.stale").isVisible()


def test_the_web_page_opens_in_the_browser_from_a_folder_of_its_own(preview, document, drawer, monkeypatch):
    opened = []
    monkeypatch.setattr("communique_ui.panels.preview.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    preview.show()
    preview.findChild(QTabBar, "preview.form").setCurrentIndex(1)
    preview.findChild(QPushButton, "preview.browse").click()
    _, header, take, _ = drawer.asked[-1]
    assert header["format"] == "html"
    take(header, b"<!DOCTYPE html>")
    assert Path(opened[0]).read_bytes() == b"<!DOCTYPE html>"


def test_the_preview_follows_the_caret_from_passage_to_passage(preview, document, drawer, qtbot):
    preview.show()
    qtbot.waitUntil(lambda: drawer.of("preview") != [])
    drawer.answer(pages=3)
    QApplication.processEvents()
    document.note_caret(Caret("body", "b4", 2))
    qtbot.waitUntil(lambda: drawer.of("spot") != [])
    assert (drawer.of("spot")[0]["field"], drawer.of("spot")[0]["block"]) == ("body", "b4")
    _, header, take, _ = next(one for one in reversed(drawer.asked) if one[0] == "spot")
    take({**header, "spot": {"page": 2, "top": 0.5}}, b"")
    assert 2 in preview.pages.in_view()
    document.note_caret(Caret("body", "b4", 7))
    assert not preview._following.isActive(), "within a passage nothing moves"


def test_a_click_on_a_page_jumps_to_its_words_once(preview, document, drawer, qtbot):
    preview.show()
    qtbot.waitUntil(lambda: drawer.of("preview") != [])
    drawer.answer()
    view = preview.pages.views[0]
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 2, view.height() // 4))
    asked = drawer.of("place")[0]
    assert asked["page"] == 0 and asked["x"] == pytest.approx(0.5, abs=0.02) and asked["y"] == pytest.approx(0.25, abs=0.02)
    _, header, take, _ = drawer.asked[-1]
    with qtbot.waitSignal(document.caret_wanted) as wanted:
        take({**header, "place": {"field": "body", "block": "b1", "start": 7, "end": 7}}, b"")
    assert wanted.args == [Caret("body", "b1", 7)]
    assert not preview._following.isActive()
