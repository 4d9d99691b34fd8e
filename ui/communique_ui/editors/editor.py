"""What every editor of a field is: a caption, a control, and marks for what was found in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from communique.checking.finding import Finding, Severity
from communique.fields import Field
from communique.house_style.style import HouseStyle
from communique.release import Release
from communique_ui.caret import Caret
from communique_ui.controls.labels import Glyph, caption, label, set_state
from communique_ui.wording import said

GLYPHS = {Severity.MUST_FIX: "octagon-alert", Severity.SHOULD_FIX: "triangle-alert", Severity.SUGGESTION: "info"}


class Editor(QWidget):
    """Shows the value of one field and tells, with ``edited``, the value somebody made of it and the run the edit belongs to.

    It holds nothing that the document lacks: whatever it shows comes in by ``show_value``. Offsets of carets are code points.
    """

    edited = Signal(object, str)
    caret_moved = Signal(object)
    accepted = Signal()
    told = Signal(str)
    """A sentence about what could not be taken."""
    place_wanted = Signal(object)
    """A Caret somewhere else in the release, to be shown."""
    reworked = Signal(object, str, str)
    """The whole release with more changed than this field, what to call that, and the run of typing that it followed from."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.name = f"field.{field.key}"
        self.control: QWidget = self
        self.findings: tuple[Finding, ...] = ()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3)
        self.head = QHBoxLayout()
        self.head.setSpacing(5)
        self.note: QLabel = label("", "caption")
        self._caption: QLabel | None = None
        self._mark = Glyph("", "must", 14)
        self._mark.hide()

    def place(self, control: QWidget, text: str = "", *, row: QWidget | None = None) -> None:
        """Set the control under its caption; ``row`` is the widget that holds it where it does not stand alone."""
        self.control = control
        said_label = said(text or self.field.label)
        control.setObjectName(self.name)
        control.setAccessibleName(said_label)
        if self.field.help:
            control.setToolTip(said(self.field.help))
        self.setFocusProxy(control)
        self._caption = caption(said_label, control)
        self.head.addWidget(self._caption)
        self.head.addWidget(self._mark)
        self.head.addStretch(1)
        self.head.addWidget(self.note)
        self.column.addLayout(self.head)
        self.column.addWidget(row or control)

    def show_caption(self, is_shown: bool) -> None:
        """Show or hide the caption: a heading over the field may say the same already."""
        if self._caption is not None:
            self._caption.setVisible(is_shown)

    def show_value(self, value: Any) -> None:
        """Show this value; nothing is emitted."""
        raise NotImplementedError

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        """What the field needs to know besides its value: the choices of the house, its limits, the rest of the release."""

    def show_findings(self, findings: Sequence[Finding], *, is_waiting: bool = False) -> None:
        """Mark what was found in this field, the gravest first to see; ``is_waiting``: it is empty, and nobody wants the release yet."""
        self.findings = tuple(findings)
        mark(self._mark, self.control, self.findings, is_waiting=is_waiting)

    def show_caret(self, caret: Caret) -> None:
        """Take the focus, and the caret to a place."""
        self.control.setFocus()

    def set_read_only(self, is_read_only: bool) -> None:
        """Take no edits; the text can still be read and copied."""
        self.control.setEnabled(not is_read_only)


def mark(glyph: Glyph, control: QWidget, findings: Sequence[Finding], *, is_waiting: bool = False) -> None:
    """Show beside a control how grave the findings in it are, by shape and colour, and tell a screen reader what they say."""
    worst = max((one.severity for one in findings), default=None)
    sentences = "\n".join(f"{said(one.severity.label)}: {one.message}" for one in findings)
    control.setAccessibleDescription(sentences)
    set_state(control, worst.key if worst and worst > Severity.SUGGESTION and not is_waiting else "")
    if worst is not None:
        glyph.show_glyph(*("circle-dashed", "dim") if is_waiting else (GLYPHS[worst], worst.key))
        glyph.setToolTip(sentences)
        glyph.setAccessibleName(sentences)
    glyph.setVisible(worst is not None)


def at_part(findings: Sequence[Finding], block: str | None) -> tuple[Finding, ...]:
    """Of the findings in a field those in one part of it: the n-th subhead, a contact's phone."""
    return tuple(one for one in findings if one.place.block == block)
