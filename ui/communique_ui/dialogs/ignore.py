"""Why a finding does not apply: a reason and how far it reaches. Both travel with the release."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from communique.checking.finding import Finding
from communique.checking.waivers import REASONS
from communique.release import WaiverScope
from communique_ui.controls.labels import caption, label
from communique_ui.controls.typing import Line
from communique_ui.dialogs.sheet import Sheet
from communique_ui.wording import said, to_translate

SCOPES: tuple[tuple[WaiverScope, str], ...] = (
    ("here", to_translate("Fields", "Only here")),
    ("release", to_translate("Fields", "In this whole release")),
    ("house", to_translate("Fields", "Propose it to the house")),
)
REASON_TEXTS = {
    "direct quotation": to_translate("Fields", "Somebody said it that way"),
    "official name": to_translate("Fields", "It is an official name"),
    "legal wording": to_translate("Fields", "The wording is fixed by law"),
    "approver asked": to_translate("Fields", "An approver asked for it"),
    "other": to_translate("Fields", "Another reason"),
}


class IgnoreDialog(Sheet):
    """Asks for reason and scope of a waiver; ``decided`` carries the finding, the scope and the reason."""

    decided = Signal(object, str, str)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__("ignore", "", parent)
        self._finding = finding
        self.setWindowTitle(self.tr("Ignore a finding"))
        self.heading.setText(finding.title or finding.message)
        if finding.title:
            self.column.addWidget(label(finding.message, "dim", wraps=True))
        self._reasons = self._group(self.tr("Why does it not apply?"), [(key, said(REASON_TEXTS[key])) for key in REASONS], "reason")
        self._own = Line()
        self._own.setObjectName("ignore.note")
        self._own.setPlaceholderText(self.tr("In a few words"))
        self.column.addWidget(caption(self.tr("Reason"), self._own))
        self.column.addWidget(self._own)
        self._scopes = self._group(self.tr("Where?"), [(key, said(text)) for key, text in SCOPES], "scope")
        self._scopes.buttons()[0].setChecked(True)
        self._go = self.finish(self.tr("Ignore"))
        self._reasons.idToggled.connect(self._judge)
        self._own.textChanged.connect(self._judge)
        self.resize(max(self.sizeHint().width(), 440), self.sizeHint().height())
        self._judge()
        self._reasons.buttons()[0].setFocus()

    def accept(self) -> None:
        if self._reason():
            self.decided.emit(self._finding, SCOPES[self._scopes.checkedId()][0], self._reason())
            super().accept()

    def _group(self, title: str, options: list[tuple[str, str]], kind: str) -> QButtonGroup:
        box = QWidget()
        box.setAccessibleName(title)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(title, "caption"))
        group = QButtonGroup(box)
        for n, (key, text) in enumerate(options):
            choice = QRadioButton(text)
            choice.setObjectName(f"ignore.{kind}.{key.replace(' ', '-')}")
            group.addButton(choice, n)
            column.addWidget(choice)
        self.column.addWidget(box)
        return group

    def _reason(self) -> str:
        chosen = self._reasons.checkedId()
        own = self._own.text().strip()
        if chosen < 0:
            return ""
        if REASONS[chosen] == "other":
            return own
        return f"{REASONS[chosen]}: {own}" if own else REASONS[chosen]

    def _judge(self, *_: object) -> None:
        self._go.setEnabled(bool(self._reason()))
