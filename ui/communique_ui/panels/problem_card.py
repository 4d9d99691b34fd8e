"""One finding as a card: how grave, what, why, and what would mend it. It takes the focus and says all of that by its name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from communique.checking.finding import Finding
from communique_ui.controls.flow import Flow
from communique_ui.controls.labels import Card, Elastic, Glyph, button, label
from communique_ui.editors.editor import GLYPHS
from communique_ui.wording import said

SHOWN_FIXES = 3


class ProblemCard(Card):
    """Shows one finding; the signals carry what is asked for, the panel does it."""

    chosen = Signal(object)
    entered = Signal(object)
    fix_wanted = Signal(object, object)
    ignore_wanted = Signal(object)
    guide_wanted = Signal(str)
    stepped = Signal(object, int)

    def __init__(self, finding: Finding, where: str, parent: QWidget | None = None) -> None:
        super().__init__()
        self.setParent(parent)
        self.finding = finding
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rows.setSpacing(4)
        self._where = label("", "caption", wraps=True)
        self._told: str | None = None
        self._build()
        self.show_finding(finding, where)

    def show_finding(self, finding: Finding, where: str) -> None:
        """Take the finding where it lies now; its words are the same."""
        self.finding = finding
        if where == self._told:
            return
        self._told = where
        self._where.setText(where)
        told = [said(finding.severity.label), finding.title, finding.message, where, finding.why]
        self.setAccessibleName(". ".join(part.rstrip(".") for part in told if part))
        fixes = [fix.label for fix in finding.fixes]
        self.setAccessibleDescription(self.tr("Fixes: {fixes}").format(fixes=", ".join(fixes)) if fixes else self.tr("No ready fix"))

    def show_number(self, number: int) -> None:
        """Name the card and its buttons by their place in the list."""
        self.setObjectName(f"problem.{number}")
        for part, widget in self._buttons.items():
            widget.setObjectName(f"problem.{number}.{part}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.finding)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setFocus()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.entered.emit(self.finding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit(self.finding)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers():
            self.stepped.emit(self, 1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Delete:
            self.ignore_wanted.emit(self.finding)
        else:
            super().keyPressEvent(event)

    # ---- built once

    def _build(self) -> None:
        finding = self.finding
        self._buttons: dict[str, QPushButton] = {}
        top = QHBoxLayout()
        top.setSpacing(7)
        glyph = Glyph(GLYPHS[finding.severity], finding.severity.key, 17)
        glyph.setToolTip(said(finding.severity.label))
        top.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(label(finding.title or finding.message, "heading", wraps=True), 1)
        rule = Elastic(f"§ {finding.rule}", "link")
        rule.setAccessibleName(self.tr("Style guide, {rule}").format(rule=finding.rule))
        rule.setToolTip(finding.source or rule.accessibleName())
        rule.clicked.connect(self._ask_guide)
        self._buttons["guide"] = rule
        top.addWidget(rule, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(top)
        body = QVBoxLayout()
        body.setSpacing(4)
        for text, look in self._sentences():
            body.addWidget(label(text, look, wraps=True))
        if finding.fixes:
            body.addWidget(self._fixes())
        last = QHBoxLayout()
        last.addWidget(self._where, 1)
        last.addWidget(self._ignore())
        body.addLayout(last)
        indented = QHBoxLayout()
        indented.addSpacing(24)
        indented.addLayout(body, 1)
        self.rows.addLayout(indented)

    def _sentences(self) -> list[tuple[str, str]]:
        finding = self.finding
        lines = [(finding.message, "")] if finding.title else []
        if finding.why and finding.why != finding.message:
            lines.append((finding.why, "dim"))
        if finding.others:
            lines.append((self.tr("Also in %n more places", "", len(finding.others)), "dim"))
        if finding.in_speech:
            lines.append((self.tr("These are somebody’s words."), "dim"))
        return lines

    def _fixes(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        for n, fix in enumerate(self.finding.fixes[:SHOWN_FIXES]):
            act = Elastic(fix.label.replace("&", "&&"), "fix")
            act.setToolTip(fix.label)
            act.setAccessibleName(self.tr("Fix: {label}").format(label=fix.label))
            act.setProperty("fix", n)
            act.clicked.connect(self._ask_fix)
            self._buttons[f"fix{n}"] = act
            flow.addWidget(act)
        return holder

    def _ignore(self) -> QPushButton:
        ignore = button(self.tr("Ignore…"), "quiet")
        ignore.setAccessibleName(self.tr("Ignore: {title}").format(title=self.finding.title or self.finding.message))
        ignore.clicked.connect(self._ask_ignore)
        self._buttons["ignore"] = ignore
        return ignore

    def _ask_fix(self) -> None:
        number = int(self.sender().property("fix"))
        if number < len(self.finding.fixes):
            self.fix_wanted.emit(self.finding, self.finding.fixes[number])

    def _ask_ignore(self) -> None:
        self.ignore_wanted.emit(self.finding)

    def _ask_guide(self) -> None:
        self.guide_wanted.emit(self.finding.rule)
