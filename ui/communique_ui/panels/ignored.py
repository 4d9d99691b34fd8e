"""What stands beneath the problems: that all is well, what could not be looked at, and what somebody ignored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from communique.checking.finding import Finding
from communique.release import Waiver
from communique_ui.controls.labels import Glyph, button, label


class AllFine(QWidget):
    """What stands there when nothing is found; and what could not be looked at, and why."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        self._glyph = Glyph("check", "fine", 18)
        self._text = label("", wraps=True)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_state(self, is_fine: bool, silent: Sequence[str]) -> None:
        """Say that all is well, or what could not be checked."""
        lines = [self.tr("The house style finds nothing to fix.")] if is_fine else []
        self._text.setText("\n".join([*lines, *silent]))
        self._glyph.show_glyph("info" if silent else "check", "suggestion" if silent else "fine")
        self.setVisible(is_fine or bool(silent))


class Ignored(QWidget):
    """Findings that somebody ignored, with the reason, and a way to look again."""

    again = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(4)
        self._waivers: list[Waiver] = []

    def show_waivers(self, waived: Sequence[tuple[Finding, Waiver]], lapsed: Sequence[Waiver]) -> None:
        """List them."""
        if self._shown == (tuple(waived), tuple(lapsed)):
            return
        self._shown = (tuple(waived), tuple(lapsed))
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._waivers = []
        if waived:
            self._column.addWidget(label(self.tr("%n ignored", "", len(waived)), "heading"))
        for finding, waiver in waived:
            self._add(f"{finding.title or finding.message} – {waiver.reason}", waiver)
        if lapsed:
            self._column.addWidget(label(self.tr("No longer fits: the words changed"), "heading"))
        for waiver in lapsed:
            self._add(f"{waiver.rule} – {waiver.reason}", waiver)

    def _add(self, text: str, waiver: Waiver) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(text, "dim", wraps=True), 1)
        again = button(self.tr("Look again"), "link", name=f"ignored.{len(self._waivers)}.again")
        again.setAccessibleName(self.tr("Look again: {text}").format(text=text))
        again.setProperty("waiver", len(self._waivers))
        again.clicked.connect(self._ask)
        line.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
        self._waivers.append(waiver)
        self._column.addWidget(row)

    def _ask(self) -> None:
        self.again.emit(self._waivers[int(self.sender().property("waiver"))])
