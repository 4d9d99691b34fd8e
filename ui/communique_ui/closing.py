"""The one dialog of the desk: closing a text that no file holds yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from communique_ui.controls.labels import button, label


class ClosingDialog(QDialog):
    """Asks whether to save; Enter saves, Escape goes back to the text. What is not saved stays 30 days under Recovered."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("close")
        self.setWindowTitle(self.tr("Save before closing?"))
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("“{title}” has changes that no file holds.").format(title=title), "heading", wraps=True))
        column.addWidget(label(self.tr("Without saving, the text stays under Recovered texts for 30 days."), "dim", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.discard = button(self.tr("Don't save"), name="close.discard")
        self.cancel = button(self.tr("Cancel"), name="close.cancel")
        self.save = button(self.tr("Save"), "primary", name="close.save")
        row.addWidget(self.discard)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column.addSpacing(6)
        column.addLayout(row)
        self.save.setDefault(True)
        self.save.setAutoDefault(True)
        self.save.setFocus()
        self.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(440)

    def ask(self, on_save: Callable[[], None], on_discard: Callable[[], None]) -> None:
        """Open, and do one of the two when it is answered; nothing on Cancel."""
        self.save.clicked.connect(self._then(on_save))
        self.discard.clicked.connect(self._then(on_discard))
        self.finished.connect(self.deleteLater)
        self.open()

    def _then(self, do: Callable[[], None]) -> Callable[[], None]:
        def answered() -> None:
            self.accept()
            do()

        return answered
