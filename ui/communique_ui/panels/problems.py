"""The problems: what the house style finds, in the order of the text, each with its fixes; and the commands that go through them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from communique.checking.finding import Finding, Fix, Severity
from communique.errors import CommuniqueError
from communique.fields import BLOCK_FIELDS, SECTIONS
from communique.release import Waiver, WaiverScope
from communique_ui.controls.choices import Choice
from communique_ui.controls.flow import Flow
from communique_ui.controls.labels import button, label
from communique_ui.dialogs.ignore import IgnoreDialog
from communique_ui.dialogs.safe_fixes import SafeFixes, changes
from communique_ui.document import ReleaseDocument
from communique_ui.messages import announce
from communique_ui.panels.going import caret_of, is_at, next_from
from communique_ui.panels.ignored import AllFine, Ignored
from communique_ui.panels.problem_list import ProblemList
from communique_ui.panels.tally import by_severity, section_of
from communique_ui.services import Services
from communique_ui.wording import said

PORTION = 30
"""Cards that are made at once; more come on demand, so that a thousand findings cost no more than thirty."""


class Problems(QWidget):
    """Follows the findings of a document. ``shown`` carries a finding whose words should be seen, without the focus going there."""

    shown = Signal(object)
    guide_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self.setAccessibleName(self.tr("Problems"))
        self.setProperty("look", "pane")
        self._document: ReleaseDocument | None = None
        self._services: Services | None = None
        self._most = PORTION
        self._numbers: dict[str, dict[str, int]] = {}
        self._shape: list[tuple[str, Severity, str, int]] | None = None
        self._in_paragraph = self.tr("{section}, paragraph {n}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 0, 0)
        self._column.setSpacing(8)
        self._build_head()
        self._build_list()

    def bind(self, document: ReleaseDocument, services: Services) -> None:
        """Follow a document."""
        self._document, self._services = document, services
        document.findings_changed.connect(self._show)
        document.opened.connect(self._begin)
        self._show()

    # ---- commands

    def next(self) -> None:
        """To the next problem behind the caret, round to the first."""
        self._step(1)

    def previous(self) -> None:
        """To the problem before the caret, round to the last."""
        self._step(-1)

    def fix_here(self) -> None:
        """Apply the first fix of the problem at the caret, or of the card that has the focus."""
        finding = self._here()
        if finding is None:
            self._say(self.tr("No problem here. F8 goes to the next one."))
        elif not finding.fixes:
            self._say(self.tr("No ready fix: {message}").format(message=finding.message))
        else:
            self._fix(finding, finding.fixes[0])

    def fix_safe(self) -> None:
        """Show every fix that is always right, and apply those that are wanted in one step."""
        document = self._open_document()
        found = changes(document.release, document.findings)
        if not found:
            self._say(self.tr("No safe fix is left."))
            return
        sheet = SafeFixes(found, self._sealed(), self.window())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.decided.connect(self._apply_safe)
        sheet.open()

    def ignore(self) -> None:
        """Ask why the problem at the caret, or of the card that has the focus, does not apply."""
        finding = self._here()
        if finding is None:
            self._say(self.tr("No problem here. F8 goes to the next one."))
        else:
            self._ask(finding)

    def add_word(self) -> None:
        """Add the misspelt word at the caret to the release's dictionary."""
        finding = self._here()
        document = self._open_document()
        word = finding.text.strip() if finding else ""
        if not word or " " in word or word in document.release.dictionary:
            self._say(self.tr("No unknown word here."))
            return
        dictionary = tuple(sorted((*document.release.dictionary, word)))
        document.edit(replace(document.release, dictionary=dictionary), self.tr("Add “{word}” to the dictionary").format(word=word))
        self._say(self.tr("“{word}” is a word in this release now.").format(word=word))

    def show_finding(self, finding: Finding) -> None:
        """Bring a finding's card into view."""
        card = self._list.card_of(finding)
        if card is not None:
            self._area.ensureWidgetVisible(card, 0, 20)

    # ---- built once

    def _build_head(self) -> None:
        self._total = label("", "heading")
        self._total.setObjectName("problems.total")
        self._counts = label("", "dim", wraps=True)
        self._counts.setObjectName("problems.counts")
        self._safe = button("", glyph="wand-sparkles", name="problems.fix-safe")
        self._safe.clicked.connect(self.fix_safe)
        self._section = Choice()
        self._section.setObjectName("problems.section")
        self._section.setAccessibleName(self.tr("Show the problems of"))
        self._section.currentIndexChanged.connect(self._filter)
        self._section.setMinimumContentsLength(16)
        acts = QWidget()
        flow = Flow(acts, gap=8)  # in a narrow panel the choice goes under the button
        flow.addWidget(self._safe)
        flow.addWidget(self._section)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 12, 0)
        head.setSpacing(6)
        head.addWidget(self._total)
        head.addWidget(self._counts)
        head.addWidget(acts)
        self._column.addLayout(head)

    def _build_list(self) -> None:
        page = QWidget()
        page.setProperty("look", "pane")
        page.setAccessibleName(self.tr("Problems"))
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 10, 12)
        inside.setSpacing(8)
        self._list = ProblemList()
        self._list.chosen.connect(self._choose)
        self._list.entered.connect(self._enter)
        self._list.fix_wanted.connect(self._fix)
        self._list.ignore_wanted.connect(self._ask)
        self._list.guide_wanted.connect(self.guide_wanted)
        self._list.emptied.connect(self._safe.setFocus)
        self._fine = AllFine()
        self._more = button("", "quiet", glyph="chevron-down", name="problems.more")
        self._more.clicked.connect(self._show_more)
        self._ignored = Ignored()
        self._ignored.again.connect(self._look_again)
        inside.addWidget(self._fine)
        inside.addWidget(self._list)
        inside.addWidget(self._more)
        inside.addWidget(self._ignored)
        inside.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(page)
        self._column.addWidget(self._area, 1)

    # ---- what is shown

    def _begin(self, *_: object) -> None:
        self._most = PORTION

    def _show_more(self) -> None:
        self._most += PORTION
        self._show()

    def _filter(self, *_: object) -> None:
        self._most = PORTION
        self._show()

    def _show(self, *_: object) -> None:
        """Follow the findings; this runs with every key that moves one, so it makes no text and no card that is there already."""
        document = self._open_document()
        findings = document.findings
        self._numbers = {}
        shape = [(one.rule, one.severity, one.place.field, len(one.fixes)) for one in findings]
        if shape != self._shape:  # else they have only moved
            self._shape = shape
            self._show_counts(findings)
        wanted = self._section.currentData()
        chosen = [one for one in findings if not wanted or section_of(one) == wanted]
        self._list.show_findings(chosen[: self._most], self._where)
        left = len(chosen) - self._most
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("Show %n more", "", left))
        self._fine.show_state(not findings, document.verdict.silent)
        self._ignored.show_waivers(document.verdict.waived, document.verdict.lapsed)

    def _show_counts(self, findings: Sequence[Finding]) -> None:
        counts = by_severity(findings)
        self._total.setText(self.tr("%n to look at", "", len(findings)) if findings else self.tr("Nothing to fix"))
        must, should, ideas = (counts[one] for one in (Severity.MUST_FIX, Severity.SHOULD_FIX, Severity.SUGGESTION))
        words = (self.tr("%n must fix", "", must), self.tr("%n should fix", "", should), self.tr("%n suggestions", "", ideas))
        self._counts.setText(" · ".join(told for told, n in zip(words, (must, should, ideas), strict=True) if n))
        self._counts.setVisible(bool(findings))
        safe = sum(1 for one in findings if any(fix.safe for fix in one.fixes))
        self._safe.setVisible(safe > 0)
        self._safe.setText(self.tr("Fix %n safe ones", "", safe))
        self._fill_sections(findings)

    def _fill_sections(self, findings: Sequence[Finding]) -> None:
        numbers: dict[str, int] = {}
        for one in findings:
            numbers[section_of(one)] = numbers.get(section_of(one), 0) + 1
        options = [("", self.tr("All sections"))]
        options += [(key, f"{said(title)} {numbers[key]}") for key, title in SECTIONS if key in numbers]
        wanted = self._section.currentData() or ""
        was_blocked = self._section.blockSignals(True)
        if [(self._section.itemData(n), self._section.itemText(n)) for n in range(self._section.count())] != options:
            self._section.clear()
            for key, text in options:
                self._section.addItem(text, key)
            self._section.setCurrentIndex(max(self._section.findData(wanted), 0))
        self._section.blockSignals(was_blocked)
        self._section.setVisible(len(options) > 2)

    def _where(self, finding: Finding) -> str:
        """The section, and for the body the paragraph, as the status bar counts them."""
        place, release = finding.place, self._open_document().release
        section = dict(SECTIONS)[section_of(finding)]
        if place.field in BLOCK_FIELDS and place.block:
            if place.field not in self._numbers:
                self._numbers[place.field] = {block.id: n for n, block in enumerate(getattr(release, place.field), 1)}
            number = self._numbers[place.field].get(place.block, 0)
            if number:
                return self._in_paragraph.format(section=said(section), n=number)
        return said(section)

    # ---- what somebody does

    def _choose(self, finding: Finding) -> None:
        self.show_finding(finding)
        self.shown.emit(finding)

    def _enter(self, finding: Finding) -> None:
        self._open_document().show_place(caret_of(finding))

    def _fix(self, finding: Finding, fix: Fix) -> None:
        document = self._open_document()
        if document.apply_fix(finding, fix):
            announce(self, self.tr("Fixed: {label}").format(label=fix.label))
        else:
            self._say(document.read_only or self.tr("The text has moved on, or the words are approved. Nothing was changed."))

    def _ask(self, finding: Finding) -> None:
        dialog = IgnoreDialog(finding, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(self._waive)
        dialog.open()

    def _waive(self, finding: Finding, scope: WaiverScope, reason: str) -> None:
        try:
            self._open_document().waive(finding, scope, reason)
        except CommuniqueError as trouble:
            self._say(str(trouble))

    def _apply_safe(self, findings: tuple[Finding, ...]) -> None:
        number = self._open_document().apply_safe(findings)
        self._say(self.tr("%n fixed. One Undo takes them back.", "", number))

    def _look_again(self, waiver: Waiver) -> None:
        document = self._open_document()
        kept = tuple(one for one in document.release.waivers if one != waiver)
        document.edit(replace(document.release, waivers=kept), self.tr("Look at {rule} again").format(rule=waiver.rule))

    def _step(self, by: int) -> None:
        document = self._open_document()
        findings = document.findings
        if not findings:
            self._say(self.tr("Nothing to fix."))
            return
        at = next_from(document.caret, findings, by)
        finding = findings[at % len(findings)]
        document.show_place(caret_of(finding))
        self._reach(finding)
        announce(self, f"{said(finding.severity.label)}. {finding.message}")

    def _reach(self, finding: Finding) -> None:
        """Show the card of a finding, also where it lies beyond the cards that were made or in another section."""
        findings = self._open_document().findings
        if self._section.currentData() not in ("", None, section_of(finding)):
            self._section.setCurrentIndex(0)
        at = findings.index(finding)
        if at >= self._most:
            self._most = at + PORTION
            self._show()
        self.show_finding(finding)

    # ---- within

    def _here(self) -> Finding | None:
        """The finding meant by a command: of the card with the focus, else the gravest at the caret."""
        card = self._list.focused()
        if card is not None:
            return card.finding
        document = self._open_document()
        here = [one for one in document.findings if is_at(one, document.caret)]
        return max(here, key=lambda one: (bool(one.fixes), one.severity), default=None)

    def _sealed(self) -> int:
        """How many findings lie in approved words and were left without a fix."""
        document = self._open_document()
        return sum(1 for one in document.findings if one.in_speech and not one.fixes)

    def _say(self, text: str) -> None:
        if self._services is not None:
            self._services.messages.show_message(text)

    def _open_document(self) -> ReleaseDocument:
        assert self._document is not None, "bind comes first"
        return self._document
