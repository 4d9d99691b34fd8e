"""The bar that finds and replaces words in the whole release; changes inside quotes are asked for, approved ones never made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from communique.checking.finding import Place
from communique_ui.caret import Caret
from communique_ui.controls.choices import Choice, Tick
from communique_ui.controls.flow import Flow
from communique_ui.controls.labels import button, label, set_state, tool
from communique_ui.controls.typing import Line
from communique_ui.document import ReleaseDocument
from communique_ui.messages import announce
from communique_ui.surface.body import Body
from communique_ui.surface.changes import Point
from communique_ui.surface.search import Query, Scope, find, is_sealed, is_spoken, replace_all

_PAUSE_MS = 120
_SCOPES: tuple[Scope, ...] = ("all", "body", "quotes", "headline")


class FindBar(QFrame):
    """Stands above or below the body; Enter goes on, Shift+Enter back, Escape returns to the words."""

    def __init__(self, body: Body, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.setAccessibleName(self.tr("Find and replace"))
        self.setProperty("look", "bar")
        self._body = body
        self._document: ReleaseDocument | None = None
        self._places: tuple[Place, ...] = ()
        self._asked: tuple[Place, ...] = ()
        self._at = -1
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._search)
        self._make_controls()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(self._find_row())
        column.addWidget(self._replace_row)
        column.addLayout(self._options())
        column.addWidget(self.question)
        self.hide()

    def bind(self, document: ReleaseDocument) -> None:
        """Search this document."""
        self._document = document
        document.changed.connect(self._search_soon)

    def open(self) -> None:
        """Ctrl+F: find; what is selected in the body is looked for."""
        self._open(replaces=False)

    def open_replace(self) -> None:
        """Ctrl+H: find and replace."""
        self._open(replaces=True)

    def close_bar(self) -> None:
        """Back to the words; the last place found stays selected."""
        self.hide()
        self._body.squiggles.show_found(())
        self._body.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next(self) -> None:
        """Show the next place, after the last one the first."""
        self._go(1)

    def previous(self) -> None:
        """Show the place before."""
        self._go(-1)

    def query(self) -> Query:
        """What the controls ask for."""
        scope: Scope = _SCOPES[max(0, self.scope.currentIndex())]
        return Query(self.words.text(), scope, self.case.isChecked(), self.whole.isChecked(), self.accents.isChecked())

    # ---- making it

    def _make_controls(self) -> None:
        self.words = Line()
        self.words.setObjectName("find.words")
        self.words.setAccessibleName(self.tr("Find"))
        self.words.setPlaceholderText(self.tr("Find"))
        self.count = label("", "dim")
        self.count.setObjectName("find.count")
        self.scope = Choice()
        self.scope.setObjectName("find.scope")
        self.scope.setAccessibleName(self.tr("Where to find"))
        self.scope.addItems([self.tr("Everywhere"), self.tr("Body"), self.tr("Quotes"), self.tr("Headline")])
        self.case = _tick("find.case", self.tr("Match case"))
        self.whole = _tick("find.whole", self.tr("Whole words"))
        self.accents = _tick("find.accents", self.tr("Match accents"))
        self.new_words = Line()
        self.new_words.setObjectName("find.new_words")
        self.new_words.setAccessibleName(self.tr("Replace by"))
        self.new_words.setPlaceholderText(self.tr("Replace by"))
        self.replace_one = button(self.tr("Replace"), name="find.replace")
        self.replace_all = button(self.tr("Replace all"), name="find.replace_all")
        self.question = QuotesQuestion()
        self.question.answered.connect(self._answer)
        self.words.textChanged.connect(self._search_soon)
        for tick in (self.case, self.whole, self.accents):
            tick.toggled.connect(self._search)
        self.scope.currentIndexChanged.connect(self._search)
        self.replace_one.clicked.connect(self._replace_here)
        self.replace_all.clicked.connect(self._replace_everywhere)
        for line in (self.words, self.new_words):
            line.installEventFilter(self)

    def _find_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        back = tool("chevron-up", self.tr("Previous (Shift+Enter)"), name="find.previous")
        on = tool("chevron-down", self.tr("Next (Enter)"), name="find.next")
        shut = tool("x", self.tr("Close (Esc)"), name="find.close")
        back.clicked.connect(self.previous)
        on.clicked.connect(self.next)
        shut.clicked.connect(self.close_bar)
        row.addWidget(self.words, 1)
        row.addWidget(self.count)
        for widget in (back, on, shut):
            row.addWidget(widget)
        self._replace_row = QWidget()
        second = QHBoxLayout(self._replace_row)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(6)
        second.addWidget(self.new_words, 1)
        second.addWidget(self.replace_one)
        second.addWidget(self.replace_all)
        return row

    def _options(self) -> Flow:
        row = Flow(gap=10)
        for widget in (self.scope, self.case, self.whole, self.accents):
            row.addWidget(widget)
        return row

    # ---- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Escape in the two lines."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if watched is self.new_words:
                self._replace_here()
            elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.previous()
            else:
                self.next()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    # ---- finding

    def _open(self, *, replaces: bool) -> None:
        start, end = self._body.binding.points()
        if self._body.hasFocus() and start.row == end.row and start != end:
            self.words.setText(self._body.binding.rows[start.row].text.plain[start.offset : end.offset])
        self._replace_row.setVisible(replaces)
        self.question.hide()
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._search()

    def _search_soon(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _search(self) -> None:
        self._soon.stop()
        if self._document is None or not self.isVisible():
            return
        self._places = find(self._document.release, self.query())
        self._at = self._nearest()
        self._body.squiggles.show_found(self._places)
        self._tell()

    def _nearest(self) -> int:
        """The place selected now, or -1."""
        caret = self._body.binding.caret()
        here = (caret.block, *sorted((caret.position, caret.anchor if caret.anchor is not None else caret.position)))
        return next((n for n, place in enumerate(self._places) if (place.block, place.start, place.end) == here), -1)

    def _go(self, by: int) -> None:
        if self._soon.isActive():
            self._search()
        if not self._places:
            return
        at = self._at if self._at >= 0 else self._before_caret() + (by < 0)
        self._at = (at + by) % len(self._places)
        self._show(self._places[self._at])
        self._tell()

    def _before_caret(self) -> int:
        """The last place before the caret, so that finding goes on from where one reads."""
        caret, order = self._body.binding.caret(), {row.id: n for n, row in enumerate(self._body.binding.rows)}
        here = (order.get(caret.block or "", 0), caret.position)
        before = -1
        for n, place in enumerate(self._places):
            if place.field in ("headline", "subheads", "summary", "byline"):
                continue
            if place.field == "body" and (order.get(place.block or "", 0), place.start) < here:
                before = n
        return before

    def _show(self, place: Place) -> None:
        if place.field == "body":
            number = self._body.mirror.number_of(place.block or "")
            if number is not None:
                self._body.binding.select(Point(number, place.start), Point(number, place.end))
        elif self._document is not None:
            focus = QApplication.focusWidget()
            self._document.show_place(Caret(place.field, place.block, place.end, place.start))
            if focus is not None:
                focus.setFocus()

    def _tell(self) -> None:
        count = len(self._places)
        if not self.words.text():
            text = ""
        elif not count:
            text = self.tr("Not found")
        elif self._at >= 0:
            text = self.tr("{n} of {all}").format(n=self._at + 1, all=count)
        else:
            text = self.tr("%n found", "", count)
        set_state(self.count, "should" if self.words.text() and not count else "")
        if text != self.count.text():
            self.count.setText(text)
            announce(self.words, text)

    # ---- replacing

    def _replace_here(self) -> None:
        """Replace the place that is shown and go to the next; the first time, only go there."""
        if self._at < 0 or self._at >= len(self._places):
            self.next()
            return
        self._ask_or_replace((self._places[self._at],))

    def _replace_everywhere(self) -> None:
        self._search()
        self._ask_or_replace(self._places)

    def _ask_or_replace(self, places: tuple[Place, ...]) -> None:
        if self._document is None or not places:
            return
        release = self._document.release
        spoken = sum(is_spoken(release, place) and not is_sealed(release, place) for place in places)
        if not spoken:
            self._replace(places, in_quotes=False)
            return
        if len(places) == 1:
            text = self.tr("You are changing someone’s words.")
        else:
            text = self.tr("%n of {all} are in quotes. You are changing someone’s words.", "", spoken).format(all=len(places))
        self._asked = places
        self.question.ask(text)

    def _answer(self, in_quotes: bool) -> None:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._replace(self._asked, in_quotes=in_quotes)

    def _replace(self, places: tuple[Place, ...], *, in_quotes: bool) -> None:
        if self._document is None:
            return
        result = replace_all(self._document.release, places, self.new_words.text(), in_quotes=in_quotes)
        at = self._at
        if result.done:
            self._document.edit(result.release, self.tr("Replace"), caret=self._body.binding.caret())
        self._search()
        if len(places) > 1:
            self._body.say(self._summary(result.done, result.approved, result.spoken))
        elif result.approved:
            self._body.say(self.tr("This is in an approved quote and stays as it is."))
        if len(places) == 1 and self._places:
            self._at = (at if result.done else at + 1) % len(self._places)
            self._show(self._places[self._at])
            self._tell()

    def _summary(self, done: int, approved: int, spoken: int) -> str:
        parts = [self.tr("Replaced %n", "", done)]
        if approved:
            parts.append(self.tr("%n in approved quotes left alone", "", approved))
        if spoken:
            parts.append(self.tr("%n in quotes left alone", "", spoken))
        return " · ".join(parts)


class QuotesQuestion(QFrame):
    """Asks before words inside quotes are changed; ``answered`` says whether they may be."""

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._text = label("", wraps=True)
        self._text.setObjectName("find.question")
        set_state(self._text, "should")
        self._keep = button(self.tr("Leave quotes alone"), "primary", name="find.keep_quotes")
        change = button(self.tr("Change their words too"), name="find.change_quotes")
        self._keep.clicked.connect(lambda: self._answer(in_quotes=False))
        change.clicked.connect(lambda: self._answer(in_quotes=True))
        row.addWidget(self._text, 1)
        row.addWidget(self._keep)
        row.addWidget(change)
        self.hide()

    def ask(self, text: str) -> None:
        """Put the question; the focus is on leaving the quotes alone."""
        self._text.setText(text)
        self.show()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, text)

    def _answer(self, *, in_quotes: bool) -> None:
        self.hide()
        self.answered.emit(in_quotes)


def _tick(name: str, text: str) -> Tick:
    made = Tick(text)
    made.setObjectName(name)
    return made
