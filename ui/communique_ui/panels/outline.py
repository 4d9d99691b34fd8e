"""The outline: a row for each section with what is missing or found there, and beneath it the people who speak."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from communique import people
from communique.release import Release, Speaker
from communique_ui.caret import Caret
from communique_ui.controls.labels import button, isolated, label
from communique_ui.document import ReleaseDocument
from communique_ui.editors.editor import GLYPHS
from communique_ui.panels.tally import Row, is_field, rows, section_of_field
from communique_ui.services import Services
from communique_ui.theme.icons import icon
from communique_ui.theme.palette import worn
from communique_ui.wording import said

KEY = int(Qt.ItemDataRole.UserRole)
COUNT = KEY + 1
STATE = KEY + 2
GAP = 8
NARROW, WIDEST = 52, 16_777_215
SOON_MS = 40


class Outline(QWidget):
    """Follows the document; Enter or a click goes to the section. ``set_narrow`` leaves only the glyphs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline"))
        self.setProperty("look", "pane")
        self._services: Services | None = None
        self._document: ReleaseDocument | None = None
        self._is_narrow = False
        self._wide = 220
        self._state = (0, False)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._show)
        self._rows: tuple[Row, ...] = ()
        self._title = label(self.tr("Release"), "heading")
        self.list = _Sections()
        self.list.setObjectName("outline.sections")
        self.list.setAccessibleName(self.tr("Sections of the release"))
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        self.speakers = SpeakersHere()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 12, 10, 10)
        self._column.setSpacing(6)
        self._column.addWidget(self._title)
        self._column.addWidget(self.list)
        self._column.addSpacing(8)
        self._column.addWidget(self.speakers, 1)
        self.setFocusProxy(self.list)

    def bind(self, document: ReleaseDocument, services: Services) -> None:
        """Follow a document."""
        self._document, self._services = document, services
        document.changed.connect(self._show_soon)
        document.findings_changed.connect(self._show_findings)
        document.caret_noted.connect(self._follow)
        document.opened.connect(self._begin)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self.speakers.edit_wanted.clicked.connect(self._go_to_speakers)
        self._show()

    def set_narrow(self, is_narrow: bool) -> None:
        """Show glyphs only, the words as tips."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._title.setVisible(not is_narrow)
            self.speakers.setVisible(not is_narrow)
            self.list.is_narrow = is_narrow
            side = 4 if is_narrow else 10
            self._column.setContentsMargins(side, 12, side, 10)
            self._column.setAlignment(self.list, Qt.AlignmentFlag.AlignTop if is_narrow else Qt.AlignmentFlag(0))
            self.setMaximumWidth(NARROW if is_narrow else WIDEST)
            self.list.updateGeometry()
            self.list.viewport().update()
            self._take_room()

    def show_section(self, key: str) -> None:
        """Mark the section where the caret is."""
        if self.list.hasFocus() or (self.list.currentRow() >= 0 and self.list.currentItem().data(KEY) == key):
            return
        for n in range(self.list.count()):
            if self.list.item(n).data(KEY) == key:
                self.list.setCurrentRow(n)

    def _begin(self, *_: object) -> None:
        self.show_section("body")

    def _follow(self, caret: Caret | None) -> None:
        if caret is not None:
            self.show_section(section_of_field(caret.field))

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Mark the section whose control has the focus, also where there is no caret in it."""
        while now is not None and not now.objectName().startswith("field."):
            now = now.parentWidget()
        if now is not None:
            names = now.objectName().split(".")[1:]
            keys = (".".join(names[:length]) for length in (2, 1))
            self.show_section(next((section_of_field(key) for key in keys if is_field(key)), "body"))

    def _take_room(self) -> None:
        """A splitter does not see by itself that a pane may be narrower now: the room goes to its neighbour, and comes back."""
        splitter = self.parentWidget()
        if isinstance(splitter, QSplitter):
            sizes, at = splitter.sizes(), splitter.indexOf(self)
            if self._is_narrow:
                self._wide = max(sizes[at], NARROW + 1)
            wanted = NARROW if self._is_narrow else self._wide
            neighbour = at + 1 if at + 1 < len(sizes) else at - 1
            sizes[neighbour] += sizes[at] - wanted
            sizes[at] = wanted
            splitter.setSizes(sizes)

    def _show_soon(self, *_: object) -> None:
        """With every key: once the text has been painted."""
        if not self._soon.isActive():
            self._soon.start()

    def _show_findings(self, *_: object) -> None:
        document = self._open_document()
        state = (len(document.findings), document.is_wanted_out)
        if state != self._state:
            self._state, self._rows = state, ()
            self._show()
        else:
            self._show_soon()

    def _open_document(self) -> ReleaseDocument:
        assert self._document is not None, "bind comes first"
        return self._document

    def _show(self, *_: object) -> None:
        document = self._open_document()
        found = rows(document.release, document.findings, document.style.lacks(document.release.kind))
        if found != self._rows:
            self._rows = found
            self._fill()
        self.speakers.show_release(document.release)

    def _fill(self) -> None:
        while self.list.count() < len(self._rows):
            self.list.addItem(QListWidgetItem())
        while self.list.count() > len(self._rows):
            self.list.takeItem(self.list.count() - 1)
        for n, row in enumerate(self._rows):
            self._dress(self.list.item(n), row)
        self.list.updateGeometry()

    def _dress(self, item: QListWidgetItem, row: Row) -> None:
        title, glyph, token = said(row.title), "check", "fine"
        count = str(row.parts) if row.parts else ""
        told = self.tr("all fine")
        if row.findings:
            count = str(row.findings)
            told = self.tr("%n to look at", "", row.findings)
        if row.is_empty:
            glyph, token = "circle-dashed", "dim"
            count = count or self.tr("empty")
            told = f"{self.tr('empty')}, {told}" if row.findings else self.tr("empty")
        if row.is_waiting and not self._open_document().is_wanted_out:
            glyph, token = "circle-dashed", "dim"
        elif row.worst is not None:
            glyph, token = GLYPHS[row.worst], row.worst.key
        item.setText(title)
        item.setData(KEY, row.key)
        item.setData(COUNT, count)
        item.setData(STATE, (glyph, token, row.worst.key if row.worst and glyph != "circle-dashed" else "dim"))
        item.setData(int(Qt.ItemDataRole.AccessibleTextRole), f"{title}, {told}")
        item.setToolTip(f"{title}: {told}")

    def _go(self, item: QListWidgetItem) -> None:
        if self._services is not None:
            self._services.go(str(item.data(KEY)))

    def _go_to_speakers(self) -> None:
        if self._services is not None:
            self._services.go("speakers")


class _Sections(QListWidget):
    """A list exactly as high as its rows, so that nothing empty lies beneath them."""

    def __init__(self) -> None:
        super().__init__()
        self.is_narrow = False
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setUniformItemSizes(True)

    def sizeHint(self) -> QSize:
        height = self.sizeHintForRow(0) * self.count() if self.count() else 0
        return QSize(44 if self.is_narrow else 190, height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(40 if self.is_narrow else 120, min(self.sizeHint().height(), 120))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None and not event.modifiers():
            self.itemActivated.emit(item)
        else:
            super().keyPressEvent(event)


class _RowDelegate(QStyledItemDelegate):
    """Draws glyph, title and, at the far end, the count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, option.fontMetrics.height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        box = QStyleOptionViewItem(option)
        self.initStyleOption(box, index)
        box.text = ""
        box.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, box, painter, box.widget)
        tokens = worn()
        is_selected = bool(box.state & QStyle.StateFlag.State_Selected)
        glyph, token, count_token = index.data(STATE)
        is_narrow = isinstance(box.widget, _Sections) and box.widget.is_narrow
        side = 18
        left = (box.rect.width() - side) // 2 if is_narrow else GAP
        room = QRect(box.rect.left() + left, box.rect.center().y() - side // 2 + 1, side, side)
        mode = QIcon.Mode.Selected if is_selected else QIcon.Mode.Normal
        icon(glyph, token, side).paint(painter, QStyle.visualRect(box.direction, box.rect, room), Qt.AlignmentFlag.AlignCenter, mode)
        if is_narrow:
            return
        words = box.rect.adjusted(GAP + side + GAP, 0, -GAP, 0)
        count = str(index.data(COUNT))
        width = box.fontMetrics.horizontalAdvance(count) + 6
        painter.save()
        painter.setPen(box.palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text))
        title = QStyle.visualRect(box.direction, box.rect, words.adjusted(0, 0, -width, 0))
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        flags = QStyle.visualAlignment(box.direction, start)
        painter.drawText(title, flags, box.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, title.width()))
        if not is_selected:
            painter.setPen(QColor(getattr(tokens, count_token)))
        end = QStyle.visualAlignment(box.direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        painter.drawText(QStyle.visualRect(box.direction, box.rect, words), end, count)
        painter.restore()


class SpeakersHere(QWidget):
    """Who speaks in this release, with post, first and later mention."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self.edit_wanted = button(self.tr("Edit"), "link", name="outline.speakers.edit")
        self.edit_wanted.setAccessibleName(self.tr("Edit the speakers"))
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Speakers here"), "heading"))
        top.addStretch(1)
        top.addWidget(self.edit_wanted)
        self._page = QWidget()
        self._page.setProperty("look", "pane")
        self._people = QVBoxLayout(self._page)
        self._people.setContentsMargins(0, 0, 4, 0)
        self._people.setSpacing(10)
        area = QScrollArea()
        area.setObjectName("outline.speakers")
        area.setAccessibleName(self.tr("Speakers here"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(area, 1)

    def show_release(self, release: Release) -> None:
        """Show the speakers of a release."""
        shown = (release.speakers, release.language, release.date)
        if shown == self._shown:
            return
        self._shown = shown
        while (old := self._people.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for speaker in release.speakers:
            self._people.addWidget(self._card(speaker, release))
        if not release.speakers:
            self._people.addWidget(label(self.tr("Nobody yet"), "dim", wraps=True))
        self._people.addStretch(1)

    def _card(self, speaker: Speaker, release: Release) -> QWidget:
        name = people.full_name(speaker.name) or self.tr("New person")
        post = people.post_on(speaker, release.date) or (speaker.posts[0] if speaker.posts else None)
        first = isolated(people.first_mention(speaker, release.language, release.date), self)
        later = isolated(people.later_mention(speaker, release.language), self)
        lines = [("heading", name), ("dim", post.title if post else "")]
        lines += [("dim", self.tr("First: {form}").format(form=first)), ("dim", self.tr("Then: {form}").format(form=later))]
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for look, text in lines:
            if text:
                column.addWidget(label(text, look, wraps=True))
        return card
