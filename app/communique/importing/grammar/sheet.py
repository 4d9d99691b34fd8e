"""The working sheet of an import: the lines still to be placed, and what has been placed so far. Only ``parse`` sees one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from communique.importing.outcome import Note
from communique.importing.source import FURNITURE, Paragraph, ParagraphKind, Source
from communique.languages import Language, fold
from communique.release import Dateline, Embargo, PartialDate, Unplaced
from communique.text import Text

HEADING_OF = "heading of the {}; the house prints its own"
HEADING_OF_CONTACTS = HEADING_OF.format("contacts")
HEADING_OF_NOTES = HEADING_OF.format("notes to editors")
REPEATED = "headline repeated"
CAPTION = "caption of a picture"
AFTER_END = "after the end mark"


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of the source with its place in it; ``n`` keeps the order when pieces of it part."""

    text: Text
    n: int
    kind: ParagraphKind = "paragraph"
    level: int = 0
    where: str = ""
    is_apart: bool = True

    @property
    def plain(self) -> str:
        """The words."""
        return self.text.plain

    @property
    def key(self) -> str:
        """Its letters and digits alone, folded: what tells a repetition."""
        return letters(self.text.plain)

    @property
    def is_emphasised(self) -> bool:
        """Whether all of its words stand in bold or italics."""
        return any(
            span.start <= 1 and span.end >= len(self.plain) - 1 for span in self.text.spans if span.kind in ("strong", "emphasis")
        )

    @property
    def is_linked(self) -> bool:
        """Whether all of its words are one link."""
        return any(span.start <= 1 and span.end >= len(self.plain) - 1 for span in self.text.of_kind("link"))

    def with_text(self, text: Text) -> Line:
        """The same line with other words."""
        return replace(self, text=text)


@dataclass(slots=True)
class Sheet:
    """What the stages read and fill; a stage takes lines out of ``lines`` and puts each into exactly one other place."""

    lines: list[Line]
    tongue: Language
    title: str = ""
    kind: str = ""
    notice: str = ""
    reference: str = ""
    embargo: Embargo | None = None
    date: PartialDate | None = None
    date_text: str = ""
    headline: Text = field(default_factory=Text)
    subheads: list[Text] = field(default_factory=list)
    byline: str = ""
    dateline: Dateline | None = None
    dateline_text: str = ""
    boilerplate: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    contacts: list[Line] = field(default_factory=list)
    end_mark: str = ""
    unplaced: list[tuple[int, Unplaced]] = field(default_factory=list)
    report: list[Note] = field(default_factory=list)

    def sign(self, line: Line) -> None:
        """Add a line to the byline."""
        self.byline = f"{self.byline}; {line.plain}" if self.byline else line.plain

    def drop(self, line: Line, reason: str = FURNITURE) -> None:
        """Put a line, or what is left of one, on the list of unplaced words."""
        if line.plain.strip():
            self.unplaced.append((line.n, Unplaced(line.plain, reason)))

    def drop_all(self, lines: Iterable[Line], reason: str = FURNITURE) -> None:
        """Put several lines on the list of unplaced words."""
        for line in lines:
            self.drop(line, reason)

    def say(self, code: str, message: str, where: str = "") -> None:
        """Add a line to the report."""
        self.report.append(Note(code, message, 1, where))


def sheet_of(source: Source, tongue: Language) -> Sheet:
    """A fresh sheet with every paragraph of a source still to be placed."""
    lines = [_line(paragraph, n) for n, paragraph in enumerate(source.paragraphs)]
    return Sheet(lines, tongue, source.title or "", report=list(source.notes))


def _line(paragraph: Paragraph, n: int) -> Line:
    return Line(paragraph.text, n, paragraph.kind, paragraph.level, paragraph.where, paragraph.is_apart)


def letters(text: str) -> str:
    """The letters and digits of a text, folded."""
    return "".join(c for c in fold(text) if c.isalnum())
