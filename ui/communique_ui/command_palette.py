"""Every command by its words: type a few letters, Enter does it. Also the list of keys, made of the same table."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

import communique
from communique_ui.actions import ACTIONS, MENUS, action
from communique_ui.controls.labels import label
from communique_ui.theme.icons import icon
from communique_ui.theme.palette import worn
from communique_ui.wording import translate

MOST = 80
ASIDE = int(Qt.ItemDataRole.UserRole)
WIDTH, HEIGHT = 560, 420


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette: what it says, its keys or kind, further words it is found by, what it does."""

    text: str
    aside: str
    words: str
    do: Callable[[], None]
    icon: str = ""


class CommandPalette(QObject):
    """Opens the palette, the list of keys, and what Communiqué is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._by_id: Mapping[str, QAction] = {}
        self.more: list[Entry] = []
        """Entries of others: help pages, rules of the house."""

    def know(self, by_id: Mapping[str, QAction]) -> None:
        """The commands there are, made after the palette since it is one of them."""
        self._by_id = by_id

    def open(self) -> None:
        """Show the palette over the window."""
        commands = [_entry(row.id, self._by_id[row.id]) for row in ACTIONS if row.id != "commands" and self._by_id[row.id].isEnabled()]
        _Palette([*commands, *self.more], self._window).open()

    def show_keys(self) -> None:
        """Show every command with its keys."""
        page = _Page(self.tr("Keys"), self._window)
        page.show_html(keys_page())
        page.open()

    def about(self) -> None:
        """Say what Communiqué is."""
        page = _Page(self.tr("About Communiqué"), self._window)
        page.show_html(
            f"<h2>Communiqué {communique.__version__}</h2><p>"
            + self.tr("Drafts a press release, checks it against the house style, and hands over files that carry the same words.")
            + "</p><p>"
            + self.tr("It works without a network: nothing you write leaves this computer unless you send it.")
            + "</p><p>"
            + self.tr("MIT licence. Qt for Python is used under the LGPL; fonts under the SIL Open Font License; icons by Lucide under ISC.")
            + "</p>"
        )
        page.open()


def matching(entries: list[Entry], asked: str) -> list[Entry]:
    """The entries that hold every word of the question, those whose text begins with it first; accents and case do not count."""
    words = folded(asked).split()
    if not words:
        return entries[:MOST]
    found = [(one, folded(f"{one.text} {one.words} {one.aside}")) for one in entries]
    kept = [(one, text) for one, text in found if all(word in text for word in words)]
    kept.sort(key=lambda pair: _distance(pair[0], words))
    return [one for one, _ in kept][:MOST]


def folded(text: str) -> str:
    """A text without accents and case."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def keys_page() -> str:
    """The list of keys as HTML, menu by menu."""
    parts = []
    for menu in MENUS:
        rows = [row for row in ACTIONS if row.menu == menu and row.shortcuts]
        if rows:
            lines = "".join(_keys_row(translate("Actions", row.text).rstrip("…"), _keys(row.shortcuts)) for row in rows)
            parts.append(f"<h3>{translate('Actions', menu)}</h3><table cellpadding='3'>{lines}</table>")
    return "".join(parts)


def _keys_row(text: str, keys: str) -> str:
    return f"<tr><td width='260'>{text}</td><td>{keys}</td></tr>"


def _entry(id_: str, done: QAction) -> Entry:
    row = action(id_)
    menu, tip = translate("Actions", row.menu), translate("Actions", row.tip) if row.tip else ""
    words = f"{row.text} {row.words} {row.menu} {row.tip} {menu} {tip}"
    return Entry(done.text(), _keys(row.shortcuts[:1]) or menu, words, done.trigger, row.icon)


def _keys(shortcuts: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in shortcuts)


def _distance(entry: Entry, words: list[str]) -> tuple[int, int]:
    text = folded(entry.text)
    if words and text.startswith(words[0]):
        return 0, len(text)
    return (1 if words and all(word in text for word in words) else 2), len(text)


class _Aside(QStyledItemDelegate):
    """Draws the keys of a command at the far end of its row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().paint(painter, option, index)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setPen(QColor(worn().on_selected if is_selected else worn().dim))
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        painter.drawText(option.rect.adjusted(10, 0, -10, 0), end, str(index.data(ASIDE)))
        painter.restore()


class _Palette(QDialog):
    """A line to type in and the commands that fit."""

    def __init__(self, entries: list[Entry], window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = entries
        blank = QPixmap(16, 16)
        blank.fill(Qt.GlobalColor.transparent)
        self._no_icon = QIcon(blank)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.line = QLineEdit()
        self.line.setObjectName("palette.line")
        self.line.setAccessibleName(self.tr("Find a command"))
        self.line.setPlaceholderText(self.tr("Type a few letters: quote, export, embargo …"))
        self.rows = QListWidget()
        self.rows.setObjectName("palette.rows")
        self.rows.setAccessibleName(self.tr("Commands"))
        self.rows.setIconSize(QSize(16, 16))
        self.rows.setProperty("look", "field")
        self.rows.setItemDelegate(_Aside(self.rows))
        self.none = label(self.tr("No command has these words."), "dim")
        self.none.hide()
        for part in (self.line, self.rows, self.none):
            column.addWidget(part)
        self.resize(WIDTH, HEIGHT)
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._do)
        self.rows.itemActivated.connect(self._do)
        self.line.installEventFilter(self)
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the line move through the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(Qt.Key(event.key()))
            if step and self.rows.count():
                self.rows.setCurrentRow(max(0, min(self.rows.count() - 1, self.rows.currentRow() + step)))
                return True
        return False

    def _find(self, asked: str) -> None:
        self._shown = matching(self._entries, asked)
        self.rows.clear()
        for entry in self._shown:
            item = QListWidgetItem(icon(entry.icon, "dim", 16) if entry.icon else self._no_icon, entry.text)
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), f"{entry.text}, {entry.aside}")
            item.setData(ASIDE, entry.aside)
            self.rows.addItem(item)
        self.rows.setCurrentRow(0)
        self.none.setVisible(not self._shown)

    def _do(self, *_: object) -> None:
        at = self.rows.currentRow()
        chosen = self._shown[at] if 0 <= at < len(self._shown) else None
        self.close()
        if chosen is not None:
            chosen.do()


class _Page(QDialog):
    """A page of text of ours to read."""

    def __init__(self, title: str, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("page")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        self._text = QTextBrowser()
        self._text.setObjectName("page.text")
        self._text.setAccessibleName(title)
        self._text.setOpenLinks(False)
        self._text.setProperty("look", "words")
        self._text.document().setDocumentMargin(10)
        column.addWidget(self._text)
        self.resize(WIDTH, 560)
        self._text.setFrameShape(QTextBrowser.Shape.NoFrame)

    def show_html(self, html: str) -> None:
        """Show HTML that the program itself has written, never an officer's words."""
        self._text.setHtml(html)
        document = self._text.document()
        document.setTextWidth(WIDTH - 48)
        self.resize(WIDTH, min(560, round(document.size().height()) + 56))
