"""The open release: its value, its one undo history and its findings. The only thing in the window that changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from communique import fields, quotes
from communique.checking import fixing, waivers
from communique.checking.finding import Finding, Fix
from communique.house_style.style import HouseStyle
from communique.jobs.opening import new_id
from communique.release import Release, WaiverScope
from communique.text import Text
from communique_ui.anchors import changed_stretch, followed
from communique_ui.caret import Caret
from communique_ui.verdict import Verdict
from communique_ui.wording import said

PAUSE_MS = 2000
"""A pause in typing that ends a run: what follows is a step of its own."""
MOVED_MS = 120
"""How long findings that only moved wait before the panels hear of it; marks in the text move with it by themselves."""
SENTENCE_ENDS = ".!?…؟"
CLOSING = "”’»\"')\u00a0\u202f"


@dataclass(frozen=True, slots=True)
class Moment:
    """A release, and where the caret stood in it."""

    release: Release
    caret: Caret | None = None


class Edit(QUndoCommand):
    """One step of history: the moments before and after it. The only kind of step there is."""

    def __init__(self, document: ReleaseDocument, before: Moment, after: Moment, label: str, run: str) -> None:
        super().__init__(label)
        self._document = document
        self._before = before
        self._after = after
        self._run = run
        self._is_new = True

    def id(self) -> int:
        """Steps of a run may merge; Qt asks for equal numbers before it asks ``mergeWith``."""
        return 1 if self._run else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the next keystroke of the same run into this step."""
        if not isinstance(other, Edit) or other._run != self._run or not self._document.is_run_open:
            return False
        self._after = other._after
        self._document._last = self
        self.setObsolete(self._before.release == self._after.release)
        return True

    def end_at(self, caret: Caret) -> None:
        """Where the caret came to stand after the keystroke, told once the widget has moved it."""
        self._after = replace(self._after, caret=caret)

    def undo(self) -> None:
        """Put the value of before back."""
        self._document._show(self._before, is_jump=True)

    def redo(self) -> None:
        """Put the value of after in place; the first time the editor that made it shows it already."""
        self._document._show(self._after, is_jump=not self._is_new)
        self._is_new = False


class ReleaseDocument(QObject):
    """The release in the window; every change of it is one ``Edit``. Widgets show it, none holds text that it lacks."""

    opened = Signal(object)
    changed = Signal(object)
    findings_changed = Signal(object)
    findings_moved = Signal(object)
    saved_changed = Signal(bool)
    style_changed = Signal(object)
    caret_wanted = Signal(object)
    caret_noted = Signal(object)
    read_only_changed = Signal(str)
    is_wanted_out = False
    """Whether somebody has asked for the export of this release: until then what is still missing is no fault."""

    def __init__(self, release: Release | None = None, style: HouseStyle | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.style = style or HouseStyle("international")
        self.release = release or Release(id=new_id())
        self.revision = 0
        self.path: Path | None = None
        self.assets: dict[str, bytes] = {}
        self.caret: Caret | None = None
        self.verdict = Verdict()
        self._sorted: tuple[Verdict, dict[str, tuple[Finding, ...]]] = (self.verdict, {})
        self.read_only, self.is_savable = "", False
        self.is_run_open = False
        self._is_showing = False
        self.undo_stack = QUndoStack(self)
        self._last: Edit | None = None
        self._kept: Release | None = self.release
        self._was_saved = True
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.end_run)
        self._moved = QTimer(self, singleShot=True, interval=MOVED_MS)
        self._moved.timeout.connect(self._tell_moved)

    # ---- what it is

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings on the release as it stands: those of the last check that still fit, in the order of the text."""
        return self.verdict.findings

    def findings_in(self, field: str) -> tuple[Finding, ...]:
        """Those on one field of ``FIELDS``; sorted once for each verdict, since every editor asks with every key."""
        if self._sorted[0] is not self.verdict:
            by_field: dict[str, list[Finding]] = {}
            for one in self.verdict.findings:
                by_field.setdefault(one.place.field, []).append(one)
            self._sorted = (self.verdict, {key: tuple(found) for key, found in by_field.items()})
        return self._sorted[1].get(field, ())

    @property
    def is_saved(self) -> bool:
        """Whether the file holds exactly this release."""
        return self._kept == self.release

    # ---- the ways in

    def set_field(self, key: str, value: Any, *, run: str = "") -> None:
        """Give one field of ``FIELDS`` another value; edits of an equal ``run`` become one step while somebody types."""
        field = fields.field(key)
        if self.caret is None or self.caret.field != key:
            self.caret = Caret(key, None, _start_of_change(field.get(self.release), value))
        label = self.tr("Typing in {field}") if run else self.tr("Change {field}")
        self.edit(field.set(self.release, value), label.format(field=said(field.label)), run=run)

    def edit(self, release: Release, label: str, *, run: str = "", caret: Caret | None = None) -> None:
        """Make this the release, as one step that can be undone; ``caret`` is where the caret stands afterwards.

        The caret of before is the last one told to ``note_caret``. Quotes without words and speakers that are gone are tidied away,
        and a version that names no id does not take away the one by which journal and backups know the document.
        """
        if self.read_only:
            self.changed.emit(self.release)
            return
        release = quotes.settled(release if release.id else replace(release, id=self.release.id))
        if release == self.release:
            return
        if not run:
            self.end_run()
        before = Moment(self.release, self.caret)
        self._last = Edit(self, before, Moment(release, caret or self.caret), label, run)
        self.undo_stack.push(self._last)
        self._go_on_with(run, caret)

    def edit_further(self, release: Release, label: str, run: str) -> None:
        """Make this the release, as one step with the last where that was typing of this run: what follows from it belongs to it."""
        self.is_run_open = True
        self.edit(release, label, run=run)
        self.end_run()

    def apply_fix(self, finding: Finding, fix: Fix) -> bool:
        """Apply one fix of a finding as one step; False where the text has moved on or the words are approved."""
        if self.read_only or (finding.text and not _is_at(self.release, finding)):
            return False
        after = fixing.apply(self.release, fix)
        if after == self.release:
            return False
        self.edit(after, self.tr("Fix: {title}").format(title=finding.title or finding.message))
        return True

    def apply_safe(self, findings: Iterable[Finding] | None = None) -> int:
        """Apply the safe fix of every finding, or of these, as one step; the number of findings that had one to apply."""
        chosen = () if self.read_only else tuple(self.findings if findings is None else findings)
        count = sum(1 for one in chosen if any(fix.safe and not fixing.is_refused(self.release, fix) for fix in one.fixes))
        if count:
            self.edit(fixing.apply_safe(self.release, chosen), self.tr("Fix %n safe ones", "", count))
        return count

    def waive(self, finding: Finding, scope: WaiverScope, reason: str) -> None:
        """Rule that a finding does not apply here, in this release, or for the house; UsageError without a reason."""
        if self.read_only:
            return
        one = waivers.waiver(finding, scope, reason)
        title = finding.title or finding.message
        self.edit(replace(self.release, waivers=(*self.release.waivers, one)), self.tr("Ignore: {title}").format(title=title))
        standing = tuple(kept for kept in self.findings if not waivers.fits(one, kept))
        gone = tuple((kept, one) for kept in self.findings if waivers.fits(one, kept))
        self._judge(replace(self.verdict, findings=standing, waived=(*self.verdict.waived, *gone)))

    def open(self, release: Release, path: Path | None = None, assets: Mapping[str, bytes] | None = None, *, kept: bool = True) -> None:
        """Show another release with a new history; ``kept`` says whether its file (or a blank sheet) holds exactly this."""
        self.end_run()
        self.release = release if release.id else replace(release, id=new_id())
        self.path = path
        self.assets = dict(assets or {})
        self.caret = None
        self._kept = self.release if kept else None
        self.is_wanted_out = False
        self.undo_stack.clear()
        self.set_read_only("")
        self.revision += 1
        self.opened.emit(self.release)
        self._tell_changed()
        self._judge(Verdict())
        self._tell_saved()

    def mark_saved(self, release: Release | None, path: Path | None = None) -> None:
        """A file holds this release, verified; None where it holds another one."""
        self._kept = release
        if path is not None:
            self.path = path
        self._tell_saved()

    # ---- runs, caret, findings, style

    def end_run(self) -> None:
        """Make the next keystroke a step of its own: on leaving a field, Enter, paste, a command, a sentence end, a pause."""
        self.is_run_open = False
        self._last = None
        self._pause.stop()

    def note_caret(self, caret: Caret | None) -> None:
        """Where the caret stands; told by the editor that has it, before it changes anything and again when its caret has moved.

        So undo can go back there, redo knows where typing had come to, and a sentence that has ended ends the run. What editors say
        while they are being shown another value is not what somebody does, and is not noted.
        """
        if self._is_showing:
            return
        self.caret = caret
        self.caret_noted.emit(caret)
        if caret is not None and self.is_run_open and self._last is not None:
            self._last.end_at(caret)
            if self._is_sentence_end(caret):
                self.end_run()

    def show_place(self, caret: Caret) -> None:
        """Ask the editors to show a place and take the focus to it."""
        self.end_run()
        self.note_caret(caret)  # an editor whose caret stands there already would say nothing
        self.caret_wanted.emit(caret)

    def take_verdict(self, verdict: Verdict, revision: int) -> bool:
        """Take what the checker says of a revision; False, and nothing happens, where the text has moved on."""
        if revision != self.revision:
            return False
        self._judge(verdict)
        return True

    def want_out(self) -> None:
        """Somebody asks for the export: what is missing is to be shown as what it is."""
        if not self.is_wanted_out:
            self.is_wanted_out = True
            self.findings_changed.emit(self.verdict)

    def set_style(self, style: HouseStyle) -> None:
        """Write in another house style; the text stays."""
        self.style = style
        self.style_changed.emit(style)

    def set_read_only(self, reason: str, *, is_savable: bool = False) -> None:
        """Take no more edits, for this reason; an empty one lets them in again. ``is_savable``: the file is ours all the same."""
        self.is_savable = is_savable
        if reason != self.read_only:
            self.read_only = reason
            self.read_only_changed.emit(reason)

    # ---- within

    def _show(self, moment: Moment, *, is_jump: bool) -> None:
        before, self.release = self.release, moment.release
        self.revision += 1
        if is_jump:
            self.end_run()
        self.caret = moment.caret
        self._tell_changed()
        if is_jump and moment.caret is not None:
            self.caret_wanted.emit(moment.caret)
        self._follow(followed(self.findings, before, self.release))
        self._tell_saved()

    def _follow(self, kept: tuple[Finding, ...]) -> None:
        """Findings that went are told at once; those that only moved with the words before them a moment later, once for many keystrokes."""
        if len(kept) < len(self.findings):
            self._judge(replace(self.verdict, findings=kept))
        elif kept is not self.findings:
            self.verdict = replace(self.verdict, findings=kept)
            self.findings_moved.emit(self.verdict)
            if not self._moved.isActive():
                self._moved.start()

    def _tell_moved(self) -> None:
        self.findings_changed.emit(self.verdict)

    def _tell_changed(self) -> None:
        was_showing, self._is_showing = self._is_showing, True
        try:
            self.changed.emit(self.release)
        finally:
            self._is_showing = was_showing

    def _go_on_with(self, run: str, caret: Caret | None) -> None:
        """Whether the next keystroke may still join this step."""
        if not run or (caret is not None and self._is_sentence_end(caret)):
            self.end_run()
        else:
            self.is_run_open = True
            self._pause.start()

    def _is_sentence_end(self, caret: Caret) -> bool:
        value = fields.text_of(self.release, caret.field, caret.block) if caret.field in _TEXT_KEYS else ""
        before = value[: caret.position]
        return before.endswith(" ") and before.rstrip().rstrip(CLOSING).endswith(tuple(SENTENCE_ENDS))

    def _judge(self, verdict: Verdict) -> None:
        if verdict != self.verdict:
            self.verdict = verdict
            self.findings_changed.emit(verdict)

    def _tell_saved(self) -> None:
        if self.is_saved != self._was_saved:
            self._was_saved = self.is_saved
            self.saved_changed.emit(self._was_saved)


_TEXT_KEYS = frozenset(
    one.key for one in fields.FIELDS if one.key in fields.BLOCK_FIELDS or one.key == "subheads" or isinstance(one.get(Release()), (Text, str))
)


def _is_at(release: Release, finding: Finding) -> bool:
    """Whether the words that a finding marks still stand at its place; a finding on a field as a whole has no place in it."""
    place = finding.place
    return place.start == place.end or fixing.words_at(release, place)[place.start : place.end] == finding.text


def _start_of_change(old: Any, new: Any) -> int:
    """Where a field's words begin to differ: where the caret must have been if nobody told."""
    before, after = (one.plain if isinstance(one, Text) else one for one in (old, new))
    return changed_stretch(before, after).start if isinstance(before, str) and isinstance(after, str) else 0

