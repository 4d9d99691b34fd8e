"""Cut, copy, paste, drag and drop: our own blocks whole, HTML through the importer in the worker, everything else as words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QTextCursor

from communique import plain
from communique.importing.outcome import Imported, Note
from communique.release import Release, Unplaced
from communique_ui.background import Failure
from communique_ui.messages import Deed
from communique_ui.surface import changes, foreign, fragment
from communique_ui.surface.binding import Speech
from communique_ui.surface.changes import Point
from communique_ui.surface.fragment import MIME, Fragment

if TYPE_CHECKING:
    from communique_ui.surface.body import Body


LONGEST_AT_ONCE = 50_000
"""Characters of plain text that are pasted while the officer waits; longer ones are read by the worker."""

MOST_BLOCKS = 3_000
"""More paragraphs than any release has would hold the window up for seconds."""

_FEWEST_LINES = 2
"""Lines that a whole release has at least; fewer go into the body, also where nothing is written yet."""


class Paster(QObject):
    """What goes from the surface to the clipboard and comes from it. Every paste is one step."""

    files_dropped = Signal(list)
    """Paths of files somebody dropped on the words: they are opened by the window's import, never here."""

    def __init__(self, body: Body) -> None:
        super().__init__(body)
        self._body = body
        self._binding = body.binding

    # ---- out

    def mime(self) -> QMimeData:
        """The selection as plain text, as clean HTML, and as our own blocks."""
        start, end = self._binding.points()
        release = self._binding.release
        piece = fragment.taken(release, self._binding.rows, start, end)
        made = QMimeData()
        made.setText(fragment.words(piece))
        made.setHtml(fragment.html(piece, release.language))
        made.setData(MIME, fragment.to_json(piece))
        return made

    # ---- in

    def can_take(self, source: QMimeData) -> bool:
        """Whether there is anything in it for the body, or something to explain."""
        return any((source.hasFormat(MIME), source.hasText(), source.hasHtml(), source.hasUrls(), source.hasImage()))

    def take(self, source: QMimeData) -> None:
        """Put in what the clipboard or a drop holds, in the place of the selection."""
        if self._body.isReadOnly():
            return
        own = fragment.from_json(bytes(source.data(MIME).data())) if source.hasFormat(MIME) else None
        if own is not None and own.blocks:
            self._insert(own, speech="kept")
        elif self._is_file(source):
            self._take_files(source)
        elif source.hasHtml() and self._body.services is not None:
            self._ask("html", source.html(), source.text())
        elif source.hasText() and self._body.services is not None and len(source.text()) > LONGEST_AT_ONCE:
            self._ask("text", source.text(), source.text())
        elif source.hasText():
            self._insert(foreign.fragment_of_lines(source.text()))
        elif source.hasHtml():
            self._body.say(self.tr("This can only be pasted as text."))
        elif source.hasImage():
            self._body.say(self.tr("Pictures go to the section Images, not into the text."))

    def take_as_text(self) -> None:
        """Paste the words of the clipboard alone."""
        if not self._body.isReadOnly():
            self._insert(foreign.fragment_of_text(QGuiApplication.clipboard().text()), speech="typed")

    def drop(self, event: QDropEvent, at: Point) -> None:
        """Take a drop at a point: a selection of this body moves there, everything else is pasted."""
        is_own = event.source() in (self._body, self._body.viewport())
        start, end = self._binding.points()
        if is_own and start != end and not event.modifiers():
            self._move(start, end, at)
        else:
            self._binding.select(at, at)
            self.take(event.mimeData())

    def _move(self, start: Point, end: Point, at: Point) -> None:
        """The selected words somewhere else, in one step; inside themselves they stay."""
        if _is_between(at, start, end):
            return
        release, rows = self._binding.release, self._binding.rows
        piece = fragment.taken(release, rows, start, end)
        left = changes.cut(rows, start, end)
        grown, moved, after = fragment.put(release, left, _after_cut(at, start, end), piece, self._body.ids.new)
        self._binding.change(moved, self.tr("Move words"), at=after, release=grown, speech="kept")

    def _insert(
        self,
        piece: Fragment,
        *,
        speech: Speech = "pasted",
        told: str = "",
        words: str | None = None,
        aside: tuple[Unplaced, ...] = (),
    ) -> None:
        """Put a fragment in the place of the selection, as one step, and say what came; what it set aside is kept with the document."""
        if not piece.blocks and not aside:
            return
        if len(piece.blocks) > MOST_BLOCKS:
            self._body.say(self.tr("%n paragraphs are more than a release holds. Paste the part you need.", "", len(piece.blocks)))
            return
        if len(piece.blocks) == 1 and piece.blocks[0].kind == "heading":
            piece = replace(piece, blocks=(replace(piece.blocks[0], kind="paragraph"),))
        start, end = self._binding.points()
        rows = changes.cut(self._binding.rows, start, end) if start != end else self._binding.rows
        release, grown, after = fragment.put(self._binding.release, rows, start, piece, self._body.ids.new)
        release = replace(release, unplaced=(*release.unplaced, *aside))
        before = len(self._binding.release.quotes)
        how: Speech = "typed" if speech == "pasted" and len(piece.blocks) < 2 else speech
        if self._binding.change(grown, self.tr("Paste"), at=after, release=release, speech=how):
            self._tell(len(piece.blocks), len(self._binding.release.quotes) - before, told, words)

    # ---- HTML and long texts, by the worker

    def _ask(self, flavour: str, data: str, words: str) -> None:
        """Have the importer read what is foreign; until it answers typing goes on, and the place is kept."""
        services, document, place = self._body.services, self._binding.document, QTextCursor(self._body.textCursor())
        if services is None or document is None:
            return
        is_whole = foreign.is_bare(document.release) and (len(words.splitlines()) > _FEWEST_LINES or not words)

        def done(header: dict[str, Any], _: bytes) -> None:
            self._body.setTextCursor(place)
            self._insert_import(_imported(header), words, is_whole=is_whole)

        def failed(_: Failure) -> None:
            self._body.setTextCursor(place)
            self._insert(foreign.fragment_of_text(words), speech="kept", told=self.tr("Only the words could be read."))

        header = {"name": "clipboard", "flavour": flavour, "style": document.style.name, "language": document.release.language}
        if not is_whole:
            header["as"] = "blocks"
        elif flavour == "html" and "<html" not in data[:2000].lower():
            data = f"<html><body>{data}</body></html>"
        services.background.request("import", header, done, failed, data.encode("utf-8", "replace"))

    def _insert_import(self, imported: Imported, words: str, *, is_whole: bool) -> None:
        document = self._binding.document
        if document is None:
            return
        notes = " · ".join(note.message.rstrip(".") for note in imported.report[:3])
        if is_whole and foreign.is_bare(document.release):
            document.edit(foreign.filled(document.release, imported), self.tr("Paste a release"))
            self._say(self.tr("Pasted a release: every field that was found is filled."), notes, words)
            return
        piece = foreign.fragment_of_import(imported, document.release, document.style.people)
        if imported.unplaced:
            notes = " · ".join(filter(None, (notes, self.tr("%n passages set aside", "", len(imported.unplaced)))))
        self._insert(piece, speech="kept", told=notes, words=words, aside=imported.unplaced)

    # ---- files

    def _is_file(self, source: QMimeData) -> bool:
        return source.hasUrls() and any(url.isLocalFile() for url in source.urls())

    def _take_files(self, source: QMimeData) -> None:
        paths = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if paths[0].lower().endswith((".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".webp", ".bmp", ".svg", ".heic")):
            self._body.say(self.tr("Pictures go to the section Images, not into the text."))
        elif paths[0].lower().endswith((".lnk", ".url", ".desktop", ".webloc")) or paths[0].endswith("/"):
            self._body.say(self.tr("Drop the document itself, not a link or a folder."))
        else:
            self.files_dropped.emit(paths)

    # ---- what is said

    def _tell(self, count: int, found: int, told: str, words: str | None) -> None:
        if count < 2 and not told:
            return
        parts = [self.tr("Pasted %n paragraphs", "", count)]
        if found > 0:
            parts.append(self.tr("%n quotes found", "", found))
        self._say(" · ".join(parts), told, words)

    def _say(self, sentence: str, told: str, words: str | None) -> None:
        """One quiet line with Undo, and the way to the words alone."""
        text = f"{sentence} · {told}" if told else sentence
        services, document = self._body.services, self._binding.document
        if services is None or document is None:
            self._body.say(text)
            return
        stack, index = document.undo_stack, document.undo_stack.index()

        def undo() -> None:
            if stack.index() == index:
                stack.undo()

        def as_text() -> None:
            if stack.index() == index:
                stack.undo()
                self._insert(foreign.fragment_of_text(words or ""), speech="typed")

        deeds = [Deed(self.tr("Undo"), undo, "message.undo")]
        if words:
            deeds.append(Deed(self.tr("Paste as text"), as_text, "message.as_text"))
        services.messages.show_message(text, *deeds)


def _imported(header: dict[str, Any]) -> Imported:
    """What the worker says it found."""
    release = plain.to(Release, header["release"])
    unplaced = tuple(plain.to(Unplaced, one) for one in header.get("unplaced", ()))
    return Imported(release, unplaced, tuple(plain.to(Note, one) for one in header.get("report", ())))


def _is_between(at: Point, start: Point, end: Point) -> bool:
    return (start.row, start.offset) <= (at.row, at.offset) <= (end.row, end.offset)


def _after_cut(at: Point, start: Point, end: Point) -> Point:
    """Where a point lies when what was between two others is gone."""
    if (at.row, at.offset) <= (start.row, start.offset):
        return at
    if at.row == end.row:
        return Point(start.row, start.offset + at.offset - end.offset)
    return replace(at, row=at.row - (end.row - start.row))
