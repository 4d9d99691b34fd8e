"""Other forms of the release beside its pages: the web page in its order, the paragraphs of the Word file with their styles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QScrollArea, QTextBrowser, QVBoxLayout, QWidget

from communique_ui.controls.labels import label
from communique_ui.theme.palette import worn

MOST = 300
TITLES = ("Headline", "Heading")
_LOOK = """
body {{ color: {text}; }}
h1 {{ font-size: 13pt; font-weight: 600; }}
h2 {{ font-size: 10pt; font-weight: 600; }}
a {{ color: {accent}; }}
.kind, .date {{ color: {dim}; }}
"""


class WebPage(QTextBrowser):
    """The words of the web page in its order, headings and quotes as such; the look comes with the file. Loads nothing, follows no link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview.web")
        self.setProperty("look", "words")
        self.setAccessibleName(self.tr("Web page"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(14)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing named in a page is opened."""
        return None

    def show_page(self, fragment: str) -> None:
        """Show the fragment of our own export; where one reads stays."""
        at = self.verticalScrollBar().value()
        tokens = worn()
        self.document().setDefaultStyleSheet(_LOOK.format(text=tokens.text, accent=tokens.accent, dim=tokens.dim))
        self.setHtml(fragment)
        self.verticalScrollBar().setValue(at)


class Outline(QScrollArea):
    """The paragraphs of the Word file, the style's name above each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview.word")
        self.setAccessibleName(self.tr("Word file"))
        self.setWidgetResizable(True)
        page = QWidget()
        page.setProperty("look", "pane")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(14, 10, 14, 14)
        self._column.setSpacing(2)
        self.setWidget(page)
        self._rows: list[tuple[str, str]] = []

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show pairs of a style's name and the words set in it."""
        found = [(name.removeprefix("Release "), words) for name, words in rows[:MOST]]
        if found == self._rows:
            return
        self._rows = found
        at = self.verticalScrollBar().value()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(label(self.tr("Layout may differ in Word."), "dim", wraps=True))
        for name, words in found:
            self._column.addSpacing(8)
            self._column.addWidget(label(name, "caption"))
            self._column.addWidget(label(words, "heading" if name.endswith(TITLES) else "", wraps=True))
        if len(rows) > MOST:
            self._column.addSpacing(8)
            self._column.addWidget(label(self.tr("and %n more", "", len(rows) - MOST), "dim"))
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(at)
