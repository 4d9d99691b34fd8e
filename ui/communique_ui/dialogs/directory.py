"""The directory of people: everybody the house and the officer know, with posts and their dates, forms of address and sources."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from communique import people
from communique.dates import iso
from communique.release import Post, Release, Speaker
from communique_ui.controls.labels import button, label, set_state
from communique_ui.controls.typing import Line
from communique_ui.dialogs.sheet import Sheet
from communique_ui.surface.speaker_choices import Candidate, candidates, matching

PERSON = int(Qt.ItemDataRole.UserRole)
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}


class DirectoryDialog(Sheet):
    """Found by a part of name, post or organisation; ``picked`` carries a person for the release, ``import_wanted`` asks for a table."""

    picked = Signal(object)
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("directory", "", parent)
        self.setWindowTitle(self.tr("Speakers directory"))
        self.heading.setText(self.tr("Speakers directory"))
        self._choices: tuple[Candidate, ...] = ()
        self._release = Release()
        self._line = Line()
        self._line.setObjectName("directory.search")
        self._line.setAccessibleName(self.tr("Name, post or organisation"))
        self._line.setPlaceholderText(self.tr("Name, post or organisation"))
        self._line.textChanged.connect(self._fill)
        self._line.installEventFilter(self)
        self._list = QListWidget()
        self._list.setObjectName("directory.people")
        self._list.setAccessibleName(self.tr("People"))
        self._list.setProperty("look", "field")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.currentItemChanged.connect(self._show_current)
        self._list.itemActivated.connect(self.accept)
        self._told = label("", "dim", wraps=True)
        self._told.setObjectName("directory.told")
        self._page = Person()
        area = QScrollArea()
        area.setObjectName("directory.person")
        area.setAccessibleName(self.tr("Person"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._page)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self._list, 1)
        beside.addWidget(area, 1)
        self.column.addWidget(self._line)
        self.column.addLayout(beside, 1)
        self.column.addWidget(self._told)
        table = button(self.tr("Import a CSV table…"), glyph="file-text", name="directory.import")
        table.clicked.connect(self.import_wanted)
        self.buttons.addWidget(table)
        self._go = self.finish(self.tr("Add to the release"))
        self.resize(780, 520)
        self._line.setFocus()

    def show_people(self, release: Release, known: Sequence[Speaker]) -> None:
        """Show the people of the release and those who are known besides; whoever is chosen stays so."""
        self._release = release
        self._choices = candidates(release, known)
        self._fill()

    def tell(self, text: str) -> None:
        """What came of a table."""
        self._told.setText(text)

    def accept(self) -> None:
        """Put the chosen person into the release."""
        if self._go.isEnabled():
            self.picked.emit(self._list.currentItem().data(PERSON).speaker)
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys go through the list while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in STEPS:
            row = self._list.currentRow() + STEPS[Qt.Key(event.key())]
            self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
            return True
        return super().eventFilter(watched, event)

    def _fill(self, *_: object) -> None:
        now = self._list.currentItem()
        chosen = now.data(PERSON).name if now is not None else ""
        found = sorted(matching(self._choices, self._line.text()), key=lambda one: one.name.casefold())
        was_blocked = self._list.blockSignals(True)
        self._list.clear()
        for one in found:
            item = QListWidgetItem(one.label)
            item.setData(PERSON, one)
            item.setToolTip(one.label)
            self._list.addItem(item)
        self._list.blockSignals(was_blocked)
        names = [one.name for one in found]
        self._list.setCurrentRow(names.index(chosen) if chosen in names else 0 if names else -1)
        self._show_current()
        if not self._choices:
            self.tell(self.tr("Nobody is known yet. Import a table with the columns name, post, organisation, from, to."))

    def _show_current(self, *_: object) -> None:
        item = self._list.currentItem()
        one = item.data(PERSON) if item is not None else None
        self._page.setVisible(one is not None)
        self._go.setEnabled(one is not None and not one.is_in_release)
        self._go.setText(self.tr("In the release") if one is not None and one.is_in_release else self.tr("Add to the release"))
        if one is not None:
            self._page.show_person(one.speaker, self._release)


class Person(QWidget):
    """All that is known of one person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 8, 8)
        self._column.setSpacing(3)

    def show_person(self, speaker: Speaker, release: Release) -> None:
        """Show a person; posts that nobody holds on the day of the release are marked."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        name = " ".join(filter(None, (speaker.honorific, people.full_name(speaker.name))))
        self._add(name, "heading")
        if speaker.pronunciation:
            self._add(speaker.pronunciation, "dim")
        if speaker.posts and people.post_on(speaker, release.date) is None:
            set_state(self._add(self.tr("No post is held on the date of the release.")), "should")
        self._part(self.tr("Posts"), [_said(post) for post in speaker.posts])
        for forms in speaker.forms:
            named = [form for form in (forms.first, forms.later, *forms.alternates) if form]
            self._part(self.tr("How to name them ({language})").format(language=forms.language), named)
        self._part(self.tr("Source"), [speaker.source])
        self._column.addStretch(1)

    def _part(self, title: str, lines: Sequence[str]) -> None:
        if any(lines):
            self._column.addSpacing(8)
            self._add(title, "caption")
            for line in filter(None, lines):
                self._add(line)

    def _add(self, text: str, look: str = "") -> QWidget:
        made = label(text, look, wraps=True)
        self._column.addWidget(made)
        return made


def _said(post: Post) -> str:
    """A post with its organisation and its dates."""
    held = " – ".join(iso(bound) if bound else "" for bound in (post.start, post.end)).strip() if post.start or post.end else ""
    return ", ".join(filter(None, (post.title, post.organisation, held)))
