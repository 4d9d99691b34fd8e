"""The card of a finding under the words: what, why, and its fixes with the exact replacement."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextEdit

from communique.checking.finding import Finding, Fix, Severity
from communique_ui.controls.flow import Flow
from communique_ui.controls.labels import Glyph, button, label
from communique_ui.surface.popup import Popup

_GLYPHS = {
    Severity.MUST_FIX: ("octagon-alert", "must"),
    Severity.SHOULD_FIX: ("triangle-alert", "should"),
    Severity.SUGGESTION: ("info", "suggestion"),
}
_LONGEST = 46
_FORWARD, _BACK = (Qt.Key.Key_Right, Qt.Key.Key_Down), (Qt.Key.Key_Left, Qt.Key.Key_Up)


class FindingCard(Popup):
    """``fixed`` carries the fix that was chosen; ``ignored`` and ``guide_wanted`` ask the window for its dialogs."""

    fixed = Signal(object)
    ignored = Signal()
    guide_wanted = Signal()

    def __init__(self, surface: QTextEdit, finding: Finding, fixes: tuple[Fix, ...], *, takes_focus: bool) -> None:
        super().__init__(surface, "card.finding", takes_focus=takes_focus)
        self.finding = finding
        title = finding.title or finding.message
        self.setAccessibleName(f"{finding.severity.label}: {title}")
        self.setAccessibleDescription(finding.message)
        glyph, token = _GLYPHS[finding.severity]
        top = QHBoxLayout()
        top.addWidget(Glyph(glyph, token, 16))
        top.addWidget(label(title, "heading", wraps=True), 1)
        self.rows.addLayout(top)
        if finding.message != title:
            self.rows.addWidget(label(finding.message, wraps=True))
        if finding.why:
            self.rows.addWidget(label(finding.why, "dim", wraps=True))
        self.buttons: list[QPushButton] = []
        flow = Flow()
        for number, fix in enumerate(fixes):
            self._add(
                flow,
                button(_short(fix.label), "primary" if not number else "", name=f"card.finding.fix.{number}", tip=fix.label),
                fix,
            )
        ignore = button(self.tr("Ignore…"), "quiet", name="card.finding.ignore")
        ignore.clicked.connect(self._ignore)
        guide = button(self.tr("Why?"), "quiet", name="card.finding.guide")
        guide.clicked.connect(self._guide)
        self.buttons += [ignore, guide]
        flow.addWidget(ignore)
        flow.addWidget(guide)
        self.rows.addLayout(flow)

    @property
    def first(self) -> QPushButton:
        """The button that Enter presses: the first fix, or to ignore where there is none."""
        return self.buttons[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from button to button, Enter presses."""
        at = next((n for n, one in enumerate(self.buttons) if one.hasFocus()), 0)
        if event.key() in _FORWARD or event.key() in _BACK:
            self.buttons[(at + (1 if event.key() in _FORWARD else -1)) % len(self.buttons)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.buttons[at].click()
        else:
            super().keyPressEvent(event)

    def _add(self, flow: Flow, made: QPushButton, fix: Fix) -> None:
        made.setAccessibleName(fix.label)
        made.clicked.connect(lambda: self._fix(fix))
        self.buttons.append(made)
        flow.addWidget(made)

    def _fix(self, fix: Fix) -> None:
        self.close_up()
        self.fixed.emit(fix)

    def _ignore(self) -> None:
        self.close_up()
        self.ignored.emit()

    def _guide(self) -> None:
        self.close_up()
        self.guide_wanted.emit()


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
