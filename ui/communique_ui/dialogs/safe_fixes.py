"""The sheet of safe fixes: every change with the words around it, before and after; then all in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from communique.checking import fixing
from communique.checking.finding import Finding, Fix
from communique.release import Release
from communique_ui.anchors import changed_stretch
from communique_ui.controls.choices import Tick
from communique_ui.controls.labels import Glyph, label
from communique_ui.controls.marked import Marked, Stretch
from communique_ui.dialogs.sheet import Sheet

AROUND = 24


@dataclass(frozen=True, slots=True)
class Change:
    """A safe fix to be applied: what stands there and what will, each with some words around it."""

    finding: Finding
    fix: Fix
    before: str
    after: str


def changes(release: Release, findings: Sequence[Finding]) -> tuple[Change, ...]:
    """The safe fixes that can be applied to the release as it stands, in order."""
    out = []
    for finding in findings:
        fix = next((one for one in finding.fixes if one.safe and not fixing.is_refused(release, one)), None)
        if fix is not None:
            out.append(Change(finding, fix, *_before_and_after(release, fix)))
    return tuple(out)


def visible(text: str) -> str:
    """A text in which the spaces that matter can be seen."""
    return text.replace("\u00a0", "°").replace("\u202f", "°").replace("  ", "␣␣").replace("\t", "⇥")


def compared(change: Change) -> tuple[Marked, Marked]:
    """Both sides of a change, what goes struck out in one and what comes underlined in the other."""
    old, new = visible(change.before), visible(change.after)
    differs = changed_stretch(old, new)
    start = min(differs.start, len(new))
    gone = (Stretch(differs.start, differs.end, "must", is_struck=True),) if differs.end > differs.start else ()
    come = (Stretch(start, differs.end + differs.grown, "fine"),) if differs.end + differs.grown > start else ()
    return Marked(old, gone), Marked(new, come)


class SafeFixes(Sheet):
    """Shows the changes; ``decided`` carries the findings whose fixes are wanted."""

    decided = Signal(object)

    def __init__(self, found: Sequence[Change], left_alone: int = 0, parent: QWidget | None = None) -> None:
        super().__init__("safe", "", parent)
        self.setWindowTitle(self.tr("Fix safe ones"))
        self._changes = tuple(found)
        self._ticks: list[Tick] = []
        self.column.addWidget(label(self.tr("These fixes are always right. All go in as one step; one Undo takes them back."), "dim", wraps=True))
        if left_alone:
            self.column.addWidget(label(self.tr("Inside approved quotes nothing changes: %n left alone.", "", left_alone), "dim", wraps=True))
        self.column.addWidget(self._table(), 1)
        self._go = self.finish("")
        self._count()
        self.resize(640, 460)
        self._go.setFocus()

    def accept(self) -> None:
        self.decided.emit(tuple(change.finding for change, tick in zip(self._changes, self._ticks, strict=True) if tick.isChecked()))
        super().accept()

    def _table(self) -> QScrollArea:
        page = QWidget()
        page.setProperty("look", "pane")
        grid = QGridLayout(page)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for n, change in enumerate(self._changes):
            tick = Tick("")
            tick.setChecked(True)
            tick.setObjectName(f"safe.{n}")
            tick.setAccessibleName(f"{change.finding.title}: {change.before} → {change.after}")
            tick.setToolTip(change.finding.message)
            tick.toggled.connect(self._count)
            self._ticks.append(tick)
            before, after = compared(change)
            for column, widget in enumerate((tick, before, Glyph("arrow-right", "dim", 14), after)):
                grid.addWidget(widget, n, column, Qt.AlignmentFlag.AlignTop if column in (1, 3) else Qt.AlignmentFlag.AlignVCenter)
        grid.setRowStretch(len(self._changes), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _count(self, *_: object) -> None:
        number = sum(tick.isChecked() for tick in self._ticks)
        self.heading.setText(self.tr("Fix %n safe ones", "", len(self._changes)))
        self._go.setText(self.tr("Fix %n", "", number))
        self._go.setEnabled(number > 0)


def _before_and_after(release: Release, fix: Fix) -> tuple[str, str]:
    """The stretch of the first passage that a fix touches, as it is and as it will be, with a few words around."""
    first = fix.edits[0].place
    edits = sorted((e for e in fix.edits if (e.place.field, e.place.block) == (first.field, first.block)), key=lambda e: e.place.start)
    words = fixing.words_at(release, first)
    start, end = max(0, edits[0].place.start - AROUND), min(len(words), edits[-1].place.end + AROUND)
    after, at = "", start
    for edit in edits:
        after += words[at : edit.place.start] + edit.text
        at = edit.place.end
    after += words[at:end]
    head, tail = "…" if start else "", "…" if end < len(words) else ""
    return head + words[start:end].strip() + tail, head + after.strip() + tail
