"""The line beneath: whether the text is saved, what is wrong, how much there is to read, how many findings."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QWidget

from communique.checking.finding import Severity
from communique_ui.controls.labels import Glyph
from communique_ui.counts import Counts, counts, spoken_time
from communique_ui.document import ReleaseDocument
from communique_ui.messages import announce
from communique_ui.verdict import Verdict
from communique_ui.wording import translate

COUNT_MS = 200
GLYPHS = (
    (Severity.MUST_FIX, "octagon-alert", "must"), (Severity.SHOULD_FIX, "triangle-alert", "should"), (Severity.SUGGESTION, "info", "suggestion"),
)  # fmt: skip
LANGUAGES = {
    "en": "English", "en-GB": "English (UK)", "en-US": "English (US)", "fr": "French", "es": "Spanish", "ar": "Arabic",
    "de": "German", "pt": "Portuguese", "it": "Italian", "ru": "Russian", "zh": "Chinese",
}  # fmt: skip


class StatusBar(QStatusBar):
    """Shows what the document is now; nothing in it takes the focus, the command "Say the counts" reads it out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self._document: ReleaseDocument | None = None
        self.saved = _label("status.saved", self.tr("Saved or not"))
        self.problem = _label("status.problem", self.tr("What is wrong"))
        self.problem.setProperty("state", "must")
        self.problem.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.problem.hide()
        self.words = _label("status.words", self.tr("Words"))
        self.lead = _label("status.lead", self.tr("Words in the lead"))
        self.time = _label("status.time", self.tr("Reading time"))
        self.paragraph = _label("status.paragraph", self.tr("Paragraph"))
        self.language = _label("status.language", self.tr("Language"))
        self.findings = _Findings()
        self.addWidget(self.saved)
        self.addWidget(self.problem, 1)
        for part in (self.words, self.lead, self.time, self.paragraph, self.language, self.findings):
            self.addPermanentWidget(part)
        self._later = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._later.timeout.connect(self._count)

    def bind(self, document: ReleaseDocument) -> None:
        """Follow a document."""
        self._document = document
        document.changed.connect(self._note)
        document.style_changed.connect(self._note)
        document.findings_changed.connect(self.findings.show_verdict)
        document.findings_changed.connect(self._note)
        document.caret_noted.connect(self._note)
        self._count()
        self.findings.show_verdict(document.verdict)

    def show_problem(self, sentence: str) -> None:
        """Show one sentence while something is wrong; an empty one hides it."""
        self.problem.setText(sentence)
        self.problem.setToolTip(sentence)
        self.problem.setVisible(bool(sentence))

    def say(self) -> None:
        """Have the counts read out, and shown."""
        self._count()
        announce(self, ", ".join(part.text() for part in (self.words, self.lead, self.time, self.paragraph) if part.text()))

    def _note(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def _count(self) -> None:
        if self._document is not None:
            self._show(counts(self._document.release, self._document.style, self._document.caret))

    def _show(self, now: Counts) -> None:
        assert self._document is not None
        self.words.setText(self.tr("%n words", "", now.words))
        over = bool(now.lead_limit and now.lead > now.lead_limit)
        self.lead.setText(self.tr("Lead {n}/{limit}").format(n=now.lead, limit=now.lead_limit) if now.lead_limit else "")
        self.lead.setProperty("state", "should" if over else "")
        self.lead.style().polish(self.lead)
        self.time.setText(spoken_time(now.seconds))
        self.paragraph.setText(self.tr("Para {n}/{of}").format(n=now.paragraph or "–", of=now.paragraphs))
        silent = " ".join(self._document.verdict.silent)
        self.language.setText(self.tr("{language}: no dictionary").format(language=self._language()) if silent else self._language())
        step = self.tr("Add the Hunspell dictionary of this language to your system, then choose Check › Restart checks.")
        self.language.setToolTip(f"{silent}\n{step}" if silent else "")
        self.language.setProperty("state", "should" if silent else "")
        self.language.style().polish(self.language)

    def _language(self) -> str:
        assert self._document is not None
        tag, style = self._document.release.language, self._document.style
        if tag == "en" and style.language.startswith("en-"):
            spelling = ", -ize" if style.spelling == "oxford" else ""
            return self.tr("English ({region}{spelling})").format(region="UK" if style.language == "en-GB" else style.language[3:], spelling=spelling)
        return translate("Languages", LANGUAGES.get(tag, tag))


class _Findings(QWidget):
    """How many findings of each severity, with their shapes."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status.findings")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 8, 0)
        row.setSpacing(4)
        self._numbers: dict[Severity, QLabel] = {}
        for severity, glyph, token in GLYPHS:
            row.addWidget(Glyph(glyph, token, 14))
            self._numbers[severity] = QLabel("0")
            row.addWidget(self._numbers[severity])
            row.addSpacing(4)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show the counts, and say them in words to those who hear them."""
        said = []
        for severity, label in self._numbers.items():
            number = sum(1 for one in verdict.findings if one.severity is severity)
            label.setText(str(number))
            said.append(f"{translate('Fields', severity.label)} {number}")
        self.setAccessibleName(", ".join(said))
        self.setToolTip("  ·  ".join(said))


def _label(name: str, said: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setAccessibleDescription(said)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setContentsMargins(8, 0, 8, 0)
    return label
