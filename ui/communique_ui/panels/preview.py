"""The preview: real pages of the PDF, drawn by a process of its own after a pause; the last good page stays meanwhile."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QTemporaryDir, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from communique import plain, storage
from communique.checking.finding import Place
from communique.errors import CommuniqueError
from communique_ui.background import Failure
from communique_ui.caret import Caret
from communique_ui.controls.choices import Choice, Tick
from communique_ui.controls.flow import Flow
from communique_ui.controls.labels import Card, Glyph, button, label
from communique_ui.controls.typing import Words
from communique_ui.document import ReleaseDocument
from communique_ui.panels.forms import Outline, WebPage
from communique_ui.panels.pages import Pages
from communique_ui.services import Services
from communique_ui.theme.palette import worn
from communique_ui.wording import to_translate, translate

PAUSE_MS, SCROLL_MS, FOLLOW_MS = 300, 60, 500
ZOOMS = (("0", to_translate("Preview", "Fit")), ("1", "100 %"), ("2", "200 %"))
FORMS = (("pdf", "PDF"), ("html", "HTML"), ("word", "Word"), ("text", to_translate("Preview", "Text")))


class Preview(QWidget):
    """Follows the document while it can be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Preview"))
        self.setProperty("look", "pane")
        self._document: ReleaseDocument | None = None
        self._services: Services | None = None
        self._assets: object = None
        self._drawn: dict[int, tuple[int, int]] = {}
        self._fresh_at = ""
        self._why = ""
        self._folder = QTemporaryDir()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._ribbon())
        self.pages = Pages()
        self.pages.wanted.connect(self._scrolled)
        self.pages.pressed.connect(self._ask_place)
        self.text = Words(12, has_lines=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.text.setObjectName("preview.text")
        self.text.setAccessibleName(self.tr("Plain text"))
        self.text.setReadOnly(True)
        self.web, self.word = WebPage(), Outline()
        self._stack = QStackedWidget()
        for one in (self.pages, self.web, self.word, self.text):  # as FORMS
            self._stack.addWidget(one)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.pages)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.draw)
        self._scroll = QTimer(self, singleShot=True, interval=SCROLL_MS)
        self._scroll.timeout.connect(self._draw_missing)
        self._caret: tuple[str, str | None] = ("", None)
        self._following = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._following.timeout.connect(self._ask_spot)

    def bind(self, document: ReleaseDocument, services: Services) -> None:
        """Follow a document."""
        self._document, self._services = document, services
        document.changed.connect(self._later)
        document.style_changed.connect(self._later)
        document.opened.connect(self._begin)
        document.caret_noted.connect(self._note_caret)

    @property
    def form(self) -> str:
        """Which of FORMS is shown."""
        return FORMS[self._form.currentIndex()][0]

    def draw(self) -> None:
        """Ask for the pages in view of the release as it stands."""
        if self._document is None or self._services is None or not self.isVisible():
            return
        if self.form != "pdf":
            self._ask_form()
            return
        self._send_assets()
        header = {**self._about(), "pages": self.pages.in_view(), "width": self.pages.pixels()}
        self._services.previews.request("preview", header, self._take, self._refuse)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._true.setVisible(worn().is_dark)

    # ---- built once

    def _head(self) -> QWidget:
        self._form, self._zoom = QTabBar(), Choice()
        self._form.setObjectName("preview.form")
        self._form.setAccessibleName(self.tr("What is shown"))
        self._form.setExpanding(False)
        self._form.setDrawBase(False)
        self._form.setUsesScrollButtons(False)
        self._form.setProperty("look", "small")
        for _, text in FORMS:
            self._form.addTab(translate("Preview", text))
        self._zoom.setObjectName("preview.zoom")
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self._zoom.setMinimumContentsLength(6)
        for key, text in ZOOMS:
            self._zoom.addItem(translate("Preview", text), key)
        self._form.currentChanged.connect(self._show_form)
        self._zoom.currentIndexChanged.connect(self._show_zoom)
        self._true = Tick(self.tr("Show true colours"))
        self._true.setObjectName("preview.true-colours")
        self._true.toggled.connect(self._show_true)
        self._true.setVisible(worn().is_dark)
        self._copy = button(self.tr("Copy text"), glyph="copy", name="preview.copy")
        self._copy.clicked.connect(self._copy_text)
        self._copy.hide()
        self._browse = button(self.tr("Open in the browser"), glyph="file-code", name="preview.browse")
        self._browse.setToolTip(self.tr("See the page as readers will"))
        self._browse.clicked.connect(self._ask_page)
        self._browse.hide()
        self._count = label("", "dim")
        self._count.setObjectName("preview.count")
        head = QWidget()
        flow = Flow(head, gap=8)
        flow.setContentsMargins(12, 8, 12, 8)
        for widget in (self._form, self._zoom, self._copy, self._browse, self._true, self._count):
            flow.addWidget(widget)
        return head

    def _ribbon(self) -> QWidget:
        self._stale = Card("bar")
        self._stale.setObjectName("preview.stale")
        row = QHBoxLayout()
        self._stale_text = label("", wraps=True)
        why = button(self.tr("Why?"), "link", name="preview.why")
        why.clicked.connect(self._tell_why)
        row.addWidget(Glyph("info", "suggestion", 16))
        row.addWidget(self._stale_text, 1)
        row.addWidget(why)
        self._stale.rows.addLayout(row)
        self._stale.hide()
        return self._stale

    # ---- answers

    def _take(self, header: dict[str, Any], payload: bytes) -> None:
        self.pages.show_sizes(header["sizes"])
        self.pages.dim(not self._true.isChecked())
        view, at, rev = memoryview(payload), 0, int(header.get("rev", 0))
        for one in header["pictures"]:
            width, height = int(one["width"]), int(one["height"])
            size = width * height * 4
            image = QImage(view[at : at + size], width, height, width * 4, QImage.Format.Format_RGB32).copy()
            at += size
            self._drawn[int(one["page"])] = (rev, width)
            self.pages.show_picture(int(one["page"]), image)
        number = int(header["pages"])
        self._count.setText(self.tr("%n pages", "", number))
        self._fresh_at = f"{datetime.now().astimezone():%H:%M}"
        self._stale.hide()
        self._draw_missing()

    def _refuse(self, failure: Failure) -> None:
        """No picture: what is shown stays, and says how old it is."""
        self._assets = None
        self._why = failure.sentence
        old = self.tr("Preview is older than your text ({time}).").format(time=self._fresh_at)
        self._stale_text.setText(old if self._fresh_at else self.tr("There is no preview yet."))
        self._stale.show()

    def _tell_why(self) -> None:
        self._tell(self._why)

    # ---- from the words to the page, and back

    def _note_caret(self, caret: Caret | None) -> None:
        """The preview follows the caret from passage to passage; scrolling in it moves nothing in the text."""
        passage = (caret.field, caret.block) if caret is not None else ("", None)
        if passage != self._caret:
            self._caret = passage
            if passage[0] and self.isVisible():
                self._following.start()

    def _ask_spot(self) -> None:
        if self._document is not None and self._services is not None and self.isVisible() and self.pages.views:
            header = {**self._about(), "field": self._caret[0], "block": self._caret[1]}
            self._services.previews.request("spot", header, self._follow)

    def _follow(self, header: dict[str, Any], _: bytes) -> None:
        if header.get("spot"):
            self.pages.reveal(int(header["spot"]["page"]), float(header["spot"]["top"]))

    def _ask_place(self, page: int, x: float, y: float) -> None:
        if self._document is not None and self._services is not None:
            self._services.previews.request("place", {**self._about(), "page": page, "x": x, "y": y}, self._jump)

    def _jump(self, header: dict[str, Any], _: bytes) -> None:
        if header.get("place") and self._document is not None:
            place = plain.to(Place, header["place"])
            self._caret = (place.field, place.block)
            self._document.show_place(Caret(place.field, place.block, place.start))

    def _about(self) -> dict[str, Any]:
        assert self._document is not None
        document = self._document
        return {"rev": document.revision, "release": plain.of(document.release), "style": document.style.name, "draft": False}

    # ---- within

    def _begin(self, *_: object) -> None:
        self._drawn.clear()
        self.pages.verticalScrollBar().setValue(0)

    def _later(self, *_: object) -> None:
        if self.isVisible():
            self._pause.start()

    def _scrolled(self) -> None:
        self._scroll.start()

    def _draw_missing(self) -> None:
        """Ask for pages that came into view, or that were drawn for another width."""
        if self._document is None or self._pause.isActive() or self.form != "pdf":
            return
        wanted = (self._document.revision, self.pages.pixels())
        if any(self._drawn.get(n) != wanted for n in self.pages.in_view()):
            self._pause.start(SCROLL_MS)

    def _send_assets(self) -> None:
        """Give the pictures of the release to the process that draws, once, and again after it was lost."""
        assert self._document is not None and self._services is not None
        if self._document.assets and self._assets != self._document.assets:
            self._assets = dict(self._document.assets)
            self._services.previews.request("assets", {"assets": plain.of(self._assets)}, lambda *_: None)

    def _show_zoom(self, *_: object) -> None:
        self.pages.show_zoom(float(self._zoom.currentData()))

    def _show_true(self, is_true: bool) -> None:
        self.pages.dim(not is_true)

    def _show_form(self, *_: object) -> None:
        form = self.form
        self._stack.setCurrentIndex([key for key, _ in FORMS].index(form))
        for widget, home in ((self._zoom, "pdf"), (self._count, "pdf"), (self._browse, "html"), (self._copy, "text")):
            widget.setVisible(form == home)
        self._true.setVisible(worn().is_dark and form == "pdf")
        self.draw()

    def _ask_form(self) -> None:
        assert self._services is not None
        op, wanted, take = {
            "html": ("text", {"format": "fragment"}, self._take_page),
            "word": ("outline", {}, self._take_outline),
            "text": ("text", {"format": "txt"}, self._take_text),
        }[self.form]
        self._services.previews.request(op, {**self._about(), **wanted}, take, self._refuse)

    def _take_text(self, header: dict[str, Any], payload: bytes) -> None:
        self.text.show_text(payload.decode("utf-8", "replace").replace("\r\n", "\n"))
        self._stale.hide()

    def _take_page(self, header: dict[str, Any], payload: bytes) -> None:
        self.web.show_page(payload.decode("utf-8", "replace"))
        self._stale.hide()

    def _take_outline(self, header: dict[str, Any], _: bytes) -> None:
        self.word.show_rows(header["rows"])
        self._stale.hide()

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.text.shown)
        self._tell(self.tr("The text is copied."))

    def _ask_page(self) -> None:
        """The web page as it would be exported, in a folder that goes with this window."""
        if self._services is not None:
            self._services.previews.request("text", {**self._about(), "format": "html"}, self._browse_page, self._refuse)

    def _browse_page(self, _: dict[str, Any], payload: bytes) -> None:
        path = Path(self._folder.path(), "preview.html")
        try:
            storage.write_file(path, payload)
        except CommuniqueError as trouble:
            self._tell(str(trouble))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _tell(self, sentence: str) -> None:
        if self._services is not None:
            self._services.messages.show_message(sentence)
