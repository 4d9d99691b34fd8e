"""The form: every field of the release from top to bottom as it is printed, the body in the middle, each bound both ways to the document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from communique import fields
from communique_ui.caret import Caret
from communique_ui.controls.labels import Card, label
from communique_ui.document import ReleaseDocument
from communique_ui.editors.editor import Editor
from communique_ui.field_editors import bind, editor_for
from communique_ui.kept_fields import Fold, KeptFields, Place
from communique_ui.wording import said

# What stands above the body, row by row; the other fields follow below it, a card for each row of BELOW.
ABOVE: tuple[tuple[str, ...], ...] = (
    ("kind", "date", "language"),
    ("headline",),
    ("subheads",),
    ("dateline.city", "dateline.country", "dateline.written_by_hand"),
)
BELOW: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    ("Details", (("summary",), ("embargo",), ("notice", "reference"), ("byline", "date_text"))),
    ("Dateline", (("dateline.date", "dateline.agency", "dateline.separator"),)),
    ("Quotes", (("quotes",),)),
    ("Speakers", (("speakers",),)),
    ("Boilerplate", (("end_mark",), ("boilerplate",))),
    ("Contacts", (("contacts",),)),
    ("Notes to editors", (("notes",),)),
    ("Images", (("images",),)),
)
SMALLEST_BODY = 320
PEEK = 44
"""Pixels of the next card that show beneath the body, so that one sees there is more."""


class ReleaseForm(QScrollArea):
    """Scrolls over the whole release; the first screen holds what is above the body, and the body."""

    told = Signal(str)
    """A sentence about words that a field could not take."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self.setAccessibleName(self.tr("Release"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.editors: dict[str, Editor] = {}
        self.body = body
        self._document: ReleaseDocument | None = None
        page = QWidget()
        page.setProperty("look", "pane")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(14, 12, 14, 14)
        self._column.setSpacing(10)
        self._places: list[Place] = []
        self._top = self._card("", ABOVE)
        self._fold = Fold()
        self._column.addWidget(self._fold)
        self._paper = Card()
        self._paper.rows.setContentsMargins(1, 1, 1, 1)
        self._paper.rows.addWidget(body)
        self._column.addWidget(self._paper)
        for title, rows in BELOW:
            self._card(title, rows)
        self._column.addStretch(1)
        self.setWidget(page)

    def bind(self, document: ReleaseDocument) -> None:
        """Show a document and edit it."""
        self._document = document
        self._kept = KeptFields(self._fold, self.editors, self._places, document)  # before the editors: what is led to must be in sight
        self._kept.moved.connect(self._share_room)
        self._fold.toggle.toggled.connect(self._share_room)
        for key, editor in self.editors.items():
            bind(editor, document)
            editor.told.connect(self.told)
            editor.accepted.connect(self._next_of(key))
        document.caret_wanted.connect(self._show_widget)
        document.opened.connect(self._to_top)

    def go(self, section: str) -> None:
        """Take the focus to the first field of a section."""
        assert self._document is not None
        if section == "body":
            self.ensureWidgetVisible(self._paper, 0, 0)
            self.body.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        key = next((one.key for one in fields.FIELDS if one.section == section and one.key in self.editors), None)
        if key is not None:
            self._document.show_place(Caret(key))

    def reveal(self, key: str) -> None:
        """Bring a field into sight that the kind of release does without."""
        self._kept.reveal(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The body takes what the first screen leaves."""
        super().resizeEvent(event)
        self._share_room()

    # ---- within

    def _share_room(self, *_: object) -> None:
        above = self._top.sizeHint().height() + (self._fold.sizeHint().height() + 10 if not self._fold.isHidden() else 0)
        self._paper.setFixedHeight(max(SMALLEST_BODY, self.viewport().height() - above - PEEK - 32))

    def _card(self, title: str, rows: tuple[tuple[str, ...], ...]) -> Card:
        card = Card()
        card.rows.setContentsMargins(14, 10, 14, 12)
        card.rows.setSpacing(8)
        if title:
            card.rows.addWidget(label(said(title), "heading"))
        for keys in rows:
            row = QHBoxLayout()
            row.setSpacing(12)
            for key in keys:
                self.editors[key] = editor_for(fields.field(key))
                row.addWidget(self.editors[key], 1, Qt.AlignmentFlag.AlignTop)
                if fields.field(key).label == title:
                    self.editors[key].show_caption(False)
            card.rows.addLayout(row)
            self._places.append(Place(row, keys, card, is_headed=fields.field(keys[0]).label == title))
        self._column.addWidget(card)
        return card

    def _next_of(self, key: str) -> Callable[[], None]:
        """Enter in a line goes on to the next field of the form."""
        order = [*(one for row in ABOVE for one in row), "body", *(one for _, rows in BELOW for row in rows for one in row)]

        def go_on() -> None:
            assert self._document is not None
            at = order.index(key)
            following = next(one for one in (*order[at + 1 :], *order[: at + 1]) if one == "body" or not self._kept.is_hidden(one))
            if following == "body":
                self._document.end_run()
                self.go("body")
            else:
                self._document.show_place(Caret(following))

        return go_on

    def _show_widget(self, caret: Caret) -> None:
        """Scroll to the part that a caret is in; its editor takes the focus."""
        part = self._paper if caret.field == "body" else self.editors.get(caret.field)
        if part is not None:
            self.ensureWidgetVisible(part, 0, 60)

    def _to_top(self, *_: object) -> None:
        self.verticalScrollBar().setValue(0)
